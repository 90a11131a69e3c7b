"""Tables of meetings and what belongs to them, and what is asked of them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.features.meetings.records import (
    Action,
    AgendaItem,
    Amendment,
    Attendance,
    Decision,
    DecisionState,
    Meeting,
    MeetingStatus,
    Method,
    Presence,
)
from neighbourhood_desk.storage.record_store import RecordStore
from neighbourhood_desk.storage.schema import SearchFields, enum_of, record_table


def _of_meeting() -> sa.Column[UUID]:
    return sa.Column("meeting_id", sa.Uuid(), sa.ForeignKey("meetings.id"), nullable=False, index=True)


meetings_table = record_table(
    "meetings",
    sa.Column("body_id", sa.Uuid(), sa.ForeignKey("bodies.id"), nullable=False, index=True),
    sa.Column("held_on", sa.Date, nullable=False, index=True),
    sa.Column("starts_at", sa.Text, nullable=False),
    sa.Column("place", sa.Text, nullable=False),
    sa.Column("status", enum_of(MeetingStatus), nullable=False),
    sa.Column("notice_sent_on", sa.Date),
    sa.Column("next_on", sa.Date),
    sa.Column("approved_on", sa.Date),
    sa.Column("notes", sa.Text, nullable=False),
    searched=SearchFields(words=("place", "notes")),
)

agenda_items_table = record_table(
    "agenda_items",
    _of_meeting(),
    sa.Column("position", sa.Integer, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("brought_by", sa.Text, nullable=False),
    sa.Column("minutes_allowed", sa.Integer, nullable=False),
    sa.Column("minutes_text", sa.Text, nullable=False),
    sa.Column("done", sa.Boolean, nullable=False),
    sa.Column("request_id", sa.Uuid(), index=True),
    sa.Column("notes", sa.Text, nullable=False),
    searched=SearchFields(names=("title",), words=("minutes_text",)),
)

attendances_table = record_table(
    "attendances",
    _of_meeting(),
    sa.Column("membership_id", sa.Uuid(), sa.ForeignKey("memberships.id"), index=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("presence", enum_of(Presence), nullable=False),
)

decisions_table = record_table(
    "decisions",
    _of_meeting(),
    sa.Column("item_id", sa.Uuid(), sa.ForeignKey("agenda_items.id")),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("method", enum_of(Method), nullable=False),
    sa.Column("votes_for", sa.Integer),
    sa.Column("votes_against", sa.Integer),
    sa.Column("abstained", sa.Integer),
    sa.Column("carried_out_by", sa.Text, nullable=False),
    sa.Column("by_when", sa.Date),
    sa.Column("state", enum_of(DecisionState), nullable=False),
    searched=SearchFields(words=("text", "carried_out_by")),
)

actions_table = record_table(
    "actions",
    _of_meeting(),
    sa.Column("item_id", sa.Uuid(), sa.ForeignKey("agenda_items.id")),
    sa.Column("what", sa.Text, nullable=False),
    sa.Column("assignee", sa.Text, nullable=False),
    sa.Column("led_by", enum_of(Leader), nullable=False),
    sa.Column("due_on", sa.Date, nullable=False),
    sa.Column("followup_id", sa.Uuid(), index=True),
)

amendments_table = record_table(
    "amendments",
    _of_meeting(),
    sa.Column("written_on", sa.Date, nullable=False),
    sa.Column("text", sa.Text, nullable=False),
)

meetings = RecordStore(meetings_table, Meeting)
items = RecordStore(agenda_items_table, AgendaItem)
attendances = RecordStore(attendances_table, Attendance)
decisions = RecordStore(decisions_table, Decision)
actions = RecordStore(actions_table, Action)
amendments = RecordStore(amendments_table, Amendment)

_m = meetings_table.c


def agenda(reading: sa.Connection, meeting_id: UUID) -> list[AgendaItem]:
    """The agenda in order."""
    table = agenda_items_table.c
    return items.find(reading, table.meeting_id == meeting_id, order=(table.position, table.id))


def attendance(reading: sa.Connection, meeting_id: UUID) -> list[Attendance]:
    """Who was marked, guests last, in the order of marking."""
    table = attendances_table.c
    return attendances.find(reading, table.meeting_id == meeting_id, order=(table.membership_id.is_(None), table.id))


def decided(reading: sa.Connection, meeting_id: UUID) -> list[Decision]:
    """What was decided, in order."""
    return decisions.find(reading, decisions_table.c.meeting_id == meeting_id, order=(decisions_table.c.id,))


def taken_on(reading: sa.Connection, meeting_id: UUID) -> list[Action]:
    """The actions, in order."""
    return actions.find(reading, actions_table.c.meeting_id == meeting_id, order=(actions_table.c.id,))


def amended(reading: sa.Connection, meeting_id: UUID) -> list[Amendment]:
    """The amendments, oldest first."""
    return amendments.find(reading, amendments_table.c.meeting_id == meeting_id, order=(amendments_table.c.id,))


def of_body(reading: sa.Connection, body_id: UUID) -> list[Meeting]:
    """A body's meetings, newest first."""
    return meetings.find(reading, _m.body_id == body_id, order=(_m.held_on.desc(), _m.id.desc()))


