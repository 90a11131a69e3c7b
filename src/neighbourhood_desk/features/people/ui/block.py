"""What the blocks of a person's detail share: a heading with its button, lines of records, and a form that opens in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import LinkButton, QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.sections import SectionPanel
from neighbourhood_desk.widgets.toolkit import Toolkit


class PeopleBlock(SectionPanel):
    """A section about a person. Subclasses fill `lines` in `refresh` and open forms with `ask`."""

    def __init__(self, toolkit: Toolkit, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self.desk = desk
        self.form: InlineForm | None = None
        self.title = plain_label(role="block", wrap=True)
        self.body.addWidget(self.title)
        self.lines = QVBoxLayout()
        self.lines.setSpacing(4)
        self.body.addLayout(self.lines)
        holder = QWidget()
        self.buttons = FlowLayout(holder, 6)
        self.body.addWidget(holder)
        self._form_place = QVBoxLayout()
        self.body.addLayout(self._form_place)

    def leave(self) -> None:
        self.close_form()

    def clear_lines(self) -> None:
        """Take away what is shown."""
        while (item := self.lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def add_line(self, name: str, detail: str, open_it: Callable[[], object] | None, *actions: QPushButton) -> None:
        """One record: its name, which opens it, what is to say of it, and what can be done with it."""
        line = QWidget()
        column = QVBoxLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QWidget()
        flow = FlowLayout(top, 4)
        if open_it is not None:
            link = LinkButton(text=name)
            link.clicked.connect(open_it)
            flow.addWidget(link)
        elif name:
            flow.addWidget(plain_label(name))
        for action in actions:
            flow.addWidget(action)
        column.addWidget(top)
        if detail:
            column.addWidget(plain_label(detail, "secondary", wrap=True))
        self.lines.addWidget(line)

    def action(self, text: str, about: str, act: Callable[[], object]) -> QuietButton:
        """A small button of a line; `about` says whose, for a screen reader."""
        button = QuietButton("", text)
        button.setAccessibleName(f"{text.rstrip('…')}: {about}")
        button.clicked.connect(act)
        return button

    def ask(self, form: InlineForm) -> None:
        """Open a form under the lines; it goes when it is done."""
        self.close_form()
        self.form = form
        form.done.connect(self.close_form)
        form.cancelled.connect(self.close_form)
        self._form_place.addWidget(form)
        form.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit(form)

    def close_form(self) -> None:
        """Take the open form away."""
        if self.form is not None:
            form, self.form = self.form, None
            form.hide()
            form.deleteLater()

    def do(self, act: Callable[[], object], done: Wording) -> None:
        """Take a step and say so, or say why not."""
        try:
            act()
        except DeskError as error:
            self.toolkit.telling.problem(error)
            return
        self.toolkit.telling.done(done, self.desk.undo)
