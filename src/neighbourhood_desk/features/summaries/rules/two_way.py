"""The quarterly two-way table: rounded counts that fit the already published margins, found as a flow of least cost.

Every inner cell goes to one of its two neighbouring multiples; where the margins force it, a second step is taken, dearly, and the whole
table then says so with a wider radius. A transport problem has whole-number solutions, so the linear program's answer is exact.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from neighbourhood_desk.features.summaries.records import CellKey, Counts
from neighbourhood_desk.features.summaries.rules.draws import Draws

_SECOND_STEP = 3.0


@dataclass(frozen=True, slots=True)
class TwoWay:
    """The inner cells and how far the true ones may be from them."""

    values: dict[CellKey, int]
    radius: int


@dataclass(frozen=True, slots=True)
class _Arc:
    """One step of one cell: it costs `cost` a unit; `start` is where the cell stands before any step."""

    cell: int
    cost: float


def fit_two_way(
    block: str, true: Counts, rows: Mapping[str, int], columns: Mapping[str, int], base: int, zero_up: float, draws: Draws
) -> TwoWay | None:
    """Inner values whose sums are exactly `rows` and `columns`; None if no values within two steps of the truth fit."""
    import numpy as np
    from scipy.optimize import linprog
    from scipy.sparse import coo_array

    cells = [(row, column) for row in rows for column in columns]
    starts = [_start(true.get(cell, 0), base) for cell in cells]
    arcs = [arc for index, cell in enumerate(cells) for arc in _arcs(index, cell, block, true.get(cell, 0), base, zero_up, draws)]
    position = {name: at for at, name in enumerate([("row", row) for row in rows] + [("column", column) for column in columns])}
    need = np.array([*rows.values(), *columns.values()], dtype=float)
    for start, (row, column) in zip(starts, cells, strict=True):
        need[position["row", row]] -= start
        need[position["column", column]] -= start
    at_row = [position["row", cells[arc.cell][0]] for arc in arcs]
    at_column = [position["column", cells[arc.cell][1]] for arc in arcs]
    places = np.arange(len(arcs))
    matrix: Any = coo_array((np.ones(2 * len(arcs)), (at_row + at_column, np.concatenate([places, places]))), shape=(len(need), len(arcs)))
    answer = linprog([arc.cost for arc in arcs], A_eq=matrix.tocsr(), b_eq=need / base, bounds=(0, 1), method="highs-ds")
    if answer.status != 0 or answer.x is None:
        return None
    values = dict(zip(cells, starts, strict=True))
    for arc, taken in zip(arcs, answer.x, strict=True):
        values[cells[arc.cell]] += base * round(taken)
    return _checked(values, true, rows, columns, base)


def _start(true: int, base: int) -> int:
    """The lowest multiple within two steps of the truth: every arc goes up from there."""
    down = true - true % base
    return max(0, down - base)


def _arcs(index: int, cell: CellKey, block: str, true: int, base: int, zero_up: float, draws: Draws) -> list[_Arc]:
    """The steps up from the start, in the order of their (rising) cost: cheapest to stay within one step of the truth."""
    rest, down = true % base, true - true % base
    arcs = [_Arc(index, -_SECOND_STEP)] if down >= base else []
    theta = draws.number(block, "two-way", *cell)
    if rest:
        arcs += [_Arc(index, theta - rest / base), _Arc(index, _SECOND_STEP + 0.1 * theta)]
    elif true == 0 and draws.number(block, "zero", *cell) < zero_up:
        arcs.append(_Arc(index, theta - 1))
    else:
        arcs.append(_Arc(index, _SECOND_STEP + 0.1 * theta))
    return arcs


def _checked(values: dict[CellKey, int], true: Counts, rows: Mapping[str, int], columns: Mapping[str, int], base: int) -> TwoWay | None:
    """The sums once more in whole numbers, and the radius that the largest error needs; lifted zeros have an interval of their own."""
    for row, expected in rows.items():
        if sum(values[row, column] for column in columns) != expected:
            return None
    for column, expected in columns.items():
        if sum(values[row, column] for row in rows) != expected:
            return None
    worst = max((abs(value - true.get(cell, 0)) for cell, value in values.items() if (true.get(cell, 0), value) != (0, base)), default=0)
    if min(values.values(), default=0) < 0 or worst > 2 * base - 1:
        return None
    return TwoWay(values, base - 1 if worst < base else 2 * base - 1)
