"""A summary's numbers laid out to be looked at: the same tables on the page, on paper and in the reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from neighbourhood_desk.features.summaries.records import TABLE_NAMES, TOTAL, Code, Status, Table
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say

Place: TypeAlias = "tuple[Table, str, str, str]"
"""(table, release, area, category)."""

_COLUMNS_OF = {Grain.MONTH: Grain.MONTH, Grain.QUARTER: Grain.MONTH, Grain.HALF: Grain.QUARTER, Grain.YEAR: Grain.QUARTER}


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its interval, or why there is none."""

    value: int | None
    lo: int | None
    hi: int | None
    status: Status


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One code with its figures; `depth` is how far inside the list it stands: 0 for the total."""

    code: str
    label: str
    depth: int
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One table as people read it. The figures in column `main` speak of the whole period."""

    table: Table
    title: Wording
    columns: tuple[Wording | str, ...]
    rows: tuple[SheetRow, ...]
    main: int

    @property
    def charted_rows(self) -> list[SheetRow]:
        """The rows right under the total."""
        return [row for row in self.rows if row.depth == 1]

    @property
    def charted_column(self) -> int:
        """The column of the whole period; where that is held back, of the last part of it that is not."""
        told = [at for at in range(len(self.columns)) if any(row.figures[at].value is not None for row in self.charted_rows)]
        return self.main if self.main in told or not told else told[-1]


def sheets(
    period: Period, figures: Mapping[Place, Figure], areas: Sequence[Code], categories: Sequence[Code], language: str
) -> list[Sheet]:
    """Every table of a file in the language `language`: needs and areas over time, and where there are any, needs by area."""
    found = [
        _over_time(Table.BY_CATEGORY, period, figures, categories, language),
        _over_time(Table.BY_AREA, period, figures, areas, language),
    ]
    if period.grain is not Grain.MONTH:
        found.append(_crossed(period, figures, areas, categories, language))
    return found


def label_of(code: Code, language: str) -> str:
    """What people of this language read for a code."""
    return code.label_es if language == "es" else code.label_en


def figure_text(figure: Figure, catalogue: Catalogue, form: str = "{value}\u2003{low}–{high}") -> str:
    """A number with its interval, or that it is held back; `form` says how the three stand together."""
    if figure.value is None or figure.lo is None or figure.hi is None:
        return "–" if figure.status is Status.NOT_APPLICABLE else catalogue.text(say("Summaries", "held back"))
    number = catalogue.number
    return form.format(value=number(figure.value), low=number(figure.lo), high=number(figure.hi))


def columns_over_time(period: Period) -> list[Period]:
    """The parts of a period that stand beside each other, and the whole as the last one."""
    grain = _COLUMNS_OF[period.grain]
    found = list(dict.fromkeys(Period.around(month.start, grain) for month in period.months))
    return found if found == [period] else [*found, period]


def _over_time(table: Table, period: Period, figures: Mapping[Place, Figure], codes: Sequence[Code], language: str) -> Sheet:
    shown = columns_over_time(period)
    rows = []
    for code in codes:
        place = (code.code, TOTAL) if table is Table.BY_AREA else (TOTAL, code.code)
        rows.append(_row(code, language, [figures[table, str(part), *place] for part in shown]))
    return Sheet(table, TABLE_NAMES[table], tuple(part.label for part in shown), tuple(rows), len(shown) - 1)


def _crossed(period: Period, figures: Mapping[Place, Figure], areas: Sequence[Code], categories: Sequence[Code], language: str) -> Sheet:
    table, release = Table.BY_AREA_AND_GROUP, str(period)
    groups = [code for code in categories if code.parent in ("", TOTAL)]
    rows = tuple(_row(group, language, [figures[table, release, area.code, group.code] for area in areas]) for group in groups)
    return Sheet(table, TABLE_NAMES[table], tuple(label_of(area, language) for area in areas), rows, 0)


def _row(code: Code, language: str, figures: Sequence[Figure]) -> SheetRow:
    depth = 0 if not code.parent else 1 if code.parent == TOTAL else 2
    return SheetRow(code.code, label_of(code, language), depth, tuple(figures))
