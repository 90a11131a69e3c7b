"""The review page: everything that would leave is on it, and nothing leaves without its button."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from features.summaries.conftest import Desk
from features.summaries.neighbourhoods import a_month, a_year, keep
from neighbourhood_desk.features.summaries.ui.page import SummariesPage
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.periods import Period
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit


@pytest.fixture
def toolkit(qapp: QApplication, clock: FixedClock, desk: Desk) -> Iterator[DoubleToolkit]:
    """Closed before the vault is, as locking does."""
    built = make_toolkit(qapp, clock=clock)
    yield built
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    built.close()


@pytest.fixture
def page(toolkit: DoubleToolkit, desk: Desk) -> SummariesPage:
    page = SummariesPage(toolkit, desk.service)
    page.resize(1170, 900)
    page.show()
    return page


def shown_texts(page: SummariesPage) -> list[str]:
    model = page._sheets.figures.table.model
    return [text for row in model.rows for text in row.figures]


def test_an_empty_desk_says_what_would_be_here(page: SummariesPage) -> None:
    page.refresh()
    assert page._stack.currentIndex() == 0
    assert not page._export.isEnabled()


def test_every_figure_of_the_file_can_be_seen_before_it_leaves(page: SummariesPage, desk: Desk) -> None:
    keep(desk.vault, a_year(2026, 40, 1)[:160])
    page.choose(Period.parse("2026-Q1"))
    seen: set[str] = set()
    for place in range(3):
        page._sheets.choose(place)
        seen.update(shown_texts(page))
    preview = desk.service.preview(Period.parse("2026-Q1"))
    number = page.toolkit.catalogue.number
    leaving = {
        f"{number(cell.value)}\u2003{number(cell.lo or 0)}–{number(cell.hi or 0)}" for cell in preview.cells if cell.value is not None
    }
    assert leaving == {text for text in seen if "–" in text}


def test_the_button_writes_the_file_and_says_that_it_is_frozen(
    page: SummariesPage, desk: Desk, toolkit: DoubleToolkit, qtbot: QtBot
) -> None:
    keep(desk.vault, a_month(Period.parse("2027-12"), 60, 1))
    page.refresh()
    page.choose(Period.parse("2027-12"))
    toolkit.asking.will_answer(desk.path("mine"))
    qtbot.mouseClick(page._export, Qt.MouseButton.LeftButton)
    assert desk.path("mine").is_file()
    assert [file.period for file in desk.service.exported()] == ["2027-12"]
    first = page._export.text()
    toolkit.asking.will_answer(None)
    qtbot.mouseClick(page._export, Qt.MouseButton.LeftButton)
    assert len(desk.service.exported()) == 1
    assert first == page.tr("Write the file again")


def test_a_refusal_is_told_and_writes_nothing(page: SummariesPage, desk: Desk, toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    keep(desk.vault, a_month(Period.parse("2027-12"), 60, 1))
    page.choose(Period.parse("2027-12"))
    toolkit.asking.will_answer(desk.folder / "gone" / "x.ndsummary")
    qtbot.mouseClick(page._export, Qt.MouseButton.LeftButton)
    assert desk.service.exported() == []
    assert toolkit.telling.texts[-1:] == ["There is no such folder."]
    assert page._export.isEnabled()


def test_the_place_is_kept_and_found_again(page: SummariesPage, desk: Desk, toolkit: DoubleToolkit) -> None:
    keep(desk.vault, a_year(2026, 40, 1)[:160])
    page.choose(Period.parse("2026-01"))
    page._sheets.choose(1)
    place = page.place()
    other = SummariesPage(toolkit, desk.service)
    other.go_to(place)
    assert other.place() == place == {"period": "2026-01", "sheet": 1}
    other.go_to({"period": "nonsense", "sheet": "x"})
    assert other.place() == place


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", ["es", "en"])
def test_the_page_is_whole_in_both_languages_and_at_twice_the_size(
    page: SummariesPage, desk: Desk, toolkit: DoubleToolkit, language: str, scale: int
) -> None:
    keep(desk.vault, a_year(2026, 40, 1)[:160])
    page.choose(Period.parse("2026-Q1"))
    toolkit.theme.apply("light", scale)
    toolkit.language.set(language)
    for _turn in range(3):
        QCoreApplication.processEvents()
    assert page.header.title.text() == {"es": "Antes de que salga", "en": "Before it leaves"}[language]
    assert clipped_texts(page) == []
    assert unnamed_controls(page) == []
    assert small_targets(page) == []
