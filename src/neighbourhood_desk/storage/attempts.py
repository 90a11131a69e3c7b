"""How many wrong secrets were tried at a vault's door since the last right one: kept on the disk, so that a new start forgets nothing.

It slows down whoever tries at the keyboard of this computer. It holds no secret, and losing it loses nothing.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from neighbourhood_desk.storage.durable import write_durably

FILE = "ATTEMPTS"
_MOST_BYTES = 1_024


@dataclass(frozen=True, slots=True)
class Attempts:
    """`failures` in a row, the last one at `last`."""

    failures: int = 0
    last: datetime | None = None


def attempts_at(vault_folder: Path) -> Attempts:
    """What is noted; a missing or unreadable note counts as none."""
    path = vault_folder / FILE
    try:
        if path.stat().st_size > _MOST_BYTES:
            return Attempts()
        noted = json.loads(path.read_bytes())
        return Attempts(max(0, int(noted["failures"])), datetime.fromisoformat(noted["last"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return Attempts()


def note_failure(vault_folder: Path, at: datetime) -> int:
    """Count one more; gives how many there are now. A place that cannot be written is no reason to refuse the next try."""
    failures = attempts_at(vault_folder).failures + 1
    with contextlib.suppress(OSError):
        write_durably(vault_folder / FILE, json.dumps({"failures": failures, "last": at.isoformat(timespec="seconds")}).encode())
    return failures


def forget_failures(vault_folder: Path) -> None:
    """The right secret was given."""
    with contextlib.suppress(OSError):
        (vault_folder / FILE).unlink(missing_ok=True)
