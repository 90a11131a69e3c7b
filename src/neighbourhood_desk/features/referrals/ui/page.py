"""The page of referrals: what waits at which agency and since when, at the right one of them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget

from neighbourhood_desk.features.referrals.records import CAME_BACK, KIND, WITH_AGENCY, Referral, ReferralRow, ReferralStatus
from neighbourhood_desk.features.referrals.rules.listing import Group, ReferralFilter
from neighbourhood_desk.features.referrals.ui.agency_strip import AgencyStrip
from neighbourhood_desk.features.referrals.ui.desk import ReferralDesk
from neighbourhood_desk.features.referrals.ui.draft_panel import DraftPanel
from neighbourhood_desk.features.referrals.ui.filters import ReferralFilters
from neighbourhood_desk.features.referrals.ui.new_panel import NewReferralPanel
from neighbourhood_desk.features.referrals.ui.sent_panel import SentPanel
from neighbourhood_desk.features.referrals.ui.words import age_words, state_tone, state_words
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.widgets.controls import EmptyState, PrimaryButton
from neighbourhood_desk.widgets.page import ListAndDetail, Page
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit

FOR_REQUEST = "referral_of_request"
"""Opening a record of this kind asks to whom the request of that id is to be referred."""


_GROUPS = {
    ReferralStatus.DRAFTED: (Group.DRAFTS,),
    **dict.fromkeys(WITH_AGENCY, (Group.WAITING, Group.LATE)),
    **dict.fromkeys(CAME_BACK, (Group.ENDED, Group.BACK)),
    ReferralStatus.COMPLETED: (Group.ENDED,),
    ReferralStatus.WITHDRAWN: (Group.ENDED,),
}
"""In which groups a referral of this status may stand."""


class ReferralsPage(Page):
    """Lists referrals, shows one, makes new ones."""

    kinds = frozenset({KIND, "requests", "consents", "people", "resources", "organisations", "profile"})

    def __init__(self, toolkit: Toolkit, desk: ReferralDesk, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._desk = desk
        self._shown: UUID | None = None
        self.new_button = PrimaryButton("route")
        self.new_button.clicked.connect(lambda: self.new_referral())
        self.header.add_action(self.new_button)
        self._make_list()
        self._make_side()
        self.split = ListAndDetail(self.table, self.side)
        self.body.addWidget(self.split, 1)
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> ReferralsPage:
        """The page of an open desk."""
        return cls(services.of(Toolkit), ReferralDesk.of(services))

    def new_referral(self, request_id: UUID | None = None) -> None:
        """Ask which request is to be referred, unless it is given, and to whom."""
        self.draft.flush()
        self.new.begin(request_id)
        self.side.setCurrentWidget(self.new)
        self.split.show_detail()

    def refresh(self) -> None:
        self._list_anew()
        self._show_chosen()

    def show_record(self, kind: str, id: UUID) -> None:
        if kind == FOR_REQUEST:
            self.new_referral(id)
        else:
            self._show(id)

    def place(self) -> dict[str, Any]:
        return {**self.filters.place(), "shown": str(self._shown) if self._shown else ""}

    def go_to(self, place: dict[str, Any]) -> None:
        self.filters.go_to(place)
        self._list_anew()
        if place.get("shown"):
            self._show(UUID(str(place["shown"])))

    def flush(self) -> None:
        self.draft.flush()

    def retranslate(self) -> None:
        if not hasattr(self, "split"):
            return
        self.header.set_title(self.tr("Referrals"))
        self.header.set_subtitle(self.tr("What was passed to others, and what came back"))
        self.new_button.setText(self.tr("New referral"))
        self.table.set_name(self.tr("Referrals"))
        self.table.set_titles(
            {
                "request": self.tr("Request"),
                "receiver": self.tr("To whom"),
                "state": self.tr("State"),
                "age": self.tr("Since"),
                "number": self.tr("Number"),
            }
        )
        self._nothing.set_texts(
            self.tr("No referral chosen"), self.tr("Choose one in the list to see how it stands and what to do, or refer a request.")
        )
        self.refresh()

    # Building

    def _make_list(self) -> None:
        words, today = self.toolkit.words, self.toolkit.clock.today
        self.table = RecordTable(self.toolkit)
        self.filters, self.strip = ReferralFilters(self.toolkit), AgencyStrip(self.toolkit, self._desk)
        self.table.head.addWidget(self.filters)
        self.table.head.addWidget(self.strip)
        self.table.set_columns(
            [
                Column("request", "", lambda row: row.title, width="stretch"),
                Column("receiver", "", lambda row: row.receiver, width="stretch"),
                Column("state", "", lambda row: words(state_words(row.line, today())), tone=lambda row: state_tone(row.line, today())),
                Column("age", "", lambda row: words(age_words(row.line, today()))),
                Column("number", "", lambda row: row.line.number, mono=True, optional=True),
            ]
        )
        self.filters.changed.connect(self._list_anew)
        self.table.chosen.connect(self._on_chosen)
        self.table.activated.connect(lambda row: self._show(row.id))

    def _make_side(self) -> None:
        self.side = QStackedWidget()
        self._nothing = EmptyState("route")
        self.new = NewReferralPanel(self.toolkit, self._desk)
        self.draft, self.sent = DraftPanel(self.toolkit, self._desk), SentPanel(self.toolkit, self._desk)
        for widget in (self._nothing, self.new, self.draft, self.sent):
            self.side.addWidget(widget)
        self.new.drafted.connect(self._on_drafted)
        self.new.left.connect(self._leave_new)
        self.sent.drafted.connect(self._on_drafted)
        self.draft.discarded.connect(self._on_discarded)

    # The list

    def _list_anew(self) -> None:
        wanted = self.filters.wanted()
        lists = self._desk.referrals.lists
        counts = lists.counts(wanted)
        self.filters.show_counts(counts, lists.agencies())
        self.strip.show_agency(self.filters.agency_chosen())
        self._say_why_empty(wanted, counts[Group.ALL])

        def fetch(after: ReferralRow | None, limit: int) -> list[ReferralRow]:
            return lists.page(wanted, after, limit)

        self.table.set_source(counts[wanted.group], fetch)

    def _say_why_empty(self, wanted: ReferralFilter, whole: int) -> None:
        if whole or wanted.is_narrowed:
            self.table.empty.set_texts(self.tr("No referral fits"), self.tr("Choose another group above, or take the filter away."))
        else:
            self.table.empty.set_texts(
                self.tr("Nothing was referred yet"),
                self.tr("Open a request and press “Refer…”: the desk shows who could help and what may be passed."),
            )

    def _on_chosen(self, row: ReferralRow | None) -> None:
        if row is None or self.side.currentWidget() is self.new:
            return
        self._shown = row.id
        self._show_chosen()

    # The right side

    def _show(self, id: UUID) -> None:
        """Show one referral; the list goes to its group where it is not in it."""
        referral = self._desk.referrals.get(id)
        if referral is not None:
            self.filters.go_among(_GROUPS[referral.status])
        self._list_anew()
        self.table.choose(id)
        self._shown = id
        self.side.setCurrentWidget(self._nothing)
        self._show_referral(referral)
        self.split.show_detail()

    def _show_chosen(self) -> None:
        if self.side.currentWidget() is not self.new:
            self._show_referral(self._desk.referrals.get(self._shown) if self._shown else None)

    def _show_referral(self, referral: Referral | None) -> None:
        if referral is None:
            self._shown = None
            self.side.setCurrentWidget(self._nothing)
            return
        panel = self.draft if referral.status is ReferralStatus.DRAFTED else self.sent
        if panel is not self.draft:
            self.draft.flush()
        panel.show_referral(referral)
        self.side.setCurrentWidget(panel)

    def _on_drafted(self, referral: Referral) -> None:
        self._show(referral.id)
        if self.draft.form is not None:
            self.draft.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_discarded(self) -> None:
        self._show_referral(None)
        self.split.show_list()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_new(self) -> None:
        self.side.setCurrentWidget(self._nothing)
        self._show_chosen()
        if self._shown is None:
            self.split.show_list()
