"""The page of residents: people and households, found while typing, shown beside the list, edited in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from neighbourhood_desk.features.people.records import Person, PersonLine
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.detail import PersonDetail
from neighbourhood_desk.features.people.ui.editor import PersonEditor
from neighbourhood_desk.features.people.ui.household_detail import HouseholdDetail
from neighbourhood_desk.features.people.ui.household_forms import new_form
from neighbourhood_desk.features.people.ui.lists import PeopleLists
from neighbourhood_desk.features.people.ui.merge_panel import MergePanel
from neighbourhood_desk.features.people.ui.sameness_block import MERGE
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.widgets.controls import Card, EmptyState, FilterChip, PrimaryButton, QuietButton, scrolled
from neighbourhood_desk.widgets.page import ListAndDetail, Page
from neighbourhood_desk.widgets.toolkit import Toolkit

NEW_PERSON = UUID(int=0)
"""Stands for the record that does not exist yet: opening it opens an empty form."""

Panel = PersonEditor | MergePanel | Card


class PeoplePage(Page):
    """Lists, shows, adds, edits and merges people, and shows their households."""

    def __init__(self, toolkit: Toolkit, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._desk = desk
        self.kinds = frozenset({"people", "households", "areas", "stays", *desk.people.note_kinds})  # type: ignore[misc]
        self.panel: Panel | None = None
        self._edited: Person | None = None
        self._shown: UUID | None = None
        self._home: UUID | None = None
        self._make_header()
        self.lists = PeopleLists(toolkit, desk)
        self.table = self.lists.people
        self.lists.person_chosen.connect(self._on_chosen)
        self.lists.person_opened.connect(lambda line: self.show_record("people", line.id))
        self.lists.household_chosen.connect(self._on_home_chosen)
        self.lists.household_opened.connect(lambda line: self.show_record("households", line.id))
        self.lists.view_changed.connect(self._on_view)
        self._make_side()
        self.split = ListAndDetail(self.lists, self.side)
        self.body.addWidget(self.split, 1)
        self.retranslate()

    @classmethod
    def built(cls, services: Services, undo: Callable[[], object]) -> PeoplePage:
        """The page of an open desk; `undo` takes back the last step."""
        return cls(services.of(Toolkit), PeopleDesk.of(services, undo))

    @staticmethod
    def add_person(services: Services) -> None:
        """Open an empty form on this page, from anywhere."""
        services.of(Toolkit).open_record("people", NEW_PERSON)

    @property
    def editor(self) -> PersonEditor | None:
        """The form that is open, if one is."""
        return self.panel if isinstance(self.panel, PersonEditor) else None

    def refresh(self) -> None:
        self.lists.refresh()
        self._offer_draft()
        self._show_chosen()

    def show_record(self, kind: str, id: UUID) -> None:
        if id == NEW_PERSON:
            self._open_editor(None)
        elif kind == MERGE:
            self._open_merge(id)
        elif kind == "households":
            self._leave_for("households", id)
        else:
            self._leave_for("people", self._desk.people.current_id(id))

    def place(self) -> dict[str, Any]:
        editing = "" if self.editor is None else (str(self._edited.id) if self._edited else "new")
        shown = {"shown": str(self._shown or ""), "household": str(self._home or ""), "editing": editing}
        return {**self.lists.place(), **shown}

    def go_to(self, place: dict[str, Any]) -> None:
        self.lists.go_to(place)
        self._on_view(self.lists.view)
        if shown := str(place.get("shown", "")):
            self._shown = self._desk.people.current_id(UUID(shown))
        if home := str(place.get("household", "")):
            self._home = UUID(home)
        if self._shown_now() is not None:
            self._leave_for(self.lists.view, self._shown_now() or NEW_PERSON)
        if editing := str(place.get("editing", "")):
            self._open_editor(None if editing == "new" else self._desk.people.get(UUID(editing)))

    def flush(self) -> None:
        if self.editor is not None:
            self.editor.flush()

    def retranslate(self) -> None:
        if not hasattr(self, "split"):
            return
        self.header.set_title(self.tr("Residents"))
        self.header.set_subtitle(self.tr("The least that is needed to call back, write and accompany"))
        self.new_button.setText(self.tr("Add a person"))
        self.new_home_button.setText(self.tr("New household"))
        self.draft_chip.set_label(self.tr("Continue the draft"))
        self._nobody.set_texts(self.tr("Nobody chosen"), self.tr("Choose somebody in the list, or type a name to find them."))
        self._no_home.set_texts(self.tr("No household chosen"), self.tr("Choose one in the list to see who lives there and who did."))
        self.refresh()

    # Building

    def _make_header(self) -> None:
        self.draft_chip = FilterChip("pencil")
        self.draft_chip.setCheckable(False)
        self.new_home_button, self.new_button = QuietButton("home"), PrimaryButton("user-plus")
        self.draft_chip.clicked.connect(lambda: self._open_editor(None))
        self.new_home_button.clicked.connect(self._open_new_home)
        self.new_button.clicked.connect(lambda: self._open_editor(None))
        for button in (self.draft_chip, self.new_home_button, self.new_button):
            self.header.add_action(button)

    def _make_side(self) -> None:
        self.side = QStackedWidget()
        self._nobody, self._no_home = EmptyState("users"), EmptyState("home")
        self.detail, self.home = PersonDetail(self.toolkit, self._desk), HouseholdDetail(self.toolkit, self._desk)
        self.detail.edit_asked.connect(self._open_editor)
        self.detail.merge_asked.connect(lambda _person: self._open_merge(None))
        self.home.removed.connect(self._show_chosen)
        for opened in (self.detail.sections.opened, self.home.sections.opened, self.detail.form_opened, self.home.form_opened):
            opened.connect(self._on_form)
        for widget in (self._nobody, self._no_home, self.detail, self.home):
            self.side.addWidget(widget)

    # Lists

    def _on_chosen(self, line: PersonLine | None) -> None:
        if line is not None:
            self._shown = line.id
            self._show_chosen()

    def _on_home_chosen(self, line: Any) -> None:
        if line is not None:
            self._home = line.id
            self._show_chosen()

    def _on_view(self, view: str) -> None:
        self.new_home_button.setVisible(view == "households")
        if self.panel is None or not isinstance(self.panel, PersonEditor):
            self._drop_panel()
            self._show_chosen()

    def _shown_now(self) -> UUID | None:
        return self._home if self.lists.view == "households" else self._shown

    # The right side

    def _leave_for(self, view: str, id: UUID) -> None:
        """Show a record, whatever the list shows; what is half typed is kept."""
        self.flush()
        self._drop_panel()
        if view == "households":
            self._home = id
        else:
            self._shown = id
        self.lists.show_view(view)
        self.new_home_button.setVisible(view == "households")
        self.lists.choose(id)
        self._shown, self._home = (self._shown, id) if view == "households" else (id, self._home)
        self._show_chosen()
        self._offer_draft()
        self.split.show_detail()

    def _show_chosen(self) -> None:
        """Show what is chosen in the list that is seen, unless a form is open."""
        is_homes = self.lists.view == "households"
        if is_homes:
            home = self._desk.households.get(self._home) if self._home else None
            if home is None:
                self._home = None
            else:
                self.home.show_household(home)
            widget: QWidget = self.home if home is not None else self._no_home
        else:
            person = self._desk.people.get(self._shown) if self._shown else None
            if person is None:
                self._shown = None
            else:
                self.detail.show_person(person)
            widget = self.detail if person is not None else self._nobody
        if self.panel is None:
            self.side.setCurrentWidget(widget)

    def _open_editor(self, person: Person | None) -> None:
        self.flush()
        editor = PersonEditor(self.toolkit, self._desk, person)
        self._open(editor)
        self._edited = person
        editor.continue_draft()
        editor.kept.connect(self._on_kept)
        editor.saved.connect(lambda _values: self._leave_panel())
        editor.cancelled.connect(self._leave_panel)
        editor.open_asked.connect(lambda other: self.show_record("people", other.id))
        editor.form.focus("given_names")

    def _open_merge(self, other_id: UUID | None) -> None:
        person = self._desk.people.get(self._shown) if self._shown else None
        if person is None:
            return
        panel = MergePanel(self.toolkit, self._desk, person, other_id)
        self._open(panel)
        panel.left.connect(self._on_merged)
        panel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_new_home(self) -> None:
        form = new_form(self.toolkit, self._desk)
        card = Card()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(2, 2, 8, 2)
        column.addWidget(form)
        column.addStretch(1)
        card.body.addWidget(scrolled(holder), 1)
        self._open(card)
        form.done.connect(self._leave_panel)
        form.cancelled.connect(self._leave_panel)
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, panel: Panel) -> None:
        """Put a form in the place of the detail; it has the page's one filled button."""
        self._drop_panel()
        self.panel = panel
        self.side.addWidget(panel)
        self.side.setCurrentWidget(panel)
        self.new_button.hide()
        self._offer_draft()
        self.split.show_detail()

    def _on_form(self, form: QWidget) -> None:
        """A form that opened inside the detail has the page's one filled button while it is there."""
        self.new_button.hide()
        form.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Installed by `_on_form`: the form went (a form that is only out of sight with the whole page did not)."""
        if event.type() == QEvent.Type.Hide and isinstance(watched, QWidget) and watched.isHidden():
            watched.removeEventFilter(self)
            self.new_button.setVisible(self.panel is None)
        return super().eventFilter(watched, event)

    def _on_kept(self, person: Person) -> None:
        self._shown = person.id

    def _on_merged(self, person: Person) -> None:
        self._shown = person.id
        self._leave_panel()

    def _leave_panel(self) -> None:
        self._drop_panel()
        self._offer_draft()
        self._show_chosen()
        shown = self._shown_now()
        if shown:
            self.lists.choose(shown)
        else:
            self.split.show_list()
        self.lists.setFocus(Qt.FocusReason.OtherFocusReason)

    def _drop_panel(self) -> None:
        if self.panel is not None:
            panel, self.panel, self._edited = self.panel, None, None
            self.side.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
            self.new_button.show()

    def _offer_draft(self) -> None:
        is_open = self.editor is not None and self._edited is None
        self.draft_chip.setVisible(not is_open and self._desk.people.draft() is not None)
