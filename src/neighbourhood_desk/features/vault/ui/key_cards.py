"""The ways of opening the vault, one card each: what it is for, how it stands, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.vault.records import Way, WayKind
from neighbourhood_desk.features.vault.service import KeyService
from neighbourhood_desk.features.vault.ui.key_panel import CodePanel, KeyPanel, OneSecretPanel, PassphrasePanel
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import Card, QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class PageCard(Live, Card):
    """What the security page is made of."""

    def refresh(self) -> None:
        """Ask anew how it stands."""


class SecurityCard(PageCard):
    """A way of opening the vault: a sentence, what is so now, buttons, and the panel of a step that was begun."""

    def __init__(self, toolkit: Toolkit, keys: KeyService, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.toolkit, self.keys = toolkit, keys
        self.lead, self.facts = plain_label(role="secondary", wrap=True), plain_label(wrap=True)
        self.buttons = QWidget()
        self._flow = FlowLayout(self.buttons)
        self.panel: KeyPanel | None = None
        self.inside = QVBoxLayout()
        self.inside.setSpacing(8)
        for part in (self.lead, self.facts):
            self.body.addWidget(part)
        self.body.addLayout(self.inside)
        self.body.addWidget(self.buttons)

    def refresh(self) -> None:
        try:
            self.show_ways(self.keys.ways())
        except DeskError as error:
            self.facts.setText(" ".join(self.toolkit.words(words) for words in (error.what, error.next_step) if words is not None))

    def show_ways(self, ways: Sequence[Way]) -> None:
        """Show what is so now."""
        raise NotImplementedError

    def add_action(self, icon: str) -> QuietButton:
        """One more button under the facts."""
        button = QuietButton(icon)
        self._flow.addWidget(button)
        return button

    def begin(self, panel: KeyPanel, done: Wording) -> None:
        """Ask what a step needs, in the card; when it is done say so and show how things stand then."""
        self.leave()
        self.panel = panel
        self.body.addWidget(panel)
        panel.show()
        self.buttons.hide()
        panel.cancelled.connect(self.leave)
        panel.done.connect(lambda result: self._on_done(result, done))
        panel.current.setFocus()
        QTimer.singleShot(0, panel, lambda: bring_into_view(panel))

    def leave(self) -> None:
        """Take the panel away and forget what was typed in it."""
        panel, self.panel = self.panel, None
        if panel is not None:
            panel.hide()
            self.body.removeWidget(panel)
            panel.deleteLater()
        self.buttons.show()

    def said_of(self, way: Way) -> str:
        """Since when a way is there, what a guess costs, when it last opened the vault."""
        said: list[Wording] = []
        if way.made is not None:
            said.append(say("Security", "In place since {day}.", day=way.made))
        said.append(proven_words(way.proven))
        if way.cost is not None:
            said.append(
                say(
                    "Security",
                    "Whoever guesses needs {memory} MiB of memory and {passes} passes for each try.",
                    memory=way.cost.memory_mib,
                    passes=way.cost.passes,
                )
            )
        return " ".join(self.toolkit.words(words) for words in said)

    def _on_done(self, result: object, done: Wording) -> None:
        focused = self.window().focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        self.leave()
        self.refresh()
        self.toolkit.telling.done(done)
        if isinstance(result, Wording):
            self.toolkit.telling.note(result)
        if had_focus:
            shown = [button for button in self.buttons.findChildren(QuietButton) if button.isVisibleTo(self)]
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)


class PassphraseCard(SecurityCard):
    """The passphrase: change it, also when it was forgotten."""

    def __init__(self, toolkit: Toolkit, keys: KeyService) -> None:
        super().__init__(toolkit, keys)
        self.change = self.add_action("key")
        self.change.clicked.connect(
            lambda: self.begin(PassphrasePanel(toolkit, keys), say("Security", "The new passphrase opens the vault, the old one does not."))
        )
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Passphrase"))
        self.lead.setText(self.tr("What you type every day. It is kept nowhere, and it also opens what is sealed."))
        self.change.setText(self.tr("Change the passphrase…"))
        self.refresh()

    def show_ways(self, ways: Sequence[Way]) -> None:
        way = first(ways, WayKind.PASSPHRASE)
        self.facts.setText(self.tr("There is no passphrase.") if way is None else self.said_of(way))


class CodeCard(SecurityCard):
    """The recovery code: a new card."""

    def __init__(self, toolkit: Toolkit, keys: KeyService) -> None:
        super().__init__(toolkit, keys)
        self.renew = self.add_action("refresh")
        self.renew.clicked.connect(
            lambda: self.begin(CodePanel(toolkit, keys), say("Security", "The new code opens the vault. Destroy the old card."))
        )
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Recovery code"))
        self.lead.setText(self.tr("For the day when the passphrase is forgotten or the computer is lost. It stands on paper only."))
        self.renew.setText(self.tr("New recovery code…"))
        self.refresh()

    def show_ways(self, ways: Sequence[Way]) -> None:
        way = first(ways, WayKind.RECOVERY)
        self.facts.setText(self.tr("There is no recovery code. Make one now.") if way is None else self.said_of(way))


<<<<<<<
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

=======
class KeyringCard(SecurityCard):
    """The computer's key store: on, off, or why it cannot be on. It asks the store once, off the UI thread."""
>>>>>>>

class DataKeyCard(SecurityCard):
    """The key that everything is encrypted with: change it."""

    def __init__(self, toolkit: Toolkit, keys: KeyService) -> None:
        super().__init__(toolkit, keys)
        self.change = self.add_action("refresh")
        self.change.clicked.connect(
            lambda: self.begin(
                CodePanel(toolkit, keys, rotates=True),
                say("Security", "Everything is encrypted with a new key. The old card opens older backups only."),
            )
        )
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Data key"))
        self.lead.setText(
            self.tr(
                "Everything is encrypted with one key, and each way of opening the vault opens that key. Change it when somebody may have"
                " a copy of the vault and a way to open it: what they have stays as it is, but nothing new can be read with it. What is"
                " sealed is encrypted anew under a key of its own, too."
            )
        )
        self.facts.setText(self.tr("Backups made before keep opening with the passphrase and the code of their day."))
        self.change.setText(self.tr("Change the data key…"))

    def show_ways(self, ways: Sequence[Way]) -> None:
        return


def bring_into_view(panel: QWidget) -> None:
    above = panel.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(panel)


def first(ways: Sequence[Way], kind: WayKind) -> Way | None:
    return next((way for way in ways if way.kind is kind), None)


def proven_words(proven: datetime | None) -> Wording:
    if proven is None:
        return say("Security", "It has not been tried yet.")
    return say("Security", "It was last tried on {day}.", day=proven.astimezone().date())
