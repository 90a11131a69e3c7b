"""What the territory is made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias
from uuid import UUID

from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say

Position: TypeAlias = tuple[float, float]
"""Longitude and latitude in degrees (WGS84)."""
Rings: TypeAlias = tuple[tuple[tuple[Position, ...], ...], ...]
"""Polygons, each an outer ring and its holes; rings are closed."""


class AreaKind(StrEnum):
    """How large and of what sort an area is, from the city down to a building."""

    CITY = "city"
    DISTRICT = "district"
    NEIGHBOURHOOD = "neighbourhood"
    SECTOR = "sector"
    PLACE = "place"
    BUILDING = "building"


KIND_NAMES: Mapping[AreaKind, Wording] = {
    AreaKind.CITY: say("Territory", "City"),
    AreaKind.DISTRICT: say("Territory", "District"),
    AreaKind.NEIGHBOURHOOD: say("Territory", "Neighbourhood"),
    AreaKind.SECTOR: say("Territory", "Sector"),
    AreaKind.PLACE: say("Territory", "Street, square or park"),
    AreaKind.BUILDING: say("Territory", "Building"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Area(Record):
    """A piece of territory. Areas form a tree: a building belongs to a square or a neighbourhood, that one to a district."""

    name: str = kept_at(Level.PUBLIC)
    kind: AreaKind = kept_at(Level.PUBLIC, default=AreaKind.NEIGHBOURHOOD)
    parent_id: UUID | None = kept_at(Level.PUBLIC, default=None)
    district: str = kept_at(Level.PUBLIC, default="")
    """The name of the larger area that a file put it in, for grouping; the tree itself is `parent_id`."""
    code: str = kept_at(Level.PUBLIC, default="")
    """The official code, such as 011."""
    external_id: str = kept_at(Level.PUBLIC, default="")
    """What recognises it in the file it came from: `COD_BAR:011`."""
    is_mine: bool = kept_at(Level.PUBLIC, default=True)
    """True for the manager's own territory; the others are shown around it."""
    outline: str = kept_at(Level.PUBLIC, default="")
    """The coordinates of a GeoJSON MultiPolygon, to 0.000001 degrees (about 10 cm); empty without an outline."""
    address: str = kept_at(Level.PUBLIC, default="")
    population: int | None = kept_at(Level.PUBLIC, default=None)
    households: int | None = kept_at(Level.PUBLIC, default=None)
    homes: int | None = kept_at(Level.PUBLIC, default=None)
    """How many homes a building or place has, inhabited or not."""
    notes: str = kept_at(Level.MANAGER, default="")
    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.PUBLIC)
