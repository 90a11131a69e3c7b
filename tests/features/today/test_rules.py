from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.features.consents.records import PURPOSE_NAMES, Consent, Ending, Purpose
from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.features.today.records import Hands, Line, Sign, Waiting
from neighbourhood_desk.features.today.rules import COMING_DAYS, arranged, greeting, reminders_of_consents, shares, when
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue

TODAY = date(2026, 11, 22)


def line(days: int, harm: int = 1, at: str = "", number: int = 0) -> Line:
    due_on = TODAY + timedelta(days=days)
    return Line(kind="requests", id=UUID(int=number), title="x", detail="", sign=Sign.CALL, due_on=due_on, at=at, harm=harm)


LINES = st.builds(line, st.integers(-40, 40), st.integers(0, 3), st.sampled_from(["", "09:30", "19:00"]), st.integers(0, 10**6))


@given(st.lists(LINES), st.lists(LINES))
def test_each_line_stands_once_in_its_part_and_in_its_order(plain: list[Line], owed: list[Line]) -> None:
    waiting = arranged(plain, TODAY, owed)
    shown = [*waiting.overdue, *waiting.today, *waiting.coming]
    expected = [each for each in [*plain, *owed] if (each.due_on - TODAY).days <= COMING_DAYS]
    assert sorted(map(repr, shown)) == sorted(map(repr, expected))
    assert all(each.due_on < TODAY for each in waiting.overdue)
    assert all(each.due_on == TODAY for each in waiting.today if each not in owed)
    keys = [(-each.harm, each.due_on) for each in waiting.overdue]
    assert keys == sorted(keys)
    assert [each.due_on for each in waiting.coming] == sorted(each.due_on for each in waiting.coming)


def test_what_harms_most_comes_first_however_young_it_is() -> None:
    waiting = arranged([line(-30, 1, number=1), line(-1, 3, number=2), line(-6, 3, number=3)], TODAY)
    assert [each.id.int for each in waiting.overdue] == [3, 2, 1]


def test_a_reply_is_todays_work_in_its_last_week() -> None:
    waiting = arranged([], TODAY, [line(5), line(7), line(8), line(-1)])
    assert ([len(waiting.overdue), len(waiting.today), len(waiting.coming)]) == [1, 2, 1]
    assert arranged([line(5)], TODAY).today == ()


def test_nothing_waits_on_an_empty_desk() -> None:
    assert arranged([], TODAY) == Waiting()


@given(
    st.dictionaries(st.sampled_from(list(Leader)), st.integers(0, 10_000)),
    st.dictionaries(st.sampled_from(list(Leader)), st.integers(0, 9)),
)
def test_shares_are_whole_numbers_that_add_up_to_a_hundred(now: dict[Leader, int], before: dict[Leader, int]) -> None:
    found = shares(now, before)
    total = sum(now.values())
    assert found.actions == total
    assert sum(percent for _, percent in found.percent) == (100 if total else 0)
    assert (found.community_before is None) == (not sum(before.values()))
    for hands, percent in found.percent:
        exact = 100 * sum(count for leader, count in now.items() if leader.value in _LEADERS[hands]) / total
        assert abs(percent - exact) < 1


_LEADERS = {
    Hands.MANAGER: {"manager"},
    Hands.AGENCIES: {"agency", "team"},
    Hands.NETWORKS: {"network", "circle"},
    Hands.RESIDENTS: {"resident"},
}


def test_nearness_is_said_as_people_say_it() -> None:
    spanish = Catalogue.load(shipped("translations"), "es")
    words = [
        spanish.text(when(line(days, at=at), TODAY)) for days, at in ((-6, ""), (-1, ""), (0, ""), (0, "19:00"), (1, ""), (5, "19:00"))
    ]
    assert words == ["hace 6 días", "ayer", "hoy", "a las 19:00", "mañana", "en 5 días"]


def test_the_greeting_follows_the_hour_and_the_country() -> None:
    assert [greeting(hour, "es").text for hour in (3, 9, 13, 16, 21)] == [
        "Good evening",
        "Good morning",
        "Good morning",
        "Good afternoon",
        "Good evening",
    ]
    assert greeting(13, "en").text == "Good afternoon"


def test_a_consent_that_soon_ends_stands_on_its_last_day_and_opens_its_person() -> None:
    until = TODAY + timedelta(days=9)
    consent = Consent(person_id=UUID(int=7), purpose=Purpose.REFERRAL, given_on=TODAY, from_on=TODAY, until_on=until)
    (shown,) = arranged(reminders_of_consents([Ending(consent=consent, person="Ana")]), TODAY).coming
    assert (shown.kind, shown.id, shown.due_on, shown.detail) == ("people", UUID(int=7), until, PURPOSE_NAMES[Purpose.REFERRAL])
