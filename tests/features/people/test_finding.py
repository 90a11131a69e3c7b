from __future__ import annotations

import pytest

from features.people.labelled import people as invented
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


@pytest.fixture
def crowd(vault: Vault) -> PeopleService:
    service = PeopleService(vault)
    with vault.operation(say("Test", "Fill"), undoable=False) as op:
        service.add_in(op, invented(400), [])
    return service


@pytest.mark.parametrize(
    "typed",
    [
        "zarzalejo maria jose", "MJosé Zarzalejo", "Mª José Zarzalejo", "zarzalejo m j", "MARIA JOSE ZARZALEJO ÑUFLO", "ñuflo zarzalejo",
        "Sarsalejo", "zarzlejo", "zarzalejo nuflo maria", "600 987 471", "987471", "87 471", "+34 600 987 471", "0034600987471", "60098",
        "jose 987471", "zarzal", "Zarzalejo Casa Grande 14",
    ],
)  # fmt: skip
def test_a_person_is_found_in_a_crowd_by_what_somebody_remembers(crowd: PeopleService, typed: str) -> None:
    wanted = Person(given_names="María José", surnames="Zarzalejo Ñuflo", phones=("600 987 471",), address="C/ Casa Grande 14, bajo B")
    crowd.add(wanted)
    assert wanted.id in crowd.find_ids(typed)[:3]


def test_a_short_form_finds_the_name_and_the_name_the_short_form(crowd: PeopleService) -> None:
    paco, concha = crowd.add(Person(given_names="Paco", surnames="Ñuflo")), crowd.add(Person(given_names="Concepción", surnames="Ñuflo"))
    assert crowd.find_ids("francisco ñuflo") == [paco.id]
    assert crowd.find_ids("conchita nuflo") == [concha.id]


def test_what_was_changed_or_taken_back_is_found_as_it_is_now(crowd: PeopleService, vault: Vault) -> None:
    added = crowd.add(Person(given_names="Wenceslao", surnames="Ñuflo"))
    assert crowd.find_ids("venzeslao") == [added.id]
    vault.undo()
    assert crowd.find_ids("venzeslao") == []
    vault.redo()
    assert crowd.find_ids("benceslao nuflo") == [added.id]


def test_the_list_pages_through_everybody_once_in_order(crowd: PeopleService) -> None:
    seen, after = [], None
    while page := crowd.page(after, 64):
        seen += page
        after = page[-1]
    assert len(seen) == crowd.count() == len({line.id for line in seen})
    assert [line.sort_key for line in seen] == sorted(line.sort_key for line in seen)
    archived = crowd.archive(seen[0].id)
    assert [line.id for line in crowd.page(archived=True)] == [archived.id]
    assert crowd.page(None, 1)[0].id == seen[1].id
