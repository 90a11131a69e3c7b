"""Working days of a place: weekends, public holidays, the town's own days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.kernel.working_days import REGIONS, calendar

MADRID = calendar("MD", ["05-15", "11-09"])


@pytest.mark.parametrize(
    ("day", "is_working"),
    [
        (date(2026, 11, 20), True),
        (date(2026, 11, 21), False),  # Saturday
        (date(2026, 12, 8), False),  # public holiday
        (date(2025, 5, 2), False),  # of the region
        (date(2026, 11, 9), False),  # of the town
    ],
)
def test_a_day_is_worked_or_not(day: date, is_working: bool) -> None:
    assert MADRID.is_working(day) is is_working


def test_a_holiday_is_named_in_both_languages() -> None:
    spanish, english = MADRID.holiday(date(2026, 12, 25), "es"), MADRID.holiday(date(2026, 12, 25), "en")
    assert spanish
    assert english
    assert spanish != english
    assert MADRID.holiday(date(2026, 12, 26), "es") is None


def test_ten_working_days_over_christmas() -> None:
    # 23 and 24 Dec, not 25 (holiday) to 27, 28 to 31, not 1 Jan to 3, 4 and 5, not 6 (holiday), 7 and 8
    assert MADRID.after(date(2026, 12, 22), 10) == date(2027, 1, 8)


@given(st.sampled_from([*REGIONS, "", "XX"]), st.dates(date(2020, 1, 1), date(2035, 1, 1)), st.integers(1, 60))
def test_counting_working_days_ends_on_one_and_counts_each_once(region: str, day: date, count: int) -> None:
    place = calendar(region)
    last = place.after(day, count)
    between = [day + timedelta(days=step) for step in range(1, (last - day).days + 1)]
    assert sum(map(place.is_working, between)) == count
    assert place.is_working(last)
    assert place.next_working(last) == last
