"""The way back from a backup: into a new generation beside the live one, to which the pointer moves only once everything is ready.

What was live before stays for a week, marked with the moment it was left, so that a person can look at what came back and return to it.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage import audit
from neighbourhood_desk.storage.backup_file import DATABASE, KEYS, BackupRefused
from neighbourhood_desk.storage.backups import BackupInfo, Progress, Unlock, info_of, silent, unpacked
from neighbourhood_desk.storage.durable import sync_folder, write_durably
from neighbourhood_desk.storage.keys import HeaderDamaged, KeyHeader
from neighbourhood_desk.storage.migrations.runner import migrate
from neighbourhood_desk.storage.opening import lock_folder
from neighbourhood_desk.storage.session_note import FILE as SESSION_NOTE
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_file import open_engine

KEPT_FOR = timedelta(days=7)
_POINTER = "CURRENT"
_LEFT = "LEFT"
_UNFINISHED = "UNFINISHED"
_STEPS = 3

Finish = Callable[[Vault], object]


@dataclass(frozen=True, slots=True)
class LeftGeneration:
    """Data that was live before a restore, and the moment it was left."""

    path: Path
    at: datetime

    @property
    def until(self) -> datetime:
        """When it goes by itself."""
        return self.at + KEPT_FOR


def restore_backup(
    file: Path, vault_folder: Path, unlock: Unlock, clock: Clock, progress: Progress = silent, finish: Finish | None = None
) -> BackupInfo:
    """Put a backup into `vault_folder` as a new generation and point to it; what was live there stays beside it.

    A folder that is absent or empty becomes a vault. `finish` works on the restored vault before it goes live: it erases again who was
    erased since. Raises BackupRefused, WrongSecret or VaultInUse, and then nothing has changed.
    """
    _require_fit(vault_folder)
    was_there = vault_folder.exists()
    try:
        vault_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        lock = lock_folder(vault_folder)
        try:
            progress(0, _STEPS)
            with unpacked(file, unlock, vault_folder) as (folder, manifest, key):
                _require_same_vault(vault_folder, manifest)
                progress(1, _STEPS)
                _make_live(folder, vault_folder, clock, partial(_bring_to_today, manifest=manifest, key=key, clock=clock, finish=finish))
        finally:
            lock.release()
    except OSError as error:
        _clear_new(vault_folder, was_there)
        raise BackupRefused(*_could_not_restore()) from error
    except BaseException:
        _clear_new(vault_folder, was_there)
        raise
    progress(_STEPS, _STEPS)
    return info_of(file, manifest)


def left_generations(vault_folder: Path) -> list[LeftGeneration]:
    """What was live before, the newest first."""
    live = _pointed(vault_folder)
    found = []
    for mark in vault_folder.glob(f"gen-*/{_LEFT}"):
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            if mark.parent.name != live:
                found.append(LeftGeneration(mark.parent, datetime.fromisoformat(json.loads(mark.read_bytes())["at"])))
    return sorted(found, key=lambda left: left.at, reverse=True)


def remove_left(vault_folder: Path, before: datetime | None = None) -> int:
    """Remove what was live before a restore: all of it once a person confirmed, or what was left `before` a moment; gives how many went."""
    going = [left for left in left_generations(vault_folder) if before is None or left.at < before]
    for left in going:
        shutil.rmtree(left.path, ignore_errors=True)
    return len(going)


def go_back(vault_folder: Path, clock: Clock) -> None:
    """Point to what was live before the last restore, of a closed vault; what came back stays beside it. Raises DeskError."""
    lock = lock_folder(vault_folder)
    try:
        left = left_generations(vault_folder)
        if not left:
            raise DeskError(say("Backup", "The data from before the restore is not there any more."))
        _move_pointer(vault_folder, left[0].path.name, clock)
    except OSError as error:
        raise BackupRefused(*_could_not_restore()) from error
    finally:
        lock.release()


def came_back(generation: Path) -> bool:
    """True if this generation was left by a restore, and somebody returned to it since."""
    return (generation / _LEFT).is_file()


def clear_after_restore(vault_folder: Path, now: datetime) -> None:
    """At each opening: what was left long ago goes, and so do the scratch folders that a pulled plug left."""
    live = _pointed(vault_folder)
    with contextlib.suppress(OSError):  # tidying never keeps anybody out
        (vault_folder / live / _LEFT).unlink(missing_ok=True)
    remove_left(vault_folder, now - KEPT_FOR)
    for scratch in (*vault_folder.glob(".backup-*"), *vault_folder.glob(".copy-*")):
        shutil.rmtree(scratch, ignore_errors=True)


def _make_live(folder: Path, vault_folder: Path, clock: Clock, prepare: Callable[[Path], None]) -> None:
    """Move verified files into a new generation, make them today's, and point to it; on an error the generation goes again."""
    generation = vault_folder / f"gen-{clock.now():%Y%m%dT%H%M%S%f}"
    generation.mkdir(mode=0o700)
    try:
        write_durably(generation / _UNFINISHED, b"")
        for member in (DATABASE, KEYS):
            (folder / member).replace(generation / member)
        prepare(generation)
        for member in (DATABASE, KEYS):
            _sync_file(generation / member)
        sync_folder(generation)
        _move_pointer(vault_folder, generation.name, clock)
    except BaseException:
        if _pointed(vault_folder) != generation.name:
            shutil.rmtree(generation, ignore_errors=True)
        raise
    with contextlib.suppress(OSError):
        (generation / _UNFINISHED).unlink()


