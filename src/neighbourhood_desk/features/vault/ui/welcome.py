"""The first page of a new installation, and of one whose vault was not chosen: create, open, explore."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from neighbourhood_desk.features.vault.ui.door import DoorPanel
from neighbourhood_desk.kernel.wording import LANGUAGES, say
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton, Separator, plain_label
from neighbourhood_desk.widgets.toolkit import Toolkit

_LANGUAGE_NAMES = {"es": "Español", "en": "English"}


class WelcomePanel(DoorPanel):
    """Says what the desk is and offers its three beginnings, and the vaults that are already here."""

    create_wanted = Signal()
    sample_wanted = Signal()
    restore_wanted = Signal()
    vault_wanted = Signal(object)
    file_wanted = Signal(object)

    def __init__(self, toolkit: Toolkit, known: Callable[[], Sequence[Path]], parent: QWidget | None = None) -> None:
        super().__init__(toolkit, "home", parent)
        self._known = known
        self._create = PrimaryButton("plus")
        self._open = QuietButton("folder")
        self._read = QuietButton("file-text")
        self._sample = QuietButton("map-2")
        self._restore = QuietButton("history")
        self._here = plain_label(role="block")
        self._vaults = QVBoxLayout()
        for button in (self._create, self._open, self._restore, self._sample, self._read):
            self.body.addWidget(button)
        self._line = Separator()
        self.body.addWidget(self._line)
        self.body.addWidget(self._here)
        self.body.addLayout(self._vaults)
        self.body.addLayout(self._language_buttons())
        self._create.clicked.connect(self.create_wanted)
        self._sample.clicked.connect(self.sample_wanted)
        self._restore.clicked.connect(self.restore_wanted)
        self._open.clicked.connect(self._on_open)
        self._read.clicked.connect(self._on_read)
        self.retranslate()
        self._list_vaults()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Neighbourhood Desk"))
        self.lead.setText(
            self.tr(
                "Listen to residents, match what they need, follow up until it worked, and report without betraying anyone."
                " Everything stays encrypted on this computer."
            )
        )
        self._create.setText(self.tr("Create my desk"))
        self._open.setText(self.tr("Open a desk…"))
        self._sample.setText(self.tr("Explore with sample data"))
        self._restore.setText(self.tr("Restore from a backup…"))
        self._read.setText(self.tr("Read a summary file…"))
        self._here.setText(self.tr("Desks on this computer"))

    def _list_vaults(self) -> None:
        vaults = list(self._known())
        for folder in vaults:
            button = QuietButton("lock", folder.name)
            button.clicked.connect(lambda _checked=False, chosen=folder: self.vault_wanted.emit(chosen))
            self._vaults.addWidget(button)
        self._line.setVisible(bool(vaults))
        self._here.setVisible(bool(vaults))

    def _language_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addStretch(1)
        for code in LANGUAGES:
            button: QPushButton = QuietButton("language", _LANGUAGE_NAMES[code])
            button.clicked.connect(lambda _checked=False, chosen=code: self.toolkit.language.set(chosen))
            row.addWidget(button)
        return row

    def _on_open(self) -> None:
        folder = self.toolkit.asking.folder(say("Welcome", "Choose the folder of a vault"))
        if folder is not None:
            self.vault_wanted.emit(folder)

    def _on_read(self) -> None:
        file = self.toolkit.asking.open_file(
            say("Welcome", "Choose a summary file"), [(say("Welcome", "Summary files"), "*.ndsummary"), (say("Welcome", "All files"), "*")]
        )
        if file is not None:
            self.file_wanted.emit(file)
