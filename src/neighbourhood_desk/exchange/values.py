"""Single values as other programs write them: numbers with a decimal comma, dates and moments in the usual notations."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, tzinfo

_GROUPED_COMMA = re.compile(r"[+-]?\d{1,3}(\.\d{3})+,\d+\Z")
_GROUPED_POINT = re.compile(r"[+-]?\d{1,3}(,\d{3})+\.\d+\Z")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?\Z", re.ASCII | re.IGNORECASE)
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)", re.ASCII)
_ISO_DAY = re.compile(r"(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)", re.ASCII)
_COMPACT_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})(?!\d)", re.ASCII)
_TIME = re.compile(r"[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?\s?(?:m\.?)?\s*\Z", re.ASCII | re.IGNORECASE)


def decimal(text: str) -> float | None:
    """A finite number written with a decimal comma or point; None for anything else, also for an empty cell."""
    bare = text.strip().replace("\u2212", "-").replace("\u00a0", "").replace("\u202f", "")
    if _GROUPED_COMMA.match(bare):
        bare = bare.replace(".", "")
    elif _GROUPED_POINT.match(bare):
        bare = bare.replace(",", "")
    bare = bare.replace(",", ".")
    if not _NUMBER.match(bare):
        return None
    value = float(bare)
    return value if math.isfinite(value) else None


def local_date(text: str, *, month_first: bool = False) -> date | None:
    """A day as people write it: 2021-06-11, 11/06/2021, 20210611, whatever follows; None for anything else.

    `month_first` reads 06/11/2021 the American way; `written_month_first` finds out from a whole column.
    """
    return _day(text.strip(), month_first)[0]


def moment(text: str, *, month_first: bool = False, zone: tzinfo = UTC) -> datetime | None:
    """A moment in UTC from ISO 8601 (`+0000`, `+00:00`, `Z`, without seconds) or 11/06/2021 13:44; None for anything else.

    A time without a zone is taken to be in `zone`; a date alone means its midnight there.
    """
    bare = text.strip()
    try:
        found = datetime.fromisoformat(bare)
    except ValueError:
        day, rest = _day(bare, month_first)
        if day is None:
            return None
        time = _TIME.match(rest) if rest.strip() else None
        if rest.strip() and time is None:
            return None
        hour, minute, second = (int(time[1]), int(time[2]), int(time[3] or 0)) if time else (0, 0, 0)
        if time and time[4]:
            hour = hour % 12 + (12 if time[4].lower() == "p" else 0)
        if hour > 23 or minute > 59 or second > 59:
            return None
        found = datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=zone)
    found = found if found.tzinfo else found.replace(tzinfo=zone)
    try:
        return found.astimezone(UTC)
    except OverflowError:
        return None


def written_month_first(texts: Iterable[str]) -> bool:
    """True if a column of dates can only be month/day/year: some second part is above 12 and no first part is."""
    pairs = [(int(found[1]), int(found[2])) for text in texts if (found := _DAY.match(text.strip()))]
    return any(second > 12 for _, second in pairs) and all(first <= 12 for first, _ in pairs)


def _day(text: str, month_first: bool) -> tuple[date | None, str]:
    """The day at the start of `text`, and what follows it."""
    if found := _ISO_DAY.match(text) or _COMPACT_DAY.match(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    elif found := _DAY.match(text):
        day, month, year = int(found[1]), int(found[2]), int(found[3])
        if month_first:
            day, month = month, day
    else:
        return None, ""
    try:
        return date(year, month, day), text[found.end() :]
    except ValueError:
        return None, ""


def shown(value: object) -> str:
    """A value as a cell of a table: dates in ISO, decimal comma, lists parted by commas, nothing as nothing."""
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case float():
            return f"{value:.12g}".replace(".", ",")
        case datetime() | date():
            return value.isoformat()
        case tuple() | list() | set() | frozenset():
            return ", ".join(shown(item) for item in value)
        case _:
            return str(value)
