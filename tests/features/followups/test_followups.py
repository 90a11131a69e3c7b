from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.features.followups import rules
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind, Met
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.kernel.working_days import calendar
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

TODAY = date(2026, 11, 22)


def planned(days: int = 0, kind: FollowUpKind = FollowUpKind.CALL, **more: object) -> FollowUp:
    due = TODAY + timedelta(days=days)
    return FollowUp(what="Llamar", kind=kind, due_on=due, subject_kind="requests", subject_id=uuid4(), **more)  # type: ignore[arg-type]


@pytest.fixture
def followups(vault: Vault) -> FollowUpService:
    return FollowUpService(vault)


@given(st.lists(st.integers(min_value=-400, max_value=400), max_size=40))
def test_every_open_follow_up_of_the_next_two_weeks_stands_in_one_group_and_in_order(days: list[int]) -> None:
    due = rules.grouped([planned(day) for day in days], TODAY)
    listed = [(item.due_on - TODAY).days for group in (due.overdue, due.today, due.coming) for item in group]
    assert listed == sorted(day for day in days if day <= rules.COMING_DAYS)
    assert all(item.due_on < TODAY for item in due.overdue)
    assert all(item.due_on == TODAY for item in due.today)


def test_a_follow_up_that_moves_keeps_where_it_was_and_why(followups: FollowUpService, vault: Vault) -> None:
    first = followups.plan(planned(-3))
    with pytest.raises(DeskError, match="why it moves"):
        followups.reschedule(first.id, TODAY, "  ")
    followups.reschedule(first.id, TODAY + timedelta(days=1), "No estaba\nen casa")
    moved = followups.reschedule(first.id, TODAY + timedelta(days=5), "Vacaciones")
    assert [(move.due_before, move.reason) for move in moved.moved] == [
        (TODAY - timedelta(days=3), "No estaba en casa"),
        (TODAY + timedelta(days=1), "Vacaciones"),
    ]
    assert followups.due(TODAY).overdue == ()
    vault.undo()
    vault.undo()
    assert [item.id for item in followups.due(TODAY).overdue] == [first.id]


def test_an_impact_check_is_not_done_without_saying_whether_it_worked(followups: FollowUpService) -> None:
    check = followups.plan(planned(kind=FollowUpKind.IMPACT))
    with pytest.raises(DeskError, match="whether the need was met"):
        followups.do(check.id, "Hablé con ella")
    done = followups.do(check.id, "Hablé con ella", Met.PARTLY, TODAY - timedelta(days=1))
    assert (done.done_on, done.met) == (TODAY - timedelta(days=1), Met.PARTLY)
    with pytest.raises(DeskError, match="already done"):
        followups.do(check.id, met=Met.YES)
    assert followups.reopen(check.id).met is None


def test_an_open_list_shows_only_what_is_to_do_for_that_record(followups: FollowUpService) -> None:
    mine, done, other = planned(2), planned(1), planned()
    done = FollowUp(what="Hecho", due_on=TODAY, subject_kind="requests", subject_id=mine.subject_id)
    for item in (mine, done, other):
        followups.plan(item)
    followups.do(done.id)
    assert mine.subject_id is not None
    assert [item.id for item in followups.open_for("requests", mine.subject_id)] == [mine.id]
    assert len(followups.of_subject("requests", mine.subject_id)) == 2


def test_the_owner_of_a_record_hears_of_its_follow_ups_and_may_refuse(followups: FollowUpService) -> None:
    heard: list[tuple[bool, bool]] = []

    def listen(_op: Operation, before: FollowUp, after: FollowUp | None) -> None:
        heard.append((before.is_open, after is None or after.is_open))
        if after is None:
            raise DeskError(say("Test", "Not this one."))

    followups.tell("requests", listen)
    item = followups.plan(planned())
    followups.do(item.id)
    followups.reopen(item.id)
    with pytest.raises(DeskError):
        followups.remove(item.id)
    assert heard == [(True, False), (False, True), (True, True)]
    assert followups.get(item.id) is not None


def test_a_follow_up_must_say_what_by_when_and_for_which_record() -> None:
    for wrong in (FollowUp(), FollowUp(what="Llamar"), FollowUp(what="Llamar", due_on=TODAY)):
        with pytest.raises(DeskError):
            rules.tidy(wrong)


def test_what_comes_again_is_planned_when_it_is_done_and_taken_back_with_it(followups: FollowUpService, vault: Vault) -> None:
    first = followups.plan(planned(-3, recurs="FREQ=WEEKLY"))
    assert first.subject_id is not None
    followups.do(first.id, "Bien", on=TODAY)
    (after,) = followups.open_for("requests", first.subject_id)
    # 19 November + 7 days, the first after today too; what was said of the last one is not said of the next.
    assert (after.due_on, after.result, after.moves, after.series) == (date(2026, 11, 26), "", (), first.id)
    followups.reopen(first.id)
    assert [item.id for item in followups.open_for("requests", first.subject_id)] == [first.id]
    vault.undo()
    vault.undo()
    assert [item.id for item in followups.open_for("requests", first.subject_id)] == [first.id]


def test_what_comes_again_ends_after_its_last_time_and_falls_on_working_days(vault: Vault) -> None:
    place = calendar("MD")
    followups = FollowUpService(vault, lambda: place)
    # Tuesdays: 24 November, 1 December, and 8 December, a holiday
    item = followups.plan(planned(2, recurs="RRULE:FREQ=WEEKLY;COUNT=3"))
    assert item.subject_id is not None
    days = []
    while open_ones := followups.open_for("requests", item.subject_id):
        days.append(open_ones[0].due_on)
        followups.do(open_ones[0].id, on=open_ones[0].due_on)
    assert days == [date(2026, 11, 24), date(2026, 12, 1), date(2026, 12, 9)]


@given(st.dates(date(2024, 1, 1), date(2030, 1, 1)))
def test_whoever_plans_for_a_day_off_is_told_of_the_next_working_day(day: date) -> None:
    place = calendar("MD")
    assert (rules.about_day(day, place, "es") is None) == place.is_working(day)
