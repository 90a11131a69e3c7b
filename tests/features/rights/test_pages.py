from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from neighbourhood_desk.features.consents.feature import FEATURE as CONSENTS
from neighbourhood_desk.features.consents.ui.picker import ConsentDesk
from neighbourhood_desk.features.people.feature import FEATURE as PEOPLE
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.feature import FEATURE as PROFILE
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.feature import FEATURE as RESOURCES
from neighbourhood_desk.features.rights.records import Incident, Right
from neighbourhood_desk.features.rights.service import ActivityService, IncidentService, RightsService
from neighbourhood_desk.features.rights.ui.activity_page import ActivityPage
from neighbourhood_desk.features.rights.ui.rights_page import RightsPage
from neighbourhood_desk.features.territory.feature import FEATURE as TERRITORY
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.toolkit import Toolkit
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit


class Leader:
    """Remembers where the pages led."""

    def __init__(self) -> None:
        self.opened: list[tuple[str, UUID]] = []

    def open_record(self, kind: str, id: UUID) -> None:
        self.opened.append((kind, id))

    def open_page(self, key: str) -> None: ...

    def back(self) -> None: ...


@pytest.fixture
def toolkit(qapp: QApplication, clock: FixedClock, vault: Vault) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp, clock=clock)
    yield built
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    built.close()


@pytest.fixture
def led(toolkit: DoubleToolkit) -> Leader:
    toolkit.navigator = leader = Leader()
    return leader


def shown(page: QWidget) -> None:
    page.resize(1170, 800)
    page.show()
    page.activateWindow()


@pytest.fixture
def page(
    toolkit: DoubleToolkit, rights: RightsService, incidents: IncidentService, vault: Vault, services: Services
) -> Iterator[RightsPage]:
    services.add(toolkit, Toolkit)
    for feature in (PROFILE, TERRITORY, PEOPLE, RESOURCES, CONSENTS):
        for service in feature.services(services):
            services.add(service)
    page = RightsPage(toolkit, rights, incidents, ConsentDesk.of(services), vault.undo)
    stop = vault.subscribe(lambda changes: page.refresh() if changes.touches(*page.kinds) else None)
    shown(page)
    yield page
    stop()


@pytest.fixture
def log(toolkit: DoubleToolkit, activity: ActivityService, rights: RightsService) -> ActivityPage:
    page = ActivityPage(toolkit, activity, rights)
    shown(page)
    return page


# Activity


def test_a_line_says_what_the_record_said_before_and_leads_to_it(
    log: ActivityPage, people: PeopleService, ana: Person, led: Leader
) -> None:
    people.edit(replace(ana, surnames="Zarza"))
    log.refresh()
    log.table.view.selectRow(0)
    QApplication.processEvents()
    texts = [label.text() for label in log.detail.findChildren(QWidget) if hasattr(label, "text") and label.isVisibleTo(log)]
    assert "Editar persona" in texts
    assert "Zarzamora Ruiz" in texts
    log.detail.open_button.click()
    assert led.opened == [("people", ana.id)]
    log.detail.only_button.click()
    assert log.table.model.total == 2
    log.filters.clear.click()
    assert log.table.model.total > 2


def test_a_note_opens_with_its_request_and_what_is_gone_says_so(
    log: ActivityPage, requests: RequestService, people: PeopleService, asked: Request, led: Leader, toolkit: DoubleToolkit
) -> None:
    requests.add_note(asked.id, "Llamada")
    log.refresh()
    log.table.view.selectRow(0)
    log.detail.open_button.click()
    assert led.opened == [("requests", asked.id)]
    gone = people.add(Person(alias="Se fue"))
    people.remove(gone.id)
    log.refresh()
    log.table.view.selectRow(0)
    assert not log.detail.open_button.isVisible()
    assert any("ya no está" in str(label.property("text")) for label in log.detail.findChildren(QWidget))


def test_the_log_is_narrowed_to_a_person_and_checked_in_plain_words(
    log: ActivityPage, qtbot: QtBot, asked: Request, ana: Person, vault: Vault
) -> None:
    log.refresh()
    whole = log.table.model.total
    qtbot.keyClicks(log.filters.person.line, "zarzamora")
    log.filters.person.look()
    qtbot.keyClick(log.filters.person.line, Qt.Key.Key_Return)
    assert 0 < log.table.model.total < whole
    log.check_button.click()
    assert log.check_panel.pill.text() == "Íntegro"
    number, digest = vault.audit_head()
    log.check_panel.sheet_button.click()
    form = log.check_panel.actions_.form
    assert form is not None
    form.form.set_values({"seq": number, "digest": "no es una marca"})
    form.act()
    assert log.check_panel.actions_.form is form
    form.form.set_values({"seq": number, "digest": "00000000 00000000"})
    form.act()
    assert log.check_panel.pill.text() == "Alterado"
    assert digest


