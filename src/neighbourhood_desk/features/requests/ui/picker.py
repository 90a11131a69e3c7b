"""How other features let somebody choose a request: by number, title or words."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.fields import Choice
from neighbourhood_desk.widgets.form import PickerRow

__all__ = ["RequestRow"]

_MOST = 8


class RequestRow(PickerRow):
    """A row of a form that asks for a request; value is its id or None."""

    def __init__(self, key: str, label: Wording, requests: RequestService, hint: Wording | None = None, required: bool = False) -> None:
        self._requests = requests
        super().__init__(key, label, self._choices, self._name, hint, required)

    def _choices(self, text: str) -> Sequence[Choice]:
        found = self._requests.page(RequestFilter(group=Group.ALL, text=text), limit=_MOST)
        return [Choice(request.id, request.title, request.number) for request in found]

    def _name(self, request_id: UUID) -> str:
        request = self._requests.get(request_id)
        return f"{request.number} {request.title}" if request is not None else ""
