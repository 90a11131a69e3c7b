"""The texts that are shown before anybody agrees, and those consents that soon end: read, changed into a new version, printed blank."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from neighbourhood_desk.features.consents.records import PURPOSE_NAMES, Purpose
from neighbourhood_desk.features.consents.rules import texts, words
from neighbourhood_desk.features.consents.ui.desk import ConsentDesk
from neighbourhood_desk.features.consents.ui.panel import emptied
from neighbourhood_desk.features.people.records import PERSON_LANGUAGES
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue, Wording, say
from neighbourhood_desk.widgets.controls import Card, LinkButton, PrimaryButton, QuietButton, plain_label, scrolled
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import ChoiceRow, Form, LongTextRow, TickRow
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_PDF = (say("Consents", "PDF documents"), "*.pdf")
_BLANKS = (("es",), ("en",), ("es", "en"))


class ConsentTextsPanel(Live, QWidget):
    """Two cards: what ends in the next thirty days, and the texts."""

    def __init__(self, toolkit: Toolkit, desk: ConsentDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._desk = toolkit, desk
        self._ending, self._texts = Card(), Card()
        self._ending_lines = QVBoxLayout()
        self._nothing = plain_label(role="secondary", wrap=True)
        self._ending.body.addWidget(self._nothing)
        self._ending.body.addLayout(self._ending_lines)
        self._explains = plain_label(role="secondary", wrap=True)
        self.choice = Form(toolkit, self._choice_rows())
        self.choice.set_values({"purpose": Purpose.REFERRAL, "language": toolkit.catalogue.language})
        self.writing = Form(toolkit, [LongTextRow("text", say("Consents", "Text"), self._fields_hint(), lines=8)])
        self._version = plain_label(role="secondary", wrap=True)
        self.save_button, self.shipped_button = PrimaryButton("check"), QuietButton("refresh")
        self.blank_button = BlankFormButton(toolkit, desk, self.chosen)
        for widget in (self._explains, self.choice, self._version, self.writing, self._buttons()):
            self._texts.body.addWidget(widget)
        self.choice.edited.connect(self._show_text)
        self.save_button.clicked.connect(self.save)
        self.shipped_button.clicked.connect(self._take_shipped)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(16)
        column.addWidget(self._ending)
        column.addWidget(self._texts)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))
        self._show_text()
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> ConsentTextsPanel:
        """The panel of an open desk."""
        return cls(services.of(Toolkit), ConsentDesk.of(services))

    def chosen(self) -> tuple[Purpose, str, bool]:
        """Which text is looked at: purpose, language, whether in plain words."""
        values = self.choice.values()
        return Purpose(values["purpose"] or Purpose.REFERRAL), values["language"] or LANGUAGES[0], values["plain"]

    def save(self) -> None:
        """Keep what is written as a new version."""
        purpose, language, plain = self.chosen()
        text = self.writing.values()["text"]
        problem = texts.mistake(purpose, text)
        self.writing.set_error("text", problem)
        if problem is not None:
            return
        try:
            self._desk.texts.change(purpose, language, plain, text)
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        self._show_text()
        done = say("Consents", "New version kept. Consents given before keep the text that was shown.")
        self._toolkit.telling.done(done, self._desk.undo)

    def refresh(self) -> None:
        """Ask anew what ends soon."""
        emptied(self._ending_lines)
        catalogue, found = self._toolkit.catalogue, self._desk.consents.ending()
        self._nothing.setVisible(not found)
        for each in found:
            until = catalogue.text(words.until_words(each.consent, self._toolkit.clock.today()))
            button = LinkButton("clock", f"{each.person} · {catalogue.text(PURPOSE_NAMES[each.consent.purpose])} · {until}")
            button.clicked.connect(lambda _on=False, id=each.consent.person_id: self._toolkit.open_record("people", id))
            self._ending_lines.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def retranslate(self) -> None:
        if not hasattr(self, "_nothing"):
            return
        self._ending.set_title(self.tr("Consents that end within 30 days"))
        self._texts.set_title(self.tr("Texts to show before anybody agrees"))
        self._nothing.setText(self.tr("None ends soon."))
        self._explains.setText(
            self.tr("Each change is a new version. What somebody agreed to keeps the exact text they were shown, and its version.")
        )
        self.save_button.setText(self.tr("Keep as a new version"))
        self.shipped_button.setText(self.tr("Write the original text here"))
        self._show_version()
        self.refresh()

    def _choice_rows(self) -> list[ChoiceRow | TickRow]:
        return [
            ChoiceRow("purpose", say("Consents", "What for"), list(PURPOSE_NAMES.items()), required=True),
            ChoiceRow("language", say("Consents", "Language of the text"), list(PERSON_LANGUAGES.items()), required=True),
            TickRow("plain", say("Consents", "In plain words, easy to read")),
        ]

    def _fields_hint(self) -> Wording:
        return say("Consents", "In curly brackets stands what is filled in: {fields}.", fields=texts.fields_named(texts.FIELDS))

    def _buttons(self) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        flowing = QWidget()
        flow = FlowLayout(flowing)
        for button in (self.save_button, self.shipped_button, self.blank_button):
            flow.addWidget(button)
        line.addWidget(flowing, 1)
        return holder

    def _catalogue(self, language: str) -> Catalogue:
        return self._toolkit.language.catalogue_for(language if language in LANGUAGES else self._toolkit.catalogue.language)

    def _show_text(self) -> None:
        purpose, language, plain = self.chosen()
        self.writing.set_values({"text": self._desk.texts.current(purpose, language, plain, self._catalogue(language)).text})
        self._show_version()

    def _show_version(self) -> None:
        purpose, language, plain = self.chosen()
        template = self._desk.texts.current(purpose, language, plain, self._catalogue(language))
        if template.changed is not None and template.changed.created_at is not None:
            day = self._toolkit.catalogue.day(template.changed.created_at.astimezone().date())
            text = self.tr("Version {version}, written on {day}").format(version=template.version, day=day)
        elif language in LANGUAGES:
            text = self.tr("Version {version}, as it came with the desk").format(version=template.version)
        else:
            text = self.tr("There is no text in this language yet: write it over the one below and keep it.")
        self._version.setText(text)

    def _take_shipped(self) -> None:
        purpose, language, plain = self.chosen()
        self.writing.set_values({"text": texts.shipped(purpose, plain, self._catalogue(language))})


class BlankFormButton(QuietButton):
    """Writes a form to be filled in by hand, in Spanish, in English or in both."""

    def __init__(self, toolkit: Toolkit, desk: ConsentDesk, chosen: Callable[[], tuple[Purpose, str, bool]]) -> None:
        super().__init__("printer")
        self._toolkit, self._desk, self._chosen = toolkit, desk, chosen
        menu = QMenu(self)
        self.choices: dict[tuple[str, ...], QAction] = {}
        for languages in _BLANKS:
            # Made here: PySide forgets actions that the menu makes whenever it tidies up something above them.
            action = self.choices[languages] = QAction(menu)
            menu.addAction(action)
            action.triggered.connect(lambda _on=False, which=languages: self.write(*which))
        self.setMenu(menu)
        self.retranslate()

    def write(self, *languages: str) -> None:
        """Ask where to, and write the blank form."""
        purpose, _language, plain = self._chosen()
        catalogues = [self._toolkit.language.catalogue_for(code) for code in languages]
        word = self._toolkit.words(say("Consents", "consent-blank"))
        path = self._toolkit.asking.save_file(say("Consents", "Save the blank form"), f"{word}.pdf", [_PDF])
        if path is None:
            return

        def work(_progress: object) -> None:
            self._desk.papers.write(path, self._desk.papers.blank(purpose, catalogues, plain=plain))

        def done(_nothing: None) -> None:
            self._toolkit.telling.done(say("Consents", "The form was written: {file}", file=path.name))

        self._toolkit.tasks.run(self, say("Consents", "Writing the form"), work, done)

    def retranslate(self) -> None:
        if not hasattr(self, "choices"):
            return
        self.setText(self.tr("Blank form"))
        for action, text in zip(
            self.choices.values(), (self.tr("In Spanish…"), self.tr("In English…"), self.tr("In both languages…")), strict=True
        ):
            action.setText(text)
