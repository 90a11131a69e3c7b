from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from neighbourhood_desk.desk.assembly import assemble
from neighbourhood_desk.desk.sample import build_sample
from neighbourhood_desk.features.bodies.feature import FEATURE as BODIES
from neighbourhood_desk.features.consents.feature import FEATURE as CONSENTS
from neighbourhood_desk.features.followups.feature import FEATURE as FOLLOWUPS
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings.feature import FEATURE as MEETINGS
from neighbourhood_desk.features.people.feature import FEATURE as PEOPLE
from neighbourhood_desk.features.profile.feature import FEATURE as PROFILE
from neighbourhood_desk.features.requests.feature import FEATURE as REQUESTS
from neighbourhood_desk.features.requests.records import Priority, Request, RequestKind
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.feature import FEATURE as RESOURCES
from neighbourhood_desk.features.territory.feature import FEATURE as TERRITORY
from neighbourhood_desk.features.today.feature import FEATURE as TODAY
from neighbourhood_desk.features.today.records import Section
from neighbourhood_desk.features.today.service import TodayService
from neighbourhood_desk.features.today.ui.page import TodayPage
from neighbourhood_desk.features.vault.feature import FEATURE as VAULT
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.widgets.toolkit import Toolkit
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit


class Trail:
    """A navigator that remembers where it was sent."""

    def __init__(self) -> None:
        self.records: list[tuple[str, UUID]] = []
        self.pages: list[str] = []

    def open_record(self, kind: str, id: UUID) -> None:
        self.records.append((kind, id))

    def open_page(self, key: str) -> None:
        self.pages.append(key)

    def back(self) -> None:
        return


@pytest.fixture
def toolkit(qapp: QApplication, clock: FixedClock) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp, clock=clock)
    built.navigator = Trail()
    yield built
    built.close()


@pytest.fixture
def desk(services: Services, toolkit: DoubleToolkit) -> Services:
    services.add(toolkit, Toolkit)
    for feature in (VAULT, PROFILE, TERRITORY, PEOPLE, RESOURCES, CONSENTS, FOLLOWUPS, REQUESTS, BODIES, MEETINGS, TODAY):
        for service in feature.services(services):
            services.add(service)
    return services


@pytest.fixture
def page(desk: Services, qtbot: QtBot) -> TodayPage:
    page = TodayPage.built(desk)
    qtbot.addWidget(page)
    page.resize(1170, 860)
    page.show()
    page.refresh()
    return page


def request(desk: Services, title: str, **fields: object) -> Request:
    return desk.of(RequestService).record(Request(title=title, **fields))  # type: ignore[arg-type]


def due(desk: Services, subject: Request, days: int, kind: FollowUpKind = FollowUpKind.VISIT) -> FollowUp:
    on = desk.of(FollowUpService)._vault.clock.today() + timedelta(days=days)
    return desk.of(FollowUpService).plan(
        FollowUp(what="Pasar por casa", kind=kind, due_on=on, subject_kind="requests", subject_id=subject.id)
    )


def test_a_new_desk_says_where_to_begin(page: TodayPage, toolkit: DoubleToolkit) -> None:
    assert page.steps.isVisible()
    assert not page.list.isVisible()
    assert not page.hands.isVisible()
    assert [step.is_done for step in page._today.first_steps()] == [False] * 4
    assert unnamed_controls(page) == small_targets(page) == []


def test_the_morning_stands_in_order_and_every_line_opens_its_record(page: TodayPage, desk: Services, qtbot: QtBot) -> None:
    old = request(desk, "Farola apagada")
    urgent = request(desk, "Humedad y sin calefacción", priority=Priority.URGENT)
    due(desk, old, -9)
    due(desk, urgent, -2)
    due(desk, old, 0, FollowUpKind.CALL)
    due(desk, urgent, 3)
    due(desk, urgent, 30)
    page.refresh()
    lines = page.list.lines()
    assert [line.id for line in lines] == [urgent.id, old.id, old.id, urgent.id]
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    trail = page.toolkit.navigator
    assert isinstance(trail, Trail)
    assert trail.records == [("requests", urgent.id), ("requests", old.id)]


