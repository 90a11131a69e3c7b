"""Measures the desk as ratios to the bare machinery in the same run: `make bench`.

Every figure is the best of several turns, ours and the bare one taken in turn, so that a busy machine weighs on both.
"""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from neighbourhood_desk.desk.assembly import assemble
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.people.store import people_table
from neighbourhood_desk.features.requests import store
from neighbourhood_desk.features.requests.records import Request, RequestLine
from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.search_index import INDEX_SQL
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault
from neighbourhood_desk.storage.vault_file import open_engine

SHARED = Path(__file__).resolve().parents[3] / "shared" / "data"
AVISOS = SHARED / "requests" / "avisos_madrid_centro_2021-06_2022-02.csv"
BARRIOS = SHARED / "territory" / "madrid_barrios_131_wgs84.geojson"
PASSPHRASE = "cinco palabras para la mesa"
MANY = 100_000
MANY_PEOPLE = 5_000
_HERE = Path(__file__).parent
_WORDS = [
    "farola",
    "apagada",
    "portal",
    "humedad",
    "vecina",
    "plaza",
    "ruido",
    "terraza",
    "basura",
    "contenedor",
    "acera",
    "rota",
    "banco",
    "parque",
    "árbol",
    "rama",
    "ascensor",
    "calefacción",
    "ayuda",
    "empadronamiento",
    "cita",
    "médica",
    "escalera",
    "gotera",
    "techo",
    "mudanza",
    "idioma",
    "clase",
    "español",
    "niños",
    "colegio",
    "mayores",
]


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the result. `limit` is the largest ratio (or value) that was asked for."""

    name: str
    ours: float
    bare: float
    unit: str
    limit: float
    cap: float | None = None

    @property
    def ratio(self) -> float:
        """Ours over the bare machinery; the value itself where there is nothing to compare with."""
        return self.ours / self.bare if self.bare else self.ours

    @property
    def holds(self) -> bool:
        """True if the ratio and the cap are kept."""
        return self.ratio <= self.limit and (self.cap is None or self.ours <= self.cap)


def main() -> int:
    """Print every figure; 1 if one is worse than asked."""
    with tempfile.TemporaryDirectory() as folder:
        figures = [*import_figures(Path(folder)), *many_figures(Path(folder)), *start_figures()]
    for figure in figures:
        against = f"bare {figure.bare:8.1f} {figure.unit}  ratio {figure.ratio:5.2f}" if figure.bare else " " * 30
        cap = "" if figure.cap is None else f", at most {figure.cap:g} {figure.unit}"
        asked = f"asked: at most {figure.limit:g}{' ×' if figure.bare else ' ' + figure.unit}{cap}"
        print(f"{'ok  ' if figure.holds else 'MISS'} {figure.name:48} {figure.ours:8.1f} {figure.unit}  {against}  {asked}")
    (_HERE.parents[1] / "build").mkdir(exist_ok=True)
    results = [{"name": figure.name, "ours": figure.ours, "bare": figure.bare, "ratio": figure.ratio} for figure in figures]
    (_HERE.parents[1] / "build" / "bench.json").write_text(json.dumps(results, indent=1))
    return 0 if all(figure.holds for figure in figures) else 1


def milliseconds(work: Callable[[], Any]) -> float:
    """How long one call takes."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def best(turns: int, *works: Callable[[], Any]) -> list[float]:
    """The best time of each work, all taken in turn."""
    times = [[milliseconds(work) for work in works] for _turn in range(turns)]
    return [min(column) for column in zip(*times, strict=True)]


# Import


def import_figures(folder: Path) -> list[Figure]:
    """The import of the real file against a bare executemany of the rows that it makes."""
    if not AVISOS.is_file():
        print("skip: the public files in ../shared/data are not here, so the import is not measured")
        return []
    ours = []
    for turn in range(3):
        vault = create_vault(folder / f"import-{turn}", PASSPHRASE, SystemClock(), FLOOR).vault
        services = assemble(vault)
        services.of(TerritoryService).import_areas(BARRIOS, only=[("NOMDIS", "Centro")])
        ours.append(milliseconds(partial(services.of(RequestService).import_file, AVISOS)))
        if turn < 2:
            vault.close()
    rows, texts = _stored(vault)
    vault.close()
    bare = min(milliseconds(partial(_bare_import, folder / f"bare-{turn}.db", rows, texts)) for turn in range(3))
    return [Figure(f"import of {len(rows):,} requests", min(ours), bare, "ms", 6), _many_imported(folder)]


