"""Other services' files of requests: each recognised, every row accounted for, statuses right whatever is missing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.desk import usage
from neighbourhood_desk.exchange.column_map import ColumnMap
from neighbourhood_desk.features.requests.formats import known
from neighbourhood_desk.features.requests.records import Channel, Request, RequestKind, RequestStatus
from neighbourhood_desk.features.requests.rules.duplicates import Spot, Spots, alike, metres
from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.requests.service import RequestService, read_mapping
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.errors import BadFile, DeskError
from neighbourhood_desk.kernel.imports import ImportReport
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.vault import Vault

S = RequestStatus


def saved(folder: Path, content: Any, name: str = "file") -> Path:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def whole(report: ImportReport) -> bool:
    """True if every row is accounted for, once."""
    parts = report.new + report.changed + report.unchanged + report.left_out + len(report.rejected)
    return parts == report.read and len({item.row for item in report.rejected}) == len(report.rejected)


def listed(requests: RequestService) -> dict[str, Request]:
    lines = requests.page(RequestFilter(group=Group.ALL), limit=1000)
    return {found.external_id: found for found in requests.of_ids([line.id for line in lines]).values()}


def aviso(number: int, **values: Any) -> dict[str, Any]:
    return {
        "service_id": "591b", "service_name": "Farola apagada", "requested_datetime": "2024-06-17T22:32:37+00:00",
        "jurisdiction_id": "es.madrid", "status_node_type": "middle_node",
        "address": "Calle Amparo, 4", "lat": 40.4151, "long": -3.7051 + number / 100,
        "description": f"No luce {number}", "token": f"t{number}", "tags": [], "typology": {"visible_name": "Aviso"}, **values,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("values", "status", "reason"),
    [
        ({"status_node": {"visible_name": "En estudio"}}, S.ASSESSED, ""),
        ({"status_node": {"visible_name": "Asignado"}}, S.IN_PROGRESS, ""),
        ({"status_node": {"visible_name": "En ejecución"}}, S.IN_PROGRESS, ""),
        ({"status_node": {}}, S.IN_PROGRESS, ""),
        ({"status_node": None}, S.IN_PROGRESS, ""),
        ({"status_node_type": "final_ok_node", "status_node": {"visible_name": "Fin de trámite"}}, S.CLOSED, ""),
        ({"status_node_type": "final_ok_node"}, S.CLOSED, ""),
        ({"status_node_type": "final_not_ok_node", "status_node": {"visible_name": "Cancelado"}}, S.DECLINED, "Cancelado"),
        ({"status_node_type": "final_not_ok_node"}, S.DECLINED, ""),
        ({"status_node_type": "middle_node", "status_node": {"visible_name": "Cancelado"}}, S.IN_PROGRESS, ""),
        ({"status_node_type": ""}, S.RECEIVED, ""),
    ],
)
def test_the_dialect_of_madrid_closes_only_what_its_node_closes(
    requests: RequestService, tmp_path: Path, values: dict[str, Any], status: RequestStatus, reason: str
) -> None:
    report = requests.import_file(saved(tmp_path, [aviso(0, **values)]))
    assert report.form == known.AVISOS.name
    found = listed(requests)["t0"]
    assert (found.status, found.decline_reason) == (status, reason)
    assert json.loads(found.raw)["token"] == "t0", "the record is kept as it came"


def test_a_table_of_avisos_and_the_same_in_json_are_one_source(requests: RequestService, tmp_path: Path) -> None:
    requests.import_file(saved(tmp_path, [aviso(0, service_request_id="8317228")]))
    text = "service_request_id,requested_datetime,service_name,status_type,address,lat,long,description\n"
    text += '8317228,2024-06-17T22:32:37+0000,Farola apagada,final_ok_node,"Calle Amparo, 4",40.4151,-3.7051,No luce 0\n'
    report = requests.import_file(saved(tmp_path, text, "avisos.csv"))
    assert (report.new, report.changed) == (0, 1)
    assert listed(requests)["8317228"].status is S.CLOSED


OPEN311 = {
    "service_request_id": 638344, "status": "closed", "status_notes": "Duplicate request.",
    "service_name": "Sidewalk and Curb Issues",
    "service_code": "006", "description": "", "agency_responsible": None, "requested_datetime": "2010-04-14T06:37:38-08:00",
    "updated_datetime": "", "expected_datetime": "2010-04-15T06:37:38-08:00", "address": "8TH AVE and JUDAH ST",
    "lat": 37.76, "long": -122.46, "media_url": "",
}  # fmt: skip


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({}, S.CLOSED),
        ({"status": "open"}, S.RECEIVED),
        ({"status": "investigating"}, S.ASSESSED),
        ({"status": "action_scheduled"}, S.IN_PROGRESS),
        ({"status": "duplicate"}, S.DECLINED),
        ({"status": "not_councils_responsibility"}, S.DECLINED),
        ({"status": "", "closed_date": "2010-04-20"}, S.CLOSED),
        ({"status": None}, S.RECEIVED),
        ({"status": "quantum"}, S.RECEIVED),
    ],
)
def test_open311_statuses_beyond_the_standard_have_a_meaning_or_a_warning(
    requests: RequestService, tmp_path: Path, values: dict[str, Any], expected: RequestStatus
) -> None:
    report = requests.import_file(saved(tmp_path, [{**OPEN311, **values}]))
    assert (report.new, whole(report)) == (1, True)
    assert listed(requests)["638344"].status is expected
    assert len(report.warnings) == (values.get("status") == "quantum")


def test_open311_in_xml_in_json_and_by_name_is_the_same(requests: RequestService, tmp_path: Path) -> None:
    inner = "".join(f"<{key}>{'' if value is None else value}</{key}>" for key, value in OPEN311.items())
    report = requests.import_file(saved(tmp_path, f"<service_requests><request>{inner}</request></service_requests>"))
    assert (report.new, report.form) == (1, known.OPEN311.name)
    found = listed(requests)["638344"]
    assert str(found.received_on) == "2010-04-14", "the day that is written, in its own offset"
    assert (found.title, found.outcome_note, found.outside) == ("Sidewalk and Curb Issues", "Duplicate request.", True)
    again = requests.import_file(saved(tmp_path, {"service_requests": [OPEN311]}), format_key="open311-json")
    assert (again.new, again.changed + again.unchanged) == (0, 1)


@pytest.mark.parametrize(("lat", "long"), [(0, 0), ("", ""), (None, None), ("0.0", "0")])
def test_open311_without_coordinates_is_kept_by_its_address_without_a_place(
    requests: RequestService, tmp_path: Path, lat: Any, long: Any
) -> None:
    report = requests.import_file(saved(tmp_path, [{**OPEN311, "lat": lat, "long": long}]))
    assert (report.new, report.unplaced, report.outside) == (1, 1, 0)
    found = listed(requests)["638344"]
    assert (found.lon, found.address) == (None, "8TH AVE and JUDAH ST")


def test_the_examples_of_the_standard_itself_are_read_although_they_are_wrong(requests: RequestService, tmp_path: Path) -> None:
    text = '[{"service_request_id":638344,"status":"closed","service_name":"Curb","service_code":006,"requested_datetime":"2010-04-14T06:37:38-08:00","lat":37.762221815,"long":-122.4651145,},{"x":1}]'  # noqa: E501
    report = requests.import_file(saved(tmp_path, text))
    assert (report.read, report.new, whole(report)) == (2, 1, True)
    bulk = (
        "service_request_id,requested_datetime,updated_datetime,closed_date,status_description,status_notes,source,service_name,"
        "service_subtype,description,agency_responsible,address,lat,long\n"
        '1001,2012-02-01 08:00:00,2012-02-02,2012-02-03,Closed,,Phone,Graffiti,Wall,"It says ""hi",Works,1 Main St,37.7,-122.4\n'
        "1002,2012-02-02 08:00:00,,,Open,,Web,Tree,Fallen,A tree,Parks,2 Main St,37.7,-122.4\n"
    )
    report = requests.import_file(saved(tmp_path, bulk, "bulk.csv"))
    assert (report.form, report.read, whole(report)) == (known.BULK.name, 2, True)
    found = listed(requests)["1002"]
    assert (found.status, found.channel) == (S.RECEIVED, Channel.CITY_SERVICE)


def test_new_york_writes_its_months_first_and_closes_without_a_verdict(requests: RequestService, tmp_path: Path) -> None:
    text = (
        "Unique Key,Created Date,Closed Date,Complaint Type,Descriptor,Incident Address,Status,Resolution Description,Latitude,Longitude\n"
        "1,02/03/2020 12:19:00 PM,03/04/2020 01:00:00 AM,Noise,Loud,1 A ST,Closed,They came.,40.7,-73.9\n"
        "2,02/03/2020 12:19:00 PM,,Noise,Loud,1 A ST,Pending,,,\n3,13/13/2020,,Noise,,,Open,,,\n"
    )
    report = requests.import_file(saved(tmp_path, text))
    assert (report.form, report.new, [item.row for item in report.rejected]) == (known.NYC.name, 2, [3])
    one, two = listed(requests)["1"], listed(requests)["2"]
    assert (str(one.received_on), str(one.resolved_on), one.closed_on, one.outcome_note) == ("2020-02-03", "2020-03-04", None, "They came.")
    assert (two.status, two.need_category) == (S.WAITING, NeedCategory.NOISE)


OWN = (
    "Nº;Fecha;Asunto;Detalle;Estado;Calle;Barrio;Prioridad\n1;03/11/2026;Farola;No luce;Resuelta;C/ Amparo 4;Sol;Alta\n"
    "2;04/11/2026;Ruido;;pendiente;;;\n"
)


def test_a_table_of_ones_own_is_guessed_taken_once_and_follows_a_changed_mapping(
    requests: RequestService, vault: Vault, tmp_path: Path
) -> None:
    path = saved(tmp_path, OWN)
    look = requests.files.look(path)
    assert look.is_mapped_by_hand
    assert requests.files.take(look).new == 2
    one = listed(requests)["1"]
    assert (one.title, one.description, one.status, one.address, one.priority) == ("Farola", "No luce", S.RESOLVED, "C/ Amparo 4", "high")
    assert one.area_id is not None, "by the name of its area"
    assert requests.import_file(path).unchanged == 2
    other = look.columns.with_columns("title", ["Detalle"]).with_columns("description", ["Asunto"])
    changed = requests.import_file(path, columns=other)
    assert (changed.new, changed.changed) == (0, 2)
    assert listed(requests)["1"].title == "No luce"
    assert requests.import_file(path, columns=other).unchanged == 2
    vault.undo()
    assert listed(requests)["1"].title == "Farola"


def test_a_table_without_identifiers_comes_in_once_however_often_a_row_stands_in_it(requests: RequestService, tmp_path: Path) -> None:
    path = saved(tmp_path, "Fecha;Asunto\n03/11/2026;Farola\n03/11/2026;Farola\n04/11/2026;Ruido\n")
    assert requests.import_file(path).new == 3
    again = requests.import_file(path)
    assert (again.new, again.unchanged) == (0, 3)


def test_a_spreadsheet_of_ones_own_is_read_like_its_csv(requests: RequestService, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    for line in OWN.strip().split("\n"):
        book.active.append(line.split(";"))
    book.save(tmp_path / "own.xlsx")
    assert requests.import_file(saved(tmp_path, OWN)).new == 2
    report = requests.import_file(tmp_path / "own.xlsx")
    assert (report.new, report.unchanged) == (0, 2), "the same rows, whatever the file"


def test_a_mapping_is_saved_offered_again_and_read_from_a_file(requests: RequestService, tmp_path: Path) -> None:
    text = "cuando,que,quien\n2026-11-03,Farola rota,x\n"
    path = saved(tmp_path, text)
    mine = ColumnMap(columns={"received": ("cuando",), "title": ("que",)}, fixed={"kind": "idea"}, words={})
    kept = requests.files.mappings.keep(mine, " Mi  tabla ")
    assert (kept.name, requests.files.look(path).columns) == ("Mi tabla", kept)
    (tmp_path / "map.json").write_bytes(kept.to_bytes())
    report = requests.import_file(path, columns=read_mapping(tmp_path / "map.json"))
    assert report.new == 1
    (found,) = listed(requests).values()
    assert (found.kind, found.reply_due is not None) == (RequestKind.IDEA, True), "what a table of one's own brings is answered here"
    requests.files.mappings.drop("mi tabla")
    assert requests.files.mappings.all() == []
    with pytest.raises(BadFile, match="no column"):
        requests.import_file(saved(tmp_path, "a,b\n1,2\n", "other.csv"), columns=kept)
    with pytest.raises(DeskError, match="which column"):
        requests.import_file(saved(tmp_path, "a,b\n1,2\n", "other.csv"))


def test_only_what_lies_in_the_territory_may_be_taken(requests: RequestService, tmp_path: Path) -> None:
    rows = [aviso(0), aviso(1, long=2.1), aviso(2, lat="", long="")]
    report = requests.files.take(requests.files.look(saved(tmp_path, rows)), mine_only=True)
    assert (report.new, report.left_out, len(report.rejected), whole(report)) == (1, 1, 1, True)
    kept = requests.import_file(saved(tmp_path, rows))
    assert (kept.new, kept.unchanged, kept.outside) == (1, 1, 1)


def test_what_may_say_the_same_is_flagged_and_taken_all_the_same(requests: RequestService, tmp_path: Path) -> None:
    at = {"long": -3.7051}
    first = requests.import_file(saved(tmp_path, [aviso(0, **at), aviso(1, long=-3.7053), aviso(2, long=-3.7061)]))
    assert [(item.row, item.other_row) for item in first.alike] == [(2, 1)]
    assert first.new == 3
    at = {"long": -3.7049}
    near = [aviso(3, requested_datetime="2024-06-24T10:00:00+00:00", **at), aviso(4, requested_datetime="2024-06-26T10:00:00+00:00", **at)]
    second = requests.import_file(saved(tmp_path, near))
    assert [(item.row, item.number) for item in second.alike] == [(1, "2024-0001"), (2, "")], "the fourth is a week from the third only"
    assert second.as_json(Catalogue("en", {}))["duplicates"] == [{"row": 1, "of": "2024-0001"}, {"row": 2, "of": 1}]


@given(st.lists(st.tuples(st.integers(0, 40), st.floats(-3.71, -3.70), st.floats(40.41, 40.4115)), max_size=40), st.integers(0, 1))
def test_the_cells_find_exactly_what_comparing_each_with_each_finds(rows: list[tuple[int, float, float]], seed: int) -> None:
    from datetime import date, timedelta

    needs = (NeedCategory.NOISE, NeedCategory.LIGHTING)
    made = [
        Request(
            number=str(place), received_on=date(2026, 1, 1) + timedelta(days), lon=lon, lat=lat, need_category=needs[(place + seed) % 2]
        )
        for place, (days, lon, lat) in enumerate(rows)
    ]
    spots = Spots()
    for place, request in enumerate(made):
        spot = Spot(place, request.need_category, request.received_on, request.lon, request.lat)
        assert (spots.like(spot) is not None) == bool(alike(request, made[:place]))
        spots.add(spot)


def test_ten_thousand_at_one_place_are_compared_in_no_time() -> None:
    import time
    from datetime import date

    started, spots = time.perf_counter(), Spots()
    for number in range(10_000):
        spot = Spot(number, NeedCategory.NOISE, date(2026, 1, 1), -3.7 + (number % 2) * 0.0009, 40.4)
        spots.like(spot)
        spots.add(spot)
    assert time.perf_counter() - started < 5
    assert metres(-3.7, 40.4, -3.7009, 40.4) > 30


HOSTILE = [
    "", "\n\n\n", "a\n", '"', "Fecha;Asunto\n" + "x;" * 5000, "Fecha;Asunto\n2026-01-01;=cmd|' /C calc'!A0\n",
    "Fecha,Asunto\n" + '"' * 999,
    "Fecha;Asunto\n99/99/9999;x\n0000-00-00;y\n2026-02-30;z\n",
    "Fecha;Fecha;Fecha\n1;2;3\n", "[]", "{}", "<x/>", "[[1],[2]]", '[{"a":[[[[]]]]}]',
    "service_request_id,requested_datetime,status_type,lat,long\n" + "1,2021-01-01T00:00:00Z,x,1e400,nan\n" * 3,
    "number;received_on;status;need_category;confidentiality\n2026-0001;2026-01-01;closed;noise;sealed\n;;;;\n2026-1;x;y;z;w\n",
    "number;received_on;status;need_category;confidentiality;title;notes\n2026-0001;2026-01-01;closed;noise;public;t;no date: x\n",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_a_hostile_table_is_refused_or_accounted_for_row_by_row(requests: RequestService, tmp_path: Path, text: str) -> None:
    try:
        report = requests.import_file(saved(tmp_path, text))
    except DeskError as refusal:
        report, advice = ImportReport(), refusal.next_step
    else:
        advice = requests.files.look(saved(tmp_path, text)).format.name
    assert advice is not None
    assert whole(report)
    assert all(found.confidentiality != "sealed" for found in listed(requests).values())


@pytest.mark.shared
def test_every_row_of_every_public_file_is_accounted_for_and_comes_in_once(requests: RequestService, shared: Path) -> None:
    expected = {
        "avisos_madrid_centro_2021-06_2022-02.csv": (7322, 0),
        "avisos_madrid_open311_sample.json": (90, 0),
        "decide_madrid_comments.csv": (5633, 62),
        "decide_madrid_proposals_80.csv": (80, 0),
        "nyc_311_sample.csv": (5895, 0),
    }
    files = sorted((shared / "requests").iterdir())
    assert {path.name for path in files} == set(expected)
    for path in files:
        report = requests.import_file(path)
        assert (report.read, len(report.rejected)) == expected[path.name]
        assert whole(report)
        again = requests.import_file(path)
        assert (again.new, again.changed, again.unchanged) == (0, 0, report.new)


def test_the_command_line_names_the_formats_that_there_are() -> None:
    assert {known.format_named(name).key for name in usage.FORMATS} == {each.key for each in (*known.FORMATS, known.OWN)}
