"""What belongs to a case, block by block: goals, requests, people, agencies, risks."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.cases.records import (
    RISK_LEVEL_NAMES,
    RISK_NAMES,
    CaseAgency,
    CaseFile,
    Goal,
    Risk,
    RiskCode,
    RiskLevel,
)
from neighbourhood_desk.features.cases.ui.desk import CaseDesk
from neighbourhood_desk.features.cases.ui.lines import Entry, LinesBlock, Verb
from neighbourhood_desk.features.followups.records import LEADER_NAMES, Leader
from neighbourhood_desk.features.people.ui.picker import PersonRow
from neighbourhood_desk.features.requests.records import STATUS_NAMES
from neighbourhood_desk.features.requests.ui.picker import RequestRow
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.fields import Choice
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, LongTextRow, PickerRow, TextRow, TickRow

_RISK_TONES = {RiskLevel.LOW: "neutral", RiskLevel.MEDIUM: "warning", RiskLevel.HIGH: "danger"}


class CaseLines(LinesBlock):
    """A block about one case."""

    def __init__(self, desk: CaseDesk, title: Wording, add: Wording, nothing: Wording) -> None:
        self.desk = desk
        self.file: CaseFile | None = None
        super().__init__(desk.toolkit, title, add, nothing)

    def show_file(self, file: CaseFile) -> None:
        """Show this case's; an open form stays where it is the same case."""
        if self.file is not None and self.file.case.id != file.case.id:
            self.close_form()
        self.file = file
        self.show_lines(self.entries(file))
        self.add_button.setVisible(file.case.is_open)

    def entries(self, file: CaseFile) -> list[Entry]:
        """The lines of a case."""
        raise NotImplementedError

    def retranslate(self) -> None:
        super().retranslate()
        if getattr(self, "file", None) is not None and hasattr(self, "_form_place"):
            assert self.file is not None
            self.show_file(self.file)

    def tell(self, done: Wording) -> None:
        """Say that it was done, with its undo."""
        self.toolkit.telling.done(done, self.desk.undo)

    @property
    def case_id(self) -> UUID:
        """Of the case that is shown."""
        assert self.file is not None
        return self.file.case.id


class GoalBlock(CaseLines):
    """What is to be different in the end."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__(desk, say("Cases", "Goals"), say("Cases", "Goal"), say("Cases", "No goal is written down."))

    def entries(self, file: CaseFile) -> list[Entry]:
        return [self._entry(goal) for goal in file.goals]

    def add(self) -> None:
        self._ask(Goal(case_id=self.case_id), say("Cases", "New goal"))

    def _entry(self, goal: Goal) -> Entry:
        words, catalogue = self.toolkit.words, self.toolkit.catalogue
        reached = goal.reached_on is not None
        late = not reached and goal.by_when is not None and goal.by_when < self.toolkit.clock.today()
        said = ""
        if goal.reached_on is not None:
            said = self.tr("Reached on {day}").format(day=catalogue.day(goal.reached_on))
        elif goal.by_when is not None:
            said = self.tr("By {day}").format(day=catalogue.day(goal.by_when))
        edit = Verb("pencil", self.tr("Change"), lambda: self._ask(goal, say("Cases", "Change goal")))
        reach = Verb("flag", self.tr("Reached"), lambda: self._reach(goal))
        remove = Verb("trash", self.tr("Delete"), lambda: self._remove(goal))
        return Entry(
            text=goal.what,
            detail=said,
            icon="circle-check" if reached else "flag",
            tone="good" if reached else "danger" if late else "accent",
            detail_tone="danger" if late else "",
            pill=words(LEADER_NAMES[goal.led_by]),
            pill_tone="neutral" if goal.led_by is Leader.MANAGER else "good",
            verbs=(remove,) if reached else (reach, edit, remove),
        )

    def _ask(self, goal: Goal, title: Wording) -> None:
        def keep(values: dict[str, Any]) -> None:
            made = replace(goal, what=values["what"], by_when=values["by_when"], led_by=Leader(values["led_by"]))
            self.desk.cases.save_goal(made)
            self.tell(say("Cases", "Goal kept."))

        rows = [
            TextRow("what", say("Cases", "What is to be different"), required=True),
            ChoiceRow("led_by", say("Cases", "Who leads"), list(LEADER_NAMES.items()), required=True),
            DateRow("by_when", say("Cases", "By when")),
        ]
        self.ask(title, rows, say("Cases", "Save"), keep, {"what": goal.what, "by_when": goal.by_when, "led_by": goal.led_by})

    def _reach(self, goal: Goal) -> None:
        self.attempt(lambda: self.desk.cases.reach_goal(goal.id), say("Cases", "Goal reached."), self.desk.undo)

    def _remove(self, goal: Goal) -> None:
        self.attempt(lambda: self.desk.cases.remove_goal(goal.id), say("Cases", "Goal deleted."), self.desk.undo)


class RequestBlock(CaseLines):
    """The requests that are worked in the case."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__(desk, say("Cases", "Requests in it"), say("Cases", "Request"), say("Cases", "No request is in this case."))

    def entries(self, file: CaseFile) -> list[Entry]:
        words = self.toolkit.words
        return [
            Entry(
                text=request.title,
                detail=" · ".join((request.number, self.toolkit.catalogue.short_day(request.received_on))),
                icon="inbox",
                pill=words(STATUS_NAMES[request.status]),
                pill_tone="accent" if request.is_open else "neutral",
                verbs=(
                    Verb("chevron-right", self.tr("Open"), partial(self.toolkit.open_record, "requests", request.id)),
                    Verb("x", self.tr("Take out of the case"), partial(self._unlink, request.id)),
                ),
            )
            for request in file.requests
        ]

    def add(self) -> None:
        def link(values: dict[str, Any]) -> None:
            self.desk.cases.link_request(self.case_id, values["request"])
            self.tell(say("Cases", "Request put into the case."))

        rows = [RequestRow("request", say("Cases", "Which request"), self.desk.requests, required=True)]
        self.ask(say("Cases", "Put a request into the case"), rows, say("Cases", "Put in"), link)

    def _unlink(self, request_id: UUID) -> None:
        self.attempt(lambda: self.desk.cases.unlink_request(request_id), say("Cases", "Request taken out of the case."), self.desk.undo)


