"""Row 5: files of a vault that are missing, cut, exchanged or old. Each is refused in its own words, reported by the check, or harmless."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from faults.outcome import Outcome, Tier
from faults.stage import Stage, add_note, count_notes, new_stage
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue, Wording
from neighbourhood_desk.storage.keys import KeyHeader, recovery_secret
from neighbourhood_desk.storage.vault_file import close_engine, open_engine

REFUSED, REPORTED, WHOLE, UNNOTICED = "refused", "reported", "harmless", "unnoticed"
_PAGE = 4096
_BURST = 50
_LOSS = "lost"
Said = tuple[Wording, Wording | None]
"""What a person is told, and what to do."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What a bad file is made from: the stage to spoil, and beside it an older state of the same vault and another vault."""

    stage: Stage
    older: Stage
    other: Stage

    @property
    def log(self) -> Path:
        """The write-ahead log that a killed desk left."""
        return self.stage.database.with_name("vault.db-wal")


@dataclass(frozen=True, slots=True)
class BadFile:
    """One way in which a vault can be bad. `ends` are the outcomes that are right; `group` names those that may share words; empty: any."""

    name: str
    spoil: Callable[[Scene], object]
    ends: tuple[str, ...]
    group: str = ""
    was_killed: bool = False
    """The desk was killed with `_BURST` acknowledged steps in its write-ahead log."""


def _write(content: bytes) -> Callable[[Scene], object]:
    return lambda scene: scene.stage.database.write_bytes(content)


def _cut(size: Callable[[int], int]) -> Callable[[Scene], object]:
    return lambda scene: os.truncate(scene.stage.database, size(scene.stage.database.stat().st_size))


