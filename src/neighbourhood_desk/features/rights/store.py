"""Tables of rights exercised, retention rules and lost devices; and what is asked of the log, the history and the last contacts."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

from neighbourhood_desk.features.rights.records import Device, Incident, RetentionRules, Right, RightsRequest
from neighbourhood_desk.features.rights.records.activity import ActivityFilter, ActivityLine
from neighbourhood_desk.features.rights.records.purposes import Basis, OwnPurpose
from neighbourhood_desk.storage import blocked, erasure_ledger
from neighbourhood_desk.storage.audit import audit_table
from neighbourhood_desk.storage.operation import revisions
from neighbourhood_desk.storage.record_store import RecordStore
from neighbourhood_desk.storage.schema import enum_of, metadata, record_table, utc_moment

rights_requests_table = record_table(
    "rights_requests",
    sa.Column("person_id", sa.Uuid(), index=True),
    sa.Column("kind", enum_of(Right), nullable=False),
    sa.Column("received_on", sa.Date, nullable=False),
    sa.Column("due_on", sa.Date, nullable=False),
    sa.Column("done_on", sa.Date),
    sa.Column("answer", sa.Text, nullable=False),
    sa.Column("followup_id", sa.Uuid()),
)

rules_table = record_table(
    "rights_rules",
    sa.Column("months", sa.Integer, nullable=False),
    sa.Column("block_months", sa.Integer, nullable=False),
    sa.Column("log_months", sa.Integer, nullable=False),
)

purposes_table = record_table(
    "rights_purposes",
    sa.Column("kind", sa.Text, nullable=False, unique=True),
    sa.Column("what_for", sa.Text, nullable=False),
    sa.Column("basis", enum_of(Basis), nullable=False),
    sa.Column("how_long", sa.Text, nullable=False),
    sa.Column("confirmed_on", sa.Date),
)

incidents_table = record_table(
    "incidents",
    sa.Column("known_at", utc_moment(), nullable=False),
    sa.Column("lost_on", sa.Date, nullable=False),
    sa.Column("device", sa.Text, nullable=False),
    sa.Column("state", enum_of(Device), nullable=False),
    sa.Column("has_secret", sa.Boolean, nullable=False),
    sa.Column("backup_at", utc_moment()),
    sa.Column("locked_at", utc_moment()),
    sa.Column("reported_on", sa.Date),
    sa.Column("told_on", sa.Date),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("followup_id", sa.Uuid()),
)

rights_requests = RecordStore(rights_requests_table, RightsRequest)
rules = RecordStore(rules_table, RetentionRules)
incidents = RecordStore(incidents_table, Incident)
purposes = RecordStore(purposes_table, OwnPurpose)

_q, _i, _a = rights_requests_table.c, incidents_table.c, audit_table.c
_people, _requests, _notes, _followups = (
    sa.table("people", sa.column("id", sa.Uuid()), sa.column("created_at", sa.Text), sa.column("restricted_on", sa.Text),
             sa.column("retain_until", sa.Date())),
    sa.table("requests", sa.column("id", sa.Uuid()), sa.column("brought_by_id", sa.Uuid()), sa.column("received_on", sa.Text),
             sa.column("closed_on", sa.Text), sa.column("declined_on", sa.Text), sa.column("replied_on", sa.Text),
             sa.column("status", sa.Text)),
    sa.table("request_notes", sa.column("request_id", sa.Uuid()), sa.column("written_on", sa.Text)),
    sa.table("followups", sa.column("subject_id", sa.Uuid()), sa.column("done_on", sa.Text), sa.column("due_on", sa.Text)),
)  # fmt: skip
_ENDED = ("closed", "declined")
_MADE = frozenset({"sort_key", "phone_keys"})
"""Fields that the desk makes from others: what they said before is said there."""
_NAMED_IN = (
    ("memberships", "name", "person_id"),
    ("attendances", "name", ""),
    ("agenda_items", "brought_by", ""),
    ("decisions", "carried_out_by", ""),
    ("actions", "assignee", ""),
    ("followups", "assignee", ""),
)
"""(table, column with somebody's name, column that says who it is)."""


def register(reading: sa.Connection, person_id: UUID | None = None) -> list[RightsRequest]:
    """Every right exercised, open ones first, then the newest; of one person if given."""
    where = () if person_id is None else (_q.person_id == person_id,)
    return rights_requests.find(reading, *where, order=(_q.done_on.is_not(None), _q.due_on, _q.id))


def all_incidents(reading: sa.Connection) -> list[Incident]:
    """Every device lost, the newest first."""
    return incidents.find(reading, order=(_i.known_at.desc(), _i.id.desc()))


def all_blocked(reading: sa.Connection) -> list[blocked.Blocked]:
    """Everything blocked, what is to be destroyed first on top."""
    return blocked.all_blocked(reading)


def how_many_erased(reading: sa.Connection) -> int:
    """How many people were erased from this vault."""
    return sum(entry.state is erasure_ledger.Gone.ERASED for entry in erasure_ledger.entries_of(reading))


def row_counts(reading: sa.Connection, kinds: Collection[str]) -> dict[str, int]:
    """How many rows of these kinds the vault holds."""
    tables = {kind: metadata.tables[kind] for kind in kinds}
    return {kind: int(reading.execute(sa.select(sa.func.count()).select_from(table)).scalar_one()) for kind, table in tables.items()}


# Last contacts


def contacts(reading: sa.Connection, person_ids: Collection[UUID] | None = None) -> list[tuple[UUID, date, date | None, bool]]:
    """(person, last contact, day chosen, is something open) of everybody whose data is not restricted.

    A contact is the record itself being made, a request, its end and reply, a note on it, a follow-up that was done.
    """
    dates = _contact_days().subquery()
    open_ones = _with_open_matters()
    query = (
        sa.select(_people.c.id, sa.func.max(sa.func.substr(dates.c.day, 1, 10)), _people.c.retain_until, _people.c.id.in_(open_ones))
        .select_from(_people.join(dates, dates.c.person == _people.c.id))
        .where(_people.c.restricted_on.is_(None))
        .group_by(_people.c.id)
    )
    if person_ids is not None:
        query = query.where(_people.c.id.in_(list(person_ids)))
    return [(person, date.fromisoformat(day), chosen, bool(is_open)) for person, day, chosen, is_open in reading.execute(query)]


def _contact_days() -> sa.CompoundSelect[Any]:
    r, mine = _requests.c, _requests.c.brought_by_id.is_not(None)
    with_notes = _notes.join(_requests, _notes.c.request_id == r.id)
    on_requests = _followups.join(_requests, _followups.c.subject_id == r.id)
    parts = [sa.select(_people.c.id.label("person"), _people.c.created_at.label("day"))]
    parts += [sa.select(r.brought_by_id, day).where(mine) for day in (r.received_on, r.closed_on, r.declined_on, r.replied_on)]
    parts.append(sa.select(r.brought_by_id, _notes.c.written_on).select_from(with_notes).where(mine))
    parts.append(sa.select(r.brought_by_id, _followups.c.done_on).select_from(on_requests).where(mine))
    parts.append(sa.select(_followups.c.subject_id, _followups.c.done_on))
    return sa.union_all(*parts)


def _with_open_matters() -> sa.CompoundSelect[Any]:
    """People for whom something is still to do: an open request, a follow-up, a right that was not answered."""
    r = _requests.c
    on_requests = _followups.join(_requests, _followups.c.subject_id == r.id)
    return sa.union_all(
        sa.select(r.brought_by_id).where(r.brought_by_id.is_not(None), r.status.not_in(_ENDED)),
        sa.select(_followups.c.subject_id).where(_followups.c.done_on.is_(None)),
        sa.select(r.brought_by_id).select_from(on_requests).where(r.brought_by_id.is_not(None), _followups.c.done_on.is_(None)),
        sa.select(_q.person_id).where(_q.person_id.is_not(None), _q.done_on.is_(None)),
    )


# The log and the history


def activity(
    reading: sa.Connection, wanted: ActivityFilter, ids: Collection[str] | None, before: int | None, limit: int
) -> list[ActivityLine]:
    """The next lines, newest first, before the one shown last; of these record `ids` only, if given."""
    where = _wanted(wanted, ids)
    if before is not None:
        where.append(_a.seq < before)
    rows = reading.execute(sa.select(audit_table).where(*where).order_by(_a.seq.desc()).limit(limit)).mappings()
    return [_line(row) for row in rows]


def count_activity(reading: sa.Connection, wanted: ActivityFilter, ids: Collection[str] | None) -> int:
    """How many lines `activity` would give in all."""
    return int(reading.execute(sa.select(sa.func.count()).select_from(audit_table).where(*_wanted(wanted, ids))).scalar_one())


def activity_line(reading: sa.Connection, seq: int) -> ActivityLine | None:
    """One line by its number, or None."""
    row = reading.execute(sa.select(audit_table).where(_a.seq == seq)).mappings().first()
    return None if row is None else _line(row)


def first_line(reading: sa.Connection) -> ActivityLine | None:
    """The oldest line that is kept."""
    row = reading.execute(sa.select(audit_table).order_by(_a.seq).limit(1)).mappings().first()
    return None if row is None else _line(row)


def kinds_in_activity(reading: sa.Connection) -> list[str]:
    """The kinds of records that the log knows."""
    return [kind for kind in reading.execute(sa.select(_a.kind).distinct()).scalars() if kind]


def last_event(reading: sa.Connection, action: str) -> datetime | None:
    """When something last happened, None if it never did."""
    found = reading.execute(sa.select(_a.at).where(_a.action == action).order_by(_a.seq.desc()).limit(1)).scalar()
    return None if found is None else datetime.fromisoformat(found)


def row_of(reading: sa.Connection, kind: str, record_id: UUID) -> sa.RowMapping | None:
    """A row of any kind of record; None where it is gone or the kind is unknown."""
    table = metadata.tables.get(kind)
    if table is None or "id" not in table.c:
        return None
    return reading.execute(sa.select(table).where(table.c.id == record_id)).mappings().first()


def events_since(reading: sa.Connection, moment: datetime) -> set[str]:
    """What happened from a moment on that changed no record: the codes."""
    since = moment.astimezone(UTC).isoformat(timespec="milliseconds")
    return set(reading.execute(sa.select(_a.action).where(_a.at >= since, _a.context == "").distinct()).scalars())


def history(
    reading: sa.Connection, kind: str, record_id: UUID, at: datetime | None = None
) -> list[tuple[datetime, str, str, dict[str, Any]]]:
    """(moment, context, name of the step, old values) of a record, newest first; of the step at one moment if given."""
    r = revisions.c
    where = [r.record_id == record_id, r.kind == kind]
    if at is not None:
        where.append(r.at == at.isoformat(timespec="milliseconds"))
    rows = reading.execute(sa.select(r.at, r.context, r.action, r.before).where(*where).order_by(r.number.desc()).limit(500))
    return [
        (datetime.fromisoformat(moment), context, action, {name: value for name, value in json.loads(before).items() if name not in _MADE})
        for moment, context, action, before in rows
    ]


def as_kept(kind: str, name: str, raw: Any) -> Any:
    """An old value as its column's own type; as it was noted where the column is gone or wants something else."""
    table = metadata.tables.get(kind)
    if table is None or name not in table.c or not isinstance(raw, str):
        return raw
    column = table.c[name].type
    try:
        if isinstance(column, sa.types.TypeDecorator):
            return column.process_result_value(raw, sqlite.dialect())
        if isinstance(column, sa.Date):
            return date.fromisoformat(raw)
        return UUID(raw) if isinstance(column, sa.Uuid) else raw
    except (ValueError, LookupError):
        return raw


def names_of_others(reading: sa.Connection, person_id: UUID) -> tuple[list[str], list[str], list[str]]:
    """Names, telephones and e-mails of everybody else whom the vault names in a field of their own."""
    names: list[str] = []
    phones: list[str] = []
    emails: list[str] = []
    everybody = metadata.tables["people"].c
    columns = (everybody.given_names, everybody.surnames, everybody.alias, everybody.phones, everybody.email)
    for given, surnames, alias, numbers, email in reading.execute(sa.select(*columns).where(everybody.id != person_id)):
        names += [f"{given} {surnames}", f"{surnames} {given}", f"{given} {surnames.split(' ')[0]}", alias]
        phones += numbers
        emails.append(email)
    for table, column, owner in _NAMED_IN:
        found = metadata.tables[table].c
        where = () if not owner else (sa.or_(found[owner].is_(None), found[owner] != person_id),)
        names += reading.execute(sa.select(found[column]).where(found[column] != "", *where).distinct()).scalars()
    return [name for name in map(str.strip, names) if name], phones, emails


def _wanted(wanted: ActivityFilter, ids: Collection[str] | None) -> list[sa.ColumnElement[bool]]:
    where: list[sa.ColumnElement[bool]] = []
    if ids is not None:
        where.append(_a.record_id.in_(sorted(ids)))
    if wanted.record_id is not None:
        where.append(_a.record_id == str(wanted.record_id))
    if wanted.kind:
        where.append(_a.kind == wanted.kind)
    if wanted.since is not None:
        where.append(_a.at >= _start_of(wanted.since))
    if wanted.until is not None:
        where.append(_a.at < _start_of(wanted.until + timedelta(days=1)))
    return where


def _start_of(day: date) -> str:
    """The moment at which a local day begins, as the log writes moments."""
    return datetime.combine(day, time.min).astimezone(UTC).isoformat(timespec="milliseconds")


def _line(row: sa.RowMapping) -> ActivityLine:
    return ActivityLine(
        seq=row["seq"],
        at=datetime.fromisoformat(row["at"]),
        action=row["action"],
        context=row["context"],
        kind=row["kind"] or "",
        record_id=row["record_id"] or "",
        fields=tuple(json.loads(row["fields"])),
        reason=row["reason"] or "",
        digest=bytes(row["hash"]),
    )
