"""Forms say what is wrong in words, and nothing half typed is lost."""

from __future__ import annotations

import json
from datetime import date, time
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.form import (
    Choice,
    ChoiceRow,
    DateRow,
    Form,
    LongTextRow,
    ManyChoiceRow,
    NumberRow,
    PickerRow,
    SecretRow,
    TextRow,
    TickRow,
    TimeRow,
)
from neighbourhood_desk.widgets.typed_days import read_day, read_time, show_day
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, show

SUNDAY = date(2026, 11, 22)
PEOPLE = {UUID(int=1): "Amina Khatun", UUID(int=2): "Amparo Ruiz"}
CHOICES = [("a", say("Test", "One")), ("b", say("Test", "Two"))]


def full_form(toolkit: DoubleToolkit) -> Form:
    def find(text: str) -> list[Choice]:
        return [Choice(id, name, "C/ Amparo 40") for id, name in PEOPLE.items() if name.casefold().startswith(text.casefold())]

    return Form(
        toolkit,
        [
            TextRow("title", say("Test", "What happens"), required=True),
            LongTextRow("more", say("Test", "More & more"), say("Test", "In their words")),
            ChoiceRow("area", say("Test", "Area"), CHOICES),
            ManyChoiceRow("sectors", say("Test", "Sectors"), CHOICES),
            DateRow("due", say("Test", "Due")),
            TimeRow("at", say("Test", "At")),
            NumberRow("people", say("Test", "People"), most=50),
            TickRow("risk", say("Test", "Somebody is at risk")),
            PickerRow("person", say("Test", "Person"), find, PEOPLE.__getitem__),
            SecretRow("secret", say("Test", "Secret")),
        ],
    )


FULL: dict[str, Any] = {
    "title": "Humedad",
    "more": "Moho desde octubre",
    "area": "b",
    "sectors": ("a", "b"),
    "due": date(2026, 12, 1),
    "at": time(19, 30),
    "people": 4,
    "risk": True,
    "person": UUID(int=2),
    "secret": "",
}


