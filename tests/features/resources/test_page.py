from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from neighbourhood_desk.features.resources.records import Resource
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.resources.ui.importing import FacilityImport
from neighbourhood_desk.features.resources.ui.page import ResourcesPage
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.controls import FilterChip
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.toolkit import Toolkit
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit


@pytest.fixture
def toolkit(qapp: object) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp)  # type: ignore[arg-type]
    yield built
    built.close()


@pytest.fixture
def resources(vault: Vault) -> ResourceService:
    return ResourceService(vault, TerritoryService(vault))


@pytest.fixture
def page(qtbot: QtBot, toolkit: DoubleToolkit, vault: Vault, resources: ResourceService) -> ResourcesPage:
    services = Services(vault, TerritoryService(vault), resources)
    services.add(toolkit, Toolkit)
    page = ResourcesPage.built(services)
    assert services.of(ResourcesPage) is page
    qtbot.addWidget(page)
    page.resize(1170, 800)
    page.show()
    page.refresh()
    return page


def chips(page: ResourcesPage) -> list[str]:
    return [chip.text() for chip in page.findChildren(FilterChip) if chip.isVisible()]


def typed(page: ResourcesPage, qtbot: QtBot, text: str) -> None:
    line = page.focusWidget()
    assert isinstance(line, QLineEdit)
    qtbot.keyClicks(line, text)


def test_an_empty_page_says_how_to_begin(page: ResourcesPage) -> None:
    assert chips(page) == []
    assert page._table.empty.accessibleName() == "Aún no hay recursos"
    assert page._table.empty.isVisible()


def test_a_resource_is_written_down_with_keys_alone(page: ResourcesPage, qtbot: QtBot, resources: ResourceService) -> None:
    page.start_new()
    typed(page, qtbot, "Red de apoyo mutuo")
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (kept,) = resources.page(page._filters.base())
    assert kept.name == "Red de apoyo mutuo"
    assert page._table.isVisible()
    assert chips(page)[0] == "Todos  1"


def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_kept(page: ResourcesPage, qtbot: QtBot, resources: ResourceService) -> None:
    page.start_new()
    editor = page._panel
    assert isinstance(editor, Editor)
    editor.form.set_values({"name": "Centro", "email": "no", "kind": "service", "formal": "formal", "confidentiality": "public"})
    editor.save()
    assert set(editor.form.errors()) == {"email"}
    assert resources.count() == 0


def test_what_is_half_typed_is_there_again_after_locking(page: ResourcesPage, qtbot: QtBot, resources: ResourceService) -> None:
    page.start_new()
    typed(page, qtbot, "Coro de")
    page.flush()
    where = page.place()
    page._close_panel()
    page.go_to(where)
    assert isinstance(page._panel, Editor)
    assert page._panel.form.values()["name"] == "Coro de"
    page._panel.discard()
    assert resources.draft(None) is None


def test_an_import_is_looked_at_before_it_is_done(
    page: ResourcesPage, toolkit: DoubleToolkit, resources: ResourceService, tmp_path: Path
) -> None:
    table = tmp_path / "table.csv"
    table.write_text("PK;NOMBRE;HORARIO;NOMBRE-VIA;TIPO\n1;Uno;L;SOL;Museos\n2;;L;SOL;Museos\n", encoding="latin-1")
    toolkit.asking.will_answer(table)
    page.start_import()
    panel = page._panel
    assert isinstance(panel, FacilityImport)
    assert panel._go.isEnabled()
    assert resources.count() == 0
    panel._go.click()
    assert resources.count() == 1
    assert toolkit.telling.texts == ["Resources imported."]
    panel._leave.click()
    assert page._table.isVisible()


def test_a_wrong_file_is_refused_in_words_and_cannot_be_imported(
    page: ResourcesPage, toolkit: DoubleToolkit, resources: ResourceService, tmp_path: Path
) -> None:
    table = tmp_path / "table.csv"
    table.write_text("a;b\n1;2\n", encoding="utf-8")
    toolkit.asking.will_answer(table)
    page.start_import()
    assert isinstance(page._panel, FacilityImport)
    assert page._panel._problem is not None
    assert not page._panel._go.isEnabled()
    assert toolkit.telling.texts == []


def test_chips_narrow_the_list_to_what_they_count(page: ResourcesPage, resources: ResourceService) -> None:
    for number in range(5):
        resources.add(Resource(name=f"Recurso {number}", formal=number > 1))
    page.refresh()
    for key, shown in (("every", 5), ("formal", 3), ("informal", 2), ("outside", 0), ("unverified", 5)):
        page._filters._chips[key].click()
        assert len(page._table.model.rows) == shown == page._filters.shown()
    assert page.place()["filter"]["chip"] == "unverified"


def test_verifying_takes_the_resource_off_the_list_of_those_to_verify(page: ResourcesPage, resources: ResourceService) -> None:
    kept = resources.add(Resource(name="Centro"))
    page.refresh()
    page.show_record("resources", kept.id)
    page._detail.verify_asked.emit()
    assert resources.counts().unverified == 0
    assert page._detail._resource is not None
    assert page._detail._resource.last_verified_on is not None


def test_the_page_speaks_both_languages_and_cuts_nothing_off(
    page: ResourcesPage, toolkit: DoubleToolkit, resources: ResourceService, qtbot: QtBot
) -> None:
    kept = resources.add(Resource(name="Centro cultural con un nombre muy largo que no cabe", opening="De lunes a sábado, de 9 a 21 horas"))
    page.refresh()
    page.show_record("resources", kept.id)
    assert unnamed_controls(page) == clipped_texts(page) == small_targets(page) == []
    toolkit.language.set("en")
    assert page.header.title.text() == "Resources"
    assert chips(page)[0] == "All  1"
    qtbot.waitUntil(lambda: unnamed_controls(page) == clipped_texts(page) == [])
