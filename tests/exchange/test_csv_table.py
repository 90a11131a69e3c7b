"""Tables from outside: whatever a Spanish office exports is read, what is no table is refused in its own words."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.exchange.bounds import decode
from neighbourhood_desk.exchange.csv_table import decimal, guarded, local_date, moment, parse_table, read_table, write_table
from neighbourhood_desk.exchange.values import written_month_first
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Audience, Level, kept_at, release

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
SAMPLE = "Nombre;Dirección;Año\nPeluquería Muñoz;Calle del León, 3;1998\nCasa Ñuble;«Plaza» de l’Àngel;2001\n"


def table_of(data: bytes | str, folder: Path) -> object:
    path = folder / "table.csv"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read_table(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_usual_encoding_separator_and_line_end_gives_the_same_table(
    tmp_path: Path, encoding: str, delimiter: str, ending: str
) -> None:
    rows = list(csv.reader(SAMPLE.splitlines(), delimiter=";"))
    text = ending.join(delimiter.join(f'"{cell}"' for cell in row) for row in rows) + ending
    path = tmp_path / "table.csv"
    path.write_bytes(text.encode(encoding))
    table = read_table(path)
    assert [list(row.values.values()) for row in table.rows] == rows[1:]
    assert table.columns == tuple(rows[0])
    assert table.delimiter == delimiter
    assert not table.rejected
    assert not table.warnings


@pytest.mark.parametrize("encoding", ["latin-1", "cp850", "mac_roman"])
def test_old_one_byte_encodings_are_told_apart_by_their_letters(encoding: str) -> None:
    text = "Nombre;Calle\nMartín Núñez;Alcalá\nBegoña;Barceló\nÍñigo;Paraíso\n"
    assert [row.values["Nombre"] for row in parse_table(decode(text.encode(encoding))).rows] == ["Martín Núñez", "Begoña", "Íñigo"]


def test_a_utf8_file_with_a_broken_byte_is_read_as_utf8_and_says_so() -> None:
    table = parse_table(decode(SAMPLE.encode()[:-1].replace(b"Calle", b"Cal\xffe") + b"\n"))
    assert table.rows[0].values["Nombre"] == "Peluquería Muñoz"
    assert [warning.n for warning in table.warnings] == [1]


def test_text_that_was_saved_in_the_wrong_encoding_before_is_read_with_a_warning() -> None:
    table = parse_table(decode(SAMPLE.encode("utf-8").decode("latin-1").encode("utf-8")))
    assert len(table.rows) == 2
    assert len(table.warnings) == 1


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"   \n \n",
        b"PK\x03\x04 sheet",
        b"SQLite format 3\x00 and more",
        b"%PDF-1.7",
        b"\x89PNG\r\n",
        bytes(range(256)) * 20,
        b"\xff\xfea",
        b"1;2;3\n4;5;6\n",
        b"<!DOCTYPE html><html>404</html>",
        b'{"type": "FeatureCollection"}',
        ";".join(f"c{i}" for i in range(101)).encode() + b"\n1\n",
    ],
)
def test_what_is_no_table_is_refused_with_a_next_step(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(BadFile) as caught:
        table_of(data, tmp_path)
    assert caught.value.next_step is not None


def test_a_missing_file_a_folder_and_a_giant_are_refused(tmp_path: Path) -> None:
    giant = tmp_path / "giant.csv"
    with giant.open("wb") as file:
        file.truncate(20 * 2**20 + 1)
    messages = set()
    for path in (tmp_path / "absent.csv", tmp_path, giant):
        with pytest.raises(BadFile) as caught:
            read_table(path)
        messages.add(str(caught.value))
    assert len(messages) == 3


def test_ragged_rows_are_reported_by_number_and_the_others_are_kept() -> None:
    table = parse_table(decode(b"a;b;c;d\n1;2;3;4\nonly one\n1;2;3;4;5\n1;2;3;4;;;\n1;2;3\na;b;c;d\n9;9;9;9\n"))
    assert [row.number for row in table.rows] == [1, 4, 5, 7]
    assert table.rows[2].values == {"a": "1", "b": "2", "c": "3", "d": ""}
    assert [item.row for item in table.rejected] == [2, 3, 6]


def test_an_unclosed_quotation_mark_costs_one_row_wherever_it_stands() -> None:
    lines = [f'{number};"text {number}";end' for number in range(40)]
    for broken in range(40):
        damaged = [*lines[:broken], f'{broken};"text {broken};end', *lines[broken + 1 :]]
        table = parse_table(decode(("a;b;c\n" + "\n".join(damaged) + "\n").encode()))
        assert [item.row for item in table.rejected] == [broken + 1]
        assert len(table.rows) == 39


def test_a_row_that_the_file_ends_in_the_middle_of_is_not_imported() -> None:
    table = parse_table(decode(b"id;name;lat;long\n1;x;40.4;-3.7\n2;y;40.4"))
    assert [row.number for row in table.rows] == [1]
    assert [item.row for item in table.rejected] == [2]


def test_quoted_cells_keep_their_line_breaks_separators_and_quotes() -> None:
    table = parse_table(decode(b'a;b\r\n"line 1\r\nline 2";"x;""y"""\r\nlast;"open\nend"'))
    assert [row.values for row in table.rows] == [{"a": "line 1\nline 2", "b": 'x;"y"'}, {"a": "last", "b": "open\nend"}]


def test_columns_are_found_by_any_of_their_names_and_doubled_names_stay_apart() -> None:
    table = parse_table(decode("NOMBRE;Teléfono;x;x;;\nA;1;2;3;;\n".encode()))
    assert table.columns == ("NOMBRE", "Teléfono", "x", "x (2)")
    assert table.column("name", "nombre") == "NOMBRE"
    assert table.column("TELEFONO") == "Teléfono"
    assert table.rows[0].get(table.column("absent")) == ""


