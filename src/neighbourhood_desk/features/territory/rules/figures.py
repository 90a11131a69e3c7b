"""What may be counted by area: given by the features that count it, shown on the map and in the list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from neighbourhood_desk.features.territory.records import Area, AreaKind, Position
from neighbourhood_desk.features.territory.rules.tree import path_of
from neighbourhood_desk.kernel.wording import Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaFigure:
    """One figure by area. `values` gives it where it is known, without what lies in smaller areas; that is added up here."""

    key: str
    name: Wording
    values: Callable[[], Mapping[UUID, int]]
    points: Callable[[], Sequence[Position]] | None = None
    """Where the counted things are, for the discs on the map; no names, no identifiers."""
    kinds: frozenset[str] = frozenset()
    """Kinds of records whose change changes the figure."""
    adds_up: bool = True
    """False for what an area has of its own, such as its population."""

    @property
    def has_points(self) -> bool:
        """True if the counted things stand on the map."""
        return self.points is not None


def totals(values: Mapping[UUID, int], areas: Mapping[UUID, Area], *, adds_up: bool = True) -> dict[UUID, int]:
    """A figure for every area: its own and, if it adds up, that of everything inside it. Areas without any have 0."""
    if not adds_up:
        return {area_id: value for area_id, value in values.items() if area_id in areas}
    result = dict.fromkeys(areas, 0)
    for area_id, value in values.items():
        area = areas.get(area_id)
        if area is not None:
            for holder in (area, *path_of(area, areas)):
                result[holder.id] += value
    return result


def coloured(areas: Iterable[Area]) -> frozenset[UUID]:
    """The areas that a map colours: mine, with an outline, and not covered by smaller neighbourhoods of mine."""
    drawn = [area for area in areas if area.is_mine and area.outline and area.kind not in (AreaKind.PLACE, AreaKind.BUILDING)]
    known = {area.id: area for area in drawn}
    covered = {holder.id for area in drawn for holder in path_of(area, known)}
    return frozenset(area.id for area in drawn if area.id not in covered)
