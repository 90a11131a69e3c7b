"""A person and a household, with no more than the manager needs to call back, write and accompany."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say


class CommunicationNeed(StrEnum):
    """What somebody needs in order to be understood."""

    INTERPRETER = "interpreter"
    SIGN_LANGUAGE = "sign_language"
    LARGE_PRINT = "large_print"
    EASY_READING = "easy_reading"
    HOME_VISIT = "home_visit"
    COMPANION = "companion"
    HEARING = "hearing"
    BLIND = "blind"


COMMUNICATION_NEED_NAMES: Mapping[CommunicationNeed, Wording] = MappingProxyType(
    {
        CommunicationNeed.INTERPRETER: say("CommunicationNeed", "Interpreter"),
        CommunicationNeed.SIGN_LANGUAGE: say("CommunicationNeed", "Sign language"),
        CommunicationNeed.LARGE_PRINT: say("CommunicationNeed", "Large print or reading aloud"),
        CommunicationNeed.EASY_READING: say("CommunicationNeed", "Easy reading"),
        CommunicationNeed.HOME_VISIT: say("CommunicationNeed", "Visit at home"),
        CommunicationNeed.COMPANION: say("CommunicationNeed", "Comes with somebody they trust"),
        CommunicationNeed.HEARING: say("CommunicationNeed", "Hard of hearing: face to face, or in writing"),
        CommunicationNeed.BLIND: say("CommunicationNeed", "Blind: by voice, braille or recording"),
    }
)

PERSON_LANGUAGES: Mapping[str, Wording] = MappingProxyType(
    {
        "es": say("LanguageName", "Spanish"),
        "en": say("LanguageName", "English"),
        "ar": say("LanguageName", "Arabic"),
        "bn": say("LanguageName", "Bengali"),
        "bg": say("LanguageName", "Bulgarian"),
        "ca": say("LanguageName", "Catalan"),
        "zh": say("LanguageName", "Chinese"),
        "fr": say("LanguageName", "French"),
        "gl": say("LanguageName", "Galician"),
        "de": say("LanguageName", "German"),
        "it": say("LanguageName", "Italian"),
        "pt": say("LanguageName", "Portuguese"),
        "ro": say("LanguageName", "Romanian"),
        "ru": say("LanguageName", "Russian"),
        "tl": say("LanguageName", "Tagalog"),
        "uk": say("LanguageName", "Ukrainian"),
        "ur": say("LanguageName", "Urdu"),
        "wo": say("LanguageName", "Wolof"),
    }
)
"""ISO 639-1 codes with their names: the languages most heard in the neighbourhoods the desk is made for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A resident or a professional; an alias alone is enough.

    `language` is an ISO 639-1 code or empty; `area_id` and `household_id` may be unknown; `archived_on` hides the person from
    lists without losing what was done for them. Who has `no_fixed_address` may have in `address` where they can usually be found.
    `sort_key` and `phone_keys` are made by the store from the names and the telephones: how the person stands in a list, and their
    numbers in one form whatever form they were typed in. `restricted_on` says that their data is only kept: it is in no statistics and
    leaves in no file. `retain_until` is the day chosen for this person, None where the general rule decides.
    """

    given_names: str = kept_at(Level.AGENCIES, default="")
    surnames: str = kept_at(Level.AGENCIES, default="")
    alias: str = kept_at(Level.AGENCIES, default="")
    phones: tuple[str, ...] = kept_at(Level.AGENCIES, default=())
    email: str = kept_at(Level.AGENCIES, default="")
    language: str = kept_at(Level.AGENCIES, default="")
    needs: tuple[str, ...] = kept_at(Level.AGENCIES, default=())
    """Codes of CommunicationNeed."""
    address: str = kept_at(Level.AGENCIES, default="")
    no_fixed_address: bool = kept_at(Level.AGENCIES, default=False)
    area_id: UUID | None = kept_at(Level.AGENCIES, default=None)
    birth_year: int | None = kept_at(Level.AGENCIES, default=None)
    household_id: UUID | None = None
    notes: str = ""
    sort_key: str = ""
    phone_keys: tuple[str, ...] = ()
    archived_on: date | None = None
    restricted_on: date | None = None
    retain_until: date | None = None

    @property
    def display_name(self) -> str:
        """How the person is called on the screen: given names and surnames, else the alias; empty only before it is valid."""
        return display_name(self)

    @property
    def sort_name(self) -> str:
        """How the person stands in an alphabetical list: surnames first."""
        return sort_name(self)


@dataclass(frozen=True, slots=True)
class PersonLine:
    """What a list of people shows of one."""

    id: UUID
    given_names: str
    surnames: str
    alias: str
    phones: tuple[str, ...]
    address: str
    no_fixed_address: bool
    area_id: UUID | None
    birth_year: int | None
    sort_key: str

    @property
    def display_name(self) -> str:
        """As of a person."""
        return display_name(self)

    @property
    def sort_name(self) -> str:
        """As of a person."""
        return sort_name(self)


@dataclass(frozen=True, slots=True)
class ComparedLine(PersonLine):
    """What of a person is compared with another, besides."""

    email: str


def display_name(person: Person | PersonLine) -> str:
    """Given names and surnames, else the alias."""
    return " ".join(part for part in (person.given_names, person.surnames) if part) or person.alias


def sort_name(person: Person | PersonLine) -> str:
    """Surnames first, else the alias."""
    return ", ".join(part for part in (person.surnames, person.given_names) if part) or person.alias


@dataclass(frozen=True, slots=True, kw_only=True)
class Household(Record):
    """People who live together; `building_id` is the area of kind building they live in, if it is on the map.

    `head_id` is the member to speak to first, if the household named one.
    """

    name: str = kept_at(Level.AGENCIES, default="")
    address: str = kept_at(Level.AGENCIES, default="")
    area_id: UUID | None = kept_at(Level.AGENCIES, default=None)
    building_id: UUID | None = kept_at(Level.AGENCIES, default=None)
    head_id: UUID | None = None
    notes: str = ""

    @property
    def display_name(self) -> str:
        """Its name, else where it is."""
        return self.name or self.address


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseholdLine:
    """What a list of households shows of one."""

    id: UUID
    name: str
    address: str
    head: str
    members: int

    @property
    def display_name(self) -> str:
        """Its name, else where it is."""
        return self.name or self.address


@dataclass(frozen=True, slots=True, kw_only=True)
class Stay(Record):
    """Who lived where, from when until when; days that nobody knows are None. Without a household the person lived by themselves."""

    person_id: UUID
    household_id: UUID | None = None
    address: str = ""
    area_id: UUID | None = None
    since: date | None = None
    until: date | None = None


class RelationKind(StrEnum):
    """What one person is to another; each has a name for either side."""

    PARENT = "parent"
    GRANDPARENT = "grandparent"
    SIBLING = "sibling"
    PARTNER = "partner"
    RELATIVE = "relative"
    GUARDIAN = "guardian"
    CARER = "carer"
    REPRESENTATIVE = "representative"
    INTERPRETER = "interpreter"
    EMPLOYER = "employer"
    NEIGHBOUR = "neighbour"
    FRIEND = "friend"


RELATION_NAMES: Mapping[RelationKind, tuple[Wording, Wording]] = MappingProxyType(
    {
        RelationKind.PARENT: (say("Relation", "mother or father"), say("Relation", "daughter or son")),
        RelationKind.GRANDPARENT: (say("Relation", "grandmother or grandfather"), say("Relation", "granddaughter or grandson")),
        RelationKind.SIBLING: (say("Relation", "sister or brother"), say("Relation", "sister or brother")),
        RelationKind.PARTNER: (say("Relation", "partner"), say("Relation", "partner")),
        RelationKind.RELATIVE: (say("Relation", "relative"), say("Relation", "relative")),
        RelationKind.GUARDIAN: (say("Relation", "guardian"), say("Relation", "person under their guardianship")),
        RelationKind.CARER: (say("Relation", "carer"), say("Relation", "person they care for")),
        RelationKind.REPRESENTATIVE: (say("Relation", "representative"), say("Relation", "person they represent")),
        RelationKind.INTERPRETER: (say("Relation", "interprets for them"), say("Relation", "person they interpret for")),
        RelationKind.EMPLOYER: (say("Relation", "employer"), say("Relation", "employee")),
        RelationKind.NEIGHBOUR: (say("Relation", "neighbour"), say("Relation", "neighbour")),
        RelationKind.FRIEND: (say("Relation", "friend"), say("Relation", "friend")),
    }
)
"""What the one is to the other, and what the other is to the one."""

MUTUAL = frozenset(kind for kind, (one, other) in RELATION_NAMES.items() if one == other)
"""Relations that are the same from either side."""

ACTS_FOR = frozenset({RelationKind.PARENT, RelationKind.GUARDIAN, RelationKind.CARER, RelationKind.REPRESENTATIVE, RelationKind.PARTNER})
"""Who may usually ask on the other's behalf."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Relationship(Record):
    """`person_id` is the `kind` of `other_id`: their mother, carer, representative; `since` and `until` where known."""

    person_id: UUID
    other_id: UUID
    kind: RelationKind
    since: date | None = None
    until: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """A relationship as seen from one side: `person` is `what` to whoever is looked at."""

    relationship: Relationship
    person: Person
    what: Wording
    acts_for: bool
    """They may usually ask on behalf of whoever is looked at."""

    @property
    def id(self) -> UUID:
        """The relationship's."""
        return self.relationship.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart(Record):
    """Two people whom somebody said to be different: never asked again."""

    person_id: UUID
    other_id: UUID
    decided_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge(Record):
    """Two records of one person that became one, with all that is needed to have both again.

    `absorbed`, `before` and `after` are rows as the database keeps them: of whoever went, and of whoever stayed before and after.
    """

    survivor_id: UUID
    absorbed_id: UUID
    merged_on: date
    absorbed: Any
    before: Any
    after: Any
    links: Any = ()
    dropped: Any = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonNote:
    """What a feature above says of a person in a line: the last day it had to do with them, and what is open, such as «2 open requests»."""

    last_contact: date | None = None
    open: tuple[Wording, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteSource:
    """Where notes come from: the notes of people by their ids, asked for a few at a time, and the kinds whose change changes them."""

    notes: Callable[[Collection[UUID]], Mapping[UUID, PersonNote]]
    kinds: frozenset[str] = frozenset()
