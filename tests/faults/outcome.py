"""What a check found: counts beside their targets, and each failure by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

_MOST_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Tier:
    """How much is tried; every random choice comes from `seed`."""

    is_full: bool
    seed: int

    def of(self, quick: int, full: int) -> int:
        """How many of something to try."""
        return full if self.is_full else quick


@dataclass(slots=True)
class Outcome:
    """The result of one check. `counts` are printed; a missed target and a control that does not fail are failures."""

    title: str
    counts: dict[str, int] = field(default_factory=dict[str, int])
    failures: list[str] = field(default_factory=list[str])
    notes: list[str] = field(default_factory=list[str])

    def add(self, name: str, number: int = 1) -> None:
        """Count something."""
        self.counts[name] = self.counts.get(name, 0) + number

    def fail(self, why: str) -> None:
        """A promise was broken."""
        self.failures.append(why)

    def need(self, name: str, at_least: int) -> None:
        """A count that must have been reached."""
        self.counts.setdefault(name, 0)
        if self.counts[name] < at_least:
            self.fail(f"{name}: {self.counts[name]} of at least {at_least}")

    def forbid(self, name: str) -> None:
        """A count that must be zero."""
        if self.counts.setdefault(name, 0):
            self.fail(f"{name}: {self.counts[name]}, and none is allowed")

    @property
    def is_good(self) -> bool:
        """True when nothing failed."""
        return not self.failures

    def as_line(self) -> str:
        """For people: one line of counts, one more for each failure."""
        counts = " · ".join(f"{name} {number:,}" for name, number in self.counts.items())
        lines = [f"{'ok  ' if self.is_good else 'FAIL'} {self.title}: {counts}", *(f"     note: {text}" for text in self.notes)]
        lines += [f"     {text}" for text in self.failures[:_MOST_SHOWN]]
        if len(self.failures) > _MOST_SHOWN:
            lines.append(f"     … and {len(self.failures) - _MOST_SHOWN} more")
        return "\n".join(lines)

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {"title": self.title, "good": self.is_good, "counts": self.counts, "notes": self.notes, "failures": self.failures}


Check = Callable[[Tier, Path], Outcome]
"""Tries one kind of fault in a scratch folder."""


def spread(many: int, wanted: int) -> list[int]:
    """The first of many places, the last, and others in between."""
    return sorted({round(place * (many - 1) / max(1, wanted - 1)) for place in range(min(wanted, many))})
