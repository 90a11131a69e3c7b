"""Power loss: every write, sync and rename of a run is recorded, and the disk is rebuilt as it could stand had the plug been pulled.

The model is strict. What was written is on the disk for certain only after a sync of that file; a file is found under its name only
after a sync of its folder. What was not synced is, in turn, lost, kept, or kept by chance: some of the writes, out of order, torn at
sectors of 512 bytes. Names change in the order they were given, as every journalling file system keeps it.
"""

from __future__ import annotations

import os
import random
import shutil
import traceback
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from faults.disk import Change, Disk, changes, why_absent
from faults.outcome import Outcome, Tier
from faults.stage import Stage, changed_pragmas
from faults.victims import VICTIMS, Victim
from neighbourhood_desk.kernel.errors import DeskError

LOST, BY_CHANCE, KEPT = "lost", "by chance", "kept"
MODELS = (LOST, BY_CHANCE, KEPT)
_SECTOR = 512
_UNSAFE = ("-shm",)
"""Shared memory that SQLite builds anew: never synced and never read after a crash."""


@dataclass(slots=True, eq=False)
class Body:
    """The content of one file: what is synced, and the writes since."""

    synced: bytearray = field(default_factory=bytearray)
    pending: list[Change] = field(default_factory=list[Change])

    def sync(self) -> None:
        """Everything written so far is safe."""
        for change in self.pending:
            _apply(self.synced, change)
        self.pending.clear()

    def after(self, model: str, chance: random.Random) -> bytes:
        """What could be read after the power came back."""
        content = bytearray(self.synced)
        if model == KEPT:
            for change in self.pending:
                _apply(content, change)
        if model == BY_CHANCE:
            kept = [change for change in self.pending if chance.random() < 0.5]
            if chance.random() < 0.5:
                chance.shuffle(kept)
            for change in kept:
                for part in _torn(change, chance):
                    _apply(content, part)
        return bytes(content)


class DiskState:
    """Names and contents, as the running system sees them (`live`) and as they are safe (`safe`); a folder has no Body."""

    def __init__(self, root: Path) -> None:
        self.root = str(root)
        self.live: dict[str, Body | None] = {}
        for path in sorted(root.rglob("*")):
            self.live[str(path)] = None if path.is_dir() else Body(bytearray(path.read_bytes()))
        self.safe = dict(self.live)
        self.steps: list[tuple[Change, Body | None]] = []

    def take(self, change: Change) -> None:
        """Let one record of the log happen."""
        if change.op in "CDUXR":
            self._rename(change)
        elif change.op == "S":
            self._sync(change.path)
        elif change.op in "WT" and (body := self.live.get(change.path)) is not None:
            body.pending.append(change)

    def image(self, model: str, chance: random.Random) -> Iterator[tuple[str, bytes | None]]:
        """Relative path and content of everything that could be found; None for a folder."""
        names = dict(self.safe)
        count = {LOST: 0, KEPT: len(self.steps)}.get(model, chance.randint(0, len(self.steps)))
        for change, body in self.steps[:count]:
            _step(names, change, body)
        for path in sorted(names):
            if path.endswith(_UNSAFE) or any(str(parent) not in names for parent in _parents(path, self.root)):
                continue
            body = names[path]
            yield os.path.relpath(path, self.root), None if body is None else body.after(model, chance)

    def _rename(self, change: Change) -> None:
        body = Body() if change.op == "C" else self.live.get(change.path)
        _step(self.live, change, body)
        self.steps.append((change, body))

    def _sync(self, path: str) -> None:
        body = self.live.get(path)
        if body is not None:
            body.sync()
            return
        left = []
        for change, moved in self.steps:
            if path in {os.path.dirname(change.path), os.path.dirname(change.data.decode())}:  # noqa: PTH120 - these are strings of a log
                _step(self.safe, change, moved)
            else:
                left.append((change, moved))
        self.steps = left


@dataclass(frozen=True, slots=True)
class Run:
    """A victim under the recorder: how many promises it makes, at how many points the plug is pulled, and with which pragmas changed."""

    victim: str
    turns: int
    points: int
    pragmas: tuple[tuple[str, str], ...] = ()
    """Pairs (setting, what stands there instead)."""

    @property
    def title(self) -> str:
        """For the report."""
        return " ".join([self.victim, *(new for _old, new in self.pragmas)])


_OFTEN = (("journal_size_limit = 0", "wal_autocheckpoint = 20"),)
_NORMAL = (("synchronous = FULL", "synchronous = NORMAL"),)