def test_a_month_is_printed(log: ActivityPage, toolkit: DoubleToolkit, tmp_path: Path) -> None:
    toolkit.asking.will_answer(tmp_path / "a.pdf")
    log.print_month(Period.parse("2026-11"))
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    assert toolkit.telling.texts[-1] == "The sheet was written: {file}"


# Rights


def test_everything_held_on_somebody_is_written_and_a_right_is_registered(
    page: RightsPage, rights: RightsService, ana: Person, asked: Request, toolkit: DoubleToolkit, tmp_path: Path, led: Leader
) -> None:
    page.show_record("person_rights", ana.id)
    toolkit.asking.will_answer(tmp_path / "datos.pdf")
    page.person.data_button.click()
    assert json.loads((tmp_path / "datos.json").read_bytes())["records"].keys() == {"people", "requests"}
    page.person.register_button.click()
    assert page.person.actions_.form is not None
    page.person.actions_.form.act()
    (request,) = rights.register_of(ana.id)
    assert (request.kind, request.due_on) == (Right.ACCESS, date(2026, 12, 22))
    page.show_record("rights_requests", request.id)
    assert page.section == "register"
    page.register.answer_button.click()
    assert page.register.actions_.form is not None
    page.register.actions_.form.form.set_values({"answer": "En mano", "on": date(2026, 11, 22)})
    page.register.actions_.form.act()
    assert not rights.register_of()[0].is_open
    page.register.person_button.click()
    assert led.opened == [("person_rights", ana.id)]


def test_somebody_is_restricted_blocked_opened_for_a_court_and_erased_with_a_certificate(
    page: RightsPage, rights: RightsService, people: PeopleService, ana: Person, asked: Request, toolkit: DoubleToolkit, tmp_path: Path
) -> None:
    page.show_record("person_rights", ana.id)
    page.person.restrict_button.click()
    assert page.person.restricted.isVisible()
    page.person.restrict_button.click()
    assert not page.person.restricted.isVisible()
    page.person.block_button.click()
    assert page.person.actions_.form is not None
    page.person.actions_.form.act()
    assert people.get(ana.id) is None
    assert page.person.shown is None
    page.show_section("blocked")
    page.blocked.table.view.selectRow(0)
    page.blocked.open_button.click()
    form = page.blocked.actions_.form
    assert form is not None
    form.form.set_values({"whom": "court", "reference": "sin número"})
    form.act()
    assert page.blocked.opened.isHidden()
    form.form.set_values({"whom": "court", "reference": "123/2026"})
    form.act()
    assert any("Zarzamora Ruiz" in str(label.property("text")) for label in page.blocked.opened.findChildren(QWidget))
    page.show_section("due")
    assert page.blocked.opened.isHidden()
    page.show_section("blocked")
    page.blocked.table.view.selectRow(0)
    toolkit.asking.will_answer(False)
    page.blocked.erase_button.click()
    assert len(rights.blocked()) == 1
    toolkit.asking.will_answer(True, tmp_path / "c.pdf")
    page.blocked.erase_button.click()
    assert rights.blocked() == []
    assert rights.how_many_erased() == 1
    assert (tmp_path / "c.pdf").read_bytes().startswith(b"%PDF")


def test_those_whose_time_is_over_are_confirmed_one_by_one_or_all(
    page: RightsPage, rights: RightsService, people: PeopleService, toolkit: DoubleToolkit, clock: FixedClock
) -> None:
    for name in ("Uno", "Dos", "Tres"):
        people.add(Person(alias=f"Persona {name}"))
    clock.moment = datetime(2029, 1, 1, 9, tzinfo=UTC)
    page.show_section("due")
    assert page.due.table.model.rowCount() == 3
    page.due.table.view.selectRow(0)
    page.due.block_button.click()
    assert page.due.table.model.rowCount() == 2
    page.due.table.view.selectRow(0)
    page.due.keep_button.click()
    assert page.due.actions_.form is not None
    page.due.actions_.form.form.set_values({"until": date(2030, 1, 1)})
    page.due.actions_.form.act()
    assert page.due.table.model.rowCount() == 1
    people.add(Person(alias="Persona Cuatro"))
    clock.moment = datetime(2031, 6, 1, 9, tzinfo=UTC)
    page.refresh()
    toolkit.asking.will_answer(True)
    page.due.all_button.click()
    assert len(rights.blocked()) == 4
    assert page.due.table.model.rowCount() == 0


