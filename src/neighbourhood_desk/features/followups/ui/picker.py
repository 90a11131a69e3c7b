"""The follow-ups of one record, wherever that record is shown: what is to do, done, moved, added, all in place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.followups.records import (
    FOLLOW_UP_KIND_NAMES,
    LEADER_NAMES,
    MET_NAMES,
    FollowUp,
    FollowUpKind,
    Leader,
    Met,
)
from neighbourhood_desk.features.followups.rules import about_day
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.kernel import recurrence
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import IconButton, QuietButton, Sign, plain_label
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, LongTextRow, Row, TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

__all__ = ["FollowUpPanel", "done_rows", "plan_rows"]

_DAYS_AHEAD = timedelta(days=7)


class FollowUpPanel(Live, QWidget):
    """Lists the open follow-ups of a record; `show_subject` says of which. The page refreshes it after changes.

    `kinds` are those offered when adding; `undo` takes back the last step and is offered beside each message.
    """

    editing = Signal(bool)
    """A form opened or closed, so that the page around it can make room."""

    def __init__(
        self,
        toolkit: Toolkit,
        followups: FollowUpService,
        *,
        undo: Callable[[], object] | None = None,
        kinds: Sequence[FollowUpKind] = tuple(FollowUpKind),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._toolkit, self._followups, self._undo, self._kinds = toolkit, followups, undo, tuple(kinds)
        self._kind, self._id = "", UUID(int=0)
        self._form: InlineForm | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        head = QHBoxLayout()
        self._title = plain_label(role="block")
        self.add_button = QuietButton("plus")
        self.add_button.clicked.connect(self.add)
        head.addWidget(self._title, 1)
        head.addWidget(self.add_button)
        layout.addLayout(head)
        self._nothing = plain_label(role="secondary", wrap=True)
        layout.addWidget(self._nothing)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(4)
        layout.addLayout(self._lines)
        self._form_place = QVBoxLayout()
        layout.addLayout(self._form_place)
        self.retranslate()

    def show_subject(self, kind: str, id: UUID) -> None:
        """Show the follow-ups of this record; an open form stays where it is about the same record."""
        if (kind, id) != (self._kind, self._id):
            self._close_form()
        self._kind, self._id = kind, id
        self.refresh()

    def refresh(self) -> None:
        """Ask anew what is to do."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        found = self._followups.open_for(self._kind, self._id) if self._kind else []
        self._nothing.setVisible(not found)
        for followup in found:
            self._lines.addWidget(FollowUpLine(self._toolkit, followup, self))

    def add(self) -> None:
        """Ask for a new follow-up."""

        def plan(values: dict[str, Any]) -> None:
            followup = FollowUp(**self._typed(values), due_on=values["due_on"], subject_kind=self._kind, subject_id=self._id)
            self._followups.plan(followup)
            self._tell(say("FollowUps", "Follow-up planned."), followup.due_on)

        form = InlineForm(
            self._toolkit, say("FollowUps", "New follow-up"), plan_rows(self._kinds), say("FollowUps", "Plan follow-up"), plan
        )
        form.form.set_values({"kind": self._kinds[0], "due_on": self._days_ahead(), "led_by": Leader.MANAGER})
        self._show_form(form)

    def edit(self, followup: FollowUp) -> None:
        """Ask for other words, kind, leader or repetition."""

        def keep(values: dict[str, Any]) -> None:
            self._followups.edit(replace(followup, **self._typed(values)))
            self._toolkit.telling.done(say("FollowUps", "Follow-up changed."), self._undo)

        kinds = tuple(dict.fromkeys((*self._kinds, followup.kind)))
        rows = [row for row in plan_rows(kinds, followup.recurs) if row.key != "due_on"]
        title = say("FollowUps", "Edit: {what}", what=followup.what)
        form = InlineForm(self._toolkit, title, rows, say("FollowUps", "Save"), keep)
        values = {name: getattr(followup, name) for name in ("what", "kind", "led_by", "assignee")}
        form.form.set_values({**values, "recurs": recurrence.without_end(followup.recurs), "until": recurrence.end(followup.recurs)})
        self._show_form(form)

    def do(self, followup: FollowUp) -> None:
        """Ask for the result, and for an impact check whether the need was met."""

        def done(values: dict[str, Any]) -> None:
            met = Met(values["met"]) if values.get("met") else None
            self._followups.do(followup.id, values["result"], met, values["on"])
            self._toolkit.telling.done(say("FollowUps", "Follow-up done."), self._undo)

        title = say("FollowUps", "Done: {what}", what=followup.what)
        form = InlineForm(self._toolkit, title, done_rows(followup), say("FollowUps", "Mark as done"), done)
        form.form.set_values({"on": self._toolkit.clock.today()})
        self._show_form(form)

    def reschedule(self, followup: FollowUp) -> None:
        """Ask for another day and why."""

        def move(values: dict[str, Any]) -> None:
            self._followups.reschedule(followup.id, values["due_on"], values["reason"])
            self._tell(say("FollowUps", "Follow-up rescheduled."), values["due_on"])

        rows: list[Row] = [
            DateRow("due_on", say("FollowUps", "New day"), required=True),
            TextRow("reason", say("FollowUps", "Why"), required=True),
        ]
        title = say("FollowUps", "Reschedule: {what}", what=followup.what)
        form = InlineForm(self._toolkit, title, rows, say("FollowUps", "Reschedule"), move)
        form.form.set_values({"due_on": self._days_ahead(followup.due_on)})
        self._show_form(form)

    def remove(self, followup: FollowUp) -> None:
        """Delete it; undo brings it back, so nobody is asked."""
        try:
            self._followups.remove(followup.id)
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        self._toolkit.telling.done(say("FollowUps", "Follow-up deleted."), self._undo)

    def retranslate(self) -> None:
        if not hasattr(self, "_form_place"):
            return
        self._title.setText(self.tr("To do"))
        self.add_button.setText(self.tr("Follow-up"))
        self.add_button.setAccessibleName(self.tr("Add a follow-up"))
        self._nothing.setText(self.tr("Nothing is planned."))
        self.refresh()

    def _typed(self, values: dict[str, Any]) -> dict[str, Any]:
        """What a form of `plan_rows` says, as fields of a follow-up."""
        kind = FollowUpKind(values["kind"])
        return {
            "what": values["what"] or self._toolkit.words(FOLLOW_UP_KIND_NAMES[kind]),
            "kind": kind,
            "led_by": Leader(values["led_by"]),
            "assignee": values["assignee"],
            "recurs": recurrence.until(values["recurs"] or "", values["until"]),
        }

    def _days_ahead(self, due_on: date | None = None) -> date:
        """The working day a week after today, or after the day it was due if that is later."""
        today = self._toolkit.clock.today()
        return self._followups.calendar().next_working(max(due_on or today, today) + _DAYS_AHEAD)

    def _tell(self, done: Wording, day: date) -> None:
        """Say that it is done, and of a day on which nobody may answer, say that too."""
        note = about_day(day, self._followups.calendar(), self._toolkit.language.code)
        self._toolkit.telling.done(done if note is None else say("FollowUps", "{done} {note}", done=done, note=note), self._undo)

    def _show_form(self, form: InlineForm) -> None:
        self._close_form()
        self._form = form
        form.done.connect(self._close_form)
        form.cancelled.connect(self._close_form)
        self._form_place.addWidget(form)
        self.editing.emit(True)
        form.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        if self._form is None:
            return
        form, self._form = self._form, None
        form.hide()
        form.deleteLater()
        self.editing.emit(False)
        self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)


