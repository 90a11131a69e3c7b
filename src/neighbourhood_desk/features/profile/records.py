"""The one record that says whose desk this is."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.release import Level, kept_at

PROFILE_ID = UUID("00000000-0000-7000-8000-000000000001")
"""There is one profile in a vault."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile(Record):
    """The desk's neighbourhood and manager. `households` and `population` are whole numbers, None where nobody knows them.

    `region` is a code of `kernel.working_days.REGIONS`, or empty; `own_holidays` are days that the town keeps, as "15/05, 09/11".
    """

    id: UUID = PROFILE_ID
    confidentiality: Level = kept_at(Level.PUBLIC, default=Level.MEMBERS)
    neighbourhood: str = kept_at(Level.PUBLIC, default="")
    code: str = kept_at(Level.PUBLIC, default="")
    district: str = kept_at(Level.PUBLIC, default="")
    city: str = kept_at(Level.PUBLIC, default="")
    manager: str = kept_at(Level.MEMBERS, default="")
    role: str = kept_at(Level.MEMBERS, default="")
    language: str = kept_at(Level.PUBLIC, default="es")
    households: int | None = kept_at(Level.PUBLIC, default=None)
    population: int | None = kept_at(Level.PUBLIC, default=None)
    region: str = kept_at(Level.PUBLIC, default="")
    own_holidays: str = kept_at(Level.PUBLIC, default="")
    is_sample: bool = kept_at(Level.PUBLIC, default=False)
