"""The file of a backup: an archive of three members, stored as they are, that can be built again from them bit by bit.

    nd-<vault>-<UTC>.ndbackup = ZIP, stored {vault.db, vault.keys.json, manifest.json}

The database inside is the encrypted one, so the file is as safe to lose as the vault.
"""

from __future__ import annotations

import filecmp
import hashlib
import json
import os
import shutil
import zipfile
from pathlib import Path
from typing import Any, BinaryIO

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say

SUFFIX = ".ndbackup"
FORMAT = "neighbourhood-desk/backup/1"
DATABASE, KEYS, MANIFEST = "vault.db", "vault.keys.json", "manifest.json"
SPARE_ROOM = 16 << 20
_MEMBERS = {DATABASE, KEYS, MANIFEST}
_SMALL = 1 << 20
_CHUNK = 1 << 20
_MAGIC = b"PK\x03\x04"


class BackupRefused(DeskError):
    """A file that is no whole backup of ours, or one that could not be made; nothing was changed."""


def extract(file: Path, folder: Path) -> dict[str, Any]:
    """Copy the members of a backup into `folder`, bounded by what the disk can take, and give its manifest; raises BackupRefused."""
    try:
        with file.open("rb") as opened:
            head = opened.read(len(_MAGIC))
        if head != _MAGIC:
            raise BackupRefused(*(_no_backup() if head else _empty()))
        return _members(file, folder)
    except (zipfile.BadZipFile, ValueError, KeyError, EOFError, NotImplementedError, RuntimeError):
        raise BackupRefused(*(damaged() if zipfile.is_zipfile(file) else _cut_off())) from None
    except OSError as error:
        raise BackupRefused(*unreadable()) from error


def _members(file: Path, folder: Path) -> dict[str, Any]:
    with zipfile.ZipFile(file) as archive:
        entries = {entry.filename: entry for entry in archive.infolist()}
        if set(entries) != _MEMBERS or len(archive.infolist()) != len(_MEMBERS):
            raise BackupRefused(*_no_backup())
        if any(entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1 for entry in entries.values()):
            raise ValueError("members of a backup are stored as they are")
        if entries[MANIFEST].file_size > _SMALL or entries[KEYS].file_size > _SMALL:
            raise ValueError("a small member is too large")
        if shutil.disk_usage(folder).free < 2 * entries[DATABASE].file_size + SPARE_ROOM:
            raise BackupRefused(*no_room())
        for name in (DATABASE, KEYS):
            with archive.open(name) as source, (folder / name).open("wb") as target:
                shutil.copyfileobj(source, target, _CHUNK)
        manifest = json.loads(archive.read(MANIFEST))
    if not isinstance(manifest, dict) or not str(manifest.get("format", "")).startswith("neighbourhood-desk/backup/"):
        raise ValueError("no manifest of ours")
    if manifest["format"] != FORMAT:
        raise BackupRefused(*_newer())
    return manifest


def write_archive(path: Path, database: Path, keys: bytes, manifest: dict[str, Any]) -> None:
    """Write a new archive and sync it."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
            with database.open("rb") as source, archive.open(_member(DATABASE), "w", force_zip64=True) as target:
                shutil.copyfileobj(source, target, _CHUNK)
            archive.writestr(_member(KEYS), keys)
            archive.writestr(_member(MANIFEST), json.dumps(manifest, indent=1, sort_keys=True))
        file.flush()
        os.fsync(file.fileno())
        _forget_cached(file)


def require_same_file(file: Path, folder: Path, manifest: dict[str, Any]) -> None:
    """Build the archive again from its members: a bit that differs outside them, in ZIP's own headers, is damage too."""
    again = folder / "again"
    write_archive(again, folder / DATABASE, (folder / KEYS).read_bytes(), manifest)
    is_same = filecmp.cmp(file, again, shallow=False)
    again.unlink()
    if not is_same:
        raise BackupRefused(*damaged())


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _member(name: str) -> zipfile.ZipInfo:
    """A member whose attributes are the same everywhere and always, so that the whole file can be built again and compared."""
    member = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    member.create_system = 3
    member.external_attr = 0o600 << 16
    return member


def _forget_cached(file: BinaryIO) -> None:
    """Let the verification read from the medium and not from memory, where the system can do that."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def damaged() -> tuple[Wording, Wording]:
    """What a backup says whose content is not what it was."""
    return say("Backup", "This backup is damaged or was altered."), say("Backup", "Choose another backup. Nothing was changed.")


def no_room() -> tuple[Wording, Wording]:
    """What a full disk says."""
    return say("Backup", "There is not enough free space."), say("Backup", "Free some space or choose another disk. Nothing was changed.")


def unreadable() -> tuple[Wording, Wording]:
    """What a broken disk says."""
    return say("Backup", "The backup cannot be read."), say("Backup", "Check the disk or the stick.")


def _empty() -> tuple[Wording, Wording]:
    return (
        say("Backup", "This backup file is empty."),
        say("Backup", "The stick was probably pulled out while it was written. Choose another backup. Nothing was changed."),
    )


def _no_backup() -> tuple[Wording, Wording]:
    return (
        say("Backup", "This is not a backup of the desk."),
        say("Backup", "Backups have names that begin with nd- and end in .ndbackup. Choose another file. Nothing was changed."),
    )


def _cut_off() -> tuple[Wording, Wording]:
    return (
        say("Backup", "This backup is cut off: its end is missing."),
        say("Backup", "Choose another backup, or copy this one again from where it is whole. Nothing was changed."),
    )


def _newer() -> tuple[Wording, Wording]:
    return (
        say("Backup", "This backup was written by a newer version of the desk."),
        say("Backup", "Install the newer version to restore it. Nothing was changed."),
    )
