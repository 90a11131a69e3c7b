"""How likely two records are of one person, in bits: what agrees counts the more the rarer it is, what contradicts counts against.

The weights follow Fellegi and Sunter (1969): an agreement is worth the logarithm of how unlikely it is by chance, so that «García»
says little and «Zarzamora» much. A family shares surnames, telephone and home; that is why these hardly count once the names differ.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from math import log2
from types import MappingProxyType
from typing import Protocol

from neighbourhood_desk.features.people.rules.names import sound_of, sounds_of
from neighbourhood_desk.features.people.rules.phones import core, normals
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.wording import Wording, say

HINT_FROM = 3.5
"""From this score on two records are shown as perhaps the same: chosen on the labelled set (docs/duplicates.md)."""


class Reason(StrEnum):
    """Why two people may be the same, and what speaks against it."""

    SAME_NAME = "same_name"
    LIKE_NAME = "like_name"
    PART_OF_NAME = "part_of_name"
    SURNAMES_TURNED = "surnames_turned"
    SAME_ALIAS = "same_alias"
    SAME_PHONE = "same_phone"
    LIKE_PHONE = "like_phone"
    SAME_EMAIL = "same_email"
    SAME_YEAR = "same_year"
    SAME_ADDRESS = "same_address"
    OTHER_GIVEN = "other_given"
    OTHER_SURNAME = "other_surname"
    OTHER_PHONE = "other_phone"
    OTHER_YEAR = "other_year"
    OTHER_ADDRESS = "other_address"


REASON_NAMES: Mapping[Reason, Wording] = MappingProxyType(
    {
        Reason.SAME_NAME: say("Likeness", "same name"),
        Reason.LIKE_NAME: say("Likeness", "name sounds or looks alike"),
        Reason.PART_OF_NAME: say("Likeness", "part of the name is missing"),
        Reason.SURNAMES_TURNED: say("Likeness", "surnames the other way round"),
        Reason.SAME_ALIAS: say("Likeness", "same alias"),
        Reason.SAME_PHONE: say("Likeness", "same telephone"),
        Reason.LIKE_PHONE: say("Likeness", "telephone differs by one digit"),
        Reason.SAME_EMAIL: say("Likeness", "same e-mail"),
        Reason.SAME_YEAR: say("Likeness", "born in the same year"),
        Reason.SAME_ADDRESS: say("Likeness", "same address"),
        Reason.OTHER_GIVEN: say("Likeness", "another given name"),
        Reason.OTHER_SURNAME: say("Likeness", "another surname"),
        Reason.OTHER_PHONE: say("Likeness", "another telephone"),
        Reason.OTHER_YEAR: say("Likeness", "another year of birth"),
        Reason.OTHER_ADDRESS: say("Likeness", "another address"),
    }
)
_UNHEARD_OF = 9.0
"""From so many bits on a word is hardly anybody's name, and more likely a slip."""
_AGAINST = frozenset({Reason.OTHER_GIVEN, Reason.OTHER_SURNAME, Reason.OTHER_PHONE, Reason.OTHER_YEAR, Reason.OTHER_ADDRESS})


