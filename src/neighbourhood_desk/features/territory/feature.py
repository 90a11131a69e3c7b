"""What the territory gives the desk."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.feature import Command, Feature, Finder, Found, PageEntry, Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.territory.ui.page import TerritoryPage

    return TerritoryPage.built(services)


def _describe(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    territory = services.of(TerritoryService)
    found = (territory.area(area_id) for area_id in ids)
    return {
        area.id: Found(kind="areas", id=area.id, title=area.name, detail=area.address or territory.full_name(area.id).partition(", ")[2])
        for area in found
        if area is not None
    }


def _belonging(services: Services, kind: str, ids: Collection[UUID]) -> Mapping[str, Collection[UUID]]:
    """To an area, everything beneath it."""
    territory = services.of(TerritoryService)
    return {"areas": set[UUID]().union(*(territory.within(area_id) for area_id in ids))} if kind == "areas" else {}


def _import(services: Services) -> None:
    from neighbourhood_desk.features.territory.ui.page import TerritoryPage

    TerritoryPage.shown(services).import_territory()


def _add(services: Services) -> None:
    from neighbourhood_desk.features.territory.ui.page import TerritoryPage

    TerritoryPage.shown(services).new_area()


FEATURE = Feature(
    name="territory",
    services=lambda services: [TerritoryService(services.of(Vault))],
    pages=(
        PageEntry(key="territory", title=say("Territory", "Territory"), icon="map-2", order=40, build=_page, kinds=frozenset({"areas"})),
    ),
    commands=(
        Command(
            key="territory.import",
            title=say("Territory", "Import a territory"),
            run=_import,
            page="territory",
            icon="file-import",
        ),
        Command(key="territory.new", title=say("Territory", "New area"), run=_add, page="territory", icon="plus"),
    ),
    finders=(Finder(kind="areas", name=say("Territory", "Area"), icon="map-pin", describe=_describe),),
    belonging=_belonging,
    counts={"areas": lambda services: services.of(TerritoryService).count()},
)
