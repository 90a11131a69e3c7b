"""Two records of one person side by side: where they differ, somebody chooses what is kept; everything else is led over."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.people.records import COMMUNICATION_NEED_NAMES, PERSON_LANGUAGES, CommunicationNeed, Person
from neighbourhood_desk.features.people.rules.merging import CHOSEN_FIELDS, Difference, Side, differences
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.words import apart
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.widgets.controls import Card, PrimaryButton, QuietButton, Separator, plain_label, scrolled
from neighbourhood_desk.widgets.fields import Choice
from neighbourhood_desk.widgets.form import ChoiceRow, Form, PickerRow
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class _SideRow(ChoiceRow):
    """One of two values or both: something is always chosen, so nothing needs to be required."""

    def retranslate(self, catalogue: Catalogue) -> None:
        chosen = self.value() if self._box.count() else None
        self._box.clear()
        for value, words in self._choices:
            self._box.addItem(catalogue.text(words), str(value))
        self.set_value(chosen)


class MergePanel(Live, Card):
    """Merges somebody into `person`; `left` comes when it is done or given up, with the person to show."""

    left = Signal(object)

    def __init__(
        self, toolkit: Toolkit, desk: PeopleDesk, person: Person, other_id: UUID | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._toolkit, self._desk = toolkit, desk
        self.person, self.other = person, None if other_id is None else desk.people.get(other_id)
        self.form: Form | None = None
        self._intro = plain_label(role="secondary", wrap=True)
        self._stays, self._goes, self._links = (plain_label(wrap=True) for _ in range(3))
        self.pick = PickerRow("other", say("People", "The other record"), self._choices, self._name)
        self._picking = Form(toolkit, [self.pick])
        self._picking.edited.connect(self._on_picked)
        self.swap_button = QuietButton("arrows-sort")
        self.swap_button.clicked.connect(self.swap)
        self._make_body()
        self.merge_button, self.cancel_button = PrimaryButton("users"), QuietButton()
        self.merge_button.clicked.connect(self.merge)
        self.cancel_button.clicked.connect(lambda: self.left.emit(self.person))
        buttons = QHBoxLayout()
        buttons.addWidget(self.merge_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        self.body.addWidget(Separator())
        self.body.addLayout(buttons)
        for keys, act in (("Ctrl+Return", self.merge), ("Ctrl+Enter", self.merge), ("Esc", self.cancel_button.click)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.setFocusProxy(self._picking)
        self.pick.set_value(other_id)
        self._show_other()

    def merge(self) -> None:
        """Make the two one, as chosen."""
        if self.other is None or self.form is None:
            self._picking.focus("other")
            return
        choices = {key: Side(value) for key, value in self.form.values().items() if value}
        try:
            self._desk.merges.merge(self.person.id, self.other.id, choices)
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        done = say("People", "Merged into {name}. They can be separated again at any time.", name=self.person.display_name)
        self._toolkit.telling.done(done, self._desk.undo)
        self.left.emit(self.person)

    def swap(self) -> None:
        """Keep the other record, and merge this one into it."""
        if self.other is not None:
            self.person, self.other = self.other, self.person
            self.pick.set_value(self.other.id)
            self._show_other()

    def retranslate(self) -> None:
        if not hasattr(self, "merge_button"):
            return
        self.set_title(self.tr("Merge two records of one person"))
        self._intro.setText(
            self.tr("Everything that leads to the other record will lead to this one. They can be separated again, also much later.")
        )
        self.swap_button.setText(self.tr("Keep the other record instead"))
        self.merge_button.setText(self.tr("Merge"))
        self.cancel_button.setText(self.tr("Cancel"))
        self._stays.setText(self._told(self.tr("Stays: {name}"), self.person))
        self._goes.setVisible(self.other is not None)
        self._links.setVisible(self.other is not None)
        if self.other is not None:
            self._goes.setText(self._told(self.tr("Goes: {name}"), self.other))
            links = self._desk.merges.links(self.other.id)
            self._links.setText(self.tr("%n record(s) will be led over.", "", links))
            self._links.setVisible(links > 0)

    def _make_body(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(12)
        for widget in (self._intro, self._stays, self._picking, self._goes, self._links, self.swap_button):
            column.addWidget(widget)
        column.setAlignment(self.swap_button, Qt.AlignmentFlag.AlignLeft)
        self._form_place = QVBoxLayout()
        column.addLayout(self._form_place)
        column.addStretch(1)
        self.body.addWidget(scrolled(holder), 1)

    def _told(self, text: str, person: Person) -> str:
        note = self._desk.people.notes_on([person.id]).get(person.id)
        told = apart(self._toolkit, person, note)
        name = text.format(name=person.display_name)
        return f"{name} · {told}" if told else name

    def _choices(self, text: str) -> list[Choice]:
        found = self._desk.people.lines(text, limit=8)
        return [Choice(line.id, line.display_name, apart(self._toolkit, line)) for line in found if line.id != self.person.id]

    def _name(self, person_id: UUID) -> str:
        person = self._desk.people.get(person_id)
        return person.display_name if person is not None else ""

    def _on_picked(self) -> None:
        picked = self.pick.value()
        self.other = self._desk.people.get(picked) if picked is not None else None
        self._show_other()

    def _show_other(self) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self.swap_button.setVisible(self.other is not None)
        self.merge_button.setEnabled(self.other is not None)
        if self.other is not None:
            found = differences(self.person, self.other)
            self.form = Form(self._toolkit, [self._row(each) for each in found])
            self.form.set_values({each.field: each.proposed for each in found})
            self._form_place.addWidget(self.form)
        self.retranslate()

    def _row(self, each: Difference) -> ChoiceRow:
        values = {Side.MINE: self._shown(each.field, each.mine), Side.THEIRS: self._shown(each.field, each.theirs)}
        choices: list[tuple[str, Wording]] = []
        for side in each.sides:
            if side is Side.BOTH:
                choices.append((side, say("People", "Both")))
            else:
                choices.append((side, say("People", "{value}", value=values[side]) if values[side] else say("People", "(nothing)")))
        return _SideRow(each.field, CHOSEN_FIELDS[each.field], choices)

    def _shown(self, field: str, value: Any) -> str:
        """A value as people read it, in one line."""
        words = self._toolkit.words
        if not value:
            return ""
        match field:
            case "phones":
                return ", ".join(value)
            case "needs":
                return ", ".join(words(COMMUNICATION_NEED_NAMES[CommunicationNeed(code)]) for code in value)
            case "language":
                name = PERSON_LANGUAGES.get(value)
                return words(name) if name is not None else str(value)
            case "area_id":
                return self._desk.territory.full_name(value)
            case "household_id":
                home = self._desk.households.get(value)
                return home.display_name if home is not None else ""
        return " ".join(str(value).split())[:80]
