"""Receiver × field: which fields may pass to an agency, what consent each needs, and the sheet that is made of them.

A field passes only if the manager chose it and the consent covers its category for this receiver; the gate of the kernel then
lets through what the agencies' level may have. What does not pass as a field does not pass inside another text either.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from neighbourhood_desk.features.consents.records import SPECIAL, DataCategory
from neighbourhood_desk.features.resources.records import NEED_GROUPS, NeedCategory
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say


class SheetField(StrEnum):
    """What of a person and their request may pass; the values are the names of the fields of `ReferralSheet`."""

    TITLE = "title"
    DESCRIPTION = "description"
    WHY = "why"
    NAME = "name"
    PHONES = "phones"
    EMAIL = "email"
    ADDRESS = "address"
    PLACE = "place"
    LANGUAGE = "language"
    COMMUNICATION = "communication"
    HOUSEHOLD = "household"
    DOCUMENTS = "documents"


FIELD_LABELS: Mapping[SheetField, Wording] = MappingProxyType(
    {
        SheetField.TITLE: say("ReferralField", "What it is about"),
        SheetField.DESCRIPTION: say("ReferralField", "What was told"),
        SheetField.WHY: say("ReferralField", "What is asked of you"),
        SheetField.NAME: say("ReferralField", "Name"),
        SheetField.PHONES: say("ReferralField", "Telephone"),
        SheetField.EMAIL: say("ReferralField", "E-mail"),
        SheetField.ADDRESS: say("ReferralField", "Home address"),
        SheetField.PLACE: say("ReferralField", "Place"),
        SheetField.LANGUAGE: say("ReferralField", "Language"),
        SheetField.COMMUNICATION: say("ReferralField", "To understand each other"),
        SheetField.HOUSEHOLD: say("ReferralField", "People in the home"),
        SheetField.DOCUMENTS: say("ReferralField", "Documents the person has"),
    }
)

_TOPICS: Mapping[NeedCategory, DataCategory] = {
    NeedCategory.HOUSING: DataCategory.HOUSING,
    NeedCategory.INCOME_AND_EMPLOYMENT: DataCategory.ECONOMY,
    NeedCategory.HEALTH: DataCategory.HEALTH,
    NeedCategory.EDUCATION_AND_LANGUAGE: DataCategory.EDUCATION_WORK,
    NeedCategory.LEGAL_AND_RIGHTS: DataCategory.LEGAL,
}
_OF_PERSON: Mapping[SheetField, tuple[DataCategory, ...]] = {
    SheetField.NAME: (DataCategory.IDENTITY,),
    SheetField.PHONES: (DataCategory.CONTACT,),
    SheetField.EMAIL: (DataCategory.CONTACT,),
    SheetField.ADDRESS: (DataCategory.ADDRESS,),
    SheetField.LANGUAGE: (DataCategory.COMMUNICATION_NEEDS,),
    SheetField.COMMUNICATION: (DataCategory.COMMUNICATION_NEEDS,),
    SheetField.HOUSEHOLD: (DataCategory.HOUSEHOLD,),
}
ABOUT_REQUEST = (SheetField.TITLE, SheetField.DESCRIPTION, SheetField.WHY, SheetField.PLACE, SheetField.DOCUMENTS)
"""What there is also of a request that nobody brought by name."""

LEAST = (SheetField.TITLE, SheetField.WHY, SheetField.NAME, SheetField.PHONES, SheetField.DOCUMENTS)
"""What is proposed before anybody agreed to anything: without it an agency can hardly act."""

ALWAYS = frozenset({"number", "need", "receiver", "contact", "on", "answer_due", "manager", "role", "neighbourhood", "basis"})
"""What stands on every sheet: a reference, a question and who asks, none of it about the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralSheet:
    """Everything that could pass to one agency about one request, before the gate.

    `confidentiality` is the request's; `restricted_on` the day on which the person asked that their data be only kept.
    """

    confidentiality: Level
    restricted_on: date | None = None
    number: str = kept_at(Level.MEMBERS, default="")
    need: NeedCategory = kept_at(Level.MEMBERS, default=NeedCategory.OTHER)
    receiver: str = kept_at(Level.PUBLIC, default="")
    contact: str = kept_at(Level.AGENCIES, default="")
    on: date = kept_at(Level.MEMBERS, default=date.min)
    answer_due: date | None = kept_at(Level.MEMBERS, default=None)
    manager: str = kept_at(Level.MEMBERS, default="")
    role: str = kept_at(Level.MEMBERS, default="")
    neighbourhood: str = kept_at(Level.PUBLIC, default="")
    basis: tuple[Wording, ...] = kept_at(Level.AGENCIES, default=())
    title: str = kept_at(Level.MEMBERS, default="")
    description: str = kept_at(Level.AGENCIES, default="")
    why: str = kept_at(Level.AGENCIES, default="")
    name: str = kept_at(Level.AGENCIES, default="")
    phones: tuple[str, ...] = kept_at(Level.AGENCIES, default=())
    email: str = kept_at(Level.AGENCIES, default="")
    address: str = kept_at(Level.AGENCIES, default="")
    place: str = kept_at(Level.AGENCIES, default="")
    language: Wording | None = kept_at(Level.AGENCIES, default=None)
    communication: tuple[Wording, ...] = kept_at(Level.AGENCIES, default=())
    household: int = kept_at(Level.AGENCIES, default=0)
    documents: tuple[str, ...] = kept_at(Level.AGENCIES, default=())

    def has(self, field: SheetField) -> bool:
        """True where there is something to pass."""
        return bool(getattr(self, field.value))


