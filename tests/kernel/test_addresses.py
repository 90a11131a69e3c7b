"""Addresses: every way to write one gives one key, and what stands inside a building is kept apart from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.kernel.addresses import parse


@pytest.mark.parametrize(
    "text",
    ["C/ Sta. Isabel 12, 3.º izda.", "calle de Santa Isabel, 12", "CL SANTA ISABEL 12 3º IZQ", "C. Santa Isabel, nº 12 bajo B",
     "Santa Isabel 12", "c/santa isabel núm. 12, 28012 Madrid"],
)  # fmt: skip
def test_one_building_has_one_key_however_it_is_written(text: str) -> None:
    assert parse(text).key == "santa isabel 12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C/ Sta. Isabel 12, 3.º izda.", {"way": "Calle", "number": "12", "floor": "3", "door": "izquierda"}),
        ("Embajadores 40, portal 3 esc. izda", {"number": "40", "portal": "3", "staircase": "izquierda"}),
        ("Pza. de Lavapiés s/n", {"way": "Plaza", "number": "", "is_numberless": True, "street": "de lavapies"}),
        ("Av. Ntra. Sra. del Carmen 5 bajo B", {"way": "Avenida", "street": "nuestra senora del carmen", "floor": "bajo", "door": "b"}),
        ("Pº de la Castellana 100 bis, 2º dcha", {"way": "Paseo", "number": "100bis", "floor": "2", "door": "derecha"}),
        ("Calle 2 de Mayo", {"way": "Calle", "street": "2 de mayo", "number": ""}),
        ("Mesón de Paredes 7, bloque 2, piso 4, puerta C", {"block": "2", "floor": "4", "door": "c"}),
        ("Ronda de Atocha 8 ático 1", {"floor": "ático", "door": "1"}),
        ("plaza", {"way": "", "street": "plaza"}),
        ("", {"street": "", "number": ""}),
    ],
)
def test_the_parts_of_an_address_are_told_apart(text: str, expected: dict[str, object]) -> None:
    address = parse(text)
    assert {name: getattr(address, name) for name in expected} == expected


@given(st.text(max_size=400))
def test_no_text_is_too_strange(text: str) -> None:
    address = parse(text)
    assert address.home_key == "" or address.home_key.startswith(address.key)
