"""Tables of cases and what belongs to them, and what is asked of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.cases.records import (
    AutonomyChange,
    Case,
    CaseAgency,
    CaseLine,
    CaseNote,
    CasePerson,
    CaseRequest,
    CaseStatus,
    Goal,
    KeptType,
    NoteKind,
    Risk,
    RiskCode,
    RiskLevel,
    Step,
)
from neighbourhood_desk.features.cases.rules.listing import CaseFilter, Group
from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.features.requests.records import Outcome
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.record_store import LineStore, R, RecordStore
from neighbourhood_desk.storage.schema import SearchFields, enum_of, json_value, metadata, record_table
from neighbourhood_desk.storage.search_index import matching_ids


def _of_case() -> sa.Column[UUID]:
    return sa.Column("case_id", sa.Uuid(), sa.ForeignKey("cases.id"), nullable=False, index=True)


cases_table = record_table(
    "cases",
    sa.Column("number", sa.Text, nullable=False, unique=True),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("type_key", sa.Text, nullable=False),
    sa.Column("description", sa.Text, nullable=False),
    sa.Column("opened_on", sa.Date, nullable=False),
    sa.Column("person_id", sa.Uuid(), sa.ForeignKey("people.id"), index=True),
    sa.Column("household_id", sa.Uuid(), sa.ForeignKey("households.id"), index=True),
    sa.Column("area_id", sa.Uuid(), index=True),
    sa.Column("led_by", enum_of(Leader), nullable=False),
    sa.Column("status", enum_of(CaseStatus), nullable=False),
    sa.Column("review_on", sa.Date),
    sa.Column("review_id", sa.Uuid()),
    sa.Column("core_need", enum_of(NeedCategory)),
    sa.Column("core_need_note", sa.Text, nullable=False),
    sa.Column("closed_on", sa.Date),
    sa.Column("outcome", enum_of(Outcome), nullable=False),
    sa.Column("closing_summary", sa.Text, nullable=False),
    sa.Column("reopened_on", sa.Date),
    # The list and its counts are answered from this index alone.
    sa.Index("ix_cases_listed", "opened_on", "id", "status", "review_on", "core_need", "type_key", "led_by"),
    searched=SearchFields(names=("number", "title"), words=("description", "core_need_note")),
)

case_people_table = record_table(
    "case_people",
    _of_case(),
    sa.Column("person_id", sa.Uuid(), sa.ForeignKey("people.id"), nullable=False, index=True),
    sa.Column("role", sa.Text, nullable=False),
)

case_requests_table = record_table(
    "case_requests",
    _of_case(),
    sa.Column("request_id", sa.Uuid(), sa.ForeignKey("requests.id"), nullable=False, unique=True),
    sa.Column("linked_on", sa.Date, nullable=False),
)

case_agencies_table = record_table(
    "case_agencies",
    _of_case(),
    sa.Column("organisation_id", sa.Uuid(), sa.ForeignKey("organisations.id"), nullable=False, index=True),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("is_lead", sa.Boolean, nullable=False),
)

case_goals_table = record_table(
    "case_goals",
    _of_case(),
    sa.Column("what", sa.Text, nullable=False),
    sa.Column("by_when", sa.Date),
    sa.Column("led_by", enum_of(Leader), nullable=False),
    sa.Column("reached_on", sa.Date),
)

case_steps_table = record_table(
    "case_steps",
    _of_case(),
    sa.Column("followup_id", sa.Uuid(), nullable=False, unique=True),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("expected", sa.Text, nullable=False),
)

case_risks_table = record_table(
    "case_risks",
    _of_case(),
    sa.Column("code", enum_of(RiskCode), nullable=False),
    sa.Column("level", enum_of(RiskLevel), nullable=False),
    sa.Column("note", sa.Text, nullable=False),
    sa.Column("noted_on", sa.Date, nullable=False),
    sa.Column("ended_on", sa.Date),
)

case_notes_table = record_table(
    "case_notes",
    _of_case(),
    sa.Column("written_on", sa.Date, nullable=False),
    sa.Column("kind", enum_of(NoteKind), nullable=False),
    sa.Column("text", sa.Text, nullable=False),
)

sealed_table = sa.Table(
    "sealed_case_notes",
    metadata,
    sa.Column("note_id", sa.Uuid(), sa.ForeignKey("case_notes.id"), primary_key=True),
    sa.Column("content", sa.LargeBinary, nullable=False),
)

autonomy_table = record_table(
    "autonomy_changes",
    sa.Column("subject_kind", sa.Text, nullable=False),
    sa.Column("subject_id", sa.Uuid(), nullable=False, index=True),
    sa.Column("level", sa.Integer, nullable=False),
    sa.Column("changed_on", sa.Date, nullable=False),
    sa.Column("evidence", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("still_manager", sa.Text, nullable=False),
)

case_types_table = record_table(
    "case_types",
    sa.Column("key", sa.Text, nullable=False, unique=True),
    sa.Column("name", json_value(), nullable=False),
    sa.Column("steps", json_value(), nullable=False),
    sa.Column("review_days", sa.Integer, nullable=False),
    sa.Column("retired_on", sa.Date),
)

cases = RecordStore(cases_table, Case)
lines = LineStore(cases_table, CaseLine)
case_people = RecordStore(case_people_table, CasePerson)
case_requests = RecordStore(case_requests_table, CaseRequest)
case_agencies = RecordStore(case_agencies_table, CaseAgency)
goals = RecordStore(case_goals_table, Goal)
steps = RecordStore(case_steps_table, Step)
risks = RecordStore(case_risks_table, Risk)
notes = RecordStore(case_notes_table, CaseNote)
autonomy = RecordStore(autonomy_table, AutonomyChange)
types = RecordStore(case_types_table, KeptType)

Named: TypeAlias = tuple[str, str, str, tuple[str, ...], str]
"""Given names, surnames, alias, telephones, e-mail."""

_c = cases_table.c
_Condition = sa.ColumnElement[bool]


def _groups(today: date) -> dict[Group, _Condition]:
    is_open = _c.status == CaseStatus.OPEN
    return {
        Group.OPEN: is_open,
        Group.REVIEW: sa.and_(is_open, sa.or_(_c.review_on.is_(None), _c.review_on <= today)),
        Group.UNCOVERED: sa.and_(is_open, _c.core_need.is_not(None)),
        Group.CLOSED: _c.status == CaseStatus.CLOSED,
        Group.ALL: sa.true(),
    }


def page(reading: sa.Connection, wanted: CaseFilter, today: date, after: CaseLine | None, limit: int) -> list[CaseLine]:
    """The next lines of the list, newest first."""
    where = [*_narrowed(wanted), _groups(today)[wanted.group]]
    last = None if after is None else (after.opened_on, after.id)
    return lines.page(reading, where, order=_c.opened_on, descending=True, after=last, limit=limit)


def counts(reading: sa.Connection, wanted: CaseFilter, today: date) -> dict[Group, int]:
    """How many cases each chip stands for: the very conditions that `page` lists by."""
    groups = _groups(today)
    columns = [sa.func.count().filter(condition) for condition in groups.values()]
    row = reading.execute(sa.select(*columns).select_from(cases_table).where(*_narrowed(wanted))).one()
    return dict(zip(groups, row, strict=True))


def _narrowed(wanted: CaseFilter) -> list[_Condition]:
    where: list[_Condition] = []
    if wanted.text.strip():
        ids = matching_ids(wanted.text, cases_table.name)
        where.append(sa.false() if ids is None else _c.id.in_(ids))
    if wanted.type_key:
        where.append(_c.type_key == wanted.type_key)
    if wanted.led_by is not None:
        where.append(_c.led_by == wanted.led_by)
    return where


def last_serial(reading: sa.Connection, year: int) -> int:
    """The highest number given in this year, 0 where none was."""
    serial = sa.cast(sa.func.substr(_c.number, 8), sa.Integer)
    found = reading.execute(sa.select(sa.func.max(serial)).where(_c.number >= f"C-{year:04}-", _c.number < f"C-{year:04}.")).scalar_one()
    return int(found or 0)


def around_people(reading: sa.Connection, person_ids: Collection[UUID]) -> dict[UUID, bool]:
    """The cases that concern these people, by id: True where nobody else is concerned."""
    wanted = list(person_ids)
    others = sa.exists().where(case_people_table.c.case_id == _c.id)
    found: dict[UUID, bool] = {}
    for start in range(0, len(wanted), 500):
        part = wanted[start : start + 500]
        own = reading.execute(sa.select(_c.id, ~others).where(_c.person_id.in_(part)))
        found.update((case_id, bool(alone)) for case_id, alone in own)
        beside = reading.execute(sa.select(case_people_table.c.case_id).where(case_people_table.c.person_id.in_(part))).scalars()
        found.update(dict.fromkeys(beside, False))
    return found


def of_subject(reading: sa.Connection, kind: str, ids: Collection[UUID]) -> set[UUID]:
    """The cases about these people, households or areas, or with these requests in them."""
    wanted = list(ids)
    if kind == "people":
        return set(around_people(reading, wanted))
    column = {"households": _c.household_id, "areas": _c.area_id, "cases": _c.id}.get(kind)
    statement = None if column is None else sa.select(_c.id).where(column.in_(wanted))
    if kind == "requests":
        statement = sa.select(case_requests_table.c.case_id).where(case_requests_table.c.request_id.in_(wanted))
    return set() if statement is None else set(reading.execute(statement).scalars())


def requests_in(reading: sa.Connection, case_ids: Collection[UUID]) -> list[CaseRequest]:
    """The links to requests of these cases, in the order they were made."""
    return case_requests.find(reading, case_requests_table.c.case_id.in_(list(case_ids)), order=(case_requests_table.c.id,))


def link_of(reading: sa.Connection, request_id: UUID) -> CaseRequest | None:
    """The link of a request to the case it is in."""
    found = case_requests.find(reading, case_requests_table.c.request_id == request_id, limit=1)
    return found[0] if found else None


def step_of(reading: sa.Connection, followup_id: UUID) -> Step | None:
    """The step that a follow-up stands for."""
    found = steps.find(reading, case_steps_table.c.followup_id == followup_id, limit=1)
    return found[0] if found else None


def grave(reading: sa.Connection, case_ids: Collection[UUID]) -> set[UUID]:
    """Those of these cases in which a high risk is not over."""
    r = case_risks_table.c
    where = (r.case_id.in_(list(case_ids)), r.level == RiskLevel.HIGH, r.ended_on.is_(None))
    return set(reading.execute(sa.select(r.case_id).where(*where)).scalars())


def ladder(reading: sa.Connection, kind: str, ids: Collection[UUID]) -> list[AutonomyChange]:
    """The changes of the ladder of these records, oldest first."""
    a = autonomy_table.c
    return autonomy.find(reading, a.subject_kind == kind, a.subject_id.in_(list(ids)), order=(a.changed_on, a.id))


def uncovered(reading: sa.Connection, since: date, until: date) -> Sequence[Any]:
    """Cases opened in the window, or open still, whose core need no service covers."""
    wanted = sa.select(_c.id, _c.core_need, _c.area_id, _c.opened_on, _c.status)
    in_window = sa.or_(_c.opened_on.between(since, until), sa.and_(_c.status == CaseStatus.OPEN, _c.opened_on <= until))
    return reading.execute(wanted.where(_c.core_need.is_not(None), in_window).order_by(_c.opened_on, _c.id)).all()


def remove_parts(op: Operation, case_id: UUID) -> None:
    """Delete everything that belongs to a case but its steps and notes."""
    _remove_of(op, case_people, case_id)
    _remove_of(op, case_requests, case_id)
    _remove_of(op, case_agencies, case_id)
    _remove_of(op, goals, case_id)
    _remove_of(op, risks, case_id)


def _remove_of(op: Operation, kind: RecordStore[R], case_id: UUID) -> None:
    for row in kind.find(op.connection, kind.table.c.case_id == case_id):
        kind.remove(op, row)


# Under seal


def sealed_content(reading: sa.Connection, note_id: UUID) -> bytes | None:
    """What a sealed note says, encrypted."""
    return reading.execute(sa.select(sealed_table.c.content).where(sealed_table.c.note_id == note_id)).scalar()


def keep_sealed(connection: sa.Connection, note_id: UUID, content: bytes) -> None:
    """Write the encrypted text of a note."""
    connection.execute(sealed_table.insert(), {"note_id": note_id, "content": content})


def remove_sealed(connection: sa.Connection, note_ids: Collection[UUID]) -> None:
    """Forget the encrypted texts of notes."""
    connection.execute(sealed_table.delete().where(sealed_table.c.note_id.in_(list(note_ids))))


def people_of(reading: sa.Connection, case_id: UUID) -> set[UUID]:
    """Whom a case concerns."""
    main = reading.execute(sa.select(_c.person_id).where(_c.id == case_id, _c.person_id.is_not(None))).scalars()
    beside = reading.execute(sa.select(case_people_table.c.person_id).where(case_people_table.c.case_id == case_id)).scalars()
    return {person_id for person_id in (*main, *beside) if person_id is not None}


def names_besides(reading: sa.Connection, person_ids: Collection[UUID], *, only: Collection[UUID] | None = None) -> list[Named]:
    """How everybody on the desk is called and reached but these people; with `only`, these alone."""
    people = metadata.tables["people"].c
    columns = (people.given_names, people.surnames, people.alias, people.phones, people.email)
    where = people.id.not_in(list(person_ids)) if only is None else people.id.in_(list(only))
    return [
        (given, surnames, alias, phones, email)
        for given, surnames, alias, phones, email in reading.execute(sa.select(*columns).where(where))
    ]
