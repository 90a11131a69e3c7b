"""The button that writes minutes and notices as PDF."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.asking import Pattern
from neighbourhood_desk.widgets.controls import QuietButton
from neighbourhood_desk.widgets.toolkit import Toolkit

_PDF: Pattern = (say("Meetings", "PDF documents"), "*.pdf")
_ICS: Pattern = (say("Meetings", "Calendar files"), "*.ics")


class PrintButton(QuietButton):
    """Minutes in Spanish, in English or in both; the notice with its attendance sheet in the window's language."""

    def __init__(self, toolkit: Toolkit, service: MeetingService, before: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__("file-text", "", parent)
        self._toolkit, self._service, self._before = toolkit, service, before
        self.meeting_id: UUID | None = None
        menu = QMenu(self)
        self.minutes_actions: dict[tuple[str, ...], QAction] = {}
        for languages in (("es",), ("en",), ("es", "en")):
            # Made here: PySide forgets actions that the menu makes whenever it tidies up something above them.
            action = self.minutes_actions[languages] = QAction(menu)
            menu.addAction(action)
            action.triggered.connect(lambda _on=False, which=languages: self.write_minutes(*which))
        menu.addSeparator()
        self.notice_action = QAction(menu)
        menu.addAction(self.notice_action)
        self.notice_action.triggered.connect(self.write_notice)
        self.calendar_action = QAction(menu)
        menu.addAction(self.calendar_action)
        self.calendar_action.triggered.connect(self.write_calendar)
        self.setMenu(menu)
        self.retranslate()

    def write_minutes(self, *languages: str) -> None:
        """Ask where to, and write the minutes in these languages."""
        catalogues = [self._toolkit.language.catalogue_for(code) for code in languages]
        self._write(
            say("Meetings", "Save the minutes"),
            say("Meetings", "minutes"),
            "minutes",
            lambda meeting_id: self._service.minutes_pdf(meeting_id, *catalogues),
        )

    def write_notice(self) -> None:
        """Ask where to, and write the notice with the attendance sheet."""
        catalogue = self._toolkit.catalogue
        self._write(
            say("Meetings", "Save the notice"),
            say("Meetings", "notice"),
            "notice",
            lambda meeting_id: self._service.notice_pdf(meeting_id, catalogue),
        )

    def write_calendar(self) -> None:
        """Ask where to, and write the meeting as a calendar file."""
        title, word = say("Meetings", "Save the calendar file"), say("Meetings", "meeting")
        self._write(title, word, "calendar", self._service.calendar_file, _ICS)

    def retranslate(self) -> None:
        if not hasattr(self, "calendar_action"):
            return
        self.setText(self.tr("Minutes (es / en)"))
        texts = (self.tr("Minutes in Spanish…"), self.tr("Minutes in English…"), self.tr("Minutes in both languages…"))
        for action, text in zip(self.minutes_actions.values(), texts, strict=True):
            action.setText(text)
        self.notice_action.setText(self.tr("Notice and attendance sheet…"))
        self.calendar_action.setText(self.tr("Calendar file…"))

    def _write(self, title: Wording, file_word: Wording, what: str, make: Callable[[UUID], bytes], pattern: Pattern = _PDF) -> None:
        meeting_id = self.meeting_id
        if meeting_id is None:
            return
        self._before()
        meeting = self._service.get(meeting_id)
        day = meeting.held_on.isoformat() if meeting else ""
        path = self._toolkit.asking.save_file(title, f"{self._toolkit.words(file_word)}-{day}{pattern[1][1:]}", [pattern])
        if path is None:
            return

        def work(_progress: object) -> None:
            self._service.export(meeting_id, path, make(meeting_id), what)

        def done(_nothing: None) -> None:
            self._toolkit.telling.done(say("Meetings", "The document was written: {file}", file=path.name))

        self._toolkit.tasks.run(self, say("Meetings", "Writing the document"), work, done)
