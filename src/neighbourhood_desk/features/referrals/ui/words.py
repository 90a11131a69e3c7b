"""How a referral is said in a list: its state with a tone, and how long it waits."""

from __future__ import annotations

from datetime import date

from neighbourhood_desk.features.referrals.records import (
    REFERRAL_STATUS_NAMES,
    REJECTION_NAMES,
    Referral,
    ReferralLine,
    ReferralStatus,
)
from neighbourhood_desk.kernel.wording import Wording, say

_S = ReferralStatus
_TONES = {
    _S.DRAFTED: "neutral",
    _S.SENT: "accent",
    _S.ACCEPTED: "accent",
    _S.IN_PROGRESS: "accent",
    _S.REJECTED: "danger",
    _S.FAILED: "danger",
    _S.COMPLETED: "good",
    _S.WITHDRAWN: "neutral",
}


def state_words(referral: Referral | ReferralLine, today: date) -> Wording:
    """Its state; where no answer came in time, how late it is."""
    if referral.is_late(today) and referral.answer_due is not None:
        return say("Referrals", "%n day(s) late", n=(today - referral.answer_due).days)
    return REFERRAL_STATUS_NAMES[referral.status]


def state_tone(referral: Referral | ReferralLine, today: date) -> str:
    """The tone of its state."""
    return "warning" if referral.is_late(today) else _TONES[referral.status]


def age_words(referral: Referral | ReferralLine, today: date) -> Wording:
    """How long it has been in its state."""
    days = (today - referral.since).days
    return say("Referrals", "today") if days <= 0 else say("Referrals", "%n day(s)", n=days)


def what_came(referral: Referral, today: date) -> Wording | str:
    """One line on how it stands: when the answer is due, why it was rejected, when the appointment is."""
    if referral.status is _S.SENT and referral.answer_due is not None:
        return say("Referrals", "answer due by {day}", day=referral.answer_due)
    if referral.rejection is not None:
        reason = REJECTION_NAMES[referral.rejection]
        return say("Referrals", "{reason}: {text}", reason=reason, text=referral.rejection_text) if referral.rejection_text else reason
    if referral.is_with_agency and referral.appointment_on is not None and referral.attended is None:
        return say("Referrals", "appointment on {day} {hour}", day=referral.appointment_on, hour=referral.appointment_at)
    return referral.failure_reason or referral.withdrawal_reason or referral.result or referral.answer
