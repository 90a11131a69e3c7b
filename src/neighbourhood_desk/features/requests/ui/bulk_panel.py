"""Changing every request of the list at once: what, then what would happen, then one step that undo takes back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.followups.records import LEADER_NAMES
from neighbourhood_desk.features.requests.records import PRIORITY_NAMES
from neighbourhood_desk.features.requests.rules.listing import RequestFilter
from neighbourhood_desk.features.requests.service.bulk import BULK_NAMES, BulkAction, BulkReport, BulkService
from neighbourhood_desk.features.resources.records import NEED_NAMES, SECTOR_NAMES
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import Card, PrimaryButton, QuietButton, plain_label, scrolled
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import ChoiceRow, Form
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.tasks import Progress
from neighbourhood_desk.widgets.toolkit import Toolkit

_NAMED = 12
"""Numbers that are named of those refused for one reason; the rest are counted."""
_CHOICES: Mapping[BulkAction, list[tuple[str, Wording]]] = {
    BulkAction.LEADER: [(str(key), name) for key, name in LEADER_NAMES.items()],
    BulkAction.PRIORITY: [(str(key), name) for key, name in PRIORITY_NAMES.items()],
    BulkAction.NEED: [(str(key), name) for key, name in NEED_NAMES.items()],
    BulkAction.SECTOR: [(str(key), name) for key, name in SECTOR_NAMES.items()],
}


class BulkPanel(Live, Card):
    """Works on the filter it was opened with; `left` comes when the person is done with it."""

    left = Signal()

    def __init__(self, toolkit: Toolkit, bulk: BulkService, territory: TerritoryService, undo: Callable[[], object],
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__("", parent)
        self._toolkit, self._bulk, self._territory, self._undo = toolkit, bulk, territory, undo
        self._ids: list[UUID] = []
        self._report: BulkReport | None = None
        self._is_busy = False
        toolkit.tasks.ended.connect(self._on_ended)
        self._what = ChoiceRow("action", say("Bulk", "What to do"), list(BULK_NAMES.items()), required=True)
        self._value = ChoiceRow("value", say("Bulk", "To what"), [], required=True)
        self.form = Form(toolkit, [self._what, self._value])
        self._intro = plain_label(wrap=True)
        self._found = QVBoxLayout()
        self._found.setSpacing(6)
        self.try_button, self.apply_button, self.leave_button = QuietButton("search"), PrimaryButton("check"), QuietButton()
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(2, 2, 8, 2)
        column.addWidget(self._intro)
        column.addWidget(self.form)
        column.addLayout(self._found)
        column.addStretch(1)
        self.body.addWidget(scrolled(holder), 1)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button, act in ((self.apply_button, self.apply), (self.try_button, self.rehearse), (self.leave_button, self.left.emit)):
            button.clicked.connect(act)
            flow.addWidget(button)
        self.body.addWidget(buttons)
        self.form.edited.connect(self._on_edited)
        self.setFocusProxy(self.form)
        self.retranslate()

    def open(self, wanted: RequestFilter) -> None:
        """Begin with every request of this filter."""
        self._ids = self._bulk.ids(wanted)
        self._report = None
        self.form.set_values({})
        self._on_edited()
        self.retranslate()
        self.form.focus("action")

    def rehearse(self) -> None:
        """Say what would happen."""
        self._start(self._bulk.rehearse, say("Bulk", "Trying the change"), self._on_rehearsed)

    def apply(self) -> None:
        """Do it."""
        self._start(self._bulk.apply, say("Bulk", "Changing the requests"), self._on_applied)

    def retranslate(self) -> None:
        if not hasattr(self, "leave_button"):
            return
        self.set_title(self.tr("Change all"))
        self._intro.setText(self.tr("%n request(s) of the list as it is filtered now, also those not scrolled to.", "", len(self._ids)))
        self.try_button.setText(self.tr("Try without changing"))
        self.leave_button.setText(self.tr("Leave"))
        self._show_report()

    def _start(self, act: Callable[..., BulkReport], title: Wording, done: Callable[[BulkReport], None]) -> None:
        if not self.form.check():
            return
        values, ids = self.form.values(), list(self._ids)
        action, value = BulkAction(values["action"]), values["value"] or ""

        def work(progress: Progress) -> BulkReport:
            return act(action, value, ids, progress.step)

        self._is_busy = True
        self._allow()
        self._toolkit.tasks.run(self, title, work, done)

    def _on_ended(self, _task: object) -> None:
        """Done, failed or stopped by the person: the buttons are free again."""
        self._is_busy = False
        self._allow()

    def _allow(self) -> None:
        self.try_button.setEnabled(bool(self._ids) and not self._is_busy)
        self.apply_button.setEnabled(self._report is not None and self._report.changed > 0 and not self._is_busy)

    def _on_rehearsed(self, report: BulkReport) -> None:
        self._report, self._is_busy = report, False
        self._show_report()
        if self.apply_button.isEnabled():
            self.apply_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_applied(self, report: BulkReport) -> None:
        self._on_edited()
        if report.refusals:
            done = say("Bulk", "%n request(s) changed, {refused} left as they were.", n=report.changed, refused=report.refusals)
        else:
            done = say("Bulk", "%n request(s) changed.", n=report.changed)
        self._toolkit.telling.done(done, self._undo)
        self.left.emit()

    def _on_edited(self) -> None:
        """What was tried before says nothing of another choice."""
        self._report = None
        chosen = self._what.value()
        action = BulkAction(chosen) if chosen else None
        if action is BulkAction.AREA:
            choices = [(str(area.id), say("Bulk", "{name}", name=area.name)) for area in self._territory.mine()]
        else:
            choices = _CHOICES.get(action, []) if action is not None else []
        self._value.set_choices(choices)
        self.form.show_row("value", bool(choices))
        self._show_report()

    def _show_report(self) -> None:
        while (item := self._found.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        report = self._report
        self._allow()
        changed = report.changed if report is not None else 0
        self.apply_button.setText(self.tr("Change %n request(s)", "", changed) if changed else self.tr("Change"))
        if report is None:
            return
        lines = [(self.tr("%n would change.", "", report.changed), "strong", "good")]
        if report.same:
            lines.append((self.tr("%n are so already.", "", report.same), "body", ""))
        for refused in report.refused:
            more = len(refused.numbers) - _NAMED
            named = ", ".join(refused.numbers[:_NAMED]) + (" …" if more > 0 else "")
            reason = self._toolkit.words(refused.reason)
            lines.append((self.tr("%n stay as they are: {why}", "", len(refused.numbers)).format(why=reason), "strong", "warning"))
            lines.append((named, "secondary", ""))
        for text, role, tone in lines:
            self._found.addWidget(plain_label(text, role, wrap=True, tone=tone))
