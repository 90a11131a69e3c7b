"""The formats that are recognised without a question: each is a column map and the columns it is known by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from neighbourhood_desk.exchange.column_map import ColumnMap
from neighbourhood_desk.exchange.table import Table
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.wording import Wording, say

DESK, TABLE = "desk", "table"
"""The desk's own files, which carry every field, and a table that somebody says the columns of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format that the desk knows. `marks` are the columns it is told by, each with its other names.

    `needs_place` refuses rows that cannot be put on the map; `is_public` says that its rows were published by their source.
    """

    key: str
    name: Wording
    map: ColumnMap
    marks: tuple[tuple[str, ...], ...] = ()
    needs_place: bool = False
    is_public: bool = True
    month_first: bool = False

    def is_in(self, table: Table) -> bool:
        """True if the table has every mark."""
        return bool(self.marks) and not self.missing(table)

    def missing(self, table: Table) -> list[str]:
        """The marks that the table lacks."""
        have = {fold(column) for column in table.columns}
        return [names[0] for names in self.marks if not any(fold(name) in have for name in names)]


def _map(source: str, fixed: Mapping[str, str] | None = None, **columns: tuple[str, ...]) -> ColumnMap:
    return ColumnMap(source=source, columns=columns, fixed={"channel": "city_service", "kind": "problem", **(fixed or {})})


_MADRID_ID = ("service_request_id", "token", "id")
_MADRID_DAY = ("requested_datetime", "fecha", "created_at")
_LAT, _LON = ("lat", "latitude", "latitud"), ("long", "lon", "lng", "longitude", "longitud")

AVISOS = Format(
    key="madrid-avisos",
    name=say("RequestFormat", "Madrid: avisos of the street reporting service"),
    map=_map(
        "madrid-avisos",
        external_id=_MADRID_ID,
        received=_MADRID_DAY,
        service=("service_name", "servicio"),
        kind=("typology.visible_name", "typology.typology_description", "typology"),
        status=("status_type", "status_node_type", "estado", "status"),
        status_detail=("status_node.visible_name", "visible_name"),
        address=("address", "address_string", "direccion"),
        lat=_LAT,
        lon=_LON,
        description=("description", "descripcion"),
    ),
    marks=(_MADRID_ID, _MADRID_DAY, ("status_type", "status_node_type"), _LAT, _LON),
    needs_place=True,
)

_OPEN311 = _map(
    "open311",
    external_id=("service_request_id", "token"),
    received=("requested_datetime",),
    service=("service_name", "service_code"),
    status=("status", "status_description"),
    status_detail=("status_description",),
    answer=("status_notes",),
    address=("address", "address_string"),
    lat=("lat",),
    lon=("long", "lon"),
    description=("description",),
    closed=("closed_date", "closed_datetime"),
)

OPEN311 = Format(
    key="open311",
    name=say("RequestFormat", "Open311 GeoReport v2"),
    map=_OPEN311,
    marks=(("service_request_id", "token"), ("requested_datetime",), ("status",), ("service_code", "service_name")),
)

BULK = Format(
    key="open311-bulk",
    name=say("RequestFormat", "Open311 GeoReport Bulk"),
    map=ColumnMap(
        source="open311",
        columns={**_OPEN311.columns, "service": ("service_name", "service_subtype"), "channel": ("source",)},
        fixed=_OPEN311.fixed,
    ),
    marks=(("service_request_id",), ("requested_datetime",), ("status_description", "closed_date"), ("service_name",)),
)

NYC = Format(
    key="nyc-311",
    name=say("RequestFormat", "New York: NYC 311"),
    map=_map(
        "nyc-311",
        external_id=("Unique Key",),
        received=("Created Date",),
        closed=("Closed Date",),
        service=("Complaint Type",),
        description=("Complaint Type", "Descriptor", "Location Type"),
        status=("Status",),
        answer=("Resolution Description",),
        address=("Incident Address", "Intersection Street 1", "Street Name"),
        lat=("Latitude",),
        lon=("Longitude",),
        channel=("Open Data Channel Type",),
    ),
    marks=(("Unique Key",), ("Created Date",), ("Complaint Type",)),
    month_first=True,
)

DECIDE = Format(
    key="decide-madrid",
    name=say("RequestFormat", "Decide Madrid: proposals"),
    map=_map(
        "decide-madrid",
        {"kind": "idea"},
        external_id=("code", "id"),
        received=("date", "created_at"),
        title=("title",),
        description=("summary", "text"),
        status=("status",),
    ),
    marks=(("code",), ("title",), ("date", "created_at"), ("numSupports", "cached_votes_up", "supports")),
)

DECIDE_COMMENTS = Format(
    key="decide-madrid-comments",
    name=say("RequestFormat", "Decide Madrid: comments on proposals"),
    map=_map("decide-madrid-comments", {"kind": "observation"}, external_id=("id",), received=("date",), description=("text",)),
    marks=(("id",), ("proposalId",), ("date",), ("text",)),
)

GENERIC = Format(
    key=TABLE,
    name=say("RequestFormat", "A table of your own"),
    map=ColumnMap(fixed={}),
    is_public=False,
)

OWN = Format(
    key=DESK,
    name=say("RequestFormat", "Requests of a Neighbourhood Desk"),
    map=ColumnMap(source=DESK),
    marks=(("number",), ("received_on",), ("status",), ("need_category",), ("confidentiality",)),
    is_public=False,
)

FORMATS: tuple[Format, ...] = (AVISOS, BULK, OPEN311, NYC, DECIDE, DECIDE_COMMENTS, GENERIC)
"""Those whose rows are read through a column map, in the order in which they are tried."""

OTHER_NAMES: Mapping[str, str] = {
    "avisos": "madrid-avisos",
    "madrid-open311": "madrid-avisos",
    "open311-json": "open311",
    "open311-xml": "open311",
    "open311-csv": "open311-bulk",
    "nyc311": "nyc-311",
    "csv": TABLE,
    "xlsx": TABLE,
}
"""What else the command line may call them."""


def format_named(key: str) -> Format:
    """The format of this key or other name; raises KeyError."""
    wanted = OTHER_NAMES.get(key, key)
    return next(each for each in (OWN, *FORMATS) if each.key == wanted) if wanted in _KEYS else _unknown(key)


def recognised(table: Table) -> Format:
    """The format that a table is in; the generic one where none fits."""
    return next((each for each in FORMATS if each.is_in(table)), GENERIC)


_KEYS = frozenset(each.key for each in (OWN, *FORMATS))


def _unknown(key: str) -> Format:
    raise KeyError(key)
