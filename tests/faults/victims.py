"""What is killed: each victim is one function that acts for ever and says what it has promised so far.

To add one, write `act(stage, promise)` and put `@victim("name")` above it. It opens what it needs, does its work again and again, and
after each turn that a person would have been told is done calls `promise(number)` with the number of notes there are (`add_note`
gives it). Whatever else it leaves behind, the vault must then open with the recovery code, be sound, and hold that many notes. A victim
that promises something else brings its own judge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from faults import erasure
from faults.stage import CLOCK, Stage, add_note, count_notes, new_stage, sound_count
from neighbourhood_desk.desk.assembly import assemble
from neighbourhood_desk.features.attachments.service import AttachmentService
from neighbourhood_desk.features.people.store import people
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.resources.store import resources
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.backups import SUFFIX, BackupInfo, make_backup, verify_backup
from neighbourhood_desk.storage.blobs import orphans
from neighbourhood_desk.storage.erasure import erase
from neighbourhood_desk.storage.key_slots import put_keyring, put_recovery, write_header
from neighbourhood_desk.storage.keys import KeyHeader, recovery_secret
from neighbourhood_desk.storage.restoring import restore_backup
from neighbourhood_desk.storage.rotation import rotate
from storage.notes import TestNote, Tone, notes, notes_table

Promise = Callable[[int], None]
"""Called with what is now promised; the numbers grow."""
Act = Callable[[Stage, Promise], None]
Judge = Callable[[Stage, int], tuple[int, list[str]]]
"""After a crash: given what was promised, what is there, and everything that is wrong."""


@dataclass(frozen=True)
class Victim:
    """A way of writing that may be interrupted anywhere. `begin` makes its stage."""

    name: str
    act: Act
    judge: Judge
    begin: Callable[[Path], Stage]
    is_fresh: bool
    """It starts from the same beginning at every turn and may come to its end."""


VICTIMS: dict[str, Victim] = {}


def _count(stage: Stage, _promised: int) -> tuple[int, list[str]]:
    return sound_count(stage)


def _small(box: Path) -> Stage:
    return new_stage(box, 40)


def victim(name: str, judge: Judge = _count, begin: Callable[[Path], Stage] = _small, *, is_fresh: bool = False) -> Callable[[Act], Act]:
    """Register a function as a victim."""

    def register(act: Act) -> Act:
        VICTIMS[name] = Victim(name, act, judge, begin, is_fresh)
        return act

    return register


def _burst_is_whole(stage: Stage, _promised: int) -> tuple[int, list[str]]:
    """Every number up to the last is there, as a draft or as a note, and the tally knows the last note: no step is there by half."""
    with closing(stage.open()) as vault:
        problems = vault.problems()
        drafts = {int(draft.key) for draft in vault.drafts()}
        with vault.reading() as reading:
            found = notes.find(reading)
    titles = {int(note.title) for note in found if note.tone is Tone.CALM}
    tally = next(int(note.body) for note in found if note.tone is Tone.URGENT)
    held = max(titles | drafts, default=0)
    if titles | drafts != set(range(1, held + 1)) or tally != max(titles, default=0):
        problems.append(f"{held} is the last of {len(titles | drafts)} numbers, and the tally says {tally}")
    return held, problems


@victim("commit", _burst_is_whole, new_stage)
def _commits(stage: Stage, promise: Promise) -> None:
    """Commits as fast as they go: four drafts, then a step of two records with its audit rows, revision and index."""
    start, _problems = _burst_is_whole(stage, 0)
    with closing(stage.open()) as vault:
        for number in count(start + 1):
            if number % 5:
                vault.keep_draft(str(number), "note", {"title": f"medio escrita {number}"})
            else:
                with vault.operation(say("Test", "Add note")) as op:
                    tally = notes.find(op.connection, notes_table.c.tone == Tone.URGENT)[0]
                    notes.save_new(op, [TestNote(title=str(number), body=f"texto {number} " * (3 + number % 20))])
                    notes.save(op, replace(tally, body=str(number)))
            promise(number)


def _backups_hold(stage: Stage, promised: int) -> tuple[int, list[str]]:
    held, problems = sound_count(stage)
    newest = 0
    for path in stage.stick.glob(f"*{SUFFIX}"):
        newest = max(newest, _verified(stage, path).counts["test_notes"] - 1)
    if held < promised:
        problems.append(f"the vault holds {held}, promised {promised}")
    return newest, problems


def _begin_with_backup(box: Path) -> Stage:
    stage = new_stage(box, 40)
    with closing(stage.open()) as vault:
        make_backup(vault, stage.stick)
    return stage


@victim("backup", _backups_hold, _begin_with_backup)
def _backups(stage: Stage, promise: Promise) -> None:
    """A backup after each step; all but the newest are thrown away."""
    with closing(stage.open()) as vault:
        while True:
            number = add_note(vault)
            made = make_backup(vault, stage.stick)
            promise(number)
            for older in stage.stick.glob(f"*{SUFFIX}"):
                if older != made.path:
                    older.unlink()


_BACKUPS = 8


def _begin_with_many_backups(box: Path) -> Stage:
    stage = new_stage(box, 40)
    with closing(stage.open()) as vault:
        for number in range(_BACKUPS):
            made = make_backup(vault, stage.stick)
            made.path.rename(stage.stick / f"{number}{SUFFIX}")
            add_note(vault)
    restore_backup(stage.stick / f"0{SUFFIX}", stage.vault_folder, lambda header: _key(header, stage), CLOCK)
    (stage.box / "turn").write_text("0")
    return stage


def _one_of_two(stage: Stage, promised: int) -> tuple[int, list[str]]:
    """The restored vault is the promised one or the one that was being restored; nothing between."""
    held, problems = sound_count(stage)
    ahead = (held - 40 - promised) % _BACKUPS
    return (promised + ahead if ahead <= 1 else -1), problems


@victim("restore", _one_of_two, _begin_with_many_backups, is_fresh=True)
def _restores(stage: Stage, promise: Promise) -> None:
    """One backup after the other is restored into the same folder; the number promised is how many."""
    for number in count(1):
        restore_backup(stage.stick / f"{number % _BACKUPS}{SUFFIX}", stage.vault_folder, lambda header: _key(header, stage), CLOCK)
        promise(number)


def _header_holds(stage: Stage, _promised: int) -> tuple[int, list[str]]:
    _held, problems = sound_count(stage)
    header = KeyHeader.load(stage.keys)
    _key(header, stage)[:] = bytes(32)
    return header.version, problems


@victim("key header", _header_holds)
def _key_headers(stage: Stage, promise: Promise) -> None:
    """One slot is replaced, written and proven, again and again; the number promised is the header's own."""
    with closing(stage.open()):
        before = KeyHeader.load(stage.keys)
        key = _key(before, stage)
        for number in count():
            header = before.clone()
            proofs = put_keyring(header, b"%032d" % number, key, "2026-11-22")
            before = write_header(header, stage.keys, key, proofs, before)
            promise(before.version)


