"""The desk's own intruder: before a file is written, it tries to prove more about a cell than its printed interval admits.

It looks only at what was or would be published, over every release of the year, and trusts nothing of how the numbers were made.
First it checks grid, rows, labels and sums. Then it looks for one possible truth that fits every published number exactly: as each
printed interval reaches `protect_width` above its number, raising any single kind of request of that truth by so much stays possible,
which leaves every cell at least that wide. Where no such truth exists, the interval of each cell is found by integer programming.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from neighbourhood_desk.features.summaries.records import TOTAL, Cell, CellKey, PlanVersion, Status, Table
from neighbourhood_desk.features.summaries.rules.bounds import Region, narrowed_cells
from neighbourhood_desk.features.summaries.rules.derive import file_cells, index, parts
from neighbourhood_desk.features.summaries.rules.labels import is_code, may_leave
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.wording import Wording, say


@dataclass(frozen=True, slots=True)
class Findings:
    """What the audit found: `narrowed` names the cells of which more could be proved than they admit."""

    cells: int
    releases: int
    narrowed: tuple[str, ...]
    refusals: tuple[Wording, ...]


def audit(leaving: Sequence[Cell], native: Sequence[Cell], plan: PlanVersion, period: Period) -> Findings:
    """Try `leaving` (a whole file) together with `native`, every stored cell of the year including the new ones."""
    by_place = index(native)
    refusals = [*_wrong_rows(leaving, by_place, plan, period), *_wrong_labels(plan)]
    refusals.extend(_wrong_numbers([*leaving, *native], plan))
    if not refusals:
        refusals.extend(_wrong_sums(leaving, by_place, plan))
    narrowed: list[str] = []
    if not refusals:
        for region in _regions(native, plan):
            narrowed.extend(narrowed_cells(region, plan.protect_width))
    everything = {(cell.table, cell.release, cell.key) for cell in (*leaving, *native)}
    return Findings(len(everything), len({release for _table, release, _key in everything}), tuple(narrowed), tuple(refusals))


def _wrong_rows(
    leaving: Sequence[Cell], native: Mapping[tuple[Table, str], Mapping[CellKey, Cell]], plan: PlanVersion, period: Period
) -> Iterator[Wording]:
    """The file must hold exactly the plan's rows, in its order, with the numbers that follow from what is stored."""
    expected = file_cells(period, plan, native)
    if [(cell.table, cell.release, cell.key, cell.measure) for cell in leaving] != [
        (cell.table, cell.release, cell.key, cell.measure) for cell in expected
    ]:
        yield say("Summaries", "The rows of the file are not those of the plan.")
    elif list(leaving) != expected:
        yield say("Summaries", "A number in the file does not follow from the ledger.")


def _wrong_labels(plan: PlanVersion) -> Iterator[Wording]:
    for code in (*plan.areas, *plan.categories):
        if not (is_code(code.code) and may_leave(code.label_es) and may_leave(code.label_en)):
            yield say("Summaries", "A label of the plan may not leave: it could be somebody's data.")


def _wrong_numbers(cells: Iterable[Cell], plan: PlanVersion) -> Iterator[Wording]:
    """Multiples of the base, each inside an interval that is wide enough; nothing where a cell is held back."""
    for cell in cells:
        numbers = (cell.value, cell.lo, cell.hi)
        if cell.status is not Status.OK:
            if numbers != (None, None, None):
                yield say("Summaries", "A cell that is held back still carries a number.")
                return
        elif cell.value is None or cell.lo is None or cell.hi is None:
            yield say("Summaries", "A published cell has no number.")
            return
        elif cell.value < 0 or cell.value % plan.base or not 0 <= cell.lo <= cell.value <= cell.hi - plan.protect_width:
            yield say("Summaries", "A number is not a multiple of {base}, or its interval is too narrow.", base=plan.base)
            return


def _wrong_sums(
    leaving: Sequence[Cell], native: Mapping[tuple[Table, str], Mapping[CellKey, Cell]], plan: PlanVersion
) -> Iterator[Wording]:
    """Groups sum to the total, categories to their group, areas to the total, the two-way table to its margins; everywhere exactly."""
    fault = say("Summaries", "The published numbers do not add up.")
    for (table, _release), cells in {**index(leaving), **native}.items():
        sums = [(TOTAL, TOTAL), *((TOTAL, group) for group in plan.groups)] if table is Table.BY_CATEGORY else []
        children = {key: [(TOTAL, code.code) for code in plan.categories if code.parent == key[1]] for key in sums}
        if table is Table.BY_AREA:
            children = {(TOTAL, TOTAL): [(area, TOTAL) for area in plan.area_codes]}
        if table is Table.BY_AREA_AND_GROUP:
            children = {(area, TOTAL): [(area, group) for group in plan.groups] for area in plan.area_codes}
            children |= {(TOTAL, group): [(area, group) for area in plan.area_codes] for group in plan.groups}
        if any(not _adds_up(cells, whole, inner) for whole, inner in children.items()):
            yield fault
            return
    totals = {(cell.release, cell.value) for cell in leaving if cell.key == (TOTAL, TOTAL) and cell.status is Status.OK}
    if len(totals) != len({release for release, _value in totals}):
        yield fault


def _adds_up(cells: Mapping[CellKey, Cell], whole: CellKey, inner: Sequence[CellKey]) -> bool:
    """True where a sum is right or cannot be formed because a cell is held back or not part of this table."""
    if whole not in cells or any(key not in cells or cells[key].status is not Status.OK for key in (whole, *inner)):
        return True
    return cells[whole].value == sum(cells[key].value or 0 for key in inner)


def _regions(native: Sequence[Cell], plan: PlanVersion) -> Iterator[Region]:
    """The year cut into parts that share no published number: each two-way period with its months, and each month outside one.

    Numbers of longer periods are sums of these, with sums of their intervals, and so say nothing more.
    """
    by_release: dict[str, list[Cell]] = {}
    for cell in native:
        if cell.status is Status.OK:
            by_release.setdefault(cell.release, []).append(cell)
    covered: set[str] = set()
    if plan.two_way is not None:
        for long in parts(Period(plan.year, Grain.YEAR, 1), plan.two_way):
            two_way = [cell for cell in by_release.get(str(long), []) if cell.table is Table.BY_AREA_AND_GROUP]
            if two_way:
                months = [str(month) for month in long.months if str(month) in by_release]
                covered.update(months)
                yield Region(plan, tuple(months), tuple(cell for month in months for cell in by_release[month]) + tuple(two_way))
    for release, cells in by_release.items():
        if release not in covered and any(cell.table is not Table.BY_AREA_AND_GROUP for cell in cells):
            yield Region(plan, (release,), tuple(cells))
