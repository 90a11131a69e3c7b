from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from neighbourhood_desk.features.resources import rules
from neighbourhood_desk.features.resources.records import NeedCategory, Resource, ResourceKind, Sector
from neighbourhood_desk.features.resources.rules import ResourceFilter
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.records import Area
from neighbourhood_desk.features.territory.rules import outline_text
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault

HEADER = "PK;NOMBRE;HORARIO;NOMBRE-VIA;LATITUD;LONGITUD;TELEFONO;BARRIO;TIPO\n"
ROWS = "1;Uno;L a V;SOL;40.415;-3.705;915 000 001;SOL;/x/Museos\n2;Dos;S;MAR;40.2;-3.2;915 000 002;LEJOS;/x/Museos\n"
SQUARE = ((-3.725, 40.405), (-3.69, 40.405), (-3.69, 40.43), (-3.725, 40.43), (-3.725, 40.405))


@pytest.fixture
def territory(vault: Vault) -> TerritoryService:
    service = TerritoryService(vault)
    service.add_area(Area(name="Sol", outline=outline_text(((SQUARE,),))))
    return service


@pytest.fixture
def resources(vault: Vault, territory: TerritoryService) -> ResourceService:
    return ResourceService(vault, territory)


@pytest.fixture
def table(tmp_path: Path) -> Callable[[str], Path]:
    def write(rows: str) -> Path:
        path = tmp_path / "table.csv"
        path.write_text(HEADER + rows, encoding="utf-8")
        return path

    return write


def everything(resources: ResourceService) -> list[Resource]:
    return resources.page(ResourceFilter(), limit=1000)


def test_the_citys_file_comes_in_whole_and_a_second_time_changes_nothing(resources: ResourceService, shared: Path) -> None:
    path = shared / "resources" / "madrid_centros_culturales_2023.csv"
    first = resources.import_facilities(path)
    kept = everything(resources)
    again = resources.import_facilities(path)
    assert (first.read, first.new, first.rejected) == (120, 120, ())
    assert first.outside == again.outside == resources.counts().outside == sum(each.area_id is None for each in kept)
    assert 0 < first.outside < 120
    assert (again.new, again.changed, again.unchanged) == (0, 0, 120)
    assert everything(resources) == kept


def test_an_import_is_one_step_that_can_be_taken_back(resources: ResourceService, vault: Vault, table: Callable[[str], Path]) -> None:
    resources.import_facilities(table(ROWS))
    assert resources.count() == 2
    assert vault.undo().text == "Import resources"
    assert resources.count() == 0


def test_looking_first_writes_nothing(resources: ResourceService, table: Callable[[str], Path]) -> None:
    looked = resources.import_facilities(table(ROWS), dry_run=True)
    assert resources.count() == 0
    assert looked == resources.import_facilities(table(ROWS))


def test_only_what_the_source_changed_is_taken_over(resources: ResourceService, table: Callable[[str], Path]) -> None:
    resources.import_facilities(table(ROWS))
    kept = next(each for each in everything(resources) if each.name == "Uno")
    resources.edit(replace(kept, phones=("600 000 000",), notes="Preguntar por Celia", needs=(NeedCategory.HEALTH,)))
    report = resources.import_facilities(table(ROWS.replace("L a V", "L a S")))
    now = resources.get(kept.id)
    assert (report.new, report.changed, report.unchanged) == (0, 1, 1)
    assert now is not None
    assert (now.opening, now.phones, now.notes, now.needs) == ("L a S", ("600 000 000",), "Preguntar por Celia", (NeedCategory.HEALTH,))
    assert resources.import_facilities(table(ROWS.replace("L a V", "L a S"))).changed == 0


def test_rows_can_be_chosen_by_any_column_and_an_unknown_column_is_refused(
    resources: ResourceService, table: Callable[[str], Path]
) -> None:
    report = resources.import_facilities(table(ROWS), {"barrio": "sol"})
    assert (report.read, report.new, report.skipped) == (1, 1, 1)
    assert resources.import_facilities(table(ROWS), [("BARRIO", "Sol"), ("BARRIO", "Lejos")]).read == 2
    with pytest.raises(DeskError):
        resources.import_facilities(table(ROWS), {"CALLEJÓN": "x"})


