"""Where a point lies: many points over many outlines, quickly and always with the same answer."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import TypeAlias

from neighbourhood_desk.features.territory.records import Area, AreaKind, Position
from neighbourhood_desk.features.territory.rules.outlines import outline_of, size_of

_CELLS = 48
_SMALL = frozenset((AreaKind.PLACE, AreaKind.BUILDING))
_Edge: TypeAlias = tuple[float, float, float, float]
"""Lower and upper latitude, longitude at the lower one, degrees of longitude per degree of latitude."""


class AreaLocator:
    """Finds the area of a point among those of the manager's territory; prepared once, then a few microseconds a point.

    A grid leaves the few outlines that can hold the point, horizontal strips the few edges a ray to the east can meet. Even-odd
    counting makes holes holes. Edges are half open and always computed from their lower end, so a point on the border of two
    neighbours lies in exactly one of them, the same every time. Of nested areas the smallest is meant, but squares and buildings only
    where the territory has nothing larger: what is counted by area must not change because somebody drew a square.
    """

    def __init__(self, areas: Iterable[Area]) -> None:
        drawn = [area for area in areas if area.is_mine and area.outline]
        chosen = [area for area in drawn if area.kind not in _SMALL] or drawn
        shapes = sorted((_Shape(area) for area in chosen), key=lambda shape: (shape.size, shape.area.id))
        self._cells: dict[tuple[int, int], list[_Shape]] = {}
        self.is_empty = not shapes
        self.bounds: tuple[float, float, float, float] | None = None
        """West, south, east, north; None without outlines."""
        if not shapes:
            return
        self._west, self._south = min(shape.west for shape in shapes), min(shape.south for shape in shapes)
        east, north = max(shape.east for shape in shapes), max(shape.north for shape in shapes)
        self.bounds = self._west, self._south, east, north
        self._columns = _CELLS / (east - self._west)
        self._rows = _CELLS / (north - self._south)
        for shape in shapes:
            first, last = self._cell(shape.west, shape.south), self._cell(shape.east, shape.north)
            for column in range(first[0], last[0] + 1):
                for row in range(first[1], last[1] + 1):
                    self._cells.setdefault((column, row), []).append(shape)

    def find(self, lon: float, lat: float) -> Area | None:
        """The smallest of the manager's areas with an outline around this point; None outside the territory."""
        if self.is_empty:
            return None
        for shape in self._cells.get(self._cell(lon, lat), ()):
            if shape.holds(lon, lat):
                return shape.area
        return None

    def is_outside(self, lon: float, lat: float) -> bool:
        """True if there is a territory and the point lies in none of it."""
        return not self.is_empty and self.find(lon, lat) is None

    def _cell(self, lon: float, lat: float) -> tuple[int, int]:
        return int((lon - self._west) * self._columns // 1), int((lat - self._south) * self._rows // 1)


class _Shape:
    """One area's edges, sorted into strips of latitude."""

    def __init__(self, area: Area) -> None:
        rings = outline_of(area)
        places = [place for polygon in rings for ring in polygon for place in ring]
        self.area = area
        self.size = size_of(rings)
        self.west, self.east = min(x for x, _ in places), max(x for x, _ in places)
        self.south, self.north = min(y for _, y in places), max(y for _, y in places)
        edges = [_edge(one, other) for polygon in rings for ring in polygon for one, other in pairwise(ring) if one[1] != other[1]]
        strips = max(1, min(256, len(edges) // 4))
        self._per_degree = strips / (self.north - self.south)
        self._strips: list[list[_Edge]] = [[] for _ in range(strips + 1)]
        for edge in edges:
            for strip in range(self._strip(edge[0]), self._strip(edge[1]) + 1):
                self._strips[strip].append(edge)

    def holds(self, lon: float, lat: float) -> bool:
        """True if a ray from the point to the east crosses an odd number of edges."""
        if not self.south <= lat <= self.north:
            return False
        inside = False
        for low, high, x, slope in self._strips[self._strip(lat)]:
            if low <= lat < high and lon < x + (lat - low) * slope:
                inside = not inside
        return inside

    def _strip(self, lat: float) -> int:
        return int((lat - self.south) * self._per_degree)


def _edge(one: Position, other: Position) -> _Edge:
    (x_low, low), (x_high, high) = (one, other) if one[1] < other[1] else (other, one)
    return low, high, x_low, (x_high - x_low) / (high - low)
