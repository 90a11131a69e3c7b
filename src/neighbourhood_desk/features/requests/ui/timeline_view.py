"""The timeline of a request as lines: day, sign, what happened, and what was said of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.requests.rules.timeline import Entry
from neighbourhood_desk.features.requests.ui.words import day_words
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import Sign, plain_label
from neighbourhood_desk.widgets.toolkit import Toolkit


class TimelineView(QWidget):
    """Shows entries under each other; whoever owns it shows them anew after a change or a switch of language."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._block: QWidget | None = None

    def show_entries(self, entries: Sequence[Entry], today: date) -> None:
        """Replace what is shown."""
        if self._block is not None:
            self._block.hide()
            self._block.deleteLater()
        self._block = block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        words = self._toolkit.words
        for row, entry in enumerate(entries):
            day = plain_label(day_words(entry.on, today, self._toolkit.catalogue), "secondary")
            grid.addWidget(day, row, 0, top)
            grid.addWidget(Sign(entry.icon, entry.tone), row, 1, top)
            texts = QVBoxLayout()
            texts.setSpacing(1)
            texts.addWidget(plain_label(words(entry.what), "strong", wrap=True))
            detail = words(entry.detail) if isinstance(entry.detail, Wording) else entry.detail
            if detail:
                texts.addWidget(plain_label(detail, "secondary", wrap=True, tone="danger" if entry.tone == "danger" else ""))
            grid.addLayout(texts, row, 2)
        self._layout.addWidget(block)
