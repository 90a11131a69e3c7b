"""What the panels of referrals share: lines that open a referral, findings with their signs, one form at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.referrals.records import Referral
from neighbourhood_desk.features.referrals.rules.checks import Finding, Weight
from neighbourhood_desk.features.referrals.ui.words import state_tone, state_words, what_came
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import LinkButton, Pill, Sign, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.toolkit import Toolkit

_SIGNS = {
    Weight.STOP: ("alert-circle", "danger"),
    Weight.WARNING: ("alert-triangle", "warning"),
    Weight.NOTE: ("info-circle", "muted"),
    Weight.GOOD: ("circle-check", "good"),
}


def emptied(layout: QLayout) -> None:
    """Take every widget out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def selectable(label: QLabel) -> QLabel:
    """Text that is often copied by hand."""
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


class ReferralLineView(QWidget):
    """One referral in a few words; its name opens it."""

    def __init__(self, toolkit: Toolkit, referral: Referral, name: str) -> None:
        super().__init__()
        today = toolkit.clock.today()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(2)
        head = QWidget()
        flow = FlowLayout(head, 8)
        button = LinkButton("route")
        button.setText(name or referral.number)
        button.clicked.connect(lambda: toolkit.open_record("referrals", referral.id))
        pill = Pill()
        pill.set(toolkit.words(state_words(referral, today)), state_tone(referral, today))
        flow.addWidget(button)
        flow.addWidget(pill)
        layout.addWidget(head)
        came = what_came(referral, today)
        text = toolkit.words(came) if isinstance(came, Wording) else came
        detail = " · ".join(part for part in (referral.number, toolkit.catalogue.short_day(referral.since), text) if part)
        layout.addWidget(plain_label(detail, "secondary", wrap=True))


class FindingsView(QWidget):
    """What to look at before sending, what weighs most first."""

    def __init__(self, toolkit: Toolkit) -> None:
        super().__init__()
        self._toolkit = toolkit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_findings(self, found: Sequence[Finding]) -> None:
        """Replace what is shown."""
        emptied(self._column)
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, finding in enumerate(found):
            sign, tone = _SIGNS[finding.weight]
            grid.addWidget(Sign(sign, tone), row, 0, Qt.AlignmentFlag.AlignTop)
            text = self._toolkit.words(finding.what)
            grid.addWidget(selectable(plain_label(f"{text}: {finding.detail}" if finding.detail else text, wrap=True)), row, 1)
        self._column.addWidget(holder)
        self.setVisible(bool(found))


class FormPlace(QWidget):
    """A place for one form at a time; `opened` and `closed` tell when there is one."""

    opened = Signal(QWidget)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.form: InlineForm | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def ask(self, form: InlineForm) -> None:
        """Show this form, and no other."""
        self.close_form()
        self.form = form
        form.done.connect(self.close_form)
        form.cancelled.connect(self.close_form)
        self._column.addWidget(form)
        self.opened.emit(form)
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Take the form away."""
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            form.deleteLater()
            self.closed.emit()


def show_from_top(area: QScrollArea, form: QWidget) -> None:
    """Scroll to a form: all of it where it fits, else its beginning."""
    story = area.widget()
    area.ensureWidgetVisible(form, 0, 0)
    if story is not None and form.height() > area.viewport().height():
        area.verticalScrollBar().setValue(form.mapTo(story, form.rect().topLeft()).y())


def do(toolkit: Toolkit, act: Callable[[], object], done: Wording | None = None, undo: Callable[[], object] | None = None) -> bool:
    """Take a step at once and tell how it went; True if it went well."""
    try:
        act()
    except DeskError as error:
        toolkit.telling.problem(error)
        return False
    if done is not None:
        toolkit.telling.done(done, undo)
    return True


class RequestLink(QWidget):
    """The request that a referral is about: number and title, which open it."""

    def __init__(self, toolkit: Toolkit) -> None:
        super().__init__()
        self._toolkit = toolkit
        self._id: UUID | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.button = LinkButton("inbox")
        self.button.clicked.connect(self._open)
        layout.addWidget(self.button)
        layout.addStretch(1)

    def show_request(self, id: UUID, text: str) -> None:
        """Lead to this one."""
        self._id = id
        self.button.setText(text)

    def _open(self) -> None:
        if self._id is not None:
            self._toolkit.open_record("requests", self._id)
