"""The files beside a record as a person meets them: with keys, by dropping and pasting, in both languages; nothing leaves unasked."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from features.attachments.hostile import SECRET, acting_pdf, photograph, plain_pdf, png_of_size
from neighbourhood_desk.features.attachments.service import AttachmentService
from neighbourhood_desk.features.attachments.ui.panel import AttachmentsPanel
from neighbourhood_desk.features.attachments.ui.preview import Preview
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault
from support import PASSPHRASE
from widgets.accessibility import unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit, show


@pytest.fixture
def toolkit(qapp: QApplication) -> Iterator[DoubleToolkit]:
    made = make_toolkit(qapp, "en")
    yield made
    made.close()


@pytest.fixture
def panel(qtbot: QtBot, toolkit: DoubleToolkit, files: AttachmentService, vault: Vault, ana: Person) -> AttachmentsPanel:
    made = AttachmentsPanel(toolkit, files, vault.undo)
    made.resize(620, 700)
    show(qtbot, made)
    made.show_record("people", ana.id)
    unsubscribe = vault.subscribe(lambda changes: made.freshen() if changes.touches(*made.kinds) else None)
    made.destroyed.connect(unsubscribe)
    return made


def shown(panel: AttachmentsPanel) -> list[str]:
    return [each.name for each in panel.list.table.model.rows]


def preview(panel: AttachmentsPanel) -> Preview | None:
    return panel.preview


def dropped(panel: AttachmentsPanel, data: QMimeData) -> None:
    at, actions, buttons, keys = QPoint(9, 9), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(at, actions, data, buttons, keys)
    panel.dragEnterEvent(entered)
    if entered.isAccepted():
        panel.dropEvent(QDropEvent(QPointF(at), actions, data, buttons, keys))


def test_a_file_is_added_shown_described_and_removed_with_the_keyboard(
    qtbot: QtBot, panel: AttachmentsPanel, toolkit: DoubleToolkit, vault: Vault, tmp_path: Path
) -> None:
    assert not panel.list.isVisible()
    (tmp_path / "IMG_1.jpg").write_bytes(photograph(size=(900, 600)))
    toolkit.asking.will_answer(tmp_path / "IMG_1.jpg")
    panel.add_button.click()
    assert shown(panel) == ["IMG_1.jpg"]
    assert toolkit.telling.texts == ["File added."]
    qtbot.keyClick(panel.list.table.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: panel.preview is not None and panel.preview.picture is not None and panel.preview.picture.hasFocus())
    assert panel.preview is not None
    picture = panel.preview.picture
    assert picture is not None
    assert picture.is_whole
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Right, Qt.Key.Key_1):
        qtbot.keyClick(picture, key)
    assert picture.scale == pytest.approx(1.0)
    qtbot.keyClick(picture, Qt.Key.Key_0)
    assert picture.is_whole
    assert unnamed_controls(panel) == []
    qtbot.keyClick(picture, Qt.Key.Key_Escape)
    assert preview(panel) is None
    panel.list.describe_button.click()
    assert panel.form is not None
    panel.form.form.set_values({"name": "Grieta en el portal", "description": "La hizo la vecina"})
    panel.form.act()
    assert shown(panel) == ["Grieta en el portal.jpg"]
    panel.list.setFocus()
    qtbot.keyClick(panel.list.table.view, Qt.Key.Key_Delete)
    assert shown(panel) == []
    message = toolkit.telling.messages[-1]
    assert message.undo is not None
    message.undo()
    assert shown(panel) == ["Grieta en el portal.jpg"]


def test_files_are_added_by_dropping_and_pictures_by_pasting_and_each_refusal_is_said(
    panel: AttachmentsPanel, toolkit: DoubleToolkit, files: AttachmentService, ana: Person, tmp_path: Path
) -> None:
    for name, data in (
        ("a.jpg", photograph()),
        ("b.pdf", acting_pdf()),
        ("virus.exe", b"MZ" + bytes(99)),
        ("bomba.png", png_of_size(30_000, 30_000)),
    ):
        (tmp_path / name).write_bytes(data)
    dragged = QMimeData()
    dragged.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("a.jpg", "b.pdf", "virus.exe", "bomba.png")])
    dropped(panel, dragged)
    assert shown(panel) == ["b.pdf", "a.jpg"]
    assert toolkit.telling.texts == ["{done} {remark}", "%n file(s) could not be added: {why}"]
    assert all(SECRET not in files.content(each.id) for each in files.of("people", ana.id))
    remote = QMimeData()
    remote.setUrls([QUrl("https://example.org/a.jpg")])
    dropped(panel, remote)
    assert len(shown(panel)) == 2
    copied = QImage(40, 30, QImage.Format.Format_RGB32)
    copied.fill(0xFF3366)
    copied.setText("Author", SECRET.decode())
    QApplication.clipboard().setImage(copied)
    panel.paste()
    panel.paste()
    assert shown(panel)[0] == "Picture.png"
    assert len(shown(panel)) == 3
    assert toolkit.telling.texts[-1].startswith("The same file is here already")
    assert SECRET not in files.content(files.of("people", ana.id)[0].id)
    QApplication.clipboard().clear()
    panel.paste()
    assert toolkit.telling.texts[-1] == "There is no picture and no file to add."


def test_a_pdf_and_a_text_are_read_inside_and_the_panel_says_what_it_does_not_show(
    panel: AttachmentsPanel, files: AttachmentService, ana: Person
) -> None:
    paper = files.add("people", ana.id, "carta.pdf", plain_pdf("Estimada vecina", "<b>hola</b>")).attachment
    panel.list.show_asked.emit(paper)
    assert panel.preview is not None
    assert panel.preview.text is not None
    assert panel.preview.text.toPlainText().split("\n") == ["Estimada vecina", "<b>hola</b>"]
    assert "not how it looks" in panel.preview._about.text()
    text = files.add("people", ana.id, "nota.txt", "Año <img src='/x.png'>".encode()).attachment
    panel.list.show_asked.emit(text)
    assert panel.preview.text is not None
    assert panel.preview.text.toPlainText().strip() == "Año <img src='/x.png'>"


def test_a_copy_goes_outside_only_after_a_question_and_where_the_person_says(
    panel: AttachmentsPanel, toolkit: DoubleToolkit, files: AttachmentService, ana: Person, tmp_path: Path
) -> None:
    kept = files.add("people", ana.id, "Carta de Ana.pdf", plain_pdf("x")).attachment
    panel.list.choose(kept.id)
    toolkit.asking.will_answer(False)
    panel.list.copy_button.click()
    toolkit.asking.will_answer(True, None)
    panel.list.copy_button.click()
    assert list(tmp_path.glob("*.pdf")) == []
    toolkit.asking.will_answer(True, tmp_path / "copia.pdf")
    panel.list.copy_button.click()
    assert (tmp_path / "copia.pdf").read_bytes() == files.content(kept.id)
    assert toolkit.telling.texts[-1].startswith("The copy was saved outside the vault, unencrypted.")


def test_sealed_files_ask_for_the_passphrase_hide_themselves_and_never_leave(
    qtbot: QtBot, panel: AttachmentsPanel, files: AttachmentService, requests: RequestService, asked: Request, seal: SealedKey
) -> None:
    kept = files.add("requests", asked.id, "Denuncia.txt", "Lo que pasó el lunes".encode()).attachment
    seal.unlock(PASSPHRASE)
    requests.seals.seal(asked.id, "Demanda sellada")
    seal.close()
    panel.show_record("requests", asked.id)
    assert shown(panel) == ["—.txt"]
    panel.list.choose(kept.id)
    assert not panel.list.copy_button.isVisible()
    panel.list.show_button.click()
    assert preview(panel) is None
    assert panel.form is not None
    panel.form.form.set_values({"secret": "no es esta"})
    panel.form.act()
    assert panel.form is not None, "a wrong passphrase is said in place"
    panel.form.form.set_values({"secret": PASSPHRASE})
    panel.form.act()
    qtbot.waitUntil(lambda: panel.preview is not None)
    assert panel.preview is not None
    assert panel.preview.shown.name == "Denuncia.txt"
    assert panel.preview.text is not None
    assert panel.preview.text.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction
    seal.close()
    panel._close_when_sealed()
    assert preview(panel) is None


def test_nothing_of_one_record_stays_open_beside_another(
    panel: AttachmentsPanel, files: AttachmentService, ana: Person, asked: Request
) -> None:
    panel.list.show_asked.emit(files.add("people", ana.id, "nota.txt", b"nota").attachment)
    assert panel.preview is not None
    panel.show_record("requests", asked.id)
    assert preview(panel) is None
    assert shown(panel) == []


def test_nothing_is_written_outside_the_vault_where_another_program_finds_it(
    panel: AttachmentsPanel, files: AttachmentService, ana: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(scratch))
    monkeypatch.setattr(tempfile, "tempdir", str(scratch))
    for name, data in (("a.jpg", photograph(size=(3_000, 2_000))), ("b.pdf", acting_pdf()), ("c.txt", b"x" * 2_000_000)):
        panel.list.show_asked.emit(files.add("people", ana.id, name, data).attachment)
        assert panel.preview is not None
    assert list(scratch.rglob("*")) == []


def test_fifteen_hundred_files_keep_the_panel_low_and_quick(panel: AttachmentsPanel, files: AttachmentService, ana: Person) -> None:
    for number in range(8):
        files.add("people", ana.id, f"{number}.txt", f"{number}".encode())
    low = panel.list.table.height()
    panel.list.show_files(files.of("people", ana.id) * 190)
    assert panel.list.table.height() <= low + 4
    assert "1,500" not in panel._title.text()
