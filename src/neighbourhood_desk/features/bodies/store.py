"""Tables of bodies and of seats in them, and what is asked of them."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.bodies.records import Body, BodyKind, Membership, QuorumRule, Role
from neighbourhood_desk.storage.record_store import RecordStore
from neighbourhood_desk.storage.schema import SearchFields, enum_of, record_table


class IdList(sa.types.TypeDecorator[tuple[UUID, ...]]):
    """A tuple of identifiers in order, kept as a JSON list."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: tuple[UUID, ...] | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else json.dumps([str(each) for each in value])

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> tuple[UUID, ...] | None:
        return None if value is None else tuple(UUID(each) for each in json.loads(value))


bodies_table = record_table(
    "bodies",
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("kind", enum_of(BodyKind), nullable=False),
    sa.Column("area_id", sa.Uuid(), index=True),
    sa.Column("building_ids", IdList(), nullable=False),
    sa.Column("quorum_rule", enum_of(QuorumRule), nullable=False),
    sa.Column("quorum_value", sa.Float, nullable=False),
    sa.Column("purpose", sa.Text, nullable=False),
    sa.Column("meets", sa.Text, nullable=False),
    sa.Column("autonomy", sa.Integer, nullable=False),
    sa.Column("notes", sa.Text, nullable=False),
    searched=SearchFields(names=("name",), words=("purpose", "meets")),
)

memberships_table = record_table(
    "memberships",
    sa.Column("body_id", sa.Uuid(), sa.ForeignKey("bodies.id"), nullable=False, index=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("role", enum_of(Role), nullable=False),
    sa.Column("building_id", sa.Uuid(), index=True),
    sa.Column("represents", sa.Text, nullable=False),
    sa.Column("since", sa.Date),
    sa.Column("until", sa.Date),
    sa.Column("person_id", sa.Uuid(), index=True),
    sa.Column("contact", sa.Text, nullable=False),
    searched=SearchFields(names=("name",), words=("represents",), digits=("contact",)),
)

bodies = RecordStore(bodies_table, Body)
memberships = RecordStore(memberships_table, Membership)

_b, _m = bodies_table.c, memberships_table.c


def listed(reading: sa.Connection) -> list[Body]:
    """All bodies by name."""
    return bodies.find(reading, order=(_b.name, _b.id))


def of_ids(reading: sa.Connection, ids: Collection[UUID]) -> dict[UUID, Body]:
    """These bodies, by id."""
    return bodies.many(reading, ids)


def of_body(reading: sa.Connection, body_id: UUID) -> list[Membership]:
    """Every seat ever held in a body, oldest first."""
    return memberships.find(reading, _m.body_id == body_id, order=(_m.since, _m.id))


def all_memberships(reading: sa.Connection) -> dict[UUID, list[Membership]]:
    """Every seat by body: one query for the list of bodies."""
    found: dict[UUID, list[Membership]] = {}
    for membership in memberships.find(reading, order=(_m.since, _m.id)):
        found.setdefault(membership.body_id, []).append(membership)
    return found
