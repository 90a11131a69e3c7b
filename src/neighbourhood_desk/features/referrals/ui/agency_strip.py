"""One agency and what is with it: a letter that asks for answers, on paper or as text, and the note that it was asked again."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.referrals.records import Agency
from neighbourhood_desk.features.referrals.service.papers import LETTER
from neighbourhood_desk.features.referrals.ui.desk import ReferralDesk
from neighbourhood_desk.features.referrals.ui.parts import do
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_PDF = (say("Referrals", "PDF documents"), "*.pdf")


class AgencyStrip(Live, QWidget):
    """Stands over the list while it is narrowed to one agency that has something."""

    def __init__(self, toolkit: Toolkit, desk: ReferralDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._desk = toolkit, desk
        self._agency: Agency | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 0, 14, 10)
        layout.setSpacing(6)
        self._text = plain_label(role="strong", wrap=True)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        self.letter_button, self.copy_button, self.asked_button = QuietButton("mail"), QuietButton("copy"), QuietButton("bell")
        self.letter_button.clicked.connect(self.write_letter)
        self.copy_button.clicked.connect(self.copy_letter)
        self.asked_button.clicked.connect(self.note_asked)
        for button in (self.letter_button, self.copy_button, self.asked_button):
            flow.addWidget(button)
        layout.addWidget(self._text)
        layout.addWidget(buttons)
        self.hide()
        self.retranslate()

    def show_agency(self, agency: Agency | None) -> None:
        """Show this one, or nothing."""
        self._agency = agency if agency is not None and agency.waiting else None
        self.setVisible(self._agency is not None)
        self._tell()

    def write_letter(self) -> None:
        """Ask where to, and write the letter; it holds references only."""
        agency = self._agency
        if agency is None:
            return
        papers, catalogue = self._desk.referrals.papers, self._toolkit.catalogue
        day = self._toolkit.clock.today().isoformat()
        word = self._toolkit.words(say("Referrals", "letter"))
        path = self._toolkit.asking.save_file(say("Referrals", "Save the letter"), f"{word}-{day}.pdf", [_PDF])
        if path is None:
            return

        def work(_progress: object) -> None:
            papers.export(path, papers.letter_pdf(agency.id, catalogue), LETTER, agency.id)

        def done(_nothing: None) -> None:
            self._toolkit.telling.done(say("Referrals", "The file was written: {file}", file=path.name))

        self._toolkit.tasks.run(self, say("Referrals", "Writing the letter"), work, done)

    def copy_letter(self) -> None:
        """Put the text of the letter on the clipboard."""
        if self._agency is None:
            return
        try:
            text = self._desk.referrals.papers.letter_text(self._agency.id, self._toolkit.catalogue)
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        self._toolkit.clipboard.put(text)
        self._toolkit.telling.done(say("Referrals", "Copied for thirty seconds: paste it into your e-mail."))

    def note_asked(self) -> None:
        """Note for everything that is late there that it was asked again."""
        agency = self._agency
        if agency is None:
            return
        todo = self._toolkit.words(say("Referrals", "Asked {name} again: has it answered?", name=agency.name))
        do(
            self._toolkit,
            lambda: self._desk.referrals.chase_all(agency.id, todo),
            say("Referrals", "Noted. The next look is in five working days."),
            self._desk.undo,
        )

    def retranslate(self) -> None:
        if not hasattr(self, "asked_button"):
            return
        self.letter_button.setText(self.tr("Letter (PDF)…"))
        self.copy_button.setText(self.tr("Copy the letter"))
        self.asked_button.setText(self.tr("They were asked again"))
        self._tell()

    def _tell(self) -> None:
        agency = self._agency
        if agency is None:
            return
        waiting = self.tr("%n referral(s) with {name}", "", agency.waiting).format(name=agency.name)
        late = self.tr("%n without an answer in time", "", agency.late) if agency.late else ""
        since = ""
        if agency.oldest is not None:
            since = self.tr("the oldest of {day}").format(day=self._toolkit.catalogue.day(agency.oldest))
        self._text.setText(" · ".join(part for part in (waiting, late, since) if part))
        self.asked_button.setVisible(bool(agency.late))