def test_what_was_imported_before_the_territory_is_placed_afterwards(vault: Vault, table: Callable[[str], Path]) -> None:
    territory = TerritoryService(vault)
    resources = ResourceService(vault, territory)
    resources.import_facilities(table(ROWS))
    assert resources.counts().outside == 0
    area = territory.add_area(Area(name="Sol", outline=outline_text(((SQUARE,),))))
    assert resources.place_again() == 2
    assert resources.area_figures() == {area.id: {"resources": 1}}
    assert resources.counts().outside == 1
    assert resources.place_again() == 0


def test_every_count_is_the_length_of_its_list_under_every_filter(resources: ResourceService, clock: FixedClock) -> None:
    for number in range(60):
        resources.add(
            Resource(
                name=f"Recurso {number} ñ",
                formal=number % 3 > 0,
                kind=list(ResourceKind)[number % 5],
                sectors=(list(Sector)[number % 4],),
                needs=tuple(list(NeedCategory)[number % 3 : number % 3 + 2]),
                lon=-3.705 if number % 2 else -3.9,
                lat=40.415,
                last_verified_on=date(2026, 1 + number % 11, 1) if number % 4 else None,
            )
        )
    year_ago = rules.verify_before(clock.today())
    for base in (ResourceFilter(), ResourceFilter(text="recurso 1"), ResourceFilter(sector=Sector.JUSTICE), ResourceFilter(text="nada")):
        counts = resources.counts(base)
        assert counts.every == len(pages(resources, base))
        assert counts.formal == len(pages(resources, replace(base, formal=True)))
        assert counts.informal == len(pages(resources, replace(base, formal=False)))
        assert counts.outside == len(pages(resources, replace(base, outside=True)))
        assert counts.unverified == len(pages(resources, replace(base, unverified_since=year_ago)))
    need = NeedCategory.WASTE_CONTAINERS
    assert {each.id for each in pages(resources, ResourceFilter(need=need))} == {
        each.id for each in everything(resources) if need in each.needs
    }


def pages(resources: ResourceService, wanted: ResourceFilter) -> list[Resource]:
    """The list read seven rows at a time: no row twice, none left out, in order."""
    found: list[Resource] = []
    while part := resources.page(wanted, found[-1] if found else None, 7):
        found.extend(part)
    assert [each.sort_name for each in found] == sorted(each.sort_name for each in found)
    assert len({each.id for each in found}) == len(found)
    return found


def test_a_verification_lasts_twelve_months(resources: ResourceService, clock: FixedClock) -> None:
    kept = resources.verify(resources.add(Resource(name="Centro")).id)
    assert not rules.needs_verifying(kept, clock.today())
    assert not rules.needs_verifying(kept, date(2027, 11, 22))
    assert rules.needs_verifying(kept, date(2027, 11, 23))
    assert rules.verify_before(date(2028, 2, 29)) == date(2027, 2, 28)


def test_impossible_values_are_refused_and_unknown_ones_are_not(resources: ResourceService) -> None:
    for wrong in (Resource(), Resource(name="x", email="no"), Resource(name="x", lat=40.0), Resource(name="x", phones=("12",))):
        with pytest.raises(DeskError):
            resources.add(wrong)
    assert resources.add(Resource(name="  Solo   un nombre ")).name == "Solo un nombre"


def test_a_resource_that_something_refers_to_stays(resources: ResourceService) -> None:
    kept = resources.add(Resource(name="Centro"))
    resources.keep_if(lambda _id: say("Requests", "It is used."))
    with pytest.raises(DeskError):
        resources.remove(kept.id)
    assert resources.get(kept.id) == kept


def test_what_neighbours_offer_privately_is_not_for_publishing() -> None:
    assert rules.first_level(ResourceKind.SERVICE, formal=True) is Level.PUBLIC
    assert rules.first_level(ResourceKind.TALENT, formal=True) is Level.MANAGER
    assert rules.first_level(ResourceKind.GROUP, formal=False) is Level.MANAGER
