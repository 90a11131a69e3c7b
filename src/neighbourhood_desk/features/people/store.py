"""Tables of people and households, and what is asked of them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.people.records import Household, Person
from neighbourhood_desk.storage.record_store import RecordStore
from neighbourhood_desk.storage.schema import SearchFields, record_table, text_list

people_table = record_table(
    "people",
    sa.Column("given_names", sa.Text, nullable=False),
    sa.Column("surnames", sa.Text, nullable=False),
    sa.Column("alias", sa.Text, nullable=False),
    sa.Column("phones", text_list(), nullable=False),
    sa.Column("email", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("needs", text_list(), nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("area_id", sa.Uuid()),
    sa.Column("household_id", sa.Uuid(), sa.ForeignKey("households.id"), index=True),
    sa.Column("notes", sa.Text, nullable=False),
    sa.Column("archived_on", sa.Date),
    sa.Column("restricted_on", sa.Date),
    sa.Column("retain_until", sa.Date),
    searched=SearchFields(names=("given_names", "surnames", "alias"), words=("address",), digits=("phones",)),
)

households_table = record_table(
    "households",
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("area_id", sa.Uuid()),
    sa.Column("building_id", sa.Uuid()),
    sa.Column("notes", sa.Text, nullable=False),
    searched=SearchFields(names=("name",), words=("address",)),
)

people = RecordStore(people_table, Person)
households = RecordStore(households_table, Household)

_p = people_table.c


def listed(reading: sa.Connection, ids: Sequence[UUID] | None, *, archived: bool, limit: int) -> list[Person]:
    """People by surname, of these `ids` if given; the archived ones or the others."""
    where = [_p.archived_on.is_not(None) if archived else _p.archived_on.is_(None)]
    if ids is not None:
        where.append(_p.id.in_(ids))
    return people.find(reading, *where, order=(_p.surnames, _p.given_names, _p.alias, _p.id), limit=limit)


def of_ids(reading: sa.Connection, ids: Sequence[UUID]) -> list[Person]:
    """These people, in no order."""
    return people.find(reading, _p.id.in_(ids)) if ids else []


def members(reading: sa.Connection, household_id: UUID) -> list[Person]:
    """Who belongs to a household."""
    return people.find(reading, _p.household_id == household_id, order=(_p.surnames, _p.given_names, _p.id))


def household_of(reading: sa.Connection) -> dict[UUID, UUID]:
    """The household of every person who has one."""
    rows = reading.execute(sa.select(_p.id, _p.household_id).where(_p.household_id.is_not(None)))
    return {person_id: household_id for person_id, household_id in rows if household_id is not None}


def count_people(reading: sa.Connection, *, archived: bool) -> int:
    """How many people are archived, or are not."""
    return people.count(reading, _p.archived_on.is_not(None) if archived else _p.archived_on.is_(None))
