from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.service import KIND
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.features.requests.ui.page import RequestsPage
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.storage.vault import Vault
from support import PASSPHRASE
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit


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
def page(toolkit: DoubleToolkit, desk: Desk, vault: Vault) -> Iterator[RequestsPage]:
    page = RequestsPage(toolkit, desk)
    stop = vault.subscribe(lambda changes: page.refresh() if changes.touches(*page.kinds) else None)
    page.resize(1170, 800)
    page.show()
    page.activateWindow()
    made = desk.requests.record(Request(title="Gritos en el tercero", description="Se oyen golpes por la noche"))
    page.show_record(KIND, made.id)
    yield page
    stop()


def words_on(page: RequestsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page))


def give_passphrase(page: RequestsPage, passphrase: str = PASSPHRASE) -> None:
    form = page.detail.seal_panel.form
    assert form is not None
    form.form.set_values({"secret": passphrase})
    form.act()
    QApplication.processEvents()


def test_a_request_is_sealed_read_hidden_by_itself_and_freed(
    page: RequestsPage, desk: Desk, clock: FixedClock, toolkit: DoubleToolkit, qtbot: QtBot
) -> None:
    panel = page.detail.seal_panel
    panel.seal_button.click()
    give_passphrase(page, "otra frase cualquiera")
    assert panel.form is not None
    give_passphrase(page)
    qtbot.waitUntil(lambda: "Demanda reservada" in words_on(page))
    assert "golpes" not in words_on(page)
    assert not page.detail.edit_button.isVisible()
    clock.moment += timedelta(minutes=6)
    panel.show_button.click()
    give_passphrase(page)
    qtbot.waitUntil(lambda: "Se oyen golpes por la noche" in words_on(page))
    said = [label for label in page.findChildren(QLabel) if "golpes" in label.text()]
    selectable = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    assert said
    assert not any(label.textInteractionFlags() & selectable for label in said)
    panel.rewrite_button.click()
    assert panel.form is not None
    panel.form.form.set_values({"text": "Ya no se oyen golpes"})
    panel.form.act()
    qtbot.waitUntil(lambda: "Ya no se oyen golpes" in words_on(page))
    clock.moment += timedelta(minutes=6)
    panel.look()
    assert "golpes" not in words_on(page)
    panel.free_button.click()
    toolkit.asking.will_answer(True)
    give_passphrase(page)
    qtbot.waitUntil(lambda: "Ya no se oyen golpes" in words_on(page))
    assert page.detail.edit_button.isVisible()


@pytest.mark.parametrize("scale", [100, 200])
def test_every_control_has_a_name_and_no_text_is_cut_off(page: RequestsPage, toolkit: DoubleToolkit, scale: int) -> None:
    toolkit.theme.apply("light", scale)
    panel = page.detail.seal_panel
    panel.seal_button.click()
    for is_sealed in (False, True):
        if is_sealed:
            give_passphrase(page)
            panel.show_button.click()
        for _turn in range(3):
            QApplication.processEvents()
        assert unnamed_controls(page.detail) == []
        assert small_targets(page.detail) == []
        assert clipped_texts(page.detail) == []
