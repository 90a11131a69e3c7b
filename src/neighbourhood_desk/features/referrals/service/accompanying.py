"""On its way: sent, answered, begun, done or not, taken back; and what is done when no answer comes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from neighbourhood_desk.features.followups.records import FollowUpKind, Leader
from neighbourhood_desk.features.referrals import store
from neighbourhood_desk.features.referrals.records import (
    Attended,
    Confirmer,
    Escalation,
    Referral,
    RejectionCode,
    Served,
    Way,
)
from neighbourhood_desk.features.referrals.rules import lifecycle, pressing
from neighbourhood_desk.features.referrals.service.drafting import Drafting
from neighbourhood_desk.kernel.wording import say


class Accompanying(Drafting):
    """The verbs for what leaves: each is one named step that can be taken back."""

    def send(self, referral_id: UUID, how: Way, on: date | None = None, due: date | None = None) -> Referral:
        """It left: plans to ask the agency on the day the answer is due, and lets the request wait for it.

        Raises DeskError unless consent covers this receiver and every chosen field, or a legal basis was written down.
        """
        today = self._today()
        with self._vault.reading() as reading:
            draft = store.referrals.need(reading, referral_id)
        reason = f"audience=AGENCY fields={','.join(draft.fields)}"
        if draft.override_basis is not None:
            reason += f" override={draft.override_basis.value}"
        with self._vault.operation(say("Referrals", "Send referral"), reason=reason) as op:
            request = self._referable(draft.request_id)
            draft = replace(draft, need_category=request.need_category, area_id=request.area_id)
            self.gate.released(draft, today)
            clearance, day = self.clearance(draft), on or today
            sent = lifecycle.send(draft, day, how, due or self.answer_due(draft, day), today)
            assert sent.answer_due is not None
            check = self._plan(op, sent, self.gate.receiver_name(sent), sent.answer_due, FollowUpKind.CHECK_AGENCY)
            self._let_wait(request, self.gate.receiver_name(sent))
            self._end_check_of(op, sent.previous_id)
            return store.referrals.save(
                op, replace(sent, followup_id=check.id, consent_ids=tuple(str(each) for each in clearance.consents))
            )

    def accept(
        self, referral_id: UUID, answer: str = "", on: date | None = None, *, appointment: tuple[date, str, str] | None = None
    ) -> Referral:
        """The agency takes it on, perhaps with an `appointment` (day, hour, place); plans to ask how it goes."""
        with self._verb(referral_id, say("Referrals", "Referral accepted")) as (op, kept):
            accepted = lifecycle.accept(kept, on or self._today(), answer, self._today())
            self._end_check(op, kept)
            if appointment is not None:
                store.referrals.save(op, replace(accepted, followup_id=None))
                return self.appoint(referral_id, *appointment)
            due = self._profile.calendar().after(self._today(), pressing.USUAL_DAYS)
            check = self._plan(op, kept, self.gate.receiver_name(kept), due, FollowUpKind.CHECK_AGENCY)
            return store.referrals.save(op, replace(accepted, followup_id=check.id))

    def reject(self, referral_id: UUID, code: RejectionCode, text: str = "", on: date | None = None, *, todo: str = "") -> Referral:
        """The agency says no; the request is back with the manager, today, with `todo` as what there is to do."""
        with self._verb(referral_id, say("Referrals", "Referral rejected")) as (op, kept):
            return self._sent_back(op, kept, lifecycle.reject(kept, on or self._today(), code, text, self._today()), todo)

    def start(self, referral_id: UUID, on: date | None = None) -> Referral:
        """The agency has begun."""
        return self._step(
            referral_id, say("Referrals", "Referral in progress"), lambda kept: lifecycle.start(kept, on or self._today(), self._today())
        )

    def appoint(self, referral_id: UUID, on: date, at: str = "", place: str = "") -> Referral:
        """There is an appointment: what is planned moves to the day after, to ask whether the person was there."""
        with self._verb(referral_id, say("Referrals", "Make appointment")) as (op, kept):
            appointed = lifecycle.appoint(kept, on, at, place)
            self._end_check(op, kept)
            due = self._profile.calendar().after(on, 1)
            check = self._plan(op, kept, self.gate.receiver_name(kept), due, FollowUpKind.CALL)
            return store.referrals.save(op, replace(appointed, followup_id=check.id))

    def attend(self, referral_id: UUID, attended: Attended) -> Referral:
        """Whether the person was at the appointment."""
        return self._step(referral_id, say("Referrals", "Note attendance"), lambda kept: lifecycle.attend(kept, attended, self._today()))

    def complete(
        self,
        referral_id: UUID,
        by: Confirmer | None,
        how: Way | None,
        served: Served | None,
        *,
        on: date | None = None,
        who: str = "",
        result: str = "",
    ) -> Referral:
        """Done, as the agency or the resident confirmed on a day; the request is the manager's to resolve and to check."""
        with self._verb(referral_id, say("Referrals", "Referral completed")) as (op, kept):
            day, today = on or self._today(), self._today()
            done = lifecycle.complete(kept, day, today, by=by, how=how, who=who, served=served, result=result)
            self._end_check(op, kept)
            self._take_back(kept)
            return store.referrals.save(op, replace(done, followup_id=None))

    def fail(self, referral_id: UUID, reason: str, on: date | None = None, *, todo: str = "") -> Referral:
        """It came to nothing; the request is back with the manager, today."""
        with self._verb(referral_id, say("Referrals", "Referral failed")) as (op, kept):
            return self._sent_back(op, kept, lifecycle.fail(kept, on or self._today(), reason, self._today()), todo)

    def withdraw(self, referral_id: UUID, reason: str, on: date | None = None) -> Referral:
        """Take it back."""
        with self._verb(referral_id, say("Referrals", "Withdraw referral")) as (op, kept):
            withdrawn = lifecycle.withdraw(kept, on or self._today(), reason, self._today())
            self._end_check(op, kept)
            self._take_back(kept)
            return store.referrals.save(op, replace(withdrawn, followup_id=None))

    # When no answer comes

    def next_escalation(self, referral: Referral) -> Escalation | None:
        """What to do now that no answer came; None while it is not due."""
        return pressing.next_escalation(referral, self._today())

    def escalate(self, referral_id: UUID, step: Escalation, todo: str) -> Referral:
        """It was done: plans the next look in five working days; raising it in the team becomes a task that the team leads."""
        with self._verb(referral_id, say("Referrals", "Press for an answer")) as (op, kept):
            pressed = pressing.escalate(kept, step, self._today())
            self._end_check(op, kept)
            due = self._profile.calendar().after(self._today(), pressing.PRESS_AGAIN)
            is_team = step is Escalation.TEAM
            kind, leader = (FollowUpKind.ACTION, Leader.TEAM) if is_team else (FollowUpKind.CHECK_AGENCY, Leader.MANAGER)
            check = self._plan(op, kept, todo or self.gate.receiver_name(kept), due, kind, leader)
            return store.referrals.save(op, replace(pressed, followup_id=check.id))

    def chase_all(self, agency_id: UUID, todo: str) -> int:
        """An agency was asked again for everything that is late there; gives how many that were."""
        with self._vault.operation(say("Referrals", "Press for an answer")) as op:
            late = [each for each in store.waiting_at(op.connection, agency_id) if self.next_escalation(each) is Escalation.CHASE]
            for each in late:
                self.escalate(each.id, Escalation.CHASE, todo)
            return len(late)
