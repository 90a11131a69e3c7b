"""Which days are worked: weekends, Spain's public holidays and those of a region, and the feasts that a town keeps itself.

Source of the holidays: the `holidays` library, which follows the resolutions that the Official State Gazette (BOE) publishes each
year. The two local days of a town are in no library; the manager writes them down.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType

import holidays

from neighbourhood_desk.kernel.wording import Wording, say

REGIONS: Mapping[str, Wording] = MappingProxyType(
    {
        "AN": say("Region", "Andalusia"),
        "AR": say("Region", "Aragon"),
        "AS": say("Region", "Asturias"),
        "IB": say("Region", "Balearic Islands"),
        "CN": say("Region", "Canary Islands"),
        "CB": say("Region", "Cantabria"),
        "CL": say("Region", "Castile and León"),
        "CM": say("Region", "Castile-La Mancha"),
        "CT": say("Region", "Catalonia"),
        "CE": say("Region", "Ceuta"),
        "VC": say("Region", "Valencian Community"),
        "EX": say("Region", "Extremadura"),
        "GA": say("Region", "Galicia"),
        "RI": say("Region", "La Rioja"),
        "MD": say("Region", "Madrid"),
        "ML": say("Region", "Melilla"),
        "MC": say("Region", "Murcia"),
        "NC": say("Region", "Navarre"),
        "PV": say("Region", "Basque Country"),
    }
)
"""The regions whose public holidays are known, by the code of ISO 3166-2:ES. Another place has weekends and its own days only."""

_NAMES_IN = {"es": "es", "en": "en_US"}
_FARTHEST = 60


@dataclass(frozen=True, slots=True)
class Calendar:
    """The working days of one place. `own_days` are (month, day) pairs that are kept there every year."""

    region: str = ""
    own_days: frozenset[tuple[int, int]] = frozenset()

    def is_working(self, day: date) -> bool:
        """Neither a weekend nor a holiday."""
        return day.weekday() < 5 and day not in _public(self.region, day.year, "es") and (day.month, day.day) not in self.own_days

    def holiday(self, day: date, language: str) -> str | None:
        """The name of the public holiday on this day in a language of the desk; None on any other day, a weekend too."""
        return _public(self.region, day.year, language).get(day)

    def next_working(self, day: date) -> date:
        """This day, or the first working day after it."""
        return next(each for each in _from(day) if self.is_working(each))

    def after(self, day: date, working_days: int) -> date:
        """The day on which so many working days have passed since `day`, which itself does not count."""
        for each in _from(day + timedelta(days=1), 2 * working_days + _FARTHEST):
            working_days -= self.is_working(each)
            if working_days <= 0:
                return each
        raise ValueError("a calendar without working days")


def calendar(region: str, own_days: Collection[str] = ()) -> Calendar:
    """The calendar of a region (code of `REGIONS`, or empty) with its own days, each written `MM-DD`; ValueError for what is no day."""
    days = frozenset((day.month, day.day) for day in (date.fromisoformat(f"2024-{text}") for text in own_days))
    return Calendar(region if region in REGIONS else "", days)


def _from(day: date, count: int = _FARTHEST) -> Iterator[date]:
    return (day + timedelta(days=step) for step in range(count))


@lru_cache(maxsize=128)
def _public(region: str, year: int, language: str) -> Mapping[date, str]:
    """The public holidays of a year; none for a place that is not known."""
    if not region:
        return {}
    return dict(holidays.country_holidays("ES", subdiv=region, years=year, language=_NAMES_IN.get(language, "es")))
