"""The desk locks with the computer: a screen saver, logind and Windows' messages, played by stand-ins."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from neighbourhood_desk.desk.session_watch import LinuxSession, WindowsSession

_LOGIN = "org.freedesktop.login1"
_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
"""


@pytest.fixture
def buses(qapp: QApplication, tmp_path: Path) -> Iterator[tuple[QDBusConnection, QDBusConnection]]:
    """Two connections to a bus of our own: one for the desk, one that plays the rest of the computer."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("no dbus-daemon is here to play the system's bus")
    config = tmp_path / "bus.conf"
    config.write_text(_CONFIG.format(path=tmp_path / "bus"))
    process = subprocess.Popen(
        [daemon, f"--config-file={config}", "--nofork", "--print-address"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    address = process.stdout.readline().strip()
    names = (f"desk-{tmp_path.name}", f"computer-{tmp_path.name}")
    desk, computer = (QDBusConnection.connectToBus(address, name) for name in names)
    assert desk.isConnected()
    assert computer.isConnected()
    yield desk, computer
    for name in names:
        QDBusConnection.disconnectFromBus(name)
    process.kill()
    process.wait()
    process.stdout.close()


def emit(bus: QDBusConnection, path: str, interface: str, name: str, *arguments: object) -> None:
    signal = QDBusMessage.createSignal(path, interface, name)
    signal.setArguments(list(arguments))
    assert bus.send(signal)


def came(locks: list[str], count: int) -> bool:
    return len(locks) == count


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus is how Linux tells it")
def test_the_screen_saver_and_sleep_lock_and_waking_does_not(
    buses: tuple[QDBusConnection, QDBusConnection], qtbot: QtBot, qapp: QApplication
) -> None:
    desk, computer = buses
    assert computer.registerService(_LOGIN)
    watch = LinuxSession(desk, desk)
    locks: list[str] = []
    watch.locked.connect(lambda: locks.append("lock"))
    watch.sleeping.connect(lambda: locks.append("sleep"))
    watch.start()
    manager = ("/org/freedesktop/login1", f"{_LOGIN}.Manager", "PrepareForSleep")
    for arguments, expected in (
        (("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False), 0),
        (("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", True), 1),
        (("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", True), 2),
        ((*manager, False), 2),
        ((*manager, True), 3),
    ):
        emit(computer, *arguments)
        if expected > len(locks):
            qtbot.waitUntil(partial(came, locks, expected))
    emit(computer, "/org/freedesktop/login1/session/_32", f"{_LOGIN}.Session", "Lock")
    qtbot.waitUntil(partial(came, locks, 4))
    assert locks == ["lock", "lock", "sleep", "lock"]


def test_another_user_on_the_screen_locks(buses: tuple[QDBusConnection, QDBusConnection], qtbot: QtBot) -> None:
    desk, _computer = buses
    watch = LinuxSession(desk, desk)
    with qtbot.assertNotEmitted(watch.locked):
        watch.on_properties("org.freedesktop.login1.Session", {"Active": True}, [])
        watch.on_properties("org.example", {"Active": False}, [])
    with qtbot.waitSignal(watch.locked):
        watch.on_properties("org.freedesktop.login1.Session", {"Active": False}, [])


def test_the_messages_of_windows_are_told_apart(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    watch = WindowsSession(window)
    told: list[str] = []
    watch.locked.connect(lambda: told.append("lock"))
    watch.sleeping.connect(lambda: told.append("sleep"))
    for message, word in ((0x02B1, 0x7), (0x02B1, 0x8), (0x0218, 0x4), (0x0218, 0x12), (0x0100, 0x7), (0x02B1, 0x2)):
        watch.take(message, word)
    assert told == ["lock", "sleep", "lock"]
