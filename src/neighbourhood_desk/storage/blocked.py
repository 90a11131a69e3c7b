"""Blocked data (LOPDGDD, article 32): taken out of every list and index, kept encrypted for courts and authorities, then destroyed."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.operation import RowChange
from neighbourhood_desk.storage.raw_rows import raw_row, typed_row
from neighbourhood_desk.storage.schema import json_value, metadata
from neighbourhood_desk.storage.vault import Vault

_PURPOSE = "blocked"
_NONCE = 12

blocked_table = sa.Table(
    "blocked",
    metadata,
    sa.Column("person_id", sa.Uuid(), primary_key=True),
    sa.Column("blocked_on", sa.Date, nullable=False),
    sa.Column("erase_on", sa.Date, nullable=False),
    sa.Column("cause", sa.Text, nullable=False),
    sa.Column("counts", json_value(), nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Blocked:
    """What is known of blocked data without opening it: no name. `counts` are rows by table, `cause` a code."""

    person_id: UUID
    blocked_on: date
    erase_on: date
    cause: str
    counts: Mapping[str, int]

    @property
    def id(self) -> UUID:
        """The person's identifier."""
        return self.person_id


@dataclass(frozen=True, slots=True)
class BlockedContent:
    """The rows before and after blocking, and the revisions of those that went, as (at, action, context, kind, record id, before)."""

    changes: list[RowChange]
    history: list[tuple[Any, ...]]


def all_blocked(reading: sa.Connection) -> list[Blocked]:
    """Everything blocked, what is to be destroyed first on top."""
    b = blocked_table.c
    rows = reading.execute(sa.select(b.person_id, b.blocked_on, b.erase_on, b.cause, b.counts).order_by(b.erase_on, b.person_id))
    return [Blocked(*row) for row in rows]


def keep(vault: Vault, connection: sa.Connection, blocked: Blocked, changes: Sequence[RowChange], history: Sequence[Sequence[Any]]) -> None:
    """Encrypt what was taken out of the tables, inside the caller's transaction."""
    content = {"changes": [_change_json(change) for change in changes], "history": [list(row) for row in history]}
    nonce = secrets.token_bytes(_NONCE)
    text = json.dumps(content, ensure_ascii=False).encode()
    sealed = nonce + AESGCM(vault.lasting_key(_PURPOSE)).encrypt(nonce, text, blocked.person_id.bytes)
    row = {name: getattr(blocked, name) for name in ("person_id", "blocked_on", "erase_on", "cause", "counts")}
    connection.execute(blocked_table.insert(), {**row, "content": sealed})


def opened(vault: Vault, reading: sa.Connection, person_id: UUID) -> BlockedContent:
    """What was taken out when this person was blocked; raises DeskError when there is nothing or it was altered."""
    content = reading.execute(sa.select(blocked_table.c.content).where(blocked_table.c.person_id == person_id)).scalar()
    if content is None:
        raise DeskError(say("Rights", "There is no blocked data of this person."))
    try:
        text = AESGCM(vault.lasting_key(_PURPOSE)).decrypt(content[:_NONCE], content[_NONCE:], person_id.bytes)
    except (InvalidTag, ValueError):
        raise DeskError(
            say("Rights", "This blocked data was altered and cannot be read."), say("Rights", "Look for it in an older backup.")
        ) from None
    content = json.loads(text)
    return BlockedContent([_change_of(item) for item in content["changes"]], [tuple(row) for row in content["history"]])


def remove(connection: sa.Connection, person_id: UUID) -> int:
    """Delete the blocked data of a person; gives the number of rows."""
    return int(connection.execute(blocked_table.delete().where(blocked_table.c.person_id == person_id)).rowcount)


def _change_json(change: RowChange) -> dict[str, Any]:
    return {"table": change.table.name, "before": raw_row(change.table, change.before), "after": raw_row(change.table, change.after)}


def _change_of(item: Mapping[str, Any]) -> RowChange:
    table = metadata.tables[item["table"]]
    return RowChange(table, typed_row(table, item["before"]), typed_row(table, item["after"]))
