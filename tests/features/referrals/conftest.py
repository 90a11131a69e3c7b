"""A desk with a person, her request about a damp flat, and services that might help."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import pytest

from neighbourhood_desk.features.consents.records import Consent, DataCategory, Purpose
from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.referrals.service import ReferralService
from neighbourhood_desk.features.requests.records import BroughtBy, Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.records import NeedCategory, Organisation, Resource
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.vault import Vault

TODAY = date(2026, 11, 22)
PHONE, EMAIL, HOME = "600 123 471", "maria@example.org", "C/ Tribulete 8, 2.º B"
STORY = (
    f"María García Pérez vive en {HOME}: humedad y sin calefacción. Llamar al +34 600123471 o escribir a MARIA@example.org. "
    "Su hijo Hugo tiene tos."
)


@dataclass(frozen=True)
class Casework:
    """The services of a small desk, and what is in it."""

    vault: Vault
    people: PeopleService
    resources: ResourceService
    consents: ConsentService
    followups: FollowUpService
    requests: RequestService
    referrals: ReferralService
    maria: Person
    request: Request
    advice: Resource
    union: Resource

    def agree(self, *categories: DataCategory, receiver: str = "") -> Consent:
        """Maria agrees aloud that these data be passed, to the advice service unless said otherwise."""
        return self.consents.record(
            Consent(
                person_id=self.maria.id,
                purpose=Purpose.REFERRAL,
                receivers=(receiver or f"resources/{self.advice.id}",),
                categories=categories,
                text_shown="Texto leído en voz alta",
                text_version="1",
                witness="Rosa",
                given_on=TODAY,
            )
        )


@pytest.fixture
def spanish() -> Catalogue:
    return Catalogue.load(shipped("translations"), "es")


@pytest.fixture
def casework(vault: Vault) -> Casework:
    territory, people = TerritoryService(vault), PeopleService(vault)
    resources, followups, profile = ResourceService(vault, territory), FollowUpService(vault), ProfileService(vault)
    consents = ConsentService(vault, people, resources)
    requests = RequestService(vault, territory, people, followups)
    profile.change(Profile(neighbourhood="Embajadores", manager="Rosa Luna", role="Gestora comunitaria"))
    office = resources.save_organisation(Organisation(name="Oficina de vivienda"))
    maria = people.add(Person(given_names="María", surnames="García Pérez", phones=(PHONE,), email=EMAIL, address=HOME, language="es"))
    request = requests.record(
        Request(
            title="Humedad y sin calefacción",
            description=STORY,
            need_category=NeedCategory.HOUSING,
            brought_by=BroughtBy.PERSON,
            brought_by_id=maria.id,
        )
    )
    housing = (NeedCategory.HOUSING,)
    advice = resources.add(
        Resource(
            name="Asesoría de inquilinos",
            organisation_id=office.id,
            needs=housing,
            address="Ronda de Toledo 1",
            opening="Lunes a viernes de 9 a 14",
            required_documents=("DNI o NIE", "Contrato de alquiler"),
            answer_days=5,
            last_verified_on=TODAY,
        )
    )
    union = resources.add(Resource(name="Sindicato de inquilinas", needs=housing, formal=False, last_verified_on=TODAY))
    resources.add(Resource(name="Antigua oficina", needs=housing))
    resources.add(Resource(name="Polideportivo", needs=(NeedCategory.CULTURE_AND_SPORT,), last_verified_on=TODAY))
    return Casework(
        vault=vault, people=people, resources=resources, consents=consents, followups=followups, requests=requests,
        referrals=ReferralService(vault, territory, people, resources, consents, followups, requests, profile),
        maria=maria, request=request, advice=advice, union=union,
    )  # fmt: skip
