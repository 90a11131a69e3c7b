"""Which earlier requests may say the same: a hint that never blocks."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.addresses import parse
from neighbourhood_desk.kernel.folding import fold

DAYS = 7
METRES = 30.0
MOST = 5
_METRES_PER_DEGREE = 111_195.0
_CELL = 0.001
"""Degrees: at least 30 m across up to 74 degrees north."""
_MOST_IN_CELL = 64
_AROUND = tuple(product((-1, 0, 1), repeat=3))


def box(lon: float, lat: float) -> tuple[float, float, float, float]:
    """West, south, east, north of everything that may be 30 m from a point."""
    high = METRES / _METRES_PER_DEGREE
    wide = high / max(0.01, math.cos(math.radians(lat)))
    return lon - wide, lat - high, lon + wide, lat + high


@dataclass(frozen=True, slots=True)
class Spot:
    """Where and when something was brought, and about which need; `name` says which it is: a number, or a row of a file."""

    name: str | int
    need: NeedCategory
    day: date
    lon: float | None
    lat: float | None
    address: str = ""


class Spots:
    """Finds what may say the same among many thousands: each question looks into the few cells of place and week around it."""

    def __init__(self, spots: Iterable[Spot] = ()) -> None:
        self._cells: dict[tuple[object, ...], list[Spot]] = {}
        for spot in spots:
            self.add(spot)

    def add(self, spot: Spot) -> None:
        """Let it be found; in a cell that is full already another one says it."""
        found = self._cells.setdefault(_cell(spot), [])
        if len(found) < _MOST_IN_CELL:
            found.append(spot)

    def like(self, spot: Spot) -> Spot | None:
        """One that may say the same, or None: the same need within 7 days, at most 30 m away or, without a point, at the same address."""
        return next((other for other in self._around(spot) if _is_like(spot, other)), None)

    def _around(self, spot: Spot) -> Iterable[Spot]:
        need, first, second, week = _cell(spot)
        if spot.lon is None:
            steps: Iterable[tuple[int, int, int]] = ((0, 0, step) for step in (0, -1, 1))
            return (other for _, _, step in steps for other in self._cells.get((need, first, second, week + step), ()))
        cells = ((need, first + x, second + y, week + step) for x, y, step in _AROUND)
        return (other for cell in cells for other in self._cells.get(cell, ()))


def _cell(spot: Spot) -> tuple[object, Any, Any, int]:
    week = spot.day.toordinal() // (DAYS + 1)
    if spot.lon is None or spot.lat is None:
        return spot.need, _door(spot.address) or spot.name, "", week
    return spot.need, int(spot.lon // _CELL), int(spot.lat // _CELL), week


def _is_like(one: Spot, other: Spot) -> bool:
    if abs((one.day - other.day).days) > DAYS:
        return False
    if one.lon is None or one.lat is None or other.lon is None or other.lat is None:
        return True
    return metres(one.lon, one.lat, other.lon, other.lat) <= METRES


def alike(request: Request, others: Iterable[Request]) -> list[Request]:
    """At most five of `others` about the same need, within 7 days, and at most 30 m away or at the same address."""
    return [other for other in others if _same_time(request, other) and _same_need(request, other) and _same_place(request, other)][:MOST]


def _same_need(one: Request, other: Request) -> bool:
    return one.id != other.id and one.need_category == other.need_category


def _same_time(one: Request, other: Request) -> bool:
    return abs((one.received_on - other.received_on).days) <= DAYS


def _same_place(one: Request, other: Request) -> bool:
    if one.address and _door(one.address) == _door(other.address):
        return True
    if one.lon is None or one.lat is None or other.lon is None or other.lat is None:
        return False
    return metres(one.lon, one.lat, other.lon, other.lat) <= METRES


def _door(address: str) -> str:
    """The same for every way to write a building; for what names none, its words."""
    return parse(address).key or fold(address)


def metres(lon_1: float, lat_1: float, lon_2: float, lat_2: float) -> float:
    """Distance between two WGS 84 points; exact enough inside a city."""
    across = (lon_2 - lon_1) * math.cos(math.radians((lat_1 + lat_2) / 2))
    return math.hypot(across, lat_2 - lat_1) * _METRES_PER_DEGREE
