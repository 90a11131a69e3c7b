"""What comes again: as RFC 5545 has it, by whole days, and never a search without end."""

from __future__ import annotations

import time
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.recurrence import USUAL, checked, in_words, next_day, until

FIRST = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("rule", "after", "expected"),
    [
        ("FREQ=WEEKLY", date(2026, 1, 31), date(2026, 2, 7)),
        ("FREQ=WEEKLY;INTERVAL=2", date(2026, 2, 7), date(2026, 2, 14)),
        ("FREQ=MONTHLY", date(2026, 1, 31), date(2026, 3, 31)),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", date(2026, 1, 31), date(2026, 2, 28)),
        ("FREQ=MONTHLY;BYDAY=2TU", date(2026, 1, 31), date(2026, 2, 10)),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", date(2026, 1, 31), date(2028, 2, 29)),
        ("FREQ=DAILY;COUNT=3", date(2026, 2, 1), date(2026, 2, 2)),
        ("FREQ=DAILY;COUNT=3", date(2026, 2, 2), None),
        ("FREQ=WEEKLY;UNTIL=20260214", date(2026, 2, 7), date(2026, 2, 14)),
        ("FREQ=WEEKLY;UNTIL=20260214", date(2026, 2, 14), None),
    ],
)
def test_the_next_day_is_that_of_the_standard(rule: str, after: date, expected: date | None) -> None:
    assert next_day(checked(rule), FIRST, after) == expected


@given(st.sampled_from([rule for rule in USUAL if rule]), st.integers(0, 3000))
def test_the_next_day_comes_after_and_is_the_first_that_does(rule: str, days: int) -> None:
    after = FIRST + timedelta(days=days)
    found = next_day(rule, FIRST, after)
    assert found is not None
    assert found > after
    assert next_day(rule, FIRST, found - timedelta(days=1)) == found


def test_a_rule_that_never_comes_true_is_not_searched_for_long() -> None:
    began = time.monotonic()
    assert next_day("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", FIRST, FIRST) is None
    assert time.monotonic() - began < 2


@pytest.mark.parametrize(
    "rule",
    ["FREQ=SECONDLY", "FREQ=HOURLY", "WEEKLY", "FREQ=WEEKLY;FREQ=DAILY", "FREQ=DAILY;COUNT=2;UNTIL=20260101", "FREQ=DAILY;X=1",
     "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;COUNT=5000", "FREQ=MONTHLY;BYMONTH=13", "FREQ=DAILY\nDTSTART:20200101"],
)  # fmt: skip
def test_what_no_person_means_is_refused_in_words(rule: str) -> None:
    with pytest.raises(DeskError):
        checked(rule)


def test_an_end_can_be_set_and_is_said() -> None:
    rule = until("FREQ=WEEKLY;COUNT=4", date(2026, 3, 1))
    assert rule == "FREQ=WEEKLY;UNTIL=20260301"
    words = in_words(rule)
    assert words is not None
    assert words.text == "{how}, until {day}"
    assert until("", date(2026, 3, 1)) == ""
    assert in_words("") is None
