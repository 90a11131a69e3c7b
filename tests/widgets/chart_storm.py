"""Two hundred charts, shown, restyled and taken away in every order: the process must survive and end with 0."""

from __future__ import annotations

import gc
import random

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from neighbourhood_desk.widgets.chart import BarChart, ChartBar
from widgets.doubles import make_toolkit

ROUNDS, WINDOWS, CHARTS = 10, 10, 2
BARS = [ChartBar("Vivienda", 12, 9, 15, "12 (9–15)"), ChartBar("Soledad", None, None, None, "reservado"), ChartBar("Salud", 6, 6, 6, "6")]

Shown = list[tuple[QWidget, list[BarChart]]]


def main() -> int:
    """Let every order of leaving happen, and leave some charts open at the end."""
    app = QApplication([])
    toolkit, dice = make_toolkit(app), random.Random(7)
    ways = [
        _close,
        _close_and_delete,
        _delete_charts_first,
        _take_out_then_delete,
        _drop,
        _drop_charts_first,
        _tidy_strangers_first,
        _tidy_all,
    ]
    taken = set()
    for turn in range(ROUNDS):
        shown = [_window() for _place in range(WINDOWS)]
        toolkit.theme.apply(("light", "dark", "contrast")[turn % 3], (100, 200)[turn % 2])
        toolkit.language.set(("en", "es")[turn % 2])
        _again(shown)
        dice.shuffle(shown)
        while shown:
            way = dice.choice(ways)
            way(shown)
            taken.add(way)
            if dice.random() < 0.5:
                _flush()
                gc.collect()
        _flush()
        gc.collect()
    left = [_window() for _place in range(3)]
    _flush()
    print(f"{ROUNDS * WINDOWS * CHARTS} charts left in {len(taken)} ways, {len(left)} windows stay")
    return 0 if taken == set(ways) else 1


def _window() -> tuple[QWidget, list[BarChart]]:
    window = QWidget()
    layout = QVBoxLayout(window)
    charts = [BarChart() for _place in range(CHARTS)]
    for chart in charts:
        layout.addWidget(chart)
        chart.set_bars("Demandas", BARS)
    window.show()
    QApplication.processEvents()
    return window, charts


def _again(shown: Shown) -> None:
    """Other bars, another size, painted."""
    for place, (window, charts) in enumerate(shown):
        window.resize(300 + 40 * place, 300)
        for chart in charts:
            chart.set_bars("Requests", BARS[: 1 + place % 3])
        window.grab()


def _flush() -> None:
    for _turn in range(3):
        QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _close(shown: Shown) -> None:
    shown.pop()[0].close()


def _close_and_delete(shown: Shown) -> None:
    window, _charts = shown.pop()
    window.close()
    window.deleteLater()


def _delete_charts_first(shown: Shown) -> None:
    window, charts = shown.pop()
    for chart in charts:
        chart.deleteLater()
    _flush()
    window.deleteLater()


def _take_out_then_delete(shown: Shown) -> None:
    """The chart outlives its window, as a window of its own."""
    window, charts = shown.pop()
    for chart in charts:
        chart.setParent(None)
    window.deleteLater()
    _flush()
    charts[0].show()
    _flush()
    for chart in charts:
        chart.close()
        chart.deleteLater()


def _drop(shown: Shown) -> None:
    """Only Python lets go."""
    shown.pop()
    gc.collect()


def _drop_charts_first(shown: Shown) -> None:
    """The window lives on without anybody in Python knowing its charts."""
    window, charts = shown.pop()
    del charts
    gc.collect()
    window.grab()
    window.deleteLater()


def _tidy_all(shown: Shown) -> None:
    """Whatever is a window goes, whoever made it."""
    shown.clear()
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    _flush()


def _tidy_strangers_first(shown: Shown) -> None:
    """Windows that nobody here made go before those that may need them."""
    ours = {id(window) for window, _charts in shown}
    for window in QApplication.topLevelWidgets():
        if id(window) not in ours:
            window.deleteLater()
    _flush()
    _close_and_delete(shown)


if __name__ == "__main__":
    raise SystemExit(main())
