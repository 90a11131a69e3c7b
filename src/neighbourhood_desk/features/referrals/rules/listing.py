"""How the list of referrals is narrowed and grouped."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Group(StrEnum):
    """The chips of the list, in their order."""

    WAITING = "waiting"
    LATE = "late"
    BACK = "back"
    DRAFTS = "drafts"
    ENDED = "ended"
    ALL = "all"


OLDEST_FIRST = frozenset({Group.WAITING, Group.LATE, Group.BACK, Group.DRAFTS})
"""In these, whoever waits longest stands first; in the others what happened last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralFilter:
    """What the list shows; None and empty narrow nothing."""

    group: Group = Group.WAITING
    text: str = ""
    agency_id: UUID | None = None
    request_id: UUID | None = None
    receiver_id: UUID | None = None
    person_id: UUID | None = None

    @property
    def is_narrowed(self) -> bool:
        """True if more than the chip leaves something out."""
        return bool(self.text.strip()) or any((self.agency_id, self.request_id, self.receiver_id, self.person_id))
