"""One-line forms that open under a point: a decision, an action. Enter keeps, Esc leaves, Tab goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from neighbourhood_desk.features.followups.records import LEADER_NAMES, Leader
from neighbourhood_desk.features.meetings.records import METHOD_NAMES, Decision, Method
from neighbourhood_desk.features.meetings.ui.keys import KeepsOurKeys
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.widgets.controls import Card, QuietButton, plain_label
from neighbourhood_desk.widgets.fields import DateField
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.icons import em_now
from neighbourhood_desk.widgets.inputs import ChoiceBox
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_USUAL_TERM = timedelta(days=14)


class Entry(Live, Card):
    """A small form; `keep` does what it is for and raises DeskError where it cannot."""

    left = Signal()

    def __init__(self, toolkit: Toolkit, keep: Callable[[Any], object], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.toolkit, self._keep = toolkit, keep
        self._keys = KeepsOurKeys(self)
        self.text = QLineEdit()
        self.body.addWidget(self.text)
        self._line = QWidget()
        self.flow = FlowLayout(self._line)
        self.body.addWidget(self._line)
        self._problem = plain_label(role="error", wrap=True)
        self._problem.hide()
        self.body.addWidget(self._problem)
        self._buttons = QHBoxLayout()
        self.keep_button, self.leave_button = QuietButton("check"), QuietButton()
        self.keep_button.clicked.connect(self.keep)
        self.leave_button.clicked.connect(self.leave)
        self._buttons.addWidget(self.keep_button)
        self._buttons.addWidget(self.leave_button)
        self._buttons.addStretch(1)
        self.body.addLayout(self._buttons)
        self._last: QWidget = self.text
        self._watch(self.text)
        self.hide()

    def open(self) -> None:
        """Begin a new one."""
        self.clear()
        self._say(None)
        self.show()
        self.text.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close it without keeping anything."""
        self.hide()
        self.left.emit()

    def keep(self) -> None:
        """Keep what is typed."""
        try:
            self._keep(self.value())
        except DeskError as error:
            self._say(error)
            self.text.setFocus()
            return
        except ValueError:
            self._say_text(self.tr("This is not a day. Write 22/11/2026, tomorrow or +7."))
            return
        self.leave()

    def clear(self) -> None:
        """Empty every field."""

    def value(self) -> Any:
        """What is typed; raises ValueError where a day is none."""

    def add(self, field: QWidget, width: float = 0) -> None:
        """Put a field into the line; `width` in lines of text, 0 for its own."""
        if width:
            field.setMinimumWidth(round(em_now() * width))
            field.setMaximumWidth(round(em_now() * width * 1.2))
        self.flow.addWidget(field)
        # The parts of a day one by one: a field made of fields would come after the buttons.
        for part in (field.line, field.button) if isinstance(field, DateField) else (field,):
            QWidget.setTabOrder(self._last, part)
            self._last = part
        QWidget.setTabOrder(self._last, self.keep_button)
        self._watch(field.line if isinstance(field, DateField) else field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()  # the first Esc closes this line, not what stands around it
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.keep()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        if hasattr(self, "leave_button"):
            self.keep_button.setText(self.tr("Keep"))
            self.leave_button.setText(self.tr("Cancel"))

    def _watch(self, field: QWidget) -> None:
        self._keys.watch(field)
        field.installEventFilter(self)

    def _say(self, error: DeskError | None) -> None:
        parts = [] if error is None else [error.what, *([error.next_step] if error.next_step else [])]
        self._say_text(" ".join(self.toolkit.words(part) for part in parts))

    def _say_text(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))


