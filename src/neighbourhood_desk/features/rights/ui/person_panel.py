"""One person and what they may ask: everything held, correction, restriction, blocking; and what was said of them before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.rights.records import RIGHT_NAMES, Right
from neighbourhood_desk.features.rights.records.names import field_name
from neighbourhood_desk.features.rights.records.papers import CAUSE_NAMES, Cause
from neighbourhood_desk.features.rights.records.values import in_words, moment_words
from neighbourhood_desk.features.rights.service import RightsService
from neighbourhood_desk.features.rights.ui.parts import Actions, emptied, facts
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, EmptyState, LinkButton, Pill, PrimaryButton, QuietButton, plain_label, scrolled
from neighbourhood_desk.widgets.fields import Choice, PickField
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_PDF = (say("Rights", "PDF documents"), "*.pdf")
_MOST_STEPS = 50


class PersonPanel(Live, QWidget):
    """Finds a person and offers what may be done with their data."""

    def __init__(self, toolkit: Toolkit, rights: RightsService, undo: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._rights, self._undo = toolkit, rights, undo
        self._shown: UUID | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        self.pick = PickField(toolkit, self._found, lambda id: rights.names([id]).get(id, ""))
        self.pick.edited.connect(self._on_picked)
        layout.addWidget(self.pick)
        self._nobody = EmptyState("user")
        layout.addWidget(self._nobody, 1)
        self._content = QWidget()
        self._lay_out()
        self._area = scrolled(self._content)
        layout.addWidget(self._area, 1)
        self.retranslate()

    def show_person(self, person_id: UUID | None) -> None:
        """Show this person; nobody where they are gone."""
        person = self._rights.person(person_id) if person_id else None
        if person is None or person.id != self._shown:
            self.actions_.close_form()
        self._shown = person.id if person else None
        self.pick.set_value(self._shown)
        self._nobody.setVisible(person is None)
        self._area.setVisible(person is not None)
        if person is not None:
            self._show(person)

    @property
    def shown(self) -> UUID | None:
        """Who is shown."""
        return self._shown

    def refresh(self) -> None:
        """Ask anew."""
        if self._shown is not None:
            self.show_person(self._shown)

    def _lay_out(self) -> None:
        self._card, self._past, self._asked = Card(), Card(), Card()
        pills = QWidget()
        flow = FlowLayout(pills)
        self.restricted, self.until = Pill(), Pill()
        flow.addWidget(self.restricted)
        flow.addWidget(self.until)
        self._facts = QVBoxLayout()
        self.data_button, self.register_button = PrimaryButton("file-export"), QuietButton("clipboard-text")
        self.correct_button, self.restrict_button = QuietButton("pencil"), QuietButton("lock")
        self.keep_button, self.block_button = QuietButton("clock"), QuietButton("archive")
        for button, act in (
            (self.data_button, self._on_data),
            (self.register_button, self._on_register),
            (self.correct_button, self._on_correct),
            (self.restrict_button, self._on_restrict),
            (self.keep_button, self._on_keep),
            (self.block_button, self._on_block),
        ):
            button.clicked.connect(act)
        self.actions_ = Actions(
            self._toolkit,
            [self.data_button, self.register_button, self.correct_button, self.restrict_button, self.keep_button, self.block_button],
        )
        self._card.body.addWidget(pills)
        self._card.body.addLayout(self._facts)
        self._card.body.addWidget(self.actions_)
        self._past_rows, self._asked_rows = QVBoxLayout(), QVBoxLayout()
        self._past.body.addLayout(self._past_rows)
        self._asked.body.addLayout(self._asked_rows)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        for card in (self._card, self._asked, self._past):
            column.addWidget(card)
        column.addStretch(1)

    def retranslate(self) -> None:
        if not hasattr(self, "_area"):
            return
        name = self.tr("Name, telephone or address of the person")
        self.pick.line.set_hint(name)
        self._nobody.set_texts(
            self.tr("Nobody chosen"), self.tr("Type a name above to see what is held on somebody and what they may ask.")
        )
        self.data_button.setText(self.tr("Everything held on them…"))
        self.register_button.setText(self.tr("Register what they ask…"))
        self.correct_button.setText(self.tr("Correct"))
        self.keep_button.setText(self.tr("Keep until…"))
        self.block_button.setText(self.tr("Block…"))
        self._past.set_title(self.tr("What it said before"))
        self._asked.set_title(self.tr("What they asked"))
        self.show_person(self._shown)

    def _show(self, person: Person) -> None:
        words, catalogue = self._toolkit.words, self._toolkit.catalogue
        self._card.set_title(person.display_name)
        is_restricted = person.restricted_on is not None
        self.restricted.setVisible(is_restricted)
        self.restricted.set(self.tr("Only kept, not used"), "warning", "lock")
        until = self._rights.kept_until(person.id)
        late = until <= self._toolkit.clock.today()
        self.until.set(self.tr("Kept until {day}").format(day=catalogue.short_day(until)), "warning" if late else "neutral", "clock")
        self.restrict_button.setText(self.tr("Use again") if is_restricted else self.tr("Restrict"))
        emptied(self._facts)
        chosen = catalogue.day(person.retain_until) if person.retain_until else self.tr("by the general rule")
        since = catalogue.day(person.restricted_on) if person.restricted_on else ""
        self._facts.addWidget(facts([(self.tr("Restricted since"), since), (self.tr("Time of keeping"), chosen)]))
        self._show_asked(person.id)
        self._show_past(person.id)
        self._card.setAccessibleName(words(say("Rights", "Rights of a person")))

    def _show_asked(self, person_id: UUID) -> None:
        emptied(self._asked_rows)
        words, catalogue = self._toolkit.words, self._toolkit.catalogue
        asked = self._rights.register_of(person_id)
        self._asked.setVisible(bool(asked))
        for request in asked:
            state = self.tr("answered on {day}") if request.done_on else self.tr("to be answered by {day}")
            day = catalogue.day(request.done_on or request.due_on)
            button = LinkButton(
                "circle-check" if request.done_on else "clock", f"{words(RIGHT_NAMES[request.kind])} · {state.format(day=day)}"
            )
            button.clicked.connect(lambda _on=False, id=request.id: self._toolkit.open_record("rights_requests", id))
            self._asked_rows.addWidget(button)

    def _show_past(self, person_id: UUID) -> None:
        emptied(self._past_rows)
        words, catalogue = self._toolkit.words, self._toolkit.catalogue
        steps = self._rights.history("people", person_id)[:_MOST_STEPS]
        self._past.setVisible(bool(steps))
        for step in steps:
            old = [(words(field_name(each.field)), in_words("people", each.field, each.value, catalogue) or "—") for each in step.before]
            old = [pair for pair, each in zip(old, step.before, strict=True) if each.field != "updated_at"]
            self._past_rows.addWidget(plain_label(f"{words(step.what)} · {moment_words(step.at, catalogue)}", "strong", wrap=True))
            self._past_rows.addWidget(facts(old))

    def _found(self, text: str) -> list[Choice]:
        return [Choice(person.id, person.display_name, person.address) for person in self._rights.find(text)]

    def _on_picked(self) -> None:
        if self.pick.value() is not None:
            self.show_person(self.pick.value())

    def _on_data(self) -> None:
        person_id, catalogue = self._shown, self._toolkit.catalogue
        word = self._toolkit.words(say("Rights", "own-data"))
        path = self._toolkit.asking.save_file(say("Rights", "Save everything held on this person"), f"{word}.pdf", [_PDF])
        if path is None or person_id is None:
            return
        self._toolkit.tasks.run(
            self,
            say("Rights", "Gathering everything"),
            lambda _progress: self._rights.export_own_data(person_id, path, catalogue),
            lambda paths: self._toolkit.telling.done(
                say("Rights", "Written: {pdf} to read and {json} to carry elsewhere.", pdf=paths[0].name, json=paths[1].name)
            ),
        )

    def _on_register(self) -> None:
        person_id = self._shown
        rows = [
            ChoiceRow(
                "kind", say("Rights", "What they ask"), [(right.value, words) for right, words in RIGHT_NAMES.items()], required=True
            ),
            DateRow(
                "received_on", say("Rights", "Received on"), say("Rights", "From that day there is one month to answer."), required=True
            ),
        ]

        def act(values: dict[str, Any]) -> None:
            if person_id is not None:
                self._rights.register(person_id, Right(values["kind"]), values["received_on"], self._toolkit.catalogue)
                self._toolkit.telling.done(say("Rights", "Registered. The answer is due in one month."), self._undo)

        form = InlineForm(self._toolkit, say("Rights", "Register what they ask"), rows, say("Rights", "Register"), act)
        form.form.set_values({"kind": Right.ACCESS.value, "received_on": self._toolkit.clock.today()})
        self.actions_.ask(form)

    def _on_correct(self) -> None:
        if self._shown is not None:
            self._toolkit.open_record("people", self._shown)

    def _on_restrict(self) -> None:
        person = self._rights.person(self._shown) if self._shown else None
        if person is None:
            return
        if person.restricted_on is None:
            done = say("Rights", "From now on this data is only kept: it is in no statistics and leaves in no file.")
            self.actions_.do(lambda: self._rights.restrict(person.id), done, self._undo)
        else:
            self.actions_.do(lambda: self._rights.unrestrict(person.id), say("Rights", "This data may be used again."), self._undo)

    def _on_keep(self) -> None:
        person = self._rights.person(self._shown) if self._shown else None
        if person is None:
            return
        hint = say("Rights", "Leave it empty to let the general rule decide.")
        rows = [DateRow("until", say("Rights", "Keep until"), hint)]

        def act(values: dict[str, Any]) -> None:
            self._rights.keep_until(person.id, values["until"])
            self._toolkit.telling.done(say("Rights", "Saved."), self._undo)

        form = InlineForm(self._toolkit, say("Rights", "Until when their data is kept"), rows, say("Rights", "Save"), act)
        form.form.set_values({"until": person.retain_until})
        self.actions_.ask(form)

    def _on_block(self) -> None:
        person_id = self._shown
        causes = [(cause.value, CAUSE_NAMES[cause]) for cause in (Cause.REQUEST, Cause.RETENTION)]
        hint = say(
            "Rights", "It leaves every list, search and file, is kept encrypted for authorities, and is destroyed when that time is over."
        )
        rows = [ChoiceRow("cause", say("Rights", "Why"), causes, hint, required=True)]

        def act(values: dict[str, Any]) -> None:
            if person_id is not None:
                self._rights.block(person_id, Cause(values["cause"]), self._toolkit.catalogue)
                self._toolkit.telling.done(say("Rights", "Blocked. What was undoable before can no longer be undone."))
                self.show_person(None)

        form = InlineForm(self._toolkit, say("Rights", "Block this person's data"), rows, say("Rights", "Block"), act, danger=True)
        form.form.set_values({"cause": Cause.REQUEST.value})
        self.actions_.ask(form)
