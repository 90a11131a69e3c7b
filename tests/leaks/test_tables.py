"""No cell that leaves is a formula to a spreadsheet, and what was typed comes back as it was."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from pathlib import Path

import pytest

from leaks.hostile import formulas, nasty_strings
from neighbourhood_desk.exchange.csv_table import guarded, read_table, unguarded, write_table
from neighbourhood_desk.exchange.summary_kind import RELEASE, codes_path
from neighbourhood_desk.features.reader.formats.summary_tables import read_codes
from neighbourhood_desk.features.summaries.formats.tables_csv import codes_csv, table_csv
from neighbourhood_desk.features.summaries.records import AREA, CATEGORY, Cell, Code, Table
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.release import Audience, Level, kept_at, release

_RUNS = frozenset("=+-@＝＋－＠\t\r\n\0")
_UNSEEN = " \u00a0\ufeff\u200b\u200f\u202e\x00\x07\x1b\t\r\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A row of a table for spreadsheets."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.PUBLIC)
    text: str = kept_at(Level.PUBLIC)
    number: float = kept_at(Level.PUBLIC, default=-3.5)


def runs(cell: str) -> bool:
    """What a spreadsheet would take for a formula, being as generous as the most generous of them."""
    return cell[:1] in _RUNS or cell.lstrip(_UNSEEN)[:1] in _RUNS


def test_the_control_finds_every_formula_so_it_can_be_believed() -> None:
    assert [text for text in formulas() if text[:1] not in "Dx" and not runs(text)] == []


@pytest.mark.parametrize("text", formulas())
def test_a_formula_leaves_every_writer_as_text(text: str, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    write_table(path, [release(Line(text=text), Audience.EVERYONE)], [("text", text), ("number", "Number")])
    with path.open(encoding="utf-8-sig", newline="") as file:
        head, row = csv.reader(file, delimiter=";")
    code = Code(code=text, parent="", label_es=text, label_en=text)
    (codes,) = list(csv.reader(io.StringIO(codes_csv([code]).decode(), newline="")))[1:]
    cell = Cell(table=Table.BY_AREA, release="2026-Q3", area=text, category=text, value=5, lo=1, hi=9)
    (cells,) = list(csv.reader(io.StringIO(table_csv(Table.BY_AREA, [release(cell, Audience.EVERYONE)]).decode(), newline="")))[1:]
    assert [written for written in (head[0], row[0], *codes, *cells) if runs(written)] == []
    assert row[1] == "-3,5", "a number stays one"


def test_any_text_comes_back_from_its_guard() -> None:
    wrong = [text for text in nasty_strings() if unguarded(guarded(text)) != text]
    assert [text for text in wrong if not text.startswith("'")] == []


def test_no_nasty_string_breaks_a_table_that_is_read_again(tmp_path: Path) -> None:
    texts = [text for text in nasty_strings() if clean(text)]
    path = tmp_path / "table.csv"
    lines = [release(Line(text=text.encode("utf-8", "replace").decode()), Audience.EVERYONE) for text in texts]
    assert write_table(path, lines, [("text", "Text"), ("number", "Number")]) == len(texts)
    table = read_table(path)
    assert len(table.rows) + len(table.rejected) == len(texts)
    assert not table.rejected


def test_an_area_that_is_called_like_a_formula_keeps_its_name_for_the_reader() -> None:
    codes = [Code(code="A1", parent="", label_es="=1+1", label_en="@SUM(1)")]
    members = {codes_path(name): codes_csv(codes) for name in (RELEASE, AREA, CATEGORY)}
    assert b"'=1+1" in members[codes_path(AREA)]
    assert read_codes(members)[AREA] == tuple(codes)
