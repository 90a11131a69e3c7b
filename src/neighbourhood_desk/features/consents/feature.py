"""What consents give the desk: blocks in the details of people, of what they brought and of talents, and a part of the timelines."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.consents.records import PURPOSE_NAMES, Consent
from neighbourhood_desk.features.consents.service import ConsentPapers, ConsentService, ConsentTexts
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.feature import Feature, Section, Services
from neighbourhood_desk.kernel.happenings import Happening, Topic
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.vault import Vault

KIND = "consents"


def _services(services: Services) -> list[object]:
    vault, profile = services.of(Vault), services.of(ProfileService)
    texts = ConsentTexts(vault, profile)
    return [ConsentService(vault, services.of(PeopleService), services.of(ResourceService)), texts, ConsentPapers(vault, texts, profile)]


def _of_person(services: Services) -> Any:
    from neighbourhood_desk.features.consents.ui.sections import PersonConsents

    return PersonConsents.built(services)


def _of_record(services: Services) -> Any:
    from neighbourhood_desk.features.consents.ui.sections import RecordConsents

    return RecordConsents.built(services)


def _of_talent(services: Services) -> Any:
    from neighbourhood_desk.features.consents.ui.sections import TalentConsents

    return TalentConsents.built(services)


def _happenings(services: Services, kind: str, ids: Collection[UUID]) -> Iterable[Happening]:
    if kind != KIND:
        return
    for consent in services.of(ConsentService).of_ids(list(ids)).values():
        yield from _told(consent)


def _told(consent: Consent) -> Iterable[Happening]:
    purpose = PURPOSE_NAMES[consent.purpose]

    def told(day: Any, what: Wording, icon: str, tone: str, *, is_planned: bool = False) -> Happening:
        return Happening(
            day=day,
            what=what,
            detail=purpose,
            topic=Topic.CONSENT,
            kind="people",
            record_id=consent.person_id,
            icon=icon,
            tone=tone,
            is_planned=is_planned,
            confidentiality=consent.confidentiality,
            rank=3,
        )

    yield told(consent.given_on, say("Consents", "Consent given"), "shield-check", "good")
    if consent.withdrawn_on is not None:
        yield told(consent.withdrawn_on, say("Consents", "Consent withdrawn"), "x", "danger")


def _belonging(services: Services, kind: str, ids: Collection[UUID]) -> Mapping[str, Collection[UUID]]:
    if kind != "people":
        return {}
    return {KIND: services.of(ConsentService).ids_of_people(ids)}


FEATURE = Feature(
    name="consents",
    services=_services,
    sections=(
        Section(key="consents", kinds=frozenset({"people"}), order=20, build=_of_person),
        Section(key="consents.of_record", kinds=frozenset({"requests", "cases", "referrals"}), order=15, build=_of_record),
        Section(key="consents.talent", kinds=frozenset({"resources"}), order=20, build=_of_talent),
    ),
    counts={"consents": lambda services: services.of(ConsentService).count()},
    happenings=_happenings,
    belonging=_belonging,
)
