"""Prints how many milliseconds passed from the start of this process to the first paint of its window."""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time

_START = float(sys.argv[2])


def main() -> None:
    """`bare` shows an empty window, `desk` the desk at its door, begun as the command line begins it."""
    scratch = tempfile.mkdtemp()
    os.environ.update(XDG_DATA_HOME=scratch, XDG_CONFIG_HOME=scratch, XDG_STATE_HOME=scratch)
    if sys.argv[1] == "desk":
        from neighbourhood_desk.desk import command_line

    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class FirstPaint(QObject):
        """Watches one window, alike in both: a filter on the whole application would be felt in every event."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, finish)
            return False

    def finish() -> None:
        milliseconds = (time.time() - _START) * 1000
        print(json.dumps({"ms": milliseconds}), flush=True)
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
    from neighbourhood_desk.desk.shell import Shell

    show = Shell.show

    def watched_show(shell: Shell) -> None:
        shell.installEventFilter(watch)
        show(shell)

    Shell.show = watched_show  # type: ignore[assignment, method-assign]
    command_line.main([scratch])


if __name__ == "__main__":
    main()
