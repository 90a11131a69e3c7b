"""Filters that are used again: kept by name, used with one choice, gone when forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.rules.listing import Group
from neighbourhood_desk.features.requests.service.saved import SavedFilters
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.features.requests.ui.page import RequestsPage
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.storage.vault import Vault
from widgets.doubles import DoubleToolkit, make_toolkit


def test_a_filter_of_the_same_name_is_replaced_and_no_name_is_refused(vault: Vault) -> None:
    saved = SavedFilters(vault)
    saved.keep("Mis farolas", {"group": "open"})
    saved.keep("  mis   FAROLAS ", {"group": "all"})
    saved.keep("Árboles", {"group": "open"})
    assert list(saved.all()) == ["Árboles", "mis FAROLAS"]
    with pytest.raises(DeskError, match="name"):
        saved.keep("  ", {})
    saved.forget("mis FAROLAS")
    assert list(saved.all()) == ["Árboles"]
    for number in range(29):
        saved.keep(str(number), {})
    with pytest.raises(DeskError, match="already"):
        saved.keep("one too many", {})


@pytest.fixture
def toolkit(qapp: QApplication, clock: FixedClock, vault: Vault) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp, clock=clock)
    yield built
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    built.close()


def test_a_kept_filter_lists_what_it_listed(desk: Desk, toolkit: DoubleToolkit) -> None:
    for text, need in (("Farola", NeedCategory.LIGHTING), ("Ruido", NeedCategory.NOISE), ("Farola vieja", NeedCategory.LIGHTING)):
        desk.requests.record(Request(description=text, need_category=need, received_on=date(2026, 11, 20)))
    page = RequestsPage(toolkit, desk)
    page.show()
    page.refresh()
    embajadores = next(area.id for area in desk.territory.mine() if area.name == "Embajadores")
    page.filters.use({"group": "all", "text": "farola", "need": NeedCategory.LIGHTING.value, "period": "30", "area": str(embajadores)})
    wanted = page.filters.wanted()
    assert (wanted.group, wanted.text, wanted.need_category, wanted.areas) == (
        Group.ALL, "farola", NeedCategory.LIGHTING, frozenset({embajadores}),
    )  # fmt: skip
    page.filters.use({"group": "all", "text": "farola", "need": NeedCategory.LIGHTING.value})
    assert page.table.model.rowCount() == 2
    toolkit.asking.will_answer("Farolas")
    page.filters.saved_button.keep()
    page.filters.clear()
    page.filters.use({"group": "open"})
    assert page.table.model.rowCount() == 3
    button = page.filters.saved_button
    button.fill()
    chosen = next(action for action in button.chooser.actions() if action.text() == "Farolas")
    chosen.trigger()
    assert page.table.model.rowCount() == 2
    button.forget("Farolas")
    button.fill()
    assert [action.text() for action in button.chooser.actions() if action.text() == "Farolas"] == []
