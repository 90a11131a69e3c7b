"""What tests of widgets may ask for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from widgets.doubles import DoubleToolkit, make_toolkit


@pytest.fixture
def toolkit(qapp: QApplication) -> Iterator[DoubleToolkit]:
    """A Spanish toolkit with scripted answers."""
    built = make_toolkit(qapp)
    yield built
    built.close()
