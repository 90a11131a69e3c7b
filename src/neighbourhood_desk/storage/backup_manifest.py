"""What a backup says of itself, read without a key: enough to tell what was lost with a device, not a proof that it is whole."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from neighbourhood_desk.storage.backup_file import MANIFEST, unreadable
from neighbourhood_desk.storage.backups import BackupInfo, BackupRefused, info_of

_SMALL = 1 << 20


def manifest_of(path: Path) -> BackupInfo:
    """Day, counts by table and audit head of a backup, as it states them; raises BackupRefused where it states nothing."""
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo(MANIFEST).file_size > _SMALL:
                raise BackupRefused(*unreadable())
            return info_of(path, json.loads(archive.read(MANIFEST)))
    except (OSError, KeyError, ValueError, TypeError, IndexError, RecursionError, zipfile.BadZipFile) as error:
        raise BackupRefused(*unreadable()) from error
