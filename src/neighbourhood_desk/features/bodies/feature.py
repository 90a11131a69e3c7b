"""What bodies give the desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.bodies.service import BodyService, TerritoryPlaces
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.feature import Command, Feature, Finder, Found, PageEntry, Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.bodies.ui.page import BodiesPage

    return BodiesPage.built(services)


def _new_circle(services: Services) -> None:
    from neighbourhood_desk.features.bodies.ui.page import ask_for_new
    from neighbourhood_desk.widgets.toolkit import Toolkit

    services.of(Toolkit).open_page("bodies")
    ask_for_new(services)


def _describe_bodies(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    bodies = services.of(BodyService).of_ids(ids)
    return {body.id: Found(kind="bodies", id=body.id, title=body.name, detail=body.meets) for body in bodies.values()}


def _describe_memberships(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    service = services.of(BodyService)
    seats = service.memberships_by_id(ids)
    bodies = service.of_ids({seat.body_id for seat in seats.values()})
    return {
        seat.id: Found(kind="bodies", id=seat.body_id, title=seat.name, detail=bodies[seat.body_id].name)
        for seat in seats.values()
        if seat.body_id in bodies
    }


FEATURE = Feature(
    name="bodies",
    services=lambda services: [BodyService(services.of(Vault), TerritoryPlaces(services.of(TerritoryService)))],
    pages=(PageEntry(key="bodies", title=say("Bodies", "Circles"), icon="circles", order=60, build=_page, kinds=frozenset({"bodies"})),),
    commands=(Command(key="bodies.new", title=say("Bodies", "New circle"), run=_new_circle, page="bodies", icon="plus"),),
    finders=(
        Finder(kind="bodies", name=say("Bodies", "Body"), icon="circles", describe=_describe_bodies),
        Finder(kind="memberships", name=say("Bodies", "Seat"), icon="user", describe=_describe_memberships),
    ),
    counts={"bodies": lambda services: services.of(BodyService).count()},
)
