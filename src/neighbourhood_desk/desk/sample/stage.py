"""What every part of the sample is made with: the dice, the day, the words, and the places on the ground."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from typing import Any, TypeVar

from neighbourhood_desk.features.territory.records import Area
from neighbourhood_desk.kernel.places import shipped

T = TypeVar("T")

DAYS = 730
"""How far back the sample goes."""


def words_of(name: str) -> Any:
    """One of the small files in `resources/sample`."""
    return json.loads((shipped("resources") / "sample" / name).read_text(encoding="utf-8"))


@dataclass(slots=True)
class Stage:
    """One build of the sample. `language` is `es` or `en`; `hoods` and `places` are filled by the territory."""

    today: date
    language: str
    dice: Random
    hoods: dict[str, Hood] = field(default_factory=dict[str, "Hood"])
    squares: list[Square] = field(default_factory=list["Square"])

    def said(self, texts: Mapping[str, T]) -> T:
        """The text (or list of texts) of the language."""
        return texts[self.language]

    def one_of(self, texts: Mapping[str, Sequence[T]]) -> T:
        """One of the texts of the language."""
        return self.dice.choice(self.said(texts))

    def days_ago(self, days: int) -> date:
        """That many days before today."""
        return self.today - timedelta(days=days)

    def hood(self) -> Hood:
        """A neighbourhood, the populous ones more often."""
        return self.dice.choices(list(self.hoods.values()), [hood.weight for hood in self.hoods.values()])[0]


@dataclass(slots=True)
class Hood:
    """A neighbourhood with its outline as one ring of (lon, lat), its streets, and how much of the work comes from it."""

    area: Area
    ring: list[tuple[float, float]]
    streets: list[str]
    weight: float

    def address(self, dice: Random) -> str:
        """A street and a number in it."""
        return f"{dice.choice(self.streets)}, {dice.randint(1, 58)}"

    def point(self, dice: Random) -> tuple[float, float]:
        """A place inside the outline."""
        west, east = min(x for x, _ in self.ring), max(x for x, _ in self.ring)
        south, north = min(y for _, y in self.ring), max(y for _, y in self.ring)
        while True:
            lon, lat = round(dice.uniform(west, east), 6), round(dice.uniform(south, north), 6)
            if _is_inside(lon, lat, self.ring):
                return lon, lat


@dataclass(slots=True)
class Square:
    """The place that a circle cares for, with its buildings."""

    area: Area
    hood: Hood
    buildings: list[Area]


def _is_inside(x: float, y: float, ring: Sequence[tuple[float, float]]) -> bool:
    inside = False
    for (x1, y1), (x2, y2) in pairwise(ring):
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            inside = not inside
    return inside
