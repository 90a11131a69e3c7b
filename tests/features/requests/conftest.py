"""The services of requests on a real vault, with two square neighbourhoods side by side."""

from __future__ import annotations

import pytest

from neighbourhood_desk.desk.assembly import everything_told
from neighbourhood_desk.features.followups.feature import FEATURE as FOLLOWUPS
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.feature import FEATURE as PEOPLE
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.feature import FEATURE as REQUESTS
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.requests.service.bulk import BulkService
from neighbourhood_desk.features.requests.service.paper import RequestPaper
from neighbourhood_desk.features.requests.service.saved import SavedFilters
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.features.territory.records import Area
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.storage.vault import Vault


def square(name: str, west: float) -> Area:
    """A neighbourhood of 0.01 by 0.01 degrees at 40.41 north."""
    ring = [[west, 40.41], [west + 0.01, 40.41], [west + 0.01, 40.42], [west, 40.42], [west, 40.41]]
    return Area(name=name, outline=str([[ring]]))


@pytest.fixture
def territory(vault: Vault) -> TerritoryService:
    service = TerritoryService(vault)
    service.add_many([square("Embajadores", -3.71), square("Sol", -3.70)])
    return service


@pytest.fixture
def desk(vault: Vault, territory: TerritoryService, services: Services) -> Desk:
    people, followups = PeopleService(vault), FollowUpService(vault)
    requests = RequestService(vault, territory, people, followups)
    for service in (people, followups, requests):
        services.add(service)
    happenings = everything_told(services, (PEOPLE, FOLLOWUPS, REQUESTS))
    return Desk(
        requests=requests, followups=followups, people=people, territory=territory, happenings=happenings, paper=RequestPaper(vault),
        bulk=BulkService(vault, requests), saved=SavedFilters(vault), undo=vault.undo,
    )  # fmt: skip


@pytest.fixture
def requests(desk: Desk) -> RequestService:
    return desk.requests
