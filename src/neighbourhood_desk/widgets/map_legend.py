"""What the colours of a map mean: seven swatches with the numbers they stand for."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from neighbourhood_desk.widgets.icons import em_now, tokens_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.map_items import hatch_tile, is_hatched
from neighbourhood_desk.widgets.map_shapes import STEPS, Ramp
from neighbourhood_desk.widgets.toolkit import Toolkit


class MapLegend(Live, QWidget):
    """The steps of a `Ramp`, each swatch coloured and hatched as on the map, with its lowest number beneath."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._ramp = Ramp(1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_ramp(self, ramp: Ramp) -> None:
        """Show these steps."""
        self._ramp = ramp
        self.retranslate()

    def sizeHint(self) -> QSize:
        return QSize(round(self._swatch().width() * STEPS + em_now() * 0.5), round(self._swatch().height() + self._metrics().height() + 5))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def retranslate(self) -> None:
        number = self._toolkit.catalogue.number
        width = self._ramp.width
        last = self._ramp.first(STEPS - 1)
        self.setAccessibleName(self.tr("Colours of the map"))
        words = self.tr("{steps} steps of {width}, from 0 to {last} or more; the darker or denser, the more.")
        if tokens_now().dark:
            words = self.tr("{steps} steps of {width}, from 0 to {last} or more; the brighter or denser, the more.")
        text = words.format(steps=STEPS, width=number(width), last=number(last))
        self.setAccessibleDescription(text)
        self.setToolTip(text)
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setFont(self._font())
        swatch = self._swatch()
        for step in range(STEPS):
            box = QRectF(step * swatch.width() + em_now() * 0.25, 1, swatch.width() - 3, swatch.height())
            painter.setPen(QPen(QColor(tokens.strong_border), 1))
            painter.setBrush(QColor(tokens.map_ramp[step]))
            painter.drawRect(box)
            if is_hatched(step):
                painter.fillRect(box, QBrush(hatch_tile(step, tokens)))
            painter.setPen(QColor(tokens.muted))
            text = self._text(step)
            width = self._metrics().horizontalAdvance(text)
            painter.drawText(QPointF(box.center().x() - width / 2, swatch.height() + 3 + self._metrics().ascent()), text)

    def _text(self, step: int) -> str:
        number = self._toolkit.catalogue.number(self._ramp.first(step))
        return f"{number}+" if step == STEPS - 1 else number

    def _swatch(self) -> QRectF:
        widest = max(self._metrics().horizontalAdvance(self._text(step)) for step in range(STEPS))
        return QRectF(0, 0, max(em_now() * 1.7, widest + em_now() * 0.6), em_now() * 0.75)

    def _font(self) -> QFont:
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * 0.86)
        return font

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._font())
