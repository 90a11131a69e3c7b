"""What is kept of a file tells nothing of its maker and does nothing; what cannot be kept is refused with what to do, within bounds."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image
from pypdf import PdfReader

from features.attachments.hostile import (
    CANARY,
    SECRET,
    acting_pdf,
    inflated,
    pdf_that_draws_itself,
    pdf_that_swells,
    photograph,
    picture,
    plain_pdf,
    png_of_size,
    png_with_texts,
    webp,
)
from neighbourhood_desk.exchange.clean_files import clean_file, pdf_text
from neighbourhood_desk.exchange.picture_bytes import jpeg_without_notes
from neighbourhood_desk.kernel.errors import BadFile, Cancelled


def opened(content: bytes) -> Image.Image:
    made = Image.open(BytesIO(content))
    made.load()
    return made


def silent(_done: int, _total: int | None = None) -> None:
    return None


@pytest.mark.parametrize(
    ("make", "kind"),
    [(photograph, "image/jpeg"), (png_with_texts, "image/png"), (webp, "image/jpeg"), (lambda: webp(True), "image/png")],
)
def test_a_picture_is_kept_without_who_made_it_where_and_with_what(make: Callable[[], bytes], kind: str) -> None:
    data = make()
    assert SECRET in data or b"zTXt" in data or b"iTXt" in data
    kept = clean_file(data)
    assert kept.media_type == kind
    assert SECRET not in kept.content
    shown = opened(kept.content)
    assert dict(shown.getexif()) == {}
    assert not {"exif", "comment", "xmp", "icc_profile", "Author", "XML:com.adobe.xmp"} & shown.info.keys()
    assert shown.size == (60, 40)
    assert clean_file(data) == kept
    assert clean_file(kept.content).media_type == kind


@pytest.mark.parametrize(
    ("orientation", "size", "blue"), [(1, (60, 40), (5, 5)), (6, (40, 60), (35, 5)), (3, (60, 40), (55, 35)), (8, (40, 60), (5, 55))]
)
def test_a_photograph_stands_as_it_was_held(orientation: int, size: tuple[int, int], blue: tuple[int, int]) -> None:
    kept = opened(clean_file(photograph(orientation)).content)
    assert kept.size == size
    red, _green, blueness = kept.convert("RGB").getpixel(blue)  # type: ignore[misc]
    assert blueness > 150 > red


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
def test_pictures_of_every_depth_are_kept(mode: str) -> None:
    buffer = BytesIO()
    picture().convert("L").convert(mode).save(buffer, "PNG") if mode != "P" else picture().quantize(8).save(buffer, "PNG")
    assert opened(clean_file(buffer.getvalue()).content).size == (60, 40)


def test_a_large_photograph_is_made_smaller_and_that_is_said() -> None:
    kept = clean_file(photograph(size=(6_000, 4_000)))
    assert max(opened(kept.content).size) <= 4_096
    assert kept.remarks[0].values["side"] == max(opened(kept.content).size)


def test_a_picture_bomb_is_refused_before_it_is_painted() -> None:
    bomb = png_of_size(30_000, 30_000)
    assert len(bomb) < 1_000_000
    tracemalloc.start()
    with pytest.raises(BadFile, match="too many dots"):
        clean_file(bomb)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 20_000_000
    with pytest.raises(BadFile, match="too many dots"):
        clean_file(png_of_size(8_001, 8_000))


def test_a_pdf_is_kept_without_who_made_it_and_without_what_it_does() -> None:
    data = acting_pdf()
    assert inflated(data).count(SECRET) >= 10
    kept = clean_file(data)
    everything = inflated(kept.content)
    assert SECRET not in everything
    for act in (b"/JavaScript", b"/OpenAction", b"/AA", b"/EmbeddedFile", b"/Launch", b"/URI", b"/AcroForm", b"/Info", b"pypdf", b"GPS"):
        assert act not in everything
    assert kept.pages == 1
    assert [remark.text for remark in kept.remarks] == ["Embedded files, scripts, links and forms of the PDF were left out."]
    assert pdf_text(kept.content, silent).text.split() == ["Solicitud", "de", "arreglo", "Calle", "del", "Olivar"]
    page = PdfReader(BytesIO(kept.content)).pages[0]
    assert [note.get_object()["/Subtype"] for note in page["/Annots"]] == ["/Square"]  # type: ignore[attr-defined]
    assert page.images[0].image is not None, "a picture whose name looks like a script is still a picture"
    assert clean_file(data) == kept


def test_a_plain_pdf_is_kept_without_remarks() -> None:
    assert clean_file(plain_pdf("Hola")).remarks == ()


def test_a_photograph_inside_a_pdf_is_the_same_picture_without_its_notes() -> None:
    data = photograph()
    bare = jpeg_without_notes(data)
    assert SECRET not in bare
    assert opened(bare).tobytes() == opened(data).tobytes()


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (plain_pdf("x", password="geheim"), "protected"),
        (plain_pdf("x")[:300], "damaged"),
        (b"%PDF-1.7\n%%EOF", "damaged"),
        (photograph()[:700], "damaged"),
        (b"\xff\xd8\xff" + b"x" * 99, "damaged"),
        (b"PK\x03\x04" + b"[Content_Types].xml", "office"),
        (b"PK\x03\x04" + b"x" * 99, "archives"),
        (b"MZ\x90\x00" + b"\0" * 99, "Programs"),
        (b"GIF89a" + b"x" * 99, "of this kind"),
        (b"\0\0\0\x18ftypheic" + b"x" * 99, "HEIC"),
        (b"\0\0\0\x18ftypmp42" + b"x" * 99, "films"),
        (bytes(range(256)) * 9, "neither"),
        ("\u202e\u2066\u0007".encode(), "nothing to read"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_a_reason_and_a_next_step(data: bytes, what: str) -> None:
    with pytest.raises(BadFile, match=what) as refused:
        clean_file(data)
    assert refused.value.next_step is not None


def test_a_text_is_kept_as_text_whatever_it_pretends() -> None:
    kept = clean_file("<script>alert('\u202egnp.exe\u0000')</script>\r\n\tniña\u2069".encode("utf-16"))
    assert kept.media_type == "text/plain"
    assert kept.content.decode() == "<script>alert('gnp.exe')</script>\n\tniña\n"


@pytest.mark.timeout(60)
def test_a_pdf_that_swells_is_read_within_bounds() -> None:
    swelling = pdf_that_swells(64)
    assert len(swelling) < 400_000
    kept = clean_file(swelling)
    found = pdf_text(kept.content, silent)
    assert found.text == ""
    nested = clean_file(pdf_that_draws_itself(60))
    assert len(pdf_text(nested.content, silent).text) < 60_000


def test_reading_a_pdf_can_be_stopped() -> None:
    def stop(_done: int, _total: int | None) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        pdf_text(clean_file(plain_pdf("Hola")).content, stop)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    source=st.sampled_from([photograph, png_with_texts, acting_pdf, webp]).map(lambda make: make()),
    cuts=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=9),
)
def test_a_damaged_file_is_kept_clean_or_refused_and_nothing_else(source: bytes, cuts: list[tuple[float, int]]) -> None:
    damaged = bytearray(source)
    for place, value in cuts:
        damaged[min(len(damaged) - 1, int(place * len(damaged)))] = value
    try:
        kept = clean_file(bytes(damaged))
    except BadFile:
        return
    if kept.media_type != "text/plain":
        assert CANARY.encode() not in kept.content
