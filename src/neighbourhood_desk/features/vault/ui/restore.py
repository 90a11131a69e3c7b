"""Coming back from a backup: which one, its secret, what it holds, and only then the restore."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from neighbourhood_desk.features.vault.records import KIND_NAMES, Backup
from neighbourhood_desk.features.vault.rules import named
from neighbourhood_desk.features.vault.ui.door import DoorPanel, ProblemLine, SecretLine
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton, Separator, plain_label
from neighbourhood_desk.widgets.tasks import Progress
from neighbourhood_desk.widgets.toolkit import Toolkit

Step = Callable[[int, int | None], None]


class Restores(Protocol):
    """What the panel asks of the vault's service; all of it runs off the UI thread."""

    def preview(self, file: Path, text: str, progress: Step) -> Backup: ...

    def restore(self, file: Path, text: str, folder: Path, progress: Step) -> Backup: ...

    def free_folder(self, file: Path) -> Path: ...

    def newest(self, folder: Path) -> Path | None: ...

    def later_lines(self, backup: Backup, folder: Path) -> int | None: ...


class RestorePanel(DoorPanel):
    """One file, one secret, one look at what is inside; `restored` gives the folder of the vault. `folder` is the vault to come back in."""

    restored = Signal(object)
    cancelled = Signal()

    def __init__(self, toolkit: Toolkit, restores: Callable[[], Restores], folder: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, "history", parent)
        self._restores, self._folder = restores, folder
        self._file = restores().newest(folder) if folder is not None else None
        self._preview: Backup | None = None
        self._later: int | None = None
        self.choose, self._chosen = QuietButton("folder"), plain_label(role="strong", wrap=True)
        self._label, self.secret = plain_label(role="strong"), SecretLine()
        self._label.setBuddy(self.secret.line)
        self.facts = QWidget()
        self._grid = QGridLayout(self.facts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._warning = plain_label(role="secondary", wrap=True, tone="warning")
        self.problem = ProblemLine(toolkit)
        self.act, self.cancel = PrimaryButton(), QuietButton("chevron-left")
        for part in (self._chosen, self.choose, self._label, self.secret, Separator(), self.facts, self._warning, self.problem):
            self.body.addWidget(part)
        row = QHBoxLayout()
        row.addWidget(self.cancel)
        row.addStretch(1)
        row.addWidget(self.act)
        self.body.addLayout(row)
        self.choose.clicked.connect(self._on_choose)
        self.secret.entered.connect(self._on_act)
        self.secret.line.textChanged.connect(lambda _text: self._forget_preview())
        self.act.clicked.connect(self._on_act)
        self.cancel.clicked.connect(self.cancelled)
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Restore from a backup"))
        self.lead.setText(
            self.tr("The backup becomes a new desk on this computer, opened with the passphrase it had then.")
            if self._folder is None
            else self.tr("The desk comes back as it was on the day of the backup. What is here now is kept for seven days beside it.")
        )
        self._chosen.setText(self.tr("No backup chosen yet.") if self._file is None else self.toolkit.words(named(self._file.name)))
        self.choose.setText(self.tr("Choose a backup…") if self._file is None else self.tr("Choose another backup…"))
        name = self.tr("Passphrase or recovery code of the backup")
        self._label.setText(name)
        self.secret.set_names(name, self.tr("Show what I type"))
        self.act.setText(self.tr("Show what is in it") if self._preview is None else self.tr("Restore it"))
        self.cancel.setText(self.tr("Cancel"))
        self._show_preview()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        (self.choose if self._file is None else self.secret).setFocus()

    def _show_preview(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        preview = self._preview
        self.facts.setVisible(preview is not None)
        self._warning.setVisible(bool(preview and self._later))
        if preview is None:
            return
        locale = self.toolkit.language.locale
        made = preview.created.astimezone()
        lines = [
            (self.tr("Made on"), f"{self.toolkit.catalogue.day(made.date())} · {made:%H:%M}"),
            *((self.toolkit.words(KIND_NAMES[kind]), locale.toString(count)) for kind, count in _counted(preview)),
            (self.tr("Lines of the activity log"), locale.toString(preview.audit_number)),
            (self.tr("Size"), locale.formattedDataSize(preview.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)),
        ]
        for row, (name, value) in enumerate(lines):
            self._grid.addWidget(plain_label(name, role="secondary"), row, 0)
            self._grid.addWidget(plain_label(value, role="strong"), row, 1)
        self._grid.setColumnStretch(1, 1)
        if self._later:
            text = self.tr("%n line(s) of the activity log are newer than this backup and will not be there.", "", self._later)
            self._warning.setText(text)

    def _forget_preview(self) -> None:
        if self._preview is not None:
            self._preview = self._later = None
            self.retranslate()

    def _on_choose(self) -> None:
        patterns = [(say("Restore", "Backups of the desk"), "*.ndbackup"), (say("Restore", "All files"), "*")]
        file = self.toolkit.asking.open_file(say("Restore", "Choose a backup"), patterns)
        if file is not None:
            self._file, self._preview, self._later = file, None, None
            self.problem.show_words()
            self.retranslate()
            self.secret.setFocus()

    def _on_act(self) -> None:
        file, text = self._file, self.secret.text()
        if not self.act.isEnabled():
            return
        if file is None:
            self.problem.show_words(say("Restore", "Choose a backup first."))
            self.choose.setFocus()
            return
        if not text:
            self.problem.show_words(say("Restore", "Give the passphrase or the recovery code of the backup."))
            self.secret.setFocus()
            return
        self.problem.show_words()
        self._set_busy(True)
        restores, folder = self._restores(), self._folder
        if self._preview is None:

            def look(progress: Progress) -> tuple[Backup, int | None]:
                found = restores.preview(file, text, progress.step)
                return found, None if folder is None else restores.later_lines(found, folder)

            self.toolkit.tasks.run(self, say("Restore", "Reading the backup"), look, self._on_previewed, self._on_failed)
            return
        target = folder or restores.free_folder(file)
        self.toolkit.tasks.run(
            self,
            say("Restore", "Restoring the backup"),
            lambda progress: restores.restore(file, text, target, progress.step),
            lambda _restored: self._on_restored(target),
            self._on_failed,
        )

    def _set_busy(self, is_busy: bool) -> None:
        for button in (self.act, self.choose, self.cancel):
            button.setEnabled(not is_busy)

    def _on_previewed(self, found: tuple[Backup, int | None]) -> None:
        self._set_busy(False)
        self._preview, self._later = found
        self.retranslate()
        self.act.setFocus()

    def _on_restored(self, folder: Path) -> None:
        self.secret.clear()
        self.restored.emit(folder)

    def _on_failed(self, error: DeskError) -> None:
        self._set_busy(False)
        self.problem.show_words(error.what, error.next_step)
        self.secret.line.selectAll()
        self.secret.setFocus()


def _counted(preview: Backup) -> list[tuple[str, int]]:
    """The kinds that a person counts in, those of which there is something."""
    return [(kind, preview.counts[kind]) for kind in KIND_NAMES if preview.counts.get(kind)]
