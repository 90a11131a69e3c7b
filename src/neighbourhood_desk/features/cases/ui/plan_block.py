"""The plan of a case: its steps with who leads them, what they should bring and when they are due, and the checks beside them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from neighbourhood_desk.features.cases.records import CaseFile, PlannedStep
from neighbourhood_desk.features.cases.ui.desk import CaseDesk
from neighbourhood_desk.features.cases.ui.lines import Entry, LinesBlock, Verb
from neighbourhood_desk.features.followups.records import FOLLOW_UP_KIND_NAMES, LEADER_NAMES, FollowUp, FollowUpKind, Leader, Met
from neighbourhood_desk.features.followups.ui.picker import done_rows
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, Row, TextRow

_WEEK = timedelta(days=7)


class PlanBlock(LinesBlock):
    """Steps in their order, done ones too; each is done, moved, changed and taken out where it stands."""

    def __init__(self, desk: CaseDesk) -> None:
        self._desk = desk
        self._file: CaseFile | None = None
        super().__init__(desk.toolkit, say("Cases", "Plan"), say("Cases", "Step"), say("Cases", "No step is planned."))

    def show_file(self, file: CaseFile) -> None:
        """Show the plan of this case; an open form stays where it is the same case."""
        if self._file is not None and self._file.case.id != file.case.id:
            self.close_form()
        self._file = file
        entries = [self._of_step(planned) for planned in file.steps]
        entries += [self._of_followup(check, [], "") for check in file.checks if check.is_open]
        self.show_lines(entries)
        self.add_button.setVisible(file.case.is_open)

    def retranslate(self) -> None:
        super().retranslate()
        if getattr(self, "_file", None) is not None and hasattr(self, "_form_place"):
            assert self._file is not None
            self.show_file(self._file)

    def add(self) -> None:
        file = self._file
        if file is None:
            return

        def keep(values: dict[str, Any]) -> None:
            self._desk.cases.add_step(file.case.id, _typed(FollowUp(due_on=values["due_on"]), values), values["expected"])
            self.toolkit.telling.done(say("Cases", "Step planned."), self._desk.undo)

        rows = [*_step_rows(), DateRow("due_on", say("Cases", "By when"), required=True)]
        day = self._desk.followups.calendar().next_working(self.toolkit.clock.today() + _WEEK)
        values = {"led_by": file.case.led_by, "due_on": day}
        self.ask(say("Cases", "New step"), rows, say("Cases", "Plan step"), keep, values)

    def edit(self, planned: PlannedStep) -> None:
        """Change words, leader or name."""

        def keep(values: dict[str, Any]) -> None:
            self._desk.cases.edit_step(planned.id, _typed(planned.followup, values), values["expected"])
            self.toolkit.telling.done(say("Cases", "Step changed."), self._desk.undo)

        followup = planned.followup
        values = {
            "what": followup.what, "led_by": followup.led_by, "assignee": followup.assignee, "expected": planned.step.expected,
        }  # fmt: skip
        self.ask(say("Cases", "Change step"), _step_rows(), say("Cases", "Save"), keep, values)

    def do(self, followup: FollowUp) -> None:
        """Ask what came of it."""

        def done(values: dict[str, Any]) -> None:
            met = Met(values["met"]) if values.get("met") else None
            self._desk.followups.do(followup.id, values["result"], met, values["on"])
            self.toolkit.telling.done(say("Cases", "Done."), self._desk.undo)

        title = say("Cases", "Done: {what}", what=followup.what)
        self.ask(title, done_rows(followup), say("Cases", "Mark as done"), done, {"on": self.toolkit.clock.today()})

    def reschedule(self, followup: FollowUp) -> None:
        """Ask for another day and why."""

        def moved(values: dict[str, Any]) -> None:
            self._desk.followups.reschedule(followup.id, values["due_on"], values["reason"])
            self.toolkit.telling.done(say("Cases", "Moved."), self._desk.undo)

        rows: list[Row] = [
            DateRow("due_on", say("Cases", "New day"), required=True),
            TextRow("reason", say("Cases", "Why"), required=True),
        ]
        later = max(followup.due_on, self.toolkit.clock.today()) + _WEEK
        day = self._desk.followups.calendar().next_working(later)
        self.ask(say("Cases", "Move: {what}", what=followup.what), rows, say("Cases", "Move"), moved, {"due_on": day})

    def _of_step(self, planned: PlannedStep) -> Entry:
        name = self.tr("Change")
        return self._of_followup(planned.followup, [Verb("pencil", name, lambda: self.edit(planned))], planned.step.expected)

    def _of_followup(self, followup: FollowUp, more: list[Verb], expected: str) -> Entry:
        words, today = self.toolkit.words, self.toolkit.clock.today()
        late = followup.is_open and followup.due_on < today
        parts = [words(followup.when(today)), followup.assignee]
        if not followup.is_open:
            parts.append(words(LEADER_NAMES[followup.led_by]))
        if followup.kind is not FollowUpKind.ACTION:
            parts.insert(0, words(FOLLOW_UP_KIND_NAMES[followup.kind]))
        said = " · ".join(part for part in parts if part)
        if not followup.is_open and followup.result:
            said = f"{said}\n{followup.result}"
        elif expected:
            said = "\n".join((said, self.tr("Expected: {result}").format(result=expected)))
        return Entry(
            text=followup.what,
            detail=said,
            icon="circle-check" if not followup.is_open else "alert-triangle" if late else "clock",
            tone="good" if not followup.is_open else "danger" if late else "accent",
            detail_tone="danger" if late else "",
            pill=words(LEADER_NAMES[followup.led_by]) if followup.is_open else "",
            pill_tone="neutral" if followup.led_by is Leader.MANAGER else "good",
            verbs=tuple(self._verbs(followup, more)),
        )

    def _verbs(self, followup: FollowUp, more: list[Verb]) -> list[Verb]:
        if not followup.is_open:
            return [Verb("refresh", self.tr("Not done after all"), lambda: self._again(followup))]
        return [
            Verb("check", self.tr("Done"), lambda: self.do(followup)),
            Verb("calendar-event", self.tr("Move"), lambda: self.reschedule(followup)),
            *more,
            Verb("trash", self.tr("Take out"), lambda: self._remove(followup)),
        ]

    def _again(self, followup: FollowUp) -> None:
        self.attempt(lambda: self._desk.followups.reopen(followup.id), say("Cases", "It is to do again."), self._desk.undo)

    def _remove(self, followup: FollowUp) -> None:
        self.attempt(lambda: self._desk.followups.remove(followup.id), say("Cases", "Taken out of the plan."), self._desk.undo)


def _step_rows() -> list[Row]:
    return [
        TextRow("what", say("Cases", "What there is to do"), required=True),
        ChoiceRow("led_by", say("Cases", "Who leads"), list(LEADER_NAMES.items()), required=True),
        TextRow("assignee", say("Cases", "By name, if somebody took it on")),
        TextRow("expected", say("Cases", "What it should bring")),
    ]


def _typed(followup: FollowUp, values: dict[str, Any]) -> FollowUp:
    due: date = values.get("due_on", followup.due_on)
    return replace(followup, what=values["what"], led_by=Leader(values["led_by"]), assignee=values["assignee"], due_on=due)
