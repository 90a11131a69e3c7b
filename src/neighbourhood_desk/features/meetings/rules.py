"""Quorum, time, who was missing, and what may still be done with a meeting."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from neighbourhood_desk.features.bodies.records import Body, Membership, Voices
from neighbourhood_desk.features.meetings.records import (
    STATUS_NAMES,
    Action,
    AgendaItem,
    Attendance,
    Decision,
    Meeting,
    MeetingStatus,
    Method,
    Presence,
    Quorum,
)
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.happenings import Happening, Topic, higher
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say

LINE_LIMIT, TEXT_LIMIT = 300, 20_000
APPROVAL_DUE = timedelta(days=60)
"""Minutes that nobody approved for so long are pointed out: the next meeting has probably come and gone."""

_TIME = re.compile(r"(?P<hour>[01]?\d|2[0-3])[:.h](?P<minute>[0-5]\d)\Z")


def present_members(attendance: Iterable[Attendance]) -> set[UUID]:
    """The memberships of those who came."""
    return {mark.membership_id for mark in attendance if mark.membership_id is not None and mark.presence is Presence.PRESENT}


def quorum(voices: Voices, attendance: Iterable[Attendance]) -> Quorum:
    """Counted in seats: a building whose delegate and substitute both come is there once."""
    came = present_members(attendance)
    filled = sum(any(member.id in came for member in seat.memberships) for seat in voices.seats)
    return Quorum(filled, len(voices.seats), voices.needed)


def buildings_missing(body: Body, memberships: Iterable[Membership], attendance: Iterable[Attendance]) -> tuple[UUID, ...]:
    """The buildings for which nobody came, whether they have a delegate or not."""
    came = present_members(attendance)
    spoken_for = {member.building_id for member in memberships if member.id in came}
    return tuple(building for building in body.building_ids if building not in spoken_for)


def minutes_planned(items: Iterable[AgendaItem]) -> int:
    """How long the agenda takes, in minutes."""
    return sum(item.minutes_allowed for item in items)


def minutes_dealt_with(items: Iterable[AgendaItem]) -> int:
    """How much of the planned time the finished items stand for."""
    return sum(item.minutes_allowed for item in items if item.done)


def next_open(items: Sequence[AgendaItem], current: UUID | None) -> AgendaItem | None:
    """The item to speak about after `current`: the next unfinished one, from the top again after the last."""
    at = next((index for index, item in enumerate(items) if item.id == current), -1)
    return next((item for item in [*items[at + 1 :], *items[: max(at, 0)]] if not item.done), None)


def may_write(meeting: Meeting) -> Wording | None:
    """Why its minutes cannot be changed; None when they can."""
    if meeting.status is MeetingStatus.APPROVED:
        return say("Meetings", "These minutes were approved: they no longer change. Add an amendment instead.")
    if meeting.status is MeetingStatus.CANCELLED:
        return say("Meetings", "This meeting was cancelled.")
    return None


def may_hold(meeting: Meeting, items: Collection[AgendaItem], today: date) -> Wording | None:
    """Why it cannot be closed as held; None when it can."""
    if meeting.status is not MeetingStatus.PLANNED:
        return say("Meetings", "This meeting is already closed.")
    if not items:
        return say("Meetings", "A meeting without an agenda leaves no minutes: add what was spoken about.")
    if meeting.held_on > today:
        return say("Meetings", "This meeting is still to come.")
    return None


def may_approve(meeting: Meeting, on: date) -> Wording | None:
    """Why its minutes cannot be approved on a day; None when they can."""
    if meeting.status is MeetingStatus.APPROVED:
        return say("Meetings", "These minutes are already approved.")
    if meeting.status is not MeetingStatus.HELD:
        return say("Meetings", "Only the minutes of a meeting that was held can be approved.")
    if on < meeting.held_on:
        return say("Meetings", "Minutes cannot be approved before the meeting.")
    return None


def require(reason: Wording | None) -> None:
    """Raise a DeskError where a rule gave a reason against."""
    if reason is not None:
        raise DeskError(reason)


def tidy_time(text: str) -> str:
    """A time of day as "19:00"; accepts 9.30 and 19h00, empty stays empty; raises DeskError."""
    text = text.strip()
    if not text:
        return ""
    match = _TIME.match(text.casefold())
    if match is None:
        raise DeskError(say("Meetings", "This is not a time of day."), say("Meetings", "Write it as 19:00, or leave it empty."))
    return f"{int(match['hour']):02}:{match['minute']}"


def tidy_meeting(meeting: Meeting) -> Meeting:
    """Checked and cleaned for keeping."""
    return replace(meeting, starts_at=tidy_time(meeting.starts_at), place=clean(meeting.place, LINE_LIMIT), notes=clean(meeting.notes))


def tidy_agenda(items: Iterable[AgendaItem]) -> list[AgendaItem]:
    """Cleaned, without empty titles, numbered from 0 in the order given."""
    kept = [replace(item, title=clean(item.title, LINE_LIMIT), brought_by=clean(item.brought_by, LINE_LIMIT)) for item in items]
    kept = [replace(item, minutes_allowed=min(max(item.minutes_allowed, 0), 600)) for item in kept if item.title]
    return [replace(item, position=position) for position, item in enumerate(kept)]


def tidy_decision(decision: Decision, present: int) -> Decision:
    """Checked and cleaned for keeping; a vote that more people cast than came is a slip of the pen."""
    text = clean(decision.text, TEXT_LIMIT)
    if not text:
        raise DeskError(say("Meetings", "Say what was decided."))
    votes = [decision.votes_for, decision.votes_against, decision.abstained]
    if any(vote is not None and vote < 0 for vote in votes):
        raise DeskError(say("Meetings", "Votes cannot be negative."))
    cast = sum(vote or 0 for vote in votes)
    if decision.method is not Method.CONSENSUS and 0 < present < cast:
        raise DeskError(
            say("Meetings", "More votes were counted than members came."),
            say("Meetings", "%n member(s) are noted as present; mend the attendance or the votes.", n=present),
        )
    return replace(decision, text=text, carried_out_by=clean(decision.carried_out_by, LINE_LIMIT))


def unfinished(items: Iterable[AgendaItem]) -> list[AgendaItem]:
    """What the last meeting did not get to: it goes on the next agenda."""
    return [item for item in items if not item.done and not item.minutes_text.strip()]


def votes_line(decision: Decision) -> Wording | None:
    """The votes in words; None where nobody counted."""
    if decision.votes_for is None and decision.votes_against is None and decision.abstained is None:
        return None
    return say(
        "Meetings",
        "{yes} for · {no} against · {rest} abstained",
        yes=decision.votes_for or 0,
        no=decision.votes_against or 0,
        rest=decision.abstained or 0,
    )


def marks_by_membership(attendance: Iterable[Attendance]) -> Mapping[UUID, Attendance]:
    """The attendance of members, by membership."""
    return {mark.membership_id: mark for mark in attendance if mark.membership_id is not None}


def told_of_items(
    items: Iterable[AgendaItem],
    meetings: Mapping[UUID, Meeting],
    bodies: Mapping[UUID, Body],
    decisions: Iterable[Decision],
    actions: Iterable[Action],
    today: date,
) -> Iterator[Happening]:
    """What meetings did with a request: it was on their agenda, they decided, somebody took something on. Not who came."""
    held = {item.id: meetings[item.meeting_id] for item in items if item.meeting_id in meetings}
    for item in items:
        if (meeting := held.get(item.id)) is None or meeting.status is MeetingStatus.CANCELLED:
            continue
        planned = meeting.status is MeetingStatus.PLANNED and meeting.held_on >= today
        said = say("Meetings", "On the agenda · {body}", body=bodies[meeting.body_id].name)
        yield _told(meeting, said, item.minutes_text, "messages", item, is_planned=planned, rank=3)
    for decision in decisions:
        if decision.item_id in held:
            yield _told(held[decision.item_id], say("Meetings", "Decided"), decision.text, "gavel", decision)
    for action in actions:
        if action.item_id in held:
            taken_on = say("Meetings", "Taken on by {who}", who=action.assignee) if action.assignee else say("Meetings", "Taken on")
            yield _told(held[action.item_id], taken_on, action.what, "clipboard-text", action, rank=5)


def told_of_meetings(meetings: Iterable[Meeting], bodies: Mapping[UUID, Body], today: date) -> Iterator[Happening]:
    """That bodies met, or are going to."""
    for meeting in meetings:
        planned = meeting.status is MeetingStatus.PLANNED and meeting.held_on >= today
        met = say("Meetings", "Meeting · {body}", body=bodies[meeting.body_id].name)
        yield _told(meeting, met, STATUS_NAMES[meeting.status], "calendar-event", meeting, is_planned=planned)


def _told(
    meeting: Meeting,
    what: Wording,
    detail: Wording | str,
    icon: str,
    record: Meeting | AgendaItem | Decision | Action,
    *,
    is_planned: bool = False,
    rank: int = 4,
) -> Happening:
    return Happening(
        day=meeting.held_on,
        what=what,
        detail=detail,
        topic=Topic.MEETING,
        kind="meetings",
        record_id=meeting.id,
        icon=icon,
        is_planned=is_planned,
        confidentiality=higher(meeting.confidentiality, record.confidentiality, Level.MEMBERS),
        rank=rank,
    )
