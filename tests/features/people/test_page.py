from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import DuplicateService, HouseholdService, MergeService, PeopleService, RelationService
from neighbourhood_desk.features.people.ui.blocks import BLOCKS
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.page import NEW_PERSON, PeoplePage
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.changes import Changes
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.sections import SectionPanel
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit


@pytest.fixture
def toolkit(qapp: QApplication, clock: FixedClock, vault: Vault) -> Iterator[DoubleToolkit]:
    """Closed before the vault is, as locking does: a page that lives on would ask a closed vault."""
    built = make_toolkit(qapp, clock=clock)
    yield built
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    built.close()


@pytest.fixture
def people(vault: Vault) -> PeopleService:
    return PeopleService(vault)


@pytest.fixture
def page(toolkit: DoubleToolkit, people: PeopleService, vault: Vault) -> Iterator[PeoplePage]:
    desk = PeopleDesk(
        people=people,
        households=HouseholdService(vault),
        relations=RelationService(vault),
        duplicates=DuplicateService(vault, people),
        merges=MergeService(vault),
        territory=TerritoryService(vault),
        undo=vault.undo,
    )
    panels: list[SectionPanel] = []

    def sections(kind: str) -> list[tuple[str, SectionPanel]]:
        made = [(name, build(toolkit, desk)) for name, build in BLOCKS.items() if kind == "people"]
        panels.extend(panel for _, panel in made)
        return list(made)

    toolkit.sections = sections
    page = PeoplePage(toolkit, desk)

    def tell(changes: Changes) -> None:
        if changes.touches(*page.kinds):
            page.refresh()
        for panel in panels:
            if changes.touches(*panel.kinds):
                panel.freshen()

    stop = vault.subscribe(tell)
    page.resize(1170, 800)
    page.show()
    page.activateWindow()
    yield page
    stop()


def test_a_person_is_added_with_keys_alone(page: PeoplePage, qtbot: QtBot, people: PeopleService) -> None:
    page.show_record("people", NEW_PERSON)
    for text in ("Fatima", "El Amrani", "", "600 111 222; 911 22 33 44"):
        widget = page.focusWidget()
        assert widget is not None
        qtbot.keyClicks(widget, text)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    widget = page.focusWidget()
    assert widget is not None
    qtbot.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (added,) = people.find()
    assert (added.display_name, added.phones) == ("Fatima El Amrani", ("600 111 222", "911 22 33 44"))
    current = page.table.current()
    assert current is not None
    assert current.id == added.id
    assert page.detail.isVisible()


def test_a_wrong_address_is_said_under_its_field_and_nothing_is_lost(page: PeoplePage, people: PeopleService) -> None:
    page.show_record("people", NEW_PERSON)
    assert page.editor is not None
    page.editor.form.set_values({"alias": "Abu", "email": "abu@"})
    page.editor.save()
    assert set(page.editor.form.errors()) == {"email"}
    assert people.count() == 0
    page.editor.form.set_values({"alias": "Abu", "email": ""})
    page.editor.save()
    assert people.count() == 1


def test_who_is_named_elsewhere_is_not_deleted_but_archived(page: PeoplePage, people: PeopleService, toolkit: DoubleToolkit) -> None:
    ana = people.add(Person(alias="Ana"))
    people.keep_if(lambda _id: say("Test", "Named elsewhere"))
    page.show_record("people", ana.id)
    page.detail.remove_button.click()
    assert toolkit.telling.messages[-1].tone == "danger"
    page.detail.archive_button.click()
    assert people.find() == []
    assert toolkit.telling.texts[-1] == "Person archived."


@pytest.mark.parametrize("scale", [100, 200])
def test_every_control_has_a_name_and_no_text_is_cut_off(
    page: PeoplePage, people: PeopleService, toolkit: DoubleToolkit, scale: int
) -> None:
    ana = people.add(Person(given_names="Ana", phones=("600 111 222",), needs=("interpreter",), language="ar", notes="Por la tarde"))
    toolkit.theme.apply("light", scale)
    page.show_record("people", ana.id)
    for is_editing in (False, True):
        if is_editing:
            page.detail.edit_button.click()
        for _ in range(3):
            QApplication.processEvents()
        assert unnamed_controls(page) == []
        assert small_targets(page) == []
        assert clipped_texts(page) == []
