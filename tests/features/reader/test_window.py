"""The reader's window: it says first whether to believe a file, and never shows one that was altered."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from neighbourhood_desk.features.reader.ui.reader_window import ReaderWindow, ask_and_read
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit


def flush() -> None:
    for _turn in range(3):
        QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def toolkit(qapp: QApplication) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp)
    yield built
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    flush()
    built.close()


def open_windows() -> list[ReaderWindow]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, ReaderWindow)]


def test_it_says_first_whether_to_believe_the_file(toolkit: DoubleToolkit, good: Path, known: dict[str, str]) -> None:
    own, foreign = ReaderWindow(toolkit, good, known), ReaderWindow(toolkit, good)
    assert own.view.state.text() == own.view.tr("Verified")
    assert foreign.view.state.text() == foreign.view.tr("Not verified")
    assert foreign.summary is not None
    assert foreign.summary.verification.fingerprint in foreign.view._advice.text()


def test_every_bar_of_the_chart_is_said_in_words_too(toolkit: DoubleToolkit, good: Path) -> None:
    window = ReaderWindow(toolkit, good)
    said = window.view.chart.accessibleDescription()
    assert window.summary is not None
    for row in window.summary.sheets("es")[0].rows:
        if row.depth == 1:
            assert row.label in said


@pytest.mark.parametrize("fault", ["cut", "flipped", "text", "gone"])
def test_what_cannot_be_believed_is_not_shown(toolkit: DoubleToolkit, good: Path, tmp_path: Path, fault: str) -> None:
    data = bytearray(good.read_bytes())
    data[len(data) // 2] ^= 1
    content = {"cut": bytes(data[:3000]), "flipped": bytes(data), "text": b"nothing"}
    path = tmp_path / "x.ndsummary"
    if fault in content:
        path.write_bytes(content[fault])
    window = ReaderWindow(toolkit, path)
    window.show()
    assert window.summary is None
    assert window.problem is not None
    assert not window.view.isVisible()
    window.read(good)
    assert window.view.isVisible()


def test_a_window_nobody_holds_stays_until_it_is_closed(toolkit: DoubleToolkit, good: Path) -> None:
    toolkit.asking.will_answer(good)
    ask_and_read(toolkit, {})
    gc.collect()
    flush()
    (window,) = open_windows()
    assert window.isVisible()
    window.close()
    del window
    flush()
    gc.collect()
    assert open_windows() == []


@pytest.mark.parametrize(("language", "scale"), [("es", 100), ("en", 100), ("es", 200)])
def test_the_window_is_whole(toolkit: DoubleToolkit, good: Path, language: str, scale: int) -> None:
    window = ReaderWindow(toolkit, good)
    window.resize(1240, 900)
    window.show()
    toolkit.theme.apply("dark", scale)
    toolkit.language.set(language)
    flush()
    assert window.windowTitle().startswith({"es": "Resumen de demandas", "en": "Summary of requests"}[language])
    assert clipped_texts(window) == []
    assert unnamed_controls(window) == []
    assert small_targets(window) == []
