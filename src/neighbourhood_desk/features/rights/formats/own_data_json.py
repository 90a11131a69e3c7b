"""A person's own data to carry elsewhere: one JSON object, UTF-8, with the names of fields as the vault has them."""

from __future__ import annotations

import base64
import json
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.rights.records.papers import OwnData
from neighbourhood_desk.features.rights.records.purposes import BASIS_NAMES, PURPOSES
from neighbourhood_desk.kernel.wording import Catalogue

FORMAT = "neighbourhood-desk/person/1"


def compose(data: OwnData, catalogue: Catalogue) -> bytes:
    """Every row, earlier value and line of the log; the purposes are said in the reader's language."""
    kinds = data.by_kind()
    content = {
        "format": FORMAT,
        "person_id": str(data.person_id),
        "made_on": data.made_on.isoformat(),
        "kept_until": data.kept_until.isoformat(),
        "sealed_records_not_included": data.sealed,
        "records": {kind: [{name: _plain(value) for name, value in row["values"].items()} for row in rows] for kind, rows in kinds.items()},
        "history": {
            kind: [
                {"at": step.at.isoformat(), "step": catalogue.text(step.what),
                 "before": {old.field: _plain(old.value) for old in step.before}}
                for step in steps
            ]
            for kind, steps in data.history.items()
        },
        "log": [
            {"line": line.seq, "at": line.at.isoformat(), "what": catalogue.text(line.what), "kind": line.kind, "fields": list(line.fields)}
            for line in reversed(data.log)
        ],
        "purposes": [
            {"kind": each.kind, "purpose": catalogue.text(each.what_for), "basis": catalogue.text(BASIS_NAMES[each.basis]),
             "kept": catalogue.text(each.how_long)}
            for each in PURPOSES if each.kind in kinds
        ],
    }  # fmt: skip
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (bytes, bytearray)):
        return base64.b64encode(value).decode()
    if isinstance(value, dict):
        return {str(key): _plain(part) for key, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, (list, tuple)) else value
