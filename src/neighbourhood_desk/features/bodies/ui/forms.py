"""The forms for a body and for a seat in it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.bodies.records import (
    AUTONOMY_NAMES,
    KIND_NAMES,
    ROLE_NAMES,
    Body,
    BodyKind,
    Membership,
    QuorumRule,
    Role,
)
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, Form, LongTextRow, NumberRow, TextRow
from neighbourhood_desk.widgets.toolkit import Toolkit

_QUORUM_NAMES: dict[QuorumRule, Wording] = {
    QuorumRule.SHARE: say("Bodies", "A share of the seats that somebody holds (%)"),
    QuorumRule.NUMBER: say("Bodies", "A number of seats"),
    QuorumRule.NONE: say("Bodies", "No quorum"),
}
_ONLY_NEW = ("place", "buildings")


class BodyForm(Form):
    """Everything about a body; its place and buildings are asked only while it is new and a circle."""

    def __init__(self, toolkit: Toolkit) -> None:
        super().__init__(
            toolkit,
            [
                TextRow("name", say("Bodies", "Name"), required=True),
                ChoiceRow("kind", say("Bodies", "What it is"), [(kind.value, name) for kind, name in KIND_NAMES.items()], required=True),
                TextRow("place", say("Bodies", "Street, square or park it cares for"),
                        say("Bodies", "If the territory does not have it yet, it is added.")),
                LongTextRow("buildings", say("Bodies", "Its buildings, one a line"),
                            say("Bodies", "With the delegate after a semicolon: C/ Olivar 12; Ana Pérez"), lines=6),
                TextRow("meets", say("Bodies", "When and where it meets"), say("Bodies", "First Thursday, 19:00, school library")),
                ChoiceRow("quorum_rule", say("Bodies", "Quorum"),
                          [(rule.value, name) for rule, name in _QUORUM_NAMES.items()], required=True),
                NumberRow("quorum_value", say("Bodies", "How much"), least=0, most=1000),
                ChoiceRow("autonomy", say("Bodies", "Autonomy"),
                          [(str(step), name) for step, name in enumerate(AUTONOMY_NAMES)], required=True),
                LongTextRow("purpose", say("Bodies", "What it is for"), lines=2),
                LongTextRow("notes", say("Bodies", "Your own notes"), say("Bodies", "They never leave the desk."), lines=2),
            ],
        )  # fmt: skip
        self._is_new = True
        self.edited.connect(self._show_rows)

    def show_body(self, body: Body | None) -> None:
        """Fill the form; None begins a new circle."""
        self._is_new = body is None
        shown = body or Body(name="")
        percent = shown.quorum_value * 100 if shown.quorum_rule is QuorumRule.SHARE else shown.quorum_value
        self.set_values(
            {
                "name": shown.name,
                "kind": shown.kind.value,
                "meets": shown.meets,
                "quorum_rule": shown.quorum_rule.value,
                "quorum_value": round(percent),
                "autonomy": str(shown.autonomy),
                "purpose": shown.purpose,
                "notes": shown.notes,
            }
        )
        self._show_rows()

    def restore(self, draft: Any) -> None:
        super().restore(draft)
        self._show_rows()

    @staticmethod
    def body_of(values: dict[str, Any], old: Body | None) -> Body:
        """The body that these values describe."""
        rule = QuorumRule(values["quorum_rule"] or QuorumRule.SHARE.value)
        amount = float(values["quorum_value"] or 0)
        return replace(
            old or Body(name=""),
            name=values["name"],
            kind=BodyKind(values["kind"] or BodyKind.STEWARDSHIP_CIRCLE.value),
            meets=values["meets"],
            quorum_rule=rule,
            quorum_value=amount / 100 if rule is QuorumRule.SHARE else amount,
            autonomy=int(values["autonomy"] or 0),
            purpose=values["purpose"],
            notes=values["notes"],
        )

    def _show_rows(self) -> None:
        values = self.row("kind", ChoiceRow).value(), self.row("quorum_rule", ChoiceRow).value()
        for key in _ONLY_NEW:
            self.show_row(key, self._is_new and values[0] == BodyKind.STEWARDSHIP_CIRCLE)
        self.show_row("quorum_value", values[1] != QuorumRule.NONE)


class SeatForm(Form):
    """A seat: who, in which role, for whom, from when until when."""

    def __init__(self, toolkit: Toolkit) -> None:
        super().__init__(
            toolkit,
            [
                TextRow("name", say("Bodies", "Who"), required=True),
                ChoiceRow("role", say("Bodies", "Role"), [(role.value, name) for role, name in ROLE_NAMES.items()], required=True),
                ChoiceRow("building_id", say("Bodies", "Speaks for the building"), [], nothing=say("Bodies", "None")),
                TextRow("represents", say("Bodies", "Represents"), say("Bodies", "An organisation or a group, if not a building")),
                DateRow("since", say("Bodies", "Since")),
                DateRow("until", say("Bodies", "Until"), say("Bodies", "The last day of the term; empty if it has no end.")),
                TextRow("contact", say("Bodies", "How to reach them"), say("Bodies", "Only you see it.")),
            ],
        )

    def show_seat(self, seat: Membership, buildings: list[tuple[str, str]]) -> None:
        """Fill the form; `buildings` are (id, name)."""
        self.row("building_id", ChoiceRow).set_choices([(key, say("Bodies", "{name}", name=name)) for key, name in buildings])
        self.set_values(
            {
                "name": seat.name,
                "role": seat.role.value,
                "building_id": str(seat.building_id) if seat.building_id else None,
                "represents": seat.represents,
                "since": seat.since,
                "until": seat.until,
                "contact": seat.contact,
            }
        )

    @staticmethod
    def seat_of(values: dict[str, Any], old: Membership) -> Membership:
        """The seat that these values describe."""
        building = values["building_id"]
        return replace(
            old,
            name=values["name"],
            role=Role(values["role"] or Role.MEMBER.value),
            building_id=UUID(building) if building else None,
            represents=values["represents"],
            since=values["since"],
            until=values["until"],
            contact=values["contact"],
        )
