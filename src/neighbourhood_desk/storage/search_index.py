"""Full-text search inside the vault (SQLite FTS5): accents and case folded, prefixes, any fragment of a telephone number."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.kernel.folding import digits, fold
from neighbourhood_desk.storage.schema import SearchFields, metadata, searched_in

documents = sa.Table(
    "search_documents",
    metadata,
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("record_id", sa.Uuid(), nullable=False),
    sa.UniqueConstraint("record_id", "kind"),
)

keys_table = sa.Table(
    "search_keys",
    metadata,
    sa.Column("key", sa.Text, primary_key=True),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Index("search_keys_of_document", "number"),
    sqlite_with_rowid=False,
)
"""Words by which a record is found however it is spelt; `number` is its document's."""

INDEX_SQL = (
    "CREATE VIRTUAL TABLE search_index USING fts5(names, words, digits, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3')",
    # Deleted words must leave the index itself, not only be marked: somebody asked to be forgotten.
    "INSERT INTO search_index(search_index, rank) VALUES ('secure-delete', 1)",
)

_MIN_FRAGMENT = 3
_LAST = "\U0010ffff"
_INSERT_DOCUMENT = "INSERT INTO search_documents(number, kind, record_id) VALUES (?, ?, ?)"
_INSERT_KEY = "INSERT OR IGNORE INTO search_keys(key, number) VALUES (?, ?)"
_INSERT_INDEX = "INSERT INTO search_index(rowid, names, words, digits) VALUES (?, ?, ?, ?)"


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that matches; best matches come first."""

    kind: str
    id: UUID


def add_rows(connection: sa.Connection, table: sa.Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Index new rows of a table, if it is searched at all."""
    searched = searched_in(table)
    if searched is None or not rows:
        return
    first = int(connection.exec_driver_sql("SELECT coalesce(max(number), 0) + 1 FROM search_documents").scalar_one())
    numbers = range(first, first + len(rows))
    connection.exec_driver_sql(_INSERT_DOCUMENT, [(number, table.name, row["id"].hex) for number, row in zip(numbers, rows, strict=True)])
    connection.exec_driver_sql(_INSERT_INDEX, [(number, *_texts(searched, row)) for number, row in zip(numbers, rows, strict=True)])
    if searched.keys is not None:
        found = [(key, number) for number, row in zip(numbers, rows, strict=True) for key in sorted(set(searched.keys(row)))]
        if found:
            connection.exec_driver_sql(_INSERT_KEY, found)


