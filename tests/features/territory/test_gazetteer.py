"""An address finds its building, else its street or square, and through it the neighbourhood."""

from __future__ import annotations

from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.rules.gazetteer import Gazetteer
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.storage.vault import Vault


def test_the_gazetteer_finds_the_building_else_the_street_else_nothing() -> None:
    square = Area(name="Plaza de Lavapiés", kind=AreaKind.PLACE)
    house = Area(name="Lavapiés 4", kind=AreaKind.BUILDING, address="Pl. de Lavapiés, 4", parent_id=square.id)
    ward = Area(name="Embajadores", kind=AreaKind.NEIGHBOURHOOD)
    gazetteer = Gazetteer([square, house, ward])
    assert gazetteer.find("pza lavapies 4, 2.º B") == house.id
    assert gazetteer.find("Plaza de Lavapiés s/n") == square.id
    assert gazetteer.find("Plaza de Lavapiés 9") == square.id
    assert gazetteer.find("Calle Embajadores 9") is None
    assert gazetteer.find("") is None


def test_the_desk_places_an_address_in_the_neighbourhood_around_its_street(vault: Vault) -> None:
    territory = TerritoryService(vault)
    ward = territory.add_area(Area(name="Embajadores", kind=AreaKind.NEIGHBOURHOOD))
    assert territory.area_at("Calle del Amparo 40") is None
    street = territory.add_area(Area(name="Calle del Amparo", kind=AreaKind.PLACE, parent_id=ward.id))
    assert territory.area_at("C/ Amparo, 40, 2.º izda.") == ward.id
    territory.add_area(Area(name="Amparo 40", kind=AreaKind.BUILDING, address="Amparo 40", parent_id=street.id))
    assert territory.area_at("amparo 40") == ward.id
    assert territory.area_at("Calle Mesón de Paredes 3") is None
