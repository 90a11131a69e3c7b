"""A case: what several requests of one person, household or place have in common, worked as one plan with one lead."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from neighbourhood_desk.features.followups.records import FollowUp, Leader
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.requests.records import Outcome, Request
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say

KIND = "cases"
"""The name of this kind of record in links, follow-ups and search results."""


class CaseStatus(StrEnum):
    """Whether it is worked on."""

    OPEN = "open"
    CLOSED = "closed"


STATUS_NAMES: Mapping[CaseStatus, Wording] = MappingProxyType(
    {CaseStatus.OPEN: say("CaseStatus", "Open"), CaseStatus.CLOSED: say("CaseStatus", "Closed")}
)


class RiskCode(StrEnum):
    """What may go wrong while the plan runs."""

    EVICTION = "eviction"
    HOMELESSNESS = "homelessness"
    VIOLENCE = "violence"
    CHILD = "child"
    HEALTH = "health"
    SELF_NEGLECT = "self_neglect"
    ISOLATION = "isolation"
    SUPPLIES = "supplies"
    DEBT = "debt"
    EXPLOITATION = "exploitation"
    ESCALATION = "escalation"
    OTHER = "other"


RISK_NAMES: Mapping[RiskCode, Wording] = MappingProxyType(
    {
        RiskCode.EVICTION: say("Risk", "Losing the home"),
        RiskCode.HOMELESSNESS: say("Risk", "Living without a home"),
        RiskCode.VIOLENCE: say("Risk", "Violence"),
        RiskCode.CHILD: say("Risk", "A child unprotected"),
        RiskCode.HEALTH: say("Risk", "A crisis of health"),
        RiskCode.SELF_NEGLECT: say("Risk", "Not looking after oneself"),
        RiskCode.ISOLATION: say("Risk", "Isolation"),
        RiskCode.SUPPLIES: say("Risk", "Light, water or gas cut off"),
        RiskCode.DEBT: say("Risk", "Debt"),
        RiskCode.EXPLOITATION: say("Risk", "Exploitation or fraud"),
        RiskCode.ESCALATION: say("Risk", "The conflict grows"),
        RiskCode.OTHER: say("Risk", "Another risk"),
    }
)


class RiskLevel(StrEnum):
    """How grave a risk is; lowest first."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


RISK_LEVEL_NAMES: Mapping[RiskLevel, Wording] = MappingProxyType(
    {
        RiskLevel.LOW: say("RiskLevel", "Low"),
        RiskLevel.MEDIUM: say("RiskLevel", "Medium"),
        RiskLevel.HIGH: say("RiskLevel", "High"),
    }
)


class NoteKind(StrEnum):
    """What a note on a case is."""

    NOTE = "note"
    CARE = "care"
    """Psycho-social care: how somebody is, for the manager alone."""
    REOPENED = "reopened"


