"""Where the window says what was told: above the content, coloured and signed by tone, without taking the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.widgets.controls import IconButton, QuietButton, Sign, plain_label
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.telling import Message
from neighbourhood_desk.widgets.toolkit import Toolkit

_STAY_MS = 10_000
_MOST = 3
_SIGNS = {"good": "circle-check", "neutral": "info-circle", "danger": "alert-triangle"}
_COLOURS = {"good": "good", "neutral": "text", "danger": "danger"}


class MessageBar(QWidget):
    """Shows the last messages under each other: one that reports something done goes by itself, the others stay until closed."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.frames: list[MessageFrame] = []
        toolkit.telling.said.connect(self.show_message)
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show this; a report of something done replaces the earlier one, and the oldest goes where there are too many."""
        if message.tone == "good":
            for frame in [frame for frame in self.frames if frame.message.tone == "good"]:
                self.close_message(frame)
        while len(self.frames) >= _MOST:
            self.close_message(self.frames[0])
        frame = MessageFrame(self._toolkit, message, self)
        self.frames.append(frame)
        self._layout.addWidget(frame)
        self.show()
        announcement = QAccessibleAnnouncementEvent(frame, frame.spoken())
        if message.tone == "danger":
            announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(announcement)

    def close_message(self, frame: MessageFrame) -> None:
        """Take one away."""
        if frame in self.frames:
            self.frames.remove(frame)
            self._layout.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self.setVisible(bool(self.frames))

    def clear(self) -> None:
        """Take all away, as locking does: messages may name people."""
        for frame in list(self.frames):
            self.close_message(frame)


class MessageFrame(Live, QFrame):
    """One message with its sign, what to do next, *Undo* where there is something to undo, and a way to close it."""

    def __init__(self, toolkit: Toolkit, message: Message, bar: MessageBar) -> None:
        super().__init__(bar)
        self._toolkit, self.message, self._bar = toolkit, message, bar
        self.setProperty("tone", message.tone)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 8, 8)
        layout.setSpacing(10)
        self._what = plain_label(role="strong", wrap=True)
        self._next = plain_label(wrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self._what)
        texts.addWidget(self._next)
        self.undo_button = QuietButton("arrow-back-up")
        self.close_button = IconButton("x")
        layout.addWidget(Sign(_SIGNS[message.tone], _COLOURS[message.tone], 1.3), 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(texts, 1)
        layout.addWidget(self.undo_button)
        layout.addWidget(self.close_button)
        self.undo_button.setVisible(message.undo is not None)
        self.undo_button.clicked.connect(self._on_undo)
        self.close_button.clicked.connect(self._close)
        self._timer = QTimer(self, singleShot=True, interval=_STAY_MS)
        self._timer.timeout.connect(self._on_time_over)
        if message.tone == "good":
            self._timer.start()
        self.retranslate()

    def spoken(self) -> str:
        """What a screen reader says."""
        return " ".join(label.text() for label in (self._what, self._next) if label.text())

    def retranslate(self) -> None:
        self._what.setText(self._toolkit.words(self.message.what))
        self._next.setText("" if self.message.next_step is None else self._toolkit.words(self.message.next_step))
        self._next.setVisible(self.message.next_step is not None)
        self.undo_button.setText(self.tr("Undo"))
        self.close_button.set_name(self.tr("Close this message"))
        self.setAccessibleName(self.spoken())

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self.message.tone == "good":
            self._timer.start()
        super().leaveEvent(event)

    def _on_time_over(self) -> None:
        """Go, unless somebody is about to press a button of it."""
        if self.isAncestorOf(self.window().focusWidget() or self.window()):
            self._timer.start()
        else:
            self._close()

    def _on_undo(self) -> None:
        undo = self.message.undo
        self._close()
        if undo is not None:
            undo()

    def _close(self) -> None:
        self._bar.close_message(self)
