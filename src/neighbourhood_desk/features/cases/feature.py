"""What cases give the desk: their page, blocks in the details of people, requests and places, timelines, the ladder of autonomy."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.cases.records import KIND
from neighbourhood_desk.features.cases.service import AutonomyService, CaseNotes, CaseService, CaseTypes, TimelineService
from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.records import NoteSource, PersonNote
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.feature import Command, Feature, Finder, Found, PageEntry, Section, Services
from neighbourhood_desk.kernel.happenings import Happening, Happenings
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault


def _services(services: Services) -> list[object]:
    vault, followups = services.of(Vault), services.of(FollowUpService)
    cases = CaseService(vault, services.of(PeopleService), services.of(ResourceService), followups, services.of(RequestService))
    services.of(PeopleService).add_note_source(NoteSource(lambda ids: _notes(cases, ids), frozenset({KIND})))
    services.of(ConsentService).add_person_of(KIND, lambda id: case.person_id if (case := cases.get(id)) is not None else None)
    return [
        cases,
        CaseTypes(vault),
        CaseNotes(vault, services.of(SealedKey)),
        AutonomyService(vault, followups, services.of(BodyService)),
        TimelineService(vault, services.of(Happenings)),
    ]


def _notes(cases: CaseService, ids: Collection[UUID]) -> Mapping[UUID, PersonNote]:
    """In how many open cases people are."""
    counts = {person_id: sum(case.closed_on is None for case in cases.of_record("people", person_id)) for person_id in ids}
    return {key: PersonNote(open=(say("Cases", "%n open case(s)", n=count),)) for key, count in counts.items() if count}


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.cases.ui.page import CasesPage

    return CasesPage.built(services)


def _case_block(services: Services) -> Any:
    from neighbourhood_desk.features.cases.ui.case_block import CaseBlock

    return CaseBlock.built(services)


def _timeline_block(services: Services) -> Any:
    from neighbourhood_desk.features.cases.ui.timeline_block import TimelineBlock

    return TimelineBlock.built(services)


def _ladder_block(services: Services) -> Any:
    from neighbourhood_desk.features.cases.ui.ladder_block import LadderBlock

    return LadderBlock.built(services)


def _new_case(services: Services) -> None:
    from neighbourhood_desk.features.cases.ui.commands import new_case

    new_case(services)


def _edit_types(services: Services) -> None:
    from neighbourhood_desk.features.cases.ui.commands import edit_types

    edit_types(services)


def _describe(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    found = services.of(CaseService).of_ids(ids)
    return {key: Found(kind=KIND, id=key, title=case.title, detail=case.number) for key, case in found.items()}


def _told(services: Services, kind: str, ids: Collection[UUID]) -> Iterable[Happening]:
    yield from services.of(CaseService).happenings(kind, ids)
    yield from services.of(AutonomyService).happenings(kind, ids)


FEATURE = Feature(
    name="cases",
    services=_services,
    pages=(PageEntry(key="cases", title=say("Cases", "Cases"), icon="folder", order=25, build=_page, kinds=frozenset({KIND})),),
    commands=(
        Command(key="cases.new", title=say("Cases", "New case"), run=_new_case, page="cases", icon="plus"),
        Command(key="cases.types", title=say("Cases", "Types of cases"), run=_edit_types, page="cases", icon="list-check"),
    ),
    finders=(Finder(kind=KIND, name=say("Cases", "Case"), icon="folder", describe=_describe),),
    sections=(
        Section(key="cases", kinds=frozenset({"people", "households", "requests", "areas"}), order=30, build=_case_block),
        Section(key="autonomy", kinds=frozenset({"cases", "bodies"}), order=40, build=_ladder_block),
        Section(key="timeline", kinds=frozenset({"people", "households", "areas", "cases"}), order=90, build=_timeline_block),
    ),
    happenings=_told,
    belonging=lambda services, kind, ids: services.of(CaseService).belonging_to(kind, ids),
    counts={"cases": lambda services: services.of(CaseService).count()},
)
