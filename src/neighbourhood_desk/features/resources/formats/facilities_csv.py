"""Madrid's «equipamientos» tables (libraries, cultural centres, social services, museums): one row a place, read as resources.

The layout is that of datos.madrid.es; years and datasets differ in columns, encoding and trailing signs, so columns are
found by name, only the identifier and the name must be there, and the whole row is kept in `raw`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from neighbourhood_desk.exchange.csv_table import Row, Table, read_table
from neighbourhood_desk.exchange.values import decimal
from neighbourhood_desk.features.resources.formats.facility_types import facility_type
from neighbourhood_desk.features.resources.formats.utm import utm_to_degrees
from neighbourhood_desk.features.resources.records import AccessLevel, Resource
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.folding import digits
from neighbourhood_desk.kernel.imports import Rejected
from neighbourhood_desk.kernel.wording import Wording, say

SOURCE = "madrid-equipamientos"
"""The `external_source` of what comes from these files; its identifiers are those of the whole city portal."""

_COLUMNS: Mapping[str, tuple[str, ...]] = {
    "id": ("PK", "ID-ENTIDAD", "ID_ENTIDAD"),
    "name": ("NOMBRE", "NOMBRE-ENTIDAD"),
    "about": ("DESCRIPCION-ENTIDAD",),
    "more": ("DESCRIPCION",),
    "equipment": ("EQUIPAMIENTO",),
    "opening": ("HORARIO",),
    "transport": ("TRANSPORTE",),
    "access": ("ACCESIBILIDAD",),
    "web": ("CONTENT-URL", "URL"),
    "street": ("NOMBRE-VIA",),
    "street_class": ("CLASE-VIAL",),
    "number": ("NUM", "NUMERO"),
    "floor": ("PLANTA",),
    "hint": ("ORIENTACION",),
    "town": ("LOCALIDAD",),
    "postcode": ("CODIGO-POSTAL",),
    "area": ("BARRIO",),
    "district": ("DISTRITO",),
    "lat": ("LATITUD",),
    "lon": ("LONGITUD",),
    "phone": ("TELEFONO",),
    "email": ("EMAIL", "CORREO"),
    "type": ("TIPO",),
    "x": ("COORDENADA-X", "COORD UTM ETRS89 X", "COORDENADA-X-ETRS89"),
    "y": ("COORDENADA-Y", "COORD UTM ETRS89 Y", "COORDENADA-Y-ETRS89"),
    "x_ed50": ("COORDENADA-X-ED50", "COORD UTM ED50 X"),
    "y_ed50": ("COORDENADA-Y-ED50", "COORD UTM ED50 Y"),
}
_TELLING = ("street", "opening", "lat", "x", "x_ed50", "phone", "type", "access")
"""A table with an identifier and a name is of this layout if it has at least three of these too."""

_ACCESS: Mapping[str, AccessLevel] = {
    "0": AccessLevel.NONE,
    "1": AccessLevel.FULL,
    "2": AccessLevel.PARTIAL,
    "3": AccessLevel.UNKNOWN,
    "4": AccessLevel.SIGN_LANGUAGE,
    "5": AccessLevel.TACTILE,
    "6": AccessLevel.HEARING_LOOP,
}
_SMALL_WORDS = frozenset({"de", "del", "la", "las", "el", "los", "y", "e", "a", "al", "en"})
_PHONE_BREAK = re.compile(r"\s*(?:[/\n;]|\so\s)\s*")
_NINE_DIGITS = re.compile(r"(?:\+34[\s.]*)?((?:\d[\s.-]*){9})(?!\d)")
_SPACES = re.compile(r"[ \t]{2,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Facility:
    """One row as a resource, not yet placed: `area_name` and `district_name` are the file's own words."""

    row: int
    resource: Resource
    area_name: str
    district_name: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilityTable:
    """What a file held: its rows in order, and those that could not be taken over."""

    columns: tuple[str, ...]
    facilities: tuple[Facility, ...]
    rejected: tuple[Rejected, ...]


def read_facilities(path: Path) -> FacilityTable:
    """Read a table of facilities; BadFile when it is not of this layout."""
    table = read_table(path)
    columns = _columns(table)
    _refuse_other_layouts(columns)
    facilities: list[Facility] = []
    rejected = list(table.rejected)
    seen: set[str] = set()
    for row in table.rows:
        problem = _problem(row, columns, seen)
        if problem is not None:
            rejected.append(Rejected(row.number, problem))
            continue
        seen.add(row.get(columns["id"]).strip())
        facilities.append(_facility(row, columns))
    return FacilityTable(columns=table.columns, facilities=tuple(facilities), rejected=tuple(sorted(rejected, key=lambda item: item.row)))


def resource_of(cells: Mapping[str, str]) -> Resource:
    """The resource that a row said, rebuilt from the cells kept in its `raw`."""
    row = Row(0, dict(cells))
    return _facility(row, _columns(Table(tuple(cells), [row], (), "", ""))).resource