def check_power_loss(tier: Tier, box: Path) -> Outcome:
    """Row 2: no promise is lost with the settings of the vault; with synchronous=NORMAL some must be, or the simulator proves nothing."""
    outcome = Outcome("simulated power loss")
    if (reason := why_absent()) is not None:
        outcome.notes.append(f"skipped: {reason}")
        return outcome
    runs = (
        Run("commit", tier.of(30, 400), tier.of(6, 420)),
        Run("commit", tier.of(40, 400), tier.of(4, 280), _OFTEN),
        Run("import", tier.of(2, 12), tier.of(2, 70)),
        Run("key header", tier.of(4, 40), tier.of(3, 90)),
        Run("restore", tier.of(2, 7), tier.of(3, 90)),
        Run("backup", tier.of(2, 10), tier.of(2, 70)),
        Run("rotation", tier.of(2, 8), tier.of(3, 90)),
        Run("erasure", tier.of(2, 12), tier.of(2, 70)),
        Run("file", tier.of(3, 10), tier.of(2, 40)),
    )
    for number, run in enumerate(runs):
        _pull_the_plug(run, tier.seed + number, box / str(number), outcome)
    outcome.need("images", tier.of(60, 3_000))
    outcome.forbid("promises lost")
    control = Outcome("control")
    _pull_the_plug(Run("commit", tier.of(30, 200), tier.of(4, 60), _NORMAL), tier.seed, box / "control", control)
    outcome.counts["control synchronous=NORMAL: images"] = control.counts["images"]
    outcome.counts["of them with losses"] = control.counts.get("promises lost", 0)
    outcome.need("of them with losses", 1)
    return outcome


def _pull_the_plug(run: Run, seed: int, box: Path, outcome: Outcome) -> None:
    chance = random.Random(seed)
    victim = VICTIMS[run.victim]
    stage = victim.begin(box / "stage")
    promised = victim.judge(stage.copy_to(box / "first"), 0)[0]
    state = DiskState(stage.box)
    log = box / "log"
    _record(victim, stage, run, log)
    recorded = list(changes(log))
    points = sorted(chance.randrange(len(recorded)) for _ in range(run.points))
    for place, change in enumerate(recorded):
        while points and points[0] == place:
            points.pop(0)
            for model in MODELS:
                _judge(victim, state, stage, promised, model, chance, outcome, f"{run.title} at {place}, {model}, seed {seed}")
        if change.op == "M":
            promised = change.offset
        else:
            state.take(change)


def _judge(
    victim: Victim, state: DiskState, stage: Stage, promised: int, model: str, chance: random.Random, outcome: Outcome, where: str
) -> None:
    rebuilt = replace(stage, box=stage.box.with_name("rebuilt"))
    shutil.rmtree(rebuilt.box, ignore_errors=True)
    rebuilt.box.mkdir()
    for name, content in state.image(model, chance):
        if content is None:
            (rebuilt.box / name).mkdir()
        else:
            (rebuilt.box / name).write_bytes(content)
    outcome.add("images")
    try:
        held, problems = victim.judge(rebuilt, promised)
    except (DeskError, OSError) as error:
        held, problems = -1, [f"{type(error).__name__}: {error}"]
    if held < promised:
        outcome.add("promises lost")
        problems = [*problems, f"promised {promised}, found {held}"]
    for text in problems:
        outcome.fail(f"{where}: {text}")


class _Enough(Exception):
    """Ends a victim after its turns."""


def _record(victim: Victim, stage: Stage, run: Run, log: Path) -> None:
    child = os.fork()
    if child == 0:
        try:
            _act(victim, stage, run, log)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        os._exit(0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0:
        raise RuntimeError(f"the victim «{victim.name}» failed under the recorder")


def _act(victim: Victim, stage: Stage, run: Run, log: Path) -> None:
    disk = Disk()
    made = 0

    def promise(number: int) -> None:
        nonlocal made
        disk.mark(number)
        made += 1
        if made == run.turns:
            raise _Enough

    with changed_pragmas(run.pragmas):
        disk.watch(stage.box, log)
        with suppress(_Enough):
            victim.act(stage, promise)
        disk.look_away()


def _apply(content: bytearray, change: Change) -> None:
    if change.op == "T":
        del content[change.length :]
        content.extend(bytes(change.length - len(content)))
        return
    if len(content) < change.offset:
        content.extend(bytes(change.offset - len(content)))
    content[change.offset : change.offset + len(change.data)] = change.data


def _torn(change: Change, chance: random.Random) -> list[Change]:
    """A write whole, or some of its sectors."""
    if change.op != "W" or len(change.data) <= _SECTOR or chance.random() >= 0.3:
        return [change]
    starts = [start for start in range(0, len(change.data), _SECTOR) if chance.random() < 0.5]
    return [replace(change, offset=change.offset + start, data=change.data[start : start + _SECTOR]) for start in starts]


def _step(names: dict[str, Body | None], change: Change, body: Body | None) -> None:
    if change.op in "CD":
        names[change.path] = body
    elif change.op in "UX":
        names.pop(change.path, None)
    else:
        target = change.data.decode()
        for path in [path for path in names if path == change.path or path.startswith(change.path + "/")]:
            names[target + path[len(change.path) :]] = names.pop(path)
        if body is not None:
            names[target] = body


def _parents(path: str, root: str) -> list[Path]:
    return [parent for parent in Path(path).parents if str(parent).startswith(root + "/")]
