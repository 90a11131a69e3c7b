"""Text on its way to paper: in the reader's language, and with nothing in it that the printer would obey."""

from __future__ import annotations

from typing import TypeAlias
from xml.sax.saxutils import escape

from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.wording import Catalogue, Wording

Text: TypeAlias = "Wording | str"
"""Our words, or the value of a field that `release` let through."""

PARAGRAPH_LIMIT = 5_000
"""The longest paragraph in characters: reportlab's time grows faster than the text."""


def words(text: Text, catalogue: Catalogue) -> str:
    """The text as its reader sees it, without control or direction-changing signs."""
    return clean(catalogue.text(text) if isinstance(text, Wording) else text)


def short(text: str, limit: int) -> str:
    """At most `limit` characters on one line, the cut shown."""
    line = " ".join(text[: limit * 4].split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def paragraphs(text: str) -> list[str]:
    """The lines of a text, none longer than the limit; a longer one is cut at a space where it has any."""
    found: list[str] = []
    for line in text.split("\n"):
        rest = line.strip()
        while len(rest) > PARAGRAPH_LIMIT:
            at = rest.rfind(" ", PARAGRAPH_LIMIT // 2, PARAGRAPH_LIMIT)
            at = PARAGRAPH_LIMIT if at < 0 else at
            found.append(rest[:at])
            rest = rest[at:].lstrip()
        if rest:
            found.append(rest)
    return found


def harmless(text: str) -> str:
    """Text as reportlab's mark-up for exactly that text: no tag, link or picture in it survives."""
    return escape(text[:PARAGRAPH_LIMIT])
