"""Builds the whole sample neighbourhood into an open, empty vault, in one step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from random import Random

from neighbourhood_desk.desk.sample.cases import accompany
from neighbourhood_desk.desk.sample.circles import Circles, gather
from neighbourhood_desk.desk.sample.consents import agree
from neighbourhood_desk.desk.sample.files import hand_over
from neighbourhood_desk.desk.sample.offers import offer
from neighbourhood_desk.desk.sample.people import settle
from neighbourhood_desk.desk.sample.referrals import refer
from neighbourhood_desk.desk.sample.requests import Work, bring
from neighbourhood_desk.desk.sample.stage import Stage
from neighbourhood_desk.desk.sample.territory import lay_out
from neighbourhood_desk.features.attachments.service import AttachmentService
from neighbourhood_desk.features.bodies import store as bodies_store
from neighbourhood_desk.features.consents import store as consents_store
from neighbourhood_desk.features.followups import store as followups_store
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings import store as meetings_store
from neighbourhood_desk.features.people import store as people_store
from neighbourhood_desk.features.referrals import store as referrals_store
from neighbourhood_desk.features.requests import store as requests_store
from neighbourhood_desk.features.resources import store as resources_store
from neighbourhood_desk.features.territory import store as territory_store
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import LANGUAGES, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

SEED = 2004
"""The year in which the neighbourhoods' first community workers began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SampleCounts:
    """How much the sample holds."""

    areas: int
    people: int
    households: int
    organisations: int
    resources: int
    requests: int
    bodies: int
    meetings: int
    followups: int
    consents: int
    attachments: int
    cases: int
    referrals: int


def build_sample(services: Services, today: date | None = None, language: str = LANGUAGES[0], seed: int = SEED) -> SampleCounts:
    """Fill the empty vault of an assembled desk. The same seed, day and language give the same neighbourhood, but for the identifiers.

    The step keeps no undo: a sample desk is thrown away, not taken back.
    """
    vault = services.of(Vault)
    stage = Stage(today or vault.clock.today(), language if language in LANGUAGES else LANGUAGES[0], Random(seed))
    areas = lay_out(stage)
    residents = settle(stage)
    organisations, resources = offer(stage)
    circles = gather(stage, residents)
    work = bring(stage, residents, [body.id for body in circles.bodies])
    consents = agree(stage, residents, organisations, work.requests)
    with vault.operation(say("Sample", "Build the sample neighbourhood"), undoable=False) as op:
        territory_store.areas.save_new(op, areas)
        people_store.households.save_new(op, residents.households)
        people_store.people.save_new(op, residents.people)
        resources_store.organisations.save_new(op, organisations)
        resources_store.resources.save_new(op, resources)
        consents_store.consents.save_new(op, consents)
        _save_work(op, work)
        passed = refer(stage, consents, work.requests, organisations, resources)
        referrals_store.referrals.save_new(op, passed.referrals)
        followups_store.followups.save_new(op, passed.followups)
        _save_circles(op, circles)
        cases = accompany(services, stage, work, organisations, circles.bodies)
        attachments = hand_over(stage, AttachmentService(vault), residents.people, work.requests)
    return SampleCounts(
        areas=len(areas),
        people=len(residents.people),
        households=len(residents.households),
        organisations=len(organisations),
        resources=len(resources),
        requests=len(work.requests),
        bodies=len(circles.bodies),
        meetings=len(circles.meetings),
        followups=services.of(FollowUpService).count(),
        consents=len(consents),
        attachments=attachments,
        cases=cases,
        referrals=len(passed.referrals),
    )


def _save_work(op: Operation, work: Work) -> None:
    requests_store.requests.save_new(op, work.requests)
    requests_store.notes.save_new(op, work.notes)
    followups_store.followups.save_new(op, work.followups)


def _save_circles(op: Operation, circles: Circles) -> None:
    bodies_store.bodies.save_new(op, circles.bodies)
    bodies_store.memberships.save_new(op, circles.memberships)
    meetings_store.meetings.save_new(op, circles.meetings)
    meetings_store.items.save_new(op, circles.items)
    meetings_store.attendances.save_new(op, circles.attendances)
    meetings_store.decisions.save_new(op, circles.decisions)
    meetings_store.actions.save_new(op, circles.actions)
    followups_store.followups.save_new(op, circles.followups)
