"""Everything a file of a period needs, worked out without writing anything: what is frozen is taken as it is, the rest is computed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from neighbourhood_desk.features.summaries import store
from neighbourhood_desk.features.summaries.records import (
    Block,
    Cell,
    CellKey,
    Counts,
    FrozenBlock,
    LedgerEntry,
    PlanParameters,
    PlanVersion,
    Status,
    Table,
)
from neighbourhood_desk.features.summaries.rules import blocks as making
from neighbourhood_desk.features.summaries.rules.audit import Findings, audit
from neighbourhood_desk.features.summaries.rules.derive import file_cells, index, margins_of, parts, releases_in
from neighbourhood_desk.features.summaries.rules.draws import Draws
from neighbourhood_desk.features.summaries.rules.ledger import broken_at
from neighbourhood_desk.features.summaries.rules.plan import NO_AREA, OTHER, In, make_plan, need_category_code
from neighbourhood_desk.features.summaries.rules.plan_json import plan_from_json
from neighbourhood_desk.features.summaries.rules.spine import margins
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.wording import say


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A file that could be written: `cells` are its rows, `native` every stored cell of its year, `new` the blocks not frozen yet.

    `looked_again` is what earlier blocks' records say now, `carry` what the next block would take in.
    """

    period: Period
    plan: PlanVersion
    is_new_plan: bool
    cells: tuple[Cell, ...]
    findings: Findings
    new: tuple[Block, ...]
    blocks: tuple[FrozenBlock, ...]
    """The blocks in the file, old and new, in the order of their periods."""
    looked_again: dict[str, tuple[Counts, Counts]]
    carry: Counts
    ledger: tuple[LedgerEntry, ...]