class DecisionEntry(Entry):
    """What was decided, how, with how many votes, and who carries it out by when."""

    def __init__(self, toolkit: Toolkit, keep: Callable[[Decision], object], parent: QWidget | None = None) -> None:
        super().__init__(toolkit, keep, parent)
        self.method = ChoiceBox()
        self.method.currentIndexChanged.connect(self._show_votes)
        self.votes = (QLineEdit(), QLineEdit(), QLineEdit())
        self.who, self.by_when = QLineEdit(), DateField(toolkit)
        self.template: Decision | None = None
        self.add(self.method)
        for vote in self.votes:
            vote.setValidator(QIntValidator(0, 9999, vote))
            self.add(vote, 6.5)
        self.add(self.who, 11)
        self.add(self.by_when)
        self.retranslate()

    def clear(self) -> None:
        for field in (self.text, *self.votes, self.who):
            field.clear()
        self.method.setCurrentIndex(0)
        self.by_when.set_day(None)
        self._show_votes()

    def value(self) -> Decision:
        assert self.template is not None
        method = Method(self.method.currentData())
        votes = [int(vote.text()) if vote.text() and method is not Method.CONSENSUS else None for vote in self.votes]
        return replace(
            self.template, text=self.text.text(), method=method, votes_for=votes[0], votes_against=votes[1], abstained=votes[2],
            carried_out_by=self.who.text(), by_when=self.by_when.day(),
        )  # fmt: skip

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "by_when"):
            return
        self.setAccessibleName(self.tr("New decision"))
        self.text.setPlaceholderText(self.tr("What was decided"))
        self.text.setAccessibleName(self.tr("What was decided"))
        chosen = max(0, self.method.currentIndex())
        self.method.clear()
        for method, name in METHOD_NAMES.items():
            self.method.addItem(self.toolkit.words(name), method.value)
        self.method.setCurrentIndex(chosen)
        self.method.setAccessibleName(self.tr("How it was decided"))
        for vote, label in zip(self.votes, (self.tr("For"), self.tr("Against"), self.tr("Abstained")), strict=True):
            vote.setPlaceholderText(label)
            vote.setAccessibleName(label)
        self.who.setPlaceholderText(self.tr("Carried out by"))
        self.who.setAccessibleName(self.tr("Carried out by"))
        self.by_when.line.setAccessibleName(self.tr("By when"))

    def _show_votes(self) -> None:
        for vote in self.votes:
            vote.setVisible(self.method.currentData() != Method.CONSENSUS.value)


class ActionEntry(Entry):
    """What is to be done, by whom, by when, and who leads it."""

    def __init__(self, toolkit: Toolkit, keep: Callable[[dict[str, Any]], object], parent: QWidget | None = None) -> None:
        super().__init__(toolkit, keep, parent)
        self.who, self.due, self.led_by = QLineEdit(), DateField(toolkit), ChoiceBox()
        self.first_day = date.min
        self.add(self.who, 11)
        self.add(self.due)
        self.add(self.led_by)
        self.retranslate()

    def clear(self) -> None:
        self.text.clear()
        self.who.clear()
        self.due.set_day(self.first_day + _USUAL_TERM)
        self.led_by.setCurrentIndex(self.led_by.findData(Leader.CIRCLE.value))

    def value(self) -> dict[str, Any]:
        return {
            "what": self.text.text(),
            "assignee": self.who.text(),
            "due_on": self.due.day() or self.first_day + _USUAL_TERM,
            "led_by": Leader(self.led_by.currentData()),
        }

    def retranslate(self) -> None:
        super().retranslate()
        if not hasattr(self, "led_by"):
            return
        self.setAccessibleName(self.tr("New action"))
        self.text.setPlaceholderText(self.tr("What is to be done"))
        self.text.setAccessibleName(self.tr("What is to be done"))
        self.who.setPlaceholderText(self.tr("Who"))
        self.who.setAccessibleName(self.tr("Who"))
        self.due.line.setAccessibleName(self.tr("By when"))
        chosen = self.led_by.currentData() or Leader.CIRCLE.value
        self.led_by.clear()
        for leader, name in LEADER_NAMES.items():
            self.led_by.addItem(self.toolkit.words(name), leader.value)
        self.led_by.setCurrentIndex(self.led_by.findData(chosen))
        self.led_by.setAccessibleName(self.tr("Who leads it"))
