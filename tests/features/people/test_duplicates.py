from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from features.people.labelled import people as invented
from features.people.labelled import written
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.rules.likeness import Rarity, likeness, place_of, traits_of
from neighbourhood_desk.features.people.service import DuplicateService, PeopleService
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault

KNOWN, TYPED = 4000, 1200


@pytest.fixture
def people(vault: Vault) -> PeopleService:
    return PeopleService(vault)


@pytest.fixture
def duplicates(vault: Vault, people: PeopleService) -> DuplicateService:
    return DuplicateService(vault, people)


def test_on_the_labelled_set_hints_are_right_and_hardly_anybody_is_missed(
    vault: Vault, people: PeopleService, duplicates: DuplicateService
) -> None:
    known = invented(KNOWN)
    with vault.operation(say("Test", "Fill"), undoable=False) as op:
        people.add_in(op, known, [])
    shown = right = there = 0
    for case in written(known, TYPED, seed=21):  # not the seed on which the weights were chosen
        hints = duplicates.hints(case.person)
        assert len(hints) <= 5
        shown += len(hints)
        there += case.original is not None
        right += any(case.original is not None and hint.id == known[case.original].id for hint in hints)
    assert there > TYPED * 0.45
    assert right / shown >= 0.95, f"precision {right / shown:.3f}"
    assert right / there >= 0.85, f"recall {right / there:.3f}"


def test_a_family_is_not_taken_for_one_person(people: PeopleService, duplicates: DuplicateService) -> None:
    home: dict[str, Any] = {"surnames": "Zarza Ñuflo", "phones": ("600 123 471",), "address": "C/ Olmo 3, 1.º A"}
    people.add(Person(given_names="Ana", **home))
    assert duplicates.hints(Person(given_names="Benito", **home)) == []
    (hint,) = duplicates.hints(Person(given_names="ana", **home))
    assert {reason.text for reason in hint.same} == {"same name", "same telephone", "same address"}


def test_a_hint_says_why_and_what_speaks_against(people: PeopleService, duplicates: DuplicateService) -> None:
    people.add(Person(given_names="María José", surnames="Zarza Ñuflo", phones=("600 123 471",), birth_year=1960))
    (hint,) = duplicates.hints(Person(given_names="Mª José", surnames="Nuflo Sarza", phones=("600 123 472",), birth_year=1960))
    assert {reason.text for reason in hint.same} == {
        "surnames the other way round",
        "telephone differs by one digit",
        "born in the same year",
    }
    assert duplicates.hints(Person(given_names="Mª José", surnames="Nuflo Sarza", birth_year=1999)) == []


def test_who_was_said_to_be_different_is_never_asked_about_again(people: PeopleService, duplicates: DuplicateService, vault: Vault) -> None:
    one = people.add(Person(given_names="Ana", surnames="Zarza Ñuflo"))
    typed = Person(given_names="Ana", surnames="Zarza Ñuflo", phones=("600 123 471",))
    assert [hint.id for hint in duplicates.hints(typed)] == [one.id]
    assert duplicates.hints(typed, apart=[one.id]) == []
    other = people.add(typed)
    duplicates.set_apart(other.id, one.id)
    assert duplicates.hints(other) == duplicates.hints(one) == []
    assert duplicates.set_apart(one.id, other.id) is None
    vault.undo()
    assert [hint.id for hint in duplicates.hints(other)] == [one.id]
    duplicates.set_apart(other.id, one.id)
    duplicates.take_back(one.id, other.id)
    assert [hint.id for hint in duplicates.hints(one)] == [other.id]


def test_likeness_is_the_same_from_either_side_and_grows_with_what_agrees() -> None:
    rarity = Rarity({}, 4000)
    for case in written(known := invented(60), 60):
        if case.original is not None:
            one, other = traits_of(case.person), traits_of(known[case.original])
            assert likeness(one, other, rarity).score == pytest.approx(likeness(other, one, rarity).score)
            same = replace(case.person, email="a@b.example")
            more = likeness(traits_of(same), traits_of(replace(known[case.original], email="a@b.example")), rarity)
            assert more.score > likeness(one, other, rarity).score


@pytest.mark.parametrize(
    "address", ["C/ Sta. Isabel 12, 3.º izda.", "Calle de Santa Isabel, 12 3º izda", "calle santa isabel n.º 12 3 IZDA"]
)
def test_an_address_compares_however_it_is_written(address: str) -> None:
    assert place_of(address) == place_of("Santa Isabel 12 3 izda")
