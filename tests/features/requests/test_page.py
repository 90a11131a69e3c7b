from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from features.requests.test_avisos import only_one, row, written
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.requests.records import BroughtBy, Channel, Request, RequestKind, RequestStatus
from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.requests.service import KIND
from neighbourhood_desk.features.requests.ui.commands import IMPORT, NEW_REQUEST
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.features.requests.ui.page import RequestsPage
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.controls import PrimaryButton
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit

CTRL = Qt.KeyboardModifier.ControlModifier


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
def page(toolkit: DoubleToolkit, desk: Desk, vault: Vault) -> Iterator[RequestsPage]:
    page = RequestsPage(toolkit, desk)
    stop = vault.subscribe(lambda changes: page.refresh() if changes.touches(*page.kinds) else None)
    page.resize(1170, 800)
    page.show()
    page.activateWindow()
    yield page
    stop()


def focus(page: QWidget) -> QWidget:
    found = page.focusWidget()
    assert found is not None
    return found


def test_a_request_is_recorded_with_keys_alone_and_stands_in_the_list(page: RequestsPage, qtbot: QtBot, desk: Desk) -> None:
    page.show_record(KIND, NEW_REQUEST)
    qtbot.keyClicks(focus(page), "Farola apagada en la calle Amparo de Embajadores")
    assert page.editor is not None
    page.editor.guess()
    qtbot.keyClick(focus(page), Qt.Key.Key_Return, CTRL)
    made = only_one(desk.requests)
    assert made.title == "Farola apagada en la calle Amparo de Embajadores"
    assert made.need_category is NeedCategory.LIGHTING
    assert desk.territory.full_name(made.area_id) == "Embajadores"
    assert [chosen.id for chosen in [page.table.current()] if chosen] == [made.id]
    assert page.side.currentWidget() is page.detail
    assert page.filters.chips[Group.OPEN].text() == "Abiertas  1"


def test_tab_leads_through_every_field_and_a_new_person_comes_along(page: RequestsPage, qtbot: QtBot, desk: Desk) -> None:
    page.new_request()
    qtbot.keyClicks(focus(page), "Pide hora para el medico")
    for _ in range(4):
        qtbot.keyClick(focus(page), Qt.Key.Key_Tab)
    qtbot.keyClicks(focus(page), "Abu")
    assert page.editor is not None
    page.editor._person._pick.look()
    qtbot.keyClick(focus(page), Qt.Key.Key_Return)
    qtbot.keyClick(focus(page), Qt.Key.Key_Return, CTRL)
    made = only_one(desk.requests)
    assert made.brought_by is BroughtBy.PERSON
    assert [person.alias for person in desk.people.find()] == ["Abu"]
    assert page.detail.person_button.text() == "Abu"


def test_what_is_half_typed_survives_lock_and_crash(page: RequestsPage, qtbot: QtBot, toolkit: DoubleToolkit, desk: Desk) -> None:
    page.new_request()
    qtbot.keyClicks(focus(page), "Humedad en el")
    qtbot.waitUntil(lambda: desk.requests.draft() is not None, timeout=3000)
    qtbot.keyClicks(focus(page), " portal")
    page.flush()
    place = page.place()
    later = RequestsPage(toolkit, desk)
    later.go_to(place)
    assert later.editor is not None
    assert later.editor.form.values()["text"] == "Humedad en el portal"
    crashed = RequestsPage(toolkit, desk)
    crashed.show()
    assert crashed.draft_chip.isVisible()
    crashed.draft_chip.click()
    assert crashed.editor is not None
    assert crashed.editor.form.values()["text"] == "Humedad en el portal"
    crashed.editor.save()
    assert desk.requests.draft() is None
    assert not crashed.draft_chip.isVisible()


