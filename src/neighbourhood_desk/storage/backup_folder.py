"""Where backups lie: a folder of each vault's own, what is in it, and the thinning out of the old ones."""

from __future__ import annotations

import contextlib
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from neighbourhood_desk.storage.backup_file import SUFFIX
from neighbourhood_desk.storage.thinning import RETENTION_DAYS, to_keep

_NAME = re.compile(r"nd-([0-9a-f]{8})-(\d{8}T\d{12})")
_MOMENT = "%Y%m%dT%H%M%S%f"


@dataclass(frozen=True, slots=True)
class BackupFile:
    """A file that by its name is a backup of a vault, and the moment it says; nothing of it was proven."""

    path: Path
    moment: datetime


def file_name(vault_id: str, moment: datetime) -> str:
    """How a backup of a vault is called, without its ending."""
    return f"nd-{vault_id[:8]}-{moment:{_MOMENT}}"


def backups_folder(root: Path, vault_id: str) -> Path:
    """The folder of one vault under the folder of all backups, made if need be; raises OSError."""
    folder = root / vault_id[:8]
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def backups_in(folder: Path, vault_id: str) -> list[BackupFile]:
    """The backups of a vault in a folder, the newest first; none where the folder cannot be read."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            named = _NAME.fullmatch(path.stem)
            if path.suffix == SUFFIX and named is not None and named[1] == vault_id[:8]:
                with contextlib.suppress(ValueError):
                    found.append(BackupFile(path, datetime.strptime(named[2], _MOMENT).replace(tzinfo=UTC)))
    return sorted(found, key=lambda backup: backup.moment, reverse=True)


def thin_out(folder: Path, vault_id: str, now: datetime, days: int = RETENTION_DAYS) -> int:
    """Remove the backups of a vault that need not stay, and what a pulled stick left half written; gives how many backups went.

    None stays longer than `days`, except the newest of all.

    Called only after a new backup was verified in this folder, so that there is always a good one.
    """
    found = backups_in(folder, vault_id)
    kept = to_keep([backup.moment for backup in found], now, days)
    removed = 0
    for backup in found:
        if backup.moment not in kept:
            with contextlib.suppress(OSError):
                backup.path.unlink()
                removed += 1
    for part in folder.glob(f"nd-{vault_id[:8]}-*.part"):
        with contextlib.suppress(OSError):
            part.unlink()
    return removed
