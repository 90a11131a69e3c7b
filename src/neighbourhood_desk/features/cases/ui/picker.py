"""How other features let somebody choose a case: by number, title or words."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from neighbourhood_desk.features.cases.rules.listing import CaseFilter, Group
from neighbourhood_desk.features.cases.service import CaseService
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.fields import Choice
from neighbourhood_desk.widgets.form import PickerRow

__all__ = ["CaseRow"]

_MOST = 8


class CaseRow(PickerRow):
    """A row of a form that asks for an open case; value is its id or None."""

    def __init__(self, key: str, label: Wording, cases: CaseService, hint: Wording | None = None, required: bool = False) -> None:
        self._cases = cases
        super().__init__(key, label, self._choices, self._name, hint, required)

    def _choices(self, text: str) -> Sequence[Choice]:
        found = self._cases.page(CaseFilter(group=Group.OPEN, text=text), limit=_MOST)
        return [Choice(case.id, case.title, case.number) for case in found]

    def _name(self, case_id: UUID) -> str:
        case = self._cases.get(case_id)
        return f"{case.number} {case.title}" if case is not None else ""
