"""A circle made and filled in place."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from features.bodies.places import NamedPlaces
from neighbourhood_desk.features.bodies.records import Body, BodyKind, Role
from neighbourhood_desk.features.bodies.rules import read_buildings
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.bodies.ui.page import NEW, BodiesPage
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.form import ChoiceRow, LongTextRow
from widgets.accessibility import unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bodies(vault: Vault) -> BodyService:
    return BodyService(vault, NamedPlaces())


@pytest.fixture
def toolkit(qapp: QApplication, vault: Vault) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp, clock=vault.clock)
    yield built
    built.close()


@pytest.fixture
def page(qtbot: QtBot, toolkit: DoubleToolkit, bodies: BodyService, vault: Vault) -> Iterator[BodiesPage]:
    shown = BodiesPage(toolkit, bodies)
    qtbot.addWidget(shown)
    shown.resize(1200, 860)
    shown.show()
    qtbot.waitExposed(shown)
    shown.activateWindow()
    shown.refresh()
    stop = vault.subscribe(lambda changes: shown.refresh() if changes.touches(*shown.kinds) else None)
    yield shown
    stop()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    return widget


def test_a_circle_is_made_and_its_delegates_seated_with_the_keys_alone(qtbot: QtBot, page: BodiesPage, bodies: BodyService) -> None:
    page.show_record("bodies", NEW)
    qtbot.keyClicks(focused(), "Plaza de Cascorro")
    for _ in range(3):
        qtbot.keyClick(focused(), Qt.Key.Key_Tab)
    qtbot.keyClicks(focused(), "Calle A 1; Ana")
    qtbot.keyClick(focused(), Qt.Key.Key_Return)
    qtbot.keyClicks(focused(), "Calle A 3")
    qtbot.keyClick(focused(), Qt.Key.Key_Return, CTRL)
    [line] = bodies.lines()
    assert (line.body.name, line.place, line.coverage.represented, line.coverage.total) == ("Plaza de Cascorro", "Plaza de Cascorro", 1, 2)

    panel = page.detail.buildings
    assert panel.coverage.text() == "1 de 2 representados"
    first, second = (panel._rows[building][0] for building in line.body.building_ids)
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert focused() is second
    qtbot.keyClicks(second, "Luis")
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert panel.coverage.text() == "2 de 2 representados"
    assert focused() is panel.new_line
    qtbot.keyClicks(panel.new_line, "Calle A 5; Rosa")
    qtbot.keyClick(panel.new_line, Qt.Key.Key_Return)
    assert [seat.name for seat in bodies.members(line.id)] == ["Ana", "Luis", "Rosa"]


def test_what_is_half_typed_survives_and_escape_asks_before_it_is_lost(qtbot: QtBot, page: BodiesPage, bodies: BodyService) -> None:
    page.edit(None)
    qtbot.keyClicks(focused(), "Parque")
    page.flush()
    place = page.place()
    again = BodiesPage(page.toolkit, bodies)
    qtbot.addWidget(again)
    again.refresh()
    again.go_to(place)
    assert again.form.values()["name"] == "Parque"
    page.activateWindow()
    page.form.focus("name")
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert page.editor.is_edited
    assert page.stack.currentWidget() is page.editor
    page.editor.discard()
    assert bodies.draft(None) is None


def test_a_council_has_members_and_no_buildings(page: BodiesPage, bodies: BodyService) -> None:
    page.edit(None)
    page.form.row("kind", ChoiceRow).set_value(BodyKind.CITIZEN_COUNCIL.value)
    page.form.edited.emit()
    assert not page.form.row("buildings", LongTextRow).field.isVisible()
    page.form.set_values({**page.form.values(), "name": "Consejo"})
    page.editor.save()
    [line] = bodies.lines()
    page.detail._on_add_member()
    page.seat_form.set_values({"name": "Eva", "role": Role.CONVENER.value})
    page.seat_editor.save()
    assert [(seat.name, seat.role) for seat in bodies.members(line.id)] == [("Eva", Role.CONVENER)]
    assert not page.detail.buildings.isVisible()


def test_a_change_of_language_renames_everything_and_every_control_has_a_name(
    page: BodiesPage, bodies: BodyService, toolkit: DoubleToolkit
) -> None:
    circle = bodies.create_circle(Body(name="Plaza"), "Plaza", read_buildings("Calle A 1; Ana\nCalle A 3"))
    page.show_record("bodies", circle.id)
    for language, coverage in (("en", "1 of 2 represented"), ("es", "1 de 2 representados")):
        toolkit.language.set(language)
        assert page.detail.buildings.coverage.text() == coverage
        assert unnamed_controls(page) == []
