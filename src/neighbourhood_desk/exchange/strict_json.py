"""JSON from outside, read strictly: bounded, no key twice, no numbers that JSON does not know, not nested without end."""

from __future__ import annotations

import json
from typing import Any

from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.wording import say

MOST_BYTES = 4 * 2**20
_DEEPEST = 40


def read_object(data: bytes) -> dict[str, Any]:
    """The JSON object in `data` (UTF-8); BadFile for anything else."""
    fault = BadFile(say("Package", "The description inside the file cannot be read."))
    if len(data) > MOST_BYTES or _depth(data) > _DEEPEST:
        raise fault
    try:
        found = json.loads(data.decode("utf-8"), object_pairs_hook=_once, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise fault from error
    if not isinstance(found, dict):
        raise fault
    return found


def write_object(content: dict[str, Any]) -> bytes:
    """The canonical form: keys in the order given, one space of indentation, UTF-8, a line end at the end."""
    return (json.dumps(content, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode("utf-8")


def _depth(data: bytes) -> int:
    """The deepest nesting, brackets inside texts counted too: it only needs to be a bound."""
    deepest = level = 0
    for byte in data:
        if byte in b"[{":
            level += 1
            deepest = max(deepest, level)
        elif byte in b"]}":
            level -= 1
    return deepest


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _refuse(constant: str) -> Any:
    raise ValueError(constant)
