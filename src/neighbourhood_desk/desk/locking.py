"""Locking: everything half typed goes into the vault, the vault closes, and the process is replaced by a new one.

Row text stays in Python's heap after the database is closed; only a new process forgets it. The new one stands at the unlock page.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

Restart = Callable[[Path], None]
"""Replaces this process by one that stands at the unlock page of a vault."""


class IdleWatch(QObject):
    """Says when nobody has touched keys, mouse or screen for some minutes.

    It looks at the application's events only from `start` to `stop`: an event filter in Python costs time on every event there is.
    """

    idle = Signal()
    _ACTIVITY: ClassVar[frozenset[QEvent.Type]] = frozenset(
        {
            QEvent.Type.KeyPress,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseMove,
            QEvent.Type.Wheel,
            QEvent.Type.TouchBegin,
            QEvent.Type.InputMethod,
        }
    )

    def __init__(self, app: QApplication, minutes: int) -> None:
        super().__init__(app)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        self._app = app
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Wait this long from now on."""
        self._timer.setInterval(minutes * 60_000)

    def start(self) -> None:
        """Begin to watch: a vault was opened."""
        self._app.installEventFilter(self)
        self._timer.start()

    def stop(self) -> None:
        """No vault is open, so there is nothing to lock."""
        self._app.removeEventFilter(self)
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._timer.isActive() and event.type() in self._ACTIVITY:
            self._timer.start()
        return False


def replace_process(vault: Path) -> None:
    """Become a fresh process at the unlock page of `vault`; the memory of this one is gone."""
    command = [sys.executable]
    if not getattr(sys, "frozen", False):
        command += ["-m", "neighbourhood_desk"]
    command.append(str(vault))
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606 - our own program, no shell
    import subprocess

    subprocess.Popen(command, close_fds=True)  # noqa: S603 - our own program, no shell
    os._exit(0)


def keep_out_of_dumps() -> None:
    """No core dump of a process that holds a key, and no other process of this user reads its memory."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        set_dumpable = 4
        ctypes.CDLL(None).prctl(set_dumpable, 0, 0, 0, 0)
