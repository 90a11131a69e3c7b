"""The card about backups: how fresh they are, a copy to a stick, a rehearsal of the worst day, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.vault.records import KEPT_DAYS, KIND_NAMES, Backup, CopiedOut, Door, Standing, ago
from neighbourhood_desk.features.vault.rules import named
from neighbourhood_desk.features.vault.service import BackupService
from neighbourhood_desk.features.vault.ui.door import ProblemLine, SecretLine
from neighbourhood_desk.features.vault.ui.key_cards import PageCard
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import Pill, PrimaryButton, QuietButton, Separator, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import ChoiceRow, Form
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.tasks import Progress
from neighbourhood_desk.widgets.toolkit import Toolkit

T = TypeVar("T")

_PATTERNS = [(say("Restore", "Backups of the desk"), "*.ndbackup"), (say("Restore", "All files"), "*")]


class BackupsCard(PageCard):
    """What stands behind the vault, and what can be done for it. Without a `door` nothing can be restored from here."""

    def __init__(self, toolkit: Toolkit, backups: BackupService, door: Door | None = None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.toolkit, self._backups, self._door = toolkit, backups, door
        self._lead, self._left = plain_label(role="secondary", wrap=True), plain_label(wrap=True)
        self.problem = ProblemLine(toolkit)
        self._names = [plain_label(role="secondary") for _line in range(3)]
        self.pills = [Pill() for _line in range(3)]
        grid = QGridLayout()
        grid.setVerticalSpacing(4)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        for row, (name, pill) in enumerate(zip(self._names, self.pills, strict=True)):
            grid.addWidget(name, row, 0)
            grid.addWidget(pill, row, 1, Qt.AlignmentFlag.AlignLeft)
        self.copy, self.now, self.rehearse = QuietButton("device-usb"), QuietButton("device-floppy"), QuietButton("list-check")
        self.restore, self.keep, self.go_back = QuietButton("history"), QuietButton("check"), QuietButton("arrow-back-up")
        self.buttons, self._left_buttons = QWidget(), QWidget()
        for holder, buttons in (
            (self.buttons, (self.copy, self.now, self.rehearse, self.restore)),
            (self._left_buttons, (self.keep, self.go_back)),
        ):
            flow = FlowLayout(holder)
            for button in buttons:
                flow.addWidget(button)
        choices = [(str(days), say("Backups", "%n day(s)", n=days)) for days in KEPT_DAYS]
        self.kept = Form(toolkit, [ChoiceRow("days", say("Backups", "Backups are kept for at most"), choices)])
        self.kept.edited.connect(self._on_kept)
        self._thinning = plain_label(role="secondary", wrap=True)
        self.body.addWidget(self._lead)
        self.body.addLayout(grid)
        self.body.addWidget(self.kept)
        self.body.addWidget(self._thinning)
        for part in (self.problem, self._left, self._left_buttons, self.buttons):
            self.body.addWidget(part)
        self.panel: RehearsalPanel | None = None
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.copy.clicked.connect(self._on_copy)
        self.now.clicked.connect(self._on_now)
        self.rehearse.clicked.connect(self._on_rehearse)
        self.keep.clicked.connect(self._on_keep)
        if self._door is not None:
            self.restore.clicked.connect(self._door.restore_desk)
            self.go_back.clicked.connect(self._on_go_back)

    def retranslate(self) -> None:
        self.set_title(self.tr("Backups"))
        self._lead.setText(
            self.tr(
                "The desk backs itself up when you lock it and before many records change, and checks every copy."
                " Backups are encrypted like the vault; once a week one should leave this computer."
            )
        )
        for name, text in zip(
            self._names, (self.tr("On this computer"), self.tr("Outside this computer"), self.tr("Restore rehearsed")), strict=True
        ):
            name.setText(text)
        self.copy.setText(self.tr("Copy to USB…"))
        self.now.setText(self.tr("Back up now"))
        self.rehearse.setText(self.tr("Try a restore…"))
        self.restore.setText(self.tr("Lock and restore…"))
        self.keep.setText(self.tr("Keep what was restored"))
        self.go_back.setText(self.tr("Return to the data from before…"))
        self.refresh()

    def refresh(self) -> None:
        try:
            self.show_standing(self._backups.standing())
            self._show_kept()
        except DeskError as error:
            self.problem.show_words(error.what, error.next_step)

    def _show_kept(self) -> None:
        days = self._backups.kept_days()
        self.kept.set_values({"days": str(days)})
        self._thinning.setText(
            self.tr(
                "All of the last two days stay, then one a day for a week, then one a week, and the newest in any case. What you erase"
                " is gone from the last backup after %n day(s); sticks are thinned out whenever you copy to them.",
                "",
                days,
            )
        )

    def _on_kept(self) -> None:
        days = int(self.kept.values()["days"] or 0)
        if days in KEPT_DAYS and days != self._backups.kept_days():
            gone = self._backups.keep_days(days)
            self._show_kept()
            self.toolkit.telling.done(say("Backups", "Saved. %n backup(s) went.", n=gone))

    def show_standing(self, standing: Standing) -> None:
        """Show how it stands."""
        today = self.toolkit.clock.today()
        late = standing.is_time_to_copy(today)
        self._show_pill(0, standing.last, today_tone="good", none_tone="neutral")
        self._show_pill(1, standing.outside, today_tone="warning" if late else "good", none_tone="warning" if late else "neutral")
        self._show_pill(2, standing.rehearsed, today_tone="good", none_tone="neutral")
        self.problem.show_words(standing.problem, standing.next_step)
        has_left = standing.left_until is not None
        self._left.setVisible(has_left)
        self._left_buttons.setVisible(has_left)
        self.go_back.setVisible(self._door is not None)
        self.restore.setVisible(self._door is not None)
        if standing.left_until is not None:
            day = self.toolkit.catalogue.day(standing.left_until.astimezone().date())
            self._left.setText(self.tr("This desk was restored from a backup. The data from before is kept until {day}.").format(day=day))

    def _show_pill(self, row: int, moment: datetime | None, *, today_tone: str, none_tone: str) -> None:
        if moment is None:
            self.pills[row].set(self.tr("not yet"), none_tone)
        else:
            self.pills[row].set(self.toolkit.words(ago(moment, self.toolkit.clock.today())), today_tone)

    # What can be done

    def _on_copy(self) -> None:
        folder = self.toolkit.asking.folder(say("Backups", "Choose the stick or disk for the backup"))
        if folder is None:
            return
        self._run(say("Backups", "Copying a backup"), lambda progress: self._backups.copy_to(folder, progress.step), self._on_copied)

    def _on_now(self) -> None:
        self._run(say("Backups", "Backing up"), lambda progress: self._backups.back_up(progress.step), self._on_backed_up)

    def _run(self, title: Wording, work: Callable[[Progress], T], done: Callable[[T], None]) -> None:
        for button in (self.copy, self.now):
            button.setEnabled(False)
        self.toolkit.tasks.run(self, title, work, done, self._on_failed)

    def _on_copied(self, copied: CopiedOut) -> None:
        self._ready()
        if copied.is_outside:
            self.toolkit.telling.done(say("Backups", "The backup was written, read again and checked. You can take the stick out safely."))
        else:
            self.toolkit.telling.note(
                say("Backups", "The backup was written and checked, but it is on a disk of this computer."),
                say("Backups", "If the computer is lost, it is lost with it. Copy one to a stick, too."),
            )

    def _on_backed_up(self, _made: Backup) -> None:
        self._ready()
        self.toolkit.telling.done(say("Backups", "The backup was made and checked."))

    def _on_failed(self, error: DeskError) -> None:
        self._ready()
        self.problem.show_words(error.what, error.next_step)
        self.toolkit.telling.problem(error)

    def _ready(self) -> None:
        for button in (self.copy, self.now):
            button.setEnabled(True)
        self.refresh()

    def _on_rehearse(self) -> None:
        if self.panel is not None:
            return
        self.panel = RehearsalPanel(self.toolkit, self._backups)
        self.panel.ended.connect(self._on_rehearsed)
        self.body.addWidget(self.panel)
        self.buttons.hide()
        self.panel.code.setFocus()

    def _on_rehearsed(self, found: Backup | None) -> None:
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.hide()
            self.body.removeWidget(panel)
            panel.deleteLater()
        self.buttons.show()
        self.refresh()
        self.rehearse.setFocus(Qt.FocusReason.OtherFocusReason)
        if found is not None:
            self.toolkit.telling.note(
                say("Backups", "The backup came back with the recovery code alone, and every page of it is whole."),
                say("Backups", "It holds: {what}. The trial was thrown away; your desk is as it was.", what=self._held(found)),
            )

    def _held(self, found: Backup) -> str:
        locale, words = self.toolkit.language.locale, self.toolkit.words
        held = [f"{words(name)} {locale.toString(found.counts[kind])}" for kind, name in KIND_NAMES.items() if found.counts.get(kind)]
        return " · ".join(held) or "—"

    def _on_keep(self) -> None:
        if self.toolkit.asking.confirm(
            say("Backups", "Keep what was restored?"),
            say("Backups", "The data from before the restore is deleted now. This cannot be undone."),
            say("Backups", "Keep it"),
            danger=True,
        ):
            self._backups.keep_restored()
            self.refresh()

    def _on_go_back(self) -> None:
        if self._door is not None and self.toolkit.asking.confirm(
            say("Backups", "Return to the data from before the restore?"),
            say("Backups", "The desk locks. What you have now is kept for seven days beside it."),
            say("Backups", "Return"),
        ):
            self._door.return_to_before()


class RehearsalPanel(Live, QFrame):
    """Asks for the recovery code and tries it on a backup; `ended` carries what came back, or None when the person left."""

    ended = Signal(object)

    def __init__(self, toolkit: Toolkit, backups: BackupService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toolkit, self._backups = toolkit, backups
        self._file: Path | None = backups.newest()
        self._lead, self._chosen = plain_label(wrap=True), plain_label(role="secondary", wrap=True)
        self.choose, self.act, self.cancel = QuietButton("folder"), PrimaryButton(), QuietButton()
        self._label, self.code = plain_label(role="strong"), SecretLine()
        self._label.setBuddy(self.code.line)
        self.problem = ProblemLine(toolkit)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        for part in (Separator(), self._lead, self._chosen):
            layout.addWidget(part)
        layout.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        for field in (self._label, self.code, self.problem):
            layout.addWidget(field)
        row = QHBoxLayout()
        row.addWidget(self.act)
        row.addWidget(self.cancel)
        row.addStretch(1)
        layout.addLayout(row)
        self.choose.clicked.connect(self._on_choose)
        self.act.clicked.connect(self._on_act)
        self.code.entered.connect(self._on_act)
        self.cancel.clicked.connect(lambda: self.ended.emit(None))
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(lambda: self.ended.emit(None))
        self.retranslate()

    def retranslate(self) -> None:
        self._lead.setText(
            self.tr("Take the paper with the recovery code. A backup is restored with it into a scratch folder, counted, and thrown away.")
        )
        self.setAccessibleName(self._lead.text())
        self._chosen.setText(self.tr("No backup chosen yet.") if self._file is None else self.toolkit.words(named(self._file.name)))
        self.choose.setText(self.tr("Choose a backup…") if self._file is None else self.tr("Choose another backup…"))
        name = self.tr("Recovery code")
        self._label.setText(name)
        self.code.set_names(name, self.tr("Show what I type"))
        self.act.setText(self.tr("Try it"))
        self.cancel.setText(self.tr("Cancel"))

    def _on_choose(self) -> None:
        file = self.toolkit.asking.open_file(say("Restore", "Choose a backup"), _PATTERNS)
        if file is not None:
            self._file = file
            self.retranslate()

    def _on_act(self) -> None:
        file, code = self._file, self.code.text()
        if not self.act.isEnabled():
            return
        if file is None or not code:
            missing = say("Restore", "Choose a backup first.") if file is None else say("Backups", "Type the recovery code from the paper.")
            self.problem.show_words(missing)
            (self.choose if file is None else self.code).setFocus()
            return
        self.problem.show_words()
        self._set_busy(True)

        def work(progress: Progress) -> Backup:
            return self._backups.rehearse(file, code, progress.step)

        self.toolkit.tasks.run(self, say("Backups", "Trying a restore"), work, self._on_done, self._on_failed)

    def _set_busy(self, is_busy: bool) -> None:
        for button in (self.act, self.choose, self.cancel):
            button.setEnabled(not is_busy)

    def _on_done(self, found: Backup) -> None:
        self.code.clear()
        self.ended.emit(found)

    def _on_failed(self, error: DeskError) -> None:
        self._set_busy(False)
        self.problem.show_words(error.what, error.next_step)
        self.code.setFocus()
