"""The records behind a table: all of them in memory, or a long list read as far as somebody looks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias
from uuid import UUID

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from neighbourhood_desk.widgets.controls import plain_tip

Index: TypeAlias = "QModelIndex | QPersistentModelIndex"
Fetch: TypeAlias = Callable[[Any, int], Sequence[Any]]
"""`fetch(after, limit)`: the rows that follow the row `after`, from the first one if it is None."""

PAGE_ROWS = 200
RECORD_ROLE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()


@dataclass(slots=True)
class Column:
    """One column of a `RecordTable`: what it shows of a record and how it sorts.

    `tone` makes the text a pill (neutral, accent, warning, danger, good; empty for plain text); `detail` is a second, smaller line;
    `icon` names an icon before the text. `sort` gives a comparable value (None last); without it the column does not sort.
    """

    key: str
    title: str
    text: Callable[[Any], str]
    tone: Callable[[Any], str] | None = None
    sort: Callable[[Any], Any] | None = None
    width: str = "fit"
    """fit (as wide as its content) or stretch (takes what is left)."""
    mono: bool = False
    """Digits of one width, for numbers that are compared by eye."""
    detail: Callable[[Any], str] | None = None
    icon: Callable[[Any], str] | None = None
    align: str = "left"
    """left or right."""
    optional: bool = False
    """Hidden where the table is too narrow, from the last column on: the detail shows the same."""


class RowsModel(QAbstractTableModel):
    """Shows `columns` of `rows`; with a source it asks for more rows when the view nears the end of what it has."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: list[Column] = []
        self.rows: list[Any] = []
        self.total = 0
        self._fetch: Fetch | None = None
        self._sort: tuple[Column, bool] | None = None

    def set_columns(self, columns: Iterable[Column]) -> None:
        """Show these columns."""
        self.beginResetModel()
        self.columns = list(columns)
        self._sort = None
        self.endResetModel()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show all of these, sorted as the person last chose."""
        self.beginResetModel()
        self._fetch = None
        self.rows = self._sorted(rows)
        self.total = len(rows)
        self.endResetModel()

    def set_source(self, count: int, fetch: Fetch) -> None:
        """Show a list of `count` records, read as far as needed; what was read before is read again."""
        wanted = min(max(len(self.rows), PAGE_ROWS), PAGE_ROWS * 10)
        self.beginResetModel()
        self._fetch = fetch
        self.rows = list(fetch(None, wanted))
        # A short page is the end, whatever the count said: it may be older than the list.
        self.total = count if len(self.rows) == wanted else len(self.rows)
        self.endResetModel()

    @property
    def has_source(self) -> bool:
        """True if rows are read as needed: then whoever gives them sorts them."""
        return self._fetch is not None

    def row_of(self, id: UUID | None) -> int:
        """Where the record with this id stands among the rows read so far; -1 if it does not."""
        return next((place for place, row in enumerate(self.rows) if row.id == id), -1) if id is not None else -1

    def canFetchMore(self, parent: Index = _NOWHERE) -> bool:
        return not parent.isValid() and self._fetch is not None and len(self.rows) < self.total

    def fetchMore(self, parent: Index = _NOWHERE) -> None:
        if parent.isValid() or self._fetch is None:
            return
        more = list(self._fetch(self.rows[-1] if self.rows else None, PAGE_ROWS))
        if len(more) < PAGE_ROWS:
            self.total = len(self.rows) + len(more)
        if more:
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(more) - 1)
            self.rows.extend(more)
            self.endInsertRows()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        column, row = self.columns[index.column()], self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                detail = column.detail(row) if column.detail else ""
                whole = f"{column.text(row)}, {detail}" if detail else column.text(row)
                return plain_tip(whole) if role == Qt.ItemDataRole.ToolTipRole else whole
            case Qt.ItemDataRole.UserRole:
                return row
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and section < len(self.columns):
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal and section < len(self.columns):
            side = Qt.AlignmentFlag.AlignRight if self.columns[section].align == "right" else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self.columns):
            self._sort = None
            return
        self._sort = (self.columns[column], order == Qt.SortOrder.DescendingOrder)
        if self._fetch is None:
            self.layoutAboutToBeChanged.emit()
            self.rows = self._sorted(self.rows)
            self.layoutChanged.emit()

    def _sorted(self, rows: Sequence[Any]) -> list[Any]:
        if self._sort is None or self._sort[0].sort is None:
            return list(rows)
        value = self._sort[0].sort
        known = [row for row in rows if value(row) is not None]
        unknown = [row for row in rows if value(row) is None]
        return [*sorted(known, key=value, reverse=self._sort[1]), *unknown]
