"""One change for a whole list: under the rules of the form, tried before it is done, and taken back in one step."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel

from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.features.requests.records import Priority, Request, RequestStatus
from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.requests.service.bulk import BulkAction
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.features.requests.ui.page import RequestsPage
from neighbourhood_desk.features.resources.records import Sector
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import Cancelled
from neighbourhood_desk.storage.vault import Vault
from widgets.accessibility import clipped_texts, unnamed_controls
from widgets.doubles import DoubleToolkit, make_toolkit

EVERY = RequestFilter(group=Group.ALL)


@pytest.fixture
def many(desk: Desk) -> list[Request]:
    """Five requests: two begun, one declined."""
    found = [desk.requests.record(Request(description=f"Farola {n}", received_on=date(2026, 11, 1) + timedelta(days=n))) for n in range(5)]
    for request in found[:2]:
        desk.requests.assess(request.id, priority=Priority.NORMAL)
        desk.requests.start(request.id)
    desk.requests.decline(found[4].id, "No es de esta zona")
    return found


def state(desk: Desk, many: list[Request]) -> list[Request | None]:
    return [desk.requests.get(request.id) for request in many]


@pytest.mark.parametrize(
    ("action", "value"),
    [
        (BulkAction.LEADER, Leader.CIRCLE),
        (BulkAction.PRIORITY, Priority.HIGH),
        (BulkAction.SECTOR, Sector.HOUSING),
        (BulkAction.START, ""),
        (BulkAction.CLOSE, ""),
    ],
)
def test_what_is_tried_is_what_is_done_and_every_request_is_accounted_for(
    desk: Desk, many: list[Request], vault: Vault, action: BulkAction, value: str
) -> None:
    ids, before = desk.bulk.ids(EVERY), state(desk, many)
    tried = desk.bulk.rehearse(action, value, ids)
    assert state(desk, many) == before, "trying changes nothing"
    done = desk.bulk.apply(action, value, ids)
    assert done == tried
    assert done.changed + done.same + done.refusals == len(many)
    if done.changed:
        assert state(desk, many) != before
        vault.undo()
    assert state(desk, many) == before, "one undo takes all of it back"


def test_no_request_is_closed_by_the_way_that_the_form_would_not_close(desk: Desk, many: list[Request]) -> None:
    report = desk.bulk.apply(BulkAction.CLOSE, "", desk.bulk.ids(EVERY))
    assert report.changed == 0
    assert report.refusals == 5
    assert {each.status for each in state(desk, many) if each} == {
        RequestStatus.IN_PROGRESS,
        RequestStatus.RECEIVED,
        RequestStatus.DECLINED,
    }


def test_every_request_of_a_long_list_is_meant_not_only_the_first_page(desk: Desk) -> None:
    for number in range(520):
        desk.requests.record(Request(description=f"Aviso {number}"))
    assert len(set(desk.bulk.ids(EVERY))) == desk.requests.counts()[Group.ALL] == 520


def test_what_is_stopped_half_way_changed_nothing(desk: Desk, many: list[Request]) -> None:
    before = state(desk, many)

    def stop(done: int, _all: int) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.bulk.apply(BulkAction.LEADER, Leader.CIRCLE, desk.bulk.ids(EVERY), stop)
    assert state(desk, many) == before


@pytest.fixture
def toolkit(qapp: QApplication, clock: FixedClock, vault: Vault) -> Iterator[DoubleToolkit]:
    built = make_toolkit(qapp, clock=clock)
    yield built
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    built.close()


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("scale", [100, 200])
def test_the_window_tries_then_changes_and_says_what_stayed(
    desk: Desk, many: list[Request], toolkit: DoubleToolkit, qapp: QApplication, language: str, scale: int
) -> None:
    desk.requests.assess(many[2].id, priority=Priority.HIGH)
    toolkit.language.set(language)
    toolkit.theme.apply("light", scale)
    page = RequestsPage(toolkit, desk)
    page.resize(1170, 860)
    page.show()
    page.refresh()
    page.filters.all_button.click()
    panel = page.bulk_panel
    assert not panel.apply_button.isEnabled(), "nothing is changed that was not tried"
    panel.form.set_values({"action": BulkAction.START, "value": None})
    panel.form.edited.emit()
    panel.try_button.click()
    qapp.processEvents()
    texts = [label.text() for label in panel.findChildren(QLabel)]
    assert any(many[0].number in text for text in texts), "the ones that stay are named"
    assert unnamed_controls(page) == []
    assert clipped_texts(panel) == []
    panel.apply_button.click()
    assert [each.status for each in state(desk, many) if each][2] is RequestStatus.IN_PROGRESS
    assert page.side.currentWidget() is not panel
    toolkit.theme.apply("light", 100)
