"""Calendar periods a summary may cover: month, quarter, half year, year."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say


class Grain(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"


_MONTHS = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12}
_PATTERN = re.compile(r"(?P<year>\d{4})(?:-(?:(?P<month>0[1-9]|1[0-2])|[QT](?P<quarter>[1-4])|[HS](?P<half>[12])))?\Z")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """One calendar period; `index` counts from 1 inside the year."""

    year: int
    grain: Grain
    index: int

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read `2026`, `2026-H1`, `2026-Q3` (or the Spanish `2026-S1`, `2026-T3`) or `2026-07`; raises DeskError."""
        match = _PATTERN.match(text.strip().upper())
        if match is None or int(match["year"]) < 1900:
            raise DeskError(
                say("Period", "This is not a period the desk knows."),
                say("Period", "Write a year (2026), a half year (2026-H1), a quarter (2026-Q3) or a month (2026-07)."),
            )
        year = int(match["year"])
        for name, grain in (("month", Grain.MONTH), ("quarter", Grain.QUARTER), ("half", Grain.HALF)):
            if match[name]:
                return cls(year, grain, int(match[name]))
        return cls(year, Grain.YEAR, 1)

    @classmethod
    def around(cls, day: date, grain: Grain) -> Period:
        """The period of this grain that holds `day`."""
        return cls(day.year, grain, (day.month - 1) // _MONTHS[grain] + 1)

    @property
    def start(self) -> date:
        """First day."""
        return date(self.year, (self.index - 1) * _MONTHS[self.grain] + 1, 1)

    @property
    def end(self) -> date:
        """Last day, inclusive."""
        following = (self.index * _MONTHS[self.grain]) + 1
        return (date(self.year + 1, 1, 1) if following > 12 else date(self.year, following, 1)) - timedelta(days=1)

    @property
    def months(self) -> tuple[Period, ...]:
        """The months inside, in order."""
        length = _MONTHS[self.grain]
        first = (self.index - 1) * length + 1
        return tuple(Period(self.year, Grain.MONTH, first + step) for step in range(length))

    def before(self, count: int = 1) -> Period:
        """The period of the same grain `count` steps earlier."""
        per_year = 12 // _MONTHS[self.grain]
        position = self.year * per_year + self.index - 1 - count
        return Period(position // per_year, self.grain, position % per_year + 1)

    def holds(self, day: date) -> bool:
        """True if `day` lies inside."""
        return self.start <= day <= self.end

    def __str__(self) -> str:
        """The key used in files and on the command line: 2026, 2026-H1, 2026-Q3, 2026-07."""
        match self.grain:
            case Grain.MONTH:
                return f"{self.year}-{self.index:02}"
            case Grain.QUARTER:
                return f"{self.year}-Q{self.index}"
            case Grain.HALF:
                return f"{self.year}-H{self.index}"
            case Grain.YEAR:
                return str(self.year)

    @property
    def label(self) -> Wording:
        """The period as people say it."""
        match self.grain:
            case Grain.MONTH:
                return say("Period", "{month} {year}", month=_MONTH_NAMES[self.index - 1], year=str(self.year))
            case Grain.QUARTER:
                return say("Period", "Quarter {index} of {year}", index=self.index, year=str(self.year))
            case Grain.HALF:
                return say("Period", "Half {index} of {year}", index=self.index, year=str(self.year))
            case Grain.YEAR:
                return say("Period", "Year {year}", year=str(self.year))


_MONTH_NAMES = (
    say("Period", "January"), say("Period", "February"), say("Period", "March"), say("Period", "April"),
    say("Period", "May"), say("Period", "June"), say("Period", "July"), say("Period", "August"),
    say("Period", "September"), say("Period", "October"), say("Period", "November"), say("Period", "December"),
)  # fmt: skip
