"""The ladder of autonomy of a case's plan or a circle: where it stands, how it came there, and the next step."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from neighbourhood_desk.features.bodies.records import AUTONOMY_NAMES
from neighbourhood_desk.features.cases.records import AutonomyChange
from neighbourhood_desk.features.cases.ui.desk import CaseDesk
from neighbourhood_desk.features.cases.ui.lines import Entry, LinesBlock, Verb
from neighbourhood_desk.features.followups.records import FollowUpKind
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import plain_label
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, LongTextRow, Row, TickRow
from neighbourhood_desk.widgets.sections import SectionPanel


class LadderBlock(SectionPanel):
    """Shows the steps, the latest first; a move up asks by what one sees it, a move down asks why."""

    kinds = frozenset({"autonomy_changes", "followups", "bodies", "cases"})

    def __init__(self, desk: CaseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk.toolkit, parent)
        self._desk = desk
        self._standing = plain_label(role="strong", wrap=True, tone="accent")
        self._checks = plain_label(role="secondary", wrap=True)
        self.block = _Block(self)
        self.block.opened.connect(self.opened)
        self.body.addWidget(self.block)
        layout = self.block.layout()
        assert layout is not None
        layout.insertWidget(1, self._standing)  # type: ignore[attr-defined]
        self.body.addWidget(self._checks)
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> LadderBlock:
        """The block of an open desk."""
        return cls(CaseDesk.of(services))

    def refresh(self) -> None:
        words = self.toolkit.words
        history = self._desk.ladder.history(self.kind, self.record_id)
        self._standing.setText(words(AUTONOMY_NAMES[self._desk.ladder.standing(self.kind, self.record_id)]))
        self.block.show_lines([self._entry(history, place) for place in reversed(range(len(history)))])
        due = [item.due_on for item in self._desk.followups.open_for(self.kind, self.record_id) if item.kind is FollowUpKind.HAND_BACK]
        days = ", ".join(self.toolkit.catalogue.short_day(day) for day in due)
        self._checks.setText(self.tr("Does it hold? To check on {days}").format(days=days))
        self._checks.setVisible(bool(due))

    def leave(self) -> None:
        self.block.close_form()

    def retranslate(self) -> None:
        if hasattr(self, "block") and self.kind:
            self.refresh()

    def move_step(self) -> None:
        """Ask for the new step, with what shows it."""
        standing = self._desk.ladder.standing(self.kind, self.record_id)

        def act(values: dict[str, Any]) -> None:
            change = AutonomyChange(
                subject_kind=self.kind,
                subject_id=self.record_id,
                level=int(values["level"]),
                changed_on=values["on"],
                evidence=values["evidence"],
                reason=values["reason"],
                still_manager=values["still_manager"],
            )
            self._desk.ladder.move(change, self.toolkit.catalogue, checks=bool(values["checks"]))
            self.toolkit.telling.done(say("Cases", "The step is noted."), self._desk.undo)

        rows: list[Row] = [
            ChoiceRow("level", say("Cases", "Step"), [(str(place), name) for place, name in enumerate(AUTONOMY_NAMES)], required=True),
            LongTextRow("evidence", say("Cases", "By what one sees it"), say("Cases", "Needed for a step up."), lines=2),
            LongTextRow("reason", say("Cases", "Why it goes back"), say("Cases", "Needed for a step down."), lines=2),
            LongTextRow("still_manager", say("Cases", "What the manager still does"), lines=2),
            DateRow("on", say("Cases", "Since"), required=True),
            TickRow("checks", say("Cases", "Check after 3, 6 and 12 months whether it holds")),
        ]
        history = self._desk.ladder.history(self.kind, self.record_id)
        values = {
            "level": str(min(standing + 1, len(AUTONOMY_NAMES) - 1)), "on": self.toolkit.clock.today(), "checks": True,
            "still_manager": history[-1].still_manager if history else "",
        }  # fmt: skip
        self.block.ask(say("Cases", "A step on the ladder"), rows, say("Cases", "Note the step"), act, values)

    def _entry(self, history: list[AutonomyChange], place: int) -> Entry:
        change, before = history[place], history[place - 1].level if place else 0
        down = change.level < before
        said = [self.toolkit.catalogue.short_day(change.changed_on), change.reason if down else change.evidence]
        if change.still_manager:
            said.append(self.tr("The manager still does: {what}").format(what=change.still_manager))
        verbs = (Verb("trash", self.tr("Remove"), lambda: self._take_back(change)),) if place == len(history) - 1 else ()
        return Entry(
            text=self.toolkit.words(AUTONOMY_NAMES[change.level]),
            detail="\n".join(part for part in said if part),
            icon="arrow-down" if down else "arrow-up",
            tone="warning" if down else "good",
            verbs=verbs,
        )

    def _take_back(self, change: AutonomyChange) -> None:
        self.block.attempt(lambda: self._desk.ladder.take_back(change.id), say("Cases", "The step is removed."), self._desk.undo)


class _Block(LinesBlock):
    def __init__(self, panel: LadderBlock) -> None:
        self._panel = panel
        super().__init__(panel.toolkit, say("Cases", "Autonomy"), say("Cases", "Change"), say("Cases", "No step is noted yet."))

    def add(self) -> None:
        self._panel.move_step()
