"""Rights that somebody exercised, the rules of retention, the loss of a device, and one line of the activity log."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say

RULES_ID = UUID("00000000-0000-7000-8000-000000000002")
"""There is one row of retention rules in a vault."""


class Right(StrEnum):
    """What a person may ask (GDPR, articles 15 to 21)."""

    ACCESS = "access"
    RECTIFY = "rectify"
    ERASE = "erase"
    RESTRICT = "restrict"
    PORT = "port"
    OBJECT = "object"


RIGHT_NAMES: Mapping[Right, Wording] = MappingProxyType(
    {
        Right.ACCESS: say("Right", "Access to their data"),
        Right.RECTIFY: say("Right", "Rectification"),
        Right.ERASE: say("Right", "Erasure"),
        Right.RESTRICT: say("Right", "Restriction"),
        Right.PORT: say("Right", "Portability"),
        Right.OBJECT: say("Right", "Objection"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsRequest(Record):
    """One exercise of a right, answered by `due_on`; after an erasure `person_id` is None and the line stays as proof.

    `answer` is a short note of what was done, without names.
    """

    person_id: UUID | None = None
    kind: Right = kept_at(Level.MANAGER, default=Right.ACCESS)
    received_on: date = kept_at(Level.MANAGER, default=date.min)
    due_on: date = kept_at(Level.MANAGER, default=date.max)
    done_on: date | None = kept_at(Level.MANAGER, default=None)
    answer: str = kept_at(Level.MANAGER, default="")
    followup_id: UUID | None = None

    @property
    def is_open(self) -> bool:
        """Not answered yet."""
        return self.done_on is None


@dataclass(frozen=True, slots=True, kw_only=True)
class RetentionRules(Record):
    """How long people's data is kept after the last contact, how long it stays blocked before it is destroyed, and how long the activity
    log is kept, in months.
    """

    id: UUID = RULES_ID
    months: int = 24
    block_months: int = 36
    log_months: int = 24


class Device(StrEnum):
    """In what state a device was when it was lost."""

    OFF = "off"
    LOCKED = "locked"
    OPEN = "open"
    UNKNOWN = "unknown"


DEVICE_NAMES: Mapping[Device, Wording] = MappingProxyType(
    {
        Device.OFF: say("Device", "Switched off, or the desk not started"),
        Device.LOCKED: say("Device", "On, with the desk locked"),
        Device.OPEN: say("Device", "On, with the desk open"),
        Device.UNKNOWN: say("Device", "Nobody knows"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident(Record):
    """A device that was lost or stolen. `known_at` starts the 72 hours (GDPR, article 33); `device` says what it was, without names.

    `has_secret` says that the passphrase or the recovery code was with it; `backup_at` is the newest backup, by which the content is known.
    """

    known_at: datetime = kept_at(Level.MANAGER)
    lost_on: date = kept_at(Level.MANAGER)
    device: str = kept_at(Level.MANAGER, default="")
    state: Device = kept_at(Level.MANAGER, default=Device.UNKNOWN)
    has_secret: bool = kept_at(Level.MANAGER, default=False)
    backup_at: datetime | None = kept_at(Level.MANAGER, default=None)
    locked_at: datetime | None = kept_at(Level.MANAGER, default=None)
    reported_on: date | None = kept_at(Level.MANAGER, default=None)
    told_on: date | None = kept_at(Level.MANAGER, default=None)
    note: str = kept_at(Level.MANAGER, default="")
    followup_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class DuePerson:
    """Somebody whose data may be kept no longer: the day of the last contact, and until when it was to be kept."""

    id: UUID
    name: str
    last_contact: date
    until: date
    is_chosen: bool = False
    """The day was chosen for this person, not given by the rule."""


@dataclass(frozen=True, slots=True)
class OldValue:
    """What a field said before a step."""

    field: str
    value: Any


@dataclass(frozen=True, slots=True)
class PastStep:
    """One change of a record in its history."""

    at: datetime
    what: Wording
    before: tuple[OldValue, ...]
