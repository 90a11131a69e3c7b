from __future__ import annotations

from dataclasses import asdict, fields
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest

from neighbourhood_desk.desk.assembly import assemble
from neighbourhood_desk.desk.sample import SampleCounts, build_sample
from neighbourhood_desk.desk.sample.stage import Stage
from neighbourhood_desk.desk.sample.territory import lay_out
from neighbourhood_desk.features.bodies import rules as bodies_rules
from neighbourhood_desk.features.bodies import store as bodies_store
from neighbourhood_desk.features.cases import store as cases_store
from neighbourhood_desk.features.consents import store as consents_store
from neighbourhood_desk.features.consents.rules import gate
from neighbourhood_desk.features.followups import store as followups_store
from neighbourhood_desk.features.followups.rules import grouped
from neighbourhood_desk.features.meetings import store as meetings_store
from neighbourhood_desk.features.meetings.records import MeetingStatus
from neighbourhood_desk.features.people import rules as people_rules
from neighbourhood_desk.features.people import store as people_store
from neighbourhood_desk.features.requests import store as requests_store
from neighbourhood_desk.features.requests.records import BroughtBy, Outcome, Request, RequestStatus
from neighbourhood_desk.features.requests.rules import lifecycle
from neighbourhood_desk.features.resources import store as resources_store
from neighbourhood_desk.features.resources.rules import problems
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.records import AreaKind
from neighbourhood_desk.features.territory.rules import outline_of
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.schema import metadata
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault
from support import PASSPHRASE

STORES = (
    people_store.people,
    people_store.households,
    resources_store.resources,
    requests_store.requests,
    requests_store.notes,
    followups_store.followups,
    bodies_store.bodies,
    bodies_store.memberships,
    meetings_store.meetings,
    meetings_store.items,
    meetings_store.attendances,
    meetings_store.decisions,
    meetings_store.actions,
)


@pytest.fixture
def counts(vault: Vault) -> SampleCounts:
    return build_sample(assemble(vault))


def kept(vault: Vault, store: Any) -> list[Any]:
    with vault.reading() as reading:
        return list(store.find(reading))


def test_the_sample_is_as_large_as_it_says(vault: Vault, counts: SampleCounts) -> None:
    assert (counts.people, counts.households, counts.resources, counts.requests) == (400, 160, 80, 600)
    assert (counts.bodies, counts.meetings) == (6, 30)
    assert len(kept(vault, requests_store.requests)) == counts.requests
    assert len(kept(vault, followups_store.followups)) == counts.followups
    assert len(kept(vault, cases_store.cases)) == counts.cases == 6
    assert vault.undo_name is None
    assert vault.problems() == []


def test_the_same_seed_and_day_give_the_same_neighbourhood(vault: Vault, counts: SampleCounts, clock: FixedClock, tmp_path: Path) -> None:
    other = create_vault(tmp_path / "other", PASSPHRASE, clock, FLOOR).vault
    metadata.create_all(other._need_engine())
    build_sample(assemble(other))
    for store in STORES:
        assert sorted(map(without_ids, kept(vault, store))) == sorted(map(without_ids, kept(other, store)))
    other.close()


def without_ids(record: Any) -> str:
    """A record as text, without identifiers and the moments of saving."""
    values = {name: value for name, value in asdict(record).items() if name not in ("created_at", "updated_at")}
    return repr({name: value for name, value in values.items() if not _is_id(value)})


def _is_id(value: object) -> bool:
    return isinstance(value, UUID) or (isinstance(value, (tuple, list)) and any(isinstance(item, UUID) for item in value))


@pytest.mark.parametrize("seed", [2, 7, 2004])
def test_requests_lived_by_the_rules_and_never_ahead_of_today(vault: Vault, seed: int) -> None:
    today = date(2026, 3, 31)
    build_sample(assemble(vault), today, seed=seed)
    requests: list[Request] = kept(vault, requests_store.requests)
    assert {request.status for request in requests} == set(RequestStatus)
    numbers = [request.number for request in sorted(requests, key=lambda each: (each.received_on, each.number))]
    assert numbers == sorted(set(numbers))
    for request in requests:
        dates = [
            value for entry in fields(request) if isinstance(value := getattr(request, entry.name), date) and entry.name != "reply_due"
        ]
        days = [value for value in dates if not hasattr(value, "hour")]
        assert request.received_on <= min(days)
        assert max(days) <= today
        assert request.received_on >= today - timedelta(days=730)
        assert request.reply_due == lifecycle.reply_due(request.kind, request.received_on)
        assert (request.status is not RequestStatus.CLOSED) or request.outcome is not Outcome.UNKNOWN
        assert (request.area_id is None) == request.outside


