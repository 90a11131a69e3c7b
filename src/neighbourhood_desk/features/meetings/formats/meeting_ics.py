"""A meeting as a calendar file for its members: the body, the day and hour, the place, and whether it was called off."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time

from neighbourhood_desk.exchange.calendar import CalendarEvent, calendar_file
from neighbourhood_desk.features.meetings.formats.content import MeetingPaper
from neighbourhood_desk.features.meetings.records import Meeting, MeetingStatus

_HOUR = re.compile(r"([01]?\d|2[0-3])[:.h]([0-5]\d)\Z")
_LEAST = 60
"""Minutes that a meeting takes whose agenda plans less."""


def compose(paper: MeetingPaper, meeting: Meeting) -> bytes:
    """The file; each later state of the meeting has a higher sequence, so that a program that has it moves it."""
    day, hour = paper.meeting["held_on"], _HOUR.match(paper.meeting["starts_at"])
    stamp = meeting.updated_at or datetime.combine(day, time(), UTC)
    event = CalendarEvent(
        id=meeting.id,
        summary=paper.body["name"],
        starts=datetime.combine(day, time(int(hour[1]), int(hour[2]))) if hour else day,
        minutes=max(_LEAST, paper.standing["planned"]),
        place=paper.meeting["place"],
        sequence=int((stamp - (meeting.created_at or stamp)).total_seconds()),
        stamp=stamp,
        is_cancelled=paper.meeting["status"] is MeetingStatus.CANCELLED,
    )
    return calendar_file([event])
