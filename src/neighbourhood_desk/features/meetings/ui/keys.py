"""The keys of a live meeting work wherever the cursor stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

DECISION, ACTION, NEXT, ATTENDANCE = "Ctrl+D", "Ctrl+E", "Ctrl+Return", "Ctrl+T"
_OURS = frozenset((DECISION, ACTION, NEXT, "Ctrl+Enter", ATTENDANCE))


class KeepsOurKeys(QObject):
    """Text fields claim some of these keys on some systems (on Linux Ctrl+D deletes, Ctrl+E goes to the end); this hands them on."""

    def watch(self, *fields: QWidget) -> None:
        """Let these fields pass our keys on."""
        for field in fields:
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            typed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
            if typed in _OURS:
                event.ignore()
                return True
        return False


def shown(keys: str) -> str:
    """A shortcut as this system writes it."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
