"""The fields that Qt does not have as we need them: a day that may be empty, a long text that Tab leaves, a record to pick."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import QDate, QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QCalendarWidget,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from neighbourhood_desk.widgets.controls import IconButton
from neighbourhood_desk.widgets.icons import em_now, icon, tokens_now
from neighbourhood_desk.widgets.inputs import SearchField
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit
from neighbourhood_desk.widgets.typed_days import read_day, show_day


@dataclass(frozen=True, slots=True)
class Choice:
    """A record that can be picked: `title` names it, `detail` tells it apart from others of that name."""

    id: UUID
    title: str
    detail: str = ""


class DateField(Live, QWidget):
    """A day typed as people write it, or chosen in a calendar (Alt+Down); it may be empty."""

    edited = Signal()

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.line = QLineEdit()
        self.button = IconButton("calendar")
        layout.addWidget(self.line, 1)
        layout.addWidget(self.button)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        self.line.editingFinished.connect(self._tidy)
        self.line.installEventFilter(self)
        self.button.clicked.connect(self.open_calendar)
        self._popup: QFrame | None = None
        self.restyle()
        self.retranslate()

    def day(self) -> date | None:
        """The day, None if empty; raises ValueError where the text is no day."""
        return read_day(self.line.text(), self._toolkit.clock.today())

    def set_day(self, day: date | None) -> None:
        """Show a day."""
        self.line.setText(show_day(day))

    def open_calendar(self) -> None:
        """Show the month around the day that is typed, or around today."""
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(popup)
        layout.setContentsMargins(8, 8, 8, 8)
        calendar = QCalendarWidget()
        calendar.setLocale(self._toolkit.language.locale)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        calendar.setAccessibleName(self.tr("Calendar"))
        plain = QTextCharFormat()
        plain.setForeground(QColor(tokens_now().text))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(weekend, plain)
        for name, sign in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
            if (button := calendar.findChild(QToolButton, name)) is not None:
                button.setIcon(icon(sign))
        try:
            shown = self.day() or self._toolkit.clock.today()
        except ValueError:
            shown = self._toolkit.clock.today()
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.clicked.connect(self._on_day_chosen)
        calendar.activated.connect(self._on_day_chosen)
        layout.addWidget(calendar)
        self._popup = popup
        popup.move(self.mapToGlobal(QPoint(0, self.height() + 2)))
        popup.show()
        calendar.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Down
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("d/m/yyyy, tomorrow, +7"))
        self.button.set_name(self.tr("Choose in a calendar"))

    def restyle(self) -> None:
        if hasattr(self, "line"):
            self.setMaximumWidth(em_now() * 17)

    def _on_day_chosen(self, chosen: QDate) -> None:
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        self.set_day(date(chosen.year(), chosen.month(), chosen.day()))
        self.line.setFocus()
        self.edited.emit()

    def _tidy(self) -> None:
        try:
            day = self.day()
        except ValueError:
            return
        if self.line.text() != show_day(day):
            self.line.setText(show_day(day))


class ShortLine(Live, QLineEdit):
    """A line no wider than about `signs` digits need."""

    def __init__(self, signs: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signs = signs
        self.restyle()

    def restyle(self) -> None:
        if hasattr(self, "_signs"):
            self.setMaximumWidth(round(em_now() * (self._signs * 0.7 + 1.5)))


class LongText(Live, QPlainTextEdit):
    """Several lines that Tab leaves; it grows with what is typed, from `lines` to three times as many."""

    def __init__(self, lines: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self.restyle())
        self.restyle()

    def restyle(self) -> None:
        if hasattr(self, "_lines"):
            lines = min(max(self._lines, round(self.document().size().height()) + 1), self._lines * 3)
            self.setFixedHeight(round(self.fontMetrics().lineSpacing() * lines + em_now() * 1.2))


class PickField(Live, QWidget):
    """A record found by typing: results stand under the line, arrows choose, Enter takes, and what was picked can be cleared."""

    edited = Signal()

    def __init__(
        self, toolkit: Toolkit, find: Callable[[str], Sequence[Choice]], name_of: Callable[[UUID], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._find, self._name_of = find, name_of
        self._picked: UUID | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.line = SearchField()
        self.results = QListWidget()
        self.results.setUniformItemSizes(True)
        self.results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.results.hide()
        layout.addWidget(self.line)
        layout.addWidget(self.results)
        self.setFocusProxy(self.line)
        self._rest = QTimer(self, singleShot=True, interval=120)
        self._rest.timeout.connect(self.look)
        self.line.textEdited.connect(self._on_typed)
        self.line.textChanged.connect(self._on_cleared)
        self.line.installEventFilter(self)
        self.results.itemClicked.connect(lambda item: self._take(item))
        self.retranslate()

    def value(self) -> UUID | None:
        """The record that was picked."""
        return self._picked

    def set_value(self, id: UUID | None) -> None:
        """Show this record as picked."""
        self._picked = None
        self.line.setText("" if id is None else self._name_of(id))
        self._picked = id
        self.results.hide()

    @property
    def is_open_text(self) -> bool:
        """True where something is typed and nothing picked."""
        return self._picked is None and bool(self.line.text().strip())

    def look(self) -> None:
        """Search now."""
        self._rest.stop()
        text = self.line.text().strip()
        self.results.clear()
        for choice in self._find(text) if text else ():
            item = QListWidgetItem(f"{choice.title}  ·  {choice.detail}" if choice.detail else choice.title)
            item.setData(Qt.ItemDataRole.UserRole, choice)
            self.results.addItem(item)
        found = self.results.count()
        self.results.setVisible(found > 0)
        if found:
            self.results.setCurrentRow(0)
            self.results.setFixedHeight(min(found, 6) * self.results.sizeHintForRow(0) + em_now() // 2)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._on_key(event):
            return True
        if event.type() == QEvent.Type.FocusOut:
            self.results.hide()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        self.line.setPlaceholderText(self.tr("Type to search"))
        self.results.setAccessibleName(self.tr("What was found"))

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Down and self.results.isHidden():
            self.look()
            return True
        if self.results.isHidden():
            return False
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                self.results.setCurrentRow((self.results.currentRow() + step) % self.results.count())
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._take(self.results.currentItem())
            case Qt.Key.Key_Escape:
                self.results.hide()
            case _:
                return False
        return True

    def _on_typed(self, _text: str) -> None:
        self._picked = None
        self._rest.start()
        self.edited.emit()

    def _on_cleared(self, text: str) -> None:
        """The cross empties the line without a key."""
        if not text and self._picked is not None:
            self._on_typed(text)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        choice: Choice = item.data(Qt.ItemDataRole.UserRole)
        self._picked = choice.id
        self.line.setText(choice.title)
        self.results.hide()
        self.edited.emit()
