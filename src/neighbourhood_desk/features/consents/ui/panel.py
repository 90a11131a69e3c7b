"""What the blocks share: a list of consents, the form to record one, the question before one is withdrawn."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.consents.records import Consent
from neighbourhood_desk.features.consents.rules.words import data_words, receiver_words
from neighbourhood_desk.features.consents.ui.desk import ConsentDesk
from neighbourhood_desk.features.consents.ui.form import Asked, ConsentForm
from neighbourhood_desk.features.consents.ui.line import ConsentLine, receivers_line
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Pill, QuietButton, plain_label
from neighbourhood_desk.widgets.form import DateRow, LongTextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.sections import SectionPanel
from neighbourhood_desk.widgets.toolkit import Toolkit


class ConsentsPanel(SectionPanel):
    """A title with a state, lines of consents, and one form at a time in their place."""

    kinds: ClassVar[frozenset[str]] = frozenset({"consents", "people", "resources", "organisations"})

    def __init__(self, toolkit: Toolkit, desk: ConsentDesk, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self.desk = desk
        self.form: InlineForm | None = None
        self._asks_of: UUID | None = None
        self._open: set[UUID] = set()
        head = QHBoxLayout()
        self.title, self.state, self.add_button = plain_label(role="block", wrap=True), Pill(), QuietButton("plus")
        head.addWidget(self.title, 1)
        head.addWidget(self.add_button)
        self.advice = plain_label(role="secondary", wrap=True)
        self._list = QWidget()
        self.lines, self._form_place = QVBoxLayout(self._list), QVBoxLayout()
        self.lines.setContentsMargins(0, 0, 0, 0)
        self.lines.setSpacing(8)
        self.body.addLayout(head)
        self.body.addWidget(self.state)
        self.body.addWidget(self.advice)
        self.body.addLayout(self._form_place)
        self.body.addWidget(self._list)
        self.add_button.clicked.connect(self.add)

    @classmethod
    def built(cls, services: Services) -> ConsentsPanel:
        """The block of an open desk."""
        panel = cls(services.of(Toolkit), ConsentDesk.of(services))
        panel.retranslate()
        return panel

    def add(self) -> None:
        """Ask for a new consent."""
        self._ask(self.asked())

    def asked(self) -> Asked:
        """What is known before the form opens."""
        raise NotImplementedError

    def retranslate(self) -> None:
        self.add_button.setText(self.toolkit.words(say("Consents", "Record")))
        name = self.toolkit.words(say("Consents", "Record a consent"))
        self.add_button.setAccessibleName(name)
        self.add_button.setToolTip(name)

    def leave(self) -> None:
        self.close_form()
        self._open.clear()

    def show_lines(self, consents: Iterable[Consent], *, names_person: bool = False) -> None:
        """Show these, and no others."""
        emptied(self.lines)
        self.add_lines(consents, names_person=names_person)

    def add_lines(self, consents: Iterable[Consent], *, names_person: bool = False) -> None:
        """Show these too."""
        for consent in consents:
            line = ConsentLine(self.toolkit, self.desk, consent, names_person=names_person, is_open=consent.id in self._open)
            line.withdraw_asked.connect(self.withdraw)
            line.renew_asked.connect(self.renew)
            self.lines.addWidget(line)

    def renew(self, consent: Consent) -> None:
        """Ask for a consent in the place of this one."""
        purposes = (consent.purpose,)
        self._ask(
            Asked(
                person_id=consent.person_id,
                purposes=purposes,
                request_id=consent.request_id,
                resource_id=consent.resource_id,
                replaces=consent,
            )
        )

    def withdraw(self, *consents: Consent) -> None:
        """Say who must be told, ask when and why, and withdraw this one, or all that are given."""
        first, *others = consents

        def act(values: dict[str, Any]) -> None:
            # Before: the list is written anew while they are withdrawn, and these stay in sight with whom to tell.
            self._open.update(consent.id for consent in consents)
            if others:
                withdrawn = self.desk.consents.withdraw_all(first.person_id, values["note"], values["on"])
            else:
                withdrawn = [self.desk.consents.withdraw(first.id, values["note"], values["on"])]
            count = sum(len(each.to_tell) for each in withdrawn)
            done = say("Consents", "Withdrawn: nothing more is shared. %n receiver(s) must be told.", n=count)
            none = say("Consents", "Withdrawn: nothing more is shared. Nobody had received anything under it.")
            self.toolkit.telling.done(done if count else none, self.desk.undo)

        rows = [
            DateRow("on", say("Consents", "Withdrawn on"), required=True),
            LongTextRow(
                "note", say("Consents", "Why, if the person wants to say"), say("Consents", "Nobody has to give a reason."), lines=2
            ),
        ]
        title = say("Consents", "Withdraw all consents") if others else say("Consents", "Withdraw this consent")
        form = InlineForm(self.toolkit, title, rows, say("Consents", "Withdraw"), act, danger=True)
        form.form.set_values({"on": self.toolkit.clock.today()})
        self._add_who_must_be_told(form, consents)
        self._show(form)

    def close_form(self) -> None:
        """Take away what is being asked."""
        if self.form is not None:
            form, self.form = self.form, None
            form.hide()
            form.deleteLater()
            self.add_button.setEnabled(True)
            self._list.show()
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_who_must_be_told(self, form: InlineForm, consents: Sequence[Consent]) -> None:
        words, catalogue = self.toolkit.words, self.toolkit.catalogue
        about = []
        for consent in consents:
            to = receiver_words(consent, self.desk.consents.receivers_of(consent), catalogue)
            parts = " → ".join(part for part in (data_words(consent.categories, catalogue), to) if part)
            about.append(parts[:1].upper() + parts[1:])
        to_tell = [line for consent in consents for line in self.desk.consents.to_tell(consent)]
        texts = [words(say("Consents", "From that day on nothing is shared under it. Already received by:"))] if to_tell else []
        texts += [f"• {receivers_line(line, self.toolkit)}" for line in to_tell]
        texts = texts or [words(say("Consents", "From that day on nothing is shared under it. Nobody received anything under it so far."))]
        layout = form.layout()
        assert isinstance(layout, QVBoxLayout)
        for lines, role in ((about, "secondary"), (texts, "body")):
            layout.insertWidget(layout.indexOf(form.form), plain_label("\n".join(lines), role, wrap=True))

    def _ask(self, asked: Asked) -> None:
        self._show(ConsentForm(self.toolkit, self.desk, asked))

    def _show(self, form: InlineForm) -> None:
        self.close_form()
        self.form = form
        form.done.connect(self.close_form)
        form.cancelled.connect(self.close_form)
        self._form_place.addWidget(form)
        # The keyboard first: a button that is switched off or hidden while it has it hands it to whatever stands next, a list of others.
        form.setFocus(Qt.FocusReason.OtherFocusReason)
        self.add_button.setEnabled(False)
        self._list.hide()
        self.opened.emit(form)


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
