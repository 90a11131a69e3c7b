"""The card about organisations whose key opens the vault: add one, let it show that it can, take one away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.vault.records import Way, WayKind
from neighbourhood_desk.features.vault.service import KeyService
from neighbourhood_desk.features.vault.ui.key_cards import SecurityCard
from neighbourhood_desk.features.vault.ui.key_panel import EscrowPanel, OneSecretPanel
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.toolkit import Toolkit

_RECIPIENT_PART = 16


class EscrowCard(SecurityCard):
    """Organisations whose key opens the vault: add one, take one away."""

    def __init__(self, toolkit: Toolkit, keys: KeyService) -> None:
        super().__init__(toolkit, keys)
        self.add = self.add_action("plus")
        self.add.clicked.connect(
            lambda: self.begin(EscrowPanel(toolkit, keys), say("Security", "The organisation can open the vault with its own key."))
        )
        self.removers: list[QuietButton] = []
        self.askers: list[tuple[QuietButton, QuietButton]] = []
        self.trial: InlineForm | None = None
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Key of an organisation"))
        self.lead.setText(
            self.tr(
                "The district or its data protection officer can let you in if all else is lost. Their key never comes near this computer,"
                " and what is sealed stays closed to them."
            )
        )
        self.add.setText(self.tr("Add an organisation…"))
        self.refresh()

    def show_ways(self, ways: Sequence[Way]) -> None:
        while (item := self.inside.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.removers, self.askers = [], []
        found = [way for way in ways if way.kind is WayKind.ESCROW]
        self.facts.setText("" if found else self.tr("No organisation can open this vault."))
        self.facts.setVisible(not found)
        for way in found:
            self.inside.addWidget(self._row(way))

    def _row(self, way: Way) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(plain_label(_in_parts(way.recipient), "strong", wrap=True))
        texts.addWidget(plain_label(self.said_of(way), "secondary", wrap=True))
        layout.addLayout(texts, 1)
        key = way.recipient[:_RECIPIENT_PART]
        ask = QuietButton("file-text", self.tr("Question to it…"))
        ask.setAccessibleName(self.tr("Save a question for the key {key}").format(key=key))
        ask.clicked.connect(lambda: self._on_ask(way))
        receipt = QuietButton("check", self.tr("Its receipt…"))
        receipt.setAccessibleName(self.tr("Type the receipt of the key {key}").format(key=key))
        receipt.clicked.connect(lambda: self._on_receipt(way))
        receipt.setVisible(self.keys.is_asked(way.id))
        self.askers.append((ask, receipt))
        remove = QuietButton("trash", self.tr("Remove…"))
        remove.setAccessibleName(self.tr("Remove the key {key}").format(key=way.recipient[:_RECIPIENT_PART]))
        remove.clicked.connect(lambda: self._on_remove(way))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (ask, receipt, remove):
            flow.addWidget(button)
        texts.addSpacing(6)
        texts.addWidget(buttons)
        self.removers.append(remove)
        return row

    def _on_ask(self, way: Way) -> None:
        """Save a question that only the organisation can read: its answer shows that it could open the vault today."""
        path = self.toolkit.asking.save_file(
            say("Escrow", "Save the question for the organisation"),
            f"{self.toolkit.words(say('Escrow', 'question'))}.age",
            [(say("Escrow", "Files for age"), "*.age")],
        )
        if path is None:
            return
        try:
            self.keys.save_question(way.id, path, self.toolkit.catalogue)
        except DeskError as error:
            self.toolkit.telling.problem(error)
            return
        self.refresh()
        self.toolkit.telling.note(
            say("Escrow", "The question is saved. Send it to the organisation."),
            say("Escrow", "It opens it with its own key (age --decrypt) and reads you the receipt in it. Its key stays with it."),
        )

    def _on_receipt(self, way: Way) -> None:
        self._close_trial()
        rows = [TextRow("receipt", say("Escrow", "Receipt"), say("Escrow", "Four groups of four signs."), required=True, most=40)]
        self.trial = InlineForm(
            self.toolkit, say("Escrow", "The receipt of the organisation"), rows, say("Escrow", "Compare"),
            lambda values: self.keys.prove_organisation(way.id, values["receipt"]),
        )  # fmt: skip
        self.trial.done.connect(self._on_proven)
        self.trial.cancelled.connect(self._close_trial)
        self.body.addWidget(self.trial)
        self.buttons.hide()
        self.trial.setFocus()

    def _on_proven(self) -> None:
        self._close_trial()
        self.refresh()
        self.toolkit.telling.done(say("Escrow", "The organisation showed that its key opens this vault."))

    def _close_trial(self) -> None:
        trial, self.trial = self.trial, None
        if trial is not None:
            trial.hide()
            self.body.removeWidget(trial)
            trial.deleteLater()
        self.buttons.show()

    def _on_remove(self, way: Way) -> None:
        panel = OneSecretPanel(
            self.toolkit,
            self.keys,
            say("Security", "Take the key of this organisation away: {key}…", key=way.recipient[:_RECIPIENT_PART]),
            say("Security", "Take it away"),
            lambda current: self.keys.remove(current, way.id),
            danger=True,
        )
        self.begin(panel, say("Security", "This organisation can open the vault no more. It can still open backups from before."))


def _in_parts(recipient: str) -> str:
    """A public key in parts, so that it wraps and can be read aloud."""
    return " ".join(recipient[start : start + _RECIPIENT_PART] for start in range(0, len(recipient), _RECIPIENT_PART))
