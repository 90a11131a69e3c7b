"""Work off the UI thread: one runner, so that locking can stop everything and no result reaches a closed page."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from neighbourhood_desk.kernel.errors import Cancelled, DeskError
from neighbourhood_desk.kernel.wording import Wording

T = TypeVar("T")


class Progress:
    """How far a task is. The work calls `step`; the window reads `done` and `total` whenever it wants."""

    def __init__(self) -> None:
        self.done = 0
        self.total: int | None = None
        self.is_cancelled = False

    def step(self, done: int, total: int | None = None) -> None:
        """Say how far the work is; raises Cancelled once the person has stopped it."""
        self.done, self.total = done, total
        if self.is_cancelled:
            raise Cancelled

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.is_cancelled = True


class RunningTask:
    """One task under way, as the progress bar shows it."""

    def __init__(self, title: Wording) -> None:
        self.title = title
        self.progress = Progress()


class _Relay(QObject):
    """Lives on the UI thread, so what the worker emits arrives there."""

    ended = Signal(object)


class _Work(QRunnable):
    def __init__(self, work: Callable[[], Callable[[], None]], relay: _Relay) -> None:
        super().__init__()
        self._work = work
        self._relay = relay

    def run(self) -> None:
        self._relay.ended.emit(self._work())


class Tasks(QObject):
    """Runs work on worker threads. `inline=True` runs it at once where it stands: for tests and the command line."""

    started = Signal(object)
    ended = Signal(object)

    def __init__(self, telling: Callable[[DeskError], None], *, inline: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tell = telling
        self._inline = inline
        self._pool = QThreadPool(self)
        self._relay = _Relay(self)
        self._relay.ended.connect(self._on_ended)
        self.running: list[RunningTask] = []

    def run(
        self,
        owner: QObject,
        title: Wording,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        failed: Callable[[DeskError], None] | None = None,
    ) -> RunningTask:
        """Do `work` off the UI thread, then call `done` with its result if `owner` still lives.

        A DeskError goes to `failed`, or to the message bar; Cancelled is silent; anything else is a bug and reaches `sys.excepthook`.
        """
        task = RunningTask(title)
        self.running.append(task)
        self.started.emit(task)
        answer = partial(self._answer, task, owner, work, done, failed)
        if self._inline:
            self._on_ended(answer())
        else:
            self._pool.start(_Work(answer, self._relay))
        return task

    def cancel_all(self, wait: bool = True) -> None:
        """Stop every task; with `wait`, return only when no thread works any more. None of their results is delivered."""
        for task in self.running:
            task.progress.cancel()
        if wait:
            self._pool.waitForDone()

    def _answer(self, task: RunningTask, owner: QObject, work: Callable[[Progress], Any], done: Any, failed: Any) -> Callable[[], None]:
        """Run on the worker thread; what it returns runs on the UI thread."""
        try:
            result = work(task.progress)
        except Cancelled:
            return partial(self._end, task, None, None)
        except DeskError as error:
            return partial(self._end, task, owner, partial(failed or self._tell, error))
        except Exception as error:  # noqa: BLE001 - a boundary: raised again on the UI thread, for the one crash handler
            return partial(self._end_with_bug, task, error)
        return partial(self._end, task, owner, partial(done, result))

    def _on_ended(self, finish: Callable[[], None]) -> None:
        finish()

    def _end(self, task: RunningTask, owner: QObject | None, deliver: Callable[[], None] | None) -> None:
        self._forget(task)
        if deliver is not None and owner is not None and not task.progress.is_cancelled and shiboken6.isValid(owner):
            deliver()

    def _end_with_bug(self, task: RunningTask, error: Exception) -> None:
        self._forget(task)
        raise error

    def _forget(self, task: RunningTask) -> None:
        self.running.remove(task)
        self.ended.emit(task)
