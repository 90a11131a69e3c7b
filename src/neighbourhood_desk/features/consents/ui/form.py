"""The form that asks for a consent: what for, who gets which data, how it was given; and under it the very text to show or read aloud."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.consents.records import (
    CATEGORY_NAMES,
    GIVEN_NAMES,
    PURPOSE_NAMES,
    WITH_RECEIVERS,
    Consent,
    DataCategory,
    Given,
    Purpose,
)
from neighbourhood_desk.features.consents.rules import gate
from neighbourhood_desk.features.consents.service import Template
from neighbourhood_desk.features.consents.ui.desk import ConsentDesk
from neighbourhood_desk.features.consents.ui.receivers import ReceiversRow
from neighbourhood_desk.features.people.records import PERSON_LANGUAGES, CommunicationNeed, Person
from neighbourhood_desk.features.people.ui.picker import PersonRow
from neighbourhood_desk.features.resources.records import ResourceKind
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.wording import LANGUAGES, say
from neighbourhood_desk.widgets.controls import Card, QuietButton, plain_label
from neighbourhood_desk.widgets.fields import Choice
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, ManyChoiceRow, PickerRow, Row, TextRow, TickRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.toolkit import Toolkit

_PDF = (say("Consents", "PDF documents"), "*.pdf")
_MORE = ("place", "given_on", "language", "plain")
_NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is known before the form opens. Without a `person_id` it asks whose consent it is; `replaces` ends by it."""

    person_id: UUID | None = None
    purposes: tuple[Purpose, ...] = tuple(Purpose)
    receivers: tuple[str, ...] = ()
    categories: tuple[DataCategory, ...] = ()
    request_id: UUID | None = None
    resource_id: UUID | None = None
    replaces: Consent | None = None


