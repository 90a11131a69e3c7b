"""The row of a form that asks who may get data: several organisations or resources, found by typing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.consents.records import Receiver
from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.widgets.controls import QuietButton
from neighbourhood_desk.widgets.fields import Choice, PickField
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import Row

_KINDS = {
    "organisations": say("ReceiversRow", "organisation, with all it offers"),
    "resources": say("ReceiversRow", "only this resource"),
}


class ReceiversRow(Row):
    """Any number of receivers; the value is their keys. What was found is taken with Enter, and taken out again by its button."""

    def __init__(self, key: str, label: Wording, consents: ConsentService, hint: Wording | None = None, required: bool = False) -> None:
        super().__init__(key, label, hint, required)
        self._consents = consents
        self._found: dict[UUID, Receiver] = {}
        self._chosen: dict[str, Receiver] = {}

    def make(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.pick = PickField(self.toolkit, self._choices, lambda id: self._found[id].name if id in self._found else "")
        self.pick.edited.connect(self._on_picked)
        self._chips = QWidget()
        FlowLayout(self._chips, 6)
        column.addWidget(self.pick)
        column.addWidget(self._chips)
        holder.setFocusProxy(self.pick)
        self._show()
        return holder

    def value(self) -> tuple[str, ...]:
        return tuple(self._chosen)

    def receivers(self) -> list[Receiver]:
        """Those chosen, with their names."""
        return list(self._chosen.values())

    def set_value(self, value: Sequence[str] | None) -> None:
        self._chosen = {each.key: each for each in self._consents.named(tuple(value or ()))}
        self.pick.set_value(None)
        self._show()

    def draft(self) -> list[str]:
        return list(self._chosen)

    def restore(self, draft: Any) -> None:
        self.set_value([str(key) for key in draft or ()])

    def problem(self) -> Wording | None:
        if self.pick.is_open_text:
            return say("Form", "Choose one of those found, or clear the field.")
        return super().problem()

    def retranslate(self, catalogue: Catalogue) -> None:
        self._show()

    def named_widgets(self) -> Sequence[QWidget]:
        return (self.pick.line,)

    def _choices(self, text: str) -> Sequence[Choice]:
        found = [each for each in self._consents.find_receivers(text) if each.key not in self._chosen]
        self._found = {each.id: each for each in found}
        return [Choice(each.id, each.name, self.toolkit.words(_KINDS[each.kind])) for each in found]

    def _on_picked(self) -> None:
        picked = self.pick.value()
        if picked in self._found:
            receiver = self._found[picked]
            self._chosen[receiver.key] = receiver
            self.pick.set_value(None)
            self._show()
        self.edited()

    def _take_out(self, key: str) -> None:
        self._chosen.pop(key, None)
        self._show()
        self.pick.line.setFocus()
        self.edited()

    def _show(self) -> None:
        layout = self._chips.layout()
        assert isinstance(layout, FlowLayout)
        while (item := layout.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for key, receiver in self._chosen.items():
            button = QuietButton("x", receiver.name.replace("&", "&&"))
            name = self.toolkit.words(say("ReceiversRow", "Take out: {name}", name=receiver.name))
            button.setAccessibleName(name)
            button.clicked.connect(lambda _on=False, key=key: self._take_out(key))
            layout.addWidget(button)
        self._chips.setVisible(bool(self._chosen))
