"""Rows 3 and 15: kills inside every migration, from a vault of the version before it that has rows in every table.

An opening that migrates spends most of its time on the checks and the backup before, where kills by chance would fall. So the machine of
the database is made to count its own steps while it migrates, and the desk dies at chosen ones: within statements and between them. Then it
dies at every call of the disk in the commit.
"""

from __future__ import annotations

import json
import mmap
import os
import signal
import struct
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
import sqlalchemy as sa

from faults.disk import Disk, is_loaded
from faults.kills import kill_often
from faults.outcome import Outcome, Tier, spread
from faults.stage import CLOCK, Stage
from faults.victims import Promise, Victim
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.storage.keys import FLOOR, KeyHeader, recovery_secret
from neighbourhood_desk.storage.migrations import runner
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault
from neighbourhood_desk.storage.vault_file import close_engine, open_engine
from support import PASSPHRASE

_ROWS = 200
_OWN = ("sqlite_", "search_index", "audit", "meta")
_REBUILD = (
    "CREATE TABLE people_new AS SELECT * FROM people",
    "DELETE FROM people",
    "INSERT INTO people SELECT * FROM people_new",
    "DROP TABLE people_new",
    "CREATE INDEX people_rehearsed ON people (notes)",
    "ALTER TABLE households ADD COLUMN rehearsed TEXT NOT NULL DEFAULT ''",
)
"""A step that no desk has: it writes a table anew that others point to, which is where migrations lose rows."""


_STRIDE = 50
"""The database's machine is looked at after so many of its steps."""


def check_migrations(tier: Tier, box: Path) -> Outcome:
    """A killed migration leaves the old version or the new one, every row, and every link whole."""
    outcome = Outcome("kill -9 inside migrations")
    steps = (*runner.STEPS, _REBUILD)
    seen: Counter[str] = Counter()
    for version in range(2, len(steps) + 1):
        name = "a rehearsed rebuild" if version == len(steps) else f"version {version}"
        part = Outcome(name)
        with known_steps(steps[:version]):
            victim = Victim(
                name, _open, partial(_whole, version=version, seen=seen), partial(_begin, steps=steps[: version - 1]), is_fresh=True
            )
            kill_often(victim, tier.of(4, 50), tier.seed + version, box / str(version), part)
            _kill_inside(victim, tier.of(8, 130), box / f"{version}-inside", part)
        part.need("kills inside", tier.of(8, 100))
        part.need("kills", tier.of(12, 150))
        part.forbid("lost")
        outcome.failures += [f"{name}: {text}" for text in part.failures]
        outcome.counts[f"kills in the opening with {name}"] = part.counts["kills"]
        outcome.counts["of them inside the migration itself"] = part.counts["kills inside"]
    outcome.counts.update({f"left at the {name} version": seen[name] for name in ("old", "new")})
    outcome.need("left at the old version", 2)
    outcome.need("left at the new version", 1)
    part = Outcome("a new vault")
    _kill_creations(tier, box / "new", part)
    outcome.failures += part.failures
    outcome.counts.update(part.counts)
    return outcome


@contextmanager
def known_steps(steps: tuple[tuple[str, ...], ...]) -> Iterator[None]:
    """Inside, these are the migrations."""
    before = runner.STEPS
    runner.STEPS = steps
    try:
        yield
    finally:
        runner.STEPS = before


def _open(stage: Stage, promise: Promise) -> None:
    with closing(stage.open()) as vault:
        promise(vault.schema_version())


