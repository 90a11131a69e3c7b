"""The page about what protects the vault, made of cards: each way of opening it, and whatever other parts of the desk add."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.vault.records import Door
from neighbourhood_desk.features.vault.service import BackupService, KeyService, LockService
from neighbourhood_desk.features.vault.ui.backups_card import BackupsCard
from neighbourhood_desk.features.vault.ui.escrow_card import EscrowCard
from neighbourhood_desk.features.vault.ui.key_cards import CodeCard, DataKeyCard, PageCard, PassphraseCard
from neighbourhood_desk.features.vault.ui.keyring_card import KeyringCard
from neighbourhood_desk.features.vault.ui.lock_card import LockCard
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.widgets.controls import scrolled
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.page import Page
from neighbourhood_desk.widgets.toolkit import Toolkit

_COLUMN_EM = 30


class CardColumns(Live, QWidget):
    """Cards in two columns where there is room, row by row, else in one."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self.cards: list[PageCard] = []
        self._count = 0
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(16)
        self._columns = [QVBoxLayout(), QVBoxLayout()]
        for column in self._columns:
            column.setSpacing(16)
            column.addStretch(1)
            outer.addLayout(column, 1)

    def add(self, card: PageCard) -> None:
        """One more card, after the others."""
        self.cards.append(card)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._wanted() != self._count:
            self._arrange()

    def restyle(self) -> None:
        if hasattr(self, "_columns"):
            self._arrange()

    def _wanted(self) -> int:
        return 2 if self.width() >= 2 * _COLUMN_EM * self._toolkit.theme.em else 1

    def _arrange(self) -> None:
        self._count = self._wanted()
        # Not takeAt: it leaves Qt's cache of the card's size behind, and the card keeps a height that is too small.
        for number, card in enumerate(self.cards):
            for column in self._columns:
                column.removeWidget(card)
            column = self._columns[number % self._count]
            column.insertWidget(column.count() - 1, card)
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.setStretch(1, self._count - 1)


class SecurityPage(Page):
    """Says in plain words how the vault can be opened, and lets that be changed. `cards` come after its own."""

    def __init__(self, toolkit: Toolkit, keys: KeyService, cards: Sequence[PageCard] = (), parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self.passphrase, self.code = PassphraseCard(toolkit, keys), CodeCard(toolkit, keys)
        self.escrow, self.keyring, self.data_key = EscrowCard(toolkit, keys), KeyringCard(toolkit, keys), DataKeyCard(toolkit, keys)
        self.columns = CardColumns(toolkit)
        for card in (self.passphrase, self.code, self.escrow, self.keyring, self.data_key, *cards):
            self.columns.add(card)
        self.body.addWidget(scrolled(self.columns), 1)
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> SecurityPage:
        """The page from the services of an open desk."""
        toolkit = services.of(Toolkit)
        door: Door | None = services.get(Door)  # type: ignore[type-abstract]
        cards = [BackupsCard(toolkit, services.of(BackupService), door), LockCard(toolkit, services.of(LockService), door)]
        return cls(toolkit, services.of(KeyService), cards)

    def retranslate(self) -> None:
        self.header.set_title(self.tr("Security"))
        self.header.set_subtitle(self.tr("How this vault can be opened. Each way is tried before it counts, and each change is noted."))

    def refresh(self) -> None:
        for card in self.columns.cards:
            card.refresh()
