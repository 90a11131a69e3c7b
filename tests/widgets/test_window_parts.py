"""Messages, the command palette, the page's two halves, questions and the clipboard."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QSettings, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QLineEdit, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.asking import DialogAsking, ScriptedAsking
from neighbourhood_desk.widgets.controls import EmptyState, FilterChip, Pill, PrimaryButton, QuietButton, SpareLabel, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.message_bar import MessageBar
from neighbourhood_desk.widgets.page import ListAndDetail, Page, PageHeader
from neighbourhood_desk.widgets.palette import CommandPalette, PaletteItem, best_matches, match_rank
from widgets.accessibility import clipped_texts, small_targets, unnamed_controls
from widgets.doubles import DoubleToolkit, show
from widgets.gallery import SamplePage


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
@pytest.mark.parametrize("scale", [100, 150, 200])
def test_a_page_with_everything_has_names_room_and_targets(toolkit: DoubleToolkit, qtbot: QtBot, scheme: str, scale: int) -> None:
    toolkit.theme.apply(scheme, scale)
    page = SamplePage(toolkit)
    qtbot.addWidget(page)
    page.resize(1172, 860)
    page.show()
    toolkit.telling.done(say("Test", "Done."), undo=lambda: None)
    qtbot.wait(1)
    assert (unnamed_controls(page), clipped_texts(page), small_targets(page)) == ([], [], [])


def test_the_eyes_of_these_tests_see_what_is_wrong(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    mute = QLineEdit()
    label = plain_label("Último contacto con la agencia")
    label.setFixedWidth(40)
    for widget in (mute, label):
        layout.addWidget(widget)
    show(qtbot, window)
    assert len(unnamed_controls(window)) == 1
    assert clipped_texts(window) == ["Último contacto con la agencia"]


def test_a_message_takes_no_focus_offers_undo_once_and_goes_by_itself_only_when_all_is_well(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    window, undone = QWidget(), list[int]()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    line, bar = QLineEdit(), MessageBar(toolkit)
    layout.addWidget(bar)
    layout.addWidget(line)
    show(qtbot, window)
    line.setFocus()
    toolkit.telling.problem(DeskError(say("Test", "No room left."), say("Test", "Free some.")))
    toolkit.telling.done(say("Test", "Closed."), undo=lambda: undone.append(1))
    assert line.hasFocus()
    assert [frame.spoken() for frame in bar.frames] == ["No room left. Free some.", "Closed."]
    bar.frames[1]._timer.timeout.emit()
    assert [frame.message.tone for frame in bar.frames] == ["danger"]
    toolkit.telling.done(say("Test", "Closed."), undo=lambda: undone.append(1))
    bar.frames[1].undo_button.setFocus()
    bar.frames[1]._timer.timeout.emit()
    assert len(bar.frames) == 2
    qtbot.keyClick(bar.frames[1].undo_button, Qt.Key.Key_Space)
    assert undone == [1]
    bar.frames[0].close_button.click()
    assert bar.isHidden()
    for _time in range(9):
        toolkit.telling.problem(say("Test", "No room left."))
    assert len(bar.frames) == 3
    bar.clear()
    assert bar.isHidden()


def test_markup_in_a_record_is_shown_as_it_is(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window)
    pill, empty = Pill("danger", "<b>x</b>"), EmptyState("inbox")
    empty.set_texts("<img src=x>", "<i>y</i>")
    flow.addWidget(pill)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in (pill._text, empty._title, empty._advice))
    empty.deleteLater()


def test_a_chip_writes_its_count_as_the_language_does(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    chip = FilterChip()
    qtbot.addWidget(chip)
    chip.set_label("Abiertas", 7734)
    assert chip.text() in ("Abiertas  7734", "Abiertas  7.734")
    assert chip.isCheckable()


@pytest.mark.parametrize(
    ("typed", "best"), [("nueva", "Nueva demanda"), ("dem nu", "Nueva demanda"), ("unlocK", "Unlock"), ("circulo", "Nuevo círculo")]
)
def test_a_command_is_found_by_part_of_its_name_without_accents(typed: str, best: str) -> None:
    items = [PaletteItem(title, "", "", "", "", lambda: None) for title in ("Bloquear", "Nuevo círculo", "Nueva demanda", "Unlock")]
    assert best_matches(typed, items)[0].title == best


def test_a_better_match_stands_first_and_a_mismatch_not_at_all() -> None:
    assert [match_rank("res", title) for title in ("Resumen", "Nuevo resumen", "Cereso", "Bloquear")] == [0, 1, 2, None]
    assert match_rank("ndm", "Nueva demanda") == 3
    assert match_rank("", "Anything") == 0


def test_the_palette_runs_what_the_keyboard_chose_and_forgets_what_was_typed(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    window, ran = QWidget(), list[str]()
    qtbot.addWidget(window)

    def provide(text: str) -> list[PaletteItem]:
        titles = [title for title in ("Nueva demanda", "Bloquear", "Amina Khatun") if match_rank(text, title) is not None]
        return [PaletteItem(title, "", "plus", "Órdenes", "", partial(ran.append, title)) for title in titles]

    palette = CommandPalette(toolkit, provide, window)
    layout = QVBoxLayout(window)
    other = QLineEdit()
    layout.addWidget(palette.field)
    layout.addWidget(other)
    layout.addStretch(1)
    window.resize(700, 500)
    show(qtbot, window)
    palette.open()
    assert palette.isVisible()
    assert palette.list.count() == 3
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["Amina Khatun"]
    assert palette.isHidden()
    palette.open()
    qtbot.keyClicks(palette.field, "bloq")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert ran == ["Amina Khatun", "Bloquear"]
    assert palette.field.text() == ""
    qtbot.keyClicks(palette.field, "zzz")
    palette.field.stop_resting()
    assert palette.list.isHidden()
    assert "Sin resultados" in palette._nothing.text()
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert (palette.isHidden(), palette.field.text()) == (True, "")


def test_list_and_detail_stand_side_by_side_where_there_is_room_else_escape_returns(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    left, right = QLineEdit(), QLineEdit()
    both = ListAndDetail(left, right)
    qtbot.addWidget(both)
    both.resize(1000, 400)
    show(qtbot, both)
    assert left.isVisible()
    assert right.isVisible()
    assert left.width() > right.width() > 300
    both.resize(600, 400)
    assert (left.isVisible(), right.isVisible()) == (True, False)
    both.show_detail()
    assert (left.isVisible(), right.isVisible(), both._back.isVisible()) == (False, True, True)
    right.setFocus()
    with qtbot.waitSignal(both.returned):
        qtbot.keyClick(right, Qt.Key.Key_Escape)
    assert left.hasFocus()
    assert right.isHidden() or not right.isVisible()


def test_escape_belongs_to_the_form_inside_a_detail_before_it_leads_back(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    left, right = QLineEdit(), QWidget()
    form = InlineForm(toolkit, say("Test", "Note"), [TextRow("text", say("Test", "Text"))], say("Test", "Save"), lambda _values: None)
    beside = QLineEdit()
    column = QVBoxLayout(right)
    column.addWidget(form)
    column.addWidget(beside)
    both = ListAndDetail(left, right)
    both.resize(1000, 400)
    show(qtbot, both)
    form.setFocus()
    returned: list[bool] = []
    both.returned.connect(lambda: returned.append(True))
    with qtbot.waitSignal(form.cancelled):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert returned == []
    beside.setFocus()
    qtbot.keyClick(beside, Qt.Key.Key_Escape)
    assert returned == [True]


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("width", [520, 760, 920, 1110])
def test_a_heading_keeps_its_words_whole_and_puts_its_buttons_below_where_they_would_squeeze_them(
    toolkit: DoubleToolkit, qtbot: QtBot, width: int, scale: int
) -> None:
    toolkit.theme.apply("light", scale)
    window, header, late = QWidget(), PageHeader(), PrimaryButton("plus")
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(header)
    layout.addStretch(1)
    header.set_title("Recursos")
    header.set_subtitle("Servicios, espacios, grupos y talentos que pueden atender una necesidad")
    header.add_action(QuietButton("file-import", "Importar…"))
    header.add_action(late)
    window.resize(width, 400)
    show(qtbot, window)
    late.setText("Nuevo recurso")
    qtbot.waitUntil(lambda: clipped_texts(window) == [])
    assert header.is_stacked is (late.mapTo(window, late.rect().topLeft()).y() > header.subtitle.mapTo(window, QPoint()).y())
    assert window.width() == width


def test_things_in_a_flow_are_never_laid_over_what_follows_however_little_room_there_is(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    window, line, below = QWidget(), QWidget(), QLineEdit()
    qtbot.addWidget(window)
    flow = FlowLayout(line)
    chips = [FilterChip("", f"Filtro número {number}") for number in range(6)]
    for chip in chips:
        flow.addWidget(chip)
    layout = QVBoxLayout(window)
    layout.addWidget(line)
    layout.addWidget(below)
    window.resize(420, 60)
    show(qtbot, window)
    assert max(chip.mapTo(window, chip.rect().bottomLeft()).y() for chip in chips) < below.y()


def test_what_may_be_spared_is_shown_whole_or_not_at_all(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    window, spared = QWidget(), SpareLabel(fills=True)
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    other = plain_label("Guardado en este equipo · 15:40")
    spared.setText("Sin conexión: todo funciona")
    layout.addWidget(other)
    layout.addWidget(spared, 1)
    window.resize(600, 40)
    show(qtbot, window)
    shown = [spared.is_shown_whole]
    window.resize(other.sizeHint().width() + 60, 40)
    qtbot.wait(1)
    shown.append(spared.is_shown_whole)
    assert shown == [True, False]
    assert other.width() >= other.sizeHint().width()
    assert spared.text() == "Sin conexión: todo funciona"


def test_a_detail_that_has_the_page_to_itself_also_has_the_room_of_the_heading(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    page, left, right = Page(toolkit), QLineEdit(), QLineEdit()
    qtbot.addWidget(page)
    both = ListAndDetail(left, right)
    page.body.addWidget(both)
    page.resize(600, 500)
    show(qtbot, page)
    seen = [page.header.isVisible()]
    for change in (both.show_detail, both.show_list, both.show_detail, both.hide, both.show, lambda: page.resize(1200, 500)):
        change()
        qtbot.wait(1)
        seen.append(page.header.isVisible())
    assert seen == [True, False, True, False, True, False, True]


def test_what_an_empty_page_says_stands_in_its_middle_in_lines_that_can_be_read(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    empty = EmptyState("map-2")
    qtbot.addWidget(empty)
    empty.set_texts("Todavía no hay territorio", "Importe los barrios que su ciudad publica como GeoJSON y marque los suyos. " * 3)
    empty.resize(1100, 600)
    show(qtbot, empty)
    middle = empty._advice.mapTo(empty, empty._advice.rect().center()).x()
    assert abs(middle - 550) <= 2
    assert empty._advice.width() <= toolkit.theme.em * 34
    assert clipped_texts(empty) == []


def test_a_question_is_plain_text_and_defaults_to_no(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    asking, seen = DialogAsking(toolkit.words), list[tuple[Qt.TextFormat, str]]()

    def answer(agree: bool) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        default = box.defaultButton()
        assert default is not None
        seen.append((box.textFormat(), default.text()))
        (next(button for button in box.buttons() if button is not default) if agree else default).click()

    for agree in (True, False):
        QTimer.singleShot(0, lambda agree=agree: answer(agree))
        assert asking.confirm(say("Test", "<b>Remove?</b>"), None, say("Test", "Remove"), danger=True) is agree
    assert seen == [(Qt.TextFormat.PlainText, "Cancelar")] * 2


def test_a_file_dialog_leaves_no_trace_of_where_the_files_are(
    toolkit: DoubleToolkit, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "resumen.csv").write_text("a;b", "utf-8")
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))

    def choose(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("resumen.csv")
        return int(QFileDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", choose)
    chosen = DialogAsking(toolkit.words).open_file(say("Test", "Choose"), [(say("Test", "Tables"), "*.csv")])
    assert chosen == tmp_path / "resumen.csv"
    QCoreApplication.sendPostedEvents()
    kept = [path.read_text("utf-8", "replace") for path in (tmp_path / "settings").rglob("*") if path.is_file()]
    assert all(tmp_path.name not in text for text in kept)


def test_a_question_nobody_scripted_fails_the_test() -> None:
    asking = ScriptedAsking(True, None)
    assert asking.confirm(say("Test", "Sure?"), None, say("Test", "Yes"))
    assert asking.open_file(say("Test", "Choose"), []) is None
    with pytest.raises(AssertionError, match="Choose"):
        asking.open_file(say("Test", "Choose"), [])


def test_what_we_copy_is_taken_back_but_not_what_somebody_else_copied(toolkit: DoubleToolkit, qapp: QApplication) -> None:
    board = qapp.clipboard()
    toolkit.clipboard.put("recovery code")
    assert board.text() == "recovery code"
    assert board.mimeData().hasFormat("x-kde-passwordManagerHint")
    toolkit.clipboard.clear()
    assert board.text() == ""
    toolkit.clipboard.put("recovery code")
    board.setText("something else")
    toolkit.clipboard.clear()
    assert board.text() == "something else"
    board.clear()