def test_every_link_leads_somewhere(vault: Vault, counts: SampleCounts) -> None:
    people, households = ({record.id for record in kept(vault, store)} for store in (people_store.people, people_store.households))
    bodies, requests = ({record.id for record in kept(vault, store)} for store in (bodies_store.bodies, requests_store.requests))
    known = {BroughtBy.PERSON: people, BroughtBy.HOUSEHOLD: households, BroughtBy.BODY: bodies, BroughtBy.ANONYMOUS: {None}}
    assert all(request.brought_by_id in known[request.brought_by] for request in kept(vault, requests_store.requests))
    meetings = {meeting.id for meeting in kept(vault, meetings_store.meetings)}
    cases = {case.id for case in kept(vault, cases_store.cases)}
    subjects = {"requests": requests, "meetings": meetings, "cases": cases, "bodies": bodies}
    followups = {each.id: each for each in kept(vault, followups_store.followups)}
    assert all(each.subject_id in subjects[each.subject_kind] for each in followups.values())
    assert all(action.followup_id in followups for action in kept(vault, meetings_store.actions))
    assert {person.household_id for person in kept(vault, people_store.people)} <= households


def test_nobody_in_it_exists_and_everybody_could_be_kept(vault: Vault, counts: SampleCounts) -> None:
    for person in kept(vault, people_store.people):
        assert people_rules.problems(person) == {}
        assert all(phone.startswith("600 000 ") for phone in person.phones)
        assert person.email.endswith("@example.org") or not person.email
    assert all(problems(resource) == {} for resource in kept(vault, resources_store.resources))


def test_what_they_agreed_to_could_be_kept_and_one_must_soon_be_asked_again(vault: Vault, counts: SampleCounts, clock: FixedClock) -> None:
    consents = kept(vault, consents_store.consents)
    assert len(consents) == counts.consents > 20
    assert all(gate.problems(consent, clock.today()) == {} for consent in consents)
    assert {consent.person_id for consent in consents} <= {person.id for person in kept(vault, people_store.people)}
    with vault.reading() as reading:
        assert consents_store.ending(reading, clock.today(), clock.today() + timedelta(days=gate.ENDING_DAYS))
    assert any(consent.withdrawn_on for consent in consents)


def test_points_lie_where_the_locator_finds_them(vault: Vault, counts: SampleCounts) -> None:
    assert ResourceService(vault, TerritoryService(vault)).place_again() == 0
    locator = TerritoryService(vault).locator()
    for request in kept(vault, requests_store.requests):
        area = locator.find(request.lon, request.lat)
        assert (area.id if area else None) == request.area_id


def test_the_morning_has_something_overdue_something_today_and_something_coming(vault: Vault, counts: SampleCounts) -> None:
    today = vault.clock.today()
    due = grouped([each for each in kept(vault, followups_store.followups) if each.is_open], today)
    assert 3 <= len(due.overdue) <= 15
    assert 3 <= len(due.today) <= 8
    assert len(due.coming) >= 10
    meetings = kept(vault, meetings_store.meetings)
    assert any(meeting.held_on == today for meeting in meetings)
    assert {meeting.status for meeting in meetings} >= {MeetingStatus.PLANNED, MeetingStatus.HELD, MeetingStatus.APPROVED}
    owed = [each for each in kept(vault, requests_store.requests) if each.reply_due and not each.replied_on and each.is_open]
    assert any(0 <= (each.reply_due - today).days <= 14 for each in owed)


def test_circles_have_eight_to_fourteen_buildings_and_some_without_a_delegate(vault: Vault, counts: SampleCounts) -> None:
    today = vault.clock.today()
    seats = kept(vault, bodies_store.memberships)
    coverages = [
        bodies_rules.coverage(body, [seat for seat in seats if seat.body_id == body.id], today) for body in kept(vault, bodies_store.bodies)
    ]
    assert all(8 <= coverage.total <= 14 for coverage in coverages)
    assert all(coverage.represented > 0 for coverage in coverages)
    assert any(coverage.without for coverage in coverages)


def test_the_outlines_touch_without_overlapping() -> None:
    areas = [area for area in lay_out(Stage(date(2026, 11, 22), "es", Random(1))) if area.kind is AreaKind.NEIGHBOURHOOD]
    assert len(areas) == 6
    rings = [outline_of(area)[0][0] for area in areas]
    assert all(12 <= len(ring) - 1 <= 25 for ring in rings)
    edges = [edge for ring in rings for edge in pairwise(ring)]
    # Outer rings run counter-clockwise, so a border between two neighbours is walked once each way, and no edge twice the same way.
    assert len(set(edges)) == len(edges)
    assert sum((b, a) in set(edges) for a, b in edges) > len(edges) / 2


def test_the_sample_speaks_the_language_of_the_desk(vault: Vault) -> None:
    build_sample(assemble(vault), language="en")
    titles = " ".join(request.title for request in kept(vault, requests_store.requests))
    assert "Street lamp out" in titles
    assert "Farola" not in titles
