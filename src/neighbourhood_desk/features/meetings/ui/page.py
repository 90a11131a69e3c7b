"""All meetings, and the one that is on."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.meetings.records import STATUS_NAMES, Meeting, MeetingFile, MeetingLine, MeetingStatus
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.features.meetings.ui.forms import MeetingForm
from neighbourhood_desk.features.meetings.ui.keys import ATTENDANCE, shown
from neighbourhood_desk.features.meetings.ui.printing import PrintButton
from neighbourhood_desk.features.meetings.ui.view import MeetingView
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import IconButton, PrimaryButton, QuietButton
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.page import Page
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit

_TONES = {
    MeetingStatus.PLANNED: "accent",
    MeetingStatus.HELD: "warning",
    MeetingStatus.APPROVED: "good",
    MeetingStatus.CANCELLED: "neutral",
}


class MeetingsPage(Page):
    """The list of meetings by day; a chosen one takes the whole page."""

    kinds = frozenset(
        {"meetings", "agenda_items", "attendances", "decisions", "actions", "amendments", "bodies", "memberships", "followups"}
    )

    def __init__(self, toolkit: Toolkit, service: MeetingService, bodies: BodyService, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._service, self._bodies = service, bodies
        self.table = RecordTable(toolkit)
        self._build_table()
        self.view = MeetingView(toolkit, service, bodies)
        self.form = MeetingForm(toolkit)
        self.editor = Editor(toolkit, self.form, say("Meetings", "New meeting"), say("Meetings", "Call the meeting"), save=self._save_new)
        self.editor.cancelled.connect(self.show_list)
        self.stack = QStackedWidget()
        for panel in (self.table, self.view, self.editor):
            self.stack.addWidget(panel)
        self._build_header()
        self.body.addWidget(self.stack, 1)
        self.view.left.connect(self.show_list)
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> MeetingsPage:
        """The page of an open desk."""
        return cls(services.of(Toolkit), services.of(MeetingService), services.of(BodyService))

    def refresh(self) -> None:
        self.table.set_rows(self._service.lines())
        if self._is_live and self.view.file is not None:
            if self._service.get(self.view.file.meeting.id) is None:
                self.show_list()
            else:
                self.view.reload()
        self._show_header()

    def show_record(self, kind: str, id: UUID) -> None:
        self.view.show_meeting(id)
        self.stack.setCurrentWidget(self.view)
        self._show_header()
        self.view.start()

    def place(self) -> dict[str, Any]:
        self.flush()
        return {"meeting": str(self.view.file.meeting.id) if self._is_live and self.view.file else ""}

    def go_to(self, place: dict[str, Any]) -> None:
        if place.get("meeting"):
            self.show_record("meetings", UUID(place["meeting"]))

    def flush(self) -> None:
        self.view.flush()

    def show_list(self) -> None:
        """Leave the meeting, with everything written."""
        self.view.flush()
        self.stack.setCurrentWidget(self.table)
        self.table.set_rows(self._service.lines())
        self._show_header()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def new_meeting(self) -> None:
        """Open the form for a new meeting."""
        choices = [(str(line.body.id), line.body.name) for line in self._bodies.lines()]
        if not choices:
            self.toolkit.telling.note(
                say("Meetings", "There is no body yet whose meeting it could be."), say("Meetings", "Create a circle first.")
            )
            return
        self.form.show_meeting(None, choices)
        self.stack.setCurrentWidget(self.editor)
        self._show_header()
        self.form.focus("body_id" if len(choices) > 1 else "held_on")

    def retranslate(self) -> None:
        if not hasattr(self, "back_button"):
            return
        self.new_button.setText(self.tr("New meeting"))
        self.back_button.set_name(self.tr("Back to all meetings"))
        self.more_button.setAccessibleName(self.tr("More"))
        self.more_button.setToolTip(self.tr("More"))
        self.details_action.setText(self.tr("When and where…"))
        self.close_action.setText(self.tr("Close the meeting"))
        self.approve_button.setText(self.tr("Approve the minutes"))
        self.amend_button.setText(self.tr("Amend"))
        self.cancel_action.setText(self.tr("Cancel the meeting"))
        self.table.set_name(self.tr("Meetings"))
        self.table.set_titles([self.tr("Day"), self.tr("Body"), self.tr("Agenda"), self.tr("State")])
        self.table.empty.set_texts(self.tr("No meeting yet"), self.tr("Call one here, or on the page of a circle."))
        self._show_header()

    @property
    def _is_live(self) -> bool:
        return self.stack.currentWidget() is self.view

    def _build_table(self) -> None:
        words = self.toolkit.words
        self.table.set_columns(
            [
                Column("day", "", self._day_of, sort=lambda line: (line.held_on, line.meeting.starts_at),
                       detail=lambda line: self.toolkit.catalogue.weekday_name(line.held_on)),
                Column("body", "", lambda line: line.body, sort=lambda line: line.body.casefold(), width="stretch",
                       detail=lambda line: line.meeting.place),
                Column("points", "", lambda line: words(line.detail), sort=lambda line: line.points, optional=True),
                Column("state", "", lambda line: words(STATUS_NAMES[line.meeting.status]), tone=lambda line: _TONES[line.meeting.status],
                       sort=lambda line: list(MeetingStatus).index(line.meeting.status)),
            ]
        )  # fmt: skip
        self.table.activated.connect(lambda line: self.show_record("meetings", line.id))

    def _build_header(self) -> None:
        self.new_button = PrimaryButton("plus")
        self.new_button.clicked.connect(self.new_meeting)
        self.back_button = IconButton("arrow-left")
        self.back_button.clicked.connect(self.show_list)
        self.more_button = QuietButton("dots")
        menu = QMenu(self.more_button)
        # Made here: PySide forgets actions that the menu makes whenever it tidies up something above them.
        self.details_action, self.close_action, self.cancel_action = (QAction(menu) for _ in range(3))
        menu.addActions([self.details_action, self.close_action, self.cancel_action])
        self.details_action.triggered.connect(self.view.open_details)
        self.close_action.triggered.connect(self.view.close_meeting)
        self.cancel_action.triggered.connect(self.view.cancel)
        self.more_button.setMenu(menu)
        self.attendance_button = QuietButton("users")
        self.attendance_button.clicked.connect(self.view.open_attendance)
        self.print_button = PrintButton(self.toolkit, self._service, self.view.flush)
        self.approve_button, self.amend_button = QuietButton("gavel"), QuietButton("pencil")
        self.approve_button.clicked.connect(self.view.approve)
        self.amend_button.clicked.connect(self.view.open_amendment)
        self.back_button.hide()
        self.header.add_way_back(self.back_button)
        for button in (
            self.amend_button,
            self.approve_button,
            self.attendance_button,
            self.print_button,
            self.more_button,
            self.new_button,
        ):
            button.hide()
            self.header.add_action(button)

    def _show_header(self) -> None:
        file = self.view.file if self._is_live else None
        self._show_buttons(file)
        if file is None:
            self.header.set_title(self.tr("Meetings"))
            self.header.set_subtitle(self.tr("Called, held, written down and approved"))
            return
        self.header.set_title(file.body.name)
        self.header.set_subtitle(self._subtitle(file.meeting))
        self.attendance_button.setText(self.tr("Attendance {present}/{seats}").format(present=file.quorum.present, seats=file.quorum.seats))
        self.attendance_button.setToolTip(shown(ATTENDANCE))
        self.print_button.meeting_id = file.meeting.id

    def _show_buttons(self, file: MeetingFile | None) -> None:
        """Each button is shown or hidden once: a moment with all of them would widen the window."""
        status = file.meeting.status if file else None
        is_planned = status is MeetingStatus.PLANNED
        shown_if = {
            self.new_button: self.stack.currentWidget() is self.table,
            self.back_button: file is not None,
            self.amend_button: status is MeetingStatus.APPROVED,
            self.approve_button: status is MeetingStatus.HELD,
            self.attendance_button: file is not None,
            self.print_button: file is not None,
            self.more_button: status in (MeetingStatus.PLANNED, MeetingStatus.HELD),
        }
        for is_shown in (False, True):
            for button, wanted in shown_if.items():
                if wanted is is_shown:
                    button.setVisible(is_shown)
        if file is not None:
            is_past = file.meeting.held_on <= self.toolkit.clock.today()
            self.cancel_action.setVisible(is_planned and not file.attendance)
            self.close_action.setVisible(is_planned and is_past and bool(file.items))

    def _subtitle(self, meeting: Meeting) -> str:
        day = self.toolkit.catalogue.day(meeting.held_on)
        when = self.tr("Meeting of {day}").format(day=day) + (f", {meeting.starts_at}" if meeting.starts_at else "")
        is_today = meeting.status is MeetingStatus.PLANNED and meeting.held_on == self.toolkit.clock.today()
        state = self.tr("live minutes") if is_today else self.toolkit.words(STATUS_NAMES[meeting.status]).lower()
        return " · ".join(part for part in (when, meeting.place, state) if part)

    def _day_of(self, line: MeetingLine) -> str:
        hour = f", {line.meeting.starts_at}" if line.meeting.starts_at else ""
        return self.toolkit.catalogue.short_day(line.held_on) + hour

    def _save_new(self, values: dict[str, Any]) -> None:
        body_id = UUID(values["body_id"])
        planned = Meeting(body_id=body_id, held_on=values["held_on"])
        meeting_id = self._service.call_with_usual_points(MeetingForm.changed(values, planned), self.toolkit.catalogue).id
        self.show_record("meetings", meeting_id)
