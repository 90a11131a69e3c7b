"""Backups: one verified file each, and the way back into a new generation that never overwrites a live one.

    nd-<vault>-<UTC>.ndbackup = ZIP, stored {vault.db, vault.keys.json, manifest.json}

The database inside is the encrypted one, so the file is as safe to lose as the vault. The manifest is signed with a key of the vault. A
backup counts only after it was written, read again from the disk and checked page by page; until then it has another name.
"""

from __future__ import annotations

import filecmp
import hashlib
import hmac
import json
import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

import sqlalchemy as sa

from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage import audit
from neighbourhood_desk.storage.durable import sync_folder, write_durably
from neighbourhood_desk.storage.keys import KeyHeader, derive
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_file import VaultDamaged, check_before_opening, damage_in, open_engine

SUFFIX = ".ndbackup"
FORMAT = "neighbourhood-desk/backup/1"
_DATABASE, _KEYS, _MANIFEST = "vault.db", "vault.keys.json", "manifest.json"
_MEMBERS = {_DATABASE, _KEYS, _MANIFEST}
_SMALL = 1 << 20
_CHUNK = 1 << 20
_SPARE_ROOM = 16 << 20
_PURPOSE = "backup-mac"
_OWN_TABLES = ("sqlite_", "search_index")

Unlock = Callable[[KeyHeader], bytearray]
"""Gives the data key of a header, or raises WrongSecret."""


