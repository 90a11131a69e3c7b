"""The list of the day: three parts under their headings, each line two rows of text with its state and how near it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from neighbourhood_desk.features.today.records import Line, Section, Waiting
from neighbourhood_desk.features.today.rules import when
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import paint_pill_ground
from neighbourhood_desk.widgets.icons import em_now, paint_icon, tokens_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.tokens import TONE_ICONS
from neighbourhood_desk.widgets.toolkit import Toolkit

_Index = QModelIndex | QPersistentModelIndex
_ROW = int(Qt.ItemDataRole.UserRole)
_COLOURS = {Section.OVERDUE: "danger", Section.TODAY: "warning", Section.COMING: "muted"}


@dataclass(frozen=True, slots=True)
class _Heading:
    """The head of a part."""

    text: str
    count: int


@dataclass(frozen=True, slots=True)
class _Shown:
    """A line with its texts in the window's language."""

    line: Line
    section: Section
    title: str
    detail: str
    pill: str
    when: str


class _Model(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[_Heading | _Shown] = []

    def show(self, rows: list[_Heading | _Shown]) -> None:
        """Show these."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                f"{row.text}: {row.count}"
                if isinstance(row, _Heading)
                else ". ".join(filter(None, (row.title, row.pill, row.when, row.detail)))
            )
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], _Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class WaitingList(Live, QListView):
    """The lines of a `Waiting`; `opened` comes with the line on Enter, a click or a double click."""

    opened = Signal(object)

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._waiting, self._today = Waiting(), date.min
        self._is_whole = False
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Painter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.clicked.connect(self._on_clicked)
        self.retranslate()

    def show_waiting(self, waiting: Waiting, today: date) -> None:
        """Show these lines, and stay on the line that was chosen if it is still there."""
        chosen = self.current()
        self._waiting, self._today = waiting, today
        self._fill()
        if chosen is not None:
            self.choose(chosen)

    def lines(self) -> list[Line]:
        """All lines in order."""
        return [row.line for row in self._model.rows if isinstance(row, _Shown)]

    def current(self) -> Line | None:
        """The chosen line."""
        row = self.currentIndex().data(_ROW) if self.currentIndex().isValid() else None
        return row.line if isinstance(row, _Shown) else None

    def choose(self, wanted: Line) -> None:
        """Choose the line of the same record and day."""
        for place, row in enumerate(self._model.rows):
            if isinstance(row, _Shown) and (row.line.id, row.line.sign, row.line.due_on) == (wanted.id, wanted.sign, wanted.due_on):
                self.setCurrentIndex(self._model.index(place))
                return

    def set_whole(self, is_whole: bool) -> None:
        """As high as its content, for a page that scrolls as one; else it scrolls by itself."""
        self._is_whole = is_whole
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff if is_whole else Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._fit()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("What waits"))
        self._fill()

    def restyle(self) -> None:
        if hasattr(self, "_model"):
            self._model.layoutChanged.emit()
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            line = self.current()
            if line is not None:
                self.opened.emit(line)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        if self.current() is None:
            first = next((place for place, row in enumerate(self._model.rows) if isinstance(row, _Shown)), None)
            if first is not None:
                self.setCurrentIndex(self._model.index(first))

    def _on_clicked(self, index: QModelIndex) -> None:
        row = index.data(_ROW)
        if isinstance(row, _Shown):
            self.opened.emit(row.line)

    def _fill(self) -> None:
        headings = {Section.OVERDUE: self.tr("Overdue"), Section.TODAY: self.tr("Today"), Section.COMING: self.tr("Next two weeks")}
        rows: list[_Heading | _Shown] = []
        for section in Section:
            lines = self._waiting.of(section)
            if lines:
                rows.append(_Heading(headings[section], len(lines)))
                rows.extend(self._shown(line, section) for line in lines)
        self._model.show(rows)
        self._fit()

    def _shown(self, line: Line, section: Section) -> _Shown:
        return _Shown(
            line, section, self._text(line.title), self._text(line.detail), self._text(line.pill or ""), self._text(when(line, self._today))
        )

    def _text(self, text: Wording | str) -> str:
        return text if isinstance(text, str) else self._toolkit.words(text)

    def _fit(self) -> None:
        heights = sum(_height(row) for row in self._model.rows)
        self.setMinimumHeight(heights + 4 if self._is_whole else min(heights, round(em_now() * 18)))


class _Painter(QStyledItemDelegate):
    """Paints headings and lines."""

    def __init__(self, view: WaitingList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(0, _height(index.data(_ROW)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row, area, state = index.data(_ROW), QRectF(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(row, _Heading):
            _paint_heading(painter, area, row)
        else:
            is_chosen = bool(state & QStyle.StateFlag.State_Selected) and self._view.hasFocus()
            if is_chosen or state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(area, QColor(tokens_now().accent_soft if is_chosen else tokens_now().raised))
            _paint_line(painter, area, row)
            if is_chosen:
                painter.setPen(QPen(QColor(tokens_now().focus), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), 5, 5)
        painter.setPen(QPen(QColor(tokens_now().border), 1))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        painter.restore()


def _height(row: _Heading | _Shown) -> int:
    return round(em_now() * (2.7 if isinstance(row, _Heading) else 3.6))


def _paint_heading(painter: QPainter, area: QRectF, row: _Heading) -> None:
    em, font = em_now(), _font(weight=QFont.Weight.DemiBold)
    room = area.adjusted(em, 0, -em, 0)
    _write(painter, room, row.text, font, tokens_now().text)
    left = room.left() + QFontMetrics(font).horizontalAdvance(row.text) + em * 0.7
    _paint_pill(painter, QRectF(left, area.top(), area.right() - left, area.height()), str(row.count), "neutral", sign="")


def _paint_line(painter: QPainter, area: QRectF, row: _Shown) -> None:
    em, tokens = em_now(), tokens_now()
    colour = str(getattr(tokens, _COLOURS[row.section]))
    icon = "alert-triangle" if row.section is Section.OVERDUE else row.line.sign.value
    paint_icon(painter, icon, colour, QRectF(area.left() + em, area.center().y() - em * 0.6, em * 1.2, em * 1.2))
    room = area.adjusted(em * 3.1, 0, -em, 0)
    title, small = _font(weight=QFont.Weight.DemiBold), _font(12 / 13)
    due = _font(12 / 13, QFont.Weight.DemiBold)
    due_width = QFontMetrics(due).horizontalAdvance(row.when) + 4
    _write(painter, room, row.when, due, colour, Qt.AlignmentFlag.AlignRight)
    room.setRight(room.right() - due_width - em * 0.8)
    if row.pill and room.width() > em * 22:
        width = _pill_width(row.pill, TONE_ICONS[row.line.tone])
        _paint_pill(
            painter, QRectF(room.right() - width, room.top(), width, room.height()), row.pill, row.line.tone, TONE_ICONS[row.line.tone]
        )
        room.setRight(room.right() - width - em * 0.8)
    high, low = QFontMetrics(title).height(), QFontMetrics(small).height()
    top = area.center().y() - (high + low + 3) / 2
    _write(painter, QRectF(room.left(), top, room.width(), high), row.title, title, tokens.text)
    _write(painter, QRectF(room.left(), top + high + 3, room.width(), low), row.detail, small, tokens.muted)


def _paint_pill(painter: QPainter, room: QRectF, text: str, tone: str, sign: str) -> None:
    em, font = em_now(), _font(12 / 13, QFont.Weight.DemiBold)
    height = QFontMetrics(font).height() + round(em * 0.3)
    area = QRectF(room.left(), room.center().y() - height / 2, _pill_width(text, sign), height)
    paint_pill_ground(painter, area, tone)
    ink = tokens_now().tone(tone)[0]
    left = area.left() + em * 0.6
    if sign:
        paint_icon(painter, sign, ink, QRectF(left, area.center().y() - em * 0.42, em * 0.85, em * 0.85))
        left += em * 1.15
    _write(painter, QRectF(left, area.top(), area.right() - left, height), text, font, ink)


def _pill_width(text: str, sign: str) -> float:
    return QFontMetrics(_font(12 / 13, QFont.Weight.DemiBold)).horizontalAdvance(text) + em_now() * (2.4 if sign else 1.25)


def _write(
    painter: QPainter, room: QRectF, text: str, font: QFont, colour: str, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, max(0, int(room.width())))
    painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, shown)


def _font(share: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * share)
    font.setWeight(weight)
    return font
