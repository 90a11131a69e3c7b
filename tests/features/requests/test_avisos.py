from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from neighbourhood_desk.features.requests.formats.days import madrid_day
from neighbourhood_desk.features.requests.records import Outcome, Priority, Request, RequestStatus
from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.requests.rules.timeline import source_note
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import BadFile, DeskError
from neighbourhood_desk.storage.vault import Vault

COLUMNS = [
    *("id", "service_request_id", "requested_datetime", "typology", "service_name", "status", "status_type", "address", "lat", "long"),
    *("description", "reiterations", "comments", "complaints"),
]
ALL = RequestFilter(group=Group.ALL)


def row(number: int, **cells: str) -> dict[str, str]:
    return {
        "id": f"60c{number:021}",
        "service_request_id": str(6_624_000 + number),
        "requested_datetime": "2021-06-11T23:30:00+0000",
        "service_name": "Farola apagada",
        "status_type": "middle_node",
        "address": "Calle Amparo, 40",
        "lat": "40.4151",
        "long": "-3.7051",
        "description": "FAROLA APAGADA DESDE EL LUNES",
        **cells,
    }


def written(folder: Path, *rows: Mapping[str, str], encoding: str = "utf-8", delimiter: str = ",", columns: list[str] = COLUMNS) -> Path:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, columns, delimiter=delimiter, extrasaction="ignore", restval="")
    writer.writeheader()
    writer.writerows(rows)
    path = folder / "avisos.csv"
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def listed(requests: RequestService, wanted: RequestFilter = ALL) -> list[Request]:
    """Whole requests in the order of the list."""
    order = [line.id for line in requests.page(wanted)]
    found = requests.of_ids(order)
    return [found[id] for id in order]


def only_one(requests: RequestService) -> Request:
    (found,) = listed(requests)
    return found


def test_a_row_becomes_a_request_in_its_area(requests: RequestService, territory: TerritoryService, tmp_path: Path) -> None:
    report = requests.import_file(written(tmp_path, row(1)))
    assert (report.read, report.new, report.outside, report.rejected) == (1, 1, 0, ())
    found = only_one(requests)
    area = territory.area(found.area_id) if found.area_id else None
    assert area is not None
    assert area.name == "Embajadores"
    assert found.number == "2021-0001"
    assert found.received_on == date(2021, 6, 12), "half past eleven in the evening in UTC is the next day in Madrid"
    assert found.title == "Farola apagada desde el lunes"
    assert found.need_category is NeedCategory.LIGHTING


@pytest.mark.parametrize(
    ("node", "status"),
    [
        ("middle_node", RequestStatus.IN_PROGRESS),
        ("final_ok_node", RequestStatus.CLOSED),
        ("final_not_ok_node", RequestStatus.DECLINED),
        ("", RequestStatus.RECEIVED),
    ],
)
def test_the_end_of_a_request_at_the_source_is_no_verdict_of_the_neighbours(
    requests: RequestService, tmp_path: Path, node: str, status: RequestStatus
) -> None:
    requests.import_file(written(tmp_path, row(1, status_type=node)))
    found = only_one(requests)
    assert (found.status, found.outcome) == (status, Outcome.UNKNOWN)
    assert (source_note(found) is not None) == (not found.is_open)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"lat": ""}, "no coordinates"),
        ({"lat": "0", "long": "0.0"}, "coordinates are zero"),
        ({"lat": "-3.70", "long": "40.41"}, "swapped"),
        ({"lat": "norte"}, "not numbers"),
        ({"lat": "95"}, "not degrees"),
        ({"requested_datetime": "ayer"}, "date and time"),
        ({"service_request_id": "", "id": ""}, "no identifier"),
        ({"service_request_id": "6624001"}, "already stands in row 1"),
    ],
)
def test_a_row_that_cannot_be_taken_over_says_why_and_costs_no_other(
    requests: RequestService, tmp_path: Path, cells: dict[str, str], reason: str
) -> None:
    report = requests.import_file(written(tmp_path, row(1), row(2, **cells), row(3)))
    assert (report.read, report.new) == (3, 2)
    (refused,) = report.rejected
    assert refused.row == 2
    assert reason in refused.reason.text.format(**refused.reason.values)


def test_a_row_outside_the_territory_is_kept_marked_and_counted(requests: RequestService, tmp_path: Path) -> None:
    path = written(tmp_path, row(1), row(2, long="-3.5"))
    assert requests.import_file(path).outside == 1
    (outside,) = listed(requests, RequestFilter(group=Group.ALL, outside=True))
    assert (outside.external_id, outside.area_id) == ("6624002", None)
    assert requests.import_file(path).outside == 1, "also when nothing changed"


def test_the_same_file_again_changes_nothing_and_a_dry_run_never_does(requests: RequestService, tmp_path: Path) -> None:
    path = written(tmp_path, row(1), row(2))
    assert requests.import_file(path, dry_run=True).new == 2
    assert requests.count() == 0
    requests.import_file(path)
    before = listed(requests)
    again = requests.import_file(path)
    assert (again.new, again.changed, again.unchanged) == (0, 0, 2)
    assert listed(requests) == before


