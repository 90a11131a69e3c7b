"""Circles on the desk's own territory."""

from __future__ import annotations

from neighbourhood_desk.features.bodies.records import Body
from neighbourhood_desk.features.bodies.rules import read_buildings
from neighbourhood_desk.features.bodies.service import BodyService, TerritoryPlaces
from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.storage.vault import Vault


def test_a_circle_adds_its_square_and_buildings_to_the_territory_once_and_undo_takes_all_back(vault: Vault) -> None:
    territory = TerritoryService(vault)
    square = territory.add_area(Area(name="Plaza de Cascorro", kind=AreaKind.PLACE))
    bodies = BodyService(vault, TerritoryPlaces(territory))
    typed = read_buildings("C/ Embajadores 3; Ana\nportal 5")
    circle = bodies.create_circle(Body(name="Cascorro"), "plaza de  CASCORRO", typed)
    assert circle.area_id == square.id
    assert [area.name for area in territory.buildings_of(square.id)] == ["C/ Embajadores 3", "portal 5"]

    other = bodies.create_circle(Body(name="Rastro"), "Plaza del Rastro", typed)
    shared = set(circle.building_ids) & set(other.building_ids)
    assert [bodies.place_names(shared)[building] for building in shared] == ["C/ Embajadores 3"]

    vault.undo()
    vault.undo()
    assert [area.name for area in territory.areas()] == ["Plaza de Cascorro"]
    assert bodies.count() == 0
