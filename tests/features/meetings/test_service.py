"""A meeting from its call to its approved minutes, in a real vault."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from neighbourhood_desk.features.bodies.records import Body
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings.records import AgendaItem, Decision, Meeting, MeetingStatus, Presence
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.vault import Vault

ENGLISH = Catalogue("en", {})


def test_an_action_is_minuted_and_becomes_a_follow_up_in_one_step(
    vault: Vault, meetings: MeetingService, followups: FollowUpService, meeting: Meeting
) -> None:
    item = meetings.read(meeting.id).items[1]
    due = meeting.held_on + timedelta(days=8)
    meetings.add_action(meeting.id, item.id, "Pedir el permiso al distrito", due_on=due, assignee="Gestora")
    [followup] = followups.of_subject("meetings", meeting.id)
    assert (followup.what, followup.due_on, followup.assignee) == ("Pedir el permiso al distrito", due, "Gestora")
    assert vault.undo().text == "Add action"
    assert followups.of_subject("meetings", meeting.id) == []
    assert meetings.read(meeting.id).actions == ()


def test_minutes_stay_as_written_when_the_follow_up_moves(meetings: MeetingService, followups: FollowUpService, meeting: Meeting) -> None:
    action = meetings.add_action(meeting.id, None, "Turnos de riego", due_on=date(2026, 12, 15))
    assert action.followup_id is not None
    followups.reschedule(action.followup_id, date(2027, 1, 15), "vacaciones")
    assert meetings.read(meeting.id).actions[0].due_on == date(2026, 12, 15)


def test_removing_an_action_removes_its_follow_up_even_if_that_is_gone_already(
    meetings: MeetingService, followups: FollowUpService, meeting: Meeting
) -> None:
    one, two = (meetings.add_action(meeting.id, None, what, due_on=meeting.held_on) for what in ("a", "b"))
    assert two.followup_id is not None
    followups.remove(two.followup_id)
    meetings.remove_action(one.id)
    meetings.remove_action(two.id)
    assert followups.of_subject("meetings", meeting.id) == []


def test_closing_marks_the_unmarked_as_absent_and_opens_the_minutes_for_approval(meetings: MeetingService, meeting: Meeting) -> None:
    file = meetings.read(meeting.id)
    meetings.record_attendance(meeting.id, file.members[0].id, Presence.PRESENT)
    closed = meetings.hold(meeting.id, next_on=date(2026, 12, 20))
    marks = [mark.presence for mark in meetings.read(meeting.id).attendance]
    assert (closed.status, closed.next_on) == (MeetingStatus.HELD, date(2026, 12, 20))
    assert sorted(marks) == [Presence.ABSENT] * 3 + [Presence.PRESENT]


def test_approved_minutes_are_frozen_against_every_verb_and_take_amendments(meetings: MeetingService, meeting: Meeting) -> None:
    item = meetings.read(meeting.id).items[0]
    decision = meetings.decide(Decision(meeting_id=meeting.id, item_id=item.id, text="Sí"))
    action = meetings.add_action(meeting.id, item.id, "a", due_on=meeting.held_on)
    guest = meetings.add_guest(meeting.id, "Visita")
    meetings.hold(meeting.id)
    with pytest.raises(DeskError):
        meetings.amend(meeting.id, "too early")
    meetings.approve(meeting.id)
    before = meetings.read(meeting.id)
    member = before.members[0].id
    frozen: list[Callable[[], object]] = [
        lambda: meetings.write_minutes(item.id, "x"),
        lambda: meetings.finish_item(item.id),
        lambda: meetings.set_agenda(meeting.id, [item]),
        lambda: meetings.decide(decision),
        lambda: meetings.remove_decision(decision.id),
        lambda: meetings.add_action(meeting.id, item.id, "b", due_on=meeting.held_on),
        lambda: meetings.remove_action(action.id),
        lambda: meetings.record_attendance(meeting.id, member, Presence.EXCUSED),
        lambda: meetings.add_guest(meeting.id, "y"),
        lambda: meetings.remove_guest(guest.id),
        lambda: meetings.edit(meeting),
        lambda: meetings.cancel(meeting.id),
        lambda: meetings.hold(meeting.id),
        lambda: meetings.approve(meeting.id),
    ]
    for verb in frozen:
        with pytest.raises(DeskError):
            verb()
    assert meetings.read(meeting.id) == before
    meetings.amend(meeting.id, "Donde dice seis, léase ocho.")
    assert [amendment.text for amendment in meetings.read(meeting.id).amendments] == ["Donde dice seis, léase ocho."]


def test_a_point_with_a_decision_stays_on_the_agenda(meetings: MeetingService, meeting: Meeting) -> None:
    first, second, third = meetings.read(meeting.id).items
    meetings.decide(Decision(meeting_id=meeting.id, item_id=second.id, text="Sí"))
    with pytest.raises(DeskError):
        meetings.set_agenda(meeting.id, [first, third])
    kept = meetings.set_agenda(meeting.id, [third, second, AgendaItem(meeting_id=meeting.id, title="Nuevo")])
    assert [item.title for item in kept] == [third.title, second.title, "Nuevo"]
    assert [item.title for item in meetings.read(meeting.id).items] == [third.title, second.title, "Nuevo"]


def test_the_next_meeting_takes_over_what_was_left_and_words_the_usual_points_in_the_given_language(
    meetings: MeetingService, meeting: Meeting, circle: Body
) -> None:
    for item in meetings.read(meeting.id).items[::2]:
        meetings.finish_item(item.id)
    meetings.hold(meeting.id, next_on=date(2026, 12, 20))
    spanish = Catalogue("es", {("Meetings", "Any other business"): ("Ruegos y preguntas",)})
    following = meetings.read(meetings.plan_next(circle.id, spanish))
    assert (following.meeting.held_on, following.meeting.starts_at, following.meeting.place) == (date(2026, 12, 20), "19:00", "Biblioteca")
    titles = [item.title for item in following.items]
    assert titles[1:3] == ["Huerto en el solar de C/ Olivar", "Ruegos y preguntas"]


def test_what_waits_is_what_comes_what_was_not_written_and_what_nobody_approved(
    meetings: MeetingService, meeting: Meeting, circle: Body, clock: FixedClock
) -> None:
    today = clock.today()
    assert [line.id for line in meetings.waiting(today).coming] == [meeting.id]
    assert [line.id for line in meetings.waiting(today + timedelta(days=1)).unwritten] == [meeting.id]
    meetings.hold(meeting.id)
    later = meetings.waiting(today + timedelta(days=61))
    assert ([line.id for line in later.unapproved], later.unwritten, later.coming) == ([meeting.id], (), ())
    assert later.unapproved[0].body == circle.name


def test_the_point_spoken_about_is_remembered_without_a_step_to_undo(vault: Vault, meetings: MeetingService, meeting: Meeting) -> None:
    item = meetings.read(meeting.id).items[1]
    before = vault.undo_name
    meetings.stand_at(meeting.id, item.id)
    assert meetings.standing_at(meeting.id) == item.id
    assert vault.undo_name == before


def test_a_body_with_meetings_is_not_deleted(bodies: BodyService, meetings: MeetingService, meeting: Meeting, circle: Body) -> None:
    with pytest.raises(DeskError):
        bodies.remove(circle.id)
    assert bodies.count() == 1


def test_what_was_typed_last_is_found_by_search_and_saving_the_same_text_writes_nothing(
    vault: Vault, meetings: MeetingService, meeting: Meeting
) -> None:
    item = meetings.read(meeting.id).items[1]
    meetings.write_minutes(item.id, "Doce bancales y un riego por goteo")
    assert [hit.id for hit in vault.find("bancales goteo", {"agenda_items"})] == [item.id]
    steps = len(vault._done)
    meetings.write_minutes(item.id, "Doce bancales y un riego por goteo")
    assert len(vault._done) == steps


def test_an_export_is_noted_without_a_name_and_a_folder_that_is_gone_is_told(
    vault: Vault, meetings: MeetingService, meeting: Meeting, tmp_path: Path
) -> None:
    before = vault.audit_head()[0]
    meetings.export(meeting.id, tmp_path / "acta.pdf", b"x", "minutes")
    assert (tmp_path / "acta.pdf").read_bytes() == b"x"
    assert vault.audit_head()[0] == before + 1
    with pytest.raises(DeskError):
        meetings.export(meeting.id, tmp_path / "gone" / "acta.pdf", b"x", "minutes")
