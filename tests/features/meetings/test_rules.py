"""Quorum, time, what may be done, what was missing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from neighbourhood_desk.features.bodies.records import Body, Membership, Role, Seat, Voices
from neighbourhood_desk.features.meetings import rules
from neighbourhood_desk.features.meetings.records import AgendaItem, Attendance, Decision, Meeting, MeetingStatus, Method, Presence
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.ids import new_id

DAY = date(2026, 11, 22)
A, B = new_id(), new_id()
BODY = Body(name="Plaza", building_ids=(A, B))
DELEGATE = Membership(body_id=BODY.id, name="D", building_id=A)
SUBSTITUTE = Membership(body_id=BODY.id, name="S", building_id=A, role=Role.SUBSTITUTE)
OTHER = Membership(body_id=BODY.id, name="O", building_id=B)
MEETING = Meeting(body_id=BODY.id, held_on=DAY)
VOICES = Voices((Seat(A, (DELEGATE, SUBSTITUTE)), Seat(B, (OTHER,))), 2)


def mark(member: Membership, presence: Presence = Presence.PRESENT) -> Attendance:
    return Attendance(meeting_id=MEETING.id, membership_id=member.id, presence=presence)


def item(title: str = "t", minutes: int = 10, done: bool = False, text: str = "") -> AgendaItem:
    return AgendaItem(meeting_id=MEETING.id, title=title, minutes_allowed=minutes, done=done, minutes_text=text)


def test_a_building_counts_once_however_many_come_for_it() -> None:
    both = rules.quorum(VOICES, [mark(DELEGATE), mark(SUBSTITUTE), mark(OTHER, Presence.EXCUSED)])
    assert (both.present, both.seats, both.is_reached) == (1, 2, False)
    assert rules.quorum(VOICES, [mark(SUBSTITUTE), mark(OTHER)]).is_reached


def test_a_building_is_missing_unless_somebody_came_for_it() -> None:
    assert rules.buildings_missing(BODY, [DELEGATE, OTHER], [mark(DELEGATE), mark(OTHER, Presence.ABSENT)]) == (B,)


def test_the_next_point_is_the_next_open_one_and_wraps_round() -> None:
    first, second, third = items = [item(done=False), item(done=True), item()]
    assert rules.next_open(items, first.id) == third
    assert rules.next_open(items, third.id) == first
    assert rules.next_open([replace(each, done=True) for each in items], second.id) is None
    assert rules.next_open(items, None) == first


def test_planned_and_spent_minutes_add_up() -> None:
    items = [item(minutes=5, done=True), item(minutes=15, done=True), item(minutes=70)]
    assert (rules.minutes_planned(items), rules.minutes_dealt_with(items)) == (90, 20)


@pytest.mark.parametrize("status", list(MeetingStatus))
def test_only_planned_and_held_meetings_can_be_written(status: MeetingStatus) -> None:
    may = rules.may_write(replace(MEETING, status=status)) is None
    assert may == (status in (MeetingStatus.PLANNED, MeetingStatus.HELD))


def test_a_meeting_is_closed_once_with_an_agenda_and_not_before_its_day() -> None:
    assert rules.may_hold(MEETING, [item()], DAY) is None
    refused = [
        rules.may_hold(replace(MEETING, status=MeetingStatus.HELD), [item()], DAY),
        rules.may_hold(MEETING, [], DAY),
        rules.may_hold(MEETING, [item()], date(2026, 11, 21)),
    ]
    assert all(refused)


def test_minutes_are_approved_once_after_the_meeting() -> None:
    held = replace(MEETING, status=MeetingStatus.HELD)
    assert rules.may_approve(held, DAY) is None
    assert rules.may_approve(held, date(2026, 11, 21)) is not None
    assert rules.may_approve(MEETING, DAY) is not None
    assert rules.may_approve(replace(MEETING, status=MeetingStatus.APPROVED), DAY) is not None


@pytest.mark.parametrize(("typed", "kept"), [("19:00", "19:00"), (" 9.30 ", "09:30"), ("7h05", "07:05"), ("", "")])
def test_hours_are_read_as_people_write_them(typed: str, kept: str) -> None:
    assert rules.tidy_time(typed) == kept


@pytest.mark.parametrize("typed", ["24:00", "19", "19:60", "soon"])
def test_an_impossible_hour_is_refused(typed: str) -> None:
    with pytest.raises(DeskError):
        rules.tidy_time(typed)


def test_an_agenda_is_numbered_without_its_empty_lines() -> None:
    kept = rules.tidy_agenda([item("b", 5000), item("  "), item("a", -3)])
    assert [(each.position, each.title, each.minutes_allowed) for each in kept] == [(0, "b", 600), (1, "a", 0)]


def test_more_votes_than_members_present_are_refused() -> None:
    vote = Decision(meeting_id=MEETING.id, text="x", method=Method.SHOW_OF_HANDS, votes_for=14, votes_against=1, abstained=2)
    assert rules.tidy_decision(vote, 17) == vote
    with pytest.raises(DeskError):
        rules.tidy_decision(vote, 16)
    with pytest.raises(DeskError):
        rules.tidy_decision(replace(vote, text=" "), 17)


def test_what_was_not_spoken_about_goes_on_the_next_agenda() -> None:
    left, talked, done = item("left"), item("talked", text="x"), item("done", done=True)
    assert rules.unfinished([left, talked, done]) == [left]
