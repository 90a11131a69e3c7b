"""What is not yet a record: half-typed forms and where the desk stood, kept in the vault and nowhere else."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from neighbourhood_desk.storage.schema import metadata

drafts_table = sa.Table(
    "drafts",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("payload", sa.Text, nullable=False),
    sa.Column("updated_at", sa.Text, nullable=False),
)

state_table = sa.Table(
    "desk_state",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)


@dataclass(frozen=True, slots=True)
class Draft:
    """A half-typed form: `key` names the form, `kind` what it will become, `payload` its fields."""

    key: str
    kind: str
    payload: dict[str, Any]
    updated_at: datetime


def all_drafts(connection: sa.Connection) -> list[Draft]:
    """Newest first."""
    rows = connection.exec_driver_sql("SELECT key, kind, payload, updated_at FROM drafts ORDER BY updated_at DESC, key")
    return [Draft(key, kind, json.loads(payload), datetime.fromisoformat(at)) for key, kind, payload, at in rows]


def keep_draft(connection: sa.Connection, key: str, kind: str, payload: dict[str, Any], at: datetime) -> None:
    """Write or replace a draft."""
    connection.exec_driver_sql(
        "INSERT INTO drafts(key, kind, payload, updated_at) VALUES (?, ?, ?, ?) ON CONFLICT(key) DO UPDATE "
        "SET kind = excluded.kind, payload = excluded.payload, updated_at = excluded.updated_at",
        (key, kind, json.dumps(payload, ensure_ascii=False, default=str), at.isoformat(timespec="milliseconds")),
    )


def drop_draft(connection: sa.Connection, key: str) -> None:
    """Forget a draft: it became a record, or its writer threw it away."""
    connection.exec_driver_sql("DELETE FROM drafts WHERE key = ?", (key,))


def state(connection: sa.Connection, key: str) -> Any:
    """A value the desk kept about itself, or None."""
    row = connection.exec_driver_sql("SELECT value FROM desk_state WHERE key = ?", (key,)).first()
    return None if row is None else json.loads(row[0])


def keep_state(connection: sa.Connection, key: str, value: Any) -> None:
    """Keep a small JSON value about the desk itself."""
    connection.exec_driver_sql(
        "INSERT INTO desk_state(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
        (key, json.dumps(value, ensure_ascii=False)),
    )
