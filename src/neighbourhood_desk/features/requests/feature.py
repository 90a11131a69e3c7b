"""What requests give the desk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.requests.service.bulk import BulkService
from neighbourhood_desk.features.requests.service.on_people import notes_of_requests
from neighbourhood_desk.features.requests.service.paper import RequestPaper
from neighbourhood_desk.features.requests.service.saved import SavedFilters
from neighbourhood_desk.features.territory.service import AreaFigure, TerritoryService
from neighbourhood_desk.kernel.feature import Command, Feature, Finder, Found, PageEntry, Services
from neighbourhood_desk.kernel.happenings import Happening
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault


def _services(services: Services) -> list[object]:
    territory = services.of(TerritoryService)
    vault, key = services.of(Vault), services.of(SealedKey)
    built = RequestService(vault, territory, services.of(PeopleService), services.of(FollowUpService), key)
    territory.add_figure(
        AreaFigure(
            key="open",
            name=say("Requests", "Open requests"),
            values=lambda: {area_id: figures["open"] for area_id, figures in built.area_figures().items()},
            points=built.open_points,
            kinds=frozenset({"requests", "followups"}),
        )
    )
    services.of(ConsentService).add_person_of("requests", built.person_of)
    services.of(PeopleService).add_note_source(notes_of_requests(vault))
    return [built, RequestPaper(vault), BulkService(vault, built), SavedFilters(vault)]


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.requests.ui.page import RequestsPage

    return RequestsPage.built(services, services.of(Vault).undo)


def _run(verb: str) -> Any:
    def run(services: Services) -> None:
        from neighbourhood_desk.features.requests.ui import commands

        getattr(commands, verb)(services)

    return run


def _describe(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    found = services.of(RequestService).of_ids(ids)
    return {
        key: Found(kind="requests", id=key, title=request.title, detail=_apart(request), reference=request.number)
        for key, request in found.items()
    }


def _apart(request: Request) -> str:
    return " · ".join(part for part in (request.number, request.address) if part)


def _told(services: Services, kind: str, ids: Collection[UUID]) -> Iterable[Happening]:
    return services.of(RequestService).happenings(ids) if kind == "requests" else ()


def _belonging(services: Services, kind: str, ids: Collection[UUID]) -> Mapping[str, Collection[UUID]]:
    return {"requests": services.of(RequestService).belonging_to(kind, ids)}


def _command(key: str, title: Wording, icon: str, shortcut: str = "") -> Command:
    return Command(key=f"requests.{key}", title=title, run=_run(key), page="requests", icon=icon, shortcut=shortcut)


FEATURE = Feature(
    name="requests",
    services=_services,
    pages=(
        PageEntry(
            key="requests",
            title=say("Requests", "Requests"),
            icon="inbox",
            order=20,
            build=_page,
            kinds=frozenset({"requests", "followups"}),
        ),
    ),
    commands=(
        _command("new_request", say("Requests", "New request"), "plus", "Ctrl+N"),
        _command("import_requests", say("Requests", "Import requests"), "file-import"),
        _command("export_requests", say("Requests", "Export requests"), "file-export"),
        _command("type_from_paper", say("Requests", "Type from paper"), "clipboard-text"),
        _command("locate_again", say("Requests", "Find the areas of requests again"), "map-pin"),
    ),
    finders=(Finder(kind="requests", name=say("Requests", "Request"), icon="inbox", describe=_describe),),
    happenings=_told,
    belonging=_belonging,
    counts={"requests": lambda services: services.of(RequestService).count()},
)
