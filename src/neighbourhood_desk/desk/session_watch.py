"""Locks with the computer: when its screen is locked, when somebody else takes it, when it goes to sleep.

Linux tells it over D-Bus, a channel between the programs of one computer that reaches no network; Windows tells it to the window. Where
neither is there, the idle minutes still lock.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from PySide6.QtCore import SLOT, QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher
from PySide6.QtWidgets import QWidget

_LOGIN, _LOGIN_PATH, _MANAGER, _SESSION = (
    "org.freedesktop.login1",
    "/org/freedesktop/login1",
    "org.freedesktop.login1.Manager",
    "org.freedesktop.login1.Session",
)
_SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver", "org.mate.ScreenSaver")
_PROPERTIES = "org.freedesktop.DBus.Properties"

_WM_POWERBROADCAST, _WM_WTSSESSION_CHANGE = 0x0218, 0x02B1
_SUSPEND = 0x4
_LOCK_EVENTS = frozenset({0x2, 0x4, 0x7})
"""The console was left, a remote session was left, the session was locked."""


class LinuxSession(QObject):
    """Listens to logind and to the screen saver. Before sleep it holds the computer until the desk has locked."""

    locked = Signal()
    sleeping = Signal()

    def __init__(self, system: QDBusConnection, session: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._system, self._session = system, session
        self._hold: object | None = None

    def start(self) -> None:
        """Begin to listen; a bus that is not there is not listened to."""
        if self._session.isConnected():
            for name in _SCREEN_SAVERS:
                self._listen(self._session, "", "", name, "ActiveChanged", "on_screen_saver(bool)")
        if self._system.isConnected():
            self._listen(self._system, _LOGIN, _LOGIN_PATH, _MANAGER, "PrepareForSleep", "on_sleep(bool)")
            asked = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, "GetSessionByPID")
            asked.setArguments([os.getpid()])
            self._ask(asked, self._on_session)
            self._hold_sleep()

    @Slot(bool)
    def on_screen_saver(self, is_active: bool) -> None:
        """The screen saver came or went."""
        if is_active:
            self.locked.emit()

    @Slot(bool)
    def on_sleep(self, begins: bool) -> None:
        """The computer goes to sleep, or woke up."""
        if begins:
            self.sleeping.emit()
            self._hold = None  # closes the descriptor: now it may sleep
        else:
            self._hold_sleep()

    @Slot()
    def on_lock(self) -> None:
        """The session was told to lock."""
        self.locked.emit()

    @Slot("QString", "QVariantMap", "QStringList")
    def on_properties(self, interface: str, changed: dict[str, Any], _gone: list[str]) -> None:
        """Something of the session changed: another user may have taken the screen."""
        if interface == _SESSION and (changed.get("Active") is False or changed.get("LockedHint") is True):
            self.locked.emit()

    def _listen(self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str) -> None:
        told: Any = SLOT(slot)  # the type stubs of PySide 6.11 ask for bytes, which it then refuses
        bus.connect(service, path, interface, name, self, told)

    def _ask(self, message: QDBusMessage, then: Any) -> None:
        watcher = QDBusPendingCallWatcher(self._system.asyncCall(message), self)
        watcher.finished.connect(then)

    def _on_session(self, watcher: QDBusPendingCallWatcher) -> None:
        reply = watcher.reply()
        # Without a session of our own (a terminal, a container), the lock of any session of this computer locks.
        path = reply.arguments()[0].path() if reply.type() == QDBusMessage.MessageType.ReplyMessage else ""
        self._listen(self._system, _LOGIN, path, _SESSION, "Lock", "on_lock()")
        if path:
            slot = "on_properties(QString,QVariantMap,QStringList)"
            self._listen(self._system, _LOGIN, path, _PROPERTIES, "PropertiesChanged", slot)
        watcher.deleteLater()

    def _hold_sleep(self) -> None:
        """Ask logind to wait before it sleeps, a few seconds at most, until the descriptor it gives is closed."""
        message = QDBusMessage.createMethodCall(_LOGIN, _LOGIN_PATH, _MANAGER, "Inhibit")
        message.setArguments(["sleep", "Neighbourhood Desk", "lock the desk", "delay"])
        self._ask(message, self._on_hold)

    def _on_hold(self, watcher: QDBusPendingCallWatcher) -> None:
        reply = watcher.reply()
        if reply.type() == QDBusMessage.MessageType.ReplyMessage:
            self._hold = reply.arguments()[0]
        watcher.deleteLater()


class WindowsSession(QObject, QAbstractNativeEventFilter):
    """Reads the messages that Windows sends to our window. Written from its documentation; not yet tried on Windows."""

    locked = Signal()
    sleeping = Signal()

    def __init__(self, window: QWidget) -> None:
        QObject.__init__(self, window)
        QAbstractNativeEventFilter.__init__(self)
        self._window = window

    def start(self) -> None:
        """Ask for the messages of this session and begin to read them."""
        import ctypes

        windll: Any = getattr(ctypes, "windll")  # noqa: B009 - absent on the systems where types are checked
        windll.wtsapi32.WTSRegisterSessionNotification(int(self._window.winId()), 0)
        application = QCoreApplication.instance()
        if application is not None:
            application.installNativeEventFilter(self)

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        if bytes(kind.data() if isinstance(kind, QByteArray) else kind).startswith(b"windows_"):
            from ctypes import wintypes

            seen = wintypes.MSG.from_address(int(message))
            self.take(seen.message, seen.wParam)
        return False, 0

    def take(self, message: int, word: int) -> None:
        """Look at one message."""
        if message == _WM_POWERBROADCAST and word == _SUSPEND:
            self.sleeping.emit()
        elif message == _WM_WTSSESSION_CHANGE and word in _LOCK_EVENTS:
            self.locked.emit()


def watch_session(window: QWidget, system: str = sys.platform) -> LinuxSession | WindowsSession | None:
    """Begin to listen for the computer that `window` is on; None where it says nothing that we understand."""
    watch: LinuxSession | WindowsSession
    if system == "win32":
        watch = WindowsSession(window)
    elif system == "linux":
        watch = LinuxSession(QDBusConnection.systemBus(), QDBusConnection.sessionBus(), window)
    else:
        return None
    watch.start()
    return watch
