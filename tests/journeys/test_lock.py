"""Step 9: Ctrl+L and idle minutes close the vault; unlocking returns to the same place with the half-typed request."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journeys.conftest import unlock
from journeys.person import PAGES, Person

HALF = "Ruido en el patio del"


@pytest.fixture
def half_typed(opened: Person) -> Person:
    """In the middle of a request, typed a moment ago."""
    person = opened
    person.press("Ctrl+N")
    if person.value("What happened"):
        person.press("Ctrl+A")
    person.write(HALF)
    return person


def test_a_wrong_passphrase_opens_nothing_and_says_so(half_typed: Person) -> None:
    person = half_typed
    person.press("Ctrl+L")
    assert person.starts > 1
    person.write("cinco palabras de otra mesa")
    person.press("Return")
    person.wait_to_see("This passphrase does not open the vault.")
    assert person.shell.desk is None
    person.press("Ctrl+A")
    unlock(person)


def test_locking_hides_everything_and_unlocking_returns_to_the_same_place(half_typed: Person) -> None:
    person = half_typed
    person.press("Ctrl+L")
    assert not person.sees(HALF)
    assert not person.sees("Centro")
    assert person.shell.windowTitle() == "Neighbourhood Desk"
    unlock(person)
    assert person.page == "Requests"
    assert person.value("What happened") == HALF


def test_idle_minutes_lock_as_ctrl_l_does(half_typed: Person) -> None:
    person = half_typed
    person.press("Ctrl+,")
    person.choose("Lock by itself after", "1 minute")
    timer = person.shell._idle._timer
    assert timer.interval() == 60_000
    assert timer.isActive()
    person.go_to("Requests")
    starts = person.starts
    timer.setInterval(0)  # the minute is over
    person.until(lambda: person.starts > starts, "the lock")
    assert not person.sees(HALF)
    unlock(person)
    assert person.value("What happened") == HALF


def test_nothing_asks_the_vault_for_words_after_it_was_closed(half_typed: Person) -> None:
    person = half_typed
    for page in PAGES:
        person.go_to(page)
    view = person.shell.view
    person.shell.lock()  # the program starts anew only when the window has settled; until then its pages are still there
    assert person.shell.desk is None
    assert view is not None
    assert shiboken6.isValid(view)
    for code in ("es", "en"):
        person.toolkit.language.set(code)
    person.settle()
    unlock(person)


def test_keys_and_the_mouse_put_the_lock_off(half_typed: Person) -> None:
    person = half_typed
    timer, window = person.shell._idle._timer, person.shell.windowHandle()
    uses: list[Callable[[], object]] = [
        lambda: QTest.keyClick(window, Qt.Key.Key_Shift),
        lambda: QTest.mouseMove(window, QPoint(400, 300)),
        lambda: QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5)),
    ]
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.start()
    for use in uses:
        QTest.qWait(50)
        before = timer.remainingTime()
        assert before < timer.interval() - 30
        use()
        assert timer.remainingTime() > before
