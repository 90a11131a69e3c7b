"""What a printed timeline holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from neighbourhood_desk.kernel.happenings import Topic
from neighbourhood_desk.kernel.release import Level, Released


@dataclass(frozen=True, slots=True, kw_only=True)
class TimelinePaper:
    """What is printed: `of` names the record in the reader's words, `happenings` are released, oldest first, other people covered."""

    of: str
    made_on: date
    since: date | None
    until: date | None
    topics: tuple[Topic, ...]
    happenings: Sequence[Released]
    level: Level
    withheld: int
    """How many stayed behind: under seal, or above who will read it."""
