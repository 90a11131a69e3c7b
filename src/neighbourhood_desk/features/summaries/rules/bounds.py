"""What published numbers prove about the true ones: possible truths and the ends of intervals, by integer programming (HiGHS).

A truth is a count for every month × need group × area, with the categories of each month beside it: since needs are published per
area only by group, splitting groups into categories inside an area is always possible and needs no variables of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from neighbourhood_desk.features.summaries.records import TOTAL, Cell, PlanVersion

_SECONDS = 20.0
"""The longest one program may run; an unfinished one counts as a narrowed cell."""


@dataclass(frozen=True, slots=True)
class Region:
    """Published cells that speak of the same months, and of no others."""

    plan: PlanVersion
    months: tuple[str, ...]
    cells: tuple[Cell, ...]


def narrowed_cells(region: Region, width: int) -> list[str]:
    """The cells of which fewer than `width + 1` values remain possible; all of them when the numbers contradict each other."""
    program = _Program(region)
    if program.fits_exactly() and all((cell.hi or 0) - (cell.value or 0) >= width for cell in region.cells):
        return []
    return program.narrower_than(width)


class _Program:
    """The counts behind a region's cells as the variables of an integer program."""

    def __init__(self, region: Region) -> None:
        import numpy as np

        self._cells = region.cells
        self._groups, self._areas = region.plan.groups, region.plan.area_codes
        self._months = region.months
        self._group_of = region.plan.group_of
        codes = [(month, category) for month in self._months for category in self._group_of]
        inner = [(month, group, area) for month in self._months for group in self._groups for area in self._areas]
        self._inner = {unit: at for at, unit in enumerate(inner)}
        self._codes = {unit: at + len(inner) for at, unit in enumerate(codes)}
        self._size = len(inner) + len(codes)
        self._sums = np.array([self._row(cell) for cell in region.cells]).reshape(len(region.cells), self._size)
        self._links = np.array([self._link(month, group) for month in self._months for group in self._groups])

    def fits_exactly(self) -> bool:
        """True if some whole-numbered truth gives exactly the published numbers."""
        values = [cell.value or 0 for cell in self._cells]
        return self._solve([0.0] * self._size, values, values) is not None

    def narrower_than(self, width: int) -> list[str]:
        """Every cell whose least and greatest possible values differ by less than `width`; each truth found serves all cells."""
        import numpy as np

        lows, highs = [cell.lo or 0 for cell in self._cells], [cell.hi or 0 for cell in self._cells]
        least, greatest = np.full(len(self._cells), np.inf), np.full(len(self._cells), -np.inf)
        names = [f"{cell.table}:{cell.release}:{cell.area}:{cell.category}" for cell in self._cells]
        narrow: list[str] = []
        for at, name in enumerate(names):
            for sign in (1.0, -1.0):
                if greatest[at] - least[at] >= width:
                    break
                found = self._solve(sign * self._sums[at], lows, highs)
                if found is None:
                    return [*narrow, name] if np.isfinite(least[at]) else names
                seen = np.rint(self._sums @ found)
                least, greatest = np.minimum(least, seen), np.maximum(greatest, seen)
            if greatest[at] - least[at] < width:
                narrow.append(name)
        return narrow

    def _solve(self, cost: Any, lows: Sequence[int], highs: Sequence[int]) -> Any:
        import numpy as np
        from scipy.optimize import Bounds, LinearConstraint, milp

        answer = milp(
            cost,
            integrality=np.ones(self._size, dtype=np.int64),
            bounds=Bounds(0, np.inf),
            constraints=[LinearConstraint(self._sums, lows, highs), LinearConstraint(self._links, 0, 0)],
            options={"time_limit": _SECONDS, "mip_rel_gap": 0.0},
        )
        return answer.x if answer.status == 0 else None

    def _row(self, cell: Cell) -> list[float]:
        row = [0.0] * self._size
        months = [cell.release] if cell.release in self._months else list(self._months)
        if cell.category in self._group_of:
            for month in months:
                row[self._codes[month, cell.category]] = 1.0
            return row
        for month in months:
            for group in self._groups if cell.category == TOTAL else (cell.category,):
                for area in self._areas if cell.area == TOTAL else (cell.area,):
                    row[self._inner[month, group, area]] = 1.0
        return row

    def _link(self, month: str, group: str) -> list[float]:
        """The categories of a group sum to the group over all areas."""
        row = [0.0] * self._size
        for area in self._areas:
            row[self._inner[month, group, area]] = 1.0
        for category, parent in self._group_of.items():
            if parent == group:
                row[self._codes[month, category]] = -1.0
        return row
