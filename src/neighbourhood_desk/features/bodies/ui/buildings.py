"""The buildings of a circle, each with the line in which its delegate is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from neighbourhood_desk.features.bodies.records import Body, Membership, Role
from neighbourhood_desk.features.bodies.rules import term_ends_soon
from neighbourhood_desk.widgets.controls import Card, IconButton, Pill, plain_label
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class _DelegateLine(QLineEdit):
    """Enter and the arrows walk down and up the buildings; what was typed is taken on leaving the line."""

    taken = Signal(str)
    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self.editingFinished.connect(self._take)

    def show_name(self, name: str) -> None:
        """Show who sits; what somebody is typing at this moment stays."""
        if not (self.hasFocus() and self.text() != self._kept):
            self.setText(name)
            self.setCursorPosition(0)
        self._kept = name

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self._take()
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self._take()
                self.stepped.emit(-1)
            case Qt.Key.Key_Escape if self.text() != self._kept:
                self.setText(self._kept)
            case _:
                super().keyPressEvent(event)

    def _take(self) -> None:
        name = self.text().strip()
        if name != self._kept:
            self._kept = name
            self.taken.emit(name)


class BuildingsPanel(Live, Card):
    """All buildings of a circle; what is typed or asked for comes as a signal that names the building, and the page does it."""

    delegate_typed = Signal(object, str)
    buildings_typed = Signal(str)
    removal_asked = Signal(object)
    seat_asked = Signal(object)

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit = toolkit
        self._ids: tuple[UUID, ...] = ()
        self._names: Mapping[UUID, str] = {}
        self._rows: dict[UUID, tuple[_DelegateLine, QLabel, IconButton, IconButton]] = {}
        self._seats: dict[UUID, Membership] = {}
        self.coverage = Pill()
        self.add_to_head(self.coverage)
        self._hint = plain_label(role="secondary", wrap=True)
        self.body.addWidget(self._hint)
        self._grid_host = QWidget()
        self.body.addWidget(self._grid_host)
        self.new_line = QLineEdit()
        self.new_line.returnPressed.connect(self._on_new_line)
        self.body.addWidget(self.new_line)
        self.retranslate()

    def show_circle(self, body: Body, names: Mapping[UUID, str], members: Sequence[Membership]) -> None:
        """Show the buildings in their order with who speaks for each today."""
        if body.building_ids != self._ids or names != self._names:
            self._lay_out(body.building_ids, names)
        today = self._toolkit.clock.today()
        self._seats = {seat.building_id: seat for seat in reversed(members) if seat.building_id and seat.role is not Role.SUBSTITUTE}
        for building, (line, term, edit, _remove) in self._rows.items():
            seat = self._seats.get(building)
            line.show_name(seat.name if seat else "")
            edit.setEnabled(seat is not None)
            ends = seat.until if seat and term_ends_soon(seat, today) else None
            term.setText(self.tr("The term ends on {day}").format(day=self._toolkit.catalogue.day(ends)) if ends else "")
            term.setVisible(ends is not None)
        held = sum(building in self._seats for building in self._ids)
        self._show_coverage(held)

    def retranslate(self) -> None:
        self.set_title(self.tr("Buildings"))
        self._hint.setText(self.tr("Write who speaks for each building; Enter goes to the next. An empty line leaves the seat vacant."))
        self.new_line.setPlaceholderText(self.tr("Add a building: C/ Olivar 26; delegate"))
        self.new_line.setAccessibleName(self.tr("Add a building"))
        for building, (line, _term, edit, remove) in self._rows.items():
            name = self._names.get(building, "")
            line.setPlaceholderText(self.tr("no delegate"))
            line.setAccessibleName(self.tr("Delegate of {building}").format(building=name))
            edit.set_name(self.tr("Term and contact of the delegate of {building}").format(building=name))
            remove.set_name(self.tr("Take {building} out of the circle").format(building=name))
        self._show_coverage(sum(building in self._seats for building in self._ids))

    def _show_coverage(self, held: int) -> None:
        text = self.tr("{held} of {all} represented").format(held=held, all=len(self._ids))
        self.coverage.set(text if self._ids else "", "good" if held == len(self._ids) else "warning")

    def _lay_out(self, ids: tuple[UUID, ...], names: Mapping[UUID, str]) -> None:
        self._ids, self._names, self._rows = ids, dict(names), {}
        old, self._grid_host = self._grid_host, QWidget()
        grid = QGridLayout(self._grid_host)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        for place, building in enumerate(ids):
            line, term = _DelegateLine(), plain_label(role="small", tone="warning", wrap=True)
            edit, remove = IconButton("pencil"), IconButton("x")
            self._rows[building] = (line, term, edit, remove)
            label = plain_label(names.get(building, ""), wrap=True)
            label.setBuddy(line)
            line.taken.connect(self._teller(building))
            line.stepped.connect(self._stepper(place))
            edit.clicked.connect(lambda _on=False, which=building: self.seat_asked.emit(self._seats.get(which)))
            remove.clicked.connect(lambda _on=False, which=building: self.removal_asked.emit(which))
            for column, widget in enumerate((label, line, edit, remove)):
                grid.addWidget(widget, 2 * place, column)
            grid.addWidget(term, 2 * place + 1, 1)
        self.body.replaceWidget(old, self._grid_host)
        old.deleteLater()
        self.retranslate()

    def _teller(self, building: UUID) -> object:
        return lambda name: self.delegate_typed.emit(building, name)

    def _stepper(self, place: int) -> object:
        def step(by: int) -> None:
            lines = [row[0] for row in self._rows.values()]
            target: QWidget = lines[place + by] if 0 <= place + by < len(lines) else self.new_line
            if by > 0 or place > 0:
                target.setFocus(Qt.FocusReason.TabFocusReason)

        return step

    def _on_new_line(self) -> None:
        if text := self.new_line.text().strip():
            self.new_line.clear()
            self.buildings_typed.emit(text)
