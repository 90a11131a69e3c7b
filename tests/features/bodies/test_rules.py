"""Seats, coverage and quorum."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.features.bodies.records import Body, Membership, QuorumRule, Role
from neighbourhood_desk.features.bodies.rules import (
    coverage,
    current_members,
    quorum_needed,
    read_buildings,
    seats,
    term_ends_soon,
)
from neighbourhood_desk.kernel.ids import new_id

DAY = date(2026, 11, 22)
A, B, C = new_id(), new_id(), new_id()
BODY = Body(name="Plaza", building_ids=(A, B, C))


def member(role: Role = Role.DELEGATE, building: UUID | None = None, since: date | None = None, until: date | None = None) -> Membership:
    return Membership(body_id=BODY.id, name="N", role=role, building_id=building, since=since, until=until)


def test_a_building_is_represented_by_its_delegate_and_by_no_guest_substitute_or_former_one() -> None:
    seen = coverage(
        BODY, [member(building=A), member(Role.SUBSTITUTE, B), member(Role.GUEST, B), member(building=C, until=DAY - timedelta(1))], DAY
    )
    assert (seen.represented, seen.total, seen.without) == (1, 3, (B, C))


def test_a_term_holds_on_its_first_and_its_last_day_only() -> None:
    term = member(since=DAY, until=DAY + timedelta(10))
    held = [bool(current_members([term], DAY + timedelta(step))) for step in (-1, 0, 10, 11)]
    assert held == [False, True, True, False]
    assert term_ends_soon(term, DAY)
    assert not term_ends_soon(term, DAY + timedelta(11))


def test_a_delegate_and_their_substitute_are_one_seat_and_a_guest_is_none() -> None:
    held = seats([member(building=A), member(Role.SUBSTITUTE, A), member(Role.CONVENER), member(Role.GUEST)], DAY)
    assert sorted(len(seat.memberships) for seat in held) == [1, 2]


@given(st.integers(0, 500), st.integers(1, 100))
def test_a_share_asks_for_at_least_that_share_and_not_one_seat_more(count: int, percent: int) -> None:
    needed = quorum_needed(Body(name="x", quorum_value=percent / 100), count)
    assert needed * 100 >= percent * count
    assert (needed - 1) * 100 < percent * count or needed == 1


@pytest.mark.parametrize(("rule", "value", "needed"), [(QuorumRule.NONE, 0.5, 0), (QuorumRule.NUMBER, 7, 7), (QuorumRule.SHARE, 0.5, 12)])
def test_each_rule_counts_in_its_own_way(rule: QuorumRule, value: float, needed: int) -> None:
    assert quorum_needed(Body(name="x", quorum_rule=rule, quorum_value=value), 24) == needed


def test_buildings_are_read_one_a_line_with_their_delegate() -> None:
    read = read_buildings("C/ Olivar 12; Ana Pérez\n\n  C/ Olivar 14\nc/ olivar 12; otra\nC/ Olivar 16\tLuis\x07\n;nobody\n")
    assert [(line.name, line.delegate) for line in read] == [("C/ Olivar 12", "Ana Pérez"), ("C/ Olivar 14", ""), ("C/ Olivar 16", "Luis")]
