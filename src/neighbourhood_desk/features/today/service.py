"""Gathers what waits from the features below."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.cases.records import KIND as CASES
from neighbourhood_desk.features.cases.service import CaseService
from neighbourhood_desk.features.followups.records import FOLLOW_UP_KIND_NAMES, FollowUp, FollowUpKind
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings.records import MeetingLine
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.features.referrals.service import Group as ReferralGroup
from neighbourhood_desk.features.referrals.service import ReferralService
from neighbourhood_desk.features.requests.records import PRIORITY_NAMES, Priority, Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.features.today import rules
from neighbourhood_desk.features.today.records import Figure, FirstStep, HalfTyped, Line, Section, Shares, Sign, Waiting
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.storage.leaving import write_out
from neighbourhood_desk.storage.vault import Vault

_NOTE = "note"
_SIGNS = {FollowUpKind.CALL: Sign.CALL, FollowUpKind.VISIT: Sign.VISIT, FollowUpKind.IMPACT: Sign.IMPACT, FollowUpKind.REPLY: Sign.REPLY}
_DRAFTS = {
    "requests": say("Today", "Request"),
    "resources": say("Today", "Resource"),
    "people": say("Today", "Person"),
    "areas": say("Today", "Area"),
    "bodies": say("Today", "Circle"),
    "meetings": say("Today", "Meeting"),
    "cases": say("Today", "Case"),
    "referrals": say("Today", "Referral"),
}
_PAGES = {"areas": "territory"}


Reminders = Callable[[date], Iterable[Line]]
"""Lines of other parts of the desk for this day: a backup that is due."""


class TodayService:
    """Answers what the home page asks."""

    def __init__(
        self,
        vault: Vault,
        territory: TerritoryService,
        resources: ResourceService,
        followups: FollowUpService,
        requests: RequestService,
        bodies: BodyService,
        meetings: MeetingService,
        reminders: Reminders = lambda _today: (),
        cases: CaseService | None = None,
        referrals: ReferralService | None = None,
    ) -> None:
        self._vault = vault
        self._cases, self._referrals = cases, referrals
        self._reminders = reminders
        self._territory = territory
        self._resources = resources
        self._followups = followups
        self._requests = requests
        self._bodies = bodies
        self._meetings = meetings

    def waiting(self) -> Waiting:
        """What is overdue, due today and coming, across follow-ups, replies and meetings."""
        today = self._vault.clock.today()
        return rules.arranged([*self._due(today), *self._gathered(today), *self._reminders(today)], today, self._owed(today))

    def shares(self) -> Shares:
        """Whose hands the work of the last twelve months was in."""
        today = self._vault.clock.today()
        year_ago = rules.a_year_before(today)
        now = self._followups.led_by(year_ago + timedelta(days=1), today)
        return rules.shares(now, self._followups.led_by(rules.a_year_before(year_ago) + timedelta(days=1), year_ago))

    def half_typed(self) -> tuple[HalfTyped, ...]:
        """Forms that wait to be finished, the newest first; the quick note stands in its own field."""
        drafts = sorted(self._vault.drafts(), key=lambda draft: draft.updated_at, reverse=True)
        return tuple(
            HalfTyped(page=_PAGES.get(draft.kind, draft.kind), what=_DRAFTS[draft.kind], text=_first_words(draft.payload))
            for draft in drafts
            if draft.kind in _DRAFTS and not draft.key.endswith(f".{_NOTE}")
        )

    def figures(self) -> tuple[Figure, ...]:
        """A few counts, each of which opens its list."""
        requests = {group.value: count for group, count in self._requests.counts().items()}
        return (
            Figure(page="requests", name=say("Today", "Open requests"), count=requests["open"]),
            Figure(page="requests", name=say("Today", "Waiting for somebody"), count=requests["waiting"]),
            *self._with_agencies(),
            Figure(page="requests", name=say("Today", "Without their reasoned reply"), count=requests["reply"]),
            Figure(page="resources", name=say("Today", "Resources to verify"), count=self._resources.counts().unverified),
        )

    def _with_agencies(self) -> tuple[Figure, ...]:
        """How many referrals wait at an agency, in a desk that refers."""
        if self._referrals is None or not self._referrals.count():
            return ()
        waiting = self._referrals.lists.counts()[ReferralGroup.WAITING]
        return (Figure(page="referrals", name=say("Today", "With an agency"), count=waiting),)

    def first_steps(self) -> tuple[FirstStep, ...]:
        """What makes a desk out of an empty vault, in order; nothing once all of it was begun."""
        steps = (
            FirstStep(
                page="territory",
                icon="map-2",
                title=say("Today", "Bring in your territory"),
                advice=say(
                    "Today", "Import the outlines of the neighbourhoods and say which are yours: everything else is placed in them."
                ),
                is_done=self._territory.count() > 0,
            ),
            FirstStep(
                page="resources",
                icon="building-community",
                title=say("Today", "Bring in the resources"),
                advice=say("Today", "Import the city's facilities, then add what only neighbours know."),
                is_done=self._resources.count() > 0,
            ),
            FirstStep(
                page="requests",
                icon="inbox",
                title=say("Today", "Note the first request"),
                advice=say("Today", "Type it in the field on this page, or import the city's list."),
                is_done=self._requests.count() > 0,
            ),
            FirstStep(
                page="bodies",
                icon="circles",
                title=say("Today", "Create a circle"),
                advice=say("Today", "A square, its buildings, and a delegate of each: they will carry the work on."),
                is_done=self._bodies.count() > 0,
            ),
        )
        return () if all(step.is_done for step in steps) else steps

    # The quick note

    def note(self, text: str) -> Request:
        """Record a request from a few words: what it is about and where are guessed, and corrected later if need be."""
        kept = self._requests.record(self.guess(text))
        self.drop_note()
        return kept

    def guess(self, text: str) -> Request:
        """What `note` would record, without doing it."""
        guess = self._requests.suggestion(text)
        request = Request(title=text, area_id=guess.area_id)
        if guess.meaning is None:
            return request
        need, sectors = guess.meaning
        return replace(request, need_category=need, sectors=sectors)

    def area_name(self, area_id: UUID | None) -> str:
        """The name of an area, empty for none."""
        area = self._territory.area(area_id) if area_id else None
        return area.name if area else ""

    def half_typed_note(self) -> str:
        """What stands in the quick note and was not recorded."""
        return str((self._requests.draft(_NOTE) or {}).get("title", ""))

    def keep_note(self, text: str) -> None:
        """Keep what is typed so far."""
        if text.strip():
            self._requests.keep_draft({"title": text}, _NOTE)
        else:
            self.drop_note()

    def drop_note(self) -> None:
        """Forget it."""
        self._requests.drop_draft(_NOTE)

    def undo(self) -> Wording:
        """Take back the last step of the desk; gives its name."""
        return self._vault.undo()

    def export_day_sheet(self, path: Path, catalogue: Catalogue) -> None:
        """Write the day as a PDF, and note that it left; raises DeskError where the file cannot be written."""
        from neighbourhood_desk.features.today.formats.day_sheet_pdf import compose  # reportlab takes its time: only who prints waits

        waiting = self.waiting()
        lines = sum(len(waiting.of(section)) for section in Section)
        content = compose(waiting, self._vault.clock.today(), catalogue)
        write_out(self._vault, {path: content}, "export_day_sheet", "manager", lines=lines)

    # Gathering

    def _due(self, today: date) -> Iterator[Line]:
        due = self._followups.due(today, rules.COMING_DAYS)
        every = [*due.overdue, *due.today, *due.coming]
        requests = self._requests.of_ids([item.subject_id for item in every if item.subject_kind == "requests" and item.subject_id])
        meetings = self._meetings.lines_by_id([item.subject_id for item in every if item.subject_kind == "meetings" and item.subject_id])
        for item in every:
            if item.subject_id is not None and item.subject_kind != CASES:
                yield self._of_followup(item, item.subject_id, requests, meetings)
        yield from self._of_cases([item for item in every if item.subject_kind == CASES])

    def _of_cases(self, every: Sequence[FollowUp]) -> Iterator[Line]:
        """The steps and reviews of cases; where somebody is at high risk, they come first."""
        ids = [item.subject_id for item in every if item.subject_id]
        cases, grave = (self._cases.of_ids(ids), self._cases.grave(ids)) if self._cases is not None and ids else ({}, set[UUID]())
        for item in every:
            line = self._of_followup(item, item.subject_id, {}, {}) if item.subject_id else None
            case = cases.get(item.subject_id) if item.subject_id else None
            if line is None:
                continue
            if case is None:
                yield line
                continue
            named = "" if case.title in item.what else case.title
            line = replace(line, detail=_joined(case.number, named, item.assignee))
            yield replace(line, harm=3, pill=say("Today", "High risk"), tone="danger") if case.id in grave else line

    def _of_followup(
        self, item: FollowUp, subject_id: UUID, requests: Mapping[UUID, Request], meetings: Mapping[UUID, MeetingLine]
    ) -> Line:
        line = Line(
            kind=item.subject_kind,
            id=subject_id,
            title=item.what,
            detail=say("Today", "{kind} · {who}", kind=FOLLOW_UP_KIND_NAMES[item.kind], who=item.assignee or "—"),
            sign=_SIGNS.get(item.kind, Sign.FOLLOW_UP),
            due_on=item.due_on,
        )
        request, meeting = requests.get(subject_id), meetings.get(subject_id)
        if request is not None:
            kind = FOLLOW_UP_KIND_NAMES[item.kind]
            return replace(
                line,
                title=say("Today", "{kind}: {what}", kind=kind, what=request.title),
                detail=_joined(request.number, "" if item.what == request.title else item.what, self.area_name(request.area_id)),
                harm=rules.harm(request.priority),
                **_pill(request.priority),
            )
        if meeting is not None:
            return replace(line, detail=_joined(item.assignee, meeting.body))
        return line

    def _owed(self, today: date) -> Iterator[Line]:
        for request in self._requests.replies_due(today + timedelta(days=rules.COMING_DAYS)):
            if request.reply_due is not None:
                yield Line(
                    kind="requests",
                    id=request.id,
                    title=say("Today", "Reasoned reply: {what}", what=request.title),
                    detail=say("Today", "{number} · received on {day}", number=request.number, day=request.received_on),
                    sign=Sign.REPLY,
                    due_on=request.reply_due,
                    harm=rules.harm(request.priority),
                    pill=say("Today", "3 months"),
                    tone="warning",
                )

    def _gathered(self, today: date) -> Iterator[Line]:
        waiting = self._meetings.waiting(today, rules.COMING_DAYS)
        for meeting in waiting.coming:
            detail = say("Today", "Agenda: {points} · {place}", points=meeting.detail, place=meeting.meeting.place or "—")
            yield _meeting(meeting, Sign.MEETING, say("Today", "Meeting"), "accent", detail)
        for meeting in waiting.unwritten:
            yield _meeting(meeting, Sign.MINUTES, say("Today", "Without minutes"), "warning", meeting.state)
        for meeting in waiting.unapproved:
            yield replace(_meeting(meeting, Sign.MINUTES, say("Today", "Minutes to approve"), "neutral", meeting.detail), harm=0)


def _meeting(line: MeetingLine, sign: Sign, pill: Wording, tone: str, detail: Wording | str) -> Line:
    return Line(
        kind="meetings",
        id=line.id,
        title=line.body,
        detail=detail,
        sign=sign,
        due_on=line.held_on,
        at=line.meeting.starts_at,
        pill=pill,
        tone=tone,
    )


def _pill(priority: Priority) -> dict[str, Any]:
    if rules.harm(priority) < 2:
        return {}
    return {"pill": PRIORITY_NAMES[priority], "tone": "danger" if priority is Priority.URGENT else "warning"}


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _first_words(typed: Mapping[str, Any]) -> str:
    """The first words of a half-typed form, to recognise it by."""
    texts = (typed.get(name) for name in ("title", "name", "given_names", "alias", "what", "why", "description"))
    return next((" ".join(text.split())[:80] for text in texts if isinstance(text, str) and text.strip()), "")
