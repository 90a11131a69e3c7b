"""The day on paper: everything that waits is on it, and it says for whose eyes it is."""

from __future__ import annotations

from datetime import date, timedelta
from io import BytesIO
from uuid import uuid4

import pypdfium2
import pytest

from neighbourhood_desk.features.today.formats.day_sheet_pdf import compose
from neighbourhood_desk.features.today.records import Line, Sign, Waiting
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue

TODAY = date(2026, 11, 22)


def line(title: str, days: int) -> Line:
    return Line(kind="requests", id=uuid4(), title=title, detail="<b>2026-0031</b>", sign=Sign.CALL, due_on=TODAY + timedelta(days=days))


def text_of(content: bytes) -> str:
    document = pypdfium2.PdfDocument(BytesIO(content))
    found = "\n".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return found


@pytest.mark.parametrize(("language", "level", "box"), [("es", "Solo gestión comunitaria", "Vencido"), ("en", "manager", "Overdue")])
def test_the_sheet_names_every_line_and_its_level_on_every_page(language: str, level: str, box: str) -> None:
    waiting = Waiting(overdue=tuple(line(f"Llamada {number} a Núñez", -number - 1) for number in range(70)), today=(line("Visita", 0),))
    text = text_of(compose(waiting, TODAY, Catalogue.load(shipped("translations"), language)))
    assert "Llamada 0 a Núñez" in text
    assert "Llamada 59 a Núñez" in text
    assert "Llamada 60 a Núñez" not in text, "a sheet of more lines is read by nobody, and says how many it left out"
    assert "10" in text
    assert "Visita" in text
    assert "<b>2026-0031</b>" in text
    assert box in text
    assert text.lower().count(level.lower()) >= 3


def test_a_day_on_which_nothing_waits_still_has_room_to_write() -> None:
    assert "Nothing waits today." in text_of(compose(Waiting(), TODAY, Catalogue.load(shipped("translations"), "en")))
