"""One body: what it is, whom it represents, who sits in it, when it met."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.bodies.records import AUTONOMY_NAMES, KIND_NAMES, ROLE_NAMES, Body, BodyKind, Membership, Role
from neighbourhood_desk.features.bodies.rules import TypedBuilding, read_buildings
from neighbourhood_desk.features.bodies.service import BodyMeeting, BodyService
from neighbourhood_desk.features.bodies.ui.buildings import BuildingsPanel
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, IconButton, LinkButton, Pill, QuietButton, plain_label
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.sections import Sections
from neighbourhood_desk.widgets.toolkit import Toolkit

_MEETINGS_SHOWN = 8


class BodyDetail(Live, QScrollArea):
    """Shows one body and takes the small changes in place; `edit_asked` and `seat_asked` open their forms."""

    edit_asked = Signal()
    seat_asked = Signal(object)

    def __init__(self, toolkit: Toolkit, service: BodyService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._service = toolkit, service
        self.body_record: Body | None = None
        self._seats: list[Membership] = []
        self._names: dict[UUID, str] = {}
        self._lines: Sequence[BodyMeeting] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        host = QWidget()
        self._layout = QVBoxLayout(host)
        self._layout.setContentsMargins(0, 0, 6, 0)
        self._layout.setSpacing(14)
        self.setWidget(host)
        self._build_facts()
        self.buildings = BuildingsPanel(toolkit)
        self.buildings.delegate_typed.connect(self._on_delegate)
        self.buildings.buildings_typed.connect(self._on_buildings)
        self.buildings.removal_asked.connect(self._on_removal)
        self.buildings.seat_asked.connect(self.seat_asked)
        self._meetings = Card()
        self.call_button = QuietButton("calendar-event")
        self.call_button.clicked.connect(self.call_meeting)
        self._meetings.add_to_head(self.call_button)
        self._members = Card()
        self._add_member = QuietButton("user-plus")
        self._add_member.clicked.connect(self._on_add_member)
        self._members.add_to_head(self._add_member)
        self.sections = Sections(toolkit, "bodies")
        self.sections.opened.connect(lambda opened: self.ensureWidgetVisible(opened))
        for card in (self._meetings, self.buildings, self._members, self.sections):
            self._layout.addWidget(card)
        self._layout.addStretch(1)
        self.retranslate()

    def show_body(self, body: Body) -> None:
        """Read this body anew and show it."""
        self.body_record = body
        self._seats = self._service.members(body.id)
        wanted = {*body.building_ids, *(seat.building_id for seat in self._seats if seat.building_id)}
        self._names = dict(self._service.place_names(wanted | ({body.area_id} if body.area_id else set())))
        lender = self._service.meetings
        self._lines = lender.lines_of(body.id) if lender else ()
        self._meetings.setVisible(lender is not None)
        self._show()
        self.sections.show_record(body.id)

    def _show(self) -> None:
        """Say what was read, in the window's language; reads nothing, so it works while the vault is being locked."""
        body = self.body_record
        if body is None:
            return
        is_circle = body.kind is BodyKind.STEWARDSHIP_CIRCLE
        self.buildings.setVisible(is_circle)
        self.buildings.show_circle(body, {key: self._names[key] for key in body.building_ids if key in self._names}, self._seats)
        self._show_facts(body)
        self._show_members([seat for seat in self._seats if not (is_circle and seat.building_id and seat.role is Role.DELEGATE)])
        self._show_meetings(self._lines)

    def call_meeting(self) -> None:
        """Plan the body's next meeting and open it."""
        if self.body_record is not None and self._service.meetings is not None:
            meeting_id = self._service.meetings.plan_next(self.body_record.id, self._toolkit.catalogue)
            self._toolkit.open_record("meetings", meeting_id)

    def retranslate(self) -> None:
        if not hasattr(self, "_add_member"):
            return
        self._edit.setText(self.tr("Edit"))
        self._meetings.set_title(self.tr("Meetings"))
        self.call_button.setText(self.tr("Call a meeting"))
        self._add_member.setText(self.tr("Add"))
        self._show()

    def _build_facts(self) -> None:
        self._facts = Card()
        self._edit = QuietButton("pencil")
        self._edit.clicked.connect(self.edit_asked)
        self._facts.add_to_head(self._edit)
        self._fact_lines = [plain_label(role="secondary", wrap=True) for _ in range(4)]
        for line in self._fact_lines:
            self._facts.body.addWidget(line)
        self._layout.addWidget(self._facts)

    def _show_facts(self, body: Body) -> None:
        words = self._toolkit.words
        self._facts.set_title(body.name)
        place = self._names.get(body.area_id, "") if body.area_id else ""
        texts = [
            " · ".join(part for part in (words(KIND_NAMES[body.kind]), place) if part),
            body.meets,
            body.purpose,
            self.tr("Autonomy: {step}").format(step=words(AUTONOMY_NAMES[body.autonomy])),
        ]
        for line, text in zip(self._fact_lines, texts, strict=True):
            line.setText(text)
            line.setVisible(bool(text))

    def _show_members(self, seated: Sequence[Membership]) -> None:
        is_circle = self.body_record is not None and self.body_record.kind is BodyKind.STEWARDSHIP_CIRCLE
        self._members.set_title(self.tr("Also in the circle") if is_circle else self.tr("Members"))
        _clear(self._members.body)
        for seat in seated:
            pill = Pill()
            pill.set(self._toolkit.words(ROLE_NAMES[seat.role]))
            edit = IconButton("pencil")
            edit.set_name(self.tr("Edit the seat of {name}").format(name=seat.name))
            edit.clicked.connect(lambda _on=False, which=seat: self.seat_asked.emit(which))
            end = IconButton("logout")
            end.set_name(self.tr("End the seat of {name} today").format(name=seat.name))
            end.clicked.connect(lambda _on=False, which=seat: self._try(lambda: self._service.end_seat(which.id)))
            represents = seat.represents or (self._names.get(seat.building_id, "") if seat.building_id else "")
            title = " · ".join(part for part in (seat.name, represents) if part)
            self._members.body.addWidget(_line(plain_label(title, wrap=True), pill, edit, end))
        if not seated:
            self._members.body.addWidget(plain_label(self.tr("Nobody yet."), "secondary"))

    def _show_meetings(self, lines: Sequence[BodyMeeting]) -> None:
        _clear(self._meetings.body)
        for line in lines[:_MEETINGS_SHOWN]:
            button = LinkButton("calendar-event", self._toolkit.catalogue.day(line.held_on))
            button.clicked.connect(lambda _on=False, which=line.id: self._toolkit.open_record("meetings", which))
            state = Pill()
            state.set(self._toolkit.words(line.state))
            self._meetings.body.addWidget(_line(button, plain_label(self._toolkit.words(line.detail), "secondary"), state))
        if not lines:
            self._meetings.body.addWidget(plain_label(self.tr("It has not met yet."), "secondary"))

    def _on_delegate(self, building: UUID, name: str) -> None:
        if body := self.body_record:
            self._try(lambda: self._service.seat_delegate(body.id, building, name))

    def _on_buildings(self, text: str) -> None:
        typed: tuple[TypedBuilding, ...] = read_buildings(text)
        if (body := self.body_record) and typed:
            self._try(lambda: self._service.add_buildings(body.id, typed))

    def _on_removal(self, building: UUID) -> None:
        body = self.body_record
        if body is not None and self._try(lambda: self._service.remove_building(body.id, building)):
            self._toolkit.telling.done(say("Bodies", "The building was taken out of the circle."))

    def _on_add_member(self) -> None:
        if self.body_record is not None:
            role = Role.SECRETARY if self.body_record.kind is BodyKind.STEWARDSHIP_CIRCLE else Role.MEMBER
            self.seat_asked.emit(Membership(body_id=self.body_record.id, name="", role=role, since=self._toolkit.clock.today()))

    def _try(self, verb: Callable[[], object]) -> bool:
        """Do it; an expected refusal is told, and what was typed is shown as it stands in the vault."""
        try:
            verb()
        except DeskError as error:
            self._toolkit.telling.problem(error)
            if self.body_record is not None:
                self.show_body(self.body_record)
            return False
        return True


def _line(first: QWidget, *others: QWidget) -> QWidget:
    host = QWidget()
    layout = QHBoxLayout(host)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(first, 1)
    for other in others:
        layout.addWidget(other)
    return host


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
