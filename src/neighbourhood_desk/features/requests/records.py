"""A request, its notes, and the codes it is described with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.features.resources.records import NeedCategory, Sector
from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say


class RequestStatus(StrEnum):
    """Where a request stands on its way."""

    RECEIVED = "received"
    ASSESSED = "assessed"
    IN_PROGRESS = "in_progress"
    WAITING = "waiting"
    RESOLVED = "resolved"
    CLOSED = "closed"
    DECLINED = "declined"
    REOPENED = "reopened"


STATUS_NAMES: Mapping[RequestStatus, Wording] = MappingProxyType(
    {
        RequestStatus.RECEIVED: say("RequestStatus", "Received"),
        RequestStatus.ASSESSED: say("RequestStatus", "Assessed"),
        RequestStatus.IN_PROGRESS: say("RequestStatus", "In progress"),
        RequestStatus.WAITING: say("RequestStatus", "Waiting"),
        RequestStatus.RESOLVED: say("RequestStatus", "Resolved"),
        RequestStatus.CLOSED: say("RequestStatus", "Closed"),
        RequestStatus.DECLINED: say("RequestStatus", "Declined"),
        RequestStatus.REOPENED: say("RequestStatus", "Reopened"),
    }
)

ENDED = (RequestStatus.CLOSED, RequestStatus.DECLINED)
"""Nothing more happens to these unless they are reopened."""


class RequestKind(StrEnum):
    """What it is that somebody brings."""

    NEED = "need"
    PROBLEM = "problem"
    CONFLICT = "conflict"
    IDEA = "idea"
    COMPLAINT = "complaint"
    INFORMATION = "information"
    OBSERVATION = "observation"


KIND_NAMES: Mapping[RequestKind, Wording] = MappingProxyType(
    {
        RequestKind.NEED: say("RequestKind", "Need"),
        RequestKind.PROBLEM: say("RequestKind", "Problem"),
        RequestKind.CONFLICT: say("RequestKind", "Conflict"),
        RequestKind.IDEA: say("RequestKind", "Idea"),
        RequestKind.COMPLAINT: say("RequestKind", "Complaint"),
        RequestKind.INFORMATION: say("RequestKind", "Asks for information"),
        RequestKind.OBSERVATION: say("RequestKind", "Observation"),
    }
)


class Channel(StrEnum):
    """How it reached the desk."""

    IN_PERSON = "in_person"
    STREET = "street"
    PHONE = "phone"
    EMAIL = "email"
    MEETING = "meeting"
    LETTER = "letter"
    OBSERVED = "observed"
    CITY_SERVICE = "city_service"


CHANNEL_NAMES: Mapping[Channel, Wording] = MappingProxyType(
    {
        Channel.IN_PERSON: say("Channel", "In person"),
        Channel.STREET: say("Channel", "In the street"),
        Channel.PHONE: say("Channel", "By phone"),
        Channel.EMAIL: say("Channel", "By e-mail"),
        Channel.MEETING: say("Channel", "In a meeting"),
        Channel.LETTER: say("Channel", "By letter"),
        Channel.OBSERVED: say("Channel", "Seen by the manager"),
        Channel.CITY_SERVICE: say("Channel", "City reporting service"),
    }
)


class Priority(StrEnum):
    """How soon it must move; lowest first."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


PRIORITY_NAMES: Mapping[Priority, Wording] = MappingProxyType(
    {
        Priority.LOW: say("Priority", "Low"),
        Priority.NORMAL: say("Priority", "Normal"),
        Priority.HIGH: say("Priority", "High"),
        Priority.URGENT: say("Priority", "Urgent"),
    }
)


class BroughtBy(StrEnum):
    """Who brought it; anonymous is always possible and the default."""

    ANONYMOUS = "anonymous"
    PERSON = "person"
    HOUSEHOLD = "household"
    BODY = "body"


class Outcome(StrEnum):
    """Whether the need was met, as the resident sees it: unknown until the impact was checked."""

    UNKNOWN = "unknown"
    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"


OUTCOME_NAMES: Mapping[Outcome, Wording] = MappingProxyType(
    {
        Outcome.UNKNOWN: say("Outcome", "Not known yet"),
        Outcome.MET: say("Outcome", "Need met"),
        Outcome.PARTLY: say("Outcome", "Need partly met"),
        Outcome.NOT_MET: say("Outcome", "Need not met"),
    }
)


class GroupTag(StrEnum):
    """What somebody says of themselves, if they wish; used only in anonymised counts."""

    CHILD = "child"
    YOUNG = "young"
    OLDER = "older"
    DISABILITY = "disability"
    NEWCOMER = "newcomer"
    OTHER_LANGUAGE = "other_language"
    LIVES_ALONE = "lives_alone"
    WITHOUT_HOME = "without_home"


