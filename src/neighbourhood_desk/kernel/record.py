"""What every record has: an identity, when it came and changed, and who may see it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.release import Level, kept_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One thing the desk keeps; every kind of record extends this with its own fields.

    `created_at` and `updated_at` are UTC and set by the store when it saves. Fields that may leave the desk are declared with
    `kept_at(level, …)`; all others are for the manager alone.
    """

    id: UUID = field(default_factory=new_id)
    created_at: datetime | None = None
    updated_at: datetime | None = None
    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MANAGER)
