"""Where points lie and how areas form a tree."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neighbourhood_desk.features.territory import rules
from neighbourhood_desk.features.territory.formats.area_files import read_areas
from neighbourhood_desk.features.territory.records import Area, AreaKind, Position
from neighbourhood_desk.features.territory.rules.outlines import size_of


def area(name: str, *rings: list[Position], **more: object) -> Area:
    closed = tuple((*ring, ring[0]) for ring in rings)
    return replace(Area(name=name, outline=rules.outline_text((closed,) if closed else ())), **more)  # type: ignore[arg-type]


def box(west: float, south: float, east: float, north: float) -> list[Position]:
    return [(west, south), (east, south), (east, north), (west, north)]


def test_an_outline_survives_as_text_to_ten_centimetres() -> None:
    square = area("x", [(-3.70000049, 40.4), (-3.69, 40.4), (-3.69, 40.41)])
    assert rules.outline_of(square) == ((((-3.7, 40.4), (-3.69, 40.4), (-3.69, 40.41), (-3.7, 40.4)),),)
    assert rules.outline_of(replace(square, outline="")) == ()


def test_holes_do_not_belong_and_the_smallest_of_nested_areas_is_meant() -> None:
    ring = area("ring", box(0, 0, 9, 9), box(3, 3, 6, 6))
    inner = area("inner", box(1, 1, 2, 2))
    locator = rules.AreaLocator([ring, inner])
    assert locator.find(4.5, 4.5) is None
    assert locator.find(1.5, 1.5) == inner
    assert locator.find(8, 8) == ring
    assert locator.is_outside(10, 10)
    assert size_of(rules.outline_of(ring)) == 72


def test_squares_and_buildings_do_not_take_points_away_from_their_neighbourhood() -> None:
    hood, square = area("hood", box(0, 0, 9, 9)), area("square", box(1, 1, 2, 2), kind=AreaKind.PLACE)
    assert rules.AreaLocator([square, hood]).find(1.5, 1.5) == hood
    assert rules.AreaLocator([square]).find(1.5, 1.5) == square


def test_areas_that_are_not_mine_are_outside_and_without_territory_nothing_is() -> None:
    other = area("other", box(0, 0, 9, 9), is_mine=False)
    assert rules.AreaLocator([other]).find(1, 1) is None
    assert rules.AreaLocator([other]).is_empty
    assert not rules.AreaLocator([]).is_outside(1, 1)


@settings(max_examples=40)
@given(st.integers(0, 2**32), st.integers(2, 4))
def test_every_point_of_a_tiled_territory_lies_in_exactly_one_tile_also_on_the_borders(seed: int, tiles: int) -> None:
    dice = random.Random(seed)
    corner = {
        (x, y): (x + (0 if x in (0, tiles) else dice.uniform(-0.3, 0.3)), y + (0 if y in (0, tiles) else dice.uniform(-0.3, 0.3)))
        for x in range(tiles + 1)
        for y in range(tiles + 1)
    }
    quads = [
        area(f"{x} {y}", [corner[x, y], corner[x + 1, y], corner[x + 1, y + 1], corner[x, y + 1]])
        for x in range(tiles)
        for y in range(tiles)
    ]
    single = [rules.AreaLocator([quad]) for quad in quads]
    points = [rules.outline_of(quad)[0][0][dice.randrange(4)] for quad in quads]
    points += [(dice.uniform(0, tiles), dice.uniform(0, tiles)) for _ in range(20)]
    points += [((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) for a, b in pairwise(points)]
    together = rules.AreaLocator(quads)
    for x, y in points:
        if 0 < x < tiles and 0 < y < tiles:
            holders = [quad.id for quad, locator in zip(quads, single, strict=True) if locator.find(x, y) is not None]
            found = together.find(x, y)
            assert found is not None
            assert holders == [found.id]


@pytest.mark.shared
def test_seven_thousand_points_find_their_neighbourhood_in_a_blink(shared: Path) -> None:
    drafts = read_areas(shared / "territory" / "madrid_barrios_131_wgs84.geojson").drafts
    locator = rules.AreaLocator([draft.area for draft in drafts])
    west, south, east, north = locator.bounds or (0, 0, 0, 0)
    dice = random.Random(7)
    points = [(dice.uniform(west, east), dice.uniform(south, north)) for _ in range(7322)]
    start = time.perf_counter()
    found = [locator.find(x, y) for x, y in points]
    assert time.perf_counter() - start < 0.15
    slow = {draft.area.name: rules.AreaLocator([draft.area]) for draft in drafts}
    for (x, y), answer in list(zip(points, found, strict=True))[:300]:
        assert [name for name, alone in slow.items() if alone.find(x, y)] == ([answer.name] if answer else [])


def test_the_tree_reads_from_large_to_small_and_survives_a_circle() -> None:
    city = Area(name="Madrid", kind=AreaKind.CITY)
    hood = Area(name="Ópera", parent_id=city.id)
    other = Area(name="Palacio", parent_id=city.id)
    house = Area(name="Calle 1", kind=AreaKind.BUILDING, parent_id=hood.id)
    everything = [house, other, hood, city]
    by_id = {item.id: item for item in everything}
    assert [(depth, item.name) for depth, item in rules.as_tree(everything)] == [
        (0, "Madrid"),
        (1, "Ópera"),
        (2, "Calle 1"),
        (1, "Palacio"),
    ]
    assert rules.full_name(house, by_id) == "Calle 1, Ópera, Madrid"
    assert [item.name for item in rules.inside(city.id, everything)] == ["Ópera", "Palacio", "Calle 1"]
    circle = [replace(city, parent_id=house.id), hood, house]
    assert {item.name for _, item in rules.as_tree(circle)} == {"Madrid", "Ópera", "Calle 1"}
    assert len(rules.path_of(house, {item.id: item for item in circle})) == 2
    assert len(rules.inside(city.id, circle)) == 2


def test_an_area_needs_a_name_and_cannot_lie_in_itself_in_a_building_or_in_nothing() -> None:
    hood = Area(name="Sol")
    square = Area(name="Plaza", kind=AreaKind.PLACE, parent_id=hood.id)
    house = Area(name="Casa", kind=AreaKind.BUILDING, parent_id=square.id)
    by_id = {item.id: item for item in (hood, square, house)}
    assert not rules.problems(house, by_id)
    assert set(rules.problems(rules.tidy(Area(name=" \u200b ", population=-1)), {})) == {"name", "population"}
    for wrong in (hood.id, square.id, house.id, uuid4()):
        assert set(rules.problems(replace(hood, parent_id=wrong), by_id)) == {"parent_id"}
    assert set(rules.problems(Area(name="Piso", parent_id=house.id), by_id)) == {"parent_id"}
