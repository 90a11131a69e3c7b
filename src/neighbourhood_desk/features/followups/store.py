"""Table of follow-ups and what is asked of it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind, Leader, Met
from neighbourhood_desk.storage.record_store import RecordStore
from neighbourhood_desk.storage.schema import SearchFields, enum_of, record_table, text_list

followups_table = record_table(
    "followups",
    sa.Column("what", sa.Text, nullable=False),
    sa.Column("kind", enum_of(FollowUpKind), nullable=False),
    sa.Column("due_on", sa.Date, nullable=False),
    sa.Column("done_on", sa.Date),
    sa.Column("result", sa.Text, nullable=False),
    sa.Column("met", enum_of(Met)),
    sa.Column("led_by", enum_of(Leader), nullable=False),
    sa.Column("assignee", sa.Text, nullable=False),
    sa.Column("subject_kind", sa.Text, nullable=False),
    sa.Column("subject_id", sa.Uuid(), nullable=False),
    sa.Column("moves", text_list(), nullable=False),
    sa.Column("recurs", sa.Text, nullable=False),
    sa.Column("first_on", sa.Date),
    sa.Column("series", sa.Uuid()),
    sa.Index("ix_followups_subject", "subject_id", "subject_kind"),
    sa.Index("ix_followups_due", "done_on", "due_on"),
    sa.Index("ix_followups_series", "series"),
    searched=SearchFields(names=("what",), words=("assignee",)),
)

followups = RecordStore(followups_table, FollowUp)

_f = followups_table.c


def of_subject(reading: sa.Connection, kind: str, subject_id: UUID) -> list[FollowUp]:
    """Every follow-up of a record, by due date."""
    return followups.find(reading, _f.subject_id == subject_id, _f.subject_kind == kind, order=(_f.due_on, _f.id))


def of_subjects(reading: sa.Connection, kind: str, subject_ids: Collection[UUID]) -> list[FollowUp]:
    """Every follow-up of many records of one kind, in no order."""
    wanted, found = list(subject_ids), list[FollowUp]()
    for start in range(0, len(wanted), 500):
        found += followups.find(reading, _f.subject_id.in_(wanted[start : start + 500]), _f.subject_kind == kind)
    return found


def open_of_series(reading: sa.Connection, series: UUID) -> list[FollowUp]:
    """What is still to do of what comes again."""
    return followups.find(reading, _f.series == series, _f.done_on.is_(None))


def open_until(reading: sa.Connection, last: date) -> list[FollowUp]:
    """What is not done and due by `last`."""
    return followups.find(reading, _f.done_on.is_(None), _f.due_on <= last, order=(_f.due_on, _f.id))


def of_ids(reading: sa.Connection, ids: list[UUID]) -> list[FollowUp]:
    """These follow-ups, in no order."""
    return followups.find(reading, _f.id.in_(ids)) if ids else []


def led_by(reading: sa.Connection, since: date, until: date) -> dict[Leader, int]:
    """How many follow-ups were done from `since` to `until`, by who led them."""
    rows = reading.execute(sa.select(_f.led_by, sa.func.count()).where(_f.done_on.between(since, until)).group_by(_f.led_by))
    return {Leader(leader): int(count) for leader, count in rows}
