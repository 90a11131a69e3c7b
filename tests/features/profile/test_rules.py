"""What a profile may say of its place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.features.profile.rules import calendar_of, mistakes, own_days

GOOD = Profile(neighbourhood="Embajadores", manager="Noa", region="MD", own_holidays="15/05; 9-11")


def test_a_good_profile_has_no_mistakes_and_keeps_its_own_days() -> None:
    assert mistakes(GOOD) == {}
    assert own_days(GOOD.own_holidays) == ["05-15", "11-09"]
    assert not calendar_of(GOOD).is_working(date(2026, 11, 9))
    assert calendar_of(Profile()).is_working(date(2026, 12, 8))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("own_holidays", "31/02"),
        ("own_holidays", "San Isidro"),
        ("region", "XX"),
        ("neighbourhood", " "),
        ("manager", ""),
        ("households", 0),
    ],
)
def test_each_mistake_is_told_at_its_field(field: str, value: object) -> None:
    changed: dict[str, Any] = {field: value}
    assert set(mistakes(replace(GOOD, **changed))) == {field}
