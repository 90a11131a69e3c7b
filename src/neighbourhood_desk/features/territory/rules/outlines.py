"""Outlines as the text that an area keeps."""

from __future__ import annotations

import json
from itertools import pairwise

from neighbourhood_desk.features.territory.records import Area, Position, Rings

_DECIMALS = 6


def outline_text(rings: Rings) -> str:
    """Polygons as the text an area keeps; empty for none."""
    if not rings:
        return ""
    rounded = [[[[round(x, _DECIMALS), round(y, _DECIMALS)] for x, y in ring] for ring in polygon] for polygon in rings]
    return json.dumps(rounded, separators=(",", ":"))


def outline_of(area: Area) -> Rings:
    """The polygons of an area; none without an outline."""
    if not area.outline:
        return ()
    return tuple(tuple(tuple((x, y) for x, y in ring) for ring in polygon) for polygon in json.loads(area.outline))


def size_of(rings: Rings) -> float:
    """Square degrees, holes taken off: enough to tell the larger of two areas in one city."""
    return sum(abs(_enclosed(polygon[0])) - sum(abs(_enclosed(hole)) for hole in polygon[1:]) for polygon in rings)


def _enclosed(ring: tuple[Position, ...]) -> float:
    x0, y0 = ring[0]
    return sum((ax - x0) * (by - y0) - (bx - x0) * (ay - y0) for (ax, ay), (bx, by) in pairwise(ring)) / 2