class Preparation:
    """One look at the vault for one period."""

    def __init__(self, reading: store.Reading, parameters: PlanParameters, draws: Draws, both: In) -> None:
        self._reading, self._parameters, self._draws, self._both = reading, parameters, draws, both
        self._area_of: dict[UUID, str] = {place: area.code for area in parameters.areas for place in area.ids}
        self._plans: dict[int, PlanVersion] = {}
        self._ledger = store.ledger(reading)
        if broken_at(self._ledger) is not None:
            raise DeskError(
                say("Summaries", "The ledger of published numbers is damaged, so nothing can be published."),
                say("Summaries", "Restore the newest backup of the desk."),
            )
        self._blocks = store.frozen_blocks(reading)
        self._counts: dict[str, tuple[Counts, Counts]] = {block.key: ({}, {}) for block in self._blocks} | store.frozen_counts(reading)
        self._carry = store.carry(reading)
        self._cells: list[Cell] = []
        self._cells = self._stored_cells()
        self._looked_again: dict[str, tuple[Counts, Counts]] = {}
        self._new: list[Block] = []
        self._corrections = 0

    def run(self, period: Period) -> Prepared:
        """What the file of a finished period would hold."""
        plan = self._plan(period.year)
        missing = [month for month in period.months if str(month) not in self._keys()]
        if missing:
            self._take_in_corrections(plan)
        for month in missing:
            self._add(self._month(month, plan))
        if plan.two_way is not None:
            for long in parts(period, plan.two_way):
                if f"{long}{making.TWO_WAY_SUFFIX}" not in self._keys():
                    self._add(self._two_way(long, plan))
        cells, findings = self._audited(period, plan)
        inside = {f"{release}{suffix}" for release in releases_in(period) for suffix in ("", making.TWO_WAY_SUFFIX)}
        return Prepared(
            period=period, plan=plan, is_new_plan=store.plan_of(self._reading, period.year) is None, cells=tuple(cells), findings=findings,
            new=tuple(self._new), blocks=tuple(sorted((block for block in self._blocks if block.key in inside), key=_in_time)),
            looked_again=self._looked_again, carry=self._carry, ledger=tuple(self._ledger),
        )  # fmt: skip

    def _audited(self, period: Period, plan: PlanVersion) -> tuple[list[Cell], Findings]:
        """The rows and what the auditor says; if a new two-way table lets something be proved, it is held back and the audit runs again."""
        native = [cell for cell in self._cells if int(cell.release[:4]) == plan.year]
        cells = file_cells(period, plan, index(native))
        findings = audit(cells, native, plan, period)
        exposed = [block for block in self._new if block.period.grain is not Grain.MONTH and block.status is Status.OK]
        if not findings.narrowed or not exposed:
            return cells, findings
        for block in exposed:
            held = tuple(replace(cell, value=None, lo=None, hi=None, status=Status.WITHHELD_DENSITY) for cell in block.cells)
            self._swap(block, replace(block, status=Status.WITHHELD_DENSITY, reason="audit", cells=held))
        return self._audited(period, plan)

    # One block

    def _month(self, month: Period, plan: PlanVersion) -> Block:
        waiting = self._held_back_before(month)
        first = waiting[0] if waiting else month
        people = store.count_contributors(self._reading, first.start, month.end)
        raw = self._by_month(month, month, plan).get(str(month), {})
        block = making.month_block(month, plan, raw, self._carry, people, self._debts(plan), self._draws, self._corrections)
        self._carry, self._corrections = block.carried, 0
        return block

    def _two_way(self, long: Period, plan: PlanVersion) -> Block:
        inputs = making.added(*(self._counts[str(month)][1] for month in long.months))
        edges = margins_of(long, plan, index(self._cells))
        people = store.count_contributors(self._reading, long.start, long.end)
        return making.two_way_block(long, plan, inputs, edges, people, self._draws)

    def _held_back_before(self, month: Period) -> list[Period]:
        """The months directly before this one whose requests wait to be published with it, oldest first."""
        months = [block for block in self._blocks if block.is_month]
        waiting: list[Period] = []
        while months and months[-1].status is not Status.OK and months[-1].period == month.before(len(waiting) + 1):
            waiting.insert(0, months.pop().period)
        return waiting

    def _take_in_corrections(self, plan: PlanVersion) -> None:
        """Look at the records behind every earlier month once more; the differences go into the next block."""
        months = [block.period for block in self._blocks if block.is_month]
        if not months:
            return
        changed = 0
        for year in sorted({month.year for month in months}):
            of_year = [month for month in months if month.year == year]
            now = self._by_month(min(of_year), max(of_year), self._plan(year))
            for month in of_year:
                then, used = self._counts[str(month)]
                delta = making.changes_since(now.get(str(month), {}), then)
                if delta:
                    self._looked_again[str(month)] = (now.get(str(month), {}), used)
                    changed += sum(abs(count) for count in delta.values())
                    self._carry = making.added(self._carry, _moved(delta, plan))
        self._carry = _moved(self._carry, plan)
        self._corrections = changed

    def _debts(self, plan: PlanVersion) -> dict[CellKey, int]:
        """What is owed to each code from every published month."""
        cells = index(self._cells)
        history: list[tuple[Counts, Sequence[Cell]]] = []
        for block in self._blocks:
            if block.is_month and block.status is Status.OK:
                true = margins(self._counts[block.key][1], self._plan(block.period.year))
                shown = {key: cell for table in (Table.TOTAL, Table.BY_CATEGORY, Table.BY_AREA)
                         for key, cell in cells[table, str(block.period)].items()}  # fmt: skip
                history.append((true, list(shown.values())))
        return making.debts_of(history, plan)

    # What is stored

    def _plan(self, year: int) -> PlanVersion:
        if year not in self._plans:
            kept = store.plan_of(self._reading, year)
            if kept is not None:
                self._plans[year] = plan_from_json(kept)
            else:
                before = [cell for cell in self._cells if int(cell.release[:4]) == year - 1]
                self._plans[year] = make_plan(year, self._parameters, before, self._both)
        return self._plans[year]

    def _stored_cells(self) -> list[Cell]:
        periods = {block.key: block.period for block in self._blocks}
        found: list[Cell] = []
        for entry in self._ledger:
            if entry.table:
                area, _, category = entry.cell.partition("|")
                period = periods[entry.block]
                base, status = self._plan(period.year).base, Status(entry.status)
                found.append(
                    making.rounded_cell(Table(entry.table), str(period), area, category, entry.value, entry.radius or 0, base, status)
                )
        return found

    def _by_month(self, first: Period, last: Period, plan: PlanVersion) -> dict[str, Counts]:
        """The capped counts of these months, in the codes of a plan."""
        found: dict[str, Counts] = {}
        for month, need, place, count in store.count_requests(self._reading, first.start, last.end, plan.cap):
            area = plan.area_of.get(self._area_of.get(place, ""), NO_AREA) if place is not None else NO_AREA
            counts = found.setdefault(month, {})
            key = (area, need_category_code(plan, need))
            counts[key] = counts.get(key, 0) + count
        return found

    def _keys(self) -> set[str]:
        return {block.key for block in self._blocks}

    def _add(self, block: Block) -> None:
        self._new.append(block)
        self._cells.extend(block.cells)
        self._counts[block.key] = (block.raw, block.inputs)
        self._blocks.append(
            FrozenBlock(
                key=block.key, period=block.period, status=block.status, contributors=block.contributors, corrections=block.corrections,
                reason=block.reason,
            )
        )  # fmt: skip

    def _swap(self, old: Block, new: Block) -> None:
        self._new = [new if block is old else block for block in self._new]
        self._cells = [cell for cell in self._cells if cell not in old.cells] + list(new.cells)
        self._blocks = [replace(block, status=new.status, reason=new.reason) if block.key == new.key else block for block in self._blocks]


def _known(key: CellKey, plan: PlanVersion) -> CellKey:
    """The place of a count in this plan: areas and needs that it no longer tells apart go where everything else goes."""
    area, category = key
    return (area if area in plan.area_codes else NO_AREA, category if category in plan.group_of else OTHER)


def _moved(counts: Counts, plan: PlanVersion) -> Counts:
    return making.added(*({_known(key, plan): count} for key, count in counts.items()))


def _in_time(block: FrozenBlock) -> tuple[date, int, str]:
    return block.period.end, -block.period.start.toordinal(), block.key
