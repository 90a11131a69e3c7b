"""The services of cases on a real vault, with a person, a neighbour, an organisation and a request."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from neighbourhood_desk.desk.assembly import everything_told
from neighbourhood_desk.desk.features import FEATURES as ALL
from neighbourhood_desk.features.cases.feature import FEATURE as CASES
from neighbourhood_desk.features.cases.service import AutonomyService, CaseNotes, CaseService, CaseTypes, TimelineService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.records import BroughtBy, Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.records import Organisation
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue

FEATURES = (*(feature for feature in ALL if feature.name not in ("cases", "rights", "summaries", "reader", "today")), CASES)


@dataclass(frozen=True)
class Neighbourhood:
    """Who and what there is."""

    ana: Person
    berta: Person
    agency: Organisation
    request: Request


@pytest.fixture
def spanish() -> Catalogue:
    return Catalogue.load(shipped("translations"), "es")


@pytest.fixture
def english() -> Catalogue:
    return Catalogue.load(shipped("translations"), "en")


@pytest.fixture
def desk(services: Services) -> Services:
    """Every service beneath and of cases."""
    services.add(everything_told(services, FEATURES))
    for feature in FEATURES:
        for service in feature.services(services):
            services.add(service)
    return services


@pytest.fixture
def cases(desk: Services) -> CaseService:
    return desk.of(CaseService)


@pytest.fixture
def types(desk: Services) -> CaseTypes:
    return desk.of(CaseTypes)


@pytest.fixture
def notes(desk: Services) -> CaseNotes:
    return desk.of(CaseNotes)


@pytest.fixture
def ladder(desk: Services) -> AutonomyService:
    return desk.of(AutonomyService)


@pytest.fixture
def timelines(desk: Services) -> TimelineService:
    return desk.of(TimelineService)


@pytest.fixture
def followups(desk: Services) -> FollowUpService:
    return desk.of(FollowUpService)


@pytest.fixture
def requests(desk: Services) -> RequestService:
    return desk.of(RequestService)


@pytest.fixture
def here(desk: Services) -> Neighbourhood:
    people = desk.of(PeopleService)
    ana = people.add(Person(given_names="Ana", surnames="Zarzamora Ruiz", phones=("600 111 222",)))
    berta = people.add(Person(given_names="Berta", surnames="Quintanilla Soto", phones=("600 333 444",)))
    agency = desk.of(ResourceService).save_organisation(Organisation(name="Oficina de Vivienda"))
    request = desk.of(RequestService).record(
        Request(description="Humedad y sin calefacción", brought_by=BroughtBy.PERSON, brought_by_id=ana.id)
    )
    return Neighbourhood(ana, berta, agency, request)