def _overwrite(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def _append(scene: Scene) -> None:
    with scene.stage.database.open("ab") as file:
        file.write(random.Random(1).randbytes(3 * _PAGE))


def _plain(scene: Scene) -> None:
    scene.stage.database.unlink()
    with closing(sqlite3.connect(scene.stage.database)) as connection:
        connection.execute("CREATE TABLE meta(key, value)")


def _change_inside(stage: Stage, statement: str) -> None:
    key = KeyHeader.load(stage.keys).unlock("recovery", recovery_secret(stage.code))
    engine = open_engine(stage.database, key)
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    close_engine(engine)


def _old_page(at: int) -> Callable[[Scene], object]:
    """The page at this place is put back as it was."""
    return lambda scene: _overwrite(scene.stage.database, at, scene.older.database.read_bytes()[at : at + _PAGE])


def _old_pages(older: Stage, current: Stage) -> list[BadFile]:
    """Each page that differs and exists in both states. One may be harmless: what stands in it is unused, or says the same."""
    old, new = older.database.read_bytes(), current.database.read_bytes()
    places = [at for at in range(_PAGE, min(len(old), len(new)), _PAGE) if old[at : at + _PAGE] != new[at : at + _PAGE]]
    return [BadFile(f"page {at // _PAGE + 1} was put back", _old_page(at), (*_DAMAGED, WHOLE)) for at in places]


def _flip_log(scene: Scene) -> None:
    middle = scene.log.stat().st_size // 2
    _overwrite(scene.log, middle, bytes([scene.log.read_bytes()[middle] ^ 1]))


def _spare_only(scene: Scene) -> None:
    scene.stage.keys.unlink()


def _no_keys(scene: Scene) -> None:
    scene.stage.keys.unlink()
    scene.stage.keys.with_name("vault.keys.json.bak").unlink()


def _keys_of_other(scene: Scene) -> None:
    for name in ("vault.keys.json", "vault.keys.json.bak"):
        (scene.stage.generation / name).write_bytes((scene.other.generation / name).read_bytes())


def _exchange(which: str) -> Callable[[Scene], object]:
    return lambda scene: scene.stage.database.write_bytes(getattr(scene, which).database.read_bytes())


def _zero(at: int, size: int) -> Callable[[Scene], object]:
    return lambda scene: _overwrite(scene.stage.database, at, bytes(size))


def _inside(statement: str) -> Callable[[Scene], object]:
    return lambda scene: _change_inside(scene.stage, statement)


def _cut_log(scene: Scene) -> None:
    os.truncate(scene.log, scene.log.stat().st_size // 2)


def _foreign_log(scene: Scene) -> None:
    scene.log.write_bytes(random.Random(3).randbytes(8 * (_PAGE + 24) + 32))


_DAMAGED = (REFUSED, REPORTED)


def _pointer(content: bytes) -> Callable[[Scene], object]:
    return lambda scene: (scene.stage.vault_folder / "CURRENT").write_bytes(content)


CASES = (
    BadFile("the data file is missing", lambda scene: scene.stage.database.unlink(), (REFUSED,), "missing"),
    BadFile("the data file is empty", _write(b""), (REFUSED,), "empty"),
    BadFile("cut within the first page", _cut(lambda _size: 1000), (REFUSED,), "empty"),
    BadFile("cut after the first page", _cut(lambda _size: _PAGE), _DAMAGED, "damaged"),
    BadFile("cut to half its pages", _cut(lambda size: size // 2 // _PAGE * _PAGE), _DAMAGED, "damaged"),
    BadFile("cut by one byte", _cut(lambda size: size - 1), _DAMAGED, "damaged"),
    BadFile("something was added to its end", _append, _DAMAGED, "damaged"),
    BadFile("its first page was overwritten", _zero(100, 64), (REFUSED,), "damaged"),
    BadFile("a page in the middle is zero", _zero(20 * _PAGE, _PAGE), _DAMAGED, "damaged"),
    BadFile("an unencrypted database", _plain, (REFUSED,), "plain"),
    BadFile("random bytes", _write(random.Random(2).randbytes(50 * _PAGE)), (REFUSED,), "damaged"),
    BadFile("zeros", _write(bytes(50 * _PAGE)), (REFUSED,), "damaged"),
    BadFile("the database of another vault", _exchange("other"), (REFUSED,), "damaged"),
    BadFile("the same key, another identity", _inside("UPDATE meta SET value = 'another' WHERE key = 'vault_id'"), (REFUSED,), "another"),
    BadFile("a newer schema", _inside("PRAGMA user_version = 9999"), (REFUSED,), "newer"),
    BadFile("the key file is missing, its spare is there", _spare_only, (WHOLE,)),
    BadFile("both key files are missing", _no_keys, (REFUSED,), "no keys"),
    BadFile("the key files of another vault", _keys_of_other, (REFUSED,), "wrong secret"),
    BadFile("the pointer is missing", lambda scene: (scene.stage.vault_folder / "CURRENT").unlink(), (REFUSED,), "no pointer"),
    BadFile("the pointer names nothing that is there", _pointer(b"gen-20200101T000000000000"), (REFUSED,), "bad pointer"),
    BadFile("the pointer leads out of the folder", _pointer(b"gen-/../../elsewhere"), (REFUSED,), "bad pointer"),
    BadFile("a log from a killed desk", lambda _scene: None, (WHOLE,), was_killed=True),
    BadFile("an older copy with the newer log", _exchange("older"), (WHOLE,), was_killed=True),
    BadFile("a log of another vault", _foreign_log, (WHOLE,)),
    BadFile("the log was deleted", lambda scene: scene.log.unlink(), _DAMAGED, "lost", was_killed=True),
    BadFile("the log was cut", _cut_log, _DAMAGED, "lost", was_killed=True),
    BadFile("a bit of the log was turned", _flip_log, _DAMAGED, "lost", was_killed=True),
    BadFile("the whole file is an older one", _exchange("older"), _DAMAGED, "lost"),
)


def check_bad_files(tier: Tier, box: Path) -> Outcome:
    """Every bad file, and the words for it."""
    outcome = Outcome("bad files")
    older = new_stage(box / "older", 40)
    current = older.copy_to(box / "current")
    with closing(current.open()) as vault:
        for _ in range(10):
            add_note(vault)
    other = new_stage(box / "other", 5)
    words: dict[str, set[tuple[str, str]]] = {}
    for case in (*CASES, *_old_pages(older, current)):
        scene = Scene(current.copy_to(box / "stage"), older, other)
        if case.was_killed:
            scene = Scene(older.copy_to(box / "stage"), older, other)
            _leave_a_log(scene.stage)
        case.spoil(scene)
        expected = 40 + _BURST if case.was_killed else 50
        end, said = _opened(scene.stage, expected)
        outcome.add("cases")
        outcome.add(end.partition(" (")[0])
        if end not in case.ends:
            outcome.fail(f"{case.name}: {end}, and it should be {' or '.join(case.ends)}")
        for what, next_step in said:
            if case.group:
                words.setdefault(case.group, set()).add((what.text, next_step.text if next_step else ""))
            _check_words(outcome, case.name, what, next_step)
        if case.group == _LOSS and not said:
            outcome.fail(f"{case.name}: whoever opens the vault is not told")
    _check_own(outcome, words)
    return outcome


def _opened(stage: Stage, expected: int) -> tuple[str, list[Said]]:
    """How opening ends, and what whoever opens it is told at once: why it is refused, or the grave notices."""
    try:
        vault = stage.open()
    except DeskError as error:
        return REFUSED, [(error.what, error.next_step)]
    except Exception as error:
        return f"{type(error).__name__}: {error}", []
    with closing(vault):
        told = [(notice.what, notice.next_step) for notice in vault.opening.notices if notice.is_grave]
        if vault.problems():
            return REPORTED, told
        try:
            held = count_notes(vault)
        except ValueError as torn:
            return f"{UNNOTICED} ({torn})", told
    return WHOLE if held == expected else f"{UNNOTICED} ({held} of {expected} rows)", told


def _leave_a_log(stage: Stage) -> None:
    """Another process adds `_BURST` notes and is killed with all of them in the write-ahead log."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            vault = stage.open()
            for _ in range(_BURST):
                add_note(vault)
            os.write(writing, b".")
            signal.pause()
        finally:
            os._exit(1)
    os.close(writing)
    done = os.read(reading, 1)
    os.close(reading)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    assert done == b".", "the writer came to its end too early"


def _check_words(outcome: Outcome, name: str, what: Wording, next_step: Wording | None) -> None:
    """What to do stands there, and both texts exist in Spanish."""
    if next_step is None:
        outcome.fail(f"{name}: it is not said what to do")
        return
    spanish = Catalogue.load(shipped("translations"), "es")
    for wording in (what, next_step):
        if not _is_translated(spanish, wording):
            outcome.fail(f"{name}: not in Spanish: {wording.text}")


def _is_translated(catalogue: Catalogue, wording: Wording) -> bool:
    return catalogue.has(wording.context, wording.text)


def _check_own(outcome: Outcome, words: dict[str, set[tuple[str, str]]]) -> None:
    outcome.counts["different messages"] = len(set().union(*words.values()))
    groups = list(words.items())
    for place, (name, said) in enumerate(groups):
        for other, others in groups[place + 1 :]:
            for text in said & others:
                outcome.fail(f"«{name}» and «{other}» are told in the same words: {text[0]}")