@victim("rotation")
def _rotations(stage: Stage, promise: Promise) -> None:
    """A step, then the whole vault under a new data key, again and again."""

    def write_keys(dek: bytearray, path: Path) -> None:
        header = KeyHeader.new(vault_id)
        write_header(header, path, dek, put_recovery(header, stage.code, dek, None, "2026-11-22"))

    with closing(stage.open()) as vault:
        vault_id = vault.vault_id
        while True:
            number = add_note(vault)
            rotate(vault, write_keys)
            promise(number)


_ROWS = 250


def _import_is_whole(stage: Stage, promised: int) -> tuple[int, list[str]]:
    _held, problems = sound_count(stage)
    with closing(stage.open()) as vault, vault.reading() as reading:
        found = resources.count(reading)
    if found % _ROWS:
        problems.append(f"{found} resources: an import is there by half")
    return found // _ROWS, problems


@victim("import", _import_is_whole)
def _imports(stage: Stage, promise: Promise) -> None:
    """One table of a city's facilities after another; the number promised is how many tables."""
    with closing(stage.open()) as vault:
        service = assemble(vault).of(ResourceService)
        start = service.count() // _ROWS
        for turn in count(start + 1):
            rows = [f"{turn:03}{number:03};Centro {turn} {number};L a V;Mayor;CALLE;7;SOL;40,41;-3,70;;;;" for number in range(_ROWS)]
            table = stage.box / "table.csv"
            table.write_text("\n".join((_HEADER, *rows)) + "\n", encoding="latin-1")
            report = service.import_facilities(table)
            assert report.new == _ROWS, report.rejected[:3]
            promise(turn)


