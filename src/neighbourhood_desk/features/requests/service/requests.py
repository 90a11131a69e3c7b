"""The verbs for requests: each is one named step that can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind, Met
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests import store
from neighbourhood_desk.features.requests.records import BroughtBy, Channel, Note, NoteKind, Outcome, Request, RequestLine, RequestStatus
from neighbourhood_desk.features.requests.rules import duplicates, lifecycle, meaning, timeline
from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.requests.service.exporting import RequestExport
from neighbourhood_desk.features.requests.service.files import RequestFiles
from neighbourhood_desk.features.requests.service.sealing import SealedRequests
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.happenings import Happening
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault

KIND = "requests"
"""The name of this kind of record in links, follow-ups and search results."""

_LAST_AREA = "requests.last_area"
_NEWEST_OF_AREA = 1_000
"""How many requests the timeline of an area reaches back over."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFact:
    """What may be counted of one request. `contributor` is the household, person or request that it counts for."""

    id: UUID
    received_on: date
    area_id: UUID | None
    outside: bool
    need_category: NeedCategory
    channel: Channel
    status: RequestStatus
    outcome: Outcome
    response_band: str
    group_tags: tuple[str, ...]
    contributor: UUID


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a few words are probably about; None where nothing fits."""

    area_id: UUID | None
    meaning: meaning.Meaning | None


class RequestService:
    """Records, assesses, accompanies and ends requests; imports and lists them."""

    def __init__(
        self, vault: Vault, territory: TerritoryService, people: PeopleService, followups: FollowUpService, key: SealedKey | None = None
    ) -> None:
        self._vault = vault
        self._territory = territory
        self._people = people
        self._followups = followups
        self.files = RequestFiles(vault, territory, self._where, RequestExport(vault, territory))
        self.import_file = self.files.import_file
        self.seals = SealedRequests(vault, key or SealedKey(vault), followups)
        people.keep_if(self._brought_by)
        followups.tell(KIND, self._on_followup)

    # From the first word to the end

    def record(self, request: Request, new_person: Person | None = None) -> Request:
        """Keep a new request: it gets a number, a title, an area if its point lies in one, and a reply date if one is owed.

        A `new_person` who brought it is added in the same step.
        """
        day = self._vault.clock.today() if request.received_on == date.min else request.received_on
        with self._vault.operation(say("Requests", "Record request")) as op:
            if new_person is not None:
                request = replace(request, brought_by=BroughtBy.PERSON, brought_by_id=self._people.add(new_person).id)
            new = self._placed(lifecycle.received(replace(request, received_on=day)))
            serial = store.last_serials(op.connection, [day.year])[day.year] + 1
            if new.area_id is not None:
                self._vault.keep_state(_LAST_AREA, new.area_id.hex)
            return self.seals.kept(op, replace(new, number=f"{day.year:04}-{serial:04}"))

    def edit(self, request: Request, new_person: Person | None = None) -> Request:
        """Keep what was changed in the words, place, kind, channel or people of a request; its status moves by the verbs."""
        with self._vault.operation(say("Requests", "Edit request")) as op:
            if new_person is not None:
                request = replace(request, brought_by=BroughtBy.PERSON, brought_by_id=self._people.add(new_person).id)
            kept = store.requests.need(op.connection, request.id)
            if request.received_on.year != kept.received_on.year:
                raise DeskError(say("Requests", "The year of receipt is part of the number: it cannot change."))
            return self.seals.kept(op, self._placed(lifecycle.received(replace(request, status=kept.status))))

    def assess(self, request_id: UUID, **fields: Any) -> Request:
        """Say what it is about: any of `sectors`, `need_category`, `priority`, `led_by`, `area_id`, `group_tags`."""
        return self._step(request_id, say("Requests", "Assess request"), lambda request, day: lifecycle.assess(request, day, **fields))

    def start(self, request_id: UUID) -> Request:
        """Work on it begins."""
        return self._step(request_id, say("Requests", "Start work"), lifecycle.start)

    def wait(self, request_id: UUID, for_whom: str) -> Request:
        """It waits for somebody."""
        return self._step(request_id, say("Requests", "Wait for an answer"), lambda request, day: lifecycle.wait(request, day, for_whom))

    def resolve(self, request_id: UUID, note: str, check_on: date | None = None) -> Request:
        """An answer was given; plans the impact check for `check_on` (in two weeks unless given) if none is planned."""
        with self._verb(request_id, say("Requests", "Resolve request")) as (op, request):
            day = self._vault.clock.today()
            kept = self.seals.kept(op, lifecycle.resolve(request, day, note))
            if not self._open_impact_checks(request_id):
                self._followups.plan_in(
                    op,
                    FollowUp(
                        what=kept.title,
                        kind=FollowUpKind.IMPACT,
                        due_on=check_on or day + lifecycle.IMPACT_AFTER,
                        led_by=kept.led_by,
                        subject_kind=KIND,
                        subject_id=kept.id,
                        confidentiality=kept.confidentiality,
                    ),
                )
            return kept

    def check_impact(self, request_id: UUID, met: Met, note: str = "") -> Request:
        """Record the resident's verdict: does the planned impact check, or one made for it now."""
        with self._verb(request_id, say("Requests", "Check impact")) as (op, request):
            planned = self._open_impact_checks(request_id)
            check = planned[0] if planned else self._followups.plan_in(op, self._impact_check_now(request))
            self._followups.do_in(op, check.id, self.seals.apart(op, request, note), met)
            return store.requests.need(op.connection, request_id)

    def close(self, request_id: UUID, satisfaction: int | None = None) -> Request:
        """The end, once the impact was checked."""
        return self._step(request_id, say("Requests", "Close request"), lambda request, day: lifecycle.close(request, day, satisfaction))

    def decline(self, request_id: UUID, reason: str, *, told: bool = False) -> Request:
        """Say no with a written reason; `told` if the resident has it in writing."""
        with self._verb(request_id, say("Requests", "Decline request")) as (op, request):
            day = self._vault.clock.today()
            declined = lifecycle.decline(request, day, reason, told=told)
            self.seals.kept_note(op, declined, self._note(declined, declined.decline_reason, NoteKind.DECLINED))
            return self.seals.kept(op, declined)

    def reopen(self, request_id: UUID, reason: str) -> Request:
        """Back to work, with the reason on the timeline; no clock starts anew."""
        with self._verb(request_id, say("Requests", "Reopen request")) as (op, request):
            reopened = lifecycle.reopen(request, self._vault.clock.today())
            self.seals.kept_note(op, reopened, self._note(reopened, reason, NoteKind.REOPENED))
            return self.seals.kept(op, reopened)

    def reply(self, request_id: UUID, text: str) -> Request:
        """The reasoned written reply was given today."""
        return self._step(request_id, say("Requests", "Record reply"), lambda request, day: lifecycle.replied(request, day, text))

    def add_note(self, request_id: UUID, text: str) -> Note:
        """Write on the timeline."""
        with self._verb(request_id, say("Requests", "Add note")) as (op, request):
            return self.seals.kept_note(op, request, self._note(request, text, NoteKind.NOTE))

    def add_in(self, op: Operation, new: Sequence[Request], notes: Sequence[Note] = ()) -> None:
        """Keep many new, numbered requests with their notes as part of a larger step; each is put in the area of its point."""
        store.requests.save_new(op, self._all_placed(new))
        store.notes.save_new(op, notes)

    def locate_again(self) -> int:
        """Find the area of every request with a point, after the territory changed; gives how many moved."""
        with self._vault.operation(say("Requests", "Find areas again")) as op:
            found = store.with_point(op.connection)
            placed = self._all_placed(found)
            moved = [after for before, after in zip(found, placed, strict=True) if after != before]
            for request in moved:
                store.requests.save(op, request)
            return len(moved)

    # Reading

    def get(self, request_id: UUID) -> Request | None:
        """One request, or None."""
        with self._vault.reading() as reading:
            return store.requests.get(reading, request_id)

    def person_of(self, request_id: UUID) -> UUID | None:
        """The person who brought a request, None where nobody in particular did."""
        request = self.get(request_id)
        return request.brought_by_id if request is not None and request.brought_by is BroughtBy.PERSON else None

    def of_ids(self, ids: Sequence[UUID]) -> dict[UUID, Request]:
        """These requests by id; those that are gone are left out."""
        with self._vault.reading() as reading:
            return store.requests.many(reading, ids)

    def page(self, wanted: RequestFilter, after: RequestLine | None = None, limit: int = 100) -> list[RequestLine]:
        """The next lines of a list, newest first, after the one shown last."""
        with self._vault.reading() as reading:
            return store.page(reading, wanted, after, limit)

    def counts(self, wanted: RequestFilter | None = None) -> dict[Group, int]:
        """How many requests each chip would list under the rest of this filter."""
        with self._vault.reading() as reading:
            return store.counts(reading, wanted or RequestFilter())

    def count(self) -> int:
        """How many requests there are."""
        with self._vault.reading() as reading:
            return store.requests.count(reading)

    def happenings(self, request_ids: Collection[UUID]) -> list[Happening]:
        """What timelines tell of these requests themselves: their status dates and notes."""
        with self._vault.reading() as reading:
            found, notes = store.requests.many(reading, request_ids), store.notes_of_many(reading, request_ids)
        return [happening for request in found.values() for happening in timeline.told(request, notes.get(request.id, ()))]

    def belonging_to(self, kind: str, ids: Collection[UUID]) -> set[UUID]:
        """The requests that these people, households or bodies brought, or the newest that came from these areas."""
        with self._vault.reading() as reading:
            if kind == "areas":
                return store.newest_in_areas(reading, ids, _NEWEST_OF_AREA)
            return store.ids_brought_by(reading, ids) if kind in ("people", "households", "bodies") else set()

    def may_be_duplicates(self, request: Request) -> list[Request]:
        """At most five requests that may say the same: same need and place, within a week."""
        with self._vault.reading() as reading:
            place = None if request.lon is None or request.lat is None else duplicates.box(request.lon, request.lat)
            return duplicates.alike(request, store.near(reading, request, duplicates.DAYS, place))

    def suggestion(self, text: str) -> Suggestion:
        """What typed words are probably about, and where: the area they name, else the one used last, else the only one."""
        areas = {area.id: area.name for area in self._territory.mine()}
        named = meaning.area_named(text, areas)
        if named is None:
            last = self._vault.state(_LAST_AREA)
            named = UUID(hex=last) if last and UUID(hex=last) in areas else next(iter(areas)) if len(areas) == 1 else None
        return Suggestion(named, meaning.of_words(text))

    def replies_due(self, until: date) -> list[Request]:
        """Ideas and complaints whose reasoned reply is due by `until` and not given, soonest first."""
        with self._vault.reading() as reading:
            return store.owed_replies(reading, until)

    def brought_by(self, record_id: UUID) -> list[Request]:
        """What a person, household or body brought, newest first."""
        with self._vault.reading() as reading:
            return store.brought_by(reading, record_id)

    def area_figures(self) -> dict[UUID, dict[str, int]]:
        """For every area with requests: {"open": how many are open, "requests": how many there are}."""
        with self._vault.reading() as reading:
            return store.per_area(reading)

    def open_points(self) -> list[tuple[float, float]]:
        """Where open requests are, as longitude and latitude, without saying which."""
        with self._vault.reading() as reading:
            return store.open_points(reading)

    def span(self) -> tuple[date, date] | None:
        """The days of the oldest and the newest request; None when there is none."""
        with self._vault.reading() as reading:
            return store.first_and_last(reading)

    def facts(self, since: date, until: date) -> list[RequestFact]:
        """What may be counted of the requests received from `since` to `until`, oldest first."""
        households = self._people.household_of()
        with self._vault.reading() as reading:
            return [_fact(row, households) for row in store.facts(reading, since, until)]

    # Half typed

    def draft(self, name: str = "new") -> dict[str, Any] | None:
        """What was half typed in the form `name` (`new`, or the id of a request), or None."""
        key = _draft_key(name)
        return next((draft.payload for draft in self._vault.drafts() if draft.key == key), None)

    def keep_draft(self, payload: dict[str, Any], name: str = "new") -> None:
        """Keep what is half typed; once this returns it survives a pulled plug."""
        self._vault.keep_draft(_draft_key(name), KIND, payload)

    def drop_draft(self, name: str = "new") -> None:
        """It was saved or thrown away."""
        self._vault.drop_draft(_draft_key(name))

    # Inside

    @contextmanager
    def _verb(self, request_id: UUID, name: Wording) -> Any:
        with self._vault.operation(name) as op:
            yield op, store.requests.need(op.connection, request_id)

    def _step(self, request_id: UUID, name: Wording, step: Callable[[Request, date], Request]) -> Request:
        with self._verb(request_id, name) as (op, request):
            return self.seals.kept(op, step(request, self._vault.clock.today()))

    def _note(self, request: Request, text: str, kind: NoteKind) -> Note:
        text = clean(text)
        if not text:
            raise DeskError(say("Requests", "Write the reason.") if kind is not NoteKind.NOTE else say("Requests", "Write the note."))
        day = self._vault.clock.today()
        return Note(request_id=request.id, written_on=day, kind=kind, text=text, confidentiality=request.confidentiality)

    def _open_impact_checks(self, request_id: UUID) -> list[FollowUp]:
        return [item for item in self._followups.open_for(KIND, request_id) if item.kind is FollowUpKind.IMPACT]

    def _impact_check_now(self, request: Request) -> FollowUp:
        return FollowUp(
            what=request.title,
            kind=FollowUpKind.IMPACT,
            due_on=self._vault.clock.today(),
            led_by=request.led_by,
            subject_kind=KIND,
            subject_id=request.id,
            confidentiality=request.confidentiality,
        )

    def _on_followup(self, op: Operation, before: FollowUp, after: FollowUp | None) -> None:
        """A verdict follows its impact check, also when that is done or taken back from the follow-ups' own panel."""
        if before.kind is not FollowUpKind.IMPACT or before.subject_id is None:
            return
        request = store.requests.need(op.connection, before.subject_id)
        if after is not None and after.met is not None:
            store.requests.save(op, lifecycle.check_impact(request, after.met))
        elif not before.is_open:
            store.requests.save(op, lifecycle.forget_impact(request))

    def _brought_by(self, person_id: UUID) -> Wording | None:
        with self._vault.reading() as reading:
            count = store.count_brought_by(reading, person_id)
        return say("Requests", "%n request(s) were brought by this person.", n=count) if count else None

    def _placed(self, request: Request) -> Request:
        return self._all_placed([request])[0]

    def _all_placed(self, found: Sequence[Request]) -> list[Request]:
        """The requests with the area their point lies in; without a point or a territory they stay as they are."""
        return [request if request.lon is None else replace(request, **self._where(request.lon, request.lat)) for request in found]

    def _where(self, lon: float | None, lat: float | None) -> dict[str, Any]:
        """The fields that follow from a point."""
        if lon is None or lat is None or not self._territory.has_areas():
            return {}
        area = self._territory.locator().find(lon, lat)
        return {"area_id": area.id if area else None, "outside": area is None}


def _draft_key(name: str) -> str:
    return f"{KIND}.{name}"


def _fact(row: Any, households: Mapping[UUID, UUID]) -> RequestFact:
    whose = row.brought_by_id if row.brought_by in (BroughtBy.PERSON, BroughtBy.HOUSEHOLD) else None
    return RequestFact(
        id=row.id,
        received_on=row.received_on,
        area_id=row.area_id,
        outside=row.outside,
        need_category=row.need_category,
        channel=row.channel,
        status=row.status,
        outcome=row.outcome,
        response_band=lifecycle.response_band(
            row.received_on,
            row.resolved_on or row.declined_on,
            ended=row.status in (RequestStatus.CLOSED, RequestStatus.DECLINED),
        ),
        group_tags=row.group_tags,
        contributor=households.get(whose, whose) if whose else row.id,
    )