def test_a_reply_clock_that_runs_out_is_work_for_today(page: TodayPage, desk: Services, clock: FixedClock) -> None:
    idea = request(desk, "Huerto en el solar", kind=RequestKind.IDEA, received_on=clock.today() - timedelta(days=87))
    page.refresh()
    (line,) = page._waiting.of(Section.TODAY)
    assert line.id == idea.id
    desk.of(RequestService).reply(idea.id, "Se acepta como prueba.")
    page.refresh()
    assert page.list.lines() == []


def test_a_few_words_and_enter_record_a_request_that_can_be_taken_back(
    page: TodayPage, desk: Services, qtbot: QtBot, toolkit: DoubleToolkit
) -> None:
    qtbot.keyClicks(page.note.line, "Farola apagada en la plaza")
    qtbot.keyClick(page.note.line, Qt.Key.Key_Return)
    assert desk.of(RequestService).count() == 1
    assert page.note.line.text() == ""
    undo = toolkit.telling.messages[-1].undo
    assert undo is not None
    undo()
    assert desk.of(RequestService).count() == 0


def test_an_empty_note_records_nothing(page: TodayPage, desk: Services, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.note.line, "   ")
    qtbot.keyClick(page.note.line, Qt.Key.Key_Return)
    assert desk.of(RequestService).count() == 0


def test_a_half_typed_note_is_there_again_after_locking(page: TodayPage, desk: Services, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.note.line, "Se rompe una rama")
    page.flush()
    again = TodayPage.built(desk)
    qtbot.addWidget(again)
    again.refresh()
    assert again.note.line.text() == "Se rompe una rama"
    assert desk.of(TodayService).half_typed() == ()


def test_half_typed_forms_wait_where_they_can_be_found(page: TodayPage, desk: Services, toolkit: DoubleToolkit) -> None:
    desk.of(RequestService).keep_draft({"title": "Ruido de madrugada"})
    page.refresh()
    assert page.drafts.isVisible()
    (draft,) = desk.of(TodayService).half_typed()
    assert (draft.page, draft.text) == ("requests", "Ruido de madrugada")


@pytest.mark.parametrize(("width", "scale"), [(1170, 100), (820, 100), (1170, 200)])
def test_the_sample_morning_fits_in_both_languages(
    page: TodayPage, desk: Services, qtbot: QtBot, toolkit: DoubleToolkit, width: int, scale: int
) -> None:
    build_sample(assemble(desk.of(Vault)))
    toolkit.theme.apply("light", scale)
    page.resize(width, 860)
    page.refresh()
    assert all(page._waiting.of(section) for section in Section)
    assert page.hands.isVisible()
    for language in ("es", "en"):
        toolkit.language.set(language)
        qtbot.waitUntil(lambda: unnamed_controls(page) == clipped_texts(page) == small_targets(page) == [])
    assert "overdue" in page.header.subtitle.text()
    toolkit.theme.apply("light", 100)


def test_a_copy_outside_this_computer_is_asked_for_in_time_and_leads_to_the_backups(
    page: TodayPage, toolkit: DoubleToolkit, clock: FixedClock
) -> None:
    page.refresh()
    assert page.list.lines() == []
    clock.moment += timedelta(days=8)
    page.refresh()
    (line,) = page.list.lines()
    assert line.due_on == (clock.moment - timedelta(days=1)).date()
    page.list.opened.emit(line)
    assert isinstance(toolkit.navigator, Trail)
    assert toolkit.navigator.pages == ["security"]


def test_the_day_is_printed_where_it_is_wanted_and_that_is_noted(
    page: TodayPage, desk: Services, toolkit: DoubleToolkit, tmp_path: Path
) -> None:
    request(desk, "Farola rota")
    toolkit.asking.will_answer(tmp_path / "hoja.pdf")
    page.print_button.click()
    assert (tmp_path / "hoja.pdf").read_bytes().startswith(b"%PDF")
    toolkit.asking.will_answer(None)
    page.print_button.click()
    assert [entry.name for entry in tmp_path.glob("*.pdf")] == ["hoja.pdf"]
