from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from neighbourhood_desk.features.followups.records import Met
from neighbourhood_desk.features.requests.records import Outcome, Request, RequestKind, RequestStatus
from neighbourhood_desk.features.requests.rules import duplicates, lifecycle, meaning, titles
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Audience, Level, release
from neighbourhood_desk.kernel.wording import Wording

START = date(2026, 1, 31)
Step = Callable[[Request, date], Request]

STEPS: dict[str, tuple[Callable[[Request], Wording | None], Step]] = {
    "assess": (lifecycle.may_assess, lambda request, day: lifecycle.assess(request, day)),
    "start": (lifecycle.may_start, lifecycle.start),
    "wait": (lifecycle.may_wait, lambda request, day: lifecycle.wait(request, day, "la oficina")),
    "resolve": (lifecycle.may_resolve, lambda request, day: lifecycle.resolve(request, day, "hecho")),
    "impact": (lifecycle.may_check_impact, lambda request, _day: lifecycle.check_impact(request, Met.YES)),
    "close": (lifecycle.may_close, lambda request, day: lifecycle.close(request, day, 4)),
    "decline": (lifecycle.may_decline, lambda request, day: lifecycle.decline(request, day, "no toca", told=False)),
    "reopen": (lifecycle.may_reopen, lifecycle.reopen),
}


def received(kind: RequestKind = RequestKind.NEED) -> Request:
    return lifecycle.received(Request(description="Farola apagada", received_on=START, kind=kind))


@given(st.lists(st.sampled_from(sorted(STEPS)), max_size=30))
def test_no_way_leads_to_closed_past_the_impact_check_and_no_clock_ever_restarts(way: list[str]) -> None:
    request, day = received(), START
    for name in way:
        day += timedelta(days=1)
        may, step = STEPS[name]
        before = request
        if may(request) is not None:
            with pytest.raises(DeskError):
                step(request, day)
            continue
        request = step(request, day)
        if request.status is RequestStatus.CLOSED:
            assert request.outcome is not Outcome.UNKNOWN
            assert before.status is RequestStatus.RESOLVED
        if request.status is RequestStatus.DECLINED:
            assert request.decline_reason
        assert request.received_on == START
        assert before.assessed_on in (None, request.assessed_on)
        assert before.started_on in (None, request.started_on)
        assert request.reply_due == before.reply_due


@given(st.dates(min_value=date(1990, 1, 1), max_value=date(2200, 1, 1)))
def test_a_reply_is_due_three_calendar_months_later_and_never_in_the_fourth(day: date) -> None:
    due = lifecycle.reply_due(RequestKind.IDEA, day)
    assert due is not None
    assert (due.year * 12 + due.month) - (day.year * 12 + day.month) == 3
    assert due.day == day.day or (due.day < day.day and (due + timedelta(days=1)).day == 1)


@pytest.mark.parametrize(("received_on", "due"), [(date(2026, 11, 30), date(2027, 2, 28)), (date(2023, 11, 30), date(2024, 2, 29))])
def test_the_reply_date_is_clamped_to_a_short_month(received_on: date, due: date) -> None:
    assert lifecycle.reply_due(RequestKind.COMPLAINT, received_on) == due
    assert lifecycle.reply_due(RequestKind.NEED, received_on) is None


def test_declining_an_idea_in_writing_is_its_reply() -> None:
    idea = received(RequestKind.IDEA)
    with pytest.raises(DeskError, match="Write the reason"):
        lifecycle.decline(idea, START, " \u200b ", told=True)
    declined = lifecycle.decline(idea, START + timedelta(days=9), "No hay solar público", told=True)
    assert (declined.replied_on, declined.reply) == (START + timedelta(days=9), "No hay solar público")
    assert lifecycle.decline(idea, START, "No", told=False).replied_on is None


def test_what_was_said_of_the_effect_is_asked_again_after_reopening() -> None:
    closed = received()
    for name in ("assess", "start", "resolve", "impact", "close"):
        closed = STEPS[name][1](closed, START)
    again = lifecycle.resolve(lifecycle.start(lifecycle.reopen(closed, START), START), START, "otra vez")
    assert lifecycle.may_close(again) is not None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("NO FUNCIONA LA FAROLA DE LA CALLE AMPARO.", "No funciona la farola de la calle amparo"),
        ("Humedad y sin calefacción. La pared norte tiene moho.", "Humedad y sin calefacción"),
        ("  rama caída\n\nen el patio ", "Rama caída en el patio"),
        ("¿pueden venir a verlo hoy? Es urgente", "¿Pueden venir a verlo hoy?"),
        ("a" * 200, "A" + "a" * 79 + "…"),
    ],
)
def test_a_title_is_the_first_thing_that_was_said(text: str, title: str) -> None:
    assert titles.title_from(text) == title


@given(st.text(max_size=400))
def test_a_title_is_one_short_line_whatever_is_typed(text: str) -> None:
    title = titles.title_from(text)
    assert len(title) <= 82
    assert "\n" not in title


def test_a_lamp_is_for_the_circle_and_a_damp_flat_is_not() -> None:
    lamp = lifecycle.received(Request(description="Farola apagada", need_category=NeedCategory.LIGHTING, received_on=START))
    home = lifecycle.received(Request(description="Moho en casa", need_category=NeedCategory.HOUSING, received_on=START))
    assert (lamp.confidentiality, home.confidentiality) == (Level.MEMBERS, Level.AGENCIES)
    with pytest.raises(DeskError):
        release(home, Audience.MEMBERS)
    assert "raw" not in release(replace(lamp, raw="{}"), Audience.AGENCY).fields


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("Se ha caído una rama en el patio", NeedCategory.GREEN_AREAS),
        ("Humedad y sin calefacción", NeedCategory.HOUSING),
        ("contenedores desbordados", NeedCategory.WASTE_CONTAINERS),
        ("Ruido de madrugada en la terraza", NeedCategory.NOISE),
        ("Ayuda con el empadronamiento", NeedCategory.INFORMATION_AND_PROCEDURES),
    ],
)
def test_a_few_words_are_enough_to_guess_what_it_is_about(words: str, category: NeedCategory) -> None:
    found = meaning.of_words(words)
    assert found is not None
    assert found[0] is category
    assert meaning.of_words("hola") is None


def test_the_same_need_nearby_within_a_week_may_be_the_same_request() -> None:
    one = replace(received(), lon=-3.7035, lat=40.4090, need_category=NeedCategory.LIGHTING)
    near = replace(one, id=Request().id, lat=40.40924, received_on=START + timedelta(days=7))
    others = [
        one,
        near,
        replace(near, id=Request().id, lat=40.4094),
        replace(near, id=Request().id, received_on=START + timedelta(days=8)),
        replace(near, id=Request().id, need_category=NeedCategory.NOISE),
    ]
    assert duplicates.alike(one, others) == [near]
    at_home = replace(received(), address="C/ Amparo, 40")
    assert duplicates.alike(at_home, [replace(at_home, id=Request().id, address="c amparo 40")])
