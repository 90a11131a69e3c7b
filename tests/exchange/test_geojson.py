"""Files of areas: real ones are read whole, damaged ones cost a message or a feature, never the program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neighbourhood_desk.exchange.geojson import MOST_FEATURES, parse_features, read_features
from neighbourhood_desk.exchange.geometry import signed_area
from neighbourhood_desk.kernel.errors import BadFile

TERRITORY = Path(__file__).resolve().parents[3] / "shared" / "data" / "territory"
SQUARE = [[-3.70, 40.40], [-3.69, 40.40], [-3.69, 40.41], [-3.70, 40.41], [-3.70, 40.40]]
HOLE = [[-3.697, 40.403], [-3.693, 40.403], [-3.693, 40.407], [-3.697, 40.407], [-3.697, 40.403]]


def feature(geometry: Any, **properties: Any) -> dict[str, Any]:
    return {"type": "Feature", "properties": properties, "geometry": geometry}


def polygon(*rings: Any) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": list(rings)}


def collection(*features: Any, **more: Any) -> str:
    return json.dumps({"type": "FeatureCollection", "features": list(features), **more})


def test_rings_are_closed_rewound_freed_of_altitude_and_of_repeated_points() -> None:
    clumsy = [[*place, 650.0] for place in reversed(SQUARE[1:])]
    clumsy.insert(1, clumsy[1])
    found = parse_features(collection(feature(polygon(clumsy, HOLE), NOMBRE="Plaza"))).features[0]
    outer, hole = found.polygons[0]
    assert outer[0] == outer[-1]
    assert set(outer) == {tuple(place) for place in SQUARE}
    assert len(outer) == 5
    assert signed_area(outer) > 0 > signed_area(hole)
    assert found.properties == {"NOMBRE": "Plaza"}


@pytest.mark.parametrize(
    "root", [polygon(SQUARE), feature(polygon(SQUARE)), {"type": "GeometryCollection", "geometries": [polygon(SQUARE)]}]
)
def test_a_single_feature_and_a_bare_geometry_are_one_area(root: dict[str, Any]) -> None:
    assert [item.number for item in parse_features(json.dumps(root)).features] == [1]


@pytest.mark.parametrize(
    "geometry",
    [
        None,
        "text",
        {"type": "Point", "coordinates": [1, 2]},
        {"type": "polygon", "coordinates": [SQUARE]},
        polygon(),
        polygon([]),
        polygon(SQUARE[:2]),
        polygon([[0, 0], [1, 1], [2, 2], [0, 0]]),
        polygon([[0, 0], [1, "1"], [1, 0], [0, 0]]),
        polygon([[0, 0], [1, float("nan")], [1, 0], [0, 0]]),
        polygon([[0, 0], [1, float("inf")], [1, 0], [0, 0]]),
        polygon([[0, 0], [1, 10**400], [1, 0], [0, 0]]),
        polygon([[0, 0], [True, False], [1, 0], [0, 0]]),
        polygon([[440000, 4474000], [440100, 4474000], [440100, 4474100]]),
        polygon(SQUARE[0]),
        {"type": "MultiPolygon", "coordinates": [SQUARE]},
    ],
)
def test_what_is_no_area_costs_its_own_feature_only(geometry: Any) -> None:
    found = parse_features(collection(feature(polygon(SQUARE)), feature(geometry), feature(polygon(SQUARE))))
    assert [item.number for item in found.features] == [1, 3]
    assert [item.row for item in found.rejected] == [2]
    assert found.read == 3


@pytest.mark.parametrize(
    "name", ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326", "urn:ogc:def:crs:EPSG::4326", "urn:ogc:def:crs:EPSG::4258", "CRS84"]
)
def test_coordinates_named_as_degrees_are_accepted(name: str) -> None:
    assert parse_features(collection(feature(polygon(SQUARE)), crs={"type": "name", "properties": {"name": name}})).features


@pytest.mark.parametrize(
    "crs", [{"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::25830"}}, {"type": "link"}, 14326, "EPSG:14326"]
)
def test_another_coordinate_system_is_refused_by_name(crs: Any) -> None:
    with pytest.raises(BadFile) as caught:
        parse_features(collection(feature(polygon(SQUARE)), crs=crs))
    assert "system" in str(caught.value)


@pytest.mark.parametrize("square", [SQUARE, [[100.0, 10.0], [101.0, 10.0], [101.0, 11.0], [100.0, 10.0]]])
def test_latitude_before_longitude_is_noticed_and_put_right(square: list[list[float]]) -> None:
    right = parse_features(collection(feature(polygon(square))))
    wrong = parse_features(collection(feature(polygon([place[::-1] for place in square]))))
    assert set(wrong.features[0].polygons[0][0]) == set(right.features[0].polygons[0][0])
    assert signed_area(wrong.features[0].polygons[0][0]) > 0
    assert (len(right.warnings), len(wrong.warnings)) == (0, 1)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("<!DOCTYPE html><html></html>", "web page"),
        ("id;name\n1;x", "not GeoJSON"),
        ("null", "not GeoJSON"),
        ("[]", "not GeoJSON"),
        ('{"type": "featurecollection", "features": []}', "not GeoJSON"),
        ('{"type": "FeatureCollection"}', "missing"),
        ('{"type": "Topology"}', "lacks"),
        ('{"geometryType": "esriGeometryPolygon", "features": []}', "ArcGIS"),
        ('{"type": "FeatureCollection", oops, "features": []}', "damaged"),
        ('{"type": "FeatureCollection", "features": []}}', "damaged"),
        ("[" * 100_000, "nested"),
        ('{"a":' * 60_000, "nested"),
    ],
)
def test_each_thing_that_is_no_file_of_areas_is_refused_in_its_own_words(text: str, words: str) -> None:
    with pytest.raises(BadFile) as caught:
        parse_features(text)
    assert words in str(caught.value)
    assert caught.value.next_step is not None


def test_a_file_cut_at_any_point_says_so() -> None:
    whole = collection(feature(polygon(SQUARE, HOLE), name='Ba"rrio\\ de Ñ', n=-1.5e-3, flag=True), feature(None))
    for end in range(1, len(whole)):
        with pytest.raises(BadFile) as caught:
            parse_features(whole[:end])
        assert "cut off" in str(caught.value), whole[:end][-20:]


def test_too_many_areas_or_points_are_refused() -> None:
    with pytest.raises(BadFile):
        parse_features(collection(*[None] * (MOST_FEATURES + 1)))
    with pytest.raises(BadFile):
        parse_features('{"type":"Polygon","coordinates":[[' + "[1,2]," * 2_000_001 + "[1,2]]]}")


def test_topojson_borders_are_walked_both_ways_and_gaps_cost_their_feature_only() -> None:
    topology = {
        "type": "Topology",
        "transform": {"scale": [0.01, 0.01], "translate": [-4, 40]},
        "objects": {
            "few": {"type": "Point", "coordinates": [0, 0]},
            "areas": {
                "type": "GeometryCollection",
                "geometries": [
                    {"type": "Polygon", "arcs": [[0, 1]], "properties": {"name": "west"}},
                    {"type": "MultiPolygon", "arcs": [[[2, -1]]], "properties": {"name": "east"}},
                    {"type": "Polygon", "arcs": [[9]], "properties": {"name": "broken"}},
                    {"type": "Point", "coordinates": [1, 1]},
                ],
            },
        },
        "arcs": [[[10, 0], [0, 10]], [[10, 10], [-10, 0], [0, -10], [10, 0]], [[10, 0], [10, 0], [0, 10], [-10, 0]]],
    }
    found = parse_features(json.dumps(topology))
    west, east = (set(item.polygons[0][0]) for item in found.features)
    assert {(round(x, 6), round(y, 6)) for x, y in west & east} == {(-3.9, 40.0), (-3.9, 40.1)}
    assert [item.row for item in found.rejected] == [3, 4]


def test_a_topojson_that_repeats_a_border_without_end_is_refused() -> None:
    arcs = [[[number % 7, number % 11] for number in range(1000)]]
    bomb = {"type": "Topology", "arcs": arcs, "objects": {"a": {"type": "Polygon", "arcs": [[0] * 10_000]}}}
    with pytest.raises(BadFile):
        parse_features(json.dumps(bomb))


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=5) | st.sampled_from(["Polygon", "Feature", "Topology"]),
    lambda inner: (
        st.lists(inner, max_size=5)
        | st.dictionaries(
            st.sampled_from(["type", "features", "geometry", "coordinates", "properties", "arcs", "objects", "crs", "id"]),
            inner,
            max_size=5,
        )
    ),
    max_leaves=25,
)


@settings(max_examples=300)
@given(JSON, st.sampled_from(["root", "features", "geometry", "coordinates", "topology", "arcs"]))
def test_no_json_raises_anything_but_a_message(value: Any, where: str) -> None:
    root = {
        "root": value,
        "features": {"type": "FeatureCollection", "features": value},
        "geometry": {"type": "FeatureCollection", "features": [{"type": "Feature", "geometry": value, "properties": value, "id": value}]},
        "coordinates": {"type": "MultiPolygon", "coordinates": value},
        "topology": {"type": "Topology", "objects": value, "arcs": value, "transform": value},
        "arcs": {"type": "Topology", "objects": {"a": {"type": "Polygon", "arcs": value}}, "arcs": [value, [[0, 0], [1, 1], [0, 1]]]},
    }[where]
    try:
        found = parse_features(json.dumps(root))
    except BadFile:
        return
    for item in found.features:
        assert all(-180.1 < x < 180.1 and -90.1 < y < 90.1 for part in item.polygons for ring in part for x, y in ring)


@pytest.mark.shared
@pytest.mark.skipif(not TERRITORY.is_dir(), reason="the public files are not beside the repository")
def test_the_public_files_are_read_whole() -> None:
    expected = {
        "madrid_barrios_131_wgs84.geojson": 131,
        "madrid_barrios_128_2013.geojson": 128,
        "madrid_distritos_21.geojson": 21,
        "madrid_distritos_21.topojson": 21,
        "barcelona_barris_73.geojson": 73,
        "barcelona_districtes_10.topojson": 10,
        "amsterdam_wijken.geojson": 97,
        "edinburgh_intermediate_zones.topojson": 101,
        "westminster_wards.geojson": 20,
        "madrid_centro_secciones_censales.geojson": 110,
    }
    for name, count in expected.items():
        found = read_features(TERRITORY / name)
        assert (len(found.features), found.rejected, found.warnings) == (count, (), ()), name


@pytest.mark.shared
@pytest.mark.skipif(not TERRITORY.is_dir(), reason="the public files are not beside the repository")
@pytest.mark.parametrize("suite", ["geojson_suite_chrieke", "geojson_suite_geojsonhint"])
def test_every_file_of_the_public_suites_gives_areas_or_a_message(suite: str) -> None:
    files = sorted((TERRITORY / suite).iterdir())
    outcomes = {}
    for path in files:
        try:
            found = read_features(path)
        except BadFile:
            outcomes[path.name] = "refused"
        else:
            outcomes[path.name] = "areas" if found.features else "none"
    assert len(outcomes) > 40
    assert all(outcome != "refused" for name, outcome in outcomes.items() if name.startswith(("valid", "good")))
    assert {"areas", "none", "refused"} == set(outcomes.values())
