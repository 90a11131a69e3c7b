"""Notices that a disk was taken out: the one with the vault, or the stick that a person keeps as a token.

It looks every second and a half at where a folder lies. No system tells this in a way that holds for sticks, network disks and card
readers alike, and a look costs less than a millisecond.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from neighbourhood_desk.features.vault.records import Stick
from neighbourhood_desk.storage.places_to_keep import Place, place_of

_EVERY_MS = 1_500
_MISSES = 2
"""A vault is gone when it was missing so often in a row: a network disk may stumble once."""
_POINTER = "CURRENT"


class DiskWatch(QObject):
    """Looks from `start` to `stop`. A stick counts as taken out only once it was seen; `look` does at once what the timer does."""

    vault_gone = Signal()
    stick_gone = Signal()

    def __init__(self, place: Callable[[Path], Place] = place_of, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._vault: tuple[Path, str] | None = None
        self._stick: Stick | None = None
        self._misses = 0
        self._is_seen = False
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def start(self, vault: Path, stick: Stick | None) -> None:
        """Begin to watch the folder of an open vault and, if there is one, the stick."""
        self._vault = (vault, self._medium(vault) or "")
        self._misses = 0
        self.follow(stick)
        self._timer.start()

    def follow(self, stick: Stick | None) -> None:
        """From now on watch this stick, or none."""
        self._stick, self._is_seen = stick, False
        self._look_for_stick()

    def stop(self) -> None:
        """No vault is open."""
        self._timer.stop()
        self._vault = self._stick = None

    def look(self) -> None:
        """Look once."""
        if self._vault is not None:
            folder, medium = self._vault
            self._misses = 0 if _has_pointer(folder) and self._medium(folder) == medium else self._misses + 1
            if self._misses >= _MISSES:
                self.stop()
                self.vault_gone.emit()
                return
        self._look_for_stick()

    def _look_for_stick(self) -> None:
        if self._stick is None:
            return
        is_there = self._medium(self._stick.folder) == self._stick.medium
        if self._is_seen and not is_there:
            self._is_seen = False
            self.stick_gone.emit()
        self._is_seen = is_there

    def _medium(self, folder: Path) -> str | None:
        """On which disk a folder is; None where it is gone."""
        try:
            return self._place(folder).medium if folder.is_dir() else None
        except OSError:
            return None


def _has_pointer(folder: Path) -> bool:
    try:
        return (folder / _POINTER).is_file()
    except OSError:
        return False
