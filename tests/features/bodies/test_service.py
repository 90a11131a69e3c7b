"""Circles, their buildings and their delegates, in a real vault."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from features.bodies.places import NamedPlaces
from neighbourhood_desk.features.bodies.records import Body, BodyKind, Membership, QuorumRule, Role
from neighbourhood_desk.features.bodies.rules import read_buildings
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.storage.vault import Vault

BUILDINGS = "\n".join(f"C/ Olivar {number}" + ("; Delegate " + str(number) if number <= 17 else "") for number in range(1, 25))


@pytest.fixture
def bodies(vault: Vault) -> BodyService:
    return BodyService(vault, NamedPlaces())


@pytest.fixture
def circle(bodies: BodyService) -> Body:
    return bodies.create_circle(Body(name="Plaza de Nelson Mandela"), "Plaza de Nelson Mandela", read_buildings(BUILDINGS))


def test_a_circle_is_created_in_one_step_and_knows_whom_it_does_not_represent(vault: Vault, bodies: BodyService, circle: Body) -> None:
    [line] = bodies.lines()
    assert (line.coverage.represented, line.coverage.total, line.members, line.place) == (17, 24, 17, "Plaza de Nelson Mandela")
    names = bodies.place_names(line.coverage.without)
    assert [names[building] for building in line.coverage.without] == [f"C/ Olivar {number}" for number in range(18, 25)]
    assert vault.undo().text == "Create circle"
    assert bodies.lines() == []
    vault.redo()
    assert bodies.lines() == [line]


def test_a_new_delegate_ends_the_term_before_and_nobody_sits_twice(bodies: BodyService, circle: Body, clock: FixedClock) -> None:
    building = circle.building_ids[0]
    tomorrow = clock.today() + timedelta(days=1)
    bodies.seat_delegate(circle.id, building, "Rosa Núñez", since=tomorrow)
    today_names = {member.name for member in bodies.members(circle.id) if member.building_id == building}
    next_names = {member.name for member in bodies.members(circle.id, tomorrow) if member.building_id == building}
    assert (today_names, next_names) == ({"Delegate 1"}, {"Rosa Núñez"})


def test_seating_the_same_delegate_again_writes_nothing(vault: Vault, bodies: BodyService, circle: Body) -> None:
    before = bodies.memberships(circle.id)
    bodies.seat_delegate(circle.id, circle.building_ids[0], " Delegate 1 ")
    assert bodies.memberships(circle.id) == before
    assert vault.undo_name is not None
    assert vault.undo_name.text == "Create circle"


def test_an_empty_name_leaves_the_seat_vacant_from_now_on(bodies: BodyService, circle: Body, clock: FixedClock) -> None:
    clock.moment += timedelta(days=30)
    bodies.seat_delegate(circle.id, circle.building_ids[0], "")
    assert bodies.coverage(circle.id).represented == 16
    assert bodies.coverage(circle.id, clock.today() - timedelta(days=1)).represented == 17


def test_removing_a_building_ends_its_seats_and_undo_brings_both_back(vault: Vault, bodies: BodyService, circle: Body) -> None:
    bodies.remove_building(circle.id, circle.building_ids[0])
    assert (bodies.coverage(circle.id).represented, bodies.coverage(circle.id).total) == (16, 23)
    assert vault.undo().text == "Remove building"
    assert (bodies.coverage(circle.id).represented, bodies.coverage(circle.id).total) == (17, 24)


def test_a_delegate_of_a_foreign_building_is_refused(bodies: BodyService, circle: Body) -> None:
    other = bodies.create_circle(Body(name="Other"), "Other", read_buildings("C/ Ave María 1"))
    with pytest.raises(DeskError):
        bodies.seat_delegate(circle.id, other.building_ids[0], "X")


@pytest.mark.parametrize(
    "body",
    [
        Body(name=" "),
        Body(name="x", quorum_value=1.5),
        Body(name="x", quorum_rule=QuorumRule.NUMBER, quorum_value=0),
        Body(name="x", autonomy=5),
    ],
)
def test_an_impossible_body_is_not_kept(bodies: BodyService, body: Body) -> None:
    with pytest.raises(DeskError):
        bodies.save(body)
    assert bodies.count() == 0


def test_a_term_that_ends_before_it_begins_is_refused_and_a_council_counts_members_as_seats(bodies: BodyService) -> None:
    council = bodies.save(Body(name="Council", kind=BodyKind.CITIZEN_COUNCIL))
    with pytest.raises(DeskError):
        bodies.seat(Membership(body_id=council.id, name="A", since=date(2026, 2, 1), until=date(2026, 1, 1)))
    for role in (Role.CONVENER, Role.MEMBER, Role.MEMBER, Role.GUEST):
        bodies.seat(Membership(body_id=council.id, name="A", role=role))
    voices = bodies.voices(council.id)
    assert (len(voices.seats), voices.needed) == (3, 2)
