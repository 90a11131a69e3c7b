"""Blocks: what one month publishes, or carries on when too few homes contributed; and the two-way table of a quarter or longer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from neighbourhood_desk.features.summaries.records import (
    TOTAL,
    Block,
    Cell,
    CellKey,
    Counts,
    PlanVersion,
    Status,
    Table,
)
from neighbourhood_desk.features.summaries.rules.draws import Draws
from neighbourhood_desk.features.summaries.rules.spine import Rounded, round_spine
from neighbourhood_desk.features.summaries.rules.two_way import fit_two_way
from neighbourhood_desk.kernel.periods import Period

TWO_WAY_SUFFIX = "/area-group"


def changes_since(now: Counts, then: Counts) -> Counts:
    """How the counts of an already published block have changed since they were last looked at."""
    return {key: delta for key in now.keys() | then.keys() if (delta := now.get(key, 0) - then.get(key, 0))}


def added(*parts: Counts) -> Counts:
    """Counts summed cell by cell; zeros are left out."""
    total: Counts = {}
    for part in parts:
        for key, count in part.items():
            total[key] = total.get(key, 0) + count
    return {key: count for key, count in total.items() if count}


def month_block(
    month: Period,
    plan: PlanVersion,
    raw: Counts,
    carry: Counts,
    contributors: int,
    debts: Mapping[CellKey, int],
    draws: Draws,
    corrections: int,
) -> Block:
    """The month's published numbers, `carry` included; a cell that corrections push below zero waits for the next block."""
    together = added(raw, carry)
    if contributors < plan.block_min:
        return Block(
            key=str(month), period=month, plan=plan, status=Status.WITHHELD_SMALL, contributors=contributors, inputs={}, raw=raw,
            carried=together, corrections=corrections, cells=tuple(_spine_cells(month, plan, None)), reason="few_homes",
        )  # fmt: skip
    inputs = {key: count for key, count in together.items() if count > 0}
    carried = {key: count for key, count in together.items() if count < 0}
    rounded = round_spine(str(month), inputs, debts, plan, draws)
    return Block(
        key=str(month), period=month, plan=plan, status=Status.OK, contributors=contributors, inputs=inputs, raw=raw,
        carried=carried, corrections=corrections, cells=tuple(_spine_cells(month, plan, rounded)),
    )  # fmt: skip


def two_way_block(
    period: Period, plan: PlanVersion, inputs: Counts, margins: Mapping[CellKey, Cell], contributors: int, draws: Draws
) -> Block:
    """The two-way table of a finished period on its published margins; `inputs` is the sum of what its months rounded."""
    key = f"{period}{TWO_WAY_SUFFIX}"
    by_group = _grouped(inputs, plan)
    status, values, radius, reason = Status.OK, None, plan.base - 1, ""
    rows = {area: margins[area, TOTAL].value for area in plan.area_codes}
    columns = {group: margins[TOTAL, group].value for group in plan.groups}
    if contributors < plan.block_min or None in rows.values() or None in columns.values():
        status, reason = Status.WITHHELD_SMALL, "few_homes"
    else:
        known_rows = {area: value or 0 for area, value in rows.items()}
        known_columns = {group: value or 0 for group, value in columns.items()}
        fitted = fit_two_way(key, by_group, known_rows, known_columns, plan.base, plan.zero_up, draws)
        if fitted is None:
            status, reason = Status.WITHHELD_DENSITY, "no_fit"
        else:
            values, radius = fitted.values, fitted.radius
    cells = tuple(
        rounded_cell(Table.BY_AREA_AND_GROUP, str(period), area, group, values[area, group] if values else None, radius, plan.base, status)
        for area in plan.area_codes for group in plan.groups
    )  # fmt: skip
    return Block(key=key, period=period, plan=plan, status=status, contributors=contributors, inputs=by_group, cells=cells, reason=reason)


def debts_of(blocks: Iterable[tuple[Counts, Sequence[Cell]]], plans: PlanVersion) -> dict[CellKey, int]:
    """True minus published over earlier months, for each code of the plan; `blocks` gives each month's one-way truths and its cells."""
    known = {(area, TOTAL) for area in plans.area_codes} | {(TOTAL, code.code) for code in plans.categories} | {(TOTAL, TOTAL)}
    owed: dict[CellKey, int] = {}
    for true, cells in blocks:
        published = {cell.key: cell.value for cell in cells if cell.value is not None}
        for key, value in published.items():
            if key in known:
                owed[key] = owed.get(key, 0) + true.get(key, 0) - value
    return owed


def _grouped(counts: Counts, plan: PlanVersion) -> Counts:
    group_of = plan.group_of
    found: Counts = {}
    for (area, category), count in counts.items():
        key = area, group_of.get(category, category)
        found[key] = found.get(key, 0) + count
    return found


def _spine_cells(month: Period, plan: PlanVersion, rounded: Rounded | None) -> list[Cell]:
    """The rows of the month's three tables, always the same ones in the same order."""
    cells: list[Cell] = []
    for table, keys in spine_rows(plan):
        for key in keys:
            status = Status.WITHHELD_SMALL if rounded is None else shown_status(plan, table, key)
            value = rounded[key] if rounded is not None and status is Status.OK else None
            cells.append(rounded_cell(table, str(month), *key, value, plan.base - 1, plan.base, status))
    return cells


def spine_rows(plan: PlanVersion) -> list[tuple[Table, list[CellKey]]]:
    """The one-way tables with their rows in order."""
    return [
        (Table.TOTAL, [(TOTAL, TOTAL)]),
        (Table.BY_CATEGORY, [(TOTAL, code.code) for code in plan.categories]),
        (Table.BY_AREA, [(code.code, TOTAL) for code in plan.areas]),
    ]


def shown_status(plan: PlanVersion, table: Table, key: CellKey) -> Status:
    """Whether the plan of the year shows this row at all."""
    area, category = key
    if table is Table.BY_CATEGORY and category != TOTAL:
        is_group = category in plan.groups
        if plan.categories_grain == "none" or (plan.categories_grain == "group" and not is_group):
            return Status.WITHHELD_DENSITY
    if table is Table.BY_AREA and area != TOTAL and not plan.area_shown:
        return Status.WITHHELD_DENSITY
    return Status.OK


def rounded_cell(table: Table, release: str, area: str, category: str, value: int | None, radius: int, base: int, status: Status) -> Cell:
    """One published number with its interval; in an inner cell of an area table the first step may be a true zero."""
    if value is None:
        return Cell(table=table, release=release, area=area, category=category, status=status)
    lifted = area != TOTAL and value == base
    return Cell(
        table=table, release=release, area=area, category=category, value=value,
        lo=0 if lifted else max(0, value - radius), hi=value + radius,
    )  # fmt: skip
