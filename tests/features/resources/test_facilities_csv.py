from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.features.resources.formats.facilities_csv import read_facilities, resource_of
from neighbourhood_desk.features.resources.formats.facility_types import facility_type
from neighbourhood_desk.features.resources.formats.utm import utm_to_degrees
from neighbourhood_desk.features.resources.records import AccessLevel, NeedCategory, ResourceKind, Sector
from neighbourhood_desk.kernel.errors import BadFile

HEADER = "PK;NOMBRE;HORARIO;NOMBRE-VIA;CLASE-VIAL;NUM;BARRIO;LATITUD;LONGITUD;TELEFONO;TIPO;ACCESIBILIDAD;"


def facilities(folder: Path, *rows: str, header: str = HEADER, encoding: str = "latin-1") -> Path:
    path = folder / "table.csv"
    path.write_text("\n".join((header, *rows)) + "\n", encoding=encoding)
    return path


@pytest.mark.parametrize("encoding", ["latin-1", "utf-8", "utf-8-sig", "utf-16"])
def test_the_same_words_come_out_of_every_encoding(tmp_path: Path, encoding: str) -> None:
    row = '12;"Peña del Ángel";"L a V";"SAN AGUSTÍN DEL ÑANDÚ";CALLE;07;SOL;40,4168;-3,7038;"91 588 59 10 / 914801472 (tardes)";;1,6;'
    (found,) = read_facilities(facilities(tmp_path, row, encoding=encoding)).facilities
    resource = found.resource
    assert resource.name == "Peña del Ángel"
    assert resource.address == "Calle San Agustín del Ñandú, 7"
    assert (resource.lon, resource.lat) == (-3.7038, 40.4168)
    assert resource.phones == ("915 885 910", "914 801 472 (tardes)")
    assert resource.accessibility == (AccessLevel.FULL, AccessLevel.HEARING_LOOP)
    assert resource.external_id == "12"
    assert found.area_name == "SOL"


def test_rows_that_cannot_be_recognised_again_are_reported_with_their_number(tmp_path: Path) -> None:
    table = read_facilities(
        facilities(tmp_path, "1;Uno;;;;;;;;;;;", "2;;;;;;;;;;;;", ";Tres;;;;;;;;;;;", "1;Otra vez;;;;;;;;;;;", "5;Cinco;;;;;;;;;;;")
    )
    assert [item.resource.name for item in table.facilities] == ["Uno", "Cinco"]
    assert [item.row for item in table.rejected] == [2, 3, 4]


@pytest.mark.parametrize(
    ("lat", "lon"), [("", ""), ("0", "0"), ("n/d", "-3.7"), ("400", "-3.7")], ids=["empty", "zero", "words", "impossible"]
)
def test_a_row_without_a_place_is_kept_without_a_point(tmp_path: Path, lat: str, lon: str) -> None:
    (found,) = read_facilities(facilities(tmp_path, f"1;Uno;;;;;;{lat};{lon};;;;")).facilities
    assert (found.resource.lon, found.resource.lat) == (None, None)


@pytest.mark.parametrize(("x", "y"), [("COORDENADA-X", "COORDENADA-Y"), ("COORDENADA-X-ED50", "COORDENADA-Y-ED50")])
def test_metres_of_either_survey_give_degrees(tmp_path: Path, x: str, y: str) -> None:
    shift = (109.5, 207.5) if "ED50" in x else (0, 0)
    header = f"PK;NOMBRE;HORARIO;NOMBRE-VIA;{x};{y}"
    row = f"1;Uno;;CASINO;{440206 + shift[0]};{4473149 + shift[1]}"
    (found,) = read_facilities(facilities(tmp_path, row, header=header)).facilities
    assert found.resource.lon == pytest.approx(-3.704690, abs=1e-5)
    assert found.resource.lat == pytest.approx(40.406818, abs=1e-5)


@given(st.floats(430_000, 450_000), st.floats(4_462_000, 4_490_000), st.floats(1, 200))
def test_a_metre_on_the_grid_is_a_metre_on_the_ground(x: float, y: float, step: float) -> None:
    here, north, east = utm_to_degrees(x, y), utm_to_degrees(x, y + step), utm_to_degrees(x + step, y)
    assert (north[1] - here[1]) * 111_035 == pytest.approx(step, rel=2e-3)
    assert (east[0] - here[0]) * 84_800 == pytest.approx(step, rel=5e-3)


@pytest.mark.parametrize("name", ["madrid_aseos_2022.csv", "madrid_fundaciones_2022.csv", "ohana_sample_csv/locations.csv"])
def test_other_tables_are_refused_and_told_what_is_expected(shared: Path, name: str) -> None:
    with pytest.raises(BadFile) as refused:
        read_facilities(shared / "resources" / name)
    assert refused.value.next_step is not None


@pytest.mark.parametrize(
    ("name", "rows", "unplaced"),
    [("madrid_centros_culturales_2023.csv", 120, 0), ("madrid_bibliotecas_2025.csv", 50, 0), ("madrid_museos_2019_utf8.csv", 69, 1)],
)
def test_the_citys_own_files_lose_no_row(shared: Path, name: str, rows: int, unplaced: int) -> None:
    table = read_facilities(shared / "resources" / name)
    assert (len(table.facilities), table.rejected) == (rows, ())
    resources = [item.resource for item in table.facilities]
    assert sum(resource.lon is None for resource in resources) == unplaced
    assert all(resource.sectors and resource.needs for resource in resources)
    assert not any("&amp;" in resource.description or "Ã" in resource.description for resource in resources)


def test_the_kept_row_says_again_what_the_file_said(shared: Path) -> None:
    for item in read_facilities(shared / "resources" / "madrid_museos_2019_utf8.csv").facilities:
        again = resource_of(item.resource.raw)
        assert (again.name, again.phones, again.lon, again.description) == (
            item.resource.name,
            item.resource.phones,
            item.resource.lon,
            item.resource.description,
        )


def test_the_last_step_of_a_type_decides_before_the_wider_ones() -> None:
    assert facility_type("/contenido/entidadesYorganismos/CentrosAtencionSocial/CentrosSocialesComunitarios").kind is ResourceKind.SPACE
    assert facility_type("/contenido/entidadesYorganismos/CentrosAtencionSocial/Otros").sectors == (Sector.SOCIAL_SERVICES,)
    assert NeedCategory.EDUCATION_AND_LANGUAGE in facility_type("BibliotecasPublicas").needs
    assert facility_type("/sin/nada/conocido").sectors == ()