class Named(Protocol):
    """A person, or the line of one in a list."""

    @property
    def given_names(self) -> str: ...
    @property
    def surnames(self) -> str: ...
    @property
    def alias(self) -> str: ...
    @property
    def phones(self) -> tuple[str, ...]: ...
    @property
    def address(self) -> str: ...
    @property
    def birth_year(self) -> int | None: ...
    @property
    def email(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a person is compared."""

    given: tuple[str, ...]
    surnames: tuple[str, ...]
    alias: tuple[str, ...]
    phones: frozenset[str]
    email: str
    birth_year: int | None
    street: tuple[str, ...]
    number: str
    flat: str
    is_exact: str
    """The whole name, folded."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """The verdict: bits above what chance gives, and the reasons for and against."""

    score: float
    same: tuple[Reason, ...]
    apart: tuple[Reason, ...]


class Rarity:
    """How much it says that two people share a word of their names, from how many have it."""

    def __init__(self, counts: Mapping[str, int], people: int) -> None:
        self._counts, self._people = counts, max(people, 1)

    def bits(self, sound: str) -> float:
        """At most twelve bits, for a name that hardly anybody has."""
        return min(12.0, log2((self._people + 20) / (self._counts.get(sound, 0) + 1)))

    @property
    def chance(self) -> float:
        """What it takes to believe that of all people it is this one."""
        return log2(self._people + 20)


def traits_of(person: Named) -> Traits:
    """What of this person is compared."""
    street, number, flat = place_of(person.address)
    return Traits(
        given=tuple(sounds_of(person.given_names)),
        surnames=tuple(sounds_of(person.surnames)),
        alias=tuple(sounds_of(person.alias)),
        phones=frozenset(number for number in map(core, normals(person.phones)) if number),
        email=fold(person.email),
        birth_year=person.birth_year,
        street=street,
        number=number,
        flat=flat,
        is_exact=fold(f"{person.given_names} {person.surnames}"),
    )


def likeness(one: Traits, other: Traits, rarity: Rarity) -> Likeness:
    """How likely the two are one person; 0 is even odds."""
    reasons: list[Reason] = []
    names = _names(one, other, rarity, reasons)
    is_other = bool({Reason.OTHER_GIVEN, Reason.OTHER_SURNAME} & set(reasons))
    score = names + _contacts(one, other, is_other, reasons) + _home(one, other, is_other, reasons) - rarity.chance
    if one.birth_year is not None and other.birth_year is not None:
        years = abs(one.birth_year - other.birth_year)
        reasons.append(Reason.SAME_YEAR if years == 0 else Reason.OTHER_YEAR)
        score += (5.5, 1.0)[years] if years < 2 else -4.0 - min(years, 8)
    same = tuple(reason for reason in reasons if reason not in _AGAINST)
    return Likeness(score, same, tuple(reason for reason in reasons if reason in _AGAINST))


def near(one: str, other: str) -> bool:
    """True of two words that a slip of the pen tells apart: one letter, two in a long word."""
    allowed = slips(min(len(one), len(other)))
    if abs(len(one) - len(other)) > allowed:
        return False
    return _distance(one, other) <= allowed


def slips(length: int) -> int:
    """How many letters may be wrong in a word this long."""
    return 0 if length < 4 else 1 if length < 8 else 2


@lru_cache(maxsize=60_000)
def _distance(one: str, other: str) -> int:
    from rapidfuzz.distance import OSA

    return int(OSA.distance(one, other))


# Names


def _names(one: Traits, other: Traits, rarity: Rarity, reasons: list[Reason]) -> float:
    if not (one.given or one.surnames) or not (other.given or other.surnames):
        return _aliases(one, other, rarity, reasons)
    found: list[Reason] = []
    score = _given(one.given, other.given, rarity, found) + _surnames(one.surnames, other.surnames, rarity, found)
    whole, other_whole = sorted((*one.given, *one.surnames)), sorted((*other.given, *other.surnames))
    if whole == other_whole and score < 0:  # given names and surnames in each other's place
        found, score = [Reason.SURNAMES_TURNED], sum(map(rarity.bits, set(whole))) - 3
    if one.is_exact == other.is_exact and len(one.surnames) > 1:
        found, score = [Reason.SAME_NAME], score + 2
    elif not found:
        found = [Reason.SAME_NAME]
    reasons += dict.fromkeys(found)
    return score


def _given(one: Sequence[str], other: Sequence[str], rarity: Rarity, reasons: list[Reason]) -> float:
    if not one or not other:
        return 0.0
    pairs = _paired(one, other)
    if len(pairs) < min(len(one), len(other)) and _is_one_slip("".join(one), "".join(other)):
        reasons.append(Reason.LIKE_NAME)
        return max(rarity.bits(word) for word in other)
    worth = sorted((_worth(mine, theirs, rarity) for mine, theirs in pairs), reverse=True)
    score = sum(worth[:1]) + sum(worth[1:]) * 0.5  # given names go together: who is called Luz Marina is rarely only Luz
    if len(pairs) < min(len(one), len(other)):
        reasons.append(Reason.OTHER_GIVEN)
        return score - 18.0
    if any(mine != theirs for mine, theirs in pairs):
        reasons.append(Reason.LIKE_NAME)
    if len(one) != len(other):
        reasons.append(Reason.PART_OF_NAME)
        # José may be Mª José by half, but two people of one house are often María and María José.
        score -= 2.5
    return score


def _surnames(one: Sequence[str], other: Sequence[str], rarity: Rarity, reasons: list[Reason]) -> float:
    if not one or not other:
        return 0.0
    joined = "".join(one), "".join(other)
    pairs = _paired(one, other)
    if len(pairs) < min(len(one), len(other)) and len(one) != len(other) and _is_one_slip(*joined):
        reasons.append(Reason.LIKE_NAME)
        return max(rarity.bits(word) for word in other) + 4
    score = sum(_worth(mine, theirs, rarity) for mine, theirs in pairs)
    if len(pairs) < min(len(one), len(other)):
        reasons.append(Reason.OTHER_SURNAME)
        return score - 15.0
    if any(mine != theirs for mine, theirs in pairs):
        reasons.append(Reason.LIKE_NAME)
    if len(one) != len(other):
        reasons.append(Reason.PART_OF_NAME)
        first = one[0] if len(one) < len(other) else other[0]
        others_first = other[0] if len(one) < len(other) else one[0]
        score -= 0.5 if first == others_first or near(first, others_first) else 4.0
    elif len(pairs) > 1 and [one.index(mine) for mine, _ in pairs] != [other.index(theirs) for _, theirs in pairs]:
        reasons.append(Reason.SURNAMES_TURNED)
        score -= 2.5
    return score


def _worth(mine: str, theirs: str, rarity: Rarity) -> float:
    """What it says that a word was written so. A slip of the pen seldom gives another name that people have: Martín is not Marín."""
    if mine == theirs:
        return rarity.bits(theirs)
    if min(len(mine), len(theirs)) == 1:
        return 1.0
    return rarity.bits(theirs) * 0.7 - max(0.0, 1.5 * (_UNHEARD_OF - rarity.bits(mine)))


def _paired(one: Sequence[str], other: Sequence[str]) -> list[tuple[str, str]]:
    """The words of the one with those of the other that they are: equal, near, or an initial of them; each is used once."""
    left, free = list(one), list(other)
    pairs = []
    for is_same in (str.__eq__, near, _is_initial):
        for word in tuple(left):
            match = next((candidate for candidate in free if is_same(word, candidate)), None)
            if match is not None:
                pairs.append((word, match))
                left.remove(word)
                free.remove(match)
    return pairs


def _is_one_slip(one: str, other: str) -> bool:
    """True of names that differ by one letter once the spaces are out: «An aMaría», «De la Torre» and «Delatorre»."""
    return min(len(one), len(other)) > 5 and _distance(one, other) <= 1


def _is_initial(one: str, other: str) -> bool:
    return (len(one) == 1 or len(other) == 1) and one[:1] == other[:1]


def _aliases(one: Traits, other: Traits, rarity: Rarity, reasons: list[Reason]) -> float:
    """Somebody is known by an alias alone: it may be the alias, or a name, of the other."""
    words, others = (one.alias or one.given), (other.alias or other.given)
    if one.alias and one.alias == other.alias:
        reasons.append(Reason.SAME_ALIAS)
        return min(16.0, sum(map(rarity.bits, set(one.alias))) + 3)
    pairs = _paired(words, (*others, *other.surnames, *other.given))
    if words and len(pairs) == len(words):
        reasons.append(Reason.LIKE_NAME)
        return min(10.0, sum(rarity.bits(theirs) for _, theirs in pairs))
    return -4.0


# Contacts and home


def _contacts(one: Traits, other: Traits, is_other: bool, reasons: list[Reason]) -> float:
    score = 0.0
    if one.phones & other.phones:
        reasons.append(Reason.SAME_PHONE)
        score += 3.0 if is_other else 13.0
    elif one.phones and other.phones:
        is_near = any(_distance(mine, theirs) == 1 for mine in one.phones for theirs in other.phones)
        reasons.append(Reason.LIKE_PHONE if is_near else Reason.OTHER_PHONE)
        score += (1.0 if is_other else 8.0) if is_near else -1.5
    if one.email and one.email == other.email:
        reasons.append(Reason.SAME_EMAIL)
        score += 3.0 if is_other else 13.0
    return score


def _home(one: Traits, other: Traits, is_other: bool, reasons: list[Reason]) -> float:
    if not one.street or not other.street:
        return 0.0
    is_street = one.street == other.street or near("".join(one.street), "".join(other.street))
    if is_street and one.number and one.number == other.number:
        reasons.append(Reason.SAME_ADDRESS)
        return 1.0 if is_other else 9.0 if one.flat == other.flat and one.flat else 7.0
    if is_street and not (one.number and other.number):
        return 0.5 if is_other else 4.0
    reasons.append(Reason.OTHER_ADDRESS)
    return -1.0


_WAY_WORDS = "c cl calle pza pz plaza pl plazuela avda av avenida paseo po ps pso ronda rda travesia trav costanilla glorieta"
_WAYS = frozenset(_WAY_WORDS.split())
_SHORT_WORDS = {"sta": "santa", "sto": "santo", "s": "san", "ntra": "nuestra", "sra": "senora", "dr": "doctor", "gral": "general"}
_NUMBER = re.compile(r"\d+")


def place_of(address: str) -> tuple[tuple[str, ...], str, str]:
    """The words of a street by their sound, the number, and the rest: «C/ Sta. Isabel 12, 3.º izda.» gives (santa, isabel), 12, 3 izda."""
    words = fold(address.replace("º", " ").replace("ª", " ")).split()
    first = next((place for place, word in enumerate(words) if _NUMBER.match(word)), len(words))
    kept = [_SHORT_WORDS.get(word, word) for word in words[:first] if word not in _WAYS]
    street = tuple(sound_of(word) for word in kept if word not in ("de", "del", "la", "las", "los", "el", "n", "num", "numero"))
    return street, words[first] if first < len(words) else "", " ".join(words[first + 1 :])
