"""Backups: whole or refused, and a way back that changes nothing until it has succeeded."""

from __future__ import annotations

import contextlib
import random
import shutil
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.backup_folder import file_name, thin_out
from neighbourhood_desk.storage.backups import BackupInfo, BackupRefused, Unlock, make_backup, verify_backup
from neighbourhood_desk.storage.folder_lock import VaultInUse
from neighbourhood_desk.storage.keys import FLOOR, KeyHeader, new_recovery_code, passphrase_secret, recovery_secret
from neighbourhood_desk.storage.restore_drill import rehearse_restore
from neighbourhood_desk.storage.restoring import go_back, left_generations, restore_backup
from neighbourhood_desk.storage.thinning import to_keep
from neighbourhood_desk.storage.vault import BULK, Vault
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


@given(st.sets(st.integers(0, 60 * 24 * 70), max_size=120), st.integers(0, 60 * 24 * 75))
def test_thinning_keeps_two_days_whole_then_days_then_weeks_and_nothing_too_old(minutes: set[int], now_at: int) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    now = start + timedelta(minutes=max([now_at, *minutes], default=now_at))
    moments = {start + timedelta(minutes=minute) for minute in minutes}
    kept = to_keep(moments, now)
    assert kept <= moments
    assert not moments or max(moments) in kept
    assert {moment for moment in moments if now - moment <= timedelta(days=2)} <= kept
    assert all(now - moment <= timedelta(days=30) for moment in kept - {max(moments, default=now)})
    for day in range(3, 7):
        of_day = [moment for moment in moments if (now - moment).days == day]
        assert [moment for moment in kept if (now - moment).days == day] == ([max(of_day)] if of_day else [])
    assert len([moment for moment in kept if now - moment >= timedelta(days=7)]) <= 5
    assert to_keep(kept, now) == kept


def test_thinning_leaves_the_backups_of_others_and_foreign_files_alone(tmp_path: Path, clock: FixedClock) -> None:
    own, old = "1a2b3c4d", clock.moment - timedelta(days=60)
    names = [f"{file_name(own, old - timedelta(days=day))}.ndbackup" for day in range(3)]
    others = [f"{file_name('99999999', old)}.ndbackup", f"{file_name(own, old)}.txt", "nd-1a2b3c4d-x.ndbackup", "foto.jpg"]
    for name in [*names, *others, "nd-1a2b3c4d-half.part"]:
        (tmp_path / name).write_bytes(b"x")
    assert thin_out(tmp_path, own, clock.moment) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted([names[0], *others])


def test_a_bulk_step_is_preceded_by_a_backup_of_what_was_there_and_fails_with_it(tmp_path: Path, clock: FixedClock) -> None:
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    fill(vault, BULK)
    made: list[BackupInfo] = []
    vault.before_bulk = lambda: made.append(make_backup(vault, tmp_path))
    fill(vault, BULK)
    assert made == []
    fill(vault, BULK + 1)
    assert [info.counts["test_notes"] for info in made] == [2 * BULK]
    with contextlib.suppress(ZeroDivisionError), vault.operation(say("Test", "Fill")) as op:
        notes.save_new(op, [TestNote(title="x") for _ in range(BULK + 1)])
        raise ZeroDivisionError
    assert len(made) == 1

    def refuse() -> None:
        raise BackupRefused(say("Backup", "There is not enough free space."))

    vault.before_bulk = refuse
    with pytest.raises(BackupRefused):
        fill(vault, BULK + 1)
    assert how_many(vault) == 3 * BULK + 1
    assert vault.problems() == []
    vault.close()


