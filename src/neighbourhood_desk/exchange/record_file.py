"""Opens a file of records, whatever it is: CSV, a spreadsheet, JSON or XML, told apart by what it holds and not by its name."""

from __future__ import annotations

from pathlib import Path

from neighbourhood_desk.exchange import json_records, xml_tree
from neighbourhood_desk.exchange.bounds import decode, read_bytes
from neighbourhood_desk.exchange.csv_table import parse_table
from neighbourhood_desk.exchange.table import MOST_BYTES, Table, of_records
from neighbourhood_desk.kernel.imports import Rejected
from neighbourhood_desk.kernel.wording import say

PATTERNS = "*.csv *.tsv *.txt *.xlsx *.json *.geojson *.xml"
"""The names that such files usually bear."""

_ZIP = (b"PK\x03\x04", b"PK\x05\x06")


def read_records(path: Path) -> Table:
    """The records of a file of at most 20 MB, 100,000 rows and 100 columns; BadFile when it holds none."""
    data = read_bytes(path, MOST_BYTES)
    if data.startswith(_ZIP):
        # Read only when there is a spreadsheet: the library behind it brings numpy and pictures along.
        from neighbourhood_desk.exchange import workbook

        return workbook.read_workbook(data)
    text = decode(data)
    start = text.text.lstrip("\ufeff \t\r\n")[:300]
    if _is_xml(start):
        records, is_broken = xml_tree.read_records(text.text)
        cut = say("Files", "The file is cut off or damaged here; what follows could not be read.")
        return of_records(records, [Rejected(len(records) + 1, cut)] if is_broken else [], "xml", text.warnings)
    if _is_json(start):
        found, rejected = json_records.read_records(text.text)
        return of_records(found, rejected, "json", text.warnings)
    return parse_table(text)


def _is_xml(start: str) -> bool:
    lowered = start.lower()
    return start.startswith("<") and not lowered.startswith("<html") and "<!doctype html" not in lowered


def _is_json(start: str) -> bool:
    return start.startswith("{") or (start.startswith("[") and start[1:].lstrip()[:1] in ("{", "]", "[", '"'))