class ConsentForm(InlineForm):
    """Records a consent, or one in the place of another; `kept` comes with it. Rows that the answers make needless are hidden."""

    kept = Signal(object)

    def __init__(self, toolkit: Toolkit, desk: ConsentDesk, asked: Asked, parent: QWidget | None = None) -> None:
        self._desk, self._asked = desk, asked
        self._purpose: Purpose | None = None
        self._shows_more = False
        title = say("Consents", "Renew or change a consent") if asked.replaces else say("Consents", "Record a consent")
        super().__init__(toolkit, title, self._rows(), say("Consents", "Record consent"), self._keep, parent=parent)
        self._lay_out_text()
        self.form.set_values(self._first_values())
        self.form.edited.connect(self._on_edited)
        self._on_edited()
        self.retranslate()

    def consent(self) -> Consent:
        """What the form says now, with the text as it is shown."""
        consent = self._bare()
        shown = self._shown(consent)
        return replace(consent, text_shown=shown.text, text_version=shown.version)

    def act(self) -> None:
        if not self.form.check():
            return
        found = gate.problems(gate.tidy(self.consent()), self._toolkit.clock.today())
        for key, problem in found.items():
            if key in self.form.values():
                self.form.set_error(key, problem)
        first = next((key for key in found if key in self.form.values()), None)
        if first is not None:
            self.form.focus(first)
            return
        super().act()

    def print_form(self) -> None:
        """Ask where to, and write the form as it stands, to be signed."""
        person, consent = self._person(), replace(self._bare(), text_shown="")
        word = self._toolkit.words(say("Consents", "consent"))
        path = self._toolkit.asking.save_file(say("Consents", "Save the form to sign"), f"{word}.pdf", [_PDF]) if person else None
        if person is None or path is None:
            return
        receivers, catalogue = self.form.row("receivers", ReceiversRow).receivers(), self._catalogue(consent)
        plain, for_what = self.form.values()["plain"], self.form.values()["for_what"]

        def work(_progress: object) -> None:
            content = self._desk.papers.form(consent, person, receivers, catalogue, plain=plain, for_what=for_what)
            self._desk.papers.write(path, content)

        def done(_nothing: None) -> None:
            self._toolkit.telling.done(say("Consents", "The form was written: {file}", file=path.name))

        self._toolkit.tasks.run(self, say("Consents", "Writing the form"), work, done)

    def retranslate(self) -> None:
        if not hasattr(self, "text"):
            return
        super().retranslate()
        self.card.set_title(self.tr("Text to show or to read aloud"))
        self.print_button.setText(self.tr("Form to sign…"))
        self.more_button.setText(self.tr("Fewer questions") if self._shows_more else self.tr("Day, place, language…"))
        self._show_text()

    # Rows

    def _rows(self) -> list[Row]:
        desk = self._desk
        rows: list[Row] = []
        if self._asked.person_id is None:
            rows.append(PersonRow("person_id", say("Consents", "Whose talent it is"), desk.people, required=True))
        rows += [
            ChoiceRow(
                "purpose", say("Consents", "What for"), [(each, PURPOSE_NAMES[each]) for each in self._asked.purposes], required=True
            ),
            TextRow("for_what", say("Consents", "In the person's words"), say("Consents", "It stands in the text."), required=True),
            PickerRow("resource_id", say("Consents", "Which talent"), self._talents, self._resource_name),
            ReceiversRow(
                "receivers",
                say("Consents", "Who gets the data"),
                desk.consents,
                say("Consents", "An organisation stands for all it offers. Type its name and press Enter."),
            ),
            TickRow("all_receivers", say("Consents", "Whoever can help with it"), say("Consents", "Only if the person said so.")),
            ManyChoiceRow("categories", say("Consents", "Which data"), list(CATEGORY_NAMES.items())),
            ChoiceRow("given_how", say("Consents", "How it was given"), list(GIVEN_NAMES.items()), required=True),
            TextRow("witness", say("Consents", "Who heard it")),
            TextRow(
                "representative",
                say("Consents", "Who gave it for the person"),
                say("Consents", "Name, and in what capacity: mother, guardian, power of attorney."),
            ),
            DateRow("until_on", say("Consents", "Until"), say("Consents", "Empty: until it is withdrawn.")),
            TextRow("place", say("Consents", "Where it was given")),
            DateRow("given_on", say("Consents", "Given on"), required=True),
            ChoiceRow("language", say("Consents", "Language of the text"), self._languages(), required=True),
            TickRow("plain", say("Consents", "In plain words, easy to read")),
        ]
        return rows

    def _languages(self) -> list[tuple[str, Any]]:
        return [(code, PERSON_LANGUAGES[code]) for code in self._desk.texts.languages()]

    def _talents(self, text: str) -> Sequence[Choice]:
        found = self._desk.resources.find(text, 60)
        return [Choice(each.id, each.name, each.address) for each in found if each.kind is ResourceKind.TALENT]

    def _resource_name(self, id: UUID) -> str:
        resource = self._desk.resources.get(id)
        return resource.name if resource is not None else ""

    def _first_values(self) -> dict[str, Any]:
        asked, today = self._asked, self._toolkit.clock.today()
        person, old = self._person(), asked.replaces
        values: dict[str, Any] = {
            "purpose": asked.purposes[0],
            "receivers": asked.receivers,
            "categories": asked.categories or gate.USUAL_CATEGORIES[asked.purposes[0]],
            "given_how": Given.VERBAL,
            "witness": self._desk.texts.manager(),
            "until_on": gate.usual_end(today),
            "given_on": today,
            "language": self._usual_language(person),
            "plain": person is not None and CommunicationNeed.EASY_READING in person.needs,
            "resource_id": asked.resource_id,
        }
        if old is not None:
            kept = (
                "purpose",
                "receivers",
                "all_receivers",
                "categories",
                "given_how",
                "representative",
                "place",
                "language",
                "resource_id",
            )
            values |= {name: getattr(old, name) for name in kept}
        self._purpose = Purpose(values["purpose"])
        return values

    def _usual_language(self, person: Person | None) -> str:
        offered = self._desk.texts.languages()
        if person is not None and person.language in offered:
            return person.language
        return self._toolkit.catalogue.language if self._toolkit.catalogue.language in offered else LANGUAGES[0]

    # What the answers say

    def _person(self) -> Person | None:
        if self._asked.person_id is not None:
            return self._desk.people.get(self._asked.person_id)
        if not hasattr(self, "form"):
            return None
        row = self.form.row("person_id", PersonRow)
        picked = row.value()
        return self._desk.people.get(picked) if picked is not None else row.new_person()

    def _bare(self) -> Consent:
        values, person = self.form.values(), self._person()
        purpose, how = Purpose(values["purpose"] or Purpose.OTHER), Given(values["given_how"] or Given.VERBAL)
        given_on = values["given_on"] or self._toolkit.clock.today()
        return Consent(
            person_id=person.id if person is not None else _NOBODY,
            purpose=purpose,
            receivers=values["receivers"],
            all_receivers=values["all_receivers"],
            categories=tuple(DataCategory(code) for code in values["categories"]),
            language=values["language"] or LANGUAGES[0],
            given_how=how,
            witness=values["witness"] if how is Given.VERBAL else "",
            representative=values["representative"] if how is Given.BY_REPRESENTATIVE else "",
            place=values["place"],
            given_on=given_on,
            from_on=given_on,
            until_on=values["until_on"],
            request_id=self._asked.request_id,
            resource_id=(self._asked.resource_id or values["resource_id"]) if purpose is Purpose.PUBLISH_TALENT else None,
        )

    def _catalogue(self, consent: Consent) -> Any:
        code = consent.language if consent.language in LANGUAGES else self._toolkit.catalogue.language
        return self._toolkit.language.catalogue_for(code)

    def _shown(self, consent: Consent) -> Template:
        values = self.form.values()
        receivers = self.form.row("receivers", ReceiversRow).receivers() if consent.purpose in WITH_RECEIVERS else []
        if consent.purpose not in WITH_RECEIVERS:
            consent = replace(consent, all_receivers=False)
        return self._desk.texts.shown(
            consent, self._person(), receivers, self._catalogue(consent), plain=values["plain"], for_what=values["for_what"]
        )

    def _keep(self, _values: dict[str, Any]) -> None:
        consent = replace(self.consent(), id=new_id())
        if self._asked.person_id is None:
            settled = self.form.row("person_id", PersonRow).settle()
            consent = replace(consent, person_id=settled or _NOBODY)
        old = self._asked.replaces
        kept = self._desk.consents.record(consent) if old is None else self._desk.consents.replace(old.id, consent)
        self._toolkit.telling.done(say("Consents", "Consent recorded."), self._desk.undo)
        self.kept.emit(kept)

    # What is shown

    def _lay_out_text(self) -> None:
        self.more_button, self.print_button = QuietButton("chevron-down"), QuietButton("printer")
        self.more_button.clicked.connect(self._on_more)
        self.print_button.clicked.connect(self.print_form)
        self.card = Card()
        self.text = plain_label(wrap=True)
        self._version = plain_label(role="small")
        self.card.body.addWidget(self.text)
        self.card.body.addWidget(self._version)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        flow.addWidget(self.more_button)
        flow.addWidget(self.print_button)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        below = layout.indexOf(self.form) + 1
        layout.insertWidget(below, buttons)
        layout.insertWidget(below + 1, self.card)

    def _on_more(self) -> None:
        self._shows_more = not self._shows_more
        self._arrange()
        self.retranslate()
        if self._shows_more:
            self.form.focus(_MORE[0])

    def _on_edited(self) -> None:
        purpose = Purpose(self.form.values()["purpose"] or Purpose.OTHER)
        if purpose is not self._purpose:
            self._purpose = purpose
            self.form.row("categories", ManyChoiceRow).set_value(gate.USUAL_CATEGORIES[purpose])
        self._arrange()
        self._show_text()

    def _arrange(self) -> None:
        values = self.form.values()
        purpose, how = self._purpose, Given(values["given_how"] or Given.VERBAL)
        shown = {
            "purpose": len(self._asked.purposes) > 1,
            "for_what": purpose is Purpose.OTHER,
            "resource_id": purpose is Purpose.PUBLISH_TALENT and self._asked.resource_id is None,
            "receivers": purpose in WITH_RECEIVERS,
            "all_receivers": purpose in WITH_RECEIVERS,
            "witness": how is Given.VERBAL,
            "representative": how is Given.BY_REPRESENTATIVE,
            **dict.fromkeys(_MORE, self._shows_more),
        }
        for key, is_shown in shown.items():
            self.form.show_row(key, is_shown)

    def _show_text(self) -> None:
        shown = self._shown(self._bare())
        self.text.setText(shown.text)
        self._version.setText(self.tr("Version {version}").format(version=shown.version))
