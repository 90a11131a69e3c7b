"""What a case needs in order to be kept, closed and reopened."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from neighbourhood_desk.features.cases.records import Case, CaseStatus, PlannedStep
from neighbourhood_desk.features.requests.records import BroughtBy, Outcome, Request
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say

_LINE, _TEXT = 200, 20_000


def tidy(case: Case) -> Case:
    """Checked and cleaned for keeping; raises DeskError where it says too little, or asks for more than the desk can protect."""
    title = " ".join(clean(case.title, _LINE).split())
    if not title:
        raise DeskError(say("Cases", "Give the case a title."))
    if case.person_id is None and case.household_id is None and case.area_id is None:
        raise DeskError(say("Cases", "Say whom or what it is about: a person, a household or an area."))
    if case.confidentiality is Level.SEALED:
        raise DeskError(
            say("Cases", "A whole case cannot be sealed: its steps stand on Today and in lists."),
            say("Cases", "Keep it for the manager only, and seal the requests and the care notes in it."),
        )
    if case.confidentiality.rank < Level.AGENCIES.rank:
        raise DeskError(say("Cases", "A case is for the manager, or for the agencies that work in it: never for more people."))
    if case.core_need_note.strip() and case.core_need is None:
        raise DeskError(say("Cases", "Say which sort of need no service covers."))
    return replace(
        case,
        title=title,
        description=clean(case.description, _TEXT),
        core_need_note=clean(case.core_need_note, _TEXT),
        closing_summary=clean(case.closing_summary, _TEXT),
    )


def may_close(case: Case, steps: Sequence[PlannedStep], requests: Sequence[Request]) -> Wording | None:
    """Why it cannot be closed; None when it can."""
    if not case.is_open:
        return say("Cases", "This case is closed already.")
    if left := sum(planned.followup.is_open for planned in steps):
        return say("Cases", "%n step(s) of the plan are still to do: do them, or take them out of the plan.", n=left)
    if left := sum(request.is_open for request in requests):
        return say("Cases", "%n request(s) in it are still open: close them first, or take them out of the case.", n=left)
    return None


def closed(case: Case, on: date, outcome: Outcome, summary: str) -> Case:
    """Closed with a verdict and a summary."""
    if outcome is Outcome.UNKNOWN:
        raise DeskError(say("Cases", "Say whether the need was met: ask whom it is about."))
    if not (summary := clean(summary, _TEXT)):
        raise DeskError(say("Cases", "Sum up in a few sentences what was done and what came of it."))
    return replace(case, status=CaseStatus.CLOSED, closed_on=on, outcome=outcome, closing_summary=summary, review_on=None, review_id=None)


def reopened(case: Case, on: date) -> Case:
    """Worked on again; what was said at its end stays until it is closed anew."""
    if case.is_open:
        raise DeskError(say("Cases", "This case is open."))
    return replace(case, status=CaseStatus.OPEN, reopened_on=on, closed_on=None, outcome=Outcome.UNKNOWN)


def from_request(request: Request) -> Case:
    """The case that a request becomes: nothing is typed twice."""
    by, whose = request.brought_by, request.brought_by_id
    return Case(
        title=request.title,
        person_id=whose if by is BroughtBy.PERSON else None,
        household_id=whose if by is BroughtBy.HOUSEHOLD else None,
        area_id=request.area_id,
        led_by=request.led_by,
    )