def test_a_lost_device_is_led_through_step_by_step(
    page: RightsPage, incidents: IncidentService, ana: Person, toolkit: DoubleToolkit, tmp_path: Path
) -> None:
    page.show_record("incidents", UUID(int=0))
    form = page.device.first.form
    assert form is not None
    form.form.restore({**form.form.draft(), "device": "Portátil gris", "has_secret": True})
    form.act()
    (incident,) = incidents.all()
    assert incident.has_secret
    assert page.device.pill.text() == "Quedan 72 horas"
    for number, languages in enumerate((("es",), ("en",), ("es", "en"))):
        toolkit.asking.will_answer(tmp_path / f"{number}.pdf")
        page.device.write(*languages)
        assert (tmp_path / f"{number}.pdf").read_bytes().startswith(b"%PDF")
    page.device.reported_button.click()
    assert incidents.all()[0].reported_on == date(2026, 11, 22)
    page.device.told_button.click()
    assert incidents.all()[0].told_on == date(2026, 11, 22)


def test_the_terms_are_changed_and_impossible_ones_refused(page: RightsPage, rights: RightsService) -> None:
    page.show_section("rules")
    page.rules.form.set_values({"months": 12, "block_months": 0, "log_months": 36})
    page.rules.save_button.click()
    assert (rights.rules().months, rights.rules().block_months, rights.rules().log_months) == (12, 0, 36)
    page.rules.form.set_values({"months": 0, "block_months": 0, "log_months": 6})
    page.rules.save_button.click()
    assert rights.rules().months == 12
    assert page.rules.form.errors()


def test_a_purpose_is_changed_where_it_stands_and_its_past_can_be_read(page: RightsPage, rights: RightsService) -> None:
    page.show_section("rules")
    card = page.rules.purposes
    for answer in ("Un año tras el último contacto", "Tres años"):
        card.changers["people"].click()
        assert card.form is not None
        card.form.form.restore({**card.form.form.draft(), "how_long": answer})
        card.form.act()
        assert card.form is None
    (people,) = [each for each in rights.purposes() if each.kind == "people"]
    assert people.what_for is people.default.what_for, "what nobody changed goes on in the reader's language"
    card._show_history("people")
    QApplication.processEvents()
    said = "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(page))
    assert "Tres años" in said
    assert "Un año tras el último contacto" in said
    assert "Misión de interés público" in said


def test_the_letter_to_the_people_is_written_in_the_language_that_was_chosen(
    page: RightsPage, incidents: IncidentService, ana: Person, toolkit: DoubleToolkit, clock: FixedClock, tmp_path: Path
) -> None:
    kept = incidents.report(Incident(known_at=clock.now(), lost_on=clock.today(), device="Portátil"), toolkit.catalogue)
    page.show_record("incidents", kept.id)
    page.device.letter_button.click()
    form = page.device.last.form
    assert form is not None
    form.form.set_values({"contact": "600 123 123", "languages": "es en"})
    toolkit.asking.will_answer(tmp_path / "carta.pdf")
    form.act()
    assert (tmp_path / "carta.pdf").read_bytes().startswith(b"%PDF")
    assert "carta.pdf" in str(toolkit.telling.messages[-1])


def test_the_place_is_found_again(page: RightsPage, ana: Person) -> None:
    page.show_record("person_rights", ana.id)
    place = json.loads(json.dumps(page.place()))
    page.show_section("rules")
    page.go_to(place)
    assert (page.section, page.person.shown) == ("person", ana.id)


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", ["es", "en"])
def test_every_control_has_a_name_and_no_text_is_cut_off(
    page: RightsPage, log: ActivityPage, people: PeopleService, rights: RightsService, ana: Person, asked: Request, toolkit: DoubleToolkit,
    clock: FixedClock, scale: int, language: str,
) -> None:  # fmt: skip
    people.edit(replace(ana, notes="Por la tarde"))
    rights.register(ana.id, Right.ACCESS, clock.today(), toolkit.catalogue)
    toolkit.language.set(language)
    toolkit.theme.apply("light", scale)
    log.check()
    log.table.view.selectRow(0)
    places: list[QWidget] = [log]
    page.show_record("person_rights", ana.id)
    for section in ("person", "due", "blocked", "register", "device", "rules"):
        page.show_section(section)
        places = [log, page]
        for _turn in range(3):
            QApplication.processEvents()
        for place in places:
            assert unnamed_controls(place) == []
            assert small_targets(place) == []
            assert clipped_texts(place) == []