class FollowUpLine(QWidget):
    """One follow-up: what, when, and what can be done with it."""

    def __init__(self, toolkit: Toolkit, followup: FollowUp, panel: FollowUpPanel) -> None:
        super().__init__()
        today = toolkit.clock.today()
        is_late = followup.due_on < today
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.setSpacing(8)
        sign = Sign("alert-triangle" if is_late else "clock", "danger" if is_late else "accent")
        layout.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(plain_label(followup.what, "strong", wrap=True))
        again = recurrence.in_words(followup.recurs)
        parts = [toolkit.words(FOLLOW_UP_KIND_NAMES[followup.kind]), toolkit.words(followup.when(today)), followup.assignee]
        if again is not None:
            parts.insert(2, toolkit.words(again))
        texts.addWidget(plain_label(" · ".join(part for part in parts if part), "secondary", wrap=True, tone="danger" if is_late else ""))
        layout.addLayout(texts, 1)
        for icon, name, act in (
            ("check", self.tr("Done"), panel.do),
            ("calendar-event", self.tr("Reschedule"), panel.reschedule),
            ("pencil", self.tr("Edit"), panel.edit),
            ("trash", self.tr("Delete"), panel.remove),
        ):
            button = IconButton(icon)
            button.set_name(self.tr("{verb}: {what}").format(verb=name, what=followup.what))
            button.setToolTip(name)
            button.clicked.connect(lambda _checked=False, act=act: act(followup))
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)


def plan_rows(kinds: Sequence[FollowUpKind], recurs: str = "") -> list[Row]:
    """The rows that ask for a new follow-up: what, kind, due_on, led_by, assignee, recurs, until.

    `recurs` is a rule that is offered beside the usual ones.
    """
    own = recurrence.without_end(recurs)
    offered = [(rule, words) for rule, words in recurrence.USUAL.items() if rule]
    if own and own not in recurrence.USUAL:
        offered.append((own, recurrence.in_words(own) or say("Recurrence", "Once")))
    return [
        TextRow("what", say("FollowUps", "What there is to do")),
        ChoiceRow("kind", say("FollowUps", "Kind"), [(kind, FOLLOW_UP_KIND_NAMES[kind]) for kind in kinds], required=True),
        DateRow("due_on", say("FollowUps", "By when"), required=True),
        ChoiceRow("led_by", say("FollowUps", "Who leads"), list(LEADER_NAMES.items()), required=True),
        TextRow("assignee", say("FollowUps", "By name, if somebody took it on")),
        ChoiceRow("recurs", say("FollowUps", "Comes again"), offered, nothing=recurrence.USUAL[""]),
        DateRow("until", say("FollowUps", "Last day, if it ends")),
    ]


def done_rows(followup: FollowUp) -> list[Row]:
    """The rows that ask for what came of it: met (impact checks only), result, on."""
    met = ChoiceRow("met", say("FollowUps", "Was the need met?"), list(MET_NAMES.items()), required=True)
    return [
        *([met] if followup.kind is FollowUpKind.IMPACT else []),
        LongTextRow("result", say("FollowUps", "What came of it"), lines=3),
        DateRow("on", say("FollowUps", "Done on"), required=True),
    ]
