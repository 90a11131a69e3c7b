"""The life of a referral: which step may follow which, on what day, and what each must say.

Every step has a `may_…` that gives the reason why not, or None, and a function that takes the step or raises that reason.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from neighbourhood_desk.features.referrals.records import (
    Attended,
    Confirmer,
    OverrideBasis,
    Referral,
    ReferralStatus,
    RejectionCode,
    Served,
    Way,
)
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.wording import Wording, say

_S = ReferralStatus


def tidy(referral: Referral) -> Referral:
    """The referral with clean texts, each field and document once."""
    return replace(
        referral,
        contact=one_line(referral.contact),
        why=clean(referral.why),
        fields=tuple(dict.fromkeys(referral.fields)),
        documents=tuple(dict.fromkeys(filter(None, map(one_line, referral.documents)))),
    )


def one_line(text: str) -> str:
    """A clean text on one line of at most 300 signs."""
    return " ".join(clean(text, 300).split())


def may_edit(referral: Referral) -> Wording | None:
    """What was sent cannot be written anew."""
    return None if referral.status is _S.DRAFTED else say("Referrals", "It was sent already: what has left cannot be changed.")


def may_answer(referral: Referral) -> Wording | None:
    """Yes or no comes once, to what was sent."""
    if referral.status is _S.SENT:
        return None
    return (
        say("Referrals", "It was not sent yet.") if referral.status is _S.DRAFTED else say("Referrals", "The agency has answered already.")
    )


def may_start(referral: Referral) -> Wording | None:
    """The agency works on what it accepted."""
    if referral.status is _S.ACCEPTED:
        return None
    return _ended(referral) or say("Referrals", "The agency has to accept it first.")


def may_appoint(referral: Referral) -> Wording | None:
    """An appointment is made with an agency that has the referral."""
    return None if referral.is_with_agency else _ended(referral) or say("Referrals", "It was not sent yet.")


def may_attend(referral: Referral) -> Wording | None:
    """Whether somebody came is known of an appointment that was made."""
    if referral.appointment_on is None:
        return say("Referrals", "There is no appointment.")
    return say("Referrals", "This is noted already.") if referral.attended is not None else None


def may_complete(referral: Referral) -> Wording | None:
    """Only what an agency took on can be completed."""
    if referral.status in (_S.ACCEPTED, _S.IN_PROGRESS):
        return None
    return _ended(referral) or say("Referrals", "The agency has to accept it first.")


def may_fail(referral: Referral) -> Wording | None:
    """What is with an agency may come to nothing, also because it never answers."""
    return None if referral.is_with_agency else _ended(referral) or say("Referrals", "It was not sent yet.")


def may_withdraw(referral: Referral) -> Wording | None:
    """Anything that has not ended may be taken back."""
    return _ended(referral)


def send(referral: Referral, on: date, how: Way, due: date, today: date) -> Referral:
    """It left. The day on which the first of its row was sent stays."""
    _require(may_edit(referral))
    _check_day(referral, on, today)
    if due < on:
        raise DeskError(say("Referrals", "The answer cannot be due before it was sent."))
    return replace(referral, status=_S.SENT, since=on, sent_on=on, sent_how=how, answer_due=due, first_sent_on=referral.first_sent_on or on)


def overridden(referral: Referral, basis: OverrideBasis, reason: str) -> Referral:
    """It passes data without consent, on a legal basis that somebody wrote down."""
    _require(may_edit(referral))
    reason = clean(reason, 4000)
    if len(reason) < _LEAST_REASON:
        raise DeskError(
            say("Referrals", "Write the reason in a sentence: it is kept, and whoever checks the desk will read it."),
        )
    return replace(referral, override_basis=basis, override_reason=reason)


def accept(referral: Referral, on: date, answer: str, today: date) -> Referral:
    """The agency takes it on."""
    _require(may_answer(referral))
    _check_day(referral, on, today)
    return replace(referral, status=_S.ACCEPTED, since=on, accepted_on=on, answer=clean(answer, 4000))


def reject(referral: Referral, on: date, code: RejectionCode, text: str, today: date) -> Referral:
    """The agency says no, and why: as a code that counts and in its own words."""
    _require(may_answer(referral))
    _check_day(referral, on, today)
    text = clean(text, 4000)
    if code is RejectionCode.OTHER and not text:
        raise DeskError(say("Referrals", "Write the reason that the agency gave."))
    return replace(referral, status=_S.REJECTED, since=on, rejected_on=on, rejection=code, rejection_text=text)


def start(referral: Referral, on: date, today: date) -> Referral:
    """The agency has begun."""
    _require(may_start(referral))
    _check_day(referral, on, today)
    return replace(referral, status=_S.IN_PROGRESS, since=on, started_on=on)


def appoint(referral: Referral, on: date, at: str, place: str) -> Referral:
    """An appointment, or another one: whether the person came is open again."""
    _require(may_appoint(referral))
    if referral.sent_on is not None and on < referral.sent_on:
        raise DeskError(say("Referrals", "The appointment cannot be before the referral was sent."))
    count = referral.appointment_count + 1
    return replace(
        referral, appointment_on=on, appointment_at=at, appointment_place=one_line(place), attended=None, appointment_count=count
    )


def attend(referral: Referral, attended: Attended, today: date) -> Referral:
    """Whether the person came to the appointment; who was there has begun."""
    _require(may_attend(referral))
    if referral.appointment_on is not None and referral.appointment_on > today:
        raise DeskError(say("Referrals", "The appointment is still to come."))
    kept = replace(referral, attended=attended)
    if attended is Attended.YES and referral.status is _S.ACCEPTED and referral.appointment_on is not None:
        day = max(referral.appointment_on, referral.since)
        return replace(kept, status=_S.IN_PROGRESS, since=day, started_on=day)
    return kept


def complete(
    referral: Referral, on: date, today: date, *, by: Confirmer | None, how: Way | None, who: str, served: Served | None, result: str
) -> Referral:
    """Done, as the agency or the resident confirms; nothing is done on the manager's word alone."""
    _require(may_complete(referral))
    _check_day(referral, on, today)
    if by is None or how is None:
        raise DeskError(say("Referrals", "Say who confirmed it and how: the agency or the resident."))
    if served is None:
        raise DeskError(say("Referrals", "Say whether the resident was helped."))
    return replace(
        referral,
        status=_S.COMPLETED,
        since=on,
        completed_on=on,
        confirmed_by=by,
        confirmed_how=how,
        confirmed_who=one_line(who),
        served=served,
        result=clean(result, 4000),
    )


