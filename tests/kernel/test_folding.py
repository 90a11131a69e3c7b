from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.kernel.folding import fold

_SPANISH = st.text(alphabet="aAzZñÑáÉüªº_-.,;¡¿ \t\n\u00a0\u0301\u1d49ßİ0９", max_size=60)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("  Mª José   NÚÑEZ-Pérez ", "ma jose nunez perez"),
        ("C/ San Bernardo, 12 · 3º izda.", "c san bernardo 12 3o izda"),
        ("Ζωή كمال", "ζωη كمال"),
        ("snake_case\x1funit", "snake_case unit"),
        ("…—«»", ""),
    ],
)
def test_case_accents_and_punctuation_fold_away(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(text=_SPANISH | st.text(max_size=60))
def test_the_quick_ways_give_what_the_plain_definition_gives(text: str) -> None:
    bare = "".join(
        sign for sign in unicodedata.normalize("NFKD", text) if not (0x300 <= ord(sign) < 0x20FF and unicodedata.combining(sign))
    )
    assert fold(text) == re.sub(r"\W+", " ", (text if text.isascii() else bare).casefold()).strip()
