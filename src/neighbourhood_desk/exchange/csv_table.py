"""Tables as text (CSV): read whatever a Spanish office exports, write what no spreadsheet will run as a formula."""

from __future__ import annotations

import codecs
import csv
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import BinaryIO, TypeAlias

from neighbourhood_desk.exchange.bounds import Text, read_text
from neighbourhood_desk.exchange.table import MOST_BYTES, MOST_CELL, Row, Table, fitted, header, require_few_rows
from neighbourhood_desk.exchange.values import decimal, local_date, moment, shown
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.imports import Rejected
from neighbourhood_desk.kernel.release import Released
from neighbourhood_desk.kernel.wording import Wording, say

__all__ = [
    "Column", "Row", "Table", "decimal", "guarded", "local_date", "moment", "parse_table", "read_table", "unguarded", "value_of",
    "write_rows", "write_table",
]  # fmt: skip

Column: TypeAlias = "tuple[str | Callable[[Released], object], str]"
"""A field of what was released, or what is made of it, and its heading."""

_DELIMITERS = ";,\t|^:"
_SNIFFED = 40
_GUARDED = frozenset("=+-@\t\r\n\0＝＋－＠")
_BLANKS = 200
"""How far into a text to look for its first visible sign."""


def read_table(path: Path) -> Table:
    """Read a CSV file of at most 20 MB, 100,000 rows and 100 columns; BadFile when it is no table at all."""
    return parse_table(read_text(path, MOST_BYTES))


def parse_table(source: Text) -> Table:
    """The table in a text that was already read."""
    _refuse_other_formats(source.text)
    cut_off = not source.text.endswith(("\n", "\r"))
    # The signs at both ends keep `clean` from trimming a first empty cell or a last line end.
    text = clean(f";{source.text.lstrip(chr(0xFEFF))}\n;", len(source.text) + 3)[1:-1]
    lines = text.split("\n")
    delimiter = ""
    if lines[0].strip().lower().startswith("sep=") and len(lines[0].strip()) == 5:
        delimiter = lines.pop(0).strip()[4]
    delimiter = delimiter or _sniff(lines)
    columns, body = _splitheader(lines, delimiter)
    rows: list[Row] = []
    rejected: list[Rejected] = []
    number = 0
    short = False
    for record in _records(body, delimiter, len(columns)):
        number += 1
        require_few_rows(number)
        unclosed = say("Files", "A quotation mark is opened in this row and never closed.")
        cells = unclosed if record.unclosed else fitted([cell.strip() for cell in record.cells], columns)
        if isinstance(cells, Wording):
            rejected.append(Rejected(number, cells))
            continue
        rows.append(Row(number, dict(zip(columns, map(unguarded, cells), strict=True))))
        short = len(record.cells) < len(columns)
    if cut_off and short and rows and rows[-1].number == number:
        rejected.append(Rejected(rows.pop().number, say("Files", "The file is cut off in the middle of this row.")))
    return Table(columns, rows, tuple(rejected), source.encoding, delimiter, source.warnings)


@dataclass(frozen=True, slots=True)
class _Record:
    cells: list[str]
    unclosed: bool = False


def _records(lines: list[str], delimiter: str, width: int = 0) -> Iterator[_Record]:
    """The records of `lines` that are not blank. With a `width`, a stray quotation mark costs its own line, not all that follow it."""
    start = 0
    while start < len(lines):
        reader = csv.reader((line + "\n" for line in islice(lines, start, None)), delimiter=delimiter)
        base, start = start, len(lines)
        end = base
        while (cells := _next(reader)) is not None:
            first, end = end, base + reader.line_num
            if width > 1 and end - first > 1 and _swallowed(lines, first, end, len(cells) == width, delimiter, width):
                yield _Record(cells[:1], unclosed=True)
                start = first + 1
                break
            if any(cell.strip() for cell in cells):
                yield _Record(cells, unclosed=end >= len(lines) and _quoted_badly(lines[first:end], delimiter))


def _next(reader: Iterator[list[str]]) -> list[str] | None:
    try:
        return next(reader)
    except StopIteration:
        return None
    except csv.Error:  # a cell longer than the csv module bears
        return ["x" * (MOST_CELL + 1)]


