"""A meeting, its agenda, who came, what was decided and who does what by when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from neighbourhood_desk.features.bodies.records import Body, Membership
from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say


class MeetingStatus(StrEnum):
    """Where a meeting stands; approved minutes are frozen."""

    PLANNED = "planned"
    HELD = "held"
    APPROVED = "approved"
    CANCELLED = "cancelled"


STATUS_NAMES: Mapping[MeetingStatus, Wording] = {
    MeetingStatus.PLANNED: say("Meetings", "Planned"),
    MeetingStatus.HELD: say("Meetings", "Minutes to approve"),
    MeetingStatus.APPROVED: say("Meetings", "Minutes approved"),
    MeetingStatus.CANCELLED: say("Meetings", "Cancelled"),
}


class Presence(StrEnum):
    """Whether somebody came."""

    PRESENT = "present"
    EXCUSED = "excused"
    ABSENT = "absent"
    GUEST = "guest"


PRESENCE_NAMES: Mapping[Presence, Wording] = {
    Presence.PRESENT: say("Meetings", "Present"),
    Presence.EXCUSED: say("Meetings", "Excused"),
    Presence.ABSENT: say("Meetings", "Absent"),
    Presence.GUEST: say("Meetings", "Guest"),
}


class Method(StrEnum):
    """How a decision was reached."""

    CONSENSUS = "consensus"
    SHOW_OF_HANDS = "show_of_hands"
    BALLOT = "ballot"


METHOD_NAMES: Mapping[Method, Wording] = {
    Method.CONSENSUS: say("Meetings", "By consensus"),
    Method.SHOW_OF_HANDS: say("Meetings", "By show of hands"),
    Method.BALLOT: say("Meetings", "By ballot"),
}


class DecisionState(StrEnum):
    """What became of a decision."""

    OPEN = "open"
    CARRIED_OUT = "carried_out"
    DROPPED = "dropped"


STATE_NAMES: Mapping[DecisionState, Wording] = {
    DecisionState.OPEN: say("Meetings", "To be carried out"),
    DecisionState.CARRIED_OUT: say("Meetings", "Carried out"),
    DecisionState.DROPPED: say("Meetings", "Dropped"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Record):
    """One session of a body; `starts_at` is the local time as people write it, "19:00", or empty."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MEMBERS)
    body_id: UUID
    held_on: date = kept_at(Level.PUBLIC)
    starts_at: str = kept_at(Level.PUBLIC, default="")
    place: str = kept_at(Level.PUBLIC, default="")
    status: MeetingStatus = kept_at(Level.MEMBERS, default=MeetingStatus.PLANNED)
    notice_sent_on: date | None = kept_at(Level.MEMBERS, default=None)
    next_on: date | None = kept_at(Level.PUBLIC, default=None)
    approved_on: date | None = kept_at(Level.MEMBERS, default=None)
    notes: str = ""
    """The manager's own; never printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem(Record):
    """One point of the agenda and, once it was spoken about, its minutes."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MEMBERS)
    meeting_id: UUID
    position: int = kept_at(Level.MEMBERS, default=0)
    title: str = kept_at(Level.MEMBERS)
    brought_by: str = kept_at(Level.MEMBERS, default="")
    minutes_allowed: int = kept_at(Level.MEMBERS, default=10)
    minutes_text: str = kept_at(Level.MEMBERS, default="")
    done: bool = kept_at(Level.MEMBERS, default=False)
    request_id: UUID | None = None
    notes: str = ""
    """The manager's own; never printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance(Record):
    """Whether a member came; a guest without a seat has a `name` and no membership."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MEMBERS)
    meeting_id: UUID
    membership_id: UUID | None = None
    name: str = kept_at(Level.MEMBERS, default="")
    presence: Presence = kept_at(Level.MEMBERS, default=Presence.PRESENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Record):
    """What a meeting resolved; votes are None where nobody counted."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MEMBERS)
    meeting_id: UUID
    item_id: UUID | None = None
    text: str = kept_at(Level.MEMBERS)
    method: Method = kept_at(Level.MEMBERS, default=Method.CONSENSUS)
    votes_for: int | None = kept_at(Level.MEMBERS, default=None)
    votes_against: int | None = kept_at(Level.MEMBERS, default=None)
    abstained: int | None = kept_at(Level.MEMBERS, default=None)
    carried_out_by: str = kept_at(Level.MEMBERS, default="")
    by_when: date | None = kept_at(Level.MEMBERS, default=None)
    state: DecisionState = kept_at(Level.MEMBERS, default=DecisionState.OPEN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Record):
    """What somebody took on, as the minutes say it; the follow-up lives on and may move, the minutes do not."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MEMBERS)
    meeting_id: UUID
    item_id: UUID | None = None
    what: str = kept_at(Level.MEMBERS)
    assignee: str = kept_at(Level.MEMBERS, default="")
    led_by: Leader = kept_at(Level.MEMBERS, default=Leader.MANAGER)
    due_on: date = kept_at(Level.MEMBERS)
    followup_id: UUID | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment(Record):
    """What was put right after the minutes were approved: it stands beside them, they stay as they were."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MEMBERS)
    meeting_id: UUID
    written_on: date = kept_at(Level.MEMBERS)
    text: str = kept_at(Level.MEMBERS)


@dataclass(frozen=True, slots=True)
class Quorum:
    """Seats filled, seats held, seats needed."""

    present: int
    seats: int
    needed: int

    @property
    def is_reached(self) -> bool:
        """True if the meeting may decide by its own rule."""
        return self.present >= self.needed


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """A meeting as lists show it."""

    meeting: Meeting
    body: str
    points: int

    @property
    def id(self) -> UUID:
        """The meeting's."""
        return self.meeting.id

    @property
    def held_on(self) -> date:
        """Its day."""
        return self.meeting.held_on

    @property
    def state(self) -> Wording:
        """Where it stands."""
        return STATUS_NAMES[self.meeting.status]

    @property
    def detail(self) -> Wording:
        """How much there is on its agenda."""
        return say("Meetings", "%n point(s)", n=self.points)


@dataclass(frozen=True, slots=True)
class MeetingFile:
    """Everything about one meeting, read at one moment."""

    meeting: Meeting
    body: Body
    items: tuple[AgendaItem, ...]
    members: tuple[Membership, ...]
    """Who held a seat on the day."""
    attendance: tuple[Attendance, ...]
    decisions: tuple[Decision, ...]
    actions: tuple[Action, ...]
    amendments: tuple[Amendment, ...]
    quorum: Quorum
    missing: tuple[str, ...]
    """The buildings for which nobody came."""

    def of_item(self, item_id: UUID | None) -> tuple[tuple[Decision, ...], tuple[Action, ...]]:
        """What was decided and taken on under one point."""
        return (
            tuple(decision for decision in self.decisions if decision.item_id == item_id),
            tuple(action for action in self.actions if action.item_id == item_id),
        )


@dataclass(frozen=True, slots=True)
class WaitingMeetings:
    """What meetings ask of the manager now, soonest first."""

    coming: tuple[MeetingLine, ...] = ()
    """Planned, from today on."""
    unwritten: tuple[MeetingLine, ...] = ()
    """Planned for a day that is past: held without minutes, or never cancelled."""
    unapproved: tuple[MeetingLine, ...] = ()
    """Held long ago, minutes still not approved."""
