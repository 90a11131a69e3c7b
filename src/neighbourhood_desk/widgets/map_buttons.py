"""The zoom buttons that stand on a map."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from neighbourhood_desk.widgets.controls import IconButton
from neighbourhood_desk.widgets.icons import tokens_now


class ZoomButtons(QFrame):
    """Nearer, further and everything, for whoever has only a mouse with one button; the keyboard has keys for them."""

    def __init__(self, view: QWidget, zoom: Callable[[bool], None], fit: Callable[[], None]) -> None:
        super().__init__(view)
        self._view = view
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(4)
        self._nearer, self._further, self._whole = IconButton("plus"), IconButton("minus"), IconButton("focus-2")
        for button, act in (
            (self._nearer, lambda: zoom(True)),
            (self._further, lambda: zoom(False)),
            (self._whole, fit),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(act)
            layout.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7)

    def stand(self) -> None:
        """Stand in the lower right corner."""
        self.adjustSize()
        place = QPointF(self._view.width() - self.width() - 8, self._view.height() - self.height() - 8).toPoint()
        self.move(place)
        self.raise_()

    def retranslate(self) -> None:
        """Name the buttons."""
        self._nearer.set_name(self.tr("Nearer (+)"))
        self._further.set_name(self.tr("Further away (−)"))
        self._whole.set_name(self.tr("Show everything (Home)"))