class PeopleBlock(CaseLines):
    """Whom the case concerns."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__(desk, say("Cases", "Whom it concerns"), say("Cases", "Person"), say("Cases", "Nobody is named."))

    def entries(self, file: CaseFile) -> list[Entry]:
        found = []
        for link, person in file.people:
            verbs = [Verb("chevron-right", self.tr("Open"), partial(self.toolkit.open_record, "people", person.id))]
            if link is not None:
                verbs.append(Verb("x", self.tr("Take out of the case"), partial(self._remove, link.id)))
            said = self.tr("It is about them") if link is None else link.role
            found.append(Entry(text=person.display_name, detail=said, icon="user", verbs=tuple(verbs)))
        return found

    def add(self) -> None:
        row = PersonRow("person", say("Cases", "Who"), self.desk.people, required=True)

        def keep(values: dict[str, Any]) -> None:
            person_id = row.settle()
            if person_id is None:
                raise DeskError(say("Cases", "Say who."))
            self.desk.cases.add_person(self.case_id, person_id, values["role"])
            self.tell(say("Cases", "Person added to the case."))

        rows = [row, TextRow("role", say("Cases", "As what"), say("Cases", "Such as: upstairs neighbour, daughter, owner."))]
        self.ask(say("Cases", "Somebody else it concerns"), rows, say("Cases", "Add"), keep)

    def _remove(self, link_id: UUID) -> None:
        self.attempt(lambda: self.desk.cases.remove_person(link_id), say("Cases", "Person taken out of the case."), self.desk.undo)


class OrganisationRow(PickerRow):
    """A row that asks for an organisation; value is its id or None."""

    def __init__(self, key: str, label: Wording, resources: ResourceService, required: bool = False) -> None:
        def find(text: str) -> list[Choice]:
            return [Choice(found.id, found.name, "") for found in resources.find_organisations(text, 8)]

        def name_of(organisation_id: UUID) -> str:
            found = resources.organisation(organisation_id)
            return found.name if found is not None else ""

        super().__init__(key, label, find, name_of, None, required)


class AgencyBlock(CaseLines):
    """The organisations that work in the case, one of them in the lead."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__(desk, say("Cases", "Agencies"), say("Cases", "Agency"), say("Cases", "No agency works in it yet."))

    def entries(self, file: CaseFile) -> list[Entry]:
        return [self._entry(agency, name) for agency, name in file.agencies]

    def add(self) -> None:
        def keep(values: dict[str, Any]) -> None:
            self.desk.cases.set_agency(self.case_id, values["organisation"], values["role"], leads=bool(values["leads"]))
            self.tell(say("Cases", "Agency added to the case."))

        rows = [
            OrganisationRow("organisation", say("Cases", "Which organisation"), self.desk.resources, required=True),
            TextRow("role", say("Cases", "What it does in the case")),
            TickRow("leads", say("Cases", "It leads the case")),
        ]
        self.ask(say("Cases", "An agency in the case"), rows, say("Cases", "Add"), keep)

    def _entry(self, agency: CaseAgency, name: str) -> Entry:
        verbs = [Verb("x", self.tr("Take out of the case"), lambda: self._remove(agency))]
        if not agency.is_lead:
            verbs.insert(0, Verb("star", self.tr("It leads the case"), lambda: self._lead(agency)))
        pill = self.tr("leads") if agency.is_lead else ""
        return Entry(text=name, detail=agency.role, icon="building-community", pill=pill, pill_tone="accent", verbs=tuple(verbs))

    def _lead(self, agency: CaseAgency) -> None:
        cases = self.desk.cases
        self.attempt(
            lambda: cases.set_agency(agency.case_id, agency.organisation_id, agency.role, leads=True),
            say("Cases", "This agency leads the case now."),
            self.desk.undo,
        )

    def _remove(self, agency: CaseAgency) -> None:
        self.attempt(lambda: self.desk.cases.remove_agency(agency.id), say("Cases", "Agency taken out of the case."), self.desk.undo)


