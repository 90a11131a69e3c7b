"""Consents where they are needed: with a person, with what they brought, with the talent they offer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from neighbourhood_desk.features.consents.records import Consent, Purpose, State
from neighbourhood_desk.features.consents.rules import words
from neighbourhood_desk.features.consents.ui.desk import ConsentDesk
from neighbourhood_desk.features.consents.ui.form import Asked
from neighbourhood_desk.features.consents.ui.panel import ConsentsPanel, emptied
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.resources.records import ResourceKind
from neighbourhood_desk.widgets.controls import LinkButton, QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.toolkit import Toolkit

_LIVE = (State.CURRENT, State.COMING)
_MOST_SENTENCES = 4


class PersonConsents(ConsentsPanel):
    """Everything a person agreed to: what is in force, and on demand what ended or was withdrawn."""

    def __init__(self, toolkit: Toolkit, desk: ConsentDesk, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, desk, parent)
        self._shows_past = False
        self._live: list[Consent] = []
        self.past_button, self.end_button = QuietButton("history"), QuietButton("x")
        self.past_button.clicked.connect(self._on_past)
        self.end_button.clicked.connect(lambda: self.withdraw(*self._live))
        holder = QWidget()
        flow = FlowLayout(holder)
        flow.addWidget(self.past_button)
        flow.addWidget(self.end_button)
        self.body.addWidget(holder)

    def asked(self) -> Asked:
        return Asked(person_id=self.record_id)

    def leave(self) -> None:
        super().leave()
        self._shows_past = False

    def refresh(self) -> None:
        person = self.desk.people.get(self.record_id)
        if person is None:
            return
        today = self.toolkit.clock.today()
        consents = self.desk.consents.of_person(person.id)
        live = self._live = [each for each in consents if each.state(today) in _LIVE]
        past = [each for each in consents if each.state(today) not in _LIVE]
        # What was just withdrawn stays in sight: it says who must be told.
        shown = [each for each in past if self._shows_past or each.id in self._open]
        self.show_lines([*live, *shown])
        self._say_state(person, live)
        number = self.toolkit.catalogue.number
        self.end_button.setVisible(len(live) > 1)
        self.past_button.setVisible(bool(past))
        self.past_button.setText(
            self.tr("Hide earlier ones") if self._shows_past else self.tr("Earlier ones ({count})").format(count=number(len(past)))
        )

    def retranslate(self) -> None:
        if not hasattr(self, "end_button"):
            return
        super().retranslate()
        self.end_button.setText(self.tr("Withdraw all…"))
        self.title.setText(self.tr("Consents"))
        if self.kind:
            self.refresh()

    def _say_state(self, person: Person, live: list[Consent]) -> None:
        self.state.setVisible(not live)
        self.state.set(self.tr("Nothing agreed"), "warning")
        self.advice.setVisible(not live or person.restricted_on is not None)
        self.advice.setText(
            self.tr("The data of this person is only kept: nothing leaves, whatever was agreed.")
            if person.restricted_on is not None
            else self.tr("Without a consent no data of this person may be passed to anybody.")
        )

    def _on_past(self) -> None:
        self._shows_past = not self._shows_past
        self.refresh()


class RecordConsents(ConsentsPanel):
    """In the detail of a request or a case: in a sentence each, what whoever brought it agreed to. Nothing where nobody is named."""

    def __init__(self, toolkit: Toolkit, desk: ConsentDesk, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, desk, parent)
        self.all_button = LinkButton("shield-check")
        self.all_button.clicked.connect(self._open_person)
        self.body.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignLeft)

    def asked(self) -> Asked:
        is_request = self.kind == "requests"
        return Asked(person_id=self.desk.consents.person_of(self.kind, self.record_id), request_id=self.record_id if is_request else None)

    def refresh(self) -> None:
        person_id = self.desk.consents.person_of(self.kind, self.record_id)
        person = self.desk.people.get(person_id) if person_id is not None else None
        self.content.setVisible(person is not None)
        if person is None:
            return
        today, catalogue, name = self.toolkit.clock.today(), self.toolkit.catalogue, person.display_name
        live = [each for each in self.desk.consents.of_person(person.id) if each.state(today) is State.CURRENT]
        emptied(self.lines)
        for consent in live[:_MOST_SENTENCES]:
            sentence = words.agreement(consent, name, self.desk.consents.receivers_of(consent), catalogue)
            until = catalogue.text(words.until_words(consent, today))
            self.lines.addWidget(plain_label(f"{sentence} ({until})", wrap=True))
        self.state.setVisible(not live)
        self.advice.setVisible(not live)
        self.state.set(self.tr("Nothing agreed"), "warning")
        self.advice.setText(self.tr("Before data of {name} is passed to anybody, ask and record it here.").format(name=name))
        self.all_button.setText(self.tr("All consents of {name}").format(name=name))
        self.all_button.setVisible(bool(live))

    def retranslate(self) -> None:
        if not hasattr(self, "all_button"):
            return
        super().retranslate()
        self.title.setText(self.tr("Consent"))
        if self.kind:
            self.refresh()

    def _open_person(self) -> None:
        person_id = self.desk.consents.person_of(self.kind, self.record_id)
        if person_id is not None:
            self.toolkit.open_record("people", person_id)


class TalentConsents(ConsentsPanel):
    """In the detail of a talent: whether its neighbour lets it be announced. Nothing for any other resource."""

    def asked(self) -> Asked:
        return Asked(purposes=(Purpose.PUBLISH_TALENT,), resource_id=self.record_id)

    def refresh(self) -> None:
        resource = self.desk.resources.get(self.record_id)
        is_talent = resource is not None and resource.kind is ResourceKind.TALENT
        self.content.setVisible(is_talent)
        if resource is None or not is_talent:
            return
        may = self.desk.resources.withheld(resource) is None
        self.state.set(self.tr("May be announced") if may else self.tr("Not announced"), "good" if may else "warning")
        self.advice.setVisible(not may)
        self.advice.setText(self.tr("Until its neighbour agrees, only you see it. Telephone and address are never announced."))
        self.show_lines(self.desk.consents.of_talent(resource.id), names_person=True)

    def retranslate(self) -> None:
        if not hasattr(self, "lines"):
            return
        super().retranslate()
        self.title.setText(self.tr("Announcing this talent"))
        if self.kind:
            self.refresh()
