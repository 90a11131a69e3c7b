"""What the panels of rights share: facts side by side, one question at a time, a step that tells how it went."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.toolkit import Toolkit


def facts(pairs: Sequence[tuple[str, str]]) -> QWidget:
    """Names on the left, values beside them; pairs without a value are left out."""
    holder = QWidget()
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 3)
    for row, (name, value) in enumerate((name, value) for name, value in pairs if value):
        grid.addWidget(plain_label(name, "secondary", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
        text = plain_label(value, wrap=True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)
    return holder


def emptied(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


class Actions(QWidget):
    """Buttons in a line, and in their place one question while it is asked."""

    def __init__(self, toolkit: Toolkit, buttons: Sequence[QPushButton], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self.form: InlineForm | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._line = QWidget()
        flow = FlowLayout(self._line)
        for button in buttons:
            flow.addWidget(button)
        layout.addWidget(self._line)
        self._place = QVBoxLayout()
        layout.addLayout(self._place)

    def ask(self, form: InlineForm) -> None:
        """Ask in place of the buttons, until it is done or left."""
        self.close_form()
        self.form = form
        form.done.connect(self.close_form)
        form.cancelled.connect(self.close_form)
        self._place.addWidget(form)
        self._line.hide()
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Take the question away."""
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            form.deleteLater()
        self._line.show()

    def do(self, act: Callable[[], Any], done: Wording | None = None, undo: Callable[[], object] | None = None) -> bool:
        """Take a step at once and tell how it went; True if it went well."""
        try:
            act()
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return False
        if done is not None:
            self._toolkit.telling.done(done, undo)
        return True
