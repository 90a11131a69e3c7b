"""Opening: what was lost, cut, replaced or put in a bad place is told, and nothing is deleted."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage import opening
from neighbourhood_desk.storage.key_slots import Secret
from neighbourhood_desk.storage.keys import FLOOR, SlotKind, passphrase_secret
from neighbourhood_desk.storage.migrations import runner
from neighbourhood_desk.storage.opening import PlaceRefused
from neighbourhood_desk.storage.places_to_keep import Drawback, drawbacks_of, is_synchronised, mount_of
from neighbourhood_desk.storage.session_note import FILE
from neighbourhood_desk.storage.vault import ReadOnlyCopy, Vault
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault, open_what_reads
from neighbourhood_desk.storage.vault_file import VaultDamaged
from storage.notes import TestNote, notes, notes_table
from support import PASSPHRASE

_PAGE = 4096
SECRET = Secret(SlotKind.PASSPHRASE, passphrase_secret(PASSPHRASE))


def fill(vault: Vault, count: int) -> None:
    notes_table.create(vault._need_engine(), checkfirst=True)
    for number in range(count):
        with vault.operation(say("Test", "Note")) as op:
            notes.save(op, TestNote(title=f"nota {number}", body="texto " * 200))


@pytest.fixture
def folder(tmp_path: Path, clock: FixedClock) -> Path:
    """A closed vault with 60 notes."""
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    fill(vault, 60)
    vault.close()
    return tmp_path / "v"


def database_of(folder: Path) -> Path:
    return folder / (folder / "CURRENT").read_text() / "vault.db"


def left_by_a_kill(folder: Path, clock: FixedClock, beside: Path, count: int) -> Path:
    """What stands on the disk while a desk has the vault open and `count` steps are in the log: a folder that was never closed."""
    vault = open_vault(folder, PASSPHRASE, clock)
    fill(vault, count)
    shutil.copytree(folder, beside, ignore=shutil.ignore_patterns("*-shm"))
    vault.close()
    return beside


def test_a_vault_that_was_closed_well_is_opened_without_a_word(folder: Path, clock: FixedClock) -> None:
    for _time in range(2):
        vault = open_vault(folder, PASSPHRASE, clock)
        assert vault.opening.notices == ()
        assert vault.problems() == []
        vault.close()


def test_after_a_kill_everything_is_there_and_it_is_said_that_it_was_checked(folder: Path, clock: FixedClock, tmp_path: Path) -> None:
    killed = left_by_a_kill(folder, clock, tmp_path / "killed", 5)
    vault = open_vault(killed, PASSPHRASE, clock)
    with vault.reading() as reading:
        assert notes.count(reading) == 65
    assert [notice.is_grave for notice in vault.opening.notices] == [False]
    assert vault.opening.checked == clock.moment
    vault.close()


def _delete(log: Path) -> None:
    log.unlink()


def _cut(log: Path) -> None:
    os.truncate(log, log.stat().st_size // 2)


def _flip(log: Path) -> None:
    content = bytearray(log.read_bytes())
    content[len(content) // 2] ^= 1
    log.write_bytes(content)


@pytest.mark.parametrize("spoil", [_delete, _cut, _flip])
def test_a_lost_cut_or_altered_log_is_reported_with_how_much_is_missing(
    folder: Path, clock: FixedClock, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    killed = left_by_a_kill(folder, clock, tmp_path / "killed", 20)
    spoil(database_of(killed).with_name("vault.db-wal"))
    vault = open_vault(killed, PASSPHRASE, clock)
    with vault.reading() as reading:
        lost = 80 - notes.count(reading)
    assert lost > 0
    assert lost <= vault.opening.missing_entries <= lost + 2  # the unlocking and the check of every page were lines of the log too
    assert [notice.is_grave for notice in vault.opening.notices] == [True]
    assert vault.opening.notices[0].what.n == vault.opening.missing_entries
    assert vault.problems() != []
    vault.close()
    again = open_vault(killed, PASSPHRASE, clock)
    assert again.opening.notices == ()
    again.close()


def test_an_older_copy_in_its_place_and_an_older_one_that_went_on_are_both_noticed(folder: Path, clock: FixedClock, tmp_path: Path) -> None:
    older = database_of(folder).read_bytes()
    vault = open_vault(folder, PASSPHRASE, clock)
    fill(vault, 10)
    vault.close()
    database_of(folder).write_bytes(older)
    rolled_back = open_vault(folder, PASSPHRASE, clock)
    assert rolled_back.opening.missing_entries == 12, "unlocking, ten notes, locking"
    note = (folder / FILE).read_bytes()
    fill(rolled_back, 3)
    rolled_back.close()
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    database_of(other).write_bytes(older)
    clock.moment += timedelta(minutes=5)
    vault = open_vault(other, PASSPHRASE, clock)
    fill(vault, 30)
    vault.close()
    database_of(folder).write_bytes(database_of(other).read_bytes())
    vault = open_vault(folder, PASSPHRASE, clock)
    assert vault.opening.missing_entries == 0
    assert [notice.is_grave for notice in vault.opening.notices] == [True]
    vault.close()
    assert len(note) == len((folder / FILE).read_bytes())


def test_a_note_that_is_gone_forged_or_torn_costs_a_check_and_raises_no_alarm(folder: Path, clock: FixedClock) -> None:
    note = folder / FILE
    for content in (None, b"", b"{", note.read_bytes().replace(b'"seq": ', b'"seq": 9'), bytes(512)):
        note.unlink() if content is None else note.write_bytes(content)
        clock.moment += timedelta(minutes=1)
        vault = open_vault(folder, PASSPHRASE, clock)
        assert vault.opening.checked == clock.moment
        assert vault.opening.notices == ()
        vault.close()


def test_every_page_is_read_once_a_week(folder: Path, clock: FixedClock) -> None:
    begun = clock.moment
    for days, expected in ((6, begun), (8, begun + timedelta(days=8)), (9, begun + timedelta(days=8))):
        clock.moment = begun + timedelta(days=days)
        vault = open_vault(folder, PASSPHRASE, clock)
        assert vault.opening.checked == expected
        vault.close()


def _cut_last_page(file: Path) -> None:
    os.truncate(file, file.stat().st_size - _PAGE)


def _cut_one_byte(file: Path) -> None:
    os.truncate(file, file.stat().st_size - 1)


def _append(file: Path) -> None:
    with file.open("ab") as opened:
        opened.write(os.urandom(2 * _PAGE))


@pytest.mark.parametrize("spoil", [_cut_last_page, _cut_one_byte, _append])
def test_a_file_of_another_length_is_refused_even_after_a_good_end(folder: Path, clock: FixedClock, spoil: Callable[[Path], None]) -> None:
    spoil(database_of(folder))
    content = database_of(folder).read_bytes()
    with pytest.raises(VaultDamaged) as caught:
        open_vault(folder, PASSPHRASE, clock)
    assert caught.value.next_step is not None
    assert database_of(folder).read_bytes() == content


def test_a_damaged_vault_can_still_be_read_as_a_copy_that_keeps_nothing(folder: Path, clock: FixedClock) -> None:
    whole = bytearray(database_of(folder).read_bytes())
    last = len(whole) - 2 * _PAGE
    whole[last + 100 : last + 200] = bytes(100)
    database_of(folder).write_bytes(whole)
    clock.moment += timedelta(days=8)
    with pytest.raises(VaultDamaged) as caught:
        open_vault(folder, PASSPHRASE, clock)
    assert caught.value.findings
    assert database_of(folder).read_bytes() == whole
    before = sorted(path for path in folder.rglob("*") if "-shm" not in path.name and "-wal" not in path.name)
    copy = open_what_reads(folder, SECRET, clock)
    with copy.reading() as reading:
        assert reading.exec_driver_sql("SELECT value FROM meta WHERE key = 'vault_id'").scalar() == copy.vault_id
    with pytest.raises(ReadOnlyCopy), copy.operation(say("Test", "Note")):
        raise AssertionError("no step may begin")
    copy.keep_state("place", {})
    assert copy.state("place") is None
    copy.close()
    assert sorted(path for path in folder.rglob("*") if "-shm" not in path.name and "-wal" not in path.name) == before
    assert database_of(folder).read_bytes() == whole


def test_a_place_that_may_not_be_written_is_refused_in_words(folder: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_place(_path: Path) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(opening, "FolderLock", no_place)
    with pytest.raises(PlaceRefused) as caught:
        open_vault(folder, PASSPHRASE, clock)
    assert caught.value.next_step is not None


def test_a_migration_begins_with_a_verified_backup(
    folder: Path, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "STEPS", (*runner.STEPS, ("CREATE TABLE of_tomorrow (id INTEGER PRIMARY KEY)",)))
    vault = open_vault(folder, PASSPHRASE, clock, tmp_path / "backups")
    assert vault.schema_version() == len(runner.STEPS)
    made = list((tmp_path / "backups" / vault.vault_id[:8]).glob("*.ndbackup"))
    assert len(made) == 1
    vault.close()
    monkeypatch.setattr(runner, "STEPS", runner.STEPS[:-1])
    with pytest.raises(DeskError, match="newer version"):
        open_vault(folder, PASSPHRASE, clock)


def test_places_are_told_apart() -> None:
    mounts = "\n".join(
        (
            "22 1 8:2 / / rw,relatime - ext4 /dev/sda2 rw",
            "30 22 0:40 / /home/ana/red rw - cifs //casa/disco rw",
            "31 22 8:17 / /media/ana/MI\\040LLAVE rw - vfat /dev/sdb1 rw",
            "32 22 8:18 / /media/ana/MI\\040LLAVE/dentro rw - ext4 /dev/sdb2 rw",
        )
    )
    found = {path: mount_of(path, mounts) for path in ("/home/ana", "/home/ana/red/x", "/home/ana/red2", "/media/ana/MI LLAVE/x")}
    kinds = {path: mount.kind for path, mount in found.items() if mount is not None}
    assert kinds == {"/home/ana": "ext4", "/home/ana/red/x": "cifs", "/home/ana/red2": "ext4", "/media/ana/MI LLAVE/x": "vfat"}
    assert [drawbacks_of(kind) for kind in ("ext4", "cifs", "exfat")] == [
        frozenset(),
        {Drawback.NETWORK},
        {Drawback.NO_PERMISSIONS},
    ]


def test_folders_that_are_copied_to_the_internet_are_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not is_synchronised(tmp_path)
    for name in ("OneDrive - Ayuntamiento", "Dropbox", "Mi unidad", "Nextcloud"):
        assert is_synchronised(tmp_path / name / "barrio" / "v")
    (tmp_path / "sinc" / ".stfolder").mkdir(parents=True)
    assert is_synchronised(tmp_path / "sinc" / "v")
    monkeypatch.setenv("OneDrive", str(tmp_path / "nube"))
    assert is_synchronised(tmp_path / "nube" / "v")
    assert not is_synchronised(tmp_path / "Box of notes")
