"""One case in full: whom it is about, its plan and goals, who works in it, what may go wrong, and everything that happened."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.cases.records import KIND, STATUS_NAMES, Case, CaseFile
from neighbourhood_desk.features.cases.ui.blocks import AgencyBlock, CaseLines, GoalBlock, PeopleBlock, RequestBlock, RiskBlock
from neighbourhood_desk.features.cases.ui.desk import CaseDesk
from neighbourhood_desk.features.cases.ui.lines import LinesBlock
from neighbourhood_desk.features.cases.ui.notes_block import NotesBlock
from neighbourhood_desk.features.cases.ui.plan_block import PlanBlock
from neighbourhood_desk.features.followups.records import LEADER_NAMES
from neighbourhood_desk.features.requests.records import OUTCOME_NAMES, Outcome
from neighbourhood_desk.features.resources.records import NEED_NAMES
from neighbourhood_desk.kernel.release import LEVEL_NAMES
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, IconButton, LinkButton, Pill, PrimaryButton, QuietButton, Separator, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, LongTextRow, Row
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.sections import Sections

_SETTLE_MS = 100
_SOON = timedelta(days=7)


class CaseDetail(Live, Card):
    """Shows a case; `edit_asked` comes with it when its words are to be changed."""

    edit_asked = Signal(object)

    def __init__(self, desk: CaseDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk, self._toolkit = desk, desk.toolkit
        self.file: CaseFile | None = None
        self._lay_out_head()
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        story = QWidget()
        self._story = QVBoxLayout(story)
        self._story.setContentsMargins(0, 0, 8, 0)
        self._story.setSpacing(8)
        self._lay_out_facts()
        self._lay_out_blocks()
        self._story.addStretch(1)
        self._area.setWidget(story)
        self.body.addWidget(self._area, 1)
        self._lay_out_actions()
        self.retranslate()

    def show_case(self, case: Case) -> None:
        """Show this."""
        before = self.file
        self.file = self._desk.cases.read(case.id)
        if before is None or before.case.id != case.id or before.case.status is not case.status:
            self._closing.close_form()
        self._tell()
        self.plan.show_file(self.file)
        for block in self.blocks:
            block.show_file(self.file)
        self.sections.show_record(case.id)
        if before is None or before.case.id != case.id:
            self._area.verticalScrollBar().setValue(0)

    def retranslate(self) -> None:
        if not hasattr(self, "delete_button"):
            return
        self.edit_button.set_name(self.tr("Edit this case"))
        self.close_button.setText(self.tr("Close the case…"))
        self.reopen_button.setText(self.tr("Reopen…"))
        self.review_button.setText(self.tr("Plan review…"))
        self.delete_button.setText(self.tr("Delete"))
        if self.file is not None:
            self._tell()

    def close_case(self) -> None:
        """Ask for the verdict and the summary."""
        rows: list[Row] = [
            ChoiceRow(
                "outcome",
                say("Cases", "Was the need met?"),
                [(outcome, words) for outcome, words in OUTCOME_NAMES.items() if outcome is not Outcome.UNKNOWN],
                say("Cases", "As those whom it is about see it: ask them."),
                required=True,
            ),
            LongTextRow("summary", say("Cases", "What was done and what came of it"), required=True, lines=5),
        ]

        def act(values: dict[str, Any]) -> None:
            self._desk.cases.close(self._case.id, Outcome(values["outcome"]), values["summary"])
            self._toolkit.telling.done(say("Cases", "Case closed."), self._desk.undo)

        form = self._closing.ask(say("Cases", "Close the case"), rows, say("Cases", "Close the case"), act)
        form.form.set_values({"summary": self._case.closing_summary})

    def reopen_case(self) -> None:
        """Ask why it comes back."""

        def act(values: dict[str, Any]) -> None:
            self._desk.cases.reopen(self._case.id, values["reason"], self._toolkit.catalogue)
            self._toolkit.telling.done(say("Cases", "Case reopened."), self._desk.undo)

        rows = [LongTextRow("reason", say("Cases", "Why it comes back"), required=True, lines=2)]
        self._closing.ask(say("Cases", "Reopen the case"), rows, say("Cases", "Reopen"), act)

    def plan_review(self) -> None:
        """Ask when to look at the whole case again."""

        def act(values: dict[str, Any]) -> None:
            self._desk.cases.set_review(self._case.id, values["on"], self._toolkit.catalogue)
            self._toolkit.telling.done(say("Cases", "Review planned."), self._desk.undo)

        rows = [DateRow("on", say("Cases", "Look at the whole case again on"), required=True)]
        day = self._case.review_on or self._desk.followups.calendar().next_working(self._toolkit.clock.today() + _SOON)
        self._closing.ask(say("Cases", "Plan the review"), rows, say("Cases", "Plan review"), act, {"on": day})

    @property
    def _case(self) -> Case:
        assert self.file is not None
        return self.file.case

    def _lay_out_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self._number = plain_label(role="secondary")
        self._level, self._status = Pill(), Pill()
        self.edit_button = IconButton("pencil")
        self.edit_button.clicked.connect(lambda: self.edit_asked.emit(self._case))
        for widget in (self._number, self._level, self._status):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.edit_button)
        self.body.addLayout(head)

    def _lay_out_facts(self) -> None:
        self._title_text = plain_label(role="heading", wrap=True)
        self._about = plain_label(role="secondary", wrap=True)
        self.place_button = LinkButton("map-pin")
        self.place_button.clicked.connect(self._open_place)
        self._leader = plain_label(role="strong", wrap=True, tone="accent")
        self._review = plain_label(role="strong", wrap=True)
        self._text = plain_label(wrap=True)
        self._core = plain_label(role="strong", wrap=True, tone="warning")
        self._end = plain_label(wrap=True)
        for label in (self._title_text, self._text, self._end):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._story.addWidget(self._title_text)
        self._story.addWidget(self._about)
        self._story.addWidget(self.place_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self._leader, self._review, self._core, self._text, self._end):
            self._story.addWidget(widget)

    def _lay_out_blocks(self) -> None:
        desk = self._desk
        self.plan = PlanBlock(desk)
        self.goals, self.requests, self.people = GoalBlock(desk), RequestBlock(desk), PeopleBlock(desk)
        self.agencies, self.risks, self.notes = AgencyBlock(desk), RiskBlock(desk), NotesBlock(desk)
        self.blocks: tuple[CaseLines, ...] = (self.goals, self.requests, self.people, self.agencies, self.risks, self.notes)
        self.sections = Sections(self._toolkit, KIND)
        for block in (self.plan, *self.blocks):
            self._story.addWidget(Separator())
            self._story.addWidget(block)
            block.opened.connect(self._bring_up)
        self._story.addWidget(self.sections)
        self.sections.opened.connect(self._bring_up)
        self._closing = LinesBlock(self._toolkit, say("Cases", "Cases"), None, say("Cases", "Cases"))
        _only_forms(self._closing)
        self._closing.opened.connect(self._bring_up)
        self._story.addWidget(self._closing)

    def _lay_out_actions(self) -> None:
        self._actions = QWidget()
        flow = FlowLayout(self._actions)
        self.close_button, self.reopen_button = PrimaryButton("circle-check"), PrimaryButton("refresh")
        self.review_button, self.delete_button = QuietButton("calendar-event"), QuietButton("trash")
        verbs: tuple[tuple[QWidget, Callable[[], None]], ...] = (
            (self.close_button, self.close_case), (self.reopen_button, self.reopen_case), (self.review_button, self.plan_review),
            (self.delete_button, self._delete),
        )  # fmt: skip
        for button, act in verbs:
            assert isinstance(button, PrimaryButton | QuietButton)
            button.clicked.connect(lambda _checked=False, act=act: act())
            flow.addWidget(button)
        self.body.addWidget(self._actions)

    def _tell(self) -> None:
        file = self.file
        if file is None:
            return
        case, words, catalogue = file.case, self._toolkit.words, self._toolkit.catalogue
        self._number.setText(case.number)
        self._level.set(words(LEVEL_NAMES[case.confidentiality]), "neutral", "lock")
        self._status.set(words(STATUS_NAMES[case.status]), "accent" if case.is_open else "neutral")
        self._title_text.setText(case.title)
        self.setAccessibleName(f"{case.number} {case.title}")
        names = [person.display_name for _link, person in file.people[:1]]
        home = self._desk.people.household(case.household_id) if case.household_id else None
        kind = self._desk.types.name(case.type_key, catalogue)
        since = self.tr("since {day}").format(day=catalogue.day(case.opened_on))
        parts = [kind, *names, (home.name or home.address) if home is not None else "", since]
        self._about.setText(" · ".join(part for part in parts if part))
        place = self._desk.territory.full_name(case.area_id)
        self.place_button.setText(place)
        self.place_button.setVisible(bool(place))
        lead = next((name for agency, name in file.agencies if agency.is_lead), "")
        leads = " · ".join(part for part in (words(LEADER_NAMES[case.led_by]), lead) if part)
        self._leader.setText(self.tr("Led by: {who}").format(who=leads))
        self._tell_review(case)
        self._text.setText(case.description)
        self._text.setVisible(bool(case.description))
        self._tell_core_need(case)
        self._tell_end(case)
        self.close_button.setVisible(case.is_open)
        self.review_button.setVisible(case.is_open)
        self.reopen_button.setVisible(not case.is_open)

    def _tell_review(self, case: Case) -> None:
        self._review.setVisible(case.is_open)
        if case.review_on is None:
            self._review.setText(self.tr("No day is set to look at the whole case again."))
            tone = "warning"
        else:
            late = case.review_on < self._toolkit.clock.today()
            said = self.tr("The review was due on {day}") if late else self.tr("Review on {day}")
            self._review.setText(said.format(day=self._toolkit.catalogue.day(case.review_on)))
            tone = "danger" if late else ""
        self._review.setProperty("tone", tone)
        self._review.style().polish(self._review)

    def _tell_core_need(self, case: Case) -> None:
        self._core.setVisible(case.core_need is not None)
        if case.core_need is not None:
            need = self._toolkit.words(NEED_NAMES[case.core_need])
            said = self.tr("No service covers it: {need}").format(need=need)
            self._core.setText("\n".join(part for part in (said, case.core_need_note) if part))

    def _tell_end(self, case: Case) -> None:
        self._end.setVisible(bool(case.closing_summary))
        met = self._toolkit.words(OUTCOME_NAMES[case.outcome])
        self._end.setText("\n".join(part for part in ("" if case.is_open else met, case.closing_summary) if part))

    def _delete(self) -> None:
        question, detail = say("Cases", "Delete this case?"), say("Cases", "The requests in it stay. Undo brings it back.")
        if self._toolkit.asking.confirm(question, detail, say("Cases", "Delete"), danger=True):
            case_id = self._case.id
            self._closing.attempt(lambda: self._desk.cases.remove(case_id), say("Cases", "Case deleted."), self._desk.undo)

    def _open_place(self) -> None:
        if self.file is not None and self.file.case.area_id is not None:
            self._toolkit.open_record("areas", self.file.case.area_id)

    def _bring_up(self, form: QWidget) -> None:
        """Scroll to a form that was just opened, as soon as the story has grown to hold it."""
        QTimer.singleShot(_SETTLE_MS, form, lambda: self._area.ensureWidgetVisible(form, 0, 16))


def _only_forms(block: LinesBlock) -> None:
    """A block that has no lines of its own: it holds the forms that close and reopen."""
    for label in (block._title, block._nothing):
        label.setMaximumHeight(0)
        label.hide()