def _many_imported(folder: Path) -> Figure:
    """The largest table that is read, made of the real rows over and over, each with an identifier of its own."""
    path, vault = folder / "many.csv", create_vault(folder / "import-many", PASSPHRASE, SystemClock(), FLOOR).vault
    with AVISOS.open(encoding="utf-8", newline="") as source:
        real = list(csv.DictReader(source))
    kept = ["service_request_id", "requested_datetime", "service_name", "status_type", "address", "lat", "long", "description"]
    with path.open("w", encoding="utf-8", newline="") as out:
        writer = csv.DictWriter(out, kept, extrasaction="ignore")
        writer.writeheader()
        for number in range(MANY):
            row = real[number % len(real)]
            writer.writerow({**row, "service_request_id": str(9_000_000 + number), "description": row["description"][:60]})
    services = assemble(vault)
    services.of(TerritoryService).import_areas(BARRIOS, only=[("NOMDIS", "Centro")])
    ours = milliseconds(partial(services.of(RequestService).import_file, path))
    rows, texts = _stored(vault)
    vault.close()
    return Figure(
        f"import of {len(rows):,} requests", ours, milliseconds(partial(_bare_import, folder / "bare-many.db", rows, texts)), "ms", 6
    )


def _stored(vault: Vault) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
    with vault.reading() as reading:
        rows = [tuple(row) for row in reading.exec_driver_sql("SELECT * FROM requests")]
        texts = [tuple(row) for row in reading.exec_driver_sql("SELECT rowid, names, words, digits FROM search_index")]
    return rows, texts


def _bare_import(path: Path, rows: list[tuple[Any, ...]], texts: list[tuple[Any, ...]]) -> None:
    engine = open_engine(path, bytearray(range(32)), create=True)
    with engine.begin() as connection:
        for statement in _schema():
            connection.exec_driver_sql(statement)
        marks = ", ".join("?" * len(rows[0]))
        connection.exec_driver_sql(f"INSERT INTO requests VALUES ({marks})", rows)
        connection.exec_driver_sql("INSERT INTO search_index(rowid, names, words, digits) VALUES (?, ?, ?, ?)", texts)
    engine.dispose()


def _schema() -> list[str]:
    dialect = sqlite.dialect()
    table = str(CreateTable(store.requests_table).compile(dialect=dialect))
    return [table, *(str(CreateIndex(index).compile(dialect=dialect)) for index in store.requests_table.indexes), *INDEX_SQL]


# A hundred thousand requests


def many_figures(folder: Path) -> list[Figure]:
    """First page and search on a hundred thousand requests, and the memory of the window that shows them."""
    path = folder / "many"
    vault = create_vault(path, PASSPHRASE, SystemClock(), FLOOR).vault
    services = assemble(vault)
    fill(services, MANY)
    requests = services.of(RequestService)
    wanted = RequestFilter(group=Group.OPEN)
    page, bare_page = best(9, lambda: requests.page(wanted), lambda: _bare_page(vault))
    search, bare_search = best(9, lambda: vault.find("humedad port", limit=20), lambda: _bare_search(vault))
    worded = replace(wanted, text=_WORDS[0])
    counted, counted_word, paged_word = best(9, lambda: requests.counts(), lambda: requests.counts(worded), lambda: requests.page(worded))
    common = f"a word in {100 * requests.counts(worded)[Group.ALL] // MANY} % of them"
    people = services.of(PeopleService)
    fill_people(services, MANY_PEOPLE)
    listed, bare_listed = best(9, people.find, lambda: _bare_people(vault))
    sys.path.insert(0, str(_HERE.parent))
    from benchmarks.people import people_rows  # the invented people are those of the tests

    many_people = [Figure(name, ours, bare, "ms", limit, cap) for name, ours, bare, limit, cap in people_rows(services, best)]
    vault.close()
    memory = float(_child("memory_child.py", str(path), PASSPHRASE)["peak_mib"])
    return [
        Figure(f"first page of the list, {MANY:,} requests", page, bare_page, "ms", 3, 150),
        Figure(f"search of two words, {MANY:,} requests", search, bare_search, "ms", 3, 150),
        Figure("  its counts on every chip", counted, 0, "ms", 150),
        Figure(f"  its counts with {common}", counted_word, 0, "ms", 150),
        Figure(f"  its first page with {common}", paged_word, 0, "ms", 150),
        Figure(f"list of people, 2,000 of {MANY_PEOPLE:,}", listed, bare_listed, "ms", 3, 150),
        *many_people,
        Figure(f"memory, {MANY:,} requests open", memory, 0, "MiB", 300),
    ]


