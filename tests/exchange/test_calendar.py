from __future__ import annotations

import io
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from dateutil import tz
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from neighbourhood_desk.exchange.calendar import ZONE, CalendarEvent, calendar_file

STAMP = datetime(2026, 11, 22, 9, tzinfo=UTC)
ID = UUID("0190a0a0-0000-7000-8000-000000000001")


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)


def event(starts: datetime | date, sequence: int = 0) -> CalendarEvent:
    return CalendarEvent(id=ID, summary="Cita · 2026-0001.1", starts=starts, stamp=STAMP, sequence=sequence)


def read(content: bytes) -> Any:
    (found,) = Calendar.from_ical(content).walk("VEVENT")
    return found


@given(st.integers(0, 8 * 366 * 24 * 4))
def test_an_hour_is_the_same_hour_for_two_parsers_in_summer_and_winter(quarters: int) -> None:
    moment = at("2024-01-01T00:00") + timedelta(minutes=15 * quarters)
    local = moment.replace(tzinfo=tz.gettz(ZONE))
    if not tz.datetime_exists(local) or tz.datetime_ambiguous(local):
        return
    content = calendar_file([event(moment)])
    starts = read(content)["dtstart"]
    assert starts.dt.replace(tzinfo=None) == moment
    assert starts.params["TZID"] == ZONE
    written: Any = tz.tzical(io.StringIO(content.decode())).get(ZONE)
    assert moment.replace(tzinfo=written).utcoffset() == local.utcoffset()


def test_a_changed_appointment_keeps_its_identity_and_counts_up() -> None:
    first, later = calendar_file([event(at("2026-03-28T10:00"))]), calendar_file([event(at("2026-03-29T10:00"), 1)])
    assert read(first)["uid"] == read(later)["uid"]
    assert (read(first)["sequence"], read(later)["sequence"]) == (0, 1)
    assert calendar_file([event(at("2026-03-28T10:00"))]) == first


def test_a_whole_day_needs_no_zone_and_lasts_one_day() -> None:
    content = calendar_file([event(date(2026, 12, 31))])
    assert read(content)["dtend"].dt - read(content)["dtstart"].dt == timedelta(days=1)
    assert b"VTIMEZONE" not in content


@given(st.text(max_size=400), st.text(max_size=400))
def test_no_text_breaks_out_of_its_line(summary: str, place: str) -> None:
    content = calendar_file([CalendarEvent(id=ID, summary=summary, starts=date(2026, 1, 1), stamp=STAMP, place=place)])
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert b"\n" not in content.replace(b"\r\n", b"")
    names = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "STATUS", "CLASS", "LOCATION"}
    assert set(read(content).keys()) <= names
