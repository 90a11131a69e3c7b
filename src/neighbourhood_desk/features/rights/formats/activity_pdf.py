"""The activity log of a month on paper. Its last line's hash stands on the sheet: whoever keeps the sheet can show a later cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from neighbourhood_desk.features.rights.records.activity import action_words
from neighbourhood_desk.features.rights.records.names import field_name, kind_name
from neighbourhood_desk.features.rights.records.values import moment_words
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.kernel.release import Level, Released
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.text import Text

_MOST_LINES = 1_500
_GROUP = 8


def compose(lines: Sequence[Released], month: Period, catalogue: Catalogue) -> bytes:
    """The sheet of a month from its lines, oldest first; a very long month is told by its days."""
    last = lines[-1]
    document = Document(catalogue, say("ActivitySheet", "Activity of the desk"), month.label, Level.MANAGER)
    document.facts(
        [
            (say("ActivitySheet", "Lines"), say("ActivitySheet", "{first} to {last}", first=str(lines[0]["seq"]), last=str(last["seq"]))),
            (say("ActivitySheet", "Last line written"), moment_words(last["at"], catalogue, seconds=True)),
            (say("ActivitySheet", "Mark of the last line"), grouped(last["digest"])),
        ]
    )
    document.text(
        say("ActivitySheet", "Keep this sheet. Typed in on the page Activity, number and mark show whether the log was changed since.")
    )
    if len(lines) > _MOST_LINES:
        _days(document, lines, catalogue)
    else:
        _lines(document, lines, catalogue)
    document.signatures([("", say("ActivitySheet", "Community manager"))])
    return document.bytes()


def grouped(digest: bytes) -> str:
    """A hash in groups of eight signs, to be read and typed."""
    text = digest.hex()
    return " ".join(text[at : at + _GROUP] for at in range(0, len(text), _GROUP))


def _lines(document: Document, lines: Sequence[Released], catalogue: Catalogue) -> None:
    rows: list[list[Text]] = []
    for line in lines:
        local = line["at"].astimezone()
        names = ", ".join(catalogue.text(field_name(name)) for name in line["fields"])
        words = action_words(line["context"], line["action"], line["reason"])
        rows.append([str(line["seq"]), f"{catalogue.short_day(local.date())} {local:%H:%M}", words,
                     kind_name(line["kind"]) if line["kind"] else "", names])  # fmt: skip
    head = [
        say("ActivitySheet", "Line"), say("ActivitySheet", "When"), say("ActivitySheet", "What"), say("ActivitySheet", "Record"),
        say("ActivitySheet", "Fields"),
    ]  # fmt: skip
    document.table(head, rows, ["right"])


def _days(document: Document, lines: Sequence[Released], catalogue: Catalogue) -> None:
    document.text(say("ActivitySheet", "This month has very many lines: they are counted by day."), "note")
    counts = Counter(line["at"].astimezone().date() for line in lines)
    rows: list[list[Text]] = [[catalogue.day(day), catalogue.number(count)] for day, count in sorted(counts.items())]
    document.table([say("ActivitySheet", "Day"), say("ActivitySheet", "Lines")], rows, ["left", "right"])
