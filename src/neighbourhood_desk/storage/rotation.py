"""Changing the data key: a verified copy of the vault under a new key, in a new generation, to which the pointer then moves.

Nothing is encrypted in place, so at every moment the pointer names a whole vault with its own key header: the old one or the new one. A
mark stands in the new generation until the pointer names it, so that the next opening can clear away what a crash left half made.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
from collections.abc import Callable
from pathlib import Path

import sqlalchemy as sa

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage import audit
from neighbourhood_desk.storage.durable import sync_folder, write_durably
from neighbourhood_desk.storage.keys import KEY_BYTES, KEYS_FILE
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_file import copy_database, damage_in, open_engine, reading_from

_POINTER, _DATABASE = "CURRENT", "vault.db"
_MARK = "UNFINISHED"
_RETIRED = "retired_generation"
_SPARE_ROOM = 16 << 20

WriteKeys = Callable[[bytearray, Path], None]
"""Writes and proves the key header of a new data key at this path."""


Rework = Callable[[sa.Connection], list[audit.AuditEntry]]
"""Changes the copy under the new key before it counts, and says what to note."""


def rotate(vault: Vault, write_keys: WriteKeys, rework: Rework = lambda _connection: []) -> None:
    """Put an open vault under a new data key; writers wait meanwhile. Raises DeskError, and then nothing has changed."""
    _require_room(vault.generation)
    clear_away(vault)
    old = vault.generation
    try:
        vault.move_to(lambda engine, chain: _under_new_key(vault, engine, chain, write_keys, rework))
    except OSError as error:
        raise _not_written() from error
    if old != vault.generation:
        clear_away(vault)


def clear_away(vault: Vault) -> None:
    """Remove what a rotation left: half-made generations, and the one under the old key once the pointer has moved on."""
    folder = vault.generation.parent
    for mark in (*folder.glob(f"gen-*/{_MARK}"), *folder.glob(f"gen-*/.{_MARK}.*.part")):  # the mark itself may be half written
        if mark.parent.name == vault.generation.name:
            with contextlib.suppress(OSError):
                mark.unlink(missing_ok=True)
        else:
            shutil.rmtree(mark.parent, ignore_errors=True)
    with vault.reading() as connection:
        retired = connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (_RETIRED,)).scalar()
    if retired is None or retired == vault.generation.name or not retired.startswith("gen-"):
        return
    shutil.rmtree(folder / Path(retired).name, ignore_errors=True)
    if not (folder / Path(retired).name).exists():
        with vault.aside() as connection:
            connection.exec_driver_sql("DELETE FROM meta WHERE key = ?", (_RETIRED,))


def _under_new_key(
    vault: Vault, engine: sa.Engine, chain: bytes, write_keys: WriteKeys, rework: Rework
) -> tuple[sa.Engine, bytearray, Path]:
    generation = vault.generation.with_name(f"gen-{vault.clock.now():%Y%m%dT%H%M%S%f}-{secrets.token_hex(2)}")
    key = bytearray(secrets.token_bytes(KEY_BYTES))
    opened: sa.Engine | None = None
    generation.mkdir(mode=0o700)
    try:
        write_durably(generation / _MARK, b"")
        _copy_and_check(vault, engine, generation / _DATABASE, key, chain, rework)
        write_keys(key, generation / KEYS_FILE)
        sync_folder(generation.parent)
        opened = open_engine(generation / _DATABASE, key)
        _look(opened)
        _point_to(generation)
    except BaseException:
        if opened is not None:
            opened.dispose()
        shutil.rmtree(generation, ignore_errors=True)
        key[:] = bytes(len(key))
        raise
    return opened, key, generation


def _copy_and_check(vault: Vault, engine: sa.Engine, target: Path, key: bytearray, chain: bytes, rework: Rework) -> None:
    """Copy every page under the new key, note the change in the audit log, and check the whole copy."""
    expected = _look(engine)
    copy_database(engine, target, key)
    copied = open_engine(target, key)
    try:
        is_equal = _look(copied) == expected
        with copied.begin() as connection:
            audit.keep_chain_key(connection, chain)
            audit.append(connection, chain, vault.clock.now(), [audit.AuditEntry("rotate_key", "slot"), *rework(connection)])
            connection.exec_driver_sql("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_RETIRED, vault.generation.name))
        with reading_from(copied) as connection:
            broken = audit.broken_at(connection, chain)
        if not is_equal or broken is not None or damage_in(copied):
            raise DeskError(
                say("Keys", "The vault could not be copied whole under a new key, so nothing was changed."),
                say("Keys", "Check the vault and the disk, and try again."),
            )
    finally:
        copied.dispose()
    handle = os.open(target, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _look(engine: sa.Engine) -> tuple[object, ...]:
    """What tells two copies apart: rows by table, the head of the audit log, the version of the schema."""
    with reading_from(engine) as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").scalars().all()
        counts = [
            (name, connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one())  # noqa: S608 - a name of our own schema
            for name in tables
        ]
        version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
        return (*counts, audit.head(connection), version)


def _point_to(generation: Path) -> None:
    """Move the pointer; where the disk fails after it has moved, it has moved."""
    pointer = generation.parent / _POINTER
    try:
        write_durably(pointer, generation.name.encode())
    except OSError:
        if pointer.read_bytes() != generation.name.encode():
            raise


def _require_room(generation: Path) -> None:
    if shutil.disk_usage(generation).free < 2 * (generation / _DATABASE).stat().st_size + _SPARE_ROOM:
        raise DeskError(
            say("Keys", "There is not enough free space to change the data key."),
            say("Keys", "It needs twice the size of the vault for a moment. Free some space and try again."),
        )


def _not_written() -> DeskError:
    return DeskError(
        say("Keys", "The new key could not be written to this disk, so nothing was changed."),
        say("Keys", "Check that the disk is not full and may be written, and try again."),
    )
