"""How good a passphrase must be, how long to wait after wrong ones, and when a backup is due."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from neighbourhood_desk.features.vault.records import Standing, ago
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.wording import Wording, say

MIN_SIGNS = 14
MIN_SCORE = 3
"""Of zxcvbn's 0 to 4: «safely unguessable: moderate protection from an offline attack on a slow hash»."""

_PATIENCE = 5
_LONGEST_WAIT = 60


@dataclass(frozen=True, slots=True)
class Strength:
    """What is to be said of a passphrase: `score` 0 to 4, and whether the vault may be made with it."""

    score: int
    is_enough: bool
    words: Wording


def judged(length: int, score: int) -> Strength:
    """The judgement on a passphrase of this length and zxcvbn score."""
    if length < MIN_SIGNS:
        return Strength(
            min(score, 1),
            False,
            say("Passphrase", "Too short: at least {least} letters, or five words of the generator.", least=MIN_SIGNS),
        )
    if score < MIN_SCORE:
        return Strength(score, False, say("Passphrase", "Too easy to guess: avoid names, dates and repeated patterns."))
    if score == MIN_SCORE:
        return Strength(score, True, say("Passphrase", "Good enough. One more word would make it strong."))
    return Strength(score, True, say("Passphrase", "Strong."))


def wait_after(failures: int) -> int:
    """Seconds to wait before the next try: none for the first five, then 1, 2, 4 … 60. Nothing is ever destroyed."""
    return 0 if failures < _PATIENCE else min(_LONGEST_WAIT, 2 ** (failures - _PATIENCE))


def still_to_wait(failures: int, last: datetime | None, now: datetime) -> int:
    """Seconds until the next try after `failures` wrong ones; a clock that was set back shortens nothing."""
    wait = wait_after(failures)
    if not wait or last is None:
        return 0
    gone = (now - last).total_seconds()
    return wait if gone < 0 else max(0, round(wait - gone))


class TooSoon(DeskError):
    """There were too many wrong tries; the next one is accepted in `seconds`."""

    def __init__(self, seconds: int) -> None:
        super().__init__(
            say("Unlock", "Too many wrong tries. Wait %n second(s).", n=seconds),
            say("Unlock", "Nothing was changed or deleted. If the passphrase is forgotten, use the recovery code."),
        )
        self.seconds = seconds


def folder_name(neighbourhood: str) -> str:
    """A folder name for the vault of a neighbourhood, in ASCII."""
    return "-".join(fold(neighbourhood).encode("ascii", "ignore").decode().split()) or "desk"


def groups_to_repeat(code: str, draw: int) -> tuple[int, int]:
    """Which two groups of a recovery code (counted from 1) are asked back, chosen by any whole number `draw`."""
    count = code.count("-") + 1
    first = draw % count
    second = (first + 1 + (draw // count) % (count - 1)) % count
    return (min(first, second) + 1, max(first, second) + 1)


# Backups

_BETWEEN = timedelta(minutes=30)


def is_backup_due(last: datetime | None, now: datetime, *, has_changed: bool) -> bool:
    """True if leaving the desk calls for a backup: something changed, and the last one is half an hour old or from a later day."""
    return has_changed and (last is None or not timedelta(0) <= now - last < _BETWEEN)


def moment_in(name: str) -> datetime | None:
    """The moment in the name of a backup, or None in a name that somebody gave."""
    found = re.search(r"-(\d{8}T\d{12})\.", name)
    try:
        return None if found is None else datetime.strptime(found[1], "%Y%m%dT%H%M%S%f").replace(tzinfo=UTC)
    except ValueError:
        return None


def named(name: str) -> Wording:
    """A backup as people name it: by its day and hour, or by the name that somebody gave it."""
    moment = moment_in(name)
    if moment is None:
        return say("Backups", "Backup “{name}”", name=name)
    local = moment.astimezone()
    return say("Backups", "Backup of {day}, {time}", day=local.date(), time=f"{local:%H:%M}")


def shield(standing: Standing, today: date) -> Wording:
    """The line at the foot of the rail."""
    if standing.problem is not None:
        return say("Backups", "The last backup failed")
    newest = max((moment for moment in (standing.last, standing.outside) if moment is not None), default=None)
    if newest is None:
        return say("Backups", "No backup yet")
    return say("Backups", "Verified backup · {when}", when=ago(newest, today))
