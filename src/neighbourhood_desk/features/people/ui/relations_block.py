"""Who a person is to others and others to them, in their detail."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from neighbourhood_desk.features.people.records import MUTUAL, RELATION_NAMES, Related, RelationKind
from neighbourhood_desk.features.people.ui.block import PeopleBlock
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.picker import PersonRow
from neighbourhood_desk.features.people.ui.words import from_to
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import QuietButton
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.toolkit import Toolkit

_TO_THEM, _FROM_THEM = "to", "from"


class RelationsBlock(PeopleBlock):
    """Lists relations from the side of the person shown; adds, ends and removes them."""

    kinds: ClassVar[frozenset[str]] = frozenset({"relationships", "people"})

    def __init__(self, toolkit: Toolkit, desk: PeopleDesk, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, desk, parent)
        self.add_button = QuietButton("plus")
        self.add_button.clicked.connect(self._on_add)
        self.buttons.addWidget(self.add_button)
        self.retranslate()

    def retranslate(self) -> None:
        if not hasattr(self, "add_button"):
            return
        self.title.setText(self.tr("Family and people they count on"))
        self.add_button.setText(self.tr("Add…"))
        self.add_button.setAccessibleName(self.tr("Add a relation"))
        if self.kind:
            self.refresh()

    def refresh(self) -> None:
        self.clear_lines()
        for related in self.desk.relations.of(self.record_id):
            self._show(related)

    def _show(self, related: Related) -> None:
        words, relation, name = self.toolkit.words, related.relationship, related.person.display_name
        today = self.toolkit.clock.today()
        parts = [words(related.what), from_to(self.toolkit.catalogue, relation.since, relation.until), relation.note]
        if related.acts_for and (relation.until is None or relation.until >= today):
            parts.append(self.tr("may ask on their behalf"))
        actions = []
        if relation.until is None:
            end = self.action(self.tr("Ended"), name, lambda: self._on_end(related))
            actions.append(end)
        actions.append(self.action(self.tr("Remove"), name, lambda: self._on_remove(related)))
        self.add_line(
            name,
            " · ".join(part for part in parts if part),
            lambda: self.toolkit.open_record("people", related.person.id),
            *actions,
        )

    def _on_end(self, related: Related) -> None:
        self.do(lambda: self.desk.relations.end(related.id), say("People", "The relation has ended."))

    def _on_remove(self, related: Related) -> None:
        self.do(lambda: self.desk.relations.remove(related.id), say("People", "Relation removed."))

    def _on_add(self) -> None:
        person_id = self.record_id
        person = PersonRow("person", say("People", "Who"), self.desk.people, required=True)

        def act(values: dict[str, Any]) -> None:
            other = person.settle()
            if other is None:
                return
            way, _, code = str(values["what"]).partition(":")
            one, two = (other, person_id) if way == _FROM_THEM else (person_id, other)
            self.desk.relations.relate(one, RelationKind(code), two, since=values["since"], note=values["note"])
            self.toolkit.telling.done(say("People", "Relation noted."), self.desk.undo)

        rows = [
            person,
            ChoiceRow("what", say("People", "What they are to this person"), _choices(), required=True),
            DateRow("since", say("People", "Since"), say("People", "If you know.")),
            TextRow("note", say("People", "Note"), say("People", "Such as what they may decide, or the paper that says so.")),
        ]
        self.ask(InlineForm(self.toolkit, say("People", "New relation"), rows, say("People", "Note relation"), act))


def _choices() -> list[tuple[str, Wording]]:
    """Every relation from the side of the other: «mother or father», then «daughter or son»."""
    found: list[tuple[str, Wording]] = []
    for kind, (theirs, mine) in RELATION_NAMES.items():
        found.append((f"{_FROM_THEM}:{kind}", theirs))
        if kind not in MUTUAL:
            found.append((f"{_TO_THEM}:{kind}", mine))
    return found
