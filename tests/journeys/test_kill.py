"""The plug is pulled while somebody types: what was typed a second ago is there at the next start."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from journeys.conftest import make_desk, unlock
from journeys.person import Person
from neighbourhood_desk.desk.doorkeeper import VaultDesk
from neighbourhood_desk.kernel.clock import FixedClock
from support import PASSPHRASE

_CHILD = Path(__file__).with_name("typing_child.py")
_SIGNS = 90
_KEPT_WITHIN = 1.5
"""Seconds: a draft is kept 0.8 s after a sign; the rest is for a computer that is busy."""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_whoever_types_without_a_pause_loses_no_more_than_the_last_second_to_a_killed_desk(
    home: Path, clock: FixedClock, enter: Callable[[], Person]
) -> None:
    folder = make_desk(home, clock)
    typed = _type_until_killed(folder)
    assert len(typed) >= _SIGNS
    old_enough = sum(moment < typed[-1] - _KEPT_WITHIN for moment in typed)
    assert old_enough > 20
    person = enter()
    unlock(person)
    assert isinstance(person.shell.desk, VaultDesk)
    assert person.shell.desk.vault.problems() == []
    person.click("English")
    person.press("Ctrl+N")
    kept = person.value("What happened")
    assert len(kept) >= old_enough
    assert kept == "".join(str(number % 10) for number in range(1, len(kept) + 1)), "and it is what was typed"


def _type_until_killed(folder: Path) -> list[float]:
    """The moment of each sign that was typed before SIGKILL."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
    moments: list[float] = []
    with subprocess.Popen(
        [sys.executable, str(_CHILD), str(folder), PASSPHRASE], stdout=subprocess.PIPE, text=True, env=environment
    ) as child:
        assert child.stdout is not None
        for line in child.stdout:
            moments.append(float(line.split()[1]))
            if len(moments) == _SIGNS:
                child.kill()
    return moments
