"""The page of the territory, as a person uses it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.territory.feature import FEATURE
from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.service import AreaFigure, TerritoryService
from neighbourhood_desk.features.territory.ui.importing import TerritoryImport
from neighbourhood_desk.features.territory.ui.page import TerritoryPage
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.controls import FilterChip
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.form import ChoiceRow, LongTextRow, TextRow
from neighbourhood_desk.widgets.toolkit import Toolkit
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit


@pytest.fixture
def toolkit(qapp: QApplication) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp)
    yield built
    built.close()


@pytest.fixture
def territory(vault: Vault) -> TerritoryService:
    territory = TerritoryService(vault)
    names = {"Sol": 5, "Goya": 9}
    territory.add_figure(
        AreaFigure(
            key="open",
            name=say("Territory", "Population"),
            values=lambda: {area.id: names[area.name] for area in territory.areas() if area.name in names},
            points=lambda: [(0.5, 0.5), (0.6, 0.5)],
            kinds=frozenset({"requests"}),
        )
    )
    return territory


@pytest.fixture
def page(qtbot: QtBot, toolkit: DoubleToolkit, vault: Vault, territory: TerritoryService) -> TerritoryPage:
    services = Services(vault, territory, ProfileService(vault))
    services.add(toolkit, Toolkit)
    page: TerritoryPage = FEATURE.pages[0].build(services)
    assert services.of(TerritoryPage) is page
    qtbot.addWidget(page)
    page.resize(1170, 800)
    page.show()
    return page


@pytest.fixture
def barrios(tmp_path: Path) -> Path:
    """Three unit squares in two districts, and a point that is no area."""
    features: list[dict[str, object]] = [
        {
            "type": "Feature",
            "properties": {"NOMBRE": name, "NOMDIS": district, "COD_BAR": code},
            "geometry": {"type": "Polygon", "coordinates": [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]]},
        }
        for name, district, code, x in (("Sol", "Centro", "016", 0), ("Cortes", "Centro", "013", 1), ("Goya", "Salamanca", "042", 2))
    ]
    features.append({"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [0, 0]}})
    path = tmp_path / "barrios.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def import_panel(page: TerritoryPage) -> TerritoryImport:
    panel = page._panel
    assert isinstance(panel, TerritoryImport)
    return panel


def editor(page: TerritoryPage) -> Editor:
    panel = page._panel
    assert isinstance(panel, Editor)
    return panel


def shown(page: TerritoryPage) -> list[str]:
    return [line.area.name for line in page.list.model.rows]


def imported(page: TerritoryPage, toolkit: DoubleToolkit, path: Path) -> None:
    toolkit.asking.will_answer(path)
    page.import_territory()
    import_panel(page).tree.tick_all(True)
    import_panel(page).go.click()
    page._close_panel()


def test_an_empty_page_offers_the_import_and_ticking_a_district_ticks_its_areas(
    page: TerritoryPage, toolkit: DoubleToolkit, barrios: Path, territory: TerritoryService, qtbot: QtBot
) -> None:
    assert page._empty.isVisible()
    assert not page._import.isVisible()
    toolkit.asking.will_answer(barrios)
    page._empty_import.click()
    panel = import_panel(page)
    assert "3 zonas" in panel._outcome.text()
    assert "El elemento 4 no se importa" in panel._notes.text()
    panel.tree.tick_all(False)
    assert not panel.go.isEnabled()
    centro = panel.tree.topLevelItem(0)
    assert centro is not None
    assert centro.text(0) == "Centro"
    panel.tree.setCurrentItem(centro)
    qtbot.keyClick(panel.tree, Qt.Key.Key_Space)
    assert panel.go.text() == "Importar 2 zonas"
    panel.go.click()
    assert [area.name for area in territory.areas()] == ["Cortes", "Sol"]
    assert "2 nuevas" in panel._outcome.text()
    panel._leave.click()
    assert shown(page) == ["Cortes", "Sol"]
    assert page.map.map.isVisible()


def test_what_is_mine_already_is_ticked_and_the_others_may_stay_as_surroundings(
    page: TerritoryPage, toolkit: DoubleToolkit, barrios: Path, territory: TerritoryService
) -> None:
    territory.import_areas(barrios, only=[("NOMBRE", "Sol")])
    toolkit.asking.will_answer(barrios)
    page.import_territory()
    panel = import_panel(page)
    assert panel.tree.ticked() == {1}
    panel._on_map_opened(next(row.id for row in panel._preview.rows if row.draft.name == "Goya"))  # type: ignore[union-attr]
    assert panel.tree.ticked() == {1, 3}
    panel.keep_others.setChecked(True)
    panel.go.click()
    page._close_panel()
    assert shown(page) == ["Goya", "Sol"]
    assert territory.count() == 3


@pytest.mark.parametrize("text", ['{"type": "FeatureColl', "<html>", '{"type":"Point","coordinates":[1,2]}', ""])
def test_a_bad_file_is_told_in_place_and_another_can_be_chosen(
    page: TerritoryPage, toolkit: DoubleToolkit, tmp_path: Path, barrios: Path, text: str
) -> None:
    bad = tmp_path / "bad.geojson"
    bad.write_text(text)
    toolkit.asking.will_answer(bad, barrios)
    page.import_territory()
    panel = import_panel(page)
    assert panel._refusal.isVisible()
    assert len(panel._refusal.text()) > 20
    assert not panel.go.isVisible()
    panel._choose.click()
    assert not panel._refusal.isVisible()
    assert panel.go.isVisible()


def test_map_and_list_choose_each_other_and_the_detail_follows(page: TerritoryPage, toolkit: DoubleToolkit, barrios: Path) -> None:
    imported(page, toolkit, barrios)
    goya = next(line for line in page.list.model.rows if line.area.name == "Goya")
    page.list.choose(goya.id)
    assert page.map.map.chosen == goya.id
    assert page.detail._where.text() == "Barrio · Salamanca"
    page.map.map._step(-1)
    assert page.list.current().area.name == "Cortes"  # type: ignore[union-attr]
    page.show_record("areas", goya.id)
    assert page.place() == {"figure": "open", "area": str(goya.id)}
    page.list.choose(None)
    page.go_to({"figure": "open", "area": str(goya.id)})
    assert page.map.map.chosen == goya.id


def test_the_map_and_the_list_show_the_figure_that_is_chosen(page: TerritoryPage, toolkit: DoubleToolkit, barrios: Path) -> None:
    imported(page, toolkit, barrios)
    rows = {line.area.name: line for line in page.list.model.rows}
    assert {name: page.list.model.columns[1].text(line) for name, line in rows.items()} == {"Cortes": "0", "Goya": "9", "Sol": "5"}
    page.list.choose(rows["Goya"].id)
    assert page.map.map.accessibleDescription() == "Goya: 9 (Población)"
    assert len(page.map.map._points._points) == 2
    page.map._on_chip("buildings")
    assert page.map.map.accessibleDescription() == "Goya: 0 (Edificios)"
    assert not page.map.map._points._points
    assert "requests" in page.kinds


def test_a_square_is_written_down_with_its_buildings_and_taken_back(
    page: TerritoryPage, toolkit: DoubleToolkit, territory: TerritoryService, qtbot: QtBot
) -> None:
    page._empty_new.click()
    form = editor(page).form
    qtbot.keyClicks(form.row("name", TextRow).field, "Plaza de la Paja")
    form.row("buildings", LongTextRow).set_value("Costanilla 1\n\nCostanilla 10\nCostanilla 2\ncostanilla 1")
    assert not form.row("buildings", LongTextRow).field.isHidden()
    qtbot.keyClick(form.row("name", TextRow).field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page._panel is None
    square = territory.mine()[0]
    assert square.kind is AreaKind.PLACE
    assert [area.name for area in territory.buildings_of(square.id)] == ["Costanilla 1", "Costanilla 2", "Costanilla 10"]
    assert shown(page) == ["Plaza de la Paja"]
    assert "3 edificios" in page.header.subtitle.text()
    page._on_remove()
    assert territory.count() == 4
    territory.undo()
    assert territory.count() == 0


def test_a_wrong_parent_is_said_at_its_field_and_nothing_is_lost(page: TerritoryPage, territory: TerritoryService, qtbot: QtBot) -> None:
    hood = territory.add_area(Area(name="Sol"))
    square = territory.add_area(Area(name="Plaza", kind=AreaKind.PLACE, parent_id=hood.id))
    page.refresh()
    page.list.reveal(hood.id)
    page.detail.edit_asked.emit()
    form = editor(page).form
    form.set_values({**form.values(), "parent_id": square.id})
    editor(page).save()
    assert set(form.errors()) == {"parent_id"}
    assert territory.need(hood.id).parent_id is None
    editor(page).discard()
    page.new_area(square)
    assert editor(page).form.row("kind", ChoiceRow).value() == "building"


def test_a_half_typed_area_is_there_again(page: TerritoryPage, territory: TerritoryService, qtbot: QtBot) -> None:
    page.new_area()
    qtbot.keyClicks(editor(page).form.row("name", TextRow).field, "Parque de")
    page.flush()
    assert page.place()["editing"] == "new"
    page.go_to({"editing": "new"})
    assert editor(page).form.row("name", TextRow).value() == "Parque de"
    editor(page).discard()
    assert territory.draft(None) is None


def test_buildings_and_surroundings_wait_behind_their_chips_but_are_found(
    page: TerritoryPage, territory: TerritoryService, barrios: Path
) -> None:
    territory.import_areas(barrios, mine={1}, keep_others=True)
    sol = territory.mine()[0]
    house = territory.add_area(Area(name="Calle Mayor 3", kind=AreaKind.BUILDING, parent_id=sol.id))
    page.refresh()
    assert shown(page) == ["Sol"]
    page.show_record("areas", house.id)
    assert shown(page) == ["Sol", "Calle Mayor 3"]
    page.list.search.setText("salam")
    page.list._narrow()
    assert shown(page) == ["Goya"]
    chips = [chip.text() for chip in page.list.findChildren(FilterChip) if chip.isVisible()]
    assert chips == ["Edificios  1", "Alrededores  2"]


@pytest.mark.parametrize(
    ("language", "scheme", "scale", "width"), [("es", "light", 100, 1170), ("en", "dark", 100, 760), ("es", "contrast", 200, 1170)]
)
def test_everything_has_a_name_fits_and_can_be_hit(
    qtbot: QtBot, qapp: QApplication, territory: TerritoryService, barrios: Path, language: str, scheme: str, scale: int, width: int
) -> None:
    toolkit = make_toolkit(qapp, language, scheme=scheme, scale=scale)
    page = TerritoryPage(toolkit, territory, "Centro")
    qtbot.addWidget(page)
    page.resize(width, 800)
    page.show()
    toolkit.asking.will_answer(barrios)
    steps: list[Callable[[], object]] = [page.refresh, page.import_territory, lambda: import_panel(page).go.click(), page._close_panel]
    for step in [*steps, page.new_area, page._close_panel]:
        step()
        qtbot.waitUntil(lambda: unnamed_controls(page) == clipped_texts(page) == small_targets(page) == [])
    toolkit.language.set("en" if language == "es" else "es")
    assert page.header.title.text() == ("Territory" if language == "es" else "Territorio")
    toolkit.close()
