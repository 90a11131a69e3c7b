"""What people and households give the desk."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.kernel.feature import Command, Feature, Finder, Found, PageEntry, Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.people.ui.page import PeoplePage

    return PeoplePage.built(services, services.of(Vault).undo)


def _add(services: Services) -> None:
    from neighbourhood_desk.features.people.ui.page import PeoplePage

    PeoplePage.add_person(services)


def _describe(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    found = services.of(PeopleService).of_ids(ids)
    return {
        key: Found(
            kind="people",
            id=key,
            title=person.display_name,
            detail=" · ".join(part for part in (*person.phones[:1], person.address) if part),
        )
        for key, person in found.items()
    }


def _belonging(services: Services, kind: str, ids: Collection[UUID]) -> Mapping[str, Collection[UUID]]:
    """To a household, who belongs to it."""
    people = services.of(PeopleService)
    return {"people": {person.id for household_id in ids for person in people.members(household_id)}} if kind == "households" else {}


FEATURE = Feature(
    name="people",
    services=lambda services: [PeopleService(services.of(Vault))],
    pages=(PageEntry(key="people", title=say("People", "Residents"), icon="users", order=30, build=_page, kinds=frozenset({"people"})),),
    commands=(Command(key="people.add", title=say("People", "Add a person"), run=_add, page="people", icon="user-plus"),),
    finders=(Finder(kind="people", name=say("People", "Person"), icon="user", describe=_describe),),
    belonging=_belonging,
    counts={
        "people": lambda services: services.of(PeopleService).count() + services.of(PeopleService).count(archived=True),
        "households": lambda services: services.of(PeopleService).count_households(),
    },
)
