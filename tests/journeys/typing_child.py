"""Opens the real window on a vault and types a request without a pause, until it is killed. Arguments: vault, passphrase.

For each sign that is typed it prints how many there are, and the moment in seconds.
"""

from __future__ import annotations

import sys
import time
from itertools import count
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from journeys.lock_child import drive

_EVERY_MS = 40
"""As fast as the fastest typist."""


def main() -> None:
    """Type until the end."""
    app = QApplication(sys.argv[:1])
    timer = QTimer(app, interval=_EVERY_MS)
    typed = count(1)

    def begin(field: QLineEdit | QPlainTextEdit) -> None:
        def type_sign() -> None:
            number = next(typed)
            QTest.keyClicks(field, str(number % 10))
            print(number, time.monotonic(), flush=True)

        timer.timeout.connect(type_sign)
        timer.start()

    drive(Path(sys.argv[1]), sys.argv[2], begin)


if __name__ == "__main__":
    main()
