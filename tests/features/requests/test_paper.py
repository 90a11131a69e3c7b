"""Paper: forms to take along, and typing them in with Tab and Enter alone."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from neighbourhood_desk.features.requests.records import CHANNEL_NAMES, KIND_NAMES, Channel, RequestKind
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.features.requests.ui.page import RequestsPage
from neighbourhood_desk.features.requests.ui.paper_editor import PaperEditor
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.vault import Vault
from widgets.accessibility import clipped_texts, unnamed_controls
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
    page.resize(1170, 860)
    page.show()
    page.activateWindow()
    yield page
    stop()


def focus(page: QWidget) -> QWidget:
    found = page.focusWidget()
    assert found is not None
    return found


def type_sheet(page: RequestsPage, qtbot: QtBot, *texts: str) -> int:
    """What a hand does for one sheet: words, and Enter after each field; gives how many keys besides the words."""
    keys = 0
    for text in texts:
        if text:
            qtbot.keyClicks(focus(page), text)
        qtbot.keyClick(focus(page), Qt.Key.Key_Return)
        keys += 1
    return keys


def test_ten_sheets_are_typed_in_with_enter_alone(page: RequestsPage, qtbot: QtBot, desk: Desk) -> None:
    page.open_paper()
    editor = page.editor
    assert isinstance(editor, PaperEditor)
    for number in range(10):
        # what happened, address, area, who, about: five fields, five keys
        assert type_sheet(page, qtbot, f"Farola apagada numero {number}", f"Amparo {number + 1}", "", "", "") == 5
    assert [request.title for request in editor.typed] == [f"Farola apagada numero {number}" for number in range(10)]
    kept = [desk.requests.get(request.id) for request in editor.typed]
    assert {(each.channel, each.kind, each.address.split()[0], each.need_category) for each in kept if each} == {
        (Channel.STREET, RequestKind.NEED, "Amparo", NeedCategory.LIGHTING)
    }
    assert page.editor is editor
    assert focus(page).accessibleName()


def test_what_is_the_same_on_all_sheets_is_typed_once(page: RequestsPage, qtbot: QtBot, desk: Desk) -> None:
    page.open_paper()
    assert page.editor is not None
    page.editor.form.set_values({**page.editor.form.values(), "channel": Channel.MEETING, "kind": RequestKind.IDEA})
    page.editor.form.focus("text")
    for text in ("Un huerto en el solar", "Cine de verano"):
        type_sheet(page, qtbot, text, "", "", "", "")
    assert [(each.channel, each.kind) for each in page.editor.typed] == [(Channel.MEETING, RequestKind.IDEA)] * 2  # type: ignore[attr-defined]


def test_an_empty_sheet_is_not_recorded_and_says_what_is_missing(page: RequestsPage, qtbot: QtBot, desk: Desk) -> None:
    page.open_paper()
    type_sheet(page, qtbot, "", "", "", "", "")
    assert page.editor is not None
    assert "text" in page.editor.form.errors()
    assert desk.requests.count() == 0


def test_a_half_typed_sheet_waits_and_does_not_mix_with_the_ordinary_form(page: RequestsPage, qtbot: QtBot, desk: Desk) -> None:
    page.open_paper()
    qtbot.keyClicks(focus(page), "Banco roto")
    page.flush()
    page.new_request()
    assert page.editor is not None
    assert page.editor.form.values()["text"] == ""
    page.editor.discard()
    page.open_paper()
    assert page.editor is not None
    assert page.editor.form.values()["text"] == "Banco roto"


def test_a_name_on_the_sheet_is_chosen_or_added_and_enter_goes_on(page: RequestsPage, qtbot: QtBot, desk: Desk) -> None:
    page.open_paper()
    type_sheet(page, qtbot, "Pide hora", "", "")
    qtbot.keyClicks(focus(page), "Abu")
    qtbot.keyClick(focus(page), Qt.Key.Key_Return)  # looks for it
    qtbot.keyClick(focus(page), Qt.Key.Key_Return)  # takes what was found
    qtbot.keyClick(focus(page), Qt.Key.Key_Return)  # goes on
    qtbot.keyClick(focus(page), Qt.Key.Key_Return)  # records
    assert isinstance(page.editor, PaperEditor)
    assert len(page.editor.typed) == 1
    brought = page.editor.typed[0].brought_by_id
    assert brought is not None
    person = desk.people.get(brought)
    assert person is not None
    assert person.display_name == "Abu"


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_blank_form_has_the_fields_of_the_screen_and_nobodys_data(
    page: RequestsPage, toolkit: DoubleToolkit, tmp_path: Path, language: str
) -> None:
    toolkit.asking.will_answer(tmp_path / "form.pdf")
    page.paper_button.write_forms(language)
    document = pypdfium2.PdfDocument(BytesIO((tmp_path / "form.pdf").read_bytes()))
    text = "\n".join(each.get_textpage().get_text_range() for each in document)
    assert len(document) == 2
    document.close()
    catalogue = Catalogue.load(shipped("translations"), language)
    by_hand = [name for channel, name in CHANNEL_NAMES.items() if channel is not Channel.CITY_SERVICE]
    for name in (*KIND_NAMES.values(), *by_hand):
        assert catalogue.text(name) in text.replace("\r\n", " ")


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_form_for_sheets_is_whole_and_named(
    page: RequestsPage, toolkit: DoubleToolkit, qapp: QApplication, qtbot: QtBot, language: str, scale: int
) -> None:
    toolkit.language.set(language)
    toolkit.theme.apply("light", scale)
    page.open_paper()
    type_sheet(page, qtbot, "Farola", "Amparo 3", "", "", "")
    qapp.processEvents()
    assert unnamed_controls(page) == []
    assert page.editor is not None
    assert clipped_texts(page.editor) == []
    toolkit.theme.apply("light", 100)
