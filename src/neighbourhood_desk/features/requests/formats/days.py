"""The local day of a moment in Madrid, by rule rather than by a time-zone database, which Windows has not."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta, timezone
from functools import lru_cache

from neighbourhood_desk.exchange.values import local_date, moment

_ZERO = ("+0000", "+00:00", "+00", "Z", "z")
_OFFSET = re.compile(r"\d[+-](\d{2}):?(\d{2})?\s*\Z", re.ASCII)


def when(text: str, *, month_first: bool = False) -> tuple[date, datetime | None] | None:
    """The local day that a text means, and its moment in UTC where it says its zone; None if it is no date.

    A moment in UTC is seen from Madrid; one with an offset of its own stands for the day that is written, and so does one without.
    """
    bare = text.strip()
    if bare.endswith(_ZERO) and (found := moment(bare)) is not None:
        return madrid_day(found), found
    if _OFFSET.search(bare) and ":" in bare and (found := moment(bare)) is not None:
        written = local_date(bare)
        return (written, found) if written else None
    day = local_date(bare, month_first=month_first)
    if day is None or moment(bare, month_first=month_first) is None:
        return None
    return day, None


def madrid_day(moment_utc: datetime) -> date:
    """The local date in Madrid: one hour ahead of UTC, two from the last Sunday of March to that of October, 01:00 UTC."""
    return (moment_utc + _ahead(moment_utc)).date()


def in_madrid(moment_utc: datetime) -> datetime:
    """The same moment with Madrid's offset."""
    return moment_utc.astimezone(timezone(_ahead(moment_utc)))


def midnight_in_madrid(day: date) -> datetime:
    """The first moment of a local day, with its offset."""
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return start.replace(tzinfo=timezone(_ahead(start - timedelta(hours=1))))


def _ahead(moment_utc: datetime) -> timedelta:
    start, end = _summer(moment_utc.year)
    return timedelta(hours=2 if start <= moment_utc < end else 1)


@lru_cache(maxsize=64)
def _summer(year: int) -> tuple[datetime, datetime]:
    return _last_sunday(year, 3), _last_sunday(year, 10)


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)
