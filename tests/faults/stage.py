"""Where faults happen: scratch vaults that open fast, with a promise in them that can be checked after a crash."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage import vault_file
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault, open_with_recovery_code
from storage.notes import TestNote, Tone, notes, notes_table
from support import PASSPHRASE

CLOCK = SystemClock()
_MEMORY = Path("/dev/shm")
_ROOM = 1 << 30


@dataclass(frozen=True)
class Stage:
    """A folder of one turn: the vault in it, its recovery code (which opens without the cost of a passphrase), room beside it."""

    box: Path
    code: str

    @property
    def vault_folder(self) -> Path:
        """The vault."""
        return self.box / "vault"

    @property
    def stick(self) -> Path:
        """Where backups and files go."""
        return self.box / "stick"

    @property
    def database(self) -> Path:
        """The live database file."""
        return self.generation / "vault.db"

    @property
    def keys(self) -> Path:
        """The live key header."""
        return self.generation / "vault.keys.json"

    @property
    def generation(self) -> Path:
        """The folder that CURRENT names."""
        return self.vault_folder / (self.vault_folder / "CURRENT").read_text().strip()

    def open(self) -> Vault:
        """Open the vault as a desk would."""
        return open_with_recovery_code(self.vault_folder, self.code, CLOCK)

    def copy_to(self, box: Path) -> Stage:
        """The same in another box, which must be new or is made anew."""
        shutil.rmtree(box, ignore_errors=True)
        shutil.copytree(self.box, box)
        return replace(self, box=box)


def new_stage(box: Path, count: int = 0) -> Stage:
    """A closed vault with `count` numbered notes and a tally that says how many."""
    box.mkdir(parents=True, exist_ok=True)
    created = create_vault(box / "vault", PASSPHRASE, CLOCK, FLOOR)
    stage = Stage(box, created.recovery_code)
    stage.stick.mkdir(exist_ok=True)
    with closing(created.vault) as vault:
        notes_table.create(vault._need_engine(), checkfirst=True)
        with vault.operation(say("Test", "Begin")) as op:
            notes.save(op, TestNote(title="tally", body=str(count), tone=Tone.URGENT))
            notes.save_new(op, [TestNote(title=str(number), body=_words(number)) for number in range(1, count + 1)])
    return stage


def add_note(vault: Vault) -> int:
    """One step of two rows that belong together: the next numbered note, and the tally that counts it; gives its number."""
    with vault.operation(say("Test", "Add note")) as op:
        tally = notes.find(op.connection, notes_table.c.tone == Tone.URGENT)[0]
        number = int(tally.body) + 1
        notes.save(op, TestNote(title=str(number), body=_words(number)))
        notes.save(op, replace(tally, body=str(number)))
    return number


def count_notes(vault: Vault) -> int:
    """The last number of the notes; ValueError when one is missing, or when a step is there by half."""
    with vault.reading() as reading:
        found = notes.find(reading, order=[notes_table.c.title])
    tally = next(int(note.body) for note in found if note.tone is Tone.URGENT)
    numbers = sorted(int(note.title) for note in found if note.tone is Tone.CALM)
    if numbers != list(range(1, tally + 1)):
        raise ValueError(f"the tally says {tally}, and {len(numbers)} notes up to {max(numbers, default=0)} are there")
    return tally


def sound_count(stage: Stage) -> tuple[int, list[str]]:
    """Open the vault after a fault: how many notes it holds, and everything that is wrong with it."""
    with closing(stage.open()) as vault:
        problems = vault.problems() + leftovers(stage)
        try:
            return count_notes(vault), problems
        except ValueError as error:
            return -1, [*problems, str(error)]


def leftovers(stage: Stage) -> list[str]:
    """What an interrupted step left in an opened vault's folder: copies that nobody would ever erase anybody from."""
    names = (".backup-*", ".copy-*", "gen-*/UNFINISHED", "**/*.part")
    return [f"left behind: {path.relative_to(stage.vault_folder)}" for name in names for path in stage.vault_folder.glob(name)]


@contextmanager
def changed_pragmas(pairs: tuple[tuple[str, str], ...]) -> Iterator[None]:
    """Inside, connections are opened with other settings than the vault's: for the controls."""
    names = ("_PRAGMAS", "_WRITING")
    before = {name: getattr(vault_file, name) for name in names}
    for old, new in pairs:
        assert any(old in pragmas for pragmas in before.values()), old
        for name in names:
            setattr(vault_file, name, tuple(new if pragma == old else pragma for pragma in getattr(vault_file, name)))
    try:
        yield
    finally:
        for name, value in before.items():
            setattr(vault_file, name, value)


@contextmanager
def scratch_box() -> Iterator[Path]:
    """A folder that is gone afterwards, named as the kernel names it.

    In memory where that is large enough: what is tested is the order of writes and syncs, not the speed of this computer's disk.
    """
    is_roomy = _MEMORY.is_dir() and os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free > _ROOM
    with tempfile.TemporaryDirectory(prefix="neighbourhood-desk-faults-", dir=_MEMORY if is_roomy else None) as folder:
        yield Path(folder).resolve()


def _words(number: int) -> str:
    return f"texto {number} " * (3 + number % 20)
