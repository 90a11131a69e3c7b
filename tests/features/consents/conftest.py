"""Consents on a real vault: Ana, a tenants' organisation with two services, a teacher's talent."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from neighbourhood_desk.features.consents.feature import FEATURE as CONSENTS
from neighbourhood_desk.features.consents.records import Consent, DataCategory
from neighbourhood_desk.features.consents.service import ConsentPapers, ConsentService, ConsentTexts
from neighbourhood_desk.features.people.feature import FEATURE as PEOPLE
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.feature import FEATURE as PROFILE
from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.resources.feature import FEATURE as RESOURCES
from neighbourhood_desk.features.resources.records import Organisation, Resource, ResourceKind
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.feature import FEATURE as TERRITORY
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.release import Level

TODAY = date(2026, 11, 22)
HOUSING = (DataCategory.IDENTITY, DataCategory.HOUSING)


def agreed(person: Person, *receivers: str, **changes: Any) -> Consent:
    """What Ana agreed to on the day before yesterday, for a year."""
    given: dict[str, Any] = {
        "person_id": person.id,
        "receivers": receivers,
        "categories": HOUSING,
        "text_shown": "Sí.",
        "text_version": "referral-es-1",
        "witness": "Marta",
        "given_on": TODAY - timedelta(days=2),
        "until_on": TODAY + timedelta(days=363),
    }
    return Consent(**(given | changes))


@pytest.fixture
def desk(services: Services) -> Services:
    for feature in (PROFILE, TERRITORY, PEOPLE, RESOURCES, CONSENTS):
        for service in feature.services(services):
            services.add(service)
    services.of(ProfileService).change(Profile(neighbourhood="Embajadores", manager="Marta Gil"))
    return services


@pytest.fixture
def consents(desk: Services) -> ConsentService:
    return desk.of(ConsentService)


@pytest.fixture
def texts(desk: Services) -> ConsentTexts:
    return desk.of(ConsentTexts)


@pytest.fixture
def papers(desk: Services) -> ConsentPapers:
    return desk.of(ConsentPapers)


@pytest.fixture
def people(desk: Services) -> PeopleService:
    return desk.of(PeopleService)


@pytest.fixture
def resources(desk: Services) -> ResourceService:
    return desk.of(ResourceService)


@pytest.fixture
def ana(people: PeopleService) -> Person:
    return people.add(Person(given_names="Ana", surnames="Zarzamora Ruiz", phones=("600 111 222",), address="Calle del Oso 12"))


@pytest.fixture
def tenants(resources: ResourceService) -> Organisation:
    return resources.save_organisation(Organisation(name="Sindicato de Inquilinas"))


@pytest.fixture
def advice(resources: ResourceService, tenants: Organisation) -> Resource:
    return resources.add(Resource(name="Asesoría de vivienda", organisation_id=tenants.id))


@pytest.fixture
def clinic(resources: ResourceService) -> Resource:
    return resources.add(Resource(name="Centro de salud"))


@pytest.fixture
def arabic(resources: ResourceService) -> Resource:
    return resources.add(Resource(name="Clases de árabe", kind=ResourceKind.TALENT, formal=False, confidentiality=Level.MANAGER))
