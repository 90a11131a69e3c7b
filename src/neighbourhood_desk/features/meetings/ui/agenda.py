"""The agenda of a meeting: what is done, what is spoken about, how long it takes; new points in one line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from neighbourhood_desk.features.meetings.records import AgendaItem, MeetingFile
from neighbourhood_desk.features.meetings.rules import may_write, minutes_dealt_with, minutes_planned
from neighbourhood_desk.features.meetings.ui.keys import KeepsOurKeys, shown
from neighbourhood_desk.widgets.controls import Card, IconButton, Pill, plain_label
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit

_LENGTH = re.compile(r"(?:;\s*(?P<bare>\d{1,3})|[;\s]\s*(?P<named>\d{1,3})\s*(?:min\.?|'))\s*\Z")
"""A number counts as minutes after a semicolon, or with its unit: "portal 14" is a building."""
_UP, _DOWN, _REMOVE, _TICK = "Alt+Up", "Alt+Down", "Ctrl+Backspace", "Space"


def read_point(text: str) -> tuple[str, str, int]:
    """A point as typed, "Garden; number 14; 20 min": title, who brings it, minutes (10 where none are given)."""
    length = _LENGTH.search(text)
    bare = text[: length.start()] if length and text[: length.start()].strip() else text
    title, _, who = (part.strip(" ;") for part in bare.partition(";"))
    return title, who, int(length["bare"] or length["named"]) if length and bare is not text else 10


class AgendaPanel(Live, Card):
    """The list of points. `chosen` names the one to speak about; the others ask for changes of the agenda."""

    chosen = Signal(object)
    opened = Signal()
    typed = Signal(str, str, int)
    moved = Signal(object, int)
    removal_asked = Signal(object)
    ticked = Signal(object, bool)

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._file: MeetingFile | None = None
        self._numbers: dict[UUID, int] = {}
        self._time = plain_label(role="secondary")
        self.add_to_head(self._time)
        self._keys = KeepsOurKeys(self)
        self.table = RecordTable(toolkit)
        self.table.setProperty("bare", True)
        self.table.set_columns(
            [
                Column("title", "", self._title_of, width="stretch", icon=lambda item: "check" if item.done else "point"),
                Column("minutes", "", lambda item: f"{item.minutes_allowed} min", align="right"),
            ]
        )
        self.table.view.horizontalHeader().hide()
        self.table.chosen.connect(self._on_chosen)
        self.table.activated.connect(lambda _item: self.opened.emit())
        self.body.addWidget(self.table, 1)
        self._build_foot()
        self._build_shortcuts()
        self.setFocusProxy(self.table)
        self.retranslate()

    def show_agenda(self, file: MeetingFile, current: UUID | None) -> None:
        """Show the agenda and mark the point that is spoken about."""
        self._file = file
        self._numbers = {item.id: number for number, item in enumerate(file.items, 1)}
        blocked = self.table.blockSignals(True)
        self.table.set_rows(file.items)
        self.table.choose(current)
        self.table.blockSignals(blocked)
        may = may_write(file.meeting) is None
        self._editing.setVisible(may)
        self._show_time(file.items)
        self._show_quorum(file)

    def retranslate(self) -> None:
        if not hasattr(self, "quorum"):
            return
        self.set_title(self.tr("Agenda"))
        self.table.set_name(self.tr("Agenda"))
        self.table.set_titles([self.tr("Point"), self.tr("Minutes")])
        self.table.empty.set_texts(self.tr("No points yet"), self.tr("Write the first one below."))
        self.new_point.setPlaceholderText(self.tr("New point; who brings it; minutes"))
        self.new_point.setAccessibleName(self.tr("New point"))
        for button, name, keys in (
            (self.up, self.tr("Move up"), _UP),
            (self.down, self.tr("Move down"), _DOWN),
            (self.remove, self.tr("Take off the agenda"), _REMOVE),
        ):
            button.set_name(name)
            button.setToolTip(f"{name}  {shown(keys)}")
        if self._file is not None:
            self._show_time(self._file.items)
            self._show_quorum(self._file)

    def _build_foot(self) -> None:
        self._editing = QWidget()
        editing = QHBoxLayout(self._editing)
        editing.setContentsMargins(0, 0, 0, 0)
        editing.setSpacing(4)
        self.new_point = QLineEdit()
        self.new_point.returnPressed.connect(self._on_new_point)
        self._keys.watch(self.new_point)
        self.up, self.down, self.remove = IconButton("arrow-up"), IconButton("arrow-down"), IconButton("x")
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.remove.clicked.connect(self._ask_removal)
        editing.addWidget(self.new_point, 1)
        for button in (self.up, self.down, self.remove):
            editing.addWidget(button)
        self.quorum = Pill()
        foot = QVBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self._editing)
        foot.addWidget(self.quorum)
        self.body.addLayout(foot)

    def _build_shortcuts(self) -> None:
        for keys, act in ((_UP, lambda: self._move(-1)), (_DOWN, lambda: self._move(1)), (_REMOVE, self._ask_removal), (_TICK, self._tick)):
            shortcut = QShortcut(QKeySequence(keys), self.table)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _title_of(self, item: AgendaItem) -> str:
        return f"{self._numbers.get(item.id, 0)}  {item.title}"

    def _show_time(self, items: Sequence[AgendaItem]) -> None:
        planned, spent = minutes_planned(items), minutes_dealt_with(items)
        self._time.setText(self.tr("{planned} min · {spent} done").format(planned=planned, spent=spent) if items else "")

    def _show_quorum(self, file: MeetingFile) -> None:
        count = file.quorum
        if count.is_reached:
            text = self.tr("Quorum: {present} of {seats} · reached")
        else:
            text = self.tr("Quorum: {present} of {seats} · {needed} needed")
        self.quorum.set(
            text.format(present=count.present, seats=count.seats, needed=count.needed), "good" if count.is_reached else "warning"
        )

    def _on_chosen(self, item: AgendaItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.id)

    def _on_new_point(self) -> None:
        title, who, minutes = read_point(self.new_point.text())
        if title:
            self.new_point.clear()
            self.typed.emit(title, who, minutes)

    def _move(self, by: int) -> None:
        if (item := self.table.current()) is not None and self._editing.isVisible():
            self.moved.emit(item.id, by)

    def _ask_removal(self) -> None:
        if (item := self.table.current()) is not None and self._editing.isVisible():
            self.removal_asked.emit(item.id)

    def _tick(self) -> None:
        if (item := self.table.current()) is not None and self._editing.isVisible():
            self.ticked.emit(item.id, not item.done)
