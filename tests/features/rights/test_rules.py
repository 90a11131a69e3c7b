from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.features.rights import rules
from neighbourhood_desk.features.rights.records import RetentionRules
from neighbourhood_desk.kernel.third_parties import ThirdParties

TODAY = date(2026, 11, 22)
ONE, TWO = UUID(int=1), UUID(int=2)


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 480))
def test_a_term_of_months_ends_on_the_same_day_or_on_the_last_of_a_shorter_month(day: date, months: int) -> None:
    end = rules.months_later(day, months)
    assert (end.year * 12 + end.month) - (day.year * 12 + day.month) == months
    assert end.day == day.day or (end.day < day.day and (end + timedelta(days=1)).day == 1)


@given(st.dates(date(2020, 1, 1), TODAY), st.one_of(st.none(), st.dates(date(2020, 1, 1), date(2030, 1, 1))), st.booleans())
def test_only_those_whose_time_is_over_and_for_whom_nothing_is_open_are_due(last: date, chosen: date | None, is_open: bool) -> None:
    found = rules.due_people([(ONE, last, chosen, is_open)], {ONE: "Ana"}, RetentionRules(), TODAY)
    until = chosen or rules.months_later(last, 24)
    assert [each.id for each in found] == ([ONE] if until <= TODAY and not is_open else [])
    assert all(each.until == until for each in found)


def test_who_has_waited_longest_stands_first() -> None:
    contacts = [(ONE, date(2024, 1, 2), None, False), (TWO, date(2023, 1, 2), None, False)]
    assert [each.id for each in rules.due_people(contacts, {}, RetentionRules(), TODAY)] == [TWO, ONE]


def test_seventy_two_hours_run_from_the_moment_it_was_known() -> None:
    known = datetime(2026, 11, 20, 9, tzinfo=UTC)
    assert rules.hours_left(known, datetime(2026, 11, 20, 9, tzinfo=UTC)) == 72
    assert rules.hours_left(known, datetime(2026, 11, 22, 10, tzinfo=UTC)) == 23
    assert rules.hours_left(known, datetime(2026, 11, 23, 10, tzinfo=UTC)) == -1


@pytest.mark.parametrize(
    ("text", "covered"),
    [
        ("Pedro Gil me llamó", "[x] me llamó"),
        ("lo sabe gil PÉDRO y Zoraida Ñíguez", "lo sabe [x] y Zoraida Ñíguez"),
        ("Pedro, sin más", "Pedro, sin más"),
        ("tel. 611 222 333 o 600987321", "tel. [x] o 600987321"),
        ("+34 611222333", "[x]"),
        ("pedro@gil.example y zora@z.example", "[x] y zora@z.example"),
        ("Toñita y Pedro Gil, Pedro Gil", "[x] y [x], [x]"),
        ("", ""),
    ],
)
def test_other_people_are_covered_and_the_person_is_not(text: str, covered: str) -> None:
    others = ThirdParties.of(
        ["Pedro Gil", "Gil Pedro", "Toñita", "Zoraida Ñíguez"], ["611222333", "600987321"], ["pedro@gil.example", ""],
        ["Zoraida Ñíguez"], ["600 987 321", "zora@z.example"],
    )  # fmt: skip
    assert others.covered(text, "[x]") == covered
    assert others.covered((text, {"a": text}), "[x]") == (covered, {"a": covered})


def test_times_of_keeping_that_make_no_sense_are_refused() -> None:
    assert set(rules.mistakes(RetentionRules(months=0, block_months=300))) == {"months", "block_months"}
    assert not rules.mistakes(RetentionRules())
