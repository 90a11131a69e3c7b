"""Tables of organisations and resources, and the queries behind their lists."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.resources.records import AccessLevel, NeedCategory, Organisation, Resource, ResourceKind, Sector
from neighbourhood_desk.features.resources.rules import ResourceCounts, ResourceFilter
from neighbourhood_desk.storage.record_store import RecordStore
from neighbourhood_desk.storage.schema import SearchFields, enum_list, enum_of, json_value, record_table, text_list
from neighbourhood_desk.storage.search_index import matching_ids

organisations_table = record_table(
    "organisations",
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("sector", enum_of(Sector)),
    sa.Column("legal_form", sa.Text, nullable=False),
    sa.Column("phones", text_list(), nullable=False),
    sa.Column("email", sa.Text, nullable=False),
    sa.Column("web", sa.Text, nullable=False),
    sa.Column("notes", sa.Text, nullable=False),
    sa.Column("external_source", sa.Text, nullable=False),
    sa.Column("external_id", sa.Text, nullable=False),
    searched=SearchFields(names=("name",), words=("email",), digits=("phones",)),
)

resources_table = record_table(
    "resources",
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("sort_name", sa.Text, nullable=False),
    sa.Column("kind", enum_of(ResourceKind), nullable=False),
    sa.Column("formal", sa.Boolean, nullable=False),
    sa.Column("description", sa.Text, nullable=False),
    sa.Column("organisation_id", sa.Uuid(), sa.ForeignKey("organisations.id"), index=True),
    sa.Column("sectors", enum_list(Sector), nullable=False),
    sa.Column("needs", enum_list(NeedCategory), nullable=False),
    sa.Column("for_whom", sa.Text, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("area_id", sa.Uuid(), index=True),
    sa.Column("outside", sa.Boolean, nullable=False),
    sa.Column("lon", sa.Float),
    sa.Column("lat", sa.Float),
    sa.Column("opening", sa.Text, nullable=False),
    sa.Column("languages", text_list(), nullable=False),
    sa.Column("capacity", sa.Integer),
    sa.Column("phones", text_list(), nullable=False),
    sa.Column("email", sa.Text, nullable=False),
    sa.Column("web", sa.Text, nullable=False),
    sa.Column("accessibility", enum_list(AccessLevel), nullable=False),
    sa.Column("required_documents", text_list(), nullable=False),
    sa.Column("only_areas", text_list(), nullable=False),
    sa.Column("answer_days", sa.Integer),
    sa.Column("transport", sa.Text, nullable=False),
    sa.Column("last_verified_on", sa.Date),
    sa.Column("notes", sa.Text, nullable=False),
    sa.Column("external_source", sa.Text, nullable=False),
    sa.Column("external_id", sa.Text, nullable=False),
    sa.Column("raw", json_value(), nullable=False),
    sa.Index("resources_by_name", "sort_name", "id"),
    sa.Index("resources_from_outside", "external_source", "external_id"),
    searched=SearchFields(names=("name",), words=("description", "address", "for_whom"), digits=("phones",)),
)

organisations = RecordStore(organisations_table, Organisation)
resources = RecordStore(resources_table, Resource)

_r = resources_table.c


def where(wanted: ResourceFilter) -> list[sa.ColumnElement[bool]]:
    """A filter as conditions; the list and its counts use the same ones."""
    conditions: list[sa.ColumnElement[bool]] = []
    if wanted.text.strip():
        ids = matching_ids(wanted.text, resources_table.name)
        conditions.append(sa.false() if ids is None else _r.id.in_(ids))
    if wanted.kind is not None:
        conditions.append(_r.kind == wanted.kind)
    if wanted.sector is not None:
        conditions.append(_holds(_r.sectors, wanted.sector))
    if wanted.need is not None:
        conditions.append(_holds(_r.needs, wanted.need))
    if wanted.formal is not None:
        conditions.append(_r.formal.is_(wanted.formal))
    if wanted.outside is not None:
        conditions.append(_r.outside.is_(wanted.outside))
    if wanted.area_ids is not None:
        conditions.append(_r.area_id.in_(sorted(wanted.area_ids)))
    if wanted.organisation_id is not None:
        conditions.append(_r.organisation_id == wanted.organisation_id)
    if wanted.unverified_since is not None:
        conditions.append(_unverified(wanted.unverified_since))
    return conditions


def page(reading: sa.Connection, wanted: ResourceFilter, after: Resource | None, limit: int) -> list[Resource]:
    """The next resources by name, after the one that was shown last."""
    last = None if after is None else (after.sort_name, after.id)
    return resources.page(reading, where(wanted), order=_r.sort_name, after=last, limit=limit)


def counts(reading: sa.Connection, wanted: ResourceFilter, unverified_since: date) -> ResourceCounts:
    """What each chip would show, in one pass."""
    statement = sa.select(
        sa.func.count(),
        _how_many(_r.formal.is_(True)),
        _how_many(_r.formal.is_(False)),
        _how_many(_r.outside.is_(True)),
        _how_many(_unverified(unverified_since)),
    ).where(*where(wanted))
    every, formal, informal, outside, unverified = reading.execute(statement).one()
    return ResourceCounts(every=every, formal=formal, informal=informal, outside=outside, unverified=unverified)


def by_area(reading: sa.Connection) -> dict[UUID, int]:
    """How many resources stand in each area that has any."""
    found = reading.execute(sa.select(_r.area_id, sa.func.count()).where(_r.area_id.is_not(None)).group_by(_r.area_id))
    return {area_id: count for area_id, count in found if area_id is not None}


def of_source(reading: sa.Connection, source: str) -> dict[str, Resource]:
    """What came from a directory, by the directory's own identifier."""
    return {found.external_id: found for found in resources.find(reading, _r.external_source == source)}


def placed(reading: sa.Connection) -> list[Resource]:
    """Everything that has a point on the map."""
    return resources.find(reading, _r.lon.is_not(None))


def count_unplaced(reading: sa.Connection) -> int:
    """How many have a point, but neither an area nor the word that they lie outside."""
    return resources.count(reading, _r.lon.is_not(None), _r.area_id.is_(None), _r.outside.is_(False))


def organisations_by_name(reading: sa.Connection) -> Sequence[Organisation]:
    """All organisations, by name."""
    return organisations.find(reading, order=(organisations_table.c.name, organisations_table.c.id))


def _holds(column: sa.Column[Any], code: str) -> sa.ColumnElement[bool]:
    """True where a JSON list of codes has this one; the quotation marks keep `health` from matching `health_care`."""
    return sa.type_coerce(column, sa.Text()).contains(f'"{code}"')


def _unverified(day: date) -> sa.ColumnElement[bool]:
    return sa.or_(_r.last_verified_on.is_(None), _r.last_verified_on < day)


def _how_many(condition: sa.ColumnElement[bool]) -> sa.ColumnElement[int]:
    return sa.func.coalesce(sa.func.sum(sa.case((condition, 1), else_=0)), 0)
