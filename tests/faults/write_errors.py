"""Row 6: a disk that is full, fails, or may not be written, at any call of every writer.

Whatever happens, the writer says it in words or has done its work; what it acknowledged is there, nothing else is, and once the disk is
mended it goes on.
"""

from __future__ import annotations

import errno
import os
import resource
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from faults.disk import Calls, Disk, why_absent
from faults.flips import last_quarter, prepare_summary
from faults.outcome import Outcome, Tier, spread
from faults.stage import CLOCK, Stage, add_note, count_notes, new_stage, sound_count
from neighbourhood_desk.desk.assembly import assemble
from neighbourhood_desk.features.reader.service import read_summary
from neighbourhood_desk.features.summaries.formats import summary_pdf
from neighbourhood_desk.features.summaries.service import SummaryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Released
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.backups import SUFFIX, make_backup, verify_backup
from neighbourhood_desk.storage.key_slots import put_keyring, write_header
from neighbourhood_desk.storage.keys import KeyHeader, recovery_secret
from neighbourhood_desk.storage.restoring import restore_backup
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import open_with_recovery_code


class Writer:
    """One kind of writing on one stage; `write` is tried on the broken disk, `wrong` looks afterwards, on the mended one."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.vault: Vault = stage.open()
        self.begun = count_notes(self.vault)
        self.is_last_call = False
        """Only the very last call fails, a sync after the rename: the new file stands, and nobody can know whether it lasts."""

    def write(self) -> None:
        """Do it; a DeskError says that it was not done."""
        raise NotImplementedError

    def wrong(self, was_done: bool) -> Iterator[str]:
        """What is not as it was acknowledged."""
        raise NotImplementedError


class Commits(Writer):
    """Three steps, one after the other."""

    acknowledged = 0

    def write(self) -> None:
        for _ in range(3):
            self.acknowledged = add_note(self.vault)

    def wrong(self, was_done: bool) -> Iterator[str]:
        expected = max(self.acknowledged, self.begun)
        if (held := count_notes(self.vault)) != expected:
            yield f"acknowledged {expected}, rows {held}"
        if (number := add_note(self.vault)) != expected + 1:
            yield f"the next step has number {number}"
        self.vault.close()
        held, problems = sound_count(self.stage)
        yield from problems
        if held != expected + 1:
            yield f"acknowledged {expected + 1}, rows {held} after opening again"


class Backups(Writer):
    """One backup to a stick."""

    def write(self) -> None:
        make_backup(self.vault, self.stage.stick)

    def wrong(self, was_done: bool) -> Iterator[str]:
        found = list(self.stage.stick.glob(f"*{SUFFIX}"))
        if len(found) < was_done:  # one that was refused after its rename may be there: whole, as is seen below
            yield "the backup was acknowledged and is not there"
        make_backup(self.vault, self.stage.stick)
        self.vault.close()
        for path in self.stage.stick.glob(f"*{SUFFIX}"):
            verify_backup(path, lambda header: header.unlock("recovery", recovery_secret(self.stage.code)), self.stage.box)
        yield from sound_count(self.stage)[1]


class KeyHeaders(Writer):
    """One slot is replaced."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.before = KeyHeader.load(stage.keys)
        self.key = self.before.unlock("recovery", recovery_secret(stage.code))

    def write(self) -> None:
        header = self.before.clone()
        proofs = put_keyring(header, b"a secret of thirty-two bytes....", self.key, "2026-11-22")
        write_header(header, self.stage.keys, self.key, proofs, self.before)

    def wrong(self, was_done: bool) -> Iterator[str]:
        self.vault.close()
        header = KeyHeader.load(self.stage.keys)
        if header.version - self.before.version not in ({0, 1} if self.is_last_call else {int(was_done)}):
            yield f"the header has version {header.version}, from {self.before.version}, acknowledged {was_done}"
        yield from sound_count(self.stage)[1]
        self.write()


class Summaries(Writer):
    """A summary file leaves, and the ledger knows of it."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.service = assemble(self.vault).of(SummaryService)
        self.path = stage.stick / "out.ndsummary"

    def write(self) -> None:
        self.service.export(last_quarter(), self.path)

    def wrong(self, was_done: bool) -> Iterator[str]:
        if self.path.exists():
            seen = read_summary(self.path).verification.sha256
            if seen not in {left.sha256 for left in self.service.exported()}:
                yield "a file left that the ledger does not know"
        elif was_done:
            yield "the file was acknowledged and is not there"
        self.write()
        read_summary(self.path)
        self.vault.close()
        yield from sound_count(self.stage)[1]


class Openings(Writer):
    """A vault is opened and closed: notes of the session, the audit log, tidying up."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.vault.close()

    def write(self) -> None:
        self.stage.open().close()

    def wrong(self, was_done: bool) -> Iterator[str]:
        held, problems = sound_count(self.stage)
        yield from problems
        if held != self.begun:
            yield f"{held} of {self.begun} rows"


class Restores(Writer):
    """A backup comes back into a folder beside."""

    def __init__(self, stage: Stage) -> None:
        super().__init__(stage)
        self.backup = make_backup(self.vault, stage.stick).path
        self.vault.close()
        self.folder = stage.box / "again"

    def write(self) -> None:
        restore_backup(self.backup, self.folder, lambda header: header.unlock("recovery", recovery_secret(self.stage.code)), CLOCK)

    def wrong(self, was_done: bool) -> Iterator[str]:
        if was_done != (self.folder / "CURRENT").exists() and not self.is_last_call:
            yield f"acknowledged {was_done}, and the pointer says otherwise"
        shutil.rmtree(self.folder, ignore_errors=True)
        self.write()
        with closing(open_with_recovery_code(self.folder, self.stage.code, CLOCK)) as restored:
            yield from restored.problems()
            if count_notes(restored) != self.begun:
                yield "what was restored is not what was backed up"


