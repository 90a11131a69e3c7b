"""An appointment as a calendar file that names nobody: a reference, a day, an hour, and the address of a public place."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from neighbourhood_desk.exchange.calendar import CalendarEvent, calendar_file
from neighbourhood_desk.features.referrals.records import Referral
from neighbourhood_desk.kernel.wording import Catalogue, say

MINUTES = 60


def compose(referral: Referral, day: date, public_place: str, catalogue: Catalogue) -> bytes:
    """The file. `public_place` is written only where the desk knows it as the address of a public resource, else empty."""
    summary = catalogue.text(say("ReferralSheet", "Appointment · {number}", number=referral.number))
    at = time.fromisoformat(referral.appointment_at) if referral.appointment_at else None
    event = CalendarEvent(
        id=referral.id,
        summary=summary,
        starts=day if at is None else datetime.combine(day, at),
        minutes=MINUTES,
        place=public_place,
        sequence=max(0, referral.appointment_count - 1),
        stamp=referral.updated_at or datetime.combine(day, time(), UTC),
    )
    return calendar_file([event])
