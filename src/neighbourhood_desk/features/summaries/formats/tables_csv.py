"""The tables and code lists of a summary as CSV: UTF-8, comma, dot, one row a cell, nothing in it that a spreadsheet would run."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Any

from neighbourhood_desk.exchange.csv_table import guarded
from neighbourhood_desk.exchange.summary_kind import CODE_COLUMNS, FACT_COLUMNS, RELEASE
from neighbourhood_desk.features.summaries.records import TABLE_DIMENSIONS, Code, Table
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.release import Released


def columns(table: Table) -> tuple[str, ...]:
    """The columns of a table: the period, its dimensions, the figures."""
    return RELEASE, *TABLE_DIMENSIONS[table], *FACT_COLUMNS


def table_csv(table: Table, cells: Sequence[Released]) -> bytes:
    """One table; the rows come in the order of `cells`."""
    names = columns(table)
    return _written(names, ([_plain(cell[name]) for name in names] for cell in cells if cell["table"] is table))


def codes_csv(codes: Iterable[Code]) -> bytes:
    """One code list."""
    return _written(CODE_COLUMNS, ([code.code, code.parent, code.label_es, code.label_en] for code in codes))


def _written(names: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([guarded(clean(cell)) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8")


def _plain(value: Any) -> str:
    return "" if value is None else str(value)
