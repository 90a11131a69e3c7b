"""The page of residents: found while typing, shown beside the list, edited in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.people.ui.detail import PersonDetail
from neighbourhood_desk.features.people.ui.editor import PersonEditor
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.widgets.controls import EmptyState, FilterChip, PrimaryButton, plain_label
from neighbourhood_desk.widgets.inputs import SearchField
from neighbourhood_desk.widgets.page import ListAndDetail, Page
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit

NEW_PERSON = UUID(int=0)
"""Stands for the record that does not exist yet: opening it opens an empty form."""


class PeoplePage(Page):
    """Lists, shows, adds and edits people."""

    kinds = frozenset({"people", "households", "areas"})

    def __init__(
        self, toolkit: Toolkit, people: PeopleService, territory: TerritoryService, undo: Any, parent: QWidget | None = None
    ) -> None:
        super().__init__(toolkit, parent)
        self._people, self._territory, self._undo = people, territory, undo
        self.editor: PersonEditor | None = None
        self._edited: Person | None = None
        self._shown: UUID | None = None
        self.new_button = PrimaryButton("user-plus")
        self.new_button.clicked.connect(lambda: self._open_editor(None))
        self.header.add_action(self.new_button)
        self._make_list()
        self.side = QStackedWidget()
        self._nobody = EmptyState("users")
        self.detail = PersonDetail(toolkit, people, territory, undo)
        self.detail.edit_asked.connect(self._open_editor)
        self.side.addWidget(self._nobody)
        self.side.addWidget(self.detail)
        self.split = ListAndDetail(self.table, self.side)
        self.body.addWidget(self.split, 1)
        self.retranslate()

    @classmethod
    def built(cls, services: Services, undo: Callable[[], object]) -> PeoplePage:
        """The page of an open desk; `undo` takes back the last step."""
        toolkit = services.of(Toolkit)

        def take_back() -> None:
            try:
                undo()
            except DeskError as error:
                toolkit.telling.problem(error)

        return cls(toolkit, services.of(PeopleService), services.of(TerritoryService), take_back)

    @staticmethod
    def add_person(services: Services) -> None:
        """Open an empty form on this page, from anywhere."""
        services.of(Toolkit).open_record("people", NEW_PERSON)

    def refresh(self) -> None:
        self._list_anew()
        self._show_chosen()

    def show_record(self, kind: str, id: UUID) -> None:
        if id == NEW_PERSON:
            self._open_editor(None)
            return
        self._shown = id
        self.table.choose(id)
        self._shown = id
        self._drop_editor()
        self.side.setCurrentWidget(self.detail)
        self._show_chosen()
        self.split.show_detail()

    def place(self) -> dict[str, Any]:
        editing = "" if self.editor is None else (str(self._edited.id) if self._edited else "new")
        return {"shown": str(self._shown) if self._shown else "", "text": self.search.text(), "editing": editing}

    def go_to(self, place: dict[str, Any]) -> None:
        self.search.setText(str(place.get("text", "")))
        self._list_anew()
        if shown := str(place.get("shown", "")):
            self.show_record("people", UUID(shown))
        if editing := str(place.get("editing", "")):
            self._open_editor(None if editing == "new" else self._people.get(UUID(editing)))

    def flush(self) -> None:
        if self.editor is not None:
            self.editor.flush()

    def retranslate(self) -> None:
        if not hasattr(self, "split"):
            return
        self.header.set_title(self.tr("Residents"))
        self.header.set_subtitle(self.tr("The least that is needed to call back, write and accompany"))
        self.new_button.setText(self.tr("Add a person"))
        self.search.set_hint(self.tr("Name, telephone or address"))
        self._archived.set_label(self.tr("Archived"), self._people.count(archived=True))
        self.table.set_name(self.tr("Residents"))
        self.table.set_titles(
            {"name": self.tr("Name"), "phone": self.tr("Telephone"), "address": self.tr("Address"), "area": self.tr("Area")}
        )
        self._nobody.set_texts(self.tr("Nobody chosen"), self.tr("Choose somebody in the list, or type a name to find them."))
        self.refresh()

    def _make_list(self) -> None:
        self.table = RecordTable(self.toolkit)
        self.search = SearchField()
        self.search.searched.connect(lambda _text: self._list_anew())
        self._archived = FilterChip("archive")
        self._archived.clicked.connect(self._list_anew)
        self._count = plain_label(role="secondary")
        head = QWidget()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.addWidget(self.search)
        line = QHBoxLayout()
        line.addWidget(self._archived)
        line.addStretch(1)
        line.addWidget(self._count)
        layout.addLayout(line)
        self.table.head.addWidget(head)
        self.table.set_columns(
            [
                Column("name", "", lambda person: person.sort_name, width="stretch"),
                Column("phone", "", lambda person: person.phones[0] if person.phones else "", mono=True),
                Column("address", "", lambda person: person.address, width="stretch", optional=True),
                Column("area", "", self._area_name, optional=True),
            ]
        )
        self.table.chosen.connect(self._on_chosen)
        self.table.activated.connect(lambda person: self.show_record("people", person.id))

    def _list_anew(self) -> None:
        archived = self._archived.isChecked()
        found = self._people.find(self.search.text(), archived=archived)
        count = self._people.count(archived=archived)
        self._archived.set_label(self.tr("Archived"), self._people.count(archived=True))
        number = self.toolkit.catalogue.number
        self._count.setText(self.tr("{listed} of {whole}").format(listed=number(len(found)), whole=number(count)))
        if self.search.text().strip():
            self.table.empty.set_texts(self.tr("Nobody found"), self.tr("Try part of the name, or the last digits of the telephone."))
        else:
            self.table.empty.set_texts(
                self.tr("Nobody is written down yet"), self.tr("People are added here, or in passing when a request is recorded.")
            )
        self.table.set_rows(found)

    def _area_name(self, person: Person) -> str:
        area = self._territory.area(person.area_id) if person.area_id else None
        return area.name if area is not None else ""

    def _on_chosen(self, person: Person | None) -> None:
        if person is None:
            return
        self._shown = person.id
        if self.editor is None:
            self._show_chosen()

    def _show_chosen(self) -> None:
        person = self._people.get(self._shown) if self._shown else None
        if person is None:
            self._shown = None
            if self.editor is None:
                self.side.setCurrentWidget(self._nobody)
            return
        self.detail.show_person(person)
        if self.editor is None:
            self.side.setCurrentWidget(self.detail)

    def _open_editor(self, person: Person | None) -> None:
        self.flush()
        self._drop_editor()
        self.editor = editor = PersonEditor(self.toolkit, self._people, self._territory, self._undo, person)
        self._edited = person
        editor.continue_draft()
        editor.kept.connect(self._on_kept)
        editor.saved.connect(lambda _values: self._leave_editor())
        editor.cancelled.connect(self._leave_editor)
        self.side.addWidget(editor)
        self.side.setCurrentWidget(editor)
        self.split.show_detail()
        editor.form.focus("given_names")

    def _on_kept(self, person: Person) -> None:
        self._shown = person.id

    def _leave_editor(self) -> None:
        self._drop_editor()
        self._show_chosen()
        if self._shown:
            self.table.choose(self._shown)
        else:
            self.split.show_list()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_editor(self) -> None:
        if self.editor is not None:
            editor, self.editor, self._edited = self.editor, None, None
            self.side.removeWidget(editor)
            editor.hide()
            editor.deleteLater()
