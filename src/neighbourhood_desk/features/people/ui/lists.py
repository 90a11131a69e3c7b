"""The two lists of the page: people by surname, as long as they are, and households; found while typing."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from neighbourhood_desk.features.people.records import PersonLine
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.words import where
from neighbourhood_desk.widgets.controls import FilterChip, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import SearchField
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit

PEOPLE, HOUSEHOLDS = "people", "households"


class PeopleLists(Live, QWidget):
    """Shows one of the two lists; a search serves both."""

    person_chosen = Signal(object)
    person_opened = Signal(object)
    household_chosen = Signal(object)
    household_opened = Signal(object)
    view_changed = Signal(str)

    def __init__(self, toolkit: Toolkit, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._desk = toolkit, desk
        self.view = PEOPLE
        self.people, self.households = RecordTable(toolkit), RecordTable(toolkit)
        self.search = SearchField()
        self.search.searched.connect(lambda _text: self.refresh())
        self.chips = {PEOPLE: FilterChip("users"), HOUSEHOLDS: FilterChip("home")}
        self.archived = FilterChip("archive")
        self._count = plain_label(role="secondary")
        self._make_columns()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._head = self._make_head()
        self.people.head.addWidget(self._head)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.people)
        self._stack.addWidget(self.households)
        layout.addWidget(self._stack, 1)
        self.setFocusProxy(self.people)
        self.retranslate()

    def refresh(self) -> None:
        """Read the list that is seen anew."""
        catalogue, people = self._toolkit.catalogue, self._desk.people
        archived = people.count(archived=True)
        whole = people.count()
        self.archived.set_label(self.tr("Archived"), archived)
        self.chips[PEOPLE].set_label(self.tr("People"), whole)
        self.chips[HOUSEHOLDS].set_label(self.tr("Households"), people.count_households())
        for view, chip in self.chips.items():
            chip.setChecked(view == self.view)
        self.archived.setVisible(self.view == PEOPLE)
        if self.view == HOUSEHOLDS:
            listed, whole = self._list_households(), people.count_households()
        else:
            whole = archived if self.archived.isChecked() else whole
            listed = self._list_people(whole)
        self._count.setText(self.tr("{listed} of {whole}").format(listed=catalogue.number(listed), whole=catalogue.number(whole)))

    def show_view(self, view: str) -> None:
        """Show the list of people or of households."""
        if view != self.view:
            self.view = view
            self.setFocusProxy(self.households if view == HOUSEHOLDS else self.people)
            table = self.households if view == HOUSEHOLDS else self.people
            table.head.addWidget(self._head)
            self._stack.setCurrentWidget(table)
            self.refresh()
            self._retitle()

    def choose(self, id: UUID) -> None:
        """Choose a record in the list that is seen."""
        (self.households if self.view == HOUSEHOLDS else self.people).choose(id)

    def place(self) -> dict[str, Any]:
        """What is searched where, as JSON."""
        return {"text": self.search.text(), "view": self.view}

    def go_to(self, place: dict[str, Any]) -> None:
        """Return to what `place` gave."""
        self.search.setText(str(place.get("text", "")))
        self.search.stop_resting()
        self.show_view(HOUSEHOLDS if place.get("view") == HOUSEHOLDS else PEOPLE)

    def retranslate(self) -> None:
        if not hasattr(self, "_stack"):
            return
        self.people.set_name(self.tr("Residents"))
        self.people.set_titles(
            {"name": self.tr("Name"), "phone": self.tr("Telephone"), "address": self.tr("Address"), "area": self.tr("Area")}
        )
        self.households.set_name(self.tr("Households"))
        self.households.set_titles(
            {
                "name": self.tr("Household"),
                "members": self.tr("People"),
                "head": self.tr("Speak to first"),
                "address": self.tr("Address"),
            }
        )
        self._retitle()
        self.refresh()

    def _retitle(self) -> None:
        self.search.set_hint(
            self.tr("Name, address or who lives there") if self.view == HOUSEHOLDS else self.tr("Name, telephone or address")
        )

    def _make_head(self) -> QWidget:
        head = QWidget()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.addWidget(self.search)
        line = QHBoxLayout()
        holder = QWidget()
        flow = FlowLayout(holder, 6)
        for view, chip in self.chips.items():
            chip.clicked.connect(lambda _checked=False, view=view: self._on_chip(view))
            flow.addWidget(chip)
        self.archived.clicked.connect(self.refresh)
        flow.addWidget(self.archived)
        line.addWidget(holder, 1)
        line.addWidget(self._count)
        layout.addLayout(line)
        return head

    def _make_columns(self) -> None:
        self.people.set_columns(
            [
                Column("name", "", lambda person: person.sort_name, width="stretch"),
                Column("phone", "", lambda person: person.phones[0] if person.phones else "", mono=True),
                Column(
                    "address",
                    "",
                    lambda person: where(self._toolkit, person) if person.no_fixed_address else person.address,
                    width="stretch",
                    optional=True,
                ),
                Column("area", "", self._area_name, optional=True),
            ]
        )
        self.households.set_columns(
            [
                Column("name", "", lambda home: home.display_name, width="stretch"),
                Column("members", "", lambda home: self._toolkit.catalogue.number(home.members), align="right"),
                Column("head", "", lambda home: home.head, optional=True),
                Column("address", "", lambda home: home.address, width="stretch", optional=True),
            ]
        )
        self.people.chosen.connect(self.person_chosen)
        self.people.activated.connect(self.person_opened)
        self.households.chosen.connect(self.household_chosen)
        self.households.activated.connect(self.household_opened)

    def _list_people(self, whole: int) -> int:
        text, archived = self.search.text(), self.archived.isChecked()
        if text.strip():
            self.people.empty.set_texts(self.tr("Nobody found"), self.tr("Try part of the name, or the last digits of the telephone."))
            found = self._desk.people.lines(text, archived=archived)
            self.people.set_rows(found)
            return len(found)
        if archived:
            self.people.empty.set_texts(self.tr("Nobody is archived"), self.tr("Whoever needs the desk no more can be archived."))
        else:
            self.people.empty.set_texts(
                self.tr("Nobody is written down yet"), self.tr("People are added here, or in passing when a request is recorded.")
            )

        def fetch(after: PersonLine | None, limit: int) -> list[PersonLine]:
            return self._desk.people.page(after, limit, archived=archived)

        self.people.set_source(whole, fetch)
        return whole

    def _list_households(self) -> int:
        text = self.search.text()
        if text.strip():
            self.households.empty.set_texts(self.tr("No household found"), self.tr("Try the name of somebody who lives there."))
        else:
            self.households.empty.set_texts(
                self.tr("No household yet"), self.tr("Note who lives together where it matters for what they ask.")
            )
        found = self._desk.households.lines(text)
        self.households.set_rows(found)
        return len(found)

    def _area_name(self, person: PersonLine) -> str:
        area = self._desk.territory.area(person.area_id) if person.area_id else None
        return area.name if area is not None else ""

    def _on_chip(self, view: str) -> None:
        if view == self.view:
            self.chips[view].setChecked(True)
            return
        self.show_view(view)
        self.view_changed.emit(view)
