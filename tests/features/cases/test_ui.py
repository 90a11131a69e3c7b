from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from features.cases.conftest import Neighbourhood
from neighbourhood_desk.features.cases.records import KIND, Case, NoteKind
from neighbourhood_desk.features.cases.rules.listing import Group
from neighbourhood_desk.features.cases.service import AutonomyService, CaseNotes, CaseService, CaseTypes
from neighbourhood_desk.features.cases.ui.case_block import CaseBlock
from neighbourhood_desk.features.cases.ui.ladder_block import LadderBlock
from neighbourhood_desk.features.cases.ui.lines import LinesBlock
from neighbourhood_desk.features.cases.ui.page import CasesPage
from neighbourhood_desk.features.cases.ui.timeline_block import TimelineBlock
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.happenings import Topic
from neighbourhood_desk.kernel.release import Audience
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.toolkit import Toolkit
from support import PASSPHRASE
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


@pytest.fixture
def page(toolkit: DoubleToolkit, desk: Services, vault: Vault) -> Iterator[CasesPage]:
    built = CasesPage.built(desk)
    built.resize(1300, 900)
    built.show()
    built.activateWindow()
    stop = vault.subscribe(lambda changes: built.refresh() if changes.touches(*built.kinds) else None)
    yield built
    stop()


def shown(panel: Any, kind: str, id: UUID) -> Any:
    panel.resize(560, 800)
    panel.show()
    panel.activateWindow()
    panel.show_record(kind, id)
    QApplication.processEvents()
    return panel


