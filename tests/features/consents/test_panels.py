from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from features.consents.conftest import HOUSING, TODAY, agreed
from neighbourhood_desk.features.consents.records import DataCategory, Given, Purpose, Receiver, ToTell
from neighbourhood_desk.features.consents.service import ConsentService, ConsentTexts
from neighbourhood_desk.features.consents.ui.desk import ConsentDesk
from neighbourhood_desk.features.consents.ui.form import ConsentForm
from neighbourhood_desk.features.consents.ui.line import ConsentLine
from neighbourhood_desk.features.consents.ui.panel import ConsentsPanel
from neighbourhood_desk.features.consents.ui.receivers import ReceiversRow
from neighbourhood_desk.features.consents.ui.sections import PersonConsents, RecordConsents, TalentConsents
from neighbourhood_desk.features.consents.ui.texts_panel import ConsentTextsPanel
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.resources.records import Organisation, Resource
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.controls import scrolled
from neighbourhood_desk.widgets.form import ManyChoiceRow
from neighbourhood_desk.widgets.toolkit import Toolkit
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit


@pytest.fixture
def toolkit(qapp: QApplication, clock: FixedClock, desk: Services) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp, clock=clock)
    desk.add(built, Toolkit)
    yield built
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    built.close()


def shown(panel: Any, vault: Vault, kind: str, id: UUID) -> Any:
    panel.retranslate()
    panel.resize(700, 900)
    panel.show()
    panel.activateWindow()
    panel.show_record(kind, id)
    panel.stop = vault.subscribe(lambda changes: panel.freshen() if changes.touches(*panel.kinds) else None)
    return panel


@pytest.fixture
def panel(toolkit: DoubleToolkit, desk: Services, vault: Vault, ana: Person) -> Iterator[PersonConsents]:
    panel = shown(PersonConsents(toolkit, ConsentDesk.of(desk)), vault, "people", ana.id)
    yield panel
    panel.stop()