def test_direction_changing_and_empty_signs_do_not_get_in() -> None:
    table = parse_table(decode("a;b\nx\u202eevil\0;\ufeffz\u200b\n".encode()))
    assert table.rows[0].values == {"a": "xevil", "b": "z"}


@given(st.binary(max_size=400))
def test_no_bytes_raise_anything_but_a_message(data: bytes) -> None:
    try:
        table = parse_table(decode(data))
    except BadFile:
        return
    assert all(set(row.values) == set(table.columns) for row in table.rows)


@given(st.lists(st.lists(st.text(alphabet='aé;,"\n\t|', max_size=6), min_size=3, max_size=3), min_size=1, max_size=12), st.data())
def test_a_quoted_table_comes_back_whole_and_a_cut_one_up_to_the_cut(cells: list[list[str]], draw: st.DataObject) -> None:
    text = "one;two;three\n" + "".join(";".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in cells)
    expected = [[cell.strip() for cell in row] for row in cells if any(cell.strip() for cell in row)]
    table = parse_table(decode(text.encode()))
    if not any(line.count(";") == 2 for cell in cells for value in cell for line in value.split("\n")):
        assert [list(row.values.values()) for row in table.rows] == expected
    cut = draw.draw(st.integers(14, len(text)))
    kept = [list(row.values.values()) for row in parse_table(decode(text[:cut].encode())).rows]
    assert len(kept) <= len(expected) + 1


@pytest.mark.parametrize(
    ("text", "value"),
    [("40,4172", 40.4172), ("-3.70", -3.7), ("−3,7", -3.7), ("1.234,5", 1234.5), ("1,234.5", 1234.5), ("1e3", 1000.0), (" 7 ", 7.0)]
    + [(text, None) for text in ("", "abc", "nan", "inf", "1e999", "40.416.775", "1_000", "12 34", "0x1F")],
)
def test_numbers_are_read_with_comma_or_point(text: str, value: float | None) -> None:
    assert decimal(text) == value


@pytest.mark.parametrize(
    "text",
    [
        *("2021-06-11T13:44:45+0000", "2021-06-11T13:44:45+00:00", "2021-06-11T13:44:45Z", "2021-06-11T15:44:45+0200"),
        *("11/06/2021 13:44:45", "2021-06-11 13:44:45.0", "2021/06/11 13:44:45", "11-06-2021 01:44:45 p. m.", "20210611T134445Z"),
    ],
)
def test_moments_are_read_in_every_usual_notation(text: str) -> None:
    assert moment(text) == datetime(2021, 6, 11, 13, 44, 45, tzinfo=UTC)


def test_what_is_no_moment_and_no_day_is_none() -> None:
    for text in ("", "ayer", "31/02/2021", "2021-13-01", "1/1/99", "11/06/2021 25:00", "11/06/2021 soon", "0001-01-01T00:00+14:00"):
        assert moment(text) is None
    assert local_date("16/01/2017") == date(2017, 1, 16)
    assert local_date("2017-01-16T23:59:00Z") == date(2017, 1, 16)
    assert written_month_first(["05/13/2015", "01/02/2015"])
    assert not written_month_first(["13/05/2015", "01/20/2015"])
    assert local_date("05/13/2015", month_first=True) == date(2015, 5, 13)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Note(Record):
    title: str = kept_at(Level.PUBLIC, default="")
    size: float = kept_at(Level.PUBLIC, default=0.0)
    phone: str = kept_at(Level.MANAGER, default="")
    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.PUBLIC)


@given(st.text(max_size=30))
def test_no_cell_that_leaves_starts_as_a_formula(text: str) -> None:
    assert guarded(text).lstrip()[:1] not in set("=+-@＝＋－＠")


def test_a_written_table_comes_back_as_it_was_and_withheld_fields_stay_behind(tmp_path: Path) -> None:
    payloads = ["=cmd|' /C calc'!A0", "+34 600", "-1", "@SUM(1)", 'a;"b"', "dos\nlíneas", "'quoted'", "＝1"]
    rows = [release(_Note(title=payload, size=-3.5, phone="600000000"), Audience.EVERYONE) for payload in payloads]
    path = tmp_path / "out.csv"
    assert write_table(path, rows, [("title", "Título"), ("size", "Tamaño"), ("phone", "Teléfono")]) == len(payloads)
    assert path.read_bytes().startswith('\ufeff"Título";'.encode())
    assert b"600000000" not in path.read_bytes()
    table = read_table(path)
    assert [row.values["Título"] for row in table.rows] == payloads
    assert {decimal(row.values["Tamaño"]) for row in table.rows} == {-3.5}
    assert [item.name for item in tmp_path.iterdir()] == ["out.csv"]


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="the public files are not beside the repository")
def test_the_public_files_are_read_whole() -> None:
    expected = {
        "requests/avisos_madrid_centro_2021-06_2022-02.csv": (7322, "utf-8"),
        "requests/nyc_311_sample.csv": (5895, "utf-8"),
        "resources/madrid_centros_culturales_2023.csv": (120, "cp1252"),
        "resources/madrid_museos_2019_utf8.csv": (69, "utf-8"),
        "resources/madrid_aseos_2022.csv": (129, "cp850"),
    }
    for name, (rows, encoding) in expected.items():
        table = read_table(SHARED / name)
        assert (len(table.rows), table.encoding, table.rejected) == (rows, encoding, ()), name
