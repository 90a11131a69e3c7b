"""Tables of people, households, relations and merges, and what is asked of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from itertools import starmap
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.people.records import (
    Apart,
    ComparedLine,
    Household,
    HouseholdLine,
    Merge,
    Person,
    PersonLine,
    RelationKind,
    Relationship,
    Stay,
)
from neighbourhood_desk.features.people.rules import names, phones
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.storage import search_index
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.record_store import LineStore, RecordStore
from neighbourhood_desk.storage.schema import SearchFields, enum_of, json_value, record_table, text_list


def _search_keys(row: Mapping[str, Any]) -> set[str]:
    """By which a person is found whatever way their name or number is written."""
    found = names.name_keys(row["given_names"], row["surnames"], row["alias"])
    found |= {f"{names.PHONE_KEY}{core}" for core in map(phones.core, row["phone_keys"]) if core}
    return found | ({f"{names.EMAIL_KEY}{fold(row['email'])}"} if row["email"] else set())


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
    sa.Column("no_fixed_address", sa.Boolean, nullable=False),
    sa.Column("area_id", sa.Uuid()),
    sa.Column("birth_year", sa.Integer),
    sa.Column("household_id", sa.Uuid(), sa.ForeignKey("households.id"), index=True),
    sa.Column("notes", sa.Text, nullable=False),
    sa.Column("sort_key", sa.Text, nullable=False),
    sa.Column("phone_keys", text_list(), nullable=False),
    sa.Column("archived_on", sa.Date),
    sa.Column("restricted_on", sa.Date),
    sa.Column("retain_until", sa.Date),
    sa.Index("people_by_name", "archived_on", "sort_key", "id"),
    searched=SearchFields(names=("given_names", "surnames", "alias"), words=("address",), digits=("phone_keys",), keys=_search_keys),
)

households_table = record_table(
    "households",
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("area_id", sa.Uuid()),
    sa.Column("building_id", sa.Uuid()),
    sa.Column("head_id", sa.Uuid()),
    sa.Column("notes", sa.Text, nullable=False),
    searched=SearchFields(names=("name",), words=("address",)),
)

stays_table = record_table(
    "stays",
    sa.Column("person_id", sa.Uuid(), sa.ForeignKey("people.id"), nullable=False, index=True),
    sa.Column("household_id", sa.Uuid(), index=True),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("area_id", sa.Uuid()),
    sa.Column("since", sa.Date),
    sa.Column("until", sa.Date),
)

relationships_table = record_table(
    "relationships",
    sa.Column("person_id", sa.Uuid(), sa.ForeignKey("people.id"), nullable=False, index=True),
    sa.Column("other_id", sa.Uuid(), sa.ForeignKey("people.id"), nullable=False, index=True),
    sa.Column("kind", enum_of(RelationKind), nullable=False),
    sa.Column("since", sa.Date),
    sa.Column("until", sa.Date),
    sa.Column("note", sa.Text, nullable=False),
)

apart_table = record_table(
    "people_apart",
    sa.Column("person_id", sa.Uuid(), sa.ForeignKey("people.id"), nullable=False, index=True),
    sa.Column("other_id", sa.Uuid(), sa.ForeignKey("people.id"), nullable=False, index=True),
    sa.Column("decided_on", sa.Date, nullable=False),
)

merges_table = record_table(
    "merges",
    sa.Column("survivor_id", sa.Uuid(), sa.ForeignKey("people.id"), nullable=False, index=True),
    sa.Column("absorbed_id", sa.Uuid(), nullable=False, index=True),
    sa.Column("merged_on", sa.Date, nullable=False),
    sa.Column("absorbed", json_value(), nullable=False),
    sa.Column("before", json_value(), nullable=False),
    sa.Column("after", json_value(), nullable=False),
    sa.Column("links", json_value(), nullable=False),
    sa.Column("dropped", json_value(), nullable=False),
)

PAIRS = {relationships_table.name: ("person_id", "other_id"), apart_table.name: ("person_id", "other_id")}
"""Tables that lead from one person to another: a row that leads to itself says nothing."""


class PeopleStore(RecordStore[Person]):
    """Keeps people with what is made from their names and numbers."""

    def save(self, op: Operation, record: Person) -> Person:
        """As every store; the keys are made anew."""
        return super().save(op, _keyed(record))

    def save_new(self, op: Operation, records: Iterable[Person]) -> int:
        """As every store; the keys are made anew."""
        return super().save_new(op, map(_keyed, records))


def _keyed(person: Person) -> Person:
    return replace(
        person,
        sort_key=names.sort_key(person.given_names, person.surnames, person.alias),
        phone_keys=phones.normals(person.phones),
    )


people = PeopleStore(people_table, Person)
lines = LineStore(people_table, PersonLine)
compared = LineStore(people_table, ComparedLine)
households = RecordStore(households_table, Household)
stays = RecordStore(stays_table, Stay)
relationships = RecordStore(relationships_table, Relationship)
aparts = RecordStore(apart_table, Apart)
merges = RecordStore(merges_table, Merge)

_p, _h, _s, _r, _a, _m = (
    table.c for table in (people_table, households_table, stays_table, relationships_table, apart_table, merges_table)
)


_LINE = tuple(entry.name for entry in fields(PersonLine))


def page(reading: sa.Connection, *, archived: bool, after: PersonLine | None = None, limit: int = 200) -> list[PersonLine]:
    """The next lines of the list by surname."""
    place = None if after is None else (after.sort_key, after.id)
    return lines.page(reading, [is_archived(archived)], order=_p.sort_key, after=place, limit=limit)


def lines_of(reading: sa.Connection, ids: Sequence[UUID], *, archived: bool | None = None) -> list[PersonLine]:
    """The lines of these people in this order; those that are gone, or not archived as wanted, are left out."""
    # Said in a way that no index answers: by the index of the list SQLite would walk through everybody instead of looking these up.
    kind = sa.func.typeof(_p.archived_on)
    where = () if archived is None else (kind != "null" if archived else kind == "null",)
    found: dict[UUID, PersonLine] = {}
    for start in range(0, len(ids), 500):
        found |= {line.id: line for line in lines.find(reading, _p.id.in_(ids[start : start + 500]), *where)}
    return [found[key] for key in ids if key in found]


def found(reading: sa.Connection, text: str, *, archived: bool | None, limit: int) -> list[PersonLine]:
    """The lines of people in whom every word of `text` occurs as it is typed, the best first."""
    match = search_index.ranked(text, people_table.name)
    if match is None:
        return []
    source, record_id, rank = match
    query = sa.select(*(_p[name] for name in _LINE)).select_from(source.join(people_table, _p.id == record_id)).order_by(rank).limit(limit)
    if archived is not None:
        query = query.where(is_archived(archived))
    return list(starmap(PersonLine, reading.execute(query).all()))


def of_ids(reading: sa.Connection, ids: Sequence[UUID]) -> list[Person]:
    """These people, in no order."""
    return list(people.many(reading, ids).values())


def members(reading: sa.Connection, household_id: UUID) -> list[Person]:
    """Who belongs to a household."""
    return people.find(reading, _p.household_id == household_id, order=(_p.sort_key, _p.id))


def household_of(reading: sa.Connection) -> dict[UUID, UUID]:
    """The household of every person who has one."""
    rows = reading.execute(sa.select(_p.id, _p.household_id).where(_p.household_id.is_not(None)))
    return {person_id: household_id for person_id, household_id in rows if household_id is not None}


def count_people(reading: sa.Connection, *, archived: bool) -> int:
    """How many people are archived, or are not."""
    return people.count(reading, is_archived(archived))


def is_archived(archived: bool) -> sa.ColumnElement[bool]:
    """The condition of a list of those who are archived, or are not."""
    return _p.archived_on.is_not(None) if archived else _p.archived_on.is_(None)


def remove_what_is_theirs(op: Operation, person_id: UUID) -> None:
    """Delete what says nothing without this person: where they lived, their relations, decisions about them."""
    for store in (stays, relationships, aparts, merges):
        columns = [column for column in store.table.columns if any(key.column.table is people_table for key in column.foreign_keys)]
        for row in op.connection.execute(sa.select(store.table).where(sa.or_(*(column == person_id for column in columns)))).mappings():
            op.erase(store.table, dict(row))
    for home in households.find(op.connection, _h.head_id == person_id):
        households.save(op, replace(home, head_id=None))


# Households and who lived where


def household_lines(reading: sa.Connection, ids: Sequence[UUID] | None = None, limit: int = 5_000) -> list[HouseholdLine]:
    """Households by name with their head and how many live there; of these `ids`, in their order, if given."""
    head = people_table.alias("head")
    living = sa.select(sa.func.count()).where(_p.household_id == _h.id).correlate(households_table).scalar_subquery()
    query = (
        sa.select(_h.id, _h.name, _h.address, head.c.given_names, head.c.surnames, head.c.alias, living)
        .select_from(households_table.outerjoin(head, head.c.id == _h.head_id))
        .order_by(sa.func.lower(sa.func.coalesce(sa.func.nullif(_h.name, ""), _h.address)), _h.id)
        .limit(limit)
    )
    if ids is not None:
        query = query.where(_h.id.in_(ids))
    made = [
        HouseholdLine(
            id=key, name=name, address=address, head=" ".join(part for part in (given, surnames) if part) or alias or "", members=count
        )
        for key, name, address, given, surnames, alias, count in reading.execute(query)
    ]
    if ids is None:
        return made
    known = {line.id: line for line in made}
    return [known[key] for key in ids if key in known]


def stays_of(reading: sa.Connection, person_id: UUID) -> list[Stay]:
    """Where a person lived, the last first."""
    order = (_s.until.is_not(None), _s.until.desc(), _s.since.desc(), _s.id.desc())
    return stays.find(reading, _s.person_id == person_id, order=order)


def stays_in(reading: sa.Connection, household_id: UUID) -> list[Stay]:
    """Who lived in a household, those who still do first."""
    order = (_s.until.is_not(None), _s.until.desc(), _s.since.desc(), _s.id.desc())
    return stays.find(reading, _s.household_id == household_id, order=order)


def open_stays(reading: sa.Connection, person_id: UUID) -> list[Stay]:
    """Where a person lives now, as far as anybody noted; two people who became one may have two."""
    return stays.find(reading, _s.person_id == person_id, _s.until.is_(None), order=(_s.id.desc(),))


# Relations, decisions, merges


def relationships_of(reading: sa.Connection, person_id: UUID) -> list[Relationship]:
    """Every relation of a person, from either side; those that lasted are after those that last."""
    where = sa.or_(_r.person_id == person_id, _r.other_id == person_id)
    return relationships.find(reading, where, order=(_r.until.is_not(None), _r.kind, _r.id))


def known_apart(reading: sa.Connection, person_id: UUID) -> set[UUID]:
    """Who was said to be somebody else than this person."""
    rows = aparts.find(reading, sa.or_(_a.person_id == person_id, _a.other_id == person_id))
    return {row.other_id if row.person_id == person_id else row.person_id for row in rows}


def aparts_of(reading: sa.Connection, one: UUID, other: UUID) -> list[Apart]:
    """The decisions that these two are different."""
    return aparts.find(reading, _a.person_id.in_((one, other)), _a.other_id.in_((one, other)))


def merges_into(reading: sa.Connection, survivor_id: UUID) -> list[Merge]:
    """Who was merged into a person, the last first."""
    return merges.find(reading, _m.survivor_id == survivor_id, order=(_m.merged_on.desc(), _m.id.desc()))


def merge_of(reading: sa.Connection, absorbed_id: UUID) -> Merge | None:
    """How a person was merged into another, if they were."""
    found = merges.find(reading, _m.absorbed_id == absorbed_id, order=(_m.id.desc(),), limit=1)
    return found[0] if found else None
