"""Which area of the desk an address names."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.kernel.addresses import parse


class Gazetteer:
    """Finds the building, or else the street or square, that an address names among the areas of the desk."""

    def __init__(self, areas: Iterable[Area]) -> None:
        self._buildings: dict[str, UUID] = {}
        self._places: dict[str, UUID] = {}
        for area in areas:
            if area.kind is AreaKind.BUILDING:
                for text in (area.address, area.name):
                    if key := parse(text).key:
                        self._buildings.setdefault(key, area.id)
            elif area.kind is AreaKind.PLACE and (key := parse(area.name).street_key):
                self._places.setdefault(key, area.id)

    def find(self, text: str) -> UUID | None:
        """The id of what it names; None where nothing here is meant. A street without that building is found by its name."""
        address = parse(text)
        found = self._buildings.get(address.key) if address.key else None
        return found or (self._places.get(address.street_key) if address.street_key else None)
