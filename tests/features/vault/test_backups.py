"""Backups as a person meets them: the card, the copy to a stick, the rehearsal, the restore at the door, and when each is due."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from neighbourhood_desk.features.vault.records import Standing
from neighbourhood_desk.features.vault.rules import is_backup_due, shield
from neighbourhood_desk.features.vault.service import BackupService, Restorer
from neighbourhood_desk.features.vault.ui.backups_card import BackupsCard
from neighbourhood_desk.features.vault.ui.restore import RestorePanel
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.places_to_keep import Place
from neighbourhood_desk.storage.schema import metadata
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault
from storage.notes import TestNote, notes
from support import PASSPHRASE, import_stores
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
STICK = "MI LLAVE"


def look(path: Path) -> Place:
    """A computer with one stick."""
    return Place(medium=STICK, is_outside=True) if STICK in path.parts else Place(medium="disk", is_outside=False)


@pytest.fixture
def toolkit(qapp: QApplication, clock: FixedClock) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp, clock=clock)
    yield built
    built.close()


@pytest.fixture
def made(tmp_path: Path, clock: FixedClock) -> Iterator[tuple[Vault, str]]:
    """An open vault and its recovery code."""
    import_stores()
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    metadata.create_all(created.vault._need_engine())
    yield created.vault, created.recovery_code
    created.vault.close()


@pytest.fixture
def backups(made: tuple[Vault, str], tmp_path: Path) -> BackupService:
    return BackupService(made[0], tmp_path / "backups", look)


@pytest.fixture
def card(backups: BackupService, toolkit: DoubleToolkit, qtbot: QtBot) -> BackupsCard:
    card = BackupsCard(toolkit, backups)
    qtbot.addWidget(card)
    card.resize(560, 420)
    card.show()
    return card


def write(vault: Vault, count: int = 1) -> None:
    with vault.operation(say("Test", "Note")) as op:
        notes.save_new(op, [TestNote(title=f"nota {number}") for number in range(count)])


def test_a_backup_is_due_when_something_changed_half_an_hour_after_the_last() -> None:
    assert not is_backup_due(None, NOW, has_changed=False)
    assert is_backup_due(None, NOW, has_changed=True)
    assert not is_backup_due(NOW - timedelta(minutes=29), NOW, has_changed=True)
    assert is_backup_due(NOW - timedelta(minutes=30), NOW, has_changed=True)
    assert not is_backup_due(NOW - timedelta(days=3), NOW, has_changed=False)
    assert is_backup_due(NOW + timedelta(hours=2), NOW, has_changed=True), "a clock that was set back stops no backup"


def test_a_week_after_the_last_copy_outside_or_after_the_first_day_the_next_is_due() -> None:
    new = Standing(since=NOW)
    copied = Standing(since=NOW - timedelta(days=90), outside=NOW)
    for standing in (new, copied):
        assert standing.outside_due == date(2026, 11, 29)
        assert [standing.is_time_to_copy(date(2026, 11, day)) for day in (27, 28, 30)] == [False, True, True]


def test_the_line_of_the_rail_says_what_a_person_says() -> None:
    spanish = Catalogue.load(shipped("translations"), "es")
    words = [
        spanish.text(shield(standing, NOW.date()))
        for standing in (
            Standing(since=NOW),
            Standing(since=NOW, last=NOW - timedelta(days=1), outside=NOW - timedelta(days=5)),
            Standing(since=NOW, outside=NOW - timedelta(days=5)),
            Standing(since=NOW, last=NOW, problem=say("Backup", "There is not enough free space.")),
        )
    ]
    assert words == ["Aún no hay copia", "Copia verificada · ayer", "Copia verificada · hace 5 días", "La última copia falló"]


def test_leaving_backs_up_what_changed_and_a_failure_is_kept_for_the_next_time(
    made: tuple[Vault, str], backups: BackupService, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, _code = made
    write(vault)
    backups.back_up_on_leaving()
    first = backups.newest()
    assert first is not None
    clock.moment += timedelta(hours=1)
    assert not backups.is_due(), "a backup is no change"
    write(vault)
    assert backups.is_due()
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: shutil._ntuple_diskusage(10, 10, 0))
    backups.back_up_on_leaving()
    problem = backups.standing().problem
    assert problem == say("Backup", "There is not enough free space.")
    assert backups.newest() == first
    monkeypatch.undo()
    backups.back_up_on_leaving()
    assert backups.standing().problem is None
    assert backups.newest() != first


def test_a_person_chooses_how_long_backups_stay_and_what_is_older_goes_at_once(
    card: BackupsCard, backups: BackupService, made: tuple[Vault, str], clock: FixedClock, toolkit: DoubleToolkit
) -> None:
    assert backups.kept_days() == 30
    for _week in range(5):
        backups.back_up()
        clock.moment += timedelta(days=7)
    folder = backups.back_up().path.parent
    assert len(list(folder.iterdir())) == 5, "thirty days of them"
    card.kept.set_values({"days": "7"})
    card.kept.edited.emit()
    assert backups.kept_days() == 7
    assert len(list(folder.iterdir())) == 2
    assert "7 días" in card._thinning.text()
    with made[0].reading() as reading:
        assert reading.exec_driver_sql("SELECT reason FROM audit WHERE action = 'keep_backups'").scalar_one() == "days=7"
    with pytest.raises(ValueError, match="days"):
        backups.keep_days(365)


def test_one_backup_precedes_bulk_changes_and_none_when_nothing_changed_since(
    made: tuple[Vault, str], backups: BackupService, clock: FixedClock
) -> None:
    vault, _code = made
    vault.before_bulk = backups.before_bulk
    write(vault, 5)
    backups.back_up()
    clock.moment += timedelta(minutes=1)
    before = backups.newest()
    write(vault, 300)
    assert backups.newest() == before, "nothing changed since the last one"
    clock.moment += timedelta(minutes=1)
    write(vault, 300)
    assert backups.newest() != before


def test_a_copy_counts_as_outside_only_on_another_disk(
    card: BackupsCard, backups: BackupService, toolkit: DoubleToolkit, tmp_path: Path
) -> None:
    stick = tmp_path / STICK
    for folder, is_outside in ((tmp_path / "same disk", False), (stick, True)):
        folder.mkdir()
        toolkit.asking.will_answer(folder)
        card.copy.click()
        assert len(list(folder.glob("*.ndbackup"))) == 1
        assert (backups.standing().outside is not None) is is_outside
    assert [message.tone for message in toolkit.telling.messages] == ["neutral", "good"]
    assert card.pills[1].text() == "hoy"


def test_a_stick_that_is_gone_is_told_in_the_card_with_what_to_do(card: BackupsCard, toolkit: DoubleToolkit, tmp_path: Path) -> None:
    toolkit.asking.will_answer(tmp_path / "pulled out")
    card.copy.click()
    assert "conectad" in card.problem.text()
    assert card.copy.isEnabled()


def test_a_restore_is_rehearsed_with_the_paper_and_its_counts_are_said(
    card: BackupsCard, backups: BackupService, made: tuple[Vault, str], toolkit: DoubleToolkit
) -> None:
    backups.back_up()
    card.rehearse.click()
    panel = card.panel
    assert panel is not None
    panel.code.line.setText("0000-0000")
    panel.act.click()
    assert panel.problem.text()
    panel.code.line.setText(made[1])
    panel.act.click()
    assert card.panel is None
    assert backups.standing().rehearsed is not None
    assert toolkit.telling.messages[-1].tone == "neutral"


def test_the_panel_shows_what_is_inside_before_anything_is_restored(
    made: tuple[Vault, str], backups: BackupService, toolkit: DoubleToolkit, clock: FixedClock, tmp_path: Path, qtbot: QtBot
) -> None:
    vault, code = made
    made_backup = backups.back_up()
    write(vault, 3)
    vault.close()
    restorer = Restorer(tmp_path / "vaults", tmp_path / "backups", clock)
    panel = RestorePanel(toolkit, lambda: restorer, tmp_path / "v")
    qtbot.addWidget(panel)
    panel.resize(700, 700)
    panel.show()
    back: list[Path] = []
    panel.restored.connect(back.append)
    panel.secret.line.setText("otra cosa")
    panel.act.click()
    assert panel.problem.text()
    assert not panel.facts.isVisible()
    panel.secret.line.setText(code)
    panel.act.click()
    assert panel.facts.isVisible()
    assert panel._later == 5, "the note of the backup, three notes and locking came after it"
    assert back == []
    clock.moment += timedelta(minutes=1)
    panel.act.click()
    assert back == [tmp_path / "v"]
    restored = open_vault(tmp_path / "v", PASSPHRASE, clock)
    with restored.reading() as reading:
        assert notes.count(reading) == made_backup.counts["test_notes"]
    service = BackupService(restored, tmp_path / "backups", look)
    assert service.standing().left_until == clock.moment + timedelta(days=7)
    service.keep_restored()
    assert service.standing().left_until is None
    restored.close()


def test_a_new_computer_restores_into_a_folder_of_its_own(
    made: tuple[Vault, str], backups: BackupService, clock: FixedClock, tmp_path: Path
) -> None:
    made_backup = backups.back_up()
    restorer = Restorer(tmp_path / "vaults", tmp_path / "backups", clock)
    target = restorer.free_folder(made_backup.path)
    with pytest.raises(WrongSecret):
        restorer.restore(made_backup.path, "otra frase de paso", target)
    assert not target.exists()
    restorer.restore(made_backup.path, made[1], target)
    assert restorer.free_folder(made_backup.path) != target
    with pytest.raises(DeskError):
        restorer.go_back(target)


@pytest.mark.parametrize(("language", "scale"), [("es", 100), ("en", 100), ("es", 200)])
def test_the_card_and_the_panel_fit(
    backups: BackupService, toolkit: DoubleToolkit, clock: FixedClock, tmp_path: Path, qtbot: QtBot, language: str, scale: int
) -> None:
    backups.back_up()
    toolkit.language.set(language)
    toolkit.theme.apply("light", scale)
    restorer = Restorer(tmp_path / "vaults", tmp_path / "backups", clock)
    makers: tuple[Callable[[], BackupsCard | RestorePanel], ...] = (
        lambda: BackupsCard(toolkit, backups),
        lambda: RestorePanel(toolkit, lambda: restorer, None),
    )
    for make in makers:
        widget = make()
        qtbot.addWidget(widget)
        widget.resize(560 * scale // 100, 700 * scale // 100)
        widget.show()
        QApplication.processEvents()
        assert unnamed_controls(widget) == []
        assert small_targets(widget) == []
        assert clipped_texts(widget) == []
