"""The verbs for cases: each is one named step that can be taken back."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.cases import store
from neighbourhood_desk.features.cases.records import (
    KIND,
    Case,
    CaseAgency,
    CaseFile,
    CaseLine,
    CaseNote,
    CasePerson,
    CaseRequest,
    CaseStatus,
    CaseType,
    Goal,
    NoteKind,
    PlannedStep,
    Risk,
    Step,
    UncoveredNeed,
)
from neighbourhood_desk.features.cases.rules import lifecycle, plan, told
from neighbourhood_desk.features.cases.rules.listing import CaseFilter, Group
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.records import Outcome
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.happenings import Happening
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

_DRAFT = f"{KIND}."


class CaseService:
    """Opens, plans, accompanies, closes and reopens cases."""

    def __init__(
        self, vault: Vault, people: PeopleService, resources: ResourceService, followups: FollowUpService, requests: RequestService
    ) -> None:
        self._vault = vault
        self._people, self._resources, self._followups, self._requests = people, resources, followups, requests
        people.keep_if(self._concerned)
        followups.tell(KIND, self._on_followup)

    # From the first request to the summary

    def open(self, case: Case, case_type: CaseType | None, catalogue: Catalogue, request_ids: Sequence[UUID] = ()) -> Case:
        """Open a case with the steps of its type, planned from today in the reader's words, and with these requests in it."""
        with self._vault.operation(say("Cases", "Open case")) as op:
            today = self._vault.clock.today()
            day = today if case.opened_on == date.min else case.opened_on
            number = f"C-{day.year:04}-{store.last_serial(op.connection, day.year) + 1:04}"
            named = replace(case, number=number, opened_on=day, type_key=case_type.key if case_type is not None else "")
            kept = store.cases.save(op, lifecycle.tidy(named))
            for request_id in request_ids:
                self._link_in(op, kept, request_id)
            if case_type is not None:
                for position, (step, followup) in enumerate(plan.of_type(case_type, kept, catalogue, self._followups.calendar())):
                    followed = self._followups.plan_in(op, followup)
                    store.steps.save(op, replace(step, followup_id=followed.id, position=position))
            review = case.review_on or day + timedelta(days=case_type.review_days if case_type is not None else plan.REVIEW_DAYS)
            return self._reviewed(op, kept, review, catalogue)

    def promote(self, request_id: UUID, case_type: CaseType | None, catalogue: Catalogue, title: str = "") -> Case:
        """Make a case of a request: about whom brought it, where it is, with the request in it."""
        request = self._requests.get(request_id)
        if request is None:
            raise DeskError(say("Cases", "This request is no longer here."))
        case = lifecycle.from_request(request)
        return self.open(replace(case, title=title or case.title), case_type, catalogue, [request_id])

    def edit(self, case: Case, catalogue: Catalogue) -> Case:
        """Keep changed words, people, lead, level, core need or review date; the status moves by the verbs."""
        with self._case(case.id, say("Cases", "Edit case")) as (op, kept):
            if case.opened_on.year != kept.opened_on.year:
                raise DeskError(say("Cases", "The year of opening is part of the number: it cannot change."))
            fixed: dict[str, Any] = {"number": kept.number, "status": kept.status, "review_id": kept.review_id, "review_on": kept.review_on}
            changed = store.cases.save(op, lifecycle.tidy(replace(case, **fixed)))
            if changed.is_open and case.review_on != kept.review_on:
                changed = self._reviewed(op, changed, case.review_on, catalogue)
            return changed

    def set_review(self, case_id: UUID, on: date | None, catalogue: Catalogue) -> Case:
        """Say when to look at the whole case again; Today lists that day."""
        with self._case(case_id, say("Cases", "Plan review of case")) as (op, case):
            return self._reviewed(op, case, on, catalogue)

    def close(self, case_id: UUID, outcome: Outcome, summary: str, on: date | None = None) -> Case:
        """The end: a verdict and a summary; its plan must be done and the requests in it must have ended."""
        with self._case(case_id, say("Cases", "Close case")) as (op, case):
            file = self.read(case_id)
            reason = lifecycle.may_close(case, file.steps, file.requests)
            if reason is not None:
                raise DeskError(reason)
            kept = store.cases.save(op, lifecycle.closed(case, on or self._vault.clock.today(), outcome, summary))
            self._drop_review(case)
            return kept

    def reopen(self, case_id: UUID, reason: str, catalogue: Catalogue) -> Case:
        """It was not the end: the reason stays on the timeline, and a review is planned."""
        with self._case(case_id, say("Cases", "Reopen case")) as (op, case):
            today = self._vault.clock.today()
            if not reason.strip():
                raise DeskError(say("Cases", "Say why it comes back."))
            note = CaseNote(case_id=case_id, written_on=today, kind=NoteKind.REOPENED, text=reason.strip())
            store.notes.save(op, note)
            kept = store.cases.save(op, lifecycle.reopened(case, today))
            return self._reviewed(op, kept, today + timedelta(days=plan.REVIEW_DAYS), catalogue)

    def remove(self, case_id: UUID) -> None:
        """Delete a case opened by mistake: nothing was done in it yet. The requests stay."""
        with self._case(case_id, say("Cases", "Delete case")) as (op, case):
            file = self.read(case_id)
            if any(not planned.followup.is_open for planned in file.steps) or file.notes or case.reopened_on or not case.is_open:
                raise DeskError(say("Cases", "Work was done in this case: close it instead, its history stays."))
            for step in file.steps:
                store.steps.remove(op, step.step)
            self._followups.remove_all_in(op, KIND, case_id)
            store.remove_parts(op, case_id)
            store.cases.remove(op, store.cases.need(op.connection, case_id))

    # Who and what is in it

    def link_request(self, case_id: UUID, request_id: UUID) -> None:
        """Work a request in this case."""
        with self._case(case_id, say("Cases", "Put request into case")) as (op, case):
            self._link_in(op, case, request_id)

    def unlink_request(self, request_id: UUID) -> None:
        """Take a request out of the case it is in."""
        with self._vault.operation(say("Cases", "Take request out of case")) as op:
            link = store.link_of(op.connection, request_id)
            if link is not None:
                store.case_requests.remove(op, link)

    def add_person(self, case_id: UUID, person_id: UUID, role: str = "") -> None:
        """Somebody else is concerned by it, as what."""
        with self._case(case_id, say("Cases", "Add person to case")) as (op, case):
            held = store.case_people.find(op.connection, store.case_people_table.c.case_id == case_id)
            if person_id == case.person_id or any(each.person_id == person_id for each in held):
                raise DeskError(say("Cases", "This person is in the case already."))
            store.case_people.save(op, CasePerson(case_id=case_id, person_id=person_id, role=role.strip()))

    def remove_person(self, link_id: UUID) -> None:
        """Somebody is not concerned by it after all."""
        with self._vault.operation(say("Cases", "Take person out of case")) as op:
            store.case_people.remove(op, store.case_people.need(op.connection, link_id))

    def set_agency(self, case_id: UUID, organisation_id: UUID, role: str = "", *, leads: bool = False) -> CaseAgency:
        """An organisation works in the case, and as what; when it leads, the one that led before does so no more."""
        with self._case(case_id, say("Cases", "Agency in case")) as (op, _case):
            held = store.case_agencies.find(op.connection, store.case_agencies_table.c.case_id == case_id)
            for other in held:
                if leads and other.is_lead and other.organisation_id != organisation_id:
                    store.case_agencies.save(op, replace(other, is_lead=False))
            mine = next((each for each in held if each.organisation_id == organisation_id), None)
            agency = mine or CaseAgency(case_id=case_id, organisation_id=organisation_id)
            return store.case_agencies.save(op, replace(agency, role=role.strip(), is_lead=leads))

    def remove_agency(self, agency_id: UUID) -> None:
        """An organisation does not work in the case."""
        with self._vault.operation(say("Cases", "Take agency out of case")) as op:
            store.case_agencies.remove(op, store.case_agencies.need(op.connection, agency_id))

    # The plan

    def save_goal(self, goal: Goal) -> Goal:
        """Keep a goal, new or changed."""
        with self._case(goal.case_id, say("Cases", "Goal of case")) as (op, _case):
            return store.goals.save(op, plan.tidy_goal(goal))

    def reach_goal(self, goal_id: UUID, on: date | None = None) -> Goal:
        """A goal was reached, today unless another day is given."""
        with self._vault.operation(say("Cases", "Reach goal of case")) as op:
            goal = store.goals.need(op.connection, goal_id)
            return store.goals.save(op, replace(goal, reached_on=on or self._vault.clock.today()))

    def remove_goal(self, goal_id: UUID) -> None:
        """It is no goal of the case."""
        with self._vault.operation(say("Cases", "Remove goal of case")) as op:
            store.goals.remove(op, store.goals.need(op.connection, goal_id))

    def add_step(self, case_id: UUID, followup: FollowUp, expected: str = "") -> PlannedStep:
        """Put a step at the end of the plan; Today lists it by its day."""
        with self._case(case_id, say("Cases", "Add step to case")) as (op, case):
            held = store.steps.find(op.connection, store.case_steps_table.c.case_id == case_id)
            own = replace(followup, subject_kind=KIND, subject_id=case_id, confidentiality=case.confidentiality)
            followed = self._followups.plan_in(op, own)
            position = max((each.position for each in held), default=-1) + 1
            step = Step(case_id=case_id, followup_id=followed.id, position=position, expected=expected.strip())
            return PlannedStep(store.steps.save(op, step), followed)

    def edit_step(self, step_id: UUID, followup: FollowUp, expected: str) -> PlannedStep:
        """Keep changed words, leader or name of a step, and what it should bring."""
        with self._vault.operation(say("Cases", "Edit step of case")) as op:
            step = store.steps.need(op.connection, step_id)
            return PlannedStep(store.steps.save(op, replace(step, expected=expected.strip())), self._followups.edit(followup))

    def save_risk(self, risk: Risk) -> Risk:
        """Note a risk, or keep a changed one."""
        with self._case(risk.case_id, say("Cases", "Risk in case")) as (op, _case):
            day = self._vault.clock.today() if risk.noted_on == date.min else risk.noted_on
            return store.risks.save(op, replace(risk, noted_on=day, note=risk.note.strip()))

    def end_risk(self, risk_id: UUID, on: date | None = None) -> Risk:
        """It is no longer a risk."""
        with self._vault.operation(say("Cases", "End risk in case")) as op:
            risk = store.risks.need(op.connection, risk_id)
            return store.risks.save(op, replace(risk, ended_on=on or self._vault.clock.today()))

    # Reading

    def get(self, case_id: UUID) -> Case | None:
        """One case, or None."""
        with self._vault.reading() as reading:
            return store.cases.get(reading, case_id)

    def of_ids(self, ids: Sequence[UUID]) -> dict[UUID, Case]:
        """These cases by id; those that are gone are left out."""
        with self._vault.reading() as reading:
            return store.cases.many(reading, ids)

    def grave(self, ids: Collection[UUID]) -> set[UUID]:
        """Those of these cases in which somebody is at high risk."""
        with self._vault.reading() as reading:
            return store.grave(reading, ids)

    def page(self, wanted: CaseFilter, after: CaseLine | None = None, limit: int = 100) -> list[CaseLine]:
        """The next lines of the list, newest first."""
        with self._vault.reading() as reading:
            return store.page(reading, wanted, self._vault.clock.today(), after, limit)

    def counts(self, wanted: CaseFilter | None = None) -> dict[Group, int]:
        """How many cases each chip would list under the rest of this filter."""
        with self._vault.reading() as reading:
            return store.counts(reading, wanted or CaseFilter(), self._vault.clock.today())

    def count(self) -> int:
        """How many cases there are."""
        with self._vault.reading() as reading:
            return store.cases.count(reading)

    def read(self, case_id: UUID) -> CaseFile:
        """Everything about a case."""
        with self._vault.reading() as reading:
            case = store.cases.need(reading, case_id)
            beside = store.case_people.find(reading, store.case_people_table.c.case_id == case_id, order=(store.case_people_table.c.id,))
            links = store.requests_in(reading, [case_id])
            agencies = store.case_agencies.find(reading, store.case_agencies_table.c.case_id == case_id)
            goals = store.goals.find(reading, store.case_goals_table.c.case_id == case_id, order=(store.case_goals_table.c.id,))
            order = (store.case_steps_table.c.position, store.case_steps_table.c.id)
            steps = store.steps.find(reading, store.case_steps_table.c.case_id == case_id, order=order)
            risks = store.risks.find(reading, store.case_risks_table.c.case_id == case_id, order=(store.case_risks_table.c.noted_on,))
            n = store.case_notes_table.c
            notes = store.notes.find(reading, n.case_id == case_id, order=(n.written_on, n.id))
        known = self._people.of_ids([*([case.person_id] if case.person_id else []), *(each.person_id for each in beside)])
        main = [(None, known[case.person_id])] if case.person_id in known else []
        requests = self._requests.of_ids([link.request_id for link in links])
        followups = {item.id: item for item in self._followups.of_subject(KIND, case_id)}
        planned = [PlannedStep(step, followups[step.followup_id]) for step in steps if step.followup_id in followups]
        own = {step.followup_id for step in steps}
        return CaseFile(
            case=case,
            people=(*main, *((each, known[each.person_id]) for each in beside if each.person_id in known)),
            requests=tuple(requests[link.request_id] for link in links if link.request_id in requests),
            agencies=tuple(self._named(agencies)),
            goals=tuple(goals),
            steps=tuple(planned),
            checks=tuple(item for item in followups.values() if item.id not in own),
            risks=tuple(risks),
            notes=tuple(notes),
        )

    def of_record(self, kind: str, id: UUID) -> list[Case]:
        """The cases about this person, household or area, or the case that this request is in; newest first."""
        with self._vault.reading() as reading:
            found = store.cases.many(reading, store.of_subject(reading, kind, [id]))
        return sorted(found.values(), key=lambda case: (case.opened_on, case.number), reverse=True)

    def uncovered_needs(self, since: date, until: date) -> list[UncoveredNeed]:
        """Core needs that no service covers, of cases opened in the window or open in it: one row a case, for the analysis of gaps."""
        with self._vault.reading() as reading:
            rows = store.uncovered(reading, since, until)
        return [UncoveredNeed(case_id, need, area_id, opened, status is CaseStatus.OPEN) for case_id, need, area_id, opened, status in rows]

    def happenings(self, kind: str, ids: Collection[UUID]) -> list[Happening]:
        """What timelines tell: everything of these cases; of people, households, areas and requests that a case began and ended."""
        with self._vault.reading() as reading:
            found = store.cases.many(reading, store.of_subject(reading, kind, ids))
        if kind == KIND:
            return [happening for case_id in found for happening in told.in_full(self.read(case_id))]
        return [happening for case in found.values() for happening in told.milestones(case)]

    def belonging_to(self, kind: str, ids: Collection[UUID]) -> dict[str, Collection[UUID]]:
        """To a case, its requests; to a person or household, the cases that concern nobody else."""
        with self._vault.reading() as reading:
            if kind == KIND:
                return {"requests": {link.request_id for link in store.requests_in(reading, ids)}}
            if kind == "people":
                return {KIND: {case_id for case_id, alone in store.around_people(reading, ids).items() if alone}}
            return {KIND: store.of_subject(reading, kind, ids)} if kind == "households" else {}

    # Half typed

    def draft(self, name: str = "new") -> dict[str, Any] | None:
        """What was half typed in the form `name` (`new`, or the id of a case), or None."""
        return next((draft.payload for draft in self._vault.drafts() if draft.key == f"{_DRAFT}{name}"), None)

    def keep_draft(self, payload: dict[str, Any], name: str = "new") -> None:
        """Keep what is half typed."""
        self._vault.keep_draft(f"{_DRAFT}{name}", KIND, payload)

    def drop_draft(self, name: str = "new") -> None:
        """It was saved or thrown away."""
        self._vault.drop_draft(f"{_DRAFT}{name}")

    # Within

    @contextmanager
    def _case(self, case_id: UUID, name: Wording) -> Iterator[tuple[Operation, Case]]:
        with self._vault.operation(name) as op:
            yield op, store.cases.need(op.connection, case_id)

    def _link_in(self, op: Operation, case: Case, request_id: UUID) -> None:
        link = store.link_of(op.connection, request_id)
        if link is not None:
            if link.case_id == case.id:
                return
            other = store.cases.need(op.connection, link.case_id)
            raise DeskError(
                say("Cases", "This request is in case {number}.", number=other.number),
                say("Cases", "Take it out there first: a request is worked in one plan."),
            )
        store.case_requests.save(op, CaseRequest(case_id=case.id, request_id=request_id, linked_on=self._vault.clock.today()))

    def _reviewed(self, op: Operation, case: Case, on: date | None, catalogue: Catalogue) -> Case:
        """The case with this review date, and its follow-up in step."""
        self._drop_review(case)
        if on is None:
            return store.cases.save(op, replace(case, review_on=None, review_id=None))
        review = FollowUp(
            what=catalogue.text(say("Cases", "Review the case: {title}", title=case.title)), kind=FollowUpKind.REVIEW, due_on=on,
            led_by=case.led_by, subject_kind=KIND, subject_id=case.id, confidentiality=case.confidentiality,
        )  # fmt: skip
        planned = self._followups.plan_in(op, review)
        return store.cases.save(op, replace(case, review_on=on, review_id=planned.id))

    def _drop_review(self, case: Case) -> None:
        review = self._followups.get(case.review_id) if case.review_id is not None else None
        if review is not None and review.is_open:
            self._followups.remove(review.id)

    def _on_followup(self, op: Operation, before: FollowUp, after: FollowUp | None) -> None:
        """A review that was held needs a new date; a step whose follow-up is gone is no step."""
        if before.subject_id is None or (case := store.cases.get(op.connection, before.subject_id)) is None:
            return
        if before.id == case.review_id:
            is_open = after is not None and after.is_open
            on = after.due_on if after is not None and is_open else None
            store.cases.save(op, replace(case, review_on=on, review_id=case.review_id if after is not None else None))
        if after is None and (step := store.step_of(op.connection, before.id)) is not None:
            store.steps.remove(op, step)

    def _named(self, agencies: Sequence[CaseAgency]) -> list[tuple[CaseAgency, str]]:
        found = [(agency, self._resources.organisation(agency.organisation_id)) for agency in agencies]
        named = [(agency, organisation.name) for agency, organisation in found if organisation is not None]
        return sorted(named, key=lambda pair: (not pair[0].is_lead, pair[1].casefold()))

    def _concerned(self, person_id: UUID) -> Wording | None:
        """Why a person cannot be deleted."""
        with self._vault.reading() as reading:
            count = len(store.around_people(reading, [person_id]))
        return say("Cases", "%n case(s) are about this person.", n=count) if count else None
