"""In what order the morning is taken, and whose hands the work is in."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from uuid import UUID

from neighbourhood_desk.features.consents.records import PURPOSE_NAMES, Ending
from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.features.requests.records import Priority
from neighbourhood_desk.features.today.records import Hands, Line, Shares, Sign, Waiting
from neighbourhood_desk.features.vault.records import Standing, ago
from neighbourhood_desk.kernel.wording import Wording, say

COMING_DAYS = 14
REPLY_IS_TODAYS_WORK = 7
"""A reasoned reply is written, agreed and sent: in its last week it is work for today."""

_HARM = {Priority.LOW: 0, Priority.NORMAL: 1, Priority.HIGH: 2, Priority.URGENT: 3}
_HANDS: Mapping[Leader, Hands] = {
    Leader.MANAGER: Hands.MANAGER,
    Leader.AGENCY: Hands.AGENCIES,
    Leader.TEAM: Hands.AGENCIES,
    Leader.NETWORK: Hands.NETWORKS,
    Leader.CIRCLE: Hands.NETWORKS,
    Leader.RESIDENT: Hands.RESIDENTS,
}
_MORNING_ENDS = {"es": 14, "en": 12}
_EVENING_STARTS = {"es": 20, "en": 18}


def harm(priority: Priority) -> int:
    """How much somebody suffers while it waits: 0 to 3."""
    return _HARM[priority]


def arranged(lines: Iterable[Line], today: date, replies: Iterable[Line] = ()) -> Waiting:
    """Overdue by harm, then by age; today by harm, then by the clock; the next two weeks by day, then by harm.

    A reply whose clock runs out within a week stands under today.
    """
    last, soon = today + timedelta(days=COMING_DAYS), today + timedelta(days=REPLY_IS_TODAYS_WORK)
    plain, owed = list(lines), list(replies)
    every = [*plain, *owed]
    now = [line for line in plain if line.due_on == today] + [line for line in owed if today <= line.due_on <= soon]
    coming = [line for line in plain if today < line.due_on <= last] + [line for line in owed if soon < line.due_on <= last]
    return Waiting(
        overdue=tuple(sorted((line for line in every if line.due_on < today), key=lambda line: (-line.harm, line.due_on, str(line.id)))),
        today=tuple(sorted(now, key=lambda line: (-line.harm, line.due_on, line.at or "24:00", str(line.id)))),
        coming=tuple(sorted(coming, key=lambda line: (line.due_on, -line.harm, line.at or "24:00", str(line.id)))),
    )


def when(line: Line, today: date) -> Wording:
    """How late or how near it is, in words; the hour for what has one today."""
    days = (line.due_on - today).days
    if days < -1:
        return say("Today", "%n day(s) ago", n=-days)
    if days == -1:
        return say("Today", "yesterday")
    if days == 0:
        return say("Today", "at {time}", time=line.at) if line.at else say("Today", "today")
    if days == 1:
        return say("Today", "tomorrow, {time}", time=line.at) if line.at else say("Today", "tomorrow")
    return say("Today", "in %n day(s)", n=days)


def shares(now: Mapping[Leader, int], before: Mapping[Leader, int]) -> Shares:
    """The shares of one year and the community's of the year before, from how many actions each led."""
    counts = _by_hands(now)
    percent = _percentages(counts)
    earlier = _percentages(_by_hands(before))
    return Shares(
        actions=sum(counts.values()),
        percent=tuple(percent.items()),
        community=_community(percent),
        community_before=_community(earlier) if earlier else None,
    )


def greeting(hour: int, language: str) -> Wording:
    """What people say at this hour of the day (0 to 23) where this language is spoken."""
    if 5 <= hour < _MORNING_ENDS.get(language, 12):
        return say("Today", "Good morning")
    if 5 <= hour < _EVENING_STARTS.get(language, 18):
        return say("Today", "Good afternoon")
    return say("Today", "Good evening")


def reminder_of_backup(standing: Standing, today: date) -> tuple[Line, ...]:
    """The line that asks for a backup outside this computer, once it is time."""
    if not standing.is_time_to_copy(today):
        return ()
    detail = say("Today", "No backup has left this computer yet")
    if standing.outside is not None:
        detail = say("Today", "The last backup outside this computer: {when}", when=ago(standing.outside, today))
    return (
        Line(
            kind="backup",
            id=UUID(int=0),
            title=say("Today", "Copy a backup to a stick"),
            detail=detail,
            sign=Sign.BACKUP,
            due_on=standing.outside_due,
            pill=say("Today", "Backup"),
            page="security",
        ),
    )


def reminders_of_consents(ending: Iterable[Ending]) -> tuple[Line, ...]:
    """A line for each consent that soon ends: in time to ask whether the person still agrees."""
    return tuple(
        Line(
            kind="people",
            id=each.consent.person_id,
            title=say("Today", "Consent ends: {person}", person=each.person),
            detail=PURPOSE_NAMES[each.consent.purpose],
            sign=Sign.CONSENT,
            due_on=each.consent.until_on,
            harm=0,
            pill=say("Today", "Consent"),
        )
        for each in ending
        if each.consent.until_on is not None
    )


def a_year_before(day: date) -> date:
    """The same day of the year before; 28 February for 29 February."""
    return date(day.year - 1, day.month, 28 if (day.month, day.day) == (2, 29) else day.day)


def _by_hands(counts: Mapping[Leader, int]) -> dict[Hands, int]:
    found = dict.fromkeys(Hands, 0)
    for leader, count in counts.items():
        found[_HANDS[leader]] += count
    return found


def _percentages(counts: Mapping[Hands, int]) -> dict[Hands, int]:
    """Whole numbers that add up to 100: what rounding down loses goes to the largest remainders. Empty when nothing was done."""
    total = sum(counts.values())
    if not total:
        return {}
    percent = {hands: 100 * count // total for hands, count in counts.items()}
    by_rest = sorted(counts, key=lambda hands: -(100 * counts[hands] % total))
    for hands in by_rest[: 100 - sum(percent.values())]:
        percent[hands] += 1
    return percent


def _community(percent: Mapping[Hands, int]) -> int:
    return percent.get(Hands.NETWORKS, 0) + percent.get(Hands.RESIDENTS, 0)
