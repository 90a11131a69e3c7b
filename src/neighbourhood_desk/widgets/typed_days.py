"""Days and times as people type them: 22/11/2026, 22-11, 22 nov, mañana, friday, +3, 19:30."""

from __future__ import annotations

import re
from datetime import date, time, timedelta

from neighbourhood_desk.kernel.folding import fold

_MOST_DAYS = 3660
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})\Z")
_NUMBERS = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?\Z")
_STEP = re.compile(r"([+-])\s*(\d{1,4})\Z")
_NAMED = re.compile(r"(\d{1,2})(?: de)? ([a-z]{3,})(?:(?: de| del)? (\d{4}))?\Z")
_TIME = re.compile(r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})?)?\s*(am|pm|h)?\Z")

_WORDS = {"today": 0, "hoy": 0, "tomorrow": 1, "manana": 1, "yesterday": -1, "ayer": -1, "pasado manana": 2, "anteayer": -2}
_WEEKDAYS = {
    name: place
    for names in ("monday tuesday wednesday thursday friday saturday sunday", "lunes martes miercoles jueves viernes sabado domingo")
    for place, name in enumerate(names.split())
}
_MONTHS = {
    name: place
    for names in ("jan feb mar apr may jun jul aug sep oct nov dec", "ene feb mar abr may jun jul ago sep oct nov dic")
    for place, name in enumerate(names.split(), 1)
}


def read_day(text: str, today: date) -> date | None:
    """The day somebody typed, None for nothing; raises ValueError where it is no day.

    A day without a year is the nearest one to `today`; a weekday is the next one after it.
    """
    raw = text.strip()
    if not raw:
        return None
    if match := _STEP.match(raw):
        days = int(match[2]) * (1 if match[1] == "+" else -1)
        if abs(days) > _MOST_DAYS:
            raise ValueError(text)
        return today + timedelta(days=days)
    if match := _ISO.match(raw):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _NUMBERS.match(raw):
        return _day(int(match[1]), int(match[2]), match[3], today)
    word = fold(raw)
    if word in _WORDS:
        return today + timedelta(days=_WORDS[word])
    if word in _WEEKDAYS:
        return today + timedelta(days=(_WEEKDAYS[word] - today.weekday() - 1) % 7 + 1)
    if (match := _NAMED.match(word)) and match[2][:3] in _MONTHS:
        return _day(int(match[1]), _MONTHS[match[2][:3]], match[3], today)
    raise ValueError(text)


def show_day(day: date | None) -> str:
    """A day as it stands in a field: 22/11/2026, in both languages of the desk."""
    return "" if day is None else f"{day.day:02}/{day.month:02}/{day.year:04}"


def read_time(text: str) -> time | None:
    """The time of day somebody typed (19:30, 19.30, 19h, 7 pm), None for nothing; raises ValueError where it is none."""
    raw = text.strip().casefold()
    if not raw:
        return None
    match = _TIME.match(raw)
    if match is None:
        raise ValueError(text)
    hour = int(match[1])
    if match[3] in ("am", "pm"):
        if not 1 <= hour <= 12:
            raise ValueError(text)
        hour = hour % 12 + (12 if match[3] == "pm" else 0)
    return time(hour, int(match[2] or 0))


def _day(day: int, month: int, year: str | None, today: date) -> date:
    if year is not None:
        number = int(year)
        return date(number + 2000 if number < 100 else number, month, day)
    near = [_try(candidate, month, day) for candidate in (today.year - 1, today.year, today.year + 1)]
    found = [candidate for candidate in near if candidate is not None]
    if not found:
        raise ValueError(f"{day}/{month}")
    return min(found, key=lambda candidate: abs(candidate - today))


def _try(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
