"""How a vault can be opened, as its owner sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from neighbourhood_desk.kernel.wording import Wording, say


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
