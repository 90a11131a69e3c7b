"""The verbs for people."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.people import rules, store
from neighbourhood_desk.features.people.records import Apart, Household, NoteSource, Person, PersonLine, PersonNote
from neighbourhood_desk.features.people.service.finding import NameIndex, PeopleFinder
from neighbourhood_desk.features.people.service.moving import note_move
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

LinkCheck = Callable[[UUID], Wording | None]
"""Says what still refers to a person, or None; features above give theirs with `keep_if`."""

_MOST_FOUND = 200
"""Nobody reads further than this in what a search found; one more word finds the right one."""
_MAX_LISTED = 2000


class PeopleService:
    """Adds, changes, finds, archives and removes people, and tells which household they belong to."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._checks: list[LinkCheck] = []
        self._notes: list[NoteSource] = []
        self.index = NameIndex(vault)
        self._finder = PeopleFinder(vault, self.index)

    # What features above give

    def keep_if(self, check: LinkCheck) -> None:
        """Let a feature above refuse the removal of people whom its records name."""
        self._checks.append(check)

    def add_note_source(self, source: NoteSource) -> None:
        """Let a feature above say in lists and hints when it last had to do with somebody, and what is open."""
        self._notes.append(source)

    @property
    def note_kinds(self) -> frozenset[str]:
        """The kinds of records that notes speak of."""
        return frozenset[str]().union(*(source.kinds for source in self._notes))

    def notes_on(self, ids: Collection[UUID]) -> dict[UUID, PersonNote]:
        """What the features above say of these people, put together: the last contact of all, and everything open."""
        found: dict[UUID, PersonNote] = {}
        for source in self._notes if ids else ():
            for person_id, note in source.notes(ids).items():
                before = found.get(person_id, PersonNote())
                days = [day for day in (before.last_contact, note.last_contact) if day is not None]
                found[person_id] = PersonNote(last_contact=max(days, default=None), open=(*before.open, *note.open))
        return found

    # Keeping

    def add(self, person: Person, *, different_from: Collection[UUID] = ()) -> Person:
        """Keep a new person, who is not one of `different_from`; raises DeskError if it has no name or an impossible value."""
        person = self._checked(person)
        with self._vault.operation(say("People", "Add person")) as op:
            kept = store.people.save(op, person)
            today = self._vault.clock.today()
            note_move(op, None, kept, today)
            known = store.people.many(op.connection, different_from)
            store.aparts.save_new(op, [Apart(person_id=kept.id, other_id=each, decided_on=today) for each in known])
            return kept

    def add_in(self, op: Operation, people: Sequence[Person], households: Sequence[Household]) -> None:
        """Keep many new people and households as part of a larger step."""
        store.households.save_new(op, households)
        store.people.save_new(op, [self._checked(person) for person in people])

    def edit(self, person: Person) -> Person:
        """Keep the changed fields of a person; another household is noted as a move of today."""
        person = self._checked(person)
        with self._vault.operation(say("People", "Edit person")) as op:
            before = store.people.get(op.connection, person.id)
            kept = store.people.save(op, person)
            note_move(op, before, kept, self._vault.clock.today())
            return kept

    def archive(self, person_id: UUID) -> Person:
        """Take a person out of the lists; everything done for them stays."""
        with self._vault.operation(say("People", "Archive person")) as op:
            person = store.people.need(op.connection, person_id)
            return store.people.save(op, replace(person, archived_on=self._vault.clock.today()))

    def restore(self, person_id: UUID) -> Person:
        """Bring an archived person back into the lists."""
        with self._vault.operation(say("People", "Bring back person")) as op:
            return store.people.save(op, replace(store.people.need(op.connection, person_id), archived_on=None))

    def remove(self, person_id: UUID) -> None:
        """Delete a person whom nothing refers to; otherwise raises DeskError and says what does."""
        for check in self._checks:
            linked = check(person_id)
            if linked is not None:
                raise DeskError(linked, say("People", "Archive the person instead: their history stays."))
        with self._vault.operation(say("People", "Delete person")) as op:
            person = store.people.need(op.connection, person_id)
            store.remove_what_is_theirs(op, person_id)
            store.people.remove(op, person)

    # Finding

    def get(self, person_id: UUID) -> Person | None:
        """One person, or None."""
        with self._vault.reading() as reading:
            return store.people.get(reading, person_id)

    def current_id(self, person_id: UUID) -> UUID:
        """Whom an identifier means now: whoever they were merged into, however often; itself for everybody else."""
        with self._vault.reading() as reading:
            seen = {person_id}
            while (merge := store.merge_of(reading, person_id)) is not None and merge.survivor_id not in seen:
                person_id = merge.survivor_id
                seen.add(person_id)
        return person_id

    def of_ids(self, ids: Sequence[UUID]) -> dict[UUID, Person]:
        """These people by id; those that are gone are left out."""
        with self._vault.reading() as reading:
            return {person.id: person for person in store.of_ids(reading, list(ids))}

    def find(self, text: str = "", *, archived: bool = False, limit: int = _MAX_LISTED) -> list[Person]:
        """People by any names, telephone or address in any spelling, best first; all by surname when `text` is empty."""
        with self._vault.reading() as reading:
            if not text.strip():
                return store.people.page(reading, [store.is_archived(archived)], order=store.people_table.c.sort_key, limit=limit)
        lines = self.lines(text, archived=archived, limit=limit)
        with self._vault.reading() as reading:
            found = store.people.many(reading, [line.id for line in lines])
        return [found[line.id] for line in lines if line.id in found]

    def find_ids(self, text: str, limit: int = _MOST_FOUND) -> list[UUID]:
        """As `find`, whether archived or not: for the search of the whole desk."""
        return [line.id for line in self._finder.lines(text, limit, None)]

    def lines(self, text: str, *, archived: bool = False, limit: int = _MOST_FOUND) -> list[PersonLine]:
        """The lines of a list of whom `find` gives for a text that is not empty."""
        return self._finder.lines(text, min(limit, _MOST_FOUND), archived)

    def page(self, after: PersonLine | None = None, limit: int = 200, *, archived: bool = False) -> list[PersonLine]:
        """The next lines of everybody, by surname."""
        with self._vault.reading() as reading:
            return store.page(reading, archived=archived, after=after, limit=limit)

    @staticmethod
    def named(text: str) -> Person:
        """A person, not kept yet, from a name typed in passing: one word is an alias."""
        return rules.alias_or_name(text)

    def count(self, *, archived: bool = False) -> int:
        """How many people the list shows."""
        with self._vault.reading() as reading:
            return store.count_people(reading, archived=archived)

    # Households, as others need them

    def household(self, household_id: UUID) -> Household | None:
        """One household, or None."""
        with self._vault.reading() as reading:
            return store.households.get(reading, household_id)

    def find_households(self, text: str, limit: int = 8) -> list[Household]:
        """Households whose name or address holds every word of `text`, best first."""
        ids = [hit.id for hit in self._vault.find(text, {"households"}, limit)]
        with self._vault.reading() as reading:
            found = store.households.many(reading, ids)
        return [found[key] for key in ids if key in found]

    def members(self, household_id: UUID) -> list[Person]:
        """Who belongs to a household."""
        with self._vault.reading() as reading:
            return store.members(reading, household_id)

    def household_of(self) -> dict[UUID, UUID]:
        """The household of every person who has one: what counts as one contributor in a summary."""
        with self._vault.reading() as reading:
            return store.household_of(reading)

    def count_households(self) -> int:
        """How many households there are."""
        with self._vault.reading() as reading:
            return store.households.count(reading)

    # Drafts

    def draft(self, name: str = "new") -> dict[str, Any] | None:
        """What was half typed in the form `name` (`new`, or the id of a person), or None."""
        key = _draft_key(name)
        return next((draft.payload for draft in self._vault.drafts() if draft.key == key), None)

    def keep_draft(self, payload: dict[str, Any], name: str = "new") -> None:
        """Keep what is half typed."""
        self._vault.keep_draft(_draft_key(name), "people", payload)

    def drop_draft(self, name: str = "new") -> None:
        """It was saved or thrown away."""
        self._vault.drop_draft(_draft_key(name))

    def _checked(self, person: Person) -> Person:
        person = rules.tidy(person)
        for problem in rules.problems(person, self._vault.clock.today().year).values():
            raise DeskError(problem)
        return person


def _draft_key(name: str) -> str:
    return f"people.{name}"
