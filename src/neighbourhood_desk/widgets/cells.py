"""How a cell is painted: text, an optional second line, a state as a pill, and where the keyboard is."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from neighbourhood_desk.widgets.controls import paint_pill_ground
from neighbourhood_desk.widgets.icons import em_now, paint_icon, tokens_now
from neighbourhood_desk.widgets.rows_model import RECORD_ROLE, Column, RowsModel
from neighbourhood_desk.widgets.tokens import TONE_ICONS, Tokens

_SECOND = 12 / 13


class CellPainter(QStyledItemDelegate):
    """Paints the cells of a `RecordTable`; the chosen row is tinted, barred at its left, and ringed while the table has the focus."""

    def __init__(self, model: RowsModel, view: QTableView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        column, record, tokens = self._model.columns[index.column()], index.data(RECORD_ROLE), tokens_now()
        area = QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, area, is_chosen, bool(state & QStyle.StateFlag.State_MouseOver), index, tokens)
        room = area.adjusted(cell_padding(), 0, -cell_padding(), 0)
        if column.icon is not None and (name := column.icon(record)):
            side = em_now() * 1.15
            paint_icon(painter, name, tokens.accent, QRectF(room.left(), room.center().y() - side / 2, side, side))
            room.setLeft(room.left() + side + em_now() * 0.6)
        text = column.text(record)
        tone = column.tone(record) if column.tone is not None else ""
        if tone and text:
            _paint_pill(painter, room, text, tone, tokens)
        else:
            self._paint_text(painter, room, text, column, column.detail(record) if column.detail else "", tokens)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(cell_width(self._model.columns[index.column()], index.data(RECORD_ROLE)), row_height(self._model.columns))

    def _paint_ground(
        self, painter: QPainter, area: QRectF, is_chosen: bool, is_pointed: bool, index: QModelIndex | QPersistentModelIndex, tokens: Tokens
    ) -> None:
        if is_chosen or is_pointed:
            painter.fillRect(area, QColor(tokens.accent_soft if is_chosen else tokens.raised))
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.drawLine(QPointF(area.left(), area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5))
        shown = [place for place in range(len(self._model.columns)) if not self._view.isColumnHidden(place)]
        first, last = index.column() == shown[0], index.column() == shown[-1]
        if is_chosen and first:
            painter.fillRect(QRectF(area.left(), area.top(), 3, area.height()), QColor(tokens.accent))
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            inner = area.adjusted(1, 1, -1, -1)
            painter.drawLine(QPointF(area.left(), inner.top()), QPointF(area.right(), inner.top()))
            painter.drawLine(QPointF(area.left(), inner.bottom()), QPointF(area.right(), inner.bottom()))
            for is_end, x in ((first, inner.left()), (last, inner.right())):
                if is_end:
                    painter.drawLine(QPointF(x, inner.top()), QPointF(x, inner.bottom()))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_text(self, painter: QPainter, room: QRectF, text: str, column: Column, detail: str, tokens: Tokens) -> None:
        font = body_font(column)
        side = Qt.AlignmentFlag.AlignRight if column.align == "right" else Qt.AlignmentFlag.AlignLeft
        upper = QRectF(room)
        if detail:
            second = second_font()
            high, low = QFontMetrics(font).height(), QFontMetrics(second).height()
            top = room.center().y() - (high + low + 2) / 2
            upper = QRectF(room.left(), top, room.width(), high)
            lower = QRectF(room.left(), top + high + 2, room.width(), low)
            painter.setFont(second)
            painter.setPen(QColor(tokens.muted))
            painter.drawText(lower, side | Qt.AlignmentFlag.AlignVCenter, _elided(second, detail, lower.width()))
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text))
        painter.drawText(upper, side | Qt.AlignmentFlag.AlignVCenter, _elided(font, text, upper.width()))


def cell_padding() -> int:
    """Space at the left and right of a cell, in pixels."""
    return round(em_now() * 0.6)


def row_height(columns: list[Column]) -> int:
    """40 pixels a row at 100 % text, 58 where a column has a second line."""
    return round(em_now() * (3.6 if any(column.detail for column in columns) else 2.5))


def cell_width(column: Column, record: object) -> int:
    """How wide a cell must be to show all of its text."""
    text = column.text(record)
    if column.tone is not None and column.tone(record):
        inner = QFontMetrics(pill_font()).horizontalAdvance(text) + _pill_extra()
    else:
        inner = QFontMetrics(body_font(column)).horizontalAdvance(text)
        if column.detail is not None:
            inner = max(round(inner * 1.06), QFontMetrics(second_font()).horizontalAdvance(column.detail(record)))
    sign = round(em_now() * 1.75) if column.icon is not None and column.icon(record) else 0
    return inner + sign + cell_padding() * 2 + 4


def body_font(column: Column) -> QFont:
    """The font of a cell; a `mono` column gets digits of one width."""
    font = _app_font()
    if column.mono:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def second_font() -> QFont:
    """The font of a second line."""
    font = _app_font()
    font.setPointSizeF(font.pointSizeF() * _SECOND)
    return font


def pill_font() -> QFont:
    """The font of a state."""
    font = second_font()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _app_font() -> QFont:
    return QFont(QApplication.font())


def _pill_extra() -> int:
    return round(em_now() * 2.1)


def _elided(font: QFont, text: str, width: float) -> str:
    line = text.replace("\n", " ")
    return QFontMetrics(font).elidedText(line, Qt.TextElideMode.ElideRight, int(width))


def _paint_pill(painter: QPainter, room: QRectF, text: str, tone: str, tokens: Tokens) -> None:
    ink = tokens.tone(tone)[0]
    font = pill_font()
    metrics = QFontMetrics(font)
    height = metrics.height() + round(em_now() * 0.3)
    width = min(metrics.horizontalAdvance(text) + _pill_extra(), room.width())
    shape = QRectF(room.left(), room.center().y() - height / 2, width, height)
    paint_pill_ground(painter, shape, tone)
    side = em_now() * 0.85
    left = shape.left() + em_now() * 0.45
    paint_icon(painter, TONE_ICONS[tone], ink, QRectF(left, shape.center().y() - side / 2, side, side))
    words = QRectF(left + side + em_now() * 0.25, shape.top(), shape.right() - left - side - em_now() * 0.6, height)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, _elided(font, text, words.width() + 1))