class BackupRefused(DeskError):
    """A file that is no whole backup of ours, or one that could not be made; nothing was changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupInfo:
    """What a backup holds: `counts` are rows by table, `audit_head` the number and hash of its last audit row."""

    path: Path
    vault_id: str
    created: datetime
    counts: Mapping[str, int]
    audit_head: tuple[int, str]
    size: int


def make_backup(vault: Vault, destination: Path) -> BackupInfo:
    """Write a backup of this moment into the folder `destination` and verify it.

    Raises BackupRefused, or VaultNotWritten where the vault's own disk has no room for the copy, and leaves no half file.
    """
    try:
        info = _written_backup(vault, destination)
    except OSError as error:
        raise BackupRefused(*_could_not_write()) from error
    vault.note(audit.AuditEntry("backup", reason=f"audit={info.audit_head[0]}"))
    return info


def _written_backup(vault: Vault, destination: Path) -> BackupInfo:
    _require_room(destination, vault.generation)
    scratch = vault.generation.parent
    with _scratch_in(scratch) as folder:
        copy = folder / _DATABASE
        vault.copy_to(copy)
        keys = (vault.generation / _KEYS).read_bytes()
        manifest = _manifest(vault, copy, keys)
        final = destination / f"nd-{vault.vault_id[:8]}-{vault.clock.now():%Y%m%dT%H%M%S%f}{SUFFIX}"
        part = final.with_suffix(".part")
        try:
            _write_archive(part, copy, keys, manifest)
            verify_backup(part, lambda _header: bytearray(vault.raw_key()), scratch)
            part.replace(final)
        finally:
            part.unlink(missing_ok=True)
        sync_folder(destination)
    return _info(final, manifest)


def verify_backup(file: Path, unlock: Unlock, scratch: Path) -> BackupInfo:
    """Read a backup whole and check everything in it; `scratch` is a folder for an encrypted copy. Raises BackupRefused, WrongSecret."""
    with _unpacked(file, unlock, scratch) as (_folder, manifest, _key):
        return _info(file, manifest)


def restore_backup(file: Path, vault_folder: Path, unlock: Unlock, clock: Clock) -> BackupInfo:
    """Put a backup into `vault_folder` as a new generation and point to it; what was live there stays beside it.

    A folder that is absent or empty becomes a vault. Raises BackupRefused or WrongSecret, and then nothing has changed.
    """
    try:
        vault_folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _unpacked(file, unlock, vault_folder) as (folder, manifest, _key):
            _make_live(folder, vault_folder, f"gen-{clock.now():%Y%m%dT%H%M%S%f}")
    except OSError as error:
        raise BackupRefused(*_could_not_restore()) from error
    return _info(file, manifest)


def _make_live(folder: Path, vault_folder: Path, name: str) -> None:
    """Move verified files into a new generation and point to it; on an error the generation goes unless the pointer names it."""
    generation, pointer = vault_folder / name, vault_folder / "CURRENT"
    generation.mkdir(mode=0o700)
    try:
        for member in (_DATABASE, _KEYS):
            (folder / member).replace(generation / member)
            _sync_file(generation / member)
        sync_folder(generation)
        write_durably(pointer, name.encode())
    except OSError:
        if not pointer.exists() or pointer.read_bytes() != name.encode():
            shutil.rmtree(generation, ignore_errors=True)
        raise


def _manifest(vault: Vault, copy: Path, keys: bytes) -> dict[str, Any]:
    key = bytearray(vault.raw_key())
    content: dict[str, Any] = {
        "format": FORMAT,
        "vault_id": vault.vault_id,
        "created": vault.clock.now().isoformat(timespec="seconds"),
        "database_sha256": _sha256(copy),
        "keys_sha256": hashlib.sha256(keys).hexdigest(),
        **_checked(copy, key, vault.vault_id),
    }
    return {**content, "mac": _mac(key, content)}


def _checked(database: Path, key: bytearray, vault_id: str) -> dict[str, Any]:
    """Counts and audit head of a copy that is sound in every page; raises BackupRefused."""
    check_before_opening(database)
    engine = open_engine(database, key, is_copy=True)
    try:
        problems = damage_in(engine)
        with engine.connect() as connection:
            found = connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'vault_id'").scalar()
            broken = audit.broken_at(connection, audit.chain_key(connection, key))
            head, digest = audit.head(connection)
            counts = _counts(connection)
    except VaultDamaged:
        raise BackupRefused(*_damaged()) from None
    finally:
        engine.dispose()
    if problems or broken is not None or found != vault_id:
        raise BackupRefused(*_damaged())
    return {"counts": counts, "audit_head": [head, digest.hex()]}


def _counts(connection: sa.Connection) -> dict[str, int]:
    names = [row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    return {
        name: int(connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one())  # noqa: S608 - a name of our own schema
        for name in names
        if not name.startswith(_OWN_TABLES)
    }


@contextmanager
def _unpacked(file: Path, unlock: Unlock, scratch: Path) -> Iterator[tuple[Path, dict[str, Any], bytearray]]:
    """The verified members of a backup in a folder of their own, with the manifest and the data key."""
    with _scratch_in(scratch) as folder:
        try:
            manifest = _extract(file, folder)
        except (zipfile.BadZipFile, ValueError, KeyError, EOFError, NotImplementedError, RuntimeError):
            raise BackupRefused(*_no_backup()) from None
        except OSError as error:
            raise BackupRefused(say("Backup", "The backup cannot be read."), say("Backup", "Check the disk or the stick.")) from error
        header = KeyHeader.load(folder / _KEYS)
        key = unlock(header)
        try:
            _authenticate(folder, manifest, header, key)
            _require_same_file(file, folder, manifest)
            yield folder, manifest, key
        finally:
            key[:] = bytes(len(key))


def _authenticate(folder: Path, manifest: dict[str, Any], header: KeyHeader, key: bytearray) -> None:
    content = {name: value for name, value in manifest.items() if name != "mac"}
    if not hmac.compare_digest(str(manifest.get("mac", "")), _mac(key, content)):
        raise BackupRefused(*_damaged())
    if content["keys_sha256"] != _sha256(folder / _KEYS) or content["database_sha256"] != _sha256(folder / _DATABASE):
        raise BackupRefused(*_damaged())
    found = _checked(folder / _DATABASE, key, header.vault_id)
    if found["counts"] != content["counts"] or found["audit_head"] != content["audit_head"]:
        raise BackupRefused(*_damaged())


def _require_same_file(file: Path, folder: Path, manifest: dict[str, Any]) -> None:
    """Build the archive again from its members: a bit that differs outside them, in ZIP's own headers, is damage too."""
    again = folder / "again"
    _write_archive(again, folder / _DATABASE, (folder / _KEYS).read_bytes(), manifest)
    is_same = filecmp.cmp(file, again, shallow=False)
    again.unlink()
    if not is_same:
        raise BackupRefused(*_damaged())


