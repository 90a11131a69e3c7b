"""The fields people type, choose and tick in, outside of forms and inside them: drawn so that they grow with the text."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, Qt, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from neighbourhood_desk.widgets.controls import IconButton
from neighbourhood_desk.widgets.icons import em_now, paint_icon, tokens_now
from neighbourhood_desk.widgets.live import Live


class SearchField(Live, QLineEdit):
    """A line to search with: a lens at its left, a cross to clear it at its right; `searched` comes when typing rests."""

    searched = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcut = ""
        self._clear = IconButton("x", parent=self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self._rest = QTimer(self, singleShot=True, interval=180)
        self._rest.timeout.connect(self._on_rest)
        self.textChanged.connect(self._on_changed)
        self.retranslate()

    def set_hint(self, text: str) -> None:
        """Say what can be searched: the placeholder and the accessible name."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def set_shortcut(self, keys: str) -> None:
        """Show at the right which keys lead here."""
        self._shortcut = keys
        self.update()

    def stop_resting(self) -> None:
        """Say at once what is typed, if that is still to come."""
        if self._rest.isActive():
            self._rest.stop()
            self._on_rest()

    def retranslate(self) -> None:
        self._clear.set_name(self.tr("Clear"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter, em, tokens = QPainter(self), em_now(), tokens_now()
        side = em * 1.15
        paint_icon(painter, "search", tokens.muted, QRectF(em * 0.75, (self.height() - side) / 2, side, side))
        if self._shortcut and not self.text() and self._has_room_for_shortcut():
            painter.setPen(QColor(tokens.muted))
            painter.drawText(
                self.rect().adjusted(0, 0, -em, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._shortcut
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = self._clear.sizeHint()
        self._clear.setGeometry(self.width() - size.width() - 4, (self.height() - size.height()) // 2, size.width(), size.height())

    def _has_room_for_shortcut(self) -> bool:
        """Enlarged, the hint may need the whole line: then the keys stand in the list of commands only."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText()) + self.fontMetrics().horizontalAdvance(self._shortcut)
        return words + em_now() * 4.5 <= self.width()

    def _on_changed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._rest.start()

    def _on_rest(self) -> None:
        self.searched.emit(self.text())


class ChoiceBox(QComboBox):
    """A combo box with its arrow drawn by us: a style sheet border takes Qt's own away. The wheel scrolls the page, not the choice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = round(em_now() * 0.95)
        left = self.width() - side - round(em_now() * 0.5)
        paint_icon(QPainter(self), "chevron-down", tokens_now().muted, QRectF(left, (self.height() - side) / 2, side, side))


class TickBox(QCheckBox):
    """A check box whose tick is drawn by us, so that it grows with the text and keeps its contrast."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = QRectF(self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self))
            paint_icon(QPainter(self), "check", tokens_now().on_accent, box.adjusted(1, 1, -1, -1))
