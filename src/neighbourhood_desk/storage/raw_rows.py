"""A row as JSON can hold it, and back: for copies of rows that are kept beside the tables."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import sqlite

_BYTES = "base64"
_DIALECT = sqlite.dialect()


def raw_row(table: sa.Table, row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The row as the database keeps it, fit for JSON."""
    if row is None:
        return None
    found: dict[str, Any] = {}
    for name, value in row.items():
        convert = table.c[name].type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
        kept = convert(value) if convert is not None and value is not None else value
        found[name] = {_BYTES: base64.b64encode(kept).decode()} if isinstance(kept, (bytes, memoryview)) else kept
    return found


def typed_row(table: sa.Table, row: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """What `raw_row` gave, as the record's own types; columns that are no more are passed over."""
    if row is None:
        return None
    found: dict[str, Any] = {}
    for name, value in row.items():
        if name not in table.c:
            continue
        kept = base64.b64decode(value[_BYTES]) if isinstance(value, dict) else value
        convert = table.c[name].type.dialect_impl(_DIALECT).result_processor(_DIALECT, None)
        found[name] = convert(kept) if convert is not None and kept is not None else kept
    return found
