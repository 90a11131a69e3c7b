"""A body, and a person's seat in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say


class BodyKind(StrEnum):
    """What a body is, from the neighbours up to the political level."""

    STEWARDSHIP_CIRCLE = "stewardship_circle"
    CITIZEN_COUNCIL = "citizen_council"
    SECTORAL_COMMISSION = "sectoral_commission"
    NEIGHBOURHOOD_COMMISSION = "neighbourhood_commission"
    COMMUNITY_COURT = "community_court"
    CITIZEN_FORUM = "citizen_forum"
    INTER_AGENCY_TEAM = "inter_agency_team"
    GOVERNANCE_COMMISSION = "governance_commission"
    GENERAL_COUNCIL = "general_council"


KIND_NAMES: Mapping[BodyKind, Wording] = {
    BodyKind.STEWARDSHIP_CIRCLE: say("Bodies", "Stewardship circle"),
    BodyKind.CITIZEN_COUNCIL: say("Bodies", "Citizen community council"),
    BodyKind.SECTORAL_COMMISSION: say("Bodies", "Sectoral commission"),
    BodyKind.NEIGHBOURHOOD_COMMISSION: say("Bodies", "Neighbourhood governance commission"),
    BodyKind.COMMUNITY_COURT: say("Bodies", "Community court"),
    BodyKind.CITIZEN_FORUM: say("Bodies", "Citizen forum"),
    BodyKind.INTER_AGENCY_TEAM: say("Bodies", "Inter-agency team"),
    BodyKind.GOVERNANCE_COMMISSION: say("Bodies", "Governance commission"),
    BodyKind.GENERAL_COUNCIL: say("Bodies", "General council"),
}


class QuorumRule(StrEnum):
    """How many seats must be filled for a meeting to decide."""

    NONE = "none"
    SHARE = "share"
    """A share of the seats that somebody holds, above 0 and at most 1."""
    NUMBER = "number"
    """A fixed number of seats."""


class Role(StrEnum):
    """What somebody does in a body."""

    DELEGATE = "delegate"
    SUBSTITUTE = "substitute"
    CONVENER = "convener"
    SECRETARY = "secretary"
    MEMBER = "member"
    GUEST = "guest"


ROLE_NAMES: Mapping[Role, Wording] = {
    Role.DELEGATE: say("Bodies", "Delegate"),
    Role.SUBSTITUTE: say("Bodies", "Substitute"),
    Role.CONVENER: say("Bodies", "Convener"),
    Role.SECRETARY: say("Bodies", "Secretary"),
    Role.MEMBER: say("Bodies", "Member"),
    Role.GUEST: say("Bodies", "Guest"),
}

AUTONOMY_NAMES: tuple[Wording, ...] = (
    say("Bodies", "0 · The manager runs it"),
    say("Bodies", "1 · The manager runs it with the community"),
    say("Bodies", "2 · The community runs it, the manager advises"),
    say("Bodies", "3 · Autonomous, follow-up only"),
    say("Bodies", "4 · Autonomous, and supports others"),
)
"""The ladder of autonomy; a body's `autonomy` is the index."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Body(Record):
    """A circle, council, commission, court or team.

    `area_id` is the street, square or park that a circle cares for; `building_ids` are areas of kind building, in the order
    in which people walk past them.
    """

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MEMBERS)
    name: str = kept_at(Level.PUBLIC)
    kind: BodyKind = kept_at(Level.PUBLIC, default=BodyKind.STEWARDSHIP_CIRCLE)
    area_id: UUID | None = None
    building_ids: tuple[UUID, ...] = ()
    quorum_rule: QuorumRule = kept_at(Level.MEMBERS, default=QuorumRule.SHARE)
    quorum_value: float = kept_at(Level.MEMBERS, default=0.5)
    purpose: str = kept_at(Level.PUBLIC, default="")
    meets: str = kept_at(Level.PUBLIC, default="")
    """How often and where, in the body's own words: "first Thursday, 19:00, school library"."""
    autonomy: int = kept_at(Level.MEMBERS, default=0)
    notes: str = ""
    """The manager's own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Record):
    """Somebody's seat in a body from `since` until `until` (both inclusive, either open).

    It stands for a building or for what `represents` says; `person_id` links a person whom the desk knows, if any.
    """

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MEMBERS)
    body_id: UUID
    name: str = kept_at(Level.MEMBERS)
    role: Role = kept_at(Level.MEMBERS, default=Role.DELEGATE)
    building_id: UUID | None = None
    represents: str = kept_at(Level.MEMBERS, default="")
    since: date | None = kept_at(Level.MEMBERS, default=None)
    until: date | None = kept_at(Level.MEMBERS, default=None)
    person_id: UUID | None = None
    contact: str = ""
    """How the manager reaches them; never leaves."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One voice in a body: a building whoever speaks for it, or a member who stands for no building."""

    key: UUID
    """The building, or the membership where there is none."""
    memberships: tuple[Membership, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of a circle's buildings have a delegate, and which have none."""

    represented: int
    total: int
    without: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Voices:
    """The seats of a body that somebody holds on a day, and how many of them make a quorum."""

    seats: tuple[Seat, ...]
    needed: int


@dataclass(frozen=True, slots=True)
class BodyLine:
    """A body as lists show it."""

    body: Body
    place: str
    coverage: Coverage
    members: int

    @property
    def id(self) -> UUID:
        """The body's."""
        return self.body.id
