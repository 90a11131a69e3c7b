"""What a person is given of their own data, and what is read of blocked data: rows as field and value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.rights.records import PastStep
from neighbourhood_desk.features.rights.records.activity import ActivityLine
from neighbourhood_desk.kernel.release import Level, Released, kept_at
from neighbourhood_desk.kernel.wording import Wording, say


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRow:
    """One row about the person: its `kind` is the table, `values` its fields with other people covered."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MANAGER)
    kind: str = kept_at(Level.MANAGER)
    values: Mapping[str, Any] = kept_at(Level.MANAGER)


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnData:
    """Everything on one person at one moment, ready to leave to them. `rows` went through the gate; `sealed` did not and are counted."""

    person_id: UUID
    made_on: date
    kept_until: date
    rows: tuple[Released, ...]
    history: Mapping[str, tuple[PastStep, ...]] = field(default_factory=dict[str, tuple[PastStep, ...]])
    """Earlier values by kind of record."""
    log: tuple[ActivityLine, ...] = ()
    sealed: int = 0

    def by_kind(self) -> dict[str, list[Released]]:
        """The rows of each kind, in the order in which they were found."""
        found: dict[str, list[Released]] = {}
        for row in self.rows:
            found.setdefault(row["kind"], []).append(row)
        return found


class Cause(StrEnum):
    """Why data is blocked, restricted or freed again."""

    REQUEST = "request"
    RETENTION = "retention"
    MISTAKE = "mistake"


CAUSE_NAMES: Mapping[Cause, Wording] = MappingProxyType(
    {
        Cause.REQUEST: say("Cause", "The person asked for it"),
        Cause.RETENTION: say("Cause", "The time of keeping is over"),
        Cause.MISTAKE: say("Cause", "It was done by mistake"),
    }
)


class OpenedFor(StrEnum):
    """For whom blocked data is opened; nobody else may have it (LOPDGDD, article 32)."""

    COURT = "court"
    PROSECUTOR = "prosecutor"
    AUTHORITY = "authority"
    PERSON = "person"


OPENED_FOR_NAMES: Mapping[OpenedFor, Wording] = MappingProxyType(
    {
        OpenedFor.COURT: say("OpenedFor", "A court"),
        OpenedFor.PROSECUTOR: say("OpenedFor", "The public prosecutor"),
        OpenedFor.AUTHORITY: say("OpenedFor", "The data protection authority"),
        OpenedFor.PERSON: say("OpenedFor", "The person themself"),
    }
)
