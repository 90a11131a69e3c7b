"""The button for paper: blank forms to take along, and typing in what came back on them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from neighbourhood_desk.features.requests.service.paper import RequestPaper
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import QuietButton
from neighbourhood_desk.widgets.toolkit import Toolkit


class PaperButton(QuietButton):
    """Writes blank forms in one language or the other, and opens the form for typing them in."""

    def __init__(self, toolkit: Toolkit, paper: RequestPaper, type_in: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__("clipboard-text", "", parent)
        self._toolkit, self._paper = toolkit, paper
        menu = QMenu(self)
        self.type_action = QAction(menu)
        self.type_action.triggered.connect(lambda _on=False: type_in())
        menu.addAction(self.type_action)
        menu.addSeparator()
        self.form_actions: dict[str, QAction] = {}
        for language in ("es", "en"):
            action = self.form_actions[language] = QAction(menu)
            menu.addAction(action)
            action.triggered.connect(lambda _on=False, which=language: self.write_forms(which))
        self.setMenu(menu)
        self.retranslate()

    def write_forms(self, language: str) -> None:
        """Ask where to, and write the blank forms in this language."""
        catalogue = self._toolkit.language.catalogue_for(language)
        suggested = f"{self._toolkit.words(say('Requests', 'request-forms'))}-{language}.pdf"
        path = self._toolkit.asking.save_file(
            say("Requests", "Save the blank forms"), suggested, [(say("Requests", "PDF documents"), "*.pdf")]
        )
        if path is None:
            return

        def work(_progress: object) -> None:
            self._paper.export_blank_forms(path, catalogue)

        def done(_nothing: None) -> None:
            self._toolkit.telling.done(say("Requests", "The blank forms were written: {file}", file=path.name))

        self._toolkit.tasks.run(self, say("Requests", "Writing the blank forms"), work, done)

    def retranslate(self) -> None:
        if not hasattr(self, "form_actions"):
            return
        self.setText(self.tr("Paper"))
        self.type_action.setText(self.tr("Type from paper…"))
        for action, text in zip(
            self.form_actions.values(), (self.tr("Blank forms in Spanish…"), self.tr("Blank forms in English…")), strict=True
        ):
            action.setText(text)
