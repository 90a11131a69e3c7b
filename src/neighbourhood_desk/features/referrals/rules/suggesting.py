"""Where else to ask: resources that meet the need, nearest and best known first."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from neighbourhood_desk.features.referrals.rules.checks import Asked, fits, missing_papers
from neighbourhood_desk.features.resources.records import Resource
from neighbourhood_desk.kernel.wording import Wording, say

MOST = 6


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A resource with why it is offered, and what speaks against it."""

    resource: Resource
    reasons: tuple[Wording, ...]
    doubts: tuple[Wording, ...]

    @property
    def id(self) -> UUID:
        """For lists."""
        return self.resource.id


def suggestions(
    resources: Iterable[Resource], asked: Asked, verify_before: date, tried: Collection[UUID] = (), limit: int = MOST
) -> list[Suggestion]:
    """The resources to ask, best first: those that fit and were not tried, in the same area before others, in the person's
    language before others, those that nobody has checked of late last."""
    open_ones = [resource for resource in resources if resource.id not in tried and fits(resource, asked)]
    return [
        _suggestion(resource, asked, verify_before) for resource in sorted(open_ones, key=lambda one: _rank(one, asked, verify_before))
    ][:limit]


def _rank(resource: Resource, asked: Asked, verify_before: date) -> tuple[object, ...]:
    return (
        not _is_fresh(resource, verify_before),
        not _speaks(resource, asked),
        resource.outside,
        resource.area_id not in asked.areas,
        len(missing_papers(resource, asked.documents)),
        resource.sort_name,
        str(resource.id),
    )


def _is_fresh(resource: Resource, verify_before: date) -> bool:
    return resource.last_verified_on is not None and resource.last_verified_on >= verify_before


def _speaks(resource: Resource, asked: Asked) -> bool:
    return not asked.language or not resource.languages or asked.language in resource.languages


def _suggestion(resource: Resource, asked: Asked, verify_before: date) -> Suggestion:
    reasons, doubts = [], []
    if resource.area_id in asked.areas:
        reasons.append(say("ReferralCheck", "In the same area"))
    if asked.language and asked.language in resource.languages and asked.language != "es":
        reasons.append(say("ReferralCheck", "Speaks their language"))
    if not resource.formal:
        reasons.append(say("ReferralCheck", "Informal"))
    if resource.outside:
        doubts.append(say("ReferralCheck", "Outside the territory"))
    if not _speaks(resource, asked):
        doubts.append(say("ReferralCheck", "Does not speak their language"))
    if not _is_fresh(resource, verify_before):
        doubts.append(say("ReferralCheck", "To verify"))
    return Suggestion(resource, tuple(reasons), tuple(doubts))
