"""What a list of requests is narrowed to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from neighbourhood_desk.features.resources.records import NeedCategory, Sector
from neighbourhood_desk.kernel.wording import Wording, say


class Group(StrEnum):
    """The chips above the list."""

    OPEN = "open"
    WAITING = "waiting"
    REPLY = "reply"
    CHECK = "check"
    CLOSED = "closed"
    ALL = "all"


GROUP_NAMES: Mapping[Group, Wording] = MappingProxyType(
    {
        Group.OPEN: say("RequestGroup", "Open"),
        Group.WAITING: say("RequestGroup", "Waiting"),
        Group.REPLY: say("RequestGroup", "Reply owed"),
        Group.CHECK: say("RequestGroup", "To check"),
        Group.CLOSED: say("RequestGroup", "Ended"),
        Group.ALL: say("RequestGroup", "All"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestFilter:
    """What the list shows; every part narrows it, empty and None mean everything.

    `areas` holds an area with everything beneath it; `since` and `until` are inclusive days of receipt.
    """

    group: Group = Group.OPEN
    text: str = ""
    areas: frozenset[UUID] = frozenset()
    outside: bool | None = None
    sector: Sector | None = None
    need_category: NeedCategory | None = None
    since: date | None = None
    until: date | None = None

    @property
    def is_narrowed(self) -> bool:
        """True if anything besides the chip narrows it."""
        parts = (self.areas or None, self.outside, self.sector, self.need_category, self.since, self.until)
        return bool(self.text.strip()) or any(part is not None for part in parts)
