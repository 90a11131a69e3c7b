"""Typing in what was written on paper: one form after another, with Tab and Enter alone."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from neighbourhood_desk.features.requests.records import CHANNEL_NAMES, KIND_NAMES, Channel, Request, RequestKind
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.features.requests.ui.editor import BY_HAND, RequestEditor
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import LinkButton, plain_label
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, PickerRow, Row, TextRow
from neighbourhood_desk.widgets.toolkit import Toolkit

_STAYS = ("received_on", "channel", "kind")
"""What is the same on a pile of sheets: it is typed once."""
_SHOWN = 5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PaperEditor(RequestEditor):
    """Takes sheet after sheet: Enter leads to the next field and, in the last one, records and begins anew."""

    TITLE = say("Requests", "Type from paper")
    NAME = "paper"

    def __init__(self, toolkit: Toolkit, desk: Desk, parent: QWidget | None = None) -> None:
        self.typed: list[Request] = []
        super().__init__(toolkit, desk, None, parent)
        self._count = plain_label(role="strong")
        self._last = QVBoxLayout()
        self._last.setSpacing(0)
        self.body.insertWidget(1, self._count)
        self.body.insertLayout(2, self._last)
        self.form.set_values({"channel": Channel.STREET, "kind": RequestKind.NEED, "received_on": toolkit.clock.today()})
        self.kept.connect(self.typed.append)
        for row in self.form.rows:
            for widget in row.named_widgets():
                widget.installEventFilter(self)
        self.retranslate()

    def save(self) -> None:
        """Record this sheet and begin the next one."""
        before = len(self.typed)
        super().save()
        if len(self.typed) > before:
            values = self.form.values()
            self.form.set_values({**dict.fromkeys(values), **{name: values[name] for name in _STAYS}})
            self._guessed = {}
            self.guess()
            self._show_typed()
            self.form.focus("text")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on, as Tab does."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _ENTER and not event.modifiers():
            row = next((row for row in self.form.rows if watched in row.named_widgets()), None)
            if row is not None and QApplication.activePopupWidget() is None:
                return self._on_enter(row)
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_last"):
            self.cancel_button.setText(self.tr("Finish"))
            self._show_typed()

    def _rows(self, request: Request | None) -> list[Row]:
        return [
            DateRow("received_on", say("Requests", "Received on"), required=True),
            ChoiceRow("channel", say("Requests", "How it came"), [(item, CHANNEL_NAMES[item]) for item in BY_HAND], required=True),
            ChoiceRow("kind", say("Requests", "Kind"), list(KIND_NAMES.items()), required=True),
            TextRow("text", say("Requests", "What happened"), required=True, most=4000),
            TextRow("address", say("Requests", "Address or place")),
            self._area,
            self._person,
            self._need,
        ]

    def _on_enter(self, row: Row) -> bool:
        """True if that was all: False lets a field take its choice."""
        rows = self.form.rows
        if isinstance(row, PickerRow) and (is_looking := row.on_enter()) is not None:
            return is_looking
        if row is rows[-1]:
            self.save()
        else:
            self.form.focus(rows[rows.index(row) + 1].key)
        return True

    def _show_typed(self) -> None:
        self._count.setText(self.tr("%n sheet(s) typed in", "", len(self.typed)))
        while (item := self._last.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for request in reversed(self.typed[-_SHOWN:]):
            button = LinkButton(text=f"{request.number} · {request.title}")
            button.clicked.connect(lambda _checked=False, request=request: self.open_asked.emit(request))
            self._last.addWidget(button)
