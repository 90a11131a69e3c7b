from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.features.people.rules.names import sort_key, sounds_of, words_of
from neighbourhood_desk.features.people.rules.phones import core, normal


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("María José", "Mª José"), ("María José", "MJosé"), ("María José", "M.ª JOSE"), ("María del Carmen", "Mª Carmen"),
        ("Francisco", "Paco"),
        ("Concepción", "Concha"), ("José", "Pepe"), ("Vázquez", "Bázkez"), ("Hernández", "Ernandes"), ("Llorente", "Yorente"),
        ("Giménez", "Jiménez"), ("de la Torre", "Torre"), ("Echevarría", "Etxebarria"), ("Mohamed", "Muhammad"), ("El Amrani", "Amrani"),
        ("García-Márquez", "Garcia Marquez"), ("Núñez", "Nunez"), ("Petrova", "Petroba"),
    ],
)  # fmt: skip
def test_two_spellings_of_a_name_sound_the_same(one: str, other: str) -> None:
    assert [word.replace("ts", "x") for word in sounds_of(one)] == [word.replace("ts", "x") for word in sounds_of(other)]


@pytest.mark.parametrize(
    ("one", "other"), [("Martín", "Marina"), ("García", "Garzón"), ("Juan", "Juana"), ("Marcos", "María"), ("MIAH", "María")]
)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert sounds_of(one) != sounds_of(other)


@given(st.text(max_size=40))
def test_any_text_has_words_and_sounds_that_say_it_again(text: str) -> None:
    words = words_of(text)
    assert sounds_of(" ".join(words)) == [sound for word in words for sound in sounds_of(word)] or len(words) > 1
    assert all(word for word in words)


def test_a_list_runs_by_the_surname_that_counts() -> None:
    names = [("Ana", "de la Torre Gil", ""), ("Luis", "Álvarez", ""), ("", "", "Ñoño"), ("Eva", "De Miguel", ""), ("Juan", "Álvarez", "")]
    assert [name[0] or name[2] for name in sorted(names, key=lambda name: sort_key(*name))] == ["Juan", "Luis", "Eva", "Ñoño", "Ana"]


@pytest.mark.parametrize(
    "typed", ["600 123 471", "600-123-471", "+34 600123471", "0034 600 123 471", "(+34) 600.123.471", "600 12 34 71", "34 600 123 471"]
)
def test_every_way_to_say_a_number_gives_one_form(typed: str) -> None:
    assert core(normal(typed)) == "600123471"


@pytest.mark.parametrize(
    ("typed", "kept"), [("+212 6 12 34 56 78", "212612345678"), ("112", "112"), ("010", "010"), ("+880 1712-345678", "8801712345678")]
)
def test_numbers_of_other_countries_and_short_ones_are_kept(typed: str, kept: str) -> None:
    assert normal(typed) == kept
