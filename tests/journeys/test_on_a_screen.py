"""The program as it is started, on a real screen with a window manager, driven by keys that come from outside of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from journeys.conftest import make_desk
from neighbourhood_desk.features.requests.store import requests
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import open_vault
from support import PASSPHRASE

_NEEDED = ("Xvfb", "openbox", "xdotool")
_ABSENT = [name for name in _NEEDED if shutil.which(name) is None]
_PATIENCE = 60.0
_HALF, _REST = "Gotera en el portal siete", " y en el nueve"
pytestmark = pytest.mark.skipif(bool(_ABSENT), reason=f"not installed: {', '.join(_ABSENT)}")


@dataclass(frozen=True)
class Screen:
    """A screen in memory, with a window manager on it."""

    environment: dict[str, str]

    def keys(self, *keys: str) -> None:
        """Press these keys, one after the other."""
        self._tell("key", "--delay", "40", *keys)

    def write(self, text: str) -> None:
        """Type."""
        self._tell("type", "--delay", "15", text)

    def bring(self, title: str) -> None:
        """Wait for a window with this title, and bring it to the front."""
        _until(lambda: title in self.titles(), f"a window “{title}”; there is {self.titles()}")
        self._tell("search", "--onlyvisible", "--name", f"^{title}$", "windowactivate", "--sync")

    def titles(self) -> list[str]:
        """The titles of the windows that can be seen."""
        found = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "Neighbourhood Desk", "getwindowname", "%@"],
            env=self.environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        return found.stdout.splitlines()

    def _tell(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, check=True, timeout=_PATIENCE)


@pytest.fixture
def screen(home: Path) -> Iterator[Screen]:
    with ExitStack() as stack:
        reading, writing = os.pipe()
        server = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
        stack.enter_context(_running(server, dict(os.environ), (writing,)))
        os.close(writing)
        with open(reading) as told:  # noqa: PTH123 - a pipe
            display = told.readline().strip()
        assert display, "the screen did not start"
        environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        for name in ("DBUS_SESSION_BUS_ADDRESS", "WAYLAND_DISPLAY"):
            environment.pop(name, None)
        environment["PYTHONPATH"] = os.pathsep.join(path for path in sys.path if path)
        stack.enter_context(_running(["openbox", "--sm-disable"], environment))
        yield Screen(environment)


def test_a_killed_desk_gives_back_what_was_half_typed_and_ctrl_l_shuts_the_vault(home: Path, clock: FixedClock, screen: Screen) -> None:
    folder = make_desk(home, clock)
    (home / "config" / "neighbourhood-desk").mkdir(parents=True, exist_ok=True)
    (home / "config" / "neighbourhood-desk" / "settings.ini").write_text("[General]\nlanguage=en\n")
    program = [sys.executable, "-m", "neighbourhood_desk", str(folder)]
    with _running(program, screen.environment) as desk:
        _begin_request(screen)
        screen.write(_HALF)
        time.sleep(1.5)  # a draft is kept 0.8 s after a key
        desk.kill()
        desk.wait()
    with closing(open_vault(folder, PASSPHRASE, clock)) as vault:
        assert vault.problems() == []
        assert _HALF in str([draft.payload for draft in vault.drafts()])
        assert _titles(vault) == []
    with _running(program, screen.environment) as desk:
        _begin_request(screen)
        screen.keys("ctrl+End")
        screen.write(_REST)
        screen.keys("ctrl+Return")
        time.sleep(0.5)
        assert not _opens(folder, clock), "the desk holds its vault while it is open"
        screen.keys("ctrl+l")
        screen.bring("Neighbourhood Desk")
        _until(lambda: _opens(folder, clock), "the vault to be let go")
        assert desk.poll() is None, "the program stands at its door"
    with closing(open_vault(folder, PASSPHRASE, clock)) as vault:
        assert _titles(vault) == [_HALF + _REST]
        assert vault.drafts() == []


def _begin_request(screen: Screen) -> None:
    screen.bring("Neighbourhood Desk")
    time.sleep(1)  # the door takes the keyboard
    screen.write(PASSPHRASE)
    screen.keys("Return")
    screen.bring("Centro · Neighbourhood Desk")
    time.sleep(1)
    screen.keys("ctrl+n")
    time.sleep(1)


def _titles(vault: Vault) -> list[str]:
    with vault.reading() as reading:
        return [request.description or request.title for request in requests.find(reading)]


def _opens(folder: Path, clock: FixedClock) -> bool:
    try:
        open_vault(folder, PASSPHRASE, clock).close()
    except DeskError:
        return False
    return True


def _until(wanted: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + _PATIENCE
    while not wanted():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.2)


@contextmanager
def _running(command: list[str], environment: dict[str, str], handed_on: tuple[int, ...] = ()) -> Iterator[subprocess.Popen[bytes]]:
    """A program of ours, ended at the end."""
    program = subprocess.Popen(command, env=environment, pass_fds=handed_on, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield program
    finally:
        program.terminate()
        try:
            program.wait(10)
        except subprocess.TimeoutExpired:
            program.kill()
            program.wait()
