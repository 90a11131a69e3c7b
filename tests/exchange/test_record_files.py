"""Files of records, whatever they are: told apart by what they hold, bounded, and one broken record costs itself."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neighbourhood_desk.exchange.column_map import ColumnMap, Target, from_bytes, proposed
from neighbourhood_desk.exchange.record_file import read_records
from neighbourhood_desk.exchange.table import Table
from neighbourhood_desk.exchange.workbook import read_workbook, write_sheet
from neighbourhood_desk.exchange.xml_tree import read_records as read_xml
from neighbourhood_desk.exchange.xml_tree import write_element
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Audience, Level, kept_at, release
from neighbourhood_desk.kernel.wording import say

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def read(folder: Path, data: bytes | str, name: str = "file.bin") -> Table:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_records(path)


def book(*rows: list[Any], sheets: dict[str, list[list[Any]]] | None = None) -> bytes:
    made = openpyxl.Workbook()
    for title, content in {"Hoja 1": list(rows), **(sheets or {})}.items():
        sheet = made.create_sheet(title)
        for row in content:
            sheet.append(row)
    del made["Sheet"]
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def repacked(data: bytes, name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            if part.filename != name:
                new.writestr(part.filename, old.read(part.filename))
        new.writestr(name, content)
    return out.getvalue()


def test_a_spreadsheet_gives_the_same_table_as_its_csv(tmp_path: Path) -> None:
    midnight = datetime(2026, 3, 4, tzinfo=UTC).replace(tzinfo=None)
    rows: list[list[Any]] = [
        ["id", "Fecha", "Lat", "Texto", "Sí"],
        [12345.0, midnight, 40.5, "¡Qué\nruido!", True],
        [7, midnight.replace(hour=9, minute=30), None, "=1", None],
    ]
    table = read(tmp_path, book(*rows), "no-suffix")
    assert table.form == "xlsx"
    assert [list(row.values.values()) for row in table.rows] == [
        ["12345", "2026-03-04", "40.5", "¡Qué\nruido!", "1"],
        ["7", "2026-03-04 09:30:00", "", "", ""],
    ], "a formula that nobody computed says nothing"


def test_the_first_sheet_with_a_table_is_read_and_said(tmp_path: Path) -> None:
    table = read(tmp_path, book(sheets={"Datos": [[], [None, None], ["a", "b"], [1, 2]], "Otra": [["x"], [1]]}))
    assert table.rows[0].values == {"a": "1", "b": "2"}
    assert table.warnings[0].values["name"] == "Datos"


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml"])
@pytest.mark.parametrize("packing", ["entities", "bomb", "cut", "noise"])
def test_a_hostile_spreadsheet_is_refused_quickly_with_a_next_step(tmp_path: Path, part: str, packing: str) -> None:
    good = book(["a", "b"], [1, 2])
    content = {
        "entities": b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>',
        "bomb": b'<?xml version="1.0"?><worksheet>' + b" " * (50 * 2**20) + b"</worksheet>",
        "cut": b'<?xml version="1.0"?><worksheet><sheetData><row><c r=',
        "noise": bytes(range(256)) * 10,
    }[packing]
    with pytest.raises(BadFile) as caught:
        read(tmp_path, repacked(good, part, content))
    assert caught.value.next_step is not None


def test_a_row_or_a_cell_far_away_costs_neither_memory_nor_the_table(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.append(["a", "b"])
    sheet["XFD3"] = "far"
    sheet["A1048576"] = "deep"
    out = io.BytesIO()
    made.save(out)
    table = read(tmp_path, out.getvalue())
    assert [row.values["a"] for row in table.rows] == ["deep"]


def test_an_archive_that_is_no_spreadsheet_says_so(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(BadFile, match="not a spreadsheet"):
        read(tmp_path, out.getvalue())


@dataclass(frozen=True, slots=True, kw_only=True)
class Line(Record):
    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.PUBLIC)
    text: str = kept_at(Level.PUBLIC, default="")
    number: float | None = kept_at(Level.PUBLIC, default=None)
    day: date | None = kept_at(Level.PUBLIC, default=None)


@settings(deadline=None, max_examples=40)
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=60), min_size=1, max_size=5))
def test_no_text_becomes_a_formula_and_every_text_comes_back(texts: list[str]) -> None:
    out = io.BytesIO()
    lines = [release(Line(text=text, number=1.5, day=date(2026, 3, 4)), Audience.EVERYONE) for text in texts]
    write_sheet(out, lines, [("text", "text"), ("number", "number"), ("day", "day")], title="t", about=[("=x", "=y")], made=NOW)
    for sheet in openpyxl.load_workbook(io.BytesIO(out.getvalue())).worksheets:
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    table = read_workbook(out.getvalue())
    expected = [
        "" if clean(text) in ("#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!") else clean(text) for text in texts
    ]
    got = [row.values["text"] for row in table.rows]
    assert got == [text[1:] if text[:1] == "'" and got[place] != text else text for place, text in enumerate(expected)]
    assert {row.values["number"] for row in table.rows} == {"1.5"}


def test_json_lists_pages_and_lines_are_all_lists_of_records(tmp_path: Path) -> None:
    records = [{"id": 1, "a": {"b": "x", "c": [1, 2]}}, {"id": "02", "a": None}]
    for text in (
        json.dumps(records),
        json.dumps({"total": 2, "contents": records}),
        "\n".join(map(json.dumps, records)),
        "\ufeff" + json.dumps(records, indent=2),
    ):
        table = read(tmp_path, text)
        assert [row.values for row in table.rows] == [{"id": "1", "a.b": "x", "a.c": "1, 2"}, {"id": "02", "a": ""}]
        assert json.loads(table.rows[0].as_json()) == records[0], "the record is kept as it came"


def test_leading_zeros_and_a_comma_too_many_are_repaired_and_a_broken_record_costs_itself(tmp_path: Path) -> None:
    text = '[{"id": 0638344, "lat": -0.5, "t": "007, 08"}, {"id": 2,}, {"id": tru}, {"id": 4}, {"id": "cut of'
    table = read(tmp_path, text)
    assert [row.values["id"] for row in table.rows] == ["0638344", "2", "4"]
    assert table.rows[0].values["t"] == "007, 08"
    assert [(row.number) for row in table.rows] == [1, 2, 4]
    assert [item.row for item in table.rejected] == [3, 5]


def test_json_without_records_or_without_end_is_refused(tmp_path: Path) -> None:
    for text in ("[" * 100_000, '{"a":' * 5_000, "[]" * 3 + "x", '"text"', "[1, 2", '{"a": 1' + "}" * 3):
        try:
            table = read(tmp_path, text)
        except BadFile:
            continue
        assert len(table.rows) <= 1


XML = '<?xml version="1.0" encoding="utf-8"?><service_requests>{}</service_requests>'


def test_xml_records_are_read_with_attributes_nesting_and_repeats(tmp_path: Path) -> None:
    text = XML.format(
        '<request n="1"><id>7</id><a><b>ñ</b></a><t>x</t><t>y</t><e/></request><ns:request xmlns:ns="u"><id>8</id></ns:request>'
    )
    table = read(tmp_path, text)
    assert table.rows[0].values == {"n": "1", "id": "7", "a.b": "ñ", "t": "x, y", "e": ""}
    assert table.rows[1].values["id"] == "8"


def test_xml_that_breaks_off_gives_what_stood_before(tmp_path: Path) -> None:
    table = read(tmp_path, XML.format("<request><id>1</id></request><request><id>2</id></request><request><id>3</i")[:-20])
    assert [row.values["id"] for row in table.rows] == ["1", "2"]
    assert [item.row for item in table.rejected] == [3]


def test_bare_ampersands_and_names_of_html_are_repaired(tmp_path: Path) -> None:
    table = read(tmp_path, XML.format("<request><d>Bar &amp; Café & Cía&nbsp;S.L.</d></request>"))
    assert table.rows[0].values["d"].replace("\u00a0", " ") == "Bar & Café & Cía S.L."


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE x [<!ENTITY a "b">]><x><r>&a;</r></x>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x><r>1</r></x>',
        "<x>" + "<r>" * 50 + "</r>" * 50 + "</x>",
        "<x",
        "<x></y>",
    ],
)
def test_hostile_xml_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadFile):
        read(tmp_path, text)


@given(
    st.recursive(
        st.text(st.characters(codec="utf-8", min_codepoint=32, exclude_characters="\x7f"), max_size=20),
        lambda inner: st.dictionaries(st.sampled_from("abc"), inner, min_size=1),
        max_leaves=6,
    )
)
def test_what_is_written_as_xml_is_read_again(value: Any) -> None:
    records, broken = read_xml(f"<root>{write_element('record', {'v': value})}</root>")

    def stripped(found: Any) -> Any:
        return {key: stripped(each) for key, each in found.items()} if isinstance(found, dict) else found.strip()

    assert not broken
    assert stripped(records[0]["v"]) == stripped(value) or "\ufffe" in str(value) or "\uffff" in str(value)


TARGETS = (
    Target(key="when", label=say("Test", "When"), names=("fecha", "date"), is_needed=True),
    Target(key="what", label=say("Test", "What"), names=("asunto", "subject"), joins=True),
    Target(key="state", label=say("Test", "State"), names=("estado",), choices={"open": say("Test", "Open")}),
)


def test_columns_are_proposed_by_name_whatever_its_case_and_accents(tmp_path: Path) -> None:
    table = read(tmp_path, "ÁSUNTO;Fecha de entrada;Otra;estado\na;2026-01-01;x;abierta\n")
    assert proposed(table, TARGETS).columns == {"when": ("Fecha de entrada",), "what": ("ÁSUNTO",), "state": ("estado",)}


def test_a_mapping_survives_its_file_and_a_foreign_one_is_refused() -> None:
    made = ColumnMap(
        name="Mía", source="s", columns={"when": ("Fecha",), "what": ("A", "B")}, words={"state": {"abierta": "open"}}, fixed={"what": "x"}
    )
    assert from_bytes(made.to_bytes(), TARGETS) == made
    for data in (b"", b"[]", b"{}", b'{"mapping": 9}', b'{"mapping": 1, "columns": []}', b"\xff" * 20,
                 b'{"mapping":1,"columns":{"no":["x"]}}',
                 b'{"mapping":1,"words":{"state":{"x":"gone"}}}', b"[" * 5000):  # fmt: skip
        with pytest.raises(BadFile):
            from_bytes(data, TARGETS)
