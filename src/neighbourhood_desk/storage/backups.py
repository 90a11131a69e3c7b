"""Backups: one verified file each. A backup counts only after it was written, read again from the disk and checked page by page.

The manifest is signed with a key of the vault; until a backup was verified it has another name.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage import audit
from neighbourhood_desk.storage.backup_file import (
    DATABASE,
    FORMAT,
    KEYS,
    SPARE_ROOM,
    SUFFIX,
    BackupRefused,
    damaged,
    extract,
    no_room,
    require_same_file,
    sha256,
    unreadable,
    write_archive,
)
from neighbourhood_desk.storage.backup_folder import file_name
from neighbourhood_desk.storage.durable import sync_folder
from neighbourhood_desk.storage.keys import KeyHeader, derive
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_file import VaultDamaged, check_before_opening, damage_in, open_engine

__all__ = ["SUFFIX", "BackupInfo", "BackupRefused"]

_PURPOSE = "backup-mac"
_OWN_TABLES = ("sqlite_", "search_index")
_STEPS = 4
_NO_CHANGE = frozenset(
    {"unlock", "unlock_failed", "unseal", "unseal_failed", "view_sealed", "lock", "backup", "backup_failed", "restore_drill"}
    | {"restore_drill_failed", "check_vault", "check_activity", "prove_escrow", "prove_escrow_failed", "keep_backups", "backup_left"}
)
"""What the audit log tells that leaves the vault as it was."""

Unlock = Callable[[KeyHeader], bytearray]
"""Gives the data key of a header, or raises WrongSecret."""

Progress = Callable[[int, int | None], None]
"""Told how far the work is (done, of); may raise Cancelled."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupInfo:
    """What a backup holds: `counts` are rows by table, `audit_head` the number and hash of its last audit row."""

    path: Path
    vault_id: str
    created: datetime
    counts: Mapping[str, int]
    audit_head: tuple[int, str]
    size: int


def silent(_done: int, _total: int | None = None) -> None:
    """The progress of work that nobody watches."""


def make_backup(vault: Vault, destination: Path, progress: Progress = silent) -> BackupInfo:
    """Write a backup of this moment into the folder `destination` and verify it.

    Raises BackupRefused, or VaultNotWritten where the vault's own disk has no room for the copy, and leaves no half file. Inside a
    step it holds what was there before that step.
    """
    try:
        info = _written_backup(vault, destination, progress)
    except OSError as error:
        raise BackupRefused(*_could_not_write()) from error
    vault.note(audit.AuditEntry("backup", reason=f"audit={info.audit_head[0]}"))
    return info


def has_changed_since(vault: Vault, number: int) -> bool:
    """True if the audit log tells of any change after its row `number`."""
    with vault.reading() as reading:
        found = reading.exec_driver_sql("SELECT action FROM audit WHERE seq > ?", (number,))
        return any(row[0] not in _NO_CHANGE for row in found)


def began(vault: Vault) -> datetime:
    """When the first line of the activity log was written."""
    with vault.reading() as reading:
        first = reading.exec_driver_sql("SELECT at FROM audit ORDER BY seq LIMIT 1").scalar()
    return vault.clock.now() if first is None else datetime.fromisoformat(first)


def verify_backup(file: Path, unlock: Unlock, scratch: Path) -> BackupInfo:
    """Read a backup whole and check everything in it; `scratch` is a folder for an encrypted copy. Raises BackupRefused, WrongSecret."""
    try:
        with unpacked(file, unlock, scratch) as (_folder, manifest, _key):
            return info_of(file, manifest)
    except OSError as error:
        raise BackupRefused(*unreadable()) from error


@contextmanager
def unpacked(file: Path, unlock: Unlock, scratch: Path) -> Iterator[tuple[Path, dict[str, Any], bytearray]]:
    """The verified members of a backup in a folder of their own, with the manifest and the data key, which is wiped afterwards."""
    with scratch_in(scratch) as folder:
        manifest = extract(file, folder)
        header = KeyHeader.load(folder / KEYS)
        key = unlock(header)
        try:
            _authenticate(folder, manifest, header, key)
            require_same_file(file, folder, manifest)
            yield folder, manifest, key
        finally:
            key[:] = bytes(len(key))


def info_of(path: Path, manifest: Mapping[str, Any]) -> BackupInfo:
    """What a manifest says of the backup at `path`."""
    head = manifest["audit_head"]
    return BackupInfo(
        path=path,
        vault_id=str(manifest["vault_id"]),
        created=datetime.fromisoformat(manifest["created"]),
        counts=dict(manifest["counts"]),
        audit_head=(int(head[0]), str(head[1])),
        size=path.stat().st_size,
    )


