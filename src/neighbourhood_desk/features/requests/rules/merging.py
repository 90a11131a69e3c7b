"""What a later import may change of a request: only what the source owns and nobody here has edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from neighbourhood_desk.features.requests.records import Request

SOURCE_FIELDS = (
    *("received_on", "received_at", "title", "description", "need_category", "sectors", "address", "lon", "lat"),
    *("service_name", "status", "kind", "channel", "resolved_on", "declined_on", "outcome_note", "decline_reason"),
)
"""Priority, leader, notes, level, verdict and dates belong to the manager; the area follows from the point."""


def merged(kept: Request, before: Mapping[str, Any] | None, now: Mapping[str, Any]) -> Request:
    """`kept` with what the source says `now`, field by field, where it still says what the source said `before`.

    Without a `before` (the kept row can no longer be read) only the source's own status word and row are renewed.
    """
    taken = {name: now[name] for name in ("source_status", "raw")}
    if before is not None:
        taken.update((name, now[name]) for name in SOURCE_FIELDS if name in before and getattr(kept, name) == before[name])
    return replace(kept, **taken)
