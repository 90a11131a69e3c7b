"""Kill -9: at any moment by another process, and at chosen calls of the disk, so that every place between two writes is hit."""

from __future__ import annotations

import mmap
import os
import random
import signal
import struct
import time
import traceback
from dataclasses import dataclass
from pathlib import Path

from faults.disk import Disk, is_loaded
from faults.outcome import Outcome, Tier
from faults.stage import Stage
from faults.victims import HASTY, VICTIMS, Victim, everyone
from neighbourhood_desk.kernel.errors import DeskError

_TURNS_PER_STAGE = 10
_PATIENCE = 60.0


class Witness:
    """What a victim has promised, in memory that outlives it."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, 24)

    def reset(self, promised: int) -> None:
        """Before a turn: what was promised so far."""
        struct.pack_into("<qqq", self._memory, 0, promised, 0, 0)

    def promise(self, number: int) -> None:
        """Called by the victim."""
        struct.pack_into("<q", self._memory, 0, number)
        calls = Disk().calls() if is_loaded() else 0
        struct.pack_into("<qq", self._memory, 8, struct.unpack_from("<q", self._memory, 8)[0] + 1, calls)

    @property
    def promised(self) -> int:
        """The last number promised."""
        return int(struct.unpack_from("<q", self._memory, 0)[0])

    @property
    def times(self) -> int:
        """How many promises were made in this turn."""
        return int(struct.unpack_from("<q", self._memory, 8)[0])

    @property
    def calls(self) -> int:
        """Disk calls up to the last promise."""
        return int(struct.unpack_from("<q", self._memory, 16)[0])


@dataclass(frozen=True, slots=True)
class Measure:
    """How long a few turns of a victim take: in seconds, and in calls of the disk (0 where they cannot be counted)."""

    seconds: float
    calls: int


def check_commits(tier: Tier, box: Path) -> Outcome:
    """Row 1: kills in bursts of commits."""
    outcome = Outcome("kill -9 in bursts of commits")
    _kill_often(VICTIMS["commit"], tier.of(20, 1_040), tier.seed, box, outcome, turns_measured=tier.of(100, 340))
    outcome.need("kills", tier.of(20, 1_000))
    outcome.need("acknowledged", tier.of(200, 100_000))
    outcome.forbid("lost")
    control = Outcome("control")
    _kill_often(HASTY, 20, tier.seed, box / "control", control, turns_measured=60)
    outcome.counts["control that promises before it commits: lost"] = control.counts.get("lost", 0)
    outcome.need("control that promises before it commits: lost", 1)
    return outcome


def check_writers(tier: Tier, box: Path) -> Outcome:
    """Row 3: kills inside everything else that writes."""
    outcome = Outcome("kill -9 inside what writes")
    for number, victim in enumerate(everyone()):
        part = Outcome(victim.name)
        _kill_often(victim, tier.of(6, 160), tier.seed + number, box / victim.name, part, turns_measured=3)
        part.need("kills", tier.of(6, 150))
        part.forbid("lost")
        outcome.failures += [f"{victim.name}: {text}" for text in part.failures]
        outcome.counts[f"kills in {victim.name}"] = part.counts["kills"]
        for name in ("acknowledged", "lost"):
            outcome.add(name, part.counts.get(name, 0))
    return outcome


def kill_often(victim: Victim, times: int, seed: int, box: Path, outcome: Outcome) -> None:
    """The same for a victim that a check makes itself."""
    _kill_often(victim, times, seed, box, outcome, turns_measured=1)


def _kill_often(victim: Victim, times: int, seed: int, box: Path, outcome: Outcome, turns_measured: int) -> None:
    chance = random.Random(seed)
    template = victim.begin(box / "template")
    witness = Witness()
    measure = _measured(victim, template.copy_to(box / "stage"), witness, turns_measured)
    at_first = victim.judge(template.copy_to(box / "judged"), 0)[0]  # on a copy: looking may change it
    stage, promised = template, at_first
    tried = 0
    while outcome.counts.get("kills", 0) < times and tried < 6 * times:
        if victim.is_fresh or tried % _TURNS_PER_STAGE == 0:
            stage, promised = template.copy_to(box / "stage"), at_first
        tried += 1
        witness.reset(promised)
        by_call = measure.calls > 0 and tried % 2 == 0
        code = _one_kill(victim, stage, witness, chance, measure, by_call)
        outcome.add("kills", int(code == -signal.SIGKILL))
        if code > 0:
            outcome.fail(f"turn {tried} of seed {seed}: the victim failed by itself")
        outcome.add("acknowledged", witness.promised - promised)
        try:
            held, problems = victim.judge(stage, witness.promised)
        except DeskError as error:
            held, problems = -1, [f"{type(error).__name__}: {error}"]
        if held < witness.promised:
            outcome.add("lost", witness.promised - held)
            problems = [*problems, f"promised {witness.promised}, found {held}"]
        for text in problems:
            outcome.fail(f"turn {tried} of seed {seed}: {text}")
        promised = held


def _one_kill(victim: Victim, stage: Stage, witness: Witness, chance: random.Random, measure: Measure, by_call: bool) -> int:
    """The exit code: that of SIGKILL, or 0 of a victim that came to its end first."""
    if by_call:
        child = _launch(victim, stage, witness, die_at=chance.randrange(measure.calls))
        deadline = time.monotonic() + _PATIENCE
        while (ended := os.waitpid(child, os.WNOHANG))[0] == 0:
            if time.monotonic() > deadline:
                os.kill(child, signal.SIGKILL)
            time.sleep(0.002)
    else:
        child = _launch(victim, stage, witness)
        time.sleep(chance.uniform(0, measure.seconds))
        os.kill(child, signal.SIGKILL)
        ended = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(ended[1])


def _measured(victim: Victim, stage: Stage, witness: Witness, turns: int) -> Measure:
    witness.reset(0)
    begun = time.monotonic()
    child = _launch(victim, stage, witness, die_at=1 << 40)
    while witness.times < turns and time.monotonic() < begun + _PATIENCE and os.waitpid(child, os.WNOHANG)[0] == 0:
        time.sleep(0.001)
    seconds = time.monotonic() - begun
    if witness.times < turns:
        raise RuntimeError(f"the victim «{victim.name}» did not come as far as it should")
    try:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
    except (ProcessLookupError, ChildProcessError):
        pass
    return Measure(seconds, witness.calls)


def _launch(victim: Victim, stage: Stage, witness: Witness, die_at: int | None = None) -> int:
    child = os.fork()
    if child:
        return child
    try:
        if die_at is not None and is_loaded():
            disk = Disk()
            disk.watch(stage.box)
            disk.die(die_at)
        victim.act(stage, witness.promise)
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)
