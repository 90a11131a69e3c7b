"""One named, atomic step that writes: every change to a record goes through here.

Because each row is known before and after, undo, revisions, the audit log, the search index and the notice of what changed come
for every kind of record at once.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from neighbourhood_desk.kernel.changes import Changes
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage import search_index
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.schema import insert_rows, metadata

Row = Mapping[str, Any]

revisions = sa.Table(
    "revisions",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("at", sa.Text, nullable=False),
    sa.Column("action", sa.Text, nullable=False),
    sa.Column("context", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("record_id", sa.Uuid(), nullable=False),
    sa.Column("before", sa.Text, nullable=False),
    sa.Index("revisions_of_record", "record_id"),
)

_INSERT_REVISION = "INSERT INTO revisions(at, action, context, kind, record_id, before) VALUES (?, ?, ?, ?, ?, ?)"

_NAMED_ONE_BY_ONE = 200
"""Up to this many changed records, the audit log names each; a bulk import is noted with its counts."""

_IDS_IN_NOTICE = 1_000
_STAMPS = frozenset({"updated_at"})
_LEVEL = "confidentiality"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after; None where it did not exist."""

    table: sa.Table
    before: Row | None
    after: Row | None


@dataclass(slots=True)
class Operation:
    """An open step; commit and rollback are the vault's."""

    name: Wording
    connection: sa.Connection
    at: datetime
    undoable: bool = True
    reason: str | None = None
    """A short note for the audit log, without personal data: a legal basis, a file's SHA-256."""
    keeps_history: bool = True
    """False for a step that takes personal data away: it leaves no revisions, and what could be undone before it no longer can."""
    changes: list[RowChange] = field(default_factory=list[RowChange])

    def write_new(self, table: sa.Table, rows: Sequence[Row]) -> None:
        """Insert rows."""
        if not rows:
            return
        insert_rows(self.connection, table, rows)
        search_index.add_rows(self.connection, table, rows)
        self.changes.extend(RowChange(table, None, row) for row in rows)

    def write(self, table: sa.Table, before: Row, after: Row) -> None:
        """Replace a row."""
        changed = {name: value for name, value in after.items() if value != before[name]}
        self.connection.execute(table.update().where(table.c.id == before["id"]), changed)
        search_index.change_row(self.connection, table, before, after)
        self.changes.append(RowChange(table, before, after))

    def erase(self, table: sa.Table, before: Row) -> None:
        """Delete a row."""
        self.connection.execute(table.delete().where(table.c.id == before["id"]))
        search_index.remove_row(self.connection, table, before)
        self.changes.append(RowChange(table, before, None))

    def take_back(self, changes: Sequence[RowChange]) -> None:
        """Write the inverse of another operation's changes, last first; raises DeskError if a row has changed since."""
        for change in reversed(changes):
            expected, wanted = change.after, change.before
            if expected is not None:
                self._require_unchanged(change.table, expected)
            if expected is None and wanted is not None:
                self.write_new(change.table, [wanted])
            elif wanted is None and expected is not None:
                self.erase(change.table, expected)
            elif wanted is not None and expected is not None:
                self.write(change.table, expected, wanted)

    def keep_revisions(self) -> None:
        """Note what each changed or removed row said before; a new row has nothing before it."""
        moment, name = self.at.isoformat(timespec="milliseconds"), self.name
        rows = [
            (moment, name.text, name.context, change.table.name, change.before["id"].hex, _earlier(change))
            for change in self.changes
            if change.before is not None
        ]
        if rows and self.keeps_history:
            self.connection.exec_driver_sql(_INSERT_REVISION, rows)

    def audit_entries(self) -> list[AuditEntry]:
        """What the audit log says of this step: names of fields, never values."""
        action, context = self.name.text, self.name.context
        if len(self.changes) > _NAMED_ONE_BY_ONE:
            counts = Counter(change.table.name for change in self.changes)
            levels = Counter(change.table.name for change in self.changes if _level_words(change))
            return [
                AuditEntry(
                    action,
                    kind,
                    reason=_joined(self.reason, f"rows={count}", f"levels={levels[kind]}" if levels[kind] else None),
                    context=context,
                )
                for kind, count in sorted(counts.items())
            ]
        return [
            AuditEntry(
                action,
                change.table.name,
                str(_row(change)["id"]),
                _changed_names(change),
                _joined(self.reason, _level_words(change)) or None,
                context,
            )
            for change in self.changes
        ]

    def notice(self) -> Changes:
        """Which kinds and which records this step touched."""
        kinds = frozenset(change.table.name for change in self.changes)
        if len(self.changes) > _IDS_IN_NOTICE:
            return Changes(kinds)
        return Changes(
            kinds,
            {kind: frozenset(_row(change)["id"] for change in self.changes if change.table.name == kind) for kind in kinds},
        )

    def _require_unchanged(self, table: sa.Table, expected: Row) -> None:
        found = self.connection.execute(sa.select(table).where(table.c.id == expected["id"])).mappings().first()
        if found is None or dict(found) != dict(expected):
            raise DeskError(
                say("Operation", "This step cannot be taken back: the record was changed afterwards."),
                say("Operation", "Open the record and change it by hand."),
            )


def _row(change: RowChange) -> Row:
    row = change.after if change.after is not None else change.before
    assert row is not None
    return row


def _changed_names(change: RowChange) -> tuple[str, ...]:
    if change.before is None or change.after is None:
        return ()
    return tuple(name for name, value in change.after.items() if value != change.before[name] and name not in _STAMPS)


def _earlier(change: RowChange) -> str:
    """The old values as JSON: of the changed fields, or of the whole row when it was removed."""
    assert change.before is not None
    names = _changed_names(change) if change.after is not None else tuple(change.before)
    return json.dumps({name: change.before[name] for name in names}, ensure_ascii=False, default=str)


def _level_words(change: RowChange) -> str | None:
    """How confidential a record was and is, where that changed: the one value that the log tells, for it says nothing of anybody."""
    if change.before is None or change.after is None or change.before.get(_LEVEL) == change.after.get(_LEVEL):
        return None
    return f"level={change.before[_LEVEL]}>{change.after[_LEVEL]}"


def _joined(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)
