from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from neighbourhood_desk.features.people.records import Household, Person, RelationKind
from neighbourhood_desk.features.people.service import DuplicateService, HouseholdService, MergeService, PeopleService, RelationService
from neighbourhood_desk.features.people.ui.blocks import BLOCKS
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.merge_panel import MergePanel
from neighbourhood_desk.features.people.ui.page import NEW_PERSON, PeoplePage
from neighbourhood_desk.features.people.ui.relations_block import RelationsBlock
from neighbourhood_desk.features.people.ui.sameness_block import SamenessBlock
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.changes import Changes
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton
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


# Households, relations, duplicates


def filled_buttons(page: PeoplePage) -> list[str]:
    return [button.text() for button in page.findChildren(PrimaryButton) if button.isVisible()]


def test_hints_stand_under_what_is_typed_and_stop_nobody(page: PeoplePage, people: PeopleService, vault: Vault) -> None:
    known = people.add(Person(given_names="María José", surnames="Zarza Ñuflo", phones=("600 123 471",)))
    page.show_record("people", NEW_PERSON)
    editor = page.editor
    assert editor is not None
    editor.form.set_values({"given_names": "Mª José", "surnames": "Sarza Nuflo", "phones": "600123471"})
    editor.look()
    assert [hint.id for hint in editor.hints.hints] == [known.id]
    editor.hints.apart_asked.emit(editor.hints.hints[0])
    assert editor.hints.hints == ()
    assert people.draft() is not None
    page.go_to(page.place())  # as after a lock: what was said is not asked again
    assert page.editor is not None
    page.editor.look()
    assert page.editor.hints.hints == ()
    page.editor.save()
    added = next(person for person in people.find() if person.id != known.id)
    assert DuplicateService(vault, people).hints(added) == []


def test_two_records_are_merged_with_a_choice_and_separated_again(page: PeoplePage, people: PeopleService, vault: Vault) -> None:
    one = people.add(Person(given_names="María José", surnames="Zarza Ñuflo", phones=("600 123 471",)))
    other = people.add(Person(given_names="Mª José", surnames="Zarza", phones=("+34 600123471",), email="mj@zarza.example"))
    page.show_record("people", one.id)
    QApplication.processEvents()
    sameness = page.detail.sections.panels["sameness"]
    assert isinstance(sameness, SamenessBlock)
    sameness.refresh()
    assert [hint.id for hint in sameness.hints.hints] == [other.id]
    page.show_record("people_merge", other.id)
    panel = page.panel
    assert isinstance(panel, MergePanel)
    assert panel.form is not None
    panel.form.set_values({**panel.form.values(), "surnames": "theirs"})
    panel.merge_button.click()
    merged = people.get(one.id)
    assert merged is not None
    assert (merged.surnames, merged.email, merged.phones) == ("Zarza", "mj@zarza.example", ("600 123 471",))
    assert people.get(other.id) is None
    assert page.panel is None
    page.show_record("people", other.id)
    assert page.detail.person is not None
    assert page.detail.person.id == one.id, "who was merged is found where they are now"
    sameness.refresh()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    (separate,) = [button for button in sameness.findChildren(QuietButton) if button.text() == "Volver a separar"]
    separate.click()
    back = people.get(other.id)
    assert back is not None
    assert back.display_name == "Mª José Zarza"


def test_the_other_record_may_be_the_one_that_stays(page: PeoplePage, people: PeopleService) -> None:
    one, other = people.add(Person(alias="Ana")), people.add(Person(alias="Anita", email="a@b.example"))
    page.show_record("people", one.id)
    page.detail.merge_button.click()
    panel = page.panel
    assert isinstance(panel, MergePanel)
    assert not panel.merge_button.isEnabled()
    panel.pick.set_value(other.id)
    panel._on_picked()
    panel.swap()
    panel.merge()
    assert [person.id for person in people.find()] == [other.id]


def test_a_household_is_reached_from_its_members_and_split(page: PeoplePage, people: PeopleService, vault: Vault) -> None:
    households = HouseholdService(vault)
    ana, luis = people.add(Person(alias="Ana")), people.add(Person(alias="Luis"))
    home = households.found(Household(name="Zarza", address="C/ Olmo 3"), ana.id)
    households.move_in(home.id, [luis.id])
    page.show_record("people", ana.id)
    page.show_record("households", home.id)
    assert page.lists.view == "households"
    assert page.home.isVisible()
    assert len(filled_buttons(page)) == 1
    page.home.buttons["split"].click()
    form = page.home.form
    assert form is not None
    QApplication.processEvents()
    assert len(filled_buttons(page)) == 1, "the open form has the only filled button"
    form.form.set_values({"leaving": (str(luis.id),), "name": "Luis", "address": "C/ Fe 9"})
    form.act()
    assert [person.alias for person in households.members(home.id)] == ["Ana"]
    QApplication.processEvents()
    assert len(filled_buttons(page)) == 1


def test_a_relation_is_added_with_its_side(page: PeoplePage, people: PeopleService, vault: Vault) -> None:
    rosa, luis = people.add(Person(alias="Rosa")), people.add(Person(alias="Luis"))
    page.show_record("people", luis.id)
    block = page.detail.sections.panels["relations"]
    assert isinstance(block, RelationsBlock)
    block.add_button.click()
    assert block.form is not None
    QApplication.processEvents()
    assert len(filled_buttons(page)) == 1
    block.form.form.set_values({"person": rosa.id, "what": "from:parent", "note": "Firma ella"})
    block.form.act()
    (related,) = RelationService(vault).of(luis.id)
    assert (related.what.text, related.relationship.note, related.acts_for) == ("mother or father", "Firma ella", True)


def test_a_long_list_is_read_as_far_as_somebody_looks(page: PeoplePage, people: PeopleService, vault: Vault) -> None:
    with vault.operation(say("Test", "Fill"), undoable=False) as op:
        people.add_in(op, [Person(alias=f"Persona {number:04}") for number in range(700)], [])
    assert page.table.model.total == 700
    assert len(page.table.model.rows) < 500
    page.lists.search.setText("Persona 0699")
    page.lists.refresh()
    assert [line.alias for line in page.table.model.rows] == ["Persona 0699"]


@pytest.mark.parametrize("scale", [100, 200])
def test_no_panel_of_people_is_cut_off(page: PeoplePage, people: PeopleService, toolkit: DoubleToolkit, vault: Vault, scale: int) -> None:
    households = HouseholdService(vault)
    ana = people.add(
        Person(given_names="María José", surnames="Zarza Ñuflo", phones=("600 123 471",), no_fixed_address=True, birth_year=1960)
    )
    other = people.add(Person(given_names="Mª José", surnames="Zarza Ñuflo", phones=("600 123 471",)))
    home = households.found(Household(name="Zarza", address="C/ Olmo 3"), ana.id, toolkit.clock.today())
    households.name_head(home.id, ana.id)
    RelationService(vault).relate(other.id, RelationKind.CARER, ana.id)
    toolkit.theme.apply("light", scale)
    for show in (("people", ana.id), ("people_merge", other.id), ("households", home.id)):
        page.show_record(*show)
        for _ in range(3):
            QApplication.processEvents()
        assert unnamed_controls(page) == []
        assert small_targets(page) == []
        assert clipped_texts(page) == []
