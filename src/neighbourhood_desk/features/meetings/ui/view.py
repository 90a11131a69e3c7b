"""One meeting, live: the agenda on the left, the point or the attendance on the right, everything by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.meetings.records import AgendaItem, Meeting, MeetingFile, MeetingStatus, Presence
from neighbourhood_desk.features.meetings.rules import may_write, next_open
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.features.meetings.ui.agenda import AgendaPanel
from neighbourhood_desk.features.meetings.ui.attendance import AttendancePanel
from neighbourhood_desk.features.meetings.ui.forms import AmendmentForm, MeetingForm
from neighbourhood_desk.features.meetings.ui.item import ItemPanel
from neighbourhood_desk.features.meetings.ui.keys import ACTION, ATTENDANCE, DECISION, NEXT
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, plain_label
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.page import ListAndDetail
from neighbourhood_desk.widgets.toolkit import Toolkit

_AGENDA_SHARE = 0.37


class MeetingView(Live, QWidget):
    """Shows one meeting and takes everything that happens in it."""

    left = Signal()
    """The person goes back to the list."""

    def __init__(self, toolkit: Toolkit, service: MeetingService, bodies: BodyService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._service, self._bodies = toolkit, service, bodies
        self.file: MeetingFile | None = None
        self._current: UUID | None = None
        self.agenda = AgendaPanel(toolkit)
        self.item = ItemPanel(toolkit, service)
        self.attendance = AttendancePanel(toolkit)
        self._build_forms()
        self._amendments = Card()
        self.right = QStackedWidget()
        for panel in (self.item, self.attendance, self.details, self.amendment):
            self.right.addWidget(panel)
        host = QWidget()
        right = QVBoxLayout(host)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(14)
        right.addWidget(self.right, 1)
        right.addWidget(self._amendments)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.both = _AgendaAndPoint(self.agenda, host)
        layout.addWidget(self.both)
        self._connect()
        self.retranslate()

    def show_meeting(self, meeting_id: UUID) -> None:
        """Open a meeting where it was left: at its point, or with the attendance where nobody is marked yet."""
        if self.file is None or self.file.meeting.id != meeting_id:
            self.item.flush()
            self._current = self._service.standing_at(meeting_id)
            self.right.setCurrentWidget(self.item)
        self.reload(meeting_id)

    def reload(self, meeting_id: UUID | None = None) -> None:
        """Read the meeting anew."""
        wanted = meeting_id or (self.file.meeting.id if self.file else None)
        if wanted is None:
            return
        file = self.file = self._service.read(wanted)
        if self._current not in {item.id for item in file.items}:
            first = next_open(file.items, None) or (file.items[0] if file.items else None)
            self._current = first.id if first else None
        self.agenda.show_agenda(file, self._current)
        self._show_item()
        names = self._bodies.place_names({seat.building_id for seat in file.members if seat.building_id})
        self.attendance.show_attendance(file, dict(names))
        self._show_amendments(file)

    def start(self) -> None:
        """Put the keyboard where the meeting goes on."""
        file = self.file
        if file is None:
            return
        if may_write(file.meeting) is None and not file.attendance and file.members and file.meeting.held_on <= self._toolkit.clock.today():
            self.right.setCurrentWidget(self.item)
            self.open_attendance()
        elif not file.items:
            self.both.show_list()
            self.agenda.new_point.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._back_to_item()

    def flush(self) -> None:
        """Write what was typed, now."""
        self.item.flush()

    def open_attendance(self) -> None:
        """Show who came, or go back to the point."""
        self.item.flush()
        showing = self.right.currentWidget() is self.attendance
        self.both.show_detail()
        target = self.item if showing else self.attendance
        self.right.setCurrentWidget(target)
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_details(self) -> None:
        """Show when and where, and the manager's notes."""
        if self.file is not None:
            self.item.flush()
            self._details_form.show_meeting(self.file.meeting, [(str(self.file.body.id), self.file.body.name)])
            self.right.setCurrentWidget(self.details)
            self.both.show_detail()
            self._details_form.focus("held_on")

    def open_amendment(self) -> None:
        """Put approved minutes right."""
        self._amendment_form.set_values({})
        self.right.setCurrentWidget(self.amendment)
        self.both.show_detail()
        self._amendment_form.focus("text")

    def go_on(self) -> None:
        """Finish this point and go to the next open one; after the last, close the meeting."""
        file = self.file
        if file is None or may_write(file.meeting) is not None:
            return
        self.right.setCurrentWidget(self.item)
        self.item.flush()
        if self._current is not None:
            self._try(lambda: self._service.finish_item(self._current) if self._current else None)
        following = next_open(self.file.items, self._current) if self.file else None
        if following is not None:
            self.go_to(following.id)
            self.item.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.file is not None and self.file.meeting.status is MeetingStatus.PLANNED:
            self.close_meeting()

    def go_to(self, item_id: UUID) -> None:
        """Speak about this point."""
        self.item.flush()
        self._current = item_id
        self.right.setCurrentWidget(self.item)
        if self.file is not None:
            self._service.stand_at(self.file.meeting.id, item_id)
        self._show_item()
        self.agenda.table.choose(item_id)

    def close_meeting(self) -> None:
        """The meeting is over."""
        meeting = self._meeting()
        if meeting is not None and self._try(lambda: self._service.hold(meeting.id)):
            self._toolkit.telling.done(say("Meetings", "The meeting is closed. Its minutes wait for approval."))

    def approve(self) -> None:
        """The minutes were approved."""
        self.item.flush()
        meeting = self._meeting()
        if meeting is not None and self._try(lambda: self._service.approve(meeting.id)):
            self._toolkit.telling.done(say("Meetings", "The minutes are approved and no longer change."))

    def cancel(self) -> None:
        """The meeting does not take place."""
        meeting = self._meeting()
        if meeting is not None and self._try(lambda: self._service.cancel(meeting.id)):
            self._toolkit.telling.done(say("Meetings", "The meeting was cancelled."))

    def retranslate(self) -> None:
        if hasattr(self, "_amendments") and self.file is not None:
            self._show_amendments(self.file)

    def _build_forms(self) -> None:
        self._details_form = MeetingForm(self._toolkit)
        self.details = Editor(
            self._toolkit, self._details_form, say("Meetings", "When and where"), say("Meetings", "Save"), save=self._save_details
        )
        self._amendment_form = AmendmentForm(self._toolkit)
        self.amendment = Editor(
            self._toolkit, self._amendment_form, say("Meetings", "Amendment"), say("Meetings", "Add amendment"), save=self._save_amendment
        )
        for editor in (self.details, self.amendment):
            editor.cancelled.connect(self._back_to_item)
            editor.saved.connect(lambda _values: self._back_to_item())

    def _connect(self) -> None:
        self.agenda.chosen.connect(self.go_to)
        self.agenda.opened.connect(self._back_to_item)
        self.agenda.typed.connect(self._on_point_typed)
        self.agenda.moved.connect(self._on_moved)
        self.agenda.removal_asked.connect(self._on_removal)
        self.agenda.ticked.connect(lambda item_id, done: self._try(lambda: self._service.finish_item(item_id, done)))
        self.item.next_asked.connect(self.go_on)
        self.item.edited.connect(self._on_point_edited)
        self.attendance.marked.connect(self._on_marked)
        self.attendance.guest_typed.connect(self._on_guest)
        self.attendance.guest_removed.connect(lambda mark_id: self._try(lambda: self._service.remove_guest(mark_id)))
        self.attendance.closed.connect(self.open_attendance)
        keys: list[tuple[str, Callable[[], object]]] = [
            (DECISION, self._start_decision), (ACTION, self._start_action), (NEXT, self._on_next_key), ("Ctrl+Enter", self._on_next_key),
            (ATTENDANCE, self.open_attendance),
        ]  # fmt: skip
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.agenda)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        for text, act in keys:
            shortcut = QShortcut(QKeySequence(text), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _on_next_key(self) -> None:
        current = self.right.currentWidget()
        if isinstance(current, Editor):
            current.save()
        elif current is self.attendance:
            self.open_attendance()
        elif self.item.decision.isVisible():
            self.item.decision.keep()
        elif self.item.action.isVisible():
            self.item.action.keep()
        else:
            self.go_on()

    def _start_decision(self) -> None:
        self._back_to_item()
        self.item.start_decision()

    def _start_action(self) -> None:
        self._back_to_item()
        self.item.start_action()

    def _show_item(self) -> None:
        file = self.file
        if file is None:
            return
        numbered = {item.id: (number, item) for number, item in enumerate(file.items, 1)}
        number, item = numbered.get(self._current, (0, None)) if self._current else (0, None)
        is_last = file.meeting.status is MeetingStatus.PLANNED and all(each.done or each.id == self._current for each in file.items)
        self.item.show_item(file, item, number, is_last)

    def _show_amendments(self, file: MeetingFile) -> None:
        self._amendments.set_title(self.tr("Amendments"))
        while (entry := self._amendments.body.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for amendment in file.amendments:
            day = self._toolkit.catalogue.short_day(amendment.written_on)
            self._amendments.body.addWidget(plain_label(f"{day} · {amendment.text}", wrap=True))
        self._amendments.setVisible(bool(file.amendments))

    def _back_to_item(self) -> None:
        self.right.setCurrentWidget(self.item)
        self.both.show_detail()
        self.item.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save_details(self, values: dict[str, object]) -> None:
        if (meeting := self._meeting()) is not None:
            self._service.edit(MeetingForm.changed(values, meeting))

    def _save_amendment(self, values: dict[str, object]) -> None:
        if (meeting := self._meeting()) is not None:
            self._service.amend(meeting.id, str(values["text"]))

    def _on_point_typed(self, title: str, who: str, minutes: int) -> None:
        file = self.file
        if file is not None:
            item = AgendaItem(meeting_id=file.meeting.id, title=title, brought_by=who, minutes_allowed=minutes)
            self._try(lambda: self._service.set_agenda(file.meeting.id, [*file.items, item]))

    def _on_point_edited(self, changed: AgendaItem) -> None:
        file = self.file
        if file is not None:
            items = [
                replace(item, title=changed.title, brought_by=changed.brought_by, minutes_allowed=changed.minutes_allowed)
                if item.id == changed.id
                else item
                for item in file.items
            ]
            self._try(lambda: self._service.set_agenda(file.meeting.id, items))

    def _on_moved(self, item_id: UUID, by: int) -> None:
        file = self.file
        if file is None:
            return
        items = list(file.items)
        at = next(place for place, item in enumerate(items) if item.id == item_id)
        if 0 <= at + by < len(items):
            items[at], items[at + by] = items[at + by], items[at]
            self._try(lambda: self._service.set_agenda(file.meeting.id, items))

    def _on_removal(self, item_id: UUID) -> None:
        file = self.file
        if file is not None:
            self.item.flush()
            self._try(lambda: self._service.set_agenda(file.meeting.id, [item for item in file.items if item.id != item_id]))

    def _on_marked(self, membership_id: UUID, presence: Presence | None) -> None:
        if (meeting := self._meeting()) is not None:
            self._try(lambda: self._service.record_attendance(meeting.id, membership_id, presence))

    def _on_guest(self, name: str) -> None:
        if (meeting := self._meeting()) is not None:
            self._try(lambda: self._service.add_guest(meeting.id, name))

    def _meeting(self) -> Meeting | None:
        return self.file.meeting if self.file else None

    def _try(self, verb: Callable[[], object]) -> bool:
        try:
            verb()
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return False
        self.reload()
        return True


class _AgendaAndPoint(ListAndDetail):
    """The point needs more room than the list of points; whose meeting it is stays in sight above both."""

    takes_heading = False

    def _arrange(self) -> None:
        super()._arrange()
        if self.is_wide and not self._is_moved:
            room = self.width() - self.handleWidth()
            self.setSizes([round(room * _AGENDA_SHARE), round(room * (1 - _AGENDA_SHARE))])