def _bring_to_today(generation: Path, manifest: dict[str, Any], key: bytearray, clock: Clock, finish: Finish | None) -> None:
    """Migrate the restored database, note the restore in it, and let `finish` work on it."""
    own_key = bytearray(key)
    engine = open_engine(generation / DATABASE, own_key)
    try:
        migrate(engine, manifest["vault_id"])
        vault = Vault(engine, own_key, manifest["vault_id"], clock, generation, lambda: None)
    except BaseException:
        engine.dispose()
        own_key[:] = bytes(len(own_key))
        raise
    try:
        vault.note(audit.AuditEntry("restore", reason=f"audit={manifest['audit_head'][0]}"))
        if finish is not None:
            finish(vault)
    finally:
        vault.close()


def _move_pointer(vault_folder: Path, name: str, clock: Clock) -> None:
    """Mark what is live now as left, forget the note of its last session, and point to `name`; where that moved, it has moved."""
    live = _pointed(vault_folder)
    if live and (vault_folder / live).is_dir():
        write_durably(vault_folder / live / _LEFT, json.dumps({"at": clock.now().isoformat(timespec="seconds")}).encode())
    (vault_folder / SESSION_NOTE).unlink(missing_ok=True)
    try:
        write_durably(vault_folder / _POINTER, name.encode())
    except OSError:
        if _pointed(vault_folder) != name:
            raise


def _require_same_vault(vault_folder: Path, manifest: dict[str, Any]) -> None:
    live = _pointed(vault_folder)
    if not live:
        return
    try:
        vault_id = KeyHeader.load(vault_folder / live / KEYS).vault_id
    except HeaderDamaged:
        return  # a vault whose keys are lost cannot say who it is, and a restore is what helps it
    if vault_id != manifest["vault_id"]:
        raise BackupRefused(
            say("Backup", "This backup belongs to another desk."),
            say("Backup", "Restore it from the welcome page into a folder of its own. Nothing was changed."),
        )


def _require_fit(vault_folder: Path) -> None:
    """Refuse a folder that holds other things: a vault whose pointer is lost still has its generations."""
    try:
        is_foreign = vault_folder.exists() and not _pointed(vault_folder) and any(_is_foreign(path) for path in vault_folder.iterdir())
    except OSError:
        is_foreign = True
    if is_foreign:
        raise BackupRefused(
            say("Vault", "There is something in this folder already."), say("Vault", "Choose an empty folder or a new name.")
        )


def _is_foreign(path: Path) -> bool:
    return not path.name.startswith(("gen-", ".", "LOCK", "CURRENT", SESSION_NOTE))


def _pointed(vault_folder: Path) -> str:
    """The name of the live generation, empty where there is none."""
    try:
        name = (vault_folder / _POINTER).read_bytes().decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return name if name.startswith("gen-") and os.sep not in name else ""


def _clear_new(vault_folder: Path, was_there: bool) -> None:
    """Take back a folder that was made for a restore which failed."""
    if not was_there and not _pointed(vault_folder):
        shutil.rmtree(vault_folder, ignore_errors=True)


def _sync_file(path: Path) -> None:
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _could_not_restore() -> tuple[Wording, Wording]:
    return (
        say("Backup", "The backup could not be restored to this disk."),
        say("Backup", "What was there before is still there. Check that the disk has room and may be written, and try again."),
    )
