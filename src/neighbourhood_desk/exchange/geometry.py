"""Polygons from GeoJSON coordinates: what is slightly wrong is mended, what is no area is refused with a reason."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import pairwise
from typing import Any, TypeAlias

from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.wording import Wording, say

Position: TypeAlias = tuple[float, float]
"""Longitude and latitude in degrees (WGS84)."""
Ring: TypeAlias = tuple[Position, ...]
"""At least four positions, the last like the first."""
Polygon: TypeAlias = tuple[Ring, ...]
"""The outer ring, counterclockwise, then its holes, clockwise."""
MultiPolygon: TypeAlias = tuple[Polygon, ...]

MOST_POSITIONS = 2_000_000
_DEEPEST = 8
_NO_AREA = frozenset(("Point", "MultiPoint", "LineString", "MultiLineString"))


class NoArea(Exception):
    """This geometry is no area; `reason` says why."""

    def __init__(self, reason: Wording) -> None:
        super().__init__(reason.text)
        self.reason = reason


class Budget:
    """How many positions may still be read from a file; BadFile when they run out."""

    def __init__(self, left: int = MOST_POSITIONS) -> None:
        self.left = left

    def spend(self, count: int) -> None:
        """Take `count` positions away."""
        self.left -= count
        if self.left < 0:
            raise BadFile(
                say("Files", "The outlines in this file are too detailed: more than {limit} points.", limit=MOST_POSITIONS),
                say("Files", "Choose a simplified file, or one of a smaller territory."),
            )


def polygons_of(geometry: Any, budget: Budget, depth: int = 0) -> MultiPolygon:
    """The polygons of a GeoJSON geometry, closed, wound as RFC 7946 wants, without altitude; raises NoArea."""
    if geometry is None:
        raise NoArea(say("Files", "It has no outline."))
    if not isinstance(geometry, Mapping) or not isinstance(geometry.get("type"), str):
        raise NoArea(say("Files", "Its outline is not written as GeoJSON."))
    kind = geometry["type"]
    if kind in _NO_AREA:
        raise NoArea(say("Files", "It is a point or a line, not an area."))
    if kind == "GeometryCollection":
        return _collected(geometry.get("geometries"), budget, depth)
    if kind not in ("Polygon", "MultiPolygon"):
        raise NoArea(say("Files", "Its outline is of a kind that GeoJSON does not know."))
    coordinates = geometry.get("coordinates")
    parts = [coordinates] if kind == "Polygon" else coordinates
    if not isinstance(parts, list) or not parts:
        raise NoArea(say("Files", "It has no outline."))
    return tuple(_polygon(part, budget) for part in parts)


def _collected(members: Any, budget: Budget, depth: int) -> MultiPolygon:
    if not isinstance(members, list) or depth >= _DEEPEST:
        raise NoArea(say("Files", "Its outline is not written as GeoJSON."))
    found: list[Polygon] = []
    reason = say("Files", "It has no outline.")
    for member in members:
        try:
            found.extend(polygons_of(member, budget, depth + 1))
        except NoArea as error:
            reason = error.reason
    if not found:
        raise NoArea(reason)
    return tuple(found)


def _polygon(rings: Any, budget: Budget) -> Polygon:
    if not isinstance(rings, list) or not rings:
        raise NoArea(say("Files", "It has no outline."))
    outer = _ring(rings[0], budget)
    if outer is None:
        raise NoArea(say("Files", "Its outline has fewer than three corners."))
    holes = [hole for ring in rings[1:] if (hole := _ring(ring, budget)) is not None]
    return (_wound(outer, 1), *(_wound(hole, -1) for hole in holes))


def _ring(positions: Any, budget: Budget) -> Ring | None:
    """A closed ring without repeated positions; None if it encloses nothing."""
    if not isinstance(positions, list):
        raise NoArea(say("Files", "Its coordinates are not nested as an area needs."))
    budget.spend(len(positions))
    found: list[Position] = []
    for item in positions:
        place = _position(item)
        if not found or found[-1] != place:
            found.append(place)
    if found and found[0] != found[-1]:
        found.append(found[0])
    if len(found) < 4 or signed_area(found) == 0.0:
        return None
    return tuple(found)


def _position(item: Any) -> Position:
    if not isinstance(item, list):
        raise NoArea(say("Files", "Its coordinates are not nested as an area needs."))
    if len(item) < 2 or not all(isinstance(part, (int, float)) and not isinstance(part, bool) for part in item[:2]):
        raise NoArea(say("Files", "One of its coordinates is not a number."))
    try:
        x, y = float(item[0]), float(item[1])
    except OverflowError:
        x = y = math.inf
    if not math.isfinite(x) or not math.isfinite(y):
        raise NoArea(say("Files", "One of its coordinates is not a number."))
    if abs(x) > 180.000001 or abs(y) > 180.000001:
        raise NoArea(
            say(
                "Files", "Its coordinates are not degrees: they look like metres of a map projection. Export the file in WGS84 (EPSG:4326)."
            )
        )
    return x, y


def signed_area(ring: list[Position] | Ring) -> float:
    """Twice the area in square degrees, positive when counterclockwise; computed from the first corner, for precision."""
    x0, y0 = ring[0]
    return math.fsum((ax - x0) * (by - y0) - (bx - x0) * (ay - y0) for (ax, ay), (bx, by) in pairwise(ring))


def _wound(ring: Ring, direction: int) -> Ring:
    return ring if (signed_area(ring) > 0) == (direction > 0) else ring[::-1]


def bounds_of(polygons: MultiPolygon) -> tuple[float, float, float, float]:
    """West, south, east, north of the outer rings."""
    places = [place for polygon in polygons for place in polygon[0]]
    return min(x for x, _ in places), min(y for _, y in places), max(x for x, _ in places), max(y for _, y in places)


def swapped(polygons: MultiPolygon) -> MultiPolygon:
    """The same outlines with longitude and latitude exchanged, wound anew."""
    return tuple(
        tuple(_wound(tuple((y, x) for x, y in ring), 1 if position == 0 else -1) for position, ring in enumerate(polygon))
        for polygon in polygons
    )
