"""Finds words of the other language among what a window shows, by both catalogues and the names of days and months."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from tools import i18n

from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue

_FIELD = re.compile(r"\{[^}]*\}|%L?n")
_SEPARATORS = re.compile(r" · | \| |\n|  +|, |: |; ")
_OTHER = {"es": "en", "en": "es"}
_LEAST_LETTERS = 4
_DAYS = {
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes",
    "en": "January February March April June July August September October November December Monday Tuesday Wednesday Thursday Friday",
}


def foreign(texts: Iterable[str], language: str) -> set[str]:
    """The texts, or parts of them, that the catalogue of the other language explains and that of `language` does not."""
    days = re.compile(rf"\b({_DAYS[_OTHER[language]].replace(' ', '|')})\b")
    found = set()
    for text in set(texts):
        for part in _parts(text):
            is_strange = _says(_OTHER[language], part) and not _says(language, part)
            if is_strange or days.search(part):
                found.add(part)
    return found


def _parts(text: str) -> Iterator[str]:
    yield text.strip()
    for part in _SEPARATORS.split(text):
        yield part.strip()


@cache
def _templates(language: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """The texts of a language without fields, and one expression for those with fields."""
    catalogue = Catalogue.load(shipped("translations"), language)
    plain: set[str] = set()
    patterns: set[str] = set()
    for (context, source), plural in i18n.extract().messages.items():
        shown = {catalogue.lookup(context, source, count) for count in (1, 2)} if plural else {catalogue.lookup(context, source)}
        if plural:
            shown = {re.sub(r"\b[12]\b", "%n", text) for text in shown}
        for text in shown:
            pieces = _FIELD.split(text)
            if sum(sign.isalpha() for sign in "".join(pieces)) < _LEAST_LETTERS:
                continue
            if len(pieces) == 1:
                plain.add(text)
            else:
                patterns.add(".+".join(re.escape(piece) for piece in pieces))
    return frozenset(plain), re.compile("|".join(sorted(patterns)), re.DOTALL)


def _says(language: str, text: str) -> bool:
    plain, patterns = _templates(language)
    return text in plain or patterns.fullmatch(text) is not None
