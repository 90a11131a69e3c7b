"""A person with a request, and the files beside them on a real vault."""

from __future__ import annotations

import pytest

from neighbourhood_desk.features.attachments.service import AttachmentService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.records import BroughtBy, Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault


@pytest.fixture
def seal(vault: Vault) -> SealedKey:
    return SealedKey(vault)


@pytest.fixture
def files(vault: Vault, seal: SealedKey) -> AttachmentService:
    return AttachmentService(vault, seal)


@pytest.fixture
def people(vault: Vault) -> PeopleService:
    return PeopleService(vault)


@pytest.fixture
def ana(people: PeopleService) -> Person:
    return people.add(Person(given_names="Ana", surnames="Zarzamora Ruiz"))


@pytest.fixture
def requests(vault: Vault, people: PeopleService, seal: SealedKey) -> RequestService:
    return RequestService(vault, TerritoryService(vault), people, FollowUpService(vault), seal)


@pytest.fixture
def asked(requests: RequestService, ana: Person) -> Request:
    return requests.record(Request(title="Ruido", brought_by=BroughtBy.PERSON, brought_by_id=ana.id))
