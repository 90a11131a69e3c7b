"""A summary opens without a vault, for whoever has it; what is not what it claims to be does not open at all."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from neighbourhood_desk.exchange.container import write_container
from neighbourhood_desk.exchange.signatures import PublicKey, SigningKey
from neighbourhood_desk.exchange.signed_package import MANIFEST, SIGNATURE, build_package
from neighbourhood_desk.exchange.strict_json import read_object
from neighbourhood_desk.exchange.summary_kind import KIND
from neighbourhood_desk.features.reader.service import opened_summary, read_summary
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.wording import Catalogue

KEY = SigningKey.generate()


def parts(path: Path) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The manifest and the members of a file."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    del members[SIGNATURE]
    return read_object(members.pop(MANIFEST)), members


def signed(manifest: dict[str, Any], members: dict[str, bytes]) -> bytes:
    """The same, honestly signed by somebody: what is wrong now is wrong inside."""
    facts = {name: fact for name, fact in manifest.items() if name not in ("format", "members")}
    return build_package(KIND, facts, members, KEY, "x")


def test_the_desks_own_key_verifies_and_nobody_else_knows_it(good: Path, known: dict[str, str]) -> None:
    own, unknown = read_summary(good, known), read_summary(good)
    assert (own.verification.state, own.verification.known_as) == ("verified", "Embajadores")
    assert (unknown.verification.state, unknown.verification.known_as) == ("unverified", "")
    assert unknown.verification.fingerprint == PublicKey(next(iter(known))).fingerprint


def test_json_gives_every_cell_flat_with_its_hierarchies(good: Path) -> None:
    shown = read_summary(good).as_json()
    assert set(shown) >= {"manifest", "verification", "cells", "hierarchies", "structural_zeros", "tables"}
    assert json.loads(json.dumps(shown)) == shown
    assert set(shown["cells"][0]) == {"table", "release", "measure", "dims", "value", "lo", "hi", "status"}
    assert shown["hierarchies"]["release"]["2026-02"] == "2026-Q1"
    assert shown["hierarchies"]["category"]["noise"] == "group.public_space"
    assert shown["hierarchies"]["category"]["group.public_space"] == "TOTAL"
    assert sum(len(cells) for cells in shown["tables"].values()) == len(shown["cells"])


def test_the_data_package_describes_every_table_as_it_is(good: Path) -> None:
    _manifest, members = parts(good)
    described = json.loads(members["datapackage.json"])
    assert described["profile"] == "tabular-data-package"
    codes = {}
    for resource in described["resources"]:
        rows = list(csv.reader(io.StringIO(members[resource["path"]].decode(resource["encoding"]))))
        assert rows[0] == [field["name"] for field in resource["schema"]["fields"]]
        codes[resource["name"]] = {row[0] for row in rows[1:]}
        keys = [tuple(row[rows[0].index(name)] for name in resource["schema"]["primaryKey"]) for row in rows[1:]]
        assert len(set(keys)) == len(keys)
    for resource in described["resources"]:
        entries = list(csv.DictReader(io.StringIO(members[resource["path"]].decode("utf-8"))))
        for key in resource["schema"].get("foreignKeys", ()):
            assert {entry[key["fields"]] for entry in entries} <= codes[key["reference"]["resource"]]
    assert {resource["path"] for resource in described["resources"]} == {name for name in members if name.endswith(".csv")}


BAD_TABLES = {
    "a number that is none": (rb",noise,requests,(\d+)", rb",noise,requests,x"),
    "a number outside its range": (rb"(2026-01,TOTAL,requests),\d+", rb"\1,9999"),
    "a code from nowhere": (rb"2026-01,noise", rb"2026-01,nothing"),
    "a row twice": (rb"(2026-01,noise.*\n)", rb"\1\1"),
    "a row missing": (rb"2026-01,noise.*\n", rb""),
    "another heading": (rb"^release", rb"period"),
    "a cell too many": (rb"(2026-01,noise.*)\n", rb"\1,x\n"),
    "a status nobody knows": (rb"(2026-01,noise.*),ok", rb"\1,fine"),
    "no text": (rb"^release", b"\xff\xfe"),
    "another measure": (rb"2026-01,noise,requests", rb"2026-01,noise,people"),
}


@pytest.mark.parametrize("name", BAD_TABLES)
def test_a_table_that_contradicts_itself_is_not_shown(good: Path, name: str) -> None:
    manifest, members = parts(good)
    pattern, instead = BAD_TABLES[name]
    table = members["data/requests_by_category.csv"]
    members["data/requests_by_category.csv"] = re.sub(pattern, instead, table, count=1)
    assert members["data/requests_by_category.csv"] != table
    with pytest.raises(BadFile):
        opened_summary(signed(manifest, members))


BAD_MANIFESTS: dict[str, dict[str, Any]] = {
    "no period": {"period": None},
    "a period nobody knows": {"period": {"key": "2026-13", "start": "", "end": ""}},
    "another period": {"period": {"key": "2026-Q2", "start": "", "end": ""}},
    "a number that is a text": {"seq": "1"},
    "no plan": {"plan": {}},
    "a day that is none": {"created": "2026-02-30"},
    "a name with a control sign": {"neighbourhood": {"name": "a\u202eb", "code": ""}},
    "a very long name": {"district": "x" * 10_000},
    "zeros that are no list": {"structural_zeros": 5},
}


@pytest.mark.parametrize("name", BAD_MANIFESTS)
def test_a_description_that_is_not_complete_is_not_believed(good: Path, name: str) -> None:
    manifest, members = parts(good)
    with pytest.raises(BadFile):
        opened_summary(signed({**manifest, **BAD_MANIFESTS[name]}, members))


def test_a_file_without_a_table_or_with_other_codes_is_not_shown(good: Path) -> None:
    manifest, members = parts(good)
    lacking = {name: content for name, content in members.items() if name != "data/requests_by_area.csv"}
    with pytest.raises(BadFile, match="missing"):
        opened_summary(signed(manifest, lacking))
    orphan = {**members, "codes/area.csv": members["codes/area.csv"].replace(b"000,TOTAL", b"000,NOBODY")}
    with pytest.raises(BadFile, match="contradicts"):
        opened_summary(signed(manifest, orphan))


@pytest.mark.parametrize("language", ["es", "en"])
def test_as_text_it_says_who_when_and_every_table(good: Path, language: str) -> None:
    catalogue = Catalogue(language, {})
    lines = [line if isinstance(line, str) else catalogue.text(line) for line in read_summary(good).as_lines(catalogue)]
    assert "Embajadores" in lines[0]
    assert sum(line.startswith("Requests by") for line in lines) == 3


def test_reading_needs_no_vault_no_database_and_no_window(good: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from neighbourhood_desk.features.reader.service import read_summary;"
        f"read_summary(Path({str(good)!r}));"
        "print(sorted(set(sys.modules) & {'sqlalchemy', 'sqlcipher3', 'PySide6', 'scipy', 'reportlab'}))"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_a_repacked_file_is_refused(good: Path) -> None:
    with zipfile.ZipFile(good) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist()]
    assert write_container(members) == good.read_bytes()
    with pytest.raises(BadFile):
        opened_summary(write_container(members[::-1]))
