"""The verbs for households: who lives together, who moved in and out, and where the household itself was."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from uuid import UUID

from neighbourhood_desk.features.people import rules, store
from neighbourhood_desk.features.people.records import Household, HouseholdLine, Person, Stay
from neighbourhood_desk.features.people.service.moving import begin_stay, end_stay, note_move
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault


class HouseholdService:
    """Makes, changes, moves, splits and removes households."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def get(self, household_id: UUID) -> Household | None:
        """One household, or None."""
        with self._vault.reading() as reading:
            return store.households.get(reading, household_id)

    def lines(self, text: str = "") -> list[HouseholdLine]:
        """All households by name; with a text those whose name, address or members hold its words."""
        if not text.strip():
            with self._vault.reading() as reading:
                return store.household_lines(reading)
        own = [hit.id for hit in self._vault.find(text, {"households"}, 200)]
        with self._vault.reading() as reading:
            members = store.people.many(reading, [hit.id for hit in self._vault.find(text, {"people"}, 200)])
            through = [person.household_id for person in members.values() if person.household_id is not None]
            return store.household_lines(reading, list(dict.fromkeys((*own, *through))))

    def members(self, household_id: UUID) -> list[Person]:
        """Who lives in it now."""
        with self._vault.reading() as reading:
            return store.members(reading, household_id)

    def history(self, household_id: UUID) -> list[tuple[Stay, Person]]:
        """Who lives and lived in it, from when until when: those who still do first. Members nobody noted a move of have no days."""
        with self._vault.reading() as reading:
            stays = store.stays_in(reading, household_id)
            people = store.people.many(reading, {stay.person_id for stay in stays})
            members = store.members(reading, household_id)
        noted = {stay.person_id: stay for stay in stays if stay.until is None}
        living = [(noted.get(person.id, Stay(person_id=person.id, household_id=household_id)), person) for person in members]
        here = {stay.id for stay, _ in living}
        return [*living, *((stay, people[stay.person_id]) for stay in stays if stay.id not in here and stay.until is not None)]

    def homes_of(self, person_id: UUID) -> list[tuple[Stay, Household | None]]:
        """Where a person lived, the last first."""
        with self._vault.reading() as reading:
            stays = store.stays_of(reading, person_id)
            homes = store.households.many(reading, {stay.household_id for stay in stays if stay.household_id is not None})
        return [(stay, homes.get(stay.household_id) if stay.household_id is not None else None) for stay in stays]

    def save(self, household: Household) -> Household:
        """Keep a household; raises DeskError if it has neither a name nor an address. Another address is a correction, not a move."""
        household = _checked(household)
        with self._vault.operation(say("People", "Save household")) as op:
            return store.households.save(op, household)

    def found(self, household: Household, first_member: UUID, on: date | None = None) -> Household:
        """Make a household together with the person who belongs to it first."""
        household = _checked(household)
        with self._vault.operation(say("People", "Make household")) as op:
            kept = store.households.save(op, household)
            self._move(op, [first_member], kept, on)
            return kept

    def move_in(self, household_id: UUID, person_ids: Collection[UUID], on: date | None = None) -> None:
        """People come to live in a household; whoever had its address, or none, gets it, and whoever lived elsewhere moves out there."""
        with self._vault.operation(say("People", "Move in")) as op:
            self._move(op, person_ids, store.households.need(op.connection, household_id), on)

    def move_out(self, person_id: UUID, on: date | None = None, address: str = "") -> None:
        """A person leaves their household; `address` says where to, if known."""
        with self._vault.operation(say("People", "Move out")) as op:
            person = store.people.need(op.connection, person_id)
            if person.household_id is None:
                raise DeskError(say("People", "This person belongs to no household."))
            where = rules.one_line(address)
            after = replace(person, household_id=None, address=where, area_id=person.area_id if where == person.address else None)
            note_move(op, person, after, on)
            store.people.save(op, after)

    def move_home(self, household_id: UUID, address: str, area_id: UUID | None = None, on: date | None = None) -> Household:
        """The whole household moves to another address; where everybody lived stays in their history."""
        with self._vault.operation(say("People", "Move household")) as op:
            old = store.households.need(op.connection, household_id)
            new = _checked(replace(old, address=address, area_id=area_id, building_id=None))
            if new.address == old.address:
                raise DeskError(say("People", "This is the address it has."))
            for person in store.members(op.connection, household_id):
                end_stay(op, person, on)
            kept = store.households.save(op, new)
            for person in store.members(op.connection, household_id):
                begin_stay(op, person.id, kept, on)
                if person.address in ("", old.address):
                    store.people.save(op, replace(person, address=kept.address, area_id=area_id, no_fixed_address=False))
            return kept

    def split(self, household_id: UUID, leaving: Collection[UUID], new: Household, on: date | None = None) -> Household:
        """Some members leave and make a household of their own; raises DeskError if nobody would leave or nobody stay."""
        new = _checked(new)
        with self._vault.operation(say("People", "Split household")) as op:
            members = {person.id for person in store.members(op.connection, household_id)}
            if not members & set(leaving):
                raise DeskError(say("People", "Tick who leaves."))
            if members <= set(leaving):
                raise DeskError(say("People", "Somebody must stay; to move everybody, change the address of the household."))
            kept = store.households.save(op, new)
            self._move(op, [each for each in leaving if each in members], kept, on)
            return kept

    def name_head(self, household_id: UUID, person_id: UUID | None) -> None:
        """Say whom to speak to first; None for nobody in particular. Raises DeskError if they do not live there."""
        with self._vault.operation(say("People", "Name head of household")) as op:
            home = store.households.need(op.connection, household_id)
            if person_id is not None and store.people.need(op.connection, person_id).household_id != household_id:
                raise DeskError(say("People", "Only somebody who lives there can be head of the household."))
            store.households.save(op, replace(home, head_id=person_id))

    def remove(self, household_id: UUID) -> None:
        """Delete a household; whoever belonged to it stays, without a household."""
        with self._vault.operation(say("People", "Delete household")) as op:
            home = store.households.need(op.connection, household_id)
            for person in store.members(op.connection, household_id):
                store.people.save(op, replace(person, household_id=None))
            for stay in store.stays_in(op.connection, household_id):
                store.stays.save(op, replace(stay, household_id=None))
            store.households.remove(op, store.households.need(op.connection, home.id))

    def _move(self, op: Operation, person_ids: Collection[UUID], home: Household, on: date | None) -> None:
        for person_id in person_ids:
            person = store.people.need(op.connection, person_id)
            old = store.households.get(op.connection, person.household_id) if person.household_id is not None else None
            follows = bool(home.address) and person.address in ("", old.address if old is not None else "", home.address)
            after = replace(
                person,
                household_id=home.id,
                address=home.address if follows else person.address,
                area_id=home.area_id if follows else person.area_id,
                no_fixed_address=person.no_fixed_address and not follows,
            )
            note_move(op, person, after, on)
            store.people.save(op, after)


def _checked(household: Household) -> Household:
    household = replace(
        household, name=rules.one_line(household.name), address=rules.one_line(household.address), notes=household.notes.strip()
    )
    if not household.name and not household.address:
        raise DeskError(say("People", "Give the household a name or an address."))
    return household
