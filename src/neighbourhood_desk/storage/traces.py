"""What gives a person away in a text: their full name in any spelling, telephone, e-mail, identifier; and texts without it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from neighbourhood_desk.kernel.folding import digits, fold

_ALIAS_SIGNS = 5
"""A shorter alias alone stands in too many words of other people."""
_PHONE_DIGITS = 6
_BETWEEN = r"[\s.\-/]*"
_VOWELS = {"a": "aáàäª", "e": "eéèë", "i": "iíìï", "o": "oóòöº", "u": "uúùü", "n": "nñ", "c": "cç"}


@dataclass(frozen=True, slots=True)
class Traces:
    """Finds and takes out what names one person. `is_shared_name` is True where somebody else has the very name: then names stay."""

    pattern: re.Pattern[str] | None
    ids: frozenset[UUID]
    is_shared_name: bool = False

    def found_in(self, value: Any) -> bool:
        """True if this value names the person or leads to them."""
        if isinstance(value, UUID):
            return value in self.ids
        if isinstance(value, str):
            return self.pattern is not None and self.pattern.search(value) is not None
        if isinstance(value, Mapping):
            return any(self.found_in(part) for part in (*value.keys(), *value.values()))
        if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray)):
            return any(self.found_in(part) for part in value)
        return False

    def without(self, value: Any, neutral: str) -> Any:
        """The same value with `neutral` where the person was; in a list, entries that are nothing but the person go."""
        if isinstance(value, UUID):
            return None if value in self.ids else value
        if isinstance(value, str) and self.pattern is not None:
            return self.pattern.sub(neutral, value)
        if isinstance(value, Mapping):
            return {key: self.without(part, neutral) for key, part in value.items()}
        if isinstance(value, (list, tuple)):
            parts = [self.without(part, neutral) for part in value]
            kept = [part for part, before in zip(parts, value, strict=True) if part == before or part not in (neutral, None)]
            return type(value)(kept)
        return value


def traces_of(
    person: Mapping[str, Any], others: Iterable[Mapping[str, Any]], ids: Collection[UUID], former: Iterable[Mapping[str, Any]] = ()
) -> Traces:
    """What gives away the person in this row of `people`; `others` are the rows of everybody else, `former` those they were merged from."""
    selves = [person, *former]
    names = list(dict.fromkeys(name for each in selves for name in _names(each)))
    others_names = {fold(name) for other in others for name in _names(other)}
    own = [name for name in names if fold(name) not in others_names]
    parts = [_of_name(name) for name in sorted(own, key=len, reverse=True)]
    parts += [_of_phone(phone) for each in selves for phone in each["phones"] if len(digits(phone)) >= _PHONE_DIGITS]
    parts += [re.escape(each["email"]) for each in selves if each["email"]]
    parts += [form for each in sorted(ids) for form in (each.hex, str(each))]
    return Traces(re.compile("|".join(parts), re.IGNORECASE) if parts else None, frozenset(ids), len(own) < len(names))


def _names(person: Mapping[str, Any]) -> list[str]:
    """Ways of writing the person's whole name; a given name alone is anybody's."""
    given, surnames, alias = person["given_names"].split(), person["surnames"].split(), person["alias"].split()
    found = []
    if given and surnames:
        found += [" ".join((*given, *surnames)), " ".join((*surnames, *given)), f"{' '.join(surnames)}, {' '.join(given)}"]
        if len(surnames) > 1:
            found.append(" ".join((*given, surnames[0])))
    elif len(given) + len(surnames) > 1:
        found.append(" ".join((*given, *surnames)))
    if len(alias) > 1 or len("".join(alias)) >= _ALIAS_SIGNS:
        found.append(" ".join(alias))
    return list(dict.fromkeys(found))


def _of_name(name: str) -> str:
    return r"(?<!\w)" + r"\s+".join(_letters(word) for word in name.split()) + r"(?!\w)"


def _letters(word: str) -> str:
    bare = [unicodedata.normalize("NFKD", sign)[0] for sign in word]
    return "".join(f"[{_VOWELS[sign.lower()]}]" if sign.lower() in _VOWELS else re.escape(sign) for sign in bare)


def _of_phone(phone: str) -> str:
    number = digits(phone)
    # Written with or without the country's prefix, and in groups of any size.
    core = number[-9:] if len(number) > 9 else number
    prefix = rf"(?:(?:\+|00)\d{{1,3}}{_BETWEEN}|\d{{2,3}}[\s.\-/]+)?"
    return rf"(?<!\d){prefix}{_BETWEEN.join(core)}(?!\d)"
