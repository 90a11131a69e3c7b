"""What referrals give the desk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.referrals.records import KIND
from neighbourhood_desk.features.referrals.service import ReferralService
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.feature import Feature, Finder, Found, PageEntry, Section, Services
from neighbourhood_desk.kernel.happenings import Happening
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


def _services(services: Services) -> list[object]:
    return [
        ReferralService(
            services.of(Vault),
            services.of(TerritoryService),
            services.of(PeopleService),
            services.of(ResourceService),
            services.of(ConsentService),
            services.of(FollowUpService),
            services.of(RequestService),
            services.of(ProfileService),
        )
    ]


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.referrals.ui.page import ReferralsPage

    return ReferralsPage.built(services)


def _section(name: str) -> Any:
    def build(services: Services) -> Any:
        from neighbourhood_desk.features.referrals.ui import sections

        return getattr(sections, name).built(services)

    return build


def _describe(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    service = services.of(ReferralService)
    found = service.of_ids(ids)
    names = service.names(list(found.values()))
    return {
        key: Found(kind=KIND, id=key, title=names.get(referral.receiver_id, "") or referral.number, detail=referral.number)
        for key, referral in found.items()
    }


def _told(services: Services, kind: str, ids: Collection[UUID]) -> Iterable[Happening]:
    return services.of(ReferralService).happenings(ids) if kind == KIND else ()


def _belonging(services: Services, kind: str, ids: Collection[UUID]) -> Mapping[str, Collection[UUID]]:
    return services.of(ReferralService).belonging(kind, ids)


FEATURE = Feature(
    name="referrals",
    services=_services,
    pages=(
        PageEntry(
            key="referrals",
            title=say("Referrals", "Referrals"),
            icon="route",
            order=27,
            build=_page,
            kinds=frozenset({KIND, "referral_of_request"}),
        ),
    ),
    finders=(Finder(kind=KIND, name=say("Referrals", "Referral"), icon="route", describe=_describe),),
    sections=(
        Section(key="referrals.request", kinds=frozenset({"requests"}), order=20, build=_section("RequestReferrals")),
        Section(key="referrals.person", kinds=frozenset({"people"}), order=40, build=_section("PersonReferrals")),
        Section(key="referrals.resource", kinds=frozenset({"resources"}), order=30, build=_section("ResourceReferrals")),
    ),
    counts={
        "referrals": lambda services: services.of(ReferralService).count(),
        "consent overrides": lambda services: services.of(ReferralService).override_count,
    },
    happenings=_told,
    belonging=_belonging,
)
