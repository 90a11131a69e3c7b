"""A picture that nobody may load, and a toolkit that shows nothing by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from leaks.watch import OpenWatch, canary_picture
from neighbourhood_desk.kernel.clock import FixedClock
from widgets.doubles import DoubleToolkit, make_toolkit


@pytest.fixture
def canary(qapp: QApplication, tmp_path: Path) -> Path:
    return canary_picture(tmp_path / "canary.png")


@pytest.fixture
def watch(canary: Path) -> Iterator[OpenWatch]:
    watch = OpenWatch(canary)
    yield watch
    watch.close()


@pytest.fixture
def toolkit(qapp: QApplication, clock: FixedClock) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp, "en", clock=clock)
    yield built
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    built.close()
