"""Bars with the ranges their figures stand for, painted by ourselves: a plotting library for seven bars costs more than it gives.

A chart is never alone: the same figures stand in a table beside it, and its description says them for who cannot see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from neighbourhood_desk.widgets.icons import em_now, tokens_now
from neighbourhood_desk.widgets.live import Live

_ROW, _THICKNESS = 1.9, 0.95
"""Height of a row and of a bar, in lines of text."""
_LABELS = 0.4
"""The most of the width that labels may take."""


@dataclass(frozen=True, slots=True)
class ChartBar:
    """One bar: `text` is its figure in words; `value` None is a figure held back, of which only the text shows."""

    label: str
    value: float | None
    low: float | None
    high: float | None
    text: str


class BarChart(Live, QWidget):
    """Horizontal bars from zero on one scale, each with a whisker from the lowest to the highest value it may stand for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[ChartBar, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, name: str, bars: Sequence[ChartBar]) -> None:
        """Show `bars` from the top down; `name` says what they count."""
        self._bars = tuple(bars)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.text}" for bar in bars))
        self.restyle()

    def sizeHint(self) -> QSize:
        return QSize(em_now() * 30, round(em_now() * _ROW * max(1, len(self._bars))))

    def minimumSizeHint(self) -> QSize:
        return QSize(em_now() * 12, self.sizeHint().height())

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(QApplication.font())
        gap = em_now() * 0.5
        left = min(max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0.0), self.width() * _LABELS) + gap
        texts = max((metrics.horizontalAdvance(bar.text) for bar in self._bars), default=0.0)
        top = max((max(bar.value or 0.0, bar.high or 0.0) for bar in self._bars), default=0.0) or 1.0
        scale = max(self.width() - left - texts - 2 * gap, em_now()) / top
        row = em_now() * _ROW
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, bar, QRectF(0, place * row, self.width(), row), left, scale)
        painter.setPen(QPen(QColor(tokens_now().strong_border), 1))
        painter.drawLine(QPointF(left, 0), QPointF(left, row * len(self._bars)))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens_now().focus), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _paint_bar(self, painter: QPainter, bar: ChartBar, room: QRectF, left: float, scale: float) -> None:
        """Its label, the bar with its whisker, and the figure beside it."""
        tokens, gap = tokens_now(), em_now() * 0.5
        middle, thick = room.center().y(), em_now() * _THICKNESS
        side = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tokens.text))
        label = QFontMetricsF(QApplication.font()).elidedText(bar.label, Qt.TextElideMode.ElideRight, left - gap)
        painter.drawText(QRectF(0, room.top(), left - gap, room.height()), side | Qt.AlignmentFlag.AlignRight, label)
        end = left
        if bar.value is not None and bar.low is not None and bar.high is not None:
            painter.fillRect(QRectF(left, middle - thick / 2, bar.value * scale, thick), QColor(tokens.map_ramp[3]))
            self._paint_whisker(painter, left + bar.low * scale, left + bar.high * scale, middle, thick / 3)
            end = left + max(bar.value, bar.high) * scale
        painter.setPen(QColor(tokens.text if bar.value is not None else tokens.muted))
        painter.drawText(QRectF(end + gap, room.top(), room.width() - end, room.height()), side, bar.text)

    @staticmethod
    def _paint_whisker(painter: QPainter, low: float, high: float, middle: float, half: float) -> None:
        """A line with a stop at either end, in the colour of text so that it shows on the bar as beside it."""
        painter.setPen(QPen(QColor(tokens_now().text), 1.5))
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for end in (low, high):
            painter.drawLine(QPointF(end, middle - half), QPointF(end, middle + half))
