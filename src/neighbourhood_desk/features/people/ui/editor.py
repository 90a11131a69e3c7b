"""The form for a person: name or alias, how to reach them, what they need to be understood, where they live."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from neighbourhood_desk.features.people import rules
from neighbourhood_desk.features.people.records import COMMUNICATION_NEED_NAMES, PERSON_LANGUAGES, Household, Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.features.territory.ui.picker import AreaRow
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.form import Choice, ChoiceRow, Form, LongTextRow, ManyChoiceRow, PickerRow, Row, TextRow
from neighbourhood_desk.widgets.toolkit import Toolkit


class PersonEditor(Editor):
    """Adds a person, or edits one; `kept` gives the person that was saved."""

    kept = Signal(object)

    def __init__(
        self,
        toolkit: Toolkit,
        people: PeopleService,
        territory: TerritoryService,
        undo: Callable[[], object],
        person: Person | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self._people, self._person, self._undo = people, person, undo
        self._draft_name = "new" if person is None else str(person.id)
        super().__init__(
            toolkit,
            Form(toolkit, _rows(people, territory)),
            say("People", "New person") if person is None else say("People", "Edit person"),
            say("People", "Add") if person is None else say("People", "Save"),
            drafts=(lambda payload: people.keep_draft(payload, self._draft_name), lambda: people.drop_draft(self._draft_name)),
            save=self._keep,
            parent=parent,
        )
        if person is not None:
            self.form.set_values(_values(person))

    def continue_draft(self) -> bool:
        """Show what was half typed, if anything was."""
        payload = self._people.draft(self._draft_name)
        if payload is None:
            return False
        self.restore(payload)
        return True

    def _keep(self, values: dict[str, Any]) -> None:
        made = replace(
            self._person or Person(),
            **{**values, "phones": rules.phones_from(values["phones"]), "language": values["language"] or ""},
        )
        problems = rules.problems(rules.tidy(made))
        for key, problem in problems.items():
            self.form.set_error(key, problem)
        kept = self._people.add(made) if self._person is None else self._people.edit(made)
        done = say("People", "Person added.") if self._person is None else say("People", "Person saved.")
        self._toolkit.telling.done(done, self._undo)
        self.kept.emit(kept)


def _rows(people: PeopleService, territory: TerritoryService) -> list[Row]:
    def homes(text: str) -> list[Choice]:
        return [Choice(home.id, home.name or home.address, home.address if home.name else "") for home in people.find_households(text)]

    return [
        TextRow("given_names", say("People", "Given names")),
        TextRow("surnames", say("People", "Surnames")),
        TextRow("alias", say("People", "Alias"), say("People", "Enough by itself, if the person prefers not to give a name.")),
        TextRow("phones", say("People", "Telephones"), say("People", "Part several with commas.")),
        TextRow("email", say("People", "E-mail")),
        ChoiceRow("language", say("People", "Preferred language"), list(PERSON_LANGUAGES.items())),
        ManyChoiceRow("needs", say("People", "To understand each other"), list(COMMUNICATION_NEED_NAMES.items())),
        TextRow("address", say("People", "Address")),
        AreaRow("area_id", say("People", "Area"), territory),
        PickerRow(
            "household_id",
            say("People", "Household"),
            homes,
            lambda home_id: _named(people.household(home_id)),
        ),
        LongTextRow("notes", say("People", "Notes for yourself"), say("People", "Only what helps. They never leave the desk."), lines=3),
    ]


def _named(home: Household | None) -> str:
    return "" if home is None else home.name or home.address


def _values(person: Person) -> dict[str, Any]:
    names = ("given_names", "surnames", "alias", "email", "needs", "address", "area_id", "household_id", "notes")
    values = {name: getattr(person, name) for name in names}
    return {**values, "phones": ", ".join(person.phones), "language": person.language or None}