def listed(reading: sa.Connection, limit: int) -> list[Meeting]:
    """All meetings, newest first."""
    return meetings.find(reading, order=(_m.held_on.desc(), _m.id.desc()), limit=limit)


def planned_between(reading: sa.Connection, first: date | None, last: date) -> list[Meeting]:
    """Planned meetings from `first` (open when None) to `last`, soonest first."""
    since = () if first is None else (_m.held_on >= first,)
    return meetings.find(reading, _m.status == MeetingStatus.PLANNED, _m.held_on <= last, *since, order=(_m.held_on, _m.starts_at, _m.id))


def held_until(reading: sa.Connection, last: date) -> list[Meeting]:
    """Meetings held by `last` whose minutes nobody approved, oldest first."""
    return meetings.find(reading, _m.status == MeetingStatus.HELD, _m.held_on <= last, order=(_m.held_on, _m.id))


def on_agendas(reading: sa.Connection, request_ids: Collection[UUID]) -> list[AgendaItem]:
    """The agenda items about these requests."""
    table, wanted, found = agenda_items_table.c, list(request_ids), list[AgendaItem]()
    for start in range(0, len(wanted), 500):
        found += items.find(reading, table.request_id.in_(wanted[start : start + 500]))
    return found


def of_items(reading: sa.Connection, item_ids: Collection[UUID]) -> tuple[list[Decision], list[Action]]:
    """What was decided and taken on under these points."""
    wanted = list(item_ids)
    return (
        decisions.find(reading, decisions_table.c.item_id.in_(wanted), order=(decisions_table.c.id,)),
        actions.find(reading, actions_table.c.item_id.in_(wanted), order=(actions_table.c.id,)),
    )


def of_bodies(reading: sa.Connection, body_ids: Collection[UUID]) -> list[Meeting]:
    """The meetings of these bodies that were not cancelled."""
    return meetings.find(reading, _m.body_id.in_(list(body_ids)), _m.status != MeetingStatus.CANCELLED)


def agenda_sizes(reading: sa.Connection, meeting_ids: Collection[UUID]) -> dict[UUID, int]:
    """How many items each of these meetings has."""
    table = agenda_items_table.c
    found: dict[UUID, int] = {}
    wanted = list(meeting_ids)
    for start in range(0, len(wanted), 500):
        part = table.meeting_id.in_(wanted[start : start + 500])
        rows = reading.execute(sa.select(table.meeting_id, sa.func.count()).where(part).group_by(table.meeting_id))
        found.update((meeting_id, int(count)) for meeting_id, count in rows)
    return found
