"""The vault on disk: a folder with a pointer, generations and a lock, in which nothing overwrites a live file.

<vault>/CURRENT                      the name of the live generation
<vault>/LOCK                         held by the process that has the vault open
<vault>/gen-…/vault.db               the encrypted database (+ -wal, -shm while open)
<vault>/gen-…/vault.keys.json(.bak)  the key header and its spare
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage import audit
from neighbourhood_desk.storage.durable import sync_folder, write_durably
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
from neighbourhood_desk.storage.migrations.runner import migrate
from neighbourhood_desk.storage.rotation import clear_away
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_file import VaultDamaged, check_before_opening, close_engine, open_engine

_POINTER, _LOCK, _DATABASE = "CURRENT", "LOCK", "vault.db"


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
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = FolderLock(folder / _LOCK)
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
    return Created(_open(folder, clock, lambda header: header.unlock(SlotKind.RECOVERY, recovery_secret(code))), code)


def open_vault(folder: Path, passphrase: str, clock: Clock) -> Vault:
    """Open with the passphrase. Raises WrongSecret (nothing touched), HeaderDamaged, VaultDamaged, or DeskError when in use."""
    return open_with_secret(folder, Secret(SlotKind.PASSPHRASE, passphrase_secret(passphrase)), clock)


def open_with_recovery_code(folder: Path, code: str, clock: Clock) -> Vault:
    """Open with the recovery code that was shown when the vault was made."""
    return open_with_secret(folder, Secret(SlotKind.RECOVERY, recovery_secret(code)), clock)


def open_with_secret(folder: Path, secret: Secret, clock: Clock) -> Vault:
    """Open with whatever secret a slot of the key header answers to."""
    return _open(folder, clock, lambda header: header.unlock(secret.kind, secret.value))


def read_header(folder: Path) -> KeyHeader:
    """The key header of a vault, as it can be read without any secret; raises HeaderDamaged, or DeskError where there is no vault."""
    return KeyHeader.load(_live_generation(folder) / KEYS_FILE)


def _open(folder: Path, clock: Clock, unlock: Callable[[KeyHeader], bytearray]) -> Vault:
    generation = _live_generation(folder)
    lock = FolderLock(folder / _LOCK)
    try:
        header, key = open_header(generation / KEYS_FILE, unlock)
        check_before_opening(generation / _DATABASE)
        engine = open_engine(generation / _DATABASE, key)
        try:
            migrate(engine, header.vault_id)
        except BaseException:
            engine.dispose()
            raise
    except BaseException:
        lock.release()
        raise
    vault = Vault(engine, key, header.vault_id, clock, generation, lock.release, header.opened_by)
    try:
        vault.note(audit.AuditEntry("unlock", "slot", header.opened_by or None))
        remember_proven(vault, header, *([header.opened_by] if header.opened_by else []))
        clear_away(vault)
    except BaseException:
        vault.close()
        raise
    return vault


def _live_generation(folder: Path) -> Path:
    try:
        name = (folder / _POINTER).read_bytes().decode("ascii").strip()
    except (OSError, UnicodeDecodeError):
        raise DeskError(
            say("Vault", "This is not a vault of the desk."),
            say("Vault", "A vault is a folder with a file named CURRENT in it; choose that folder."),
        ) from None
    generation = folder / name
    if not name.startswith("gen-") or os.sep in name or not generation.is_dir():
        raise VaultDamaged(
            say("Vault", "The vault points to data that is not there."),
            say("Vault", "Nothing was changed or deleted. Restore the newest backup into a new vault."),
        )
    return generation
