"""The door of a vault: the passphrase; when it is forgotten, the recovery code or an organisation's key; or the computer's key store."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from neighbourhood_desk.features.vault.ui.door import DoorPanel, ProblemLine, SecretLine
from neighbourhood_desk.kernel.errors import Damaged, DeskError, WrongSecret
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton, plain_label
from neighbourhood_desk.widgets.toolkit import Toolkit


class OtherWays(Protocol):
    """What else may open a vault; each runs off the UI thread, and a failure ends at the passphrase."""

    def offers_keyring(self, folder: Path) -> bool: ...

    def open_with_keyring(self, folder: Path) -> Any: ...

    def read_key_file(self, path: Path) -> str: ...

    def open_what_reads(self, folder: Path, secret: str) -> Any: ...


class UnlockPanel(DoorPanel):
    """Asks for the passphrase and hands over the open vault. `open_with(secret, is_code)` runs off the UI thread."""

    opened = Signal(object)
    other_wanted = Signal()
    restore_wanted = Signal()

    def __init__(
        self,
        toolkit: Toolkit,
        folder: Path,
        open_with: Callable[[str, bool], Any],
        others: OtherWays | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(toolkit, "lock", parent)
        self._folder = folder
        self._open_with = open_with
        self._others = others
        self._is_asked = self._is_damaged = False
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
        self.keyring, self.key_file = QuietButton("key"), QuietButton("folder")
        self.restore, self.read_only = QuietButton("history"), QuietButton("eye")
        self.keyring.hide()
        self.read_only.hide()
        self.body.addWidget(self._label)
        self.body.addWidget(self.secret)
        self.body.addWidget(self._hint_label)
        self.body.addWidget(self.problem)
        for button in (self._unlock, self.keyring, self.key_file, self.restore, self.read_only):
            self.body.addWidget(button)
        row = QHBoxLayout()
        row.addWidget(self._switch)
        row.addStretch(1)
        row.addWidget(self._other)
        self.body.addLayout(row)
        self._unlock.clicked.connect(self._on_unlock)
        self.secret.entered.connect(self._on_unlock)
        self._switch.clicked.connect(self._on_switch)
        self._other.clicked.connect(self.other_wanted)
        self.keyring.clicked.connect(self._on_keyring)
        self.key_file.clicked.connect(self._on_key_file)
        self.restore.clicked.connect(self.restore_wanted)
        self.read_only.clicked.connect(self._on_read_only)
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
        self.keyring.setText(self.tr("Unlock with the key store of this computer"))
        self.key_file.setText(self.tr("Unlock with an organisation's key file…"))
        self.key_file.setVisible(self._is_code and self._others is not None)
        self.restore.setText(self.tr("Restore from a backup…"))
        self.restore.setVisible(self._is_damaged or self._is_code)
        self.read_only.setText(self.tr("Open a read-only copy of what can be read"))

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.secret.setFocus()
        if self._others is not None and not self._is_asked:
            self._is_asked = True
            QTimer.singleShot(0, self, self._look_for_keyring)

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
        self._try(lambda: self._open_with(secret, is_code), is_code)

    def _try(self, open_it: Callable[[], Any], is_without_passphrase: bool) -> None:
        self._set_busy(True)
        self.problem.show_words()
        self.toolkit.tasks.run(
            self,
            say("Unlock", "Opening the vault"),
            lambda _progress: open_it(),
            lambda vault: self._on_opened(vault, is_without_passphrase),
            self._on_failed,
        )

    def _set_busy(self, is_busy: bool) -> None:
        for button in (self._unlock, self.keyring, self.key_file, self.restore, self.read_only):
            button.setEnabled(not is_busy)

    def _look_for_keyring(self) -> None:
        others = self._others
        if others is not None:
            self.toolkit.tasks.run(
                self, say("Unlock", "Opening the vault"), lambda _progress: others.offers_keyring(self._folder), self.keyring.setVisible
            )

    def _on_keyring(self) -> None:
        others = self._others
        if others is not None:
            self._try(lambda: others.open_with_keyring(self._folder), is_without_passphrase=False)

    def _on_read_only(self) -> None:
        others, secret = self._others, self.secret.text()
        if others is not None and secret:
            self._try(lambda: others.open_what_reads(self._folder, secret), is_without_passphrase=False)
        else:
            self.secret.setFocus()

    def _on_key_file(self) -> None:
        others = self._others
        if others is None:
            return
        patterns = [(say("Unlock", "Key files"), "*.txt *.key *.age"), (say("Unlock", "All files"), "*")]
        path = self.toolkit.asking.open_file(say("Unlock", "Choose the organisation's key file"), patterns)
        if path is not None:
            self._try(lambda: self._open_with(others.read_key_file(path), True), is_without_passphrase=True)

    def _on_opened(self, vault: Any, is_without_passphrase: bool) -> None:
        self.secret.clear()
        toolkit = self.toolkit
        self.opened.emit(vault)
        if is_without_passphrase:
            toolkit.telling.note(
                say("Unlock", "The vault was opened without its passphrase."),
                say("Unlock", "If it is forgotten, set a new one now, on the Security page."),
            )

    def _on_failed(self, error: DeskError) -> None:
        # The rules of the vault read much that the door does without until somebody fails at it.
        from neighbourhood_desk.features.vault.rules import TooSoon, wait_after

        if isinstance(error, WrongSecret):
            self._failures += 1
        if isinstance(error, Damaged):
            self._is_damaged = True
            self.read_only.setVisible(self._others is not None)
            self.retranslate()
        self.problem.show_words(error.what, error.next_step)
        self.secret.line.selectAll()
        self.secret.setFocus()
        wait = error.seconds if isinstance(error, TooSoon) else wait_after(self._failures)
        QTimer.singleShot(wait * 1000, self, lambda: self._set_busy(False))
