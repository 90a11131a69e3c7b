"""A few questions asked where they arise: the form for one step, under the thing it changes, never in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton, Separator, plain_label
from neighbourhood_desk.widgets.form import Form, Row
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class InlineForm(Live, QFrame):
    """Asks `rows` and calls `act` with the values on Ctrl+Return; a DeskError it raises is shown here and nothing is lost.

    `done` comes after `act`, whose result is then in `result`; `cancelled` on Esc; whoever shows the form takes it away on either.
    With `while_busy`, `act` runs off the UI thread under this title and touches no widget: for what takes its time, as a passphrase does.
    """

    done = Signal()
    cancelled = Signal()

    def __init__(
        self,
        toolkit: Toolkit,
        title: Wording,
        rows: Sequence[Row],
        act_words: Wording,
        act: Callable[[dict[str, Any]], object],
        *,
        danger: bool = False,
        while_busy: Wording | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._toolkit, self._act, self._while_busy = toolkit, act, while_busy
        self.result: Any = None
        self._title_words, self._act_words = title, act_words
        self.form = Form(toolkit, rows)
        self.act_button, self.cancel_button = PrimaryButton(), QuietButton()
        self.act_button.set_danger(danger)
        self._title = plain_label(role="block", wrap=True)
        self._error = plain_label(role="error", wrap=True)
        self._error.hide()
        self._lay_out()
        self.act_button.clicked.connect(self.act)
        self.cancel_button.clicked.connect(self.cancelled)
        for keys, slot in (("Ctrl+Return", self.act), ("Ctrl+Enter", self.act), ("Esc", self.cancelled.emit)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.setFocusProxy(self.form)
        self.retranslate()

    def act(self) -> None:
        """Take the step, if the form agrees."""
        self._error.hide()
        if not self.act_button.isEnabled() or not self.form.check():
            return
        values = self.form.values()
        if self._while_busy is not None:
            self.act_button.setEnabled(False)
            self._toolkit.tasks.run(self, self._while_busy, lambda _progress: self._act(values), self._on_done, self._on_failed)
            return
        try:
            result = self._act(values)
        except DeskError as error:
            self._on_failed(error)
        else:
            self._on_done(result)

    def _on_done(self, result: object) -> None:
        self.act_button.setEnabled(True)
        self.result = result
        self.done.emit()

    def _on_failed(self, error: DeskError) -> None:
        self.act_button.setEnabled(True)
        words = [self._toolkit.words(part) for part in (error.what, error.next_step) if part is not None]
        self._error.setText(" ".join(words))
        self._error.show()

    def retranslate(self) -> None:
        if not hasattr(self, "_error"):
            return
        self._title.setText(self._toolkit.words(self._title_words))
        self.setAccessibleName(self._title.text())
        self.act_button.setText(self._toolkit.words(self._act_words))
        self.act_button.setToolTip(QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText))
        self.cancel_button.setText(self.tr("Cancel"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(Separator())
        layout.addWidget(self._title)
        layout.addWidget(self.form)
        layout.addWidget(self._error)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.act_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
