"""Opens the real window on a vault, types half a request, prints the key, and locks when told to. Arguments: vault, passphrase, text."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from neighbourhood_desk.desk import start
from neighbourhood_desk.desk.shell import Shell


def main() -> None:
    """Drive the window from timers while `run` keeps the event loop."""
    folder, passphrase, text = Path(sys.argv[1]), sys.argv[2], sys.argv[3]

    def shell() -> Shell:
        return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Shell))

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
        QTimer.singleShot(200, type_half)

    def type_half() -> None:
        field = QApplication.focusWidget() or shell().focusWidget()
        assert isinstance(field, (QLineEdit, QPlainTextEdit)), field
        QTest.keyClicks(field, text)
        view = shell().view
        assert view is not None
        assert view.pages["requests"].isAncestorOf(field), "Ctrl+N must lead to the form of a new request"
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
    QTimer.singleShot(300, unlock)
    start.run(folder)


if __name__ == "__main__":
    main()
