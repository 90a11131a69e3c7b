"""What the home page shows: lines that open a record, and a few figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from neighbourhood_desk.kernel.wording import Wording


class Section(StrEnum):
    """The three parts of the list, in the order of the morning."""

    OVERDUE = "overdue"
    TODAY = "today"
    COMING = "coming"


class Sign(StrEnum):
    """What a line is about; the value names its icon."""

    FOLLOW_UP = "clock"
    CALL = "phone"
    VISIT = "home"
    IMPACT = "circle-check"
    REPLY = "mail"
    MEETING = "calendar-event"
    MINUTES = "file-text"
    BACKUP = "device-usb"
    CONSENT = "shield-check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing that waits. `harm` is 0 (can wait) to 3 (somebody suffers); Enter opens the record `kind`/`id`.

    `at` is the local time it has ("19:00"), or empty; `pill` with its `tone` says why it stands where it stands.
    """

    kind: str
    id: UUID
    title: Wording | str
    detail: Wording | str
    sign: Sign
    due_on: date
    at: str = ""
    harm: int = 1
    pill: Wording | None = None
    tone: str = "neutral"
    page: str = ""
    """The page that Enter opens, for a line that stands for no record."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """The list of the day, each part in the order in which to take it."""

    overdue: tuple[Line, ...] = ()
    today: tuple[Line, ...] = ()
    coming: tuple[Line, ...] = ()

    def of(self, section: Section) -> tuple[Line, ...]:
        """One part."""
        return {Section.OVERDUE: self.overdue, Section.TODAY: self.today, Section.COMING: self.coming}[section]


class Hands(StrEnum):
    """Who leads, in the four groups that the page shows."""

    MANAGER = "manager"
    AGENCIES = "agencies"
    NETWORKS = "networks"
    RESIDENTS = "residents"


@dataclass(frozen=True, slots=True, kw_only=True)
class Shares:
    """Whose hands the work of twelve months was in: whole percentages that add up to 100, or nothing done at all.

    `community` is the share of networks, circles and residents; `community_before` that of the year before, None without one.
    """

    actions: int = 0
    percent: tuple[tuple[Hands, int], ...] = ()
    community: int = 0
    community_before: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfTyped:
    """A form that somebody did not finish; `page` is where it waits."""

    page: str
    what: Wording
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstStep:
    """One thing to do on a new desk; `page` is where."""

    page: str
    icon: str
    title: Wording
    advice: Wording
    is_done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A count that opens its list."""

    page: str
    name: Wording
    count: int
