"""The areas of a file with a box to tick, under their districts: ticking a district ticks all of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from neighbourhood_desk.features.territory.service import PreviewRow
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.widgets.icons import em_now, paint_icon, tokens_now
from neighbourhood_desk.widgets.live import Live

_NUMBER = int(Qt.ItemDataRole.UserRole)


class _TickPainter(QStyledItemDelegate):
    """Draws the tick into the box: a style sheet can colour the box only, and colour alone says too little."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or Qt.CheckState(state) == Qt.CheckState.Unchecked:
            return
        self.initStyleOption(option, index)
        view = option.widget
        box = QRectF(view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, view))
        name = "check" if Qt.CheckState(state) == Qt.CheckState.Checked else "minus"
        paint_icon(painter, name, tokens_now().on_accent, box.adjusted(1, 1, -1, -1))


class TickTree(Live, QTreeWidget):
    """`ticked_changed` comes after the person, or `tick`, changed what is ticked. Space ticks, arrows open and close districts."""

    ticked_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._leaves: dict[int, QTreeWidgetItem] = {}
        self._is_filling = False
        self._style = ""
        self.setColumnCount(3)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setItemDelegateForColumn(0, _TickPainter(self))
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._on_changed)
        self.restyle()
        self.retranslate()

    def show_rows(self, rows: Sequence[PreviewRow]) -> None:
        """Show these areas by district, in the order of their names, nothing ticked."""
        self._is_filling = True
        self.clear()
        self._leaves.clear()
        districts: dict[str, QTreeWidgetItem] = {}
        for row in sorted(rows, key=lambda row: (fold(row.draft.district), fold(row.draft.name))):
            name = row.draft.district
            if name and name not in districts:
                districts[name] = QTreeWidgetItem(self.invisibleRootItem(), [name])
                districts[name].setFlags(districts[name].flags() | Qt.ItemFlag.ItemIsAutoTristate | Qt.ItemFlag.ItemIsUserCheckable)
            leaf = QTreeWidgetItem(districts.get(name) or self.invisibleRootItem(), [row.draft.name, row.draft.code, ""])
            leaf.setData(0, _NUMBER, row.number)
            leaf.setData(2, _NUMBER, row.known is not None)
            leaf.setFlags(leaf.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            leaf.setCheckState(0, Qt.CheckState.Unchecked)
            self._leaves[row.number] = leaf
        for name, item in districts.items():
            item.setText(1, f"{item.childCount()}")
            item.setExpanded(len(districts) == 1 or len(rows) <= 30)
            item.setData(0, int(Qt.ItemDataRole.AccessibleTextRole), f"{name}, {item.childCount()}")
        self._is_filling = False
        self.retranslate()
        first = self.topLevelItem(0)
        if first is not None:
            self.setCurrentItem(first)
        self.setColumnHidden(2, not any(row.known for row in rows))
        for column in (1, 2):
            self.resizeColumnToContents(column)
        self.ticked_changed.emit()

    def ticked(self) -> frozenset[int]:
        """The numbers of the areas that are ticked."""
        return frozenset(number for number, leaf in self._leaves.items() if leaf.checkState(0) == Qt.CheckState.Checked)

    def tick(self, numbers: Sequence[int] | frozenset[int], on: bool = True) -> None:
        """Tick these areas, or take their ticks away, and open their districts."""
        self._is_filling = True
        for number in numbers:
            leaf = self._leaves.get(number)
            if leaf is not None:
                leaf.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
                parent = leaf.parent()
                if parent is not None:
                    parent.setExpanded(True)
        self._is_filling = False
        self.ticked_changed.emit()

    def tick_all(self, on: bool) -> None:
        """Tick every area, or none."""
        self.tick(list(self._leaves), on)

    def reveal(self, number: int) -> None:
        """Go to an area in the list."""
        leaf = self._leaves.get(number)
        if leaf is not None:
            self.setCurrentItem(leaf)
            self.scrollToItem(leaf)

    def narrow(self, text: str) -> None:
        """Show only areas and districts with words that begin like those of `text`."""
        words = fold(text).split()
        for leaf in self._leaves.values():
            parent = leaf.parent()
            where = fold(f"{leaf.text(0)} {leaf.text(1)} {parent.text(0) if parent else ''}").split()
            leaf.setHidden(not all(any(part.startswith(word) for part in where) for word in words))
        for place in range(self.topLevelItemCount()):
            item = self.topLevelItem(place)
            if item is not None and item.childCount():
                children = [child for index in range(item.childCount()) if (child := item.child(index)) is not None]
                item.setHidden(all(child.isHidden() for child in children))
                item.setExpanded(item.isExpanded() or bool(words))

    def retranslate(self) -> None:
        self.setHeaderLabels([self.tr("Area"), self.tr("Code"), self.tr("Already here")])
        self.setAccessibleName(self.tr("Areas of the file"))
        self._is_filling = True
        for leaf in self._leaves.values():
            leaf.setText(2, self.tr("yes") if leaf.data(2, _NUMBER) else "")
        self._is_filling = False

    def restyle(self) -> None:
        t, em = tokens_now(), em_now()
        style = (
            f"QTreeView::item {{ padding: {round(em * 0.3)}px; border: 2px solid transparent; }}"
            f"QTreeView::item:selected {{ background: {t.accent_soft}; color: {t.text}; }}"
            f"QTreeView::item:selected:focus {{ border-color: {t.focus}; }}"
            f"QTreeView::indicator {{ width: {em}px; height: {em}px; border: 1px solid {t.strong_border}; border-radius: 4px; }}"
            f"QTreeView::indicator:unchecked {{ background: {t.raised}; }}"
            f"QTreeView::indicator:checked, QTreeView::indicator:indeterminate {{ background: {t.accent}; border-color: {t.accent}; }}"
        )
        if style != self._style:
            self._style = style
            self.setStyleSheet(style)
            self.setIndentation(round(em * 1.4))

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if not self._is_filling and column == 0:
            self.ticked_changed.emit()
