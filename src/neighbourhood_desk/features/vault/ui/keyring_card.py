"""The key in the computer's own key store, as a card of the Security page."""

from __future__ import annotations

from collections.abc import Sequence

from neighbourhood_desk.features.vault.records import Way, WayKind
from neighbourhood_desk.features.vault.service import KeyService
from neighbourhood_desk.features.vault.ui.key_cards import SecurityCard, first
from neighbourhood_desk.features.vault.ui.key_panel import OneSecretPanel
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import Pill
from neighbourhood_desk.widgets.toolkit import Toolkit


class KeyringCard(SecurityCard):
    """The computer's key store: on, off, or why it cannot be on. It asks the store once, off the UI thread."""

    def __init__(self, toolkit: Toolkit, keys: KeyService) -> None:
        super().__init__(toolkit, keys)
        self.state = Pill()
        self.add_to_head(self.state)
        self.turn_on, self.turn_off = self.add_action("key"), self.add_action("x")
        self.turn_on.clicked.connect(self._on_turn_on)
        self.turn_off.clicked.connect(self._on_turn_off)
        self._is_asked = False
        self._reason: Wording | None = say("Security", "The key store of this computer is being asked.")
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Key store of this computer"))
        self.lead.setText(
            self.tr(
                "Opens the vault without typing, for anybody who uses this computer under your name. Leave it off on a computer"
                " that others use too. If it fails, the passphrase is asked."
            )
        )
        self.turn_on.setText(self.tr("Turn it on…"))
        self.turn_off.setText(self.tr("Turn it off"))
        self.refresh()

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        if not self._is_asked:
            self._is_asked = True
            self.toolkit.tasks.run(
                self, say("Security", "Asking the key store"), lambda _progress: self.keys.keyring_unavailable(), self._on_asked
            )

    def show_ways(self, ways: Sequence[Way]) -> None:
        way = first(ways, WayKind.KEYRING)
        self.state.set(self.tr("Off") if way is None else self.tr("On"), "neutral" if way is None else "good")
        self.turn_on.setVisible(way is None)
        self.turn_on.setEnabled(self._reason is None)
        self.turn_off.setVisible(way is not None)
        if way is not None:
            self.facts.setText(self.said_of(way))
        elif self._reason is not None:
            self.facts.setText(self.toolkit.words(self._reason))
        self.facts.setVisible(way is not None or self._reason is not None)

    def _on_asked(self, reason: Wording | None) -> None:
        self._reason = reason
        self.refresh()

    def _on_turn_on(self) -> None:
        panel = OneSecretPanel(
            self.toolkit,
            self.keys,
            say("Security", "Let the key store of this computer open the vault"),
            say("Security", "Turn it on"),
            self.keys.turn_keyring_on,
        )
        self.begin(panel, say("Security", "The key store of this computer opens the vault."))

    def _on_turn_off(self) -> None:
        self.turn_off.setEnabled(False)
        self.toolkit.tasks.run(
            self,
            say("Security", "Turning the key store off"),
            lambda _progress: self.keys.turn_keyring_off(),
            self._on_off,
            self._on_failed,
        )

    def _on_off(self, _nothing: None) -> None:
        self.turn_off.setEnabled(True)
        self.refresh()
        self.toolkit.telling.done(say("Security", "The key store of this computer opens the vault no more."))

    def _on_failed(self, error: DeskError) -> None:
        self.turn_off.setEnabled(True)
        self.toolkit.telling.problem(error)