def test_the_way_from_received_to_closed_goes_from_one_filled_button_to_the_next(
    page: RequestsPage, qtbot: QtBot, desk: Desk, toolkit: DoubleToolkit
) -> None:
    made = desk.requests.record(Request(description="Humedad"))
    page.show_record(KIND, made.id)
    steps = []
    while (button := filled(page)) is not None:
        steps.append(button.text())
        button.click()
        form = page.detail.form
        if form is not None:
            values = form.form.values()
            if "met" in values:
                form.form.set_values({**values, "met": "yes"})
            form.act()
    assert steps == ["Valorar", "Empezar", "Resolver", "Comprobar impacto", "Cerrar"]
    closed = desk.requests.get(made.id)
    assert closed is not None
    assert closed.status is RequestStatus.CLOSED
    assert toolkit.telling.texts[-1] == "Request closed."
    desk.undo()
    assert filled(page) is not None


def filled(page: RequestsPage) -> QPushButton | None:
    found = [button for button in page.detail.buttons.values() if isinstance(button, PrimaryButton)]
    assert len(found) <= 1
    return found[0] if found else None


def test_a_refused_step_says_why_beside_the_question_and_keeps_the_words(page: RequestsPage, desk: Desk) -> None:
    made = desk.requests.record(Request(description="Idea: un huerto", kind=RequestKind.IDEA))
    page.show_record(KIND, made.id)
    page.detail.take("decline")
    form = page.detail.form
    assert form is not None
    form.act()
    assert "text" in form.form.errors()
    page.detail.form = form
    assert desk.requests.get(made.id) == made


def test_a_half_filled_step_stays_while_something_else_changes(page: RequestsPage, desk: Desk) -> None:
    made = desk.requests.record(Request(description="Humedad"))
    page.show_record(KIND, made.id)
    page.detail.take("note")
    form = page.detail.form
    assert form is not None
    form.form.set_values({"text": "a medias"})
    desk.requests.record(Request(description="Otra cosa"))
    assert page.detail.form is form
    assert form.form.values()["text"] == "a medias"


def test_a_follow_up_is_planned_and_done_in_place(page: RequestsPage, desk: Desk) -> None:
    made = desk.requests.record(Request(description="Humedad"))
    page.show_record(KIND, made.id)
    panel = page.detail.followup_panel
    panel.add()
    assert panel._form is not None
    panel._form.form.set_values({**panel._form.form.values(), "what": "Llamar a la oficina"})
    panel._form.act()
    (planned,) = desk.followups.open_for(KIND, made.id)
    panel.do(planned)
    assert panel._form is not None
    panel._form.act()
    assert desk.followups.open_for(KIND, made.id) == []
    assert panel._form is None


def test_an_import_is_looked_at_first_and_reported_afterwards(
    page: RequestsPage, desk: Desk, toolkit: DoubleToolkit, tmp_path: Path
) -> None:
    path = written(tmp_path, row(1), row(2, long="-3.5"), row(3, lat=""))
    toolkit.asking.will_answer(path)
    page.show_record(KIND, IMPORT)
    page.import_panel.choose()
    assert desk.requests.count() == 0
    report = page.import_panel.report
    assert report is not None
    assert (report.read, report.new, report.outside, len(report.rejected)) == (3, 2, 1, 1)
    page.import_panel.import_button.click()
    assert desk.requests.count() == 2
    assert page.import_panel._refusals(report) == ["1 fila: La fila no tiene coordenadas, así que no se puede situar en el mapa. (fila 3)"]
    page.import_panel.leave_button.click()
    assert page.table.model.rowCount() == 2


