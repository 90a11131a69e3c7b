"""A person and a household, with no more than the manager needs to call back, write and accompany."""

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


class CommunicationNeed(StrEnum):
    """What somebody needs in order to be understood."""

    INTERPRETER = "interpreter"
    SIGN_LANGUAGE = "sign_language"
    LARGE_PRINT = "large_print"
    EASY_READING = "easy_reading"
    HOME_VISIT = "home_visit"
    COMPANION = "companion"


COMMUNICATION_NEED_NAMES: Mapping[CommunicationNeed, Wording] = MappingProxyType(
    {
        CommunicationNeed.INTERPRETER: say("CommunicationNeed", "Interpreter"),
        CommunicationNeed.SIGN_LANGUAGE: say("CommunicationNeed", "Sign language"),
        CommunicationNeed.LARGE_PRINT: say("CommunicationNeed", "Large print or reading aloud"),
        CommunicationNeed.EASY_READING: say("CommunicationNeed", "Easy reading"),
        CommunicationNeed.HOME_VISIT: say("CommunicationNeed", "Visit at home"),
        CommunicationNeed.COMPANION: say("CommunicationNeed", "Comes with somebody they trust"),
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
    lists without losing what was done for them. `restricted_on` says that their data is only kept: it is in no statistics and leaves
    in no file. `retain_until` is the day chosen for this person, None where the general rule decides.
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
    area_id: UUID | None = kept_at(Level.AGENCIES, default=None)
    household_id: UUID | None = None
    notes: str = ""
    archived_on: date | None = None
    restricted_on: date | None = None
    retain_until: date | None = None

    @property
    def display_name(self) -> str:
        """How the person is called on the screen: given names and surnames, else the alias; empty only before it is valid."""
        return " ".join(part for part in (self.given_names, self.surnames) if part) or self.alias

    @property
    def sort_name(self) -> str:
        """How the person stands in an alphabetical list: surnames first."""
        return ", ".join(part for part in (self.surnames, self.given_names) if part) or self.alias


@dataclass(frozen=True, slots=True, kw_only=True)
class Household(Record):
    """People who live together; `building_id` is the area of kind building they live in, if it is on the map."""

    name: str = kept_at(Level.AGENCIES, default="")
    address: str = kept_at(Level.AGENCIES, default="")
    area_id: UUID | None = kept_at(Level.AGENCIES, default=None)
    building_id: UUID | None = kept_at(Level.AGENCIES, default=None)
    notes: str = ""
