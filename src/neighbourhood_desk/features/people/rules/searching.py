"""What somebody typed to find a person, as the keys it may be kept under: any order, short forms, spellings by ear, slips of the pen."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from neighbourhood_desk.features.people.rules.likeness import slips
from neighbourhood_desk.features.people.rules.names import NAME_KEY, sound_of, words_of
from neighbourhood_desk.kernel.folding import digits

_MOST_NEAR = 12
"""Names that differ by a slip from one word; more would be chance."""
_LEAST_BEGUN = 2


@dataclass(frozen=True, slots=True)
class Typed:
    """A search taken apart: the sounds of its words, and the numbers among them, which are parts of telephones."""

    sounds: tuple[str, ...]
    numbers: tuple[str, ...]


def taken_apart(text: str) -> Typed:
    """The words of a search; a word of digits is part of a telephone number."""
    words = words_of(text)
    return Typed(
        tuple(dict.fromkeys(sound for word in words if not word.isdigit() and (sound := sound_of(word)))),
        tuple(number for word in words if word.isdigit() and (number := digits(word))),
    )


def key_groups(sounds: Sequence[str]) -> list[list[str]]:
    """For each word the keys it is kept under; the last one may be only begun."""
    groups = [[f"{NAME_KEY}{sound}"] for sound in sounds]
    if groups and len(sounds[-1]) >= _LEAST_BEGUN:
        groups[-1].append(f"{NAME_KEY}{sounds[-1]}*")
    return groups


def near_groups(sounds: Sequence[str], vocabulary: Collection[str]) -> list[list[str]]:
    """For each word also the names in the vocabulary that a slip of the pen makes of it; `vocabulary` holds sounds."""
    return [[f"{NAME_KEY}{each}" for each in dict.fromkeys((sound, *near_words(sound, vocabulary)))] for sound in sounds]


def near_words(sound: str, vocabulary: Collection[str]) -> list[str]:
    """The names that differ from this one by one letter, in a long word by two; the nearest first."""
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    allowed = slips(len(sound))
    if not allowed:
        return []
    found = process.extract(sound, list(vocabulary), scorer=OSA.distance, score_cutoff=allowed, limit=_MOST_NEAR)
    return [word for word, distance, _place in found if distance <= slips(min(len(word), len(sound)))]
