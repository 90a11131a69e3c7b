"""The ways of opening the vault, one card each: what it is for, how it stands, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.vault.records import Way, WayKind
from neighbourhood_desk.features.vault.service import KeyService
from neighbourhood_desk.features.vault.ui.key_panel import CodePanel, KeyPanel, PassphrasePanel
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
    """Scroll to a panel that was just opened."""
    above = panel.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(panel)


def first(ways: Sequence[Way], kind: WayKind) -> Way | None:
    """The way in of this kind; None where there is none."""
    return next((way for way in ways if way.kind is kind), None)


def proven_words(proven: datetime | None) -> Wording:
    """When a way in was last tried, in words."""
    if proven is None:
        return say("Security", "It has not been tried yet.")
    return say("Security", "It was last tried on {day}.", day=proven.astimezone().date())
