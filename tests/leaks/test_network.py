"""No process that holds a key speaks to a network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from architecture.source import sources

_CHILD = Path(__file__).with_name("network_child.py")
_NETWORK = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib", "socket", "socketserver", "ssl",
    "telnetlib", "urllib", "urllib3", "webbrowser", "websockets", "wsgiref", "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebEngineCore",
    "PySide6.QtWebSockets", "PySide6.QtDBus",
}  # fmt: skip

_LOCAL_BUS = "desk/session_watch.py"
"""It only hears from this computer's own session that the screen was locked."""


def test_no_module_imports_anything_that_speaks_to_a_network() -> None:
    def speaks() -> Iterator[str]:
        for source in sources():
            for name, node in source.imports():
                if source.name == _LOCAL_BUS and name.startswith("PySide6.QtDBus"):
                    continue
                if any(name == part or name.startswith(f"{part}.") for part in _NETWORK):
                    yield f"{source.at(node)} {name}"
            if "QDesktopServices" in source.text:
                yield f"{source.name} opens addresses with other programs"

    assert list(speaks()) == []


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What the guard saw of the main job without a window, of every page of the window, and of a socket that is opened on purpose."""
    folder = tmp_path_factory.mktemp("session")
    at_home = dict.fromkeys(("HOME", "APPDATA", "LOCALAPPDATA", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"), str(folder))
    environment = {**os.environ, **at_home, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(
        [sys.executable, str(_CHILD), str(folder / "demo")], env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert run.returncode == 0, run.stderr[-3000:]
    return dict(json.loads(run.stdout.splitlines()[-1]))


def test_the_control_sees_a_socket_so_the_guard_can_be_believed(session: dict[str, list[str]]) -> None:
    assert any(seen.startswith("socket.__new__") for seen in session["control"])
    assert sys.platform != "linux" or any(seen.startswith("held") for seen in session["control"])


def test_the_main_job_and_every_page_of_the_window_open_no_network_socket(session: dict[str, list[str]]) -> None:
    assert len(session["pages"]) >= 8
    assert session["seen"] == []
    assert [name for name in session["modules"] if name.startswith(("PySide6.QtNetwork", "PySide6.QtWeb"))] == []