def test_a_request_that_may_be_the_same_is_shown_before_saving(page: RequestsPage, desk: Desk, qtbot: QtBot) -> None:
    first = desk.requests.record(Request(description="Farola apagada", address="Amparo 40", need_category=NeedCategory.LIGHTING))
    page.new_request()
    assert page.editor is not None
    page.editor.form.set_values({**page.editor.form.values(), "text": "La farola no luce", "address": "c/ amparo, 42"})
    page.editor.guess()
    found = [button for button in page.editor.findChildren(QPushButton) if first.number in button.text()]
    assert found == []
    page.editor.form.set_values({**page.editor.form.values(), "address": "C/ del Amparo, n.º 40, 2.º izda."})
    page.editor.guess()
    assert [button for button in page.editor.findChildren(QPushButton) if first.number in button.text()]


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("scale", [100, 200])
def test_every_control_has_a_name_and_no_text_is_cut_off(
    page: RequestsPage, desk: Desk, toolkit: DoubleToolkit, qtbot: QtBot, language: str, scale: int
) -> None:
    person = desk.people.add(Person(given_names="María", surnames="Pérez"))
    made = desk.requests.record(
        Request(
            description="Idea: huerto", kind=RequestKind.IDEA, channel=Channel.STREET, brought_by=BroughtBy.PERSON, brought_by_id=person.id
        )
    )
    desk.followups.plan(
        FollowUp(what="Visita", kind=FollowUpKind.VISIT, due_on=toolkit.clock.today(), subject_kind=KIND, subject_id=made.id)
    )
    toolkit.language.set(language)
    toolkit.theme.apply("dark", scale)
    page.show_record(KIND, made.id)
    looks: list[Callable[[], None]] = [lambda: None, lambda: page.detail.take("assess"), page.new_request, page.open_import]
    for look in looks:
        look()
        for _ in range(3):
            QApplication.processEvents()
        assert unnamed_controls(page) == []
        assert small_targets(page) == []
        assert clipped_texts(page) == []


def test_a_table_of_ones_own_is_mapped_by_hand_saved_and_taken(
    page: RequestsPage, desk: Desk, toolkit: DoubleToolkit, tmp_path: Path
) -> None:
    path = tmp_path / "mía.csv"
    path.write_text("Cuándo ocurrió;Qué;Más;Id\nayer;Farola;No luce;1\n03/11/2026;Ruido;De noche;2\n", encoding="utf-8")
    toolkit.asking.will_answer(path)
    page.show_record(KIND, IMPORT)
    panel = page.import_panel
    panel.choose()
    assert not panel.import_button.isEnabled()
    panel.mapping.edited.emit("received", ("Cuándo ocurrió",))
    panel.mapping.edited.emit("title", ("Qué",))
    box = panel.mapping.boxes["description"][0]
    box.setCurrentIndex(box.findData("Más"))
    box.activated.emit(box.currentIndex())
    assert panel.report is not None
    assert (panel.report.new, len(panel.report.rejected)) == (1, 1)
    toolkit.asking.will_answer("De la asociación")
    panel.save_mapping()
    assert [each.name for each in desk.requests.files.mappings.all()] == ["De la asociación"]
    toolkit.asking.will_answer(tmp_path / "mapping.json")
    panel.write_mapping()
    assert '"Cuándo ocurrió"' in (tmp_path / "mapping.json").read_text(encoding="utf-8")
    panel.import_button.click()
    (line,) = desk.requests.page(RequestFilter())
    found = desk.requests.get(line.id)
    assert found is not None
    assert (found.title, found.description) == ("Ruido", "De noche")


def test_what_leaves_is_seen_before_and_only_what_its_readers_may_have(
    page: RequestsPage, desk: Desk, toolkit: DoubleToolkit, tmp_path: Path
) -> None:
    desk.requests.record(Request(title="Farola rota", description="No luce"))
    page.open_export()
    panel = page.export_panel
    assert panel.outlook is not None
    assert (panel.outlook.count, panel.outlook.withheld, panel.write_button.isEnabled()) == (0, 1, False), (
        "for everybody, until one says more"
    )
    panel.audiences.setCurrentIndex(2)
    panel.audiences.activated.emit(2)
    assert panel.outlook.count == 1
    path = tmp_path / "demandas.xlsx"
    toolkit.asking.will_answer(path)
    panel.write_button.click()
    assert path.is_file()
    panel.leave_button.click()
    assert page.side.currentWidget() is not panel
