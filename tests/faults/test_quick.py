"""The quick tier: a little of every fault, with all deterministic cases. `make faults` reaches the full numbers."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from faults.outcome import Outcome
from faults.run import CHECKS, SEED

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills use fork, which Windows does not have")
Result = dict[str, Any]


@pytest.fixture(scope="module")
def result_of() -> Iterator[Callable[[str], Result]]:
    """Every check, each in a process of its own, as many at a time as there are processors; waits for the one that is asked for."""
    command = [sys.executable, str(Path(__file__).with_name("run.py")), "--quick", "--json-lines"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout is not None
        assert run.stderr is not None
        results: dict[str, Result] = {}

        def wait_for(name: str) -> Result:
            while name not in results:
                line = run.stdout.readline()  # type: ignore[union-attr]
                assert line, run.stderr.read()[-3000:]  # type: ignore[union-attr]
                results[json.loads(line)["check"]] = json.loads(line)
            return results[name]

        yield wait_for


@pytest.mark.parametrize("name", CHECKS)
def test_every_promise_holds_under_faults(name: str, result_of: Callable[[str], Result]) -> None:
    found = result_of(name)
    shown = Outcome(found["title"], found["counts"], found["failures"], found["notes"])
    assert found["good"], f"seed {SEED}: {shown.as_line()}"
    for note in found["notes"]:
        if note.startswith("skipped: "):
            pytest.skip(note.removeprefix("skipped: "))
