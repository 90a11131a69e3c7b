"""What is asked before the keys of an open vault change: inside the card it belongs to, done off the UI thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from neighbourhood_desk.features.vault.service import KeyService
from neighbourhood_desk.features.vault.ui.code_block import CodeBlock
from neighbourhood_desk.features.vault.ui.door import ProblemLine, SecretLine
from neighbourhood_desk.features.vault.ui.new_passphrase import NewPassphrase
from neighbourhood_desk.features.vault.ui.printing import save_card
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton, Separator, plain_label
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class KeyPanel(Live, QFrame):
    """Asks for the current secret and what a subclass adds to `body`; Ctrl+Return acts, Esc leaves. `done` carries the result."""

    done = Signal(object)
    cancelled = Signal()

    def __init__(
        self, toolkit: Toolkit, keys: KeyService, title: Wording, act: Wording, *, danger: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.toolkit, self.keys = toolkit, keys
        self._title_words, self._act_words = title, act
        self._title, self._current_label = plain_label(role="block", wrap=True), plain_label(role="strong", wrap=True)
        self.current = SecretLine()
        self._current_label.setBuddy(self.current.line)
        self.problem = ProblemLine(toolkit)
        self.act_button, self.cancel_button = PrimaryButton(), QuietButton()
        self.act_button.set_danger(danger)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._lay_out()
        self.act_button.clicked.connect(self.act)
        self.cancel_button.clicked.connect(self.cancelled)
        self.current.entered.connect(self.act)
        for keys_pressed, slot in (("Ctrl+Return", self.act), ("Ctrl+Enter", self.act), ("Esc", self.cancelled.emit)):
            shortcut = QShortcut(QKeySequence(keys_pressed), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.setFocusProxy(self.current.line)

    def mistake(self) -> Wording | None:
        """What is missing in the fields of the subclass, with the focus put there."""
        return None

    def work(self) -> Callable[[str], object]:
        """What is to be done with the current secret, off the UI thread: it takes its values now and reads no widget later."""
        raise NotImplementedError

    def forget(self) -> None:
        """Wipe what the fields of the subclass hold."""

    def act(self) -> None:
        """Do it, if everything needed was given."""
        if not self.act_button.isEnabled():
            return
        mistake = say("KeyPanel", "Give the secret that you have now.") if not self.current.text() else self.mistake()
        if mistake is not None:
            self.problem.show_words(mistake)
            if not self.current.text():
                self.current.setFocus()
            return
        self.problem.show_words()
        self.act_button.setEnabled(False)
        current, work = self.current.text(), self.work()
        self.toolkit.tasks.run(self, self._title_words, lambda _progress: work(current), self._on_done, self._on_failed)

    def retranslate(self) -> None:
        self._title.setText(self.toolkit.words(self._title_words))
        self.setAccessibleName(self._title.text())
        name = self.tr("Your passphrase or recovery code of today")
        self._current_label.setText(name)
        self.current.set_names(name, self.tr("Show what I type"))
        self.act_button.setText(self.toolkit.words(self._act_words))
        self.act_button.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.cancel_button.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(8)
        for part in (Separator(), self._title, self._current_label, self.current):
            layout.addWidget(part)
        layout.addLayout(self.body)
        layout.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.act_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)

    def _on_done(self, result: Any) -> None:
        self.current.clear()
        self.forget()
        self.done.emit(result)

    def _on_failed(self, error: DeskError) -> None:
        self.act_button.setEnabled(True)
        self.problem.show_words(error.what, error.next_step)
        self.current.setFocus()


class PassphrasePanel(KeyPanel):
    """A new passphrase instead of the one there is, or of one that was forgotten."""

    def __init__(self, toolkit: Toolkit, keys: KeyService) -> None:
        super().__init__(toolkit, keys, say("KeyPanel", "Change the passphrase"), say("KeyPanel", "Change it"))
        self.new = NewPassphrase(toolkit, keys.judge, keys.suggest, replaces=True)
        self.new.entered.connect(self.act)
        self.body.addWidget(self.new)
        self.retranslate()

    def mistake(self) -> Wording | None:
        return self.new.mistake()

    def work(self) -> Callable[[str], object]:
        new = self.new.text()
        return lambda current: self.keys.change_passphrase(current, new)

    def forget(self) -> None:
        self.new.clear()


class CodePanel(KeyPanel):
    """A new recovery code: shown, printed or written down, typed back. With `rotates` the data key changes with it."""

    def __init__(self, toolkit: Toolkit, keys: KeyService, *, rotates: bool = False) -> None:
        title = say("KeyPanel", "Change the data key") if rotates else say("KeyPanel", "Make a new recovery code")
        act = say("KeyPanel", "Encrypt everything anew") if rotates else say("KeyPanel", "Let the new code count")
        super().__init__(toolkit, keys, title, act, danger=rotates)
        self.rotates = rotates
        self._lead = plain_label(role="secondary", wrap=True)
        self.code = CodeBlock()
        self.code.show_code(keys.new_code())
        self._print = QuietButton("printer")
        self.new = NewPassphrase(toolkit, keys.judge, keys.suggest, is_optional=True) if rotates else None
        if self.new is not None:
            self.new.entered.connect(self.act)
            self.body.addWidget(self.new)
        self.body.addWidget(self._lead)
        self.body.addWidget(self.code)
        self.body.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
        self.code.entered.connect(self.act)
        self._print.clicked.connect(self._on_print)
        self.retranslate()

    def mistake(self) -> Wording | None:
        return (self.new.mistake() if self.new is not None else None) or self.code.mistake()

    def work(self) -> Callable[[str], object]:
        code, new = self.code.code, self.new.text() if self.new is not None else ""
        if self.rotates:
            return lambda current: self.keys.rotate(current, code, new)
        return lambda current: self.keys.change_recovery_code(current, code)

    def forget(self) -> None:
        self.code.clear()
        if self.new is not None:
            self.new.clear()

    def retranslate(self) -> None:
        super().retranslate()
        self._lead.setText(
            self.tr("Write this new code on paper or print it, and destroy the old card. It counts once you have typed two groups back.")
        )
        self._print.setText(self.tr("Save a card to print…"))

    def _on_print(self) -> None:
        code, catalogue = self.code.code, self.toolkit.catalogue
        save_card(self.toolkit, self, lambda: self.keys.card(code, catalogue), self.toolkit.telling.note)


class EscrowPanel(KeyPanel):
    """An organisation's public key, pasted or from its file."""

    def __init__(self, toolkit: Toolkit, keys: KeyService) -> None:
        super().__init__(toolkit, keys, say("KeyPanel", "Let an organisation open the vault"), say("KeyPanel", "Let it open the vault"))
        self._label = plain_label(role="strong", wrap=True)
        self.recipient = QPlainTextEdit()
        self.recipient.setTabChangesFocus(True)
        self._label.setBuddy(self.recipient)
        self._file = QuietButton("folder")
        for part in (self._label, self.recipient):
            self.body.addWidget(part)
        self.body.addWidget(self._file, 0, Qt.AlignmentFlag.AlignLeft)
        self._file.clicked.connect(self._on_file)
        self.retranslate()

    def mistake(self) -> Wording | None:
        if self.recipient.toPlainText().strip():
            return None
        self.recipient.setFocus()
        return say("KeyPanel", "Paste the public key of the organisation, or choose its file.")

    def work(self) -> Callable[[str], object]:
        text = self.recipient.toPlainText()
        return lambda current: self.keys.add_escrow(current, text)

    def restyle(self) -> None:
        if hasattr(self, "recipient"):
            self.recipient.setFixedHeight(round(self.toolkit.theme.em * 4.5))

    def retranslate(self) -> None:
        super().retranslate()
        name = self.tr("Public key of the organisation (it begins with age1)")
        self._label.setText(name)
        self.recipient.setAccessibleName(name)
        self._file.setText(self.tr("From a file…"))
        self.restyle()

    def _on_file(self) -> None:
        patterns = [(say("KeyPanel", "Key files"), "*.txt *.pub *.age *.key"), (say("KeyPanel", "All files"), "*")]
        path = self.toolkit.asking.open_file(say("KeyPanel", "Choose the file with the public key"), patterns)
        if path is None:
            return
        try:
            self.recipient.setPlainText(self.keys.public_key_in(path))
            self.problem.show_words()
        except DeskError as error:
            self.problem.show_words(error.what, error.next_step)


class OneSecretPanel(KeyPanel):
    """A step that needs nothing but the current secret; `do` takes it."""

    def __init__(
        self, toolkit: Toolkit, keys: KeyService, title: Wording, act: Wording, do: Callable[[str], object], *, danger: bool = False
    ) -> None:
        super().__init__(toolkit, keys, title, act, danger=danger)
        self._do = do
        self.retranslate()

    def work(self) -> Callable[[str], object]:
        return self._do
