from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest

from neighbourhood_desk.features.people.records import Household, Person, RelationKind
from neighbourhood_desk.features.people.service import HouseholdService, PeopleService, RelationService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault

DAY, LATER = date(2026, 3, 1), date(2026, 9, 1)


@pytest.fixture
def people(vault: Vault) -> PeopleService:
    return PeopleService(vault)


@pytest.fixture
def households(vault: Vault) -> HouseholdService:
    return HouseholdService(vault)


@pytest.fixture
def relations(vault: Vault) -> RelationService:
    return RelationService(vault)


def family(people: PeopleService, households: HouseholdService) -> tuple[Household, list[Person]]:
    ana, *others = [people.add(Person(given_names=name, surnames="Zarza")) for name in ("Ana", "Benito", "Carla", "Diego")]
    home = households.found(Household(name="Zarza", address="C/ Olmo 3"), ana.id, DAY)
    households.move_in(home.id, [each.id for each in others], DAY)
    return home, [ana, *others]


def stays(households: HouseholdService, person_id: UUID) -> list[tuple[str, date | None, date | None]]:
    return [(stay.address, stay.since, stay.until) for stay, _ in households.homes_of(person_id)]


def test_who_moves_in_gets_the_address_and_who_moves_out_keeps_the_history(people: PeopleService, households: HouseholdService) -> None:
    home, (ana, benito, *_rest) = family(people, households)
    households.name_head(home.id, benito.id)
    assert {person.address for person in households.members(home.id)} == {"C/ Olmo 3"}
    households.move_out(benito.id, LATER, "C/ Fe 9")
    assert stays(households, benito.id) == [("C/ Olmo 3", DAY, LATER)]
    moved = people.get(benito.id)
    assert moved is not None
    assert (moved.household_id, moved.address) == (None, "C/ Fe 9")
    kept = households.get(home.id)
    assert kept is not None
    assert kept.head_id is None
    assert [person.given_names for stay, person in households.history(home.id) if stay.until == LATER] == ["Benito"]
    assert len(households.history(home.id)) == 4
    with pytest.raises(DeskError, match="lives there"):
        households.name_head(home.id, benito.id)
    assert ana.id in {person.id for person in households.members(home.id)}


def test_a_household_splits_and_one_undo_puts_it_together(people: PeopleService, households: HouseholdService, vault: Vault) -> None:
    home, (_ana, _benito, carla, diego) = family(people, households)
    new = households.split(home.id, [carla.id, diego.id], Household(name="Zarza, jóvenes", address="C/ Fe 9"), LATER)
    assert {person.given_names for person in households.members(home.id)} == {"Ana", "Benito"}
    assert stays(households, carla.id) == [("C/ Fe 9", LATER, None), ("C/ Olmo 3", DAY, LATER)]
    with pytest.raises(DeskError, match="Somebody must stay"):
        households.split(new.id, [carla.id, diego.id], Household(name="x"))
    with pytest.raises(DeskError, match="Tick who leaves"):
        households.split(home.id, [carla.id], Household(name="x"))
    vault.undo()
    assert len(households.members(home.id)) == 4
    assert stays(households, carla.id) == [("C/ Olmo 3", DAY, None)]
    assert households.get(new.id) is None


def test_a_whole_household_moves_and_where_it_was_can_be_told(people: PeopleService, households: HouseholdService) -> None:
    home, (ana, *_rest) = family(people, households)
    households.move_home(home.id, "C/ Fe 9", on=LATER)
    assert {person.address for person in households.members(home.id)} == {"C/ Fe 9"}
    assert stays(households, ana.id) == [("C/ Fe 9", LATER, None), ("C/ Olmo 3", DAY, LATER)]
    with pytest.raises(DeskError):
        households.move_home(home.id, "C/ Fe 9")


def test_another_household_in_the_form_is_a_move_too(people: PeopleService, households: HouseholdService, vault: Vault) -> None:
    home, (ana, *_rest) = family(people, households)
    other = households.found(Household(name="Otra"), people.add(Person(alias="Eva")).id)
    current = people.get(ana.id)
    assert current is not None
    people.edit(Person(id=ana.id, given_names="Ana", surnames="Zarza", address=current.address, household_id=other.id))
    assert stays(households, ana.id) == [("", vault.clock.today(), None), ("C/ Olmo 3", DAY, vault.clock.today())]
    assert home.id != other.id


def test_people_who_were_imported_into_a_household_are_its_members_without_days(
    people: PeopleService, households: HouseholdService, vault: Vault
) -> None:

    home = Household(name="Zarza", address="C/ Olmo 3")
    with vault.operation(say("Test", "Fill")) as op:
        people.add_in(op, [ana := Person(alias="Ana", household_id=home.id)], [home])
    ((stay, person),) = households.history(home.id)
    assert (person.id, stay.since) == (ana.id, None)
    households.move_out(ana.id, LATER)
    assert stays(households, ana.id) == [("C/ Olmo 3", None, LATER)]
    (line,) = households.lines()
    assert (line.name, line.members, line.head) == ("Zarza", 0, "")


def test_a_household_is_found_by_those_who_live_in_it(people: PeopleService, households: HouseholdService) -> None:
    home, _ = family(people, households)
    households.found(Household(name="Otra"), people.add(Person(alias="Eva")).id)
    assert [line.id for line in households.lines("benito")] == [home.id]
    assert [line.id for line in households.lines("olmo")] == [home.id]
    assert len(households.lines()) == 2


def test_a_relation_is_told_from_either_side(people: PeopleService, relations: RelationService) -> None:
    rosa, luis = people.add(Person(alias="Rosa")), people.add(Person(alias="Luis"))
    relations.relate(rosa.id, RelationKind.PARENT, luis.id)
    assert [(each.person.alias, each.what.text) for each in relations.of(luis.id)] == [("Rosa", "mother or father")]
    assert [(each.person.alias, each.what.text) for each in relations.of(rosa.id)] == [("Luis", "daughter or son")]
    assert [each.person.alias for each in relations.who_may_ask_for(luis.id)] == ["Rosa"]
    assert relations.who_may_ask_for(rosa.id) == []
    assert [each.person.alias for each in relations.whom_they_ask_for(rosa.id)] == ["Luis"]


def test_a_relation_ends_and_may_begin_again_but_is_never_noted_twice(people: PeopleService, relations: RelationService) -> None:
    rosa, luis = people.add(Person(alias="Rosa")), people.add(Person(alias="Luis"))
    first = relations.relate(rosa.id, RelationKind.PARTNER, luis.id, since=DAY)
    with pytest.raises(DeskError, match="noted already"):
        relations.relate(luis.id, RelationKind.PARTNER, rosa.id)
    with pytest.raises(DeskError, match="before it begins"):
        relations.end(first.id, date(2026, 2, 1))
    relations.end(first.id, LATER)
    assert relations.who_may_ask_for(rosa.id) == []
    relations.relate(luis.id, RelationKind.PARTNER, rosa.id)
    assert len(relations.of(luis.id)) == 2
    with pytest.raises(DeskError, match="themselves"):
        relations.relate(luis.id, RelationKind.FRIEND, luis.id)
    people.remove(luis.id)
    assert relations.of(rosa.id) == []
