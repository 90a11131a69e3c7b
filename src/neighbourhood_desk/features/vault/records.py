"""How a vault can be opened and what stands behind it, as its owner sees it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Any, Protocol

from neighbourhood_desk.kernel.wording import Wording, say

OUTSIDE_DAYS = 7
KEPT_DAYS = (7, 14, 30)
"""For how long backups may be kept; never longer, for what was erased lives on in them."""
_REMIND_BEFORE = 1


class WayKind(StrEnum):
    """What opens the vault."""

    PASSPHRASE = "passphrase"  # noqa: S105 - no secret
    RECOVERY = "recovery"
    ESCROW = "escrow"
    KEYRING = "keyring"


WAY_NAMES: dict[WayKind, Wording] = {
    WayKind.PASSPHRASE: say("Way", "Passphrase"),
    WayKind.RECOVERY: say("Way", "Recovery code"),
    WayKind.ESCROW: say("Way", "Key of an organisation"),
    WayKind.KEYRING: say("Way", "Key store of this computer"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class GuessCost:
    """What trying one passphrase costs whoever guesses: Argon2id with so many MiB, passes and lanes."""

    memory_mib: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way of opening the vault. `made` and `proven` are None where that was not noted."""

    id: str
    kind: WayKind
    made: date | None = None
    proven: datetime | None = None
    cost: GuessCost | None = None
    recipient: str = ""
    """The public key of the organisation."""
    opens_sealed: bool = False
    """True if it also opens what is sealed."""

    def as_json(self) -> dict[str, Any]:
        """For scripts: the kind, its parameters, and nothing that opens anything."""
        cost = None if self.cost is None else {"name": "argon2id", **asdict(self.cost)}
        return {
            "id": self.id,
            "kind": str(self.kind),
            "made": None if self.made is None else self.made.isoformat(),
            "kdf": cost,
            "recipient": self.recipient or None,
            "opens_sealed": self.opens_sealed,
        }


class Door(Protocol):
    """Leads out of the open desk to its door: whoever restores must not hold the vault open."""

    def restore_desk(self) -> None:
        """Lock, and choose a backup to come back to."""
        ...

    def return_to_before(self) -> None:
        """Lock, and return to the data from before the last restore."""
        ...

    def follow_stick(self) -> None:
        """Watch the stick that was chosen now."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Stick:
    """A stick whose removal locks the desk: a folder on it, and the name of its medium, which stays the same when it comes back."""

    folder: Path
    medium: str

    @property
    def name(self) -> str:
        """What people know it by."""
        return self.folder.name or str(self.folder)


@dataclass(frozen=True, slots=True)
class BackupPlace:
    """The folder under which backups are made by themselves."""

    root: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """What a verified backup holds: `counts` are records by kind, `audit_number` the last line of its activity log, `size` its bytes."""

    path: Path
    vault_id: str
    created: datetime
    audit_number: int
    size: int
    counts: Mapping[str, int] = field(default_factory=dict[str, int])


@dataclass(frozen=True, slots=True, kw_only=True)
class CopiedOut:
    """A backup that was made in a folder that a person chose; `is_outside` is True on another disk or stick."""

    backup: Backup
    is_outside: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How the vault stands behind itself. Moments are None where there was none; `since` is when the vault began.

    `left_until` is the day on which the data from before a restore goes by itself.
    """

    since: datetime
    last: datetime | None = None
    outside: datetime | None = None
    rehearsed: datetime | None = None
    left_until: datetime | None = None
    problem: Wording | None = None
    next_step: Wording | None = None

    @property
    def outside_due(self) -> date:
        """By which day a backup should leave this computer: a week after the last that did, or after the vault began."""
        return ((self.outside or self.since) + timedelta(days=OUTSIDE_DAYS)).date()

    def is_time_to_copy(self, today: date) -> bool:
        """True from the day before it is due."""
        return today >= self.outside_due - timedelta(days=_REMIND_BEFORE)


def ago(moment: datetime, today: date) -> Wording:
    """The day of a moment as people say it."""
    days = (today - moment.astimezone().date()).days
    if days <= 0:
        return say("Backups", "today")
    return say("Backups", "yesterday") if days == 1 else say("Backups", "%n day(s) ago", n=days)


KIND_NAMES: dict[str, Wording] = {
    "requests": say("Backups", "Requests"),
    "people": say("Backups", "Residents"),
    "resources": say("Backups", "Resources"),
    "areas": say("Backups", "Areas"),
    "bodies": say("Backups", "Circles"),
    "meetings": say("Backups", "Meetings"),
    "followups": say("Backups", "Follow-ups"),
}
"""The kinds that a person counts in, by their table."""