def categories_of(field: SheetField, need: NeedCategory) -> tuple[DataCategory, ...]:
    """The kinds of data of which one must be agreed to for this field to pass.

    What was asked for counts as such and as its topic; health is special data, agreed to by that name or not at all.
    """
    if field in _OF_PERSON:
        return _OF_PERSON[field]
    if field is SheetField.PLACE and need not in NEED_GROUPS["public_space"]:
        return (DataCategory.ADDRESS,)
    topic = _TOPICS.get(need, DataCategory.NEEDS)
    if topic in SPECIAL:
        return (topic,)
    alternatives = (topic, DataCategory.NEEDS, DataCategory.DOCUMENTS) if field is SheetField.DOCUMENTS else (topic, DataCategory.NEEDS)
    return tuple(dict.fromkeys(alternatives))


def asked_of_consent(fields: Iterable[SheetField], need: NeedCategory) -> frozenset[DataCategory]:
    """Every kind of data that bears on one of these fields."""
    return frozenset(category for field in fields for category in categories_of(field, need))


def uncovered(fields: Iterable[SheetField], need: NeedCategory, covered: Collection[DataCategory]) -> tuple[SheetField, ...]:
    """The fields that no consent lets pass."""
    return tuple(field for field in fields if not set(categories_of(field, need)) & set(covered))


def missing_categories(fields: Iterable[SheetField], need: NeedCategory, covered: Collection[DataCategory]) -> tuple[DataCategory, ...]:
    """What the person has yet to agree to so that all of these fields may pass, each named once by its closest kind."""
    found = {categories_of(field, need)[0] for field in uncovered(fields, need, covered)}
    return tuple(category for category in DataCategory if category in found)


def proposed(sheet: ReferralSheet, need: NeedCategory, covered: Collection[DataCategory], *, has_person: bool) -> tuple[SheetField, ...]:
    """Which fields are chosen to begin with: what the consent covers; without any the least that is useful; nothing empty."""
    every = tuple(SheetField) if has_person else ABOUT_REQUEST
    filled = [field for field in every if sheet.has(field) or field in (SheetField.WHY, SheetField.DOCUMENTS)]
    if not has_person:
        return tuple(filled)
    if not covered:
        return tuple(field for field in filled if field in LEAST)
    return tuple(field for field in filled if not uncovered([field], need, covered))


def chosen(codes: Iterable[str]) -> tuple[SheetField, ...]:
    """The fields that these codes name, in the order of the sheet; codes of another version are passed over."""
    wanted = set(codes)
    return tuple(field for field in SheetField if field.value in wanted)
