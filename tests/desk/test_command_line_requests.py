"""Requests in and out, the search and the list of the day, from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from neighbourhood_desk.desk.command_line import main
from support import PASSPHRASE


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs a verb on a new vault and gives its exit code and what it printed, as JSON where it can be."""
    monkeypatch.setenv("LANG", "en")
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE, encoding="utf-8")

    def run(verb: str, vault: str, *rest: str) -> tuple[int, Any]:
        code = main([verb, str(tmp_path / vault), *rest, "--json", "--passphrase-file", str(secret)])
        said = capsys.readouterr()
        return code, json.loads(said.out) if said.out.strip() else said.err

    for vault in ("one", "two"):
        assert run("new", vault, "--neighbourhood", "Centro", "--manager", "Noa")[0] == 0
    return run


def test_requests_go_in_are_found_leave_and_are_the_same_elsewhere(desk: Any, tmp_path: Path) -> None:
    table, mapping, out = tmp_path / "own.csv", tmp_path / "map.json", str(tmp_path / "out")
    table.write_text("cuando;que;fase\n2026-11-03;Farola rota en Amparo;marcha\n2026-11-04;Ruido;\n", encoding="utf-8")
    columns = {"received": ["cuando"], "title": ["que"], "status": ["fase"]}
    mapping.write_text(json.dumps({"mapping": 1, "columns": columns, "words": {"status": {"marcha": "in_progress"}}}), encoding="utf-8")
    rehearsed = desk("import", "one", "requests", str(table), "--mapping", str(mapping), "--dry-run")[1]
    assert (rehearsed["new"], rehearsed["warnings"]) == (2, [])
    assert desk("find", "one", "farola")[1] == [], "a rehearsal changes nothing"
    assert desk("import", "one", "requests", str(table), "--mapping", str(mapping))[1]["new"] == 2
    (found,) = desk("find", "one", "faro ampa")[1]
    assert (found["kind"], found["reference"], found["title"]) == ("requests", "2026-0001", "Farola rota en Amparo")
    assert 0 < found["score"] < 1
    for kind in ("csv", "xlsx", "open311-json", "open311-xml"):
        code, done = desk("export", "one", "requests", out, "--format", kind, "--audience", "manager")
        assert (code, done["count"], done["level"], done["audience"]) == (0, 2, "manager", "manager")
        report = desk("import", "two", "requests", out)[1]
        assert (report["new"] or report["unchanged"], report["rejected"]) == (2, [])
    assert desk("find", "two", "2026-0001")[1][0]["id"] == found["id"]


def test_without_a_word_about_readers_only_what_is_public_leaves(desk: Any, tmp_path: Path) -> None:
    (tmp_path / "own.csv").write_text("Fecha;Asunto\n2026-11-03;Farola\n", encoding="utf-8")
    desk("import", "one", "requests", str(tmp_path / "own.csv"))
    code, done = desk("export", "one", "requests", str(tmp_path / "out.csv"), "--format", "csv")
    assert (code, done["count"], done["withheld"], done["level"]) == (0, 0, 1, "public")
    assert "Farola" not in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


def test_the_list_of_the_day_and_refusals(desk: Any, tmp_path: Path) -> None:
    due = desk("due", "one")[1]
    assert {"day", "overdue", "today", "coming", "drafts", "figures"} <= set(due)
    (tmp_path / "x.json").write_text("{}", encoding="utf-8")
    (tmp_path / "own.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    assert desk("import", "one", "requests", str(tmp_path / "own.csv"), "--mapping", str(tmp_path / "x.json"))[0] == 1
    assert desk("import", "one", "requests", str(tmp_path / "own.csv"), "--format", "nyc-311")[0] == 1
    assert desk("import", "one", "requests", str(tmp_path / "own.csv"), "--mine-only")[0] == 1
    assert desk("import", "one", "resources", str(tmp_path / "own.csv"), "--mine-only")[0] == 1
