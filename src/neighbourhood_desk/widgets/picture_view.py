"""A picture out of memory: whole at first, nearer with + and −, moved with arrows or by dragging."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from neighbourhood_desk.widgets.icons import em_now, tokens_now
from neighbourhood_desk.widgets.live import Live

_STEP, _NEAREST = 1.25, 8.0
_LINES, _LEAST_LINES, _OF_WINDOW = 20, 7, 0.4


class PictureView(Live, QWidget):
    """Shows one picture. Keys: + and − zoom, 0 shows it whole, 1 dot for dot, arrows move; `zoomed` comes when the scale changes."""

    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._picture = QImage()
        self._scale = 0.0
        """Pixels a dot; 0 while the whole picture is shown."""
        self._middle = QPointF()
        self._held: QPointF | None = None
        self.restyle()

    def show_picture(self, picture: QImage) -> None:
        """Show this picture whole."""
        self._picture = picture
        self.fit()

    def clear(self) -> None:
        """Hold no picture any more."""
        self._picture = QImage()
        self.update()

    def fit(self) -> None:
        """Show the whole picture."""
        self._scale = 0.0
        self._middle = QPointF(self._picture.width() / 2, self._picture.height() / 2)
        self._changed()

    def zoom(self, factor: float, at: QPointF | None = None) -> None:
        """Come nearer or go back; `at` is a place on the view that stays where it is."""
        if self._picture.isNull():
            return
        place = at or QPointF(self.width() / 2, self.height() / 2)
        before = self.scale
        wanted = min(_NEAREST, before * factor)
        if wanted <= self._whole():
            self.fit()
            return
        offset = QPointF(place.x() - self.width() / 2, place.y() - self.height() / 2)
        self._middle += offset / before - offset / wanted
        self._scale = wanted
        self._changed()

    @property
    def scale(self) -> float:
        """Pixels that a dot of the picture takes."""
        return self._scale or self._whole()

    @property
    def is_whole(self) -> bool:
        """True while all of it is in sight."""
        return self._scale == 0.0

    def sizeHint(self) -> QSize:
        return QSize(em_now() * _LINES, self.minimumHeight())

    def restyle(self) -> None:
        """Large, but no larger than leaves room for what belongs to it in a low window or with large letters."""
        self.setFixedHeight(round(min(em_now() * _LINES, max(em_now() * _LEAST_LINES, self.window().height() * _OF_WINDOW))))
        self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = em_now() * 3 / self.scale
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom(_STEP)
            case Qt.Key.Key_Minus:
                self.zoom(1 / _STEP)
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_1:
                self.zoom(1 / self.scale)
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down if not self.is_whole:
                ways = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}
                across, down = ways[Qt.Key(event.key())]
                self._move_by(QPointF(across * step, down * step))
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(_STEP if event.angleDelta().y() > 0 else 1 / _STEP, event.position())
            event.accept()
        else:
            event.ignore()  # the page scrolls

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.is_whole:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            self._move_by((self._held - event.position()) / self.scale)
            self._held = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None
        self._set_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.is_whole:
            self.zoom(max(_STEP, 1 / self.scale), event.position())
        else:
            self.fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_inside()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = tokens_now()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(QColor(tokens.page))
        painter.drawRoundedRect(area, 6, 6)
        if not self._picture.isNull():
            painter.save()
            painter.setClipRect(area.adjusted(1, 1, -1, -1))
            scale = self.scale
            left = self.width() / 2 - self._middle.x() * scale
            top = self.height() / 2 - self._middle.y() * scale
            painter.drawImage(QRectF(left, top, self._picture.width() * scale, self._picture.height() * scale), self._picture)
            painter.restore()
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.drawRoundedRect(area, 6, 6)

    def _whole(self) -> float:
        """The scale at which all of it fits; a small picture is not blown up."""
        if self._picture.isNull():
            return 1.0
        room = min((self.width() - 8) / self._picture.width(), (self.height() - 8) / self._picture.height())
        return max(0.001, min(1.0, room))

    def _move_by(self, way: QPointF) -> None:
        self._middle += way
        self._keep_inside()
        self.update()

    def _keep_inside(self) -> None:
        """What is looked at never leaves the picture."""
        for size, room, get, put in (
            (self._picture.width(), self.width(), self._middle.x, self._middle.setX),
            (self._picture.height(), self.height(), self._middle.y, self._middle.setY),
        ):
            half = room / 2 / self.scale
            put(size / 2 if size <= 2 * half else min(max(get(), half), size - half))

    def _changed(self) -> None:
        self._keep_inside()
        self._set_cursor()
        self.update()
        self.zoomed.emit()

    def _set_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.ArrowCursor if self.is_whole else Qt.CursorShape.OpenHandCursor)
