"""Opens the real window on a vault, types half a request, prints the key, and locks when told to. Arguments: vault, passphrase, text."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from neighbourhood_desk.desk import start
from neighbourhood_desk.desk.shell import Shell


def drive(folder: Path, passphrase: str, then: Callable[[QLineEdit | QPlainTextEdit], object]) -> None:
    """Unlock and press Ctrl+N from timers while the program runs, then hand over the field that has the keyboard."""

    def unlock() -> None:
        field = shell().findChild(QLineEdit, "passphrase") or shell().focusWidget()
        assert isinstance(field, QLineEdit)
        field.setText(passphrase)
        QTest.keyClick(field, Qt.Key.Key_Return)
        wait_for_desk()

    def wait_for_desk() -> None:
        if shell().view is None:
            QTimer.singleShot(50, wait_for_desk)
            return
        shell().activateWindow()  # shortcuts reach only the active window
        if not shell().isActiveWindow():
            QTimer.singleShot(50, wait_for_desk)
            return
        QTest.keyClick(shell(), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        QTimer.singleShot(200, hand_over)

    def hand_over() -> None:
        field = QApplication.focusWidget() or shell().focusWidget()
        assert isinstance(field, (QLineEdit, QPlainTextEdit)), field
        view = shell().view
        assert view is not None
        assert view.pages["requests"].isAncestorOf(field), "Ctrl+N must lead to the form of a new request"
        then(field)

    QTimer.singleShot(300, unlock)
    start.run(folder)


def shell() -> Shell:
    """The window."""
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Shell))


def main() -> None:
    """Type, say the key, wait for a line, lock."""
    folder, passphrase, text = Path(sys.argv[1]), sys.argv[2], sys.argv[3]

    def type_half(field: QLineEdit | QPlainTextEdit) -> None:
        QTest.keyClicks(field, text)
        vault = shell().desk.vault  # type: ignore[union-attr]
        print(bytes(vault._key).hex(), flush=True)

    def lock() -> None:
        sys.stdin.readline()
        notifier.setEnabled(False)
        press_lock()

    def press_lock() -> None:
        shell().activateWindow()
        if not shell().isActiveWindow():
            QTimer.singleShot(50, press_lock)
            return
        QTest.keyClick(shell(), Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    app = QApplication(sys.argv[:1])
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lock)
    drive(folder, passphrase, type_half)


if __name__ == "__main__":
    main()
