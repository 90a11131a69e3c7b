"""Which property of a file means what is guessed; the guesses for real files are kept here."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from neighbourhood_desk.exchange.geojson import parse_features
from neighbourhood_desk.features.territory.formats.area_files import AreaDraft, chosen, drafts_of, read_areas
from neighbourhood_desk.features.territory.records import AreaKind
from neighbourhood_desk.kernel.errors import DeskError

RING = [[[0, 0], [1, 0], [1, 1], [0, 0]]]


def drafts(*properties: dict[str, object], file: str = "", ids: bool = False) -> list[AreaDraft]:
    features = [
        {"type": "Feature", "properties": item, "geometry": {"type": "Polygon", "coordinates": RING}} | ({"id": number} if ids else {})
        for number, item in enumerate(properties)
    ]
    return list(drafts_of(parse_features(json.dumps({"type": "FeatureCollection", "features": features})).features, file))


@pytest.mark.shared
@pytest.mark.parametrize(
    ("file", "kind", "first", "district", "external"),
    [
        ("madrid_barrios_131_wgs84.geojson", AreaKind.NEIGHBOURHOOD, "Palacio", "Centro", "COD_BAR:011"),
        ("madrid_barrios_128_2013.geojson", AreaKind.NEIGHBOURHOOD, "Palacio", "", ""),
        ("madrid_distritos_21.geojson", AreaKind.DISTRICT, "Centro", "", ""),
        ("madrid_distritos_21.topojson", AreaKind.DISTRICT, "Centro", "", "COD_DIS_TX:01"),
        ("barcelona_barris_73.geojson", AreaKind.NEIGHBOURHOOD, "el Raval", "01", "CODI_UA:01"),
        ("barcelona_districtes_10.topojson", AreaKind.DISTRICT, "Ciutat Vella", "", "CODI_UA:01"),
        ("amsterdam_wijken.geojson", AreaKind.NEIGHBOURHOOD, "Burgwallen-Oude Zijde", "", ""),
        ("edinburgh_intermediate_zones.topojson", AreaKind.NEIGHBOURHOOD, "Balerno", "", "IZ_CODE:S02000330"),
        ("westminster_wards.geojson", AreaKind.NEIGHBOURHOOD, "Abbey Road", "", "WD13CD:E05000630"),
        ("madrid_centro_secciones_censales.geojson", AreaKind.SECTOR, "Embajadores 01040", "Embajadores", "COD_SECCIO:01040"),
    ],
)
def test_the_public_files_are_understood(shared: Path, file: str, kind: AreaKind, first: str, district: str, external: str) -> None:
    found = read_areas(shared / "territory" / file).drafts
    area = found[0].area
    assert (area.kind, area.name, area.district, area.external_id) == (kind, first, district, external)
    assert len({(draft.area.name, draft.area.district) for draft in found}) == len(found)
    assert len({draft.area.external_id or draft.number for draft in found}) == len(found)


def test_areas_without_names_get_their_number_and_areas_of_one_name_are_told_apart() -> None:
    assert [item.area.name for item in drafts({}, {"n": 5})] == ["#1", "#2"]
    assert [item.area.name for item in drafts({"name": "Sol"}, {"name": "sol"}, {"name": "Sol"})] == ["Sol", "sol (2)", "Sol (3)"]


def test_numbers_that_only_count_the_features_recognise_nothing() -> None:
    assert [item.area.external_id for item in drafts({"name": "A", "id": 1}, {"name": "B", "id": 2}, ids=True)] == ["", ""]
    assert [item.area.external_id for item in drafts({"name": "A", "id": 17}, {"name": "B", "id": 4})] == ["id:17", "id:4"]


def test_population_is_read_as_people_write_it() -> None:
    found = drafts({"NOMBRE": "Sol", "Población": "7.512,0", "HOGARES": 3901, "VIVIENDAS": "muchas"})[0].area
    assert (found.population, found.households, found.homes) == (7512, 3901, None)


def test_chosen_properties_are_joined_by_or_within_a_field_and_by_and_between_fields() -> None:
    items = drafts(
        {"NOMBRE": "Sol", "NOMDIS": "Centro"}, {"NOMBRE": "Cortes", "NOMDIS": "Centro"}, {"NOMBRE": "Goya", "NOMDIS": "Salamanca"}
    )

    def names(*only: tuple[str, str]) -> list[str]:
        return [item.area.name for item in chosen(items, only)]

    assert names(("nomdis", "CENTRO")) == ["Sol", "Cortes"]
    assert names(("NOMDIS", "Centro"), ("NOMDIS", "Salamanca"), ("NOMBRE", "Goya")) == ["Goya"]
    assert names() == ["Sol", "Cortes", "Goya"]
    with pytest.raises(DeskError) as caught:
        names(("barrio", "Sol"))
    assert caught.value.next_step is not None
    assert caught.value.next_step.values["fields"] == "NOMBRE, NOMDIS"