WRITERS: dict[str, Callable[[Stage], Writer]] = {
    "commit": Commits,
    "backup": Backups,
    "key header": KeyHeaders,
    "summary file": Summaries,
    "opening": Openings,
    "restore": Restores,
}


@dataclass(frozen=True, slots=True)
class Injected:
    """An error that calls of these kinds give from some call on."""

    name: str
    error: int
    kinds: Calls


_INJECTED = (
    Injected("ENOSPC", errno.ENOSPC, Calls.WRITES | Calls.LENGTHS | Calls.OPENS | Calls.NAMES),
    Injected("EIO", errno.EIO, Calls.WRITES | Calls.LENGTHS | Calls.OPENS | Calls.SYNCS),
    Injected("EROFS", errno.EROFS, Calls.ALL),
    Injected("EACCES", errno.EACCES, Calls.OPENS | Calls.NAMES | Calls.REMOVALS),
)
_FILE_LIMITS = (0, 6_000, 30_000, 120_000, 400_000)
_ROOM_LEFT = (0, 8 << 10, 40 << 10, 120 << 10, 500 << 10)


def check_write_errors(tier: Tier, box: Path) -> Outcome:
    """Six errors in six writers."""
    outcome = Outcome("disk errors while writing")
    template = new_stage(box / "template", 40)
    with closing(template.open()) as vault:
        prepare_summary(vault)
    with _one_paper():
        _try_everything(tier, box, template, outcome)
    if (reason := why_no_small_disk()) is not None:
        outcome.notes.append(f"the really full disk was left out: {reason}")
    if why_absent() is None:
        outcome.need("errors × writers", 30 if why_no_small_disk() else 36)
    outcome.need("refused", tier.of(20, 300))
    outcome.forbid("unhandled")
    return outcome


@contextmanager
def _one_paper() -> Iterator[None]:
    """Inside, a paper of the same content is made once: it is made in memory, touches no disk, and would take most of the time."""
    with pytest.MonkeyPatch.context() as patch:
        made: dict[str, bytes] = {}
        whole = summary_pdf.summary_pdf

        def once(facts: Released, cells: Sequence[Released], catalogue: Catalogue) -> bytes:
            if catalogue.language not in made:
                made[catalogue.language] = whole(facts, cells, catalogue)
            return made[catalogue.language]

        patch.setattr(summary_pdf, "summary_pdf", once)
        yield


def _try_everything(tier: Tier, box: Path, template: Stage, outcome: Outcome) -> None:
    for name, make in WRITERS.items():
        if why_absent() is None:
            calls = _calls_of(make, template.copy_to(box / "stage"))
            for kind in _INJECTED:
                for point in spread(calls, tier.of(2, 40)):
                    writer = make(template.copy_to(box / "stage"))
                    writer.is_last_call = point == calls - 1
                    disk = Disk()
                    disk.watch(box / "stage")
                    _try(outcome, writer, f"{kind.name} from call {point} in {name}", disk.failing(point, kind.kinds, kind.error))
                    disk.look_away()
                outcome.add("errors × writers")
        else:
            outcome.notes.append(f"injected errors skipped: {why_absent()}")
        for limit in _FILE_LIMITS[:: tier.of(3, 1)]:
            writer = make(template.copy_to(box / "stage"))
            _try(outcome, writer, f"EFBIG at {limit} bytes in {name}", _file_limit(limit))
        outcome.add("errors × writers")
        if why_no_small_disk() is None:
            with _small_disk(box / "small") as small:
                for room in _ROOM_LEFT[:: tier.of(3, 1)]:
                    writer = make(template.copy_to(small / "stage"))
                    _try(outcome, writer, f"a full disk with {room} bytes left in {name}", _nearly_full(small, room))
            outcome.add("errors × writers")


def _try(outcome: Outcome, writer: Writer, where: str, broken: AbstractContextManager[None]) -> None:
    outcome.add("cases")
    was_done = False
    try:
        with broken:
            writer.write()
            was_done = True
        outcome.add("done all the same")
    except DeskError:
        outcome.add("refused")
    except Exception as error:
        outcome.add("unhandled")
        outcome.fail(f"{where}: {type(error).__name__}: {str(error)[:160]}")
    try:
        for text in writer.wrong(was_done):
            outcome.fail(f"{where}: {text}")
    except Exception as error:
        outcome.fail(f"{where}, once the disk was mended: {type(error).__name__}: {str(error)[:160]}")
    writer.vault.close()


def _calls_of(make: Callable[[Stage], Writer], stage: Stage) -> int:
    """How many watched calls the writer needs."""
    writer = make(stage)
    disk = Disk()
    disk.watch(stage.box)
    writer.write()
    calls = disk.calls()
    disk.look_away()
    writer.vault.close()
    return calls


@contextmanager
def _file_limit(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


def why_no_small_disk() -> str | None:
    """Why no disk of chosen size can be mounted."""
    if os.geteuid() != 0 or shutil.which("mount") is None:
        return "only root may mount one"
    tried = subprocess.run(["unshare", "--mount", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False)
    return None if tried.returncode == 0 else "this system does not let one be mounted"


@contextmanager
def _small_disk(place: Path) -> Iterator[Path]:
    place.mkdir(exist_ok=True)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64m", "none", str(place)], check=True)
    try:
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


@contextmanager
def _nearly_full(place: Path, room: int) -> Iterator[None]:
    """Inside, the small disk has `room` bytes left."""
    usage = shutil.disk_usage(place)
    subprocess.run(["mount", "-o", f"remount,size={usage.used + room}", str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,size=64m", str(place)], check=True)