GROUP_TAG_NAMES: Mapping[GroupTag, Wording] = MappingProxyType(
    {
        GroupTag.CHILD: say("GroupTag", "Under 15"),
        GroupTag.YOUNG: say("GroupTag", "15 to 29"),
        GroupTag.OLDER: say("GroupTag", "65 or over"),
        GroupTag.DISABILITY: say("GroupTag", "With a disability"),
        GroupTag.NEWCOMER: say("GroupTag", "New to the neighbourhood"),
        GroupTag.OTHER_LANGUAGE: say("GroupTag", "Speaks another language"),
        GroupTag.LIVES_ALONE: say("GroupTag", "Lives alone"),
        GroupTag.WITHOUT_HOME: say("GroupTag", "Without a home"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Request(Record):
    """What somebody brought, kept whole however many sectors it touches.

    `number` is `YYYY-NNNN`, counted per year of `received_on` (a local date); `received_at` is the UTC moment where a source
    knows it. `outside` says that its point lies beyond the territory. `outcome` is the resident's verdict and stays unknown
    until an impact check; `satisfaction` is 1 to 5. `raw` is the imported row as JSON and never leaves the desk. What may be public
    leaves only of requests that the manager made public: their text and exact place do not even then.
    """

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.AGENCIES)
    number: str = kept_at(Level.PUBLIC, default="")
    received_on: date = kept_at(Level.PUBLIC, default=date.min)
    received_at: datetime | None = None
    channel: Channel = kept_at(Level.MEMBERS, default=Channel.IN_PERSON)
    kind: RequestKind = kept_at(Level.PUBLIC, default=RequestKind.NEED)
    title: str = kept_at(Level.MEMBERS, default="")
    description: str = kept_at(Level.AGENCIES, default="")
    sectors: tuple[Sector, ...] = kept_at(Level.PUBLIC, default=())
    need_category: NeedCategory = kept_at(Level.PUBLIC, default=NeedCategory.OTHER)
    area_id: UUID | None = kept_at(Level.PUBLIC, default=None)
    outside: bool = kept_at(Level.PUBLIC, default=False)
    address: str = kept_at(Level.AGENCIES, default="")
    lon: float | None = kept_at(Level.AGENCIES, default=None)
    lat: float | None = kept_at(Level.AGENCIES, default=None)
    brought_by: BroughtBy = kept_at(Level.AGENCIES, default=BroughtBy.ANONYMOUS)
    brought_by_id: UUID | None = None
    priority: Priority = kept_at(Level.AGENCIES, default=Priority.NORMAL)
    led_by: Leader = kept_at(Level.MEMBERS, default=Leader.MANAGER)
    status: RequestStatus = kept_at(Level.PUBLIC, default=RequestStatus.RECEIVED)
    assessed_on: date | None = kept_at(Level.MEMBERS, default=None)
    started_on: date | None = kept_at(Level.MEMBERS, default=None)
    waiting_since: date | None = kept_at(Level.MEMBERS, default=None)
    waiting_for: str = kept_at(Level.AGENCIES, default="")
    resolved_on: date | None = kept_at(Level.MEMBERS, default=None)
    closed_on: date | None = kept_at(Level.MEMBERS, default=None)
    declined_on: date | None = kept_at(Level.MEMBERS, default=None)
    reopened_on: date | None = kept_at(Level.MEMBERS, default=None)
    reply_due: date | None = kept_at(Level.MEMBERS, default=None)
    replied_on: date | None = kept_at(Level.MEMBERS, default=None)
    reply: str = kept_at(Level.AGENCIES, default="")
    outcome: Outcome = kept_at(Level.AGENCIES, default=Outcome.UNKNOWN)
    outcome_note: str = kept_at(Level.AGENCIES, default="")
    satisfaction: int | None = kept_at(Level.AGENCIES, default=None)
    decline_reason: str = kept_at(Level.AGENCIES, default="")
    group_tags: tuple[str, ...] = ()
    external_source: str = ""
    external_id: str = ""
    service_name: str = kept_at(Level.PUBLIC, default="")
    source_status: str = ""
    """The source's own word for its status when it was last imported: what the manager did since is not overwritten."""
    raw: str = ""

    @property
    def is_open(self) -> bool:
        """Neither closed nor declined."""
        return self.status not in ENDED


@dataclass(frozen=True, slots=True)
class RequestLine:
    """What a list shows of a request; the rest is read when somebody looks at it."""

    id: UUID
    number: str
    received_on: date
    title: str
    status: RequestStatus
    area_id: UUID | None
    outside: bool
    reply_due: date | None
    replied_on: date | None


class NoteKind(StrEnum):
    """What a timeline entry of its own tells; status dates and follow-ups are merged in from where they stand."""

    NOTE = "note"
    REOPENED = "reopened"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Record):
    """Something written on a request's timeline on a local date."""

    request_id: UUID = kept_at(Level.MANAGER)
    written_on: date = kept_at(Level.AGENCIES)
    kind: NoteKind = kept_at(Level.AGENCIES, default=NoteKind.NOTE)
    text: str = kept_at(Level.AGENCIES, default="")
