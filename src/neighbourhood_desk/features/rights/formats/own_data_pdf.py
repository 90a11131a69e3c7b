"""A person's own data to read: what is held, why, until when, what it said before and what was done with it."""

from __future__ import annotations

from collections.abc import Sequence

from neighbourhood_desk.features.rights.records.names import field_name, kind_name
from neighbourhood_desk.features.rights.records.papers import OwnData
from neighbourhood_desk.features.rights.records.purposes import BASIS_NAMES, PURPOSES
from neighbourhood_desk.features.rights.records.values import in_words, moment_words
from neighbourhood_desk.kernel.release import Released
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.text import Text

_UNSAID = frozenset({"id", "updated_at", "sort_name", "sort_key", "phone_keys"})
_MOST_HISTORY, _MOST_LOG = 400, 400


def compose(data: OwnData, catalogue: Catalogue) -> bytes:
    """The whole document in one language."""
    document = Document(catalogue, say("OwnData", "Your data at the neighbourhood desk"), catalogue.day(data.made_on))
    document.text(say("OwnData", "This is everything the desk holds about you. Other people are covered: what is theirs is not shown."))
    document.text(say("OwnData", "It is kept until {day}, unless you ask for something else before.", day=data.kept_until))
    if data.sealed:
        document.text(say("OwnData", "%n sealed record(s) are not in this document: ask to see them at the desk.", n=data.sealed), "strong")
    _why(document, data)
    for kind, rows in data.by_kind().items():
        _rows(document, kind, rows, catalogue)
    _history(document, data, catalogue)
    _log(document, data, catalogue)
    document.heading(say("OwnData", "What you can ask"))
    document.bullets(_RIGHTS)
    return document.bytes()


def _why(document: Document, data: OwnData) -> None:
    kinds = data.by_kind()
    found = [each for each in PURPOSES if each.kind in kinds]
    if found:
        document.heading(say("OwnData", "What for, and on what basis"))
        head = [say("OwnData", "Kind"), say("OwnData", "What for"), say("OwnData", "Legal basis"), say("OwnData", "How long")]
        document.table(head, [[kind_name(each.kind), each.what_for, BASIS_NAMES[each.basis], each.how_long] for each in found])


def _rows(document: Document, kind: str, rows: Sequence[Released], catalogue: Catalogue) -> None:
    document.heading(say("OwnData", "{kind} ({count})", kind=kind_name(kind), count=len(rows)))
    for row in rows:
        facts: list[tuple[Text, Text]] = [
            (field_name(name), words)
            for name, value in row["values"].items()
            if name not in _UNSAID and (words := in_words(kind, name, value, catalogue))
        ]
        document.facts(facts).gap(6)


def _history(document: Document, data: OwnData, catalogue: Catalogue) -> None:
    lines: list[list[Text]] = [
        [moment_words(step.at, catalogue), kind_name(kind), field_name(old.field), in_words(kind, old.field, old.value, catalogue)]
        for kind, steps in data.history.items()
        for step in steps
        for old in step.before
        if old.field not in _UNSAID and in_words(kind, old.field, old.value, catalogue)
    ]
    if lines:
        document.heading(say("OwnData", "What it said before"))
        head = [say("OwnData", "Until"), say("OwnData", "Kind"), say("OwnData", "Field"), say("OwnData", "Earlier value")]
        document.table(head, lines[:_MOST_HISTORY])
        _cut(document, len(lines), _MOST_HISTORY)


def _log(document: Document, data: OwnData, catalogue: Catalogue) -> None:
    if data.log:
        document.heading(say("OwnData", "What was done with it"))
        rows: list[list[Text]] = [
            [moment_words(line.at, catalogue), line.what, kind_name(line.kind) if line.kind else ""] for line in reversed(data.log)
        ]
        document.table([say("OwnData", "When"), say("OwnData", "What"), say("OwnData", "Kind")], rows[-_MOST_LOG:])
        _cut(document, len(rows), _MOST_LOG)


def _cut(document: Document, found: int, most: int) -> None:
    if found > most:
        document.text(say("OwnData", "%n more line(s) are in the file beside this document.", n=found - most), "note")


_RIGHTS: tuple[Wording, ...] = (
    say("OwnData", "That what is wrong be put right."),
    say("OwnData", "That it be erased, or only kept and not used."),
    say("OwnData", "That it be given to you in a form that other programs read: the file beside this document."),
    say("OwnData", "You may object to its use, and complain to the Spanish Data Protection Agency (www.aepd.es)."),
)
