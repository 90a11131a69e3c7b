"""The day of a referral as a calendar file that names nobody: a reference, a day, an hour, and the address of a public place."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from neighbourhood_desk.exchange.calendar import CalendarEvent, calendar_file
from neighbourhood_desk.features.referrals.records import Referral
from neighbourhood_desk.kernel.wording import Catalogue, say

MINUTES = 60


def compose(referral: Referral, answer_due: date, public_place: str, catalogue: Catalogue) -> bytes:
    """The appointment; while there is none, the day on which the answer is due: one event that moves.

    `public_place` is written only where the desk knows it as the address of a public resource, else empty.
    """
    day = referral.appointment_on
    summary, starts, place = say("ReferralSheet", "Answer due · {number}", number=referral.number), answer_due, ""
    if day is not None:
        summary, place = say("ReferralSheet", "Appointment · {number}", number=referral.number), public_place
        starts = datetime.combine(day, time.fromisoformat(referral.appointment_at)) if referral.appointment_at else day
    event = CalendarEvent(
        id=referral.id,
        summary=catalogue.text(summary),
        starts=starts,
        minutes=MINUTES,
        place=place,
        sequence=referral.appointment_count,
        stamp=referral.updated_at or datetime.combine(answer_due, time(), UTC),
    )
    return calendar_file([event])
