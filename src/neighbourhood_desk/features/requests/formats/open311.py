"""Requests as Open311 GeoReport v2: the standard's own fields for everybody, and ours among the extended attributes."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from typing import Any, BinaryIO

from neighbourhood_desk.exchange.csv_table import Column, value_of
from neighbourhood_desk.exchange.xml_tree import write_element
from neighbourhood_desk.features.requests.formats.days import in_madrid, midnight_in_madrid
from neighbourhood_desk.features.requests.formats.desk_rows import EXTENDED
from neighbourhood_desk.features.requests.records import ENDED
from neighbourhood_desk.features.resources.records import NEED_NAMES
from neighbourhood_desk.kernel.release import Released
from neighbourhood_desk.kernel.wording import Wording

_MOST_DESCRIPTION = 4000
_STEPS = ("assessed_on", "started_on", "waiting_since", "resolved_on", "closed_on", "declined_on", "reopened_on", "replied_on")

Words = Callable[[Wording], str]


def write_json(file: BinaryIO, rows: Iterable[Released], columns: Sequence[Column], words: Words) -> int:
    """Write a list of records; returns how many."""
    count = 0
    file.write(b"[")
    for count, row in enumerate(rows, 1):
        text = json.dumps(record_of(row, columns, words), ensure_ascii=False, indent=1)
        file.write((",\n" if count > 1 else "\n").encode() + text.encode())
    file.write(b"\n]\n")
    return count


def write_xml(file: BinaryIO, rows: Iterable[Released], columns: Sequence[Column], words: Words) -> int:
    """Write a document of service requests; returns how many."""
    count = 0
    file.write(b'<?xml version="1.0" encoding="utf-8"?>\n<service_requests>\n')
    for count, row in enumerate(rows, 1):  # noqa: B007 - counted
        file.write(write_element("request", record_of(row, columns, words)).encode() + b"\n")
    file.write(b"</service_requests>\n")
    return count


def record_of(row: Released, columns: Sequence[Column], words: Words) -> dict[str, Any]:
    """One request: what its readers may not have stays empty."""
    need = row.get("need_category")
    status = row.get("status")
    notes = row.get("outcome_note") or row.get("decline_reason") or row.get("waiting_for") or ""
    said = "\n".join(dict.fromkeys(filter(None, (row.get("title"), row.get("description")))))
    return {
        "service_request_id": row.get("number", ""),
        "status": "closed" if status in ENDED else "open",
        "status_notes": notes,
        "service_name": row.get("service_name") or (words(NEED_NAMES[need]) if need else ""),
        "service_code": need or "",
        "description": said[:_MOST_DESCRIPTION],
        "agency_responsible": row.get("led_by", ""),
        "service_notice": "",
        "requested_datetime": _moment(row.get("received_at") or row.get("received_on")),
        "updated_datetime": _moment(max((row[name] for name in _STEPS if row.get(name)), default=None)),
        "expected_datetime": _moment(row.get("reply_due")),
        "address": row.get("address", ""),
        "address_id": "",
        "zipcode": "",
        "lat": row.get("lat"),
        "long": row.get("lon"),
        "media_url": "",
        EXTENDED: {heading: _plain(value) for field, heading in columns if (value := value_of(row, field)) is not None},
    }


def _moment(value: date | None) -> str:
    """A moment or the start of a day with Madrid's offset, as the standard asks."""
    if value is None:
        return ""
    moment = in_madrid(value) if isinstance(value, datetime) else midnight_in_madrid(value)
    return moment.isoformat(timespec="seconds")


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value