def _kill_inside(victim: Victim, times: int, box: Path, outcome: Outcome) -> None:
    """Die at places spread over the whole migration, from its first step to its last and at every call of the disk in its commit."""
    template = victim.begin(box / "template")
    steps, calls = _inside(template.copy_to(box / "stage"), None)
    by_call = min(calls, times // 2) if is_loaded() else 0
    points: list[tuple[str, int]] = [("step", at) for at in spread(steps * 49 // 50, times - by_call)] + [
        ("call", at) for at in spread(calls, by_call)
    ]
    for what, wanted in points:
        stage, at = template.copy_to(box / "stage"), wanted
        while at >= 0 and _inside(stage, (what, at))[0] != -signal.SIGKILL:
            at = at * 19 // 20 - 1  # it came to its end a little before, for keys are drawn: once more, and earlier
            stage = template.copy_to(box / "stage")
        outcome.add("kills", int(at >= 0))
        outcome.add("kills inside", int(at >= 0))
        for text in victim.judge(stage, 0)[1]:
            outcome.fail(f"killed at {what} {at} of {steps} steps and {calls} calls: {text}")


def _inside(stage: Stage, death: tuple[str, int] | None) -> tuple[int, int]:
    """Open in a child that dies at a place inside the migration: its exit code. Without a death, the steps and calls it takes."""
    told = mmap.mmap(-1, 16)
    child = os.fork()
    if child == 0:
        try:
            with _counted(told, stage.box, death):
                stage.open().close()
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if death is not None:
        return code, 0
    if code != 0:
        raise RuntimeError("the migration failed by itself")
    steps, calls = struct.unpack("<qq", told[:])
    return steps, calls


@contextmanager
def _counted(told: mmap.mmap, box: Path, death: tuple[str, int] | None) -> Iterator[None]:
    """Inside, steps of the database's machine and calls of the disk are counted while a vault migrates, from its first statement on."""
    whole = Vault.migrate
    steps = count()

    def look() -> int:
        step = next(steps)
        if death == ("step", step):
            os.kill(os.getpid(), signal.SIGKILL)
        struct.pack_into("<q", told, 0, step + 1)
        return 0

    def counted(vault: Vault) -> None:
        engine = vault._need_engine()
        sa.event.listen(engine, "checkout", lambda connection, *_more: connection.set_progress_handler(look, _STRIDE))
        disk = Disk() if is_loaded() else None
        if disk is not None:
            disk.watch(box)
            disk.die(death[1] if death is not None and death[0] == "call" else 1 << 40)
        whole(vault)
        if disk is not None:
            struct.pack_into("<q", told, 8, disk.calls())
            disk.look_away()
        if death is not None:
            os._exit(2)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Vault, "migrate", counted)
        yield


def _begin(box: Path, steps: tuple[tuple[str, ...], ...]) -> Stage:
    """A vault of an older version with rows in every table that may have some."""
    box.mkdir(parents=True)
    with known_steps(steps):
        created = create_vault(box / "vault", PASSPHRASE, CLOCK, FLOOR)
        with created.vault._need_engine().begin() as connection:
            _fill_tables(connection)
        (box / "rows.json").write_text(json.dumps(_counts(created.vault)))
        created.vault.close()
    stage = Stage(box, created.recovery_code)
    stage.stick.mkdir()
    return stage


def _fill_tables(connection: sa.Connection) -> None:
    home = uuid4().hex
    for table in _tables(connection):
        columns = connection.exec_driver_sql(f'PRAGMA table_info("{table}")').all()
        for number in range(_ROWS):
            values = [_value(column, number, home) for column in columns]
            if table == "households" and number == 0:
                values[next(place for place, column in enumerate(columns) if column[1] == "id")] = home
            marks = ", ".join("?" * len(values))
            connection.exec_driver_sql(f'INSERT OR IGNORE INTO "{table}" VALUES ({marks})', tuple(values))


def _value(column: Sequence[Any], number: int, home: str) -> object:
    """Something of the column's type; links stay empty, but every person lives in one home."""
    _place, name, kind, is_needed, _default, is_key = column
    if name == "household_id":
        return home
    if is_key:
        return number + 1 if kind == "INTEGER" else UUID(int=number + 1).hex
    if not is_needed:
        return None
    return {"INTEGER": number, "FLOAT": 1.5, "BOOLEAN": 0, "BLOB": b"x", "DATE": "2026-11-22"}.get(str(kind), f"text {number}")


def _tables(connection: sa.Connection) -> list[str]:
    """Tables whose rows can be made without rows of others, but for the people's homes, which come first."""
    names = [row[0] for row in connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    plain = []
    for name in names:
        links = connection.exec_driver_sql(f'PRAGMA foreign_key_list("{name}")').all()
        needed = {row[1] for row in connection.exec_driver_sql(f'PRAGMA table_info("{name}")') if row[3]}
        if not name.startswith(_OWN) and not any(link[3] in needed for link in links):
            plain.append(name)
    return sorted(plain, key=lambda name: (name != "households", name))


def _counts(vault: Vault) -> dict[str, int]:
    with vault.reading() as reading:
        return {name: int(reading.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar_one()) for name in _tables(reading)}


def _whole(stage: Stage, _promised: int, version: int, seen: Counter[str]) -> tuple[int, list[str]]:
    """The version as it lies on the disk, and whether every row and link of before is there once it is opened."""
    found, problems = _version_on_disk(stage), []
    seen["new" if found == version else "old"] += 1
    if found not in (version - 1, version):
        problems.append(f"version {found} is neither the old nor the new one")
    before: dict[str, int] = json.loads((stage.box / "rows.json").read_text())
    with closing(stage.open()) as vault:
        problems += vault.problems()
        problems += [
            f"{count} of {before[name]} rows in {name}" for name, count in _counts(vault).items() if before.get(name, count) != count
        ]
        with vault.reading() as reading:
            homeless = reading.exec_driver_sql("SELECT count(*) FROM people WHERE household_id IS NULL").scalar_one()
    return found, problems + ([f"{homeless} people lost their home"] if homeless else [])


def _version_on_disk(stage: Stage) -> int:
    key = KeyHeader.load(stage.keys).unlock("recovery", recovery_secret(stage.code))
    engine = open_engine(stage.database, key)
    try:
        with engine.connect() as connection:
            return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    finally:
        close_engine(engine)


def _kill_creations(tier: Tier, box: Path, outcome: Outcome) -> None:
    """The first migration runs while a vault is made: the vault is there and opens, or the folder is no vault yet."""

    def begin(folder: Path) -> Stage:
        folder.mkdir(parents=True)
        return Stage(folder, _CODE)

    def act(stage: Stage, promise: Promise) -> None:
        with closing(create_vault(stage.vault_folder, PASSPHRASE, CLOCK, FLOOR, _CODE).vault):
            promise(1)

    def judge(stage: Stage, promised: int) -> tuple[int, list[str]]:
        if not (stage.vault_folder / "CURRENT").exists():
            return 0, []
        try:
            with closing(stage.open()) as vault:
                return 1, vault.problems()
        except DeskError as error:
            return -1, [f"a vault that was made does not open: {error}"]

    victim = Victim("a new vault", act, judge, begin, is_fresh=True)
    kill_often(victim, tier.of(4, 150), tier.seed, box, outcome)
    outcome.counts = {"kills while a vault is made": outcome.counts["kills"]}


_CODE = "0000-0000-0000-0000-0000-0000-0000-0000-400A"
