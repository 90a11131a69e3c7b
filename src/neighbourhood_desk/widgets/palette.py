"""The command palette: everything that can be done or found, from one line, without leaving the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.widgets.controls import plain_label
from neighbourhood_desk.widgets.icons import em_now, has_icon, paint_icon, tokens_now
from neighbourhood_desk.widgets.inputs import SearchField
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_ITEM = int(Qt.ItemDataRole.UserRole)
_MOST_SHOWN = 12


@dataclass(frozen=True, slots=True)
class PaletteItem:
    """One thing to do or to open. `kind_word` groups it (Commands, Residents, …); `shortcut` is shown, not set."""

    title: str
    detail: str
    icon: str
    kind_word: str
    shortcut: str
    run: Callable[[], object]


def match_rank(typed: str, title: str) -> int | None:
    """How well a title answers what was typed, lower is better; None if not at all.

    Case and accents do not count. A beginning is best, then the beginnings of words, then any part, then the letters in order.
    """
    want, have = fold(typed), fold(title)
    if not want:
        return 0
    if have.startswith(want):
        return 0
    words = have.split()
    if all(any(word.startswith(part) for word in words) for part in want.split()):
        return 1
    if want in have:
        return 2
    letters = iter(have)
    if len(want) >= 3 and all(letter in letters for letter in want.replace(" ", "")):
        return 3
    return None


def best_matches(typed: str, items: Sequence[PaletteItem], limit: int = 20) -> list[PaletteItem]:
    """The items whose title answers what was typed, the best first, in their own order among equals."""
    ranked = [(rank, place, item) for place, item in enumerate(items) if (rank := match_rank(typed, item.title)) is not None]
    return [item for _rank, _place, item in sorted(ranked, key=lambda entry: entry[:2])[:limit]]


class CommandPalette(Live, QFrame):
    """The list under the search field of the window. `field` is that field: put it into the window; the list shows itself.

    `provider(text)` gives what to list, in order, already found and ranked; things of one `kind_word` should stand together.
    """

    ran = Signal()

    def __init__(self, toolkit: Toolkit, provider: Callable[[str], list[PaletteItem]] | None = None, parent: QWidget | None = None) -> None:
        field = SearchField()
        # A child of the field until it is first shown, so that it never outlives the window.
        super().__init__(parent or field)
        self._toolkit = toolkit
        self.provider: Callable[[str], list[PaletteItem]] = provider or (lambda _text: [])
        self.field = field
        self.field.set_shortcut("Ctrl+K")
        self.field.installEventFilter(self)
        self.field.searched.connect(self._on_searched)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setItemDelegate(_ItemPainter(self))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.itemClicked.connect(self._run)
        self._nothing = plain_label(role="secondary", wrap=True)
        self._nothing.setContentsMargins(12, 12, 12, 12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.list)
        layout.addWidget(self._nothing)
        self.retranslate()
        self.hide()

    def open(self) -> None:
        """Put the keyboard into the field and show what can be done (Ctrl+K)."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.show_for(self.field.text())

    def close_list(self) -> None:
        """Hide the list and leave the field empty: what was searched may be a name."""
        self.hide()
        self.field.clear()

    def show_for(self, text: str) -> None:
        """Ask the provider and list what it gives."""
        self.list.clear()
        kind = ""
        for item in self.provider(text):
            row = QListWidgetItem(item.title)
            row.setData(_ITEM, (item, item.kind_word if item.kind_word != kind else ""))
            row.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(part for part in (item.title, item.detail, item.kind_word) if part))
            self.list.addItem(row)
            kind = item.kind_word
        self.list.setVisible(self.list.count() > 0)
        self._nothing.setVisible(self.list.count() == 0)
        if self.list.count():
            self.list.setCurrentRow(0)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._on_key(event):
            return True
        if event.type() == QEvent.Type.FocusOut and not self.underMouse():
            self.hide()
        if event.type() == QEvent.Type.MouseButtonPress and self.isHidden():
            self.show_for(self.field.text())
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.field.set_hint(self.tr("Search residents, requests, resources, commands…"))
        self.list.setAccessibleName(self.tr("What was found"))
        self._nothing.setText(self.tr("Nothing found. Try fewer letters, or part of a telephone number."))

    def _on_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if self.isHidden():
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.show_for(self.field.text())
                return True
            return False
        match key:
            case Qt.Key.Key_Down | Qt.Key.Key_Up | Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self._move({Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}[Qt.Key(key)])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.field.stop_resting()
                self._run(self.list.currentItem())
            case Qt.Key.Key_Escape:
                self.close_list()
            case _:
                return False
        return True

    def _move(self, step: int) -> None:
        count = self.list.count()
        if not count:
            return
        row = self.list.currentRow() + step
        self.list.setCurrentRow(row % count if abs(step) == 1 else max(0, min(row, count - 1)))

    def _on_searched(self, text: str) -> None:
        if self.isVisible() or (text and self.field.hasFocus()):
            self.show_for(text)

    def _run(self, row: QListWidgetItem | None) -> None:
        if row is None:
            return
        item: PaletteItem = row.data(_ITEM)[0]
        self.close_list()
        item.run()
        self.ran.emit()

    def _place(self) -> None:
        """Stand under the field, above everything else in the window, as wide as the field."""
        window = self.field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = self.field.mapTo(window, QPoint(0, self.field.height() + 4))
        rows = sum(self.list.sizeHintForRow(place) for place in range(min(self.list.count(), _MOST_SHOWN)))
        height = (rows + 16) if self.list.count() else em_now() * 4
        self.setGeometry(corner.x(), corner.y(), self.field.width(), min(height, window.height() - corner.y() - 16))


