"""Making a desk: whose it is, the passphrase, the recovery code that is typed back before anything is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from neighbourhood_desk.features.vault.rules import Strength
from neighbourhood_desk.features.vault.ui.code_block import CodeBlock
from neighbourhood_desk.features.vault.ui.door import DoorPanel, ProblemLine
from neighbourhood_desk.features.vault.ui.new_passphrase import NewPassphrase
from neighbourhood_desk.features.vault.ui.printing import save_card
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue, say
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton, plain_label
from neighbourhood_desk.widgets.inputs import ChoiceBox
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

    def card(self, code: str, vault_name: str, catalogue: Catalogue) -> bytes: ...


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
        self._steps = QStackedWidget()
        self.new_passphrase = NewPassphrase(toolkit, self._judged, lambda language: self._keeper().suggest(language))
        self.code = CodeBlock()
        self._print = QuietButton("printer")
        self.body.addWidget(self._steps)
        self.problem = ProblemLine(toolkit)
        self.body.addWidget(self.problem)
        for step in (self._who_step(), self.new_passphrase, self._code_step()):
            self._steps.addWidget(step)
        self._back, self._next = QuietButton("chevron-left"), PrimaryButton()
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._next)
        self.body.addLayout(row)
        self._back.clicked.connect(self._on_back)
        self._next.clicked.connect(self._on_next)
        self._print.clicked.connect(self._on_print)
        self.new_passphrase.entered.connect(self._on_next)
        self.code.entered.connect(self._on_next)
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

    def _code_step(self) -> QWidget:
        step = QWidget()
        layout = QVBoxLayout(step)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.code)
        layout.addWidget(self._print, 0, Qt.AlignmentFlag.AlignLeft)
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
        self._print.setText(self.tr("Save a card to print…"))
        self._back.setText(self.tr("Cancel") if step == 0 else self.tr("Back"))
        self._next.setText((self.tr("Continue"), self.tr("Continue"), self.tr("Create my desk"))[step])

    def _judged(self, passphrase: str) -> Strength:
        return self._keeper().judge(passphrase, self.neighbourhood.text(), self.manager.text())

    # Moving on

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.neighbourhood.setFocus()

    def _go(self, step: int) -> None:
        self._steps.setCurrentIndex(step)
        self.problem.show_words()
        self.retranslate()
        (self.neighbourhood, self.new_passphrase, self.code)[step].setFocus()

    def _on_back(self) -> None:
        if self._steps.currentIndex() == 0:
            self.cancelled.emit()
        else:
            self._go(self._steps.currentIndex() - 1)

    def _on_next(self) -> None:
        (self._leave_who, self._leave_passphrase, self._leave_code)[self._steps.currentIndex()]()

    def _on_print(self) -> None:
        name = self.neighbourhood.text().strip()
        catalogue = self.toolkit.catalogue
        save_card(self.toolkit, self, lambda: self._keeper().card(self.code.code, name, catalogue), self.problem.show_words)

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
        mistake = self.new_passphrase.mistake()
        if mistake is not None:
            self.problem.show_words(mistake)
            return
        if not self.code.code:
            self.code.show_code(self._keeper().new_code())
        self._go(2)

    def _leave_code(self) -> None:
        mistake = self.code.mistake()
        if mistake is not None:
            self.problem.show_words(mistake)
            return
        answers = NewDesk(
            neighbourhood=self.neighbourhood.text().strip(),
            manager=self.manager.text().strip(),
            language=self.language.currentData(),
            passphrase=self.new_passphrase.text(),
            code=self.code.code,
        )
        self._next.setEnabled(False)
        self.toolkit.tasks.run(
            self, say("CreateDesk", "Creating the desk"), lambda _progress: self._create(answers), self._on_created, self._on_failed
        )

    def _on_created(self, vault: Any) -> None:
        self.new_passphrase.clear()
        self.code.clear()
        self.opened.emit(vault)

    def _on_failed(self, error: DeskError) -> None:
        self._next.setEnabled(True)
        self.problem.show_words(error.what, error.next_step)
