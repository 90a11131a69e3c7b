"""The day on paper: what waits, with a box to tick and room to write, for whoever goes out without the computer."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from neighbourhood_desk.features.today.records import Line, Section, Waiting
from neighbourhood_desk.features.today.rules import when
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.text import Text

_NAMES: Mapping[Section, Wording] = {
    Section.OVERDUE: say("DaySheet", "Overdue"),
    Section.TODAY: say("DaySheet", "Today"),
    Section.COMING: say("DaySheet", "Coming"),
}
_SHARES = (5, 18, 47, 30)
_ROW = 30.0
_MOST = 60
"""Lines of one part that are printed: a sheet with more is read by nobody."""


def compose(waiting: Waiting, today: date, catalogue: Catalogue) -> bytes:
    """One table for each part of the day, in the order in which to take it. It states the manager's level: it names what people need."""
    weekday = catalogue.weekday_name(today)
    title = say("DaySheet", "Day sheet, {day}", day=today)
    document = Document(catalogue, title, weekday[:1].upper() + weekday[1:], Level.MANAGER)
    for section in Section:
        _part(document, _NAMES[section], waiting.of(section), today, catalogue)
    if not any(waiting.of(section) for section in Section):
        document.text(say("DaySheet", "Nothing waits today."))
    document.heading(say("DaySheet", "Heard on the way"))
    document.text(say("DaySheet", "Write no more than you need, and destroy the sheet when it is typed in."), "note")
    head: list[Text] = [say("DaySheet", "What"), say("DaySheet", "Where"), say("DaySheet", "Who, if they want to be called")]
    document.table(head, [["", "", ""] for _ in range(5)], shares=(45, 25, 30), least_height=_ROW)
    return document.bytes()


def _part(document: Document, name: Wording, lines: tuple[Line, ...], today: date, catalogue: Catalogue) -> None:
    if not lines:
        return
    document.heading(say("DaySheet", "{part} ({count})", part=name, count=catalogue.number(len(lines))))
    rows: list[list[Text]] = [["☐", when(line, today), _told(line), ""] for line in lines[:_MOST]]
    head: list[Text] = ["", say("DaySheet", "When"), say("DaySheet", "What"), say("DaySheet", "What came of it")]
    document.table(head, rows, ["center"], shares=_SHARES, least_height=_ROW)
    if len(lines) > _MOST:
        document.text(say("DaySheet", "And %n more, in the desk.", n=len(lines) - _MOST), "note")


def _told(line: Line) -> Wording:
    return (
        say("DaySheet", "{title} · {detail}", title=line.title, detail=line.detail)
        if line.detail
        else say("DaySheet", "{title}", title=line.title)
    )
