"""A referral: a request passed to a resource or an organisation, what was passed, and what came back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say

KIND = "referrals"
"""The name of this kind of record in links and search results."""


class ReferralStatus(StrEnum):
    """Where a referral stands on its way."""

    DRAFTED = "drafted"
    SENT = "sent"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    FAILED = "failed"
    WITHDRAWN = "withdrawn"


REFERRAL_STATUS_NAMES: Mapping[ReferralStatus, Wording] = MappingProxyType(
    {
        ReferralStatus.DRAFTED: say("ReferralStatus", "Draft"),
        ReferralStatus.SENT: say("ReferralStatus", "Sent"),
        ReferralStatus.ACCEPTED: say("ReferralStatus", "Accepted"),
        ReferralStatus.REJECTED: say("ReferralStatus", "Rejected"),
        ReferralStatus.IN_PROGRESS: say("ReferralStatus", "In progress"),
        ReferralStatus.COMPLETED: say("ReferralStatus", "Completed"),
        ReferralStatus.FAILED: say("ReferralStatus", "Failed"),
        ReferralStatus.WITHDRAWN: say("ReferralStatus", "Withdrawn"),
    }
)

WITH_AGENCY = (ReferralStatus.SENT, ReferralStatus.ACCEPTED, ReferralStatus.IN_PROGRESS)
"""It is the agency's turn."""

CAME_BACK = (ReferralStatus.REJECTED, ReferralStatus.FAILED)
"""The agency will not help, or could not: the need is open again."""


class RejectionCode(StrEnum):
    """Why an agency says no, coarse enough to count."""

    NOT_COVERED = "not_covered"
    NOT_ELIGIBLE = "not_eligible"
    OTHER_AREA = "other_area"
    FULL = "full"
    DOCUMENTS = "documents"
    UNREACHED = "unreached"
    LANGUAGE = "language"
    NO_LONGER = "no_longer"
    OTHER = "other"


REJECTION_NAMES: Mapping[RejectionCode, Wording] = MappingProxyType(
    {
        RejectionCode.NOT_COVERED: say("RejectionCode", "They do not deal with this"),
        RejectionCode.NOT_ELIGIBLE: say("RejectionCode", "The person does not meet their conditions"),
        RejectionCode.OTHER_AREA: say("RejectionCode", "It is not their area"),
        RejectionCode.FULL: say("RejectionCode", "No places, or too long a wait"),
        RejectionCode.DOCUMENTS: say("RejectionCode", "Documents are missing"),
        RejectionCode.UNREACHED: say("RejectionCode", "They could not reach the person"),
        RejectionCode.LANGUAGE: say("RejectionCode", "Nobody there speaks the person's language"),
        RejectionCode.NO_LONGER: say("RejectionCode", "The service no longer exists"),
        RejectionCode.OTHER: say("RejectionCode", "Another reason"),
    }
)


class Way(StrEnum):
    """How something was sent, said or confirmed."""

    PHONE = "phone"
    EMAIL = "email"
    IN_PERSON = "in_person"
    PAPER = "paper"
    THEIR_SYSTEM = "their_system"


WAY_NAMES: Mapping[Way, Wording] = MappingProxyType(
    {
        Way.PHONE: say("ReferralWay", "By telephone"),
        Way.EMAIL: say("ReferralWay", "By e-mail"),
        Way.IN_PERSON: say("ReferralWay", "In person"),
        Way.PAPER: say("ReferralWay", "On paper, in the person's own hands"),
        Way.THEIR_SYSTEM: say("ReferralWay", "In the agency's own system"),
    }
)


class OverrideBasis(StrEnum):
    """What makes passing data lawful where nobody agreed to it."""

    VITAL_INTEREST = "vital_interest"
    LEGAL_DUTY = "legal_duty"
    COURT_ORDER = "court_order"


OVERRIDE_NAMES: Mapping[OverrideBasis, Wording] = MappingProxyType(
    {
        OverrideBasis.VITAL_INTEREST: say(
            "OverrideBasis", "Vital interest: somebody's life or health is in danger (GDPR, article 6(1)(d))"
        ),
        OverrideBasis.LEGAL_DUTY: say("OverrideBasis", "A legal duty, such as protecting a minor (GDPR, article 6(1)(c))"),
        OverrideBasis.COURT_ORDER: say("OverrideBasis", "An order of a court or a public prosecutor"),
    }
)


