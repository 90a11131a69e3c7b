"""What a move leaves behind: the stay that ends and the one that begins, so that who lived where can be told later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from neighbourhood_desk.features.people import store
from neighbourhood_desk.features.people.records import Household, Person, Stay
from neighbourhood_desk.storage.operation import Operation


def note_move(op: Operation, before: Person | None, after: Person, on: date | None) -> None:
    """Note that a person changed household, if they did; `on` is None where nobody knows the day."""
    was = before.household_id if before is not None else None
    if was == after.household_id:
        return
    if before is not None:
        end_stay(op, before, on)
    if after.household_id is not None:
        home = store.households.get(op.connection, after.household_id)
        begin_stay(op, after.id, home, on if before is not None else None)
    if was is not None:
        _take_headship(op, was, after.id)


def end_stay(op: Operation, person: Person, on: date | None) -> None:
    """Close where a person lived; what was never noted is noted now, with an end only."""
    stays = [stay for stay in store.open_stays(op.connection, person.id) if stay.household_id == person.household_id]
    for stay in stays:
        if stay.since is not None and stay.since == on:  # corrected on the same day: it never was
            store.stays.remove(op, stay)
        else:
            store.stays.save(op, replace(stay, until=on))
    if not stays and person.household_id is not None:
        home = store.households.get(op.connection, person.household_id)
        address, area = (home.address, home.area_id) if home is not None else (person.address, person.area_id)
        store.stays.save(op, Stay(person_id=person.id, household_id=person.household_id, address=address, area_id=area, until=on))


def begin_stay(op: Operation, person_id: UUID, home: Household | None, since: date | None) -> None:
    """Open where a person lives from now on."""
    if home is not None:
        store.stays.save(op, Stay(person_id=person_id, household_id=home.id, address=home.address, area_id=home.area_id, since=since))


def _take_headship(op: Operation, household_id: UUID, person_id: UUID) -> None:
    """Whoever left is no longer whom to speak to first."""
    home = store.households.get(op.connection, household_id)
    if home is not None and home.head_id == person_id:
        store.households.save(op, replace(home, head_id=None))
