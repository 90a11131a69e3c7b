"""When a follow-up counts as late, and what may be done with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from neighbourhood_desk.features.followups.records import FOLLOW_UP_KIND_NAMES, MET_NAMES, DueList, FollowUp, FollowUpKind, Met
from neighbourhood_desk.kernel import recurrence
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.happenings import Happening, Topic, higher
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.kernel.working_days import Calendar

COMING_DAYS = 14
"""How far ahead "coming" looks."""


def tidy(followup: FollowUp) -> FollowUp:
    """Checked and cleaned for keeping; raises DeskError if it does not say what to do, when, or for what."""
    what = clean(followup.what, 500)
    if not what:
        raise DeskError(say("FollowUps", "Say what there is to do."))
    if followup.due_on == date.max:
        raise DeskError(say("FollowUps", "Say by when."))
    if not followup.subject_kind or followup.subject_id is None:
        raise DeskError(say("FollowUps", "A follow-up belongs to a record."))
    kept = replace(followup, what=what, assignee=clean(followup.assignee, 200), result=clean(followup.result))
    rule = recurrence.checked(followup.recurs)
    if not rule:
        return replace(kept, recurs="", first_on=None)
    return replace(kept, recurs=rule, first_on=followup.first_on or followup.due_on, series=followup.series or followup.id)


def following(followup: FollowUp, place: Calendar) -> FollowUp | None:
    """The next of what comes again, once this one is done: on a working day after both its due day and the day it was done.

    None where it comes once or has ended.
    """
    if not followup.recurs or followup.done_on is None or followup.first_on is None:
        return None
    day = recurrence.next_day(followup.recurs, followup.first_on, max(followup.due_on, followup.done_on))
    if day is None:
        return None
    fresh = replace(followup, id=new_id(), created_at=None, updated_at=None, done_on=None, result="", met=None, moves=())
    return replace(fresh, due_on=place.next_working(day))


def about_day(day: date, place: Calendar, language: str) -> Wording | None:
    """What whoever plans for this day should know: that nobody may answer; None for a working day."""
    if place.is_working(day):
        return None
    later = place.next_working(day)
    name = place.holiday(day, language)
    if name is not None:
        return say("FollowUps", "{day} is a public holiday ({name}); the next working day is {later}.", day=day, name=name, later=later)
    return say("FollowUps", "{day} is no working day; the next one is {later}.", day=day, later=later)


def may_do(followup: FollowUp, met: Met | None) -> Wording | None:
    """Why it cannot be marked as done; None when it can."""
    if not followup.is_open:
        return say("FollowUps", "This follow-up is already done.")
    if followup.kind is FollowUpKind.IMPACT and met is None:
        return say("FollowUps", "An impact check says whether the need was met.")
    return None


def done(followup: FollowUp, on: date, result: str, met: Met | None) -> FollowUp:
    """Done on this day; raises DeskError where `may_do` says why not."""
    reason = may_do(followup, met)
    if reason is not None:
        raise DeskError(reason)
    return replace(followup, done_on=on, result=clean(result), met=met if followup.kind is FollowUpKind.IMPACT else None)


def reopened(followup: FollowUp) -> FollowUp:
    """Open again; what was written as its result stays until it is done anew."""
    if followup.is_open:
        raise DeskError(say("FollowUps", "This follow-up is still open."))
    return replace(followup, done_on=None, met=None)


def moved(followup: FollowUp, due_on: date, reason: str) -> FollowUp:
    """Due on another day; the former day and the reason stay with it."""
    reason = " ".join(clean(reason, 300).split())
    if not followup.is_open:
        raise DeskError(say("FollowUps", "This follow-up is already done."))
    if not reason:
        raise DeskError(say("FollowUps", "Say why it moves: whoever reads this later will want to know."))
    if due_on == followup.due_on:
        return followup
    return replace(followup, due_on=due_on, moves=(*followup.moves, f"{followup.due_on.isoformat()} {reason}"))


def grouped(open_ones: list[FollowUp], today: date, ahead: int = COMING_DAYS) -> DueList:
    """Sort open follow-ups into overdue, today and coming (the next `ahead` days); later ones are left out."""
    ordered = sorted(open_ones, key=lambda item: (item.due_on, str(item.id)))
    last = today + timedelta(days=ahead)
    return DueList(
        overdue=tuple(item for item in ordered if item.due_on < today),
        today=tuple(item for item in ordered if item.due_on == today),
        coming=tuple(item for item in ordered if today < item.due_on <= last),
    )


def happening(followup: FollowUp, today: date) -> Happening:
    """How a timeline tells it: on the day it was done, or where it is due."""
    what = say("FollowUps", "{kind}: {what}", kind=FOLLOW_UP_KIND_NAMES[followup.kind], what=followup.what)
    level = higher(followup.confidentiality, Level.AGENCIES)
    if followup.done_on is None:
        is_late = followup.due_on < today
        return Happening(
            day=followup.due_on,
            what=what,
            detail=followup.when(today),
            topic=Topic.FOLLOW_UP,
            kind="followups",
            record_id=followup.id,
            icon="alert-triangle" if is_late else "clock",
            tone="danger" if is_late else "accent",
            is_planned=True,
            confidentiality=level,
        )
    detail: Wording | str = followup.result
    if followup.met is not None:
        met = MET_NAMES[followup.met]
        detail = say("FollowUps", "{met} · {result}", met=met, result=followup.result) if followup.result else met
    return Happening(
        day=followup.done_on,
        what=what,
        detail=detail,
        topic=Topic.FOLLOW_UP,
        kind="followups",
        record_id=followup.id,
        icon="check",
        tone="good",
        confidentiality=level,
        rank=6 if followup.kind is FollowUpKind.IMPACT else 4,
    )
