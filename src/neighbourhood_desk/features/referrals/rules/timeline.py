"""What happened to a referral, as a timeline tells it: every step on its day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from neighbourhood_desk.features.referrals.records import (
    ATTENDED_NAMES,
    CONFIRMER_NAMES,
    ESCALATION_NAMES,
    KIND,
    OVERRIDE_NAMES,
    REJECTION_NAMES,
    SERVED_NAMES,
    Referral,
)
from neighbourhood_desk.kernel.happenings import Happening, Topic, higher
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say


@dataclass(frozen=True, slots=True)
class _Step:
    on: date
    icon: str
    what: Wording
    detail: Wording | str = ""
    tone: str = "accent"
    rank: int = 4
    is_planned: bool = False


def told(referral: Referral, receiver: str) -> Iterator[Happening]:
    """Its steps, with the name of the receiver; a draft has told nothing yet."""
    for step in _steps(referral, receiver):
        yield Happening(
            day=step.on,
            what=step.what,
            detail=step.detail,
            topic=Topic.REFERRAL,
            kind=KIND,
            record_id=referral.id,
            about=referral.number,
            icon=step.icon,
            tone=step.tone,
            confidentiality=higher(referral.confidentiality, Level.AGENCIES),
            rank=step.rank,
            is_planned=step.is_planned,
        )


def _steps(referral: Referral, receiver: str) -> Iterator[_Step]:
    if referral.sent_on is not None:
        basis = OVERRIDE_NAMES[referral.override_basis] if referral.override_basis is not None else ""
        yield _Step(referral.sent_on, "send", say("ReferralStep", "Referred to {receiver}", receiver=receiver), basis, rank=3)
    for on, step in referral.escalated:
        yield _Step(on, "bell", say("ReferralStep", "No answer from {receiver}", receiver=receiver), ESCALATION_NAMES[step], "warning")
    if referral.accepted_on is not None:
        yield _Step(referral.accepted_on, "check", say("ReferralStep", "{receiver} accepted", receiver=receiver), referral.answer, "good")
    if referral.rejected_on is not None and referral.rejection is not None:
        yield _Step(
            referral.rejected_on,
            "x",
            say("ReferralStep", "{receiver} said no: {reason}", receiver=receiver, reason=REJECTION_NAMES[referral.rejection]),
            referral.rejection_text,
            "danger",
        )
    if referral.appointment_on is not None:
        yield _appointment(referral, receiver)
    if referral.started_on is not None:
        yield _Step(referral.started_on, "player-play", say("ReferralStep", "{receiver} has begun", receiver=receiver), rank=5)
    yield from _ends(referral, receiver)


def _appointment(referral: Referral, receiver: str) -> _Step:
    assert referral.appointment_on is not None
    where = " · ".join(part for part in (referral.appointment_at, referral.appointment_place) if part)
    if referral.attended is None:
        what = say("ReferralStep", "Appointment at {receiver}", receiver=receiver)
        is_over = not referral.is_with_agency
        return _Step(referral.appointment_on, "calendar-event", what, where, is_planned=not is_over)
    what = say("ReferralStep", "Appointment at {receiver}: {attended}", receiver=receiver, attended=ATTENDED_NAMES[referral.attended])
    return _Step(referral.appointment_on, "calendar-event", what, where)


def _ends(referral: Referral, receiver: str) -> Iterator[_Step]:
    if referral.completed_on is not None and referral.served is not None and referral.confirmed_by is not None:
        yield _Step(
            referral.completed_on,
            "circle-check",
            say("ReferralStep", "{receiver}: done, says {who}", receiver=receiver, who=CONFIRMER_NAMES[referral.confirmed_by]),
            say("ReferralStep", "Helped: {served} {result}", served=SERVED_NAMES[referral.served], result=referral.result),
            "good",
            rank=6,
        )
    if referral.failed_on is not None:
        what = say("ReferralStep", "{receiver}: it came to nothing", receiver=receiver)
        yield _Step(referral.failed_on, "x", what, referral.failure_reason, "danger", rank=6)
    if referral.withdrawn_on is not None and referral.sent_on is not None:
        what = say("ReferralStep", "Taken back from {receiver}", receiver=receiver)
        yield _Step(referral.withdrawn_on, "arrow-back-up", what, referral.withdrawal_reason, "warning", rank=6)
