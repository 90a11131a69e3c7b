"""Row 8: every byte that is written anywhere is recorded and searched for what a person wrote, also in files that are unlinked at once."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from faults.disk import Disk, changes, environment, why_absent
from faults.outcome import Outcome, Tier
from faults.stage import CLOCK, changed_pragmas, new_stage
from neighbourhood_desk.desk.assembly import assemble
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.records import Profile
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.backups import make_backup
from neighbourhood_desk.storage.keys import FLOOR, recovery_secret
from neighbourhood_desk.storage.restoring import restore_backup
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault
from storage.notes import TestNote, notes
from support import PASSPHRASE

_CANARY = "Zarzamora canaria cuatro siete"
_PHONE = "600987654"
_CHILD = Path(__file__).resolve().parents[1] / "journeys" / "lock_child.py"
_SMALL_CACHE = (("cache_size = -16384", "cache_size = -256"),)
"""Sorts outgrow it at once: harder than the vault's own setting."""


def check_plaintext(tier: Tier, box: Path) -> Outcome:
    """A run of everything that a vault writes; with temp_store=FILE there must be hits, or the recorder proves nothing."""
    outcome = Outcome("plain text in anything that is written")
    if (reason := why_absent()) is not None:
        outcome.notes.append(f"skipped: {reason}")
        return outcome
    count = tier.of(800, 4_000)
    _record_run(box / "run", count, _SMALL_CACHE, outcome, "")
    outcome.need("bytes", 1_000_000)
    outcome.forbid("hits")
    control = (*_SMALL_CACHE, ("temp_store = MEMORY", "temp_store = FILE"))
    _record_run(box / "control", count, control, outcome, "control temp_store=FILE: ")
    outcome.need("control temp_store=FILE: hits", 1)
    return outcome


def check_window(tier: Tier, box: Path) -> Outcome:
    """The real window: a person in the list, half a request typed, locked; then its writes, settings, logs and temporary files."""
    outcome = Outcome("plain text after a run of the window")
    if (reason := why_absent()) is not None:
        outcome.notes.append(f"skipped: {reason}")
        return outcome
    folder = box / "data" / "neighbourhood-desk" / "vaults" / "barrio"
    with closing(create_vault(folder, PASSPHRASE, CLOCK, FLOOR).vault) as vault:
        services = assemble(vault)
        services.of(ProfileService).change(Profile(neighbourhood="Barrio", manager="Ana"))
        services.of(PeopleService).add(Person(given_names=_CANARY, surnames="Prueba", phones=(_PHONE,)))
    _drive_window(folder, box)
    log = (box / "log").read_bytes()
    outcome.counts["bytes"] = len(log)
    outcome.counts["files left"] = 0
    outcome.counts["hits"] = _hits(log)
    for path in _files(box):
        outcome.add("files left")
        if hits := _hits(path.read_bytes()) + _hits(str(path.relative_to(box)).encode()):
            outcome.add("hits", hits)
            outcome.fail(f"found in {path.relative_to(box)}")
    outcome.need("bytes", 10_000)
    outcome.forbid("hits")
    with closing(open_vault(folder, PASSPHRASE, CLOCK)) as vault:
        outcome.counts["drafts kept in the vault"] = sum(_CANARY in str(draft.payload) for draft in vault.drafts())
    outcome.need("drafts kept in the vault", 1)
    return outcome


def _record_run(box: Path, count: int, pragmas: tuple[tuple[str, str], ...], outcome: Outcome, prefix: str) -> None:
    log = box.with_suffix(".log")
    disk = Disk()
    with changed_pragmas(pragmas):
        disk.watch(Path("/"), log)
        try:
            _do_everything(box, count)
        finally:
            disk.look_away()
    outcome.counts[f"{prefix}writes"] = sum(change.op == "W" for change in changes(log))
    content = log.read_bytes()
    outcome.counts[f"{prefix}bytes"] = len(content)
    outcome.counts[f"{prefix}hits"] = _hits(content)
    log.unlink()


def _do_everything(box: Path, count: int) -> None:
    """Steps, drafts, searches, sorts that do not fit into memory, undo, a step that fails, a backup and its restore."""
    stage = new_stage(box, 5)
    with closing(stage.open()) as vault:
        with vault.operation(say("Test", "Fill")) as op:
            made = [
                TestNote(title=f"{_CANARY} {number}", body=f"{number} {_CANARY} gotera en el techo " * 20, phones=(_PHONE,))
                for number in range(count)
            ]
            notes.save_new(op, made)
        vault.keep_draft("draft", "note", {"text": _CANARY})
        assert vault.find("zarzam")
        with vault.reading() as reading:
            for statement in _SORTS:
                reading.exec_driver_sql(statement).all()
        with vault.operation(say("Test", "Remove")) as op:
            for note in made[::7]:
                notes.remove(op, note)
        vault.undo()
        _fail_half_way(vault)
        made_backup = make_backup(vault, stage.stick)
    unlock = recovery_secret(stage.code)
    restore_backup(made_backup.path, box / "restored", lambda header: header.unlock("recovery", unlock), CLOCK)


_SORTS = (
    "SELECT body FROM test_notes ORDER BY body DESC, title",
    "SELECT DISTINCT body || title FROM test_notes",
    "WITH many AS MATERIALIZED (SELECT a.title, b.body FROM test_notes a, test_notes b WHERE a.rowid % 50 = 0 AND b.rowid % 50 = 1) "
    "SELECT count(*) FROM many x, (SELECT max(title) AS title FROM many) y WHERE x.title <= y.title",
    "SELECT title, count(*), group_concat(body) FROM test_notes GROUP BY substr(body, 2)",
)


def _fail_half_way(vault: Vault) -> None:
    class Stop(Exception):
        pass

    try:
        with vault.operation(say("Test", "Fail")) as op:
            op.connection.exec_driver_sql("UPDATE test_notes SET body = body || title")
            raise Stop
    except Stop:
        pass


def _drive_window(folder: Path, box: Path) -> None:
    temporary = box / "temporary"
    temporary.mkdir()
    changed = {
        "QT_QPA_PLATFORM": "offscreen",
        "DISK_WATCH": "/",
        "DISK_LOG": str(box / "log"),
        "TMPDIR": str(temporary),
        "HOME": str(box),
        **{f"XDG_{kind}_HOME": str(box / kind.lower()) for kind in ("DATA", "CONFIG", "STATE", "CACHE")},
    }
    process = subprocess.Popen(
        [sys.executable, str(_CHILD), str(folder), PASSPHRASE, _CANARY],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**environment(), **changed, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert len(process.stdout.readline().strip()) == 64, "the window did not come so far that something was typed"
        process.stdin.write("lock\n")
        process.stdin.flush()
        deadline = time.monotonic() + 60
        while b"\0-m\0neighbourhood_desk" not in Path(f"/proc/{process.pid}/cmdline").read_bytes():
            if time.monotonic() > deadline:
                raise AssertionError("the window did not lock")
            time.sleep(0.1)
        time.sleep(1.5)
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


def _files(box: Path) -> Iterator[Path]:
    """Everything that was left, but the log of what was written, which is searched by itself."""
    return (path for path in box.rglob("*") if path.is_file() and path != box / "log")


def _hits(content: bytes) -> int:
    """The canaries as they stand in UTF-8 and UTF-16, as typed and folded for the search."""
    words = (_CANARY, _CANARY.lower(), _CANARY.split()[0].lower(), _PHONE)
    return sum(content.count(word.encode(code)) for word in words for code in ("utf-8", "utf-16-le"))
