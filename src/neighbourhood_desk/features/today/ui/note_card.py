"""The quick note: a line of words becomes a request with Enter; what is typed is kept while it is typed."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.resources.records import NEED_NAMES, NeedCategory
from neighbourhood_desk.features.today.service import TodayService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.widgets.controls import Card, Pill, PrimaryButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_REST_MS = 500


class NoteCard(Live, Card):
    """Says with `noted` which request was recorded."""

    noted = Signal(object)

    def __init__(self, toolkit: Toolkit, today: TodayService, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._today = toolkit, today
        self._about, self._where = NeedCategory.OTHER, ""
        self._hint = plain_label(role="secondary", wrap=True)
        self.line = QLineEdit()
        self.line.setMaxLength(300)
        self._go = PrimaryButton("check")
        self._area, self._need = Pill(), Pill()
        guess = QWidget()
        flow = FlowLayout(guess)
        flow.addWidget(self._area)
        flow.addWidget(self._need)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(guess, 1)
        foot.addWidget(self._go)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.line)
        self.body.addLayout(foot)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self.line.textEdited.connect(lambda _text: self._rest.isActive() or self._rest.start())
        self.line.returnPressed.connect(self.note)
        self._go.clicked.connect(self.note)
        self.setFocusProxy(self.line)
        self.retranslate()

    def note(self) -> None:
        """Record what is typed as a request."""
        text = self.line.text().strip()
        self._rest.stop()
        if not text:
            self.line.setFocus()
            return
        try:
            request = self._today.note(text)
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        self.line.clear()
        self._guess()
        self.noted.emit(request)

    def read(self) -> None:
        """Show again what was half typed, unless somebody types now."""
        if not self.line.text():
            self.line.setText(self._today.half_typed_note())
        self._guess()

    def flush(self) -> None:
        """Keep what is typed at once."""
        if self._rest.isActive():
            self._rest.stop()
            self._today.keep_note(self.line.text())

    def retranslate(self) -> None:
        if not hasattr(self, "_go"):
            return
        self.set_title(self.tr("Note a request"))
        self._hint.setText(self.tr("A few words and Enter: it is saved at once, the details can wait. What you type is kept."))
        self.line.setPlaceholderText(self.tr("A branch has fallen in the courtyard of…"))
        self.line.setAccessibleName(self.tr("What happened"))
        self._go.setText(self.tr("Note it"))
        self._show_guess()

    def _on_rest(self) -> None:
        self._today.keep_note(self.line.text())
        self._guess()

    def _guess(self) -> None:
        """Ask what the words are probably about, and show it."""
        text = self.line.text().strip()
        guess = self._today.guess(text) if text else Request()
        self._about = guess.need_category
        self._where = self._today.area_name(guess.area_id)
        self._show_guess()

    def _show_guess(self) -> None:
        self._area.set(self.tr("Area: {area}").format(area=self._where), "neutral", "map-pin")
        self._area.setVisible(bool(self._where))
        self._need.set(self._toolkit.words(NEED_NAMES[self._about]), "neutral", "tag")
        self._need.setVisible(self._about is not NeedCategory.OTHER)
