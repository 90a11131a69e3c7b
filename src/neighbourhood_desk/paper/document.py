"""A document to print or send: A4, embedded fonts, its level on every page, the same bytes for the same content.

Texts come as Wording or as fields of `Released` records; whoever composes a document takes `Released` in its signature.
The result carries no name and no time in its metadata: author and title are the desk's own words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from typing import Any, Literal, TypeAlias

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Frame,
    HRFlowable,
    KeepTogether,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
)

from neighbourhood_desk.kernel.release import LEVEL_NAMES, Level
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.paper.figure import BarFigure, draw_bars
from neighbourhood_desk.paper.fonts import BOLD, ITALIC, REGULAR, ensure_fonts, fresh_fonts, width_of
from neighbourhood_desk.paper.text import Text, harmless, paragraphs, short, words

Align: TypeAlias = Literal["left", "right", "center"]

_MARGIN, _HEAD, _FOOT = 20 * mm, 18 * mm, 20 * mm
_WIDTH = A4[0] - 2 * _MARGIN
_INK, _MUTED, _LINE, _ACCENT, _SOFT = (HexColor(code) for code in ("#1F1D1A", "#5B564D", "#C9C4B8", "#0B6B63", "#EFF5F4"))
_ALIGN = {"left": TA_LEFT, "right": TA_RIGHT, "center": TA_CENTER}
_TALL = 600
"""Characters in a cell from which it might fill a page, were its column narrow."""
_WITH_HEADING = 96.0
"""Points that must be left under a heading: itself and the head of a table with its first rows, or some lines."""
_WITH_SIGNATURES = 4
"""Lines of text that go over to the next page with the signatures, rather than leave them alone there."""
_AUTHOR = "Neighbourhood Desk · Mesa de Barrio"

_BODY = ParagraphStyle("body", fontName=REGULAR, fontSize=10, leading=14.5, textColor=_INK, spaceAfter=4)
_STYLES = {
    "body": _BODY,
    "title": ParagraphStyle("title", _BODY, fontName=BOLD, fontSize=18, leading=23, spaceAfter=2),
    "subtitle": ParagraphStyle("subtitle", _BODY, fontSize=11, leading=15, textColor=_MUTED, spaceAfter=6),
    "heading": ParagraphStyle("heading", _BODY, fontName=BOLD, fontSize=12.5, leading=17, spaceBefore=12, spaceAfter=4),
    "lesser": ParagraphStyle("lesser", _BODY, fontName=BOLD, fontSize=10.5, leading=15, spaceBefore=7, spaceAfter=2),
    "strong": ParagraphStyle("strong", _BODY, fontName=BOLD),
    "note": ParagraphStyle("note", _BODY, fontName=ITALIC, fontSize=9, leading=12.5, textColor=_MUTED),
    "cell": ParagraphStyle("cell", _BODY, fontSize=9, leading=12.5, spaceAfter=0),
    "head": ParagraphStyle("head", _BODY, fontName=BOLD, fontSize=9, leading=12.5, spaceAfter=0),
    "signs": ParagraphStyle("signs", _BODY, fontName=BOLD, fontSize=20, leading=26, spaceAfter=0),
    "label": ParagraphStyle("label", _BODY, fontSize=9.5, leading=13.5, spaceAfter=0, textColor=_MUTED),
    "value": ParagraphStyle("value", _BODY, fontSize=9.5, leading=13.5, spaceAfter=0),
}


@dataclass(frozen=True, slots=True)
class _Part:
    """What the pages in one language say at their head and foot."""

    catalogue: Catalogue
    title: str
    stated: str


class Document:
    """Composes one PDF, from the top down; every method returns the document, so that calls can be chained.

    `title` also stands in the metadata: its values may be numbers, dates or other words, never a text somebody typed.
    `level` is stated on every page; None (a public blank form) states nothing.
    """

    def __init__(self, catalogue: Catalogue, title: Wording, subtitle: Text | None = None, level: Level | None = None) -> None:
        if any(isinstance(value, str) for value in title.values.values()):
            raise ValueError("a document's title may carry no free text: it becomes metadata")
        ensure_fonts()
        self._title, self._subtitle, self._level = title, subtitle, level
        self._parts: list[_Part] = []
        self._story: list[Callable[[], list[Any]]] = []
        self._begin(catalogue)

    def continue_in(self, catalogue: Catalogue, subtitle: Text | None = None) -> Document:
        """Begin again on a new page in another language; everything added from here is said in it."""
        self._subtitle = subtitle or self._subtitle
        name = str(len(self._parts))
        self._story.append(lambda: [NextPageTemplate(name), PageBreak()])
        return self._begin(catalogue)

    def heading(self, text: Text, *, lesser: bool = False) -> Document:
        """A heading that stays with what follows it."""
        return self._add([CondPageBreak, _WITH_HEADING], *self._lines(text, "lesser" if lesser else "heading"))

    def text(self, text: Text, style: Literal["body", "strong", "note"] = "body") -> Document:
        """Running text; line ends in it are kept."""
        return self._add(*self._lines(text, style))

    def gap(self, height: float = 8.0) -> Document:
        """White space, in points."""
        return self._add([Spacer, 1, height])

    def bullets(self, items: Sequence[Text]) -> Document:
        """A list; every item begins with a dot."""
        style = ParagraphStyle("bullet", _BODY, leftIndent=13, bulletIndent=3, spaceAfter=2)
        for item in items:
            for index, line in enumerate(paragraphs(words(item, self._catalogue)) or [""]):
                self._add([Paragraph, harmless(line), style, None if index else "•"])
        return self

    def facts(self, pairs: Sequence[tuple[Text, Text]]) -> Document:
        """Labels on the left, values beside them."""
        if not pairs:
            return self
        rows = [[self._cell(self._brief(label), "label"), self._cell(value, "value")] for label, value in pairs]
        labels = [words(label, self._catalogue) for label, _value in pairs]
        tall = self._has_tall_rows(pairs)
        left = min(max(width_of(short(label, 60), 9.5) for label in labels) + 14, _WIDTH * 0.4)
        commands = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (0, -1), 0), ("TOPPADDING", (0, 0), (-1, -1), 1.5),
                    ("BOTTOMPADDING", (0, 0), (-1, -1), 1.5)]  # fmt: skip
        self._story.append(lambda: [_table(rows, [left, _WIDTH - left], commands, 0, tall), Spacer(1, 6)])
        return self

    def table(
        self,
        head: Sequence[Text],
        rows: Sequence[Sequence[Text]],
        align: Sequence[Align] = (),
        *,
        shares: Sequence[float] = (),
        least_height: float = 0.0,
    ) -> Document:
        """A table whose head is repeated on every page; `align` says how each column stands (left where it is shorter).

        To be written in by hand, a table says how its columns share the width and how high a row is at least, in points.
        """
        sides = [*align, *(["left"] * (len(head) - len(align)))]
        top = [self._cell(self._brief(text), "head", side) for text, side in zip(head, sides, strict=True)]
        body = [[self._cell(text, "cell", side) for text, side in zip(row, sides, strict=True)] for row in rows]
        widths = [_WIDTH * share / sum(shares) for share in shares] if shares else self._widths([head, *rows])
        tall = self._has_tall_rows(rows)
        commands = [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("BACKGROUND", (0, 0), (-1, 0), _SOFT),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, _LINE),
            ("LEFTPADDING", (0, 0), (-1, -1), 5),
            ("RIGHTPADDING", (0, 0), (-1, -1), 5),
        ]
        self._story.append(lambda: [Spacer(1, 2), _table([top, *body], widths, commands, 1, tall, least_height), Spacer(1, 8)])
        return self

    def signs(self, groups: Sequence[str], across: int) -> Document:
        """Signs to be typed back, each group large in a box of its own with its number above; `across` boxes stand in a row."""
        cells = [
            [self._cell(str(number), "label", "center"), self._cell(group, "signs", "center")] for number, group in enumerate(groups, 1)
        ]
        box = [("GRID", (0, 0), (-1, -1), 0.8, _LINE), ("BACKGROUND", (0, 0), (-1, -1), _SOFT), ("TOPPADDING", (0, 0), (-1, -1), 6),
               ("BOTTOMPADDING", (0, 0), (-1, -1), 10)]  # fmt: skip

        def boxes() -> list[Any]:
            made = [[part() for part in cell] for cell in cells]
            made += [[] for _ in range(-len(made) % across)]
            rows = [made[at : at + across] for at in range(0, len(made), across)]
            return [Spacer(1, 6), Table(rows, colWidths=[_WIDTH / across] * across, style=box, hAlign="LEFT"), Spacer(1, 10)]

        self._story.append(boxes)
        return self

    def signatures(self, signers: Sequence[tuple[Text, Text]]) -> Document:
        """Lines to sign on, two beside each other: under each a name (may be empty) and a role, cut at 120 signs.

        They never stand on a page by themselves: the lines before them come along.
        """
        if not signers:
            return self
        cells = [[self._cell(self._brief(name) or "\u00a0", "value"), self._cell(self._brief(role), "label")] for name, role in signers]
        half = _WIDTH / 2 - 12

        def lines() -> list[Any]:
            blocks = [[Spacer(1, 42), HRFlowable(width=half - 12, color=_INK, thickness=0.6, hAlign="LEFT"), *(part() for part in cell)]
                      for cell in cells]  # fmt: skip
            top = [("VALIGN", (0, 0), (-1, -1), "TOP"), ("LEFTPADDING", (0, 0), (-1, -1), 0)]
            rows = [[blocks[at], blocks[at + 1] if at + 1 < len(blocks) else ""] for at in range(0, len(blocks), 2)]
            before = [flowable for make in last for flowable in make()]
            return [KeepTogether([*before, Table(rows, colWidths=[half + 12, half + 12], style=top)])]

        last = self._take_last_lines()
        self._story.append(lines)
        return self

    def _take_last_lines(self) -> list[Callable[[], list[Any]]]:
        """The last lines of running text, taken out of the story; a table stays where it is."""
        taken: list[Callable[[], list[Any]]] = []
        while self._story and len(taken) < _WITH_SIGNATURES:
            last = self._story[-1]
            if not isinstance(last, partial) or last.args[0] not in (Paragraph, Spacer):
                break
            taken.insert(0, self._story.pop())
        return taken

    def chart(self, figure: BarFigure) -> Document:
        """Bars with their intervals; put the same figures in a table beside it for who cannot see them."""
        catalogue = self._catalogue
        self._story.append(lambda: [KeepTogether([Spacer(1, 4), draw_bars(figure, catalogue, _WIDTH), Spacer(1, 10)])])
        return self

    def bytes(self) -> bytes:
        """The PDF. Built twice: the first time counts the pages."""
        with fresh_fonts():
            pages, _first = self._build(0)
        with fresh_fonts():
            return bytes(self._build(pages)[1])

    @property
    def _catalogue(self) -> Catalogue:
        return self._parts[-1].catalogue

    def _begin(self, catalogue: Catalogue) -> Document:
        stated = ""
        if self._level is not None:
            stated = words(say("Paper", "Confidentiality: {level}", level=LEVEL_NAMES[self._level]), catalogue)
        self._parts.append(_Part(catalogue, words(self._title, catalogue), stated))
        self._add(*self._lines(self._title, "title"))
        if self._subtitle is not None:
            self._add(*self._lines(self._subtitle, "subtitle"))
        rule = {"width": "100%", "color": _ACCENT, "thickness": 1.2, "spaceBefore": 2, "spaceAfter": 8}
        self._story.append(lambda: [HRFlowable(**rule)])
        return self

    def _add(self, *recipes: Sequence[Any]) -> Document:
        """Keep how to make flowables, not flowables: reportlab uses them up in building."""
        self._story.extend(partial(lambda kind, *inputs: [kind(*inputs)], *recipe) for recipe in recipes)
        return self

    def _lines(self, text: Text, style: str) -> list[list[Any]]:
        return [[Paragraph, harmless(line), _STYLES[style]] for line in paragraphs(words(text, self._catalogue))]

    def _brief(self, text: Text) -> str:
        return short(words(text, self._catalogue), 120)

    def _cell(self, text: Text, style: str, side: str = "left") -> Callable[[], Any]:
        content = "<br/>".join(harmless(line) for line in paragraphs(words(text, self._catalogue)))
        look = ParagraphStyle(style + side, _STYLES[style], alignment=_ALIGN[side])
        return lambda: Paragraph(content, look)

    def _widths(self, rows: Sequence[Sequence[Text]]) -> list[float]:
        """Column widths that fill the page: what fits stays on one line, the longest columns share the rest."""
        columns = [[short(words(text, self._catalogue), 80) for text in column] for column in zip(*rows, strict=True)]
        natural = [max(width_of(text, 9, bold=True) for text in column) + 12 for column in columns]
        room, open_columns = _WIDTH, sorted(range(len(natural)), key=lambda at: natural[at])
        widths = [0.0] * len(natural)
        for step, at in enumerate(open_columns):
            widths[at] = min(natural[at], room / (len(open_columns) - step))
            room -= widths[at]
        return [width * (1 + room / sum(widths)) for width in widths]

    def _has_tall_rows(self, rows: Sequence[Sequence[Text]]) -> bool:
        """True if a cell may be higher than a page: only then may rows break inside, which repeats the head too often."""
        return any(len(words(text, self._catalogue)) > _TALL for row in rows for text in row)

    def _build(self, pages: int) -> tuple[int, Any]:
        out, seen = BytesIO(), [0]
        first = self._parts[0]
        template = BaseDocTemplate(
            out, pagesize=A4, leftMargin=_MARGIN, rightMargin=_MARGIN, topMargin=_HEAD, bottomMargin=_FOOT, invariant=1,
            title=first.title, author=_AUTHOR, subject=first.stated, creator=_AUTHOR, producer=_AUTHOR, keywords="",
            lang=first.catalogue.language,
        )  # fmt: skip
        for index, part in enumerate(self._parts):
            frame = Frame(_MARGIN, _FOOT, _WIDTH, A4[1] - _HEAD - _FOOT, 0, 0, 0, 0, id=f"frame{index}")
            template.addPageTemplates(PageTemplate(str(index), [frame], onPage=partial(_page_edges, part, pages, seen)))
        template.build([flowable for make in self._story for flowable in make()])
        return seen[0], out.getvalue()


def _table(
    rows: Sequence[Sequence[Callable[[], Any]]], widths: list[float], commands: list[Any], repeat: int, tall: bool, least: float = 0.0
) -> Any:
    made = [[make() for make in row] for row in rows]
    heights = [0.0] * repeat + [least] * (len(made) - repeat)
    return Table(made, colWidths=widths, repeatRows=repeat, splitInRow=int(tall), style=commands, hAlign="LEFT", minRowHeights=heights)


def _page_edges(part: _Part, pages: int, seen: list[int], canvas: Any, _template: Any) -> None:
    number = canvas.getPageNumber()
    seen[0] = max(seen[0], number)
    canvas.saveState()
    canvas.setFillColor(_MUTED)
    canvas.setFont(REGULAR, 8)
    if number > 1:
        canvas.drawString(_MARGIN, A4[1] - 12 * mm, part.title)
    canvas.drawString(_MARGIN, 11 * mm, part.stated)
    counted = say("Paper", "Page {number} of {pages}", number=number, pages=pages)
    canvas.drawRightString(A4[0] - _MARGIN, 11 * mm, part.catalogue.text(counted))
    canvas.setStrokeColor(_LINE)
    canvas.line(_MARGIN, 15 * mm, A4[0] - _MARGIN, 15 * mm)
    canvas.restoreState()
