"""The tables and code lists inside a summary file: exactly the columns, codes and numbers that such a file may hold."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from datetime import date
from typing import Any

from neighbourhood_desk.exchange.csv_table import unguarded
from neighbourhood_desk.exchange.summary_kind import CODE_COLUMNS, FACT_COLUMNS, RELEASE, codes_path, data_path
from neighbourhood_desk.features.reader.records import ReadCell
from neighbourhood_desk.features.summaries.records import AREA, CATEGORY, MEASURE, TABLE_DIMENSIONS, TOTAL, Code, Status, Table
from neighbourhood_desk.kernel.errors import BadFile, DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.wording import say

_MOST_ROWS = 200_000
_MOST_CODES = 5_000
_LONGEST_TEXT = 200
_LARGEST_NUMBER = 9


def read_period(manifest: Mapping[str, Any]) -> Period:
    """The period of a file; BadFile unless the manifest states everything a reader relies on."""
    place, period, plan = manifest.get("neighbourhood"), manifest.get("period"), manifest.get("plan")
    texts = [manifest.get("id"), manifest.get("created"), manifest.get("district")]
    for group, names in (
        (place, ("name", "code")),
        (period, ("key", "start", "end")),
        (plan, ("version",)),
        (manifest.get("signer"), ("name",)),
    ):
        texts.extend(group.get(name) if isinstance(group, dict) else None for name in names)
    numbers = [manifest.get("seq"), *((plan.get(name) if isinstance(plan, dict) else None) for name in ("base", "cap", "block_min"))]
    if not all(_is_text(text) for text in texts) or not all(type(number) is int and 0 < number < 10**6 for number in numbers):
        raise BadFile(say("Reader", "The description inside the file is not complete."))
    if not isinstance(manifest.get("structural_zeros"), list):
        raise BadFile(say("Reader", "The description inside the file is not complete."))
    try:
        date.fromisoformat(str(manifest["created"]))
        return Period.parse(str(period["key"]) if isinstance(period, dict) else "")
    except (DeskError, ValueError) as error:
        raise BadFile(say("Reader", "The description inside the file is not complete.")) from error


def read_codes(members: Mapping[str, bytes]) -> dict[str, tuple[Code, ...]]:
    """Every code list by dimension; parents must stand in the same list."""
    found = {}
    for name in (RELEASE, AREA, CATEGORY):
        rows = _rows(members, codes_path(name), CODE_COLUMNS, _MOST_CODES)
        codes = tuple(Code(code=row[0], parent=row[1], label_es=row[2], label_en=row[3]) for row in rows)
        known = {code.code for code in codes}
        if len(known) != len(codes) or any(code.parent and code.parent not in known for code in codes):
            raise BadFile(say("Reader", "A code list in the file contradicts itself."))
        found[name] = codes
    return found


def read_cells(members: Mapping[str, bytes], codes: Mapping[str, tuple[Code, ...]], period: Period) -> tuple[ReadCell, ...]:
    """Every row of every table, in the order of the file; the rows must be complete."""
    known = {name: {code.code for code in listed} for name, listed in codes.items()}
    cells: list[ReadCell] = []
    for table in Table:
        if data_path(table) in members:
            columns = (RELEASE, *TABLE_DIMENSIONS[table], *FACT_COLUMNS)
            cells.extend(
                _cell(table, dict(zip(columns, row, strict=True)), known) for row in _rows(members, data_path(table), columns, _MOST_ROWS)
            )
        elif table is not Table.BY_AREA_AND_GROUP or period.grain is not Grain.MONTH:
            raise BadFile(say("Reader", "A table is missing from the file."))
    _must_be_complete(cells, codes, period)
    return tuple(cells)


def _must_be_complete(cells: list[ReadCell], codes: Mapping[str, tuple[Code, ...]], period: Period) -> None:
    """Every row once: each table has every combination of its codes for every period it speaks of, and nothing else."""
    areas, categories = ([code.code for code in codes[name]] for name in (AREA, CATEGORY))
    groups = [code.code for code in codes[CATEGORY] if code.parent in ("", TOTAL)]
    lengths = list(Grain)[: list(Grain).index(period.grain) + 1]
    releases = {str(Period.around(month.start, grain)) for month in period.months for grain in lengths}
    longer = {str(Period.around(month.start, grain)) for month in period.months for grain in lengths[1:]}
    rows: set[tuple[str, ...]] = {(Table.TOTAL, release) for release in releases}
    rows |= {(Table.BY_CATEGORY, release, code) for release in releases for code in categories}
    rows |= {(Table.BY_AREA, release, code) for release in releases for code in areas}
    rows |= {(Table.BY_AREA_AND_GROUP, release, area, group) for release in longer for area in areas for group in groups}
    found = {(cell.table, cell.release, *cell.dims.values()) for cell in cells}
    if found != rows or len(found) != len(cells) or TOTAL not in areas or TOTAL not in categories:
        raise BadFile(say("Reader", "A table in the file does not have the rows it should have."))


def _cell(table: Table, row: Mapping[str, str], known: Mapping[str, set[str]]) -> ReadCell:
    if any(row[name] not in known[name] for name in (RELEASE, *TABLE_DIMENSIONS[table])) or row["measure"] != MEASURE:
        raise BadFile(say("Reader", "A table in the file uses a code that its code lists do not have."))
    try:
        status = Status(row["status"])
        value, lo, hi = (_number(row[name]) for name in ("value", "lo", "hi"))
    except ValueError as error:
        raise BadFile(say("Reader", "A table in the file holds something that is no number.")) from error
    is_whole = value is not None and lo is not None and hi is not None and lo <= value <= hi
    if (status is Status.OK) != is_whole or (status is not Status.OK and (value, lo, hi) != (None, None, None)):
        raise BadFile(say("Reader", "A number in the file does not lie in its range."))
    dims = {name: row[name] for name in TABLE_DIMENSIONS[table]}
    return ReadCell(table=table, release=row[RELEASE], measure=row["measure"], dims=dims, value=value, lo=lo, hi=hi, status=status)


def _rows(members: Mapping[str, bytes], path: str, columns: tuple[str, ...], most: int) -> list[list[str]]:
    fault = BadFile(say("Reader", "A table in the file cannot be read."))
    if path not in members:
        raise BadFile(say("Reader", "A table is missing from the file."))
    try:
        rows = list(csv.reader(io.StringIO(members[path].decode("utf-8"), newline=""), strict=True))
    except (UnicodeDecodeError, csv.Error) as error:
        raise fault from error
    if not rows or tuple(rows[0]) != columns or len(rows) > most:
        raise fault
    if any(len(row) != len(columns) or any(len(text) > _LONGEST_TEXT or clean(text) != text for text in row) for row in rows):
        raise fault
    return [[unguarded(text) for text in row] for row in rows[1:]]


def _number(text: str) -> int | None:
    if not text:
        return None
    if len(text) > _LARGEST_NUMBER or not (text.isascii() and text.isdecimal()):
        raise ValueError(text)
    return int(text)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_TEXT and clean(value) == value
