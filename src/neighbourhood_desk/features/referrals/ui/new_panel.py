"""A new referral: which request, and to whom."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.referrals.records import Referral
from neighbourhood_desk.features.referrals.ui.desk import ReferralDesk
from neighbourhood_desk.features.referrals.ui.parts import RequestLink, do
from neighbourhood_desk.features.referrals.ui.receiver_panel import ReceiverPanel
from neighbourhood_desk.features.requests.ui.picker import RequestRow
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, QuietButton, Separator, scrolled
from neighbourhood_desk.widgets.form import Form
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class NewReferralPanel(Live, Card):
    """Asks for a request unless it is given, then for a receiver; `drafted` comes with the new draft."""

    drafted = Signal(object)
    left = Signal()

    def __init__(self, toolkit: Toolkit, desk: ReferralDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._desk = toolkit, desk
        self._request_id: UUID | None = None
        self._previous: UUID | None = None
        self.form = Form(toolkit, [RequestRow("request", say("Referrals", "Which request"), desk.requests, required=True)])
        self.form.edited.connect(self._on_request)
        self.link = RequestLink(toolkit)
        self.whom = ReceiverPanel(toolkit, desk)
        self.whom.chosen.connect(self._on_chosen)
        self.cancel_button = QuietButton()
        self.cancel_button.clicked.connect(self.left)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        for widget in (self.link, self.form, self.whom):
            column.addWidget(widget)
        column.addStretch(1)
        self.body.addWidget(scrolled(holder), 1)
        self.body.addWidget(Separator())
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.retranslate()

    def begin(self, request_id: UUID | None = None, previous: UUID | None = None) -> None:
        """Ask from the beginning; with a request only to whom, and after a rejection as what follows it."""
        self._previous = previous
        self.form.set_values({"request": request_id})
        self.form.setVisible(request_id is None)
        self._show_request(request_id)
        if request_id is None:
            self.form.focus("request")
        else:
            self.whom.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        if not hasattr(self, "cancel_button"):
            return
        self.set_title(self.tr("New referral"))
        self.cancel_button.setText(self.tr("Cancel"))

    def _on_request(self) -> None:
        self._previous = None
        self._show_request(self.form.values()["request"])

    def _show_request(self, request_id: UUID | None) -> None:
        request = self._desk.requests.get(request_id) if request_id is not None else None
        self._request_id = request.id if request is not None else None
        self.whom.setVisible(request is not None)
        self.link.setVisible(request is not None)
        if request is not None:
            self.link.show_request(request.id, f"{request.number} · {request.title}")
            self.whom.show_request(request.id)

    def _on_chosen(self, kind: str, receiver_id: UUID) -> None:
        draft_for(self._toolkit, self._desk, self._request_id, kind, receiver_id, self._previous, self.drafted.emit)


def draft_for(
    toolkit: Toolkit,
    desk: ReferralDesk,
    request_id: UUID | None,
    kind: str,
    receiver_id: UUID,
    previous: UUID | None,
    then: Callable[[Referral], object],
) -> None:
    """Make a draft and go on with it; what hinders is told."""
    made: list[Referral] = []
    if request_id is not None and do(
        toolkit,
        lambda: made.append(desk.referrals.draft(request_id, kind, receiver_id, previous)),
        say("Referrals", "Draft made."),
        desk.undo,
    ):
        then(made[0])
