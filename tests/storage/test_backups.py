"""Backups: whole or refused, and a way back that changes nothing until it has succeeded."""

from __future__ import annotations

import random
import shutil
import zipfile
from pathlib import Path

import pytest

from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.backups import BackupRefused, Unlock, make_backup, verify_backup
from neighbourhood_desk.storage.keys import FLOOR, KeyHeader, passphrase_secret, recovery_secret
from neighbourhood_desk.storage.restoring import restore_backup
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault, open_with_recovery_code
from storage.notes import TestNote, notes, notes_table
from support import PASSPHRASE


def with_passphrase(header: KeyHeader) -> bytearray:
    return header.unlock("passphrase", passphrase_secret(PASSPHRASE))


def fill(vault: Vault, count: int) -> None:
    notes_table.create(vault._need_engine(), checkfirst=True)
    with vault.operation(say("Test", "Fill")) as op:
        notes.save_new(op, [TestNote(title=f"nota {number}", body="texto " * 40) for number in range(count)])


def how_many(vault: Vault) -> int:
    with vault.reading() as reading:
        return notes.count(reading)


def test_a_lost_laptop_comes_back_from_a_stick_with_the_recovery_code_alone(tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "laptop", PASSPHRASE, clock, FLOOR)
    fill(created.vault, 50)
    (tmp_path / "stick").mkdir()
    made = make_backup(created.vault, tmp_path / "stick")
    fill(created.vault, 5)
    created.vault.close()
    shutil.rmtree(tmp_path / "laptop")
    clean = tmp_path / "new laptop"
    code = created.recovery_code
    restored = restore_backup(made.path, clean, lambda header: header.unlock("recovery", recovery_secret(code)), clock)
    assert restored.counts["test_notes"] == made.counts["test_notes"] == 50
    vault = open_with_recovery_code(clean, code, clock)
    assert how_many(vault) == 50
    assert vault.problems() == []
    vault.close()


def test_restoring_keeps_the_generation_that_was_live(tmp_path: Path, clock: FixedClock) -> None:
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    fill(vault, 3)
    made = make_backup(vault, tmp_path)
    fill(vault, 4)
    vault.close()
    clock.moment = clock.moment.replace(hour=12)
    restore_backup(made.path, tmp_path / "v", with_passphrase, clock)
    assert len(list((tmp_path / "v").glob("gen-*"))) == 2
    restored = open_vault(tmp_path / "v", PASSPHRASE, clock)
    assert how_many(restored) == 3
    restored.close()


def test_a_wrong_secret_and_a_foreign_file_change_nothing(tmp_path: Path, clock: FixedClock) -> None:
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    fill(vault, 3)
    made = make_backup(vault, tmp_path)
    vault.close()
    before = sorted((tmp_path / "v").rglob("*"))
    with pytest.raises(WrongSecret):
        restore_backup(made.path, tmp_path / "v", lambda header: header.unlock("passphrase", b"another"), clock)
    for content in (b"", b"hola", b"PK\x03\x04" + bytes(40)):
        foreign = tmp_path / "foreign.ndbackup"
        foreign.write_bytes(content)
        with pytest.raises(BackupRefused):
            restore_backup(foreign, tmp_path / "v", with_passphrase, clock)
    assert sorted((tmp_path / "v").rglob("*")) == before


def test_every_damaged_backup_is_refused(tmp_path: Path, clock: FixedClock) -> None:
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    fill(vault, 100)
    made = make_backup(vault, tmp_path)
    key = vault.raw_key()
    vault.close()
    whole = made.path.read_bytes()
    chance = random.Random(5)
    refused = 0
    unlock: Unlock = lambda _header: bytearray(key)  # noqa: E731
    assert verify_backup(made.path, unlock, tmp_path).counts == made.counts
    for turn in range(120):
        altered = bytearray(whole)
        match turn % 4:
            case 0:
                altered[chance.randrange(len(altered))] ^= 1 << chance.randrange(8)
            case 1:
                del altered[chance.randrange(len(altered)) :]
            case 2:
                start = chance.randrange(len(altered) - 4096)
                altered[start : start + 4096] = bytes(4096)
            case _:
                altered[: chance.randrange(1, 5000)] = b""
        if bytes(altered) == whole:
            continue
        made.path.write_bytes(altered)
        with pytest.raises(DeskError):
            verify_backup(made.path, unlock, tmp_path)
        refused += 1
    assert refused >= 118
    assert not list(tmp_path.glob(".backup-*"))


def test_a_backup_that_does_not_fit_leaves_no_half_file(tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    fill(vault, 3)
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10, 10, 0))
    with pytest.raises(BackupRefused):
        make_backup(vault, stick)
    monkeypatch.undo()

    def full(*_arguments: object, **_options: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipfile.ZipFile, "open", full)
    with pytest.raises(BackupRefused):
        make_backup(vault, stick)
    assert list(stick.iterdir()) == []
    vault.close()
