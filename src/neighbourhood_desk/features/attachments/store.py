"""The table of files beside records; their contents stand in `storage.blobs`."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.attachments.records import KIND, Attachment, MediaType
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.storage.operation import revisions
from neighbourhood_desk.storage.record_store import RecordStore
from neighbourhood_desk.storage.schema import enum_of, metadata, record_table

attachments_table = record_table(
    KIND,
    sa.Column("subject_kind", sa.Text, nullable=False),
    sa.Column("subject_id", sa.Uuid(), nullable=False),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("media_type", enum_of(MediaType), nullable=False),
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("pages", sa.Integer),
    sa.Column("description", sa.Text, nullable=False),
    sa.Column("added_on", sa.Date, nullable=False),
    sa.Index("attachments_of_subject", "subject_id"),
)

attachments = RecordStore(attachments_table, Attachment)
_a = attachments_table.c


def of_subject(reading: sa.Connection, kind: str, id: UUID) -> list[Attachment]:
    """The files beside a record, newest first."""
    return attachments.find(reading, _a.subject_id == id, _a.subject_kind == kind, order=(_a.added_on.desc(), _a.id.desc()))


def with_size(reading: sa.Connection, kind: str, id: UUID, size: int) -> list[Attachment]:
    """The files beside a record that have so many bytes: among them its double, if there is one."""
    return attachments.find(reading, _a.subject_id == id, _a.subject_kind == kind, _a.size == size)


def count_of_subject(reading: sa.Connection, kind: str, id: UUID) -> int:
    """How many files stand beside a record."""
    return attachments.count(reading, _a.subject_id == id, _a.subject_kind == kind)


def level_of(reading: sa.Connection, kind: str, id: UUID) -> Level | None:
    """How confidential a record of any kind is; None where there is no such record."""
    table = metadata.tables.get(kind)
    if table is None or "confidentiality" not in table.c:
        return None
    level: Level | None = reading.execute(sa.select(table.c.confidentiality).where(table.c.id == id)).scalar()
    return level


def left_alone(reading: sa.Connection) -> list[Attachment]:
    """Files whose record is gone."""
    found: list[Attachment] = []
    for kind in reading.execute(sa.select(_a.subject_kind).distinct()).scalars().all():
        table = metadata.tables.get(kind)
        if table is not None and "id" in table.c:
            found += attachments.find(reading, _a.subject_kind == kind, ~sa.exists().where(table.c.id == _a.subject_id))
    return found


def forget_history(connection: sa.Connection, kind: str, id: UUID, ids: Sequence[UUID]) -> None:
    """Delete what was said before of these files, and of those that once stood beside the same record."""
    r = revisions.c
    subject = sa.func.json_extract(r.before, "$.subject_id")
    once = sa.select(r.record_id).where(r.kind == KIND, subject.in_((str(id), id.hex)))
    connection.execute(revisions.delete().where(r.kind == KIND, r.record_id.in_([*ids, *connection.execute(once).scalars()])))
