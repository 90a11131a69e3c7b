"""How tables are declared: one metadata for the whole vault, the columns that every record has, and what is searched."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from operator import itemgetter
from typing import Any

import sqlalchemy as sa

from neighbourhood_desk.kernel.release import Level

metadata = sa.MetaData()
"""Every table of the vault; the migrations must build exactly this."""

meta_table = sa.Table(
    "meta",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)

_SEARCHED, _APPEND_ONLY = "searched", "append_only"


@dataclass(frozen=True, slots=True)
class SearchFields:
    """The columns of a table that the search box looks into: names weigh most, telephone numbers match by any fragment."""

    names: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    digits: tuple[str, ...] = ()
    keys: Callable[[Mapping[str, Any]], Iterable[str]] | None = None
    """Whole words of the feature's own by which a row is found when it is spelt another way (`search_index.by_keys`)."""


def record_table(name: str, *columns: sa.schema.SchemaItem, searched: SearchFields | None = None) -> sa.Table:
    """Declare the table of one kind of record; columns and record fields share their names."""
    return sa.Table(
        name,
        metadata,
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("created_at", utc_moment(), nullable=False),
        sa.Column("updated_at", utc_moment(), nullable=False),
        sa.Column("confidentiality", enum_of(Level), nullable=False),
        *columns,
        info={_SEARCHED: searched},
    )


def searched_in(table: sa.Table) -> SearchFields | None:
    """What of this table goes into the search index."""
    return table.info.get(_SEARCHED)


def append_only(table: sa.Table) -> sa.Table:
    """Let the database itself refuse to alter, remove or replace a row of a table whose key `seq` only grows."""
    table.info[_APPEND_ONLY] = True
    return table


def guards() -> list[str]:
    """The triggers of every append-only table, as SQL. The third is for `INSERT OR REPLACE`, which removes without telling the others."""
    found: list[str] = []
    for name in sorted(table.name for table in metadata.tables.values() if table.info.get(_APPEND_ONLY)):
        refuse = f"BEGIN SELECT RAISE(ABORT, '{name} is append-only'); END"
        found += [f"CREATE TRIGGER {name}_no_{verb.lower()} BEFORE {verb} ON {name} {refuse}" for verb in ("UPDATE", "DELETE")]
        found.append(
            f"CREATE TRIGGER {name}_no_replace BEFORE INSERT ON {name} WHEN NEW.seq <= (SELECT coalesce(max(seq), 0) FROM {name}) {refuse}"  # noqa: S608 - a name of our own schema
        )
    return found


def insert_rows(connection: sa.Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that have a value for the same columns. Converts column by column: a file of many thousand rows takes half the time."""
    names = list(rows[0])
    columns: list[Iterable[Any]] = []
    for name in names:
        values = map(itemgetter(name), rows)
        convert = table.c[name].type.dialect_impl(connection.dialect).bind_processor(connection.dialect)
        columns.append(values if convert is None else map(convert, values))
    places = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    # Names of our own schema; the values are bound.
    connection.exec_driver_sql(f'INSERT INTO "{table.name}" ({places}) VALUES ({marks})', list(zip(*columns, strict=True)))  # noqa: S608


def enum_of(kind: type[StrEnum]) -> sa.types.TypeEngine[Any]:
    """A StrEnum kept as its text."""
    return _Converted(kind.__name__, str, {member.value: member for member in kind}.__getitem__)


def text_list() -> sa.types.TypeEngine[Any]:
    """A tuple of strings kept as a JSON list."""
    return _Converted("TextList", lambda value: json.dumps(list(value), ensure_ascii=False) if value else "[]", _tuple_of)


def enum_list(kind: type[StrEnum]) -> sa.types.TypeEngine[Any]:
    """A tuple of StrEnum members kept as a JSON list of their texts."""
    return _Converted(
        f"{kind.__name__}List", lambda value: json.dumps(list(value)), lambda text: tuple(kind(item) for item in json.loads(text))
    )


def json_value() -> sa.types.TypeEngine[Any]:
    """Anything JSON can hold."""
    return _Converted("Json", lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")), json.loads)


def utc_moment() -> sa.types.TypeEngine[Any]:
    """A moment in UTC kept as ISO 8601 text with milliseconds, which sorts as time does."""
    return _Converted("Moment", _moment_text, datetime.fromisoformat)


def _tuple_of(text: str) -> tuple[str, ...]:
    return () if text == "[]" else tuple(json.loads(text))


def _moment_text(moment: datetime) -> str:
    return (moment if moment.tzinfo is UTC else moment.astimezone(UTC)).isoformat(timespec="milliseconds")


class _Converted(sa.types.TypeDecorator[Any]):
    """A text column with one function each way; None stays None."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, name: str, to_text: Callable[[Any], str], from_text: Callable[[str], Any]) -> None:
        super().__init__()
        self.name = name
        self._to_text = to_text
        self._from_text = from_text

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> str | None:
        return None if value is None else self._to_text(value)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Any:
        return None if value is None else self._from_text(value)

    def bind_processor(self, dialect: sa.Dialect) -> Callable[[Any], str | None]:
        """The function itself: without it every value of every row passes through two more calls."""
        to_text = self._to_text
        return lambda value: None if value is None else to_text(value)

    def result_processor(self, dialect: sa.Dialect, coltype: object) -> Callable[[Any], Any]:
        """The function itself, as above."""
        from_text = self._from_text
        return lambda value: None if value is None else from_text(value)

    @property
    def _static_cache_key(self) -> tuple[str, str]:
        return ("Converted", self.name)
