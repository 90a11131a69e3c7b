"""Tables of requests and their notes, and the named questions a list of a hundred thousand must answer at once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.features.requests.records import (
    ENDED,
    BroughtBy,
    Channel,
    Note,
    NoteKind,
    Outcome,
    Priority,
    Request,
    RequestKind,
    RequestLine,
    RequestStatus,
)
from neighbourhood_desk.features.requests.rules import duplicates
from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.storage.operation import revisions
from neighbourhood_desk.storage.record_store import LineStore, RecordStore
from neighbourhood_desk.storage.schema import SearchFields, enum_of, metadata, record_table, text_list, utc_moment
from neighbourhood_desk.storage.search_index import matching_ids

requests_table = record_table(
    "requests",
    sa.Column("number", sa.Text, nullable=False, unique=True),
    sa.Column("received_on", sa.Date, nullable=False),
    sa.Column("received_at", utc_moment()),
    sa.Column("channel", enum_of(Channel), nullable=False),
    sa.Column("kind", enum_of(RequestKind), nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("sectors", text_list(), nullable=False),
    sa.Column("need_category", enum_of(NeedCategory), nullable=False),
    sa.Column("area_id", sa.Uuid()),
    sa.Column("outside", sa.Boolean, nullable=False),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("lon", sa.Float),
    sa.Column("lat", sa.Float),
    sa.Column("brought_by", enum_of(BroughtBy), nullable=False),
    sa.Column("brought_by_id", sa.Uuid()),
    sa.Column("priority", enum_of(Priority), nullable=False),
    sa.Column("led_by", enum_of(Leader), nullable=False),
    sa.Column("status", enum_of(RequestStatus), nullable=False),
    sa.Column("assessed_on", sa.Date),
    sa.Column("started_on", sa.Date),
    sa.Column("waiting_since", sa.Date),
    sa.Column("waiting_for", sa.Text, nullable=False),
    sa.Column("resolved_on", sa.Date),
    sa.Column("closed_on", sa.Date),
    sa.Column("declined_on", sa.Date),
    sa.Column("reopened_on", sa.Date),
    sa.Column("reply_due", sa.Date),
    sa.Column("replied_on", sa.Date),
    sa.Column("reply", sa.Text, nullable=False),
    sa.Column("outcome", enum_of(Outcome), nullable=False),
    sa.Column("outcome_note", sa.Text, nullable=False),
    sa.Column("satisfaction", sa.Integer),
    sa.Column("decline_reason", sa.Text, nullable=False),
    sa.Column("group_tags", text_list(), nullable=False),
    sa.Column("external_source", sa.Text, nullable=False),
    sa.Column("external_id", sa.Text, nullable=False),
    sa.Column("service_name", sa.Text, nullable=False),
    sa.Column("source_status", sa.Text, nullable=False),
    sa.Column("description", sa.Text, nullable=False),
    sa.Column("raw", sa.Text, nullable=False),
    # The list and every count of its page are answered from this index alone, in its order, without reading the long rows.
    sa.Index(
        "ix_requests_listed",
        *("received_on", "id", "status", "area_id", "need_category", "reply_due", "replied_on", "outside", "sectors"),
    ),
    sa.Index("ix_requests_external", "external_source", "external_id", unique=True, sqlite_where=sa.text("external_id <> ''")),
    sa.Index("ix_requests_brought_by", "brought_by_id"),
    sa.Index("ix_requests_near", "need_category", "received_on", "lon", "lat"),
    searched=SearchFields(names=("number", "title"), words=("description", "address", "service_name")),
)

notes_table = record_table(
    "request_notes",
    sa.Column("request_id", sa.Uuid(), sa.ForeignKey("requests.id"), nullable=False, index=True),
    sa.Column("written_on", sa.Date, nullable=False),
    sa.Column("kind", enum_of(NoteKind), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
)

sealed_table = sa.Table(
    "sealed_requests",
    metadata,
    sa.Column("request_id", sa.Uuid(), sa.ForeignKey("requests.id"), primary_key=True),
    sa.Column("content", sa.LargeBinary, nullable=False),
)

requests = RecordStore(requests_table, Request)
lines = LineStore(requests_table, RequestLine)
notes = RecordStore(notes_table, Note)

_r = requests_table.c
_Condition = sa.ColumnElement[bool]
Box = tuple[float, float, float, float]
"""West, south, east, north in degrees."""
_FEW = 2_000


_GROUPS: dict[Group, _Condition] = {
    Group.OPEN: sa.and_(*(_r.status != ended for ended in ENDED)),
    Group.WAITING: _r.status == RequestStatus.WAITING,
    Group.REPLY: sa.and_(_r.reply_due.is_not(None), _r.replied_on.is_(None), _r.status != RequestStatus.DECLINED),
    Group.CHECK: _r.status == RequestStatus.RESOLVED,
    Group.CLOSED: sa.or_(*(_r.status == ended for ended in ENDED)),
    Group.ALL: sa.true(),
}


def page(reading: sa.Connection, wanted: RequestFilter, after: RequestLine | None, limit: int) -> list[RequestLine]:
    """The next lines of the list, newest first."""
    where = [*_narrowed(reading, wanted), _GROUPS[wanted.group]]
    last = None if after is None else (after.received_on, after.id)
    return lines.page(reading, where, order=_r.received_on, descending=True, after=last, limit=limit)


def counts(reading: sa.Connection, wanted: RequestFilter) -> dict[Group, int]:
    """How many requests each chip stands for, given the rest of the filter: the very conditions that `page` lists by."""
    columns = [sa.func.count().filter(condition) for condition in _GROUPS.values()]
    row = reading.execute(sa.select(*columns).select_from(requests_table).where(*_narrowed(reading, wanted))).one()
    return dict(zip(_GROUPS, row, strict=True))


def _narrowed(reading: sa.Connection, wanted: RequestFilter) -> list[_Condition]:
    where: list[_Condition] = []
    if wanted.text.strip():
        where.append(_matches(reading, wanted.text))
    if wanted.areas:
        where.append(_r.area_id.in_(sorted(wanted.areas)))
    if wanted.outside is not None:
        where.append(_r.outside.is_(wanted.outside))
    if wanted.sector is not None:
        where.append(sa.cast(_r.sectors, sa.Text).contains(f'"{wanted.sector}"', autoescape=True))
    if wanted.need_category is not None:
        where.append(_r.need_category == wanted.need_category)
    if wanted.since is not None:
        where.append(_r.received_on >= wanted.since)
    if wanted.until is not None:
        where.append(_r.received_on <= wanted.until)
    return where


def _matches(reading: sa.Connection, text: str) -> _Condition:
    """True of the requests in which the words of `text` occur."""
    ids = matching_ids(text, requests_table.name)
    if ids is None:
        return sa.false()
    found = reading.execute(sa.select(sa.func.count()).select_from(ids.limit(_FEW + 1).subquery())).scalar_one()
    # Many hits are looked up while walking the list; the sign keeps SQLite from fetching each of their long rows instead.
    identity = _r.id if found <= _FEW else sa.type_coerce(sa.literal_column("+requests.id"), _r.id.type)
    return identity.in_(ids)


def last_serials(reading: sa.Connection, years: Sequence[int]) -> dict[int, int]:
    """The highest number given in each of these years, 0 where none was."""
    serial = sa.cast(sa.func.substr(_r.number, 6), sa.Integer)
    found: dict[int, int] = {}
    for year in years:
        given = reading.execute(sa.select(sa.func.max(serial)).where(_r.number >= f"{year:04}-", _r.number < f"{year:04}.")).scalar_one()
        found[year] = int(given or 0)
    return found


@dataclass(frozen=True, slots=True)
class KeptRow:
    """What is known of an imported row: enough to see whether a file says it anew, and small."""

    raw_hash: int
    outside: bool
    is_sealed: bool = False


def rows_of_source(reading: sa.Connection, source: str) -> dict[str, KeptRow]:
    """Every kept row of a source by its identifier there."""
    columns = (_r.external_id, _r.raw, _r.outside, _r.confidentiality == Level.SEALED)
    rows = reading.execute(sa.select(*columns).where(_r.external_source == source, _r.external_id != ""))
    return {external_id: KeptRow(hash(raw), outside, bool(is_sealed)) for external_id, raw, outside, is_sealed in rows}


def by_external_ids(reading: sa.Connection, source: str, ids: Sequence[str]) -> dict[str, Request]:
    """The requests of a source with these identifiers."""
    found: dict[str, Request] = {}
    for start in range(0, len(ids), 500):
        part = requests.find(reading, _r.external_source == source, _r.external_id.in_(ids[start : start + 500]))
        found.update((request.external_id, request) for request in part)
    return found


def with_point(reading: sa.Connection) -> list[Request]:
    """Requests that stand somewhere on the map."""
    return requests.find(reading, _r.lon.is_not(None), _r.lat.is_not(None))


def open_points(reading: sa.Connection) -> list[tuple[float, float]]:
    """Longitude and latitude of every open request that has a point: places only, for the map."""
    rows = reading.execute(sa.select(_r.lon, _r.lat).where(_GROUPS[Group.OPEN], _r.lon.is_not(None), _r.lat.is_not(None)))
    return [(float(lon), float(lat)) for lon, lat in rows]


def near(reading: sa.Connection, request: Request, days: int, box: Box | None) -> list[Request]:
    """Requests of the same category received within `days` of it that may be at the same place: in the box, or known by address only.

    Without a box (the request has no point) every one with an address counts.
    """
    span = timedelta(days=days)
    where = [
        _r.id != request.id,
        _r.need_category == request.need_category,
        _r.received_on.between(request.received_on - span, request.received_on + span),
    ]
    if box is not None:
        west, south, east, north = box
        inside = sa.and_(_r.lon.between(west, east), _r.lat.between(south, north))
        where.append(sa.or_(inside, sa.and_(_r.lon.is_(None), _r.address != "")) if request.address else inside)
    else:
        where.append(_r.address != "")
    return requests.find(reading, *where, order=(_r.received_on.desc(), _r.id.desc()), limit=500)


def spots(reading: sa.Connection, first: date, last: date) -> Iterator[duplicates.Spot]:
    """Where and when everything received from `first` to `last` was brought, and about what."""
    columns = (_r.number, _r.need_category, _r.received_on, _r.lon, _r.lat, _r.address)
    for row in reading.execute(sa.select(*columns).where(_r.received_on.between(first, last))):
        yield duplicates.Spot(*row)


def every(reading: sa.Connection, wanted: RequestFilter, batch: int = 500) -> Iterator[list[Request]]:
    """Whole requests in batches, oldest first."""
    where = [*_narrowed(reading, wanted), _GROUPS[wanted.group]]
    last: tuple[date, UUID] | None = None
    while found := requests.page(reading, where, order=_r.received_on, after=last, limit=batch):
        yield found
        last = found[-1].received_on, found[-1].id


def longest(reading: sa.Connection, names: Sequence[str]) -> dict[str, int]:
    """How many characters the longest text of each of these columns has, and all `notes` of one request together."""
    row = reading.execute(sa.select(*(sa.func.max(sa.func.length(_r[name])) for name in names))).one()
    per_request = (
        sa.select(sa.func.sum(sa.func.length(notes_table.c.text) + 40).label("size")).group_by(notes_table.c.request_id).subquery()
    )
    of_notes = reading.execute(sa.select(sa.func.max(per_request.c.size))).scalar()
    return {**{name: int(size or 0) for name, size in zip(names, row, strict=True)}, "notes": int(of_notes or 0)}


def restricted_people(reading: sa.Connection) -> set[UUID]:
    """The people whose data may be kept and not used."""
    people = sa.table("people", sa.column("id", sa.Uuid()), sa.column("restricted_on", sa.Text))
    return set(reading.execute(sa.select(people.c.id).where(people.c.restricted_on.is_not(None))).scalars())


def numbers(reading: sa.Connection) -> set[str]:
    """Every number that was given."""
    return set(reading.execute(sa.select(_r.number)).scalars())


def by_any_source(reading: sa.Connection, keys: Collection[tuple[str, str]]) -> dict[tuple[str, str], Request]:
    """The requests with these (source, identifier there)."""
    found: dict[tuple[str, str], Request] = {}
    for source in {source for source, _ in keys}:
        ids = [external_id for each, external_id in keys if each == source]
        found.update(((source, key), request) for key, request in by_external_ids(reading, source, ids).items())
    return found


def owed_replies(reading: sa.Connection, last: date) -> list[Request]:
    """Requests whose reasoned reply is due by `last` and not given, soonest first."""
    ids = sa.select(_r.id).where(_GROUPS[Group.REPLY], _r.reply_due <= last).order_by(_r.reply_due, _r.id).limit(500)
    return requests.find(reading, _r.id.in_(ids), order=(_r.reply_due, _r.id))


def per_area(reading: sa.Connection) -> dict[UUID, dict[str, int]]:
    """For every area: how many requests are open, and how many there are."""
    is_open = sa.func.sum(sa.case((_GROUPS[Group.OPEN], 1), else_=0))
    rows = reading.execute(sa.select(_r.area_id, is_open, sa.func.count()).where(_r.area_id.is_not(None)).group_by(_r.area_id))
    return {area_id: {"open": int(opened), "requests": int(total)} for area_id, opened, total in rows if area_id is not None}


def brought_by(reading: sa.Connection, record_id: UUID, limit: int = 200) -> list[Request]:
    """What a person, household or body brought, newest first."""
    return requests.find(reading, _r.brought_by_id == record_id, order=(_r.received_on.desc(), _r.id.desc()), limit=limit)


def count_brought_by(reading: sa.Connection, record_id: UUID) -> int:
    """How many requests a person, household or body brought."""
    return requests.count(reading, _r.brought_by_id == record_id)


def facts(reading: sa.Connection, since: date, until: date) -> list[sa.Row[Any]]:
    """What may be counted of each request received from `since` to `until`, oldest first; no text, no place finer than its area."""
    wanted = (
        _r.id, _r.received_on, _r.area_id, _r.outside, _r.need_category, _r.channel, _r.status, _r.outcome, _r.resolved_on,
        _r.declined_on, _r.group_tags, _r.brought_by, _r.brought_by_id,
    )  # fmt: skip
    return list(reading.execute(sa.select(*wanted).where(_r.received_on.between(since, until)).order_by(_r.received_on, _r.id)))


def first_and_last(reading: sa.Connection) -> tuple[date, date] | None:
    """The days on which the oldest and the newest request were received."""
    first, last = reading.execute(sa.select(sa.func.min(_r.received_on), sa.func.max(_r.received_on))).one()
    return None if first is None else (first, last)


def notes_of(reading: sa.Connection, request_id: UUID) -> list[Note]:
    """A request's own timeline entries in the order they were written."""
    return notes.find(reading, notes_table.c.request_id == request_id, order=(notes_table.c.written_on, notes_table.c.id))


