"""The vault on disk: a folder with a pointer, generations and a lock, in which nothing overwrites a live file.

<vault>/CURRENT                      the name of the live generation
<vault>/LOCK                         held by the process that has the vault open
<vault>/gen-…/vault.db               the encrypted database (+ -wal, -shm while open)
<vault>/gen-…/vault.keys.json(.bak)  the key header and its spare
"""

from __future__ import annotations

import os
import secrets
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import sqlalchemy as sa

from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage import audit
from neighbourhood_desk.storage.backup_folder import backups_folder
from neighbourhood_desk.storage.backups import make_backup
from neighbourhood_desk.storage.durable import clear_half_written, sync_folder, write_durably
from neighbourhood_desk.storage.folder_lock import FolderLock
from neighbourhood_desk.storage.key_ring import remember_proven
from neighbourhood_desk.storage.key_slots import Secret, new_header
from neighbourhood_desk.storage.keys import (
    KEY_BYTES,
    KEYS_FILE,
    KdfCost,
    KeyHeader,
    SlotKind,
    new_recovery_code,
    open_header,
    passphrase_secret,
    recovery_secret,
)
from neighbourhood_desk.storage.migrations.runner import migrate, missing_steps
from neighbourhood_desk.storage.opening import PlaceRefused, examine, lock_folder
from neighbourhood_desk.storage.restoring import came_back, clear_after_restore
from neighbourhood_desk.storage.rotation import clear_away
from neighbourhood_desk.storage.session_note import LastSession
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_file import VaultDamaged, check_before_opening, close_engine, open_engine

_POINTER, _LOCK, _DATABASE = "CURRENT", "LOCK", "vault.db"
_SPARE_ROOM = 16 << 20


@dataclass(frozen=True, slots=True)
class Created:
    """A new, open vault and the recovery code that must be written down now: it is kept nowhere."""

    vault: Vault
    recovery_code: str


def is_vault(folder: Path) -> bool:
    """True if `folder` looks like a vault: it has a pointer. Reads no key and no data."""
    return (folder / _POINTER).is_file()


def create_vault(folder: Path, passphrase: str, clock: Clock, cost: KdfCost | None = None, code: str | None = None) -> Created:
    """Make a vault in a folder that is absent or empty; raises DeskError when something is there already.

    `code` is a recovery code that was shown and typed back before; without it a new one is made.
    """
    if folder.exists() and any(folder.iterdir()):
        raise DeskError(say("Vault", "There is something in this folder already."), say("Vault", "Choose an empty folder or a new name."))
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise PlaceRefused(
            say("Vault", "No folder can be made in this place."), say("Vault", "Choose a folder of yours on a disk that may be written.")
        ) from error
    lock = lock_folder(folder)
    generation = folder / f"gen-{clock.now():%Y%m%dT%H%M%S%f}"
    generation.mkdir(mode=0o700)
    key = bytearray(secrets.token_bytes(KEY_BYTES))
    code = code or new_recovery_code()
    header = new_header(generation / KEYS_FILE, passphrase, code, key, cost or KdfCost(), clock.today().isoformat())
    engine = open_engine(generation / _DATABASE, key, create=True)
    migrate(engine, header.vault_id)
    close_engine(engine)
    write_durably(folder / _POINTER, generation.name.encode())
    sync_folder(folder)
    lock.release()
    vault = _open(folder, clock, lambda header: header.unlock(SlotKind.RECOVERY, recovery_secret(code)))
    remember_proven(vault, header, *(slot["id"] for slot in header.slots))
    return Created(vault, code)


def open_vault(folder: Path, passphrase: str, clock: Clock, backups: Path | None = None) -> Vault:
    """Open with the passphrase. Raises WrongSecret (nothing touched), HeaderDamaged, VaultDamaged, or DeskError when in use.

    `backups` is where the backup goes that is made before a migration; without it, a folder in the vault's own.
    """
    return open_with_secret(folder, Secret(SlotKind.PASSPHRASE, passphrase_secret(passphrase)), clock, backups)


def open_with_recovery_code(folder: Path, code: str, clock: Clock, backups: Path | None = None) -> Vault:
    """Open with the recovery code that was shown when the vault was made."""
    return open_with_secret(folder, Secret(SlotKind.RECOVERY, recovery_secret(code)), clock, backups)


def open_with_secret(folder: Path, secret: Secret, clock: Clock, backups: Path | None = None) -> Vault:
    """Open with whatever secret a slot of the key header answers to."""
    return _open(folder, clock, lambda header: header.unlock(secret.kind, secret.value), backups)


