"""Decisions about resources: what a list shows, when one must be verified, what an import may change."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from neighbourhood_desk.features.resources.records import NeedCategory, Organisation, Resource, ResourceKind, Sector
from neighbourhood_desk.kernel.folding import clean, digits, fold
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+\Z")

SOURCE_FIELDS = (
    *("name", "kind", "description", "sectors", "needs", "address", "lon", "lat", "opening", "phones", "email", "web"),
    *("accessibility", "transport"),
)
"""What a directory owns: an import may change these and no others. Notes, languages, capacity, level, what a referral asks for and
the day of the last check belong to the manager; the area follows from the point."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceFilter:
    """What a list of resources is narrowed to; None and empty mean everything."""

    text: str = ""
    kind: ResourceKind | None = None
    sector: Sector | None = None
    need: NeedCategory | None = None
    formal: bool | None = None
    outside: bool | None = None
    area_ids: frozenset[UUID] | None = None
    organisation_id: UUID | None = None
    unverified_since: date | None = None
    """Only those never verified, or last verified before this day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResourceCounts:
    """How many resources each chip of the list would show, counted under the same filter."""

    every: int = 0
    formal: int = 0
    informal: int = 0
    outside: int = 0
    unverified: int = 0


def verify_before(today: date) -> date:
    """The day twelve months ago: what was verified before it may have moved, closed or filled up."""
    return date(today.year - 1, today.month, 28 if (today.month, today.day) == (2, 29) else today.day)


def needs_verifying(resource: Resource, today: date) -> bool:
    """True if nobody has checked the resource in the last twelve months."""
    return resource.last_verified_on is None or resource.last_verified_on < verify_before(today)


def tidy(resource: Resource) -> Resource:
    """The resource with clean texts, its lists without repetitions, and the name that orders it."""
    name = " ".join(clean(resource.name, 300).split())
    return replace(
        resource,
        name=name,
        sort_name=fold(name),
        description=clean(resource.description),
        for_whom=clean(resource.for_whom, 1000),
        address=clean(resource.address, 500),
        opening=clean(resource.opening, 4000),
        transport=clean(resource.transport, 2000),
        notes=clean(resource.notes),
        email=resource.email.strip(),
        web=resource.web.strip(),
        phones=tuple(dict.fromkeys(part for phone in resource.phones if (part := clean(phone, 200)))),
        languages=tuple(dict.fromkeys(resource.languages)),
        required_documents=tuple(
            dict.fromkeys(part for paper in resource.required_documents if (part := " ".join(clean(paper, 200).split())))
        ),
        only_areas=tuple(dict.fromkeys(resource.only_areas)),
        sectors=tuple(dict.fromkeys(resource.sectors)),
        needs=tuple(dict.fromkeys(resource.needs)),
        accessibility=tuple(dict.fromkeys(resource.accessibility)),
    )


def problems(resource: Resource) -> Mapping[str, Wording]:
    """Why a resource cannot be kept as it is, by field; only what is impossible is refused, unknown is always allowed."""
    found: dict[str, Wording] = {}
    if not resource.name.strip():
        found["name"] = say("Resources", "Give it a name.")
    if resource.email.strip() and not _EMAIL.match(resource.email.strip()):
        found["email"] = say("Resources", "This is not an e-mail address: it should look like name@place.es.")
    if any(len(digits(phone)) < 3 for phone in resource.phones if phone.strip()):
        found["phones"] = say("Resources", "A telephone number has at least three digits.")
    if resource.capacity is not None and resource.capacity < 0:
        found["capacity"] = say("Resources", "The capacity cannot be below zero.")
    if resource.answer_days is not None and not 1 <= resource.answer_days <= 250:
        found["answer_days"] = say("Resources", "Write from 1 to 250 working days.")
    if (resource.lon is None) != (resource.lat is None):
        found["lat"] = say("Resources", "Give both latitude and longitude, or neither.")
    elif resource.lat is not None and resource.lon is not None and (abs(resource.lat) > 90 or abs(resource.lon) > 180):
        found["lat"] = say("Resources", "Latitude goes from −90 to 90 degrees, longitude from −180 to 180.")
    return found


def organisation_problems(organisation: Organisation) -> Mapping[str, Wording]:
    """Why an organisation cannot be kept as it is, by field."""
    return {} if organisation.name.strip() else {"name": say("Resources", "Give it a name.")}


def first_level(kind: ResourceKind, *, formal: bool) -> Level:
    """Who may see a new resource until the manager says otherwise: what neighbours offer privately is not for publishing."""
    return Level.PUBLIC if formal and kind is not ResourceKind.TALENT else Level.MANAGER


def merged(kept: Resource, before: Resource | None, now: Resource) -> Resource:
    """A kept resource after its directory was read again.

    `before` is what the directory said last time (rebuilt from the row kept in `raw`), `now` what it says today: only fields
    that the directory itself changed are taken over, so a telephone number that the manager corrected is not undone by each import.
    """
    taken = {name: value for name in SOURCE_FIELDS if (value := getattr(now, name)) != getattr(before or kept, name)}
    taken["raw"] = now.raw
    return tidy(replace(kept, **taken))
