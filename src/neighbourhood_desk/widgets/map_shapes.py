"""What a map is given and how that becomes shapes: degrees to the plane, values to steps, the best place for a name."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

Rings: TypeAlias = Sequence[Sequence[Sequence[tuple[float, float]]]]
"""Polygons, each an outer ring and its holes, as longitude and latitude in degrees."""

STEPS = 7
_METRES_PER_DEGREE = 111_320.0
_SCAN_LINES = 11


@dataclass(frozen=True, slots=True)
class MapArea:
    """An area to draw; `value` colours it (None: no figure), areas that are not `mine` stay in the background."""

    id: UUID
    name: str
    rings: Rings
    value: int | None = None
    mine: bool = True


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A point to draw; near ones are drawn as one disc. `tone` is neutral, accent, warning, danger or good."""

    lon: float
    lat: float
    id: UUID | None = None
    tone: str = "warning"


class Plane:
    """Degrees to metres on a flat map around its middle, y downwards; good for a city."""

    def __init__(self, areas: Iterable[MapArea]) -> None:
        places = [place for area in areas for polygon in area.rings for place in polygon[0]]
        self.lon = (min(x for x, _ in places) + max(x for x, _ in places)) / 2 if places else 0.0
        self.lat = (min(y for _, y in places) + max(y for _, y in places)) / 2 if places else 0.0
        self._across = _METRES_PER_DEGREE * math.cos(math.radians(self.lat))

    def at(self, lon: float, lat: float) -> QPointF:
        """Where a place lies on the map, in metres from its middle."""
        return QPointF((lon - self.lon) * self._across, (self.lat - lat) * _METRES_PER_DEGREE)

    def path(self, rings: Rings) -> QPainterPath:
        """The outline of an area with its holes open."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.OddEvenFill)
        for polygon in rings:
            for ring in polygon:
                path.addPolygon(QPolygonF([self.at(x, y) for x, y in ring]))
                path.closeSubpath()
        return path


@dataclass(frozen=True, slots=True)
class Ramp:
    """The seven steps of a map's colours: each holds `width` whole values, the last one all above it; 0 is in the first."""

    width: int

    @classmethod
    def of(cls, values: Iterable[int | None]) -> Ramp:
        """Steps of a round width, so that the highest value is in the last step or near it."""
        most = max((value for value in values if value is not None), default=0)
        wanted = (most + 1) / STEPS
        size = 10 ** math.floor(math.log10(wanted)) if wanted > 1 else 1
        return cls(next(int(size * part) for part in (1, 2, 3, 4, 5, 6, 8, 10) if size * part >= wanted))

    def step(self, value: int) -> int:
        """The step of a value, 0 to 6."""
        return max(0, min(value // self.width, STEPS - 1))

    def first(self, step: int) -> int:
        """The lowest value of a step."""
        return step * self.width


def name_place(rings: Rings, plane: Plane) -> tuple[QPointF, float]:
    """Where a name stands best inside an area, and how many metres wide the area is there: the middle of its widest part."""
    outer = max((polygon[0] for polygon in rings), key=lambda ring: abs(_twice_area(ring)), default=())
    if len(outer) < 3:
        return QPointF(), 0.0
    points = [plane.at(x, y) for x, y in outer]
    box = QPolygonF(points).boundingRect()
    best, width, most = box.center(), 0.0, 0.0
    for line in range(1, _SCAN_LINES + 1):
        share = line / (_SCAN_LINES + 1)
        y = box.top() + box.height() * share
        crossings = sorted(
            a.x() + (y - a.y()) * (b.x() - a.x()) / (b.y() - a.y()) for a, b in pairwise([*points, points[0]]) if (a.y() > y) != (b.y() > y)
        )
        for left, right in zip(crossings[::2], crossings[1::2], strict=False):
            # A line near the top or the bottom may be wide, but a name there would stick out.
            score = (right - left) * (1 - abs(share - 0.5))
            if score > most:
                best, width, most = QPointF((left + right) / 2, y), right - left, score
    return best, width


def _twice_area(ring: Sequence[tuple[float, float]]) -> float:
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise(ring))


@dataclass(frozen=True, slots=True)
class Cluster:
    """Points drawn as one disc."""

    centre: QPointF
    count: int
    tone: str


def clusters_of(points: Sequence[tuple[QPointF, str]], cell: float, em: float, scale: float) -> list[Cluster]:
    """Group points into squares of `cell` metres, then join discs that would overlap at `scale` pixels per metre; largest first.

    A disc stands at the mean of its points and takes their most frequent tone.
    """
    groups: dict[tuple[int, int], _Group] = {}
    for point, tone in points:
        groups.setdefault((math.floor(point.x() / cell), math.floor(point.y() / cell)), _Group()).add(point.x(), point.y(), tone)
    kept: list[_Group] = []
    for group in sorted(groups.values(), key=lambda group: -group.count):
        radius = disc_radius(group.count, em) / scale
        near = next((other for other in kept if other.distance(group) < (disc_radius(other.count, em) / scale + radius) * 0.9), None)
        if near is None:
            kept.append(group)
        else:
            near.join(group)
    return sorted((group.cluster() for group in kept), key=lambda cluster: -cluster.count)


class _Group:
    def __init__(self) -> None:
        self.count, self.x, self.y = 0, 0.0, 0.0
        self.tones: dict[str, int] = {}

    def add(self, x: float, y: float, tone: str) -> None:
        self.count, self.x, self.y = self.count + 1, self.x + x, self.y + y
        self.tones[tone] = self.tones.get(tone, 0) + 1

    def join(self, other: _Group) -> None:
        self.count, self.x, self.y = self.count + other.count, self.x + other.x, self.y + other.y
        for tone, count in other.tones.items():
            self.tones[tone] = self.tones.get(tone, 0) + count

    def distance(self, other: _Group) -> float:
        return math.hypot(self.x / self.count - other.x / other.count, self.y / self.count - other.y / other.count)

    def cluster(self) -> Cluster:
        return Cluster(
            QPointF(self.x / self.count, self.y / self.count), self.count, max(sorted(self.tones), key=lambda tone: self.tones[tone])
        )


def disc_radius(count: int, em: float) -> float:
    """How large a disc is drawn, in pixels: by the square root of its count, between a dot and a thumb."""
    return em * (0.34 if count == 1 else min(0.62 + 0.055 * math.sqrt(count), 1.15))


def bounds(paths: Iterable[QPainterPath]) -> QRectF:
    """The box around all of these."""
    result = QRectF()
    for path in paths:
        result = result.united(path.boundingRect())
    return result
