"""The one window: the door while the vault is closed, the desk while it is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from neighbourhood_desk.desk.folders import SAMPLE_PASSPHRASE, sample_folder
from neighbourhood_desk.desk.locking import DISK_GONE, UNKEPT, IdleWatch, Restart
from neighbourhood_desk.desk.settings import Settings
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

if TYPE_CHECKING:
    from neighbourhood_desk.desk.disk_watch import DiskWatch
    from neighbourhood_desk.desk.main_view import DeskView
    from neighbourhood_desk.features.vault.records import Stick
    from neighbourhood_desk.features.vault.rules import Strength
    from neighbourhood_desk.features.vault.service import Restorer
    from neighbourhood_desk.features.vault.ui.create import NewDesk
    from neighbourhood_desk.storage.opening import Notice

# The window is painted as soon as it can be: each door is read only when it is shown.

_WHY_LOCKED = {
    DISK_GONE: (
        say("Shell", "The disk with this vault was taken out, so the desk locked at once."),
        say("Shell", "What was saved is on that disk. Plug it in again and unlock; what was only half typed may be missing."),
    ),
    UNKEPT: (
        say("Shell", "The desk locked, but its disk did not take what was half typed."),
        say("Shell", "Everything saved before is safe. Free some space on the disk, unlock, and look at what you typed last."),
    ),
}

PLACE = "place"
"""The key under which the vault keeps where the person was."""


class OpenDesk(Protocol):
    """An open vault, as the shell sees it."""

    @property
    def folder(self) -> Path: ...

    @property
    def neighbourhood(self) -> str: ...

    @property
    def language(self) -> str: ...

    def view(self, shell: Shell) -> DeskView:
        """Build what is seen while it is open."""
        ...

    def known_signers(self) -> dict[str, str]:
        """Whose summary files this desk can tell to be genuine: public keys and names."""
        ...

    def kept(self, key: str) -> Any:
        """What the vault kept about the desk itself."""
        ...

    def keep(self, key: str, value: Any) -> None:
        """Keep something about the desk itself."""
        ...

    def notices(self) -> Sequence[Notice]:
        """What must be told now that it is open."""
        ...

    def is_backup_due(self) -> bool:
        """True if leaving it now calls for a backup."""
        ...

    def back_up(self, progress: Callable[[int, int | None], None]) -> None:
        """Make that backup; never raises for a disk that fails."""
        ...

    def is_backup_quick(self) -> bool:
        """True if that backup will be done within the seconds that a computer waits before it sleeps."""
        ...

    def stick(self) -> Stick | None:
        """The stick whose removal locks the desk."""
        ...

    def close(self, why: str = "") -> None:
        """Close the vault and wipe its key; `why` is noted."""
        ...


class Doorkeeper(Protocol):
    """What the shell asks before a vault is open. Its verbs may load SQL machinery, so none runs before the first paint."""

    def known(self) -> list[Path]: ...

    def judge(self, passphrase: str, *about: str) -> Strength: ...

    def suggest(self, language: str) -> str: ...

    def new_code(self) -> str: ...

    def card(self, code: str, vault_name: str, catalogue: Catalogue) -> bytes: ...

    def offers_keyring(self, folder: Path) -> bool: ...

    def open_with_keyring(self, folder: Path) -> OpenDesk: ...

    def read_key_file(self, path: Path) -> str: ...

    def create(self, answers: NewDesk) -> OpenDesk: ...

    def open(self, folder: Path, secret: str, is_code: bool) -> OpenDesk: ...

    def open_what_reads(self, folder: Path, secret: str) -> OpenDesk: ...

    def restorer(self) -> Restorer: ...

    def sample(self, language: str) -> OpenDesk: ...


class Shell(Live, QMainWindow):
    """Shows the door or the desk, and locks. The window title names the neighbourhood, never a person."""

    def __init__(self, toolkit: Toolkit, settings: Settings, doorkeeper: Doorkeeper, restart: Restart) -> None:
        super().__init__()
        self.toolkit = toolkit
        self.settings = settings
        self._doorkeeper = doorkeeper
        self._restart = restart
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.desk: OpenDesk | None = None
        self.view: DeskView | None = None
        self._close_after = False
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._idle = IdleWatch(app, settings.idle_minutes)
        self._idle.idle.connect(lambda: self.lock("idle"))
        self._disks: DiskWatch | None = None
        self.setAcceptDrops(True)
        em = toolkit.theme.em
        self.setMinimumSize(em * 26, em * 20)
        self.resize(max(em * 70, 1180), max(em * 44, 760))
        if settings.geometry:
            self.restoreGeometry(settings.geometry)
        toolkit.language.changed.connect(self._on_language)
        self.retranslate()

    # The door

    def show_welcome(self) -> None:
        """Offer to create, to open, to explore."""
        from neighbourhood_desk.features.vault.ui.welcome import WelcomePanel

        panel = WelcomePanel(self.toolkit, self._doorkeeper.known)
        panel.create_wanted.connect(self.show_create)
        panel.vault_wanted.connect(self.show_unlock)
        panel.file_wanted.connect(self.read_file)
        panel.sample_wanted.connect(self.open_sample)
        panel.restore_wanted.connect(lambda: self.show_restore(None, self.show_unlock, self.show_welcome))
        self._show(panel)

    def show_create(self) -> None:
        """Ask what a new desk needs."""
        from neighbourhood_desk.features.vault.ui.create import CreatePanel

        panel = CreatePanel(self.toolkit, lambda: self._doorkeeper, self._doorkeeper.create)
        panel.cancelled.connect(self.show_welcome)
        panel.opened.connect(self.show_desk)
        self._show(panel)

    def show_unlock(self, folder: Path, locked: str = "") -> None:
        """Ask for the passphrase of a vault; say why it was locked where that is no matter of course."""
        from neighbourhood_desk.features.vault.ui.unlock import UnlockPanel

        panel = UnlockPanel(self.toolkit, folder, lambda secret, is_code: self._doorkeeper.open(folder, secret, is_code), self._doorkeeper)
        panel.other_wanted.connect(self.show_welcome)
        panel.opened.connect(self.show_desk)
        panel.restore_wanted.connect(lambda: self.show_restore(folder, self.show_unlock, lambda: self.show_unlock(folder)))
        if folder == sample_folder():
            panel.set_hint(say("Shell", "The passphrase of the sample neighbourhood is: {passphrase}", passphrase=SAMPLE_PASSPHRASE))
        if locked in _WHY_LOCKED:
            panel.problem.show_words(*_WHY_LOCKED[locked])
        self._show(panel)

    def show_restore(self, folder: Path | None, done: Callable[[Path], None], cancelled: Callable[[], None]) -> None:
        """Ask for a backup and put it into the vault `folder`, or into a new one; `done` gets the folder."""
        from neighbourhood_desk.features.vault.ui.restore import RestorePanel

        panel = RestorePanel(self.toolkit, self._doorkeeper.restorer, folder)
        panel.restored.connect(done)
        panel.cancelled.connect(cancelled)
        self._show(panel)

    def open_sample(self) -> None:
        """Make the sample neighbourhood and open it."""
        self._stack.setEnabled(False)
        language = self.toolkit.language.code
        self.toolkit.tasks.run(
            self, say("Shell", "Making the sample neighbourhood"), lambda _progress: self._doorkeeper.sample(language), self._on_sample
        )

    def read_file(self, path: Path) -> None:
        """Show a summary file in a window of its own; no vault is needed for it."""
        from neighbourhood_desk.features.reader.ui.reader_window import ReaderWindow

        reader = ReaderWindow(self.toolkit, path, {} if self.desk is None else self.desk.known_signers())
        reader.show()

    # The desk

    def show_desk(self, desk: OpenDesk) -> None:
        """Show the open desk where the person left it."""
        self._stack.setEnabled(True)
        self.desk = desk
        self.view = desk.view(self)
        self.view.lock_wanted.connect(lambda: self.lock("keys"))
        self._show(self.view)
        self.view.go_to(desk.kept(PLACE))
        self.follow_idle_time()
        self._idle.start()
        self._watch_disks(desk)
        self.retranslate()
        for notice in desk.notices():
            if notice.is_grave:
                self.toolkit.telling.problem(DeskError(notice.what, notice.next_step))
            else:
                self.toolkit.telling.note(notice.what, notice.next_step)

    def follow_idle_time(self) -> None:
        """Lock by itself after the minutes that are set now."""
        self._idle.set_minutes(self.settings.idle_minutes)

    def follow_stick(self) -> None:
        """Watch the stick that was chosen now."""
        if self.desk is not None and self._disks is not None:
            self._disks.follow(self.desk.stick())

    def lock(self, why: str = "") -> None:
        """Hide everything at once, keep what is half typed, back up if it is time, close the vault, become a new process at its door."""
        self._leave_desk(self._restart, why)

    def lock_at_once(self, why: str = "") -> None:
        """Lock while the computer waits only seconds: with a backup where the last one was quick, else without."""
        self._leave_desk(self._restart, why, in_haste=True)

    def lock_without_disk(self) -> None:
        """The disk with the vault was taken out: nothing more can be kept, so the key goes at once, and the door says what happened."""
        self._leave_desk(lambda folder: self._restart(folder, DISK_GONE), DISK_GONE, in_haste=True)

    def restore_desk(self) -> None:
        """Lock, and choose a backup to come back to; then a new process, as after any lock."""
        self._leave_desk(lambda folder: self.show_restore(folder, self._restart, lambda: self._restart(folder)), "restore")

    def return_to_before(self) -> None:
        """Lock, and return to the data from before the last restore."""

        def go_back(folder: Path) -> None:
            try:
                self._doorkeeper.restorer().go_back(folder)
            finally:
                self._restart(folder)

        self._leave_desk(go_back, "restore")

    def retranslate(self) -> None:
        name = self.tr("Neighbourhood Desk")
        self.setWindowTitle(name if self.desk is None else f"{self.desk.neighbourhood} · {name}")

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.geometry = self.saveGeometry()
        self.settings.save()
        self._leave_desk(lambda _folder, _why="": None, "closed")
        if self.desk is not None:  # a backup is being made: the window closes when it is done
            self._close_after = True
            event.ignore()
            return
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_summary(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_summary(event)
        if path is not None:
            self.read_file(path)

    def _leave_desk(self, then: Callable[..., object], why: str, *, in_haste: bool = False) -> None:
        """Hide the desk at once, make its backup if one is due (off the UI thread, where there is time), close it, and go on to `then`."""
        desk, view = self.desk, self.view
        if desk is None or view is None:
            if in_haste and desk is not None:
                self.toolkit.tasks.cancel_all()
                self._close_desk(desk, then, why)
            return
        self._idle.stop()
        if self._disks is not None:
            self._disks.stop()
        view.hide()
        self.repaint()  # nothing of the desk is on the screen while the rest takes its time
        self.toolkit.clipboard.clear_all()
        if why != DISK_GONE and not self._keep_place(desk, view) and then == self._restart:
            then = partial(self._restart, why=UNKEPT)
        self.toolkit.tasks.cancel_all()
        view.stop()
        self.view = None
        if in_haste or not desk.is_backup_due():
            if in_haste and why != DISK_GONE and desk.is_backup_due() and desk.is_backup_quick():
                desk.back_up(_unwatched)
            self._close_desk(desk, then, why)
            return
        self._show(_leaving_panel(self.toolkit))
        self.toolkit.tasks.run(
            self,
            say("Shell", "Backing up before the desk closes"),
            lambda progress: desk.back_up(progress.step),
            lambda _done: self._close_desk(desk, then, why),
            lambda _error: self._close_desk(desk, then, why),
        )

    def _keep_place(self, desk: OpenDesk, view: DeskView) -> bool:
        """Keep what is half typed and where the person was; False where the disk refused. A full disk must not keep the desk open."""
        try:
            view.flush()
            desk.keep(PLACE, view.place())
        except DeskError:
            return False
        return True

    def _watch_disks(self, desk: OpenDesk) -> None:
        from neighbourhood_desk.desk.disk_watch import DiskWatch

        if self._disks is None:
            self._disks = DiskWatch(parent=self)
            self._disks.vault_gone.connect(self.lock_without_disk)
            self._disks.stick_gone.connect(lambda: self.lock("stick"))
        self._disks.start(desk.folder, desk.stick())

    def _close_desk(self, desk: OpenDesk, then: Callable[..., object], why: str) -> None:
        if self.desk is None:
            return
        self.desk = None
        desk.close(why)
        self._show(QWidget())
        then(desk.folder)
        if self._close_after:
            self.close()

    def _on_sample(self, desk: OpenDesk) -> None:
        self.show_desk(desk)

    def _on_language(self, code: str) -> None:
        self.settings.language = code
        self.settings.save()

    def _show(self, panel: QWidget) -> None:
        old = self._stack.currentWidget()
        self._stack.addWidget(panel)
        self._stack.setCurrentWidget(panel)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()


def _leaving_panel(toolkit: Toolkit) -> QWidget:
    from neighbourhood_desk.features.vault.ui.leaving import LeavingPanel

    return LeavingPanel(toolkit)


def _dropped_summary(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    path = Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
    return path if path is not None and path.suffix == ".ndsummary" else None


def _unwatched(_done: int, _total: int | None = None) -> None:
    """The progress of what nobody sees: the screen is dark already."""
