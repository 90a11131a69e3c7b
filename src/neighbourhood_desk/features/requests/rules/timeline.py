"""Everything that happened to a request, in the order in which it happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from neighbourhood_desk.features.followups.records import FOLLOW_UP_KIND_NAMES, MET_NAMES, FollowUp, FollowUpKind
from neighbourhood_desk.features.requests.records import CHANNEL_NAMES, OUTCOME_NAMES, Note, NoteKind, Outcome, Request, RequestStatus
from neighbourhood_desk.kernel.wording import Wording, say


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline; `detail` is somebody's own text or a Wording; `tone` colours the icon."""

    on: date
    icon: str
    what: Wording
    detail: Wording | str = ""
    tone: str = "accent"
    followup_id: UUID | None = None
    is_planned: bool = False
    """Still to do: `on` is the day it is due."""
    rank: int = 4
    """The order within a day: what comes earlier on the way of a request has a lower one."""


def timeline(request: Request, notes: Iterable[Note], followups: Iterable[FollowUp], today: date) -> list[Entry]:
    """Status dates, notes and follow-ups merged, oldest first; what is still to do stands where it is due."""
    entries = [*_steps(request), *map(_of_note, notes), *(_of_followup(item, today) for item in followups)]
    return sorted(entries, key=lambda entry: (entry.on, entry.rank))


def source_note(request: Request) -> Wording | None:
    """What the source says of the end of an imported request that nobody here has touched since."""
    if not request.external_source or request.outcome is not Outcome.UNKNOWN:
        return None
    if request.status is RequestStatus.CLOSED and request.closed_on is None:
        return say("Requests", "The city service says it is done; nobody has checked with the neighbours.")
    if request.status is RequestStatus.DECLINED and not request.decline_reason:
        return say("Requests", "The city service closed it without doing it.")
    return None


def _steps(request: Request) -> Iterator[Entry]:
    received = say("Requests", "Received · {channel}", channel=CHANNEL_NAMES[request.channel])
    yield Entry(request.received_on, "inbox", received, request.address, rank=0)
    if request.assessed_on:
        yield Entry(request.assessed_on, "clipboard-text", say("Requests", "Assessed"), rank=1)
    if request.started_on:
        yield Entry(request.started_on, "player-play", say("Requests", "Work started"), rank=2)
    if request.waiting_since:
        yield Entry(
            request.waiting_since, "hourglass", say("Requests", "Waiting for {whom}", whom=request.waiting_for), tone="warning", rank=3
        )
    if request.replied_on:
        yield Entry(request.replied_on, "mail", say("Requests", "Written reply given"), request.reply)
    if request.resolved_on:
        yield Entry(request.resolved_on, "check", say("Requests", "Resolved"), request.outcome_note, "good", rank=5)
    if request.closed_on:
        yield Entry(request.closed_on, "circle-check", say("Requests", "Closed"), OUTCOME_NAMES[request.outcome], "good", rank=7)


_NOTE_TITLES = {
    NoteKind.NOTE: (say("Requests", "Note"), "note", "accent"),
    NoteKind.REOPENED: (say("Requests", "Reopened"), "refresh", "warning"),
    NoteKind.DECLINED: (say("Requests", "Declined"), "x", "danger"),
}


def _of_note(note: Note) -> Entry:
    title, icon, tone = _NOTE_TITLES[note.kind]
    return Entry(note.written_on, icon, title, note.text, tone, rank=4 if note.kind is NoteKind.NOTE else 8)


def _of_followup(followup: FollowUp, today: date) -> Entry:
    what = say("Requests", "{kind}: {what}", kind=FOLLOW_UP_KIND_NAMES[followup.kind], what=followup.what)
    if followup.done_on is not None:
        detail: Wording | str = followup.result
        if followup.met is not None:
            met = MET_NAMES[followup.met]
            detail = say("Requests", "{met} · {result}", met=met, result=followup.result) if followup.result else met
        rank = 6 if followup.kind is FollowUpKind.IMPACT else 4
        return Entry(followup.done_on, "check", what, detail, "good", followup.id, rank=rank)
    late = followup.due_on < today
    sign, tone = ("alert-triangle", "danger") if late else ("clock", "accent")
    return Entry(followup.due_on, sign, what, followup.when(today), tone, followup.id, is_planned=True)
