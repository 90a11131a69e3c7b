"""Bars with the ranges their figures stand for; the only importer of pyqtgraph, so import this where a chart is built and not before.

A chart is never alone: the same figures stand in a table beside it, and its description says them for who cannot see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFocusEvent, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent, QTransform
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from neighbourhood_desk.widgets.icons import em_now, tokens_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.tokens import Tokens, contrast

_ROW = 1.9
"""Height of a row, in lines of text."""
_THICKNESS = 0.5
"""Height of a bar, in rows."""
_GAP = 0.5
"""Room between a bar and the words on either side of it, in lines of text."""
_HATCHED = 3.0
"""Length of the hatching that stands for a figure held back, in lines of text: the same for all, whatever they hide."""
_LABELS = 0.4
"""The most of the width that labels may take."""
_RING = 4
"""Room for the ring that shows the focus, in pixels."""


@dataclass(frozen=True, slots=True)
class ChartBar:
    """One bar: `text` is its figure in words; `value` None is a figure held back, of which only the text shows."""

    label: str
    value: float | None
    low: float | None
    high: float | None
    text: str

    @property
    def reach(self) -> float:
        """The highest value it speaks of."""
        return max(self.value or 0.0, self.high or 0.0)


class BarChart(Live, QWidget):
    """Horizontal bars from zero on one scale, each with a whisker from the lowest to the highest value it may stand for.

    Nothing moves or opens under the mouse: the wheel scrolls the page. A figure held back is a short hatched bar beside its words.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[ChartBar, ...] = ()
        self._texts: list[Any] = []
        self._view = _bare_view(self)
        self._box = pg.ViewBox(enableMenu=False, enableMouse=False, invertY=True, defaultPadding=0)
        self._axis = pg.AxisItem("left", maxTickLength=0)
        self._view.addItem(self._box)
        self._view.addItem(self._axis)
        self._axis.linkToView(self._box)
        self._lengths = pg.BarGraphItem(x0=(), y=(), width=(), height=_THICKNESS)
        self._hatching = pg.BarGraphItem(x0=(), y=(), width=(), height=_THICKNESS)
        self._whiskers = pg.ErrorBarItem(beam=_THICKNESS / 2)
        for item in (self._lengths, self._hatching, self._whiskers):
            self._box.addItem(item, ignoreBounds=True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.restyle()

    def set_bars(self, name: str, bars: Sequence[ChartBar]) -> None:
        """Show `bars` from the top down; `name` says what they count."""
        self._bars = tuple(bars)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.text}" for bar in bars))
        for text in self._texts:
            self._box.removeItem(text)
        self._texts = [_words(bar.text) for bar in bars]
        for text in self._texts:
            self._box.addItem(text, ignoreBounds=True)
        self.restyle()

    def sizeHint(self) -> QSize:
        return QSize(em_now() * 30, round(em_now() * _ROW * max(1, len(self._bars))) + 2 * _RING)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(em_now() * 12 + self._widest([bar.text for bar in self._bars])), self.sizeHint().height())

    def restyle(self) -> None:
        if not hasattr(self, "_whiskers"):
            return
        tokens, font = tokens_now(), QFont(QApplication.font())
        self._view.setBackground(tokens.surface)
        self._axis.setStyle(tickFont=font, tickTextOffset=round(em_now() * _GAP), autoExpandTextSpace=False)
        self._axis.setTextPen(tokens.text)
        self._axis.setPen(tokens.strong_border)
        self._axis.setTickPen(pg.mkPen(None))
        self._lengths.setOpts(pen=pg.mkPen(None), brush=_fill(tokens))
        self._hatching.setOpts(pen=pg.mkPen(tokens.strong_border, style=Qt.PenStyle.DashLine))
        self._whiskers.setData(pen=pg.mkPen(tokens.text, width=max(2, em_now() / 10)))
        for bar, text in zip(self._bars, self._texts, strict=True):
            text.setFont(font)
            text.setColor(tokens.text if bar.value is not None else tokens.muted)
        self.updateGeometry()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ring that shows the focus, around the plot."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_now().focus), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def _fit(self) -> None:
        """Lay labels, bars and words out in the width there is, so that the words beside the longest bar are whole."""
        self._view.setGeometry(self.rect().adjusted(_RING, _RING, -_RING, -_RING))
        width, height = float(self._view.width()), float(self._view.height())
        gap, count = em_now() * _GAP, max(1, len(self._bars))
        labels = min(self._widest([bar.label for bar in self._bars]), width * _LABELS)
        left = round(labels + 2 * gap)
        plot = max(width - left, 1.0)
        room = max(plot - self._widest([bar.text for bar in self._bars]) - 2 * gap, float(em_now()))
        unit = room / (max((bar.reach for bar in self._bars), default=0.0) or 1.0)
        metrics = QFontMetricsF(QApplication.font())
        ticks = [(place, metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, labels)) for place, bar in enumerate(self._bars)]
        self._axis.setTicks([ticks])
        self._axis.setWidth(left)
        self._axis.setGeometry(QRectF(0, 0, left, height))
        self._box.setGeometry(QRectF(left, 0, plot, height))
        self._box.setRange(xRange=(0, plot / unit), yRange=(-0.5, count - 0.5), padding=0)
        self._place(unit, height / count, gap)
        self._view.viewport().update()

    def _place(self, unit: float, row: float, gap: float) -> None:
        """Put everything where it belongs, at `unit` pixels for one of what is counted and `row` pixels for a row."""
        hatched = em_now() * _HATCHED / unit
        shown = [(place, bar.value) for place, bar in enumerate(self._bars) if bar.value is not None]
        hidden = [place for place, bar in enumerate(self._bars) if bar.value is None]
        self._lengths.setOpts(x0=np.zeros(len(shown)), y=_column(shown, 0), width=_column(shown, 1))
        # Brushes are scaled with what they fill: this one is drawn in pixels.
        brush = QBrush(QColor(tokens_now().strong_border), Qt.BrushStyle.BDiagPattern)
        brush.setTransform(QTransform.fromScale(1 / unit, 1 / row))
        self._hatching.setOpts(x0=np.zeros(len(hidden)), y=np.array(hidden, float), width=np.full(len(hidden), hatched), brush=brush)
        self._place_whiskers()
        for place, (bar, text) in enumerate(zip(self._bars, self._texts, strict=True)):
            text.setPos((bar.reach if bar.value is not None else hatched) + gap / unit, place)

    def _place_whiskers(self) -> None:
        """From the lowest to the highest value; a figure that is certain has none."""
        whole = [
            (place, bar.low, bar.high)
            for place, bar in enumerate(self._bars)
            if bar.value is not None and bar.low is not None and bar.high is not None and bar.low < bar.high
        ]
        self._whiskers.setData(
            x=_column(whole, 1) if whole else None, y=_column(whole, 0), left=0.0, right=_column(whole, 2) - _column(whole, 1)
        )

    @staticmethod
    def _widest(texts: Sequence[str]) -> float:
        metrics = QFontMetricsF(QApplication.font())
        return max((metrics.horizontalAdvance(text) for text in texts), default=0.0)


def _bare_view(parent: QWidget) -> Any:
    """A plotting view without the layout it comes with, deaf to mouse and keys.

    A QGraphicsLayout owns a hidden window without parent. Whoever closes and deletes all top-level windows deletes that one too, and
    the layout deletes it again: the process ends with a segmentation fault. So nothing here uses one, and no PlotItem, which has one.
    """
    view = pg.GraphicsView(parent)
    view.setCentralItem(None)
    view.centralLayout = None
    view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return view


def _fill(tokens: Tokens) -> str:
    """The colour of the ramp that stands out best from the ground and lets the whisker, in the colour of text, stand out from it."""
    return max(tokens.map_ramp, key=lambda colour: min(contrast(colour, tokens.surface), contrast(colour, tokens.text)))


def _words(text: str) -> Any:
    """Plain text that starts where it is put, half above and half below."""
    item = pg.TextItem(text, anchor=(0, 0.5))
    item.textItem.document().setDocumentMargin(0)
    return item


def _column(rows: Sequence[tuple[float, ...]], place: int) -> Any:
    return np.array([row[place] for row in rows], float)
