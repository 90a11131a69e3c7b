"""Steps 7 and 8: what would leave is seen first, then it is signed and written, then anybody reads it back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journeys.person import Person
from neighbourhood_desk.kernel.clock import FixedClock

_FIGURE = re.compile(r"([\d,]+)\u2003([\d,]+)–([\d,]+)")


@pytest.fixture(scope="module")
def chosen(requests: Person) -> Person:
    """The third quarter of 2021 is looked at."""
    person = requests
    person.go_to("Summaries")
    person.click("Quarter")
    person.choose("Period", "Quarter 3 of 2021")
    return person


@pytest.fixture(scope="module")
def summary(chosen: Person, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file that was written."""
    path = tmp_path_factory.mktemp("out") / "centro-2021-Q3.ndsummary"
    chosen.asking.will_answer(path)
    chosen.click("Sign and export")
    assert chosen.told == "The summary was signed and written. Its numbers will never change."
    return path


@pytest.fixture
def elsewhere(summary: Path, qapp: QApplication, clock: FixedClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Person]:
    """Somebody with another computer, without any vault."""
    for name in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    person = Person(qapp, clock)
    person.click("English")
    yield person
    person.quit()


def test_every_figure_that_would_leave_stands_there_with_its_interval(chosen: Person) -> None:
    for sheet in ("Requests by need", "Requests by area", "Requests by area and kind of need"):
        chosen.click(sheet)
        cells = [cell for row in chosen.rows(sheet) for cell in row.split(" | ")[1:]]
        figures = [tuple(int(part.replace(",", "")) for part in match.groups()) for cell in cells if (match := _FIGURE.fullmatch(cell))]
        assert figures
        for value, low, high in figures:
            assert value % 5 == 0
            assert low <= value <= high
        assert [cell for cell in cells if cell not in ("", "held back") and not _FIGURE.fullmatch(cell)] == []


def test_it_says_what_is_held_back_and_why_and_that_nothing_can_be_deduced(chosen: Person) -> None:
    assert chosen.sees("0 deducible cells", "Not published yet", "What the receiver reads about the figures")
    assert chosen.sees("Nothing held back", "Every table has enough homes behind it") or chosen.sees("held back", "too few homes")


def test_numbers_are_frozen_once_they_were_written(chosen: Person, summary: Path, tmp_path: Path) -> None:
    chosen.go_to("Summaries")
    assert chosen.sees("Published on 22 Nov 2026: frozen")
    again = tmp_path / "again.ndsummary"
    chosen.asking.will_answer(again)
    chosen.click("Write the file again")
    assert again.read_bytes() == summary.read_bytes()


def test_the_desk_that_signed_a_file_says_so(chosen: Person, summary: Path) -> None:
    chosen.asking.will_answer(summary)
    chosen.press("Ctrl+K")
    chosen.write("Open a summary file")
    chosen.until(lambda: chosen.sees("Open a summary file, Commands"), "the command")
    chosen.press("Return")
    chosen.wait_to_see("Verified", "Summary of requests: Quarter 3 of 2021", "Requests by kind of need, Quarter 3 of 2021")
    chosen.press("Ctrl+W")
    assert chosen.window is chosen.shell


def test_it_opens_without_any_vault_and_asks_to_compare_the_key(elsewhere: Person, summary: Path, tmp_path: Path) -> None:
    elsewhere.asking.will_answer(summary)
    elsewhere.click("Read a summary file…")
    elsewhere.wait_to_see("Not verified", "anyone can sign", "Requests by need", "held back")
    elsewhere.click("Requests by area")
    assert any(row.startswith("Embajadores") for row in elsewhere.rows("Requests by area"))
    elsewhere.click("Change the language")
    elsewhere.wait_to_see("Sin verificar")
    assert not list(tmp_path.rglob("vault.db"))


@pytest.mark.parametrize("place", [0.3, 0.7])
def test_an_altered_copy_is_not_shown(elsewhere: Person, summary: Path, tmp_path: Path, place: float) -> None:
    data = bytearray(summary.read_bytes())
    data[round(len(data) * place)] ^= 1
    altered = tmp_path / "altered.ndsummary"
    altered.write_bytes(data)
    elsewhere.asking.will_answer(altered)
    elsewhere.click("Read a summary file…")
    elsewhere.wait_to_see("This file cannot be shown", "Nothing in it was believed")
    assert not elsewhere.sees("Requests by need")
