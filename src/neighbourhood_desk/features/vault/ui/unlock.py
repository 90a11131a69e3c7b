"""The door of a vault: the passphrase, or the recovery code when it is forgotten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from neighbourhood_desk.features.vault.rules import wait_after
from neighbourhood_desk.features.vault.ui.door import DoorPanel, ProblemLine, SecretLine
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton, plain_label
from neighbourhood_desk.widgets.toolkit import Toolkit


class UnlockPanel(DoorPanel):
    """Asks for the passphrase and hands over the open vault. `open_with(secret, is_code)` runs off the UI thread."""

    opened = Signal(object)
    other_wanted = Signal()

    def __init__(self, toolkit: Toolkit, folder: Path, open_with: Callable[[str, bool], Any], parent: QWidget | None = None) -> None:
        super().__init__(toolkit, "lock", parent)
        self._folder = folder
        self._open_with = open_with
        self._is_code = False
        self._failures = 0
        self._label = plain_label(role="strong")
        self.secret = SecretLine()
        self.secret.setObjectName("passphrase")
        self._label.setBuddy(self.secret.line)
        self._hint: Wording | None = None
        self._hint_label = plain_label(role="secondary", wrap=True)
        self.problem = ProblemLine(toolkit)
        self._unlock = PrimaryButton("key")
        self._switch = QuietButton()
        self._other = QuietButton()
        self.body.addWidget(self._label)
        self.body.addWidget(self.secret)
        self.body.addWidget(self._hint_label)
        self.body.addWidget(self.problem)
        self.body.addWidget(self._unlock)
        row = QHBoxLayout()
        row.addWidget(self._switch)
        row.addStretch(1)
        row.addWidget(self._other)
        self.body.addLayout(row)
        self._unlock.clicked.connect(self._on_unlock)
        self.secret.entered.connect(self._on_unlock)
        self._switch.clicked.connect(self._on_switch)
        self._other.clicked.connect(self.other_wanted)
        self.retranslate()

    def set_hint(self, hint: Wording) -> None:
        """Say something under the field: the passphrase of a vault that holds nothing real."""
        self._hint = hint
        self.retranslate()

    def retranslate(self) -> None:
        self.title.setText(self.tr("Unlock the desk"))
        self.lead.setText(self.tr("Vault “{name}”. What is written in it can be read only with its key.").format(name=self._folder.name))
        name = self.tr("Recovery code") if self._is_code else self.tr("Passphrase")
        self._label.setText(name)
        self.secret.set_names(name, self.tr("Show what I type"))
        self._hint_label.setText("" if self._hint is None else self.toolkit.words(self._hint))
        self._hint_label.setVisible(self._hint is not None)
        self._unlock.setText(self.tr("Unlock"))
        self._switch.setText(self.tr("Use the passphrase") if self._is_code else self.tr("Use the recovery code"))
        self._other.setText(self.tr("Another desk…"))

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.secret.setFocus()

    def _on_switch(self) -> None:
        self._is_code = not self._is_code
        self.secret.clear()
        if self._is_code:
            self.secret.show_text()
        self.problem.show_words()
        self.retranslate()
        self.secret.setFocus()

    def _on_unlock(self) -> None:
        secret, is_code = self.secret.text(), self._is_code
        if not secret or not self._unlock.isEnabled():
            self.secret.setFocus()
            return
        self._unlock.setEnabled(False)
        self.problem.show_words()
        self.toolkit.tasks.run(
            self, say("Unlock", "Opening the vault"), lambda _progress: self._open_with(secret, is_code), self._on_opened, self._on_failed
        )

    def _on_opened(self, vault: Any) -> None:
        self.secret.clear()
        self.opened.emit(vault)

    def _on_failed(self, error: DeskError) -> None:
        if isinstance(error, WrongSecret):
            self._failures += 1
        self.problem.show_words(error.what, error.next_step)
        self.secret.line.selectAll()
        self.secret.setFocus()
        QTimer.singleShot(wait_after(self._failures) * 1000, self, lambda: self._unlock.setEnabled(True))
