from __future__ import annotations

import contextlib
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neighbourhood_desk.features.followups.records import FollowUpKind, Leader, Met
from neighbourhood_desk.features.people.records import Household, Person
from neighbourhood_desk.features.people.service import HouseholdService
from neighbourhood_desk.features.requests.records import (
    BroughtBy,
    Channel,
    Outcome,
    Priority,
    Request,
    RequestKind,
    RequestLine,
    RequestStatus,
)
from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.requests.service import KIND, RequestService
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.features.resources.records import NeedCategory, Sector
from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.storage.vault import Vault

TODAY = date(2026, 11, 22)
STEPS = ("assess", "start", "wait", "resolve", "impact", "close", "decline", "reopen", "reply", "note")


def brought(requests: RequestService, text: str = "Humedad en casa", **fields: object) -> Request:
    return requests.record(Request(description=text, **fields))  # type: ignore[arg-type]


def test_numbers_count_on_within_a_year_and_begin_anew_with_the_next(requests: RequestService, clock: FixedClock) -> None:
    numbers = [brought(requests).number for _ in range(2)]
    clock.moment = datetime(2027, 1, 2, 9, tzinfo=UTC)
    numbers += [brought(requests).number, brought(requests, received_on=date(2026, 12, 31)).number]
    assert numbers == ["2026-0001", "2026-0002", "2027-0001", "2026-0003"]


def test_the_whole_way_is_on_the_timeline_and_each_step_is_taken_back_by_name(requests: RequestService, desk: Desk, vault: Vault) -> None:
    start = brought(requests)
    requests.assess(start.id, sectors=(Sector.HOUSING, Sector.HEALTH), priority=Priority.HIGH, led_by=Leader.AGENCY)
    requests.start(start.id)
    requests.wait(start.id, "la oficina de vivienda")
    requests.add_note(start.id, "Llamó el administrador")
    requests.resolve(start.id, "Cambian la caldera")
    with pytest.raises(DeskError, match="Check the impact first"):
        requests.close(start.id)
    requests.check_impact(start.id, Met.YES, "Ya tienen calefacción")
    closed = requests.close(start.id, 5)
    assert (closed.status, closed.outcome, closed.satisfaction) == (RequestStatus.CLOSED, Outcome.MET, 5)
    told = [happening.what.text for happening in desk.happenings.around(KIND, closed.id)]
    for expected in ("Received · {channel}", "Assessed", "Work started", "Note", "Resolved", "Closed"):
        assert expected in told
    names = []
    while requests.count():
        name = vault.undo_name
        assert name is not None
        names.append(name.text)
        vault.undo()
    assert names[:7] == [
        "Close request",
        "Check impact",
        "Resolve request",
        "Add note",
        "Wait for an answer",
        "Start work",
        "Assess request",
    ]
    assert desk.followups.count() == 0


def test_resolving_plans_the_impact_check_and_doing_that_check_is_the_verdict(requests: RequestService, desk: Desk) -> None:
    request = brought(requests)
    requests.assess(request.id)
    requests.resolve(request.id, "Hecho")
    (check,) = desk.followups.open_for(KIND, request.id)
    assert (check.kind, check.due_on) == (FollowUpKind.IMPACT, TODAY + timedelta(days=14))
    desk.followups.do(check.id, "Sigue sin agua", Met.NO)
    resolved = requests.get(request.id)
    assert resolved is not None
    assert resolved.outcome is Outcome.NOT_MET
    requests.close(request.id)
    with pytest.raises(DeskError, match="Reopen it first"):
        desk.followups.reopen(check.id)
    requests.reopen(request.id, "Volvió a llamar")
    assert desk.followups.reopen(check.id).is_open
    reopened = requests.get(request.id)
    assert reopened is not None
    assert (reopened.outcome, reopened.assessed_on) == (Outcome.UNKNOWN, TODAY)


@given(
    steps=st.lists(
        st.sampled_from(["assess", "start", "wait", "resolve", "impact", "close", "decline", "reopen", "reply", "note"]), max_size=12
    )
)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undoing_everything_leads_back_to_the_start(requests: RequestService, vault: Vault, desk: Desk, steps: list[str]) -> None:
    start = brought(requests, kind=RequestKind.IDEA)
    followups = desk.followups.count()
    for step in steps:
        with contextlib.suppress(DeskError):
            _take(requests, start, step)
    while vault.undo_name is not None and vault.undo_name.text != "Record request":
        vault.undo()
    now = requests.get(start.id)
    assert now is not None
    assert replace(now, updated_at=None) == replace(start, updated_at=None)
    assert desk.followups.count() == followups
    assert [happening.what.text for happening in desk.happenings.around(KIND, now.id)] == ["Received · {channel}"]


def _take(requests: RequestService, start: Request, step: str) -> None:
    match step:
        case "assess":
            requests.assess(start.id, priority=Priority.URGENT)
        case "start":
            requests.start(start.id)
        case "wait":
            requests.wait(start.id, "la junta")
        case "resolve":
            requests.resolve(start.id, "hecho")
        case "impact":
            requests.check_impact(start.id, Met.PARTLY)
        case "close":
            requests.close(start.id, 3)
        case "decline":
            requests.decline(start.id, "no toca")
        case "reopen":
            requests.reopen(start.id, "vuelve")
        case "reply":
            requests.reply(start.id, "Se estudiará")
        case "note":
            requests.add_note(start.id, "nota")


_FILTERS = st.builds(
    RequestFilter,
    text=st.sampled_from(["", "farola", "FAROLA calle", "2026-0003", "…", "xyz"]),
    sector=st.sampled_from([None, Sector.HOUSING, Sector.MOBILITY]),
    need_category=st.sampled_from([None, NeedCategory.LIGHTING, NeedCategory.HOUSING]),
    outside=st.sampled_from([None, True, False]),
    since=st.sampled_from([None, date(2026, 11, 10)]),
    until=st.sampled_from([None, date(2026, 11, 20)]),
)