class _ItemPainter(QStyledItemDelegate):
    """Icon, title, detail and shortcut in a line; above the first of a kind, its word."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        item, heading = index.data(_ITEM)
        tokens, em = tokens_now(), em_now()
        area = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if heading:
            painter.setFont(_font(11 / 13, bold=True))
            painter.setPen(QColor(tokens.muted))
            painter.drawText(QRectF(area.left() + 10, area.top(), area.width() - 20, em * 1.6), Qt.AlignmentFlag.AlignVCenter, heading)
            area.setTop(area.top() + em * 1.6)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)
        room = area.adjusted(10, 0, -12, 0)
        if has_icon(item.icon):
            side = em * 1.15
            paint_icon(painter, item.icon, tokens.accent, QRectF(room.left(), room.center().y() - side / 2, side, side))
        room.setLeft(room.left() + em * 1.9)
        room.setRight(self._text(painter, room, item.shortcut, _font(12 / 13), tokens.muted, Qt.AlignmentFlag.AlignRight))
        title = _font(1.0, bold=True)
        self._text(painter, room, item.title, title, tokens.text, Qt.AlignmentFlag.AlignLeft)
        room.setLeft(room.left() + QFontMetrics(title).horizontalAdvance(item.title) + em * 0.8)
        self._text(painter, room, item.detail, _font(12 / 13), tokens.muted, Qt.AlignmentFlag.AlignLeft)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        heading = index.data(_ITEM)[1]
        return QSize(em_now() * 10, round(em_now() * (3.8 if heading else 2.2)))

    def _text(self, painter: QPainter, room: QRectF, text: str, font: QFont, colour: str, side: Qt.AlignmentFlag) -> float:
        """Draw `text` elided into `room`; returns where room is left to the left of it."""
        if not text or room.width() <= 0:
            return room.right()
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return room.right() - metrics.horizontalAdvance(shown) - em_now() * 0.8


def _font(size: float, *, bold: bool = False) -> QFont:
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * size)
    if bold:
        font.setWeight(QFont.Weight.DemiBold)
    return font
