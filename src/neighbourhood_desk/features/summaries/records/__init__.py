"""The plan of tables, the published cells, and the ledger that remembers what was ever published."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from uuid import UUID

from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.release import Level, kept_at
from neighbourhood_desk.kernel.wording import Wording, say

TOTAL = "TOTAL"
"""The code of a margin in every dimension."""

MEASURE = "requests"
AREA, CATEGORY = "area", "category"
"""The names of the two dimensions."""


class Status(StrEnum):
    """Why a cell has a number, or why not."""

    OK = "ok"
    WITHHELD_SMALL = "withheld_small"
    WITHHELD_DENSITY = "withheld_density"
    NOT_APPLICABLE = "not_applicable"


STATUS_NAMES: Mapping[Status, Wording] = {
    Status.OK: say("SummaryStatus", "Published"),
    Status.WITHHELD_SMALL: say("SummaryStatus", "Held back: too few homes"),
    Status.WITHHELD_DENSITY: say("SummaryStatus", "Held back: figures too thin"),
    Status.NOT_APPLICABLE: say("SummaryStatus", "Cannot occur"),
}


class Table(StrEnum):
    """The tables of the plan; a manager cannot invent one."""

    TOTAL = "requests_total"
    BY_CATEGORY = "requests_by_category"
    BY_AREA = "requests_by_area"
    BY_AREA_AND_GROUP = "requests_by_area_and_group"


TABLE_NAMES: Mapping[Table, Wording] = {
    Table.TOTAL: say("SummaryTable", "Requests"),
    Table.BY_CATEGORY: say("SummaryTable", "Requests by need"),
    Table.BY_AREA: say("SummaryTable", "Requests by area"),
    Table.BY_AREA_AND_GROUP: say("SummaryTable", "Requests by area and kind of need"),
}

TABLE_DIMENSIONS: Mapping[Table, tuple[str, ...]] = {
    Table.TOTAL: (),
    Table.BY_CATEGORY: (CATEGORY,),
    Table.BY_AREA: (AREA,),
    Table.BY_AREA_AND_GROUP: (AREA, CATEGORY),
}

AREA_TABLES = frozenset({Table.BY_AREA, Table.BY_AREA_AND_GROUP})


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanArea:
    """A neighbourhood or part of the territory as the desk knows it now.

    `ids` are the areas that count as this one (itself and everything below it); `households` is None where unknown;
    `centre` is (longitude, latitude), to find a fixed neighbour.
    """

    code: str
    name: str
    ids: frozenset[UUID]
    households: int | None = None
    centre: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanParameters:
    """What the method needs to know of a desk: whose it is, how many homes (None if unknown), its areas."""

    neighbourhood_code: str
    neighbourhood: str
    district: str
    manager: str
    households: int | None
    areas: tuple[PlanArea, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """One entry of a code list; `parent` is empty for the top."""

    code: str
    parent: str
    label_es: str
    label_en: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanVersion:
    """The plan of one calendar year, frozen with its first published number.

    `areas` and `categories` list every code in the order of the tables: the total, then (for categories) each group before its codes.
    `area_of` maps a territory area's code to the published one, for areas too small to stand alone.
    `categories_grain` is "category", "group" or "none"; `area_shown` is False where areas are held back;
    `two_way` is the native grain of the two-way table, or None.
    """

    year: int
    base: int
    areas: tuple[Code, ...]
    categories: tuple[Code, ...]
    area_of: Mapping[str, str]
    categories_grain: str = "category"
    area_shown: bool = True
    two_way: Grain | None = Grain.QUARTER
    cap: int = 3
    block_min: int = 20
    protect_width: int = 4
    zero_up: float = 0.04
    reasons: tuple[str, ...] = ()

    @property
    def version(self) -> str:
        """The plan's name in files."""
        return f"v1-{self.year}"

    @property
    def area_codes(self) -> tuple[str, ...]:
        """The published areas, without the total."""
        return tuple(code.code for code in self.areas if code.parent)

    @property
    def groups(self) -> tuple[str, ...]:
        """The need groups."""
        return tuple(code.code for code in self.categories if code.parent == TOTAL)

    def inside(self, group: str) -> tuple[str, ...]:
        """The categories of a group."""
        return tuple(code.code for code in self.categories if code.parent == group)

    @property
    def group_of(self) -> dict[str, str]:
        """The group of each category."""
        return {code.code: code.parent for code in self.categories if code.parent not in ("", TOTAL)}


