"""Sees whether a file is opened or a colour is painted."""

from __future__ import annotations

import ctypes
import os
import struct
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from leaks.hostile import COLOUR

_IN_OPEN = 0x20
_SIGN = struct.pack("<I", 0xFF000000 | COLOUR)


class OpenWatch:
    """Counts how often a file is opened by anybody, as Linux tells it; elsewhere it counts nothing and pixels alone decide."""

    def __init__(self, path: Path) -> None:
        self._fd = -1
        init = getattr(ctypes.CDLL(None), "inotify_init1", None) if os.name == "posix" else None
        if init is not None:
            self._fd = init(os.O_NONBLOCK | os.O_CLOEXEC)
            assert ctypes.CDLL(None).inotify_add_watch(self._fd, os.fsencode(path), _IN_OPEN) >= 0

    @property
    def works(self) -> bool:
        """True where openings can be seen."""
        return self._fd >= 0

    def opened(self) -> int:
        """How often since the last time somebody asked; several in a row may count as one."""
        if not self.works:
            return 0
        try:
            return len(os.read(self._fd, 65_536)) // 16
        except BlockingIOError:
            return 0

    def close(self) -> None:
        """Stop watching."""
        if self.works:
            os.close(self._fd)


def canary_picture(path: Path) -> Path:
    """A square of the colour, as a PNG."""
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(0xFF000000 | COLOUR)
    assert picture.save(str(path))
    return path


def shows_canary(widget: QWidget) -> bool:
    """True if the colour is anywhere in what the widget paints."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return _SIGN in bytes(picture.constBits())
