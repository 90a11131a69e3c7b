"""Which earlier requests may say the same: a hint that never blocks."""

from __future__ import annotations

import math
from collections.abc import Iterable

from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.kernel.folding import fold

DAYS = 7
METRES = 30.0
MOST = 5
_METRES_PER_DEGREE = 111_195.0


def alike(request: Request, others: Iterable[Request]) -> list[Request]:
    """At most five of `others` about the same need, within 7 days, and at most 30 m away or at the same address."""
    return [other for other in others if _same_time(request, other) and _same_need(request, other) and _same_place(request, other)][:MOST]


def _same_need(one: Request, other: Request) -> bool:
    return one.id != other.id and one.need_category == other.need_category


def _same_time(one: Request, other: Request) -> bool:
    return abs((one.received_on - other.received_on).days) <= DAYS


def _same_place(one: Request, other: Request) -> bool:
    if one.address and fold(one.address) == fold(other.address):
        return True
    if one.lon is None or one.lat is None or other.lon is None or other.lat is None:
        return False
    return metres(one.lon, one.lat, other.lon, other.lat) <= METRES


def metres(lon_1: float, lat_1: float, lon_2: float, lat_2: float) -> float:
    """Distance between two WGS 84 points; exact enough inside a city."""
    across = (lon_2 - lon_1) * math.cos(math.radians((lat_1 + lat_2) / 2))
    return math.hypot(across, lat_2 - lat_1) * _METRES_PER_DEGREE
