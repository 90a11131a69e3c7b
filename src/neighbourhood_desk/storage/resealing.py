"""A new key for what is sealed: every sealed field is encrypted anew, in the copy that a change of the data key makes.

What is out of reach then, inside data that is blocked, stays under the key of its day; that key is kept under the new one, so that it
opens again when the block is lifted.
"""

from __future__ import annotations

import base64
import json
import secrets
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_FORMER = "seal_before"
_BOUND = b"a key that sealed before"
_NONCE = 12


@dataclass(frozen=True, slots=True)
class SealedColumn:
    """Where sealed content stands, and to which place each content is bound (`sealed.SealedKey.seal`); `only` narrows the rows."""

    table: str
    id_column: str
    content_column: str
    place: str
    column: str
    only: str = "1"


SEALED = (
    SealedColumn("sealed_requests", "request_id", "content", "requests", "content"),
    SealedColumn("sealed_case_notes", "note_id", "content", "case_notes", "content"),
    SealedColumn("blobs", "id", "key", "attachments", "content", "is_sealed AND held_for IS NULL"),
)
"""Everything that is under the sealed key; a test looks for whoever seals anything else."""

Key = bytes | bytearray


def place_of(table: str, id: UUID, column: str) -> bytes:
    """What a sealed content is bound to."""
    return f"{table}|{id}|{column}".encode()


def encrypted(key: Key, text: bytes, bound: bytes) -> bytes:
    """Nonce and AES-256-GCM ciphertext."""
    nonce = secrets.token_bytes(_NONCE)
    return nonce + AESGCM(key).encrypt(nonce, text, bound)


def decrypted(key: Key, content: bytes, bound: bytes) -> bytes:
    """The text; raises InvalidTag or ValueError for another key, another place, or altered content."""
    return AESGCM(key).decrypt(content[:_NONCE], content[_NONCE:], bound)


def former_keys(connection: sa.Connection, key: Key) -> list[bytes]:
    """The keys that sealed before this one, the last first."""
    kept = connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (_FORMER,)).scalar()
    return [decrypted(key, base64.b64decode(each), _BOUND) for each in json.loads(kept)] if kept else []


def reseal(connection: sa.Connection, old: Key, new: Key) -> tuple[int, int]:
    """Encrypt every sealed field under `new`; gives how many, and how many did not open and were left as they are."""
    there = set(connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars())
    formers = [bytes(old), *former_keys(connection, old)]
    done = left = 0
    for field in SEALED:
        if field.table not in there:
            continue
        # Names of our own schema; the values are bound.
        wanted = f'SELECT "{field.id_column}", "{field.content_column}" FROM "{field.table}" WHERE {field.only}'  # noqa: S608
        rows = connection.exec_driver_sql(wanted).all()
        for number, content in rows:
            bound = place_of(field.place, UUID(number), field.column)
            text = _opened(formers, bytes(content), bound)
            if text is None:
                left += 1
                continue
            change = f'UPDATE "{field.table}" SET "{field.content_column}" = ? WHERE "{field.id_column}" = ?'  # noqa: S608
            connection.exec_driver_sql(change, (encrypted(new, text, bound), number))
            done += 1
    kept = json.dumps([base64.b64encode(encrypted(new, key, _BOUND)).decode() for key in formers])
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_FORMER, kept))
    return done, left


def _opened(keys: list[bytes], content: bytes, bound: bytes) -> bytes | None:
    for key in keys:
        try:
            return decrypted(key, content, bound)
        except (InvalidTag, ValueError):
            continue
    return None
