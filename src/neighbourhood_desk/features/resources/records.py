"""Organisations and resources, and the two shared lists that join needs to them: sectors and need categories."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say


class Sector(StrEnum):
    """The field of work that an organisation belongs to and that a request touches; one request may touch several."""

    SECURITY = "security"
    JUSTICE = "justice"
    SOCIAL_SERVICES = "social_services"
    HEALTH = "health"
    EDUCATION = "education"
    HOUSING = "housing"
    PUBLIC_SPACE = "public_space"
    ENVIRONMENT = "environment"
    CULTURE = "culture"
    EMPLOYMENT = "employment"
    MOBILITY = "mobility"
    EQUALITY = "equality"
    ADMINISTRATION = "administration"


SECTOR_NAMES: Mapping[Sector, Wording] = MappingProxyType(
    {
        Sector.SECURITY: say("Sector", "Security and coexistence"),
        Sector.JUSTICE: say("Sector", "Justice"),
        Sector.SOCIAL_SERVICES: say("Sector", "Social services"),
        Sector.HEALTH: say("Sector", "Health"),
        Sector.EDUCATION: say("Sector", "Education"),
        Sector.HOUSING: say("Sector", "Housing"),
        Sector.PUBLIC_SPACE: say("Sector", "Urban planning and public space"),
        Sector.ENVIRONMENT: say("Sector", "Environment"),
        Sector.CULTURE: say("Sector", "Culture and sport"),
        Sector.EMPLOYMENT: say("Sector", "Economy and employment"),
        Sector.MOBILITY: say("Sector", "Mobility"),
        Sector.EQUALITY: say("Sector", "Equality and diversity"),
        Sector.ADMINISTRATION: say("Sector", "Public administration"),
    }
)


class NeedCategory(StrEnum):
    """What a request is about and what a resource can meet: fine enough to compare, coarse enough to count."""

    CLEANING = "cleaning"
    WASTE_CONTAINERS = "waste_containers"
    LIGHTING = "lighting"
    PAVEMENT_AND_ROADS = "pavement_and_roads"
    GREEN_AREAS = "green_areas"
    STREET_FURNITURE = "street_furniture"
    WATER_AND_DRAINAGE = "water_and_drainage"
    PESTS_AND_ANIMALS = "pests_and_animals"
    MOBILITY_AND_PARKING = "mobility_and_parking"
    NOISE = "noise"
    HOUSING = "housing"
    INCOME_AND_EMPLOYMENT = "income_and_employment"
    HEALTH = "health"
    CARE_AND_COMPANY = "care_and_company"
    EDUCATION_AND_LANGUAGE = "education_and_language"
    LEGAL_AND_RIGHTS = "legal_and_rights"
    COEXISTENCE_AND_CONFLICT = "coexistence_and_conflict"
    SAFETY = "safety"
    CULTURE_AND_SPORT = "culture_and_sport"
    INFORMATION_AND_PROCEDURES = "information_and_procedures"
    OTHER = "other"


NEED_NAMES: Mapping[NeedCategory, Wording] = MappingProxyType(
    {
        NeedCategory.CLEANING: say("Need", "Cleaning"),
        NeedCategory.WASTE_CONTAINERS: say("Need", "Waste and containers"),
        NeedCategory.LIGHTING: say("Need", "Street lighting"),
        NeedCategory.PAVEMENT_AND_ROADS: say("Need", "Pavements and roads"),
        NeedCategory.GREEN_AREAS: say("Need", "Green areas"),
        NeedCategory.STREET_FURNITURE: say("Need", "Street furniture and play areas"),
        NeedCategory.WATER_AND_DRAINAGE: say("Need", "Water and drains"),
        NeedCategory.PESTS_AND_ANIMALS: say("Need", "Pests and animals"),
        NeedCategory.MOBILITY_AND_PARKING: say("Need", "Mobility and parking"),
        NeedCategory.NOISE: say("Need", "Noise"),
        NeedCategory.HOUSING: say("Need", "Housing"),
        NeedCategory.INCOME_AND_EMPLOYMENT: say("Need", "Income and employment"),
        NeedCategory.HEALTH: say("Need", "Health"),
        NeedCategory.CARE_AND_COMPANY: say("Need", "Care and company"),
        NeedCategory.EDUCATION_AND_LANGUAGE: say("Need", "Education and language"),
        NeedCategory.LEGAL_AND_RIGHTS: say("Need", "Legal advice and rights"),
        NeedCategory.COEXISTENCE_AND_CONFLICT: say("Need", "Coexistence and conflict"),
        NeedCategory.SAFETY: say("Need", "Safety"),
        NeedCategory.CULTURE_AND_SPORT: say("Need", "Culture and sport"),
        NeedCategory.INFORMATION_AND_PROCEDURES: say("Need", "Information and procedures"),
        NeedCategory.OTHER: say("Need", "Something else"),
    }
)

NEED_GROUPS: Mapping[str, tuple[NeedCategory, ...]] = MappingProxyType(
    {
        "public_space": (
            NeedCategory.CLEANING,
            NeedCategory.WASTE_CONTAINERS,
            NeedCategory.LIGHTING,
            NeedCategory.PAVEMENT_AND_ROADS,
            NeedCategory.GREEN_AREAS,
            NeedCategory.STREET_FURNITURE,
            NeedCategory.WATER_AND_DRAINAGE,
            NeedCategory.PESTS_AND_ANIMALS,
            NeedCategory.MOBILITY_AND_PARKING,
            NeedCategory.NOISE,
        ),
        "living": (NeedCategory.HOUSING, NeedCategory.INCOME_AND_EMPLOYMENT),
        "health_and_care": (NeedCategory.HEALTH, NeedCategory.CARE_AND_COMPANY),
        "learning_and_culture": (NeedCategory.EDUCATION_AND_LANGUAGE, NeedCategory.CULTURE_AND_SPORT),
        "rights": (NeedCategory.LEGAL_AND_RIGHTS, NeedCategory.INFORMATION_AND_PROCEDURES),
        "coexistence": (NeedCategory.COEXISTENCE_AND_CONFLICT, NeedCategory.SAFETY),
        "other": (NeedCategory.OTHER,),
    }
)
"""Every category once, in the order in which choices are shown."""

NEED_GROUP_NAMES: Mapping[str, Wording] = MappingProxyType(
    {
        "public_space": say("NeedGroup", "Public space"),
        "living": say("NeedGroup", "Home and livelihood"),
        "health_and_care": say("NeedGroup", "Health and care"),
        "learning_and_culture": say("NeedGroup", "Learning and culture"),
        "rights": say("NeedGroup", "Rights and procedures"),
        "coexistence": say("NeedGroup", "Living together"),
        "other": say("NeedGroup", "Something else"),
    }
)


class ResourceKind(StrEnum):
    """What a resource is; a talent is something a resident can do for others."""

    SERVICE = "service"
    PROGRAMME = "programme"
    SPACE = "space"
    GROUP = "group"
    TALENT = "talent"


RESOURCE_KIND_NAMES: Mapping[ResourceKind, Wording] = MappingProxyType(
    {
        ResourceKind.SERVICE: say("ResourceKind", "Service"),
        ResourceKind.PROGRAMME: say("ResourceKind", "Programme"),
        ResourceKind.SPACE: say("ResourceKind", "Space"),
        ResourceKind.GROUP: say("ResourceKind", "Group"),
        ResourceKind.TALENT: say("ResourceKind", "Talent"),
    }
)


class AccessLevel(StrEnum):
    """How far a place can be used with reduced mobility or senses, as the city's open data tells it."""

    NONE = "none"
    FULL = "full"
    PARTIAL = "partial"
    UNKNOWN = "unknown"
    SIGN_LANGUAGE = "sign_language"
    TACTILE = "tactile"
    HEARING_LOOP = "hearing_loop"


