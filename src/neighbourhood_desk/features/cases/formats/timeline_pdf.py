"""A timeline to print: what happened, day by day, then what is planned; its highest level stands on every page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from neighbourhood_desk.features.cases.rules.paper import TimelinePaper
from neighbourhood_desk.kernel.happenings import TOPIC_NAMES
from neighbourhood_desk.kernel.release import Released
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.text import Text


def compose(paper: TimelinePaper, catalogue: Catalogue) -> bytes:
    """The whole document in one language."""
    document = Document(catalogue, say("TimelinePaper", "Timeline"), paper.of, paper.level)
    facts: list[tuple[Text, Text]] = [(say("TimelinePaper", "Printed on"), catalogue.day(paper.made_on))]
    if paper.since is not None or paper.until is not None:
        facts.append((say("TimelinePaper", "Period"), _period(paper.since, paper.until)))
    if paper.topics:
        names = ", ".join(catalogue.text(TOPIC_NAMES[topic]) for topic in paper.topics)
        facts.append((say("TimelinePaper", "Only"), names))
    document.facts(facts)
    document.text(say("TimelinePaper", "Other people on the desk are not named."), "note")
    if paper.withheld:
        document.text(
            say("TimelinePaper", "%n entry(s) stayed at the desk: their level is above who will read this.", n=paper.withheld), "note"
        )
    past = [each for each in paper.happenings if not each["is_planned"]]
    planned = [each for each in paper.happenings if each["is_planned"]]
    _part(document, say("TimelinePaper", "What happened"), past, catalogue)
    _part(document, say("TimelinePaper", "What is planned"), planned, catalogue)
    if not past and not planned:
        document.text(say("TimelinePaper", "Nothing in this period."))
    return document.bytes()


def _part(document: Document, title: Wording, happenings: Sequence[Released], catalogue: Catalogue) -> None:
    if not happenings:
        return
    document.heading(title)
    rows: list[list[Text]] = []
    for each in happenings:
        said = [catalogue.text(each["what"])]
        detail = each["detail"]
        words = catalogue.text(detail) if isinstance(detail, Wording) else detail
        said += [part for part in (words, each["about"]) if part]
        rows.append([catalogue.short_day(each["day"]), TOPIC_NAMES[each["topic"]], "\n".join(said)])
    document.table([say("TimelinePaper", "Day"), say("TimelinePaper", "What"), say("TimelinePaper", "What was said of it")], rows)


def _period(since: date | None, until: date | None) -> Wording:
    if since is None and until is not None:
        return say("TimelinePaper", "until {day}", day=until)
    if since is not None and until is None:
        return say("TimelinePaper", "from {day}", day=since)
    assert since is not None
    assert until is not None
    return say("TimelinePaper", "from {first} to {last}", first=since, last=until)