def fill(services: Services, count: int) -> None:
    """Write invented requests, the same for the same count."""
    chance, vault = Random(11), services.of(Vault)
    first = date(2020, 1, 1)
    for start in range(0, count, 20_000):
        batch = []
        for number in range(start, min(start + 20_000, count)):
            day = first + timedelta(days=number * 2200 // count)
            words = " ".join(chance.choices(_WORDS, k=40))
            batch.append(
                Request(
                    number=f"{day.year}-{number:06}",
                    received_on=day,
                    title=" ".join(chance.choices(_WORDS, k=4)),
                    description=words,
                    address=f"C/ {chance.choice(_WORDS).title()} {chance.randrange(1, 90)}",
                    confidentiality=Level.MEMBERS,
                )
            )
        with vault.operation(say("Benchmark", "Fill"), undoable=False) as op:
            store.requests.save_new(op, batch)


def fill_people(services: Services, count: int) -> None:
    """Write invented people, the same for the same count."""
    chance = Random(12)
    made = [
        Person(
            given_names=chance.choice(_WORDS).title(),
            surnames=" ".join(chance.choices(_WORDS, k=2)).title(),
            phones=(f"6{chance.randrange(10**8):08}",),
            address=f"C/ {chance.choice(_WORDS).title()} {chance.randrange(1, 90)}",
        )
        for _number in range(count)
    ]
    with services.of(Vault).operation(say("Benchmark", "Fill"), undoable=False) as op:
        services.of(PeopleService).add_in(op, made, [])


def _bare_people(vault: Vault) -> None:
    columns = ", ".join(column.name for column in people_table.columns)
    order = "surnames, given_names, alias, id"
    with vault.reading() as reading:
        reading.exec_driver_sql(f"SELECT {columns} FROM people WHERE archived_on IS NULL ORDER BY {order} LIMIT 2000").all()


def _bare_page(vault: Vault) -> None:
    columns = ", ".join(entry.name for entry in fields(RequestLine))
    sql = f"SELECT {columns} FROM requests WHERE status NOT IN ('closed', 'declined') ORDER BY received_on DESC, id DESC LIMIT 100"
    with vault.reading() as reading:
        reading.exec_driver_sql(sql).all()


def _bare_search(vault: Vault) -> None:
    sql = 'SELECT rowid FROM search_index WHERE search_index MATCH \'"humedad"* AND "port"*\' ORDER BY rank LIMIT 20'
    with vault.reading() as reading:
        reading.exec_driver_sql(sql).all()


# Start


def start_figures() -> list[Figure]:
    """From the start of the process to the first paint, against an empty PySide6 window."""
    with tempfile.TemporaryDirectory() as compiled:
        turns = [[_first_paint(shown, compiled) for shown in ("desk", "bare")] for _turn in range(10)]
    ours, bare = (min(times) for times in zip(*turns[1:], strict=True))
    return [Figure("start to first paint", ours, bare, "ms", 2.5)]


def _first_paint(shown: str, compiled: str) -> float:
    """Both windows start from bytecode, as an installed program does: the first turn writes it."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return float(_child("paint_child.py", shown, environment=environment)["ms"])


def _child(script: str, *arguments: str, environment: dict[str, str] | None = None) -> dict[str, Any]:
    command = [sys.executable, str(_HERE / script), *arguments, repr(time.time())]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    result: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return result


if __name__ == "__main__":
    sys.exit(main())
