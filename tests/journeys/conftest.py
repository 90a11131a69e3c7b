"""A desk of its own for every module of journeys: own folders, own vault, a clock that stands still, the files of a city."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from journeys.person import Person
from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.vault_directory import create_vault
from support import PASSPHRASE, SHARED


@dataclass(frozen=True, kw_only=True)
class CityFiles:
    """What a city publishes: the real files beside the repository, or small ones of the same shape."""

    territory: Path
    resources: Path
    requests: Path
    districts: bool
    """True where the territory file has districts to choose from."""
    resource_count: int
    request_count: int
    outside_resources: int


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A computer of one's own: settings, vaults and logs go below this folder."""
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(folder))
        for name in ("DATA", "CONFIG", "STATE", "CACHE"):
            patch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
        yield folder


@pytest.fixture(scope="module")
def clock() -> FixedClock:
    """Sunday 22 November 2026, nine in the morning, UTC; a journey may move it on."""
    return FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> CityFiles:
    """The real files of Madrid where they are, else our own outlines and tables."""
    if SHARED.is_dir():
        return CityFiles(
            territory=SHARED / "territory" / "madrid_barrios_131_wgs84.geojson",
            resources=SHARED / "resources" / "madrid_centros_culturales_2023.csv",
            requests=SHARED / "requests" / "avisos_madrid_centro_2021-06_2022-02.csv",
            districts=True,
            resource_count=120,
            request_count=7_322,
            outside_resources=112,
        )
    folder = tmp_path_factory.mktemp("city")
    return CityFiles(
        territory=shipped("resources") / "sample" / "outlines.geojson",
        resources=_small_resources(folder),
        requests=_small_requests(folder),
        districts=False,
        resource_count=3,
        request_count=400,
        outside_resources=1,
    )


@pytest.fixture(scope="module")
def enter(qapp: QApplication, home: Path, clock: FixedClock) -> Iterator[Callable[[], Person]]:
    """Starts the program; whatever is open at the end is closed."""
    people: list[Person] = []

    def start() -> Person:
        people.append(Person(qapp, clock))
        return people[-1]

    yield start
    for person in people:
        person.quit()


@pytest.fixture(scope="module")
def opened(home: Path, clock: FixedClock, enter: Callable[[], Person]) -> Person:
    """Somebody who has just unlocked an empty desk, in English."""
    make_desk(home, clock)
    person = enter()
    unlock(person)
    person.click("English")
    return person


@pytest.fixture(scope="module")
def territory(opened: Person, city: CityFiles) -> Person:
    """The six neighbourhoods of Centro are there."""
    person = opened
    person.go_to("Territory")
    person.asking.will_answer(city.territory)
    person.click("Import a territory…")
    if city.districts:
        person.write("Centro")  # the list of districts has the keyboard and goes to what is typed
        person.press("Space")
    person.wait_to_see("6 ticked as mine")
    person.click("Import 6 areas")
    person.wait_to_see("Imported. 6 new")
    person.click("See the map")
    return person


@pytest.fixture(scope="module")
def requests(territory: Person, city: CityFiles) -> Person:
    """The city's notices are there."""
    person = territory
    person.go_to("Requests")
    person.asking.will_answer(city.requests)
    person.click("Import…")
    person.click("Choose a file…")
    person.wait_to_see("This is what the import will do:", f"{city.request_count:,}")
    person.click("Import")
    person.wait_to_see("Done. This is what became of the file:")
    person.click("Close")
    return person


def make_desk(home: Path, clock: FixedClock) -> Path:
    """An empty vault in the usual place, made without a window and with the cheapest lawful key."""
    folder = home / "data" / "neighbourhood-desk" / "vaults" / "centro"
    vault = create_vault(folder, PASSPHRASE, clock, FLOOR).vault
    ProfileService(vault).change(Profile(neighbourhood="Centro", manager="Nadia Romero", language="es"))
    vault.close()
    return folder


def unlock(person: Person) -> None:
    """Type the passphrase at the door."""
    person.write(PASSPHRASE)
    person.press("Return")
    person.until(lambda: person.shell.view is not None, "the open desk")


def _small_requests(folder: Path) -> Path:
    path = folder / "avisos.csv"
    names = ["id", "service_request_id", "requested_datetime", "service_name", "status_type", "address", "lat", "long", "description"]
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(names)
        for number in range(400):
            day = f"2021-{7 + number % 3:02}-{1 + number % 28:02}T10:00:00+0000"
            service = ("Farola apagada", "Alcorque", "Aceras")[number % 3]
            latitude, longitude = 40.4080 + number % 20 / 4000, -3.7035 + number % 17 / 4000
            cells = [f"60c{number:021}", 6_624_000 + number, day, service, "final_ok_node", f"Calle Amparo, {number % 90}"]
            writer.writerow([*cells, latitude, longitude, f"Aviso de muestra {number}"])
    return path


def _small_resources(folder: Path) -> Path:
    path = folder / "centros.csv"
    rows = ["PK;NOMBRE;NOMBRE-VIA;CLASE-VIAL;NUM;LOCALIDAD;BARRIO;DISTRITO;LATITUD;LONGITUD;TELEFONO"]
    rows += [f"{number};Centro cultural {number};AMPARO;CALLE;{number};MADRID;EMBAJADORES;CENTRO;40.409;-3.7025;" for number in (1, 2)]
    rows += ["3;Centro cultural lejano;LEJANA;CALLE;3;MADRID;OTRO;OTRO;40.60;-3.90;"]
    path.write_bytes("\n".join(rows).encode("latin-1"))
    return path
