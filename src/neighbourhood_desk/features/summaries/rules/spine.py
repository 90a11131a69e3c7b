"""The monthly one-way tables: one rounded total, shared out over groups, categories and areas so that everything adds up exactly.

Each code is rounded down, and the total decides how many of them go one step up instead: those with the largest deficit gathered over all
blocks so far. So no month is more than `base - 1` off, and the errors of months cancel over a quarter or a year.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from neighbourhood_desk.features.summaries.records import TOTAL, CellKey, Counts, PlanVersion
from neighbourhood_desk.features.summaries.rules.draws import Draws

Rounded = dict[CellKey, int]


def margins(counts: Counts, plan: PlanVersion) -> Counts:
    """Every one-way count and the total, from the finest counts: keys (TOTAL, TOTAL), (area, TOTAL), (TOTAL, group), (TOTAL, category)."""
    group_of = plan.group_of
    found: Counts = {(TOTAL, TOTAL): 0}
    found.update({(area, TOTAL): 0 for area in plan.area_codes})
    found.update({(TOTAL, code.code): 0 for code in plan.categories})
    for (area, category), count in counts.items():
        for key in ((TOTAL, TOTAL), (area, TOTAL), (TOTAL, category), (TOTAL, group_of[category])):
            found[key] += count
    return found


def round_spine(block: str, counts: Counts, debts: Mapping[CellKey, int], plan: PlanVersion, draws: Draws) -> Rounded:
    """The published numbers of one month; `debts` is true minus published, summed over all earlier blocks."""
    true = margins(counts, plan)
    rounding = _Rounding(block, true, debts, plan, draws)
    published: Rounded = {(TOTAL, TOTAL): rounding.total()}
    groups = [(TOTAL, group) for group in plan.groups]
    published.update(rounding.share(published[TOTAL, TOTAL], groups))
    for group in plan.groups:
        published.update(rounding.share(published[TOTAL, group], [(TOTAL, code) for code in plan.inside(group)]))
    areas = [(area, TOTAL) for area in plan.area_codes]
    published.update(rounding.share(published[TOTAL, TOTAL], areas, zero_up=plan.zero_up))
    return published


class _Rounding:
    """One block being rounded."""

    def __init__(self, block: str, true: Counts, debts: Mapping[CellKey, int], plan: PlanVersion, draws: Draws) -> None:
        self._block, self._true, self._debts, self._base, self._draws = block, true, debts, plan.base, draws

    def total(self) -> int:
        """The neighbouring multiple that keeps the running error over time smallest."""
        key = (TOTAL, TOTAL)
        true, base = self._true[key], self._base
        down = true - true % base
        if down == true:
            return true
        running = self._debts.get(key, 0) + self._draws.around_zero(base, "offset", *key) + true
        return min((down, down + base), key=lambda value: abs(running - value))

    def share(self, total: int, keys: Sequence[CellKey], zero_up: float = 0.0) -> Rounded:
        """Multiples that sum to `total`, each less than one step from its true count (a true zero may become one step)."""
        base = self._base
        down = {key: self._true[key] - self._true[key] % base for key in keys}
        steps = (total - sum(down.values())) // base
        lifted = self._lifted_zeros(keys, zero_up, steps)
        open_to_up = [key for key in keys if self._true[key] % base and key not in lifted]
        chosen = {*lifted, *sorted(open_to_up, key=self._deficit, reverse=True)[: steps - len(lifted)]}
        if len(chosen) != steps:
            raise ArithmeticError("a list of codes cannot be rounded to its total")
        return {key: down[key] + (base if key in chosen else 0) for key in keys}

    def _deficit(self, key: CellKey) -> tuple[float, CellKey]:
        """How much is owed to a code: what it lost so far, what rounding down would take now, and a little chance."""
        chance = self._draws.around_zero(self._base, "offset", *key) + self._draws.around_zero(1.0, self._block, "noise", *key)
        return self._debts.get(key, 0) + self._true[key] % self._base + chance, key

    def _lifted_zeros(self, keys: Iterable[CellKey], zero_up: float, steps: int) -> set[CellKey]:
        """The true zeros that show as one step this time, so that a small number never proves that something was there."""
        if not zero_up:
            return set()
        drawn = [key for key in keys if self._true[key] == 0 and self._draws.number(self._block, "zero", *key) < zero_up]
        return set(drawn[: max(0, steps)])
