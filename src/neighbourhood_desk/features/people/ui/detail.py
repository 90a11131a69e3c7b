"""One person: how to reach them, what they need to be understood, where they live, and what may be done with the record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.people.records import COMMUNICATION_NEED_NAMES, PERSON_LANGUAGES, CommunicationNeed, Household, Person
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.words import where
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import LEVEL_NAMES
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import Card, Pill, QuietButton, Separator, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.sections import Sections, hosted, show_in
from neighbourhood_desk.widgets.toolkit import Toolkit


class PersonDetail(Live, Card):
    """Shows a person; `edit_asked` and `merge_asked` come with them when they are to be edited or merged."""

    edit_asked = Signal(object)
    merge_asked = Signal(object)
    form_opened = Signal(QWidget)

    def __init__(self, toolkit: Toolkit, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._desk = toolkit, desk
        self.person: Person | None = None
        self.form: InlineForm | None = None
        head = QHBoxLayout()
        self._name = plain_label(role="heading", wrap=True)
        self._level, self._restricted = Pill(), Pill()
        head.addWidget(self._name, 1)
        head.addWidget(self._restricted, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._level, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._facts_place, self.sections = hosted(self._area, Sections(toolkit, "people"))
        self.body.addWidget(self._area, 1)
        self._form_place = QVBoxLayout()
        self.body.addLayout(self._form_place)
        self.edit_button, self.household_button = QuietButton("pencil"), QuietButton("home")
        self.archive_button, self.remove_button = QuietButton("archive"), QuietButton("trash")
        self.rights_button, self.merge_button = QuietButton("scale"), QuietButton("users")
        self._actions = QWidget()
        flow = FlowLayout(self._actions)
        for button, act in (
            (self.edit_button, self._on_edit),
            (self.household_button, self._on_household),
            (self.merge_button, self._on_merge),
            (self.rights_button, self._on_rights),
            (self.archive_button, self._on_archive),
            (self.remove_button, self._on_remove),
        ):
            button.clicked.connect(act)
            flow.addWidget(button)
        self.body.addWidget(self._actions)
        self.retranslate()

    def show_person(self, person: Person) -> None:
        """Show this person."""
        if self.person is None or self.person.id != person.id:
            self._close_form()
        self.person = person
        self.retranslate()
        self.sections.show_record(person.id)

    def retranslate(self) -> None:
        if not hasattr(self, "_actions"):
            return
        self.edit_button.setText(self.tr("Edit"))
        self.household_button.setText(self.tr("New household…"))
        self.merge_button.setText(self.tr("Merge…"))
        self.rights_button.setText(self.tr("Rights…"))
        self.remove_button.setText(self.tr("Delete"))
        person = self.person
        if person is None:
            return
        self.archive_button.setText(self.tr("Archive") if person.archived_on is None else self.tr("Bring back"))
        self.household_button.setVisible(person.household_id is None)
        self._name.setText(person.display_name)
        self.setAccessibleName(person.display_name)
        self._level.set(self._toolkit.words(LEVEL_NAMES[person.confidentiality]), "neutral", "lock")
        self._restricted.set(self.tr("Only kept, not used"), "warning", "lock")
        self._restricted.setVisible(person.restricted_on is not None)
        show_in(self._facts_place, _facts_grid(self._facts(person)))

    def _facts(self, person: Person) -> list[tuple[str, str]]:
        words = self._toolkit.words
        needs = [words(COMMUNICATION_NEED_NAMES[CommunicationNeed(code)]) for code in person.needs]
        language = PERSON_LANGUAGES.get(person.language)
        note = self._desk.people.notes_on([person.id]).get(person.id)
        last = self._toolkit.catalogue.day(note.last_contact) if note is not None and note.last_contact is not None else ""
        found = self.tr("Usually found at") if person.no_fixed_address else self.tr("Address")
        return [
            (self.tr("Alias"), person.alias if person.given_names or person.surnames else ""),
            (self.tr("Telephone"), "\n".join(person.phones)),
            (self.tr("E-mail"), person.email),
            (self.tr("Language"), words(language) if language is not None else ""),
            (self.tr("To understand each other"), "\n".join(needs)),
            (self.tr("Lives"), where(self._toolkit, person) if person.no_fixed_address else ""),
            (found, person.address),
            (self.tr("Area"), self._desk.territory.full_name(person.area_id)),
            (self.tr("Year of birth"), str(person.birth_year) if person.birth_year is not None else ""),
            (self.tr("Last contact"), last),
            (self.tr("Open now"), "\n".join(words(each) for each in note.open) if note is not None else ""),
            (self.tr("Notes for yourself"), person.notes),
        ]

    def _on_edit(self) -> None:
        if self.person is not None:
            self.edit_asked.emit(self.person)

    def _on_merge(self) -> None:
        if self.person is not None:
            self.merge_asked.emit(self.person)

    def _on_archive(self) -> None:
        person = self.person
        if person is None:
            return
        if person.archived_on is None:
            self._do(lambda: self._desk.people.archive(person.id), say("People", "Person archived."))
        else:
            self._do(lambda: self._desk.people.restore(person.id), say("People", "The person is back in the list."))

    def _on_rights(self) -> None:
        """Whoever answers for rights opens the person there."""
        if self.person is not None:
            self._toolkit.open_record("person_rights", self.person.id)

    def _on_remove(self) -> None:
        person = self.person
        if person is not None:
            self._do(lambda: self._desk.people.remove(person.id), say("People", "Person deleted."))

    def _on_household(self) -> None:
        person = self.person
        if person is None:
            return

        def act(values: dict[str, Any]) -> None:
            home = Household(name=values["name"], address=person.address, area_id=person.area_id)
            self._desk.households.found(home, person.id)
            self._toolkit.telling.done(say("People", "Household made."), self._desk.undo)

        self._close_form()
        row = TextRow(
            "name", say("People", "What the household is called"), say("People", "Such as the surnames, or the flat."), required=True
        )
        self.form = InlineForm(self._toolkit, say("People", "New household"), [row], say("People", "Make household"), act)
        self.form.form.set_values({"name": person.surnames})
        self.form.done.connect(self._close_form)
        self.form.cancelled.connect(self._close_form)
        self._form_place.addWidget(self.form)
        self._actions.hide()
        self.form_opened.emit(self.form)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            form.hide()
            form.deleteLater()
            self._actions.show()

    def _do(self, act: Callable[[], object], done: Wording) -> None:
        try:
            act()
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        self._toolkit.telling.done(done, self._desk.undo)


def _facts_grid(rows: Sequence[tuple[str, str]]) -> QWidget:
    """What is known, name beside value; what is not known is left out."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 8, 0)
    column.addWidget(Separator())
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate((name, value) for name, value in rows if value):
        grid.addWidget(plain_label(name, "secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
        text = plain_label(value, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(text, row, 1)
    column.addLayout(grid)
    return holder
