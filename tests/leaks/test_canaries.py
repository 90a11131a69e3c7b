"""Every field of text of every kind of record, at every level, for every audience, in every format: no word above its readers leaves."""

from __future__ import annotations

import ast
import io
import json
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from architecture.source import dotted, sources
from leaks.canaries import WORD, Planted, planted
from leaks.test_paper import seen
from neighbourhood_desk.exchange.csv_table import write_table
from neighbourhood_desk.exchange.workbook import write_sheet
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Audience, Released, release
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.paper.document import Document

Write = Callable[[Sequence[Released], Path], str]
"""Everything that can be read in the file made of some records of one kind."""


def _csv(rows: Sequence[Released], folder: Path) -> str:
    write_table(folder / "table.csv", rows, _columns(rows))
    return (folder / "table.csv").read_text(encoding="utf-8-sig")


def _xlsx(rows: Sequence[Released], _folder: Path) -> str:
    file = io.BytesIO()
    write_sheet(file, rows, _columns(rows), title="x", about=[], made=datetime(2026, 11, 22, tzinfo=UTC))
    with zipfile.ZipFile(file) as archive:
        return "\n".join(name + archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


def _json(rows: Sequence[Released], _folder: Path) -> str:
    return json.dumps([dict(row.fields) for row in rows], default=str)


def _pdf(rows: Sequence[Released], _folder: Path) -> str:
    """The text of the pages, and the metadata, where nothing may stand at all."""
    paper = Document(Catalogue("en", {}), say("Test", "A paper"), "", max((row.level for row in rows), key=lambda level: level.rank))
    for row in rows:
        paper.heading(row.kind).facts([(name, _text(value)) for name, value in row.fields.items()])
        paper.table(["field", "value"], [[name, _text(value)] for name, value in row.fields.items()])
    content = paper.bytes()
    pdf = pypdfium2.PdfDocument(content)
    try:
        assert not re.findall(WORD, str(pdf.get_metadata_dict())), "the metadata of a paper names nobody"
    finally:
        pdf.close()
    return seen(content)


FORMATS: dict[str, Write] = {"csv": _csv, "xlsx": _xlsx, "json": _json, "pdf": _pdf}


@pytest.fixture(scope="module")
def records() -> list[Planted]:
    return [each for _name, each in planted()]


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("audience", Audience)
def test_exactly_the_words_that_the_readers_may_have_are_in_the_file(
    records: list[Planted], audience: Audience, form: str, tmp_path: Path
) -> None:
    rows: dict[str, list[Released]] = {}
    expected: set[str] = set()
    for each in records:
        try:
            released = release(each.record, audience)
        except DeskError:
            assert each.allowed(audience) == set()
            continue
        rows.setdefault(released.kind, []).append(released)
        expected |= each.allowed(audience)
    found = {word for kind in rows.values() for word in re.findall(WORD, FORMATS[form](kind, tmp_path))}
    withheld = {word for each in records for word in each.ranks} - expected
    assert len(expected | withheld) > 200
    assert withheld
    assert found & withheld == set()
    assert found == expected


def test_the_control_that_leads_around_the_gate_lets_words_through(records: list[Planted]) -> None:
    text = json.dumps([asdict(each.record) for each in records], default=str)
    above = {word for each in records for word in each.ranks} - {word for each in records for word in each.allowed(Audience.EVERYONE)}
    assert above <= set(re.findall(WORD, text))


_WORDS = frozenset(
    {"say", ".words", ".tr", ".text", ".format", ".language", ".catalogue_for", "language", "catalogue", "word", "file_word", "what"}
)
_DAYS = frozenset(
    {".isoformat", ".today", ".clock", "day", "month", "period", ".period", ".on", ".held_on", ".lost_on", "taken", "incident", "meeting"}
)
_OTHER = frozenset(
    {
        "self",
        "toolkit",
        "pattern",
        ".toolkit",
        "._toolkit",
        "name",
        "suggested",
        ".suffix",
        "SUFFIX",
        "SUFFIXES",
        "kind",
        "audience",
        "AUDIENCE_WORDS",
        "._preview",
        "._file_name",
    }
)
_HARMLESS = _WORDS | _DAYS | _OTHER
"""Of what suggested names of files may be made: words of the program, days and periods, the kind of file, who it is for."""


def test_no_suggested_file_name_is_made_of_anything_but_words_of_the_program_and_days() -> None:
    looked_at, wrong = 0, []
    for source in sources():
        functions = [node for node in ast.walk(source.tree) if isinstance(node, ast.FunctionDef)]
        for function in functions:
            for node in ast.walk(function):
                if isinstance(node, ast.Call) and dotted(node.func).endswith("asking.save_file"):
                    looked_at += 1
                    wrong += [f"{source.at(node)} {name}" for name in sorted(_made_of(node.args[1], function) - _HARMLESS)]
    assert looked_at >= 6
    assert wrong == []


def _made_of(expression: ast.expr, function: ast.FunctionDef) -> set[str]:
    """The names and `.attributes` in an expression, and in what its names were set to in the same function."""
    found = _names(expression)
    for node in ast.walk(function):
        if isinstance(node, ast.Assign) and any(isinstance(target, ast.Name) and target.id in _SET_BEFORE for target in node.targets):
            found |= _names(node.value)
    return found


_SET_BEFORE = ("name", "word", "what", "day", "suggested")


def _names(node: ast.AST) -> set[str]:
    """Of a file's suffix only that it is one."""
    if isinstance(node, ast.Attribute):
        return {f".{node.attr}"} | (set() if node.attr == "suffix" else _names(node.value))
    if isinstance(node, ast.Name):
        return {node.id}
    return set().union(*(_names(child) for child in ast.iter_child_nodes(node)))


def _columns(rows: Sequence[Released]) -> list[tuple[Any, str]]:
    names = list(dict.fromkeys(name for row in rows for name in (*row.fields, *row.withheld)))
    return [(name, name) for name in names]


def _text(value: Any) -> str:
    return " ".join(value) if isinstance(value, tuple) and all(isinstance(part, str) for part in value) else str(value)
