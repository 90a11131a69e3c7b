"""The plan of a case: its steps as its type has them, and its goals."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from neighbourhood_desk.features.cases.records import KIND, Case, CaseType, Goal, Step
from neighbourhood_desk.features.cases.rules.types import text_of
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.kernel.working_days import Calendar

REVIEW_DAYS = 30
"""When to look at a case again that has no type."""


def of_type(case_type: CaseType, case: Case, catalogue: Catalogue, calendar: Calendar) -> Iterator[tuple[Step, FollowUp]]:
    """The steps of a type, due so many days after the opening or on the next working day, in the reader's words."""
    for template in case_type.steps:
        followup = FollowUp(
            what=text_of(template.what, catalogue),
            kind=FollowUpKind.ACTION,
            due_on=calendar.next_working(case.opened_on + timedelta(days=template.after_days)),
            led_by=template.led_by,
            subject_kind=KIND,
            subject_id=case.id,
            confidentiality=case.confidentiality,
        )
        yield Step(case_id=case.id, followup_id=followup.id, expected=text_of(template.expected, catalogue)), followup


def tidy_goal(goal: Goal) -> Goal:
    """Checked and cleaned; raises DeskError if it does not say what is to be different."""
    what = " ".join(clean(goal.what, 500).split())
    if not what:
        raise DeskError(say("Cases", "Say what is to be different in the end."))
    return replace(goal, what=what)
