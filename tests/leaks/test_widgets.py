"""A name that is mark-up stays a name: nothing that shows data opens a file, follows a share or draws a picture."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QInputDialog, QLabel, QMessageBox, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from leaks.hostile import pictures
from leaks.watch import OpenWatch, shows_canary
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.asking import DialogAsking
from neighbourhood_desk.widgets.controls import (
    Card,
    EmptyState,
    FilterChip,
    IconButton,
    LinkButton,
    Pill,
    QuietButton,
    SpareLabel,
    plain_label,
)
from neighbourhood_desk.widgets.form import Form
from neighbourhood_desk.widgets.form_rows import ChoiceRow, LongTextRow, TextRow
from neighbourhood_desk.widgets.message_bar import MessageBar
from neighbourhood_desk.widgets.page import Page
from neighbourhood_desk.widgets.palette import CommandPalette, PaletteItem
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from widgets.doubles import DoubleToolkit

SCHEMES = ("path", "file", "data", "share")


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a list."""

    name: str
    id: UUID = field(default_factory=new_id)


def table(toolkit: DoubleToolkit, text: str) -> QWidget:
    made = RecordTable(toolkit)
    made.set_columns(
        [
            Column("name", text, lambda line: line.name, detail=lambda line: line.name, sort=lambda line: line.name, width="stretch"),
            Column("state", text, lambda line: line.name, tone=lambda line: "accent"),
        ]
    )
    made.set_rows([Line(text)])
    return made


def empty(_toolkit: DoubleToolkit, text: str) -> QWidget:
    made = EmptyState()
    made.set_texts(text, text)
    return made


def chip(_toolkit: DoubleToolkit, text: str) -> QWidget:
    made = FilterChip()
    made.set_label(text, 3)
    return made


def messages(toolkit: DoubleToolkit, text: str) -> QWidget:
    made = MessageBar(toolkit)
    toolkit.telling.done(say("Test", "Changed {name}", name=text), undo=lambda: None)
    toolkit.telling.note(say("Test", "Changed {name}", name=text))
    return made


def palette(toolkit: DoubleToolkit, text: str) -> QWidget:
    window = QWidget()
    found = CommandPalette(toolkit, lambda _typed: [PaletteItem(text, text, "user", text, text, lambda: None)])
    layout = QVBoxLayout(window)
    layout.addWidget(found.field, 0, Qt.AlignmentFlag.AlignTop)
    window.resize(700, 400)
    found.show_for("")
    return window


def form(toolkit: DoubleToolkit, text: str) -> QWidget:
    label = say("Test", "{name}", name=text)
    rows = [TextRow("a", label, label), LongTextRow("b", label), ChoiceRow("c", label, choices=[("x", label)])]
    made = Form(toolkit, rows)
    made.set_values({"a": text, "b": text, "c": "x"})
    made.set_error("a", label)
    return made


def page(toolkit: DoubleToolkit, text: str) -> QWidget:
    made = Page(toolkit)
    made.header.set_title(text)
    made.header.set_subtitle(text)
    return made


def spare(_toolkit: DoubleToolkit, text: str) -> QWidget:
    made = SpareLabel()
    made.setText(text)
    return made


MAKERS: dict[str, Callable[[DoubleToolkit, str], QWidget]] = {
    "label": lambda _toolkit, text: plain_label(text),
    "wrapped label": lambda _toolkit, text: plain_label(text, wrap=True),
    "spare label": spare,
    "pill": lambda _toolkit, text: Pill("accent", text),
    "card": lambda _toolkit, text: Card(text),
    "link": lambda _toolkit, text: LinkButton("user", text),
    "button": lambda _toolkit, text: QuietButton("", text),
    "chip": chip,
    "empty state": empty,
    "table": table,
    "messages": messages,
    "palette": palette,
    "form": form,
    "page head": page,
}


def show(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(max(widget.sizeHint().width(), 700), max(widget.sizeHint().height(), 200))
    widget.show()
    qtbot.wait(1)


def tip_window(text: str) -> QWidget:
    """The tooltip of a text as Qt shows it."""
    QToolTip.showText(QPoint(20, 20), text)
    return next(window for window in QApplication.topLevelWidgets() if window.inherits("QTipLabel"))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_control_shows_the_picture_so_the_watch_can_be_believed(scheme: str, canary: Path, watch: OpenWatch, qtbot: QtBot) -> None:
    text = pictures(canary)[scheme]
    watch.opened()
    label = QLabel(text)
    show(qtbot, label)
    assert shows_canary(label)
    assert not watch.works or (watch.opened() > 0) is (scheme != "data")
    assert shows_canary(tip_window(text))
    QToolTip.hideText()


@pytest.mark.parametrize("name", MAKERS)
def test_mark_up_in_data_loads_nothing(name: str, canary: Path, watch: OpenWatch, toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    for scheme, text in pictures(canary).items():
        watch.opened()
        widget = MAKERS[name](toolkit, text)
        show(qtbot, widget)
        assert not shows_canary(widget), scheme
        assert watch.opened() == 0, scheme
        labels = [label for label in (widget, *widget.findChildren(QLabel)) if isinstance(label, QLabel)]
        assert {label.textFormat() for label in labels} <= {Qt.TextFormat.PlainText}


@pytest.mark.parametrize("scheme", SCHEMES)
def test_mark_up_in_tooltips_loads_nothing(scheme: str, canary: Path, watch: OpenWatch, toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    text = pictures(canary)[scheme]
    button = IconButton("x")
    button.set_name(text)
    lines = table(toolkit, text)
    assert isinstance(lines, RecordTable)
    qtbot.addWidget(lines)
    watch.opened()
    for tip in (button.toolTip(), lines.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)):
        window = tip_window(tip)
        assert not shows_canary(window)
        assert watch.opened() == 0
    QToolTip.hideText()


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("kind", [QMessageBox, QInputDialog])
def test_mark_up_in_questions_loads_nothing(
    kind: type[QMessageBox] | type[QInputDialog], scheme: str, canary: Path, watch: OpenWatch, toolkit: DoubleToolkit
) -> None:
    wording = say("Test", "Really {name}?", name=pictures(canary)[scheme])
    seen: list[bool] = []

    def look() -> None:
        (box,) = [window for window in QApplication.topLevelWidgets() if isinstance(window, kind) and window.isVisible()]
        seen.append(shows_canary(box))
        box.reject()

    watch.opened()
    QTimer.singleShot(0, toolkit.telling, look)
    asking = DialogAsking(toolkit.words)
    if kind is QMessageBox:
        assert asking.confirm(wording, wording, wording) is False
    else:
        assert asking.one_line(wording, wording) is None
    assert (seen, watch.opened()) == ([False], 0)