class RiskBlock(CaseLines):
    """What may go wrong, and how grave it is."""

    def __init__(self, desk: CaseDesk) -> None:
        super().__init__(desk, say("Cases", "Risks"), say("Cases", "Risk"), say("Cases", "No risk is noted."))

    def entries(self, file: CaseFile) -> list[Entry]:
        grave = {level: -place for place, level in enumerate(RiskLevel)}
        return [self._entry(risk) for risk in sorted(file.risks, key=lambda risk: (risk.ended_on is not None, grave[risk.level]))]

    def add(self) -> None:
        self._ask(Risk(case_id=self.case_id), say("Cases", "New risk"))

    def _entry(self, risk: Risk) -> Entry:
        words, day = self.toolkit.words, self.toolkit.catalogue.short_day
        said = self.tr("since {day}").format(day=day(risk.noted_on))
        if risk.ended_on is not None:
            said = self.tr("over since {day}").format(day=day(risk.ended_on))
        verbs = (
            ()
            if risk.ended_on is not None
            else (
                Verb("shield-check", self.tr("No longer a risk"), lambda: self._end(risk)),
                Verb("pencil", self.tr("Change"), lambda: self._ask(risk, say("Cases", "Change risk"))),
            )
        )
        return Entry(
            text=words(RISK_NAMES[risk.code]),
            detail="\n".join(part for part in (said, risk.note) if part),
            icon="shield-check" if risk.ended_on is not None else "alert-triangle",
            tone="good" if risk.ended_on is not None else "danger" if risk.level is RiskLevel.HIGH else "warning",
            pill="" if risk.ended_on is not None else words(RISK_LEVEL_NAMES[risk.level]),
            pill_tone=_RISK_TONES[risk.level],
            verbs=verbs,
        )

    def _ask(self, risk: Risk, title: Wording) -> None:
        def keep(values: dict[str, Any]) -> None:
            made = replace(risk, code=RiskCode(values["code"]), level=RiskLevel(values["level"]), note=values["note"])
            self.desk.cases.save_risk(made)
            self.tell(say("Cases", "Risk kept."))

        rows = [
            ChoiceRow("code", say("Cases", "Which risk"), list(RISK_NAMES.items()), required=True),
            ChoiceRow("level", say("Cases", "How grave"), list(RISK_LEVEL_NAMES.items()), required=True),
            LongTextRow("note", say("Cases", "What one sees, and what protects"), lines=3),
        ]
        self.ask(title, rows, say("Cases", "Save"), keep, {"code": risk.code, "level": risk.level, "note": risk.note})

    def _end(self, risk: Risk) -> None:
        self.attempt(lambda: self.desk.cases.end_risk(risk.id), say("Cases", "The risk is over."), self.desk.undo)
