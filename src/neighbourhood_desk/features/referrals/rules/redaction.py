"""What does not pass as a field does not pass inside another text: names, telephones, e-mails and addresses are covered there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from neighbourhood_desk.kernel.folding import digits, fold

MASK = "[…]"
"""Stands where something was covered."""

_WORD = re.compile(r"[^\W_]+")
_BETWEEN = r"[\s.\-/]*"
_LEAST_NAME, _LEAST_PHONE = 3, 6
_PARTICLES = frozenset({"del", "las", "los", "san", "von", "van", "der", "and"})
_STREETS = frozenset(
    {
        *("c", "cl", "calle", "pza", "plza", "pl", "plaza", "av", "avd", "avda", "avenida", "po", "pso", "paseo", "rda", "ronda"),
        *("tr", "trv", "travesia", "cj", "callejon", "cta", "cuesta", "cra", "carrera", "de", "del", "la", "el", "las", "los", "n", "num"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Covered:
    """What is to be covered in texts."""

    names: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()


def masked(text: str, covered: Covered) -> str:
    """The text with a mask in the place of each of these, however it is spelt, spaced or accented."""
    for email in covered.emails:
        if email.strip():
            text = re.sub(re.escape(email.strip()), MASK, text, flags=re.IGNORECASE)
    for phone in covered.phones:
        text = _without_phone(text, phone)
    for address in covered.addresses:
        text = _without_address(text, address)
    return _joined(_without_names(text, covered.names))


def _without_phone(text: str, phone: str) -> str:
    number = digits(phone)
    if len(number) < _LEAST_PHONE:
        return text
    core = number[-9:]
    return re.sub(rf"(?<!\d)(?:(?:\+|00)\d{{1,3}}{_BETWEEN})?{_BETWEEN.join(core)}(?!\d)", MASK, text)


def _without_names(text: str, names: Iterable[str]) -> str:
    words = {fold(word) for name in names for word in _WORD.findall(name)}
    told = {word for word in words if len(word) >= _LEAST_NAME and word not in _PARTICLES}
    if not told:
        return text
    return _WORD.sub(lambda match: MASK if fold(match.group()) in told else match.group(), text)


def _without_address(text: str, address: str) -> str:
    """Cover an address from its street to the last word of it that follows: «C/ Tribulete 8, 2.º B» also as «Tribulete, 8»."""
    whole = fold(address).split()
    wanted = [word for word in whole if word not in _STREETS]
    core = _to_number(wanted)
    if not core or (len(core) == 1 and len(core[0]) < _LEAST_NAME):
        return text
    found = [(match.start(), match.end(), fold(match.group())) for match in _WORD.finditer(text)]
    pieces, done, place = [], 0, 0
    while place < len(found):
        end = _runs_to(found, place, core)
        if end is None:
            place += 1
            continue
        end = _rest_of(found, end, wanted[len(core) :])
        start = found[_street_before(found, place)][0]
        pieces.append(text[done:start] + MASK)
        done, place = found[end - 1][1], end
    return "".join(pieces) + text[done:]


def _to_number(words: Sequence[str]) -> list[str]:
    for place, word in enumerate(words):
        if any(sign.isdigit() for sign in word):
            return list(words[: place + 1]) if place else []
    return list(words)


def _runs_to(found: Sequence[tuple[int, int, str]], place: int, core: Sequence[str]) -> int | None:
    """Where the words of `core` end, if they stand here one after the other, words of streets between them or not."""
    at = place
    for number, word in enumerate(core):
        while number and at < len(found) and found[at][2] in _STREETS:
            at += 1
        if at >= len(found) or found[at][2] != word:
            return None
        at += 1
    return at


def _rest_of(found: Sequence[tuple[int, int, str]], at: int, rest: Sequence[str]) -> int:
    left = list(rest)
    while left and at < len(found) and found[at][2] == left[0]:
        left.pop(0)
        at += 1
    return at


def _street_before(found: Sequence[tuple[int, int, str]], place: int) -> int:
    while place and found[place - 1][2] in _STREETS and found[place - 1][2] not in ("el", "la", "las", "los", "n"):
        place -= 1
    return place


def _joined(text: str) -> str:
    """Masks beside each other become one: how many words a name has is nobody's business."""
    return re.sub(rf"{re.escape(MASK)}(?:[\s,.]*{re.escape(MASK)})+", MASK, text)
