"""What people and households give the desk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.people.records import PersonNote
from neighbourhood_desk.features.people.service import DuplicateService, HouseholdService, MergeService, PeopleService, RelationService
from neighbourhood_desk.kernel.feature import Command, Feature, Finder, Found, PageEntry, Section, Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


def _services(services: Services) -> list[object]:
    vault = services.of(Vault)
    people = PeopleService(vault)
    return [people, HouseholdService(vault), RelationService(vault), DuplicateService(vault, people), MergeService(vault)]


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.people.ui.page import PeoplePage

    return PeoplePage.built(services, services.of(Vault).undo)


def _block(name: str) -> Any:
    def build(services: Services) -> Any:
        from neighbourhood_desk.features.people.ui import blocks
        from neighbourhood_desk.features.people.ui.desk import PeopleDesk
        from neighbourhood_desk.widgets.toolkit import Toolkit

        return blocks.BLOCKS[name](services.of(Toolkit), PeopleDesk.of(services, services.of(Vault).undo))

    return build


def _add(services: Services) -> None:
    from neighbourhood_desk.features.people.ui.page import PeoplePage

    PeoplePage.add_person(services)


def _describe(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    people = services.of(PeopleService)
    found, notes = people.of_ids(ids), people.notes_on(ids)
    return {
        key: Found(
            kind="people",
            id=key,
            title=person.display_name,
            detail=" · ".join(part for part in (*person.phones[:1], person.address, *_told(services, notes.get(key))) if part),
        )
        for key, person in found.items()
    }


def _told(services: Services, note: PersonNote | None) -> Iterable[str]:
    """What other features say of somebody: the last contact, what is open."""
    if note is None:
        return
    words = services.catalogue()
    if note.last_contact is not None:
        yield words.text(say("People", "last contact {day}", day=words.short_day(note.last_contact)))
    yield from map(words.text, note.open)


def _describe_homes(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    homes = services.of(HouseholdService)
    found = {key: home for key in ids if (home := homes.get(key)) is not None}
    return {
        key: Found(kind="households", id=key, title=home.display_name, detail=home.address if home.name else "")
        for key, home in found.items()
    }


def _belonging(services: Services, kind: str, ids: Collection[UUID]) -> Mapping[str, Collection[UUID]]:
    """To a household, who belongs to it."""
    people = services.of(PeopleService)
    return {"people": {person.id for household_id in ids for person in people.members(household_id)}} if kind == "households" else {}


_KINDS = frozenset({"people", "households", "people_merge"})
_SECTIONS = ("household", "relations", "sameness")

FEATURE = Feature(
    name="people",
    services=_services,
    pages=(PageEntry(key="people", title=say("People", "Residents"), icon="users", order=30, build=_page, kinds=_KINDS),),
    commands=(Command(key="people.add", title=say("People", "Add a person"), run=_add, page="people", icon="user-plus"),),
    finders=(
        Finder(
            kind="people",
            name=say("People", "Person"),
            icon="user",
            describe=_describe,
            find=lambda services, text, limit: services.of(PeopleService).find_ids(text, limit),
        ),
        Finder(kind="households", name=say("People", "Household"), icon="home", describe=_describe_homes),
    ),
    sections=tuple(
        Section(key=f"people.{name}", kinds=frozenset({"people"}), order=10 * place, build=_block(name))
        for place, name in enumerate(_SECTIONS, 1)
    ),
    belonging=_belonging,
    counts={
        "people": lambda services: services.of(PeopleService).count() + services.of(PeopleService).count(archived=True),
        "households": lambda services: services.of(PeopleService).count_households(),
    },
)
