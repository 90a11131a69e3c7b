"""Bars with the ranges their figures stand for; the only importer of pyqtgraph, which is read when the first chart is built.

A chart is never alone: the same figures stand in a table beside it, and its description says them for who cannot see it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QSizePolicy, QVBoxLayout, QWidget

from neighbourhood_desk.widgets.icons import em_now, tokens_now
from neighbourhood_desk.widgets.live import Live

_THICKNESS = 0.56


@dataclass(frozen=True, slots=True)
class ChartBar:
    """One bar: `text` is its figure in words; `value` None is a figure held back, of which only the text shows."""

    label: str
    value: float | None
    low: float | None
    high: float | None
    text: str


class BarChart(Live, QFrame):
    """Horizontal bars from zero, each with a whisker from the lowest to the highest value it may stand for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[ChartBar, ...] = ()
        self._plot = pg.PlotWidget()
        self._plot.setMenuEnabled(False)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.setFrameShape(QFrame.Shape.NoFrame)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._plot.getViewBox().invertY(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)
        self._draw()

    def set_bars(self, name: str, bars: Sequence[ChartBar]) -> None:
        """Show `bars` from the top down; `name` says what they count."""
        self._bars = tuple(bars)
        self.setAccessibleName(name)
        self.setAccessibleDescription("; ".join(f"{bar.label}: {bar.text}" for bar in bars))
        self._draw()

    def restyle(self) -> None:
        if hasattr(self, "_bars"):
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._leave_room_for_texts()

    def _leave_room_for_texts(self) -> None:
        """Scale so that the figure beside the longest bar is whole, whatever the size of the text."""
        metrics = QFontMetrics(QApplication.font())
        top = max((max(bar.value or 0.0, bar.high or 0.0) for bar in self._bars), default=0.0) or 1.0
        room = max(self.width() - self._plot.getAxis("left").width() - em_now(), em_now())
        texts = max((metrics.horizontalAdvance(bar.text) for bar in self._bars), default=0) + em_now()
        self._plot.setXRange(0, top * room / max(room - texts, room * 0.25), padding=0)

    def _draw(self) -> None:
        tokens, font = tokens_now(), QFont(QApplication.font())
        plot = self._plot
        plot.clear()
        plot.setBackground(tokens.surface)
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            axis.setStyle(tickFont=font, tickLength=0)
            axis.setTextPen(tokens.text if side == "left" else tokens.muted)
            axis.setPen(tokens.border)
        plot.getAxis("left").setTicks([[(place, bar.label) for place, bar in enumerate(self._bars)]])
        plot.getAxis("left").setWidth(
            round(max((QFontMetrics(font).horizontalAdvance(bar.label) for bar in self._bars), default=0) + em_now())
        )
        for place, bar in enumerate(self._bars):
            self._draw_bar(place, bar, font)
        self._leave_room_for_texts()
        plot.setYRange(-0.6, max(len(self._bars), 1) - 0.4, padding=0)
        self.setFixedHeight(round(em_now() * (1.9 * max(len(self._bars), 1) + 2.4)))

    def _draw_bar(self, place: int, bar: ChartBar, font: QFont) -> None:
        tokens = tokens_now()
        end = 0.0
        if bar.value is not None and bar.low is not None and bar.high is not None:
            end = max(bar.value, bar.high)
            self._plot.addItem(
                pg.BarGraphItem(x0=0, y=place, width=bar.value, height=_THICKNESS, brush=tokens.map_ramp[3], pen=pg.mkPen(tokens.accent))
            )
            self._plot.addItem(self._whisker(place, bar.low, bar.high))
        words = pg.TextItem(bar.text, color=tokens.text if bar.value is not None else tokens.muted, anchor=(0, 0.5))
        words.setFont(font)
        words.setPos(end, place)
        self._plot.addItem(words)

    @staticmethod
    def _whisker(place: int, low: float, high: float) -> Any:
        """A line with a stop at either end, in the colour of text so that it shows on the bar as beside it."""
        ends = _THICKNESS / 3
        xs = [low, low, low, high, high, high]
        ys = [place - ends, place + ends, place, place, place - ends, place + ends]
        return pg.PlotCurveItem(xs, ys, pen=pg.mkPen(tokens_now().text, width=1.6))
