"""What makes a person's data fit to keep."""

from __future__ import annotations

import re
from dataclasses import replace

from neighbourhood_desk.features.people.records import PERSON_LANGUAGES, Person
from neighbourhood_desk.kernel.folding import clean, digits
from neighbourhood_desk.kernel.wording import Wording, say

_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+\Z")
_PHONE_PARTS = re.compile(r"[;,/\n]+")
_MIN_PHONE, _MAX_PHONE = 3, 15
_FIRST_YEAR = 1900


def tidy(person: Person) -> Person:
    """The same person with stray spaces and control signs taken out of every text."""
    return replace(
        person,
        given_names=one_line(person.given_names),
        surnames=one_line(person.surnames),
        alias=one_line(person.alias),
        phones=tuple(dict.fromkeys(phone for phone in map(one_line, person.phones) if phone)),
        email=one_line(person.email),
        address=one_line(person.address),
        notes=clean(person.notes),
    )


def one_line(text: str, limit: int = 200) -> str:
    """Clean text without line breaks or doubled spaces."""
    return " ".join(clean(text, limit).split())


def problems(person: Person, this_year: int | None = None) -> dict[str, Wording]:
    """What must be mended before the person can be kept, by field; impossible values only, unknown is always allowed."""
    found: dict[str, Wording] = {}
    if not person.display_name:
        found["given_names"] = say("People", "Write a name, or an alias if the person prefers not to give it.")
    if person.email and not _EMAIL.match(person.email):
        found["email"] = say("People", "This does not look like an e-mail address.")
    if any(not _MIN_PHONE <= len(digits(phone)) <= _MAX_PHONE for phone in person.phones):
        found["phones"] = say("People", "A telephone number has 3 to 15 digits; part several with commas.")
    if person.language and person.language not in PERSON_LANGUAGES:
        found["language"] = say("People", "This language is not in the list.")
    if person.birth_year is not None and not _FIRST_YEAR <= person.birth_year <= (this_year or person.birth_year):
        found["birth_year"] = say("People", "Nobody alive was born in this year.")
    return found


def phones_from(text: str) -> tuple[str, ...]:
    """Several numbers typed in one field, parted by commas, semicolons, slashes or lines."""
    return tuple(phone.strip() for phone in _PHONE_PARTS.split(text) if phone.strip())


def alias_or_name(text: str) -> Person:
    """A new person from what was typed in a hurry: one word is an alias, more are a given name and surnames."""
    words = one_line(text).split()
    if len(words) < 2:
        return Person(alias=" ".join(words))
    return Person(given_names=words[0], surnames=" ".join(words[1:]))
