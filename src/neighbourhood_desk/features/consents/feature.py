"""What consents give the desk: blocks in the details of people, requests and talents."""

from __future__ import annotations

from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.feature import Feature, Services
from neighbourhood_desk.storage.vault import Vault


def _services(services: Services) -> list[object]:
    return [ConsentService(services.of(Vault), services.of(PeopleService), services.of(ResourceService))]


FEATURE = Feature(
    name="consents",
    services=_services,
    counts={"consents": lambda services: services.of(ConsentService).count()},
)
