"""Names and figures on a map: each inside its area, none over another, above the discs and readable on every colour."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QApplication

from neighbourhood_desk.widgets.icons import em_now, tokens_now
from neighbourhood_desk.widgets.map_items import AreaItem, fill_of, ink_on
from neighbourhood_desk.widgets.map_shapes import Cluster, disc_radius

_SHIFTS = ((0.0, 0.0), (0.0, -1.2), (0.0, 1.2), (-1.6, 0.0), (1.6, 0.0), (-1.2, -1.2), (1.2, 1.2), (0.0, -2.4), (0.0, 2.4))
"""Where a label may stand instead, in lines of text from the middle of its area."""


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A label and the box it takes on the screen."""

    item: AreaItem
    lines: tuple[str, ...]
    box: QRectF
    covers: bool
    """True where discs lie under it: then it needs a ground of its own."""


class MapLabels:
    """Places and paints the labels of one view."""

    def __init__(self, number: Callable[[int], str]) -> None:
        self._number = number
        self._paths: dict[tuple[str, str], QPainterPath] = {}

    def forget(self) -> None:
        """The font has changed."""
        self._paths.clear()

    def placed(
        self, items: Iterable[AreaItem], transform: QTransform, screen: QRectF, discs: Sequence[Cluster], chosen: AreaItem | None
    ) -> list[PlacedLabel]:
        """The labels that have room, the chosen area's first, then the widest areas'; a label avoids discs where it can."""
        metrics, em = QFontMetricsF(_font()), em_now()
        scale = transform.m11()
        items = list(items)
        taken = [_square(transform.map(disc.centre), disc_radius(disc.count, em)) for disc in discs]
        # A square too small for its own name lies above its neighbourhood, and above that one's label.
        taken += [box for item in items if (box := transform.mapRect(item.path().boundingRect())).width() < em * 1.5]
        shown: list[PlacedLabel] = []
        for item in sorted(items, key=lambda item: (item is not chosen, not item.area.mine, -item.width)):
            lines = self._lines(item)
            width = max(metrics.horizontalAdvance(line) for line in lines)
            box = QRectF(0, 0, width + 4, metrics.height() * len(lines))
            height = item.path().boundingRect().height() * scale
            if item is not chosen and (width > item.width * scale * 1.15 or box.height() > height * 0.6):
                continue
            centre = transform.map(item.place)
            if not screen.contains(centre):
                continue
            found = _free_box(item, box, centre, transform, [label.box for label in shown], taken, em, screen)
            if found is not None:
                shown.append(PlacedLabel(item, lines, found, any(found.intersects(disc) for disc in taken)))
        return shown

    def paint(self, painter: QPainter, labels: Sequence[PlacedLabel]) -> None:
        """Draw labels in screen coordinates, each with a halo in the colour of its ground."""
        tokens = tokens_now()
        metrics = QFontMetricsF(_font())
        for label in labels:
            ground = fill_of(label.item, tokens)
            ink = ink_on(ground, tokens) if label.item.area.mine else tokens.muted
            if label.covers:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(ground))
                painter.drawRoundedRect(label.box.adjusted(-4, -1, 4, 1), 5, 5)
            for number, line in enumerate(label.lines):
                path = self._path(line, "name" if number == 0 else "figure")
                left = label.box.center().x() - path.boundingRect().width() / 2
                shifted = path.translated(left, label.box.top() + metrics.ascent() + number * metrics.height())
                painter.strokePath(
                    shifted, QPen(QColor(ground), 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
                )
                painter.fillPath(shifted, QColor(ink))

    def _lines(self, item: AreaItem) -> tuple[str, ...]:
        figure = self._number(item.area.value) if item.area.mine and item.area.value is not None else ""
        return (item.area.name, figure) if figure else (item.area.name,)

    def _path(self, text: str, role: str) -> QPainterPath:
        key = text, role
        if key not in self._paths:
            if len(self._paths) > 2000:
                self._paths.clear()
            font = _font()
            if role == "figure":
                font.setWeight(QFont.Weight.Normal)
            path = QPainterPath()
            path.addText(QPointF(0, 0), font, text)
            self._paths[key] = path
        return self._paths[key]


def _font() -> QFont:
    font = QFont(QApplication.font())
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _square(centre: QPointF, radius: float) -> QRectF:
    return QRectF(centre.x() - radius, centre.y() - radius, radius * 2, radius * 2)


def _free_box(
    item: AreaItem,
    box: QRectF,
    centre: QPointF,
    transform: QTransform,
    taken: Sequence[QRectF],
    discs: Sequence[QRectF],
    em: float,
    screen: QRectF,
) -> QRectF | None:
    """The box that overlaps no label, stays in its area, and covers the fewest discs."""
    back, _ = transform.inverted()
    best, least = None, 1_000
    for across, down in _SHIFTS:
        moved = QRectF(box)
        moved.moveCenter(QPointF(centre.x() + across * em, centre.y() + down * em))
        if not screen.contains(moved) or any(moved.intersects(other) for other in taken):
            continue
        if (across or down) and not item.path().contains(back.map(moved.center())):
            continue
        covered = sum(1 for disc in discs if moved.intersects(disc))
        if covered < least:
            best, least = moved, covered
        if least == 0:
            break
    return best
