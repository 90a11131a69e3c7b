"""The verbs for the territory, on a real vault."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import BadFile, DeskError
from neighbourhood_desk.storage.vault import Vault

BARRIOS = "territory/madrid_barrios_131_wgs84.geojson"


@pytest.fixture
def territory(vault: Vault) -> TerritoryService:
    return TerritoryService(vault)


def file_of(folder: Path, *areas: tuple[str, str, float], shift: float = 0.0) -> Path:
    """Unit squares beside each other: name, district, west edge."""
    features = [
        {
            "type": "Feature",
            "properties": {"NOMBRE": name, "NOMDIS": district},
            "geometry": {"type": "Polygon", "coordinates": [[[x, shift], [x + 1, shift], [x + 1, shift + 1], [x, shift + 1], [x, shift]]]},
        }
        for name, district, x in areas
    ]
    path = folder / "areas.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


@pytest.mark.shared
def test_the_six_neighbourhoods_of_the_centre_are_imported_once(territory: TerritoryService, shared: Path, vault: Vault) -> None:
    first = territory.import_areas(shared / BARRIOS, only=[("NOMDIS", "Centro")])
    assert (first.read, first.new, first.skipped, first.rejected) == (6, 6, 125, ())
    again = territory.import_areas(shared / BARRIOS, only={"nomdis": "centro"})
    assert (again.read, again.new, again.changed, again.unchanged) == (6, 0, 0, 6)
    assert [area.name for area in territory.mine()] == ["Cortes", "Embajadores", "Justicia", "Palacio", "Sol", "Universidad"]
    sol = territory.locator().find(-3.7038, 40.4169)
    assert sol is not None
    assert sol.name == "Sol"
    assert territory.locator().is_outside(-3.68, 40.43)
    vault.undo()
    assert not territory.areas()
    assert not territory.has_areas()


@pytest.mark.shared
def test_an_older_file_without_codes_renews_the_same_areas_by_name(territory: TerritoryService, shared: Path) -> None:
    territory.import_areas(shared / BARRIOS, only=[("NOMDIS", "Centro")])
    preview = territory.preview(shared / "territory" / "madrid_barrios_128_2013.geojson")
    known = [row.draft.name for row in preview.rows if row.known]
    assert sorted(known) == ["Cortes", "Embajadores", "Justicia", "Palacio", "Sol", "Universidad"]
    report = territory.take_over(preview, {row.number for row in preview.rows if row.known})
    assert (report.new, report.changed) == (0, 6)
    assert {area.code for area in territory.mine()} == {"011", "012", "013", "014", "015", "016"}


def test_neighbours_may_stay_as_surroundings_and_become_mine_later(territory: TerritoryService, tmp_path: Path) -> None:
    path = file_of(tmp_path, ("Sol", "Centro", 0), ("Goya", "Salamanca", 1), ("Lista", "Salamanca", 2))
    report = territory.import_areas(path, mine={1}, keep_others=True)
    assert (report.read, report.new, report.skipped) == (3, 3, 0)
    assert [area.name for area in territory.mine()] == ["Sol"]
    assert territory.locator().is_outside(1.5, 0.5)
    assert territory.import_areas(path, mine={2}, keep_others=True).changed == 1
    assert [area.name for area in territory.mine()] == ["Goya", "Sol"]
    assert not territory.locator().is_outside(1.5, 0.5)


def test_a_dry_run_says_the_same_and_writes_nothing(territory: TerritoryService, tmp_path: Path) -> None:
    path = file_of(tmp_path, ("Sol", "Centro", 0), ("Goya", "Salamanca", 1))
    dry = territory.import_areas(path, dry_run=True)
    assert not territory.areas()
    assert territory.import_areas(path) == dry


def test_importing_again_keeps_what_was_typed_here_and_takes_the_new_outline(territory: TerritoryService, tmp_path: Path) -> None:
    territory.add_area(Area(name="Centro", kind=AreaKind.DISTRICT))
    territory.import_areas(file_of(tmp_path, ("Sol", "Centro", 0)))
    sol = next(area for area in territory.areas() if area.name == "Sol")
    assert territory.full_name(sol.id) == "Sol, Centro"
    territory.edit_area(replace(sol, notes="Mercado los martes", population=7512))
    territory.import_areas(file_of(tmp_path, ("Sol", "Centro", 0), shift=5))
    renewed = territory.need(sol.id)
    assert (renewed.notes, renewed.population) == ("Mercado los martes", 7512)
    assert renewed.outline != sol.outline
    assert renewed.parent_id is not None
    assert territory.count() == 2


def test_one_name_in_two_districts_is_two_areas(territory: TerritoryService, tmp_path: Path) -> None:
    path = file_of(tmp_path, ("Centro", "Norte", 0), ("Centro", "Sur", 1))
    assert territory.import_areas(path).new == 2
    assert territory.import_areas(path).unchanged == 2


def test_a_file_of_points_holds_no_territory(territory: TerritoryService, tmp_path: Path) -> None:
    path = tmp_path / "points.geojson"
    path.write_text('{"type": "Point", "coordinates": [1, 2]}')
    with pytest.raises(BadFile):
        territory.preview(path)


def test_a_square_with_its_buildings_is_made_by_hand_and_taken_apart_from_below(territory: TerritoryService, vault: Vault) -> None:
    hood = territory.add_area(Area(name="Embajadores"))
    square = territory.add_area(Area(name="  Plaza de   Cascorro ", kind=AreaKind.PLACE, parent_id=hood.id))
    houses = [territory.add_area(Area(name=f"Cascorro {n}", kind=AreaKind.BUILDING, parent_id=square.id, homes=n)) for n in (10, 2, 1)]
    assert square.name == "Plaza de Cascorro"
    assert [area.homes for area in territory.buildings_of(hood.id)] == [1, 2, 10]
    assert territory.within(hood.id) == {hood.id, square.id, *(house.id for house in houses)}
    with pytest.raises(DeskError):
        territory.remove_area(square.id)
    with pytest.raises(DeskError):
        territory.edit_area(replace(hood, parent_id=houses[0].id))
    with pytest.raises(DeskError):
        territory.edit_area(Area(name="Never kept"))
    for house in houses:
        territory.remove_area(house.id)
    territory.remove_area(square.id)
    assert [area.name for area in territory.areas()] == ["Embajadores"]
    vault.undo()
    assert territory.count() == 2
    with pytest.raises(DeskError):
        territory.need(uuid4())


def test_an_undone_change_is_forgotten_by_the_locator_too(territory: TerritoryService, tmp_path: Path, vault: Vault) -> None:
    territory.import_areas(file_of(tmp_path, ("Sol", "Centro", 0)))
    sol = territory.mine()[0]
    assert territory.locator().find(0.5, 0.5) == sol
    territory.edit_area(replace(sol, is_mine=False))
    assert territory.locator().is_empty
    vault.undo()
    assert territory.locator().find(0.5, 0.5) is not None
    assert territory.bounds() == (0, 0, 1, 1)


def test_areas_are_found_by_the_beginnings_of_their_words_mine_first(territory: TerritoryService, tmp_path: Path) -> None:
    territory.import_areas(file_of(tmp_path, ("Los Ángeles", "Sur", 0), ("Ángel", "Norte", 1)), mine={1}, keep_others=True)
    assert [area.name for area in territory.find_areas("ang")] == ["Los Ángeles", "Ángel"]
    assert [area.name for area in territory.find_areas("ang nor")] == ["Ángel"]
    assert not territory.find_areas("ngel")
    assert not territory.find_areas("ang", kinds=(AreaKind.BUILDING,))


def test_areas_are_found_by_the_search_box(territory: TerritoryService, vault: Vault) -> None:
    area = territory.add_area(Area(name="Plaza de Lavapiés", kind=AreaKind.PLACE))
    assert [hit.id for hit in vault.find("lavapies")] == [area.id]
