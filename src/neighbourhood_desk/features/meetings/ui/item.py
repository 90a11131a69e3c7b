"""The point that is being spoken about: its minutes, decisions and actions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QIntValidator, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.meetings.records import METHOD_NAMES, Action, AgendaItem, Decision, MeetingFile
from neighbourhood_desk.features.meetings.rules import may_write, votes_line
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.features.meetings.ui.entry import ActionEntry, DecisionEntry
from neighbourhood_desk.features.meetings.ui.keys import ACTION, DECISION, NEXT, KeepsOurKeys, shown
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import (
    Card,
    IconButton,
    Pill,
    PrimaryButton,
    QuietButton,
    Separator,
    Sign,
    plain_label,
)
from neighbourhood_desk.widgets.fields import LongText
from neighbourhood_desk.widgets.icons import em_now, tokens_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_REST_MS = 1_000
"""Typing rests so long before it is written into the vault: a pulled plug costs at most the last second."""


class ItemPanel(Live, Card):
    """Shows one point and writes what is typed. `next_asked` comes from the button that ends the point, or the whole meeting."""

    next_asked = Signal()
    edited = Signal(object)
    """The point with another title, bringer or length."""

    def __init__(self, toolkit: Toolkit, service: MeetingService, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._service = toolkit, service
        self._item: AgendaItem | None = None
        self._file: MeetingFile | None = None
        self._kept = ""
        self._keys = KeepsOurKeys(self)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.flush)
        self._build_head()
        self._build_middle()
        self._build_foot()
        self.setFocusProxy(self.notes)
        self.retranslate()

    def show_item(self, file: MeetingFile, item: AgendaItem | None, number: int, is_last_open: bool) -> None:
        """Show a point of a meeting; what is being typed into the same point stays."""
        is_same = self._item is not None and item is not None and item.id == self._item.id
        if not is_same:
            self.flush()
            self.decision.hide()
            self.action.hide()
        self._file, self._item = file, item
        self.setEnabled(item is not None)
        if item is None:
            return
        self._number.setText(f"{number} ·")
        if not is_same or item.minutes_text != self._kept:
            self._show_text(item.minutes_text)
        for field, text in ((self.title, item.title), (self.brought_by, item.brought_by)):
            if not field.hasFocus():
                field.setText(text)
                field.setCursorPosition(0)
        if not self.minutes.hasFocus():
            self.minutes.setText(str(item.minutes_allowed))
        self._show_outcome(*file.of_item(item.id))
        self._allow(may_write(file.meeting) is None)
        self._is_last_open = is_last_open
        self._name_button()

    @property
    def item_id(self) -> UUID | None:
        """The point that is shown."""
        return self._item.id if self._item else None

    def flush(self) -> None:
        """Write what was typed, now."""
        self._rest.stop()
        if self._item is None:
            return
        text = clean(self.notes.toPlainText())
        if text == self._kept:
            return
        before, self._kept = self._kept, text
        try:
            self._service.write_minutes(self._item.id, text)
        except DeskError as error:
            self._kept = before
            self._toolkit.telling.problem(error)

    def start_decision(self) -> None:
        """Open the line for a decision."""
        if self._item is not None and self.add_decision.isEnabled():
            self.decision.template = Decision(meeting_id=self._item.meeting_id, item_id=self._item.id, text="")
            self.action.hide()
            self.decision.open()
            self._show_entry(self.decision)

    def start_action(self) -> None:
        """Open the line for an action."""
        if self._item is not None and self._file is not None and self.add_action.isEnabled():
            self.action.first_day = max(self._file.meeting.held_on, self._toolkit.clock.today())
            self.decision.hide()
            self.action.open()
            self._show_entry(self.action)

    def retranslate(self) -> None:
        if not hasattr(self, "next_button"):
            return
        self.title.setAccessibleName(self.tr("Title of the point"))
        self.brought_by.setPlaceholderText(self.tr("Brought by"))
        self.brought_by.setAccessibleName(self.tr("Brought by"))
        self.minutes.setAccessibleName(self.tr("Minutes allowed"))
        self.notes.setAccessibleName(self.tr("Minutes of this point"))
        self.notes.setPlaceholderText(self.tr("What was said. It is kept while you type."))
        self._decisions_title.setText(self.tr("Decisions"))
        self._actions_title.setText(self.tr("Actions"))
        self.add_decision.setText(self.tr("Decision"))
        self.add_decision.setToolTip(shown(DECISION))
        self.add_action.setText(self.tr("Action"))
        self.add_action.setToolTip(shown(ACTION))
        hint = self.tr("{decision} decision · {action} action · {next} next point")
        self._hint.setText(hint.format(decision=shown(DECISION), action=shown(ACTION), next=shown(NEXT)))
        self._name_button()
        if self._file is not None and self._item is not None:
            self._show_outcome(*self._file.of_item(self._item.id))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self.notes, self.notes.restyle)

    def restyle(self) -> None:
        if hasattr(self, "minutes"):
            self.minutes.setFixedWidth(round(em_now() * 3.2))
            self.brought_by.setMinimumWidth(em_now() * 9)

    def _build_head(self) -> None:
        head = QHBoxLayout()
        self._number = plain_label(role="heading")
        self.title, self.brought_by, self.minutes = QLineEdit(), QLineEdit(), QLineEdit()
        self.minutes.setValidator(QIntValidator(0, 600, self.minutes))
        self.minutes.setAlignment(Qt.AlignmentFlag.AlignRight)
        for field in (self.title, self.brought_by, self.minutes):
            field.editingFinished.connect(self._on_head_edited)
        head.addWidget(self._number)
        head.addWidget(self.title, 2)
        head.addWidget(self.brought_by, 1)
        head.addWidget(self.minutes)
        head.addWidget(plain_label("min", "secondary"))
        self.body.addLayout(head)
        self._keys.watch(self.title, self.brought_by, self.minutes)
        self.restyle()

    def _build_middle(self) -> None:
        self.notes = LongText(5)
        self.notes.textChanged.connect(self._on_typed)
        self._keys.watch(self.notes)
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        self._decisions_title, self._actions_title = plain_label(role="block"), plain_label(role="block")
        self.add_decision, self.add_action = QuietButton("gavel"), QuietButton("plus")
        self.add_decision.clicked.connect(self.start_decision)
        self.add_action.clicked.connect(self.start_action)
        self._decisions, self._actions = QVBoxLayout(), QVBoxLayout()
        self.decision = DecisionEntry(self._toolkit, self._service.decide)
        self.action = ActionEntry(self._toolkit, self._keep_action)
        for entry in (self.decision, self.action):
            entry.left.connect(self._after_entry)
        column.addWidget(self.notes)
        column.addLayout(_row(self._decisions_title, self.add_decision))
        column.addLayout(self._decisions)
        column.addWidget(self.decision)
        column.addLayout(_row(self._actions_title, self.add_action))
        column.addLayout(self._actions)
        column.addWidget(self.action)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(host)
        self.body.addWidget(self._scroll, 1)

    def _build_foot(self) -> None:
        self._is_last_open = False
        self.body.addWidget(Separator())
        foot = QHBoxLayout()
        self._hint = plain_label(role="secondary", wrap=True)
        self.next_button = PrimaryButton()
        self.next_button.clicked.connect(self.next_asked)
        foot.addWidget(self._hint, 1)
        foot.addWidget(self.next_button)
        self.body.addLayout(foot)

    def _name_button(self) -> None:
        self.next_button.setText(self.tr("Close the meeting") if self._is_last_open else self.tr("Next point"))
        self.next_button.setToolTip(shown(NEXT))

    def _allow(self, may: bool) -> None:
        self.notes.setReadOnly(not may)
        for field in (self.title, self.brought_by, self.minutes):
            field.setReadOnly(not may)
        for button in (self.add_decision, self.add_action):
            button.setVisible(may)
            button.setEnabled(may)
        self._hint.setVisible(may)
        self.next_button.setVisible(may)

    def _show_text(self, text: str) -> None:
        self._kept = text
        self.notes.blockSignals(True)
        self.notes.setPlainText(text)
        self.notes.blockSignals(False)
        self.notes.moveCursor(self.notes.textCursor().MoveOperation.End)
        QTimer.singleShot(0, self.notes, self.notes.restyle)

    def _show_outcome(self, decisions: tuple[Decision, ...], actions: tuple[Action, ...]) -> None:
        _clear(self._decisions)
        _clear(self._actions)
        may = self._file is not None and may_write(self._file.meeting) is None
        for decision in decisions:
            self._decisions.addWidget(self._decision_block(decision, may))
        for action in actions:
            self._actions.addWidget(self._action_line(action, may))
        self._decisions_title.setVisible(may or bool(decisions))
        self._actions_title.setVisible(may or bool(actions))

    def _decision_block(self, decision: Decision, may: bool) -> QWidget:
        block = _GoodBlock()
        layout = QHBoxLayout(block)
        layout.setContentsMargins(12, 8, 8, 8)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(plain_label(decision.text, "strong", wrap=True))
        words, votes = self._toolkit.words, votes_line(decision)
        parts = [words(METHOD_NAMES[decision.method]), words(votes) if votes else "", decision.carried_out_by]
        parts.append(self._toolkit.catalogue.day(decision.by_when) if decision.by_when else "")
        texts.addWidget(plain_label(" · ".join(part for part in parts if part), "secondary", wrap=True))
        layout.addLayout(texts, 1)
        if may:
            layout.addWidget(self._remover(self.tr("Remove this decision"), lambda: self._service.remove_decision(decision.id)))
        return block

    def _action_line(self, action: Action, may: bool) -> QWidget:
        host = QWidget()
        layout = QHBoxLayout(host)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Sign("arrow-forward-up", "accent"))
        layout.addWidget(plain_label(action.what, wrap=True), 1)
        if action.assignee:
            layout.addWidget(_who(action.assignee))
        layout.addWidget(plain_label(self._toolkit.catalogue.short_day(action.due_on), "strong"))
        if may:
            layout.addWidget(self._remover(self.tr("Remove this action"), lambda: self._service.remove_action(action.id)))
        return host

    def _remover(self, name: str, verb: Callable[[], object]) -> IconButton:
        button = IconButton("x")
        button.set_name(name)
        button.clicked.connect(lambda: self._try(verb))
        return button

    def _keep_action(self, values: dict[str, Any]) -> None:
        if self._item is not None:
            self._service.add_action(self._item.meeting_id, self._item.id, values.pop("what"), **values)
            self._toolkit.telling.done(say("Meetings", "The action is now a follow-up."))

    def _show_entry(self, entry: QWidget) -> None:
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(entry, 0, 12))

    def _after_entry(self) -> None:
        if self.isVisible() and self._item is not None:
            self.notes.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        if not self._rest.isActive():  # a key does not put it off: who types without a pause loses no more than the others
            self._rest.start()
        self.notes.restyle()

    def _on_head_edited(self) -> None:
        item = self._item
        if item is None or self.title.isReadOnly():
            return
        title = self.title.text().strip() or item.title
        changed = replace(item, title=title, brought_by=self.brought_by.text().strip(), minutes_allowed=int(self.minutes.text() or 0))
        if changed != item:
            self._item = changed
            self.edited.emit(changed)

    def _try(self, verb: Callable[[], object]) -> None:
        try:
            verb()
        except DeskError as error:
            self._toolkit.telling.problem(error)


class _GoodBlock(QFrame):
    """A block on the soft colour of what is settled."""

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_now().good_soft))
        painter.drawRoundedRect(self.rect(), 7, 7)


def _who(name: str) -> Pill:
    pill = Pill()
    pill.set(name, "neutral", "user")
    return pill


def _row(first: QWidget, last: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(first, 1)
    row.addWidget(last)
    return row


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
