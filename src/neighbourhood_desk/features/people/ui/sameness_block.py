"""Who may be the same as a person, and who was merged into them, in their detail."""

from __future__ import annotations

from functools import partial
from typing import ClassVar

from PySide6.QtWidgets import QWidget

from neighbourhood_desk.features.people.records import Merge
from neighbourhood_desk.features.people.service import Hint
from neighbourhood_desk.features.people.ui.block import PeopleBlock
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.hints import HintList
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.toolkit import Toolkit

MERGE = "people_merge"
"""Opens the page of people with the person shown there and another to merge them with."""


class SamenessBlock(PeopleBlock):
    """Hidden where there is nothing to say, which is nearly always."""

    kinds: ClassVar[frozenset[str]] = frozenset({"people", "merges", "people_apart"})

    def __init__(self, toolkit: Toolkit, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, desk, parent)
        self.hints = HintList(toolkit, merging=True)
        self.hints.open_asked.connect(lambda hint: toolkit.open_record("people", hint.id))
        self.hints.apart_asked.connect(self._on_apart)
        self.hints.merge_asked.connect(lambda hint: toolkit.open_record(MERGE, hint.id))
        self.body.insertWidget(2, self.hints)
        self.retranslate()

    def retranslate(self) -> None:
        if not hasattr(self, "hints"):
            return
        self.title.setText(self.tr("One person, or two?"))
        if self.kind:
            self.refresh()

    def refresh(self) -> None:
        self.clear_lines()
        person = self.desk.people.get(self.record_id)
        self.hints.show_hints(self.desk.duplicates.hints(person) if person is not None else ())
        merged = self.desk.merges.merged_into(self.record_id)
        for merge, before in merged:
            day = self.toolkit.catalogue.day(merge.merged_on)
            separate = self.action(self.tr("Separate again"), before.display_name, partial(self._on_separate, merge))
            self.add_line(
                self.tr("Merged with “{name}”").format(name=before.display_name), self.tr("on {day}").format(day=day), None, separate
            )
        self.content.setVisible(bool(merged or self.hints.hints))

    def _on_apart(self, hint: Hint) -> None:
        self.do(
            lambda: self.desk.duplicates.set_apart(self.record_id, hint.id),
            say("People", "Noted: two different people. The desk will not ask again."),
        )

    def _on_separate(self, merge: Merge) -> None:
        try:
            done = self.desk.merges.separate(merge.id)
        except DeskError as error:
            self.toolkit.telling.problem(error)
            return
        what = say("People", "They are two people again, each with their own records.")
        if done.lost:
            what = say("People", "They are two people again; %n record(s) that led to one of them are gone meanwhile.", n=done.lost)
        self.toolkit.telling.done(what, self.desk.undo)
