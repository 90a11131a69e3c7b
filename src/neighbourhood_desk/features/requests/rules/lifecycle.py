"""The life of a request, decided without looking at anything but the request.

Every step has a `may_…` that gives the reason why not, or None, and a function that takes the step or raises that reason.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from neighbourhood_desk.features.followups.records import Met
from neighbourhood_desk.features.requests.records import Outcome, Request, RequestKind, RequestStatus
from neighbourhood_desk.features.requests.rules.meaning import is_public_space
from neighbourhood_desk.features.requests.rules.titles import title_from
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say

REPLY_MONTHS = 3
"""Every idea or complaint gets a reasoned written reply within three calendar months."""

IMPACT_AFTER = timedelta(days=14)
"""When the effect of a resolved request is checked, unless the manager says another day."""

OWED_A_REPLY = frozenset({RequestKind.IDEA, RequestKind.COMPLAINT})

_S = RequestStatus
_WORKABLE = (_S.ASSESSED, _S.IN_PROGRESS, _S.WAITING, _S.REOPENED)
_OUTCOMES = {Met.YES: Outcome.MET, Met.PARTLY: Outcome.PARTLY, Met.NO: Outcome.NOT_MET}


def may_assess(request: Request) -> Wording | None:
    """Anything that has not ended may be assessed, also again."""
    return _ended(request)


def may_start(request: Request) -> Wording | None:
    """Work starts once somebody said what it is about."""
    if request.status is _S.RECEIVED:
        return say("Requests", "Assess it first: say what it is about and who leads it.")
    if request.status is _S.IN_PROGRESS:
        return say("Requests", "It is already in progress.")
    return _ended(request) or (_already_resolved() if request.status is _S.RESOLVED else None)


def may_wait(request: Request) -> Wording | None:
    """Waiting for somebody else is a state of work that started."""
    if request.status is _S.WAITING:
        return say("Requests", "It is already waiting.")
    return may_resolve(request)


def may_resolve(request: Request) -> Wording | None:
    """An answer was given; whether it helped is a second question."""
    if request.status is _S.RECEIVED:
        return say("Requests", "Assess it first: say what it is about and who leads it.")
    if request.status is _S.RESOLVED:
        return _already_resolved()
    return _ended(request)


def may_check_impact(request: Request) -> Wording | None:
    """Whether it worked is asked after it was resolved, until it is closed."""
    return None if request.status is _S.RESOLVED else say("Requests", "The impact is checked once the request is resolved.")


def may_close(request: Request) -> Wording | None:
    """A request closes only after somebody asked whether the need was met."""
    if request.status is not _S.RESOLVED:
        return _ended(request) or say("Requests", "Resolve it first, then check whether it worked.")
    if request.outcome is Outcome.UNKNOWN:
        return say("Requests", "Check the impact first: ask whether the need was met.")
    return None


def may_decline(request: Request) -> Wording | None:
    """Saying no is possible until it ended."""
    return _ended(request)


def may_reopen(request: Request) -> Wording | None:
    """Resolved, closed and declined requests may come back."""
    return say("Requests", "It is still open.") if request.is_open and request.status is not _S.RESOLVED else None


def may_reply(request: Request) -> Wording | None:
    """One written reply; a second one is a note."""
    return say("Requests", "The written reply was given already.") if request.replied_on is not None else None


def received(request: Request) -> Request:
    """A request as it enters the desk: cleaned, with a title and its reply due; raises DeskError if nothing was said."""
    description, title = clean(request.description), " ".join(clean(request.title, 300).split())
    if not title and not description:
        raise DeskError(say("Requests", "Say what happened."))
    return with_reply_due(
        replace(
            request,
            title=title or title_from(description),
            description=description,
            address=" ".join(clean(request.address, 300).split()),
            confidentiality=level_for(request) if request.confidentiality is Level.AGENCIES else request.confidentiality,
        )
    )


def level_for(request: Request) -> Level:
    """Public space (a broken lamp) starts at members unless a person stands behind it; all else at agencies."""
    return Level.MEMBERS if is_public_space(request.need_category) and request.brought_by_id is None else Level.AGENCIES


def with_reply_due(request: Request) -> Request:
    """The same request with the day its reasoned reply is due, which is none for kinds that are owed no reply."""
    return replace(request, reply_due=reply_due(request.kind, request.received_on))


def reply_due(kind: RequestKind, received_on: date) -> date | None:
    """Three calendar months later on the same day, or the last day of a shorter month."""
    if kind not in OWED_A_REPLY:
        return None
    month = received_on.month - 1 + REPLY_MONTHS
    year, month = received_on.year + month // 12, month % 12 + 1
    return date(year, month, min(received_on.day, monthrange(year, month)[1]))


def assess(request: Request, on: date, **fields: Any) -> Request:
    """Say what it is about (sectors, category, priority, who leads); a reopened one keeps its first date of assessment."""
    _require(may_assess, request)
    moves_on = request.status in (_S.RECEIVED, _S.REOPENED)
    return replace(request, **fields, status=_S.ASSESSED if moves_on else request.status, assessed_on=request.assessed_on or on)


def start(request: Request, on: date) -> Request:
    """Somebody works on it."""
    _require(may_start, request)
    return replace(request, status=_S.IN_PROGRESS, started_on=request.started_on or on, waiting_since=None, waiting_for="")


def wait(request: Request, on: date, for_whom: str) -> Request:
    """Somebody else must move; says who."""
    _require(may_wait, request)
    who = " ".join(clean(for_whom, 200).split())
    if not who:
        raise DeskError(say("Requests", "Say for whom or for what it waits."))
    return replace(request, status=_S.WAITING, started_on=request.started_on or on, waiting_since=on, waiting_for=who)


def resolve(request: Request, on: date, note: str) -> Request:
    """The service's answer stands; the resident's verdict is still to come."""
    _require(may_resolve, request)
    return replace(request, status=_S.RESOLVED, resolved_on=on, outcome=Outcome.UNKNOWN, outcome_note=clean(note), waiting_since=None)


def check_impact(request: Request, met: Met) -> Request:
    """Record the resident's verdict."""
    _require(may_check_impact, request)
    return replace(request, outcome=_OUTCOMES[met])


