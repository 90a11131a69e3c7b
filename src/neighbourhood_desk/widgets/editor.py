"""Editing in place: a form with Save and Cancel that keeps what is half typed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import Card, PrimaryButton, QuietButton, Separator, Sign, plain_label, scrolled
from neighbourhood_desk.widgets.form import Form
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

Drafts = tuple[Callable[[dict[str, Any]], None], Callable[[], None]]
"""How a draft is kept and dropped."""

_REST_MS = 800


class Editor(Live, Card):
    """A form in a card. Ctrl+Return saves, Esc cancels; a draft is kept 800 ms after a key and at once on `flush`.

    Give `save` to have it called with the values: a DeskError it raises is shown in the editor and the draft stays. `saved` comes after
    it. Without `save`, connect `saved` and call `refuse` there when the record cannot be taken.
    """

    saved = Signal(dict)
    cancelled = Signal()

    def __init__(
        self,
        toolkit: Toolkit,
        form: Form,
        title: Wording,
        save_words: Wording,
        *,
        drafts: Drafts | None = None,
        save: Callable[[dict[str, Any]], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._toolkit, self.form, self._drafts, self._save = toolkit, form, drafts, save
        self._title_words, self._save_words = title, save_words
        self._refusal: Wording | None = None
        self._is_asking = False
        self.is_edited = False
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.flush)
        form.edited.connect(self._on_edited)
        self._lay_out()
        for keys, act in (("Ctrl+Return", self.save), ("Ctrl+Enter", self.save), ("Esc", self.cancel)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        self.setFocusProxy(form)
        self.retranslate()

    def set_title(self, title: Wording | str) -> None:
        """Say what is edited."""
        if isinstance(title, Wording):
            self._title_words = title
            title = self._toolkit.words(title)
        super().set_title(title)

    def save(self) -> None:
        """Save what is typed, if the form agrees."""
        self._ask_discard(False)
        self.refuse(None)
        if not self.form.check():
            return
        values = self.form.values()
        if self._save is not None:
            try:
                self._save(values)
            except DeskError as error:
                self.refuse(error)
                return
        self.saved.emit(values)
        if self._refusal is None:
            self._finish()

    def cancel(self) -> None:
        """Leave without saving; where something was typed, ask first, in place."""
        if self.is_edited and not self._is_asking:
            self._ask_discard(True)
            return
        if self._is_asking:
            self._ask_discard(False)
            self.form.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.discard()

    def discard(self) -> None:
        """Leave without saving and forget what was typed."""
        self._ask_discard(False)
        self._finish()
        self.cancelled.emit()

    def refuse(self, error: DeskError | Wording | None, key: str = "") -> None:
        """Say why the record cannot be saved, under the row `key` or above the buttons; None takes it away."""
        what = error.what if isinstance(error, DeskError) else error
        self._refusal = what
        if key and what is not None:
            self.form.set_error(key, what)
            self.form.focus(key)
            return
        words = "" if what is None else self._toolkit.words(what)
        if isinstance(error, DeskError) and error.next_step is not None:
            words = f"{words} {self._toolkit.words(error.next_step)}"
        self._refusal_text.setText(words)
        self._refusal_line.setVisible(bool(words))

    def flush(self) -> None:
        """Keep the draft now, if anything was typed since it was last kept."""
        if self._rest.isActive() or self.sender() is self._rest:
            self._rest.stop()
            if self._drafts is not None:
                self._drafts[0](self.form.draft())

    def restore(self, draft: dict[str, Any]) -> None:
        """Show what a draft kept, as something that is not saved yet."""
        self.form.restore(draft)
        self.is_edited = True

    def retranslate(self) -> None:
        if not hasattr(self, "_keep_on"):
            return
        self.set_title(self._title_words)
        self.save_button.setText(self._toolkit.words(self._save_words))
        self.save_button.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.cancel_button.setText(self.tr("Cancel"))
        self._question_text.setText(self.tr("Discard what you have typed?"))
        self._keep_on.setText(self.tr("Keep typing"))
        self._throw_away.setText(self.tr("Discard"))

    def _lay_out(self) -> None:
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(2, 2, 8, 2)
        inner.addWidget(self.form)
        inner.addStretch(1)
        self.body.addWidget(scrolled(holder), 1)
        self.body.addWidget(Separator())
        self._refusal_line, self._refusal_text = _line_with_sign("alert-circle", "danger", "error")
        self._refusal_line.hide()
        self.body.addWidget(self._refusal_line)
        self._question, self._question_text = _line_with_sign("help", "warning", "strong")
        self._keep_on, self._throw_away = QuietButton(), QuietButton("trash")
        self._keep_on.clicked.connect(self.cancel)
        self._throw_away.clicked.connect(self.discard)
        for button in (self._keep_on, self._throw_away):
            layout = self._question.layout()
            assert layout is not None
            layout.addWidget(button)
        self._question.hide()
        self.body.addWidget(self._question)
        self.save_button, self.cancel_button = PrimaryButton("device-floppy"), QuietButton()
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.cancel)
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        self.body.addWidget(self._buttons)

    def _ask_discard(self, asking: bool) -> None:
        self._is_asking = asking
        self._question.setVisible(asking)
        self._buttons.setVisible(not asking)
        if asking:
            self._keep_on.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        self._rest.stop()
        self.is_edited = False
        if self._drafts is not None:
            self._drafts[1]()

    def _on_edited(self) -> None:
        self.is_edited = True
        if not self._rest.isActive():  # a key does not put it off: who types without a pause loses no more than the others
            self._rest.start()


def _line_with_sign(sign: str, colour: str, role: str) -> tuple[QWidget, Any]:
    line = QWidget()
    layout = QHBoxLayout(line)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    text = plain_label(role=role, wrap=True)
    layout.addWidget(Sign(sign, colour, 1.1))
    layout.addWidget(text, 1)
    return line, text
