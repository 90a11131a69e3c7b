"""With whom a person lives, and where they lived before, in their detail."""

from __future__ import annotations

from functools import partial
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.ui.block import PeopleBlock
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.words import from_to
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import QuietButton, plain_label
from neighbourhood_desk.widgets.form import Choice, DateRow, PickerRow, TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.toolkit import Toolkit


class HouseholdBlock(PeopleBlock):
    """The household with its members, moves into another and out of this one, and former homes."""

    kinds: ClassVar[frozenset[str]] = frozenset({"households", "stays", "people"})

    def __init__(self, toolkit: Toolkit, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, desk, parent)
        self.move_button, self.out_button = QuietButton("home"), QuietButton("logout")
        self.move_button.clicked.connect(self._on_move)
        self.out_button.clicked.connect(self._on_out)
        self.buttons.addWidget(self.move_button)
        self.buttons.addWidget(self.out_button)
        self.retranslate()

    def retranslate(self) -> None:
        if not hasattr(self, "out_button"):
            return
        self.title.setText(self.tr("Household"))
        self.move_button.setText(self.tr("Moves to…"))
        self.out_button.setText(self.tr("Moves out…"))
        if self.kind:
            self.refresh()

    def refresh(self) -> None:
        self.clear_lines()
        person = self.desk.people.get(self.record_id)
        home = self.desk.households.get(person.household_id) if person is not None and person.household_id is not None else None
        self.out_button.setVisible(home is not None)
        if home is None:
            self.lines.addWidget(plain_label(self.tr("Lives in no household that is noted."), "secondary", wrap=True))
        else:
            others = [self._member(each, home.head_id) for each in self.desk.households.members(home.id) if each.id != self.record_id]
            with_whom = self.tr("with {names}").format(names=", ".join(others)) if others else self.tr("alone")
            if home.head_id == self.record_id:
                with_whom = " · ".join((with_whom, self.tr("speak to them first")))
            self.add_line(home.display_name, with_whom, lambda: self.toolkit.open_record("households", home.id))
        self._show_former()

    def _member(self, person: Person, head: UUID | None) -> str:
        return self.tr("{name} (speak to them first)").format(name=person.display_name) if person.id == head else person.display_name

    def _show_former(self) -> None:
        catalogue = self.toolkit.catalogue
        former = [(stay, home) for stay, home in self.desk.households.homes_of(self.record_id) if stay.until is not None]
        if former:
            self.lines.addWidget(plain_label(self.tr("Lived before"), "strong"))
        for stay, home in former:
            name = home.display_name if home is not None else stay.address
            where = stay.address if home is not None and stay.address != name else ""
            detail = " · ".join(part for part in (where, from_to(catalogue, stay.since, stay.until)) if part)
            open_it = None if home is None else partial(self.toolkit.open_record, "households", home.id)
            self.add_line(name, detail, open_it)

    def _on_move(self) -> None:
        person_id = self.record_id

        def homes(text: str) -> list[Choice]:
            return [
                Choice(home.id, home.display_name, home.address if home.name else "") for home in self.desk.people.find_households(text)
            ]

        def named(home_id: UUID) -> str:
            home = self.desk.households.get(home_id)
            return "" if home is None else home.display_name

        def act(values: dict[str, Any]) -> None:
            self.desk.households.move_in(values["home"], [person_id], values["on"])
            self.toolkit.telling.done(say("People", "Moved."), self.desk.undo)

        rows = [
            PickerRow("home", say("People", "Household"), homes, named, say("People", "By its name or address."), required=True),
            DateRow("on", say("People", "Since"), say("People", "If you know.")),
        ]
        form = InlineForm(self.toolkit, say("People", "Moves to another household"), rows, say("People", "Move"), act)
        form.form.set_values({"on": self.toolkit.clock.today()})
        self.ask(form)

    def _on_out(self) -> None:
        person_id = self.record_id

        def act(values: dict[str, Any]) -> None:
            self.desk.households.move_out(person_id, values["on"], values["address"])
            self.toolkit.telling.done(say("People", "Moved out."), self.desk.undo)

        rows = [
            DateRow("on", say("People", "On"), say("People", "If you know.")),
            TextRow("address", say("People", "Where to"), say("People", "If you know.")),
        ]
        form = InlineForm(self.toolkit, say("People", "Moves out of the household"), rows, say("People", "Move out"), act)
        form.form.set_values({"on": self.toolkit.clock.today()})
        self.ask(form)
