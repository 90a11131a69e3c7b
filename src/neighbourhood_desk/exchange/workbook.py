"""Spreadsheets (XLSX): read as plain cells with bounds on what they unpack to, written with texts that no program runs as a formula."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from typing import Any, BinaryIO

import openpyxl
from openpyxl.cell import WriteOnlyCell
from openpyxl.utils.exceptions import InvalidFileException

from neighbourhood_desk.exchange.csv_table import Column, unguarded, value_of
from neighbourhood_desk.exchange.table import MOST_CELL, MOST_COLUMNS, MOST_ROWS, Row, Table, fitted, header, require_few_rows
from neighbourhood_desk.exchange.values import shown
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.imports import Rejected
from neighbourhood_desk.kernel.release import Released
from neighbourhood_desk.kernel.wording import Wording, say

_MOST_PARTS = 2_000
_MOST_UNPACKED = 200 * 2**20
_MOST_RATIO = 200
_RATIO_FROM = 2**20
"""Smaller parts may be packed as tightly as they like."""
_HEAD = 64 * 2**10
_ROOT = re.compile(rb"<[A-Za-z]")
_MOST_BLANK_ROWS = 1_100_000
_FAULTS = (
    *(
        ArithmeticError,
        AttributeError,
        EOFError,
        LookupError,
        NotImplementedError,
        OSError,
        RuntimeError,
        SyntaxError,
        TypeError,
        ValueError,
    ),
    *(InvalidFileException, zipfile.BadZipFile, zlib.error),
)
"""The many ways in which a damaged spreadsheet makes its reader fail; to us they are one."""
_ABOUT = "About"
"""The second sheet of our own files."""
MOST_IN_CELL = 32_767
"""UTF-16 units that a cell of a spreadsheet can hold."""


def read_workbook(data: bytes) -> Table:
    """The table on the first sheet that has one; BadFile for no spreadsheet, or one that unpacks to too much.

    Formulas count as the value they had when the file was saved; nothing is computed and no other file is opened.
    """
    _require_harmless(data)
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"] or list(book.worksheets)
        for sheet in sheets:
            sheet.reset_dimensions()
            table = _table_of(_records(sheet))
            if table is not None:
                return _noted(table, sum(each.title != _ABOUT for each in sheets), sheet.title)
    except _FAULTS as error:
        raise _damaged() from error
    raise BadFile(say("Files", "The spreadsheet holds no table."), say("Files", "Put the names of the columns into its first line."))


def _noted(table: Table, sheets: int, name: str) -> Table:
    if sheets < 2:
        return table
    note = say("Files", "The spreadsheet has %n sheet(s); “{name}” was read.", n=sheets, name=clean(name, 60))
    return Table(table.columns, table.rows, table.rejected, table.encoding, "", (note,), "xlsx")


def _table_of(records: Iterator[list[str]]) -> Table | None:
    first = next(records, None)
    if first is None:
        return None
    columns = header(first)
    rows: list[Row] = []
    rejected: list[Rejected] = []
    for number, cells in enumerate(records, 1):
        require_few_rows(number)
        filled = fitted(cells + [""] * (len(columns) - len(cells)), columns)
        if isinstance(filled, Wording):
            rejected.append(Rejected(number, filled))
        else:
            rows.append(Row(number, dict(zip(columns, map(unguarded, filled), strict=True))))
    return Table(columns, rows, tuple(rejected), "utf-8", "", (), "xlsx")


def _records(sheet: Any) -> Iterator[list[str]]:
    """The rows that are not blank, as text without empty cells at their end."""
    for seen, row in enumerate(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1)):
        if seen > _MOST_BLANK_ROWS:
            require_few_rows(MOST_ROWS + 1)
        if row.count(None) == len(row):
            continue
        cells = [_text(value) for value in row]
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            yield cells


def _text(value: object) -> str:
    match value:
        case None:
            return ""
        case str():
            return "" if value in _ERRORS else clean(value, MOST_CELL)
        case bool():
            return "1" if value else "0"
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
        case datetime():
            return value.date().isoformat() if value.time() == time() else value.isoformat(sep=" ", timespec="seconds")
        case _:
            return str(value)


_ERRORS = frozenset(("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!"))


def _require_harmless(data: bytes) -> None:
    """Raises BadFile for what is no spreadsheet, unpacks to far more than it is, or holds definitions of entities."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            names = {part.filename for part in parts}
            if "xl/workbook.xml" not in names:
                raise BadFile(
                    say("Files", "This is an archive or another kind of document, not a spreadsheet (XLSX)."),
                    say("Files", "Open it in a spreadsheet program and save it as XLSX or CSV."),
                )
            too_tight = any(part.file_size > max(_RATIO_FROM, _MOST_RATIO * part.compress_size) for part in parts)
            if len(parts) > _MOST_PARTS or len(names) < len(parts) or sum(part.file_size for part in parts) > _MOST_UNPACKED or too_tight:
                raise BadFile(
                    say("Files", "This spreadsheet unpacks to far more than a table holds; it was not opened."),
                    say("Files", "Copy the table into a new spreadsheet, or save it as CSV."),
                )
            for part in parts:
                if part.filename.endswith((".xml", ".rels")):
                    with archive.open(part) as file:
                        _require_plain_xml(file.read(_HEAD))
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise _damaged() from error


def _require_plain_xml(head: bytes) -> None:
    root = _ROOT.search(head)
    before = head[: root.start()] if root else head
    if head and (root is None or b"<!DOCTYPE" in before or b"<!ENTITY" in before):
        raise _damaged()


def _damaged() -> BadFile:
    return BadFile(
        say("Files", "The spreadsheet is damaged or protected: it cannot be read."),
        say("Files", "Open it in a spreadsheet program, and save it again without a password as XLSX or CSV."),
    )


def write_sheet(
    file: BinaryIO, rows: Iterable[Released], columns: Sequence[Column], *, title: str, about: Sequence[tuple[str, str]], made: datetime
) -> int:
    """Write released records as the first sheet of a spreadsheet, and `about` (name, text) on a second one.

    Texts are text cells, numbers and days have their type. Returns how many rows were written. A text longer than MOST_IN_CELL is
    refused (ValueError): the caller parts it.
    """
    book = openpyxl.Workbook(write_only=True)
    book.properties.creator = book.properties.lastModifiedBy = "Neighbourhood Desk"
    book.properties.created = book.properties.modified = made.replace(tzinfo=None, microsecond=0)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    sheet.append([_written(sheet, heading) for _, heading in columns])
    count = 0
    for count, row in enumerate(rows, 1):  # noqa: B007 - counted
        sheet.append([_written(sheet, value_of(row, field)) for field, _ in columns])
    notes = book.create_sheet(_ABOUT)
    for name, text in about:
        notes.append([_written(notes, name), _written(notes, text)])
    book.save(file)
    return count


def _written(sheet: Any, value: object) -> object:
    """The value as a cell; a text that would be taken for a formula or an error is made a text cell by hand."""
    if value is None or isinstance(value, (bool, int, float)):
        return int(value) if isinstance(value, bool) else value
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    text = clean(shown(value), MOST_CELL)
    if len(text) > MOST_IN_CELL // 2 and len(text.encode("utf-16-le")) // 2 > MOST_IN_CELL:
        raise ValueError("a text is too long for a cell")
    if text[:1] in "=#" and text:
        cell = WriteOnlyCell(sheet, value=text)
        cell.data_type = "s"
        return cell
    return text
