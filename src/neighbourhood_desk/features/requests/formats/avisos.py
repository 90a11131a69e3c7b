"""The table of *avisos* of Madrid's street reporting service: its rows as requests, or the reason why a row cannot be one.

Columns: id, service_request_id, requested_datetime, typology, service_name, status, status_type, address, lat, long,
description, reiterations, comments, complaints. Only an identifier, a moment and a place are needed; all else may be missing.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from neighbourhood_desk.exchange.csv_table import Row, Table, decimal, moment, read_table
from neighbourhood_desk.features.requests.records import Channel, RequestKind, RequestStatus
from neighbourhood_desk.features.requests.rules import meaning
from neighbourhood_desk.features.requests.rules.titles import sentence_case, title_from
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.errors import BadFile, DeskError
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.imports import Rejected
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say

SOURCE = "madrid-avisos"

_SPAIN = (-19.0, 27.0, 5.0, 44.5)
"""West, south, east, north in degrees: tells swapped coordinates apart."""


_NAMES: Mapping[str, tuple[str, ...]] = {
    "id": ("service_request_id", "token", "id"),
    "received": ("requested_datetime", "fecha", "created_at"),
    "service": ("service_name", "servicio"),
    "status_type": ("status_type", "status_node_type", "estado"),
    "status": ("status",),
    "address": ("address", "address_string", "direccion"),
    "lat": ("lat", "latitude", "latitud"),
    "lon": ("long", "lon", "lng", "longitude", "longitud"),
    "description": ("description", "descripcion"),
}
"""The names under which a column is known, in this export and in the service's own feed."""

_NEEDED = ("id", "received", "lat", "lon")


@dataclass(frozen=True, slots=True)
class Columns:
    """The file's own name for each column; empty where it has none."""

    id: str
    received: str
    service: str
    status_type: str
    status: str
    address: str
    lat: str
    lon: str
    description: str

    @classmethod
    def of(cls, table: Table) -> Columns:
        """The columns of a table."""
        return cls(**{name: table.column(*known) or "" for name, known in _NAMES.items()})


_STATUS = {
    "final_ok_node": RequestStatus.CLOSED,
    "final_not_ok_node": RequestStatus.DECLINED,
    "middle_node": RequestStatus.IN_PROGRESS,
    "closed": RequestStatus.CLOSED,
}
_as_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class AvisoRow:
    """One row that names a request: `raw` is the row as JSON, as it is kept beside the request."""

    number: int
    external_id: str
    raw: str
    values: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AvisoFile:
    """What a file holds: the rows that name a request, how many were left out by choice, and those that cannot be read at all."""

    columns: Columns
    rows: list[AvisoRow]
    skipped: int
    rejected: list[Rejected]
    warnings: tuple[Wording, ...]


def read_avisos(path: Path, only: Sequence[tuple[str, str]] = ()) -> AvisoFile:
    """Read the file; `only` keeps the rows in which each named column has its value, or one of its values.

    Raises BadFile when the file is no table of avisos, DeskError when `only` names a column that it does not have.
    """
    table = read_table(path)
    columns = Columns.of(table)
    missing = [names[0] for names in (_NAMES[name] for name in _NEEDED) if table.column(*names) is None]
    if missing:
        raise BadFile(
            say("Avisos", "This table has no column “{names}”.", names="”, “".join(missing)),
            say("Avisos", "Choose the table of avisos of the city's reporting service, with its first row of column names."),
        )
    keep = _chosen(table, only)
    rows: list[AvisoRow] = []
    rejected = list(table.rejected)
    first: dict[str, int] = {}
    skipped = 0
    for row in table.rows:
        external_id = row.get(columns.id)
        if not keep(row):
            skipped += 1
        elif not external_id:
            rejected.append(Rejected(row.number, say("Avisos", "The row has no identifier.")))
        elif external_id in first:
            again = say("Avisos", "The same identifier already stands in row {row}.", row=str(first[external_id]))
            rejected.append(Rejected(row.number, again))
        else:
            first[external_id] = row.number
            rows.append(AvisoRow(row.number, external_id, _as_json(row.values), row.values))
    return AvisoFile(columns, rows, skipped, rejected, table.warnings)


