"""The types of cases: those that ship, and how edited ones are kept and read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from neighbourhood_desk.features.cases.records import CaseType, KeptType, TemplateStep
from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue, Wording, say

MOST_STEPS = 40
MOST_DAYS = 730


def text_of(text: Mapping[str, str] | Wording, catalogue: Catalogue) -> str:
    """The text in the reader's language, or in the other one where nobody has written it."""
    if isinstance(text, Wording):
        return catalogue.text(text)
    return text.get(catalogue.language) or next((text[code] for code in LANGUAGES if text.get(code)), "")


def rewritten(text: Mapping[str, str] | Wording, new: str, language: str, catalogues: Sequence[Catalogue]) -> dict[str, str]:
    """The text with one language changed; the words in the other stay, those that ship too."""
    known = {each.language: text_of(text, each) for each in catalogues} if isinstance(text, Wording) else dict(text)
    return {**known, language: clean(new, 500)}


def kept(case_type: CaseType, base: KeptType | None, catalogues: Sequence[Catalogue]) -> KeptType:
    """The type as it is kept; raises DeskError where it has no name or a step without words."""
    name = _by_language(case_type.name, catalogues)
    if not any(name.values()):
        raise DeskError(say("Cases", "Give the type a name."))
    if len(case_type.steps) > MOST_STEPS:
        raise DeskError(say("Cases", "At most %n step(s): a plan that nobody can keep in mind is no plan.", n=MOST_STEPS))
    steps = []
    for step in case_type.steps:
        what = _by_language(step.what, catalogues)
        if not any(what.values()):
            raise DeskError(say("Cases", "Every step says what there is to do."))
        if not 0 <= step.after_days <= MOST_DAYS:
            raise DeskError(say("Cases", "A step is due within two years of the opening."))
        expected = _by_language(step.expected, catalogues)
        steps.append({"what": what, "expected": expected, "led_by": step.led_by.value, "after_days": step.after_days})
    fields: dict[str, Any] = {
        "key": case_type.key,
        "name": name,
        "steps": tuple(steps),
        "review_days": case_type.review_days,
        "retired_on": case_type.retired_on,
    }
    return KeptType(**fields) if base is None else KeptType(id=base.id, created_at=base.created_at, updated_at=base.updated_at, **fields)


def read(row: KeptType) -> CaseType:
    """A type as it is worked with."""
    steps = tuple(
        TemplateStep(
            what=_texts(step["what"]),
            expected=_texts(step["expected"]),
            led_by=Leader(str(step["led_by"])),
            after_days=int(str(step["after_days"])),
        )
        for step in row.steps
    )
    return CaseType(key=row.key, name=row.name, steps=steps, review_days=row.review_days, retired_on=row.retired_on)


def all_types(rows: Iterable[KeptType]) -> list[CaseType]:
    """What ships, as edited here, and what was added."""
    edited = {row.key: read(row) for row in rows}
    shipped = [edited.pop(each.key, each) for each in SHIPPED]
    return [*shipped, *sorted(edited.values(), key=lambda each: each.key)]


def offered(types: Iterable[CaseType], today: date) -> list[CaseType]:
    """Those a new case may have."""
    return [each for each in types if each.retired_on is None or each.retired_on > today]


def _by_language(text: Mapping[str, str] | Wording, catalogues: Sequence[Catalogue]) -> dict[str, str]:
    if isinstance(text, Wording):
        return {each.language: each.text(text) for each in catalogues}
    return {code: clean(words, 500) for code, words in text.items() if clean(words, 500)}


def _texts(value: object) -> dict[str, str]:
    return {str(code): str(words) for code, words in value.items()} if isinstance(value, Mapping) else {}


def _step(after_days: int, led_by: Leader, what: Wording, expected: Wording) -> TemplateStep:
    return TemplateStep(what=what, expected=expected, led_by=led_by, after_days=after_days)