CellKey = tuple[str, str]
"""(area, category), TOTAL for a margin; the same for every table."""

Counts = dict[CellKey, int]
"""Requests by (area, category), both the finest codes; local only, never published."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One number as it leaves: `value` lies between `lo` and `hi` with the true one; all three are None where it is held back.

    `release` is the period it speaks of; `area` and `category` are codes of the plan's lists.
    """

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.PUBLIC)
    table: Table = kept_at(Level.PUBLIC)
    release: str = kept_at(Level.PUBLIC)
    measure: str = kept_at(Level.PUBLIC, default=MEASURE)
    area: str = kept_at(Level.PUBLIC, default=TOTAL)
    category: str = kept_at(Level.PUBLIC, default=TOTAL)
    value: int | None = kept_at(Level.PUBLIC, default=None)
    lo: int | None = kept_at(Level.PUBLIC, default=None)
    hi: int | None = kept_at(Level.PUBLIC, default=None)
    status: Status = kept_at(Level.PUBLIC, default=Status.OK)

    @property
    def key(self) -> CellKey:
        """Where it stands in its table."""
        return self.area, self.category


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The native cells of one table family in one period, computed once and then frozen.

    `key` is the month (`2026-07`) for the spine and `2026-Q3/area-group` for the two-way table; `inputs` are what was rounded (local only),
    `raw` what the records said then; `carried` what remains for the next block.
    """

    key: str
    period: Period
    plan: PlanVersion
    status: Status
    contributors: int
    inputs: Counts
    raw: Counts = field(default_factory=dict)
    carried: Counts = field(default_factory=dict)
    corrections: int = 0
    """How many requests of earlier months came in or went since they were published."""
    cells: tuple[Cell, ...] = ()
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrozenBlock:
    """What the desk remembers of a block besides its numbers."""

    key: str
    period: Period
    status: Status
    contributors: int
    corrections: int
    reason: str

    @property
    def is_month(self) -> bool:
        """True for the one-way tables of a month."""
        return self.period.grain is Grain.MONTH


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerEntry:
    """One line of the append-only ledger; `prev` and `hash` chain it. A line with status `file` closes a published file."""

    seq: int
    day: date
    plan_version: str
    block: str
    table: str
    cell: str
    value: int | None
    radius: int | None
    status: str
    file_sha256: str
    prev: str
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedFile:
    """A file that left, as it left: the same period always gives these bytes again."""

    period: str
    seq: int
    created: date
    sha256: str
    content: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SummaryFacts:
    """What the manifest tells besides the numbers; no path, no user name, no time of day."""

    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.PUBLIC)
    file_id: UUID = kept_at(Level.PUBLIC)
    seq: int = kept_at(Level.PUBLIC)
    created: date = kept_at(Level.PUBLIC)
    neighbourhood_code: str = kept_at(Level.PUBLIC)
    neighbourhood: str = kept_at(Level.PUBLIC)
    district: str = kept_at(Level.PUBLIC)
    signer: str = kept_at(Level.PUBLIC)
    period: Period = kept_at(Level.PUBLIC)
    plan: PlanVersion = kept_at(Level.PUBLIC)
    blocks: tuple[tuple[str, str, str], ...] = kept_at(Level.PUBLIC)
    """(block, status, ledger hash of its last line)."""
    ledger_head: str = kept_at(Level.PUBLIC)
    previous: str = kept_at(Level.PUBLIC)
    audit_anchor: str = kept_at(Level.PUBLIC, default="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the auditor found: how many cells of how many periods it tried, how many it could narrow, and why it refuses."""

    cells: int
    releases: int
    narrowed: int
    seconds: float
    refusals: tuple[Wording, ...] = ()

    @property
    def passed(self) -> bool:
        """True when a file may be written."""
        return not self.refusals and self.narrowed == 0
