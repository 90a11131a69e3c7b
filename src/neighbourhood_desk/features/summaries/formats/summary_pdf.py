"""A summary to read on paper: the same numbers as the tables, each with its interval, in one language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from neighbourhood_desk.features.summaries.records import STATUS_NAMES, Status
from neighbourhood_desk.features.summaries.records.reading_notes import reading_notes
from neighbourhood_desk.features.summaries.records.sheets import Figure, Sheet, figure_text, sheets
from neighbourhood_desk.kernel.release import Level, Released
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.paper.document import Align, Document
from neighbourhood_desk.paper.figure import Bar, BarFigure

Text: TypeAlias = "str | Wording"

_COLUMNS = 5
"""Columns of figures that stand beside each other on a page."""
_FORM = "{value}\u2002({low}–{high})"


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
    _signature(document, facts, catalogue)
    document.heading(say("Summaries", "How to read these figures"))
    document.bullets(reading_notes(plan))
    chart = _chart(laid_out[0])
    if chart is not None:
        document.gap().chart(chart)
    for sheet in laid_out:
        _add_sheet(document, sheet, catalogue)
    return document.bytes()


def _whose(facts: Released) -> str:
    return " · ".join(part for part in (facts["neighbourhood"], facts["district"]) if part)


def _signature(document: Document, facts: Released, catalogue: Catalogue) -> None:
    """Above the figures, so that it is never all that is left for a last page."""
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
    """A table; one that is too wide for the page goes on below with its next columns, one with nothing in it is a sentence."""
    document.heading(sheet.title)
    figures = [figure for row in sheet.rows for figure in row.figures]
    if any(figure.value is not None for figure in figures):
        for first in range(0, len(sheet.columns), _COLUMNS):
            _add_columns(document, sheet, slice(first, first + _COLUMNS), catalogue)
    missing = {figure.status for figure in figures if figure.value is None and figure.status is not Status.NOT_APPLICABLE}
    for status in Status:
        if status in missing:
            document.text(STATUS_NAMES[status], "note")


def _add_columns(document: Document, sheet: Sheet, part: slice, catalogue: Catalogue) -> None:
    head: list[Text] = ["", *sheet.columns[part]]
    rows: list[list[Text]] = [
        ["· " * max(0, row.depth - 1) + row.label, *(figure_text(figure, catalogue, _FORM) for figure in row.figures[part])]
        for row in sheet.rows
    ]
    sides: list[Align] = ["left"]
    document.table(head, rows, sides + ["right"] * (len(head) - 1))


def _chart(sheet: Sheet) -> BarFigure | None:
    """The kinds of need; None where nothing of them may be told."""
    shown = sheet.charted_column
    bars = [(row.label, row.figures[shown]) for row in sheet.charted_rows]
    if all(figure.value is None for _, figure in bars):
        return None
    return BarFigure(
        title=say("Summaries", "Requests by kind of need, {period}", period=sheet.columns[shown]),
        bars=tuple(Bar(label=label, value=figure.value, low=figure.lo, high=figure.hi) for label, figure in bars),
        held_back=say("Summaries", "held back"),
    )
