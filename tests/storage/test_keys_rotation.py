"""Changing the data key: everything is there afterwards, under a key that nobody had before."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pyrage
import pytest

from neighbourhood_desk.kernel.clock import FixedClock, SystemClock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage import rotation
from neighbourhood_desk.storage.backups import make_backup, verify_backup
from neighbourhood_desk.storage.key_ring import KeyRing
from neighbourhood_desk.storage.key_slots import typed_secret
from neighbourhood_desk.storage.keys import FLOOR, new_recovery_code, passphrase_secret
from neighbourhood_desk.storage.os_keyring import OsKeyring
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault, open_with_secret
from neighbourhood_desk.storage.vault_file import VaultDamaged, open_engine
from storage.notes import TestNote, notes, notes_table
from support import PASSPHRASE

NEW = "otra frase de paso bastante larga"
_CHILD = Path(__file__).with_name("rotation_child.py")


def fill(vault: Vault, count: int) -> None:
    notes_table.create(vault._need_engine(), checkfirst=True)
    with vault.operation(say("Test", "Fill")) as op:
        notes.save_new(op, [TestNote(title=f"nota {number}", body="texto " * 40) for number in range(count)])


def titles(vault: Vault) -> set[str]:
    with vault.reading() as reading:
        return {note.title for note in notes.find(reading)}


def rotated(vault: Vault, *, code: str = "", passphrase: str = "") -> None:
    KeyRing(vault, OsKeyring(list), FLOOR).rotate(PASSPHRASE, code or new_recovery_code(), passphrase)


def test_all_rows_stay_and_the_old_key_opens_nothing_that_is_live(tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    vault = created.vault
    fill(vault, 300)
    before, old_key, old_generation, anchor = titles(vault), bytearray(vault.raw_key()), vault.generation, vault.audit_head()
    code = new_recovery_code()
    rotated(vault, code=code, passphrase=NEW)
    assert vault.raw_key() != old_key
    assert not old_generation.exists()
    assert titles(vault) == before
    fill(vault, 3)  # the desk goes on working in the new generation
    vault.undo()
    assert vault.problems() == []
    with vault.reading() as connection:
        row = connection.exec_driver_sql("SELECT hash FROM audit WHERE seq = ?", (anchor[0],)).scalar_one()
        assert bytes(row) == anchor[1], "an anchor that left before must still fit"
        assert connection.exec_driver_sql("SELECT count(*) FROM audit WHERE action = 'rotate_key'").scalar_one() == 1
    live = vault.generation
    vault.close()
    with pytest.raises(VaultDamaged):
        open_engine(live / "vault.db", old_key).connect()
    for secret in (PASSPHRASE, created.recovery_code):
        with pytest.raises(WrongSecret):
            open_with_secret(tmp_path / "v", typed_secret(secret), clock)
    for secret in (NEW, code):
        reopened = open_with_secret(tmp_path / "v", typed_secret(secret), clock)
        assert titles(reopened) == before
        assert reopened.problems() == []
        reopened.close()
    assert [path.name for path in (tmp_path / "v").glob("gen-*")] == [live.name]


def test_a_backup_from_before_opens_with_the_keys_from_before(tmp_path: Path, clock: FixedClock) -> None:
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    fill(vault, 20)
    old = make_backup(vault, tmp_path)
    rotated(vault, passphrase=NEW)
    clock.moment = clock.moment.replace(hour=13)
    new = make_backup(vault, tmp_path)
    vault.close()
    for made, passphrase in ((old, PASSPHRASE), (new, NEW)):
        secret = passphrase_secret(passphrase)
        assert verify_backup(made.path, lambda header, secret=secret: header.unlock("passphrase", secret), tmp_path).counts == made.counts  # type: ignore[misc]


def test_an_organisation_can_still_open_after_the_data_key_changed(tmp_path: Path, clock: FixedClock) -> None:
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    organisation = pyrage.x25519.Identity.generate()
    KeyRing(vault, OsKeyring(list), FLOOR).add_escrow(PASSPHRASE, str(organisation.to_public()))
    rotated(vault)
    vault.close()
    with closing(open_with_secret(tmp_path / "v", typed_secret(str(organisation)), clock)) as opened:
        assert opened.problems() == []


@pytest.mark.parametrize("broken", ["copy_database", "damage_in", "_point_to", "_require_room", "sync_folder"])
def test_a_failure_at_any_step_leaves_the_vault_as_it_was_and_open(
    broken: str, tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    fill(vault, 20)
    generation = vault.generation
    if broken == "damage_in":
        monkeypatch.setattr(rotation, broken, lambda _engine: ["cipher: page 3"])
    elif broken == "_require_room":
        monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10, 10, 0))
    else:

        def fails(*_arguments: object) -> None:
            raise OSError(5, "Input/output error")

        monkeypatch.setattr(rotation, broken, fails)
    with pytest.raises(DeskError):
        rotated(vault, passphrase=NEW)
    monkeypatch.undo()
    fill(vault, 1)
    assert vault.generation == generation
    assert [path.name for path in (tmp_path / "v").glob("gen-*")] == [generation.name]
    vault.close()
    reopened = open_vault(tmp_path / "v", PASSPHRASE, clock)
    assert len(titles(reopened)) == 20
    reopened.close()


def test_what_a_crash_left_half_made_is_cleared_away_and_a_kept_generation_is_not(tmp_path: Path, clock: FixedClock) -> None:
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    vault.close()
    (tmp_path / "v" / "gen-half").mkdir()
    (tmp_path / "v" / "gen-half" / "UNFINISHED").touch()
    (tmp_path / "v" / "gen-restored-from").mkdir()
    open_vault(tmp_path / "v", PASSPHRASE, clock).close()
    assert not (tmp_path / "v" / "gen-half").exists()
    assert (tmp_path / "v" / "gen-restored-from").exists()


@pytest.mark.parametrize(
    ("step", "call", "is_new"),
    [
        ("copy_database", 1, False),
        ("damage_in", 1, False),
        ("sync_folder", 1, False),
        ("_point_to", 1, False),
        ("clear_away", 2, True),
    ],
)
def test_killed_while_the_key_changes_the_vault_is_the_old_one_before_the_pointer_moves_and_the_new_one_after(
    step: str, call: int, is_new: bool, tmp_path: Path
) -> None:
    folder = tmp_path / "v"
    vault = create_vault(folder, PASSPHRASE, SystemClock(), FLOOR).vault
    fill(vault, 200)
    expected, old_key = titles(vault), bytearray(vault.raw_key())
    vault.close()
    child = [sys.executable, str(_CHILD), str(folder), PASSPHRASE, new_recovery_code(), step, str(call)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    assert subprocess.run(child, env=environment, check=False).returncode not in (0, 1), "it must die at that step"
    vault = open_vault(folder, PASSPHRASE, SystemClock())
    assert (vault.raw_key() != old_key) == is_new
    assert titles(vault) == expected
    assert vault.problems() == []
    generations = [path.name for path in folder.glob("gen-*")]
    assert generations == [vault.generation.name], "nothing half made and nothing under the old key stays"
    vault.close()
