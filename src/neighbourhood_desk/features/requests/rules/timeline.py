"""What happened to a request: its status dates and the notes on it, as a timeline tells them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from neighbourhood_desk.features.requests.records import CHANNEL_NAMES, OUTCOME_NAMES, Note, NoteKind, Outcome, Request, RequestStatus
from neighbourhood_desk.kernel.happenings import Happening, Topic, higher
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say


def told(request: Request, notes: Iterable[Note]) -> Iterator[Happening]:
    """Status dates and notes; a request taken in from elsewhere tells what its source knows."""
    for step in _steps(request):
        level = higher(request.confidentiality, Level.AGENCIES if step.detail else Level.MEMBERS)
        yield Happening(
            day=step.on, what=step.what, detail=step.detail, topic=Topic.REQUEST, kind="requests", record_id=request.id,
            about=name_of(request), icon=step.icon, tone=step.tone, confidentiality=level, rank=step.rank,
        )  # fmt: skip
    for note in notes:
        title, icon, tone = _NOTE_TITLES[note.kind]
        is_plain = note.kind is NoteKind.NOTE
        yield Happening(
            day=note.written_on, what=title, detail=note.text, topic=Topic.NOTE if is_plain else Topic.REQUEST, kind="requests",
            record_id=request.id, about=name_of(request), icon=icon, tone=tone, rank=4 if is_plain else 8,
            confidentiality=higher(request.confidentiality, note.confidentiality, Level.AGENCIES),
        )  # fmt: skip


def name_of(request: Request) -> str:
    """How a wider timeline names it: number and title."""
    return f"{request.number} · {request.title}"


def source_note(request: Request) -> Wording | None:
    """What the source says of the end of an imported request that nobody here has touched since."""
    if not request.external_source or request.outcome is not Outcome.UNKNOWN:
        return None
    if request.status is RequestStatus.CLOSED and request.closed_on is None:
        return say("Requests", "The city service says it is done; nobody has checked with the neighbours.")
    if request.status is RequestStatus.DECLINED and not request.decline_reason:
        return say("Requests", "The city service closed it without doing it.")
    return None


@dataclass(frozen=True, slots=True)
class _Step:
    on: date
    icon: str
    what: Wording
    detail: Wording | str = ""
    tone: str = "accent"
    rank: int = 4


def _steps(request: Request) -> Iterator[_Step]:
    received = say("Requests", "Received · {channel}", channel=CHANNEL_NAMES[request.channel])
    yield _Step(request.received_on, "inbox", received, request.address, rank=0)
    if request.assessed_on:
        yield _Step(request.assessed_on, "clipboard-text", say("Requests", "Assessed"), rank=1)
    if request.started_on:
        yield _Step(request.started_on, "player-play", say("Requests", "Work started"), rank=2)
    if request.waiting_since:
        waiting = say("Requests", "Waiting for {whom}", whom=request.waiting_for)
        yield _Step(request.waiting_since, "hourglass", waiting, tone="warning", rank=3)
    if request.replied_on:
        yield _Step(request.replied_on, "mail", say("Requests", "Written reply given"), request.reply)
    if request.resolved_on:
        yield _Step(request.resolved_on, "check", say("Requests", "Resolved"), request.outcome_note, "good", rank=5)
    if request.closed_on:
        yield _Step(request.closed_on, "circle-check", say("Requests", "Closed"), OUTCOME_NAMES[request.outcome], "good", rank=7)


_NOTE_TITLES = {
    NoteKind.NOTE: (say("Requests", "Note"), "note", "accent"),
    NoteKind.REOPENED: (say("Requests", "Reopened"), "refresh", "warning"),
    NoteKind.DECLINED: (say("Requests", "Declined"), "x", "danger"),
}
