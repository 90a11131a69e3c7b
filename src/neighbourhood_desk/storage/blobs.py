"""Large contents that belong to records: beside the tables, in parts, each content encrypted under a key of its own.

Undo, history, seal and block move rows and never megabytes: a content stays where it is, and only its key moves. It is deleted as soon
as neither its record, nor a step that can still be taken back or done again, nor a block needs it (`Vault.sweep`).
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.operation import RowChange
from neighbourhood_desk.storage.schema import metadata

PART = 1 << 19
"""Bytes of one part: what is read or written at once stays small."""

_KEY, _NONCE = 32, 12
_AT_ONCE = 500

blobs_table = sa.Table(
    "blobs",
    metadata,
    sa.Column("id", sa.Uuid(), primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("parts", sa.Integer, nullable=False),
    sa.Column("key", sa.LargeBinary, nullable=False),
    sa.Column("is_sealed", sa.Boolean, nullable=False),
    sa.Column("held_for", sa.Uuid()),
)

parts_table = sa.Table(
    "blob_parts",
    metadata,
    sa.Column("blob_id", sa.Uuid(), sa.ForeignKey("blobs.id"), primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("content", sa.LargeBinary, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Blob:
    """A content without its bytes: `key` opens it, or is itself under seal where `is_sealed`."""

    id: UUID
    parts: int
    key: bytes
    is_sealed: bool


def write(connection: sa.Connection, kind: str, id: UUID, content: bytes) -> bytes:
    """Keep the content of the record `id` of the table `kind`; gives its key, which stands beside it until it is put under seal."""
    key = secrets.token_bytes(_KEY)
    cipher = AESGCM(key)
    count = max(1, -(-len(content) // PART))
    head = {"id": id, "kind": kind, "parts": count, "key": key, "is_sealed": False, "held_for": None}
    connection.execute(blobs_table.insert(), head)
    for number in range(count):
        nonce = secrets.token_bytes(_NONCE)
        part = cipher.encrypt(nonce, content[number * PART : (number + 1) * PART], _place(id, number, count))
        connection.execute(parts_table.insert(), {"blob_id": id, "number": number, "content": nonce + part})
    return key


def find(reading: sa.Connection, id: UUID) -> Blob | None:
    """The content of this record without its bytes, or None."""
    b = blobs_table.c
    row = reading.execute(sa.select(b.id, b.parts, b.key, b.is_sealed).where(b.id == id, b.held_for.is_(None))).first()
    return None if row is None else Blob(*row)


def read(reading: sa.Connection, blob: Blob, key: bytes) -> bytes:
    """All of it; raises DeskError when a part is missing or was altered."""
    p = parts_table.c
    rows = reading.execute(sa.select(p.number, p.content).where(p.blob_id == blob.id).order_by(p.number)).all()
    if [row[0] for row in rows] != list(range(blob.parts)):
        raise _altered()
    try:
        cipher = AESGCM(key)
        return b"".join(cipher.decrypt(part[:_NONCE], part[_NONCE:], _place(blob.id, number, blob.parts)) for number, part in rows)
    except (InvalidTag, ValueError):
        raise _altered() from None


def change_key(connection: sa.Connection, id: UUID, key: bytes, *, is_sealed: bool) -> None:
    """Put the key of a content under seal, or out of it."""
    connection.execute(blobs_table.update().where(blobs_table.c.id == id), {"key": key, "is_sealed": is_sealed})


def drop(connection: sa.Connection, ids: Iterable[UUID]) -> int:
    """Delete the contents of these records, as far as they have any; gives how many went."""
    gone = 0
    for some in _portions(list(ids)):
        connection.execute(parts_table.delete().where(parts_table.c.blob_id.in_(some)))
        gone += connection.execute(blobs_table.delete().where(blobs_table.c.id.in_(some))).rowcount
    return gone


# Blocked data


def hold(connection: sa.Connection, ids: Iterable[UUID], person_id: UUID) -> list[RowChange]:
    """Take away the keys of these contents for as long as a person's data is blocked; gives the rows with them, to be kept encrypted."""
    changes: list[RowChange] = []
    for some in _portions(list(ids)):
        for row in connection.execute(sa.select(blobs_table).where(blobs_table.c.id.in_(some))).mappings().all():
            after = {**row, "key": b"", "held_for": person_id}
            connection.execute(blobs_table.update().where(blobs_table.c.id == row["id"]), {"key": b"", "held_for": person_id})
            changes.append(RowChange(blobs_table, dict(row), after))
    return changes


def give_back(connection: sa.Connection, changes: Iterable[RowChange]) -> None:
    """Undo `hold`: the keys stand again where they stood."""
    for change in changes:
        if change.before is not None:
            back = {"key": change.before["key"], "held_for": None}
            connection.execute(blobs_table.update().where(blobs_table.c.id == change.before["id"]), back)


def drop_held(connection: sa.Connection, person_id: UUID) -> int:
    """Delete the contents that are held for a person whose blocked data is destroyed."""
    return drop(connection, connection.execute(sa.select(blobs_table.c.id).where(blobs_table.c.held_for == person_id)).scalars().all())


# What nobody needs any more


def orphans(reading: sa.Connection, steps: Iterable[Iterable[RowChange]]) -> list[UUID]:
    """Contents whose record is gone, that no block holds and none of these steps, which can be taken back, wrote or removed."""
    kinds = set(reading.execute(sa.select(blobs_table.c.kind).distinct()).scalars())
    if not kinds:
        return []
    known = set(reading.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars())
    rows = ((change.after or change.before) for changes in steps for change in changes if change.table.name in kinds)
    needed = {row["id"] for row in rows if row is not None}
    found: list[UUID] = []
    for kind in known & kinds:
        record = sa.table(kind, sa.column("id", sa.Uuid()))
        is_gone = ~sa.exists().where(record.c.id == blobs_table.c.id)
        where = (blobs_table.c.kind == kind, blobs_table.c.held_for.is_(None), is_gone)
        found += [id for id in reading.execute(sa.select(blobs_table.c.id).where(*where)).scalars() if id not in needed]
    return found


def _portions(ids: Sequence[UUID]) -> Iterable[Sequence[UUID]]:
    return (ids[start : start + _AT_ONCE] for start in range(0, len(ids), _AT_ONCE))


def _place(id: UUID, number: int, count: int) -> bytes:
    return f"blobs|{id}|{number}|{count}".encode()


def _altered() -> DeskError:
    return DeskError(
        say("Attachments", "The content of this file was altered or is not whole."),
        say("Attachments", "Nothing was changed. Look for it in an older backup."),
    )
