"""The card about locking: what locks the desk by itself, and the stick that locks it when it is pulled out."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from neighbourhood_desk.features.vault.records import Door
from neighbourhood_desk.features.vault.service.locks import LockService
from neighbourhood_desk.features.vault.ui.key_cards import PageCard
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Pill, QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.toolkit import Toolkit


class LockCard(PageCard):
    """Says when the desk locks. The `door` is told when another stick is to be watched."""

    def __init__(self, toolkit: Toolkit, locks: LockService, door: Door | None = None, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.toolkit, self._locks, self._door = toolkit, locks, door
        self.state = Pill()
        self.add_to_head(self.state)
        self._lead, self._facts = plain_label(role="secondary", wrap=True), plain_label(wrap=True)
        self.choose, self.forget = QuietButton("device-usb"), QuietButton("x")
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.addWidget(self.choose)
        flow.addWidget(self.forget)
        for part in (self._lead, self._facts, holder):
            self.body.addWidget(part)
        self.choose.clicked.connect(self._on_choose)
        self.forget.clicked.connect(self._on_forget)
        self.retranslate()

    def retranslate(self) -> None:
        self.set_title(self.tr("Locking"))
        self._lead.setText(
            self.tr(
                "The desk locks after the idle minutes chosen in Settings, with the screen, before sleep, when another user takes the"
                " computer, with Ctrl+L, and at once when the disk with the vault is taken out. A stick can lock it, too: the one with"
                " your keys, for example."
            )
        )
        self.choose.setText(self.tr("Choose a stick…"))
        self.forget.setText(self.tr("No stick any more"))
        self.refresh()

    def refresh(self) -> None:
        try:
            stick = self._locks.stick()
        except DeskError:
            return  # the desk locked while this page was still there
        self.state.set(self.tr("Stick: off") if stick is None else self.tr("Stick: on"), "neutral" if stick is None else "good")
        self.forget.setVisible(stick is not None)
        self._facts.setVisible(stick is not None)
        if stick is not None:
            self._facts.setText(self.tr("Pulling out the stick “{name}” locks the desk at once.").format(name=stick.name))

    def _on_choose(self) -> None:
        folder = self.toolkit.asking.folder(say("Locks", "Choose the stick that locks the desk when it is pulled out"))
        if folder is None:
            return
        try:
            self._locks.choose_stick(folder)
        except DeskError as error:
            self.toolkit.telling.problem(error)
            return
        self._follow()
        self.toolkit.telling.done(say("Locks", "From now on, pulling out this stick locks the desk."))

    def _on_forget(self) -> None:
        self._locks.forget_stick()
        self._follow()
        self.toolkit.telling.done(say("Locks", "No stick locks the desk any more."))

    def _follow(self) -> None:
        self.refresh()
        if self._door is not None:
            self._door.follow_stick()
