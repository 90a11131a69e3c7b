"""Blank forms for the street and the evening meeting: the fields of the screen, in its order, to be typed in afterwards.

The first page is one request in full; the second takes ten in short, for a table in a square. They carry no data, so they state no level.
"""

from __future__ import annotations

from neighbourhood_desk.features.requests.records import CHANNEL_NAMES, KIND_NAMES, Channel
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.text import Text

_BY_HAND = tuple(channel for channel in Channel if channel is not Channel.CITY_SERVICE)
_SHORT_ROWS = 10
_LINE, _SHORT_LINE = 30.0, 52.0


def compose(neighbourhood: str, catalogue: Catalogue) -> bytes:
    """Two pages in one language: a form, and a sheet of ten lines. `neighbourhood` is the desk's own name."""
    document = Document(catalogue, say("BlankForm", "Request"), neighbourhood or None)
    document.table(
        [say("BlankForm", "Received on"), say("BlankForm", "By whom it is written down")], [["", ""]], shares=(35, 65), least_height=_LINE
    )
    document.heading(say("BlankForm", "What happened"))
    _lines(document, 6)
    document.heading(say("BlankForm", "Address or place"))
    _lines(document, 1)
    document.heading(say("BlankForm", "Kind"))
    document.text(_ticks(list(KIND_NAMES.values())))
    document.heading(say("BlankForm", "How it came"))
    document.text(_ticks([CHANNEL_NAMES[channel] for channel in _BY_HAND]))
    document.heading(say("BlankForm", "Who brings it"))
    document.text(say("BlankForm", "Only if they wish: it can stay without a name."), "note")
    head: list[Text] = [
        say("BlankForm", "Name or alias"),
        say("BlankForm", "Telephone"),
        say("BlankForm", "Language, or what helps to talk"),
    ]
    document.table(head, [["", "", ""]], shares=(40, 25, 35), least_height=_LINE)
    document.text(
        say(
            "BlankForm",
            "What you say here is kept under lock by the community manager, to answer you and to see whether it worked. Nothing is passed "
            "on without your consent. You may ask at any time what is kept of you, have it corrected or erased.",
        ),
        "note",
    )
    document.continue_in(catalogue, neighbourhood or None)
    document.heading(say("BlankForm", "Requests in short"))
    document.text(say("BlankForm", "One line each. Ask for a name only where they want an answer."), "note")
    short: list[Text] = [
        say("BlankForm", "What happened"),
        say("BlankForm", "Address or place"),
        say("BlankForm", "Kind"),
        say("BlankForm", "Name or alias, telephone"),
    ]
    document.table(short, [["", "", "", ""] for _ in range(_SHORT_ROWS)], shares=(42, 23, 12, 23), least_height=_SHORT_LINE)
    return document.bytes()


def _lines(document: Document, count: int) -> None:
    document.table([""], [[""] for _ in range(count)], shares=(1,), least_height=_LINE)


def _ticks(names: list[Wording]) -> Wording:
    found = say("BlankForm", "☐ {name}", name=names[0])
    for name in names[1:]:
        found = say("BlankForm", "{before}\u2003☐ {name}", before=found, name=name)
    return found
