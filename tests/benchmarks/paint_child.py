"""Prints how many milliseconds passed from the start of this process to the first paint of its window."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

_START = float(sys.argv[2])


def main() -> None:
    """`bare` shows an empty window, `desk` the desk at its door."""
    scratch = tempfile.mkdtemp()
    os.environ.update(XDG_DATA_HOME=scratch, XDG_CONFIG_HOME=scratch, XDG_STATE_HOME=scratch)
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class FirstPaint(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, finish)
            return False

    def finish() -> None:
        print(json.dumps({"ms": (time.time() - _START) * 1000}), flush=True)
        os._exit(0)

    watch = FirstPaint()
    if sys.argv[1] == "bare":
        app = QApplication([])
        window = QMainWindow()
        window.installEventFilter(watch)
        window.resize(1180, 760)
        window.show()
        app.exec()
        return
    app = QApplication([])
    app.installEventFilter(watch)
    from neighbourhood_desk.desk.start import run

    run(Path(scratch))


if __name__ == "__main__":
    main()
