"""The command line as a script uses it: a thin day on the real files, exit codes, messages, no Qt, no traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from neighbourhood_desk.desk.command_line import main
from support import PASSPHRASE


@pytest.fixture(autouse=True)
def english_and_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Messages in English, logs and vaults away from the person who runs the tests."""
    for name in ("LC_ALL", "LANG", "LC_MESSAGES"):
        monkeypatch.setenv(name, "en_GB.UTF-8")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "xdg"))


@pytest.fixture
def secret(tmp_path: Path) -> Path:
    """A file whose first line is the passphrase."""
    path = tmp_path / "passphrase.txt"
    path.write_text(PASSPHRASE + "\nsecond line\n", encoding="utf-8")
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    """Exit code, standard output, standard error."""
    capsys.readouterr()
    try:
        code = main([str(item) for item in arguments])
    except SystemExit as stop:  # argparse ends wrong usage by itself
        code = int(stop.code or 0)
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    return code, out, err


def answer(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    """The JSON object that a verb prints."""
    code, out, err = run(capsys, *arguments, "--json")
    assert code == 0, err
    result: dict[str, Any] = json.loads(out)
    return result


def new_vault(capsys: pytest.CaptureFixture[str], tmp_path: Path, secret: Path) -> Path:
    vault = tmp_path / "centro"
    made = answer(
        capsys, "new", vault, "--neighbourhood", "Centro", "--manager", "Ana Ruiz", "--language", "es", "--passphrase-file", secret
    )
    assert made["vault"] == str(vault)
    assert len(made["recovery_code"].split("-")) == 9
    return vault


def test_a_thin_day_on_the_real_files(capsys: pytest.CaptureFixture[str], tmp_path: Path, secret: Path, shared: Path) -> None:
    vault = new_vault(capsys, tmp_path, secret)
    key = ("--passphrase-file", secret)
    barrios = shared / "territory" / "madrid_barrios_131_wgs84.geojson"
    territory = answer(capsys, "import", vault, "territory", barrios, "--only", "NOMDIS=Centro", *key)
    assert (territory["read"], territory["new"], territory["rejected"]) == (6, 6, [])
    centres = shared / "resources" / "madrid_centros_culturales_2023.csv"
    resources = answer(capsys, "import", vault, "resources", centres, *key)
    assert (resources["read"], resources["new"]) == (120, 120)
    assert 0 < resources["outside"] < 120
    avisos = shared / "requests" / "avisos_madrid_centro_2021-06_2022-02.csv"
    rehearsed = answer(capsys, "import", vault, "requests", avisos, "--dry-run", *key)
    assert answer(capsys, "info", vault, *key)["counts"]["requests"] == 0
    requests = answer(capsys, "import", vault, "requests", avisos, *key)
    assert {**requests, "dry_run": True} == rehearsed
    assert requests["read"] == requests["new"] == 7322
    again = answer(capsys, "import", vault, "requests", avisos, *key)
    assert (again["new"], again["changed"], again["unchanged"]) == (0, 0, 7322)
    info = answer(capsys, "info", vault, *key)
    assert info["schema"] >= 1
    wanted = {"areas": 6, "resources": 120, "requests": 7322, "people": 0, "meetings": 0}
    assert {name: info["counts"][name] for name in wanted} == wanted
    out = tmp_path / "2021-Q3.ndsummary"
    answer(capsys, "summary", vault, "--period", "2021-Q3", "--out", out, *key)
    shown = answer(capsys, "show", out)
    assert {"manifest", "verification"} <= set(shown)
    cells = shown["cells"]
    assert cells
    for cell in cells:
        if cell["status"] == "ok":
            assert cell["value"] % 5 == 0
            assert cell["lo"] <= cell["value"] <= cell["hi"]
    assert answer(capsys, "check", vault, *key) == {"sound": True, "problems": []}


def test_the_passphrase_may_come_from_standard_input(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import io

    vault = new_vault(capsys, tmp_path, secret)
    monkeypatch.setattr(sys, "stdin", io.StringIO(PASSPHRASE + "\n"))
    assert answer(capsys, "info", vault, "--passphrase-file", "-")["counts"]["requests"] == 0


def test_each_refusal_has_its_exit_code_and_a_message_that_says_what_to_do(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, secret: Path
) -> None:
    vault = new_vault(capsys, tmp_path, secret)
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("otra frase distinta\n", encoding="utf-8")
    truncated = tmp_path / "cut.geojson"
    truncated.write_text('{"type": "FeatureCollection", "features": [{"type": "Feature", "geom', encoding="utf-8")
    encoded = tmp_path / "encoded.csv"
    encoded.write_bytes("id,service_name,lat,long\n1,Ñ,40,-3\n".encode("utf-16-le")[1:])
    no_vault = tmp_path / "empty"
    no_vault.mkdir()
    said: set[str] = set()
    refusals: list[list[Any]] = [
        [3, "info", vault, "--passphrase-file", wrong],
        [1, "info", no_vault, "--passphrase-file", secret],
        [1, "info", vault, "--passphrase-file", tmp_path / "absent"],
        [1, "import", vault, "territory", truncated, "--passphrase-file", secret],
        [1, "import", vault, "requests", encoded, "--passphrase-file", secret],
        [1, "import", vault, "requests", tmp_path / "absent.csv", "--passphrase-file", secret],
        [1, "summary", vault, "--period", "2021-Q9", "--out", tmp_path / "x", "--passphrase-file", secret],
        [1, "new", vault, "--neighbourhood", "X", "--manager", "Y", "--passphrase-file", secret],
        [1, "show", truncated],
    ]
    for expected, *arguments in refusals:
        code, _out, err = run(capsys, *arguments)
        assert code == expected, (arguments, err)
        assert len(err.strip().split(". ")) >= 2 or err.count(".") >= 1, err
        said.add(err)
    assert len(said) == 9
    usages: list[list[object]] = [
        ["nonsense", "--json"],
        ["info"],
        ["import", vault, "cats", "x"],
        ["import", vault, "requests", "x", "--only", "y"],
    ]
    for usage in usages:
        assert run(capsys, *usage)[0] == 2
    code, _out, err = run(capsys, "nonsense")
    assert code == 1
    assert "--help" in err


def test_a_weak_passphrase_makes_no_vault(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    weak = tmp_path / "weak.txt"
    weak.write_text("aaaaaaaaaaaaaaaaaaaa\n", encoding="utf-8")
    code, _out, err = run(capsys, "new", tmp_path / "v", "--neighbourhood", "X", "--manager", "Y", "--passphrase-file", weak)
    assert code == 1
    assert "guess" in err
    assert not (tmp_path / "v").exists()


def test_no_verb_loads_qt_and_the_words_follow_the_terminal(tmp_path: Path) -> None:
    script = (
        "import sys; from neighbourhood_desk.desk.command_line import main; code = main(['info', sys.argv[1], '--passphrase-file', '-']);"
        "print([name for name in sys.modules if name.startswith('PySide6')]); sys.exit(code)"
    )
    environment = {**os.environ, "LC_ALL": "es_ES.UTF-8", "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)], input="x\n", capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 1
    assert done.stdout.strip() == "[]"
    assert "cofre" in done.stderr


def test_an_unexpected_error_leaves_a_report_without_any_value(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, secret: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = new_vault(capsys, tmp_path, secret)
    canary = "Zarzamora-canaria-4711"

    def burst(*_arguments: object) -> None:
        raise ValueError(canary)

    monkeypatch.setattr("neighbourhood_desk.desk.verbs.do_info", burst)
    code, out, err = run(capsys, "info", vault, "--passphrase-file", secret)
    assert code == 1
    assert canary not in out + err
    reports = [path for path in (tmp_path / "xdg").rglob("*") if path.is_file()]
    assert any("ValueError" in path.read_text(encoding="utf-8") for path in reports)
    assert not any(canary in path.read_text(encoding="utf-8") for path in reports)