def test_every_count_is_the_length_of_its_list(requests: RequestService, desk: Desk) -> None:
    for number in range(30):
        text, category = ("Farola de la calle", NeedCategory.LIGHTING) if number % 3 else ("Humedad", NeedCategory.HOUSING)
        made = brought(
            requests,
            text,
            need_category=category,
            kind=list(RequestKind)[number % 7],
            received_on=TODAY - timedelta(days=number),
            sectors=(Sector.HOUSING,) if number % 2 else (),
            lon=-3.705 if number % 4 else -3.5,
            lat=40.415,
        )
        if number % 6 == 0:
            requests.decline(made.id, "no")
            continue
        requests.assess(made.id)
        if number % 5 == 1:
            requests.wait(made.id, "alguien")
        if number % 5 == 3:
            requests.resolve(made.id, "")

    @given(wanted=_FILTERS)
    @settings(max_examples=60, deadline=None)
    def holds(wanted: RequestFilter) -> None:
        counts = requests.counts(wanted)
        for group in Group:
            listed = _all_pages(requests, replace(wanted, group=group))
            assert len(listed) == counts[group]
            assert len({request.id for request in listed}) == len(listed)

    holds()
    assert desk.territory.has_areas()


def _all_pages(requests: RequestService, wanted: RequestFilter) -> list[RequestLine]:
    listed: list[RequestLine] = []
    while page := requests.page(wanted, listed[-1] if listed else None, 7):
        listed += page
    return listed


def test_a_filter_on_an_area_reaches_the_buildings_in_it(requests: RequestService, desk: Desk) -> None:
    (embajadores, _sol) = desk.territory.mine()
    building = desk.territory.add_area(Area(name="Amparo 40", kind=AreaKind.BUILDING, parent_id=embajadores.id))
    brought(requests, area_id=building.id)
    assert requests.counts(RequestFilter(areas=desk.territory.within(embajadores.id)))[Group.ALL] == 1


def test_the_words_say_where_and_what_and_else_it_is_where_the_last_one_was(requests: RequestService, desk: Desk) -> None:
    embajadores, sol = desk.territory.mine()
    named = requests.suggestion("Farola apagada en la Puerta del SOL")
    assert named.area_id == sol.id
    assert named.meaning is not None
    assert named.meaning[0] is NeedCategory.LIGHTING
    assert requests.suggestion("hola").area_id is None
    brought(requests, area_id=embajadores.id)
    assert requests.suggestion("hola").area_id == embajadores.id


def test_a_person_typed_in_passing_comes_with_the_request_and_goes_with_it(requests: RequestService, desk: Desk, vault: Vault) -> None:
    made = requests.record(Request(description="Pide hora"), Person(alias="Abu"))
    assert made.brought_by is BroughtBy.PERSON
    assert made.brought_by_id is not None
    with pytest.raises(DeskError, match="brought by this person"):
        desk.people.remove(made.brought_by_id)
    assert [request.id for request in requests.brought_by(made.brought_by_id)] == [made.id]
    vault.undo()
    assert (requests.count(), desk.people.count()) == (0, 0)


def test_facts_count_a_home_as_one_contributor_and_tell_no_words(requests: RequestService, desk: Desk, vault: Vault) -> None:
    ana, luis = desk.people.add(Person(alias="Ana")), desk.people.add(Person(alias="Luis"))
    households = HouseholdService(vault)
    home = households.found(Household(name="Casa"), ana.id)
    households.move_in(home.id, [luis.id])
    for person in (ana, luis):
        brought(requests, brought_by=BroughtBy.PERSON, brought_by_id=person.id)
    unnamed = brought(requests, channel=Channel.STREET)
    facts = requests.facts(TODAY, TODAY)
    assert [fact.contributor for fact in facts] == [home.id, home.id, unnamed.id]
    assert not any("Humedad" in str(fact) for fact in facts)
    assert {fact.response_band for fact in facts} == {"open"}


def test_replies_that_run_out_are_told_soonest_first(requests: RequestService) -> None:
    late = brought(requests, kind=RequestKind.COMPLAINT, received_on=date(2026, 8, 20))
    soon = brought(requests, kind=RequestKind.IDEA, received_on=date(2026, 8, 27))
    brought(requests, kind=RequestKind.IDEA)
    given_already = brought(requests, kind=RequestKind.IDEA, received_on=date(2026, 8, 1))
    requests.reply(given_already.id, "Se hará en marzo")
    assert [request.id for request in requests.replies_due(TODAY + timedelta(days=14))] == [late.id, soon.id]


def test_what_lies_outside_moves_in_when_the_territory_grows(requests: RequestService, desk: Desk) -> None:
    lost = brought(requests, lon=-3.685, lat=40.415)
    assert lost.outside
    desk.territory.add_area(Area(name="Retiro", outline="[[[[-3.69,40.41],[-3.68,40.41],[-3.68,40.42],[-3.69,40.42],[-3.69,40.41]]]]"))
    assert requests.locate_again() == 1
    found = requests.get(lost.id)
    assert found is not None
    assert not found.outside


def test_an_empty_word_is_no_request_and_no_note(requests: RequestService) -> None:
    with pytest.raises(DeskError, match="what happened"):
        brought(requests, " \u200b\n")
    made = brought(requests)
    for refused in (lambda: requests.add_note(made.id, " "), lambda: requests.reopen(made.id, ""), lambda: requests.start(uuid4())):
        with pytest.raises(DeskError):
            refused()
    assert requests.get(made.id) == made
