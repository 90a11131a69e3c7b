"""Making a desk: whose it is, the passphrase, the recovery code that is typed back before anything is written."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QGridLayout, QHBoxLayout, QLineEdit, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from neighbourhood_desk.features.vault.rules import Strength, groups_to_repeat
from neighbourhood_desk.features.vault.ui.door import DoorPanel, ProblemLine, SecretLine
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import LANGUAGES, say
from neighbourhood_desk.widgets.controls import ChoiceBox, PrimaryButton, QuietButton, plain_label
from neighbourhood_desk.widgets.toolkit import Toolkit

_LANGUAGE_NAMES = {"es": "Español", "en": "English"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDesk:
    """What a person answered; its passphrase is shown by no `repr`."""

    neighbourhood: str
    manager: str
    language: str
    passphrase: str
    code: str

    def __repr__(self) -> str:
        return "NewDesk(…)"


class Keeper(Protocol):
    """What the page asks of the vault's service."""

    def judge(self, passphrase: str, *about: str) -> Strength: ...

    def suggest(self, language: str) -> str: ...

    def new_code(self) -> str: ...


class CreatePanel(DoorPanel):
    """Three steps; `create(answers)` runs off the UI thread and gives the open vault. Nothing is on the disk before the last step."""

    opened = Signal(object)
    cancelled = Signal()

    def __init__(
        self, toolkit: Toolkit, keeper: Callable[[], Keeper], create: Callable[[NewDesk], Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(toolkit, "key", parent)
        self._keeper = keeper
        self._create = create
        self._code = ""
        self._asked = (1, 2)
        self._steps = QStackedWidget()
        self.body.addWidget(self._steps)
        self.problem = ProblemLine(toolkit)
        self.body.addWidget(self.problem)
        for step in (self._who_step(), self._passphrase_step(), self._code_step()):
            self._steps.addWidget(step)
        self._back, self._next = QuietButton("chevron-left"), PrimaryButton()
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._next)
        self.body.addLayout(row)
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self._on_next)
        self.retranslate()

    # The three steps

    def _who_step(self) -> QWidget:
        step = QWidget()
        form = QFormLayout(step)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.neighbourhood, self.manager, self.language = QLineEdit(), QLineEdit(), ChoiceBox()
        self._who_labels = [plain_label(role="strong") for _field in range(3)]
        for label, field in zip(self._who_labels, (self.neighbourhood, self.manager, self.language), strict=True):
            label.setBuddy(field)
            form.addRow(label, field)
        for code in LANGUAGES:
            self.language.addItem(_LANGUAGE_NAMES[code], code)
        self.language.setCurrentIndex(LANGUAGES.index(self.toolkit.language.code))
        self.language.currentIndexChanged.connect(lambda _index: self.toolkit.language.set(self.language.currentData()))
        for field in (self.neighbourhood, self.manager):
            field.setMaxLength(120)
            field.returnPressed.connect(self._on_next)
        return step

    def _passphrase_step(self) -> QWidget:
        step = QWidget()
        layout = QVBoxLayout(step)
        layout.setContentsMargins(0, 0, 0, 0)
        self._passphrase_labels = [plain_label(role="strong") for _field in range(2)]
        self.passphrase, self.again = SecretLine(), SecretLine()
        self._strength, self._judgement = QProgressBar(), plain_label(role="secondary", wrap=True)
        self._strength.setRange(0, 4)
        self._strength.setTextVisible(False)
        self._suggest = QuietButton("refresh")
        for label, field in zip(self._passphrase_labels, (self.passphrase, self.again), strict=True):
            label.setBuddy(field.line)
            layout.addWidget(label)
            layout.addWidget(field)
            field.entered.connect(self._on_next)
            if field is self.passphrase:
                layout.addWidget(self._strength)
                layout.addWidget(self._judgement)
                layout.addWidget(self._suggest, 0, Qt.AlignmentFlag.AlignLeft)
        self.passphrase.line.textChanged.connect(lambda _text: self._show_strength())
        self._suggest.clicked.connect(self._on_suggest)
        return step

    def _code_step(self) -> QWidget:
        step = QWidget()
        layout = QVBoxLayout(step)
        layout.setContentsMargins(0, 0, 0, 0)
        grid = QGridLayout()
        grid.setSpacing(8)
        self._groups = [plain_label(role="strong") for _group in range(9)]
        for place, label in enumerate(self._groups):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByKeyboard | Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            grid.addWidget(label, place // 3, place % 3, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(grid)
        self._repeat_labels = [plain_label(role="strong") for _group in range(2)]
        self.repeats = [QLineEdit() for _group in range(2)]
        for label, field in zip(self._repeat_labels, self.repeats, strict=True):
            label.setBuddy(field)
            field.setMaxLength(8)
            field.returnPressed.connect(self._on_next)
            layout.addWidget(label)
            layout.addWidget(field)
        return step

    # Words

    def retranslate(self) -> None:
        titles = (self.tr("Whose desk is it?"), self.tr("A passphrase that only you know"), self.tr("Write down your recovery code"))
        leads = (
            self.tr("These names stand on the minutes and summaries you print."),
            self.tr("It encrypts everything. Five random words are easier to remember and harder to guess than one odd word."),
            self.tr(
                "If you forget the passphrase, only this code opens the desk. Write it on paper and keep it away from this computer;"
                " it is kept nowhere else."
            ),
        )
        step = self._steps.currentIndex()
        self.title.setText(titles[step])
        self.lead.setText(leads[step])
        for label, text in zip(
            self._who_labels, (self.tr("Neighbourhood"), self.tr("Your name"), self.tr("Language of the desk")), strict=True
        ):
            label.setText(text)
        names = (self.tr("Passphrase"), self.tr("The same passphrase again"))
        for label, secret, text in zip(self._passphrase_labels, (self.passphrase, self.again), names, strict=True):
            label.setText(text)
            secret.set_names(text, self.tr("Show what I type"))
        self._suggest.setText(self.tr("Suggest five words"))
        self._strength.setAccessibleName(self.tr("Strength of the passphrase"))
        for label, field, number in zip(self._repeat_labels, self.repeats, self._asked, strict=True):
            text = self.tr("Type group {number} of the code").format(number=number)
            label.setText(text)
            field.setAccessibleName(text)
        self._back.setText(self.tr("Cancel") if step == 0 else self.tr("Back"))
        self._next.setText((self.tr("Continue"), self.tr("Continue"), self.tr("Create my desk"))[step])
        self._show_strength()

    def _show_strength(self) -> None:
        strength = self._judged() if self.passphrase.text() else None
        self._strength.setValue(strength.score if strength else 0)
        self._judgement.setText(self.toolkit.words(strength.words) if strength else self.tr("At least 14 letters, or five random words."))
        self._strength.setAccessibleDescription(self._judgement.text())

    def _judged(self) -> Strength:
        return self._keeper().judge(self.passphrase.text(), self.neighbourhood.text(), self.manager.text())

    # Moving on

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.neighbourhood.setFocus()

    def _go(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self.problem.show_words()
        self.retranslate()
        (self.neighbourhood, self.passphrase.line, self.repeats[0])[step].setFocus()

    def _on_back(self) -> None:
        if self._steps.currentIndex() == 0:
            self.cancelled.emit()
        else:
            self._go(self._steps.currentIndex() - 1)

    def _on_next(self) -> None:
        (self._leave_who, self._leave_passphrase, self._leave_code)[self._steps.currentIndex()]()

    def _on_suggest(self) -> None:
        words = self._keeper().suggest(self.toolkit.language.code)
        for field in (self.passphrase, self.again):
            field.line.setText(words)
            field.show_text()

    def _leave_who(self) -> None:
        for field, text in (
            (self.neighbourhood, say("Profile", "Write the name of the neighbourhood.")),
            (self.manager, say("Profile", "Write the name of the community manager.")),
        ):
            if not field.text().strip():
                self.problem.show_words(text)
                field.setFocus()
                return
        self._go(1)

    def _leave_passphrase(self) -> None:
        strength = self._judged()
        if not strength.is_enough:
            self.problem.show_words(strength.words)
            self.passphrase.setFocus()
        elif self.passphrase.text() != self.again.text():
            self.problem.show_words(say("CreateDesk", "The two passphrases differ."))
            self.again.setFocus()
        else:
            self._show_code()
            self._go(2)

    def _show_code(self) -> None:
        if not self._code:
            self._code = self._keeper().new_code()
            self._asked = groups_to_repeat(self._code, secrets.randbelow(10_000))
        for number, (label, group) in enumerate(zip(self._groups, self._code.split("-"), strict=True), 1):
            label.setText(f"{number} · {group}")

    def _leave_code(self) -> None:
        groups = self._code.split("-")
        for field, number in zip(self.repeats, self._asked, strict=True):
            if field.text().strip().upper() != groups[number - 1]:
                self.problem.show_words(
                    say("CreateDesk", "Group {number} is not what the code says. Look at your paper again.", number=number)
                )
                field.setFocus()
                field.selectAll()
                return
        answers = NewDesk(
            neighbourhood=self.neighbourhood.text().strip(),
            manager=self.manager.text().strip(),
            language=self.language.currentData(),
            passphrase=self.passphrase.text(),
            code=self._code,
        )
        self._next.setEnabled(False)
        self.toolkit.tasks.run(
            self, say("CreateDesk", "Creating the desk"), lambda _progress: self._create(answers), self._on_created, self._on_failed
        )

    def _on_created(self, vault: Any) -> None:
        for field in (self.passphrase, self.again):
            field.clear()
        self._code = ""
        self.opened.emit(vault)

    def _on_failed(self, error: DeskError) -> None:
        self._next.setEnabled(True)
        self.problem.show_words(error.what, error.next_step)
