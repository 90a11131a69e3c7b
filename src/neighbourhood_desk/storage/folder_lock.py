"""One process at a time: a lock that the operating system drops when its holder dies, so it is never stale."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say


class VaultInUse(DeskError):
    """Another process has this vault open."""


class FolderLock:
    """Holds `path` locked until `release`; raises VaultInUse when another process has it."""

    def __init__(self, path: Path) -> None:
        self._handle: int | None = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError:
            self.release()
            raise VaultInUse(
                say("Vault", "This vault is already open in another window."),
                say("Vault", "Go to that window, or close it and try again."),
            ) from None

    def release(self) -> None:
        """Let others in."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