def _swallowed(lines: list[str], first: int, end: int, fits: bool, delimiter: str, width: int) -> bool:
    """True if a record over several lines is better explained by a stray quotation mark: the line below it is whole by itself."""
    if fits and end < len(lines) and not _quoted_badly(lines[first:end], delimiter):
        return False
    return len(next(csv.reader([lines[first + 1]], delimiter=delimiter), [])) == width


def _quoted_badly(lines: list[str], delimiter: str) -> bool:
    """True if a quotation mark in these lines is never closed, or closed in the middle of a cell."""
    try:
        list(csv.reader((line + "\n" for line in lines), delimiter=delimiter, strict=True))
    except csv.Error:
        return True
    return False


def _refuse_other_formats(text: str) -> None:
    start = text.lstrip("\ufeff \t\r\n")[:200].lower()
    if not start:
        raise BadFile(say("Files", "The file is empty."), say("Files", "Download or export it again."))
    if start.startswith(("<!doctype", "<html", "<?xml")):
        raise BadFile(
            say("Files", "This is a web page or an XML file, not a table."),
            say("Files", "The download may have failed: open the link in a browser, and save the CSV file itself."),
        )
    if start.startswith(("{", "[{")):
        raise BadFile(
            say("Files", "This is a JSON file, not a table."), say("Files", "Choose the file that the data portal offers as CSV.")
        )


def _sniff(lines: list[str]) -> str:
    """The sign that parts the first records into the same number of cells, more than one, most often."""
    best, most = ";", (0, 0)
    for delimiter in _DELIMITERS:
        sizes = [len(record.cells) for record in islice(_records(lines[: _SNIFFED * 5], delimiter), _SNIFFED)]
        if not sizes or sizes[0] < 2:
            continue
        score = (sum(1 for size in sizes if size == sizes[0]) * 100 // len(sizes), sizes[0])
        if most == (0, 0) or score[0] > most[0] + 20 or (score[0] >= most[0] - 20 and score[1] > 2 * most[1]):
            best, most = delimiter, score
    return best


def _splitheader(lines: list[str], delimiter: str) -> tuple[tuple[str, ...], list[str]]:
    reader = csv.reader((line + "\n" for line in lines), delimiter=delimiter)
    while (cells := _next(reader)) is not None:
        if any(cell.strip() for cell in cells):
            return header(cells), lines[reader.line_num :]
    return header([]), []


def guarded(text: str) -> str:
    """Text that a spreadsheet takes for text: what it would read as a formula is led by an apostrophe."""
    return f"'{text}" if _may_run(text) else text


def unguarded(cell: str) -> str:
    """The text that `guarded` was given."""
    return cell[1:] if cell[:1] == "'" and _may_run(cell[1:]) else cell


def _may_run(text: str) -> bool:
    """True if it begins like a formula, also after blanks and signs that nobody sees, which some programs drop."""
    return text[:1] in _GUARDED or clean(text[:_BLANKS])[:1] in _GUARDED


def write_table(path: Path, rows: Iterable[Released], columns: Sequence[Column]) -> int:
    """Write released records as a file of their own, whole or not at all; returns how many rows were written."""
    part = path.with_name(f".{path.name}.part")
    try:
        with part.open("wb") as file:
            count = write_rows(file, rows, columns)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise BadFile(
            say("Files", "The file could not be written."),
            say("Files", "Check that the disk has room and that the file is not open elsewhere."),
        ) from error
    return count


def write_rows(file: BinaryIO, rows: Iterable[Released], columns: Sequence[Column]) -> int:
    """Write released records as CSV for spreadsheets of Spanish offices: semicolons, UTF-8 with its mark, everything quoted.

    A withheld field stays empty. Returns how many rows were written.
    """
    text = codecs.getwriter("utf-8-sig")(file)
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL)
    writer.writerow([guarded(heading) for _, heading in columns])
    count = 0
    for count, row in enumerate(rows, 1):  # noqa: B007 - counted
        writer.writerow([_cell(value_of(row, field)) for field, _ in columns])
    return count


def value_of(row: Released, field: str | Callable[[Released], object]) -> object:
    """What a column shows of a released record; None where it was withheld."""
    return row.get(field) if isinstance(field, str) else field(row)


def _cell(value: object) -> str:
    if isinstance(value, float):
        return repr(value).removesuffix(".0").replace(".", ",")
    text = shown(value)
    return text if isinstance(value, (int, date)) else guarded(text)