def fields_of(columns: Columns, row: AvisoRow) -> dict[str, Any] | Wording:
    """What a row says of its request, by field name (number and area are still missing), or why it cannot be one."""
    cell = row.values.get
    received_at = moment(cell(columns.received, ""))
    if received_at is None or not 1990 <= received_at.year <= 2200:
        return say("Avisos", "The date and time cannot be read.")
    place = _place(cell(columns.lat, ""), cell(columns.lon, ""))
    if isinstance(place, Wording):
        return place
    service, description = cell(columns.service, ""), cell(columns.description, "")
    category, sectors = meaning.of_service(service) or meaning.of_service(description[:200]) or (NeedCategory.OTHER, ())
    source_status = (cell(columns.status_type, "") or cell(columns.status, "")).lower()
    return {
        "confidentiality": Level.MEMBERS,
        "received_on": madrid_day(received_at),
        "received_at": received_at,
        "channel": Channel.CITY_SERVICE,
        "kind": RequestKind.PROBLEM,
        "title": title_from(description) if description else sentence_case(service) or row.external_id,
        "description": description,
        "sectors": sectors,
        "need_category": category,
        "address": cell(columns.address, ""),
        "lon": place[0],
        "lat": place[1],
        "status": _STATUS.get(source_status, RequestStatus.RECEIVED),
        "external_source": SOURCE,
        "external_id": row.external_id,
        "service_name": service,
        "source_status": source_status,
        "raw": row.raw,
    }


def fields_again(external_id: str, raw: str) -> dict[str, Any] | None:
    """What a kept row gave when it was imported; None if it can no longer be read."""
    values = json.loads(raw)
    found = fields_of(Columns.of(Table(tuple(values), [], (), "utf-8", ",")), AvisoRow(0, external_id, raw, values))
    return None if isinstance(found, Wording) else found


def _chosen(table: Table, only: Sequence[tuple[str, str]]) -> Callable[[Row], bool]:
    wanted: dict[str, set[str]] = {}
    for name, value in only:
        column = table.column(name)
        if column is None:
            raise DeskError(
                say("Avisos", "This table has no column “{names}”.", names=name),
                say("Avisos", "Its columns are: {columns}.", columns=", ".join(table.columns)),
            )
        wanted.setdefault(column, set()).add(fold(value))
    return lambda row: all(fold(row.get(column)) in values for column, values in wanted.items())


def _place(lat_text: str, lon_text: str) -> tuple[float, float] | Wording:
    if not lat_text or not lon_text:
        return say("Avisos", "The row has no coordinates, so it cannot be put on the map.")
    lat, lon = decimal(lat_text), decimal(lon_text)
    if lat is None or lon is None:
        return say("Avisos", "The coordinates are not numbers.")
    if lat == 0 and lon == 0:
        return say("Avisos", "The coordinates are zero, so it cannot be put on the map.")
    if not _in_spain(lon, lat) and _in_spain(lat, lon):
        return say("Avisos", "Latitude and longitude seem to be swapped.")
    if not (-90 <= lat <= 90 and -180 <= lon <= 180):
        return say("Avisos", "The coordinates are not degrees of latitude and longitude.")
    return lon, lat


def madrid_day(moment_utc: datetime) -> date:
    """The local date in Madrid: one hour ahead of UTC, two from the last Sunday of March to that of October, 01:00 UTC.

    By rule rather than by a time-zone database, which Windows has not.
    """
    start, end = _summer(moment_utc.year)
    return (moment_utc + timedelta(hours=2 if start <= moment_utc < end else 1)).date()


@lru_cache(maxsize=64)
def _summer(year: int) -> tuple[datetime, datetime]:
    return _last_sunday(year, 3), _last_sunday(year, 10)


def _last_sunday(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _in_spain(lon: float, lat: float) -> bool:
    west, south, east, north = _SPAIN
    return west <= lon <= east and south <= lat <= north
