"""`keys` and `recover`: how a vault can be opened, said without a secret, and a forgotten passphrase replaced with the card."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pyrage
import pytest

from neighbourhood_desk.desk.command_line import main
from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.storage.key_ring import KeyRing
from neighbourhood_desk.storage.keys import FLOOR, new_recovery_code
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault
from support import PASSPHRASE

NEW = "otra frase de paso bastante larga"


@pytest.fixture(autouse=True)
def english_and_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Messages in English, vaults away from the person who runs the tests, a passphrase that costs little."""
    for name in ("LC_ALL", "LANG", "LC_MESSAGES"):
        monkeypatch.setenv(name, "en_GB.UTF-8")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "xdg"))
    monkeypatch.setattr("neighbourhood_desk.storage.key_ring.calibrated", lambda: FLOOR)


@pytest.fixture
def made(tmp_path: Path) -> tuple[Path, str]:
    """A vault with an organisation's key, and its recovery code."""
    created = create_vault(tmp_path / "centro", PASSPHRASE, SystemClock(), FLOOR)
    KeyRing(created.vault, cost=FLOOR).add_escrow(PASSPHRASE, str(pyrage.x25519.Identity.generate().to_public()))
    created.vault.close()
    return tmp_path / "centro", created.recovery_code


def written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main([str(item) for item in arguments])
    out, err = capsys.readouterr()
    assert "Traceback" not in out + err
    return code, out, err


def answer(capsys: pytest.CaptureFixture[str], *arguments: object) -> dict[str, Any]:
    code, out, err = run(capsys, *arguments, "--json")
    assert code == 0, err
    result: dict[str, Any] = json.loads(out)
    return result


def test_keys_tells_each_slot_with_its_parameters_and_asks_for_nothing(capsys: pytest.CaptureFixture[str], made: tuple[Path, str]) -> None:
    slots = answer(capsys, "keys", made[0])["slots"]
    assert [slot["kind"] for slot in slots] == ["passphrase", "recovery", "escrow"]
    assert slots[0]["kdf"] == {"name": "argon2id", "memory_mib": 64, "passes": 2, "lanes": 4}
    assert slots[1]["kdf"] is None
    assert slots[2]["recipient"].startswith("age1")
    assert [slot["opens_sealed"] for slot in slots] == [True, True, False]
    code, out, _err = run(capsys, "keys", made[0])
    assert code == 0
    assert len(out.splitlines()) == 3
    assert "64 MiB" in out


def test_keys_of_something_else_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path, made: tuple[Path, str]) -> None:
    assert run(capsys, "keys", tmp_path / "absent")[0] == 1
    for path in made[0].glob("gen-*/vault.keys.json*"):
        path.write_bytes(b"{}")
    code, _out, err = run(capsys, "keys", made[0])
    assert code == 1
    assert "backup" in err


def test_recover_sets_a_new_passphrase_with_the_code(capsys: pytest.CaptureFixture[str], tmp_path: Path, made: tuple[Path, str]) -> None:
    folder, code = made
    recovery, new = written(tmp_path / "card.txt", f"{code}\n\nnotes\n"), written(tmp_path / "new", NEW + "\n")
    assert answer(capsys, "recover", folder, "--recovery-file", recovery, "--passphrase-file", new)["recovered"]
    assert run(capsys, "info", folder, "--passphrase-file", written(tmp_path / "old", PASSPHRASE))[0] == 3
    open_vault(folder, NEW, SystemClock()).close()


def test_recover_refuses_what_does_not_open_and_a_weak_passphrase(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, made: tuple[Path, str]
) -> None:
    folder, code = made
    right, strong = written(tmp_path / "card", code), written(tmp_path / "new", NEW)
    for expected, recovery, passphrase in (
        (3, written(tmp_path / "other", new_recovery_code()), strong),
        (1, written(tmp_path / "mistyped", ("0" if code[0] != "0" else "1") + code[1:]), strong),
        (1, written(tmp_path / "cut", code[:-3]), strong),
        (3, written(tmp_path / "stranger", str(pyrage.x25519.Identity.generate())), strong),
        (1, tmp_path / "absent", strong),
        (1, right, written(tmp_path / "weak", "aaaaaaaaaaaaaaaaaaaa")),
    ):
        found, _out, err = run(capsys, "recover", folder, "--recovery-file", recovery, "--passphrase-file", passphrase)
        assert found == expected, err
        assert err.strip()
    open_vault(folder, PASSPHRASE, SystemClock()).close()
