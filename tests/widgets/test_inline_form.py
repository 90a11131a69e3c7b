"""A question asked where it arises: answered at once, or off the UI thread where the answer takes its time."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.form import TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.tasks import Tasks
from widgets.doubles import DoubleToolkit, show

TITLE, ASK, DO = (Wording("Tests", text) for text in ("Opening", "Secret", "Open"))


@pytest.fixture
def slow(toolkit: DoubleToolkit) -> DoubleToolkit:
    """With threads of its own, as in life."""
    toolkit.tasks = Tasks(toolkit.telling.problem)
    return toolkit


def test_what_takes_its_time_leaves_the_window_alive_and_is_asked_once(slow: DoubleToolkit, qtbot: QtBot) -> None:
    go_on, threads = threading.Event(), []

    def act(values: dict[str, Any]) -> str:
        threads.append(threading.get_ident())
        assert go_on.wait(10)
        return str(values["secret"]).upper()

    form = InlineForm(slow, TITLE, [TextRow("secret", ASK)], DO, act, while_busy=TITLE)
    show(qtbot, form)
    form.form.set_values({"secret": "abc"})
    form.act()
    form.act()
    assert not form.act_button.isEnabled()
    assert form.result is None
    with qtbot.waitSignal(form.done):
        go_on.set()
    assert len(threads) == 1
    assert str(form.result) == "ABC"
    assert threads != [threading.get_ident()]


def test_a_refusal_is_said_in_the_form_and_can_be_tried_again(slow: DoubleToolkit, qtbot: QtBot) -> None:
    def act(_values: dict[str, Any]) -> None:
        raise DeskError(Wording("Tests", "Not this one."))

    form = InlineForm(slow, TITLE, [TextRow("secret", ASK)], DO, act, while_busy=TITLE)
    show(qtbot, form)
    form.act()
    qtbot.waitUntil(form.act_button.isEnabled)
    assert form._error.isVisible()
    assert form._error.text() == "Not this one."


def test_who_leaves_while_it_works_hears_nothing_more(slow: DoubleToolkit, qtbot: QtBot) -> None:
    go_on, told = threading.Event(), []
    form = InlineForm(slow, TITLE, [TextRow("secret", ASK)], DO, lambda _values: go_on.wait(10), while_busy=TITLE)
    show(qtbot, form)
    form.done.connect(lambda: told.append(1))
    form.act()
    slow.tasks.cancel_all(wait=False)
    go_on.set()
    qtbot.waitUntil(lambda: not slow.tasks.running)
    assert told == []
