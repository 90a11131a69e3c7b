"""The forms of a household: its name and place, who moves in, where it moves, how it splits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.people.records import Household
from neighbourhood_desk.features.people.ui.desk import PeopleDesk
from neighbourhood_desk.features.people.ui.picker import PersonRow
from neighbourhood_desk.features.territory.ui.picker import AreaRow
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.form import DateRow, LongTextRow, ManyChoiceRow, Row, TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.toolkit import Toolkit

_SINCE = say("People", "Since")
_IF_KNOWN = say("People", "If you know.")


def new_form(toolkit: Toolkit, desk: PeopleDesk) -> InlineForm:
    """A household with the person who belongs to it first."""
    person = PersonRow("person", say("People", "Who lives there first"), desk.people, required=True)
    kept: list[Household] = []

    def act(values: dict[str, Any]) -> None:
        first = person.settle()
        assert first is not None
        home = Household(name=values["name"], address=values["address"], area_id=values["area_id"])
        kept.append(desk.households.found(home, first, values["on"]))
        toolkit.telling.done(say("People", "Household made."), desk.undo)
        toolkit.open_record("households", kept[-1].id)

    rows: list[Row] = [person, *_name_and_place(desk), DateRow("on", _SINCE, _IF_KNOWN)]
    return InlineForm(toolkit, say("People", "New household"), rows, say("People", "Make household"), act)


def edit_form(toolkit: Toolkit, desk: PeopleDesk, home: Household) -> InlineForm:
    """Another name, a corrected address, notes."""

    def act(values: dict[str, Any]) -> None:
        desk.households.save(replace(home, **values))
        toolkit.telling.done(say("People", "Household saved."), desk.undo)

    rows: list[Row] = [
        *_name_and_place(desk, say("People", "To correct it. If they moved, use “It moves…”: then their history is kept.")),
        LongTextRow("notes", say("People", "Notes for yourself"), lines=3),
    ]
    form = InlineForm(toolkit, say("People", "Edit household"), rows, say("People", "Save"), act)
    form.form.set_values({"name": home.name, "address": home.address, "area_id": home.area_id, "notes": home.notes})
    return form


def move_in_form(toolkit: Toolkit, desk: PeopleDesk, home: Household) -> InlineForm:
    """Somebody comes to live there."""
    person = PersonRow("person", say("People", "Who"), desk.people, required=True)

    def act(values: dict[str, Any]) -> None:
        who = person.settle()
        assert who is not None
        desk.households.move_in(home.id, [who], values["on"])
        toolkit.telling.done(say("People", "Moved in."), desk.undo)

    form = InlineForm(
        toolkit, say("People", "Somebody moves in"), [person, DateRow("on", _SINCE, _IF_KNOWN)], say("People", "Move in"), act
    )
    form.form.set_values({"on": toolkit.clock.today()})
    return form


def move_form(toolkit: Toolkit, desk: PeopleDesk, home: Household) -> InlineForm:
    """Everybody moves to another address together."""

    def act(values: dict[str, Any]) -> None:
        desk.households.move_home(home.id, values["address"], values["area_id"], values["on"])
        toolkit.telling.done(say("People", "The household moved."), desk.undo)

    rows: list[Row] = [
        TextRow("address", say("People", "New address"), required=True),
        AreaRow("area_id", say("People", "Area"), desk.territory),
        DateRow("on", _SINCE, _IF_KNOWN),
    ]
    form = InlineForm(toolkit, say("People", "The household moves"), rows, say("People", "Move"), act)
    form.form.set_values({"on": toolkit.clock.today()})
    return form


def split_form(toolkit: Toolkit, desk: PeopleDesk, home: Household) -> InlineForm:
    """Some leave and make a household of their own."""
    members = desk.households.members(home.id)

    def act(values: dict[str, Any]) -> None:
        new = Household(name=values["name"], address=values["address"], area_id=values["area_id"])
        kept = desk.households.split(home.id, [UUID(each) for each in values["leaving"]], new, values["on"])
        toolkit.telling.done(say("People", "The household was split."), desk.undo)
        toolkit.open_record("households", kept.id)

    rows: list[Row] = [
        ManyChoiceRow(
            "leaving",
            say("People", "Who leaves"),
            [(str(person.id), say("People", "{value}", value=person.display_name)) for person in members],
        ),
        *_name_and_place(desk),
        DateRow("on", _SINCE, _IF_KNOWN),
    ]
    form = InlineForm(toolkit, say("People", "Split the household"), rows, say("People", "Split"), act)
    form.form.set_values({"on": toolkit.clock.today(), "name": home.name})
    return form


def _name_and_place(desk: PeopleDesk, about_address: Wording | None = None) -> list[Row]:
    return [
        TextRow("name", say("People", "What the household is called"), say("People", "Such as the surnames, or the flat.")),
        TextRow("address", say("People", "Address"), about_address),
        AreaRow("area_id", say("People", "Area"), desk.territory),
    ]
