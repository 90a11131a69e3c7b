"""The form for a person: the least that serves, each with what it is for, and who may be the same while it is typed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from neighbourhood_desk.features.people import rules
from neighbourhood_desk.features.people.records import COMMUNICATION_NEED_NAMES, PERSON_LANGUAGES, Household, Person
from neighbourhood_desk.features.people.service import Hint, PeopleService
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.hints import HintList
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.features.territory.ui.picker import AreaRow
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import scrolled
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.form import Choice, ChoiceRow, Form, LongTextRow, ManyChoiceRow, NumberRow, PickerRow, Row, TextRow, TickRow
from neighbourhood_desk.widgets.toolkit import Toolkit

_REST_MS = 250
_HINTS_MOST, _SCROLL_BAR = 0.36, 16
_APART = "apart"
"""Who was said to be different from somebody not kept yet: kept in the draft, written with the person."""


class PersonEditor(Editor):
    """Adds a person, or edits one; `kept` gives the person that was saved, `open_asked` somebody who may be the same."""

    kept = Signal(object)
    open_asked = Signal(object)

    def __init__(self, toolkit: Toolkit, desk: PeopleDesk, person: Person | None = None, parent: QWidget | None = None) -> None:
        self._desk, self._person = desk, person
        self._draft_name = "new" if person is None else str(person.id)
        self._apart: dict[UUID, None] = {}
        super().__init__(
            toolkit,
            Form(toolkit, _rows(desk.people, desk.territory)),
            say("People", "New person") if person is None else say("People", "Edit person"),
            say("People", "Add") if person is None else say("People", "Save"),
            drafts=(self._keep_draft, lambda: desk.people.drop_draft(self._draft_name)),
            save=self._keep,
            parent=parent,
        )
        self.hints = HintList(toolkit)
        self.hints.open_asked.connect(lambda hint: self.open_asked.emit(hint.person))
        self.hints.apart_asked.connect(self._on_apart)
        self._hint_area = scrolled(self.hints)
        self._hint_area.hide()
        self.body.insertWidget(self.body.count() - 3, self._hint_area)
        self._looking = QTimer(self, singleShot=True, interval=_REST_MS)
        self._looking.timeout.connect(self.look)
        self.form.edited.connect(self._looking.start)
        if person is not None:
            self.form.set_values(_values(person))

    def continue_draft(self) -> bool:
        """Show what was half typed, if anything was."""
        payload = self._desk.people.draft(self._draft_name)
        if payload is None:
            return False
        self._apart = dict.fromkeys(UUID(each) for each in payload.get(_APART, ()))
        self.restore(payload)
        self.look()
        return True

    def look(self) -> None:
        """Look now who may be the same."""
        self._looking.stop()
        self.hints.show_hints(self._desk.duplicates.hints(self._made(self.form.values()), tuple(self._apart)))
        self._hint_area.setVisible(bool(self.hints.hints))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hints take what they need, and never so much that what is typed goes out of sight: the rest is scrolled to."""
        if hasattr(self, "_hint_area") and (layout := self.hints.layout()) is not None:
            wanted = layout.totalHeightForWidth(self._hint_area.width() - _SCROLL_BAR) + 4
            self._hint_area.setFixedHeight(max(1, min(wanted, int(self.height() * _HINTS_MOST))))

    def _on_apart(self, hint: Hint) -> None:
        self._apart[hint.id] = None
        if self._person is not None:
            self._desk.duplicates.set_apart(self._person.id, hint.id)
        else:
            self._keep_draft(self.form.draft())
        self.look()
        self.form.setFocus()

    def _keep_draft(self, payload: dict[str, Any]) -> None:
        self._desk.people.keep_draft({**payload, _APART: [str(each) for each in self._apart]}, self._draft_name)

    def _made(self, values: dict[str, Any]) -> Person:
        typed = {**values, "phones": rules.phones_from(values["phones"]), "language": values["language"] or ""}
        return replace(self._person or Person(), **typed)

    def _keep(self, values: dict[str, Any]) -> None:
        made = self._made(values)
        for key, problem in rules.problems(rules.tidy(made), self._toolkit.clock.today().year).items():
            self.form.set_error(key, problem)
        people = self._desk.people
        kept = people.add(made, different_from=tuple(self._apart)) if self._person is None else people.edit(made)
        done = say("People", "Person added.") if self._person is None else say("People", "Person saved.")
        self._toolkit.telling.done(done, self._desk.undo)
        self.kept.emit(kept)


class _YearRow(NumberRow):
    """A year: a number that is never parted into thousands."""

    wrong = say("People", "Write the year with four digits.")

    def __init__(self, key: str, label: Wording, hint: Wording) -> None:
        super().__init__(key, label, hint, least=1000, most=9999)
        self.wrong = type(self).wrong

    def set_value(self, value: float | None) -> None:
        self.line().setText("" if value is None else str(value))


def _rows(people: PeopleService, territory: TerritoryService) -> list[Row]:
    def homes(text: str) -> list[Choice]:
        return [Choice(home.id, home.display_name, home.address if home.name else "") for home in people.find_households(text)]

    return [
        TextRow("given_names", say("People", "Given names")),
        TextRow("surnames", say("People", "Surnames"), say("People", "One or two, as the person says them.")),
        TextRow("alias", say("People", "Alias"), say("People", "Enough by itself, if the person prefers not to give a name.")),
        TextRow("phones", say("People", "Telephones"), say("People", "To call back. As they say it; part several with commas.")),
        TextRow("email", say("People", "E-mail"), say("People", "Only if they want to be written to.")),
        ChoiceRow(
            "language", say("People", "Preferred language"), list(PERSON_LANGUAGES.items()), say("People", "To speak and write in it.")
        ),
        ManyChoiceRow(
            "needs",
            say("People", "To understand each other"),
            list(COMMUNICATION_NEED_NAMES.items()),
            say("People", "So that nobody comes in vain. A child never interprets for their family."),
        ),
        TextRow("address", say("People", "Address"), say("People", "To visit, and to know which services are theirs.")),
        TickRow(
            "no_fixed_address",
            say("People", "Without a fixed address"),
            say("People", "Then write above where they can usually be found, if they agree."),
        ),
        AreaRow("area_id", say("People", "Area"), territory),
        _YearRow(
            "birth_year",
            say("People", "Year of birth"),
            say("People", "Only if a service asks for it, or to tell apart two people of one name."),
        ),
        PickerRow(
            "household_id",
            say("People", "Household"),
            homes,
            lambda home_id: _named(people.household(home_id)),
            say("People", "With whom they live, if that matters for what they ask."),
        ),
        LongTextRow("notes", say("People", "Notes for yourself"), say("People", "Only what helps. They never leave the desk."), lines=3),
    ]


def _named(home: Household | None) -> str:
    return "" if home is None else home.display_name


def _values(person: Person) -> dict[str, Any]:
    names = (
        *("given_names", "surnames", "alias", "email", "needs", "address", "no_fixed_address", "area_id", "birth_year"),
        *("household_id", "notes"),
    )
    values = {name: getattr(person, name) for name in names}
    return {**values, "phones": ", ".join(person.phones), "language": person.language or None}
