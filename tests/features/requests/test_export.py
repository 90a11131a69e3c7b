"""Requests that leave: only what their readers may have, and another desk makes the same requests of it."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neighbourhood_desk.desk.assembly import Catalogues, assemble
from neighbourhood_desk.desk.sample import build_sample
from neighbourhood_desk.exchange.column_map import ColumnMap
from neighbourhood_desk.features.followups.records import Met
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests import store
from neighbourhood_desk.features.requests.formats.desk_rows import COLUMNS, parts_of
from neighbourhood_desk.features.requests.records import Priority, Request, RequestKind
from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.requests.service import EXPORTS, RequestService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.release import Audience, Level
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.schema import metadata
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault
from support import PASSPHRASE

ES = Catalogues().of("es")
OtherDesk = Callable[[], Services]


@pytest.fixture
def other(tmp_path: Path, clock: FixedClock, services_of: Services) -> Iterator[OtherDesk]:
    """Makes new desks of the same neighbourhood: the same areas under identities of their own, and nothing else."""
    opened: list[Vault] = []

    def make() -> Services:
        vault = create_vault(tmp_path / f"other-{len(opened)}", PASSPHRASE, clock, FLOOR).vault
        metadata.create_all(vault._need_engine())
        opened.append(vault)
        built, areas = assemble(vault), services_of.of(TerritoryService).areas()
        ids = {area.id: new_id() for area in areas}
        moved = [replace(area, id=ids[area.id], parent_id=ids.get(area.parent_id) if area.parent_id else None) for area in areas]
        built.of(TerritoryService).add_many(moved)
        return built

    yield make
    for vault in opened:
        vault.close()


@pytest.fixture
def services_of(vault: Vault) -> Services:
    return assemble(vault)


def everything(services: Services) -> dict[Any, dict[str, Any]]:
    """Every request with its notes and the name of its area, without what belongs to one desk only."""
    territory = services.of(TerritoryService)
    with services.of(Vault).reading() as reading:
        found = store.requests.find(reading)
        notes = store.notes_of_many(reading, [request.id for request in found])
    kept = [entry.name for entry in fields(Request) if entry.name not in ("raw", "updated_at", "area_id")]
    return {
        request.id: {
            **{name: getattr(request, name) for name in kept},
            "area": territory.full_name(request.area_id),
            "notes": [(note.written_on, note.kind, note.text) for note in notes.get(request.id, [])],
        }
        for request in found
    }


@pytest.mark.parametrize("kind", EXPORTS)
def test_the_sample_neighbourhood_is_the_same_in_another_desk_and_leaves_it_as_it_came(
    services_of: Services, other: OtherDesk, tmp_path: Path, kind: str
) -> None:
    build_sample(services_of, language="es")
    requests, there = services_of.of(RequestService), other()
    path, again = tmp_path / "one", tmp_path / "two"
    done = requests.files.export.write(path, kind, Audience.MANAGER, ES)
    assert (done.count, done.withheld, done.sha256) == (600, 0, hashlib.sha256(path.read_bytes()).hexdigest())
    report = there.of(RequestService).import_file(path)
    assert (report.new, report.rejected, report.warnings) == (600, (), ())
    assert everything(there) == everything(services_of)
    assert there.of(RequestService).import_file(path).unchanged == 600
    assert requests.import_file(path).unchanged == 600, "at home nothing is new either"
    there.of(RequestService).files.export.write(again, kind, Audience.MANAGER, ES)
    if kind != "xlsx":
        assert again.read_bytes() == path.read_bytes()


TEXT = st.text(st.characters(codec="utf-8"), max_size=80)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(TEXT, min_size=3, max_size=3), kind=st.sampled_from(sorted(EXPORTS)))
def test_whatever_people_write_comes_back(services_of: Services, other: OtherDesk, tmp_path: Path, texts: list[str], kind: str) -> None:
    requests = services_of.of(RequestService)
    one = requests.record(
        Request(title=f"T{texts[0]}", description=texts[1], address=texts[2], kind=RequestKind.IDEA, group_tags=("older",))
    )
    requests.add_note(one.id, f"n{texts[2]}\n\\n{texts[1]}")
    requests.assess(one.id, priority=Priority.HIGH)
    requests.wait(one.id, f"w{texts[0]}")
    requests.resolve(one.id, texts[1])
    requests.check_impact(one.id, Met.PARTLY)
    requests.close(one.id, 4)
    there = other()
    requests.files.export.write(tmp_path / "file", kind, Audience.MANAGER, ES)
    report = there.of(RequestService).import_file(tmp_path / "file")
    assert report.rejected == ()
    here, away = everything(services_of), everything(there)
    differing = {name: (here[key][name], away[key][name]) for key in here for name in here[key] if here[key][name] != away[key][name]}
    assert differing == {}


@pytest.mark.parametrize("kind", EXPORTS)
def test_texts_longer_than_a_cell_go_on_in_further_columns(services_of: Services, other: OtherDesk, tmp_path: Path, kind: str) -> None:
    requests = services_of.of(RequestService)
    long = "".join(f"línea {number} 😀 = \n" for number in range(1200)).strip()[:19_999]
    one = requests.record(Request(title="x", description=long))
    for _turn in range(3):
        requests.add_note(one.id, long)
    there = other()
    requests.files.export.write(tmp_path / "file", kind, Audience.MANAGER, ES)
    there.of(RequestService).import_file(tmp_path / "file")
    assert everything(there) == everything(services_of)
    pieces = parts_of(long, 100)
    assert "".join(pieces) == long
    assert all(piece == piece.strip() and len(piece) <= 100 for piece in pieces)


def cells(path: Path, kind: str) -> str:
    if kind != "xlsx":
        return path.read_text(encoding="utf-8-sig")
    book = openpyxl.load_workbook(io.BytesIO(path.read_bytes()))
    return json.dumps([[cell.value for cell in row] for sheet in book for row in sheet.iter_rows()], default=str, ensure_ascii=False)


@pytest.mark.parametrize("kind", EXPORTS)
def test_readers_get_their_level_and_nothing_above_it(services_of: Services, tmp_path: Path, kind: str) -> None:
    requests = services_of.of(RequestService)
    for level in (Level.PUBLIC, Level.MEMBERS, Level.AGENCIES, Level.MANAGER):
        word = level.value.upper()
        made = requests.record(
            Request(
                title=f"T{word}",
                description=f"D{word}",
                address=f"A{word}",
                confidentiality=level,
                group_tags=(f"G{word}",),
                service_name=f"S{word}",
            )
        )
        requests.add_note(made.id, f"N{word}")
    expected = {
        Audience.EVERYONE: ("SPUBLIC",),
        Audience.MEMBERS: ("SPUBLIC", "TPUBLIC", "SMEMBERS", "TMEMBERS"),
        Audience.AGENCY: tuple(f"{sign}{word}" for word in ("PUBLIC", "MEMBERS", "AGENCIES") for sign in "STDAN"),
        Audience.MANAGER: tuple(f"{sign}{word}" for word in ("PUBLIC", "MEMBERS", "AGENCIES", "MANAGER") for sign in "STDANG"),
    }
    all_words = expected[Audience.MANAGER]
    for audience, words in expected.items():
        done = requests.files.export.write(tmp_path / "file", kind, audience, ES)
        text = cells(tmp_path / "file", kind)
        assert {word for word in all_words if word in text} == set(words)
        assert done.level.rank <= audience
        assert done.count + done.withheld == 4
        assert requests.files.export.outlook(audience).count == done.count


def test_a_sealed_request_and_one_of_a_restricted_person_stay(services_of: Services, vault: Vault, tmp_path: Path) -> None:
    requests, people = services_of.of(RequestService), services_of.of(PeopleService)
    who = people.add(Person(given_names="Ana", restricted_on=date(2026, 1, 1)))
    requests.record(Request(title="SUYA", brought_by="person", brought_by_id=who.id))  # type: ignore[arg-type]
    requests.seals.open(PASSPHRASE)
    sealed = requests.record(Request(title="SECRETA"))
    requests.seals.seal(sealed.id, "neutral")
    done = requests.files.export.write(tmp_path / "file", "csv", Audience.AGENCY, ES)
    assert (done.count, done.withheld) == (0, 2)
    done = requests.files.export.write(tmp_path / "file", "csv", Audience.MANAGER, ES)
    assert (done.count, done.withheld) == (1, 1)
    assert "neutral" not in (tmp_path / "file").read_text(encoding="utf-8-sig")


def test_what_left_is_noted_with_its_readers_count_and_hash(services_of: Services, vault: Vault, tmp_path: Path) -> None:
    requests = services_of.of(RequestService)
    requests.record(Request(title="x"))
    done = requests.files.export.write(tmp_path / "file.csv", "csv", Audience.AGENCY, ES)
    with vault.reading() as reading:
        reason = reading.exec_driver_sql("SELECT reason FROM audit WHERE action = 'Export requests'").scalar_one()
    assert reason == f"audience=agencies level=agencies count=1 format=csv sha256={done.sha256}"
    with pytest.raises(Exception, match="no such folder"):
        requests.files.export.write(tmp_path / "none" / "file.csv", "csv", Audience.AGENCY, ES)
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_file()) == ["file.csv"], "nothing half written is left"


def test_a_table_opens_in_spanish_spreadsheets_and_runs_nothing(services_of: Services, tmp_path: Path) -> None:
    requests = services_of.of(RequestService)
    requests.record(Request(title='=HYPERLINK("http://x")', description="+1", address="@SUM(1)", lon=-3.7, lat=40.4))
    requests.files.export.write(tmp_path / "file.csv", "csv", Audience.MANAGER, ES)
    data = (tmp_path / "file.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    (row,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig")), delimiter=";")
    assert (row["title"], row["description"], row["address"], row["lon"]) == ('\'=HYPERLINK("http://x")', "'+1", "'@SUM(1)", "-3,7")
    assert all(line.startswith('"') and line.endswith('"') for line in data.decode("utf-8-sig").splitlines())
    assert tuple(row) == COLUMNS


def edited(path: Path, **changes: str) -> Path:
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig")), delimiter=";"))
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), delimiter=";")
    writer.writeheader()
    writer.writerows({**row, **changes} for row in rows)
    path.write_text(out.getvalue(), encoding="utf-8")
    return path


def test_what_was_edited_in_the_file_is_taken_unless_it_was_changed_here_meanwhile(
    services_of: Services, other: OtherDesk, tmp_path: Path
) -> None:
    requests = services_of.of(RequestService)
    one = requests.record(Request(title="uno", description="aquí"))
    path = tmp_path / "file.csv"
    requests.files.export.write(path, "csv", Audience.MANAGER, ES)
    there = other()
    there.of(RequestService).import_file(path)
    assert requests.import_file(edited(path, title="dos")).changed == 1
    now = requests.get(one.id)
    assert now is not None
    assert (now.title, now.number) == ("dos", one.number)
    requests.edit(replace(now, title="tres"))
    report = requests.import_file(edited(path, title="cuatro", description="allí"))
    after = requests.get(one.id)
    assert after is not None
    assert (report.changed, after.title, after.description) == (1, "tres", "allí"), "field by field, once the file was read here"
    fresh = requests.record(Request(title="nueva"))
    requests.files.export.write(path, "csv", Audience.MANAGER, ES)
    requests.add_note(fresh.id, "una nota no estorba")
    requests.assess(fresh.id, priority=Priority.URGENT)
    refused = requests.import_file(edited(path, title="otra"))
    assert "was changed here" in str([item.reason.text for item in refused.rejected])


def test_a_number_that_is_given_already_is_given_anew(services_of: Services, other: OtherDesk, tmp_path: Path) -> None:
    requests, there = services_of.of(RequestService), other().of(RequestService)
    requests.record(Request(title="suya", received_on=date(2026, 1, 2)))
    there.record(Request(title="mía", received_on=date(2026, 1, 2)))
    requests.files.export.write(tmp_path / "file", "open311-json", Audience.MANAGER, ES)
    report = there.import_file(tmp_path / "file")
    assert (report.new, len(report.warnings)) == (1, 1)
    assert sorted(line.number for line in there.page(RequestFilter(group=Group.ALL))) == ["2026-0001", "2026-0002"]


def test_a_table_for_other_readers_comes_in_once_too(services_of: Services, other: OtherDesk, tmp_path: Path) -> None:
    requests, there = services_of.of(RequestService), other().of(RequestService)
    requests.record(Request(title="una", description="dos"))
    for kind in EXPORTS:
        requests.files.export.write(tmp_path / "file", kind, Audience.AGENCY, ES)
        there.import_file(tmp_path / "file")
    (line,) = there.page(RequestFilter(group=Group.ALL))
    assert line.title == "una"


def test_only_what_the_list_shows_leaves(services_of: Services, tmp_path: Path) -> None:
    requests = services_of.of(RequestService)
    for title in ("farola rota", "ruido"):
        requests.record(Request(title=title))
    wanted = RequestFilter(group=Group.ALL, text="farola")
    assert requests.files.export.outlook(Audience.MANAGER, wanted).count == 1
    assert requests.files.export.write(tmp_path / "file", "csv", Audience.MANAGER, ES, wanted).count == 1


def test_a_foreign_program_reads_what_the_standard_asks(services_of: Services, tmp_path: Path) -> None:
    requests = services_of.of(RequestService)
    requests.record(Request(title="Farola", description="No luce", received_on=date(2026, 7, 1), lon=-3.7, lat=40.41, address="C/ Sol 1"))
    requests.files.export.write(tmp_path / "file", "open311-json", Audience.AGENCY, ES)
    (record,) = json.loads((tmp_path / "file").read_text(encoding="utf-8"))
    assert (record["service_request_id"], record["status"], record["service_code"]) == ("2026-0001", "open", "other")
    assert (record["requested_datetime"], record["lat"], record["long"]) == ("2026-07-01T00:00:00+02:00", 40.41, -3.7)
    assert record["description"] == "Farola\nNo luce"
    mapped = ColumnMap(columns={"received": ("requested_datetime",), "title": ("description",), "external_id": ("service_request_id",)})
    assert requests.import_file(tmp_path / "file", columns=mapped, dry_run=True).read == 1
