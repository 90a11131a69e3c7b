"""Checking the log on demand, in plain words; also against a printed sheet or a backup."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from neighbourhood_desk.features.rights.records.activity import Anchor, ChainCheck
from neighbourhood_desk.features.rights.rules import typed_anchor
from neighbourhood_desk.features.rights.service import ActivityService
from neighbourhood_desk.features.rights.ui.parts import Actions
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, IconButton, Pill, QuietButton, plain_label
from neighbourhood_desk.widgets.form import NumberRow, TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_BACKUPS = [(say("Activity", "Backups of the desk"), "*.ndbackup")]


class CheckPanel(Live, Card):
    """Says what the last check found; stays until it is closed."""

    def __init__(self, toolkit: Toolkit, activity: ActivityService, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._activity = toolkit, activity
        self._found: ChainCheck | None = None
        self.pill = Pill()
        self.words = plain_label(wrap=True)
        self._numbers = plain_label(role="secondary", wrap=True)
        self.close_button = IconButton("x")
        self.close_button.clicked.connect(self.hide)
        line = QHBoxLayout()
        line.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.words, 1)
        line.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.sheet_button, self.backup_button = QuietButton("file-text"), QuietButton("device-usb")
        self.sheet_button.clicked.connect(self._on_sheet)
        self.backup_button.clicked.connect(self._on_backup)
        self.actions_ = Actions(toolkit, [self.sheet_button, self.backup_button])
        self.body.addLayout(line)
        self.body.addWidget(self._numbers)
        self.body.addWidget(self.actions_)
        self.retranslate()

    def check(self, noted: Anchor | None = None) -> None:
        """Read the whole log, off the window's thread."""
        self._toolkit.tasks.run(self, say("Activity", "Checking the log"), lambda _progress: self._activity.check(noted), self._on_checked)

    def retranslate(self) -> None:
        if not hasattr(self, "actions_"):
            return
        self.set_title(self.tr("The log itself"))
        self.close_button.set_name(self.tr("Close"))
        self.sheet_button.setText(self.tr("Compare with a printed sheet…"))
        self.backup_button.setText(self.tr("Compare with a backup…"))
        if self._found is not None:
            self._on_checked(self._found)

    def _on_checked(self, found: ChainCheck) -> None:
        self._found = found
        is_whole = found.broken_at is None
        self.pill.set(self.tr("Whole") if is_whole else self.tr("Altered"), "good" if is_whole else "danger")
        self.words.setText(self._toolkit.words(found.words))
        self._numbers.setText(
            self.tr("%n line(s) read", "", found.rows)
            + " · "
            + self.tr("%n mark(s) compared from backups, files and sheets", "", found.anchors)
        )

    def _on_sheet(self) -> None:
        rows = [
            NumberRow("seq", say("Activity", "Number of the last line"), required=True, least=1, most=1_000_000_000),
            TextRow("digest", say("Activity", "Mark of the last line"), say("Activity", "The first two groups are enough."), required=True),
        ]

        def act(values: dict[str, Any]) -> None:
            self.check(typed_anchor(values["seq"], values["digest"]))

        title = say("Activity", "What the printed sheet says")
        self.actions_.ask(InlineForm(self._toolkit, title, rows, say("Activity", "Compare"), act))

    def _on_backup(self) -> None:
        path = self._toolkit.asking.open_file(say("Activity", "Choose a backup"), _BACKUPS)
        if path is None:
            return
        try:
            self.check(self._activity.anchor_in(path))
        except DeskError as error:
            self._toolkit.telling.problem(error)
