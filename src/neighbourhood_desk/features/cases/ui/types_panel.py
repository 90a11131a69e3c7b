"""The types of cases and their usual steps: changed, added and retired by whoever works with them, without a programmer."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.cases.records import CaseType, TemplateStep
from neighbourhood_desk.features.cases.rules.types import MOST_DAYS, SHIPPED, rewritten, text_of
from neighbourhood_desk.features.cases.ui.desk import CaseDesk
from neighbourhood_desk.features.cases.ui.lines import Entry, LinesBlock, Verb
from neighbourhood_desk.features.followups.records import LEADER_NAMES, Leader
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, QuietButton, plain_label, scrolled
from neighbourhood_desk.widgets.form import ChoiceRow, NumberRow, Row, TextRow
from neighbourhood_desk.widgets.live import Live


class TypesPanel(Live, Card):
    """All types at the top, the steps of the chosen one beneath."""

    left = Signal()

    def __init__(self, desk: CaseDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._desk = desk
        self._key = ""
        head = QHBoxLayout()
        self._title = plain_label(role="heading", wrap=True)
        self.back_button = QuietButton("arrow-left")
        self.back_button.clicked.connect(self.left)
        head.addWidget(self._title, 1)
        head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self._advice = plain_label(role="secondary", wrap=True)
        self.types = _TypesBlock(desk, self)
        self.steps = _StepsBlock(desk)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(14)
        for widget in (self._advice, self.types, self.steps):
            column.addWidget(widget)
        column.addStretch(1)
        self.body.addWidget(scrolled(holder), 1)
        self.setFocusProxy(self.types.add_button)
        self.retranslate()

    def refresh(self) -> None:
        """Read the types anew."""
        self.types.show_types(self._desk.types.all(), self._key)
        self.steps.show_type(self._desk.types.get(self._key))

    def choose(self, key: str) -> None:
        """Show the steps of this type."""
        self._key = key
        self.refresh()

    def retranslate(self) -> None:
        if not hasattr(self, "steps"):
            return
        self._title.setText(self.tr("Types of cases"))
        self.back_button.setText(self.tr("Back"))
        self._advice.setText(
            self.tr(
                "A new case begins with the steps of its type. Cases that are open keep theirs. Texts are changed in the window's language."
            )
        )
        self.refresh()


class _TypesBlock(LinesBlock):
    def __init__(self, desk: CaseDesk, panel: TypesPanel) -> None:
        self._desk, self._panel = desk, panel
        super().__init__(desk.toolkit, say("Cases", "Types"), say("Cases", "Type"), say("Cases", "There is no type."))

    def show_types(self, types: list[CaseType], chosen: str) -> None:
        """List them, the chosen one marked."""
        self.show_lines([self._entry(each, chosen) for each in types])

    def add(self) -> None:
        self._ask(CaseType(key="", name={}))

    def _entry(self, case_type: CaseType, chosen: str) -> Entry:
        retired = case_type.retired_on is not None
        verbs = [
            Verb("list-check", self.tr("Show the steps"), lambda: self._panel.choose(case_type.key)),
            Verb("pencil", self.tr("Rename"), lambda: self._ask(case_type)),
            Verb("refresh", self.tr("Offer again"), lambda: self._offer(case_type, again=True))
            if retired
            else Verb("archive", self.tr("Offer no more"), lambda: self._offer(case_type, again=False)),
        ]
        if not case_type.is_shipped and any(each.key == case_type.key for each in SHIPPED):
            verbs.append(Verb("arrow-back-up", self.tr("As it came"), lambda: self._restore(case_type)))
        count = self.tr("%n step(s)", "", len(case_type.steps))
        review = self.tr("review after %n day(s)", "", case_type.review_days)
        return Entry(
            text=text_of(case_type.name, self.toolkit.catalogue),
            detail=f"{count} · {review}",
            icon="circle-dot" if case_type.key == chosen else "point",
            tone="muted" if retired else "accent",
            pill=self.tr("not offered") if retired else "",
            verbs=tuple(verbs),
        )

    def _ask(self, case_type: CaseType) -> None:
        catalogue, catalogues = self.toolkit.catalogue, self._desk.catalogues

        def keep(values: dict[str, Any]) -> None:
            name = rewritten(case_type.name, values["name"], catalogue.language, catalogues)
            made = replace(case_type, name=name, review_days=int(values["review_days"]))
            kept = self._desk.types.save(made, catalogues)
            self.toolkit.telling.done(say("Cases", "Type kept."), self._desk.undo)
            self._panel.choose(kept.key)

        rows: list[Row] = [
            TextRow("name", say("Cases", "Name"), required=True, most=80),
            NumberRow("review_days", say("Cases", "Days until the first review"), required=True, least=1, most=MOST_DAYS),
        ]
        values = {"name": text_of(case_type.name, catalogue), "review_days": case_type.review_days}
        self.ask(say("Cases", "Type of case"), rows, say("Cases", "Save"), keep, values)

    def _restore(self, case_type: CaseType) -> None:
        self.attempt(lambda: self._desk.types.restore(case_type.key), say("Cases", "The type is as it came."), self._desk.undo)
        self._panel.refresh()

    def _offer(self, case_type: CaseType, *, again: bool) -> None:
        types, catalogues = self._desk.types, self._desk.catalogues
        if again:
            self.attempt(lambda: types.offer_again(case_type.key, catalogues), say("Cases", "The type is offered again."), self._desk.undo)
        else:
            self.attempt(lambda: types.retire(case_type.key, catalogues), say("Cases", "The type is offered no more."), self._desk.undo)
        self._panel.refresh()


class _StepsBlock(LinesBlock):
    def __init__(self, desk: CaseDesk) -> None:
        self._desk = desk
        self._type: CaseType | None = None
        super().__init__(desk.toolkit, say("Cases", "Usual steps"), say("Cases", "Step"), say("Cases", "No step is written."))

    def show_type(self, case_type: CaseType | None) -> None:
        """Show the steps of this type; nothing of none."""
        if self._type is not None and (case_type is None or case_type.key != self._type.key):
            self.close_form()
        self._type = case_type
        self.setVisible(case_type is not None)
        if case_type is not None:
            self.show_lines([self._entry(place, step) for place, step in enumerate(case_type.steps)])

    def add(self) -> None:
        if self._type is not None:
            last = self._type.steps[-1].after_days if self._type.steps else 0
            self._ask(len(self._type.steps), TemplateStep(what={}, expected={}, after_days=last + 7))

    def _entry(self, place: int, step: TemplateStep) -> Entry:
        catalogue = self.toolkit.catalogue
        expected = text_of(step.expected, catalogue)
        said = [self.tr("after %n day(s)", "", step.after_days)]
        if expected:
            said.append(self.tr("Expected: {result}").format(result=expected))
        verbs = [
            Verb("pencil", self.tr("Change"), lambda: self._ask(place, step)),
            Verb("trash", self.tr("Take out"), lambda: self._keep(place, None)),
        ]
        if place:
            verbs.insert(0, Verb("arrow-up", self.tr("Earlier"), lambda: self._swap(place)))
        return Entry(
            text=text_of(step.what, catalogue),
            detail="\n".join(said),
            icon="clock",
            pill=self.toolkit.words(LEADER_NAMES[step.led_by]),
            pill_tone="neutral" if step.led_by is Leader.MANAGER else "good",
            verbs=tuple(verbs),
        )

    def _ask(self, place: int, step: TemplateStep) -> None:
        catalogue, catalogues = self.toolkit.catalogue, self._desk.catalogues

        def keep(values: dict[str, Any]) -> None:
            made = TemplateStep(
                what=rewritten(step.what, values["what"], catalogue.language, catalogues),
                expected=rewritten(step.expected, values["expected"], catalogue.language, catalogues),
                led_by=Leader(values["led_by"]),
                after_days=int(values["after_days"]),
            )
            self._keep(place, made)

        rows: list[Row] = [
            TextRow("what", say("Cases", "What there is to do"), required=True),
            ChoiceRow("led_by", say("Cases", "Who leads"), list(LEADER_NAMES.items()), required=True),
            NumberRow("after_days", say("Cases", "Days after the opening"), required=True, least=0, most=MOST_DAYS),
            TextRow("expected", say("Cases", "What it should bring")),
        ]
        values = {
            "what": text_of(step.what, catalogue), "expected": text_of(step.expected, catalogue), "led_by": step.led_by,
            "after_days": step.after_days,
        }  # fmt: skip
        self.ask(say("Cases", "Usual step"), rows, say("Cases", "Save"), keep, values)

    def _keep(self, place: int, step: TemplateStep | None) -> None:
        if self._type is None:
            return
        steps = list(self._type.steps)
        steps[place : place + 1] = [] if step is None else [step]
        self._save(steps)

    def _swap(self, place: int) -> None:
        if self._type is None:
            return
        steps = list(self._type.steps)
        steps[place - 1], steps[place] = steps[place], steps[place - 1]
        self._save(steps)

    def _save(self, steps: list[TemplateStep]) -> None:
        assert self._type is not None
        made = replace(self._type, steps=tuple(steps))
        self.attempt(lambda: self._desk.types.save(made, self._desk.catalogues), say("Cases", "Type kept."), self._desk.undo)
