"""Calendar files (RFC 5545) that other programs open: the only importer of `icalendar`.

Hours are those of the desk's place, with the rules of its summer time written out: a program that has to guess them shifts an
appointment by an hour. The same event always has the same identity, and a changed one a higher sequence, so that importing it again
moves it instead of doubling it. Whoever makes an event writes nothing of a resident into it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from neighbourhood_desk.kernel.folding import clean

ZONE = "Europe/Madrid"
_PRODUCT = "-//Neighbourhood Desk//Mesa de Barrio//ES"
_DOMAIN = "neighbourhood-desk"
_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One event. `starts` is a local moment, or a date for a whole day; `minutes` its length, for moments only.

    `id` is that of the record, `sequence` counts its changes, `stamp` is when it was last changed (UTC).
    """

    id: UUID
    summary: str
    starts: datetime | date
    stamp: datetime
    minutes: int = 60
    place: str = ""
    sequence: int = 0
    is_cancelled: bool = False


def calendar_file(events: Sequence[CalendarEvent]) -> bytes:
    """The file: the same events give the same bytes."""
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", _PRODUCT)
    calendar.add("method", "PUBLISH")
    if any(isinstance(event.starts, datetime) for event in events):
        calendar.add_component(_zone())
    for event in events:
        calendar.add_component(_component(event))
    return bytes(calendar.to_ical())


def _component(event: CalendarEvent) -> Event:
    found = Event()
    found.add("uid", f"{event.id}@{_DOMAIN}")
    found.add("dtstamp", _in_utc(event.stamp))
    if isinstance(event.starts, datetime):
        in_zone = {"TZID": ZONE}
        starts = event.starts.replace(tzinfo=None)
        found.add("dtstart", starts, parameters=in_zone)
        found.add("dtend", starts + event.minutes * _MINUTE, parameters=in_zone)
    else:
        found.add("dtstart", event.starts)
        found.add("dtend", event.starts + timedelta(days=1))
    found.add("summary", clean(event.summary, 300))
    if event.place:
        found.add("location", clean(event.place, 300))
    found.add("sequence", event.sequence)
    found.add("status", "CANCELLED" if event.is_cancelled else "CONFIRMED")
    found.add("class", "PRIVATE")
    return found


def _zone() -> Timezone:
    """Central European time as the European Union has kept it since 1996."""
    zone = Timezone()
    zone.add("tzid", ZONE)
    hour = timedelta(hours=1)
    for kind, name, month, begins, before, after in (
        (TimezoneStandard, "CET", 10, datetime(1996, 10, 27, 3), 2 * hour, hour),  # noqa: DTZ001 - a zone's own rules are local
        (TimezoneDaylight, "CEST", 3, datetime(1996, 3, 31, 2), hour, 2 * hour),  # noqa: DTZ001
    ):
        part = kind()
        part.add("tzname", name)
        part.add("dtstart", begins)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        part.add("rrule", {"freq": "yearly", "bymonth": month, "byday": "-1su"})
        zone.add_component(part)
    return zone


def _in_utc(moment: datetime) -> datetime:
    return moment.replace(microsecond=0, tzinfo=moment.tzinfo or UTC).astimezone(UTC)
