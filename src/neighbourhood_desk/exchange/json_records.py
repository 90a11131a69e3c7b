"""Lists of records as JSON, as open-data services give them: one broken record costs itself, not the file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from neighbourhood_desk.exchange.table import require_few_rows
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.imports import Rejected
from neighbourhood_desk.kernel.wording import say

_DEEPEST = 40
_SIGN = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{},:]', re.DOTALL)
_LEADING_ZERO = re.compile(r'("(?:[^"\\]|\\.)*+")|(?<![\w.+-])(-?0\d+(?:\.\d+)?)(?![\w.])', re.DOTALL)
_TRAILING_COMMA = re.compile(r'("(?:[^"\\]|\\.)*+")|,(?=\s*[\]}])', re.DOTALL)


def read_records(text: str) -> tuple[list[Any], list[Rejected]]:
    """The records of the outermost list, or of the first list inside an outermost object, and which of them cannot be read.

    Read leniently where real services are sloppy: numbers with leading zeros stay text, a comma too many is forgiven, one record on
    each line will do. BadFile for what is no JSON, and for anything nested without end.
    """
    text = text.lstrip("\ufeff \t\r\n")
    try:
        require_shallow(text)
        found = json.loads(text)
    except (ValueError, RecursionError):
        return _one_by_one(text)
    records = _list_in(found)
    require_few_rows(len(records))
    return records, []


def require_shallow(text: str) -> None:
    """Raises BadFile for brackets nested deeper than any real document."""
    level = 0
    for found in _SIGN.finditer(text):
        sign = found[0]
        level += (sign in "[{") - (sign in "]}")
        if level > _DEEPEST:
            raise BadFile(say("Files", "This JSON file is nested too deeply."), say("Files", "Choose another file, or export it again."))


def _list_in(found: Any) -> list[Any]:
    if isinstance(found, list):
        return found
    if isinstance(found, dict):
        return next(
            (value for value in found.values() if isinstance(value, list) and any(isinstance(item, dict) for item in value)), [found]
        )
    raise _no_records()


def _one_by_one(text: str) -> tuple[list[Any], list[Rejected]]:
    """Each record parsed by itself: the broken ones are named, the others taken."""
    records: list[Any] = []
    rejected: list[Rejected] = []
    for number, part in enumerate(_parts(text), 1):
        require_few_rows(number)
        try:
            records.append(_lenient(part))
        except (ValueError, RecursionError):
            rejected.append(Rejected(number, say("Files", "This record is no valid JSON, or the file is cut off in it.")))
    if not records:
        raise _no_records()
    if len(records) == 1 and not rejected:
        return _list_in(records[0]), []
    return records, rejected


def _lenient(part: str) -> Any:
    try:
        return json.loads(part)
    except ValueError:
        quoted = _LEADING_ZERO.sub(lambda found: found[1] or f'"{found[2]}"', part)
        return json.loads(_TRAILING_COMMA.sub(lambda found: found[1] or "", quoted))


def _parts(text: str) -> Iterator[str]:
    """The text of each record: what stands between the commas of the outermost list, or each object where there is none."""
    floor = 1 if text.startswith("[") else 0
    if text.startswith("{") and (inner := re.match(r'\{\s*"[^"]{1,100}"\s*:\s*\[', text)):
        text, floor = text[inner.end() - 1 :], 1
    level, start = 0, -1
    for found in _SIGN.finditer(text):
        sign, place = found[0], found.start()
        if sign in "[{":
            if level == floor and start < 0:
                start = place
            level += 1
        elif sign in "]}":
            level -= 1
            if level == floor and start >= 0:
                yield text[start : place + 1]
                start = -1
            if level < floor:
                return
    if start >= 0:
        yield text[start:]


def _no_records() -> BadFile:
    return BadFile(
        say("Files", "This JSON file holds no list of records."),
        say("Files", "Choose the file that the data portal offers, or export it again."),
    )