def notes_of_many(reading: sa.Connection, request_ids: Collection[UUID]) -> dict[UUID, list[Note]]:
    """The timeline entries of many requests, by request."""
    wanted, found = list(request_ids), dict[UUID, list[Note]]()
    for start in range(0, len(wanted), 500):
        part = notes_table.c.request_id.in_(wanted[start : start + 500])
        for note in notes.find(reading, part, order=(notes_table.c.written_on, notes_table.c.id)):
            found.setdefault(note.request_id, []).append(note)
    return found


def ids_brought_by(reading: sa.Connection, record_ids: Collection[UUID]) -> set[UUID]:
    """What these people, households or bodies brought."""
    wanted, found = list(record_ids), set[UUID]()
    for start in range(0, len(wanted), 500):
        found.update(reading.execute(sa.select(_r.id).where(_r.brought_by_id.in_(wanted[start : start + 500]))).scalars())
    return found


def newest_in_areas(reading: sa.Connection, area_ids: Collection[UUID], most: int) -> set[UUID]:
    """The newest requests from these areas, at most `most`."""
    chosen = sa.select(_r.id).where(_r.area_id.in_(list(area_ids))).order_by(_r.received_on.desc(), _r.id.desc()).limit(most)
    return set(reading.execute(chosen).scalars())


# Under seal


def sealed_content(reading: sa.Connection, request_id: UUID) -> bytes | None:
    """What a request says, encrypted; None where it is not sealed."""
    return reading.execute(sa.select(sealed_table.c.content).where(sealed_table.c.request_id == request_id)).scalar()


def keep_sealed(connection: sa.Connection, request_id: UUID, content: bytes) -> None:
    """Write or replace the encrypted text of a request."""
    remove_sealed(connection, request_id)
    connection.execute(sealed_table.insert(), {"request_id": request_id, "content": content})


def remove_sealed(connection: sa.Connection, request_id: UUID) -> None:
    """Forget the encrypted text of a request."""
    connection.execute(sealed_table.delete().where(sealed_table.c.request_id == request_id))


def forget_history(connection: sa.Connection, ids: Sequence[UUID]) -> None:
    """Delete what these records said before."""
    connection.execute(revisions.delete().where(revisions.c.record_id.in_(ids)))
