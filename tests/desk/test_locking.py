"""Locking beside the keys: a disk or a stick that is taken out, a disk that refuses, the clipboard, the seconds before sleep."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desk.test_leaving import Stage, _stage
from neighbourhood_desk.desk.disk_watch import DiskWatch
from neighbourhood_desk.desk.doorkeeper import VaultDesk
from neighbourhood_desk.desk.locking import DISK_GONE, UNKEPT
from neighbourhood_desk.features.vault.records import Stick
from neighbourhood_desk.features.vault.service import BackupService, LockService
from neighbourhood_desk.features.vault.ui.lock_card import LockCard
from neighbourhood_desk.features.vault.ui.unlock import UnlockPanel
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.places_to_keep import Place
from neighbourhood_desk.storage.vault_directory import open_vault
from neighbourhood_desk.widgets.clipboard import DeskClipboard
from support import PASSPHRASE


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    yield from _stage(qapp, qtbot, tmp_path, monkeypatch, inline=True)


class Disks:
    """A computer whose sticks can be pulled: folders and the medium they are on."""

    def __init__(self) -> None:
        self.outside: dict[Path, str] = {}

    def look(self, folder: Path) -> Place:
        found = next((name for stick, name in self.outside.items() if folder.is_relative_to(stick)), None)
        return Place(medium=found or "inside", is_outside=found is not None)


def why_locked(stage: Stage, folder: Path) -> str:
    vault = open_vault(folder, PASSPHRASE, stage.clock)
    with vault.reading() as reading:
        why = reading.exec_driver_sql("SELECT reason FROM audit WHERE action = 'lock' ORDER BY seq DESC LIMIT 1").scalar()
    vault.close()
    return str(why)


def test_a_vault_that_is_gone_twice_in_a_row_is_gone_and_a_stumble_is_none(qapp: QApplication, tmp_path: Path) -> None:
    folder, away, gone = tmp_path / "vault", tmp_path / "away", []
    folder.mkdir()
    (folder / "CURRENT").write_text("gen-1")
    watch = DiskWatch(Disks().look)
    watch.vault_gone.connect(lambda: gone.append(1))
    watch.start(folder, None)
    for _stumble in range(3):
        folder.rename(away)
        watch.look()
        away.rename(folder)
        watch.look()
    assert gone == []
    folder.rename(away)
    watch.look()
    watch.look()
    watch.look()
    assert gone == [1]


def test_another_disk_in_the_place_of_the_vaults_is_seen(qapp: QApplication, tmp_path: Path) -> None:
    folder, disks, gone = tmp_path / "vault", Disks(), []
    folder.mkdir()
    (folder / "CURRENT").write_text("gen-1")
    disks.outside[folder] = "uuid:A"
    watch = DiskWatch(disks.look)
    watch.vault_gone.connect(lambda: gone.append(1))
    watch.start(folder, None)
    watch.look()
    disks.outside[folder] = "uuid:B"
    watch.look()
    watch.look()
    assert gone == [1]


def test_a_stick_locks_when_it_is_pulled_and_not_because_it_was_left_at_home(qapp: QApplication, tmp_path: Path) -> None:
    vault, stick, disks, pulled = tmp_path / "vault", tmp_path / "stick", Disks(), []
    vault.mkdir()
    (vault / "CURRENT").write_text("gen-1")
    disks.outside[stick] = "uuid:STICK"
    watch = DiskWatch(disks.look)
    watch.stick_gone.connect(lambda: pulled.append(1))
    watch.start(vault, Stick(folder=stick, medium="uuid:STICK"))
    watch.look()
    assert pulled == [], "it was not there when the desk was opened"
    stick.mkdir()
    watch.look()
    stick.rmdir()
    watch.look()
    watch.look()
    assert pulled == [1]
    stick.mkdir()
    disks.outside[stick] = "uuid:ANOTHER"
    watch.look()
    assert pulled == [1]


def test_without_its_disk_the_desk_locks_at_once_and_the_door_says_so(stage: Stage, tmp_path: Path) -> None:
    desk = stage.begin()
    said: list[object] = []
    stage.shell._restart = lambda *given: said.append(given)
    desk.folder.rename(tmp_path / "taken out")
    assert stage.shell._disks is not None
    stage.shell._disks.look()
    assert said == []
    stage.shell._disks.look()
    assert said == [(desk.folder, DISK_GONE)]
    assert not desk.vault.is_open
    assert stage.backups() == []
    stage.shell.show_unlock(desk.folder, DISK_GONE)
    door = stage.shell._stack.currentWidget()
    assert isinstance(door, UnlockPanel)
    assert "disco" in door.problem.text()


def test_a_stick_is_chosen_on_the_page_followed_at_once_and_locks(stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk, stick, disks = stage.begin(), tmp_path / "LLAVES", Disks()
    stick.mkdir()
    disks.outside[stick] = "uuid:STICK"
    assert stage.shell._disks is not None
    monkeypatch.setattr(stage.shell._disks, "_place", disks.look)
    locks = LockService(desk.vault, disks.look)
    stage.shell._disks.start(desk.folder, None)
    card = LockCard(stage.toolkit, locks, stage.shell)
    stage.toolkit.asking.will_answer(tmp_path)  # type: ignore[attr-defined]
    card.choose.click()
    assert locks.stick() is None, "a disk that stays in the computer locks nothing"
    stage.toolkit.asking.will_answer(stick)  # type: ignore[attr-defined]
    card.choose.click()
    assert locks.stick() == Stick(folder=stick, medium="uuid:STICK")
    assert "LLAVES" in card._facts.text()
    stick.rmdir()
    stage.shell._disks.look()
    assert stage.restarts == [desk.folder]
    assert why_locked(stage, desk.folder) == "stick"
    card.deleteLater()


def test_locking_takes_back_what_we_put_there(stage: Stage, qapp: QApplication) -> None:
    stage.begin()
    stage.toolkit.clipboard.put("código de recuperación")
    stage.shell.lock("keys")
    assert qapp.clipboard().text() == ""


class Board:
    """The clipboard of a computer that knows which program put something there; Qt's screen in memory does not."""

    def __init__(self, mine: str, marked: str) -> None:
        self.mine, self.marked = mine, marked

    def text(self) -> str:
        return "what somebody copied"

    def ownsClipboard(self) -> bool:
        return bool(self.mine)

    def supportsSelection(self) -> bool:
        return True

    def ownsSelection(self) -> bool:
        return bool(self.marked)

    def clear(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        if mode is QClipboard.Mode.Clipboard:
            self.mine = "gone"
        else:
            self.marked = "gone"


@pytest.mark.parametrize(("mine", "marked"), [("a name", ""), ("", "a street"), ("a name", "a street"), ("", "")])
def test_locking_takes_back_what_was_copied_or_marked_in_this_window_and_nothing_else(qapp: QApplication, mine: str, marked: str) -> None:
    board = Board(mine, marked)
    DeskClipboard(board).clear_all()  # type: ignore[arg-type]
    assert (board.mine, board.marked) == (mine and "gone", marked and "gone")


def test_a_disk_that_refuses_what_is_half_typed_keeps_no_desk_open(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = stage.begin()

    def full(_desk: VaultDesk, _key: str, _value: object) -> None:
        raise DeskError(say("Vault", "The disk of this vault is full, so this step was not kept."))

    monkeypatch.setattr(VaultDesk, "keep", full)
    said: list[tuple[Path, str]] = []
    stage.shell._restart = lambda folder, why="": said.append((folder, why))
    stage.shell.lock("idle")
    assert said == [(desk.folder, UNKEPT)]
    assert not desk.vault.is_open
    assert why_locked(stage, desk.folder) == "idle"


def test_before_sleep_there_is_a_backup_where_the_last_one_was_quick(stage: Stage) -> None:
    desk = stage.begin()
    BackupService(desk.vault, stage.data / "backups").back_up()
    stage.note("Otra farola")
    stage.clock.moment += timedelta(minutes=31)
    hidden: list[bool] = []
    view = stage.shell.view
    assert view is not None
    stage.shell._restart = lambda _folder: hidden.append(view.isVisible())
    stage.shell.lock_at_once("sleep")
    assert len(stage.backups()) == 2
    assert hidden == [False]
    assert why_locked(stage, desk.folder) == "sleep"


def test_before_sleep_there_is_none_where_it_would_take_too_long(stage: Stage) -> None:
    desk = stage.begin()
    backups = BackupService(desk.vault, stage.data / "backups")
    backups.back_up()
    desk.vault.keep_state("backup_here", {**desk.vault.state("backup_here"), "seconds": 2.5})
    stage.note("Otra farola")
    stage.clock.moment += timedelta(minutes=31)
    stage.shell.lock_at_once("sleep")
    assert len(stage.backups()) == 1
    assert not desk.vault.is_open