def test_a_changed_row_renews_what_the_source_owns_and_nothing_that_was_edited_here(requests: RequestService, tmp_path: Path) -> None:
    requests.import_file(written(tmp_path, row(1), row(2)))
    mine = next(request for request in listed(requests) if request.external_id == "6624001")
    requests.assess(mine.id, priority=Priority.URGENT, need_category=NeedCategory.SAFETY)
    assessed = requests.get(mine.id)
    assert assessed is not None
    requests.edit(replace(assessed, title="Farola junto al colegio"))
    moved = row(1, status_type="final_ok_node", description="OTRA COSA", service_name="Alcantarillado", long="-3.695")
    report = requests.import_file(written(tmp_path, moved, row(2)))
    assert (report.new, report.changed, report.unchanged) == (0, 1, 1)
    now = requests.get(mine.id)
    assert now is not None
    assert (now.title, now.priority, now.need_category) == ("Farola junto al colegio", Priority.URGENT, NeedCategory.SAFETY)
    assert (now.description, now.service_name) == ("OTRA COSA", "Alcantarillado")
    assert now.status is RequestStatus.CLOSED
    assert now.area_id != mine.area_id, "the area follows the point"


def test_a_status_that_the_manager_moved_stays_where_it_was_put(requests: RequestService, tmp_path: Path) -> None:
    requests.import_file(written(tmp_path, row(1)))
    requests.wait(only_one(requests).id, "la contrata")
    requests.import_file(written(tmp_path, row(1, status_type="final_ok_node")))
    assert only_one(requests).status is RequestStatus.WAITING


def test_an_import_is_taken_back_in_one_step(requests: RequestService, vault: Vault, tmp_path: Path) -> None:
    requests.import_file(written(tmp_path, *(row(number) for number in range(1, 40))))
    assert vault.undo().text == "Import requests"
    assert requests.count() == 0
    vault.redo()
    assert requests.count() == 39


@pytest.mark.parametrize(("encoding", "delimiter"), [("cp1252", ";"), ("utf-8-sig", ","), ("utf-16", "\t")])
def test_accents_survive_whatever_wrote_the_file(requests: RequestService, tmp_path: Path, encoding: str, delimiter: str) -> None:
    cells = row(1, description="El señor de la esquina: ¡qué ruido!", lat="40,4151" if delimiter == ";" else "40.4151")
    requests.import_file(written(tmp_path, cells, encoding=encoding, delimiter=delimiter))
    assert only_one(requests).description == "El señor de la esquina: ¡qué ruido!"


def test_formulas_markup_and_turned_text_stay_mere_text(requests: RequestService, tmp_path: Path) -> None:
    nasty = '=HYPERLINK("http://x")<img src=x onerror=alert(1)>\u202egnp.exe\u0007'
    requests.import_file(written(tmp_path, row(1, description=nasty)))
    assert only_one(requests).description == '=HYPERLINK("http://x")<img src=x onerror=alert(1)>gnp.exe'


def test_only_some_rows_may_be_taken(requests: RequestService, tmp_path: Path) -> None:
    path = written(tmp_path, row(1), row(2, service_name="Anclaje"), row(3, service_name="Totem"))
    report = requests.import_file(path, [("service_name", "ANCLAJE"), ("service_name", "tótem")])
    assert (report.read, report.new, report.skipped) == (2, 2, 1)
    with pytest.raises(DeskError, match="no column"):
        requests.import_file(path, [("barrio", "Sol")])


def test_another_table_is_refused_with_what_is_missing(requests: RequestService, tmp_path: Path) -> None:
    with pytest.raises(BadFile) as refusal:
        requests.import_file(written(tmp_path, row(1), columns=["id", "requested_datetime", "lat", "status_type"]), format_key="avisos")
    assert refusal.value.what.values["names"] == "long"


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2021, 3, 28, 0, 59, tzinfo=UTC), date(2021, 3, 28)),
        (datetime(2021, 7, 1, 22, 30, tzinfo=UTC), date(2021, 7, 2)),
        (datetime(2021, 10, 31, 22, 30, tzinfo=UTC), date(2021, 10, 31)),
        (datetime(2021, 10, 30, 22, 30, tzinfo=UTC), date(2021, 10, 31)),
        (datetime(2021, 12, 31, 23, 30, tzinfo=UTC), date(2022, 1, 1)),
    ],
)
def test_the_day_is_that_of_madrid_in_summer_and_winter(moment: datetime, day: date) -> None:
    assert madrid_day(moment) == day


@pytest.mark.shared
def test_the_real_file_comes_in_whole_once_and_only_once(vault: Vault, requests: RequestService, shared: Path) -> None:
    territory = shared / "territory" / "madrid_barrios_131_wgs84.geojson"
    areas = TerritoryService(vault)
    for area in areas.areas():
        areas.remove_area(area.id)
    areas.import_areas(territory, only={"NOMDIS": "Centro"})
    path = shared / "requests" / "avisos_madrid_centro_2021-06_2022-02.csv"
    report = requests.import_file(path)
    assert (report.read, report.new, report.rejected) == (7322, 7322, ())
    assert sum(figures["requests"] for figures in requests.area_figures().values()) == 7322 - report.outside
    again = requests.import_file(path)
    assert (again.new, again.changed, again.unchanged) == (0, 0, 7322)
    counts = requests.counts()
    assert (counts[Group.OPEN], counts[Group.CLOSED], counts[Group.ALL]) == (4230, 3092, 7322)
    facts = requests.facts(date(2021, 1, 1), date(2022, 12, 31))
    other = sum(fact.need_category is NeedCategory.OTHER for fact in facts)
    assert other < 0.01 * len(facts), "hardly a service is unknown"
