"""Row 7: two desks at once, locks that were left, other programs that hold the file, and the trap of POSIX locks."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from faults.outcome import Outcome, Tier
from faults.stage import CLOCK, Stage, add_note, count_notes, new_stage, sound_count
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.storage.backups import make_backup
from neighbourhood_desk.storage.folder_lock import VaultInUse
from neighbourhood_desk.storage.keys import KeyHeader, recovery_secret
from neighbourhood_desk.storage.vault_directory import open_vault
from neighbourhood_desk.storage.vault_file import VaultNotWritten, close_engine, open_engine

Case = Callable[[Stage], Iterator[str]]


def check_instances(tier: Tier, box: Path) -> Outcome:
    """Each case on a vault of its own; it yields what is wrong."""
    outcome = Outcome("second instances and locks")
    template = new_stage(box / "template", 40)
    for case in CASES:
        outcome.add("cases")
        said = (case.__doc__ or case.__name__).splitlines()[0]
        try:
            for text in case(template.copy_to(box / "stage")):
                outcome.fail(f"{said} {text}")
        except Exception as error:
            outcome.fail(f"{said} {type(error).__name__}: {error}")
    outcome.need("cases", 8)
    return outcome


def _second_process(stage: Stage) -> Iterator[str]:
    """A second desk is turned away while the first goes on."""
    with closing(stage.open()) as vault:
        if _in_child(lambda: _opens(stage)) != _REFUSED:
            yield "it came in"
        add_note(vault)
    if sound_count(stage) != (41, []):
        yield "the first one's note is not there"


def _same_process(stage: Stage) -> Iterator[str]:
    """A second opening in the same process is turned away, and does not free the lock of the first."""
    with closing(stage.open()):
        if _opens(stage) != _REFUSED or _in_child(lambda: _opens(stage)) != _REFUSED:
            yield "it came in"
    if _opens(stage) != _OPENED:
        yield "it stays out after the first has closed"


def _killed_holder(stage: Stage) -> Iterator[str]:
    """The lock of a killed desk holds nobody up."""
    with _held_open(stage) as child:
        if _opens(stage) != _REFUSED:
            yield "it did not hold while the desk lived"
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        if _opens(stage) != _OPENED:
            yield "the vault stays closed"


def _stale_lock(stage: Stage) -> Iterator[str]:
    """A lock file that was left, of whatever content, holds nobody up."""
    for content in (b"", b"99999 another-host", bytes(4096)):
        (stage.vault_folder / "LOCK").write_bytes(content)
        if _opens(stage) != _OPENED:
            yield f"{content[:20]!r} keeps the vault closed"


def _after_wrong_secret(stage: Stage) -> Iterator[str]:
    """A wrong passphrase leaves no lock."""
    try:
        open_vault(stage.vault_folder, "no es esta frase de paso", CLOCK).close()
        yield "it opened"
    except WrongSecret:
        pass
    if _in_child(lambda: _opens(stage)) != _OPENED:
        yield "the vault stays closed"


def _removed_lock(stage: Stage) -> Iterator[str]:
    """The lock file is deleted under an open desk: whatever two desks then acknowledge is kept."""
    with closing(stage.open()) as vault:
        (stage.vault_folder / "LOCK").unlink()
        add_note(vault)
        _in_child(lambda: _adds_note(stage))
        expected = count_notes(vault)
        add_note(vault)
    held, problems = sound_count(stage)
    if held != expected + 1 or problems:
        yield f"{held} of {expected + 1} notes; {problems}"


def _held_by_another_program(stage: Stage) -> Iterator[str]:
    """Another program holds the write lock: reading works, writing is refused in words, and works again afterwards."""
    with closing(stage.open()) as vault:
        other = open_engine(stage.database, KeyHeader.load(stage.keys).unlock("recovery", recovery_secret(stage.code)))
        with other.connect() as connection:
            connection.exec_driver_sql("SELECT 1")
            if count_notes(vault) != 40:
                yield "reading fails"
            try:
                add_note(vault)
                yield "the step went through"
            except VaultNotWritten:
                pass
        close_engine(other)
        if add_note(vault) != 41:
            yield "a half step was left"


def _posix_trap(stage: Stage) -> Iterator[str]:
    """Nothing of ours opens the files of a live database besides SQLite: closing them would drop its locks."""
    opened: list[str] = []
    watching = [True]

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if watching[0] and event == "open" and isinstance(arguments[0], str | bytes | Path):
            opened.append(os.fsdecode(arguments[0]))

    with closing(stage.open()) as vault:
        live = str(stage.database)
        sys.addaudithook(hear)
        add_note(vault)
        make_backup(vault, stage.stick)
        vault.problems()
        vault.keep_draft("d", "note", {})
        watching[0] = False
    yield from (f"{path} was opened" for path in opened if path.startswith(live))
    if not opened:
        yield "the hook heard nothing, so this proves nothing"


def _copied_folder(stage: Stage) -> Iterator[str]:
    """A copy of the folder of a live vault, made by a program that knows nothing of it, takes no acknowledged step away."""
    with _held_open(stage, 5) as child:
        copied = stage.copy_to(stage.box.with_name("copied"))
        _in_child(lambda: _opens(stage))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    if sound_count(stage) != (45, []):
        yield f"the vault holds {sound_count(stage)}"
    held, problems = sound_count(copied)
    if held != 45 or problems:
        yield f"the copy holds {held}; {problems}"
    shutil.rmtree(copied.box)


CASES: tuple[Case, ...] = (
    _second_process,
    _same_process,
    _killed_holder,
    _stale_lock,
    _after_wrong_secret,
    _removed_lock,
    _held_by_another_program,
    _posix_trap,
    _copied_folder,
)
_OPENED, _REFUSED, _FAILED = 0, 7, 8


def _opens(stage: Stage) -> int:
    try:
        stage.open().close()
    except VaultInUse:
        return _REFUSED
    except DeskError:
        return _FAILED
    return _OPENED


def _adds_note(stage: Stage) -> int:
    try:
        with closing(stage.open()) as vault:
            add_note(vault)
    except VaultInUse:
        return _REFUSED
    return _OPENED


def _in_child(work: Callable[[], int]) -> int:
    """What `work` gives in another process."""
    child = os.fork()
    if child == 0:
        code = 99
        try:
            code = work()
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@contextmanager
def _held_open(stage: Stage, notes: int = 0) -> Iterator[int]:
    """Another process that has the vault open, with `notes` more in it; the caller ends it."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            vault = stage.open()
            for _ in range(notes):
                add_note(vault)
            os.write(writing, b".")
            signal.pause()
        finally:
            os._exit(1)
    os.close(writing)
    os.read(reading, 1)
    os.close(reading)
    yield child
