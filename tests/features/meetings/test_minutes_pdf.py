"""What the members read on paper, and what they do not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
import pytest

from neighbourhood_desk.features.bodies.records import Body, Membership
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.meetings.records import Decision, DecisionState, Meeting, Method, Presence
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.vault import Vault

SPANISH, ENGLISH = (Catalogue.load(shipped("translations"), code) for code in ("es", "en"))
WRITTEN = [
    "Círculo Plaza de Nelson Mandela",
    "Biblioteca",
    "Ana Pérez",
    "C/ Olivar 12",
    "Luis Gil",
    "Mariam Diop",
    "Inés Soto",
    "Colegio",
    "Visita del distrito",
    "Huerto en el solar de C/ Olivar",
    "portal 14",
    "Se presenta el plano con doce bancales.",
    "Preocupa quién cuida en agosto.",
    "Empezar con seis bancales; revisar en marzo.",
    "Pedir el permiso al distrito",
    "Gestora",
    "19:00",
]
"""What people wrote: it stands in the minutes in every language as they wrote it."""


@pytest.fixture
def written(meetings: MeetingService, meeting: Meeting) -> Meeting:
    """The meeting with minutes, a decision, an action and attendance."""
    file = meetings.read(meeting.id)
    for member, presence in zip(file.members, (Presence.PRESENT, Presence.PRESENT, Presence.EXCUSED, Presence.PRESENT), strict=True):
        meetings.record_attendance(meeting.id, member.id, presence)
    meetings.add_guest(meeting.id, "Visita del distrito")
    item = file.items[1]
    meetings.write_minutes(item.id, "Se presenta el plano con doce bancales.\nPreocupa quién cuida en agosto.")
    vote = Decision(
        meeting_id=meeting.id, item_id=item.id, text="Empezar con seis bancales; revisar en marzo.", votes_for=2, votes_against=1
    )
    meetings.decide(replace(vote, method=Method.SHOW_OF_HANDS, state=DecisionState.OPEN))
    meetings.add_action(meeting.id, item.id, "Pedir el permiso al distrito", due_on=date(2026, 11, 30), assignee="Gestora")
    return meetings.hold(meeting.id, next_on=date(2026, 12, 20))


def text_of(content: bytes) -> str:
    pdf = pypdfium2.PdfDocument(content)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf)
    finally:
        pdf.close()


@pytest.mark.parametrize(
    ("catalogue", "ours"),
    [
        (SPANISH, ["Acta", "22 de noviembre de 2026", "domingo", "Acuerdos", "2 a favor", "1 en contra", "Confidencialidad: Integrantes"]),
        (ENGLISH, ["Minutes", "22 November 2026", "Sunday", "Decisions", "2 for", "1 against", "Confidentiality: Members"]),
    ],
)
def test_minutes_hold_what_members_may_read_in_their_language_and_nothing_of_the_managers_own(
    meetings: MeetingService, written: Meeting, catalogue: Catalogue, ours: list[str]
) -> None:
    content = meetings.minutes_pdf(written.id, catalogue)
    seen = text_of(content)
    assert [words for words in (*WRITTEN, *ours) if words not in seen] == []
    assert "canary" not in seen
    assert b"canary" not in content


def test_one_file_in_both_languages_says_everything_twice(meetings: MeetingService, written: Meeting) -> None:
    seen = text_of(meetings.minutes_pdf(written.id, SPANISH, ENGLISH))
    assert all(seen.count(words) >= 2 for words in WRITTEN)
    assert "Acuerdos" in seen
    assert "Decisions" in seen


def test_the_missing_building_and_the_quorum_are_stated(meetings: MeetingService, written: Meeting) -> None:
    seen = text_of(meetings.minutes_pdf(written.id, ENGLISH))
    assert "Reached: 3 of 4 seats present, 2 needed" in seen
    assert "C/ Olivar 18" in seen


def test_minutes_are_the_same_bytes_twice(meetings: MeetingService, written: Meeting) -> None:
    assert meetings.minutes_pdf(written.id, SPANISH, ENGLISH) == meetings.minutes_pdf(written.id, SPANISH, ENGLISH)


def test_whoever_is_above_the_members_level_is_left_out_and_a_sealed_meeting_is_refused(
    bodies: BodyService, meetings: MeetingService, circle: Body, written: Meeting
) -> None:
    bodies.seat(Membership(body_id=circle.id, name="canary-protected", confidentiality=Level.MANAGER))
    seen = text_of(meetings.minutes_pdf(written.id, ENGLISH)) + text_of(meetings.notice_pdf(written.id, ENGLISH))
    assert "canary" not in seen
    meetings.edit(replace(written, confidentiality=Level.SEALED))
    with pytest.raises(DeskError):
        meetings.minutes_pdf(written.id, ENGLISH)


@pytest.mark.parametrize("name", ["<b>x", "<img src='/etc/hostname'/>", "w" * 20_000, "😀 سلام عليكم", "a\u202eb\x00c", "&lt;para&gt;"])
def test_hostile_words_do_not_break_minutes_or_notice(
    bodies: BodyService, meetings: MeetingService, circle: Body, meeting: Meeting, name: str
) -> None:
    bodies.seat(Membership(body_id=circle.id, name=name, represents=name))
    bodies.save(replace(circle, name=name))
    items = meetings.read(meeting.id).items
    meetings.set_agenda(meeting.id, [replace(item, title=name, brought_by=name) for item in items])
    meetings.write_minutes(items[0].id, name)
    meetings.decide(Decision(meeting_id=meeting.id, item_id=items[0].id, text=name, carried_out_by=name))
    meetings.add_action(meeting.id, items[0].id, name, due_on=meeting.held_on, assignee=name)
    meetings.add_guest(meeting.id, name)
    assert "Mariam Diop" in text_of(meetings.minutes_pdf(meeting.id, ENGLISH))
    assert "Mariam Diop" in text_of(meetings.notice_pdf(meeting.id, ENGLISH))


def test_the_notice_has_the_agenda_with_its_length_and_a_line_to_sign_for_every_member(meetings: MeetingService, meeting: Meeting) -> None:
    seen = text_of(meetings.notice_pdf(meeting.id, ENGLISH))
    assert all(words in seen for words in ("Bienvenida", "Ruegos y preguntas", "35 minutes", "Signature", "Ana Pérez", "Inés Soto"))
    assert "canary" not in seen


def test_undo_after_printing_takes_back_the_last_word_by_name(vault: Vault, meetings: MeetingService, written: Meeting) -> None:
    meetings.minutes_pdf(written.id, ENGLISH)
    assert vault.undo().text == "Close meeting"


def test_a_meeting_goes_into_the_members_calendars_with_its_hour_and_moves_there(meetings: MeetingService, meeting: Meeting) -> None:
    content = meetings.calendar_file(meeting.id).decode()
    assert f"UID:{meeting.id}@neighbourhood-desk" in content
    assert f"DTSTART;TZID=Europe/Madrid:{meeting.held_on:%Y%m%d}T" in content
    assert content.count("BEGIN:VEVENT") == 1
