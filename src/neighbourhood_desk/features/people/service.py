"""The verbs for people and households."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.people import rules, store
from neighbourhood_desk.features.people.records import Household, Person
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

LinkCheck = Callable[[UUID], Wording | None]
"""Says what still refers to a person, or None; features above give theirs with `keep_if`."""

_MAX_LISTED = 2000


class PeopleService:
    """Adds, changes, finds, archives and removes people and households."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._checks: list[LinkCheck] = []

    def keep_if(self, check: LinkCheck) -> None:
        """Let a feature above refuse the removal of people whom its records name."""
        self._checks.append(check)

    def add(self, person: Person) -> Person:
        """Keep a new person; raises DeskError if it has neither name nor alias or an impossible value."""
        person = _checked(person)
        with self._vault.operation(say("People", "Add person")) as op:
            return store.people.save(op, person)

    def add_in(self, op: Operation, people: Sequence[Person], households: Sequence[Household]) -> None:
        """Keep many new people and households as part of a larger step."""
        store.households.save_new(op, households)
        store.people.save_new(op, [_checked(person) for person in people])

    def edit(self, person: Person) -> Person:
        """Keep the changed fields of a person."""
        person = _checked(person)
        with self._vault.operation(say("People", "Edit person")) as op:
            return store.people.save(op, person)

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
            store.people.remove(op, store.people.need(op.connection, person_id))

    def get(self, person_id: UUID) -> Person | None:
        """One person, or None."""
        with self._vault.reading() as reading:
            return store.people.get(reading, person_id)

    def of_ids(self, ids: Sequence[UUID]) -> dict[UUID, Person]:
        """These people by id; those that are gone are left out."""
        with self._vault.reading() as reading:
            return {person.id: person for person in store.of_ids(reading, list(ids))}

    def find(self, text: str = "", *, archived: bool = False, limit: int = _MAX_LISTED) -> list[Person]:
        """People whose names, telephones or address hold every word of `text`, best first; all by surname when it is empty."""
        if not text.strip():
            with self._vault.reading() as reading:
                return store.listed(reading, None, archived=archived, limit=limit)
        ids = [hit.id for hit in self._vault.find(text, {"people"}, limit)]
        with self._vault.reading() as reading:
            found = {person.id: person for person in store.listed(reading, ids, archived=archived, limit=limit)}
        return [found[key] for key in ids if key in found]

    @staticmethod
    def named(text: str) -> Person:
        """A person, not kept yet, from a name typed in passing: one word is an alias."""
        return rules.alias_or_name(text)

    def count(self, *, archived: bool = False) -> int:
        """How many people the list shows."""
        with self._vault.reading() as reading:
            return store.count_people(reading, archived=archived)

    def save_household(self, household: Household) -> Household:
        """Keep a household; raises DeskError if it has neither a name nor an address."""
        household = replace(
            household, name=rules.one_line(household.name), address=rules.one_line(household.address), notes=household.notes.strip()
        )
        if not household.name and not household.address:
            raise DeskError(say("People", "Give the household a name or an address."))
        with self._vault.operation(say("People", "Save household")) as op:
            return store.households.save(op, household)

    def found_household(self, household: Household, first_member: UUID) -> Household:
        """Make a household together with the person who belongs to it first."""
        with self._vault.operation(say("People", "Make household")) as op:
            kept = self.save_household(household)
            person = store.people.need(op.connection, first_member)
            store.people.save(op, replace(person, household_id=kept.id))
            return kept

    def remove_household(self, household_id: UUID) -> None:
        """Delete a household; whoever belonged to it stays, without a household."""
        with self._vault.operation(say("People", "Delete household")) as op:
            for person in store.members(op.connection, household_id):
                store.people.save(op, replace(person, household_id=None))
            store.households.remove(op, store.households.need(op.connection, household_id))

    def household(self, household_id: UUID) -> Household | None:
        """One household, or None."""
        with self._vault.reading() as reading:
            return store.households.get(reading, household_id)

    def households(self) -> list[Household]:
        """All households by name."""
        with self._vault.reading() as reading:
            table = store.households_table
            return store.households.find(reading, order=(table.c.name, table.c.address, table.c.id))

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


def _draft_key(name: str) -> str:
    return f"people.{name}"


def _checked(person: Person) -> Person:
    person = rules.tidy(person)
    for problem in rules.problems(person).values():
        raise DeskError(problem)
    return person
