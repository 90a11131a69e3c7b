"""The verbs for referrals: each is one named step that can be taken back, with the follow-ups and the request in step."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.consents.records import DataCategory, Receiver, ToTell, Withdrawal
from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind, Leader
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.referrals import store
from neighbourhood_desk.features.referrals.records import (
    KIND,
    Attended,
    Confirmer,
    Escalation,
    OverrideBasis,
    Referral,
    RejectionCode,
    Served,
    Way,
)
from neighbourhood_desk.features.referrals.rules import lifecycle, pressing
from neighbourhood_desk.features.referrals.rules import sheet as fields_
from neighbourhood_desk.features.referrals.rules.checks import Asked, Finding, findings
from neighbourhood_desk.features.referrals.rules.suggesting import Suggestion, suggestions
from neighbourhood_desk.features.referrals.rules.timeline import told
from neighbourhood_desk.features.referrals.service.gate import Clearance, Gate, Preview, names_of
from neighbourhood_desk.features.referrals.service.lists import Lists
from neighbourhood_desk.features.referrals.service.papers import Papers
from neighbourhood_desk.features.requests.records import BroughtBy, Request, RequestStatus
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.happenings import Happening
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

_REQUESTS = "requests"


class ReferralService:
    """Drafts, sends and accompanies referrals. `gate` says what may leave, `papers` makes it, `lists` answers questions."""

    def __init__(
        self,
        vault: Vault,
        territory: TerritoryService,
        people: PeopleService,
        resources: ResourceService,
        consents: ConsentService,
        followups: FollowUpService,
        requests: RequestService,
        profile: ProfileService,
    ) -> None:
        self._vault, self._territory, self._people, self._resources = vault, territory, people, resources
        self._followups, self._requests = followups, requests
        self.gate = Gate(people, resources, consents, requests, profile)
        self.papers = Papers(vault, self.gate, resources, profile)
        self.lists = Lists(vault, resources, requests)
        resources.keep_if(self._was_referred)
        people.keep_if(self._is_referred)
        consents.add_receiver_source(self._received)
        consents.on_withdrawn(self._on_withdrawn)
        consents.add_person_of(KIND, self._person_of)

    # Before it leaves

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
            _require(lifecycle.may_edit(kept))
            changed = {name: getattr(referral, name) for name in ("contact", "why", "fields", "documents")}
            return store.referrals.save(op, lifecycle.tidy(replace(kept, **changed)))

    def redirect(self, referral_id: UUID, receiver_kind: str, receiver_id: UUID) -> Referral:
        """Send a draft to somebody else; what may pass is chosen anew, and a legal basis must be stated anew."""
        with self._verb(referral_id, say("Referrals", "Choose another receiver")) as (op, kept):
            _require(lifecycle.may_edit(kept))
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
            _require(lifecycle.may_edit(kept))
            return store.referrals.save(op, replace(kept, fields=self.gate.proposed(kept, self._today())))

    def discard(self, referral_id: UUID) -> None:
        """Throw a draft away."""
        with self._verb(referral_id, say("Referrals", "Discard draft referral")) as (op, kept):
            _require(lifecycle.may_edit(kept))
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
        return pressing.working_days_after(sent_on, days)

    def calendar(self, referral: Referral, catalogue: Catalogue) -> bytes:
        """Its appointment, or the day on which its answer is due, as a calendar file without personal data."""
        return self.papers.calendar(referral, self.answer_due(referral, self._today()), catalogue)

    def suggestions(self, request_id: UUID) -> list[Suggestion]:
        """Resources to ask for a request, best first; those that were asked already are left out."""
        request = self._requests.get(request_id)
        if request is None:
            return []
        with self._vault.reading() as reading:
            tried = {each.receiver_id for each in store.of_request(reading, request_id)}
        found = self._resources.meeting(request.need_category)
        return suggestions(found, self._asked_for(request), _a_year_before(self._today()), tried)

    # On its way

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
            due = pressing.working_days_after(self._today(), pressing.USUAL_DAYS)
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
            due = pressing.working_days_after(on, 1)
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
            due = pressing.working_days_after(self._today(), pressing.PRESS_AGAIN)
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

    # Reading

    def get(self, referral_id: UUID) -> Referral | None:
        """One referral, or None."""
        with self._vault.reading() as reading:
            return store.referrals.get(reading, referral_id)

    def of_ids(self, ids: Iterable[UUID]) -> dict[UUID, Referral]:
        """These referrals by id; those that are gone are left out."""
        with self._vault.reading() as reading:
            return store.referrals.many(reading, ids)

    def of_request(self, request_id: UUID) -> list[Referral]:
        """The referrals of a request, the first first."""
        with self._vault.reading() as reading:
            return store.of_request(reading, request_id)

    def of_person(self, person_id: UUID) -> list[Referral]:
        """What was referred for a person, the newest first."""
        with self._vault.reading() as reading:
            return store.of_person(reading, person_id)

    def of_receiver(self, receiver_id: UUID, limit: int | None = 20) -> list[Referral]:
        """What a resource, or an organisation with its resources, was sent: the newest first."""
        with self._vault.reading() as reading:
            return store.of_receiver(reading, receiver_id, limit)

    def names(self, referrals: Sequence[Referral]) -> dict[UUID, str]:
        """The names of the receivers of these referrals, by receiver."""
        return names_of(self._resources, sorted({(each.receiver_kind, each.receiver_id) for each in referrals}))

    def happenings(self, referral_ids: Collection[UUID]) -> list[Happening]:
        """What happened to these referrals, each step on its day."""
        found = list(self.of_ids(referral_ids).values())
        names = self.names(found)
        return [happening for referral in found for happening in told(referral, names.get(referral.receiver_id, ""))]

    def belonging(self, kind: str, ids: Collection[UUID]) -> dict[str, set[UUID]]:
        """The referrals that belong to these requests."""
        if kind != _REQUESTS:
            return {}
        with self._vault.reading() as reading:
            return {KIND: store.ids_of(reading, {_REQUESTS: list(ids)})}

    @property
    def override_count(self) -> int:
        """How many referrals left on a legal basis instead of consent."""
        with self._vault.reading() as reading:
            return store.count_overridden(reading)

    def count(self) -> int:
        """How many referrals there are, drafts too."""
        with self._vault.reading() as reading:
            return store.referrals.count(reading)

    def undo(self) -> Wording:
        """Take back the last step of the desk; gives its name."""
        return self._vault.undo()

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

    @contextmanager
    def _verb(self, referral_id: UUID, name: Wording) -> Iterator[tuple[Operation, Referral]]:
        with self._vault.operation(name) as op:
            yield op, store.referrals.need(op.connection, referral_id)

    def _step(self, referral_id: UUID, name: Wording, step: Callable[[Referral], Referral]) -> Referral:
        with self._verb(referral_id, name) as (op, kept):
            return store.referrals.save(op, step(kept))

    def _sent_back(self, op: Operation, before: Referral, after: Referral, todo: str) -> Referral:
        """The need is open again: the request moves on, and what to do about it is due today."""
        self._end_check(op, before)
        self._take_back(before)
        request = self._requests.get(before.request_id)
        if request is None or not request.is_open:
            return store.referrals.save(op, replace(after, followup_id=None))
        search = self._plan(op, before, todo or request.title, self._today(), FollowUpKind.ACTION)
        return store.referrals.save(op, replace(after, followup_id=search.id))

    def _plan(
        self, op: Operation, referral: Referral, what: str, due_on: date, kind: FollowUpKind, led_by: Leader = Leader.MANAGER
    ) -> FollowUp:
        """Plan what follows, with the request: there it is seen, done and moved."""
        followup = FollowUp(
            what=what or referral.number,
            kind=kind,
            due_on=due_on,
            led_by=led_by,
            subject_kind=_REQUESTS,
            subject_id=referral.request_id,
            confidentiality=referral.confidentiality,
        )
        return self._followups.plan_in(op, followup)

    def _end_check(self, op: Operation, referral: Referral) -> None:
        """What was planned for it has been done by what happened now."""
        if referral.followup_id is None:
            return
        planned = self._followups.get(referral.followup_id)
        if planned is not None and planned.is_open:
            self._followups.do_in(op, planned.id)

    def _end_check_of(self, op: Operation, referral_id: UUID | None) -> None:
        """The search that the former referral left behind is over."""
        former = store.referrals.get(op.connection, referral_id) if referral_id is not None else None
        if former is not None:
            self._end_check(op, former)

    def _let_wait(self, request: Request, for_whom: str) -> None:
        if request.status is RequestStatus.RECEIVED:
            request = self._requests.assess(request.id)
        if request.status in (RequestStatus.ASSESSED, RequestStatus.IN_PROGRESS, RequestStatus.REOPENED):
            self._requests.wait(request.id, for_whom or request.number)

    def _take_back(self, referral: Referral) -> None:
        """The request waits no longer, unless another agency has it too."""
        request = self._requests.get(referral.request_id)
        others = [each for each in self.of_request(referral.request_id) if each.id != referral.id and each.is_with_agency]
        if request is not None and request.status is RequestStatus.WAITING and not others:
            self._requests.start(request.id)

    def _referable(self, request_id: UUID) -> Request:
        request = self._requests.get(request_id)
        if request is None:
            raise DeskError(say("Referrals", "The request of this referral is no longer here."))
        if not request.is_open:
            raise DeskError(say("Referrals", "This request has ended."), say("Referrals", "Reopen it first."))
        if request.confidentiality.rank > Level.AGENCIES.rank:
            raise DeskError(
                say("Referrals", "This request is for nobody but you: it cannot be passed to an agency."),
                say("Referrals", "Change who may see it, or take its seal off, if the person agrees."),
            )
        return request

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

    # What others ask

    def _was_referred(self, resource_id: UUID) -> Wording | None:
        with self._vault.reading() as reading:
            count = store.count_of(reading, "receiver_id", resource_id)
        return say("Referrals", "%n referral(s) were made to it.", n=count) if count else None

    def _is_referred(self, person_id: UUID) -> Wording | None:
        with self._vault.reading() as reading:
            count = store.count_of(reading, "person_id", person_id)
        return say("Referrals", "%n referral(s) were made for this person.", n=count) if count else None

    def _person_of(self, referral_id: UUID) -> UUID | None:
        found = self.get(referral_id)
        return found.person_id if found is not None else None

    def _received(self, person_id: UUID, consent_id: UUID) -> Iterable[ToTell]:
        """Who got data under a consent."""
        sent = [each for each in self.of_person(person_id) if each.sent_on is not None and str(consent_id) in each.consent_ids]
        names = self.names(sent)
        for each in sent:
            assert each.sent_on is not None
            asked = fields_.asked_of_consent(fields_.chosen(each.fields), each.need_category)
            yield ToTell(
                receiver=Receiver(kind=each.receiver_kind, id=each.receiver_id, name=names.get(each.receiver_id, "")),
                categories=tuple(category for category in DataCategory if category in asked),
                sent_on=each.sent_on,
                kind=KIND,
                record_id=each.id,
                what=each.number,
            )

    def _on_withdrawn(self, op: Operation, withdrawal: Withdrawal) -> None:
        """Each receiver must be told, today; who tells them does it with the request."""
        for line in withdrawal.to_tell:
            referral = store.referrals.get(op.connection, line.record_id) if line.kind == KIND else None
            if referral is not None:
                self._plan(op, referral, f"{line.receiver.name} · {line.what}", self._today(), FollowUpKind.CALL)

    def _today(self) -> date:
        return self._vault.clock.today()


def _a_year_before(today: date) -> date:
    return date(today.year - 1, today.month, 28 if (today.month, today.day) == (2, 29) else today.day)


def _draft_key(referral_id: UUID) -> str:
    return f"{KIND}.{referral_id}"


def _require(reason: Wording | None) -> None:
    if reason is not None:
        raise DeskError(reason)
