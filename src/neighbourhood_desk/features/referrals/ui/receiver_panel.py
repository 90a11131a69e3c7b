"""To whom: the resources that fit a request, and a field to find any other resource or organisation."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.referrals.rules.suggesting import Suggestion
from neighbourhood_desk.features.referrals.ui.desk import ReferralDesk
from neighbourhood_desk.features.referrals.ui.parts import emptied
from neighbourhood_desk.widgets.controls import QuietButton, plain_label
from neighbourhood_desk.widgets.fields import Choice, PickField
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_FOUND = 8


class ReceiverPanel(Live, QWidget):
    """Says with `chosen` (kind, id) to whom a request is to be referred."""

    chosen = Signal(str, object)

    def __init__(self, toolkit: Toolkit, desk: ReferralDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._desk = toolkit, desk
        self._kinds: dict[UUID, str] = {}
        self._suggestions: list[Suggestion] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._title, self._advice = plain_label(role="block"), plain_label(role="secondary", wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._search_label = plain_label(role="strong", wrap=True)
        self.search = PickField(toolkit, self._find, lambda _id: "")
        self.search.edited.connect(self._on_picked)
        self._search_label.setBuddy(self.search)
        column.addWidget(self._title)
        column.addWidget(self._advice)
        column.addLayout(self._lines)
        column.addWidget(self._search_label)
        column.addWidget(self.search)
        self.retranslate()

    def show_request(self, request_id: UUID) -> None:
        """Offer what fits this request and was not asked yet."""
        self._suggestions = self._desk.referrals.suggestions(request_id)
        self.search.set_value(None)
        self._show_lines()

    def retranslate(self) -> None:
        if not hasattr(self, "search"):
            return
        self._title.setText(self.tr("Who could help"))
        self._search_label.setText(self.tr("Somebody else: a resource or an organisation"))
        self.search.line.setAccessibleName(self._search_label.text())
        self._show_lines()

    def _show_lines(self) -> None:
        emptied(self._lines)
        self._advice.setText(
            self.tr("Resources that meet this need and were not asked yet, the surest first.")
            if self._suggestions
            else self.tr("No resource meets this need, or all were asked: that is a gap. Look for somebody below.")
        )
        for suggestion in self._suggestions:
            self._lines.addWidget(self._line(suggestion))

    def _line(self, suggestion: Suggestion) -> QWidget:
        words, resource = self._toolkit.words, suggestion.resource
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(plain_label(resource.name, "strong", wrap=True))
        told = [words(reason) for reason in suggestion.reasons] + ([resource.opening.split("\n")[0]] if resource.opening else [])
        if told:
            texts.addWidget(plain_label(" · ".join(told), "secondary", wrap=True))
        if suggestion.doubts:
            texts.addWidget(plain_label(" · ".join(words(doubt) for doubt in suggestion.doubts), "secondary", wrap=True, tone="warning"))
        layout.addLayout(texts, 1)
        button = QuietButton("route")
        button.setText(self.tr("Refer here"))
        button.setAccessibleName(self.tr("Refer to {name}").format(name=resource.name))
        button.clicked.connect(lambda _on=False, id=resource.id: self.chosen.emit("resources", id))
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _find(self, text: str) -> Sequence[Choice]:
        resources = self._desk.resources.find(text, _FOUND)
        organisations = self._desk.resources.find_organisations(text, _FOUND // 2)
        self._kinds |= {each.id: "resources" for each in resources} | {each.id: "organisations" for each in organisations}
        return [
            *(Choice(each.id, each.name, each.address) for each in resources),
            *(Choice(each.id, each.name, self.tr("Organisation")) for each in organisations),
        ]

    def _on_picked(self) -> None:
        picked = self.search.value()
        if picked is not None:
            self.chosen.emit(self._kinds.get(picked, "resources"), picked)