def _written_backup(vault: Vault, destination: Path, progress: Progress) -> BackupInfo:
    progress(0, _STEPS)
    _require_room(destination, vault.generation)
    scratch = vault.generation.parent
    with scratch_in(scratch) as folder:
        copy = folder / DATABASE
        vault.copy_to(copy)
        progress(1, _STEPS)
        keys = (vault.generation / KEYS).read_bytes()
        manifest = _manifest(vault, copy, keys)
        progress(2, _STEPS)
        final = destination / (file_name(vault.vault_id, vault.clock.now()) + SUFFIX)
        part = final.with_suffix(".part")
        try:
            write_archive(part, copy, keys, manifest)
            progress(3, _STEPS)
            verify_backup(part, lambda _header: bytearray(vault.raw_key()), scratch)
            part.replace(final)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(destination)
    progress(_STEPS, _STEPS)
    return info_of(final, manifest)


def _manifest(vault: Vault, copy: Path, keys: bytes) -> dict[str, Any]:
    key = bytearray(vault.raw_key())
    content: dict[str, Any] = {
        "format": FORMAT,
        "vault_id": vault.vault_id,
        "created": vault.clock.now().isoformat(timespec="seconds"),
        "database_sha256": sha256(copy),
        "keys_sha256": hashlib.sha256(keys).hexdigest(),
        **_checked(copy, key, vault.vault_id),
    }
    return {**content, "mac": _mac(key, content)}


def _checked(database: Path, key: bytearray, vault_id: str) -> dict[str, Any]:
    """Counts and audit head of a copy that is sound in every page; raises BackupRefused. Links that lead nowhere are copied as they are."""
    check_before_opening(database)
    engine = open_engine(database, key, is_copy=True)
    try:
        problems = [problem for problem in damage_in(engine) if not problem.startswith("link: ")]
        with engine.connect() as connection:
            found = connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'vault_id'").scalar()
            broken = audit.broken_at(connection, audit.chain_key(connection, key))
            head, digest = audit.head(connection)
            counts = _counts(connection)
    except VaultDamaged:
        raise BackupRefused(*damaged()) from None
    finally:
        engine.dispose()
    if problems or broken is not None or found != vault_id:
        raise BackupRefused(*damaged())
    return {"counts": counts, "audit_head": [head, digest.hex()]}


def _counts(connection: sa.Connection) -> dict[str, int]:
    names = [row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    return {
        name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one())  # noqa: S608 - a name of our own schema
        for name in names
        if not name.startswith(_OWN_TABLES)
    }


def _authenticate(folder: Path, manifest: dict[str, Any], header: KeyHeader, key: bytearray) -> None:
    content = {name: value for name, value in manifest.items() if name != "mac"}
    if not hmac.compare_digest(str(manifest.get("mac", "")), _mac(key, content)):
        raise BackupRefused(*damaged())
    if content["keys_sha256"] != sha256(folder / KEYS) or content["database_sha256"] != sha256(folder / DATABASE):
        raise BackupRefused(*damaged())
    found = _checked(folder / DATABASE, key, header.vault_id)
    if found["counts"] != content["counts"] or found["audit_head"] != content["audit_head"]:
        raise BackupRefused(*damaged())


@contextmanager
def scratch_in(folder: Path) -> Iterator[Path]:
    """A folder for encrypted copies; what cannot be removed afterwards goes at the next opening.

    Not the library's own: its tidying calls itself without end where the disk forbids removing.
    """
    made = Path(tempfile.mkdtemp(dir=folder, prefix=".backup-"))
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _require_room(destination: Path, generation: Path) -> None:
    """Twice the size of the vault, where the backup goes and where its copy is made and checked."""
    need = (generation / DATABASE).stat().st_size * 2 + SPARE_ROOM
    if min(shutil.disk_usage(place).free for place in (destination, generation)) < need:
        raise BackupRefused(*no_room())
    if not os.access(destination, os.W_OK):
        raise BackupRefused(*_could_not_write())


def _mac(key: bytearray, content: Mapping[str, Any]) -> str:
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hmac.digest(derive(key, _PURPOSE), text.encode(), "sha256").hex()


def _could_not_write() -> tuple[Wording, Wording]:
    return (
        say("Backup", "The backup could not be written there."),
        say("Backup", "Check that the disk or the stick is connected and may be written, and try again."),
    )
