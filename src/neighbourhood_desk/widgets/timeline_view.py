"""A timeline as lines: day, sign, what happened, what was said of it, and which record it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.kernel.happenings import Happening
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import IconButton, LinkButton, Sign, plain_label
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.near_days import day_words
from neighbourhood_desk.widgets.toolkit import Toolkit

_SHOWN = 40
"""So many of the latest are shown at once; a button brings as many more."""


class TimelineView(Live, QWidget):
    """Shows what happened, oldest first, the latest at the end; whoever owns it shows it anew after a change or a switch of language."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._happenings: Sequence[Happening] = ()
        self._own: tuple[str, UUID] | None = None
        self._most = _SHOWN
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self.earlier_button = LinkButton("history")
        self.earlier_button.clicked.connect(self._show_earlier)
        self._layout.addWidget(self.earlier_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._block: QWidget | None = None
        self.earlier_button.hide()

    def show_happenings(self, happenings: Sequence[Happening], own: tuple[str, UUID] | None = None) -> None:
        """Replace what is shown; the first line of another record than `own` (kind, id) names it and leads to it."""
        if own != self._own:
            self._most = _SHOWN
        self._happenings, self._own = happenings, own
        if self._block is not None:
            self._block.hide()
            self._block.deleteLater()
        self._block = self._made(happenings[-self._most :])
        self._layout.addWidget(self._block)
        self._tell_earlier()

    def retranslate(self) -> None:
        if hasattr(self, "_block"):
            self._tell_earlier()

    def _tell_earlier(self) -> None:
        hidden = max(0, len(self._happenings) - self._most)
        self.earlier_button.setVisible(hidden > 0)
        self.earlier_button.setText(self.tr("Show %n earlier", "", hidden))

    def _show_earlier(self) -> None:
        self._most += _SHOWN
        self.show_happenings(self._happenings, self._own)

    def _made(self, happenings: Sequence[Happening]) -> QWidget:
        block = QWidget()
        grid = QGridLayout(block)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        top = Qt.AlignmentFlag.AlignTop
        today, named = self._toolkit.clock.today(), ""
        for row, happening in enumerate(happenings):
            grid.addWidget(plain_label(day_words(happening.day, today, self._toolkit.catalogue), "secondary"), row, 0, top)
            grid.addWidget(Sign(happening.icon, happening.tone), row, 1, top)
            grid.addLayout(self._texts(happening, is_named=happening.about == named), row, 2)
            named = happening.about or named
        return block

    def _texts(self, happening: Happening, *, is_named: bool) -> QVBoxLayout:
        words = self._toolkit.words
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(plain_label(words(happening.what), "strong", wrap=True))
        detail = words(happening.detail) if isinstance(happening.detail, Wording) else happening.detail
        if detail:
            texts.addWidget(plain_label(detail, "secondary", wrap=True, tone="danger" if happening.tone == "danger" else ""))
        kind, record_id = happening.kind, happening.record_id
        if record_id is not None and happening.about and not is_named and (kind, record_id) != self._own:
            line = QHBoxLayout()
            line.addWidget(plain_label(happening.about, "small", wrap=True), 1)
            button = IconButton("chevron-right")
            button.set_name(self.tr("Open {record}").format(record=happening.about))
            button.clicked.connect(lambda: self._toolkit.open_record(kind, record_id))
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
            texts.addLayout(line)
        return texts
