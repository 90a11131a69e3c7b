"""The form of a resource."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from neighbourhood_desk.features.people.records import PERSON_LANGUAGES
from neighbourhood_desk.features.resources import rules
from neighbourhood_desk.features.resources.records import (
    ACCESS_NAMES,
    NEED_GROUPS,
    NEED_NAMES,
    RESOURCE_KIND_NAMES,
    SECTOR_NAMES,
    AccessLevel,
    NeedCategory,
    Resource,
    ResourceKind,
    Sector,
)
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.features.territory.ui.picker import AreaRow
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import LEVEL_NAMES, Level
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.fields import Choice
from neighbourhood_desk.widgets.form import ChoiceRow, Form, LongTextRow, ManyChoiceRow, NumberRow, PickerRow, Row, TextRow
from neighbourhood_desk.widgets.toolkit import Toolkit

_FORMAL = (
    ("formal", say("Resources", "Formal: a service or institution")),
    ("informal", say("Resources", "Informal: neighbours, networks")),
)
_PLAIN = (
    "name",
    "description",
    "for_whom",
    "opening",
    "email",
    "web",
    "address",
    "transport",
    "notes",
    "capacity",
    "answer_days",
    "area_id",
)
_LARGE = (AreaKind.DISTRICT, AreaKind.NEIGHBOURHOOD, AreaKind.SECTOR)
_LEVELS = [(level.value, LEVEL_NAMES[level]) for level in Level if level is not Level.SEALED]


def rows(resources: ResourceService, territory: TerritoryService) -> list[Row]:
    """The questions, the ones that matter most first."""
    needs = [(need.value, NEED_NAMES[need]) for group in NEED_GROUPS.values() for need in group]
    return [
        TextRow("name", say("Resources", "Name"), required=True),
        ChoiceRow("kind", say("Resources", "Kind"), _choices(RESOURCE_KIND_NAMES), required=True),
        ChoiceRow("formal", say("Resources", "Formal or informal"), _FORMAL, required=True),
        ManyChoiceRow("needs", say("Resources", "What needs it meets"), needs),
        LongTextRow("description", say("Resources", "What it offers"), lines=3),
        TextRow("for_whom", say("Resources", "For whom")),
        LongTextRow("opening", say("Resources", "Opening hours"), lines=2),
        TextRow("phones", say("Resources", "Telephone"), say("Resources", "Part several with commas.")),
        TextRow("email", say("Resources", "E-mail")),
        TextRow("web", say("Resources", "Web"), most=2000),
        TextRow("address", say("Resources", "Address")),
        AreaRow("area_id", say("Resources", "Area"), territory),
        _OrganisationRow(resources),
        ManyChoiceRow("sectors", say("Resources", "Sectors"), _choices(SECTOR_NAMES)),
        ManyChoiceRow("languages", say("Resources", "Languages spoken"), list(PERSON_LANGUAGES.items())),
        NumberRow("capacity", say("Resources", "Capacity"), say("Resources", "How many people at a time; empty when nobody knows.")),
        LongTextRow(
            "required_documents",
            say("Resources", "Documents to bring"),
            say("Resources", "One on each line; a referral shows which are missing."),
            lines=2,
        ),
        *([_served_areas(large)] if (large := [area for area in territory.mine() if area.kind in _LARGE]) else []),
        NumberRow(
            "answer_days",
            say("Resources", "Working days to answer a referral"),
            say("Resources", "Empty: ten."),
            least=1,
            most=250,
        ),
        ManyChoiceRow("accessibility", say("Resources", "Accessibility"), _choices(ACCESS_NAMES)),
        TextRow("transport", say("Resources", "How to get there"), most=2000),
        ChoiceRow("confidentiality", say("Resources", "Who may see it"), _LEVELS, required=True),
        LongTextRow("notes", say("Resources", "My notes"), say("Resources", "They never leave the desk."), lines=3),
    ]


def editor_for(toolkit: Toolkit, resources: ResourceService, territory: TerritoryService, resource: Resource | None) -> Editor:
    """The form of this resource, or of a new one; what was half typed last time is there again."""
    form = Form(toolkit, rows(resources, territory))
    key = resource.id if resource else None

    def save(values: dict[str, Any]) -> None:
        changed = changed_by(resource, values)
        wrong = rules.problems(changed)
        for field, problem in wrong.items():
            form.set_error(field if field in values else "address", problem)
        if wrong:
            raise DeskError(say("Resources", "Something is not right yet: see the fields marked above."))
        if resource is None:
            resources.add(changed)
        else:
            resources.edit(changed)

    editor = Editor(
        toolkit,
        form,
        say("Resources", "New resource") if resource is None else say("Resources", "Edit resource"),
        say("Resources", "Save resource"),
        drafts=(lambda typed: resources.keep_draft(key, typed), lambda: resources.drop_draft(key)),
        save=save,
    )
    form.set_values(values_of(resource or Resource(confidentiality=rules.first_level(ResourceKind.SERVICE, formal=True))))
    draft = resources.draft(key)
    if draft is not None:
        editor.restore(draft)
    elif resource is None:
        _follow_kind(form)
    return editor


def values_of(resource: Resource) -> dict[str, Any]:
    """A resource as the form shows it."""
    return {
        **{name: getattr(resource, name) for name in _PLAIN},
        "kind": resource.kind.value,
        "formal": "formal" if resource.formal else "informal",
        "needs": [need.value for need in resource.needs],
        "sectors": [sector.value for sector in resource.sectors],
        "languages": list(resource.languages),
        "accessibility": [level.value for level in resource.accessibility],
        "phones": ", ".join(resource.phones),
        "required_documents": "\n".join(resource.required_documents),
        "only_areas": list(resource.only_areas),
        "organisation_id": resource.organisation_id,
        "confidentiality": resource.confidentiality.value,
    }


def changed_by(resource: Resource | None, values: Mapping[str, Any]) -> Resource:
    """The resource that the form says; what it does not ask stays."""
    known = {code.value for code in ResourceKind}
    return replace(
        resource or Resource(),
        **{name: values[name] for name in _PLAIN},
        kind=ResourceKind(values["kind"]) if values["kind"] in known else ResourceKind.SERVICE,
        formal=values["formal"] != "informal",
        needs=tuple(NeedCategory(code) for code in values["needs"]),
        sectors=tuple(Sector(code) for code in values["sectors"]),
        languages=tuple(values["languages"]),
        accessibility=tuple(AccessLevel(code) for code in values["accessibility"]),
        phones=tuple(part.strip() for part in re.split(r"[,;\n]", values["phones"]) if part.strip()),
        required_documents=tuple(line for line in values["required_documents"].splitlines() if line.strip()),
        only_areas=tuple(values["only_areas"]) if "only_areas" in values else (resource.only_areas if resource else ()),
        organisation_id=values["organisation_id"],
        confidentiality=Level(values["confidentiality"]),
    )


def _served_areas(areas: Sequence[Area]) -> Row:
    choices = [(str(area.id), say("Resources", "{area}", area=area.name)) for area in areas]
    return ManyChoiceRow("only_areas", say("Resources", "Only for residents of"), choices, say("Resources", "None ticked: for everybody."))


def _follow_kind(form: Form) -> None:
    """Until the manager says otherwise, the level of a new resource follows from what it is."""
    level = form.row("confidentiality", ChoiceRow)
    last = [level.value()]

    def follow() -> None:
        if level.value() != last[0]:
            return
        kind = form.row("kind", ChoiceRow).value() or ResourceKind.SERVICE
        first = rules.first_level(ResourceKind(kind), formal=form.row("formal", ChoiceRow).value() != "informal")
        level.set_value(first.value)
        last[0] = level.value()

    form.edited.connect(follow)


class _OrganisationRow(PickerRow):
    """Who runs it."""

    def __init__(self, resources: ResourceService) -> None:
        def find(text: str) -> list[Choice]:
            return [Choice(found.id, found.name, found.legal_form) for found in resources.find_organisations(text)]

        def name_of(organisation_id: Any) -> str:
            found = resources.organisation(organisation_id)
            return found.name if found else ""

        super().__init__("organisation_id", say("Resources", "Organisation"), find, name_of)


def _choices(names: Mapping[Any, Wording]) -> list[tuple[str, Wording]]:
    return [(code.value, words) for code, words in names.items()]