def test_a_restore_can_be_kept_or_taken_back_within_a_week(tmp_path: Path, clock: FixedClock) -> None:
    folder = tmp_path / "v"
    vault = create_vault(folder, PASSPHRASE, clock, FLOOR).vault
    fill(vault, 3)
    made = make_backup(vault, tmp_path)
    fill(vault, 4)
    with pytest.raises(VaultInUse):
        restore_backup(made.path, folder, with_passphrase, clock)
    vault.close()

    def opened(at: timedelta) -> tuple[int, int]:
        clock.moment += at
        vault = open_vault(folder, PASSPHRASE, clock)
        found = how_many(vault), len(left_generations(folder))
        assert vault.opening.notices == ()
        assert vault.problems() == []
        vault.close()
        return found

    clock.moment += timedelta(hours=1)
    restore_backup(made.path, folder, with_passphrase, clock)
    assert opened(timedelta(hours=1)) == (3, 1)
    go_back(folder, clock)
    assert opened(timedelta(hours=1)) == (7, 1)
    go_back(folder, clock)
    assert opened(timedelta(days=6)) == (3, 1)
    assert opened(timedelta(days=2)) == (3, 0)
    with pytest.raises(DeskError):
        go_back(folder, clock)
    assert len(list(folder.glob("gen-*"))) == 1


def test_a_backup_of_another_desk_is_not_put_into_this_one(tmp_path: Path, clock: FixedClock) -> None:
    first, second = (create_vault(tmp_path / name, PASSPHRASE, clock, FLOOR).vault for name in ("a", "b"))
    made = make_backup(first, tmp_path)
    first.close()
    second.close()
    with pytest.raises(BackupRefused, match="another desk"):
        restore_backup(made.path, tmp_path / "b", with_passphrase, clock)
    open_vault(tmp_path / "b", PASSPHRASE, clock).close()


def test_who_was_erased_since_is_taken_out_before_the_restored_vault_goes_live(tmp_path: Path, clock: FixedClock) -> None:
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    fill(vault, 3)
    made = make_backup(vault, tmp_path)
    vault.close()
    clock.moment += timedelta(hours=1)

    def finish(restored: Vault) -> None:
        with restored.operation(say("Test", "Erase")) as op:
            notes.remove(op, notes.find(op.connection)[0])

    restore_backup(made.path, tmp_path / "v", with_passphrase, clock, finish=finish)
    vault = open_vault(tmp_path / "v", PASSPHRASE, clock)
    assert how_many(vault) == 2
    vault.close()
    clock.moment += timedelta(hours=1)

    def fail(_restored: Vault) -> None:
        raise DeskError(say("Test", "No"))

    live = (tmp_path / "v" / "CURRENT").read_bytes()
    with pytest.raises(DeskError):
        restore_backup(made.path, tmp_path / "v", with_passphrase, clock, finish=fail)
    assert (tmp_path / "v" / "CURRENT").read_bytes() == live
    assert not list((tmp_path / "v").glob("gen-*/UNFINISHED"))


def test_a_rehearsed_restore_needs_the_code_only_and_leaves_nothing(tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    fill(created.vault, 12)
    made = make_backup(created.vault, tmp_path)
    before = sorted(tmp_path.rglob("*"))
    assert rehearse_restore(made.path, created.recovery_code, tmp_path / "v", clock).counts["test_notes"] == 12
    with pytest.raises(WrongSecret):
        rehearse_restore(made.path, new_recovery_code(), tmp_path / "v", clock)
    assert sorted(tmp_path.rglob("*")) == before
    created.vault.close()


def test_the_words_tell_an_empty_a_foreign_a_cut_and_a_damaged_backup_apart(tmp_path: Path, clock: FixedClock) -> None:
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    fill(vault, 50)
    made = make_backup(vault, tmp_path)
    vault.close()
    whole = made.path.read_bytes()
    flipped = bytearray(whole)
    flipped[len(whole) // 2] ^= 1
    said = []
    for content in (b"", b"hola", whole[: len(whole) // 2], bytes(flipped)):
        made.path.write_bytes(content)
        with pytest.raises(BackupRefused) as caught:
            verify_backup(made.path, with_passphrase, tmp_path)
        assert caught.value.next_step is not None
        said.append(caught.value.what.text)
    assert len(set(said)) == 4
