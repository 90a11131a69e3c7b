"""A device was lost: what to do first, what was on it, how long there is to report it, and the report. One step under the other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from neighbourhood_desk.features.rights import rules
from neighbourhood_desk.features.rights.records import DEVICE_NAMES, Device, Incident
from neighbourhood_desk.features.rights.records.names import kind_name
from neighbourhood_desk.features.rights.records.values import moment_words
from neighbourhood_desk.features.rights.service import IncidentService
from neighbourhood_desk.features.rights.service.incidents import Contents
from neighbourhood_desk.features.rights.ui.parts import Actions, emptied, facts
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import Card, LinkButton, Pill, PrimaryButton, QuietButton, plain_label, scrolled
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, LongTextRow, Row, TextRow, TickRow, TimeRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_PDF = (say("Incident", "PDF documents"), "*.pdf")
_BACKUPS = [(say("Incident", "Backups of the desk"), "*.ndbackup")]


class DevicePanel(Live, QWidget):
    """Leads through the loss of a device; what was reported before can be opened again."""

    def __init__(self, toolkit: Toolkit, incidents: IncidentService, undo: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._incidents, self._undo = toolkit, incidents, undo
        self._shown: UUID | None = None
        self._backup: Path | None = None
        self._lay_out()
        self.retranslate()

    def begin(self) -> None:
        """Ask what happened."""
        self._shown = None
        self.refresh()
        form = InlineForm(self._toolkit, say("Incident", "What happened"), self._rows(), say("Incident", "Go on"), self._keep)
        now = self._toolkit.clock.now().astimezone()
        form.form.set_values({"lost_on": now.date(), "known_on": now.date(), "known_time": now.time().replace(second=0, microsecond=0),
                              "state": Device.OFF.value})  # fmt: skip
        self.first.ask(form)

    def show_incident(self, incident_id: UUID | None) -> None:
        """Show this loss; the list of them where it is None."""
        self._shown = incident_id
        self.refresh()

    def refresh(self) -> None:
        """Ask anew."""
        incident = self._incidents.get(self._shown) if self._shown else None
        self._list_earlier()
        for card in (self._clock_card, self._content_card, self._paper_card):
            card.setVisible(incident is not None)
        if incident is not None:
            self._show(incident, self._contents())

    def _lay_out(self) -> None:
        self._first_card, self._clock_card, self._content_card, self._paper_card = Card(), Card(), Card(), Card()
        self._todo = plain_label(wrap=True)
        self.begin_button = PrimaryButton("alert-triangle")
        self.begin_button.clicked.connect(self.begin)
        self.first = Actions(self._toolkit, [self.begin_button])
        self._earlier = QVBoxLayout()
        for part in (self._todo, self.first):
            self._first_card.body.addWidget(part)
        self._first_card.body.addLayout(self._earlier)
        self.pill, self._clock_facts = Pill(), QVBoxLayout()
        self._clock_card.body.addWidget(self.pill)
        self._clock_card.body.addLayout(self._clock_facts)
        self._source = plain_label(role="secondary", wrap=True)
        self._counts = QVBoxLayout()
        self.backup_button = QuietButton("device-usb")
        self.backup_button.clicked.connect(self._on_backup)
        self._content_card.body.addWidget(self._source)
        self._content_card.body.addLayout(self._counts)
        line = QHBoxLayout()
        line.addWidget(self.backup_button)
        line.addStretch(1)
        self._content_card.body.addLayout(line)
        self._risk = plain_label(wrap=True)
        self.print_button, self.reported_button, self.told_button = PrimaryButton("printer"), QuietButton("send"), QuietButton("users")
        self.letter_button = QuietButton("file-text")
        self.letter_button.clicked.connect(self._on_letter)
        menu = QMenu(self.print_button)
        # Made here: PySide forgets actions that the menu makes whenever it tidies up something above them.
        self._print_actions = [QAction(menu) for _language in range(3)]
        menu.addActions(self._print_actions)
        for action, languages in zip(self._print_actions, (("es",), ("en",), ("es", "en")), strict=True):
            action.triggered.connect(lambda _on=False, languages=languages: self.write(*languages))
        self.print_button.setMenu(menu)
        self.reported_button.clicked.connect(lambda: self._note("reported_on", say("Incident", "Noted: it was reported today.")))
        self.told_button.clicked.connect(lambda: self._note("told_on", say("Incident", "Noted: the people concerned were told today.")))
        self.last = Actions(self._toolkit, [self.print_button, self.letter_button, self.reported_button, self.told_button])
        self._paper_card.body.addWidget(self._risk)
        self._paper_card.body.addWidget(self.last)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        for card in (self._first_card, self._clock_card, self._content_card, self._paper_card):
            column.addWidget(card)
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(content))

    def retranslate(self) -> None:
        if not hasattr(self, "last"):
            return
        self._first_card.set_title(self.tr("1 · A device was lost or stolen"))
        self._todo.setText(
            self.tr(
                "Restore the desk from a backup on another device, then change the passphrase and the data key on the page Security. "
                "Report the theft to the police. The data is encrypted: without a secret nobody reads it."
            )
        )
        self.begin_button.setText(self.tr("Note what happened"))
        self._clock_card.set_title(self.tr("2 · The 72 hours"))
        self._content_card.set_title(self.tr("3 · What was on it"))
        self._paper_card.set_title(self.tr("4 · The report"))
        self.backup_button.setText(self.tr("Count in another backup…"))
        self.print_button.setText(self.tr("Print the report"))
        for action, text in zip(
            self._print_actions, (self.tr("In Spanish…"), self.tr("In English…"), self.tr("In both languages…")), strict=True
        ):
            action.setText(text)
        self.letter_button.setText(self.tr("Letter to the people…"))
        self.reported_button.setText(self.tr("It was reported today"))
        self.told_button.setText(self.tr("The people were told today"))
        self.refresh()

    def _rows(self) -> list[Row]:
        return [
            TextRow("device", say("Incident", "Which device"), say("Incident", "Such as: grey laptop. No names."), required=True),
            DateRow("lost_on", say("Incident", "Lost on"), required=True),
            DateRow("known_on", say("Incident", "Known since (day)"), say("Incident", "The 72 hours run from here."), required=True),
            TimeRow("known_time", say("Incident", "Known since (hour)"), required=True),
            ChoiceRow("state", say("Incident", "In what state it was"), [(state.value, words) for state, words in DEVICE_NAMES.items()],
                      required=True),
            TickRow("has_secret", say("Incident", "The passphrase or the recovery code was with it")),
            LongTextRow("note", say("Incident", "What else is to be said"), lines=2, most=2000),
        ]  # fmt: skip

    def _keep(self, values: dict[str, Any]) -> None:
        hour: time = values["known_time"]
        known_at = datetime.combine(values["known_on"], hour).astimezone()
        contents = self._contents()
        kept = self._incidents.report(
            Incident(
                known_at=known_at, lost_on=values["lost_on"], device=values["device"], state=Device(values["state"]),
                has_secret=values["has_secret"], note=values["note"], backup_at=contents.backup_at, locked_at=contents.locked_at,
            ),
            self._toolkit.catalogue,
        )  # fmt: skip
        self.show_incident(kept.id)

    def _contents(self) -> Contents:
        return self._incidents.contents(self._backup)

    def _show(self, incident: Incident, contents: Contents) -> None:
        words, catalogue = self._toolkit.words, self._toolkit.catalogue
        self._tell_clock(incident)
        emptied(self._clock_facts)
        self._clock_facts.addWidget(
            facts(
                [
                    (self.tr("Known since"), moment_words(incident.known_at, catalogue)),
                    (self.tr("To be reported by"), moment_words(rules.report_by(incident.known_at), catalogue)),
                    (self.tr("Device"), incident.device),
                    (self.tr("State when lost"), words(DEVICE_NAMES[incident.state])),
                    (self.tr("Last known use of the desk"), moment_words(incident.locked_at, catalogue) if incident.locked_at else ""),
                    (self.tr("Encrypted"), self.tr("yes, all of it")),
                ]
            )
        )
        at = contents.backup_at
        self._source.setText(
            self.tr("As counted in the newest backup, of {moment}.").format(moment=moment_words(at, catalogue))
            if at is not None
            else self.tr("No backup was found here: this is the desk as it is now.")
        )
        emptied(self._counts)
        self._counts.addWidget(
            facts([(words(kind_name(kind)), catalogue.number(count)) for kind, count in contents.counts.items() if count])
        )
        risky = incident.has_secret or incident.state is Device.OPEN
        self._risk.setText(
            self.tr("A secret was with it, or the desk was open: the people concerned are to be told as well (article 34).")
            if risky
            else self.tr("Without the secret nobody can read it, so the people concerned need not be told (article 34.3.a).")
        )
        self.reported_button.setVisible(incident.reported_on is None)
        self.told_button.setVisible(incident.told_on is None and risky)

    def _tell_clock(self, incident: Incident) -> None:
        left = self._incidents.hours_left(incident)
        if incident.reported_on is not None:
            self.pill.set(self.tr("Reported on {day}").format(day=self._toolkit.catalogue.day(incident.reported_on)), "good")
        elif left < 0:
            self.pill.set(self.tr("%n hour(s) late", "", -left), "danger")
        else:
            self.pill.set(self.tr("%n hour(s) left", "", left), "danger" if left < 12 else "warning", "clock")

    def _list_earlier(self) -> None:
        emptied(self._earlier)
        for incident in self._incidents.all():
            button = LinkButton("history", f"{self._toolkit.catalogue.day(incident.lost_on)} · {incident.device}")
            button.clicked.connect(lambda _on=False, id=incident.id: self.show_incident(id))
            self._earlier.addWidget(button)

    def _on_backup(self) -> None:
        path = self._toolkit.asking.open_file(say("Incident", "Choose a backup"), _BACKUPS)
        if path is None or self._shown is None:
            return
        try:
            contents = self._incidents.contents(path)
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        self._backup = path
        self._incidents.change(self._shown, backup_at=contents.backup_at)
        self.refresh()

    def write(self, *languages: str) -> None:
        """Ask where to, and write the report in these languages."""
        incident = self._incidents.get(self._shown) if self._shown else None
        if incident is None:
            return
        name = f"{self._toolkit.words(say('Incident', 'lost-device'))}-{incident.lost_on.isoformat()}.pdf"
        path = self._toolkit.asking.save_file(say("Incident", "Save the report"), name, [_PDF])
        if path is None:
            return
        catalogues, contents = [self._toolkit.language.catalogue_for(code) for code in languages], self._contents()
        self._toolkit.tasks.run(
            self,
            say("Incident", "Writing the report"),
            lambda _progress: self._incidents.export_paper(incident, contents, path, *catalogues),
            lambda _nothing: self._toolkit.telling.done(say("Incident", "The report was written: {file}", file=path.name)),
        )

    def _on_letter(self) -> None:
        """Ask whom people may turn to and in which language, then write the letter."""
        rows: list[Row] = [
            TextRow("contact", say("Incident", "Whom people may ask"),
                    say("Incident", "A telephone, an e-mail or an office of yours; it stands in the letter."), most=200),
            ChoiceRow("languages", say("Incident", "Language of the letter"),
                      [("es", say("Incident", "Spanish")), ("en", say("Incident", "English")),
                       ("es en", say("Incident", "Both, one after the other"))], required=True),
        ]  # fmt: skip
        form = InlineForm(
            self._toolkit, say("Incident", "Letter to the people"), rows, say("Incident", "Save the letter…"), self._write_letter
        )
        form.form.set_values({"languages": "es"})
        self.last.ask(form)

    def _write_letter(self, values: dict[str, Any]) -> None:
        incident = self._incidents.get(self._shown) if self._shown else None
        if incident is None:
            return
        name = f"{self._toolkit.words(say('Incident', 'letter'))}-{incident.lost_on.isoformat()}.pdf"
        path = self._toolkit.asking.save_file(say("Incident", "Save the letter"), name, [_PDF])
        if path is None:
            return
        catalogues = [self._toolkit.language.catalogue_for(code) for code in values["languages"].split()]
        contents, contact = self._contents(), values["contact"].strip()
        self._toolkit.tasks.run(
            self,
            say("Incident", "Writing the letter"),
            lambda _progress: self._incidents.export_letter(incident, contents, contact, path, *catalogues),
            lambda _nothing: self._toolkit.telling.done(say("Incident", "The letter was written: {file}", file=path.name)),
        )

    def _note(self, field: str, done: Wording) -> None:
        shown = self._shown
        if shown is not None and self.last.do(lambda: self._incidents.change(shown, **{field: self._incidents.today()}), done, self._undo):
            self.refresh()
