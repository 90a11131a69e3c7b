"""The cases of a person, a request or an area, in their own detail; a case is made from there with two clicks."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from neighbourhood_desk.features.cases.records import KIND, STATUS_NAMES, Case
from neighbourhood_desk.features.cases.ui.desk import CaseDesk
from neighbourhood_desk.features.cases.ui.lines import Entry, LinesBlock, Verb
from neighbourhood_desk.features.cases.ui.picker import CaseRow
from neighbourhood_desk.features.followups.records import LEADER_NAMES
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import QuietButton
from neighbourhood_desk.widgets.form import ChoiceRow, Row, TextRow
from neighbourhood_desk.widgets.sections import SectionPanel


class CaseBlock(SectionPanel):
    """Lists the cases, makes a new one, and puts a request into one that is open."""

    kinds = frozenset({"cases", "case_people", "case_requests", "requests"})

    def __init__(self, desk: CaseDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk.toolkit, parent)
        self._desk = desk
        self.block = _Block(self)
        self.join_button = QuietButton("link")
        self.join_button.clicked.connect(self.join)
        self.block.opened.connect(self.opened)
        self.body.addWidget(self.block)
        self.body.addWidget(self.join_button)
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> CaseBlock:
        """The block of an open desk."""
        return cls(CaseDesk.of(services))

    def refresh(self) -> None:
        cases = self._desk.cases.of_record(self.kind, self.record_id)
        self.block.show_lines([self._entry(case) for case in cases])
        is_request = self.kind == "requests"
        self.join_button.setVisible(is_request and not cases)
        self.block.add_button.setVisible(not (is_request and cases))
        self.block.add_button.setText(self.tr("Make it a case…") if is_request else self.tr("New case…"))

    def leave(self) -> None:
        self.block.close_form()

    def retranslate(self) -> None:
        if not hasattr(self, "join_button"):
            return
        self.join_button.setText(self.tr("Put into a case…"))
        if self.kind:
            self.refresh()

    def make(self) -> None:
        """Ask for a title and a type: whom and what it is about is known."""
        desk, catalogue = self._desk, self.toolkit.catalogue

        def act(values: dict[str, Any]) -> None:
            kind = desk.types.get(values["type"]) if values["type"] else None
            if self.kind == "requests":
                case = desk.cases.promote(self.record_id, kind, catalogue, values["title"])
            else:
                case = desk.cases.open(self._about(values["title"]), kind, catalogue)
            self.toolkit.telling.done(say("Cases", "Case {number} is open.", number=case.number), desk.undo)

        hint = say("Cases", "Brings its usual steps; they can be changed afterwards.")
        rows: list[Row] = [
            TextRow("title", say("Cases", "Title"), required=True),
            ChoiceRow("type", say("Cases", "Type"), desk.types.choices(catalogue), hint, nothing=say("Cases", "No type, an empty plan")),
        ]
        self.block.ask(self._title, rows, say("Cases", "Open the case"), act, {"title": self._suggested()})

    def join(self) -> None:
        """Ask into which open case the request goes."""

        def act(values: dict[str, Any]) -> None:
            self._desk.cases.link_request(values["case"], self.record_id)
            self.toolkit.telling.done(say("Cases", "Request put into the case."), self._desk.undo)

        rows: list[Row] = [CaseRow("case", say("Cases", "Which case"), self._desk.cases, required=True)]
        self.block.ask(say("Cases", "Put it into a case"), rows, say("Cases", "Put in"), act)

    @property
    def _title(self) -> Wording:
        return say("Cases", "Make it a case") if self.kind == "requests" else say("Cases", "New case")

    def _about(self, title: str) -> Case:
        """A case about the record that is shown."""
        id = self.record_id
        match self.kind:
            case "people":
                return Case(title=title, person_id=id)
            case "households":
                return Case(title=title, household_id=id)
            case _:
                return Case(title=title, area_id=id)

    def _suggested(self) -> str:
        request = self._desk.requests.get(self.record_id) if self.kind == "requests" else None
        return "" if request is None or request.confidentiality is Level.SEALED else request.title

    def _entry(self, case: Case) -> Entry:
        words = self.toolkit.words
        verbs = [Verb("chevron-right", self.tr("Open"), partial(self.toolkit.open_record, KIND, case.id))]
        if self.kind == "requests":
            verbs.append(Verb("x", self.tr("Take out of the case"), self._unlink))
        led = self.tr("Led by: {who}").format(who=words(LEADER_NAMES[case.led_by]))
        return Entry(
            text=case.title,
            detail=" · ".join((case.number, led)),
            icon="folder",
            pill=words(STATUS_NAMES[case.status]),
            pill_tone="accent" if case.is_open else "neutral",
            verbs=tuple(verbs),
        )

    def _unlink(self) -> None:
        done = say("Cases", "Request taken out of the case.")
        self.block.attempt(lambda: self._desk.cases.unlink_request(self.record_id), done, self._desk.undo)


class _Block(LinesBlock):
    def __init__(self, panel: CaseBlock) -> None:
        self._panel = panel
        super().__init__(panel.toolkit, say("Cases", "Cases"), say("Cases", "Case"), say("Cases", "No case."))

    def add(self) -> None:
        self._panel.make()
