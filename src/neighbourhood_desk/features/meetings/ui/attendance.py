"""Who came: one key per member, and a line for guests."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from neighbourhood_desk.features.bodies.records import ROLE_NAMES, Role
from neighbourhood_desk.features.meetings.records import PRESENCE_NAMES, MeetingFile, Presence
from neighbourhood_desk.features.meetings.rules import marks_by_membership, may_write
from neighbourhood_desk.features.meetings.ui.keys import ATTENDANCE, KeepsOurKeys, shown
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import Card, PrimaryButton, QuietButton, plain_label
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit

_KEYS = {
    Qt.Key.Key_P: Presence.PRESENT,
    Qt.Key.Key_E: Presence.EXCUSED,
    Qt.Key.Key_A: Presence.ABSENT,
    Qt.Key.Key_Delete: None,
    Qt.Key.Key_Backspace: None,
}
_TONES = {Presence.PRESENT: "good", Presence.EXCUSED: "neutral", Presence.ABSENT: "warning", Presence.GUEST: "accent"}


@dataclass(frozen=True, slots=True)
class _Row:
    id: UUID
    name: str
    role: Role | None
    represents: str
    presence: Presence | None
    is_guest: bool = False


class AttendancePanel(Live, Card):
    """The members who hold a seat on the day, and the guests. P, E and A mark and go on; Space turns between them."""

    marked = Signal(object, object)
    guest_typed = Signal(str)
    guest_removed = Signal(object)
    closed = Signal()

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit = toolkit
        self._may = False
        self._keys = KeepsOurKeys(self)
        self._hint = plain_label(role="secondary", wrap=True)
        self.body.addWidget(self._hint)
        self.table = RecordTable(toolkit)
        self.table.setProperty("bare", True)
        self.table.set_columns(
            [
                Column("name", "", lambda row: row.name, width="stretch", detail=self._detail_of),
                Column("presence", "", self._presence_of, tone=lambda row: _TONES[row.presence] if row.presence else ""),
            ]
        )
        self.table.view.installEventFilter(self)
        self.body.addWidget(self.table, 1)
        self.guest = QLineEdit()
        self.guest.returnPressed.connect(self._on_guest)
        self._keys.watch(self.guest)
        foot = QHBoxLayout()
        foot.addWidget(self.guest, 1)
        self.all_button, self.done_button = QuietButton("check"), PrimaryButton()
        self.all_button.clicked.connect(self._mark_rest)
        self.done_button.clicked.connect(self.closed)
        foot.addWidget(self.all_button)
        foot.addWidget(self.done_button)
        self.body.addLayout(foot)
        self.setFocusProxy(self.table)
        self.retranslate()

    def show_attendance(self, file: MeetingFile, buildings: dict[UUID, str]) -> None:
        """Show who holds a seat and how they are marked; `buildings` names whom they speak for."""
        marks = marks_by_membership(file.attendance)
        rows = []
        for seat in file.members:
            mark = marks.get(seat.id)
            represents = buildings.get(seat.building_id, "") if seat.building_id else seat.represents
            rows.append(_Row(seat.id, seat.name, seat.role, represents, mark.presence if mark else None))
        guests = [mark for mark in file.attendance if mark.membership_id is None]
        rows += [_Row(guest.id, guest.name, None, "", guest.presence, True) for guest in guests]
        self._may = may_write(file.meeting) is None
        self.table.set_rows(rows)
        self.guest.setVisible(self._may)
        self.all_button.setVisible(self._may and any(row.presence is None for row in rows))
        self._hint.setVisible(self._may)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._may and self._on_key(event):
            return True
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        if not hasattr(self, "done_button"):
            return
        self.set_title(self.tr("Attendance"))
        self._hint.setText(self.tr("P present · E excused · A absent · Delete takes the mark away"))
        self.table.set_name(self.tr("Attendance"))
        self.table.set_titles([self.tr("Name"), self.tr("Presence")])
        self.table.empty.set_texts(self.tr("Nobody holds a seat"), self.tr("Seat delegates on the page of the circle."))
        self.guest.setPlaceholderText(self.tr("Add a guest by name"))
        self.guest.setAccessibleName(self.tr("Add a guest by name"))
        self.all_button.setText(self.tr("The rest are present"))
        self.done_button.setText(self.tr("To the agenda"))
        self.done_button.setToolTip(shown(ATTENDANCE))

    def _detail_of(self, row: _Row) -> str:
        role: Wording | None = ROLE_NAMES[row.role] if row.role else None
        return " · ".join(part for part in (row.represents, self._toolkit.words(role) if role else "") if part)

    def _presence_of(self, row: _Row) -> str:
        return self._toolkit.words(PRESENCE_NAMES[row.presence]) if row.presence else "—"

    def _on_key(self, event: QKeyEvent) -> bool:
        row = self.table.current()
        if row is None or event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        key = Qt.Key(event.key())
        if row.is_guest:
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.guest_removed.emit(row.id)
                return True
            return key in _KEYS
        if key == Qt.Key.Key_Space:
            order = [Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT]
            at = order.index(row.presence) + 1 if row.presence in order else 0
            self.marked.emit(row.id, order[at % 3])
            return True
        if key not in _KEYS:
            return False
        self.marked.emit(row.id, _KEYS[key])
        if _KEYS[key] is not None:
            place = self.table.view.currentIndex().row() + 1
            if place < self.table.model.rowCount():
                self.table.view.selectRow(place)
        return True

    def _mark_rest(self) -> None:
        for row in list(self.table.model.rows):
            if row.presence is None:
                self.marked.emit(row.id, Presence.PRESENT)

    def _on_guest(self) -> None:
        if name := self.guest.text().strip():
            self.guest.clear()
            self.guest_typed.emit(name)
