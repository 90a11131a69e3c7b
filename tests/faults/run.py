"""Runs the fault suite: `make faults` (full), `python tests/faults/run.py --quick`. Prints the counts; exit code 1 if a promise was broken.

Each check runs in a process of its own, which starts with the write recorder loaded where the system has it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from pathlib import Path
from typing import Any

_TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(_TESTS), str(_TESTS.parent / "src")]

from faults.disk import environment, why_absent  # noqa: E402 - the path must be set first
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


def run_check(name: str, tier: Tier) -> Outcome:
    """Run one check in this process."""
    module, function = CHECKS[name]
    check: Check = getattr(import_module(f"faults.{module}"), function)
    with scratch_box() as box:
        return check(tier, box)


def run_apart(name: str, *, full: bool, seed: int = SEED) -> dict[str, Any]:
    """Run one check in a process of its own; gives what `Outcome.as_json` gave there."""
    command = [sys.executable, str(Path(__file__)), "--check", name, "--seed", str(seed), "--full" if full else "--quick"]
    begun = time.monotonic()
    run = subprocess.run(
        command, capture_output=True, text=True, env=environment() if why_absent() is None else dict(os.environ), check=False
    )
    try:
        found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    except (IndexError, ValueError):
        found = Outcome(name, failures=[f"the check ended with {run.returncode}: {run.stderr[-3000:]}"]).as_json()
    return {**found, "seconds": round(time.monotonic() - begun, 1)}


def main() -> int:
    """Run what was asked for and print it."""
    parser = argparse.ArgumentParser(description=__doc__)
    size = parser.add_mutually_exclusive_group(required=True)
    size.add_argument("--full", action="store_true", help="reach every target (minutes)")
    size.add_argument("--quick", action="store_true", help="a little of everything (under a minute)")
    parser.add_argument("--only", action="append", choices=CHECKS, help="run only this check; may be repeated")
    parser.add_argument("--check", choices=CHECKS, help=argparse.SUPPRESS)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="checks at the same time")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    if options.check:
        print(json.dumps(run_check(options.check, Tier(options.full, options.seed)).as_json()))
        return 0
    if (reason := why_absent()) is not None:
        print(f"Some checks cannot run: {reason}.", file=sys.stderr)
    with ThreadPoolExecutor(options.jobs) as pool:
        names = options.only or list(CHECKS)
        found = []
        for name, result in zip(names, pool.map(lambda name: run_apart(name, full=options.full, seed=options.seed), names), strict=True):
            found.append({"check": name, **result})
            if not options.json:
                shown = Outcome(result["title"], result["counts"], result["failures"], result["notes"])
                print(f"{shown.as_line()}  ({name}, {result['seconds']:.0f} s)", flush=True)
    is_good = all(result["good"] for result in found)
    if options.json:
        print(json.dumps({"good": is_good, "seed": options.seed, "checks": found}, indent=1, ensure_ascii=False))
    else:
        print(f"{'Every promise held' if is_good else 'A promise was broken'}; seed {options.seed}.")
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
