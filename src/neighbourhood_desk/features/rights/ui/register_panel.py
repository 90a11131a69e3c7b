"""Every right that somebody exercised, with the month in which it is to be answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.rights.records import RIGHT_NAMES, RightsRequest
from neighbourhood_desk.features.rights.service import RightsService
from neighbourhood_desk.features.rights.ui.parts import Actions
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton
from neighbourhood_desk.widgets.form import DateRow, TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit


class RegisterPanel(Live, QWidget):
    """Open ones first; each says how many days are left."""

    def __init__(self, toolkit: Toolkit, rights: RightsService, undo: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._rights, self._undo = toolkit, rights, undo
        self._names: dict[UUID, str] = {}
        self.answer_button, self.person_button = PrimaryButton("check"), QuietButton("user")
        self.answer_button.clicked.connect(self._on_answer)
        self.person_button.clicked.connect(self._on_person)
        self.actions_ = Actions(toolkit, [self.answer_button, self.person_button])
        self.table = RecordTable(toolkit)
        self.table.set_columns(
            [
                Column("right", "", lambda each: toolkit.words(RIGHT_NAMES[each.kind]), width="stretch", detail=lambda each: each.answer),
                Column("person", "", self._name, width="stretch"),
                Column("received", "", lambda each: toolkit.catalogue.short_day(each.received_on), optional=True),
                Column("state", "", self._state, tone=self._tone),
            ]
        )
        self.table.chosen.connect(lambda _each: self._show_buttons())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.actions_)
        self.retranslate()

    def refresh(self) -> None:
        """Ask anew."""
        rows = self._rights.register_of()
        self._names = self._rights.names(each.person_id for each in rows)
        self.table.set_rows(rows)
        self._show_buttons()

    def show_request(self, request_id: UUID) -> None:
        """Choose one."""
        self.refresh()
        self.table.choose(request_id)

    def retranslate(self) -> None:
        if not hasattr(self, "table"):
            return
        self.answer_button.setText(self.tr("It was answered…"))
        self.person_button.setText(self.tr("Open the person"))
        self.table.set_name(self.tr("Rights exercised"))
        self.table.set_titles(
            {"right": self.tr("What they ask"), "person": self.tr("Person"), "received": self.tr("Received"), "state": self.tr("Answer")}
        )
        self.table.empty.set_texts(
            self.tr("Nobody has asked yet"),
            self.tr("Choose somebody under “One person” and register what they ask: a month begins to run."),
        )
        self.refresh()

    def _name(self, each: RightsRequest) -> str:
        return self._names.get(each.person_id, self.tr("no longer named")) if each.person_id else self.tr("no longer named")

    def _state(self, each: RightsRequest) -> str:
        if each.done_on is not None:
            return self.tr("answered")
        left = (each.due_on - self._toolkit.clock.today()).days
        return self.tr("%n day(s) left", "", left) if left >= 0 else self.tr("%n day(s) late", "", -left)

    def _tone(self, each: RightsRequest) -> str:
        if each.done_on is not None:
            return "good"
        left = (each.due_on - self._toolkit.clock.today()).days
        return "danger" if left < 0 else "warning" if left <= 7 else "accent"

    def _show_buttons(self) -> None:
        each: RightsRequest | None = self.table.current()
        self.actions_.setVisible(each is not None)
        if each is not None:
            self.answer_button.setVisible(each.is_open)
            self.person_button.setVisible(each.person_id in self._names)

    def _on_answer(self) -> None:
        each: RightsRequest | None = self.table.current()
        if each is None:
            return

        def act(values: dict[str, Any]) -> None:
            self._rights.answer(each.id, values["answer"], values["on"])
            self._toolkit.telling.done(say("Rights", "Answered."), self._undo)
            self.refresh()

        rows = [
            TextRow("answer", say("Rights", "What was done"), say("Rights", "A few words without names: they stay after an erasure.")),
            DateRow("on", say("Rights", "Answered on"), required=True),
        ]
        form = InlineForm(self._toolkit, say("Rights", "It was answered"), rows, say("Rights", "Save"), act)
        form.form.set_values({"on": self._toolkit.clock.today()})
        self.actions_.ask(form)

    def _on_person(self) -> None:
        each: RightsRequest | None = self.table.current()
        if each is not None and each.person_id is not None:
            self._toolkit.open_record("person_rights", each.person_id)