_HEADER = "PK;NOMBRE;HORARIO;NOMBRE-VIA;CLASE-VIAL;NUM;BARRIO;LATITUD;LONGITUD;TELEFONO;TIPO;ACCESIBILIDAD;"


_PEOPLE = 40


def _begin_with_people(box: Path) -> Stage:
    stage = new_stage(box, 40)
    with closing(stage.open()) as vault:
        erasure.keep_people(vault, _PEOPLE)
    return stage


def _erased_are_gone(stage: Stage, promised: int) -> tuple[int, list[str]]:
    """As many people are gone as was promised, each as a whole: no trace of them in any decrypted page."""
    _held, problems = sound_count(stage)
    with closing(stage.open()) as vault, vault.reading() as reading:
        left = {person.surnames for person in people.find(reading)}
    gone = [number for number in range(_PEOPLE) if erasure.surname(number) not in left]
    if found := erasure.fragments(stage, [erasure.surname(number)[2:] for number in gone]):
        problems.append(f"{found} traces of people who are gone")
    return len(gone), problems


@victim("erasure", _erased_are_gone, _begin_with_people, is_fresh=True)
def _erasures(stage: Stage, promise: Promise) -> None:
    """One person after the other is erased; the number promised is how many."""
    with closing(stage.open()) as vault:
        with vault.reading() as reading:
            everyone_there = people.find(reading, order=[people.table.c.created_at, people.table.c.id])
        for number, person in enumerate(everyone_there, start=1):
            erase(vault, person.id)
            promise(number)


_LINES = 9_000
"""Of a file: more than one part of what the vault keeps at once."""


def _begin_with_person(box: Path) -> Stage:
    stage = new_stage(box, 40)
    with closing(stage.open()) as vault:
        erasure.keep_people(vault, 1)
    return stage


def _files_are_whole(stage: Stage, _promised: int) -> tuple[int, list[str]]:
    """The last files that were added, each to the last byte, and the content of no other."""
    _held, problems = sound_count(stage)
    with closing(stage.open()) as vault:
        files = assemble(vault).of(AttachmentService)
        with vault.reading() as reading:
            person = people.find(reading)[0]
        there = sorted((int(Path(each.name).stem), each) for each in files.of("people", person.id))
        numbers = [number for number, _each in there]
        held = max(numbers, default=0)
        if numbers not in ([*range(max(1, held - 1), held + 1)], [*range(max(1, held - 2), held + 1)]):
            problems.append(f"there are the files {numbers}")
        problems += [f"file {number} is not what was added" for number, each in there if files.content(each.id) != _file(number)]
        with vault.reading() as reading:
            problems += [f"the content {left} belongs to nothing" for left in orphans(reading, [])]
    return held, problems


def _file(number: int) -> bytes:
    return b"".join(b"%d: %064d\n" % (number, line) for line in range(_LINES))


@victim("file", _files_are_whole, _begin_with_person)
def _files(stage: Stage, promise: Promise) -> None:
    """One file after the other is kept beside a person, and the one before the last goes; the number promised is the newest's."""
    start, _problems = _files_are_whole(stage, 0)
    with closing(stage.open()) as vault:
        files = assemble(vault).of(AttachmentService)
        with vault.reading() as reading:
            person = people.find(reading)[0]
        for number in count(start + 1):
            files.add("people", person.id, f"{number}.txt", _file(number))
            promise(number)
            for each in files.of("people", person.id):
                if int(Path(each.name).stem) < number - 1:
                    files.remove(each.id)


def _hasty(stage: Stage, promise: Promise) -> None:
    with closing(stage.open()) as vault:
        while True:
            promise(count_notes(vault) + 1)
            add_note(vault)


HASTY = Victim("hasty", _hasty, _count, _small, is_fresh=False)
"""A control: it says that a step is kept before it is, so kills must find steps lost."""


def everyone() -> Iterator[Victim]:
    """Every victim but the bursts of commits, which have a check of their own."""
    return (found for found in VICTIMS.values() if found.name != "commit")


def _key(header: KeyHeader, stage: Stage) -> bytearray:
    return header.unlock("recovery", recovery_secret(stage.code))


def _verified(stage: Stage, path: Path) -> BackupInfo:
    return verify_backup(path, lambda header: _key(header, stage), stage.box)