def change_row(connection: sa.Connection, table: sa.Table, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    """Index one changed row anew, unless nothing that is searched changed."""
    searched = searched_in(table)
    if searched is None:
        return
    texts = _texts(searched, after)
    keys = set(searched.keys(after)) if searched.keys is not None else set[str]()
    old_keys = set(searched.keys(before)) if searched.keys is not None else set[str]()
    if texts == _texts(searched, before) and keys == old_keys:
        return
    number = _number(connection, table, after["id"])
    if number is None:
        add_rows(connection, table, [after])
        return
    connection.exec_driver_sql("UPDATE search_index SET names = ?, words = ?, digits = ? WHERE rowid = ?", (*texts, number))
    for statement, wanted in (("DELETE FROM search_keys WHERE key = ? AND number = ?", old_keys - keys), (_INSERT_KEY, keys - old_keys)):
        if wanted:
            connection.exec_driver_sql(statement, [(key, number) for key in sorted(wanted)])


def remove_row(connection: sa.Connection, table: sa.Table, row: Mapping[str, Any]) -> None:
    """Take one row out of the index."""
    number = None if searched_in(table) is None else _number(connection, table, row["id"])
    if number is not None:
        connection.exec_driver_sql("DELETE FROM search_index WHERE rowid = ?", (number,))
        connection.exec_driver_sql("DELETE FROM search_keys WHERE number = ?", (number,))
        connection.exec_driver_sql("DELETE FROM search_documents WHERE number = ?", (number,))


def build_anew(connection: sa.Connection) -> None:
    """Write the index from what is there now: words taken out of it may still stand as signposts between its pages."""
    connection.exec_driver_sql("INSERT INTO search_index(search_index) VALUES ('rebuild')")


def find(connection: sa.Connection, text: str, kinds: Collection[str] | None, limit: int) -> list[Hit]:
    """The records that hold every word of `text` (as a prefix), best first."""
    query = _query(text)
    if not query:
        return []
    statement = _matching(query).add_columns(documents.c.kind).order_by(sa.text("bm25(search_index, 8.0, 1.0, 4.0)")).limit(limit)
    if kinds is not None:
        statement = statement.where(documents.c.kind.in_(list(kinds)))
    return [Hit(kind, record_id) for record_id, kind in connection.execute(statement)]


def matching_ids(text: str, kind: str) -> sa.Select[tuple[UUID]] | None:
    """A sub-select of the ids of one kind that match, for a list's WHERE clause; None when nothing can match."""
    query = _query(text)
    return None if not query else _matching(query).where(documents.c.kind == kind)


def ranked(text: str, kind: str) -> tuple[sa.FromClause, sa.ColumnElement[UUID], sa.ColumnElement[float]] | None:
    """What a list joins to read the records of a kind that match in one question: where from, their ids, and what sorts the best first.

    None when nothing can match.
    """
    query = _query(text)
    if not query:
        return None
    index = sa.table("search_index", sa.column("rowid"))
    matching = sa.text("search_index MATCH :search_query").bindparams(search_query=query)
    joined = index.join(documents, sa.and_(documents.c.number == index.c.rowid, documents.c.kind == kind, matching))
    return joined, documents.c.record_id, sa.literal_column("bm25(search_index, 8.0, 1.0, 4.0)", sa.Float)


def by_keys(
    connection: sa.Connection, kind: str, groups: Sequence[Collection[str]], *, least: int = 1, limit: int = 200
) -> list[tuple[UUID, int]]:
    """The records of a kind that have a key in at least `least` of these groups, with the number of groups; most first.

    A key that ends in `*` stands for all that begin so.
    """
    sources, values = [], []
    for place, group in enumerate(groups):
        whole = sorted(key for key in group if not key.endswith("*"))
        begun = sorted(key[:-1] for key in group if key.endswith("*"))
        tests = ([f"key IN ({', '.join('?' * len(whole))})"] if whole else []) + ["key >= ? AND key < ?"] * len(begun)
        if tests:
            sources.append(f"SELECT DISTINCT {place} AS place, number FROM search_keys WHERE {' OR '.join(tests)}")  # noqa: S608 - marks only
            values += [*whole, *(bound for key in begun for bound in (key, key + _LAST))]
    if len(sources) < least or not sources:
        return []
    found = f"SELECT number, count(*) AS hits FROM ({' UNION ALL '.join(sources)}) GROUP BY number HAVING hits >= ?"  # noqa: S608
    sql = f"SELECT record_id, hits FROM ({found}) AS f JOIN search_documents AS d ON d.number = f.number WHERE d.kind = ?"  # noqa: S608
    rows = connection.exec_driver_sql(f"{sql} ORDER BY hits DESC, d.number LIMIT ?", (*values, least, kind, limit))
    return [(UUID(record_id), int(hits)) for record_id, hits in rows]


def key_counts(connection: sa.Connection, beginning: str) -> dict[str, int]:
    """Every key that begins so, with the number of records that have it."""
    sql = "SELECT key, count(*) FROM search_keys WHERE key >= ? AND key < ? GROUP BY key"
    return {key: int(count) for key, count in connection.exec_driver_sql(sql, (beginning, beginning + _LAST))}


def _matching(query: str) -> sa.Select[tuple[UUID]]:
    index = sa.table("search_index", sa.column("rowid"))
    return (
        sa.select(documents.c.record_id)
        .select_from(index.join(documents, documents.c.number == index.c.rowid))
        .where(sa.text("search_index MATCH :search_query").bindparams(search_query=query))
    )


def _query(text: str) -> str:
    """The FTS5 expression for what a person typed; every word is quoted, so no sign of theirs is an operator."""
    words = fold(text).split()[:12]
    if not words:
        return ""
    every = " AND ".join(f'"{word}"*' for word in words)
    number = digits(text)
    if len(number) >= _MIN_FRAGMENT and all(word.isdigit() for word in words) and len(words) > 1:
        return f'({every}) OR digits : "{number}"*'
    return every


def _texts(searched: SearchFields, row: Mapping[str, Any]) -> tuple[str, str, str]:
    return (
        fold(" ".join(_values(row, searched.names))),
        fold(" ".join(_values(row, searched.words))),
        " ".join(suffix for value in _values(row, searched.digits) for suffix in _suffixes(digits(value))),
    )


def _values(row: Mapping[str, Any], names: Iterable[str]) -> list[str]:
    found: list[str] = []
    for name in names:
        value = row.get(name)
        if isinstance(value, (tuple, list)):
            found.extend(str(item) for item in value)
        elif value:
            found.append(str(value))
    return found


def _suffixes(number: str) -> list[str]:
    """Every tail of three digits or more: with prefix search on them, any fragment of the number is found."""
    return [number[start:] for start in range(max(1, len(number) - _MIN_FRAGMENT + 1))] if number else []


def _number(connection: sa.Connection, table: sa.Table, record_id: UUID) -> int | None:
    row = connection.exec_driver_sql(
        "SELECT number FROM search_documents WHERE record_id = ? AND kind = ?", (record_id.hex, table.name)
    ).first()
    return None if row is None else int(row[0])
