"""Referrals where they are needed: with the request, with the person, with the resource that was asked."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.referrals.records import REJECTION_NAMES, Referral
from neighbourhood_desk.features.referrals.service import ReferralService
from neighbourhood_desk.features.referrals.ui.parts import ReferralLineView, emptied
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.widgets.controls import QuietButton, plain_label
from neighbourhood_desk.widgets.sections import SectionPanel
from neighbourhood_desk.widgets.toolkit import Toolkit

_MOST = 8


class _Referrals(SectionPanel):
    """A title, an advice, and lines that open their referral."""

    kinds: ClassVar[frozenset[str]] = frozenset({"referrals", "requests", "resources", "organisations"})

    def __init__(self, toolkit: Toolkit, referrals: ReferralService, requests: RequestService, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self.referrals, self.requests = referrals, requests
        head = QHBoxLayout()
        self.title = plain_label(role="block")
        self.button = QuietButton("route")
        self.button.hide()
        head.addWidget(self.title, 1)
        head.addWidget(self.button)
        self.advice = plain_label(role="secondary", wrap=True)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(6)
        self.body.addLayout(head)
        self.body.addWidget(self.advice)
        self.body.addLayout(self.lines)

    @classmethod
    def built(cls, services: Services) -> _Referrals:
        """The block of an open desk."""
        panel = cls(services.of(Toolkit), services.of(ReferralService), services.of(RequestService))
        panel.retranslate()
        return panel

    def show_lines(self, found: list[Referral], *, names_request: bool = False) -> None:
        """Show these; with `names_request` each by its request instead of its receiver."""
        emptied(self.lines)
        names = self.referrals.names(found)
        titles = self.requests.of_ids([each.request_id for each in found]) if names_request else {}
        for referral in found[:_MOST]:
            request = titles.get(referral.request_id)
            name = f"{request.number} · {request.title}" if request is not None else names.get(referral.receiver_id, "")
            self.lines.addWidget(ReferralLineView(self.toolkit, referral, name))

    def retranslate(self) -> None:
        if not hasattr(self, "lines"):
            return
        self.title.setText(self.tr("Referrals"))
        if self.kind:
            self.refresh()


class RequestReferrals(_Referrals):
    """To whom a request was referred, and the button to refer it."""

    def __init__(self, toolkit: Toolkit, referrals: ReferralService, requests: RequestService, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, referrals, requests, parent)
        self.button.clicked.connect(lambda: self.toolkit.open_record("referral_of_request", self.record_id))

    def refresh(self) -> None:
        request = self.requests.get(self.record_id)
        found = self.referrals.of_request(self.record_id)
        may = request is not None and request.is_open and request.confidentiality.rank <= Level.AGENCIES.rank
        self.content.setVisible(may or bool(found))
        self.button.setVisible(may)
        self.button.setText(self.tr("Refer…"))
        self.button.setAccessibleName(self.tr("Refer this request"))
        self.advice.setVisible(not found)
        self.advice.setText(self.tr("Nobody was asked yet."))
        self.show_lines(found[::-1])


class PersonReferrals(_Referrals):
    """What was referred for a person."""

    def refresh(self) -> None:
        found = self.referrals.of_person(self.record_id)
        self.content.setVisible(bool(found))
        self.advice.setVisible(len(found) > _MOST)
        self.advice.setText(self.tr("The latest of %n", "", len(found)))
        self.show_lines(found)


class ResourceReferrals(_Referrals):
    """What was referred to a resource and how it went: what the next referral may expect."""

    def refresh(self) -> None:
        found = self.referrals.of_receiver(self.record_id, _MOST)
        self.content.setVisible(bool(found))
        record = self.referrals.lists.track_record(self.record_id)
        parts = [self.tr("%n sent", "", record.sent)]
        for count, text in (
            (record.waiting, self.tr("%n waiting", "", record.waiting)),
            (record.rejected, self.tr("%n rejected", "", record.rejected)),
            (record.completed, self.tr("%n completed", "", record.completed)),
            (record.served, self.tr("%n resident(s) helped", "", record.served)),
        ):
            if count:
                parts.append(text)
        if record.days_to_answer is not None:
            parts.append(self.tr("usually answers in %n day(s)", "", record.days_to_answer))
        if record.reasons:
            code, _count = record.reasons[0]
            parts.append(self.tr("most often no because: {why}").format(why=self.toolkit.words(REJECTION_NAMES[code])))
        self.advice.setText(" · ".join(parts))
        self.advice.setVisible(bool(found))
        self.show_lines(found, names_request=True)
