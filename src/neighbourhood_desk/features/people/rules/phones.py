"""Telephone numbers as people say them, brought into one form: kept as typed, compared and found by this."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from neighbourhood_desk.kernel.folding import digits

HOME = "ES"
"""Where a number without a country's prefix belongs to."""
_CORE = 9
"""The last digits of a number: a Spanish one without its prefix."""


@lru_cache(maxsize=4_000)
def normal(typed: str) -> str:
    """The digits of a number with its country's prefix and nothing else: «600 123 471» and «0034 600123471» give 34600123471.

    What is no number of any country gives its digits as they are.
    """
    import phonenumbers

    bare = digits(typed)
    if len(bare) < _CORE:
        return bare
    text = f"+{bare[2:]}" if bare.startswith("00") else f"+{bare}" if typed.strip().startswith("+") else bare
    try:
        number: Any = phonenumbers.parse(text, HOME)
    except phonenumbers.NumberParseException:
        return bare
    return f"{number.country_code}{number.national_number}" if phonenumbers.is_possible_number(number) else bare


def normals(typed: tuple[str, ...]) -> tuple[str, ...]:
    """The numbers of a person in one form, each once."""
    return tuple(dict.fromkeys(number for number in map(normal, typed) if number))


def core(number: str) -> str:
    """What tells a number apart, with or without its prefix: its last nine digits; empty for one that is too short to."""
    return number[-_CORE:] if len(number) >= _CORE else ""


def fragment(typed: str) -> str:
    """The digits to look for when somebody types (part of) a number, without the signs and zeros before a country's prefix."""
    bare = digits(typed)
    return bare[2:] if bare.startswith("00") else bare


def is_number(typed: str) -> bool:
    """True of text that can only be meant as (part of) a telephone number."""
    return len(digits(typed)) >= 3 and not any(sign.isalpha() for sign in typed)