def test_what_is_shown_is_what_is_read_back_and_a_draft_brings_it_back_through_json(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    form, other = full_form(toolkit), full_form(toolkit)
    for each in (form, other):
        qtbot.addWidget(each)
    edits = list[int]()
    form.edited.connect(lambda: edits.append(1))
    form.set_values(FULL)
    assert form.values() == FULL
    other.restore(json.loads(json.dumps(form.draft())))
    assert other.values() == FULL
    assert edits == []


def test_a_secret_never_stands_in_a_draft(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    form = full_form(toolkit)
    qtbot.addWidget(form)
    form.set_values({"secret": "cinco palabras"})
    assert form.values()["secret"] == "cinco palabras"
    assert "cinco" not in json.dumps(form.draft())


def test_what_is_wrong_stands_under_its_field_in_words_and_is_read_out(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    form = full_form(toolkit)
    qtbot.addWidget(form)
    show(qtbot, form)
    form.set_values({})
    form.restore({"due": "31/2/2026", "people": "51"})
    assert not form.check()
    assert set(form.errors()) == {"title", "due", "people"}
    title = form.row("title", TextRow).field
    assert title.hasFocus()
    assert title.accessibleName() == "What happens"
    assert "obligatorio" in title.accessibleDescription()
    assert "No puede quedar vacío." in title.accessibleDescription()
    assert title.property("wrong") is True
    qtbot.keyClicks(title, "Humedad")
    assert set(form.errors()) == {"due", "people"}
    form.restore({"due": "", "people": "50"})
    assert form.check()


@pytest.mark.parametrize("scale", [100, 200])
def test_every_field_has_a_name_a_size_and_room_for_its_words(toolkit: DoubleToolkit, qtbot: QtBot, scale: int) -> None:
    toolkit.theme.apply("dark", scale)
    editor = Editor(toolkit, full_form(toolkit), say("Test", "New request"), say("Test", "Save"))
    qtbot.addWidget(editor)
    editor.resize(520 * scale // 100, 900)
    show(qtbot, editor)
    editor.form.check()
    for language in ("es", "en"):
        toolkit.language.set(language)
        qtbot.wait(1)
        assert unnamed_controls(editor) == []
        assert clipped_texts(editor) == []
        assert small_targets(editor) == []


def test_tab_goes_through_every_row_and_out_of_the_long_text(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    editor = Editor(toolkit, full_form(toolkit), say("Test", "New request"), say("Test", "Save"))
    qtbot.addWidget(editor)
    show(qtbot, editor)
    editor.form.focus("title")
    seen = list[QWidget]()
    for _press in range(16):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert seen[1] is editor.form.row("more", LongTextRow).field
    assert seen[2] is editor.form.row("area", ChoiceRow).field
    assert editor.save_button in seen
    assert editor.cancel_button in seen


class Drafts:
    """Keeps what an editor keeps."""

    def __init__(self) -> None:
        self.kept: list[dict[str, Any] | None] = []

    def keep(self, draft: dict[str, Any]) -> None:
        self.kept.append(draft)

    def drop(self) -> None:
        self.kept.append(None)


def editor_with(toolkit: DoubleToolkit, qtbot: QtBot, **options: Any) -> tuple[Editor, QLineEdit, Drafts]:
    drafts = Drafts()
    form = Form(toolkit, [TextRow("title", say("Test", "What happens"), required=True)])
    editor = Editor(toolkit, form, say("Test", "New request"), say("Test", "Save"), drafts=(drafts.keep, drafts.drop), **options)
    qtbot.addWidget(editor)
    show(qtbot, editor)
    editor.setFocus()
    line = form.row("title", TextRow).field
    assert isinstance(line, QLineEdit)
    return editor, line, drafts


def test_a_draft_is_kept_once_typing_rests_and_at_once_when_asked(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    editor, line, drafts = editor_with(toolkit, qtbot)
    editor.flush()
    assert drafts.kept == []
    qtbot.keyClicks(line, "Hume")
    assert drafts.kept == []
    qtbot.waitUntil(lambda: drafts.kept == [{"title": "Hume"}], timeout=3000)
    qtbot.keyClicks(line, "dad")
    editor.flush()
    assert drafts.kept[-1] == {"title": "Humedad"}
    editor.flush()
    assert len(drafts.kept) == 2


def test_saving_with_the_keyboard_drops_the_draft_only_when_the_record_was_taken(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    refusal: list[DeskError] = [DeskError(say("Test", "The number is taken."), say("Test", "Choose another."))]
    taken = list[dict[str, Any]]()

    def save(values: dict[str, Any]) -> None:
        if refusal:
            raise refusal.pop()
        taken.append(values)

    editor, line, drafts = editor_with(toolkit, qtbot, save=save)
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (taken, set(editor.form.errors())) == ([], {"title"})
    qtbot.keyClicks(line, "Humedad")
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert editor._refusal_text.text() == "The number is taken. Choose another."
    assert None not in drafts.kept
    with qtbot.waitSignal(editor.saved):
        qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert taken == [{"title": "Humedad"}]
    assert drafts.kept[-1] is None
    assert editor._refusal_line.isHidden()


def test_escape_throws_nothing_typed_away_without_asking_in_place(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    editor, line, drafts = editor_with(toolkit, qtbot)
    left = list[int]()
    editor.cancelled.connect(lambda: left.append(1))
    qtbot.keyClicks(line, "Humedad")
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    focused = QApplication.focusWidget()
    assert (left, editor._question.isVisible()) == ([], True)
    assert focused is editor._keep_on
    qtbot.keyClick(focused, Qt.Key.Key_Escape)
    assert (left, editor.form.values(), line.hasFocus()) == ([], {"title": "Humedad"}, True)
    editor.cancel()
    qtbot.mouseClick(editor._throw_away, Qt.MouseButton.LeftButton)
    assert (left, drafts.kept) == ([1], [None])
    editor.cancel()
    assert left == [1, 1]


def test_a_record_is_picked_by_typing_and_let_go_by_clearing(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    form = full_form(toolkit)
    qtbot.addWidget(form)
    show(qtbot, form)
    row = form.row("person", PickerRow)
    form.focus("person")
    qtbot.keyClicks(row._pick.line, "am")
    assert row.problem() is not None
    row._pick.look()
    qtbot.keyClick(row._pick.line, Qt.Key.Key_Down)
    qtbot.keyClick(row._pick.line, Qt.Key.Key_Return)
    assert form.values()["person"] == UUID(int=2)
    assert row._pick.results.isHidden()
    qtbot.keyClick(row._pick.line, Qt.Key.Key_Backspace)
    assert form.values()["person"] is None
    form.set_values({"person": UUID(int=1)})
    row._pick.line.setFocus()
    row._pick.line.clear()
    assert (form.values()["person"], row.problem()) == (None, None)


def test_the_calendar_gives_the_day_that_was_typed_and_takes_the_one_chosen(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    form = full_form(toolkit)
    qtbot.addWidget(form)
    show(qtbot, form)
    form.restore({"due": "30/11/2026"})
    field = form.row("due", DateRow)._day
    qtbot.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert field._popup is not None
    calendar = field._popup.findChild(QCalendarWidget)
    assert calendar is not None
    assert calendar.selectedDate().toPython() == date(2026, 11, 30)
    calendar.activated.emit(calendar.selectedDate().addDays(3))
    assert form.values()["due"] == date(2026, 12, 3)


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_day_that_is_shown_is_read_back(day: date) -> None:
    assert read_day(show_day(day), SUNDAY) == day
    assert read_day(day.isoformat(), SUNDAY) == day


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("", None),
        ("hoy", SUNDAY),
        ("Mañana", date(2026, 11, 23)),
        ("tomorrow", date(2026, 11, 23)),
        ("ayer", date(2026, 11, 21)),
        ("+3", date(2026, 11, 25)),
        ("- 22", date(2026, 10, 31)),
        ("domingo", date(2026, 11, 29)),
        ("Monday", date(2026, 11, 23)),
        ("3/1", date(2027, 1, 3)),
        ("3.12.26", date(2026, 12, 3)),
        ("22 de diciembre de 2027", date(2027, 12, 22)),
        ("1 ago", date(2026, 8, 1)),
        ("29/2", date(2028, 2, 29)),
    ],
)
def test_days_are_understood_as_people_type_them(typed: str, meant: date | None) -> None:
    today = SUNDAY if typed != "29/2" else date(2027, 11, 22)
    assert read_day(typed, today) == meant


@given(st.text(max_size=12))
def test_what_is_no_day_and_no_time_is_refused_and_nothing_worse(typed: str) -> None:
    for read in (lambda text: read_day(text, SUNDAY), read_time):
        try:
            found = read(typed)
        except ValueError:
            continue
        assert found is not None or not typed.strip()


def test_times_are_understood_as_people_type_them() -> None:
    assert [read_time(text) for text in ("19:30", "9.05", "19h", "7 pm", "12 am", "19h30", "")] == [
        *(time(19, 30), time(9, 5), time(19), time(19), time(0), time(19, 30)),
        None,
    ]
    for wrong in ("25:00", "13 pm", "7:61", "siete"):
        with pytest.raises(ValueError):
            read_time(wrong)
