"""A desk with people, and the services of rights on it."""

from __future__ import annotations

from pathlib import Path

import pytest

from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.requests.records import BroughtBy, Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.rights.service import ActivityService, IncidentService, RightsService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.features.vault.service import BackupService
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.vault import Vault


@pytest.fixture
def spanish() -> Catalogue:
    return Catalogue.load(shipped("translations"), "es")


@pytest.fixture
def people(vault: Vault) -> PeopleService:
    return PeopleService(vault)


@pytest.fixture
def followups(vault: Vault) -> FollowUpService:
    return FollowUpService(vault)


@pytest.fixture
def requests(vault: Vault, people: PeopleService, followups: FollowUpService) -> RequestService:
    return RequestService(vault, TerritoryService(vault), people, followups)


@pytest.fixture
def rights(vault: Vault, people: PeopleService, followups: FollowUpService) -> RightsService:
    return RightsService(vault, people, followups)


@pytest.fixture
def activity(vault: Vault) -> ActivityService:
    return ActivityService(vault)


@pytest.fixture
def backups(vault: Vault, tmp_path: Path) -> BackupService:
    return BackupService(vault, tmp_path / "backups")


@pytest.fixture
def incidents(vault: Vault, followups: FollowUpService, backups: BackupService) -> IncidentService:
    return IncidentService(vault, followups, backups, ProfileService(vault))


@pytest.fixture
def ana(people: PeopleService) -> Person:
    return people.add(Person(given_names="Ana", surnames="Zarzamora Ruiz", phones=("600 987 321",), notes="Vive con Pedro Gil Sanz"))


@pytest.fixture
def asked(requests: RequestService, people: PeopleService, ana: Person) -> Request:
    """A request of hers that names a neighbour."""
    people.add(Person(given_names="Pedro", surnames="Gil Sanz", phones=("611 222 333",)))
    text = "Pedro Gil Sanz (611 222 333) hace ruido por la noche"
    return requests.record(Request(title="Ruido", description=text, brought_by=BroughtBy.PERSON, brought_by_id=ana.id))