def _extract(file: Path, folder: Path) -> dict[str, Any]:
    """Copy the three members out, bounded by what the disk can take; any damage raises one of zipfile's errors."""
    with zipfile.ZipFile(file) as archive:
        entries = {entry.filename: entry for entry in archive.infolist()}
        if set(entries) != _MEMBERS or len(archive.infolist()) != len(_MEMBERS):
            raise ValueError("other members than a backup has")
        if any(entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1 for entry in entries.values()):
            raise ValueError("members of a backup are stored as they are")
        if entries[_MANIFEST].file_size > _SMALL or entries[_KEYS].file_size > _SMALL:
            raise ValueError("a small member is too large")
        if shutil.disk_usage(folder).free < 2 * entries[_DATABASE].file_size + _SPARE_ROOM:
            raise BackupRefused(*_no_room())
        for name in (_DATABASE, _KEYS):
            with archive.open(name) as source, (folder / name).open("wb") as target:
                shutil.copyfileobj(source, target, _CHUNK)
        manifest = json.loads(archive.read(_MANIFEST))
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise ValueError("no manifest of ours")
    return manifest


def _write_archive(path: Path, database: Path, keys: bytes, manifest: dict[str, Any]) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(handle, "wb") as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
            with database.open("rb") as source, archive.open(_member(_DATABASE), "w", force_zip64=True) as target:
                shutil.copyfileobj(source, target, _CHUNK)
            archive.writestr(_member(_KEYS), keys)
            archive.writestr(_member(_MANIFEST), json.dumps(manifest, indent=1, sort_keys=True))
        file.flush()
        os.fsync(file.fileno())
        _forget_cached(file)


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


@contextmanager
def _scratch_in(folder: Path) -> Iterator[Path]:
    with tempfile.TemporaryDirectory(dir=folder, prefix=".backup-") as path:
        yield Path(path)


def _require_room(destination: Path, generation: Path) -> None:
    need = (generation / _DATABASE).stat().st_size * 2 + _SPARE_ROOM
    try:
        free = min(shutil.disk_usage(place).free for place in (destination, generation))
    except OSError as error:
        raise BackupRefused(*_could_not_write()) from error
    if free < need:
        raise BackupRefused(*_no_room())


def _sync_file(path: Path) -> None:
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _info(path: Path, manifest: Mapping[str, Any]) -> BackupInfo:
    head = manifest["audit_head"]
    return BackupInfo(
        path=path,
        vault_id=str(manifest["vault_id"]),
        created=datetime.fromisoformat(manifest["created"]),
        counts=dict(manifest["counts"]),
        audit_head=(int(head[0]), str(head[1])),
        size=path.stat().st_size,
    )


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _mac(key: bytearray, content: Mapping[str, Any]) -> str:
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hmac.digest(derive(key, _PURPOSE), text.encode(), "sha256").hex()


def _no_backup() -> tuple[Wording, Wording]:
    return (
        say("Backup", "This is not a whole backup of the desk."),
        say("Backup", "It may be cut off or another kind of file; choose another backup. Nothing was changed."),
    )


def _damaged() -> tuple[Wording, Wording]:
    return say("Backup", "This backup is damaged or was altered."), say("Backup", "Choose another backup. Nothing was changed.")


def _no_room() -> tuple[Wording, Wording]:
    return say("Backup", "There is not enough free space."), say("Backup", "Free some space or choose another disk. Nothing was changed.")


def _could_not_restore() -> tuple[Wording, Wording]:
    return (
        say("Backup", "The backup could not be restored to this disk."),
        say("Backup", "What was there before is still there. Check that the disk has room and may be written, and try again."),
    )


def _could_not_write() -> tuple[Wording, Wording]:
    return (
        say("Backup", "The backup could not be written there."),
        say("Backup", "Check that the disk or the stick is connected and may be written, and try again."),
    )
