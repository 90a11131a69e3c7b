"""A table of records that is whole with the keyboard alone, keeps its choice when records change, and never stands there empty and mute."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QStackedLayout, QTableView, QVBoxLayout, QWidget

from neighbourhood_desk.widgets.cells import CellPainter, cell_padding, cell_width, row_height
from neighbourhood_desk.widgets.controls import EmptyState, scrolled
from neighbourhood_desk.widgets.icons import em_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.rows_model import RECORD_ROLE, Column, Fetch, RowsModel
from neighbourhood_desk.widgets.toolkit import Toolkit

__all__ = ["Column", "RecordTable"]

_SAMPLE_ROWS = 60
_STRETCH_WANTED, _STRETCH_LEAST = 11, 7
"""What a stretching column asks for and what it puts up with, in lines of text."""


class _View(QTableView):
    """Home and End go to the first and the last row, Enter opens, Tab leaves."""

    opened = Signal()
    resized = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.opened.emit()
            case Qt.Key.Key_Home:
                self.selectRow(0)
            case Qt.Key.Key_End:
                self.selectRow(self.model().rowCount() - 1)
            case _:
                super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.model().rowCount():
            self.selectRow(0)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


class RecordTable(Live, QFrame):
    """Rows with an `id`, shown by columns. `chosen` comes when the row changes (None for none), `activated` on Enter or a double click.

    `set_rows` holds everything and sorts by itself; `set_source` reads a long list as far as it is looked at, and then a click on a
    heading only says so (`sort_asked(key, descending)`), because whoever gives the rows must sort them.
    """

    chosen = Signal(object)
    activated = Signal(object)
    sort_asked = Signal(str, bool)

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._chosen_id: UUID | None = None
        self._is_filling = False
        self._widths: list[int] = []
        self.model = RowsModel(self)
        self.view = _View()
        self.empty = EmptyState()
        self._build_view()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 4, 1, 5)
        layout.setSpacing(0)
        self.head = QVBoxLayout()
        self.head.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self.head)
        self._stack = QStackedLayout()
        layout.addLayout(self._stack, 1)  # now, for what a stack without a home shows becomes a window of its own
        self._stack.addWidget(self.view)
        self._blank = scrolled(self.empty)
        self._stack.addWidget(self._blank)
        self.setFocusProxy(self.view)
        self.restyle()
        self._show_what_there_is()

    def set_name(self, name: str) -> None:
        """Say what the rows are, for screen readers."""
        self.setAccessibleName(name)
        self.view.setAccessibleName(name)

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show these columns; those that sort get a heading to click."""
        self.model.set_columns(columns)
        self.view.setSortingEnabled(False)
        self.view.horizontalHeader().setSectionsClickable(any(column.sort for column in columns))
        self.restyle()

    def set_titles(self, titles: Mapping[str, str] | Sequence[str]) -> None:
        """Name the columns in the window's language, by key or in order."""
        for place, column in enumerate(self.model.columns):
            column.title = titles.get(column.key, column.title) if isinstance(titles, Mapping) else titles[place]
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, max(0, len(self.model.columns) - 1))
        self._fit_columns()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show all of these rows, and keep the chosen one chosen if it is still among them."""
        with_place = self.view.verticalScrollBar().value()
        self._is_filling = True
        self.model.set_rows(rows)
        self._settle(with_place)

    def set_source(self, count: int, fetch: Fetch) -> None:
        """Show a list of `count` rows; `fetch(after, limit)` gives the rows after the row `after` (None: from the first)."""
        with_place = self.view.verticalScrollBar().value()
        self._is_filling = True
        self.model.set_source(count, fetch)
        self._settle(with_place)

    def whole_height(self) -> int:
        """How high it would be with every row in sight, in pixels."""
        rows = self.view.verticalHeader().defaultSectionSize() * self.model.rowCount()
        return rows + self.view.horizontalHeader().sizeHint().height() + self.head.sizeHint().height() + em_now()

    def choose(self, id: UUID | None) -> bool:
        """Choose the row of this record; False if it is not among those read. It stays wanted and is chosen once it comes."""
        self._chosen_id = id
        row = self.model.row_of(id)
        if row < 0:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
            self._chosen_id = id
            return False
        self.view.selectRow(row)
        self.view.scrollTo(self.model.index(row, 0))
        return True

    def current(self) -> Any | None:
        """The chosen record, or None."""
        index = self.view.currentIndex()
        return index.data(RECORD_ROLE) if index.isValid() else None

    def sort_by(self, key: str, descending: bool = False) -> None:
        """Sort as if the heading had been clicked, and show the arrow."""
        place = next(place for place, column in enumerate(self.model.columns) if column.key == key)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        header = self.view.horizontalHeader()
        header.blockSignals(True)
        header.setSortIndicator(place, order)
        header.setSortIndicatorShown(True)
        header.blockSignals(False)
        self._is_filling = True
        self.model.sort(place, order)
        self._settle(None)

    def restyle(self) -> None:
        if not hasattr(self, "_stack"):
            return
        self.view.verticalHeader().setDefaultSectionSize(row_height(self.model.columns))
        self._fit_columns()

    def retranslate(self) -> None:
        self.view.viewport().update()
        self._fit_columns()

    def _build_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setItemDelegate(CellPainter(self.model, view, self))
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setShowGrid(False)
        view.setWordWrap(False)
        view.setMouseTracking(True)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalHeader().hide()
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setTextElideMode(Qt.TextElideMode.ElideNone)
        header.sectionClicked.connect(self._on_heading_clicked)
        view.selectionModel().currentRowChanged.connect(self._on_current_changed)
        view.doubleClicked.connect(lambda _index: self._on_opened())
        view.opened.connect(self._on_opened)
        view.resized.connect(self._share_room)
        self.model.rowsInserted.connect(self._show_what_there_is)

    def _settle(self, scroll: int | None) -> None:
        self._show_what_there_is()
        self._fit_columns()
        before = self._chosen_id
        row = self.model.row_of(before)
        if row >= 0:
            self.view.selectRow(row)
        else:
            self.view.setCurrentIndex(QModelIndex())
        self._is_filling = False
        self._chosen_id = before
        if scroll is not None:
            self.view.verticalScrollBar().setValue(scroll)
        self.chosen.emit(self.current())

    def _show_what_there_is(self) -> None:
        self._stack.setCurrentWidget(self.view if self.model.rows else self._blank)

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if self._is_filling:
            return
        record = self.current() if current.isValid() else None
        self._chosen_id = record.id if record is not None else None
        self.view.viewport().update()
        self.chosen.emit(record)

    def _on_opened(self) -> None:
        record = self.current()
        if record is not None:
            self.activated.emit(record)

    def _on_heading_clicked(self, section: int) -> None:
        column, header = self.model.columns[section], self.view.horizontalHeader()
        if column.sort is None:
            return
        again = header.isSortIndicatorShown() and header.sortIndicatorSection() == section
        descending = again and header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        self.sort_by(column.key, descending)
        if self.model.has_source:
            self.sort_asked.emit(column.key, descending)

    def _fit_columns(self) -> None:
        """Give every column what its heading and its first rows need; the stretching ones share what is left, optional ones give way."""
        columns = self.model.columns
        self._widths = [self._stretch_least(column) if column.width == "stretch" else self._needed(column) for column in columns]
        self._share_room()

    def _share_room(self) -> None:
        columns, widths = self.model.columns, list(self._widths)
        if len(columns) != len(widths) or not columns:
            return
        stretching = [place for place, column in enumerate(columns) if column.width == "stretch"]
        room = self.view.viewport().width()
        hidden: set[int] = set()
        for place in reversed(range(len(columns))):
            if columns[place].optional and sum(width for other, width in enumerate(widths) if other not in hidden) > room:
                hidden.add(place)
        rest = room - sum(width for place, width in enumerate(widths) if place not in hidden)
        for place in stretching:
            least = max(self._heading_width(columns[place]), em_now() * _STRETCH_LEAST)
            widths[place] = max(widths[place] + rest // len(stretching), min(least, widths[place]))
        for place, width in enumerate(widths):
            self.view.setColumnHidden(place, place in hidden)
            self.view.setColumnWidth(place, width)

    def _stretch_least(self, column: Column) -> int:
        return max(self._heading_width(column), em_now() * _STRETCH_WANTED)

    def _needed(self, column: Column) -> int:
        content = max((cell_width(column, row) for row in self.model.rows[:_SAMPLE_ROWS]), default=0)
        return max(self._heading_width(column), min(content, em_now() * 20))

    def _heading_width(self, column: Column) -> int:
        arrow = em_now() if column.sort is not None else 0
        # The heading learns of a new text size only after this; the application's font is already the new one.
        font = QFont(QApplication.font())
        font.setWeight(QFont.Weight.DemiBold)
        return round(QFontMetrics(font).horizontalAdvance(column.title) * 1.06) + cell_padding() * 2 + arrow + 6
