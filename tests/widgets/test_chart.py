"""Charts: lengths are true to the figures, words stay whole at any size, and nothing crashes whoever takes the windows away."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from neighbourhood_desk.widgets.chart import BarChart, ChartBar, _fill
from neighbourhood_desk.widgets.tokens import CONTRAST, DARK, LIGHT, Tokens, contrast
from widgets.doubles import DoubleToolkit

BARS = [
    ChartBar("Vivienda y suministros del hogar", 1172, 1165, 1179, "1.172 (1.165–1.179)"),
    ChartBar("Convivencia entre vecinas y vecinos del barrio", 45, 40, 52, "45 (40–52)"),
    ChartBar("Soledad", None, None, None, "reservado"),
    ChartBar("Salud", 6, 6, 6, "6 (6–6)"),
    ChartBar("Empleo", None, None, None, "reservado"),
]


class Window(QWidget):
    """One chart in a window."""

    def __init__(self, bars: list[ChartBar], width: int) -> None:
        super().__init__()
        self.chart = BarChart()
        QVBoxLayout(self).addWidget(self.chart)
        self.chart.set_bars("Demandas", bars)
        self.resize(width, 400)


def shown(qtbot: QtBot, bars: list[ChartBar], width: int = 700) -> Window:
    window = Window(bars, width)
    qtbot.addWidget(window)
    window.show()
    QApplication.processEvents()
    return window


def lengths(item: Any) -> list[float]:
    """Pixels from end to end of each bar of an item."""
    return [item.mapRectToScene(rect).width() for rect in item._rectarray.instances()]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(min_value=0, max_value=100_000) | st.none(), max_size=9))
def test_a_bar_is_as_long_as_its_figure_and_one_held_back_says_nothing(
    qtbot: QtBot, toolkit: DoubleToolkit, values: list[int | None]
) -> None:
    window = shown(qtbot, [ChartBar(str(place), value, value, value, "x") for place, value in enumerate(values)])
    chart = window.chart
    chart.grab()
    known = [value for value in values if value is not None]
    drawn = lengths(chart._lengths)
    assert len(drawn) == len(known)
    unit = max(drawn, default=0) / (max(known, default=0) or 1)
    assert drawn == pytest.approx([value * unit for value in known], abs=0.01)
    hidden = lengths(chart._hatching)
    assert len(hidden) == len(values) - len(known)
    assert len({round(length, 3) for length in hidden}) <= 1


def test_a_whisker_spans_the_interval_and_a_certain_figure_has_none(qtbot: QtBot, toolkit: DoubleToolkit) -> None:
    window = shown(qtbot, BARS)
    chart = window.chart
    ends = chart._whiskers.boundingRect()
    assert (ends.left(), ends.right()) == (40, 1179)
    chart.set_bars("Demandas", BARS[2:])
    assert not chart._whiskers.isVisible()


@pytest.mark.parametrize("scale", [100, 150, 200])
@pytest.mark.parametrize("width", [1, 700, 1500])
def test_the_words_beside_every_bar_are_whole(qtbot: QtBot, toolkit: DoubleToolkit, scale: int, width: int) -> None:
    window = shown(qtbot, BARS, width)
    chart = window.chart
    toolkit.theme.apply("dark", scale)
    window.resize(width, 400)
    QApplication.processEvents()
    chart.grab()
    ends = [text.mapRectToScene(text.boundingRect()).right() for text in chart._texts]
    assert max(ends) <= chart._view.width()
    above, below = (chart._texts[place].mapRectToScene(chart._texts[place].boundingRect()) for place in (0, 1))
    assert above.bottom() <= below.top()


def test_it_follows_the_scheme_while_it_is_open(qtbot: QtBot, toolkit: DoubleToolkit) -> None:
    window = shown(qtbot, BARS)
    chart = window.chart
    for scheme, tokens in (("dark", DARK), ("contrast", CONTRAST), ("light", LIGHT)):
        toolkit.theme.apply(scheme)
        QApplication.processEvents()
        picture = chart.grab().toImage()
        assert picture.pixelColor(8, 8).name() == tokens.surface.lower()
        middle = chart._axis.width() + 20
        assert picture.pixelColor(round(middle), round(chart.height() / 10)).name() == _fill(tokens).lower()


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST])
def test_bars_stand_out_from_the_ground_and_whiskers_from_the_bars(tokens: Tokens) -> None:
    assert contrast(_fill(tokens), tokens.surface) >= 3
    assert contrast(_fill(tokens), tokens.text) >= 3


def test_the_mouse_changes_nothing_and_the_keyboard_finds_the_chart_and_its_words(qtbot: QtBot, toolkit: DoubleToolkit) -> None:
    window = shown(qtbot, BARS)
    chart = window.chart
    assert window.childAt(chart.geometry().center()) is chart
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    chart.clearFocus()
    before = chart.grab().toImage()
    qtbot.keyClick(window, Qt.Key.Key_Tab)
    assert chart.hasFocus()
    assert chart.grab().toImage() != before
    assert chart.accessibleName() == "Demandas"
    assert all(f"{bar.label}: {bar.text}" in chart.accessibleDescription() for bar in BARS)


def test_it_keeps_no_window_of_its_own(qtbot: QtBot, toolkit: DoubleToolkit) -> None:
    """A hidden one, deleted by whoever tidies windows away, is deleted twice."""
    before = set(QApplication.topLevelWidgets())
    window = shown(qtbot, BARS)
    toolkit.theme.apply("dark", 200)
    QApplication.processEvents()
    assert set(QApplication.topLevelWidgets()) - before == {window}


def test_two_hundred_charts_taken_away_in_every_order_do_not_end_the_process() -> None:
    root = Path(__file__).resolve().parents[2]
    paths = os.pathsep.join(str(root / name) for name in ("src", "tests"))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": paths}
    command = [sys.executable, "-X", "faulthandler", "-W", "error", "-m", "widgets.chart_storm"]
    run = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False, timeout=150)
    said = [line for line in run.stderr.splitlines() if not line.startswith("This plugin does not support ")]
    assert (run.returncode, said) == (0, []), run.stdout
