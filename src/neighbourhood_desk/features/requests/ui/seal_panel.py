"""What a sealed request says: shown only after the passphrase, for five minutes, in labels that nothing can be copied from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.service import SealedRequests
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import PrimaryButton, QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import LongTextRow, SecretRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_LOOK_MS = 5_000
"""How often the panel looks whether the five minutes are over."""


class SealPanel(Live, QFrame):
    """Seals a request, shows what a sealed one says and hides it by itself; `opened` comes when a form needs to be seen."""

    opened = Signal()

    def __init__(self, toolkit: Toolkit, seals: SealedRequests, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._seals = toolkit, seals
        self._request: Request | None = None
        self.form: InlineForm | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._advice = plain_label(role="secondary", wrap=True)
        self._said = QVBoxLayout()
        self._line = QWidget()
        flow = FlowLayout(self._line)
        self.seal_button, self.show_button, self.hide_button = QuietButton("lock"), PrimaryButton("eye"), QuietButton("eye-off")
        self.rewrite_button, self.free_button = QuietButton("pencil"), QuietButton("lock-open")
        for button, act in (
            (self.show_button, lambda: self._with_key(self._show)),
            (self.hide_button, self.hide_text),
            (self.rewrite_button, lambda: self._with_key(self._rewrite)),
            (self.free_button, lambda: self._with_key(self._free)),
            (self.seal_button, lambda: self._with_key(self._seal)),
        ):
            button.clicked.connect(act)
            flow.addWidget(button)
        self._form_place = QVBoxLayout()
        layout.addWidget(self._advice)
        layout.addLayout(self._said)
        layout.addWidget(self._line)
        layout.addLayout(self._form_place)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(self.look)
        self.retranslate()

    def show_request(self, request: Request) -> None:
        """Belong to this request; what was shown of another is hidden."""
        if self._request is None or self._request.id != request.id:
            self.hide_text()
            self.close_form()
        self._request = request
        self._arrange()

    def look(self) -> None:
        """Hide the text once the five minutes are over."""
        if not self._seals.is_open:
            self.hide_text()

    def hide_text(self) -> None:
        """Show nothing of what was said."""
        self._looking.stop()
        while (item := self._said.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._arrange()

    @property
    def is_showing(self) -> bool:
        """True while the sealed text can be read."""
        return self._said.count() > 0

    def retranslate(self) -> None:
        if not hasattr(self, "_looking"):
            return
        self._advice.setText(self.tr("What was said is under seal. Your passphrase shows it for five minutes, and each look is noted."))
        self.seal_button.setText(self.tr("Seal…"))
        self.show_button.setText(self.tr("Show what was said…"))
        self.hide_button.setText(self.tr("Hide"))
        self.rewrite_button.setText(self.tr("Rewrite…"))
        self.free_button.setText(self.tr("Take the seal off…"))
        self.hide_text()

    def close_form(self) -> None:
        """Take the question away."""
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            form.deleteLater()
        self._arrange()

    def _arrange(self) -> None:
        is_sealed = self._request is not None and self._request.confidentiality is Level.SEALED
        self._advice.setVisible(is_sealed and not self.is_showing)
        self._line.setVisible(self.form is None)
        self.seal_button.setVisible(not is_sealed)
        self.show_button.setVisible(is_sealed and not self.is_showing)
        self.hide_button.setVisible(is_sealed and self.is_showing)
        self.rewrite_button.setVisible(is_sealed and self.is_showing)
        self.free_button.setVisible(is_sealed)

    def _with_key(self, act: Callable[[], None]) -> None:
        """Do it at once while the seal is open, else ask for the passphrase first."""
        if self._seals.is_open:
            self._try(act)
            return

        hint = say("Requests", "Or the recovery code. It stays open for five minutes.")
        rows = [SecretRow("secret", say("Requests", "Your passphrase again"), hint, required=True)]
        form = InlineForm(
            self._toolkit, say("Requests", "This is under seal"), rows, say("Requests", "Open"),
            lambda values: self._seals.open(values["secret"]), while_busy=say("Requests", "Opening the seal"),
        )  # fmt: skip
        form.done.connect(lambda: QTimer.singleShot(0, self, lambda: self._try(act)))
        self._ask(form)

    def _ask(self, form: InlineForm) -> None:
        self.close_form()
        self.form = form
        form.done.connect(self.close_form)
        form.cancelled.connect(self.close_form)
        self._form_place.addWidget(form)
        self._arrange()
        self.opened.emit()
        form.setFocus()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except DeskError as error:
            self._toolkit.telling.problem(error)

    def _show(self) -> None:
        if self._request is None:
            return
        text = self._seals.read(self._request.id)
        self.hide_text()
        named = [
            (text.title, ""), (text.description, ""), (text.address, self.tr("Address")), (text.waiting_for, self.tr("Waiting for")),
            (text.reply, self.tr("Written reply")), (text.outcome_note, self.tr("What came of it")),
            (text.decline_reason, self.tr("Why it was declined")),
        ]  # fmt: skip
        named += [(words, self._toolkit.catalogue.day(day)) for day, words in text.notes]
        for words, name in named:
            if words:
                if name:
                    self._said.addWidget(plain_label(name, "secondary"))
                self._said.addWidget(plain_label(words, wrap=True))
        self._looking.start()
        self._arrange()

    def _rewrite(self) -> None:
        request = self._request
        if request is None:
            return

        def act(values: dict[str, Any]) -> None:
            self._seals.rewrite(request.id, values["text"])
            QTimer.singleShot(0, self, lambda: self._try(self._show))

        rows = [LongTextRow("text", say("Requests", "What happened"), required=True)]
        form = InlineForm(self._toolkit, say("Requests", "Rewrite what was said"), rows, say("Requests", "Save"), act)
        form.form.set_values({"text": self._seals.read(request.id).description})
        self._ask(form)

    def _seal(self) -> None:
        if self._request is not None:
            neutral = self._toolkit.words(say("Requests", "Sealed request"))
            self._seals.seal(self._request.id, neutral)
            self._tell(say("Requests", "Sealed. What could be undone before no longer can."))

    def _free(self) -> None:
        request = self._request
        if request is None:
            return
        question = say("Requests", "Take the seal off?")
        detail = say("Requests", "What was said stands in lists and search again.")
        if self._toolkit.asking.confirm(question, detail, say("Requests", "Take the seal off"), danger=True):
            self._seals.free(request.id)
            self.hide_text()
            self._tell(say("Requests", "The seal is off."))

    def _tell(self, done: Wording) -> None:
        self._toolkit.telling.done(done)
