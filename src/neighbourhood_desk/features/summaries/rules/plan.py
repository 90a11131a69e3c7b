"""The plan of a year: which areas and needs are told apart, how coarse, and at which base; decided from what may be known outside.

Nothing here looks at a request: areas and homes come from the territory, and how fine the tables may be from last year's *published*
numbers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from statistics import fmean

from neighbourhood_desk.features.resources.records import NEED_GROUP_NAMES, NEED_GROUPS, NEED_NAMES
from neighbourhood_desk.features.summaries.records import TOTAL, Cell, Code, PlanArea, PlanParameters, PlanVersion, Status, Table
from neighbourhood_desk.features.summaries.rules.labels import is_code, may_leave
from neighbourhood_desk.kernel.folding import clean, fold
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.wording import Wording, say

AREA_MIN = 50
"""Homes that a published area has at least."""
SMALL_HOMES = 150
"""Below this many homes everything is rounded to 10."""
CLOSED_GROUP = 100
"""Below this many homes two-way tables are yearly at most."""
DENSITY = 3.0
"""The mean published count that a table needs for each of its cells, last year."""

NO_AREA = "none"
"""The code of requests without an area."""
GROUP_PREFIX = "group."
OTHER = "other"

In = Callable[[Wording], tuple[str, str]]
"""Gives a text in Spanish and in English."""


def make_plan(year: int, parameters: PlanParameters, last_year: Sequence[Cell], both: In) -> PlanVersion:
    """The plan for `year`; `last_year` holds every cell published for the year before."""
    areas, area_of = _areas(parameters.areas, both)
    categories = _categories(both)
    base = 10 if parameters.households is not None and parameters.households < SMALL_HOMES else 5
    grain, area_shown, two_way, reasons = _density(last_year, len(areas) - 1, categories)
    if two_way in (Grain.QUARTER, Grain.HALF) and parameters.households is not None and parameters.households < CLOSED_GROUP:
        two_way = Grain.YEAR
        reasons += ("closed_group",)
    if len(areas) < 3:
        two_way = None
    return PlanVersion(
        year=year, base=base, areas=areas, categories=categories, area_of=area_of,
        categories_grain=grain, area_shown=area_shown, two_way=two_way, reasons=reasons,
    )  # fmt: skip


def need_category_code(plan: PlanVersion, category: str) -> str:
    """The published code of a request's need: whatever is not in the code book is *other*."""
    return category if category in plan.group_of else OTHER


def _categories(both: In) -> tuple[Code, ...]:
    found = [_code(TOTAL, "", both(say("Summaries", "All needs")))]
    for group, members in NEED_GROUPS.items():
        code = GROUP_PREFIX + group
        found.append(_code(code, TOTAL, both(NEED_GROUP_NAMES[group])))
        found.extend(_code(need.value, code, both(NEED_NAMES[need])) for need in members)
    return tuple(found)


def _code(code: str, parent: str, labels: tuple[str, str]) -> Code:
    return Code(code=code, parent=parent, label_es=labels[0], label_en=labels[1])


def _areas(areas: Iterable[PlanArea], both: In) -> tuple[tuple[Code, ...], dict[str, str]]:
    """The published areas, small ones merged, and which published area each known one counts in."""
    merged = _merge_small(sorted(areas, key=lambda area: (area.code, area.name)))
    found = [_code(TOTAL, "", both(say("Summaries", "All areas")))]
    area_of: dict[str, str] = {}
    for index, together in enumerate(merged, start=1):
        code = "+".join(area.code for area in together)
        name = clean(" · ".join(area.name for area in together))
        if not (is_code(code) and all(may_leave(area.code) for area in together)) or code in {entry.code for entry in found}:
            code = f"area-{index}"
        labels = (name, name) if may_leave(name) else both(say("Summaries", "Area {number}", number=index))
        found.append(_code(code, TOTAL, labels))
        area_of.update({area.code: code for area in together})
    found.append(_code(NO_AREA, TOTAL, both(say("Summaries", "No area given"))))
    return tuple(found), area_of


def _merge_small(areas: Sequence[PlanArea]) -> list[list[PlanArea]]:
    """Put each area with too few homes together with its nearest neighbour, smallest first; unknown numbers count as enough."""
    groups = [[area] for area in areas]
    while len(groups) > 1:
        small = [group for group in groups if _homes(group) is not None and (_homes(group) or 0) < AREA_MIN]
        if not small:
            break
        chosen = min(small, key=lambda group: (_homes(group) or 0, group[0].code))
        others = [group for group in groups if group is not chosen]
        nearest = min(others, key=lambda group: (_distance(group, chosen), abs(groups.index(group) - groups.index(chosen)), group[0].code))
        nearest.extend(chosen)
        nearest.sort(key=lambda area: area.code)
        groups.remove(chosen)
    return groups


def _homes(group: Sequence[PlanArea]) -> int | None:
    known = [area.households for area in group if area.households is not None]
    return sum(known) if len(known) == len(group) else None


def _distance(one: Sequence[PlanArea], other: Sequence[PlanArea]) -> float:
    gaps = [
        (a.centre[0] - b.centre[0]) ** 2 + (a.centre[1] - b.centre[1]) ** 2
        for a in one for b in other if a.centre is not None and b.centre is not None
    ]  # fmt: skip
    return min(gaps, default=0.0)


def _density(last_year: Sequence[Cell], areas: int, categories: Sequence[Code]) -> tuple[str, bool, Grain | None, tuple[str, ...]]:
    """How fine the tables may be: down the ladder until last year's published mean per cell is enough; all of it in a first year."""
    of_months = [cell for cell in last_year if cell.table is Table.TOTAL and Period.parse(cell.release).grain is Grain.MONTH]
    months = [cell.value for cell in of_months if cell.status is Status.OK and cell.value is not None]
    if not months:
        return "category", True, Grain.QUARTER, ()
    monthly, reasons = fmean(months), []
    groups = sum(1 for code in categories if code.parent == TOTAL)
    grain = "category"
    if monthly / (len(categories) - groups - 1) < DENSITY:
        grain = "group" if monthly / groups >= DENSITY else "none"
        reasons.append(f"category:{grain}")
    area_shown = monthly / areas >= DENSITY
    if not area_shown:
        reasons.append("area")
    two_way: Grain | None = None
    if area_shown and grain != "none":
        lengths = ((Grain.QUARTER, 3), (Grain.HALF, 6), (Grain.YEAR, 12))
        two_way = next((length for length, count in lengths if monthly * count / (areas * groups) >= DENSITY), None)
    if two_way is not Grain.QUARTER:
        reasons.append("two_way")
    return grain, area_shown, two_way, tuple(reasons)


def area_code(name: str, code: str) -> str:
    """A code for an area that may lack an official one: made of its name, in plain letters."""
    candidate = code.strip() or fold(name).replace(" ", "-")
    return candidate if is_code(candidate) else "-".join(fold(candidate).split()) or "area"
