"""How other features let a person choose a resource."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from neighbourhood_desk.features.resources.records import Resource
from neighbourhood_desk.features.resources.rules import ResourceFilter
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.fields import Choice
from neighbourhood_desk.widgets.form import PickerRow

_OFFERED = 12


class ResourceRow(PickerRow):
    """A row of a form that asks for a resource: typed, found by name, address or telephone. Value is its id or None."""

    def __init__(self, key: str, label: Wording, resources: ResourceService, hint: Wording | None = None, required: bool = False) -> None:
        def find(text: str) -> Sequence[Choice]:
            return [_choice(found) for found in resources.page(ResourceFilter(text=text), limit=_OFFERED)]

        def name_of(resource_id: UUID) -> str:
            found = resources.get(resource_id)
            return found.name if found else ""

        super().__init__(key, label, find, name_of, hint, required)


def _choice(resource: Resource) -> Choice:
    return Choice(resource.id, resource.name, resource.address)
