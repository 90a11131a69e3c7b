"""The buttons with which a referral leaves: a sheet on paper, the text of an e-mail, a calendar file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from neighbourhood_desk.features.referrals.records import Referral
from neighbourhood_desk.features.referrals.service.papers import APPOINTMENT, SHEET
from neighbourhood_desk.features.referrals.ui.desk import ReferralDesk
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import LANGUAGES, Wording, say
from neighbourhood_desk.widgets.controls import QuietButton
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_PDF = (say("Referrals", "PDF documents"), "*.pdf")
_ICS = (say("Referrals", "Calendar files"), "*.ics")


class Outputs(Live, QWidget):
    """Writes what the gate lets through; `before` keeps what is typed and gives the referral as it is kept."""

    left = Signal()

    def __init__(self, toolkit: Toolkit, desk: ReferralDesk, before: Callable[[], Referral | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._desk, self._before = toolkit, desk, before
        flow = FlowLayout(self)
        self.pdf_button, self.other_button = QuietButton("file-text"), QuietButton("language")
        self.copy_button, self.calendar_button = QuietButton("copy"), QuietButton("calendar-event")
        self.pdf_button.clicked.connect(lambda: self.write_pdf(self._toolkit.catalogue.language))
        self.other_button.clicked.connect(lambda: self.write_pdf(self._other()))
        self.copy_button.clicked.connect(self.copy)
        self.calendar_button.clicked.connect(self.write_calendar)
        for button in (self.pdf_button, self.copy_button, self.calendar_button, self.other_button):
            flow.addWidget(button)
        self.retranslate()

    def write_pdf(self, language: str) -> None:
        """Ask where to, and write the sheet in this language."""
        referral = self._before()
        if referral is None:
            return
        catalogue = self._toolkit.language.catalogue_for(language)
        papers = self._desk.referrals.papers
        self._write(
            referral,
            say("Referrals", "Save the referral sheet"),
            f"{self._toolkit.words(say('Referrals', 'referral'))}-{referral.number}.pdf",
            _PDF,
            lambda: papers.pdf(referral, catalogue),
            SHEET,
        )

    def copy(self) -> None:
        """Put the text of the sheet on the clipboard for half a minute."""
        referral = self._before()
        if referral is None:
            return
        papers = self._desk.referrals.papers
        try:
            text = papers.text(referral, self._toolkit.catalogue)
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        self._toolkit.clipboard.put(text)
        papers.note_copy(text, referral.id, fields=",".join(referral.fields))
        self._toolkit.telling.done(say("Referrals", "Copied for thirty seconds: paste it into your e-mail."))
        self.left.emit()

    def write_calendar(self) -> None:
        """Ask where to, and write the appointment, or the day on which the answer is due."""
        referral = self._before()
        if referral is None:
            return
        catalogue = self._toolkit.catalogue
        self._write(
            referral,
            say("Referrals", "Save the calendar file"),
            f"{self._toolkit.words(say('Referrals', 'referral'))}-{referral.number}.ics",
            _ICS,
            lambda: self._desk.referrals.calendar(referral, catalogue),
            APPOINTMENT,
        )

    def retranslate(self) -> None:
        if not hasattr(self, "calendar_button"):
            return
        self.pdf_button.setText(self.tr("Sheet (PDF)…"))
        self.other_button.setText(self.tr("PDF in English…") if self._other() == "en" else self.tr("PDF in Spanish…"))
        self.copy_button.setText(self.tr("Copy for an e-mail"))
        self.calendar_button.setText(self.tr("Calendar file…"))

    def _other(self) -> str:
        return next(code for code in LANGUAGES if code != self._toolkit.catalogue.language)

    def _write(
        self, referral: Referral, title: Wording, name: str, pattern: tuple[Wording, str], make: Callable[[], bytes], what: str
    ) -> None:
        try:
            content = make()
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        path = self._toolkit.asking.save_file(title, name, [pattern])
        if path is None:
            return

        def work(_progress: object) -> None:
            self._desk.referrals.papers.export(path, content, what, referral.id, fields=",".join(referral.fields))

        def done(_nothing: None) -> None:
            self._toolkit.telling.done(say("Referrals", "The file was written: {file}", file=path.name))
            self.left.emit()

        self._toolkit.tasks.run(self, say("Referrals", "Writing the file"), work, done)
