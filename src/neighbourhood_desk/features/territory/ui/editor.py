"""The form of an area."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.territory import rules
from neighbourhood_desk.features.territory.records import KIND_NAMES, Area, AreaKind
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.features.territory.ui.picker import AreaRow
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.form import ChoiceRow, Form, LongTextRow, NumberRow, Row, TextRow, TickRow
from neighbourhood_desk.widgets.toolkit import Toolkit

_PLAIN = ("name", "parent_id", "address", "homes", "population", "households", "is_mine", "notes")
_HOLDERS = tuple(kind for kind in AreaKind if kind is not AreaKind.BUILDING)


def rows(territory: TerritoryService) -> list[Row]:
    """The questions, the ones that matter most first."""
    return [
        TextRow(
            "name",
            say("Territory", "Name"),
            say("Territory", "As people call it: Plaza de Cascorro, Calle de la Fe 12."),
            required=True,
            most=200,
        ),
        ChoiceRow("kind", say("Territory", "Kind"), [(kind.value, name) for kind, name in KIND_NAMES.items()], required=True),
        AreaRow("parent_id", say("Territory", "Lies in"), territory, kinds=_HOLDERS),
        LongTextRow(
            "buildings",
            say("Territory", "Buildings around it"),
            say("Territory", "One in each line: the street and its number. Delegates of a circle speak for them."),
            lines=5,
        ),
        TextRow("address", say("Territory", "Address")),
        NumberRow("homes", say("Territory", "Homes")),
        NumberRow("population", say("Territory", "Population"), most=50_000_000),
        NumberRow("households", say("Territory", "Households"), most=50_000_000),
        TickRow("is_mine", say("Territory", "It belongs to my territory")),
        LongTextRow("notes", say("Territory", "My notes"), say("Territory", "They never leave the desk."), lines=3),
    ]


def editor_for(toolkit: Toolkit, territory: TerritoryService, area: Area | None, inside: Area | None = None) -> Editor:
    """The form of this area, or of a new one `inside` another; what was half typed last time is there again.

    The editor's `saved` comes when the area is kept; its values then hold `area`, the area as it was kept.
    """
    form = Form(toolkit, rows(territory))
    key = area.id if area else None

    def save(values: dict[str, Any]) -> None:
        changed = rules.tidy(changed_by(area, values))
        wrong = rules.problems(changed, {item.id: item for item in territory.areas()})
        for field, problem in wrong.items():
            form.set_error(field, problem)
        if wrong:
            raise DeskError(say("Territory", "Something is not right yet: see the fields marked above."))
        if area is None:
            shown = values["kind"] == AreaKind.PLACE.value
            values["area"] = territory.add_area(changed, values["buildings"].splitlines() if shown else ())
        else:
            values["area"] = territory.edit_area(changed)

    editor = Editor(
        toolkit,
        form,
        say("Territory", "New area") if area is None else say("Territory", "Edit area"),
        say("Territory", "Save area"),
        drafts=(lambda typed: territory.keep_draft(key, typed), lambda: territory.drop_draft(key)),
        save=save,
    )
    form.set_values(values_of(area or _first(inside)))
    draft = territory.draft(key)
    if draft is not None:
        editor.restore(draft)
    _show_what_fits(form, is_new=area is None)
    form.edited.connect(lambda: _show_what_fits(form, is_new=area is None))
    return editor


def values_of(area: Area) -> dict[str, Any]:
    """An area as the form shows it."""
    return {**{name: getattr(area, name) for name in _PLAIN}, "kind": area.kind.value, "buildings": ""}


def changed_by(area: Area | None, values: Mapping[str, Any]) -> Area:
    """The area that the form says; what it does not ask stays."""
    parent: UUID | None = values["parent_id"]
    base = area or Area(name="")
    return replace(base, **{name: values[name] for name in _PLAIN if name != "parent_id"}, parent_id=parent, kind=AreaKind(values["kind"]))


def _first(inside: Area | None) -> Area:
    """A new area: a square, or a building where it is to lie in one."""
    kind = AreaKind.BUILDING if inside is not None and inside.kind is AreaKind.PLACE else AreaKind.PLACE
    return Area(name="", kind=kind, parent_id=inside.id if inside else None, district=inside.district if inside else "")


def _show_what_fits(form: Form, *, is_new: bool) -> None:
    kind = form.row("kind", ChoiceRow).value()
    form.show_row("buildings", is_new and kind == AreaKind.PLACE.value)
    form.show_row("address", kind in (AreaKind.PLACE.value, AreaKind.BUILDING.value))
    form.show_row("homes", kind in (AreaKind.PLACE.value, AreaKind.BUILDING.value))
    form.show_row("population", kind != AreaKind.BUILDING.value)
    form.show_row("households", kind != AreaKind.BUILDING.value)