def _columns(table: Table) -> dict[str, str | None]:
    return {field: table.column(*names) for field, names in _COLUMNS.items()}


def _refuse_other_layouts(columns: Mapping[str, str | None]) -> None:
    telling = sum(columns[field] is not None for field in _TELLING)
    if columns["id"] is None or columns["name"] is None or telling < 3:
        raise BadFile(
            say("Resources", "This table is not a list of facilities that the desk knows."),
            say(
                "Resources",
                "It expects the layout of Madrid's open data: columns PK and NOMBRE, with HORARIO, NOMBRE-VIA, LATITUD, LONGITUD, "
                "TELEFONO and TIPO. Download the CSV of a facilities dataset from datos.madrid.es.",
            ),
        )


def _problem(row: Row, columns: Mapping[str, str | None], seen: set[str]) -> Wording | None:
    identifier = row.get(columns["id"]).strip()
    if not row.get(columns["name"]).strip():
        return say("Resources", "It has no name.")
    if not identifier:
        return say("Resources", "It has no identifier (PK), so a second import could not recognise it.")
    if identifier in seen:
        return say("Resources", "Its identifier {identifier} is already used by an earlier row.", identifier=identifier)
    return None


def _facility(row: Row, columns: Mapping[str, str | None]) -> Facility:
    cell = {field: _readable(row.get(column)) for field, column in columns.items()}
    meaning = facility_type(cell["type"])
    lon, lat = _position(cell)
    resource = Resource(
        name=cell["name"],
        kind=meaning.kind,
        formal=True,
        description="\n\n".join(part for part in (cell["about"], cell["more"], cell["equipment"]) if part),
        sectors=meaning.sectors,
        needs=meaning.needs,
        address=_address(cell),
        lon=lon,
        lat=lat,
        opening=cell["opening"],
        phones=_phones(row.get(columns["phone"])),
        email=cell["email"],
        web=cell["web"],
        accessibility=tuple(_ACCESS[code] for code in sorted(set(re.findall(r"\d", cell["access"]))) if code in _ACCESS),
        transport=cell["transport"],
        external_source=SOURCE,
        external_id=cell["id"],
        raw={name: value for name, value in row.values.items() if name and value.strip()},
    )
    return Facility(row=row.number, resource=resource, area_name=cell["area"], district_name=cell["district"], cells=row.values)


def _readable(text: str) -> str:
    """The city's web editor leaves entities behind, some of them escaped twice."""
    if "&" in text:
        text = html.unescape(html.unescape(text))
    return _SPACES.sub(" ", text.replace("\xa0", " ")).strip()


def _position(cell: Mapping[str, str]) -> tuple[float | None, float | None]:
    """Degrees if the row has them, else from the metres of either survey; (None, None) for a row without a place."""
    lon, lat = decimal(cell["lon"]), decimal(cell["lat"])
    if lon and lat and abs(lat) <= 90 and abs(lon) <= 180:
        return lon, lat
    for x_name, y_name, ed50 in (("x", "y", False), ("x_ed50", "y_ed50", True)):
        x, y = decimal(cell[x_name]), decimal(cell[y_name])
        if x and y and 100_000 <= x <= 900_000 and 3_000_000 <= y <= 5_000_000:
            found = utm_to_degrees(x, y, ed50=ed50)
            return round(found[0], 7), round(found[1], 7)
    return None, None


def _address(cell: Mapping[str, str]) -> str:
    street = _capitalised(f"{cell['street_class']} {cell['street']}".strip())
    number = cell["number"].lstrip("0") or ""
    place = ", ".join(part for part in (street, number, cell["floor"] and f"{cell['floor']} planta") if part)
    town = f"{cell['postcode']} {_capitalised(cell['town'])}".strip()
    hint = f" ({cell['hint']})" if cell["hint"] else ""
    return ", ".join(part for part in (place + hint, town) if part)


def _capitalised(text: str) -> str:
    """«CALLE JOSE DEL HIERRO» as people write it; text that is not all capitals is left as it is."""
    if not text.isupper():
        return text
    words = text.lower().split()
    return " ".join(word if i and word in _SMALL_WORDS else word[:1].upper() + word[1:] for i, word in enumerate(words))


def _phones(text: str) -> tuple[str, ...]:
    """The numbers in a cell, grouped by three, each with its short note; words around them stay in `raw`."""
    found: list[str] = []
    for part in _PHONE_BREAK.split(_readable(text)):
        match = _NINE_DIGITS.search(part)
        if match is None:
            if len(digits(part)) >= 3:
                found.append(part[:40])
            continue
        number = digits(match[1])
        note = part[match.end() :].strip(" -–().,:")
        grouped = f"{number[:3]} {number[3:6]} {number[6:]}"
        found.append(f"{grouped} ({note})" if note and len(note) <= 60 else grouped)
    return tuple(dict.fromkeys(found))
