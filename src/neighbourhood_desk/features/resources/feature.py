"""What resources give the desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.service import AreaFigure, TerritoryService
from neighbourhood_desk.kernel.feature import Command, Feature, Finder, Found, PageEntry, Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


def _services(services: Services) -> list[object]:
    territory = services.of(TerritoryService)
    built = ResourceService(services.of(Vault), territory)
    territory.add_figure(
        AreaFigure(
            key="resources",
            name=say("Resources", "Resources"),
            values=lambda: {area_id: figures["resources"] for area_id, figures in built.area_figures().items()},
            kinds=frozenset({"resources"}),
        )
    )
    return [built]


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.resources.ui.page import ResourcesPage

    return ResourcesPage.built(services)


def _describe(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    territory = services.of(TerritoryService)
    found = services.of(ResourceService).of_ids(ids)
    return {
        key: Found(kind="resources", id=key, title=resource.name, detail=resource.address or territory.full_name(resource.area_id))
        for key, resource in found.items()
    }


def _describe_organisations(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    wanted = set(ids)
    found = (each for each in services.of(ResourceService).organisations() if each.id in wanted)
    return {each.id: Found(kind="organisations", id=each.id, title=each.name, detail=each.legal_form) for each in found}


def _run(verb: str) -> Any:
    def run(services: Services) -> None:
        from neighbourhood_desk.features.resources.ui import commands

        getattr(commands, verb)(services)

    return run


FEATURE = Feature(
    name="resources",
    services=_services,
    pages=(
        PageEntry(
            key="resources",
            title=say("Resources", "Resources"),
            icon="building-community",
            order=50,
            build=_page,
            kinds=frozenset({"resources", "organisations"}),
        ),
    ),
    commands=(
        Command(
            key="resources.import",
            title=say("Resources", "Import resources"),
            run=_run("import_resources"),
            page="resources",
            icon="file-import",
        ),
        Command(key="resources.new", title=say("Resources", "New resource"), run=_run("new_resource"), page="resources", icon="plus"),
    ),
    finders=(
        Finder(kind="resources", name=say("Resources", "Resource"), icon="building-community", describe=_describe),
        Finder(kind="organisations", name=say("Resources", "Organisation"), icon="building", describe=_describe_organisations),
    ),
    counts={
        "resources": lambda services: services.of(ResourceService).count(),
        "organisations": lambda services: services.of(ResourceService).count_organisations(),
    },
)
