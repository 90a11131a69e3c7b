"""Opening a case, and changing what it says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from neighbourhood_desk.features.cases.records import Case
from neighbourhood_desk.features.cases.ui.desk import CaseDesk
from neighbourhood_desk.features.followups.records import LEADER_NAMES, Leader
from neighbourhood_desk.features.people.ui.picker import PersonRow
from neighbourhood_desk.features.resources.records import NEED_NAMES, NeedCategory
from neighbourhood_desk.features.territory.ui.picker import AreaRow
from neighbourhood_desk.kernel.release import LEVEL_NAMES, Level
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.fields import Choice
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, Form, LongTextRow, PickerRow, Row, TextRow

_LEVELS = [(level, LEVEL_NAMES[level]) for level in (Level.MANAGER, Level.AGENCIES)]


class CaseEditor(Editor):
    """The form for a new case, or for one that is there. `kept` gives the case that was saved."""

    kept = Signal(object)

    def __init__(self, desk: CaseDesk, case: Case | None = None, parent: QWidget | None = None) -> None:
        self._desk, self._case = desk, case
        name = self._draft_name = "new" if case is None else str(case.id)
        self._person = PersonRow("person", say("Cases", "The person it is about"), desk.people)
        super().__init__(
            desk.toolkit,
            Form(desk.toolkit, self._rows()),
            say("Cases", "New case") if case is None else say("Cases", "Edit case"),
            say("Cases", "Open the case") if case is None else say("Cases", "Save"),
            drafts=(lambda payload: desk.cases.keep_draft(payload, name), lambda: desk.cases.drop_draft(name)),
            save=self._keep,
            parent=parent,
        )
        self.form.set_values(_values(case))

    def continue_draft(self) -> bool:
        """Show what was half typed, if anything was."""
        payload = self._desk.cases.draft(self._draft_name)
        if payload is not None:
            self.restore(payload)
        return payload is not None

    def _rows(self) -> list[Row]:
        desk = self._desk
        rows: list[Row] = [TextRow("title", say("Cases", "Title"), required=True)]
        if self._case is None:
            hint = say("Cases", "Brings its usual steps; they can be changed afterwards.")
            kinds = desk.types.choices(desk.toolkit.catalogue)
            rows.append(ChoiceRow("type", say("Cases", "Type"), kinds, hint, nothing=say("Cases", "No type, an empty plan")))
        return [
            *rows,
            self._person,
            self._household_row(),
            AreaRow("area_id", say("Cases", "Building or area"), desk.territory),
            LongTextRow("description", say("Cases", "What it is about"), lines=4),
            ChoiceRow("led_by", say("Cases", "Who leads"), list(LEADER_NAMES.items()), required=True),
            DateRow("review_on", say("Cases", "Look at the whole case again on")),
            ChoiceRow(
                "core_need",
                say("Cases", "Core need that no service covers"),
                list(NEED_NAMES.items()),
                say("Cases", "It is counted among the gaps, without a name."),
                nothing=say("Cases", "Every need has its service"),
            ),
            LongTextRow("core_need_note", say("Cases", "What is missing"), lines=2),
            ChoiceRow(
                "level",
                say("Cases", "Who may see it"),
                _LEVELS,
                say("Cases", "A whole case cannot be sealed: seal the requests and the care notes in it."),
                required=True,
            ),
        ]

    def _household_row(self) -> PickerRow:
        people = self._desk.people

        def find(text: str) -> list[Choice]:
            return [Choice(home.id, home.name or home.address, home.address) for home in people.find_households(text)]

        def name_of(household_id: Any) -> str:
            home = people.household(household_id)
            return (home.name or home.address) if home is not None else ""

        return PickerRow("household_id", say("Cases", "Or the household"), find, name_of)

    def _keep(self, values: dict[str, Any]) -> None:
        desk, base = self._desk, self._case or Case()
        fields: dict[str, Any] = {
            "title": values["title"],
            "person_id": self._person.settle(),
            "household_id": values["household_id"],
            "area_id": values["area_id"],
            "description": values["description"],
            "led_by": Leader(values["led_by"]),
            "review_on": values["review_on"],
            "core_need": NeedCategory(values["core_need"]) if values["core_need"] else None,
            "core_need_note": values["core_need_note"],
            "confidentiality": Level(values["level"]),
        }
        catalogue = desk.toolkit.catalogue
        if self._case is None:
            kind = desk.types.get(values["type"]) if values["type"] else None
            kept = desk.cases.open(replace(base, **fields), kind, catalogue)
            desk.toolkit.telling.done(say("Cases", "Case {number} is open.", number=kept.number), desk.undo)
        else:
            kept = desk.cases.edit(replace(base, **fields), catalogue)
            desk.toolkit.telling.done(say("Cases", "Case saved."), desk.undo)
        desk.cases.drop_draft(self._draft_name)
        self.kept.emit(kept)


def _values(case: Case | None) -> dict[str, Any]:
    if case is None:
        return {"led_by": Leader.MANAGER, "level": Level.MANAGER}
    return {
        "title": case.title,
        "person": case.person_id,
        "household_id": case.household_id,
        "area_id": case.area_id,
        "description": case.description,
        "led_by": case.led_by,
        "review_on": case.review_on,
        "core_need": case.core_need,
        "core_need_note": case.core_need_note,
        "level": case.confidentiality,
    }
