"""A table that is whole with the keyboard, keeps its choice, and reads no more than somebody looks at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.rows_model import PAGE_ROWS
from widgets.accessibility import clipped_texts, unnamed_controls
from widgets.doubles import DoubleToolkit, show


@dataclass(frozen=True)
class Thing:
    """Anything with an id."""

    id: UUID
    number: int
    state: str = "En curso"


def things(*numbers: int) -> list[Thing]:
    return [Thing(UUID(int=number), number) for number in numbers]


def make_table(toolkit: DoubleToolkit, qtbot: QtBot) -> RecordTable:
    table = RecordTable(toolkit)
    qtbot.addWidget(table)
    table.set_name("Demandas")
    table.set_columns(
        [
            Column("number", "", lambda row: str(row.number), sort=lambda row: row.number if row.number >= 0 else None, mono=True),
            Column("title", "", lambda row: f"Demanda {row.number}", width="stretch"),
            Column("state", "", lambda row: row.state, tone=lambda _row: "warning"),
            Column("area", "", lambda _row: "Universidad", optional=True),
        ]
    )
    table.set_titles({"number": "Número", "title": "Demanda", "state": "Último contacto", "area": "Zona"})
    table.resize(700, 500)
    table.show()
    return table


def numbers(table: RecordTable) -> list[int]:
    return [int(table.model.index(row, 0).data()) for row in range(table.model.rowCount())]


def test_the_keyboard_reaches_every_row_opens_it_and_leaves(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QHBoxLayout(window)
    before, after = QLineEdit(), QLineEdit()
    table = make_table(toolkit, qtbot)
    for widget in (before, table, after):
        layout.addWidget(widget)
    table.set_rows(things(*range(50)))
    show(qtbot, window)
    before.setFocus()
    opened, chosen = list[Thing](), list[Thing | None]()
    table.activated.connect(opened.append)
    table.chosen.connect(chosen.append)
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert table.view.hasFocus()
    assert table.current() == things(0)[0]
    qtbot.keyClick(table.view, Qt.Key.Key_End)
    qtbot.keyClick(table.view, Qt.Key.Key_Up)
    qtbot.keyClick(table.view, Qt.Key.Key_Return)
    qtbot.keyClick(table.view, Qt.Key.Key_Home)
    qtbot.keyClick(table.view, Qt.Key.Key_Enter)
    assert [thing.number for thing in opened] == [48, 0]
    assert chosen[-1] == things(0)[0]
    qtbot.keyClick(table.view, Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_the_chosen_record_stays_chosen_wherever_a_refresh_puts_it(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    table = make_table(toolkit, qtbot)
    table.set_rows(things(1, 2, 3))
    assert table.choose(UUID(int=2))
    chosen = list[Thing | None]()
    table.chosen.connect(chosen.append)
    table.set_rows(things(9, 8, 3, 2))
    assert chosen == things(2)
    table.set_rows(things(9))
    assert (table.current(), chosen[-1]) == (None, None)
    table.set_rows(things(9, 2))
    assert table.current() == things(2)[0]
    table.set_rows([])
    assert table.empty.isVisible()
    assert not table.choose(UUID(int=77))


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(values=st.lists(st.integers(-3, 10**6), max_size=40))
def test_sorting_compares_values_not_texts_and_puts_the_unknown_last(toolkit: DoubleToolkit, values: list[int]) -> None:
    table = RecordTable(toolkit)
    table.set_columns([Column("number", "N", lambda row: str(row.number), sort=lambda row: row.number if row.number >= 0 else None)])
    table.set_rows([Thing(UUID(int=place), value) for place, value in enumerate(values)])
    for descending in (False, True):
        table.sort_by("number", descending)
        known = [value for value in numbers(table) if value >= 0]
        assert known == sorted((value for value in values if value >= 0), reverse=descending)
        assert all(value < 0 for value in numbers(table)[len(known) :])
    table.deleteLater()


def test_a_hundred_thousand_rows_are_read_as_far_as_somebody_looks(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    table = make_table(toolkit, qtbot)
    asked = list[tuple[Thing | None, int]]()

    def fetch(after: Thing | None, limit: int) -> Sequence[Thing]:
        asked.append((after, limit))
        first = 0 if after is None else after.number + 1
        return things(*range(first, min(first + limit, 100_000)))

    table.set_source(100_000, fetch)
    qtbot.waitUntil(lambda: table.view.verticalScrollBar().maximum() > 0)
    assert sum(limit for _after, limit in asked) <= PAGE_ROWS * 2
    table.choose(UUID(int=5))
    for _time in range(4):
        qtbot.keyClick(table.view, Qt.Key.Key_End)
        qtbot.wait(1)
    assert numbers(table) == list(range(len(numbers(table))))
    assert PAGE_ROWS * 3 <= len(numbers(table)) <= PAGE_ROWS * 8
    chosen = table.current()
    assert chosen is not None
    table.set_source(100_000, fetch)
    assert table.current() == chosen


def test_a_source_that_is_shorter_than_it_said_ends(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    table = make_table(toolkit, qtbot)
    table.set_source(500, lambda after, limit: things(1, 2) if after is None else [])
    assert not table.model.canFetchMore()
    assert numbers(table) == [1, 2]
    emitted = list[tuple[str, bool]]()
    table.sort_asked.connect(lambda key, descending: emitted.append((key, descending)))
    for _click in range(2):
        table.view.horizontalHeader().sectionClicked.emit(0)
    table.view.horizontalHeader().sectionClicked.emit(1)
    assert emitted == [("number", False), ("number", True)]
    assert numbers(table) == [1, 2]


@pytest.mark.parametrize("scale", [100, 150, 200])
def test_headings_are_whole_and_rows_grow_at_every_text_size(toolkit: DoubleToolkit, qtbot: QtBot, scale: int) -> None:
    table = make_table(toolkit, qtbot)
    table.set_rows(things(*range(5)))
    toolkit.theme.apply("light", scale)
    qtbot.wait(1)
    assert clipped_texts(table) == []
    assert unnamed_controls(table) == []
    assert 40 * scale // 100 - 6 <= table.view.rowHeight(0) <= 58 * scale // 100
    assert table.view.isColumnHidden(3) == (scale > 100)
    assert sum(table.view.columnWidth(place) for place in range(4)) <= table.view.viewport().width() or scale == 200


def test_a_screen_reader_finds_headings_and_cells(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    table = make_table(toolkit, qtbot)
    table.set_rows(things(7))
    interface = QAccessible.queryAccessibleInterface(table.view)
    assert interface.text(QAccessible.Text.Name) == "Demandas"
    names = {interface.child(place).text(QAccessible.Text.Name) for place in range(interface.childCount())}
    assert {"Número", "Último contacto", "Demanda 7", "En curso"} <= names


@pytest.mark.parametrize("scale", [100, 200])
def test_a_narrow_table_leaves_out_what_the_detail_shows_and_needs_no_sideways_scrolling(
    toolkit: DoubleToolkit, qtbot: QtBot, scale: int
) -> None:
    toolkit.theme.apply("light", scale)
    table = make_table(toolkit, qtbot)
    table.set_rows(things(*range(40)))
    table.resize(460 * scale // 100, 400)
    qtbot.wait(1)
    assert table.view.isColumnHidden(3)
    assert not table.view.horizontalScrollBar().isVisible()
    assert clipped_texts(table) == []
    table.resize(900 * scale // 100, 400)
    qtbot.wait(1)
    assert not table.view.isColumnHidden(3)


def test_what_an_empty_table_says_never_presses_its_filters_together(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    table = make_table(toolkit, qtbot)
    table.empty.set_texts("Ninguna demanda", "Anote la primera con Ctrl+N, o importe la tabla del servicio de avisos de la ciudad. " * 4)
    table.set_rows([])
    assert table.minimumSizeHint().height() < 200
