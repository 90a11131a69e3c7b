"""What a person agreed to: for what, with whom, which of their data, until when; and what was shown to them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say


class Purpose(StrEnum):
    """What data may be used for; each purpose is agreed to on its own."""

    REFERRAL = "referral"
    FOLLOW_UP = "follow_up"
    PUBLISH_TALENT = "publish_talent"
    CIRCLE_CONTACT = "circle_contact"
    STATISTICS_TAGS = "statistics_tags"
    OTHER = "other"


PURPOSE_NAMES: Mapping[Purpose, Wording] = MappingProxyType(
    {
        Purpose.REFERRAL: say("ConsentPurpose", "Passing the request on to whoever can help"),
        Purpose.FOLLOW_UP: say("ConsentPurpose", "Asking others afterwards how it went"),
        Purpose.PUBLISH_TALENT: say("ConsentPurpose", "Announcing what the person offers to neighbours"),
        Purpose.CIRCLE_CONTACT: say("ConsentPurpose", "Being reached by the members of a circle"),
        Purpose.STATISTICS_TAGS: say("ConsentPurpose", "Counting groups without names"),
        Purpose.OTHER: say("ConsentPurpose", "Something else, as written"),
    }
)

WITH_RECEIVERS = frozenset({Purpose.REFERRAL, Purpose.FOLLOW_UP, Purpose.OTHER})
"""Purposes for which somebody named gets the data; the others say themselves who does."""


class DataCategory(StrEnum):
    """Which data: coarse enough to be said aloud, fine enough to keep one trouble apart from another."""

    IDENTITY = "identity"
    CONTACT = "contact"
    ADDRESS = "address"
    COMMUNICATION_NEEDS = "communication_needs"
    NEEDS = "needs"
    HOUSEHOLD = "household"
    HOUSING = "housing"
    ECONOMY = "economy"
    EDUCATION_WORK = "education_work"
    FAMILY = "family"
    LEGAL = "legal"
    HEALTH = "health"
    GROUPS = "groups"
    SKILLS = "skills"
    DOCUMENTS = "documents"


CATEGORY_NAMES: Mapping[DataCategory, Wording] = MappingProxyType(
    {
        DataCategory.IDENTITY: say("DataCategory", "Name"),
        DataCategory.CONTACT: say("DataCategory", "Telephone and e-mail"),
        DataCategory.ADDRESS: say("DataCategory", "Address"),
        DataCategory.COMMUNICATION_NEEDS: say("DataCategory", "Language and what is needed to understand each other"),
        DataCategory.NEEDS: say("DataCategory", "What was asked for"),
        DataCategory.HOUSEHOLD: say("DataCategory", "Who lives in the home"),
        DataCategory.HOUSING: say("DataCategory", "Housing"),
        DataCategory.ECONOMY: say("DataCategory", "Income and debts"),
        DataCategory.EDUCATION_WORK: say("DataCategory", "Studies and work"),
        DataCategory.FAMILY: say("DataCategory", "Family"),
        DataCategory.LEGAL: say("DataCategory", "Legal situation and papers"),
        DataCategory.HEALTH: say("DataCategory", "Health and disability"),
        DataCategory.GROUPS: say("DataCategory", "Groups: age, language, origin, disability"),
        DataCategory.SKILLS: say("DataCategory", "What the person offers to do"),
        DataCategory.DOCUMENTS: say("DataCategory", "Documents handed in"),
    }
)

SPECIAL = frozenset({DataCategory.HEALTH, DataCategory.GROUPS})
"""Special data (GDPR, article 9): agreed to expressly, never by the way."""


class Given(StrEnum):
    """How somebody agreed."""

    VERBAL = "verbal"
    SIGNED = "signed"
    ELECTRONIC = "electronic"
    BY_REPRESENTATIVE = "by_representative"


GIVEN_NAMES: Mapping[Given, Wording] = MappingProxyType(
    {
        Given.VERBAL: say("ConsentGiven", "By word of mouth"),
        Given.SIGNED: say("ConsentGiven", "Signed on paper"),
        Given.ELECTRONIC: say("ConsentGiven", "In writing from afar (e-mail, message)"),
        Given.BY_REPRESENTATIVE: say("ConsentGiven", "By a representative (mother, father, guardian)"),
    }
)


class State(StrEnum):
    """Where a consent stands on a day."""

    CURRENT = "current"
    COMING = "coming"
    ENDED = "ended"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


STATE_NAMES: Mapping[State, Wording] = MappingProxyType(
    {
        State.CURRENT: say("ConsentState", "In force"),
        State.COMING: say("ConsentState", "Not yet in force"),
        State.ENDED: say("ConsentState", "Ended"),
        State.REPLACED: say("ConsentState", "Replaced"),
        State.WITHDRAWN: say("ConsentState", "Withdrawn"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receiver:
    """Who gets data: an organisation (and with it all its resources) or one resource. `kind` is `organisations` or `resources`."""

    kind: str
    id: UUID
    name: str = ""

    @property
    def key(self) -> str:
        """As a consent keeps it: `organisations/<id>`."""
        return f"{self.kind}/{self.id}"

    @classmethod
    def of(cls, key: str, name: str = "") -> Receiver:
        """The receiver that `key` named; raises ValueError for anything else."""
        kind, _, identity = key.partition("/")
        if kind not in RECEIVER_KINDS:
            raise ValueError("no receiver")
        return cls(kind=kind, id=UUID(identity), name=name)


RECEIVER_KINDS = ("organisations", "resources")


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent(Record):
    """What one person agreed to for one purpose; it never leaves but to that person.

    `receivers` are keys of `Receiver`; without any, nobody gets anything, unless `all_receivers` says that whoever can help may.
    It holds from `from_on` to `until_on` (None: until withdrawn), both included, and no longer from the day of `withdrawn_on` on.
    `text_shown` is the exact text, in `language` (ISO 639-1), of the template `text_version`. `witness` heard a verbal consent,
    at `place`; `representative` gave it for the person. `request_id` is what it was given for, `resource_id` the talent it lets announce,
    `replaced_by_id` the newer consent that took its place.
    """

    person_id: UUID
    purpose: Purpose = Purpose.REFERRAL
    receivers: tuple[str, ...] = ()
    all_receivers: bool = False
    categories: tuple[DataCategory, ...] = ()
    text_shown: str = ""
    text_version: str = ""
    language: str = "es"
    given_how: Given = Given.VERBAL
    witness: str = ""
    place: str = ""
    representative: str = ""
    given_on: date = date.min
    from_on: date = date.min
    until_on: date | None = None
    withdrawn_on: date | None = None
    withdrawal_note: str = ""
    request_id: UUID | None = None
    resource_id: UUID | None = None
    replaced_by_id: UUID | None = None

    @property
    def named(self) -> tuple[Receiver, ...]:
        """Its receivers, without their names."""
        return tuple(Receiver.of(key) for key in self.receivers)

    def holds(self, on: date) -> bool:
        """True where it may be relied on that day."""
        if self.withdrawn_on is not None and on >= self.withdrawn_on:
            return False
        return self.from_on <= on and (self.until_on is None or on <= self.until_on)

    def state(self, today: date) -> State:
        """Where it stands."""
        if self.withdrawn_on is not None and self.withdrawn_on <= today:
            return State.WITHDRAWN
        if self.holds(today):
            return State.CURRENT
        if today < self.from_on and (self.until_on is None or self.until_on >= self.from_on):
            return State.COMING
        return State.REPLACED if self.replaced_by_id is not None else State.ENDED


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentText(Record):
    """The text shown for a purpose in a language: `version` counts up with every change by the manager; those that ship have none here.

    In `text`, `{person}`, `{receivers}`, `{data}`, `{until}`, `{manager}` and `{place}` stand for what is filled in.
    """

    purpose: Purpose = Purpose.REFERRAL
    language: str = "es"
    plain: bool = False
    version: int = 2
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """What of the data asked for may be passed to a receiver on a day: `covered` may, `missing` may not.

    `consents` are those it rests on; `lapsed` those that would have covered something missing, but were withdrawn or ended.
    `is_restricted` says that the person asked that their data be only kept: then nothing is covered.
    """

    covered: frozenset[DataCategory] = frozenset()
    missing: frozenset[DataCategory] = frozenset()
    consents: tuple[UUID, ...] = ()
    lapsed: tuple[UUID, ...] = ()
    is_restricted: bool = False

    @property
    def is_whole(self) -> bool:
        """Nothing is missing and something was asked for."""
        return bool(self.covered) and not self.missing


@dataclass(frozen=True, slots=True, kw_only=True)
class ToTell:
    """A receiver who already got data under a consent and must hear that it was withdrawn.

    `kind`/`record_id` is the record that passed the data (a referral), `sent_on` when, `what` its name on the screen.
    """

    receiver: Receiver
    categories: tuple[DataCategory, ...] = ()
    sent_on: date
    kind: str
    record_id: UUID
    what: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Withdrawal:
    """A consent that was just withdrawn, and who must be told, oldest passing first."""

    consent: Consent
    to_tell: tuple[ToTell, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """A consent in force that soon ends, with whom it is of."""

    consent: Consent
    person: str


@dataclass(frozen=True, slots=True)
class FormPart:
    """One language of a form on paper: its words, the text shown, and who may get the data, by name."""

    catalogue: Catalogue
    text: str
    receivers: str
