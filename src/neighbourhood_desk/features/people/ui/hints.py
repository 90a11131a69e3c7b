"""Who may be the same person: a few lines with the reasons, each with what can be done about it. Nothing here stops anybody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.people.service import Hint
from neighbourhood_desk.features.people.ui.words import apart
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import LinkButton, QuietButton, Sign, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class HintList(Live, QWidget):
    """Shows hints; `open_asked`, `apart_asked` and, where merging is offered, `merge_asked` come with the hint."""

    open_asked = Signal(object)
    apart_asked = Signal(object)
    merge_asked = Signal(object)

    def __init__(self, toolkit: Toolkit, *, merging: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._merging = toolkit, merging
        self.hints: tuple[Hint, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.setVisible(False)

    def show_hints(self, hints: Sequence[Hint]) -> None:
        """Show these; nothing is seen where there are none."""
        self.hints = tuple(hints)
        self.retranslate()

    def retranslate(self) -> None:
        if not hasattr(self, "_column"):
            return
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(self.hints))
        self.setAccessibleName(self.tr("May be the same person"))
        if self.hints:
            self._column.addWidget(_head(self.tr("May be the same person")))
        for hint in self.hints:
            self._column.addWidget(self._line(hint))

    def _line(self, hint: Hint) -> QWidget:
        words, line = self._toolkit.words, QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = LinkButton("user", hint.person.display_name)
        name.clicked.connect(lambda: self.open_asked.emit(hint))
        other = QuietButton("", self.tr("Different person"))
        other.setAccessibleName(self.tr("{name} is a different person").format(name=hint.person.display_name))
        other.clicked.connect(lambda: self.apart_asked.emit(hint))
        buttons = QWidget()
        flow = FlowLayout(buttons, 4)
        flow.addWidget(name)
        flow.addWidget(other)
        if self._merging:
            merge = QuietButton("", self.tr("Merge…"))
            merge.setAccessibleName(self.tr("Merge with {name}").format(name=hint.person.display_name))
            merge.clicked.connect(lambda: self.merge_asked.emit(hint))
            flow.addWidget(merge)
        column.addWidget(buttons)
        reasons = ", ".join(map(words, hint.same))
        if hint.apart:
            reasons = words(say("People", "{same}; but {apart}", same=reasons, apart=", ".join(map(words, hint.apart))))
        column.addWidget(plain_label(reasons, "secondary", wrap=True))
        if told := apart(self._toolkit, hint.person, hint.note):
            column.addWidget(plain_label(told, "secondary", wrap=True))
        return line


def _head(text: str) -> QWidget:
    head = QWidget()
    line = QHBoxLayout(head)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(Sign("users", "warning"))
    line.addWidget(plain_label(text, "strong", wrap=True), 1)
    return head