def forget_impact(request: Request) -> Request:
    """The impact check was taken back; an ended request must be reopened first."""
    _require(_ended, request)
    return replace(request, outcome=Outcome.UNKNOWN)


def close(request: Request, on: date, satisfaction: int | None) -> Request:
    """The end, with the satisfaction (1 to 5) if it was asked."""
    _require(may_close, request)
    if satisfaction is not None and not 1 <= satisfaction <= 5:
        raise DeskError(say("Requests", "Satisfaction goes from 1 to 5."))
    return replace(request, status=_S.CLOSED, closed_on=on, satisfaction=satisfaction)


def decline(request: Request, on: date, reason: str, *, told: bool) -> Request:
    """Say no, with a written reason that can be shown to the resident; `told` means they have it in writing."""
    _require(may_decline, request)
    reason = clean(reason)
    if not reason:
        raise DeskError(say("Requests", "Write the reason: the resident may read it."))
    declined = replace(request, status=_S.DECLINED, declined_on=on, decline_reason=reason, waiting_since=None)
    return replied(declined, on, reason) if told and request.reply_due and request.replied_on is None else declined


def reopen(request: Request, on: date) -> Request:
    """Back to work: all dates stay, so the clocks run on from the first day; the verdict must be asked again."""
    _require(may_reopen, request)
    return replace(request, status=_S.REOPENED, reopened_on=on, outcome=Outcome.UNKNOWN, satisfaction=None)


def replied(request: Request, on: date, text: str) -> Request:
    """The reasoned written reply was given."""
    _require(may_reply, request)
    text = clean(text)
    if not text:
        raise DeskError(say("Requests", "Write the reply, or what it said."))
    return replace(request, replied_on=on, reply=text)


def response_days(request: Request) -> int | None:
    """Days from received to resolved or declined; None while neither happened."""
    end = request.resolved_on or request.declined_on
    return None if end is None else max(0, (end - request.received_on).days)


RESPONSE_BANDS = ("7", "30", "90", "more", "open", "unknown")
"""Answered within 7, 30 or 90 days, later, not yet, or on a day that nobody wrote down."""


def response_band(received_on: date, answered_on: date | None, *, ended: bool = False) -> str:
    """The band of RESPONSE_BANDS for the days between these two."""
    if answered_on is None:
        return "unknown" if ended else "open"
    days = (answered_on - received_on).days
    return next((band for band in ("7", "30", "90") if days <= int(band)), "more")


def _ended(request: Request) -> Wording | None:
    return None if request.is_open else say("Requests", "It has ended. Reopen it first.")


def _already_resolved() -> Wording:
    return say("Requests", "It is already resolved. Check the impact, or reopen it.")


def _require(may: Callable[[Request], Wording | None], request: Request) -> None:
    reason = may(request)
    if reason is not None:
        raise DeskError(reason)
