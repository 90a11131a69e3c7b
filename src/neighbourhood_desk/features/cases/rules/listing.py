"""What a list of cases is narrowed to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.kernel.wording import Wording, say


class Group(StrEnum):
    """The chips above the list."""

    OPEN = "open"
    REVIEW = "review"
    UNCOVERED = "uncovered"
    CLOSED = "closed"
    ALL = "all"


GROUP_NAMES: Mapping[Group, Wording] = MappingProxyType(
    {
        Group.OPEN: say("CaseGroup", "Open"),
        Group.REVIEW: say("CaseGroup", "To review"),
        Group.UNCOVERED: say("CaseGroup", "No service covers it"),
        Group.CLOSED: say("CaseGroup", "Closed"),
        Group.ALL: say("CaseGroup", "All"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFilter:
    """What the list shows; every part narrows it, empty and None mean everything."""

    group: Group = Group.OPEN
    text: str = ""
    type_key: str = ""
    led_by: Leader | None = None

    @property
    def is_narrowed(self) -> bool:
        """True if anything besides the chip narrows it."""
        return bool(self.text.strip() or self.type_key) or self.led_by is not None
