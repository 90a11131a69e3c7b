"""A follow-up, and who may lead a piece of work."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say


class Leader(StrEnum):
    """Who leads an action; over the years it should move towards the residents, so the order is that of the way."""

    MANAGER = "manager"
    AGENCY = "agency"
    TEAM = "team"
    NETWORK = "network"
    CIRCLE = "circle"
    RESIDENT = "resident"


LEADER_NAMES: Mapping[Leader, Wording] = MappingProxyType(
    {
        Leader.MANAGER: say("Leader", "Community manager"),
        Leader.AGENCY: say("Leader", "Agency"),
        Leader.TEAM: say("Leader", "Inter-agency team"),
        Leader.NETWORK: say("Leader", "Network"),
        Leader.CIRCLE: say("Leader", "Circle"),
        Leader.RESIDENT: say("Leader", "Residents"),
    }
)


class FollowUpKind(StrEnum):
    """What sort of doing or checking it is."""

    CALL = "call"
    VISIT = "visit"
    CHECK_AGENCY = "check_agency"
    IMPACT = "impact"
    REPLY = "reply"
    AGREEMENT = "agreement"
    HAND_BACK = "hand_back"
    ACTION = "action"
    REVIEW = "review"


FOLLOW_UP_KIND_NAMES: Mapping[FollowUpKind, Wording] = MappingProxyType(
    {
        FollowUpKind.CALL: say("FollowUpKind", "Call"),
        FollowUpKind.VISIT: say("FollowUpKind", "Visit"),
        FollowUpKind.CHECK_AGENCY: say("FollowUpKind", "Ask the agency"),
        FollowUpKind.IMPACT: say("FollowUpKind", "Impact check"),
        FollowUpKind.REPLY: say("FollowUpKind", "Reply"),
        FollowUpKind.AGREEMENT: say("FollowUpKind", "Agreement"),
        FollowUpKind.HAND_BACK: say("FollowUpKind", "Check after handing over"),
        FollowUpKind.ACTION: say("FollowUpKind", "Action"),
        FollowUpKind.REVIEW: say("FollowUpKind", "Review"),
    }
)


class Met(StrEnum):
    """What the resident says about the effect."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


MET_NAMES: Mapping[Met, Wording] = MappingProxyType(
    {
        Met.YES: say("Met", "Yes, it worked"),
        Met.PARTLY: say("Met", "Partly"),
        Met.NO: say("Met", "No, it did not"),
    }
)


@dataclass(frozen=True, slots=True)
class Move:
    """One rescheduling: when it was due before, and why it moved."""

    due_before: date
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp(Record):
    """Something to do or check by `due_on` (a local date).

    `subject_kind` is the table name of the record it belongs to (`requests`, `meetings`, …); `met` is answered by impact
    checks only; `moves` holds one `ISO date + space + reason` per rescheduling, oldest first. What comes again has a rule of RFC 5545
    in `recurs`, counted from `first_on`; all of one `series` share it, and only the last of them is open.
    """

    what: str = kept_at(Level.AGENCIES, default="")
    kind: FollowUpKind = kept_at(Level.MEMBERS, default=FollowUpKind.ACTION)
    due_on: date = kept_at(Level.MEMBERS, default=date.max)
    done_on: date | None = kept_at(Level.MEMBERS, default=None)
    result: str = kept_at(Level.AGENCIES, default="")
    met: Met | None = kept_at(Level.AGENCIES, default=None)
    led_by: Leader = kept_at(Level.MEMBERS, default=Leader.MANAGER)
    assignee: str = kept_at(Level.AGENCIES, default="")
    subject_kind: str = kept_at(Level.MEMBERS, default="")
    subject_id: UUID | None = kept_at(Level.MEMBERS, default=None)
    moves: tuple[str, ...] = ()
    recurs: str = kept_at(Level.MEMBERS, default="")
    first_on: date | None = kept_at(Level.MEMBERS, default=None)
    series: UUID | None = None

    @property
    def is_open(self) -> bool:
        """Not done yet."""
        return self.done_on is None

    @property
    def moved(self) -> tuple[Move, ...]:
        """Its reschedulings, oldest first."""
        return tuple(Move(date.fromisoformat(text[:10]), text[11:]) for text in self.moves)

    def when(self, today: date) -> Wording:
        """How far away its date is, in words."""
        if self.done_on is not None:
            return say("FollowUps", "done on {day}", day=self.done_on)
        days = (self.due_on - today).days
        if days < 0:
            return say("FollowUps", "%n day(s) late", n=-days)
        if days == 0:
            return say("FollowUps", "today")
        if days == 1:
            return say("FollowUps", "tomorrow")
        return say("FollowUps", "in %n day(s)", n=days)


@dataclass(frozen=True, slots=True)
class DueList:
    """Open follow-ups by urgency, each group oldest due date first."""

    overdue: tuple[FollowUp, ...] = ()
    today: tuple[FollowUp, ...] = ()
    coming: tuple[FollowUp, ...] = ()
