"""A block of a case: a heading, a button to add, lines with what can be done with each, and the form that asks for more, in place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import IconButton, Pill, QuietButton, Sign, plain_label, plain_tip
from neighbourhood_desk.widgets.form import Row
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_BESIDE = 2
"""So many verbs stand beside a line."""


@dataclass(frozen=True, slots=True)
class Verb:
    """Something that can be done with a line: its icon, its name, and doing it."""

    icon: str
    name: str
    act: Callable[[], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line: what, what is said of it, and its verbs; `pill` with its `pill_tone` stands at its end."""

    text: str
    detail: str = ""
    icon: str = "point"
    tone: str = "accent"
    detail_tone: str = ""
    pill: str = ""
    pill_tone: str = "neutral"
    verbs: tuple[Verb, ...] = ()


class LinesBlock(Live, QWidget):
    """Shows lines; `ask` opens a form under them, one at a time."""

    opened = Signal(QWidget)
    """A form was opened, which whoever shows the block should bring into sight."""

    def __init__(self, toolkit: Toolkit, title: Wording, add: Wording | None, nothing: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toolkit = toolkit
        self._title_words, self._add_words, self._nothing_words = title, add, nothing
        self.form: InlineForm | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        head = QHBoxLayout()
        self._title = plain_label(role="block", wrap=True)
        self.add_button = QuietButton("plus")
        self.add_button.clicked.connect(self.add)
        if add is None:
            self.add_button.hide()
        head.addWidget(self._title, 1)
        head.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(head)
        self._nothing = plain_label(role="secondary", wrap=True)
        layout.addWidget(self._nothing)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        layout.addLayout(self._lines)
        self._form_place = QVBoxLayout()
        layout.addLayout(self._form_place)
        self.retranslate()

    def add(self) -> None:
        """Ask for one more."""

    def show_lines(self, entries: Sequence[Entry]) -> None:
        """Replace the lines."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for entry in entries:
            self._lines.addWidget(_Line(entry))
        self._nothing.setVisible(not entries and bool(self._nothing.text()))

    def ask(
        self,
        title: Wording,
        rows: Sequence[Row],
        act_words: Wording,
        act: Callable[[dict[str, Any]], object],
        values: Mapping[str, Any] | None = None,
        *,
        danger: bool = False,
    ) -> InlineForm:
        """Open a form; it closes by itself once `act` has taken the values."""
        self.close_form()
        form = self.form = InlineForm(self.toolkit, title, rows, act_words, act, danger=danger)
        if values:
            form.form.set_values(dict(values))
        form.done.connect(self.close_form)
        form.cancelled.connect(self.close_form)
        self._form_place.addWidget(form)
        self.opened.emit(form)
        form.setFocus(Qt.FocusReason.OtherFocusReason)
        return form

    def close_form(self) -> None:
        """Take the form away."""
        form, self.form = self.form, None
        if form is None:
            return
        form.hide()
        form.deleteLater()
        if self.add_button.isVisible():
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def attempt(self, act: Callable[[], object], done: Wording | None = None, undo: Callable[[], object] | None = None) -> None:
        """Do it at once, and say so or why not."""
        try:
            act()
        except DeskError as error:
            self.toolkit.telling.problem(error)
            return
        if done is not None:
            self.toolkit.telling.done(done, undo)

    def retranslate(self) -> None:
        if not hasattr(self, "_form_place"):
            return
        words = self.toolkit.words
        self._title.setText(words(self._title_words))
        self._nothing.setText(words(self._nothing_words))
        if self._add_words is not None:
            self.add_button.setText(words(self._add_words))


class _Line(QWidget):
    """Sign and words; what can be done stands beside them, or under them where it would leave the words too little room."""

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        layout.addWidget(Sign(entry.icon, entry.tone), 0, top)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(plain_label(entry.text, "strong", wrap=True))
        if entry.detail:
            texts.addWidget(plain_label(entry.detail, "secondary", wrap=True, tone=entry.detail_tone))
        layout.addLayout(texts, 1)
        beside = layout
        if len(entry.verbs) > _BESIDE or (entry.pill and entry.verbs):
            beside = QHBoxLayout()
            beside.setSpacing(4)
            texts.addLayout(beside)
        if entry.pill:
            beside.addWidget(Pill(entry.pill_tone, entry.pill), 0, Qt.AlignmentFlag.AlignVCenter)
        if beside is not layout:
            beside.addStretch(1)
        for verb in entry.verbs:
            button = IconButton(verb.icon)
            button.set_name(f"{verb.name}: {entry.text}")
            button.setToolTip(plain_tip(verb.name))
            button.clicked.connect(lambda _checked=False, act=verb.act: act())
            beside.addWidget(button, 0, top)
