"""A territory of names only, for tests of bodies and meetings."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.storage.operation import Operation


class NamedPlaces:
    """Keeps names in a dictionary."""

    def __init__(self) -> None:
        self.known: dict[UUID, str] = {}

    def names(self, area_ids: Collection[UUID]) -> Mapping[UUID, str]:
        return {area: self.known[area] for area in area_ids if area in self.known}

    def place_in(self, op: Operation, name: str) -> UUID:
        return self._add(name)

    def building_in(self, op: Operation, name: str, place: UUID | None) -> UUID:
        return self._add(name)

    def _add(self, name: str) -> UUID:
        area = next((area for area, known in self.known.items() if known == name), None) or new_id()
        self.known[area] = name
        return area
