"""The bodies of the neighbourhood and whom they reach."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QStackedWidget, QWidget

from neighbourhood_desk.features.bodies.records import KIND_NAMES, Body, BodyKind, BodyLine, Membership
from neighbourhood_desk.features.bodies.rules import read_buildings
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.bodies.ui.detail import BodyDetail
from neighbourhood_desk.features.bodies.ui.forms import BodyForm, SeatForm
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import EmptyState, PrimaryButton
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.page import ListAndDetail, Page
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit

NEW = UUID(int=0)
"""Shown as a record, it opens the form for a body that is not there yet."""


def ask_for_new(services: Services) -> None:
    """Open the form for a new circle, from anywhere."""
    services.of(Toolkit).open_record("bodies", NEW)


class BodiesPage(Page):
    """The list of bodies with their coverage; beside it the chosen one, or a form."""

    kinds = frozenset({"bodies", "memberships", "meetings", "areas", "agenda_items"})

    def __init__(self, toolkit: Toolkit, service: BodyService, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._service = service
        self._edited: Body | None = None
        self._seat: Membership | None = None
        self.new_button = PrimaryButton("plus")
        self.new_button.clicked.connect(lambda: self.edit(None))
        self.header.add_action(self.new_button)
        self._build_table()
        self._build_detail()
        self.both = ListAndDetail(self.table, self.stack)
        self.body.addWidget(self.both, 1)
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> BodiesPage:
        """The page of an open desk."""
        return cls(services.of(Toolkit), services.of(BodyService))

    def refresh(self) -> None:
        lines = self._service.lines()
        self.table.set_rows(lines)
        self._show_counts(lines)
        self._show_chosen()

    def show_record(self, kind: str, id: UUID) -> None:
        if id == NEW:
            self.edit(None)
            return
        if not self.table.choose(id):
            self.refresh()
            self.table.choose(id)
        self.stack.setCurrentWidget(self.detail)
        self._show_chosen()
        self.both.show_detail()

    def place(self) -> dict[str, Any]:
        chosen = self.table.current()
        is_editing = self.stack.currentWidget() is self.editor
        editing = (str(self._edited.id) if self._edited else "new") if is_editing else ""
        return {"body": str(chosen.id) if chosen else "", "editing": editing}

    def go_to(self, place: dict[str, Any]) -> None:
        if place.get("body"):
            self.show_record("bodies", UUID(place["body"]))
        if place.get("editing"):
            self.edit(None if place["editing"] == "new" else self._service.get(UUID(place["editing"])))

    def flush(self) -> None:
        self.editor.flush()

    def edit(self, body: Body | None) -> None:
        """Open the form of a body, None for a new one; what was half typed is there again."""
        self._edited = body
        self.form.show_body(body)
        self.editor.set_title(say("Bodies", "Edit body") if body else say("Bodies", "New circle or body"))
        draft = self._service.draft(body.id if body else None)
        if draft:
            self.editor.restore(draft)
        self.stack.setCurrentWidget(self.editor)
        self.both.show_detail()
        self.form.focus("name")

    def retranslate(self) -> None:
        if not hasattr(self, "both"):
            return
        self.header.set_title(self.tr("Circles"))
        self.new_button.setText(self.tr("New circle"))
        self.table.set_name(self.tr("Circles and other bodies"))
        self.table.set_titles([self.tr("Body"), self.tr("Buildings represented"), self.tr("Members")])
        self.table.empty.set_texts(
            self.tr("No circle yet"),
            self.tr("A circle brings together delegates of all the buildings around a street, a square or a park."),
        )
        self._nothing.set_texts(self.tr("Choose a circle"), self.tr("Its buildings, delegates and meetings stand here."))
        self._show_counts(self._lines)

    def _build_table(self) -> None:
        self._lines: list[BodyLine] = []
        self.table = RecordTable(self.toolkit)
        self.table.set_columns(
            [
                Column("name", "", lambda line: line.body.name, sort=lambda line: line.body.name.casefold(), width="stretch",
                       detail=lambda line: self.toolkit.words(KIND_NAMES[line.body.kind]) + (f" · {line.place}" if line.place else "")),
                Column("coverage", "", _coverage_text, tone=_coverage_tone, sort=_coverage_share),
                Column("members", "", lambda line: str(line.members), sort=lambda line: line.members, align="right", mono=True,
                       optional=True),
            ]
        )  # fmt: skip
        self.table.chosen.connect(self._on_chosen)
        self.table.activated.connect(lambda _line: self.both.show_detail())

    def _build_detail(self) -> None:
        self.stack = QStackedWidget()
        self._nothing = EmptyState("circles")
        self.detail = BodyDetail(self.toolkit, self._service)
        self.detail.edit_asked.connect(lambda: self.edit(self.detail.body_record))
        self.detail.seat_asked.connect(self._on_seat_asked)
        self.form = BodyForm(self.toolkit)
        self.editor = Editor(
            self.toolkit,
            self.form,
            say("Bodies", "New circle or body"),
            say("Bodies", "Save"),
            drafts=(self._keep_draft, self._drop_draft),
            save=self._save,
        )
        self.editor.cancelled.connect(self._leave_form)
        self.seat_form = SeatForm(self.toolkit)
        self.seat_editor = Editor(self.toolkit, self.seat_form, say("Bodies", "Seat"), say("Bodies", "Save"), save=self._save_seat)
        self.seat_editor.cancelled.connect(self._leave_form)
        self.seat_editor.saved.connect(lambda _values: self._leave_form())
        for panel in (self._nothing, self.detail, self.editor, self.seat_editor):
            self.stack.addWidget(panel)

    def _show_counts(self, lines: list[BodyLine]) -> None:
        self._lines = lines
        circles = [line for line in lines if line.body.kind is BodyKind.STEWARDSHIP_CIRCLE]
        held, total = (
            (sum(part) for part in zip(*((c.coverage.represented, c.coverage.total) for c in circles), strict=True)) if circles else (0, 0)
        )
        self.header.set_subtitle(
            self.tr("{held} of {all} buildings have a delegate").format(held=held, all=total)
            if total
            else self.tr("Delegates of all the buildings around a place, who care for it together")
        )

    def _show_chosen(self) -> None:
        line = self.table.current()
        if line is not None:
            self.detail.show_body(line.body)
        if self.stack.currentWidget() in (self._nothing, self.detail):
            self.stack.setCurrentWidget(self.detail if line else self._nothing)

    def _on_chosen(self, line: BodyLine | None) -> None:
        if self.stack.currentWidget() in (self.editor, self.seat_editor):
            self.editor.flush()
            self.stack.setCurrentWidget(self.detail)
        if line is not None:
            self.stack.setCurrentWidget(self.detail)
        self._show_chosen()

    def _on_seat_asked(self, seat: Membership | None) -> None:
        if seat is None:
            return
        body = self._service.get(seat.body_id)
        if body is None:
            return
        self._seat = seat
        names = self._service.place_names(body.building_ids)
        self.seat_form.show_seat(seat, [(str(building), names.get(building, "")) for building in body.building_ids])
        self.stack.setCurrentWidget(self.seat_editor)
        self.seat_form.focus("name")

    def _keep_draft(self, payload: dict[str, Any]) -> None:
        self._service.keep_draft(self._edited.id if self._edited else None, payload)

    def _drop_draft(self) -> None:
        self._service.drop_draft(self._edited.id if self._edited else None)

    def _save(self, values: dict[str, Any]) -> None:
        body = BodyForm.body_of(values, self._edited)
        if self._edited is None and body.kind is BodyKind.STEWARDSHIP_CIRCLE:
            kept = self._service.create_circle(body, values["place"] or body.name, read_buildings(values["buildings"]))
        else:
            kept = self._service.save(body)
        self.stack.setCurrentWidget(self.detail)
        self.refresh()
        self.show_record("bodies", kept.id)
        self.table.setFocus()

    def _save_seat(self, values: dict[str, Any]) -> None:
        assert self._seat is not None
        self._service.seat(SeatForm.seat_of(values, self._seat))

    def _leave_form(self) -> None:
        self.stack.setCurrentWidget(self.detail if self.table.current() else self._nothing)
        self.table.setFocus()


def _coverage_text(line: BodyLine) -> str:
    return f"{line.coverage.represented}/{line.coverage.total}" if line.coverage.total else ""


def _coverage_tone(line: BodyLine) -> str:
    if not line.coverage.total:
        return ""
    return "good" if not line.coverage.without else "warning"


def _coverage_share(line: BodyLine) -> float | None:
    return line.coverage.represented / line.coverage.total if line.coverage.total else None
