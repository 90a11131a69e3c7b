"""The call to a meeting with its agenda, and a sheet on which those who come sign in."""

from __future__ import annotations

from collections.abc import Sequence

from neighbourhood_desk.features.bodies.records import ROLE_NAMES
from neighbourhood_desk.features.meetings.formats.content import MeetingPaper
from neighbourhood_desk.features.meetings.formats.minutes_pdf import subtitle_of
from neighbourhood_desk.features.meetings.records import Presence
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.text import Text

_EMPTY_LINES = 4
_SHARES = (30, 17, 27, 26)
_TO_SIGN = 24.0
"""Points of height that a hand needs to sign in."""


def compose(paper: MeetingPaper, catalogues: Sequence[Catalogue]) -> bytes:
    """Notice and sheet in each of these languages."""
    first, *others = catalogues
    document = Document(first, say("Minutes", "Notice of meeting"), subtitle_of(paper, first), paper.level)
    _write(document, paper, first)
    for catalogue in others:
        document.continue_in(catalogue, subtitle_of(paper, catalogue))
        _write(document, paper, catalogue)
    return document.bytes()


def _write(document: Document, paper: MeetingPaper, catalogue: Catalogue) -> None:
    meeting = paper.meeting
    facts: list[tuple[Text, Text]] = [(say("Minutes", "Day"), say("Minutes", "{day}", day=meeting["held_on"]))]
    facts += [(label, meeting[name]) for label, name in ((say("Minutes", "Hour"), "starts_at"), (say("Minutes", "Place"), "place"))
              if meeting[name]]  # fmt: skip
    facts.append((say("Minutes", "Planned length"), say("Minutes", "%n minute(s)", n=paper.standing["planned"])))
    document.facts(facts)
    document.heading(say("Minutes", "Agenda"))
    document.table(
        ["#", say("Minutes", "Point"), say("Minutes", "Brought by"), say("Minutes", "Minutes allowed")],
        [
            [str(number), point.item["title"], point.item["brought_by"], catalogue.number(point.item["minutes_allowed"])]
            for number, point in enumerate(paper.items, 1)
        ],
        ["right", "left", "left", "right"],
    )
    document.heading(say("Minutes", "Attendance sheet"))
    rows: list[list[Text]] = [
        [line["name"], ROLE_NAMES[line["role"]], line["represents"], ""]
        for line in paper.attendance
        if line["presence"] is not Presence.GUEST
    ]
    rows += [["", "", "", ""] for _ in range(_EMPTY_LINES)]
    head = [say("Minutes", "Name"), say("Minutes", "Role"), say("Minutes", "Represents"), say("Minutes", "Signature")]
    document.table(head, rows, shares=_SHARES, least_height=_TO_SIGN)