class Attended(StrEnum):
    """Whether the person was at the appointment."""

    YES = "yes"
    NO = "no"


ATTENDED_NAMES: Mapping[Attended, Wording] = MappingProxyType(
    {Attended.YES: say("Attended", "Attended"), Attended.NO: say("Attended", "Did not come")}
)


class Confirmer(StrEnum):
    """Who says that it was done: without either, nothing is done."""

    RESIDENT = "resident"
    PROVIDER = "provider"


CONFIRMER_NAMES: Mapping[Confirmer, Wording] = MappingProxyType(
    {Confirmer.RESIDENT: say("Confirmer", "The resident"), Confirmer.PROVIDER: say("Confirmer", "The agency")}
)


class Served(StrEnum):
    """Whether the resident got what they were referred for."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"


SERVED_NAMES: Mapping[Served, Wording] = MappingProxyType(
    {
        Served.YES: say("Served", "Yes, they were helped"),
        Served.PARTLY: say("Served", "Partly"),
        Served.NO: say("Served", "No, they were not"),
    }
)


class Escalation(StrEnum):
    """What is done when no answer comes, one after the other."""

    CHASE = "chase"
    COORDINATOR = "coordinator"
    TEAM = "team"


ESCALATION_NAMES: Mapping[Escalation, Wording] = MappingProxyType(
    {
        Escalation.CHASE: say("Escalation", "Ask again"),
        Escalation.COORDINATOR: say("Escalation", "Ask whoever coordinates the service"),
        Escalation.TEAM: say("Escalation", "Raise it in the inter-agency team"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Referral(Record):
    """One passing on of a request. Dates are local; every step has its own, and `since` is that of the present status.

    `number` is the request's number with the referral's place among its referrals (`2026-0007.2`); it is all that leaves in calendars
    and file names. `receiver_kind` is `resources` or `organisations`; `agency_id` is the organisation behind it, or the receiver itself.
    `need_category` and `area_id` are those of the request when it was sent: what was asked of the agency. `fields` are the codes of
    what may pass (`rules.sheet.SheetField`), `documents` the papers that the person has. `previous_id` is the referral it follows,
    and `first_sent_on` the day on which the first of that row was sent. `escalations` holds one `ISO date + space + code` per step,
    `followup_id` is what is planned for it now.
    """

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.AGENCIES)
    request_id: UUID
    person_id: UUID | None = None
    number: str = kept_at(Level.MEMBERS, default="")
    receiver_kind: str = "resources"
    receiver_id: UUID
    agency_id: UUID
    contact: str = kept_at(Level.AGENCIES, default="")
    need_category: NeedCategory = kept_at(Level.MEMBERS, default=NeedCategory.OTHER)
    area_id: UUID | None = None
    why: str = kept_at(Level.AGENCIES, default="")
    fields: tuple[str, ...] = ()
    documents: tuple[str, ...] = kept_at(Level.AGENCIES, default=())
    status: ReferralStatus = kept_at(Level.MEMBERS, default=ReferralStatus.DRAFTED)
    since: date = kept_at(Level.MEMBERS, default=date.min)
    sent_on: date | None = kept_at(Level.MEMBERS, default=None)
    sent_how: Way | None = kept_at(Level.AGENCIES, default=None)
    first_sent_on: date | None = kept_at(Level.MEMBERS, default=None)
    answer_due: date | None = kept_at(Level.MEMBERS, default=None)
    consent_ids: tuple[str, ...] = ()
    override_basis: OverrideBasis | None = kept_at(Level.AGENCIES, default=None)
    override_reason: str = ""
    accepted_on: date | None = kept_at(Level.MEMBERS, default=None)
    answer: str = kept_at(Level.AGENCIES, default="")
    rejected_on: date | None = kept_at(Level.MEMBERS, default=None)
    rejection: RejectionCode | None = kept_at(Level.MEMBERS, default=None)
    rejection_text: str = kept_at(Level.AGENCIES, default="")
    started_on: date | None = kept_at(Level.MEMBERS, default=None)
    appointment_on: date | None = kept_at(Level.AGENCIES, default=None)
    appointment_at: str = kept_at(Level.AGENCIES, default="")
    appointment_place: str = kept_at(Level.AGENCIES, default="")
    attended: Attended | None = kept_at(Level.AGENCIES, default=None)
    appointment_count: int = 0
    completed_on: date | None = kept_at(Level.MEMBERS, default=None)
    confirmed_by: Confirmer | None = kept_at(Level.AGENCIES, default=None)
    confirmed_who: str = kept_at(Level.AGENCIES, default="")
    confirmed_how: Way | None = kept_at(Level.AGENCIES, default=None)
    served: Served | None = kept_at(Level.AGENCIES, default=None)
    result: str = kept_at(Level.AGENCIES, default="")
    failed_on: date | None = kept_at(Level.MEMBERS, default=None)
    failure_reason: str = kept_at(Level.AGENCIES, default="")
    withdrawn_on: date | None = kept_at(Level.MEMBERS, default=None)
    withdrawal_reason: str = kept_at(Level.AGENCIES, default="")
    escalations: tuple[str, ...] = ()
    previous_id: UUID | None = None
    followup_id: UUID | None = None

    @property
    def is_open(self) -> bool:
        """Drafted, or with the agency."""
        return self.status is ReferralStatus.DRAFTED or self.status in WITH_AGENCY

    @property
    def is_with_agency(self) -> bool:
        """The next move is the agency's."""
        return self.status in WITH_AGENCY

    @property
    def escalated(self) -> tuple[tuple[date, Escalation], ...]:
        """What was done because no answer came, oldest first."""
        return tuple((date.fromisoformat(text[:10]), Escalation(text[11:])) for text in self.escalations)

    def is_late(self, today: date) -> bool:
        """True where the answer was due before today and has not come."""
        return self.status is ReferralStatus.SENT and self.answer_due is not None and self.answer_due < today


