"""The ladder of autonomy: how a plan, a group or a circle comes to need the manager less, and sometimes more again."""

from __future__ import annotations

import calendar
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from neighbourhood_desk.features.cases.records import AutonomyChange
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.wording import say

HIGHEST = 4
HAND_BACK_MONTHS = (3, 6, 12)
"""When to look after a step up whether it holds."""


def tidy(change: AutonomyChange, history: Sequence[AutonomyChange]) -> AutonomyChange:
    """Checked against what stood before (oldest first): a rise needs evidence, a fall a reason, and time runs one way."""
    if not 0 <= change.level <= HIGHEST:
        raise DeskError(say("Cases", "The ladder of autonomy goes from 0 to 4."))
    made = replace(change, evidence=clean(change.evidence), reason=clean(change.reason), still_manager=clean(change.still_manager))
    last = history[-1] if history else None
    if last is not None and made.changed_on < last.changed_on:
        raise DeskError(say("Cases", "The ladder moved on {day} last: choose that day or a later one.", day=last.changed_on))
    before = last.level if last is not None else 0
    if last is not None and made.level == before:
        raise DeskError(say("Cases", "It stands on this step already."))
    if made.level > before and not made.evidence:
        raise DeskError(say("Cases", "Say by what one sees it: who does now what the manager did before."))
    if made.level < before and not made.reason:
        raise DeskError(say("Cases", "Going back is allowed: say why."))
    return made


def standing(history: Sequence[AutonomyChange], on: date | None = None) -> int:
    """The step it stood on (on a day, or last); 0 before the first."""
    known = [change.level for change in history if on is None or change.changed_on <= on]
    return known[-1] if known else 0


def hand_back_days(on: date) -> tuple[date, ...]:
    """The days of the checks after a step up."""
    return tuple(_months_later(on, months) for months in HAND_BACK_MONTHS)


def _months_later(day: date, months: int) -> date:
    """The same day of the month, or its last day."""
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
