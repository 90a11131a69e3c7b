"""What to look at before something is sent to a resource: does it fit, what is missing, when is it open."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from neighbourhood_desk.features.people.records import PERSON_LANGUAGES
from neighbourhood_desk.features.resources.records import NEED_NAMES, NeedCategory, Resource
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.wording import Wording, say


class Weight(StrEnum):
    """How much a finding weighs: what stops, what should be looked at, what is good to know, what is in order."""

    STOP = "stop"
    WARNING = "warning"
    NOTE = "note"
    GOOD = "good"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked, in words; `detail` may be somebody's own text."""

    weight: Weight
    what: Wording
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked of a resource: the need, where, in which language, and with which papers.

    `areas` are the area of the request and those that it lies in.
    """

    need: NeedCategory
    areas: Collection[UUID] = ()
    language: str = ""
    documents: Sequence[str] = ()


def findings(resource: Resource, asked: Asked, today: date, verify_before: date) -> tuple[Finding, ...]:
    """Everything to look at before sending to this resource, what weighs most first."""
    found = [*_need(resource, asked), *_area(resource, asked), *_language(resource, asked), *_papers(resource, asked)]
    if resource.capacity == 0:
        found.append(Finding(Weight.WARNING, say("ReferralCheck", "It has no places at present.")))
    if resource.last_verified_on is None or resource.last_verified_on < verify_before:
        found.append(Finding(Weight.WARNING, say("ReferralCheck", "Nobody has checked these details in the last twelve months.")))
    if not (resource.phones or resource.email or resource.address):
        found.append(Finding(Weight.WARNING, say("ReferralCheck", "The desk does not know how to reach it.")))
    if resource.for_whom:
        found.append(Finding(Weight.NOTE, say("ReferralCheck", "For whom it is (see whether the person belongs)"), resource.for_whom))
    if resource.opening:
        found.append(Finding(Weight.NOTE, say("ReferralCheck", "Opening hours"), resource.opening))
    else:
        found.append(Finding(Weight.NOTE, say("ReferralCheck", "The desk does not know when it opens.")))
    order = list(Weight)
    return tuple(sorted(found, key=lambda item: order.index(item.weight)))


def missing_papers(resource: Resource, has: Sequence[str]) -> tuple[str, ...]:
    """The documents that the resource asks for and the person does not have."""
    held = {fold(paper) for paper in has}
    return tuple(paper for paper in resource.required_documents if fold(paper) not in held)


def fits(resource: Resource, asked: Asked) -> bool:
    """True where nothing known about the resource speaks against asking it: the need, the area, and places."""
    return asked.need in resource.needs and _serves(resource, asked.areas) and resource.capacity != 0


def _need(resource: Resource, asked: Asked) -> list[Finding]:
    if asked.need is NeedCategory.OTHER:
        return []
    if asked.need in resource.needs:
        return [Finding(Weight.GOOD, say("ReferralCheck", "It meets this need: {need}", need=NEED_NAMES[asked.need]))]
    return [
        Finding(Weight.WARNING, say("ReferralCheck", "This need is not among those it says it meets: {need}", need=NEED_NAMES[asked.need]))
    ]


def _serves(resource: Resource, areas: Collection[UUID]) -> bool:
    return not resource.only_areas or not areas or bool({str(area) for area in areas} & set(resource.only_areas))


def _area(resource: Resource, asked: Asked) -> list[Finding]:
    if _serves(resource, asked.areas):
        return []
    return [Finding(Weight.WARNING, say("ReferralCheck", "It serves only some areas, and this is not one of them."))]


def _language(resource: Resource, asked: Asked) -> list[Finding]:
    if not asked.language or not resource.languages or asked.language in resource.languages:
        return []
    name = PERSON_LANGUAGES.get(asked.language) or say("LanguageName", "{code}", code=asked.language)
    return [
        Finding(Weight.WARNING, say("ReferralCheck", "The person speaks {language}, and nobody there does: an interpreter?", language=name))
    ]


def _papers(resource: Resource, asked: Asked) -> list[Finding]:
    if not resource.required_documents:
        return []
    missing = missing_papers(resource, asked.documents)
    if not missing:
        return [Finding(Weight.GOOD, say("ReferralCheck", "The person has every document it asks for."))]
    return [Finding(Weight.WARNING, say("ReferralCheck", "%n document(s) missing", n=len(missing)), " · ".join(missing))]
