"""A live meeting from its first mark to its closed minutes, with the keys alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from neighbourhood_desk.features.bodies.records import Body
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings.records import Meeting, MeetingStatus, Method, Presence
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.features.meetings.ui.agenda import read_point
from neighbourhood_desk.features.meetings.ui.page import MeetingsPage
from neighbourhood_desk.storage.vault import Vault
from widgets.accessibility import unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit

CTRL = Qt.KeyboardModifier.ControlModifier
Press = Callable[..., None]


@pytest.fixture
def toolkit(qapp: QApplication, vault: Vault) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp, clock=vault.clock)
    yield built
    built.close()


@pytest.fixture
def page(qtbot: QtBot, toolkit: DoubleToolkit, meetings: MeetingService, bodies: BodyService, vault: Vault) -> Iterator[MeetingsPage]:
    shown = MeetingsPage(toolkit, meetings, bodies)
    qtbot.addWidget(shown)
    shown.resize(1200, 860)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    shown.refresh()
    stop = vault.subscribe(lambda changes: shown.refresh() if changes.touches(*shown.kinds) else None)
    yield shown
    stop()


@pytest.fixture
def press(qtbot: QtBot, page: MeetingsPage) -> Press:
    """Press keys, or type text, wherever the keyboard is."""

    def on_focus(keys: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, times: int = 1) -> None:
        for _ in range(times):
            target = QApplication.focusWidget()
            assert isinstance(target, QWidget)
            if isinstance(keys, str):
                qtbot.keyClicks(target, keys)
            else:
                qtbot.keyClick(target, keys, modifier)
            QApplication.processEvents()

    return on_focus


def test_a_whole_meeting_needs_no_mouse(
    page: MeetingsPage, press: Press, meetings: MeetingService, followups: FollowUpService, meeting: Meeting, toolkit: DoubleToolkit
) -> None:
    page.show_record("meetings", meeting.id)
    press("p")  # Inés, the secretary, comes first
    press("p")
    press("p")
    press("e")
    press(Qt.Key.Key_Return, CTRL)  # to the agenda

    press("Se aprueba el acta anterior.")
    press(Qt.Key.Key_Return, CTRL)
    press("Doce bancales; el colegio ofrece el grifo.")
    press(Qt.Key.Key_D, CTRL)
    press("Empezar con seis bancales")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)  # by show of hands
    for votes in ("2", "1", "0"):
        press(Qt.Key.Key_Tab)
        press(votes)
    press(Qt.Key.Key_Return)
    for what, who in (("Pedir el permiso al distrito", "Gestora"), ("Turnos de riego", "Portal 14")):
        press(Qt.Key.Key_E, CTRL)
        press(what)
        press(Qt.Key.Key_Tab)
        press(who)
        press(Qt.Key.Key_Return)
    press(" Se cierra a las 20:10.")
    press(Qt.Key.Key_Return, CTRL, times=2)  # the last point, and with it the meeting

    file = meetings.read(meeting.id)
    assert file.meeting.status is MeetingStatus.HELD
    assert [mark.presence for mark in file.attendance] == [Presence.PRESENT] * 3 + [Presence.EXCUSED]
    assert [item.minutes_text for item in file.items] == [
        "Se aprueba el acta anterior.",
        "Doce bancales; el colegio ofrece el grifo. Se cierra a las 20:10.",
        "",
    ]
    assert all(item.done for item in file.items)
    [decision] = file.decisions
    assert (decision.text, decision.method, decision.votes_for, decision.votes_against, decision.abstained) == (
        "Empezar con seis bancales",
        Method.SHOW_OF_HANDS,
        2,
        1,
        0,
    )
    assert decision.item_id == file.items[1].id
    waiting = [(item.what, item.assignee) for item in followups.of_subject("meetings", meeting.id)]
    assert waiting == [
        ("Pedir el permiso al distrito", "Gestora"),
        ("Turnos de riego", "Portal 14"),
    ]


def test_typing_is_in_the_vault_within_two_seconds_and_the_page_reopens_at_the_same_point(
    qtbot: QtBot, page: MeetingsPage, press: Press, meetings: MeetingService, bodies: BodyService, meeting: Meeting, toolkit: DoubleToolkit
) -> None:
    second = meetings.read(meeting.id).items[1]
    page.show_record("meetings", meeting.id)
    page.view.go_to(second.id)
    page.view.item.setFocus()
    press("Preocupa agosto ")
    qtbot.waitUntil(lambda: meetings.read(meeting.id).items[1].minutes_text == "Preocupa agosto", timeout=2_000)
    press("y el riego")
    assert page.view.item.notes.toPlainText() == "Preocupa agosto y el riego"
    page.flush()

    again = MeetingsPage(toolkit, meetings, bodies)
    qtbot.addWidget(again)
    again.show_record("meetings", meeting.id)
    assert again.view.item.item_id == second.id
    assert again.view.item.notes.toPlainText() == "Preocupa agosto y el riego"


def test_undo_shows_in_the_notes_although_the_keyboard_is_there(
    page: MeetingsPage, press: Press, meetings: MeetingService, meeting: Meeting, vault: Vault
) -> None:
    page.show_record("meetings", meeting.id)
    page.view.right.setCurrentWidget(page.view.item)
    page.view.item.setFocus()
    press("borrar esto")
    page.flush()
    assert vault.undo().text == "Write minutes"
    assert page.view.item.notes.toPlainText() == ""


def test_more_votes_than_people_are_refused_in_place_and_nothing_typed_is_lost(
    page: MeetingsPage, press: Press, meetings: MeetingService, meeting: Meeting
) -> None:
    page.show_record("meetings", meeting.id)
    press("p")
    press(Qt.Key.Key_Return, CTRL)
    press(Qt.Key.Key_D, CTRL)
    press("Vale")
    entry = page.view.item.decision
    entry.method.setCurrentIndex(1)
    entry.votes[0].setText("9")
    press(Qt.Key.Key_Return)
    assert entry.isVisible()
    assert entry.text.text() == "Vale"
    assert meetings.read(meeting.id).decisions == ()
    press(Qt.Key.Key_Escape)
    assert not entry.isVisible()


@pytest.mark.parametrize(("languages", "words"), [(("es",), ["Acta"]), (("en",), ["Minutes"]), (("es", "en"), ["Acta", "Minutes"])])
def test_minutes_are_written_where_the_manager_says_in_the_language_of_their_readers(
    page: MeetingsPage, meeting: Meeting, toolkit: DoubleToolkit, tmp_path: Path, languages: tuple[str, ...], words: list[str]
) -> None:
    from features.meetings.test_minutes_pdf import text_of

    toolkit.asking.will_answer(tmp_path / "acta.pdf")
    page.show_record("meetings", meeting.id)
    page.print_button.write_minutes(*languages)
    seen = text_of((tmp_path / "acta.pdf").read_bytes())
    assert all(word in seen for word in words)
    assert toolkit.telling.texts == ["The document was written: {file}"]


def test_points_are_added_moved_and_removed_in_place(page: MeetingsPage, press: Press, meetings: MeetingService, meeting: Meeting) -> None:
    page.show_record("meetings", meeting.id)
    page.view.agenda.new_point.setFocus()
    press("Limpieza de la plaza; portal 3; 15 min")
    press(Qt.Key.Key_Return)
    item = meetings.read(meeting.id).items[-1]
    assert (item.title, item.brought_by, item.minutes_allowed) == ("Limpieza de la plaza", "portal 3", 15)
    page.view.agenda.table.setFocus()
    page.view.agenda.table.choose(item.id)
    press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.title for each in meetings.read(meeting.id).items][2] == "Limpieza de la plaza"
    press(Qt.Key.Key_Backspace, CTRL)
    assert len(meetings.read(meeting.id).items) == 3


@pytest.mark.parametrize(
    ("typed", "point"),
    [
        ("Huerto", ("Huerto", "", 10)),
        ("Huerto; portal 14; 20 min", ("Huerto", "portal 14", 20)),
        ("Huerto; portal 14", ("Huerto", "portal 14", 10)),
        ("Huerto 20'", ("Huerto", "", 20)),
        ("20", ("20", "", 10)),
    ],
)
def test_a_point_is_read_from_one_line(typed: str, point: tuple[str, str, int]) -> None:
    assert read_point(typed) == point


def test_every_control_has_a_name_in_both_languages(page: MeetingsPage, meeting: Meeting, toolkit: DoubleToolkit) -> None:
    for language in ("en", "es"):
        toolkit.language.set(language)
        page.show_record("meetings", meeting.id)
        assert unnamed_controls(page) == []
        page.view.item.start_decision()
        page.view.item.start_action()
        assert unnamed_controls(page) == []


def test_a_new_meeting_has_the_usual_points(page: MeetingsPage, press: Press, meetings: MeetingService, circle: Body) -> None:
    page.new_meeting()
    press("+7")
    press(Qt.Key.Key_Return, CTRL)
    [line] = meetings.lines()
    assert (line.body, line.points) == (circle.name, 3)
    assert page.view.file is not None
    assert page.view.file.meeting.id == line.id
