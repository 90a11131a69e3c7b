"""Work off the UI thread reaches only those who still wait for it."""

from __future__ import annotations

import sys
import threading
from types import TracebackType

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from neighbourhood_desk.kernel.errors import Cancelled, DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.task_bar import TaskBar
from neighbourhood_desk.widgets.tasks import Progress, Tasks
from widgets.doubles import DoubleToolkit

TITLE = say("Test", "Working")


@pytest.fixture
def told() -> list[DeskError]:
    return []


@pytest.fixture
def tasks(told: list[DeskError], qtbot: QtBot) -> Tasks:
    return Tasks(told.append)


def test_the_work_runs_elsewhere_and_its_result_arrives_on_the_ui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    seen: list[tuple[int, int]] = []
    owner = QObject()
    tasks.run(owner, TITLE, lambda _progress: threading.get_ident(), lambda worker: seen.append((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0][0] != seen[0][1] == threading.main_thread().ident
    assert tasks.running == []


def test_a_closed_page_gets_nothing(tasks: Tasks, qtbot: QtBot) -> None:
    gate, seen, owner = threading.Event(), [0], QObject()
    with qtbot.waitSignal(tasks.ended):
        tasks.run(owner, TITLE, lambda _progress: gate.wait(5), lambda _result: seen.append(1))
        shiboken6.delete(owner)
        gate.set()
    assert seen == [0]


def test_an_expected_failure_is_told_and_cancelling_is_silent(tasks: Tasks, told: list[DeskError], qtbot: QtBot) -> None:
    owner, own = QObject(), list[DeskError]()

    def fail(_progress: Progress) -> None:
        raise DeskError(say("Test", "No room left"))

    def stop(_progress: Progress) -> None:
        raise Cancelled

    for work, failed in ((fail, None), (fail, own.append), (stop, None)):
        with qtbot.waitSignal(tasks.ended):
            tasks.run(owner, TITLE, work, lambda _result: pytest.fail("it did not work"), failed)
    assert [str(error) for error in told] == ["No room left"]
    assert [str(error) for error in own] == ["No room left"]


def test_a_bug_reaches_the_crash_handler(tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    caught: list[type[BaseException]] = []

    def hook(kind: type[BaseException], _error: BaseException, _trace: TracebackType | None) -> None:
        caught.append(kind)

    def bug(_progress: Progress) -> None:
        raise ZeroDivisionError

    owner = QObject()
    with qtbot.captureExceptions():
        monkeypatch.setattr(sys, "excepthook", hook)
        tasks.run(owner, TITLE, bug, lambda _result: None)
        qtbot.waitUntil(lambda: caught == [ZeroDivisionError])
    assert tasks.running == []


def test_locking_waits_until_no_thread_works_and_drops_every_result(tasks: Tasks, qtbot: QtBot) -> None:
    owner, seen, started = QObject(), list[object](), threading.Event()
    steps = [0]

    def work(progress: Progress) -> None:
        while True:
            steps[0] += 1
            progress.step(steps[0])
            started.set()

    tasks.run(owner, TITLE, work, seen.append)
    tasks.run(owner, TITLE, lambda _progress: 1, seen.append)
    assert started.wait(5)
    tasks.cancel_all()
    after = steps[0]
    qtbot.wait(20)
    assert steps[0] == after
    assert seen == []
    assert tasks.running == []


def test_work_that_lasts_shows_how_far_it_is_and_can_be_stopped(toolkit: DoubleToolkit, qtbot: QtBot) -> None:
    toolkit.tasks = Tasks(toolkit.telling.problem)
    bar = TaskBar(toolkit)
    qtbot.addWidget(bar)
    owner, seen = QObject(), list[object]()

    def work(progress: Progress) -> None:
        while True:
            progress.step(3 * 2**40, 4 * 2**40)
            threading.Event().wait(0.01)

    toolkit.tasks.run(owner, TITLE, work, seen.append)
    assert bar.isHidden()
    qtbot.waitUntil(bar.isVisible, timeout=3000)
    assert bar._meter.value() == 750
    bar._cancel.click()
    qtbot.waitUntil(bar.isHidden, timeout=3000)
    assert (seen, toolkit.telling.messages) == ([], [])