def said(panel: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def press(qtbot: QtBot, within: QWidget, name: str) -> None:
    """Click the button whose accessible name or text begins with this."""
    QApplication.processEvents()
    buttons = [each for each in within.findChildren(QPushButton) if each.isVisible()]
    wanted = next(each for each in buttons if (each.accessibleName() or each.text()).startswith(name) or each.text().startswith(name))
    qtbot.mouseClick(wanted, Qt.MouseButton.LeftButton)


def answer(block: LinesBlock, **values: object) -> None:
    """Fill the form that is open and agree."""
    assert block.form is not None
    block.form.form.set_values({**block.form.form.values(), **values})
    block.form.act()
    QApplication.processEvents()


def test_a_request_becomes_a_case_with_two_clicks_and_a_choice(
    toolkit: DoubleToolkit, desk: Services, cases: CaseService, here: Neighbourhood, qtbot: QtBot
) -> None:
    block = shown(CaseBlock.built(desk), "requests", here.request.id)
    press(qtbot, block, "Convertir en caso")
    assert block.block.form.form.values()["title"] == here.request.title
    answer(block.block, type="eviction_risk")
    block.freshen()
    (case,) = cases.of_record("requests", here.request.id)
    assert case.person_id == here.ana.id
    assert len(cases.read(case.id).steps) == 7
    assert case.number in said(block)
    assert not block.block.add_button.isVisible()
    press(qtbot, block, "Sacar del caso")
    assert not cases.of_record("requests", here.request.id)


def test_a_case_is_worked_from_its_detail_and_closed_there(
    page: CasesPage, cases: CaseService, types: CaseTypes, here: Neighbourhood, spanish: Catalogue, qtbot: QtBot
) -> None:
    case = cases.open(Case(title="Casa sin luz", person_id=here.ana.id), None, spanish)
    page.show_record(KIND, case.id)
    detail = page.detail
    press(qtbot, detail.plan, "Paso")
    answer(detail.plan, what="Llamar a la compañía", led_by="agency", expected="Luz puesta")
    assert "Luz puesta" in said(detail.plan)
    press(qtbot, detail.plan, "Hecho: Llamar")
    answer(detail.plan, result="La pusieron")
    assert "La pusieron" in said(detail.plan)
    press(qtbot, detail.goals, "Objetivo")
    answer(detail.goals, what="Luz estable")
    press(qtbot, detail.goals, "Alcanzado: Luz")
    press(qtbot, detail.risks, "Riesgo")
    answer(detail.risks, code="supplies", level="high")
    press(qtbot, detail.agencies, "Entidad")
    answer(detail.agencies, organisation=here.agency.id, leads=True)
    press(qtbot, detail.people, "Persona")
    answer(detail.people, person=here.berta.id, role="vecina")
    press(qtbot, detail.requests, "Demanda")
    answer(detail.requests, request=here.request.id)
    file = cases.read(case.id)
    assert (len(file.goals), len(file.risks), len(file.agencies), len(file.people), len(file.requests)) == (1, 1, 1, 2, 1)
    press(qtbot, detail.requests, "Sacar del caso")
    press(qtbot, detail, "Cerrar el caso")
    answer(detail._closing, outcome="met", summary="Tiene luz")
    now = cases.get(case.id)
    assert now is not None
    assert (now.is_open, now.closing_summary) == (False, "Tiene luz")
    assert detail.reopen_button.isVisible()
    assert page.filters.chips[Group.CLOSED].text().endswith("1")
    for problems in (unnamed_controls(page), clipped_texts(page), small_targets(page)):
        assert list(problems) == []


def test_a_sealed_care_note_shows_only_after_the_passphrase_and_hides_when_the_time_is_over(
    page: CasesPage, cases: CaseService, notes: CaseNotes, here: Neighbourhood, spanish: Catalogue, clock: FixedClock, qtbot: QtBot
) -> None:
    from datetime import timedelta

    case = cases.open(Case(title="x", person_id=here.ana.id), None, spanish)
    page.show_record(KIND, case.id)
    block = page.detail.notes
    press(qtbot, block, "Nota")
    answer(block, text="No duerme", way="sealed", secret=PASSPHRASE)
    (note,) = cases.read(case.id).notes
    assert (note.kind, note.text) == (NoteKind.CARE, "")
    assert "No duerme" not in said(page)
    press(qtbot, block, "Mostrar")
    assert "No duerme" in said(block)
    clock.moment += timedelta(minutes=6)
    block._look()
    assert "No duerme" not in said(page)


def test_the_ladder_is_climbed_in_place_and_says_when_it_will_be_checked(
    toolkit: DoubleToolkit,
    desk: Services,
    cases: CaseService,
    ladder: AutonomyService,
    here: Neighbourhood,
    spanish: Catalogue,
    qtbot: QtBot,
) -> None:
    case = cases.open(Case(title="x", person_id=here.ana.id), None, spanish)
    block = shown(LadderBlock.built(desk), KIND, case.id)
    press(qtbot, block, "Cambio")
    assert block.block.form is not None
    block.block.form.act()
    assert block.block.form is not None, "a step up without evidence is refused and stays open"
    answer(block.block, evidence="Llama ella sola al centro de salud")
    block.freshen()
    assert ladder.standing(KIND, case.id) == 1
    words = said(block)
    assert "Llama ella sola" in words
    assert "22 feb 2027" in words


def test_a_timeline_is_narrowed_by_chip_and_printed_without_other_people(
    toolkit: DoubleToolkit, desk: Services, cases: CaseService, here: Neighbourhood, spanish: Catalogue, tmp_path: Any, qtbot: QtBot
) -> None:
    case = cases.promote(here.request.id, None, spanish)
    block = shown(TimelineBlock.built(desk), "people", here.ana.id)
    assert here.request.number in said(block)
    assert case.number in said(block)
    assert not block.chips[Topic.CONSENT].isVisible()
    qtbot.mouseClick(block.chips[Topic.CASE], Qt.MouseButton.LeftButton)
    assert "Recibida" not in said(block)
    path = tmp_path / "cronologia.pdf"
    toolkit.asking.answers.append(path)
    block.write("es", Audience.MANAGER)
    assert path.read_bytes().startswith(b"%PDF")
    for problems in (unnamed_controls(block), clipped_texts(block), small_targets(block)):
        assert list(problems) == []


def test_types_are_changed_in_the_window_and_the_other_language_keeps_its_words(
    page: CasesPage, types: CaseTypes, spanish: Catalogue, english: Catalogue, qtbot: QtBot
) -> None:
    from neighbourhood_desk.features.cases.rules.types import text_of

    page.open_types()
    panel = page.types_panel
    panel.choose("eviction_risk")
    press(qtbot, panel.steps, "Cambiar: Leer")
    answer(panel.steps, what="Leer la cédula del juzgado", after_days=2)
    changed = types.get("eviction_risk")
    assert changed is not None
    step = changed.steps[0]
    assert (text_of(step.what, spanish), step.after_days) == ("Leer la cédula del juzgado", 2)
    assert text_of(step.what, english).startswith("Read the papers")
    panel.refresh()
    press(qtbot, panel.types, "Como venía")
    again = types.get("eviction_risk")
    assert again is not None
    assert again.is_shipped
