"""Rows of a mapped table as requests: each row gives the fields of one, or the reason why it cannot be one."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from neighbourhood_desk.exchange.column_map import ColumnMap, word_key
from neighbourhood_desk.exchange.table import Table, flat
from neighbourhood_desk.exchange.values import decimal, written_month_first
from neighbourhood_desk.features.requests.formats.days import when
from neighbourhood_desk.features.requests.formats.known import Format
from neighbourhood_desk.features.requests.formats.targets import BY_KEY, WORDS
from neighbourhood_desk.features.requests.records import ENDED, Channel, Priority, RequestKind, RequestStatus
from neighbourhood_desk.features.requests.rules import meaning
from neighbourhood_desk.features.requests.rules.titles import sentence_case, title_from
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean, fold
from neighbourhood_desk.kernel.imports import Rejected
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say

AREA = "area name"
"""Not a field of a request: the name of its area, for whoever knows the territory."""

_SPAIN = (-19.0, 27.0, 5.0, 44.5)
_LONGEST_TEXT, _LONGEST_LINE = 20_000, 300
Box = tuple[float, float, float, float]
"""West, south, east, north in degrees."""


@dataclass(frozen=True, slots=True)
class Said:
    """One row that names a request: `raw` is the record as JSON, as it is kept beside the request."""

    number: int
    external_id: str
    raw: str
    values: Mapping[str, str]


@dataclass(slots=True)
class Sorted:
    """The rows of a table: those that name a request, how many were left out by choice, and those that cannot be read at all."""

    rows: list[Said] = field(default_factory=list[Said])
    skipped: int = 0
    rejected: list[Rejected] = field(default_factory=list[Rejected])


def sorted_rows(table: Table, columns: ColumnMap, only: Sequence[tuple[str, str]] = ()) -> Sorted:
    """Which rows of a table name a request; `only` keeps those in which each named column has one of its values.

    A row is known by its identifier. In a table without any it is known by what it says, so it comes in once however often it is read.
    """
    keep = _chosen(table, only)
    identifiers = _names(table.columns, columns.columns.get("external_id", ()))
    found = Sorted(rejected=list(table.rejected))
    first: dict[str, int] = {}
    copies = Counter[str]()
    for row in table.rows:
        if not keep(row.values):
            found.skipped += 1
            continue
        raw = row.as_json()
        external_id = _first(row.values, identifiers)[:200]
        if not identifiers:
            external_id = hashlib.sha256(raw.encode()).hexdigest()[:24]
            copies[external_id] += 1
            external_id += f"-{copies[external_id]}" if copies[external_id] > 1 else ""
        if not external_id:
            found.rejected.append(Rejected(row.number, say("RequestImport", "The row has no identifier.")))
        elif external_id in first:
            again = say("RequestImport", "The same identifier already stands in row {row}.", row=str(first[external_id]))
            found.rejected.append(Rejected(row.number, again))
        else:
            first[external_id] = row.number
            found.rows.append(Said(row.number, external_id, raw, row.values))
    return found


class RowReader:
    """Reads rows with the same columns; counts the words that it does not know in `unknown`."""

    def __init__(
        self, format_: Format, columns: ColumnMap, have: Sequence[str], *, month_first: bool = False, around: Box | None = None
    ) -> None:
        self._format, self._map = format_, columns
        self._columns = {key: _names(have, names) for key, names in columns.columns.items()}
        self.month_first = month_first or format_.month_first
        self._boxes = (_SPAIN, _widened(around)) if around else (_SPAIN,)
        self._source = columns.source
        self._words = {key: {**WORDS.get(key, {}), **columns.words.get(key, {})} for key in BY_KEY}
        self.unknown = Counter[tuple[str, str]]()

    @classmethod
    def of(cls, format_: Format, columns: ColumnMap, table: Table, around: Box | None = None) -> RowReader:
        """A reader for a table: whether its dates are written month first shows in the whole column."""
        days = _names(table.columns, columns.columns.get("received", ()))
        month_first = written_month_first(_first(row.values, days) for row in table.rows)
        return cls(format_, columns, table.columns, month_first=month_first, around=around)

    def fields(self, row: Said) -> dict[str, Any] | Wording:
        """What a row says of its request, by field name (number and area are still missing, AREA names it), or why it cannot be one."""
        days = self._received(row.values)
        if isinstance(days, Wording):
            return days
        place = self._place(row.values)
        if isinstance(place, Wording):
            return place
        said = self._said(row)
        if isinstance(said, Wording):
            return said
        return {
            "confidentiality": Level.MEMBERS if self._format.is_public else Level.AGENCIES,
            "received_on": days[0],
            "received_at": days[1],
            "channel": Channel(self._code(row, "channel") or Channel.IN_PERSON),
            "kind": RequestKind(self._code(row, "kind") or RequestKind.NEED),
            "priority": Priority(self._code(row, "priority") or Priority.NORMAL),
            "address": self._line(row, "address"),
            "lon": place[0],
            "lat": place[1],
            **said,
            **self._state(row),
            "external_source": self._source,
            "external_id": row.external_id,
            "raw": row.raw,
            AREA: self._text(row, "area"),
        }

    def fields_again(self, external_id: str, raw: str) -> dict[str, Any] | None:
        """What a kept row gave when it was imported; None if it can no longer be read."""
        values = flat(json.loads(raw)) if raw.startswith("{") else {}
        again = RowReader(self._format, self._map, tuple(values), month_first=self.month_first)
        found = again.fields(Said(0, external_id, raw, values)) if values else None
        return None if isinstance(found, Wording) else found

    def _received(self, values: Mapping[str, str]) -> tuple[date, Any] | Wording:
        text = _first(values, self._columns.get("received", ())) or self._map.fixed.get("received", "")
        found = when(text, month_first=self.month_first)
        if found is None or not 1990 <= found[0].year <= 2200:
            return say("RequestImport", "The date and time cannot be read.") if text else say("RequestImport", "The row has no date.")
        return found

    def _said(self, row: Said) -> dict[str, Any] | Wording:
        service, description = self._line(row, "service"), self._text(row, "description")
        title = self._line(row, "title")
        if not (title or description or service or self._format.needs_place):
            return say("RequestImport", "Nothing is said in this row.")
        need = self._code(row, "need")
        category, sectors = self._meaning(service, title, description)
        return {
            "title": title or (title_from(description) if description else sentence_case(service) or row.external_id),
            "description": description,
            "service_name": service,
            "need_category": NeedCategory(need) if need else category,
            "sectors": sectors,
        }

    def _meaning(self, service: str, title: str, description: str) -> meaning.Meaning:
        found = meaning.of_service(service) or meaning.of_service(description[:200])
        if found is None and not self._format.needs_place:
            found = meaning.of_words(f"{title} {service} {description}")
        return found or (NeedCategory.OTHER, ())

    def _state(self, row: Said) -> dict[str, Any]:
        """The status, with the day and the words of the service's answer; the neighbours' verdict is another matter."""
        word, detail = self._text(row, "status").lower(), self._text(row, "status_detail")
        closed = when(self._text(row, "closed"), month_first=self.month_first)
        known, detailed = self._code(row, "status"), self._code(row, "status_detail")
        status = RequestStatus(known or detailed or (RequestStatus.CLOSED if closed else RequestStatus.RECEIVED))
        if status not in ENDED and detailed:
            # Two words for one status: the first says whether it ended, the second how far it is until then.
            finer = RequestStatus(detailed)
            status = finer if not (known and finer in ENDED) else status
        ended, refused = status in (RequestStatus.CLOSED, RequestStatus.RESOLVED), status is RequestStatus.DECLINED
        day = closed[0] if closed else None
        answer = self._text(row, "answer")
        return {
            "status": status,
            "source_status": word or detail.lower(),
            "resolved_on": day if ended else None,
            "declined_on": day if refused else None,
            "outcome_note": answer if ended else "",
            "decline_reason": (answer or detail or (word if word in _TELLING else "")) if refused else "",
        }

    def _code(self, row: Said, target: str) -> str:
        """The code of what stands in the columns of a target, or of what is fixed; empty where nothing does or nobody knows it."""
        for column in self._columns.get(target, ()):
            text = row.values.get(column, "")
            if text:
                code = self._words[target].get(word_key(text))
                if code:
                    return code
                self.unknown[target, text[:60]] += 1
                break
        return self._map.fixed.get(target, "")

    def _text(self, row: Said, target: str) -> str:
        columns = self._columns.get(target, ())
        if not columns:
            return self._map.fixed.get(target, "")
        if len(columns) > 1 and BY_KEY[target].joins:
            text = "\n".join(dict.fromkeys(filter(None, (row.values.get(column, "") for column in columns))))
        else:
            text = _first(row.values, columns)
        return clean(text, _LONGEST_TEXT) if len(text) > _LONGEST_TEXT else text

    def _line(self, row: Said, target: str) -> str:
        columns = self._columns.get(target, ())
        text = _first(row.values, columns) if columns else self._map.fixed.get(target, "")
        return " ".join(text.split())[:_LONGEST_LINE]

    def _place(self, values: Mapping[str, str]) -> tuple[float | None, float | None] | Wording:
        lat_text, lon_text = (_first(values, self._columns.get(key, ())) for key in ("lat", "lon"))
        strict = self._format.needs_place
        if not lat_text or not lon_text:
            return say("RequestImport", "The row has no coordinates, so it cannot be put on the map.") if strict else (None, None)
        lat, lon = decimal(lat_text), decimal(lon_text)
        if lat is None or lon is None:
            return say("RequestImport", "The coordinates are not numbers.")
        if lat == 0 and lon == 0:
            return say("RequestImport", "The coordinates are zero, so it cannot be put on the map.") if strict else (None, None)
        if not any(_holds(box, lon, lat) for box in self._boxes) and any(_holds(box, lat, lon) for box in self._boxes):
            return say("RequestImport", "Latitude and longitude seem to be swapped.")
        if not (-90 <= lat <= 90 and -180 <= lon <= 180):
            return say("RequestImport", "The coordinates are not degrees of latitude and longitude.")
        return lon, lat


_TELLING = frozenset(("duplicate", "withdrawn", "not_councils_responsibility", "unable to fix", "no procede", "desestimada", "desestimado"))
"""Words of a status that are themselves the reason for a refusal."""


def _names(have: Iterable[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """The columns of a table that bear one of these names, in the order of the names."""
    folded: dict[str, str] = {}
    for column in have:
        folded.setdefault(fold(column), column)
    return tuple(dict.fromkeys(folded[fold(name)] for name in wanted if fold(name) in folded))


def _first(values: Mapping[str, str], columns: Sequence[str]) -> str:
    for column in columns:
        if text := values.get(column, ""):
            return text
    return ""


def _chosen(table: Table, only: Sequence[tuple[str, str]]) -> Callable[[Mapping[str, str]], bool]:
    wanted: dict[str, set[str]] = {}
    for name, value in only:
        column = table.column(name)
        if column is None:
            raise DeskError(
                say("RequestImport", "This table has no column “{names}”.", names=name),
                say("RequestImport", "Its columns are: {columns}.", columns=", ".join(table.columns)),
            )
        wanted.setdefault(column, set()).add(fold(value))
    return lambda values: all(fold(values.get(column, "")) in words for column, words in wanted.items())


def _holds(box: Box, lon: float, lat: float) -> bool:
    west, south, east, north = box
    return west <= lon <= east and south <= lat <= north


def _widened(box: Box) -> Box:
    west, south, east, north = box
    return west - 1, south - 1, east + 1, north + 1
