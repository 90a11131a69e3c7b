"""One household: where it is, who lives in it since when, whom to speak to first, who lived there before."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.people.records import Household, Person, Stay
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.household_forms import edit_form, move_form, move_in_form, split_form
from neighbourhood_desk.features.people.ui.words import from_to
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import LEVEL_NAMES
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import Card, LinkButton, Pill, QuietButton, Separator, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.sections import Sections, hosted, show_in
from neighbourhood_desk.widgets.toolkit import Toolkit


class HouseholdDetail(Live, Card):
    """Shows a household; `removed` comes when it was deleted."""

    removed = Signal()
    form_opened = Signal(QWidget)
    _ACTIONS: ClassVar[tuple[str, ...]] = ("edit", "move_in", "move", "split", "remove")

    def __init__(self, toolkit: Toolkit, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._desk = toolkit, desk
        self.household: Household | None = None
        self.form: InlineForm | None = None
        head = QHBoxLayout()
        self._name, self._level = plain_label(role="heading", wrap=True), Pill()
        head.addWidget(self._name, 1)
        head.addWidget(self._level, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._place, self.sections = hosted(area, Sections(toolkit, "households"))
        self.body.addWidget(area, 1)
        self._form_place = QVBoxLayout()
        self.body.addLayout(self._form_place)
        self._actions = QWidget()
        flow = FlowLayout(self._actions)
        icons = ("pencil", "user-plus", "route", "users-group", "trash")
        acts = (self._on_edit, self._on_move_in, self._on_move, self._on_split, self._on_remove)
        self.buttons: dict[str, QuietButton] = {}
        for key, icon, act in zip(self._ACTIONS, icons, acts, strict=True):
            button = self.buttons[key] = QuietButton(icon)
            button.clicked.connect(act)
            flow.addWidget(button)
        self.body.addWidget(self._actions)
        self.retranslate()

    def show_household(self, household: Household) -> None:
        """Show this household."""
        if self.household is None or self.household.id != household.id:
            self.close_form()
        self.household = household
        self.retranslate()
        self.sections.show_record(household.id)

    def retranslate(self) -> None:
        if not hasattr(self, "_actions"):
            return
        texts = (self.tr("Edit"), self.tr("Somebody moves in…"), self.tr("It moves…"), self.tr("Split…"), self.tr("Delete"))
        for key, text in zip(self._ACTIONS, texts, strict=True):
            self.buttons[key].setText(text)
        home = self.household
        if home is None:
            return
        self._name.setText(home.display_name)
        self.setAccessibleName(home.display_name)
        self._level.set(self._toolkit.words(LEVEL_NAMES[home.confidentiality]), "neutral", "lock")
        show_in(self._place, self._content(home))

    def close_form(self) -> None:
        """Take the open form away."""
        if self.form is not None:
            form, self.form = self.form, None
            form.hide()
            form.deleteLater()
            self._actions.show()

    def _content(self, home: Household) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(Separator())
        where = " · ".join(part for part in (home.address if home.name else "", self._desk.territory.full_name(home.area_id)) if part)
        for text in (where, home.notes):
            if text:
                column.addWidget(plain_label(text, wrap=True))
        history = self._desk.households.history(home.id)
        living = [(stay, person) for stay, person in history if person.household_id == home.id and stay.until is None]
        former = [(stay, person) for stay, person in history if stay.until is not None]
        column.addWidget(plain_label(self.tr("%n person(s) live here", "", len(living)), "block"))
        if not living:
            column.addWidget(plain_label(self.tr("Nobody now. Whoever moves in gets its address."), "secondary", wrap=True))
        for stay, person in living:
            column.addWidget(self._line(stay, person, home))
        if former:
            column.addWidget(plain_label(self.tr("Lived here before"), "block"))
        for stay, person in former:
            column.addWidget(self._line(stay, person, None))
        self.buttons["split"].setVisible(len(living) > 1)
        return holder

    def _line(self, stay: Stay, person: Person, home: Household | None) -> QWidget:
        line = QWidget()
        flow = FlowLayout(line, 4)
        name = LinkButton("user", person.display_name)
        name.clicked.connect(lambda: self._toolkit.open_record("people", person.id))
        flow.addWidget(name)
        days = from_to(self._toolkit.catalogue, stay.since, stay.until)
        if days:
            flow.addWidget(plain_label(days, "secondary"))
        if home is None:
            return line
        if home.head_id == person.id:
            pill = Pill()
            pill.set(self.tr("speak to them first"), "accent", "star")
            flow.addWidget(pill)
        is_head = home.head_id == person.id
        head = QuietButton("", self.tr("No longer first") if is_head else self.tr("Speak to them first"))
        head.setAccessibleName(f"{head.text()}: {person.display_name}")
        wanted: UUID | None = None if is_head else person.id
        head.clicked.connect(lambda: self._do(lambda: self._desk.households.name_head(home.id, wanted), say("People", "Household saved.")))
        out = QuietButton("", self.tr("Moves out"))
        out.setAccessibleName(f"{out.text()}: {person.display_name}")
        today = self._toolkit.clock.today()
        out.clicked.connect(lambda: self._do(lambda: self._desk.households.move_out(person.id, today), say("People", "Moved out.")))
        flow.addWidget(head)
        flow.addWidget(out)
        return line

    # Forms

    def _on_edit(self) -> None:
        if self.household is not None:
            self._ask(edit_form(self._toolkit, self._desk, self.household))

    def _on_move_in(self) -> None:
        if self.household is not None:
            self._ask(move_in_form(self._toolkit, self._desk, self.household))

    def _on_move(self) -> None:
        if self.household is not None:
            self._ask(move_form(self._toolkit, self._desk, self.household))

    def _on_split(self) -> None:
        if self.household is not None:
            self._ask(split_form(self._toolkit, self._desk, self.household))

    def _on_remove(self) -> None:
        home = self.household
        if home is not None:
            self.household = None
            self._do(lambda: self._desk.households.remove(home.id), say("People", "Household deleted; its people stay."))
            self.removed.emit()

    def _ask(self, form: InlineForm) -> None:
        self.close_form()
        self.form = form
        form.done.connect(self.close_form)
        form.cancelled.connect(self.close_form)
        self._form_place.addWidget(form)
        self._actions.hide()
        self.form_opened.emit(form)
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self, act: Callable[[], object], done: Wording) -> None:
        try:
            act()
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        self._toolkit.telling.done(done, self._desk.undo)
