"""The map: what a person sees on it, does with it, and hears of it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.widgets.map_items import AreaItem, fill_of, hatch_tile, ink_on, is_hatched
from neighbourhood_desk.widgets.map_labels import PlacedLabel
from neighbourhood_desk.widgets.map_legend import MapLegend
from neighbourhood_desk.widgets.map_shapes import STEPS, MapArea, MapPoint, Plane, Ramp, clusters_of, disc_radius, name_place
from neighbourhood_desk.widgets.map_view import MapView
from neighbourhood_desk.widgets.tokens import CONTRAST, DARK, LIGHT, Tokens, contrast
from widgets.doubles import DoubleToolkit, make_toolkit

WEST, SOUTH, SIDE = -3.72, 40.40, 0.01


def tile(name: str, across: int, down: int, value: int | None = None, *, mine: bool = True, side: float = SIDE) -> MapArea:
    x, y = WEST + across * SIDE, SOUTH - down * SIDE
    return MapArea(new_id(), name, ((((x, y), (x + side, y), (x + side, y + side), (x, y + side), (x, y)),),), value, mine)


@pytest.fixture
def toolkit(qapp: QApplication) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp)
    yield built
    built.close()


@pytest.fixture
def areas() -> list[MapArea]:
    return [tile("Norte", 0, 0, 3), tile("Este", 1, 0, 12), tile("Sur", 0, 1, 0), tile("Vecino", 2, 0, mine=False)]


@pytest.fixture
def view(qtbot: QtBot, toolkit: DoubleToolkit, areas: list[MapArea]) -> MapView:
    view = MapView(toolkit)
    qtbot.addWidget(view)
    view.resize(600, 500)
    view.set_figure("Demandas")
    view.set_areas(areas)
    view.show()
    view.setFocus()
    return view


def item(view: MapView, area: MapArea) -> AreaItem:
    return next(found for found in view.items() if isinstance(found, AreaItem) and found.id == area.id)


def middle(view: MapView, area: MapArea) -> QPoint:
    return view.mapFromScene(item(view, area).path().boundingRect().center())


def labels(view: MapView) -> list[PlacedLabel]:
    shown = [found for found in view.items() if isinstance(found, AreaItem)]
    transform = view.viewportTransform()
    discs = view._points.clusters(transform.m11())
    return view._labels.placed(shown, transform, QRectF(view.viewport().rect()), discs, view._chosen)


def test_a_degree_of_longitude_is_as_much_shorter_as_it_is_on_the_ground() -> None:
    plane = Plane([tile("x", 0, 0)])
    across = plane.at(WEST + 1, SOUTH).x() - plane.at(WEST, SOUTH).x()
    down = plane.at(WEST, SOUTH).y() - plane.at(WEST, SOUTH + 1).y()
    assert across / down == pytest.approx(0.7615, abs=0.001)


@given(st.lists(st.integers(0, 1_000_000), min_size=1))
def test_every_value_has_a_step_that_holds_it_and_the_highest_is_near_the_top(values: list[int]) -> None:
    ramp = Ramp.of(values)
    for value in values:
        step = ramp.step(value)
        assert ramp.first(step) <= value < ramp.first(step) + ramp.width
    assert ramp.step(max(values)) >= STEPS // 2 or max(values) < STEPS


def test_a_ramp_of_no_values_or_of_negative_ones_still_has_steps() -> None:
    assert Ramp.of([]).step(0) == 0
    assert Ramp.of([None]).step(-5) == 0
    assert Ramp(2).step(999) == STEPS - 1


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST])
def test_labels_are_readable_on_every_step_and_hatching_tells_steps_apart_without_colour(tokens: Tokens, qapp: QApplication) -> None:
    for colour in (*tokens.map_ramp, tokens.surface, tokens.page):
        assert contrast(ink_on(colour, tokens), colour) >= 4.4
    hatched = [hatch_tile(step, tokens).width() for step in range(STEPS) if is_hatched(step)]
    assert hatched == sorted(hatched, reverse=True)
    assert len(set(hatched)) == len(hatched) == STEPS - 2


@given(st.integers(0, 2**32), st.floats(1, 2000))
def test_discs_hold_every_point_once_and_do_not_hide_one_another(seed: int, scale_in: float) -> None:
    dice = random.Random(seed)
    points = [(QPointF(dice.gauss(0, 500), dice.gauss(0, 500)), dice.choice(["warning", "good"])) for _ in range(dice.randrange(1, 120))]
    em, scale = 17.0, 1 / scale_in
    discs = clusters_of(points, 4.2 * em / scale, em, scale)
    assert sum(disc.count for disc in discs) == len(points)
    for one, other in combinations(discs, 2):
        apart = (one.centre - other.centre).manhattanLength() * scale
        assert apart > 0.3 * max(disc_radius(one.count, em), disc_radius(other.count, em)) or one.count + other.count == 2


def test_a_name_stands_inside_its_area_even_where_the_middle_does_not() -> None:
    horseshoe = ((((0.0, 0.0), (9.0, 0.0), (9.0, 2.0), (2.0, 2.0), (2.0, 7.0), (9.0, 7.0), (9.0, 9.0), (0.0, 9.0), (0.0, 0.0)),),)
    area = MapArea(new_id(), "C", horseshoe)
    plane = Plane([area])
    place, width = name_place(horseshoe, plane)
    assert plane.path(horseshoe).contains(place)
    assert width > 0
    assert name_place((), plane)[1] == 0


def test_clicking_chooses_dragging_does_not_and_a_double_click_opens(view: MapView, areas: list[MapArea], qtbot: QtBot) -> None:
    chosen: list[UUID] = []
    opened: list[UUID] = []
    view.area_chosen.connect(chosen.append)
    view.area_opened.connect(opened.append)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, areas[1]))
    assert chosen == [areas[1].id]
    assert view.chosen == areas[1].id
    start = middle(view, areas[0])
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(60, 30))
    assert chosen == [areas[1].id]
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle(view, areas[2]))
    assert opened == [areas[2].id]


def test_choosing_from_outside_is_shown_and_not_announced_as_the_persons_choice(view: MapView, areas: list[MapArea], qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(view.area_chosen):
        view.choose(areas[0].id)
    assert view._outline.path() == item(view, areas[0]).path()
    view.choose(None)
    assert view._outline.path() == QPainterPath()
    view.choose(new_id())
    assert view.chosen is None


def test_the_keyboard_alone_reaches_every_area_of_mine_zooms_moves_and_returns(view: MapView, areas: list[MapArea], qtbot: QtBot) -> None:
    seen: list[UUID] = []
    view.area_chosen.connect(seen.append)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert seen == [area.id for area in areas[:3]]
    assert not view.focusNextPrevChild(True) or view.chosen == areas[2].id
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.chosen == areas[1].id
    with qtbot.waitSignal(view.area_opened) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == [areas[1].id]
    whole = view.transform().m11()
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.transform().m11() > whole
    before = view.mapToScene(view.viewport().rect().center())
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.mapToScene(view.viewport().rect().center()).x() > before.x()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.transform().m11() == pytest.approx(whole)


def test_zoom_ends_before_the_territory_is_lost_in_either_direction(view: MapView) -> None:
    for factor in (100.0, 0.0001):
        for _ in range(4):
            view.zoom(factor)
    assert view.transform().m11() == pytest.approx(view._fitting_scale() * 0.5)
    view.zoom(1e9)
    assert view.transform().m11() == pytest.approx(view._fitting_scale() * 80)


def test_a_screen_reader_hears_name_value_and_meaning_in_the_language_of_the_moment(
    view: MapView, areas: list[MapArea], toolkit: DoubleToolkit
) -> None:
    assert "3 zonas" in view.accessibleDescription()
    view.choose(areas[1].id)
    assert view.accessibleDescription() == "Este: 12 (Demandas)"
    assert view.accessibleName() == "Mapa del territorio"
    toolkit.language.set("en")
    assert view.accessibleName() == "Map of the territory"


def test_labels_never_overlap_stand_in_their_areas_and_the_chosen_one_is_always_there(qtbot: QtBot, toolkit: DoubleToolkit) -> None:
    many = [tile(f"Barrio número {x}{y}", x, y, x * y) for x in range(7) for y in range(7)]
    view = MapView(toolkit)
    qtbot.addWidget(view)
    view.resize(500, 400)
    view.set_areas(many)
    view.show()
    view.choose(many[24].id)
    dice = random.Random(3)
    view.set_points([MapPoint(WEST + dice.random() * SIDE * 7, SOUTH - 0.05 + dice.random() * SIDE * 7) for _ in range(300)])
    most = 0
    for _ in range(5):
        placed = labels(view)
        most = max(most, len(placed))
        assert many[24].id in {label.item.id for label in placed}
        for one, other in combinations(placed, 2):
            assert not one.box.intersects(other.box)
        back = view.viewportTransform().inverted()[0]
        assert all(label.item.path().contains(back.map(label.box.center())) for label in placed)
        view.zoom(1.6)
    assert most > 5


def test_new_values_recolour_without_moving_the_map(view: MapView, areas: list[MapArea]) -> None:
    view.zoom(3)
    before = view.transform(), item(view, areas[0])
    assert item(view, areas[0]).step != item(view, areas[1]).step
    view.set_areas([replace(area, value=12 if area.mine else None) for area in areas])
    assert (view.transform(), item(view, areas[0])) == before
    assert item(view, areas[0]).step == item(view, areas[1]).step
    view.set_areas(areas[:1])
    assert len([found for found in view.items() if isinstance(found, AreaItem)]) == 1


def test_the_scheme_changes_every_colour(view: MapView, areas: list[MapArea], toolkit: DoubleToolkit) -> None:
    light = item(view, areas[1]).brush().color(), view.backgroundBrush().color()
    toolkit.theme.apply("dark")
    dark = item(view, areas[1]).brush().color(), view.backgroundBrush().color()
    assert light[0] != dark[0]
    assert light[1] != dark[1]
    assert dark[0].name().upper() == fill_of(item(view, areas[1]), DARK)


def test_a_map_of_nothing_bears_everything(qtbot: QtBot, toolkit: DoubleToolkit) -> None:
    view = MapView(toolkit)
    qtbot.addWidget(view)
    view.show()
    view.set_areas([MapArea(new_id(), "Sin contorno", ())])
    view.set_points([])
    view.fit()
    view.zoom(2)
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    assert view.chosen is None
    assert not view.grab().isNull()


def test_thousands_of_points_are_painted_from_a_handful_of_discs(view: MapView) -> None:
    dice = random.Random(1)
    view.set_points([MapPoint(WEST + dice.random() * SIDE * 2, SOUTH + dice.random() * SIDE) for _ in range(5000)])
    assert not view.grab().isNull()
    assert 1 < len(view._points.clusters(view.viewportTransform().m11())) < 150


def test_the_legend_says_its_steps_in_words(qtbot: QtBot, toolkit: DoubleToolkit) -> None:
    legend = MapLegend(toolkit)
    qtbot.addWidget(legend)
    legend.set_ramp(Ramp(60))
    legend.show()
    assert "de 0 a 360 o más" in legend.accessibleDescription()
    assert "oscuro" in legend.accessibleDescription()
    assert legend.grab().width() > 100