ACCESS_NAMES: Mapping[AccessLevel, Wording] = MappingProxyType(
    {
        AccessLevel.NONE: say("AccessLevel", "Not accessible"),
        AccessLevel.FULL: say("AccessLevel", "Accessible with reduced mobility"),
        AccessLevel.PARTIAL: say("AccessLevel", "Partly accessible with reduced mobility"),
        AccessLevel.UNKNOWN: say("AccessLevel", "Accessibility not known"),
        AccessLevel.SIGN_LANGUAGE: say("AccessLevel", "Sign language"),
        AccessLevel.TACTILE: say("AccessLevel", "Tactile signage"),
        AccessLevel.HEARING_LOOP: say("AccessLevel", "Hearing loop"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Record):
    """A public agency, association, school, business or network. `sector` may be unknown (None)."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.PUBLIC)
    name: str = kept_at(Level.PUBLIC, default="")
    sector: Sector | None = kept_at(Level.PUBLIC, default=None)
    legal_form: str = kept_at(Level.PUBLIC, default="")
    phones: tuple[str, ...] = kept_at(Level.PUBLIC, default=())
    email: str = kept_at(Level.PUBLIC, default="")
    web: str = kept_at(Level.PUBLIC, default="")
    notes: str = kept_at(Level.MANAGER, default="")
    external_source: str = ""
    external_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource(Record):
    """Something that can meet a need.

    `lon`/`lat` are WGS 84 degrees or None; `outside` says that it lies beyond the territory; `languages` are ISO 639-1 codes;
    `capacity` is how many people it serves at a time, None when nobody knows; `raw` keeps the columns of the source file
    that the desk has no field for. `only_areas` are the ids of the areas whose residents it serves, none: everybody;
    `required_documents` what one must bring; `answer_days` the working days in which it answers a referral, None where nobody said.
    """

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.PUBLIC)
    name: str = kept_at(Level.PUBLIC, default="")
    sort_name: str = ""
    """The folded name, by which lists are ordered; the service sets it."""
    kind: ResourceKind = kept_at(Level.PUBLIC, default=ResourceKind.SERVICE)
    formal: bool = kept_at(Level.PUBLIC, default=True)
    description: str = kept_at(Level.PUBLIC, default="")
    organisation_id: UUID | None = None
    sectors: tuple[Sector, ...] = kept_at(Level.PUBLIC, default=())
    needs: tuple[NeedCategory, ...] = kept_at(Level.PUBLIC, default=())
    for_whom: str = kept_at(Level.PUBLIC, default="")
    address: str = kept_at(Level.PUBLIC, default="")
    area_id: UUID | None = None
    outside: bool = False
    lon: float | None = kept_at(Level.PUBLIC, default=None)
    lat: float | None = kept_at(Level.PUBLIC, default=None)
    opening: str = kept_at(Level.PUBLIC, default="")
    languages: tuple[str, ...] = kept_at(Level.PUBLIC, default=())
    capacity: int | None = kept_at(Level.PUBLIC, default=None)
    phones: tuple[str, ...] = kept_at(Level.PUBLIC, default=())
    email: str = kept_at(Level.PUBLIC, default="")
    web: str = kept_at(Level.PUBLIC, default="")
    accessibility: tuple[AccessLevel, ...] = kept_at(Level.PUBLIC, default=())
    required_documents: tuple[str, ...] = kept_at(Level.PUBLIC, default=())
    only_areas: tuple[str, ...] = kept_at(Level.PUBLIC, default=())
    answer_days: int | None = kept_at(Level.PUBLIC, default=None)
    transport: str = kept_at(Level.PUBLIC, default="")
    last_verified_on: date | None = kept_at(Level.PUBLIC, default=None)
    notes: str = kept_at(Level.MANAGER, default="")
    external_source: str = ""
    external_id: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any])
