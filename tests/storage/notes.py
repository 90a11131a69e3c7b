"""A small kind of record that only the tests of the storage floor know."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.storage.record_store import LineStore, RecordStore
from neighbourhood_desk.storage.schema import SearchFields, enum_of, record_table, text_list


class Tone(StrEnum):
    """How a note sounds."""

    CALM = "calm"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True, kw_only=True)
class TestNote(Record):
    """A note with something of every type."""

    __test__ = False

    title: str
    body: str = ""
    tone: Tone = Tone.CALM
    tags: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


notes_table = record_table(
    "test_notes",
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("tone", enum_of(Tone), nullable=False),
    sa.Column("tags", text_list(), nullable=False),
    sa.Column("phones", text_list(), nullable=False),
    searched=SearchFields(names=("title",), words=("body", "tags"), digits=("phones",)),
)
notes = RecordStore(notes_table, TestNote)


@dataclass(frozen=True, slots=True)
class NoteLine:
    """What a list of notes shows."""

    id: UUID
    title: str
    tone: Tone
    tags: tuple[str, ...]


note_lines = LineStore(notes_table, NoteLine)
