"""What is printed: safe, complete, in its reader's language and the same twice."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.paper.document import Document
from neighbourhood_desk.paper.figure import Bar, BarFigure
from neighbourhood_desk.paper.fonts import find_faces

ENGLISH, SPANISH = Catalogue("en", {}), Catalogue("es", {("Level", "Members"): ("Miembros",)})
HOSTILE = [
    "<b>x",
    "</para>",
    "<img src='/etc/hostname'/>",
    "<a href='http://x'>y</a>",
    "&amp;&#x41;<",
    "😀 سلام 漢字",
    "\u202eevil\x00\x07",
    "w" * 20_000,
]


def printed(content: bytes) -> str:
    """All text of a PDF on one line, so that wrapped lines compare."""
    pdf = pypdfium2.PdfDocument(content)
    try:
        return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf)
    finally:
        pdf.close()


def document(level: Level | None = Level.MEMBERS) -> Document:
    return Document(ENGLISH, say("Test", "A title"), "A subtitle", level)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_can_break_a_document_or_lose_its_neighbours(text: str) -> None:
    paper = document().heading(text).text(text).bullets([text, "after"]).facts([(text, text)]).signatures([(text, text)])
    paper.table([text, "head"], [[text, "cell"]], ["right"]).chart(BarFigure(title=text, bars=(Bar(label=text, value=3.0),)))
    seen = printed(paper.text("the end").bytes())
    assert all(word in seen for word in ("after", "cell", "the end"))


def test_markup_is_printed_as_it_was_typed() -> None:
    assert "<b>x <img src='/etc/hostname'/>" in printed(document().text("<b>x <img src='/etc/hostname'/>").bytes())


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=300))
def test_any_text_can_be_printed(text: str) -> None:
    assert document().text(text).table(["a"], [[text]]).bytes().startswith(b"%PDF")


def test_the_same_content_gives_the_same_bytes() -> None:
    def made() -> bytes:
        figure = BarFigure(title="Bars", bars=(Bar(label="a", value=5.0, low=3.0, high=7.0), Bar(label="b", value=None)))
        return document().text("ñandú €").chart(figure).table(["a"], [[str(row)] for row in range(90)]).bytes()

    assert made() == made()


def test_every_page_states_the_level_and_counts_in_its_own_language() -> None:
    paper = document().text("first").continue_in(SPANISH).text("segunda")
    pdf = pypdfium2.PdfDocument(paper.bytes())
    pages = [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]
    assert [("Confidentiality: Members" in page, "Page" in page) for page in pages] == [(True, True), (False, True)]
    assert "Miembros" in pages[1]
    assert "2 of 2" in pages[1]


def test_metadata_names_the_desk_and_nobody_else() -> None:
    data = Document(SPANISH, say("Test", "Minutes"), "Luisa Canario", Level.MEMBERS).text("Luisa Canario").bytes()
    meta = pypdfium2.PdfDocument(data).get_metadata_dict()
    assert meta["Title"] == "Minutes"
    assert "Canario" not in "".join(meta.values())
    assert meta["CreationDate"].startswith("D:2000")
    assert b"/Lang" in data


def test_a_title_with_typed_text_in_it_is_refused() -> None:
    with pytest.raises(ValueError, match="metadata"):
        Document(ENGLISH, say("Test", "Minutes of {body}", body="Luisa Canario"))


def test_italics_are_optional_in_a_family_and_monospaced_faces_are_passed_over(tmp_path: Path) -> None:
    for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSansMono-Bold.ttf"):
        (tmp_path / name).touch()
    faces = find_faces(tmp_path)
    assert faces is not None
    assert (faces.bold.name, faces.italic.name) == ("DejaVuSans-Bold.ttf", "DejaVuSans.ttf")


@pytest.mark.parametrize("lines", range(36, 52))
def test_signatures_never_stand_on_a_page_by_themselves(lines: int) -> None:
    paper = document()
    for number in range(lines):
        paper.text(f"Line {number}.")
    pdf = pypdfium2.PdfDocument(paper.gap(16).signatures([("Ana", "Convener"), ("Luz", "Secretary")]).bytes())
    last = " ".join(pdf[len(pdf) - 1].get_textpage().get_text_bounded().split())
    assert "Convener" in last
    assert f"Line {lines - 1}." in last


def test_a_table_to_sign_in_gives_every_row_the_height_of_a_hand() -> None:
    def pages(least: float) -> int:
        paper = document().table(["Name", "Signature"], [["", ""]] * 60, shares=(1, 1), least_height=least)
        return len(pypdfium2.PdfDocument(paper.bytes()))

    assert (pages(0.0), pages(24.0)) == (1, 3)


def test_signs_to_be_typed_back_are_numbered_and_whole() -> None:
    seen = printed(document().signs(["7K3M9", "QW2ER", "TY5HJ", "8NB4C"], 3).bytes())
    assert all(part in seen for part in ("1 7K3M9", "4 8NB4C")), seen
