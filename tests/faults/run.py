"""Runs the fault suite: `make faults` (full), `python tests/faults/run.py --quick`. Prints the counts; exit code 1 if a promise was broken.

It starts itself anew with the write recorder loaded, where the system has it, and forks a process for each check: what all of them need
is read once.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import IO, Any

_TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(_TESTS), str(_TESTS.parent / "src")]

from faults.disk import environment, is_loaded, why_absent  # noqa: E402 - the path must be set first
from faults.outcome import Check, Outcome, Tier  # noqa: E402
from faults.stage import scratch_box  # noqa: E402

CHECKS = {
    "commits": ("kills", "check_commits"),
    "errors": ("write_errors", "check_write_errors"),
    "writers": ("kills", "check_writers"),
    "migrations": ("migrations", "check_migrations"),
    "power": ("power", "check_power_loss"),
    "flips": ("flips", "check_flips"),
    "files": ("bad_files", "check_bad_files"),
    "instances": ("instances", "check_instances"),
    "plaintext": ("plaintext", "check_plaintext"),
    "window": ("plaintext", "check_window"),
    "erasure": ("erasure", "check_erasure"),
}
"""Name of each check, its module and its function; the longest come first."""
SEED = 20261122


@dataclass(frozen=True, slots=True)
class _Running:
    """A check in a process of its own, and where its words go."""

    name: str
    begun: float
    output: IO[bytes]


def run_check(name: str, tier: Tier) -> Outcome:
    """Run one check in this process."""
    module, function = CHECKS[name]
    check: Check = getattr(import_module(f"faults.{module}"), function)
    with scratch_box() as box:
        return check(tier, box)


def run_apart(names: Sequence[str], tier: Tier, jobs: int) -> Iterator[dict[str, Any]]:
    """Run each check in a process of its own, so many at a time; gives what `Outcome.as_json` gave there, as they end."""
    for name in names:
        import_module(f"faults.{CHECKS[name][0]}")
    waiting, running = list(names), dict[int, _Running]()
    while waiting or running:
        while waiting and len(running) < jobs:
            name = waiting.pop(0)
            output = tempfile.TemporaryFile()  # noqa: SIM115 - it is closed when the check has ended
            running[_fork(name, tier, output)] = _Running(name, time.monotonic(), output)
        child, status = os.wait()
        if child in running:
            yield _ended(running.pop(child), os.waitstatus_to_exitcode(status))


def _fork(name: str, tier: Tier, output: IO[bytes]) -> int:
    """The child writes its result as the last line of `output`, and before it whatever else it and its own children say."""
    child = os.fork()
    if child:
        return child
    try:
        os.dup2(output.fileno(), 1)
        os.dup2(output.fileno(), 2)
        found = run_check(name, tier).as_json()
        os.write(1, b"\n" + json.dumps(found).encode())
    except BaseException:
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _ended(run: _Running, code: int) -> dict[str, Any]:
    with run.output as output:
        output.seek(0)
        said = output.read().decode(errors="replace")
    try:
        found: dict[str, Any] = json.loads(said.splitlines()[-1])
    except (IndexError, ValueError):
        found = Outcome(run.name, failures=[f"the check ended with {code}: {said[-3000:]}"]).as_json()
    return {"check": run.name, **found, "seconds": round(time.monotonic() - run.begun, 1)}


def main() -> int:
    """Run what was asked for and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    size = parser.add_mutually_exclusive_group(required=True)
    size.add_argument("--full", action="store_true", help="reach every target (minutes)")
    size.add_argument("--quick", action="store_true", help="a little of everything (under a minute)")
    parser.add_argument("--only", action="append", choices=CHECKS, help="run only this check; may be repeated")
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="checks at the same time")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print one JSON object at the end")
    form.add_argument("--json-lines", action="store_true", help="print one JSON object for each check as it ends")
    options = parser.parse_args()
    reason = why_absent()
    if reason is None and not is_loaded():
        os.execve(sys.executable, [sys.executable, *sys.argv], environment())
    if reason is not None:
        print(f"Some checks cannot run: {reason}.", file=sys.stderr)
    found = []
    for result in run_apart(options.only or list(CHECKS), Tier(options.full, options.seed), options.jobs):
        found.append(result)
        if options.json_lines:
            print(json.dumps(result), flush=True)
        elif not options.json:
            shown = Outcome(result["title"], result["counts"], result["failures"], result["notes"])
            print(f"{shown.as_line()}  ({result['check']}, {result['seconds']:.0f} s)", flush=True)
    is_good = all(result["good"] for result in found)
    if options.json:
        print(json.dumps({"good": is_good, "seed": options.seed, "checks": found}, indent=1, ensure_ascii=False))
    elif not options.json_lines:
        print(f"{'Every promise held' if is_good else 'A promise was broken'}; seed {options.seed}.")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