def said(panel: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def lines(panel: ConsentsPanel) -> list[ConsentLine]:
    found = [panel.lines.itemAt(at) for at in range(panel.lines.count())]
    return [item.widget() for item in found if item is not None]  # type: ignore[misc]


def asked(panel: ConsentsPanel) -> ConsentForm:
    assert isinstance(panel.form, ConsentForm)
    return panel.form


def test_a_verbal_consent_for_housing_takes_three_clicks_and_a_name(
    panel: PersonConsents, consents: ConsentService, ana: Person, tenants: Organisation, advice: Resource, qtbot: QtBot
) -> None:
    assert "Nada consentido" in said(panel)
    qtbot.mouseClick(panel.add_button, Qt.MouseButton.LeftButton)
    form = asked(panel)
    row = form.form.row("receivers", ReceiversRow)
    row.pick.line.setFocus()
    qtbot.keyClicks(row.pick.line, "inquilinas")
    row.pick.look()
    qtbot.keyClick(row.pick.line, Qt.Key.Key_Return)
    boxes = form.form.row("categories", ManyChoiceRow)._boxes
    QApplication.processEvents()
    qtbot.mouseClick(boxes["housing"], Qt.MouseButton.LeftButton)
    assert "vivienda" in form.text.text()
    assert "Sindicato de Inquilinas" in form.text.text()
    text = form.text.text()
    qtbot.mouseClick(form.act_button, Qt.MouseButton.LeftButton)
    (kept,) = consents.of_person(ana.id)
    assert kept.text_shown == text
    assert (kept.witness, kept.given_on, kept.text_version) == ("Marta Gil", TODAY, "referral-es-1")
    assert DataCategory.HOUSING in kept.categories
    assert DataCategory.HEALTH not in kept.categories
    assert consents.covers(ana.id, "resources", advice.id, Purpose.REFERRAL, HOUSING).is_whole
    assert "Nada consentido" not in said(panel)
    assert "Sindicato de Inquilinas" in said(panel)


def test_what_is_missing_is_said_under_its_field_and_nothing_is_kept(panel: PersonConsents, consents: ConsentService, ana: Person) -> None:
    panel.add()
    form = asked(panel)
    form.form.set_values({**form.form.values(), "witness": "", "categories": ()})
    form.act()
    assert set(form.form.errors()) == {"receivers", "categories", "witness"}
    assert consents.of_person(ana.id) == []


def test_each_purpose_asks_only_what_it_needs(panel: PersonConsents) -> None:
    panel.add()
    form = asked(panel)

    def visible() -> set[str]:
        return {key for key in form.form.values() if form.form._panels[key].isVisibleTo(form)}

    assert {"receivers", "witness"} <= visible()
    assert not {"representative", "for_what", "resource_id", "place"} & visible()
    form.form.set_values({**form.form.values(), "purpose": Purpose.CIRCLE_CONTACT, "given_how": Given.BY_REPRESENTATIVE})
    form.form.edited.emit()
    assert "representative" in visible()
    assert not {"receivers", "all_receivers", "witness"} & visible()
    assert set(form.form.values()["categories"]) == {"identity", "contact"}
    form.more_button.click()
    assert {"place", "given_on", "language", "plain"} <= visible()


def test_withdrawing_says_who_must_be_told_and_keeps_it_in_sight(
    panel: PersonConsents, consents: ConsentService, ana: Person, clinic: Resource, toolkit: DoubleToolkit, vault: Vault
) -> None:
    kept = consents.record(agreed(ana, Receiver(kind="resources", id=clinic.id).key))
    receiver = Receiver(kind="resources", id=clinic.id, name=clinic.name)
    sent = ToTell(receiver=receiver, categories=HOUSING, sent_on=TODAY, kind="referrals", record_id=new_id(), what="2026-0001")
    consents.add_receiver_source(lambda _person, consent: [sent] if consent == kept.id else [])
    QApplication.processEvents()
    (line,) = lines(panel)
    line.withdraw_button.click()
    assert panel.form is not None
    assert "Centro de salud · 2026-0001" in said(panel.form)
    panel.form.act()
    again = consents.get(kept.id)
    assert again is not None
    assert again.withdrawn_on == TODAY
    assert "Nada consentido" in said(panel)
    assert "Retirado el 22 de noviembre de 2026" in said(panel)
    assert "Quién tiene ya estos datos" in said(panel)
    vault.undo()
    assert "Nada consentido" not in said(panel)


def test_everything_is_withdrawn_at_once(panel: PersonConsents, consents: ConsentService, ana: Person, clinic: Resource) -> None:
    for purpose in (Purpose.REFERRAL, Purpose.FOLLOW_UP):
        consents.record(agreed(ana, Receiver(kind="resources", id=clinic.id).key, purpose=purpose))
    QApplication.processEvents()
    panel.end_button.click()
    assert panel.form is not None
    panel.form.act()
    assert {each.withdrawn_on for each in consents.of_person(ana.id)} == {TODAY}
    assert "Nada consentido" in said(panel)
    assert not panel.end_button.isVisible()


def test_renewing_ends_the_old_one_and_keeps_what_was_agreed(
    panel: PersonConsents, consents: ConsentService, ana: Person, clinic: Resource
) -> None:
    old = consents.record(agreed(ana, Receiver(kind="resources", id=clinic.id).key, until_on=TODAY + timedelta(days=3)))
    QApplication.processEvents()
    lines(panel)[0].renew_button.click()
    asked(panel).act()
    new, before = consents.of_person(ana.id)
    assert (before.id, before.replaced_by_id) == (old.id, new.id)
    assert (new.receivers, new.categories, new.given_on) == (old.receivers, old.categories, TODAY)
    assert len(lines(panel)) == 1
    panel.past_button.click()
    assert len(lines(panel)) == 2


def test_forms_are_written_before_and_after_signing(
    panel: PersonConsents, consents: ConsentService, ana: Person, clinic: Resource, toolkit: DoubleToolkit, tmp_path: Path
) -> None:
    panel.add()
    toolkit.asking.will_answer(tmp_path / "asked.pdf")
    asked(panel).print_form()
    assert (tmp_path / "asked.pdf").read_bytes().startswith(b"%PDF")
    panel.close_form()
    consents.record(agreed(ana, Receiver(kind="resources", id=clinic.id).key))
    QApplication.processEvents()
    toolkit.asking.will_answer(tmp_path / "given.pdf")
    lines(panel)[0].print_form()
    assert (tmp_path / "given.pdf").read_bytes().startswith(b"%PDF")


def test_a_request_says_in_a_sentence_what_its_person_agreed_to(
    toolkit: DoubleToolkit, desk: Services, vault: Vault, consents: ConsentService, ana: Person, clinic: Resource
) -> None:
    brought, anonymous = new_id(), new_id()
    consents.add_person_of("requests", lambda id: ana.id if id == brought else None)
    panel = shown(RecordConsents(toolkit, ConsentDesk.of(desk)), vault, "requests", brought)
    assert "Nada consentido" in said(panel)
    panel.add()
    form = asked(panel)
    form.form.row("receivers", ReceiversRow).set_value((Receiver(kind="resources", id=clinic.id).key,))
    form.act()
    (kept,) = consents.of_person(ana.id)
    assert kept.request_id == brought
    assert "Ana Zarzamora Ruiz consiente en que estos datos vayan a Centro de salud: nombre; teléfono y correo; lo que ha pedido." in said(
        panel
    )
    panel.show_record("requests", anonymous)
    assert not panel.content.isVisible()
    panel.stop()


def test_a_talent_is_announced_from_its_own_detail(
    toolkit: DoubleToolkit, desk: Services, vault: Vault, resources: ResourceService, ana: Person, arabic: Resource, clinic: Resource
) -> None:
    panel = shown(TalentConsents(toolkit, ConsentDesk.of(desk)), vault, "resources", arabic.id)
    assert "Sin anunciar" in said(panel)
    panel.add()
    form = asked(panel)
    form.form.set_values({**form.form.values(), "person_id": ana.id})
    form.act()
    assert form.form.errors() == {}
    announced = resources.get(arabic.id)
    assert announced is not None
    assert announced.confidentiality is Level.PUBLIC
    assert "Se puede anunciar" in said(panel)
    panel.show_record("resources", clinic.id)
    assert not panel.content.isVisible()
    panel.stop()


def test_a_text_is_changed_into_a_new_version(
    toolkit: DoubleToolkit, desk: Services, texts: ConsentTexts, vault: Vault, tmp_path: Path
) -> None:
    panel = ConsentTextsPanel.built(desk)
    panel.resize(800, 900)
    panel.show()
    assert "Versión referral-es-1, tal como vino con la mesa" in said(panel)
    panel.writing.set_values({"text": "Sí a todo."})
    panel.save()
    assert panel.writing.errors().keys() == {"text"}
    panel.writing.set_values({"text": "{person}: {data}, {receivers}, {until}."})
    panel.save()
    assert "Versión referral-es-2, escrita el 22 de noviembre de 2026" in said(panel)
    panel.shipped_button.click()
    assert panel.writing.values()["text"].startswith("Yo, {person}")
    toolkit.asking.will_answer(tmp_path / "blank.pdf")
    panel.blank_button.write("es", "en")
    assert (tmp_path / "blank.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("scale", [100, 200])
def test_everything_is_named_and_whole_in_both_languages_and_sizes(
    panel: PersonConsents,
    consents: ConsentService,
    ana: Person,
    clinic: Resource,
    toolkit: DoubleToolkit,
    language: str,
    scale: int,
    qtbot: QtBot,
) -> None:
    consents.record(agreed(ana, Receiver(kind="resources", id=clinic.id).key))
    toolkit.language.set(language)
    toolkit.theme.apply("light", scale)
    area = scrolled(panel)
    area.resize(620, 800)
    area.show()
    QApplication.processEvents()
    lines(panel)[0].open_text()
    panel.add()
    asked(panel).more_button.click()
    qtbot.waitUntil(lambda: small_targets(panel) == [] and clipped_texts(panel) == [])
    assert unnamed_controls(panel) == []
    panel.close_form()
    lines(panel)[0].withdraw_button.click()
    qtbot.waitUntil(lambda: clipped_texts(panel) == [])
    area.takeWidget()


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_texts_are_named_and_whole_in_both_languages_and_sizes(
    toolkit: DoubleToolkit, desk: Services, consents: ConsentService, ana: Person, clinic: Resource, language: str, scale: int, qtbot: QtBot
) -> None:
    consents.record(agreed(ana, Receiver(kind="resources", id=clinic.id).key, until_on=TODAY))
    toolkit.language.set(language)
    toolkit.theme.apply("light", scale)
    panel = ConsentTextsPanel.built(desk)
    panel.resize(760, 700)
    panel.show()
    qtbot.waitUntil(lambda: small_targets(panel) == [] and clipped_texts(panel) == [])
    assert unnamed_controls(panel) == []
    assert "Ana Zarzamora Ruiz" in "".join(button.text() for button in panel.findChildren(QPushButton))