def fail(referral: Referral, on: date, reason: str, today: date) -> Referral:
    """It came to nothing, and why."""
    _require(may_fail(referral))
    _check_day(referral, on, today)
    return replace(referral, status=_S.FAILED, since=on, failed_on=on, failure_reason=_reason(reason))


def withdraw(referral: Referral, on: date, reason: str, today: date) -> Referral:
    """Taken back by the manager or at the resident's wish, and why."""
    _require(may_withdraw(referral))
    _check_day(referral, on, today)
    return replace(referral, status=_S.WITHDRAWN, since=on, withdrawn_on=on, withdrawal_reason=_reason(reason))


def after(previous: Referral) -> dict[str, Any]:
    """What a new referral of the same request takes over: words, papers, and the first day on which help was asked for."""
    return {
        "previous_id": previous.id,
        "first_sent_on": previous.first_sent_on,
        "why": previous.why,
        "documents": previous.documents,
    }


_LEAST_REASON = 15


def _reason(text: str) -> str:
    reason = clean(text, 4000)
    if not reason:
        raise DeskError(say("Referrals", "Write the reason."))
    return reason


def _check_day(referral: Referral, on: date, today: date) -> None:
    if on > today:
        raise DeskError(say("Referrals", "This day is still to come."))
    if referral.sent_on is not None and on < referral.since:
        raise DeskError(say("Referrals", "This cannot have been before the step that came first ({day}).", day=referral.since))


def _ended(referral: Referral) -> Wording | None:
    return None if referral.is_open else say("Referrals", "This referral has ended.")


def _require(reason: Wording | None) -> None:
    if reason is not None:
        raise DeskError(reason)
