"""Leaving the desk: backed up first when it is time, never in the way, and the way back through its door."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from neighbourhood_desk.desk.doorkeeper import VaultDesk, VaultDoorkeeper
from neighbourhood_desk.desk.settings import Settings
from neighbourhood_desk.desk.shell import Shell
from neighbourhood_desk.desk.start import build_toolkit
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.rules.listing import RequestFilter
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.vault.service import BackupService
from neighbourhood_desk.features.vault.ui.create import NewDesk
from neighbourhood_desk.features.vault.ui.leaving import LeavingPanel
from neighbourhood_desk.features.vault.ui.restore import RestorePanel
from neighbourhood_desk.features.vault.ui.unlock import UnlockPanel
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import Damaged
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.vault_directory import open_vault
from neighbourhood_desk.widgets.asking import ScriptedAsking
from neighbourhood_desk.widgets.toolkit import Toolkit
from support import PASSPHRASE


class Stage:
    """The window on a new desk, with what happened to it."""

    def __init__(self, qapp: QApplication, folder: Path, *, inline: bool) -> None:
        self.clock = FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))
        self.data = folder / "data" / "neighbourhood-desk"
        settings = Settings(folder / "settings.ini")
        self.toolkit: Toolkit = build_toolkit(qapp, settings, ScriptedAsking(), inline=inline, clock=self.clock)
        self.restarts: list[Path] = []
        self.keeper = VaultDoorkeeper(self.clock, FLOOR)
        self.shell = Shell(self.toolkit, settings, self.keeper, self.restarts.append)
        self.shell.show()

    def begin(self) -> VaultDesk:
        """A new desk, open, with one request in it."""
        code = self.keeper.new_code()
        desk = self.keeper.create(NewDesk(neighbourhood="Centro", manager="Ana", language="es", passphrase=PASSPHRASE, code=code))
        self.shell.show_desk(desk)
        self.note("Rama caída")
        return desk

    def note(self, title: str) -> None:
        """One more request."""
        assert self.shell.view is not None
        self.shell.view._services.of(RequestService).record(Request(title=title))

    def backups(self) -> list[Path]:
        """What lies in the usual place."""
        return sorted((self.data / "backups").rglob("*.ndbackup"))


def _stage(qapp: QApplication, qtbot: QtBot, folder: Path, patch: pytest.MonkeyPatch, *, inline: bool) -> Iterator[Stage]:
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        patch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
    stage = Stage(qapp, folder, inline=inline)
    yield stage
    stage.shell.close()
    qtbot.waitUntil(lambda: stage.shell.desk is None)
    stage.toolkit.language.stop()
    stage.shell.deleteLater()
    for part in (stage.toolkit.language, stage.toolkit.theme, stage.toolkit.tasks, stage.toolkit.clipboard):
        part.deleteLater()


@pytest.fixture
def stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    yield from _stage(qapp, qtbot, tmp_path, monkeypatch, inline=True)


@pytest.fixture
def slow_stage(qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """With work on threads of its own, as in life."""
    yield from _stage(qapp, qtbot, tmp_path, monkeypatch, inline=False)


def test_locking_backs_up_what_changed_and_not_again_within_half_an_hour(stage: Stage) -> None:
    folder = stage.begin().folder
    stage.shell.lock()
    assert stage.restarts == [folder]
    assert len(stage.backups()) == 1
    stage.shell.show_desk(stage.keeper.open(folder, PASSPHRASE, is_code=False))
    stage.note("Farola apagada")
    stage.clock.moment += timedelta(minutes=5)
    stage.shell.lock()
    assert len(stage.backups()) == 1
    stage.shell.show_desk(stage.keeper.open(folder, PASSPHRASE, is_code=False))
    stage.clock.moment += timedelta(minutes=26)
    stage.shell.lock()
    assert len(stage.backups()) == 2


def test_before_sleep_the_key_goes_first_and_no_backup_is_waited_for(stage: Stage) -> None:
    desk = stage.begin()
    stage.shell.lock_at_once()
    assert stage.restarts == [desk.folder]
    assert not desk.vault.is_open
    assert stage.backups() == []


def test_the_window_waits_for_the_backup_and_then_closes(slow_stage: Stage, qtbot: QtBot) -> None:
    shell = slow_stage.shell
    slow_stage.begin()
    shell.close()
    assert shell.desk is not None
    assert isinstance(shell._stack.currentWidget(), LeavingPanel)
    shell.close()
    qtbot.waitUntil(lambda: shell.desk is None and not shell.isVisible(), timeout=20_000)
    assert len(slow_stage.backups()) == 1
    assert slow_stage.restarts == []


def test_sleep_in_the_middle_of_the_backup_still_wipes_the_key(slow_stage: Stage, qtbot: QtBot) -> None:
    desk = slow_stage.begin()
    slow_stage.shell.lock()
    slow_stage.shell.lock_at_once()
    assert not desk.vault.is_open
    assert slow_stage.restarts == [desk.folder]
    qtbot.waitUntil(lambda: not slow_stage.toolkit.tasks.running, timeout=20_000)
    assert slow_stage.restarts == [desk.folder]


def test_the_desk_comes_back_through_its_door_and_once_more_to_what_was_before(stage: Stage) -> None:
    desk = stage.begin()
    assert stage.shell.view is not None
    stage.shell.view._services.of(BackupService).back_up()
    stage.note("Ya no estará")
    stage.clock.moment += timedelta(minutes=1)
    stage.shell.restore_desk()
    panel = stage.shell._stack.currentWidget()
    assert isinstance(panel, RestorePanel)
    panel.secret.line.setText(PASSPHRASE)
    panel.act.click()
    stage.clock.moment += timedelta(minutes=1)
    panel.act.click()
    assert stage.restarts == [desk.folder]

    def titles() -> list[str]:
        stage.clock.moment += timedelta(minutes=1)
        stage.shell.show_desk(stage.keeper.open(desk.folder, PASSPHRASE, is_code=False))
        assert stage.shell.view is not None
        found = stage.shell.view._services.of(RequestService).page(RequestFilter())
        return sorted(line.title for line in found)

    assert titles() == ["Rama caída"]
    stage.shell.return_to_before()
    assert titles() == ["Rama caída", "Ya no estará"]


def test_a_damaged_vault_offers_a_read_only_copy_and_the_restore(stage: Stage) -> None:
    folder = stage.begin().folder
    stage.shell.lock()
    database = next(folder.glob("gen-*/vault.db"))
    content = bytearray(database.read_bytes())
    content[-4000] ^= 1
    database.write_bytes(content)
    stage.clock.moment += timedelta(days=8)
    with pytest.raises(Damaged):
        open_vault(folder, PASSPHRASE, stage.clock)
    stage.shell.show_unlock(folder)
    door = stage.shell._stack.currentWidget()
    assert isinstance(door, UnlockPanel)
    assert not door.restore.isVisible()
    door.secret.line.setText(PASSPHRASE)
    door.secret.entered.emit()
    assert "dañada" in door.problem.text()
    assert door.restore.isVisible()
    door.read_only.setEnabled(True)
    door.read_only.click()
    assert stage.shell.view is not None
    assert "solo lectura" in stage.shell.view.messages.frames[-1].spoken()
    assert "Copia del 22" in stage.shell.view.messages.frames[-1].spoken(), "and which backup is ready"
    stage.shell.lock()
    assert database.read_bytes() == content
    stage.shell.show_unlock(folder)
    door = stage.shell._stack.currentWidget()
    assert isinstance(door, UnlockPanel)
    door.restore_wanted.emit()
    panel = stage.shell._stack.currentWidget()
    assert isinstance(panel, RestorePanel)
    panel.secret.line.setText(PASSPHRASE)
    panel.act.click()
    panel.act.click()
    stage.shell.show_desk(stage.keeper.open(folder, PASSPHRASE, is_code=False))
    assert stage.shell.view is not None
