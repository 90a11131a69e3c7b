"""A summary to read on paper: the same numbers as the tables, each with its interval, in one language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from neighbourhood_desk.features.summaries.records import STATUS_NAMES, Status
from neighbourhood_desk.features.summaries.records.reading_notes import reading_notes
from neighbourhood_desk.features.summaries.records.sheets import Figure, Sheet, sheets
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.kernel.release import Level, Released
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.paper.document import Align, Document
from neighbourhood_desk.paper.figure import Bar, BarFigure

Text: TypeAlias = "str | Wording"

_COLUMNS = 5
"""Columns of figures that stand beside each other on a page."""


def summary_pdf(facts: Released, cells: Sequence[Released], catalogue: Catalogue) -> bytes:
    """The whole summary as a PDF."""
    period, plan = facts["period"], facts["plan"]
    figures = {
        (cell["table"], cell["release"], cell["area"], cell["category"]): Figure(cell["value"], cell["lo"], cell["hi"], cell["status"])
        for cell in cells
    }
    laid_out = sheets(period, figures, plan.areas, plan.categories, catalogue.language)
    document = Document(
        catalogue, say("Summaries", "Summary of requests: {period}", period=period.label), _whose(facts), level=Level.PUBLIC
    )
    document.heading(say("Summaries", "How to read these figures"))
    document.bullets(reading_notes(plan))
    document.chart(_chart(period, laid_out[0]))
    for sheet in laid_out:
        _add_sheet(document, sheet, catalogue)
    _signature(document, facts, catalogue)
    return document.bytes()


def _whose(facts: Released) -> str:
    return " · ".join(part for part in (facts["neighbourhood"], facts["district"]) if part)


def _signature(document: Document, facts: Released, catalogue: Catalogue) -> None:
    document.heading(say("Summaries", "About this file"))
    document.facts(
        [
            (say("Summaries", "Made on"), catalogue.day(facts["created"])),
            (say("Summaries", "Number"), str(facts["seq"])),
            (say("Summaries", "Plan"), facts["plan"].version),
            (say("Summaries", "Ledger"), str(facts["ledger_head"])[:16]),
        ]
    )
    document.text(
        say("Summaries", "The file that holds this page is signed: the reader of the desk, or minisign, shows whether it was altered."),
        "note",
    )


def _add_sheet(document: Document, sheet: Sheet, catalogue: Catalogue) -> None:
    """A table; one that is too wide for the page goes on below with its next columns."""
    document.heading(sheet.title)
    for first in range(0, len(sheet.columns), _COLUMNS):
        part = slice(first, first + _COLUMNS)
        head: list[Text] = ["", *sheet.columns[part]]
        rows: list[list[Text]] = [
            ["· " * max(0, row.depth - 1) + row.label, *(_figure(figure, catalogue) for figure in row.figures[part])] for row in sheet.rows
        ]
        sides: list[Align] = ["left"]
        document.table(head, rows, sides + ["right"] * (len(head) - 1))


def _chart(period: Period, sheet: Sheet) -> BarFigure:
    """The kinds of need of the whole period."""
    bars = [(row.label, row.figures[sheet.main]) for row in sheet.rows if row.depth == 1]
    return BarFigure(
        title=say("Summaries", "Requests by kind of need, {period}", period=period.label),
        bars=tuple(Bar(label=label, value=figure.value, low=figure.lo, high=figure.hi) for label, figure in bars),
        held_back=say("Summaries", "held back"),
    )


def _figure(figure: Figure, catalogue: Catalogue) -> Text:
    if figure.value is None or figure.lo is None or figure.hi is None:
        return "–" if figure.status is Status.NOT_APPLICABLE else STATUS_NAMES[figure.status]
    return f"{catalogue.number(figure.value)}\n{catalogue.number(figure.lo)}–{catalogue.number(figure.hi)}"
