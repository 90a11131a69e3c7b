"""Which backups stay: all of the last two days, then one a day, then one a week, and nothing that is older than what may be kept.

Backups cannot be edited, so what was erased from the vault lives on in them until they expire: the limit of 30 days is how long that is.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

RETENTION_DAYS = 30
_ALL_OF = timedelta(days=2)
_DAYS = 7
_WEEKS = 4


def to_keep(moments: Iterable[datetime], now: datetime, retention_days: int = RETENTION_DAYS) -> frozenset[datetime]:
    """The moments whose backups stay; of a day or a week its newest.

    The newest backup of all stays even when it is too old: a desk that nobody opened for a month must not be left without any. The
    next one that is made takes its place.
    """
    newest_first = sorted(set(moments), reverse=True)
    kept = set(newest_first[:1])
    seen: set[tuple[str, int]] = set()
    for moment in newest_first:
        age = now - moment
        if age > timedelta(days=retention_days):
            break
        if age <= _ALL_OF:
            kept.add(moment)
            continue
        day, week = age.days, age.days // 7
        if day < _DAYS and ("day", day) not in seen:
            seen.add(("day", day))
            kept.add(moment)
        elif day >= _DAYS and week <= _WEEKS and ("week", week) not in seen:
            seen.add(("week", week))
            kept.add(moment)
    return frozenset(kept)
