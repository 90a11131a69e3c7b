"""A table from another program, whatever file it stood in: named columns, rows of text, and row by row what could not be read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.folding import clean, fold
from neighbourhood_desk.kernel.imports import Rejected
from neighbourhood_desk.kernel.wording import Wording, say

MOST_BYTES = 20 * 2**20
MOST_ROWS = 100_000
MOST_COLUMNS = 100
MOST_CELL = 100_000

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Row:
    """One record of a table; `number` counts from 1 without the header. Every column has a value, empty if it was.

    `original` is the record as it stood in a file whose records are no rows (JSON, XML).
    """

    number: int
    values: dict[str, str]
    original: Any = None

    def get(self, column: str | None) -> str:
        """The cell of a column, empty where the table has no such column."""
        return self.values.get(column, "") if column else ""

    def as_json(self) -> str:
        """The record as it came, to be kept beside what was made of it."""
        return _encode(self.values if self.original is None else self.original)


@dataclass(frozen=True, slots=True)
class Table:
    """A table that was read: its good rows, and row by row what could not be read (`rejected`).

    `delimiter` is what parts its cells, and empty for a file without any; `form` names the kind of file: csv, xlsx, json or xml.
    """

    columns: tuple[str, ...]
    rows: list[Row]
    rejected: tuple[Rejected, ...]
    encoding: str
    delimiter: str
    warnings: tuple[Wording, ...] = ()
    form: str = "csv"

    def column(self, *names: str) -> str | None:
        """The first of these columns that the table has, whatever its case, accents and punctuation."""
        folded = {fold(column): column for column in reversed(self.columns)}
        return next((folded[fold(name)] for name in names if fold(name) in folded), None)


def header(cells: Sequence[str]) -> tuple[str, ...]:
    """The column names, each different; nameless columns at the end are dropped, others are called by their position."""
    names = [" ".join(cell.split()) for cell in cells]
    while names and not names[-1]:
        names.pop()
    no_header = not any(any(sign.isalpha() for sign in name) for name in names)
    if no_header or any(len(name) > 500 for name in names):
        raise BadFile(
            say("Files", "The first line of the table does not name its columns."),
            say("Files", "Put the names of the columns into the first line and try again."),
        )
    require_few_columns(len(names))
    unique: list[str] = []
    for position, name in enumerate(names, 1):
        name = name or f"#{position}"
        copies = sum(1 for other in unique if other == name or other.startswith(f"{name} ("))
        unique.append(f"{name} ({copies + 1})" if copies else name)
    return tuple(unique)


def fitted(cells: list[str], columns: Sequence[str]) -> list[str] | Wording:
    """The cells, one for each column, or why this cannot be.

    A few missing cells at the end are empty ones that some programs leave out; extra empty ones come from a trailing separator.
    """
    if any(len(cell) > MOST_CELL for cell in cells):
        return say("Files", "A cell of this row holds more than {limit} characters.", limit=MOST_CELL)
    while len(cells) > len(columns) and not cells[-1]:
        cells.pop()
    if len(cells) > len(columns) or 2 * len(cells) < len(columns):
        return say("Files", "This row has {cells} cells, but the table has {columns} columns.", cells=len(cells), columns=len(columns))
    if len(columns) > 1 and cells == list(columns):
        return say("Files", "This row repeats the names of the columns.")
    return cells + [""] * (len(columns) - len(cells))


def of_records(records: Sequence[Any], rejected: Sequence[Rejected], form: str, warnings: tuple[Wording, ...] = ()) -> Table:
    """The table in records of named values (JSON objects, XML elements): what is nested gets a column with a dotted name.

    A record is numbered by its place among all, those in `rejected` included; one that has no names is rejected too.
    """
    taken = {item.row for item in rejected}
    rows, refused, columns = [], list(rejected), dict[str, None]()
    number = 0
    for record in records:
        number += 1
        while number in taken:
            number += 1
        if not isinstance(record, dict):
            refused.append(Rejected(number, say("Files", "This is no record with named values.")))
            continue
        values = flat(record)
        columns.update(dict.fromkeys(values))
        rows.append(Row(number, values, record))
    require_few_rows(number)
    require_few_columns(len(columns))
    names = tuple(columns)
    return Table(names, rows, tuple(sorted(refused, key=lambda item: item.row)), "utf-8", "", warnings, form)


def flat(record: Mapping[str, Any]) -> dict[str, str]:
    """The values of a record as text by dotted name: {"a": {"b": 1}} becomes {"a.b": "1"}."""
    found: dict[str, str] = {}
    for name, value in record.items():
        if isinstance(value, dict):
            found.update((f"{name}.{inner}", text) for inner, text in flat(value).items())
        else:
            found[name] = _text(value)
    return found


def require_few_rows(count: int) -> None:
    """Raises BadFile above the bound."""
    if count > MOST_ROWS:
        raise BadFile(
            say("Files", "The table has more than {limit} rows.", limit=MOST_ROWS),
            say("Files", "Split it, or export a shorter period or a smaller territory."),
        )


def require_few_columns(count: int) -> None:
    """Raises BadFile above the bound."""
    if count > MOST_COLUMNS:
        raise BadFile(
            say("Files", "The table has more than {limit} columns.", limit=MOST_COLUMNS),
            say("Files", "Remove the columns that are not needed."),
        )


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return clean(value, MOST_CELL)
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, list):
        return _encode(value) if any(isinstance(item, (dict, list)) for item in value) else ", ".join(_text(item) for item in value)
    return str(value)
