"""The window that opens a summary file: who signed it and whether to believe that, the tables, one chart, how to read the figures."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.exchange.summary_kind import SUFFIX
from neighbourhood_desk.features.reader.records import OpenedSummary
from neighbourhood_desk.features.reader.service import read_summary
from neighbourhood_desk.features.reader.ui.summary_view import SummaryView
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import EmptyState, QuietButton, plain_label
from neighbourhood_desk.widgets.icons import em_now, icon
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_PATTERN = (say("Reader", "Summary files"), f"*{SUFFIX}")


class ReaderWindow(Live, QWidget):
    """One file in a window of its own; a file that cannot be believed gets a page that says why. It stays alive until it is closed."""

    def __init__(self, toolkit: Toolkit, path: Path, known_signers: Mapping[str, str] | None = None) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowIcon(icon("file-text", "accent"))
        self._toolkit = toolkit
        self._known = dict(known_signers or {})
        self.summary: OpenedSummary | None = None
        self.problem: DeskError | None = None
        self._build()
        self.read(path)
        em = em_now()
        self.resize(em * 68, em * 46)
        # Nobody else holds a window of its own: this connection does, until closing deletes it.
        self.destroyed.connect(lambda _gone=None, window=self: None)
        close = QShortcut(QKeySequence.StandardKey.Close, self)
        close.activated.connect(self.close)

    def read(self, path: Path) -> None:
        """Show this file, or what is wrong with it."""
        try:
            self.summary, self.problem = read_summary(path, self._known), None
        except DeskError as error:
            self.summary, self.problem = None, error
        self.view.set_summary(self.summary)
        self.retranslate()

    def open_another(self) -> None:
        """Choose another file for this window."""
        path = self._toolkit.asking.open_file(say("Reader", "Open a summary file"), [_PATTERN])
        if path is not None:
            self.read(path)

    def retranslate(self) -> None:
        if not hasattr(self, "_trouble"):
            return
        words = self._toolkit.words
        self._open.setText(self.tr("Open another file"))
        other = {"es": "English", "en": "Español"}[self._toolkit.language.code]
        self._language.setText(other)
        self._language.setAccessibleName(self.tr("Change the language"))
        title = self.tr("Summary file")
        self._trouble.setVisible(self.problem is not None)
        self._scroll.setVisible(self.summary is not None)
        if self.problem is not None:
            advice = words(self.problem.next_step) if self.problem.next_step else ""
            self._trouble.set_texts(words(self.problem.what), advice)
            self._heading.setText(self.tr("This file cannot be shown"))
            self._whose.setText(self.tr("Nothing in it was believed"))
        if self.summary is not None:
            title = words(say("Reader", "Summary of requests: {period}", period=self.summary.period.label))
            self._heading.setText(title)
            self._whose.setText(self.summary.whose)
        self.setWindowTitle(title)
        self._scroll.setAccessibleName(title)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 18, 26, 18)
        layout.setSpacing(14)
        top = QHBoxLayout()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self._heading = plain_label(role="title", wrap=True)
        self._whose = plain_label(role="secondary", wrap=True)
        texts.addWidget(self._heading)
        texts.addWidget(self._whose)
        top.addLayout(texts, 1)
        self._language = QuietButton("language")
        self._language.clicked.connect(self._switch_language)
        self._open = QuietButton("folder")
        self._open.clicked.connect(self.open_another)
        top.addWidget(self._language, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self._open, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(top)
        self.view = SummaryView(self._toolkit)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.view)
        layout.addWidget(self._scroll, 1)
        self._trouble = EmptyState("alert-triangle")
        layout.addWidget(self._trouble, 1)

    def _switch_language(self) -> None:
        self._toolkit.language.set("en" if self._toolkit.language.code == "es" else "es")


def ask_and_read(toolkit: Toolkit, known_signers: Mapping[str, str]) -> ReaderWindow | None:
    """Let a person choose a file and open it."""
    path = toolkit.asking.open_file(say("Reader", "Open a summary file"), [_PATTERN])
    if path is None:
        return None
    window = ReaderWindow(toolkit, path, known_signers)
    window.show()
    return window
