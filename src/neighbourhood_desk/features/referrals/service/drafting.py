"""Before a referral leaves: drafted, changed, checked, let through without consent on a legal basis, half typed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.referrals import store
from neighbourhood_desk.features.referrals.records import (
    KIND,
    OverrideBasis,
    Referral,
)
from neighbourhood_desk.features.referrals.rules import lifecycle, pressing
from neighbourhood_desk.features.referrals.rules.checks import Asked, Finding, findings
from neighbourhood_desk.features.referrals.rules.suggesting import Suggestion, suggestions
from neighbourhood_desk.features.referrals.service.book import ReferralBook, require
from neighbourhood_desk.features.referrals.service.gate import Clearance, Preview
from neighbourhood_desk.features.requests.records import BroughtBy, Request
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import say


class Drafting(ReferralBook):
    """The verbs for drafts, and what to look at before they are sent."""

    def draft(self, request_id: UUID, receiver_kind: str, receiver_id: UUID, previous_id: UUID | None = None) -> Referral:
        """Begin a referral of a request to a resource or an organisation; after a rejection it follows `previous_id`.

        What the person agreed to pass to this receiver is chosen. Raises DeskError for a request that ended or is sealed.
        """
        with self._vault.operation(say("Referrals", "Draft referral")) as op:
            request = self._referable(request_id)
            before = store.of_request(op.connection, request_id)
            previous = next((each for each in before if each.id == previous_id), None)
            serial = 1 + max((int(each.number.rpartition(".")[2]) for each in before), default=0)
            referral = Referral(
                request_id=request.id,
                person_id=request.brought_by_id if request.brought_by is BroughtBy.PERSON else None,
                number=f"{request.number}.{serial}",
                receiver_kind=receiver_kind,
                receiver_id=receiver_id,
                agency_id=self._agency_of(receiver_kind, receiver_id),
                need_category=request.need_category,
                area_id=request.area_id,
                since=self._today(),
                confidentiality=Level.AGENCIES if request.confidentiality is Level.MEMBERS else request.confidentiality,
                **(lifecycle.after(previous) if previous is not None else {}),
            )
            return store.referrals.save(op, replace(referral, fields=self.gate.proposed(referral, self._today())))

    def edit(self, referral: Referral) -> Referral:
        """Keep what was changed of a draft: words, fields, papers, contact."""
        with self._verb(referral.id, say("Referrals", "Edit referral")) as (op, kept):
            require(lifecycle.may_edit(kept))
            changed = {name: getattr(referral, name) for name in ("contact", "why", "fields", "documents")}
            return store.referrals.save(op, lifecycle.tidy(replace(kept, **changed)))

    def redirect(self, referral_id: UUID, receiver_kind: str, receiver_id: UUID) -> Referral:
        """Send a draft to somebody else; what may pass is chosen anew, and a legal basis must be stated anew."""
        with self._verb(referral_id, say("Referrals", "Choose another receiver")) as (op, kept):
            require(lifecycle.may_edit(kept))
            agency = self._agency_of(receiver_kind, receiver_id)
            other = replace(
                kept,
                receiver_kind=receiver_kind,
                receiver_id=receiver_id,
                agency_id=agency,
                contact="",
                override_basis=None,
                override_reason="",
            )
            return store.referrals.save(op, replace(other, fields=self.gate.proposed(other, self._today())))

    def choose_agreed(self, referral_id: UUID) -> Referral:
        """Choose exactly what the person has agreed to pass to this receiver."""
        with self._verb(referral_id, say("Referrals", "Edit referral")) as (op, kept):
            require(lifecycle.may_edit(kept))
            return store.referrals.save(op, replace(kept, fields=self.gate.proposed(kept, self._today())))

    def discard(self, referral_id: UUID) -> None:
        """Throw a draft away."""
        with self._verb(referral_id, say("Referrals", "Discard draft referral")) as (op, kept):
            require(lifecycle.may_edit(kept))
            store.referrals.remove(op, kept)

    def override(self, referral_id: UUID, basis: OverrideBasis, reason: str) -> Referral:
        """Let a draft pass without consent on a legal basis, with a written reason: noted in the audit log by its code."""
        with self._vault.reading() as reading:
            clearance = self.clearance(store.referrals.need(reading, referral_id))
        if clearance.is_restricted:
            raise DeskError(
                say("Referrals", "This person asked that their data be only kept and not used."),
                say("Referrals", "Nothing may be passed until they lift that."),
            )
        if not clearance.uncovered:
            raise DeskError(say("Referrals", "The consent covers everything: no other basis is needed."))
        code = f"override={basis.value} missing={','.join(category.value for category in clearance.missing)}"
        with self._vault.operation(say("Referrals", "Pass without consent"), reason=code) as op:
            kept = store.referrals.need(op.connection, referral_id)
            return store.referrals.save(op, lifecycle.overridden(kept, basis, reason))

    def clearance(self, referral: Referral) -> Clearance:
        """Whether it may leave today, and what is missing."""
        return self.gate.clearance(referral, self._today())

    def preview(self, referral: Referral) -> Preview:
        """What would leave of it, saved or not."""
        return self.gate.preview(referral, self._today())

    def findings(self, referral: Referral) -> tuple[Finding, ...]:
        """What to look at before it is sent: does it fit, which papers are missing, when is it open."""
        resource = self._resources.get(referral.receiver_id) if referral.receiver_kind == "resources" else None
        if resource is None:
            return ()
        return findings(resource, self._asked(referral), self._today(), _a_year_before(self._today()))

    def required_documents(self, referral: Referral) -> tuple[str, ...]:
        """The papers that its receiver asks for."""
        resource = self._resources.get(referral.receiver_id) if referral.receiver_kind == "resources" else None
        return resource.required_documents if resource is not None else ()

    def answer_due(self, referral: Referral, sent_on: date) -> date:
        """When an answer is due that is asked for on this day: as its resource says, or in ten working days."""
        resource = self._resources.get(referral.receiver_id) if referral.receiver_kind == "resources" else None
        days = (resource.answer_days if resource is not None else None) or pressing.USUAL_DAYS
        return self._profile.calendar().after(sent_on, days)

    def suggestions(self, request_id: UUID) -> list[Suggestion]:
        """Resources to ask for a request, best first; those that were asked already are left out."""
        request = self._requests.get(request_id)
        if request is None:
            return []
        with self._vault.reading() as reading:
            tried = {each.receiver_id for each in store.of_request(reading, request_id)}
        found = self._resources.meeting(request.need_category)
        return suggestions(found, self._asked_for(request), _a_year_before(self._today()), tried)

    # Half typed

    def typed(self, referral_id: UUID) -> dict[str, Any] | None:
        """What was typed into a draft and not kept, or None."""
        key = _draft_key(referral_id)
        return next((draft.payload for draft in self._vault.drafts() if draft.key == key), None)

    def keep_typed(self, referral_id: UUID, typed: dict[str, Any]) -> None:
        """Keep what is half typed; once this returns it survives a pulled plug."""
        self._vault.keep_draft(_draft_key(referral_id), KIND, typed)

    def drop_typed(self, referral_id: UUID) -> None:
        """It was kept or thrown away."""
        self._vault.drop_draft(_draft_key(referral_id))

    # Inside

    def _agency_of(self, receiver_kind: str, receiver_id: UUID) -> UUID:
        if receiver_kind == "organisations":
            if self._resources.organisation(receiver_id) is None:
                raise DeskError(say("Referrals", "This organisation is no longer here."))
            return receiver_id
        resource = self._resources.get(receiver_id)
        if resource is None:
            raise DeskError(say("Referrals", "This resource is no longer here."))
        return resource.organisation_id or resource.id

    def _asked(self, referral: Referral) -> Asked:
        request = self._requests.get(referral.request_id)
        asked = self._asked_for(request) if request is not None else Asked(need=referral.need_category)
        return replace(asked, documents=referral.documents)

    def _asked_for(self, request: Request) -> Asked:
        areas: list[UUID] = []
        area_id = request.area_id
        while area_id is not None and area_id not in areas:
            areas.append(area_id)
            area = self._territory.area(area_id)
            area_id = area.parent_id if area is not None else None
        is_person = request.brought_by is BroughtBy.PERSON and request.brought_by_id is not None
        person = self._people.get(request.brought_by_id) if is_person and request.brought_by_id else None
        return Asked(need=request.need_category, areas=tuple(areas), language=person.language if person is not None else "")


def _a_year_before(today: date) -> date:
    return date(today.year - 1, today.month, 28 if (today.month, today.day) == (2, 29) else today.day)


def _draft_key(referral_id: UUID) -> str:
    return f"{KIND}.{referral_id}"
