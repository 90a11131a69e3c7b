"""Starts the window: paints the door first, then reads what an open desk needs while the person types the passphrase."""

from __future__ import annotations

import importlib
import sys
import threading
from pathlib import Path

from PySide6.QtCore import QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from neighbourhood_desk.desk import crash, folders
from neighbourhood_desk.desk.doorkeeper import VaultDoorkeeper
from neighbourhood_desk.desk.locking import Restart, keep_out_of_dumps, replace_process
from neighbourhood_desk.desk.settings import Settings
from neighbourhood_desk.desk.shell import Shell
from neighbourhood_desk.kernel.clock import Clock, SystemClock
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.asking import Asking, DialogAsking
from neighbourhood_desk.widgets.clipboard import DeskClipboard
from neighbourhood_desk.widgets.icons import icon
from neighbourhood_desk.widgets.language import LanguageSwitch
from neighbourhood_desk.widgets.tasks import Tasks
from neighbourhood_desk.widgets.telling import Telling
from neighbourhood_desk.widgets.theme import Theme
from neighbourhood_desk.widgets.toolkit import Toolkit


def run(path: Path | None = None, locked: str = "") -> int:
    """Open the window and stay until it closes. `path` is a vault's folder or a summary file; None shows the welcome page.

    `locked` is why the desk before this one locked, where that must be said.
    """
    app, toolkit, settings = _begin()
    if path is not None and path.is_file():
        from neighbourhood_desk.features.reader.ui.reader_window import ReaderWindow

        reader = ReaderWindow(toolkit, path)
        reader.show()
        return app.exec()
    shell = open_shell(toolkit, settings, SystemClock(), replace_process, path, locked)
    QTimer.singleShot(0, shell, _read_ahead)
    QTimer.singleShot(0, shell, lambda: _lock_with_computer(shell))
    return app.exec()


def run_sample() -> int:
    """Open the window on the sample neighbourhood and stay until it closes."""
    app, toolkit, settings = _begin()
    shell = Shell(toolkit, settings, VaultDoorkeeper(SystemClock()), replace_process)
    shell.show_welcome()
    shell.show()
    QTimer.singleShot(0, shell, shell.open_sample)
    QTimer.singleShot(0, shell, lambda: _lock_with_computer(shell))
    return app.exec()


def _begin() -> tuple[QApplication, Toolkit, Settings]:
    folders.keep_private()
    keep_out_of_dumps()
    qInstallMessageHandler(_quiet)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("neighbourhood-desk")
    app.setDesktopFileName("neighbourhood-desk")
    settings = Settings(folders.settings_file())
    toolkit = build_toolkit(app, settings)
    app.setWindowIcon(icon("home", "accent"))
    crash.catch_everything(
        lambda report: toolkit.telling.problem(
            say("CommandLine", "Something unexpected went wrong. A report without personal data is in {path}.", path=str(report))
        )
    )
    return app, toolkit, settings


def open_shell(toolkit: Toolkit, settings: Settings, clock: Clock, restart: Restart, path: Path | None = None, locked: str = "") -> Shell:
    """The window at the door of the vault `path`, at the door of the only vault there is, or at the welcome page."""
    shell = Shell(toolkit, settings, VaultDoorkeeper(clock), restart)
    known = VaultDoorkeeper(clock).known()
    if path is not None and (locked or path.is_dir()):
        shell.show_unlock(path, locked)
    elif path is None and len(known) == 1:
        shell.show_unlock(known[0])
    else:
        shell.show_welcome()
    shell.show()
    return shell


def build_toolkit(
    app: QApplication, settings: Settings, asking: Asking | None = None, *, inline: bool = False, clock: Clock | None = None
) -> Toolkit:
    """What every page is given, as the settings say."""
    language = LanguageSwitch(app, shipped("translations"), settings.language)
    theme = Theme(app)
    theme.apply(settings.scheme, settings.text_scale)
    telling = Telling(app)
    return Toolkit(
        asking=asking or DialogAsking(lambda wording: language.catalogue.text(wording)),
        telling=telling,
        tasks=Tasks(telling.problem, inline=inline, parent=app),
        language=language,
        theme=theme,
        clipboard=DeskClipboard(app.clipboard(), app),
        clock=clock,
    )


def _lock_with_computer(shell: Shell) -> None:
    """Lock when the screen does, and in haste before sleep. Read after the first paint: nothing is open before."""
    from neighbourhood_desk.desk.session_watch import watch_session

    watch = watch_session(shell)
    if watch is not None:
        watch.locked.connect(lambda: shell.lock("screen"))
        watch.sleeping.connect(lambda: shell.lock_at_once("sleep"))


def _read_ahead() -> None:
    """Import what opening a vault needs on another thread; deriving the key hides the rest."""
    threading.Thread(target=importlib.import_module, args=("neighbourhood_desk.desk.main_view",), daemon=True).start()


def _quiet(kind: QtMsgType, _context: object, _message: str) -> None:
    """Qt's messages may quote what is on the screen, so only their kind is logged."""
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        crash.note("qt message")
