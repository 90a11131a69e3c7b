"""How other features let somebody choose a person: found by name, telephone or address, or added by an alias in passing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.people.ui.words import apart
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.fields import Choice
from neighbourhood_desk.widgets.form import PickerRow

__all__ = ["PersonRow"]

_MOST = 6


class PersonRow(PickerRow):
    """A row of a form that asks for a person; empty means nobody in particular (anonymous). Value is the id of a known person or None.

    The last choice offers to add whoever was typed. Nothing is written until the form is saved: then `new_person` gives the person
    to add, or `settle` adds them and gives the id.
    """

    def __init__(self, key: str, label: Wording, people: PeopleService, hint: Wording | None = None, required: bool = False) -> None:
        self._people = people
        self._offered: dict[UUID, str] = {}
        super().__init__(key, label, self._choices, self._name, hint, required)

    def value(self) -> UUID | None:
        picked = super().value()
        return None if picked in self._offered else picked

    def new_person(self) -> Person | None:
        """Whoever was typed and is not on the desk yet; None where a known person or nobody was chosen."""
        picked = super().value()
        return self._people.named(self._offered[picked]) if picked in self._offered else None

    def settle(self) -> UUID | None:
        """The id of the chosen person, who is added first if new."""
        new = self.new_person()
        return self._people.add(new).id if new is not None else self.value()

    def draft(self) -> Any:
        picked = super().value()
        if picked in self._offered:
            return {"new": self._offered[picked]}
        return super().draft()

    def restore(self, draft: Any) -> None:
        if isinstance(draft, dict):
            self.set_value(self._offer(str(draft.get("new", ""))))
        else:
            self.set_value(self._people.current_id(UUID(draft)) if draft else None)  # whoever was chosen may have been merged since

    def _choices(self, text: str) -> Sequence[Choice]:
        lines = self._people.lines(text, limit=_MOST)
        notes = self._people.notes_on([line.id for line in lines])
        found = [Choice(line.id, line.display_name, apart(self.toolkit, line, notes.get(line.id))) for line in lines]
        words = self.toolkit.words
        return [*found, Choice(self._offer(text), text.strip(), words(say("PersonRow", "add as a new person")))]

    def _name(self, person_id: UUID) -> str:
        if person_id in self._offered:
            return self._offered[person_id]
        person = self._people.get(person_id)
        return person.display_name if person is not None else ""

    def _offer(self, text: str) -> UUID:
        """One id for whoever is being typed, so that typing on does not leave a crowd behind."""
        key = next(iter(self._offered), None) or new_id()
        self._offered[key] = text.strip()
        return key
