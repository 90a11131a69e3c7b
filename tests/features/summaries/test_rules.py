"""The rounding, whatever the numbers: everything adds up, nothing is further off than its range says, errors do not pile up."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from features.summaries.neighbourhoods import parameters
from neighbourhood_desk.features.summaries.records import TOTAL, Cell, CellKey, Counts, PlanVersion, Status, Table
from neighbourhood_desk.features.summaries.rules.audit import audit
from neighbourhood_desk.features.summaries.rules.blocks import added, debts_of, month_block, two_way_block
from neighbourhood_desk.features.summaries.rules.derive import file_cells, index, margins_of
from neighbourhood_desk.features.summaries.rules.draws import Draws
from neighbourhood_desk.features.summaries.rules.labels import may_leave
from neighbourhood_desk.features.summaries.rules.plan import CLOSED_GROUP, make_plan
from neighbourhood_desk.features.summaries.rules.plan_json import plan_as_json, plan_from_json
from neighbourhood_desk.features.summaries.rules.spine import margins, round_spine
from neighbourhood_desk.features.summaries.rules.two_way import fit_two_way
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.wording import Wording

DRAWS = Draws(bytes(range(32)))
YEAR = Period.parse("2026")


def both(wording: Wording) -> tuple[str, str]:
    return wording.text, wording.text


def plan(areas: int = 4, households: int | None = None) -> PlanVersion:
    return make_plan(2026, parameters(areas, households), [], both)


PLAN = plan()
COUNTS = st.dictionaries(
    st.tuples(st.sampled_from(PLAN.area_codes), st.sampled_from(sorted(PLAN.group_of))), st.integers(1, 40), max_size=40
)


@given(COUNTS, st.integers(0, 10**6), st.sampled_from([5, 10]))
def test_a_month_adds_up_exactly_and_no_number_is_a_step_off(counts: Counts, block: int, base: int) -> None:
    scheme = plan(households=120 if base == 10 else None)
    true, rounded = margins(counts, scheme), round_spine(str(block), counts, {}, scheme, DRAWS)
    assert all(value >= 0 and value % base == 0 for value in rounded.values())
    for (area, category), value in rounded.items():
        lifted = area != TOTAL and true[area, category] == 0 and value == base
        assert lifted or abs(value - true[area, category]) < base
    total = rounded[TOTAL, TOTAL]
    assert sum(rounded[area, TOTAL] for area in scheme.area_codes) == total
    assert sum(rounded[TOTAL, group] for group in scheme.groups) == total
    for group in scheme.groups:
        assert sum(rounded[TOTAL, code] for code in scheme.inside(group)) == rounded[TOTAL, group]


TWO_WAY = st.dictionaries(st.tuples(st.sampled_from("abcdef"), st.sampled_from("uvwxyz")), st.integers(1, 60), max_size=36)


@given(TWO_WAY, st.randoms(use_true_random=False), st.integers(0, 10**6))
@settings(deadline=None)
def test_a_two_way_table_keeps_its_margins_and_its_radius(true: Counts, chance: random.Random, block: int) -> None:
    rows = dict.fromkeys("abcdef", 0)
    columns = dict.fromkeys("uvwxyz", 0)
    for (row, column), count in true.items():
        value = count - count % 5 + (5 if chance.random() < count % 5 / 5 else 0)
        rows[row] += value
        columns[column] += value
    fitted = fit_two_way(str(block), true, rows, columns, 5, 0.04, DRAWS)
    assert fitted is not None
    assert all(sum(fitted.values[row, column] for column in columns) == expected for row, expected in rows.items())
    assert all(sum(fitted.values[row, column] for row in rows) == expected for column, expected in columns.items())
    for key, value in fitted.values.items():
        assert abs(value - true.get(key, 0)) <= fitted.radius or (true.get(key, 0), value) == (0, 5)


def a_year_of(scheme: PlanVersion, monthly: int, seed: int) -> tuple[list[Cell], dict[CellKey, int]]:
    """Every native cell of a year, and the true one-way counts of the whole year."""
    chance = random.Random(seed)
    needs, areas = sorted(scheme.group_of), scheme.area_codes
    native: list[Cell] = []
    history: list[tuple[Counts, tuple[Cell, ...]]] = []
    inputs: dict[str, Counts] = {}
    for month in YEAR.months:
        raw: Counts = {}
        for _turn in range(chance.randint(monthly // 2, monthly * 3 // 2)):
            key = (areas[int(chance.paretovariate(1.2)) % len(areas)], needs[int(chance.paretovariate(0.8)) % len(needs)])
            raw[key] = raw.get(key, 0) + 1
        block = month_block(month, scheme, raw, {}, 25, debts_of(history, scheme), DRAWS, 0)
        native += block.cells
        history.append((margins(block.inputs, scheme), block.cells))
        inputs[str(month)] = block.inputs
        if month.index % 3 == 0:
            quarter = Period.around(month.start, Grain.QUARTER)
            together = added(*(inputs[str(part)] for part in quarter.months))
            native += two_way_block(quarter, scheme, together, margins_of(quarter, scheme, index(native)), 30, DRAWS).cells
    return native, margins(added(*inputs.values()), scheme)


@given(st.integers(25, 400), st.integers(0, 10**6))
@settings(max_examples=8, deadline=None)
def test_over_a_year_every_range_holds_the_truth_and_errors_do_not_pile_up(monthly: int, seed: int) -> None:
    native, true = a_year_of(PLAN, monthly, seed)
    cells = file_cells(YEAR, PLAN, index(native))
    assert audit(cells, native, PLAN, YEAR).refusals == ()
    of_year = {cell.key: cell for cell in cells if cell.release == "2026" and cell.table in (Table.BY_CATEGORY, Table.BY_AREA)}
    errors = []
    for key, cell in of_year.items():
        assert cell.value is not None
        assert cell.lo is not None
        assert cell.hi is not None
        assert cell.lo <= true[key] <= cell.hi
        errors.append(abs(cell.value - true[key]))
    assert sum(errors) / len(errors) <= 3
    assert max(errors) <= 12


def test_the_auditor_refuses_what_does_not_belong() -> None:
    native, _true = a_year_of(PLAN, 60, 1)
    cells = file_cells(YEAR, PLAN, index(native))
    first = cells[0]
    assert first.value is not None
    assert first.lo is not None
    spoilt = {
        "a row is missing": cells[1:],
        "a row is twice": [*cells, cells[-1]],
        "another order": [cells[1], cells[0], *cells[2:]],
        "off the grid": [with_numbers(first, first.value + 1, first.lo, first.value + 9), *cells[1:]],
        "another number": [with_numbers(first, first.value + 5, first.lo, first.value + 9), *cells[1:]],
        "too narrow": [with_numbers(first, first.value, first.value, first.value + 1), *cells[1:]],
    }
    for name, wrong in spoilt.items():
        assert audit(wrong, native, PLAN, YEAR).refusals, name


def with_numbers(cell: Cell, value: int, lo: int, hi: int) -> Cell:
    return Cell(table=cell.table, release=cell.release, area=cell.area, category=cell.category, value=value, lo=lo, hi=hi)


def test_the_auditor_finds_numbers_that_only_one_truth_explains() -> None:
    """Two rows and two columns with ranges so narrow at the margins that an inner cell has nowhere to go."""
    native, _true = a_year_of(PLAN, 60, 2)
    tight = [
        with_numbers(cell, cell.value, max(0, cell.value - 4), cell.value) if cell.table is Table.TOTAL and cell.value is not None else cell
        for cell in native
    ]
    from neighbourhood_desk.features.summaries.rules.bounds import Region, narrowed_cells

    month = tuple(cell for cell in tight if cell.release == "2026-01" and cell.status is Status.OK)
    zeros = tuple(
        with_numbers(cell, 0, 0, 0)
        if cell.table is Table.BY_AREA and cell.area not in ("TOTAL", "000") and cell.value is not None
        else cell
        for cell in month
    )
    assert narrowed_cells(Region(PLAN, ("2026-01",), month), 4) == []
    assert narrowed_cells(Region(PLAN, ("2026-01",), zeros), 4)


def test_small_areas_join_their_nearest_neighbour() -> None:
    found = make_plan(2026, parameters(4, None, sizes=(12, 400, 30, 25)), [], both)
    assert found.area_codes == ("000+001", "002+003", "none")
    assert found.area_of["000"] == "000+001"


def test_a_closed_group_gets_yearly_two_way_tables_and_a_coarse_grid() -> None:
    found = make_plan(2026, parameters(3, CLOSED_GROUP - 40), [], both)
    assert (found.base, found.two_way, found.reasons) == (10, Grain.YEAR, ("closed_group",))


def test_last_years_published_numbers_decide_how_fine_the_tables_are() -> None:
    def published(monthly: int) -> list[Cell]:
        return [
            Cell(table=Table.TOTAL, release=f"2025-{month:02}", value=monthly, lo=monthly - 4, hi=monthly + 4) for month in range(1, 13)
        ]

    def scheme(monthly: int) -> tuple[str, bool, Grain | None]:
        found = make_plan(2026, parameters(8, None), published(monthly), both)
        return found.categories_grain, found.area_shown, found.two_way

    assert scheme(100) == ("category", True, Grain.QUARTER)
    assert scheme(40) == ("group", True, Grain.HALF)
    assert scheme(20) == ("none", False, None)


def test_a_name_that_could_be_somebodys_data_never_becomes_a_label() -> None:
    found = make_plan(2026, parameters(3, None, names={0: "Casa de Ana 612 345 678", 1: "=cmd()", 2: "Plaza 12345678Z"}), [], both)
    assert [code.label_en for code in found.areas] == ["All areas", *(["Area {number}"] * 3), "No area given"]
    assert not any(map(may_leave, ("", "a@b.es", "12345678Z", "600 11 22 33", "1234 BCD", "+34", "x" * 90, "a\nb", "\u202eabc")))
    assert all(map(may_leave, ("Palacio", "Lavapiés · Embajadores", "Plaza del 2 de Mayo", "Sección 28079", "4 Caminos")))


def test_a_frozen_plan_comes_back_as_it_was() -> None:
    for found in (PLAN, make_plan(2026, parameters(3, 60), [], both), make_plan(2026, parameters(1), [], both)):
        assert plan_from_json(plan_as_json(found)) == found
