"""How long data is kept, when an answer is due, and what of other people must not be seen in it."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.rights.records import DuePerson, RetentionRules
from neighbourhood_desk.features.rights.records.activity import Anchor
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import digits, fold
from neighbourhood_desk.kernel.wording import Wording, say

REPORT_WITHIN = timedelta(hours=72)
"""How soon an authority is told of a breach (GDPR, article 33)."""

Contact = tuple[UUID, date, date | None, bool]
"""(person, last contact, day chosen for them, is something still open)."""

_WORD = re.compile(r"\w+")
_NUMBER = re.compile(r"\+?\d[\d\s.\-/]{4,}\d")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LONGEST_NAME = 6
_LEAST_MARK = 16


def months_later(day: date, months: int) -> date:
    """The same day some calendar months later, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def answer_due(received: date) -> date:
    """By when a right is answered: one month (GDPR, article 12(3))."""
    return months_later(received, 1)


def kept_until(last_contact: date, chosen: date | None, rules: RetentionRules) -> date:
    """Until when a person's data is kept: the day chosen for them, else some months after the last contact."""
    return chosen or months_later(last_contact, rules.months)


def due_people(contacts: Iterable[Contact], names: Mapping[UUID, str], rules: RetentionRules, today: date) -> list[DuePerson]:
    """Whose data has been kept long enough, the longest first. Nobody for whom something is open is among them."""
    found = [
        DuePerson(person, names.get(person, ""), last, until, chosen is not None)
        for person, last, chosen, is_open in contacts
        if not is_open and (until := kept_until(last, chosen, rules)) <= today
    ]
    return sorted(found, key=lambda due: (due.until, due.name))


def mistakes(rules: RetentionRules) -> dict[str, Wording]:
    """What must be mended before these rules can be kept, by field."""
    found: dict[str, Wording] = {}
    if not 1 <= rules.months <= 240:
        found["months"] = say("Rights", "Write a number of months from 1 to 240.")
    if not 0 <= rules.block_months <= 240:
        found["block_months"] = say("Rights", "Write a number of months from 0 to 240.")
    return found


def typed_anchor(seq: int, digest: str) -> Anchor:
    """What somebody typed from a printed sheet; raises DeskError where it cannot be a mark."""
    bare = "".join(digest.lower().split())
    if len(bare) < _LEAST_MARK or any(sign not in "0123456789abcdef" for sign in bare):
        raise DeskError(
            say("Activity", "This is not the mark of a line."),
            say("Activity", "It has groups of eight signs, 0 to 9 and a to f; type at least two groups."),
        )
    return Anchor(seq, bare)


def report_by(known_at: datetime) -> datetime:
    """The end of the 72 hours."""
    return known_at + REPORT_WITHIN


def hours_left(known_at: datetime, now: datetime) -> int:
    """Whole hours until the report is late; negative once it is."""
    return int((report_by(known_at) - now).total_seconds() // 3600)


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
