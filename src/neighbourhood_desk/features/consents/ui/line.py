"""One consent as it stands in a list: what for, which data, to whom, until when; its text and papers on demand, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.consents.records import (
    PURPOSE_NAMES,
    STATE_NAMES,
    WITH_RECEIVERS,
    Consent,
    State,
    ToTell,
)
from neighbourhood_desk.features.consents.rules import gate, words
from neighbourhood_desk.features.consents.ui.desk import ConsentDesk
from neighbourhood_desk.kernel.wording import LANGUAGES, say
from neighbourhood_desk.widgets.controls import Card, IconButton, LinkButton, Pill, QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.sections import Sections
from neighbourhood_desk.widgets.toolkit import Toolkit

_TONES = {State.CURRENT: "good", State.COMING: "accent", State.ENDED: "neutral", State.REPLACED: "neutral", State.WITHDRAWN: "danger"}
_PDF = (say("Consents", "PDF documents"), "*.pdf")


class ConsentLine(Live, Card):
    """Shows a consent; its signals come with it when it is to be withdrawn or renewed."""

    withdraw_asked = Signal(object)
    renew_asked = Signal(object)

    def __init__(self, toolkit: Toolkit, desk: ConsentDesk, consent: Consent, *, names_person: bool = False, is_open: bool = False) -> None:
        super().__init__()
        self._toolkit, self._desk, self.consent = toolkit, desk, consent
        self._receivers = desk.consents.receivers_of(consent)
        self._names_person = names_person
        self._title, self._pill = plain_label(role="strong", wrap=True), Pill()
        self._what, self._how = plain_label(wrap=True), plain_label(role="secondary", wrap=True)
        for widget in (self._title, self._pill, self._what):
            self.body.addWidget(widget)
        self.body.addWidget(self._how)
        self._lay_out_buttons()
        self._more = QWidget()
        self._lay_out_more()
        self.body.addWidget(self._more)
        self._more.hide()
        if is_open:
            self.open_text()
        self.retranslate()

    def open_text(self) -> None:
        """Show or hide the text that was shown, the papers, and who must be told."""
        self._more.setVisible(self._more.isHidden())
        if not self._more.isHidden():
            self._papers.show_record(self.consent.id)
        self.retranslate()

    def print_form(self) -> None:
        """Ask where to, and write the form with the very text that was shown."""
        consent, person = self.consent, self._desk.people.get(self.consent.person_id)
        word = self._toolkit.words(say("Consents", "consent"))
        path = self._toolkit.asking.save_file(say("Consents", "Save the form"), f"{word}.pdf", [_PDF])
        if path is None or person is None:
            return
        catalogue = self._toolkit.language.catalogue_for(consent.language if consent.language in LANGUAGES else LANGUAGES[0])

        def work(_progress: object) -> None:
            self._desk.papers.write(path, self._desk.papers.form(consent, person, self._receivers, catalogue), consent)

        def done(_nothing: None) -> None:
            self._toolkit.telling.done(say("Consents", "The form was written: {file}", file=path.name))

        self._toolkit.tasks.run(self, say("Consents", "Writing the form"), work, done)

    def retranslate(self) -> None:
        if not hasattr(self, "_more"):
            return
        consent, catalogue = self.consent, self._toolkit.catalogue
        text = catalogue.text
        purpose = text(PURPOSE_NAMES[consent.purpose])
        person = self._desk.people.get(consent.person_id) if self._names_person else None
        self._title.setText(f"{person.display_name} · {purpose}" if person is not None else purpose)
        self.setAccessibleName(self._title.text())
        self._show_state()
        data = words.data_words(consent.categories, catalogue)
        to = words.receiver_words(consent, self._receivers, catalogue) if consent.purpose in WITH_RECEIVERS else ""
        self._what.setText("\n→ ".join(part for part in (self._upper(data), to) if part))
        self._how.setText(text(words.given_words(consent)))
        what = {"what": self._title.text()}
        is_shown = not self._more.isHidden()
        for button, verb in (
            (self.text_button, self.tr("Hide the text") if is_shown else self.tr("Text that was shown")),
            (self.print_button, self.tr("Form as PDF…")),
        ):
            button.setToolTip(verb)
            button.setAccessibleName(self.tr("{verb}: {what}").format(verb=verb, **what))
        self.renew_button.setText(self.tr("Renew…"))
        self.renew_button.setToolTip(self.tr("Ask again: for longer, for more or for less"))
        self.withdraw_button.setText(self.tr("Withdraw…"))
        version = self.tr("Version {version}").format(version=consent.text_version)
        self._version.setText(" · ".join(part for part in (version, consent.place) if part))
        self._note.setText(self.tr("Why it was withdrawn: {note}").format(note=consent.withdrawal_note))
        self._tell_title.setText(self.tr("Who already has these data and must be told"))

    def _show_state(self) -> None:
        consent, day = self.consent, self._toolkit.clock.today()
        state = consent.state(day)
        tone = _TONES[state]
        if state is State.CURRENT and consent.until_on is not None and (consent.until_on - day).days <= gate.ENDING_DAYS:
            tone = "warning"
        named = say("Consents", "{state}, {until}", state=STATE_NAMES[state], until=words.until_words(consent, day))
        shown = words.until_words(consent, day) if state in (State.WITHDRAWN, State.ENDED, State.REPLACED) else named
        self._pill.set(self._upper(self._toolkit.words(shown)), tone)

    @staticmethod
    def _upper(text: str) -> str:
        return text[:1].upper() + text[1:]

    def _lay_out_buttons(self) -> None:
        self.text_button, self.print_button = IconButton("eye"), IconButton("printer")
        self.renew_button, self.withdraw_button = QuietButton("refresh"), QuietButton("x")
        self.text_button.clicked.connect(self.open_text)
        self.print_button.clicked.connect(self.print_form)
        self.renew_button.clicked.connect(lambda: self.renew_asked.emit(self.consent))
        self.withdraw_button.clicked.connect(lambda: self.withdraw_asked.emit(self.consent))
        holder = QWidget()
        flow = FlowLayout(holder)
        for button in (self.withdraw_button, self.renew_button, self.text_button, self.print_button):
            flow.addWidget(button)
        is_live = self.consent.withdrawn_on is None and self.consent.replaced_by_id is None
        # Hidden only now: shown before it has a place, it would be a window of its own.
        self.renew_button.setVisible(is_live)
        self.withdraw_button.setVisible(is_live and self.consent.state(self._toolkit.clock.today()) is not State.ENDED)
        self.body.addWidget(holder)

    def _lay_out_more(self) -> None:
        column = QVBoxLayout(self._more)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        self._version, self._note = plain_label(role="small", wrap=True), plain_label(role="secondary", wrap=True)
        self._tell_title = plain_label(role="strong", wrap=True, tone="warning")
        to_tell = self._desk.consents.to_tell(self.consent) if self.consent.withdrawn_on is not None else []
        column.addWidget(self._tell_title)
        for line in to_tell:
            column.addWidget(self._told(line))
        column.addWidget(self._note)
        self._tell_title.setVisible(bool(to_tell))
        self._note.setVisible(bool(self.consent.withdrawal_note))
        column.addWidget(plain_label(self.consent.text_shown, wrap=True))
        column.addWidget(self._version)
        self._papers = Sections(self._toolkit, "consents")
        column.addWidget(self._papers)

    def _told(self, line: ToTell) -> QWidget:
        text = receivers_line(line, self._toolkit)
        button = LinkButton("send", text)
        button.clicked.connect(lambda: self._toolkit.open_record(line.kind, line.record_id))
        return button


def receivers_line(line: ToTell, toolkit: Toolkit) -> str:
    """Who was told what, and when."""
    sent = toolkit.words(say("Consents", "sent on {day}", day=line.sent_on))
    data = words.data_words(line.categories, toolkit.catalogue)
    return " · ".join(part for part in (line.receiver.name, line.what, sent, data) if part)
