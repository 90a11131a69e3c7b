from __future__ import annotations

import pytest

from neighbourhood_desk.features.people import rules
from neighbourhood_desk.features.people.records import Household, Person
from neighbourhood_desk.features.people.service import HouseholdService, PeopleService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


@pytest.fixture
def people(vault: Vault) -> PeopleService:
    return PeopleService(vault)


def test_an_alias_is_enough_but_nobody_is_not(people: PeopleService) -> None:
    assert people.add(Person(alias="  Abu\u202e ")).display_name == "Abu"
    with pytest.raises(DeskError, match="Write a name"):
        people.add(Person(given_names=" \t"))
    assert people.count() == 1


@pytest.mark.parametrize("typed", ["maria jose", "MARÍA JOSÉ", "garcía maría", "471", "600 123", "12347", "santa isabel"])
def test_a_person_is_found_by_what_somebody_remembers(people: PeopleService, typed: str) -> None:
    wanted = Person(given_names="María José", surnames="Pérez García", phones=("600 123 471",), address="C/ Santa Isabel 12, 3.º izda.")
    people.add(wanted)
    people.add(Person(given_names="Marta", surnames="Gómez", phones=("911 222 333",), address="Plaza Mayor"))
    assert [person.id for person in people.find(typed)] == [wanted.id]


def test_impossible_values_are_refused_and_unknown_ones_are_not() -> None:
    assert not rules.problems(Person(alias="Ana"))
    wrong = rules.problems(Person(email="ana@", phones=("1",), language="xx"))
    assert set(wrong) == {"given_names", "email", "phones", "language"}


def test_a_person_who_is_named_elsewhere_is_archived_and_not_deleted(people: PeopleService, vault: Vault) -> None:
    ana = people.add(Person(alias="Ana"))
    linked = [True]
    people.keep_if(lambda _person_id: say("Test", "Linked") if linked[0] else None)
    with pytest.raises(DeskError) as refusal:
        people.remove(ana.id)
    assert refusal.value.next_step is not None
    people.archive(ana.id)
    assert people.find() == []
    assert [person.id for person in people.find(archived=True)] == [ana.id]
    people.restore(ana.id)
    linked[0] = False
    people.remove(ana.id)
    assert people.get(ana.id) is None
    assert vault.undo().text == "Delete person"
    assert people.find("ana")[0].id == ana.id


def test_a_household_that_goes_leaves_its_people(people: PeopleService, vault: Vault) -> None:
    ana, luis = people.add(Person(alias="Ana")), people.add(Person(alias="Luis"))
    households = HouseholdService(vault)
    home = households.found(Household(name="Pérez"), ana.id)
    people.edit(Person(id=luis.id, alias="Luis", household_id=home.id))
    assert people.household_of() == {ana.id: home.id, luis.id: home.id}
    households.remove(home.id)
    assert people.household_of() == {}
    assert people.count() == 2
    vault.undo()
    assert {person.alias for person in people.members(home.id)} == {"Ana", "Luis"}


def test_somebody_typed_in_passing_becomes_an_alias_or_a_name() -> None:
    assert rules.alias_or_name(" Abu ").alias == "Abu"
    named = rules.alias_or_name("María  Pérez García")
    assert (named.given_names, named.surnames) == ("María", "Pérez García")
