"""What a guess of the passphrase shall cost on this computer: half a second to a second of Argon2id, measured when one is set."""

from __future__ import annotations

import time
from collections.abc import Callable

from neighbourhood_desk.storage.keys import FLOOR, KdfCost, seconds_of

SOONEST, LATEST = 0.5, 1.0
"""Seconds that unlocking shall take: less is too cheap to guess, more keeps a person waiting."""

_AIM = 0.7
_USUAL_MEMORY = 131_072
_MOST_MEMORY = 524_288
"""Half a GiB: the vault must still open on the next laptop, which may be smaller."""
_MOST_PASSES = 12
_TRIES = 3


def calibrated(measure: Callable[[KdfCost], float] | None = None) -> KdfCost:
    """The cost that takes about 0.7 s here, never below the floor; `measure` gives the seconds that one derivation takes."""
    measure = measure or _measured
    # The best of some tries: whatever else kept the computer busy for a moment must not make the passphrase cheaper to guess.
    once = max(min(measure(KdfCost(_USUAL_MEMORY, 1)) for _try in range(_TRIES)), 1e-6)
    cost = _for(once)
    taken = measure(cost)
    if SOONEST <= taken <= LATEST or cost == FLOOR:
        return cost
    return _for(once * taken / max(_predicted(cost, once), 1e-6))


def _for(once: float) -> KdfCost:
    """The cost nearest the aim where 128 MiB take `once` seconds a pass; time grows with memory times passes."""
    memory = _USUAL_MEMORY
    while once * (memory / _USUAL_MEMORY) * _MOST_PASSES < _AIM and memory < _MOST_MEMORY:
        memory *= 2
    if 2 * once > LATEST:
        memory = FLOOR.memory
    passes = round(_AIM / (once * memory / _USUAL_MEMORY))
    return KdfCost(memory, min(max(passes, FLOOR.passes), _MOST_PASSES))


def _predicted(cost: KdfCost, once: float) -> float:
    return once * cost.passes * cost.memory / _USUAL_MEMORY


def _measured(cost: KdfCost) -> float:
    return seconds_of(cost, time.perf_counter)
