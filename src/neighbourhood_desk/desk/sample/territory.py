"""The ground of the sample: a district, six neighbourhoods drawn by us, a square in each, the buildings around it."""

from __future__ import annotations

from neighbourhood_desk.desk.sample.stage import Hood, Square, Stage, words_of
from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.rules import outline_text

_SQUARE = 0.00045
"""Half the width of a square, in degrees of longitude (about 38 metres)."""


def lay_out(stage: Stage) -> list[Area]:
    """All areas, larger ones first; the stage then knows the neighbourhoods and squares."""
    places = words_of("places.json")
    district = Area(name="Centro", kind=AreaKind.DISTRICT, code="01", external_id="sample:01")
    areas = [district]
    for feature in words_of("outlines.geojson")["features"]:
        facts = feature["properties"]
        ring = [(float(x), float(y)) for x, y in feature["geometry"]["coordinates"][0]]
        area = Area(
            name=facts["name"],
            kind=AreaKind.NEIGHBOURHOOD,
            parent_id=district.id,
            district=district.name,
            code=facts["code"],
            external_id=f"sample:{facts['code']}",
            outline=outline_text(((tuple(ring),),)),
            population=facts["population"],
            households=facts["households"],
        )
        areas.append(area)
        weight = facts["population"] ** 0.8 * (1.4 if facts["name"] == "Embajadores" else 1.0)
        stage.hoods[area.code] = Hood(area, ring, places["streets"][area.code], weight)
    for place in places["squares"]:
        areas.extend(_square(stage, place))
    return areas


def _square(stage: Stage, place: dict[str, object]) -> list[Area]:
    hood = stage.hoods[str(place["area"])]
    lon, lat = float(str(place["lon"])), float(str(place["lat"]))
    corners = ((-1, -0.7), (1, -0.7), (1, 0.7), (-1, 0.7), (-1, -0.7))
    ring = tuple((lon + x * _SQUARE, lat + y * _SQUARE) for x, y in corners)
    square = Area(
        name=str(place["name"]),
        kind=AreaKind.PLACE,
        parent_id=hood.area.id,
        district="Centro",
        outline=outline_text(((ring,),)),
        external_id=f"sample:{place['name']}",
    )
    buildings = [
        Area(
            name=f"{place['name']}, {number}",
            kind=AreaKind.BUILDING,
            parent_id=square.id,
            district="Centro",
            address=f"{place['name']}, {number}",
            homes=stage.dice.randint(6, 28),
            external_id=f"sample:{place['name']}:{number}",
        )
        for number in range(1, int(str(place["buildings"])) + 1)
    ]
    stage.squares.append(Square(square, hood, buildings))
    return [square, *buildings]