_MANY = (
    _step(3, Leader.MANAGER, say("CaseType", "Visit and listen, without forms"), say("CaseType", "Known: what weighs most for them")),
    _step(
        7, Leader.MANAGER, say("CaseType", "Name the needs together and put them in order"), say("CaseType", "A list that they agree with")
    ),
    _step(10, Leader.MANAGER, say("CaseType", "Ask for consent, agency by agency"), say("CaseType", "Signed or witnessed consents")),
    _step(
        14,
        Leader.TEAM,
        say("CaseType", "Agree on one lead and one plan in the inter-agency team"),
        say("CaseType", "One agency leads, the others know their part"),
    ),
    _step(30, Leader.AGENCY, say("CaseType", "First answer of every agency"), say("CaseType", "A date and a name from each")),
    _step(
        60,
        Leader.NETWORK,
        say("CaseType", "Find support in the neighbourhood beside the services"),
        say("CaseType", "One person to turn to"),
    ),
    _step(
        90,
        Leader.RESIDENT,
        say("CaseType", "Look at the plan together: what works, what they take on themselves"),
        say("CaseType", "A step up the ladder of autonomy"),
    ),
)
_NEIGHBOURS = (
    _step(2, Leader.MANAGER, say("CaseType", "Listen to each side apart"), say("CaseType", "What each needs, in their own words")),
    _step(
        5,
        Leader.MANAGER,
        say("CaseType", "Check that it is no offence and that nobody is in danger"),
        say("CaseType", "Clear: mediation, or police and prosecutor"),
    ),
    _step(
        10, Leader.NETWORK, say("CaseType", "Propose mediation and ask both for consent"), say("CaseType", "Both agree, or a written no")
    ),
    _step(21, Leader.NETWORK, say("CaseType", "First session"), say("CaseType", "One point agreed")),
    _step(45, Leader.RESIDENT, say("CaseType", "Agreement with dates"), say("CaseType", "Signed by both")),
    _step(90, Leader.CIRCLE, say("CaseType", "Check that the agreement is kept"), say("CaseType", "Kept for two months")),
)
_ALONE = (
    _step(2, Leader.MANAGER, say("CaseType", "Visit; see how they are, eat and move about"), say("CaseType", "Known: what is urgent")),
    _step(5, Leader.AGENCY, say("CaseType", "Tell social services and the health centre"), say("CaseType", "Telecare and nurse asked for")),
    _step(10, Leader.CIRCLE, say("CaseType", "Find two neighbours who call and visit"), say("CaseType", "Days shared out")),
    _step(21, Leader.NETWORK, say("CaseType", "Go along to one activity near home"), say("CaseType", "Went once, wants to go again")),
    _step(45, Leader.RESIDENT, say("CaseType", "Ask how the week is now"), say("CaseType", "At least three contacts a week")),
    _step(90, Leader.CIRCLE, say("CaseType", "Hand over to the circle"), say("CaseType", "The circle notices an absence by itself")),
)
_EVICTION = (
    _step(1, Leader.MANAGER, say("CaseType", "Read the papers: dates, court, how much is owed"), say("CaseType", "The date is known")),
    _step(
        2, Leader.AGENCY, say("CaseType", "Legal advice and duty lawyer"), say("CaseType", "Suspension for vulnerability asked for in time")
    ),
    _step(3, Leader.AGENCY, say("CaseType", "Report of vulnerability from social services"), say("CaseType", "Report handed to the court")),
    _step(7, Leader.NETWORK, say("CaseType", "Speak with the owner, with a mediator"), say("CaseType", "Payment plan or new date")),
    _step(10, Leader.AGENCY, say("CaseType", "Ask for emergency and social housing"), say("CaseType", "Requests registered")),
    _step(
        14,
        Leader.RESIDENT,
        say("CaseType", "Plan for the day itself: belongings, children, animals"),
        say("CaseType", "Nobody in the street"),
    ),
    _step(60, Leader.MANAGER, say("CaseType", "Is the home secure?"), say("CaseType", "A home for the next year")),
)
_PLACE = (
    _step(3, Leader.MANAGER, say("CaseType", "Look at it by day and by night, and count"), say("CaseType", "Facts, pictures, hours")),
    _step(
        7, Leader.CIRCLE, say("CaseType", "Hear who uses the place, those who bother too"), say("CaseType", "Needs of every group noted")
    ),
    _step(14, Leader.AGENCY, say("CaseType", "Walk over it with the services that care for it"), say("CaseType", "Who does what by when")),
    _step(30, Leader.TEAM, say("CaseType", "A small change first, to try"), say("CaseType", "Tried for four weeks")),
    _step(60, Leader.CIRCLE, say("CaseType", "Count again and compare"), say("CaseType", "Fewer complaints, more use")),
    _step(90, Leader.CIRCLE, say("CaseType", "Leave the care of the place to the circle"), say("CaseType", "Written agreement of care")),
)
SHIPPED: tuple[CaseType, ...] = (
    CaseType(key="multi_problem", name=say("CaseType", "Several problems at once"), steps=_MANY, review_days=30, is_shipped=True),
    CaseType(
        key="neighbour_conflict", name=say("CaseType", "Conflict between neighbours"), steps=_NEIGHBOURS, review_days=21, is_shipped=True
    ),
    CaseType(key="isolated_older", name=say("CaseType", "Older person alone"), steps=_ALONE, review_days=30, is_shipped=True),
    CaseType(key="eviction_risk", name=say("CaseType", "Risk of eviction"), steps=_EVICTION, review_days=7, is_shipped=True),
    CaseType(key="public_space", name=say("CaseType", "Problem in a public place"), steps=_PLACE, review_days=30, is_shipped=True),
)
"""What ships; the words are data in both catalogues, so that a Spanish desk prints English plans."""
