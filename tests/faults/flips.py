"""Row 4: one bit of a file is turned. Whatever is opened then must be refused in words, reported by the check, or be what it was."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from functools import partial
from pathlib import Path

from faults.outcome import Outcome, Tier
from faults.stage import CLOCK, Stage, count_notes, new_stage, sound_count
from neighbourhood_desk.desk.assembly import assemble
from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.reader.service import opened_summary
from neighbourhood_desk.features.requests import store as requests
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.summaries.service import SummaryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.backups import make_backup, verify_backup
from neighbourhood_desk.storage.keys import KeyHeader, recovery_secret
from neighbourhood_desk.storage.vault import Vault

HARMLESS, REPORTED, SILENT = "harmless", "reported", "silent"
Look = Callable[[], str]
"""Opens the damaged thing: HARMLESS, REPORTED or SILENT; a DeskError counts as reported, anything else as unhandled."""


def check_flips(tier: Tier, box: Path) -> Outcome:
    """Flips in vault, key header, backup and summary file."""
    outcome = Outcome("bit flips")
    count = tier.of(40, 520)
    stage = new_stage(box / "vault", 60)
    with closing(stage.open()) as vault:
        backup = make_backup(vault, stage.stick).path
        summary = write_summary(vault, box / "flipped.ndsummary")
    template = stage.copy_to(box / "template")
    truth = _truth(template.copy_to(box / "first"))
    key = KeyHeader.load(stage.keys).unlock("recovery", recovery_secret(stage.code))
    whole = opened_summary(summary.read_bytes()).as_json()

    def again() -> None:
        template.copy_to(stage.box)

    def without_spare() -> None:
        again()
        stage.keys.with_name(stage.keys.name + ".bak").unlink()

    flip = partial(_flip, outcome, count, tier)
    flip("vault", stage.database, lambda: _look_at_vault(stage, truth), again)
    flip("header", stage.keys, lambda: _look_at_header(stage, bytes(key)), again)
    flip("header without its spare", stage.keys, lambda: _look_at_header(stage, bytes(key)), without_spare)
    flip("backup", backup, lambda: _look_at_backup(stage, backup), lambda: None)
    flip("summary", summary, lambda: _same(opened_summary(summary.read_bytes()).as_json() == whole), lambda: None)
    outcome.forbid(SILENT)
    outcome.forbid("unhandled")
    outcome.forbid("seen in a backup or summary as if nothing were")
    return outcome


def write_summary(vault: Vault, path: Path) -> Path:
    """The summary of the last quarter of a desk with a hundred requests."""
    prepare_summary(vault)
    assemble(vault).of(SummaryService).export(last_quarter(), path)
    return path


def last_quarter() -> Period:
    """The newest quarter that is over."""
    return Period.around(CLOCK.today(), Grain.QUARTER).before()


def prepare_summary(vault: Vault) -> None:
    """A hundred requests in the last quarter."""
    assemble(vault).of(ProfileService).change(Profile(neighbourhood="Barrio", manager="Ana", households=400, population=900))
    first = last_quarter().start
    with vault.operation(say("Test", "Fill")) as op:
        requests.requests.save_new(
            op,
            [
                Request(number=f"{first.year}-{number:04}", title=f"farola {number}", received_on=first + timedelta(days=number % 90))
                for number in range(1, 101)
            ],
        )


def _flip(outcome: Outcome, count: int, tier: Tier, what: str, path: Path, look: Look, again: Callable[[], None]) -> None:
    """Turn single bits of `path`, spread over the whole of it; before each turn `again` puts everything as it was."""
    chance = random.Random(f"{tier.seed} {what}")
    whole = path.read_bytes()
    for turn in range(count):
        damaged = bytearray(whole)
        place = (turn * len(whole) // count + chance.randrange(max(1, len(whole) // count))) % len(whole)
        damaged[place] ^= 1 << chance.randrange(8)
        again()
        path.write_bytes(damaged)
        outcome.add(f"flips in {what}")
        try:
            seen = look()
        except DeskError:
            seen = REPORTED
        except Exception as error:
            seen = "unhandled"
            outcome.fail(f"{what}, byte {place}: {type(error).__name__}: {str(error)[:120]}")
        outcome.add(seen)
        if seen == SILENT:
            outcome.fail(f"{what}, byte {place}: not noticed")
        if seen == HARMLESS and what in ("backup", "summary"):
            outcome.add("seen in a backup or summary as if nothing were")
    path.write_bytes(whole)


def _truth(stage: Stage) -> str:
    """A digest of every row that a person wrote."""
    with closing(stage.open()) as vault:
        return _digest(vault)


def _digest(vault: Vault) -> str:
    with vault.reading() as reading:
        rows = reading.exec_driver_sql("SELECT * FROM test_notes ORDER BY id").all()
    return hashlib.sha256(repr(rows).encode()).hexdigest()


def _look_at_vault(stage: Stage, truth: str) -> str:
    """Open it, check it, read it: what is wrong must be said by one of the three."""
    with closing(stage.open()) as vault:
        if vault.problems():
            return REPORTED
        count_notes(vault)
        return SILENT if _digest(vault) != truth else HARMLESS


def _look_at_header(stage: Stage, key: bytes) -> str:
    found = KeyHeader.load(stage.keys).unlock("recovery", recovery_secret(stage.code))
    held, problems = sound_count(stage)
    return HARMLESS if found == key and held > 0 and not problems else SILENT


def _look_at_backup(stage: Stage, backup: Path) -> str:
    verify_backup(backup, lambda header: header.unlock("recovery", recovery_secret(stage.code)), stage.box)
    return HARMLESS


def _same(is_same: bool) -> str:
    return HARMLESS if is_same else SILENT
