"""How long data is kept, and when an answer is due."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from uuid import UUID

from neighbourhood_desk.features.rights.records import DuePerson, RetentionRules
from neighbourhood_desk.features.rights.records.activity import Anchor
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say

REPORT_WITHIN = timedelta(hours=72)
"""How soon an authority is told of a breach (GDPR, article 33)."""

Contact = tuple[UUID, date, date | None, bool]
"""(person, last contact, day chosen for them, is something still open)."""

_LEAST_MARK = 16


def months_later(day: date, months: int) -> date:
    """The same day some calendar months later, or that month's last day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def answer_due(received: date) -> date:
    """By when a right is answered: one month (GDPR, article 12(3))."""
    return months_later(received, 1)


def kept_until(last_contact: date, chosen: date | None, rules: RetentionRules) -> date:
    """Until when a person's data is kept: the day chosen for them, else some months after the last contact."""
    return chosen or months_later(last_contact, rules.months)


def due_people(contacts: Iterable[Contact], names: Mapping[UUID, str], rules: RetentionRules, today: date) -> list[DuePerson]:
    """Whose data has been kept long enough, the longest first. Nobody for whom something is open is among them."""
    found = [
        DuePerson(person, names.get(person, ""), last, until, chosen is not None)
        for person, last, chosen, is_open in contacts
        if not is_open and (until := kept_until(last, chosen, rules)) <= today
    ]
    return sorted(found, key=lambda due: (due.until, due.name))


def mistakes(rules: RetentionRules) -> dict[str, Wording]:
    """What must be mended before these rules can be kept, by field."""
    found: dict[str, Wording] = {}
    if not 1 <= rules.months <= 240:
        found["months"] = say("Rights", "Write a number of months from 1 to 240.")
    if not 0 <= rules.block_months <= 240:
        found["block_months"] = say("Rights", "Write a number of months from 0 to 240.")
    if not 12 <= rules.log_months <= 240:
        found["log_months"] = say("Rights", "Write a number of months from 12 to 240.")
    return found


def typed_anchor(seq: int, digest: str) -> Anchor:
    """What somebody typed from a printed sheet; raises DeskError where it cannot be a mark."""
    bare = "".join(digest.lower().split())
    if len(bare) < _LEAST_MARK or any(sign not in "0123456789abcdef" for sign in bare):
        raise DeskError(
            say("Activity", "This is not the mark of a line."),
            say("Activity", "It has groups of eight signs, 0 to 9 and a to f; type at least two groups."),
        )
    return Anchor(seq, bare)


def report_by(known_at: datetime) -> datetime:
    """The end of the 72 hours."""
    return known_at + REPORT_WITHIN


def hours_left(known_at: datetime, now: datetime) -> int:
    """Whole hours until the report is late; negative once it is."""
    return int((report_by(known_at) - now).total_seconds() // 3600)
