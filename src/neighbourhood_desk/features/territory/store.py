"""The table of areas."""

from __future__ import annotations

from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.storage.record_store import RecordStore
from neighbourhood_desk.storage.schema import SearchFields, enum_of, record_table

areas_table = record_table(
    "areas",
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("kind", enum_of(AreaKind), nullable=False),
    sa.Column("parent_id", sa.Uuid(), index=True),
    sa.Column("district", sa.Text, nullable=False),
    sa.Column("code", sa.Text, nullable=False),
    sa.Column("external_id", sa.Text, nullable=False, index=True),
    sa.Column("is_mine", sa.Boolean, nullable=False),
    sa.Column("outline", sa.Text, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("population", sa.Integer),
    sa.Column("households", sa.Integer),
    sa.Column("homes", sa.Integer),
    sa.Column("notes", sa.Text, nullable=False),
    searched=SearchFields(names=("name",), words=("district", "address", "code")),
)

areas = RecordStore(areas_table, Area)


def every_area(reading: sa.Connection) -> list[Area]:
    """All areas, in no order."""
    return areas.find(reading)


def count_areas(reading: sa.Connection) -> int:
    """How many areas there are."""
    return areas.count(reading)


def beneath(reading: sa.Connection, area_id: UUID) -> int:
    """How many areas lie directly in this one."""
    return areas.count(reading, areas_table.c.parent_id == area_id)
