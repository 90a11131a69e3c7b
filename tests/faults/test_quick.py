"""The quick tier: a little of every fault, with all deterministic cases. `make faults` reaches the full numbers."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from faults.disk import environment, why_absent
from faults.outcome import Outcome
from faults.run import CHECKS, SEED, run_apart

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills use fork, which Windows does not have")


@pytest.fixture(scope="module")
def results() -> Iterator[Mapping[str, Future[dict[str, Any]]]]:
    """Every check, each in a process of its own, as many at a time as there are processors."""
    if why_absent() is None:
        environment()  # builds the recorder before several processes want it
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        yield {name: pool.submit(run_apart, name, full=False) for name in CHECKS}


@pytest.mark.parametrize("name", CHECKS)
def test_every_promise_holds_under_faults(name: str, results: Mapping[str, Future[dict[str, Any]]]) -> None:
    found = results[name].result()
    shown = Outcome(found["title"], found["counts"], found["failures"], found["notes"])
    assert found["good"], f"seed {SEED}: {shown.as_line()}"
    for note in found["notes"]:
        if note.startswith("skipped: "):
            pytest.skip(note.removeprefix("skipped: "))