@dataclass(frozen=True, slots=True)
class ReferralLine:
    """What a list reads of a referral."""

    id: UUID
    number: str
    request_id: UUID
    receiver_kind: str
    receiver_id: UUID
    agency_id: UUID
    need_category: NeedCategory
    status: ReferralStatus
    since: date
    sent_on: date | None
    first_sent_on: date | None
    answer_due: date | None
    escalations: tuple[str, ...]

    def is_late(self, today: date) -> bool:
        """True where the answer was due before today and has not come."""
        return self.status is ReferralStatus.SENT and self.answer_due is not None and self.answer_due < today

    @property
    def sorted_by(self) -> tuple[date, UUID]:
        """Its place in a list."""
        return self.since, self.id


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A line with the names that a person reads."""

    line: ReferralLine
    receiver: str
    agency: str
    title: str

    @property
    def id(self) -> UUID:
        """For lists of rows."""
        return self.line.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """An agency that has referrals: how many are with it, how many of these are late, and the day of the oldest."""

    id: UUID
    name: str
    waiting: int
    late: int
    oldest: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """One no of an agency: what the analysis of gaps counts."""

    referral_id: UUID
    request_id: UUID
    receiver_kind: str
    receiver_id: UUID
    need_category: NeedCategory
    area_id: UUID | None
    code: RejectionCode
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmet:
    """A need in an area for which agencies said no or could not help, and nobody else has taken it on: the requests behind it."""

    need_category: NeedCategory
    area_id: UUID | None
    request_ids: tuple[UUID, ...]
    rejected: int
    failed: int
    not_served: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackRecord:
    """How it went with what was referred to one receiver. `days_to_answer` is the median, None where nobody answered yet."""

    sent: int = 0
    waiting: int = 0
    accepted: int = 0
    rejected: int = 0
    completed: int = 0
    served: int = 0
    failed: int = 0
    days_to_answer: int | None = None
    reasons: tuple[tuple[RejectionCode, int], ...] = ()
