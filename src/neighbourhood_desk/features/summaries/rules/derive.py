"""What follows from published numbers alone: the cells of quarters, halves and years, and every row of a file in its fixed order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from neighbourhood_desk.features.summaries.records import TOTAL, Cell, CellKey, PlanVersion, Status, Table
from neighbourhood_desk.features.summaries.rules.blocks import spine_rows
from neighbourhood_desk.kernel.periods import Grain, Period

_GRAINS = (Grain.MONTH, Grain.QUARTER, Grain.HALF, Grain.YEAR)

Native = Mapping[tuple[Table, str], Mapping[CellKey, Cell]]
"""Stored cells by table and release."""


def releases_in(period: Period) -> list[Period]:
    """The periods a file speaks of: its months, then the quarters, halves and year that lie in it."""
    found: list[Period] = []
    for grain in _GRAINS[: _GRAINS.index(period.grain) + 1]:
        for month in period.months:
            part = Period.around(month.start, grain)
            if part not in found:
                found.append(part)
    return found


def parts(period: Period, grain: Grain) -> list[Period]:
    """The periods of this grain inside, in order."""
    return [release for release in releases_in(period) if release.grain is grain]


def index(cells: Iterable[Cell]) -> dict[tuple[Table, str], dict[CellKey, Cell]]:
    """Cells by table and release, then by where they stand."""
    found: dict[tuple[Table, str], dict[CellKey, Cell]] = {}
    for cell in cells:
        found.setdefault((cell.table, cell.release), {})[cell.key] = cell
    return found


def file_cells(period: Period, plan: PlanVersion, native: Native) -> list[Cell]:
    """Every row of the file of `period`: which ones and in what order depends on the plan alone."""
    cells: list[Cell] = []
    releases = releases_in(period)
    for table, keys in spine_rows(plan):
        for release in releases:
            cells.extend(spine_cell(table, release, key, native) for key in keys)
    for release in releases:
        if release.grain is not Grain.MONTH:
            cells.extend(_two_way_rows(release, plan, native))
    return cells


def spine_cell(table: Table, release: Period, key: CellKey, native: Native) -> Cell:
    """The published cell of a month, or the sum of published months.

    A month that was held back went into the next one, so the sum is whole exactly when the last month was published.
    """
    months = [native[table, str(month)][key] for month in release.months]
    if len(months) == 1:
        return months[0]
    return _sum(table, str(release), key, months if months[-1].status is Status.OK else [], months[-1].status)


def margins_of(release: Period, plan: PlanVersion, native: Native) -> dict[CellKey, Cell]:
    """The sums that a two-way table of this period must have."""
    found = {(code.code, TOTAL): spine_cell(Table.BY_AREA, release, (code.code, TOTAL), native) for code in plan.areas}
    found.update({(TOTAL, group): spine_cell(Table.BY_CATEGORY, release, (TOTAL, group), native) for group in plan.groups})
    return found


def _two_way_rows(release: Period, plan: PlanVersion, native: Native) -> list[Cell]:
    """The margins come from the one-way tables, the inner cells from the native blocks inside the period."""
    rows: list[Cell] = []
    edges = margins_of(release, plan, native)
    table = Table.BY_AREA_AND_GROUP
    for code in plan.areas:
        for group in (TOTAL, *plan.groups):
            key = code.code, group
            if TOTAL in key:
                edge = edges[key]
                rows.append(_named(edge, table, key))
            else:
                rows.append(_inner(release, plan, key, native))
    return rows


def _inner(release: Period, plan: PlanVersion, key: CellKey, native: Native) -> Cell:
    table = Table.BY_AREA_AND_GROUP
    if plan.two_way is None or _GRAINS.index(release.grain) < _GRAINS.index(plan.two_way):
        return Cell(table=table, release=str(release), area=key[0], category=key[1], status=Status.WITHHELD_DENSITY)
    blocks = parts(release, plan.two_way)
    if len(blocks) == 1:
        return native[table, str(blocks[0])][key]
    last = _month(release.months[-1], native).status
    cells = [native[table, str(part)][key] for part in blocks if any(_month(month, native).status is Status.OK for month in part.months)]
    missing = next((status for status in (last, *(cell.status for cell in cells)) if status is not Status.OK), Status.OK)
    return _sum(table, str(release), key, cells, missing)


def _month(month: Period, native: Native) -> Cell:
    """The month's total: a block in which no month was published passed everything on, and nothing of it is missing later."""
    return native[Table.TOTAL, str(month)][TOTAL, TOTAL]


def _sum(table: Table, release: str, key: CellKey, cells: Sequence[Cell], status: Status) -> Cell:
    area, category = key
    if not cells or status is not Status.OK:
        return Cell(table=table, release=release, area=area, category=category, status=status)
    published = [cell for cell in cells if cell.status is Status.OK]
    return Cell(
        table=table, release=release, area=area, category=category, value=sum(cell.value or 0 for cell in published),
        lo=sum(cell.lo or 0 for cell in published), hi=sum(cell.hi or 0 for cell in published),
    )  # fmt: skip


def _named(cell: Cell, table: Table, key: CellKey) -> Cell:
    return Cell(
        table=table, release=cell.release, area=key[0], category=key[1], value=cell.value, lo=cell.lo, hi=cell.hi, status=cell.status
    )
