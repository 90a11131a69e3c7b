"""How other features let a person choose an area."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from uuid import UUID

from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.fields import Choice
from neighbourhood_desk.widgets.form import PickerRow


class AreaRow(PickerRow):
    """A row of a form that asks for an area: typed, found by name, code or address, mine before the others. Value is its id or None."""

    def __init__(
        self,
        key: str,
        label: Wording,
        territory: TerritoryService,
        hint: Wording | None = None,
        required: bool = False,
        *,
        kinds: Collection[AreaKind] = tuple(AreaKind),
    ) -> None:
        def find(text: str) -> Sequence[Choice]:
            return [_choice(area, territory) for area in territory.find_areas(text, kinds)]

        def name_of(area_id: UUID) -> str:
            return territory.full_name(area_id)

        super().__init__(key, label, find, name_of, hint, required)


def _choice(area: Area, territory: TerritoryService) -> Choice:
    detail = territory.full_name(area.id).removeprefix(area.name).removeprefix(", ")
    return Choice(area.id, area.name, " · ".join(part for part in (detail, area.address) if part))