NOTE_KIND_NAMES: Mapping[NoteKind, Wording] = MappingProxyType(
    {
        NoteKind.NOTE: say("CaseNote", "Note"),
        NoteKind.CARE: say("CaseNote", "Psycho-social care"),
        NoteKind.REOPENED: say("CaseNote", "Reopened"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case(Record):
    """`number` is `C-YYYY-NNNN`, counted per year of `opened_on`. It is about a person (perhaps others too), a household or an area.

    `type_key` names its type, whose steps it began with. `core_need` is what no service covers, with `core_need_note`: it feeds the gaps.
    `review_on` has a follow-up, `review_id`, that Today lists. `outcome` is the verdict of whom it is about.
    """

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MANAGER)
    number: str = kept_at(Level.MEMBERS, default="")
    title: str = kept_at(Level.AGENCIES, default="")
    type_key: str = kept_at(Level.AGENCIES, default="")
    description: str = kept_at(Level.AGENCIES, default="")
    opened_on: date = kept_at(Level.AGENCIES, default=date.min)
    person_id: UUID | None = None
    household_id: UUID | None = None
    area_id: UUID | None = kept_at(Level.AGENCIES, default=None)
    led_by: Leader = kept_at(Level.AGENCIES, default=Leader.MANAGER)
    status: CaseStatus = kept_at(Level.AGENCIES, default=CaseStatus.OPEN)
    review_on: date | None = kept_at(Level.AGENCIES, default=None)
    review_id: UUID | None = None
    core_need: NeedCategory | None = kept_at(Level.AGENCIES, default=None)
    core_need_note: str = kept_at(Level.AGENCIES, default="")
    closed_on: date | None = kept_at(Level.AGENCIES, default=None)
    outcome: Outcome = kept_at(Level.AGENCIES, default=Outcome.UNKNOWN)
    closing_summary: str = kept_at(Level.AGENCIES, default="")
    reopened_on: date | None = kept_at(Level.AGENCIES, default=None)

    @property
    def is_open(self) -> bool:
        """Worked on."""
        return self.status is CaseStatus.OPEN


@dataclass(frozen=True, slots=True)
class CaseLine:
    """What a list shows of a case."""

    id: UUID
    number: str
    opened_on: date
    title: str
    type_key: str
    status: CaseStatus
    led_by: Leader
    review_on: date | None
    core_need: NeedCategory | None


@dataclass(frozen=True, slots=True, kw_only=True)
class CasePerson(Record):
    """Somebody else whom the case concerns, and as what ("upstairs neighbour")."""

    case_id: UUID
    person_id: UUID
    role: str = kept_at(Level.MANAGER, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRequest(Record):
    """A request that is worked in the case; a request is in one case at most."""

    case_id: UUID
    request_id: UUID
    linked_on: date = kept_at(Level.MANAGER, default=date.min)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseAgency(Record):
    """An organisation that works in the case, and what it does there; one of them may lead."""

    case_id: UUID
    organisation_id: UUID
    role: str = kept_at(Level.AGENCIES, default="")
    is_lead: bool = kept_at(Level.AGENCIES, default=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Record):
    """What is to be different when the case ends."""

    case_id: UUID
    what: str = kept_at(Level.AGENCIES, default="")
    by_when: date | None = kept_at(Level.AGENCIES, default=None)
    led_by: Leader = kept_at(Level.AGENCIES, default=Leader.MANAGER)
    reached_on: date | None = kept_at(Level.AGENCIES, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Record):
    """A step of the plan. What, who, by when and what came of it stand in its follow-up; `expected` is the result it should have."""

    case_id: UUID
    followup_id: UUID
    position: int = kept_at(Level.AGENCIES, default=0)
    expected: str = kept_at(Level.AGENCIES, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk(Record):
    """A risk that was seen, until it is over."""

    case_id: UUID
    code: RiskCode = kept_at(Level.MANAGER, default=RiskCode.OTHER)
    level: RiskLevel = kept_at(Level.MANAGER, default=RiskLevel.MEDIUM)
    note: str = kept_at(Level.MANAGER, default="")
    noted_on: date = kept_at(Level.MANAGER, default=date.min)
    ended_on: date | None = kept_at(Level.MANAGER, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseNote(Record):
    """Something written on a case; the text of a sealed one stands encrypted elsewhere, and is empty here."""

    case_id: UUID
    written_on: date = kept_at(Level.MANAGER, default=date.min)
    kind: NoteKind = kept_at(Level.MANAGER, default=NoteKind.NOTE)
    text: str = kept_at(Level.MANAGER, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class AutonomyChange(Record):
    """The ladder of autonomy from a day on: `level` 0 to 4 of a person's plan (`cases`), a circle (`bodies`) or a group (`resources`).

    `evidence` says by what one sees it; `reason` why it went down; `still_manager` what the manager still does.
    """

    subject_kind: str = kept_at(Level.MEMBERS)
    subject_id: UUID
    level: int = kept_at(Level.MEMBERS, default=0)
    changed_on: date = kept_at(Level.MEMBERS, default=date.min)
    evidence: str = kept_at(Level.MANAGER, default="")
    reason: str = kept_at(Level.MANAGER, default="")
    still_manager: str = kept_at(Level.MANAGER, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateStep:
    """A step of a type of case: texts by language code, or one shipped Wording; `after_days` counts from the opening."""

    what: Mapping[str, str] | Wording
    expected: Mapping[str, str] | Wording
    led_by: Leader = Leader.MANAGER
    after_days: int = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseType:
    """A sort of case with the steps it usually takes; `is_shipped` until somebody edits it."""

    key: str
    name: Mapping[str, str] | Wording
    steps: tuple[TemplateStep, ...] = ()
    review_days: int = 30
    is_shipped: bool = False
    retired_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptType(Record):
    """A type of case as it is kept once somebody edited or added it; `steps` as JSON, texts by language."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.PUBLIC)
    key: str = kept_at(Level.PUBLIC)
    name: Mapping[str, str] = kept_at(Level.PUBLIC)
    steps: tuple[Mapping[str, object], ...] = kept_at(Level.PUBLIC, default=())
    review_days: int = kept_at(Level.PUBLIC, default=30)
    retired_on: date | None = kept_at(Level.PUBLIC, default=None)


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step with its follow-up."""

    step: Step
    followup: FollowUp

    @property
    def id(self) -> UUID:
        """The step's."""
        return self.step.id


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Everything about one case, read at one moment."""

    case: Case
    people: tuple[tuple[CasePerson | None, Person], ...]
    """Whom it is about first (without a row of their own), then the others."""
    requests: tuple[Request, ...]
    agencies: tuple[tuple[CaseAgency, str], ...]
    """With the name of the organisation, the lead first."""
    goals: tuple[Goal, ...]
    steps: tuple[PlannedStep, ...]
    checks: tuple[FollowUp, ...]
    """Follow-ups of the case that are no steps: its review, hand-back checks, whatever was planned besides."""
    risks: tuple[Risk, ...]
    notes: tuple[CaseNote, ...]


@dataclass(frozen=True, slots=True)
class UncoveredNeed:
    """A core need that no service covers, for the analysis of gaps: an area, a category, since when; nothing about anybody."""

    case_id: UUID
    category: NeedCategory
    area_id: UUID | None
    since: date
    is_open: bool
