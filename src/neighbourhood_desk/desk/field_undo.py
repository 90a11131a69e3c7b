"""Ctrl+Z belongs to a text field only while it has something to take back; else it takes back the desk's last step."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget


class FieldUndo(QObject):
    """Watches the field that has the keyboard, within `scope`. Qt's fields claim the keys even where they would do nothing."""

    def __init__(self, scope: QWidget) -> None:
        super().__init__(scope)
        self._scope = scope
        self._field: QLineEdit | QPlainTextEdit | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_focus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._is_idle(event):
            event.ignore()
            return True
        return False

    def _is_idle(self, event: QKeyEvent) -> bool:
        """True where the field has nothing to undo, or nothing to redo."""
        field = self._field
        if field is None:
            return False
        if event.matches(QKeySequence.StandardKey.Undo):
            return not (field.isUndoAvailable() if isinstance(field, QLineEdit) else field.document().isUndoAvailable())
        if event.matches(QKeySequence.StandardKey.Redo):
            return not (field.isRedoAvailable() if isinstance(field, QLineEdit) else field.document().isRedoAvailable())
        return False

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._field is not None and shiboken6.isValid(self._field):
            self._field.removeEventFilter(self)
        self._field = None
        if isinstance(now, (QLineEdit, QPlainTextEdit)) and self._scope.isAncestorOf(now):
            self._field = now
            now.installEventFilter(self)
