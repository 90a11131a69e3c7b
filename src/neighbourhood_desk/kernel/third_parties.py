"""Other people in what one person is given, or in what is printed about a place: covered, not named."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from neighbourhood_desk.kernel.folding import digits, fold

_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\+?\d[\d\s.\-/]{4,}\d")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LONGEST_NAME = 6


@dataclass(frozen=True, slots=True)
class ThirdParties:
    """Names, telephones and e-mails of everybody but one person, to be covered in what that person is given.

    `names` and `own` are folded whole names; `phones` are digits.
    """

    names: frozenset[str]
    own: frozenset[str]
    phones: frozenset[str]
    emails: frozenset[str]

    @classmethod
    def of(
        cls, names: Iterable[str], phones: Iterable[str], emails: Iterable[str], own_names: Collection[str], own_contacts: Collection[str]
    ) -> ThirdParties:
        """From names as they are written; a single word is nobody's whole name, unless it is an alias of five letters or more."""
        own = frozenset(fold(name) for name in own_names)
        whole = {fold(name) for name in names}
        others = frozenset(name for name in whole if (" " in name or len(name) >= 5) and name not in own)
        mine = {digits(text)[-9:] for text in own_contacts} | {text.casefold() for text in own_contacts}
        numbers = {digits(phone)[-9:] for phone in phones}
        return cls(
            others,
            own,
            frozenset(number for number in numbers - mine if len(number) >= 6),
            frozenset(email.casefold() for email in emails if email) - mine,
        )

    def covered(self, value: Any, cover: str) -> Any:
        """The value with `cover` wherever it names somebody else."""
        if type(value) is str:
            return self._covered_text(value, cover)
        if isinstance(value, Mapping):
            return {key: self.covered(part, cover) for key, part in value.items()}
        if isinstance(value, (list, tuple)):
            return type(value)(self.covered(part, cover) for part in value)
        return value

    def _covered_text(self, text: str, cover: str) -> str:
        text = _EMAIL.sub(lambda match: cover if match[0].casefold() in self.emails else match[0], text)
        text = _NUMBER.sub(lambda match: cover if digits(match[0])[-9:] in self.phones else match[0], text)
        words = [(match.start(), match.end(), fold(match[0])) for match in _WORD.finditer(text)]
        parts, at, place = [], 0, 0
        while place < len(words):
            length = self._name_at(words, place)
            if length:
                start, end = words[place][0], words[place + length - 1][1]
                parts += [text[at:start], cover]
                at = end
            place += length or 1
        return "".join((*parts, text[at:]))

    def _name_at(self, words: list[tuple[int, int, str]], place: int) -> int:
        """How many words of a name begin here, the longest name first; 0 for none, or for the person's own."""
        for length in range(min(_LONGEST_NAME, len(words) - place), 0, -1):
            name = " ".join(word for _start, _end, word in words[place : place + length])
            if name in self.own:
                return 0
            if name in self.names:
                return length
        return 0
