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
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication

Restart = Callable[..., None]
"""Replaces this process by one that stands at the unlock page of a vault: called with its folder, and with why if that must be said."""

DISK_GONE, UNKEPT = "disk-gone", "unkept"
"""What the next process says at the door: the disk with the vault was taken out; what was half typed could not be kept."""


class IdleWatch(QObject):
    """Says when nobody has touched keys, mouse or screen for some minutes.

    It looks at the events of whole windows, where input arrives first, and only from `start` to `stop`. A filter on the application
    would see every event of every widget: that costs time, and PySide then wraps widgets that are half made or half gone and forgets
    others that are in use.
    """

    idle = Signal()
    _ACTIVITY: ClassVar[frozenset[QEvent.Type]] = frozenset(
        {
            QEvent.Type.KeyPress,
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseMove,
            QEvent.Type.Wheel,
            QEvent.Type.TouchBegin,
            QEvent.Type.TouchUpdate,
        }
    )

    def __init__(self, app: QApplication, minutes: int) -> None:
        super().__init__(app)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.idle)
        app.focusWindowChanged.connect(self._on_window)
        app.inputMethod().cursorRectangleChanged.connect(self._on_activity)  # composed text arrives without keys
        self.set_minutes(minutes)

    def set_minutes(self, minutes: int) -> None:
        """Wait this long from now on."""
        self._timer.setInterval(minutes * 60_000)

    def start(self) -> None:
        """Begin to watch: a vault was opened."""
        self._timer.start()
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)

    def stop(self) -> None:
        """No vault is open, so there is nothing to lock."""
        self._timer.stop()
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self._ACTIVITY:
            self._on_activity()
        return False

    def _on_window(self, window: QWindow | None) -> None:
        """Another window of ours came to the front: a dialog, a summary that is read."""
        if window is not None and self._timer.isActive():
            window.installEventFilter(self)
            self._timer.start()

    def _on_activity(self) -> None:
        if self._timer.isActive():
            self._timer.start()


def replace_process(vault: Path, why: str = "") -> None:
    """Become a fresh process at the unlock page of `vault`; the memory of this one is gone. `why` is said there."""
    command = [sys.executable]
    if not getattr(sys, "frozen", False):
        command += ["-m", "neighbourhood_desk"]
    command += [str(vault), *([f"--locked={why}"] if why else [])]
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
