"""Translatable text as data: what a person reads is chosen by the reader's language at the last moment.

Below Qt nobody holds a finished sentence. A rule, a service or an error carries a `Wording`; a window, a printed page or the
command line turns it into text with the `Catalogue` of whoever reads it, so one desk on a Spanish screen prints English minutes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TypeAlias
from xml.etree import ElementTree

Value: TypeAlias = "str | int | float | date | Wording"
"""What may fill a text; a Wording inside a Wording is translated too."""

LANGUAGES = ("es", "en")
"""The languages of the desk, as ISO 639-1 codes; the first is the one that a new desk starts in."""

_SOURCE_LANGUAGE = "en"
_COUNT = re.compile(r"%L?n")
_MAX_CATALOGUE_BYTES = 8 * 2**20


@dataclass(frozen=True, slots=True)
class Wording:
    """One translatable text with what fills it; build it with `say`, never by hand."""

    context: str
    text: str
    n: int | None = None
    values: Mapping[str, Value] = field(default_factory=dict[str, Value])

    def __str__(self) -> str:
        """The bare source text: its values stay out, because logs and tracebacks print this."""
        return self.text

    def kept(self) -> list[str]:
        """What names this text, as JSON: without its values, which may be somebody's data."""
        return [self.context, self.text]

    @classmethod
    def again(cls, kept: Sequence[str]) -> Wording:
        """The text that `kept` named."""
        return cls(kept[0], kept[1])


def say(context: str, text: str, /, *, n: int | None = None, **values: Value) -> Wording:
    """Name a translatable text.

    `context` groups texts for the translator (a feature or a class), `text` is the English source with `{name}` fields
    and, for plurals, `%n`. Both must be literals: the extractor reads the source code.
    """
    return Wording(context, text, n, values)


def said_before(context: str, text: str) -> Wording:
    """A text that was named with `say` when it was kept as data, such as the name of a step in the audit log."""
    return Wording(context, text)


class Catalogue:
    """The words of one language, read from a Qt `.ts` file; a missing or unreadable file means the source texts."""

    def __init__(self, language: str, messages: Mapping[tuple[str, str], tuple[str, ...]]) -> None:
        self.language = language
        self._messages = messages

    @classmethod
    def load(cls, folder: Path, language: str) -> Catalogue:
        """Read `desk_<language>.ts` from `folder`; a damaged catalogue must never stop the desk, so it counts as empty."""
        path = folder / f"desk_{language}.ts"
        try:
            if path.stat().st_size > _MAX_CATALOGUE_BYTES:
                return cls(language, {})
            return cls(language, dict(_messages(path)))
        except (OSError, ElementTree.ParseError):
            return cls(language, {})

    def lookup(self, context: str, text: str, n: int | None = None) -> str:
        """The translation with its plural form chosen and `%n` filled; the source text where there is none."""
        forms = self._messages.get((context, text), ())
        chosen = ""
        if n is None or len(forms) == 1:
            chosen = forms[0] if forms else ""
        elif forms:
            chosen = forms[0 if n == 1 else 1]
        result = chosen or text
        return result if n is None else _COUNT.sub(self.number(n), result)

    def text(self, wording: Wording) -> str:
        """What a reader of this language sees: translated, counted and filled."""
        result = self.lookup(wording.context, wording.text, wording.n)
        if not wording.values:
            return result
        return result.format(**{name: self._value(value) for name, value in wording.values.items()})

    def has(self, context: str, text: str) -> bool:
        """True where somebody translated this text."""
        return bool(self._messages.get((context, text)))

    def number(self, value: float, decimals: int = 0) -> str:
        """A number as people of this language write it: 1,204 in English; 1204 and 12 345 in Spanish (RAE spacing)."""
        plain = f"{value:,.{decimals}f}"
        if self.language == _SOURCE_LANGUAGE:
            return plain
        whole, _, fraction = plain.partition(".")
        if len(whole.lstrip("-").replace(",", "")) <= 4:
            whole = whole.replace(",", "")
        return whole.replace(",", "\u00a0") + (f",{fraction}" if fraction else "")

    def day(self, value: date, *, year: bool = True) -> str:
        """A date in words: 22 November 2026, 22 de noviembre de 2026."""
        month = self.month_name(value.month)
        if self.language == _SOURCE_LANGUAGE:
            return f"{value.day} {month} {value.year}" if year else f"{value.day} {month}"
        return f"{value.day} de {month} de {value.year}" if year else f"{value.day} de {month}"

    def short_day(self, value: date) -> str:
        """A date for a table column: 22 Nov 2026, 22 nov 2026."""
        return f"{value.day} {self.month_name(value.month)[:3]} {value.year}"

    def month_name(self, month: int) -> str:
        """January to December (1 to 12) as written inside a sentence."""
        return (_MONTHS_EN if self.language == _SOURCE_LANGUAGE else _MONTHS_ES)[month - 1]

    def weekday_name(self, value: date) -> str:
        """The day of the week as written inside a sentence."""
        return (_DAYS_EN if self.language == _SOURCE_LANGUAGE else _DAYS_ES)[value.weekday()]

    def _value(self, value: Value) -> str:
        if isinstance(value, Wording):
            return self.text(value)
        if isinstance(value, date):
            return self.day(value)
        if isinstance(value, float):
            return self.number(value, 1)
        if isinstance(value, int):
            return self.number(value)
        return value


def _messages(path: Path) -> list[tuple[tuple[str, str], tuple[str, ...]]]:
    found: list[tuple[tuple[str, str], tuple[str, ...]]] = []
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - ships with the desk; expat bounds entities
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
            if any(forms):
                found.append(((name, message.findtext("source", "")), forms))
    return found


_MONTHS_EN = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_MONTHS_ES = (
    *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
    *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
)
_DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_DAYS_ES = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
