"""`backup`, `restore` and what `check` says of a vault that cannot be opened."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from neighbourhood_desk.desk.command_line import main
from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.vault_directory import create_vault
from support import PASSPHRASE


@pytest.fixture(autouse=True)
def english_and_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Messages in English, vaults away from the person who runs the tests."""
    for name in ("LC_ALL", "LANG", "LC_MESSAGES"):
        monkeypatch.setenv(name, "en_GB.UTF-8")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "xdg"))


@pytest.fixture
def secrets(tmp_path: Path) -> tuple[Path, Path]:
    """The files with the passphrase and the recovery code of the vault in `centro`."""
    created = create_vault(tmp_path / "centro", PASSPHRASE, SystemClock(), FLOOR)
    created.vault.close()
    passphrase, code = tmp_path / "passphrase.txt", tmp_path / "code.txt"
    passphrase.write_text(PASSPHRASE, encoding="utf-8")
    code.write_text(created.recovery_code, encoding="utf-8")
    (tmp_path / "stick").mkdir()
    return passphrase, code


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, dict[str, Any], str]:
    capsys.readouterr()
    code = main([str(item) for item in (*arguments, "--json")])
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    return code, json.loads(out) if out else {}, err


def test_a_lost_computer_is_back_with_two_commands_and_the_paper(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, secrets: tuple[Path, Path]
) -> None:
    passphrase, code = secrets
    done, made, _err = run(capsys, "backup", tmp_path / "centro", tmp_path / "stick", "--passphrase-file", passphrase)
    assert done == 0
    assert Path(made["path"]).parent == tmp_path / "stick"
    shutil.rmtree(tmp_path / "centro")
    done, back, err = run(capsys, "restore", made["path"], tmp_path / "otra vez", "--recovery-file", code)
    assert done == 0, err
    assert back["counts"] == made["counts"]
    done, checked, _err = run(capsys, "check", tmp_path / "otra vez", "--passphrase-file", passphrase)
    assert (done, checked) == (0, {"sound": True, "problems": []})


def test_a_backup_may_be_given_a_name(capsys: pytest.CaptureFixture[str], tmp_path: Path, secrets: tuple[Path, Path]) -> None:
    passphrase, _code = secrets
    wanted = tmp_path / "stick" / "antes de las obras.ndbackup"
    done, made, _err = run(capsys, "backup", tmp_path / "centro", wanted, "--passphrase-file", passphrase)
    assert done == 0
    assert made["path"] == str(wanted)
    assert [path.name for path in wanted.parent.iterdir()] == [wanted.name]


def test_a_wrong_passphrase_a_foreign_file_and_a_full_folder_change_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, secrets: tuple[Path, Path]
) -> None:
    passphrase, _code = secrets
    _done, made, _err = run(capsys, "backup", tmp_path / "centro", tmp_path / "stick", "--passphrase-file", passphrase)
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("otra cosa muy distinta", encoding="utf-8")
    assert run(capsys, "restore", made["path"], tmp_path / "new", "--passphrase-file", wrong)[0] == 3
    assert run(capsys, "restore", wrong, tmp_path / "new", "--passphrase-file", passphrase)[0] == 1
    assert not (tmp_path / "new").exists()
    full = tmp_path / "full"
    full.mkdir()
    (full / "carta.odt").write_bytes(b"x")
    assert run(capsys, "restore", made["path"], full, "--passphrase-file", passphrase)[0] == 1
    assert [path.name for path in full.iterdir()] == ["carta.odt"]
    assert run(capsys, "backup", tmp_path / "centro", tmp_path / "no" / "such" / "place", "--passphrase-file", passphrase)[0] == 1


def test_the_check_of_a_vault_that_does_not_open_says_what_is_wrong(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, secrets: tuple[Path, Path]
) -> None:
    passphrase, _code = secrets
    database = next((tmp_path / "centro").glob("gen-*/vault.db"))
    content = bytearray(database.read_bytes())
    content[5 * 4096 + 7] ^= 1
    database.write_bytes(content)
    (tmp_path / "centro" / "OPEN").unlink()
    done, checked, _err = run(capsys, "check", tmp_path / "centro", "--passphrase-file", passphrase)
    assert done == 1
    assert checked["sound"] is False
    assert any("page" in problem for problem in checked["problems"])
    database.write_bytes(b"")
    done, checked, _err = run(capsys, "check", tmp_path / "centro", "--passphrase-file", passphrase)
    assert (done, checked["sound"]) == (1, False)


def test_an_import_of_many_rows_is_preceded_by_a_backup(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, secrets: tuple[Path, Path], shared: Path
) -> None:
    passphrase, _code = secrets
    avisos = shared / "requests" / "avisos_madrid_centro_2021-06_2022-02.csv"

    def backups(*more: str) -> int:
        done, _report, err = run(capsys, "import", tmp_path / "centro", "requests", avisos, *more, "--passphrase-file", passphrase)
        assert done == 0, err
        return len(list((tmp_path / "xdg").rglob("*.ndbackup")))

    assert backups("--dry-run") == 0
    assert backups() == 1
    assert backups() == 1, "the second time nothing is written"
