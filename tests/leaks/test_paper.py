"""Nothing that was typed becomes a picture, a link, a script or an attached file on paper, and no word of it is lost."""

from __future__ import annotations

import re

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from leaks.hostile import FORMULAS, MARKUP, ODD, nasty_strings
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.figure import Bar, BarFigure

_ENGLISH = Catalogue("en", {})
_ACTIVE = re.compile(rb"/(?:JavaScript|JS|Launch|EmbeddedFile|Filespec|URI|GoToR|SubmitForm|ImportData|RichMedia|AA|OpenAction)\b")


def everywhere(*texts: str) -> bytes:
    """Every text in every place where a document takes one."""
    paper = Document(_ENGLISH, say("Test", "A title"), texts[0], Level.MEMBERS)
    for text in texts:
        paper.heading(text).heading(text, lesser=True).text(text).text(text, "strong").text(text, "note").bullets([text])
        paper.facts([(text, text)]).table([text, "n"], [[text, text]], ["left", "right"]).signs([text[:5]], 3)
        paper.chart(BarFigure(title=text[:200], bars=(Bar(label=text[:200], value=3.0),))).signatures([(text, text)])
    return paper.bytes()


def seen(content: bytes) -> str:
    """All text without blanks, so that neither wrapped lines nor columns matter."""
    pdf = pypdfium2.PdfDocument(content)
    try:
        return "".join("".join(page.get_textpage().get_text_bounded().split()) for page in pdf).replace("\u00ad", "").replace("\ufffe", "")
    finally:
        pdf.close()


def loaded(content: bytes) -> list[str]:
    """Pictures, links, notes and attached files of a PDF, and words of the format that act by themselves."""
    found = [match.decode() for match in _ACTIVE.findall(content)]
    pdf = pypdfium2.PdfDocument(content)
    try:
        found += ["attachment"] * pdf.count_attachments()
        for page in pdf:
            found += ["picture"] * sum(1 for _ in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE]))
            found += ["annotation"] * pdfium.FPDFPage_GetAnnotCount(page)
    finally:
        pdf.close()
    return found


@pytest.mark.parametrize("text", [*MARKUP, *FORMULAS, *ODD], ids=lambda text: repr(text[:24]))
def test_text_is_printed_as_it_was_typed_and_nothing_is_loaded(text: str) -> None:
    content = everywhere(text, "the very end")
    assert loaded(content) == []
    assert "theveryend" in seen(content)
    if text.isascii() and len(text) < 200:
        assert "".join(clean(text).split()) in seen(content)


def test_everything_nasty_at_once_is_printed_and_loads_nothing() -> None:
    texts = nasty_strings()
    paper = Document(_ENGLISH, say("Test", "A title"), None, Level.MEMBERS)
    for text in texts:
        paper.text(text).table(["a", "b"], [[text, text]])
    content = paper.text("the very end").bytes()
    assert loaded(content) == []
    assert "theveryend" in seen(content)
