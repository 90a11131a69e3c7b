"""Two records become one, and two again: every link of every table is found over the schema, so that no table is forgotten.

Identifiers are unique over all kinds, so a column of any table that holds the one's is led to the other, whether it is a foreign key,
half of a loose (kind, identifier) link, or stands in a list or in JSON.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.storage.erasure import with_whole_links
from neighbourhood_desk.storage.holdings import record_tables, uuid_columns
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.personal_data import PERSONAL, About
from neighbourhood_desk.storage.raw_rows import raw_row, typed_row
from neighbourhood_desk.storage.schema import metadata

_PLAIN_TYPES = (sa.Uuid, sa.Date, sa.Integer, sa.Float, sa.Boolean, sa.LargeBinary)
_OWN_COLUMNS = frozenset({"id", "created_at", "updated_at", "confidentiality"})
_NOTHING_KNOWN = About()

Cell = tuple[str, str, str, Any, Any]
"""Table, row, column, and what stood there before and after, as the database keeps it."""


@dataclass(frozen=True, slots=True)
class Repointed:
    """What was led from one record to another: cells that changed, and rows that had to go because they would say nothing or the same."""

    links: list[Cell] = field(default_factory=list[Cell])
    dropped: list[tuple[str, dict[str, Any]]] = field(default_factory=list[tuple[str, dict[str, Any]]])


def loose_columns(table: sa.Table) -> list[sa.Column[Any]]:
    """The columns that may hold identifiers inside a text, a list or JSON; prose in which people are named is none of them."""
    prose = PERSONAL.get(table.name, _NOTHING_KNOWN).names
    return [
        column
        for column in table.columns
        if column.name not in _OWN_COLUMNS
        and not isinstance(column.type, _PLAIN_TYPES)
        and not (type(column.type) is sa.Text and column.name in prose)
    ]


def links_to(reading: sa.Connection, record_id: UUID) -> dict[str, int]:
    """How many rows of each table lead to this record."""
    found: dict[str, int] = {}
    for table, _row in _leading_to(reading, record_id):
        found[table.name] = found.get(table.name, 0) + 1
    return found


def repoint(op: Operation, old: UUID, new: UUID, pairs: Mapping[str, tuple[str, str]]) -> Repointed:
    """Lead everything that leads to `old` to `new`. In a table of `pairs` a row whose two columns then say the same goes."""
    done = Repointed()
    for table, row in list(_leading_to(op.connection, old)):
        after = {name: _instead(value, old, new) for name, value in row.items()}
        pair = pairs.get(table.name)
        if (pair is not None and after[pair[0]] == after[pair[1]]) or _is_taken(op.connection, table, row, after):
            raw = raw_row(table, row)
            assert raw is not None
            done.dropped.append((table.name, raw))
            op.erase(table, row)
            continue
        changed = [name for name in row if after[name] != row[name]]
        raws = raw_row(table, {name: row[name] for name in changed}) or {}, raw_row(table, {name: after[name] for name in changed}) or {}
        done.links.extend((table.name, row["id"].hex, name, raws[0][name], raws[1][name]) for name in changed)
        op.write(table, row, _stamped(op, after))
    return done


def point_back(op: Operation, done: Repointed, old: UUID, new: UUID) -> int:
    """Give `old`, which is there again, every link it had; gives how many could not be, because the record that led there is gone.

    What somebody led elsewhere since stays there.
    """
    lost = 0
    by_row: dict[tuple[str, str], list[Cell]] = {}
    for cell in done.links:
        by_row.setdefault((cell[0], cell[1]), []).append(cell)
    for (name, row_id), cells in by_row.items():
        table = metadata.tables.get(name)
        row = None if table is None else _row_of(op.connection, table, row_id)
        if table is None or row is None:
            is_merge = PERSONAL.get(name, _NOTHING_KNOWN).was is not None  # taken back before this one: nothing that anybody misses
            lost += 0 if is_merge else len(cells)
            continue
        after = dict(row)
        for _table, _row, column, before, then in cells:
            after[column] = _given_back(table, column, row.get(column), before, then, old, new)
        if after != row and not _is_taken(op.connection, table, row, after):
            op.write(table, row, _stamped(op, after))
    for name, raw in done.dropped:
        table = metadata.tables.get(name)
        kept = None if table is None else with_whole_links(op.connection, table, typed_row(table, raw) or {})
        if table is None or kept is None or _row_of(op.connection, table, str(raw["id"])) is not None:
            lost += 1
        else:
            op.write_new(table, [kept])
    return lost


def _leading_to(reading: sa.Connection, record_id: UUID) -> Iterator[tuple[sa.Table, dict[str, Any]]]:
    for table in record_tables():
        if "id" not in table.c:
            continue
        tests: list[sa.ColumnElement[bool]] = [column == record_id for column in uuid_columns(table)]
        for column in loose_columns(table):
            text = sa.type_coerce(column, sa.Text)
            tests += [sa.func.instr(text, form) > 0 for form in (record_id.hex, str(record_id))]
        if tests:
            for row in reading.execute(sa.select(table).where(sa.or_(*tests), table.c.id != record_id)).mappings():
                yield table, dict(row)


def _instead(value: Any, old: UUID, new: UUID) -> Any:
    """The same value with the one identifier in the place of the other, in either of its forms."""
    if isinstance(value, UUID):
        return new if value == old else value
    if isinstance(value, str):
        return value.replace(old.hex, new.hex).replace(str(old), str(new))
    if isinstance(value, Mapping):
        return {_instead(key, old, new): _instead(part, old, new) for key, part in value.items()}
    if isinstance(value, (list, tuple)):
        parts = [_instead(part, old, new) for part in value]
        if parts == list(value):
            return value
        # A list of names says each once; other lists keep their places.
        return type(value)(dict.fromkeys(parts) if all(isinstance(part, (str, UUID)) for part in parts) else parts)
    return value


def _given_back(table: sa.Table, column: str, now: Any, before: Any, then: Any, old: UUID, new: UUID) -> Any:
    """What a cell says once the two are apart: as before where nobody changed it since, else only what can be told apart."""
    try:
        was, was_then = (typed_row(table, {column: value}) or {} for value in (before, then))
    except ValueError:  # whoever stood there was erased, and a neutral word stands in the copy
        return now
    if column not in was or now == was_then.get(column):
        return was.get(column, now)
    if isinstance(now, UUID) or _instead(was[column], new, old) != was[column]:
        return now
    return _instead(now, new, old)


def _is_taken(reading: sa.Connection, table: sa.Table, row: Mapping[str, Any], after: Mapping[str, Any]) -> bool:
    """True if another row already says what must be unique."""
    groups = [list(each.columns) for each in table.constraints if isinstance(each, sa.UniqueConstraint)]
    groups += [list(index.columns) for index in table.indexes if index.unique and index.dialect_options["sqlite"].get("where") is None]
    for columns in groups:
        if all(after[column.name] == row[column.name] for column in columns):
            continue
        same = [column == after[column.name] for column in columns]
        if reading.execute(sa.select(table.c.id).where(*same, table.c.id != row["id"])).first() is not None:
            return True
    return False


def _row_of(reading: sa.Connection, table: sa.Table, row_id: str) -> dict[str, Any] | None:
    try:
        identity = UUID(row_id)
    except ValueError:
        return None
    row = reading.execute(sa.select(table).where(table.c.id == identity)).mappings().first()
    return None if row is None else dict(row)


def _stamped(op: Operation, row: Mapping[str, Any]) -> dict[str, Any]:
    return {**row, "updated_at": op.at}
