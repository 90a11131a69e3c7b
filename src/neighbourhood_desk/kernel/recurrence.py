"""Things that come again: rules of RFC 5545 (RRULE), by whole days.

Only what a person can mean is understood: days, weeks, months or years, and no rule that keeps the computer searching. A rule counts
from its first day, so «the third of ten» stays the third when one is done late.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from itertools import islice
from types import MappingProxyType

from dateutil.rrule import rrulestr

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say

USUAL: Mapping[str, Wording] = MappingProxyType(
    {
        "": say("Recurrence", "Once"),
        "FREQ=WEEKLY": say("Recurrence", "Every week"),
        "FREQ=WEEKLY;INTERVAL=2": say("Recurrence", "Every two weeks"),
        "FREQ=MONTHLY": say("Recurrence", "Every month"),
        "FREQ=MONTHLY;INTERVAL=3": say("Recurrence", "Every three months"),
        "FREQ=MONTHLY;INTERVAL=6": say("Recurrence", "Every six months"),
        "FREQ=YEARLY": say("Recurrence", "Every year"),
    }
)
"""What a form offers, by rule."""

_LONGEST = 400
_FARTHEST = timedelta(days=3660)
_DAY, _MONTH = "(0?[1-9]|[12]\\d|3[01])", "(0?[1-9]|1[0-2])"
_PARTS = {
    "FREQ": re.compile(r"(DAILY|WEEKLY|MONTHLY|YEARLY)\Z"),
    "INTERVAL": re.compile(r"[1-9]\d?\Z"),
    "COUNT": re.compile(r"[1-9]\d{0,2}\Z"),
    "UNTIL": re.compile(r"\d{8}(T\d{6}Z?)?\Z"),
    "BYDAY": re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)(,([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU))*\Z"),
    "BYMONTHDAY": re.compile(rf"-?{_DAY}(,-?{_DAY})*\Z"),
    "BYMONTH": re.compile(rf"{_MONTH}(,{_MONTH})*\Z"),
    "BYSETPOS": re.compile(r"-?[1-9]\d?\Z"),
    "WKST": re.compile(r"(MO|TU|WE|TH|FR|SA|SU)\Z"),
}


def checked(rule: str) -> str:
    """The rule in its plain form, empty for none; raises DeskError for one that is not understood."""
    text = rule.strip().upper().removeprefix("RRULE:")
    if not text:
        return ""
    parts = [part.partition("=") for part in text.split(";")]
    names = [name for name, _, _ in parts]
    known = all(name in _PARTS and _PARTS[name].match(value) for name, _, value in parts)
    if len(text) > _LONGEST or not known or len(set(names)) < len(names) or "FREQ" not in names or {"COUNT", "UNTIL"} <= set(names):
        raise _not_understood()
    found = ";".join(f"{name}={value}" for name, _, value in parts)
    try:
        rrulestr(_without(found, "COUNT", "UNTIL"), dtstart=datetime.combine(date(2024, 1, 1), time.min))
    except ValueError as error:
        raise _not_understood() from error
    return found


def next_day(rule: str, first: date, after: date) -> date | None:
    """The first day of the rule after `after`, counted from `first`; None when it has ended or does not come within ten years."""
    count = _part(rule, "COUNT")
    last = min(after + _FARTHEST, end(rule) or date.max)
    if last <= after:
        return None
    bound = datetime.combine(last, time.min).strftime("%Y%m%dT%H%M%S")
    # An end of our own, because a rule that never comes true would be searched for until the year 9999.
    days = rrulestr(f"{_without(rule, 'COUNT', 'UNTIL')};UNTIL={bound}", dtstart=datetime.combine(first, time.min))
    each = (day.date() for day in islice(days, int(count) if count else None))
    return next((day for day in each if day > after), None)


def in_words(rule: str) -> Wording | None:
    """How a person says it; None for what comes once."""
    if not rule:
        return None
    plain = _without(rule, "COUNT", "UNTIL")
    usual = USUAL.get(plain, say("Recurrence", "By a rule of its own"))
    last, count = end(rule), _part(rule, "COUNT")
    if last is not None:
        return say("Recurrence", "{how}, until {day}", how=usual, day=last)
    if count:
        return say("Recurrence", "{how}, %n time(s)", n=int(count), how=usual)
    return usual


def until(rule: str, last: date | None) -> str:
    """The rule, ending on this day; without an end for None."""
    plain = _without(rule, "UNTIL", "COUNT") if last is not None else rule
    return f"{plain};UNTIL={last:%Y%m%d}" if plain and last is not None else plain


def end(rule: str) -> date | None:
    """The day on which it ends; None where none is named."""
    text = _part(rule, "UNTIL")
    return date.fromisoformat(f"{text[:4]}-{text[4:6]}-{text[6:8]}") if text else None


def without_end(rule: str) -> str:
    """The rule without the day on which it ends."""
    return _without(rule, "UNTIL")


def _part(rule: str, name: str) -> str:
    return next((value for key, _, value in (part.partition("=") for part in rule.split(";")) if key == name), "")


def _without(rule: str, *names: str) -> str:
    return ";".join(part for part in rule.split(";") if part.partition("=")[0] not in names)


def _not_understood() -> DeskError:
    return DeskError(
        say("Recurrence", "This rule of repetition is not understood."),
        say("Recurrence", "Choose one of the list, or write it as calendars do: FREQ=WEEKLY;BYDAY=TU, say, for every Tuesday."),
    )