def open_what_reads(folder: Path, secret: Secret, clock: Clock) -> Vault:
    """A damaged vault as a copy that is only read and goes when it is closed; raises VaultDamaged where nothing at all can be read."""
    _require_vault(folder)
    lock = lock_folder(folder)
    copy: Path | None = None
    try:
        generation = _live_generation(folder)
        header = KeyHeader.load(generation / KEYS_FILE)
        key = header.unlock(secret.kind, secret.value)
        copy = _copied(generation)
        engine = open_engine(copy / _DATABASE, key)
        migrate(engine, header.vault_id)
        vault = Vault(engine, key, header.vault_id, clock, copy, partial(_throw_away, copy, lock), header.opened_by)
    except BaseException:
        _throw_away(copy, lock)
        raise
    vault.is_read_only = True
    return vault


def read_header(folder: Path) -> KeyHeader:
    """The key header of a vault, as it can be read without any secret; raises HeaderDamaged, or DeskError where there is no vault."""
    return KeyHeader.load(_live_generation(folder) / KEYS_FILE)


def _open(folder: Path, clock: Clock, unlock: Callable[[KeyHeader], bytearray], backups: Path | None = None) -> Vault:
    _require_vault(folder)
    lock = lock_folder(folder)
    engine: sa.Engine | None = None
    key = bytearray()
    try:
        generation = _live_generation(folder)
        header, key = open_header(generation / KEYS_FILE, unlock)
        check_before_opening(generation / _DATABASE)
        engine = open_engine(generation / _DATABASE, key)
        missing = missing_steps(engine, header.vault_id)
        vault = Vault(engine, key, header.vault_id, clock, generation, lock.release, header.opened_by)
        vault.opening = examine(engine, generation / _DATABASE, vault.session, clock.now())
    except BaseException:
        if engine is not None:
            engine.dispose()
        key[:] = bytes(len(key))
        lock.release()
        raise
    try:
        _begin_session(vault, header, missing, backups or folder / "backups")
        vault.sweep()
        clear_away(vault)
        clear_after_restore(folder, clock.now())
        for place in (folder, generation):
            clear_half_written(place)
    except BaseException:
        vault.close()
        raise
    return vault


def _begin_session(vault: Vault, header: KeyHeader, missing: int, backups: Path) -> None:
    """Bring the vault to today's schema, after a backup of it as it was, and note that it was opened and what was found."""
    found = vault.opening
    vault.session.begin(LastSession(head=vault.audit_head(), is_open=True, checked=found.checked))
    noted = [audit.AuditEntry("unlock", "slot", header.opened_by or None)]
    if missing:
        before = vault.schema_version()
        make_backup(vault, backups_folder(backups, vault.vault_id))
        vault.migrate()
        noted.append(audit.AuditEntry("migrate", reason=f"version={before}>{vault.schema_version()}"))
    if found.was_checked:
        noted.append(audit.AuditEntry("check_vault", reason=f"problems={len(found.problems)}"))
    if came_back(vault.generation):
        noted.append(audit.AuditEntry("restore_undone"))
    if found.missing_entries:
        noted.append(audit.AuditEntry("history_missing", reason=f"entries={found.missing_entries}"))
    vault.note(*noted)
    remember_proven(vault, header, *([header.opened_by] if header.opened_by else []))


def _require_vault(folder: Path) -> None:
    if not is_vault(folder):
        raise DeskError(
            say("Vault", "This is not a vault of the desk."),
            say("Vault", "A vault is a folder with a file named CURRENT in it; choose that folder."),
        )


def _copied(generation: Path) -> Path:
    """The files of a generation in a folder of their own beside it."""
    size = sum(path.stat().st_size for path in generation.iterdir())
    if shutil.disk_usage(generation).free < size + _SPARE_ROOM:
        raise DeskError(
            say("Vault", "There is not enough free space for a copy of the damaged vault."), say("Vault", "Free some space and try again.")
        )
    check_before_opening(generation / _DATABASE)
    copy = Path(tempfile.mkdtemp(dir=generation.parent, prefix=".copy-"))
    for name in (_DATABASE, f"{_DATABASE}-wal", KEYS_FILE):
        if (generation / name).is_file():
            shutil.copyfile(generation / name, copy / name)
    return copy


def _throw_away(copy: Path | None, lock: FolderLock) -> None:
    if copy is not None:
        shutil.rmtree(copy, ignore_errors=True)
    lock.release()


def _live_generation(folder: Path) -> Path:
    try:
        name = (folder / _POINTER).read_bytes().decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        name = ""
    generation = folder / name
    if not name.startswith("gen-") or os.sep in name or not generation.is_dir():
        raise VaultDamaged(
            say("Vault", "The vault points to data that is not there."),
            say("Vault", "Nothing was changed or deleted. Restore the newest backup into a new vault."),
        )
    return generation
