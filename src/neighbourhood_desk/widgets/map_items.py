"""What stands on a map: areas in seven steps of colour and hatching, discs for points, the outline of the chosen area."""

from __future__ import annotations

from functools import lru_cache
from uuid import UUID

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QApplication, QGraphicsItem, QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from neighbourhood_desk.widgets.icons import em_now, tokens_now
from neighbourhood_desk.widgets.map_shapes import Cluster, MapArea, Plane, Ramp, clusters_of, disc_radius, name_place
from neighbourhood_desk.widgets.tokens import Tokens, contrast

_HATCH_EVERY = (0, 18, 13, 10, 8, 6, 0)
"""Pixels between the hatch lines of each step: the more there is, the closer they stand; the darkest is plain."""
_CELL_EM = 4.2


class AreaItem(QGraphicsPathItem):
    """One area. Its colour is said again by its hatching and by the number in its label."""

    def __init__(self, area: MapArea, plane: Plane) -> None:
        super().__init__(plane.path(area.rings))
        self.area = area
        self.step: int | None = None
        self.place, self.width = name_place(area.rings, plane)
        self.setZValue(1 if area.mine else 0)

    @property
    def id(self) -> UUID:
        """The area's identifier."""
        return self.area.id

    def colour(self, tokens: Tokens, ramp: Ramp) -> None:
        """Take the colours of the moment for the value of the moment."""
        self.step = ramp.step(self.area.value) if self.area.mine and self.area.value is not None else None
        self.setBrush(QColor(fill_of(self, tokens)))
        pen = QPen(QColor(tokens.surface if self.step is not None else tokens.border), 1.6 if self.area.mine else 1)
        if self.area.mine and self.step is None:
            pen.setColor(QColor(tokens.strong_border))
        pen.setCosmetic(True)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.setPen(pen)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.fillPath(self.path(), self.brush())
        if self.step is not None and _HATCH_EVERY[self.step]:
            painter.fillPath(self.path(), _hatch(painter, self.step, tokens_now()))
        painter.strokePath(self.path(), self.pen())


def fill_of(item: AreaItem, tokens: Tokens) -> str:
    """The ground colour of an area."""
    if item.step is not None:
        return tokens.map_ramp[item.step]
    return tokens.surface if item.area.mine else tokens.page


def ink_on(ground: str, tokens: Tokens) -> str:
    """The text colour that is read best on a ground: the scheme's own, or its opposite."""
    return max(tokens.text, tokens.page, key=lambda colour: contrast(colour, ground))


def _hatch(painter: QPainter, step: int, tokens: Tokens) -> QBrush:
    """Hatching whose lines keep their distance on the screen however far the map is zoomed."""
    brush = QBrush(hatch_tile(step, tokens))
    scale = painter.worldTransform().m11() or 1.0
    brush.setTransform(QTransform.fromScale(1 / scale, 1 / scale))
    return brush


@lru_cache(maxsize=32)
def hatch_tile(step: int, tokens: Tokens) -> QImage:
    """The tile that repeats into diagonal lines; `step` must be one that is hatched."""
    side = _HATCH_EVERY[step]
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(ink_on(tokens.map_ramp[step], tokens))
    colour.setAlphaF(0.2)
    painter.setPen(QPen(colour, 1))
    for shift in (-side, 0, side):
        painter.drawLine(QPointF(shift - 1, side + 1), QPointF(shift + side + 1, -1))
    painter.end()
    return tile


def is_hatched(step: int) -> bool:
    """True for the steps that show lines."""
    return bool(_HATCH_EVERY[step])


class PointsItem(QGraphicsItem):
    """All points in one item: painting thousands of items would make every movement slow."""

    def __init__(self) -> None:
        super().__init__()
        self._points: list[tuple[QPointF, str]] = []
        self._box = QRectF()
        self._cache: dict[float, list[Cluster]] = {}
        self.setZValue(3)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def set_points(self, points: list[tuple[QPointF, str]]) -> None:
        """Show these places (on the plane) in these tones."""
        self.prepareGeometryChange()
        self._points = points
        self._cache.clear()
        xs, ys = [point.x() for point, _ in points], [point.y() for point, _ in points]
        self._box = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys))).adjusted(-400, -400, 400, 400) if points else QRectF()
        self.update()

    def clusters(self, scale: float) -> list[Cluster]:
        """The discs at `scale` pixels per metre; the grouping is kept for each zoom step."""
        cell = _CELL_EM * em_now() / scale
        if cell not in self._cache:
            if len(self._cache) > 24:
                self._cache.clear()
            self._cache[cell] = clusters_of(self._points, cell, em_now(), scale)
        return self._cache[cell]

    def boundingRect(self) -> QRectF:
        return self._box

    def shape(self) -> QPainterPath:
        """Nothing to hit: what is clicked is the area below."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        transform = painter.worldTransform()
        tokens, em = tokens_now(), em_now()
        painter.save()
        painter.resetTransform()
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * 0.82)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        room = QRectF(painter.viewport()).adjusted(-em * 2, -em * 2, em * 2, em * 2)
        for cluster in self.clusters(transform.m11()):
            centre = transform.map(cluster.centre)
            if room.contains(centre):
                _paint_disc(painter, centre, cluster, disc_radius(cluster.count, em), tokens)
        painter.restore()


def _paint_disc(painter: QPainter, centre: QPointF, cluster: Cluster, radius: float, tokens: Tokens) -> None:
    ink, _ = tokens.tone(cluster.tone)
    painter.setPen(QPen(QColor(tokens.surface), 1.5))
    painter.setBrush(QColor(ink))
    painter.drawEllipse(centre, radius, radius)
    if cluster.count > 1:
        painter.setPen(QColor(tokens.surface if contrast(tokens.surface, ink) >= 4.5 else tokens.text))
        text = str(cluster.count) if cluster.count < 1000 else f"{cluster.count // 1000}k"
        painter.drawText(QRectF(centre.x() - radius * 2, centre.y() - radius, radius * 4, radius * 2), Qt.AlignmentFlag.AlignCenter, text)


class ChosenItem(QGraphicsPathItem):
    """The outline of the chosen area, on top of its neighbours' borders: a light line under a strong one."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(2)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def shape(self) -> QPainterPath:
        """Nothing to hit: what is clicked is the area below."""
        return QPainterPath()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        tokens = tokens_now()
        for colour, width in ((tokens.surface, 6.0), (tokens.text, 3.0)):
            pen = QPen(QColor(colour), width)
            pen.setCosmetic(True)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(self.path(), pen)
