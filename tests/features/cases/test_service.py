from __future__ import annotations

import contextlib
import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from features.cases.conftest import Neighbourhood
from neighbourhood_desk.features.bodies.records import Body
from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.cases.records import KIND, AutonomyChange, Case, Goal, NoteKind, Risk, RiskCode, RiskLevel
from neighbourhood_desk.features.cases.rules.listing import CaseFilter, Group
from neighbourhood_desk.features.cases.service import AutonomyService, CaseNotes, CaseService, CaseTypes
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind, Met
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.records import Outcome, Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.erasure import erase
from neighbourhood_desk.storage.sealed import SealClosed
from neighbourhood_desk.storage.vault import Vault
from support import PASSPHRASE

TODAY = date(2026, 11, 22)


def test_a_request_becomes_a_case_with_the_plan_of_its_type_and_one_undo_takes_all_of_it_back(
    cases: CaseService, types: CaseTypes, here: Neighbourhood, followups: FollowUpService, spanish: Catalogue, vault: Vault
) -> None:
    before = followups.count()
    case = cases.promote(here.request.id, types.get("eviction_risk"), spanish)
    assert (case.number, case.title, case.person_id) == ("C-2026-0001", here.request.title, here.ana.id)
    file = cases.read(case.id)
    assert [request.id for request in file.requests] == [here.request.id]
    assert len(file.steps) == 7
    assert all(planned.step.expected and planned.followup.what for planned in file.steps)
    assert all(planned.followup.due_on.weekday() < 5 for planned in file.steps)
    assert file.steps[0].followup.what == "Leer los papeles: fechas, juzgado, cuánto se debe"
    (review,) = file.checks
    assert (review.kind, review.due_on) == (FollowUpKind.REVIEW, TODAY + timedelta(days=7))
    assert vault.undo_name is not None
    assert vault.undo_name.text == "Open case"
    vault.undo()
    assert (cases.count(), followups.count()) == (0, before)


def test_numbers_count_per_year(cases: CaseService, here: Neighbourhood, spanish: Catalogue, clock: FixedClock) -> None:
    def opened() -> str:
        return cases.open(Case(title="x", person_id=here.ana.id), None, spanish).number

    numbers = [opened(), opened()]
    clock.moment = datetime(2027, 1, 4, 9, tzinfo=UTC)
    assert [*numbers, opened()] == ["C-2026-0001", "C-2026-0002", "C-2027-0001"]


def test_a_request_is_worked_in_one_case(cases: CaseService, here: Neighbourhood, spanish: Catalogue) -> None:
    first = cases.promote(here.request.id, None, spanish)
    second = cases.open(Case(title="Otro", person_id=here.berta.id), None, spanish)
    with pytest.raises(DeskError, match="is in case"):
        cases.link_request(second.id, here.request.id)
    cases.unlink_request(here.request.id)
    cases.link_request(second.id, here.request.id)
    assert not cases.read(first.id).requests
    assert [case.id for case in cases.of_record("requests", here.request.id)] == [second.id]


def test_what_the_desk_cannot_protect_as_a_whole_is_refused(cases: CaseService, here: Neighbourhood, spanish: Catalogue) -> None:
    for level in (Level.SEALED, Level.MEMBERS, Level.PUBLIC):
        with pytest.raises(DeskError):
            cases.open(Case(title="x", person_id=here.ana.id, confidentiality=level), None, spanish)
    with pytest.raises(DeskError, match="whom or what"):
        cases.open(Case(title="x"), None, spanish)


def test_a_review_stands_on_today_moves_with_the_case_and_asks_for_the_next_once_held(
    cases: CaseService, here: Neighbourhood, followups: FollowUpService, spanish: Catalogue
) -> None:
    case = cases.open(Case(title="x", person_id=here.ana.id, review_on=TODAY + timedelta(days=3)), None, spanish)
    moved = cases.edit(replace(case, review_on=TODAY - timedelta(days=1)), spanish)
    (late,) = followups.due().overdue
    assert (late.id, late.subject_id) == (moved.review_id, case.id)
    assert cases.counts()[Group.REVIEW] == 1
    followups.reschedule(late.id, TODAY + timedelta(days=9), "August")
    now = cases.get(case.id)
    assert now is not None
    assert now.review_on == TODAY + timedelta(days=9)
    followups.do(late.id, "Looked at it together")
    after = cases.get(case.id)
    assert after is not None
    assert after.review_on is None
    assert cases.counts()[Group.REVIEW] == 1, "an open case without a day to look at it again asks for one"
    assert len(followups.of_subject(KIND, case.id)) == 1


def test_a_case_closes_with_a_verdict_once_its_plan_is_done_and_comes_back_with_a_reason(
    cases: CaseService, types: CaseTypes, here: Neighbourhood, followups: FollowUpService, requests: RequestService, spanish: Catalogue
) -> None:
    case = cases.promote(here.request.id, types.get("isolated_older"), spanish)
    with pytest.raises(DeskError, match="still to do"):
        cases.close(case.id, Outcome.MET, "Hecho")
    for planned in cases.read(case.id).steps:
        followups.do(planned.followup.id, "bien")
    with pytest.raises(DeskError, match="still open"):
        cases.close(case.id, Outcome.MET, "Hecho")
    requests.assess(here.request.id)
    requests.start(here.request.id)
    requests.resolve(here.request.id, "Caldera nueva")
    requests.check_impact(here.request.id, Met.YES)
    requests.close(here.request.id)
    for outcome, summary in ((Outcome.UNKNOWN, "Hecho"), (Outcome.MET, " ")):
        with pytest.raises(DeskError):
            cases.close(case.id, outcome, summary)
    closed = cases.close(case.id, Outcome.MET, "Tiene calefacción y compañía")
    assert not closed.is_open
    assert not followups.open_for(KIND, case.id)
    again = cases.reopen(case.id, "Volvió la humedad", spanish)
    assert (again.is_open, again.closing_summary, again.reopened_on) == (True, "Tiene calefacción y compañía", TODAY)
    assert [note.kind for note in cases.read(case.id).notes] == [NoteKind.REOPENED]
    assert followups.open_for(KIND, case.id)


def test_one_agency_leads_at_a_time(cases: CaseService, here: Neighbourhood, desk: Services, spanish: Catalogue) -> None:
    from neighbourhood_desk.features.resources.records import Organisation
    from neighbourhood_desk.features.resources.service import ResourceService

    other = desk.of(ResourceService).save_organisation(Organisation(name="Servicios Sociales"))
    case = cases.open(Case(title="x", person_id=here.ana.id), None, spanish)
    cases.set_agency(case.id, here.agency.id, "alquiler", leads=True)
    cases.set_agency(case.id, other.id, "coordina", leads=True)
    agencies = cases.read(case.id).agencies
    assert [(name, agency.is_lead) for agency, name in agencies] == [("Servicios Sociales", True), ("Oficina de Vivienda", False)]


def test_core_needs_that_nothing_covers_are_given_without_a_word_about_anybody(
    cases: CaseService, here: Neighbourhood, spanish: Catalogue
) -> None:
    cases.open(Case(title="sin nada", person_id=here.ana.id), None, spanish)
    case = cases.open(
        Case(title="x", person_id=here.ana.id, core_need=NeedCategory.HOUSING, core_need_note="alquiler social"), None, spanish
    )
    (need,) = cases.uncovered_needs(TODAY - timedelta(days=90), TODAY)
    assert (need.case_id, need.category, need.since, need.is_open) == (case.id, NeedCategory.HOUSING, TODAY, True)
    assert cases.counts()[Group.UNCOVERED] == 1 == len(cases.page(CaseFilter(group=Group.UNCOVERED)))


def test_a_care_note_under_seal_is_nowhere_in_clear_and_opens_only_with_the_passphrase(
    cases: CaseService, notes: CaseNotes, here: Neighbourhood, spanish: Catalogue, vault: Vault
) -> None:
    case = cases.open(Case(title="x", person_id=here.ana.id), None, spanish)
    with pytest.raises(SealClosed):
        notes.add_sealed(case.id, "No duerme desde la agresión")
    assert not cases.read(case.id).notes
    notes.open(PASSPHRASE)
    kept = notes.add_sealed(case.id, "No duerme desde la agresión")
    assert notes.read(kept.id) == "No duerme desde la agresión"
    with vault.reading() as reading:
        for table in ("case_notes", "revisions", "search_documents", "drafts"):
            assert "agresi" not in str(reading.exec_driver_sql(f"SELECT * FROM {table}").all()).lower()
    assert "agresi" not in str(cases.happenings(KIND, [case.id]))
    notes.remove(kept.id)
    assert not cases.read(case.id).notes


STEPS = ("goal", "reach", "step", "do", "risk", "end", "note", "person", "agency", "link", "review", "close", "reopen", "edit")


@given(st.lists(st.sampled_from(STEPS), max_size=10))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_undoing_everything_leads_back_to_the_case_as_it_was_opened(
    cases: CaseService,
    notes: CaseNotes,
    here: Neighbourhood,
    spanish: Catalogue,
    vault: Vault,
    followups: FollowUpService,
    verbs: list[str],
) -> None:
    case = cases.open(Case(title="x", person_id=here.ana.id), None, spanish)
    start = cases.read(case.id)
    for verb in verbs:
        with contextlib.suppress(DeskError):
            _take(verb, case, cases, notes, here, followups, spanish)
    while vault.undo_name is not None and vault.undo_name.text != "Open case":
        vault.undo()
    now = cases.read(case.id)
    assert replace(now, case=replace(now.case, updated_at=None)) == replace(start, case=replace(start.case, updated_at=None))
    cases.remove(case.id)


def _take(
    verb: str, case: Case, cases: CaseService, notes: CaseNotes, here: Neighbourhood, followups: FollowUpService, spanish: Catalogue
) -> None:
    file = cases.read(case.id)
    match verb:
        case "goal":
            cases.save_goal(Goal(case_id=case.id, what="Casa segura"))
        case "reach":
            for goal in file.goals:
                cases.reach_goal(goal.id)
        case "step":
            cases.add_step(case.id, FollowUp(what="Llamar", due_on=TODAY), "Contesta")
        case "do":
            for planned in file.steps:
                followups.do(planned.followup.id, "sí")
        case "risk":
            cases.save_risk(Risk(case_id=case.id, code=RiskCode.DEBT, level=RiskLevel.HIGH))
        case "end":
            for risk in file.risks:
                cases.end_risk(risk.id)
        case "note":
            notes.add(case.id, "Vino hoy")
        case "person":
            cases.add_person(case.id, here.berta.id, "vecina")
        case "agency":
            cases.set_agency(case.id, here.agency.id, leads=True)
        case "link":
            cases.link_request(case.id, here.request.id)
        case "review":
            cases.set_review(case.id, TODAY + timedelta(days=1), spanish)
        case "close":
            cases.close(case.id, Outcome.PARTLY, "Algo")
        case "reopen":
            cases.reopen(case.id, "Volvió", spanish)
        case "edit":
            cases.edit(replace(file.case, title="Otro título"), spanish)


# The ladder


def test_a_circle_climbs_with_evidence_is_looked_after_for_a_year_and_may_fall_back_with_a_reason(
    ladder: AutonomyService, desk: Services, followups: FollowUpService, spanish: Catalogue
) -> None:
    bodies = desk.of(BodyService)
    circle = bodies.save(Body(name="Plaza", autonomy=1))
    change = AutonomyChange(subject_kind="bodies", subject_id=circle.id, level=2)
    with pytest.raises(DeskError, match="by what"):
        ladder.move(change, spanish)
    ladder.move(replace(change, evidence="Convocan y levantan acta solas"), spanish)
    checks = followups.open_for("bodies", circle.id)
    assert [check.due_on for check in checks] == [date(2027, 2, 22), date(2027, 5, 22), date(2027, 11, 22)]
    assert {check.kind for check in checks} == {FollowUpKind.HAND_BACK}
    kept = bodies.get(circle.id)
    assert kept is not None
    assert kept.autonomy == 2
    back = AutonomyChange(subject_kind="bodies", subject_id=circle.id, level=1)
    with pytest.raises(DeskError, match="say why"):
        ladder.move(back, spanish)
    ladder.move(replace(back, reason="La convocante se mudó"), spanish)
    assert ladder.standing("bodies", circle.id) == 1
    assert not followups.open_for("bodies", circle.id)
    assert [change.level for change in ladder.history("bodies", circle.id)] == [2, 1]


@given(st.lists(st.tuples(st.integers(-1, 5), st.booleans(), st.integers(0, 400)), max_size=8))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_history_of_a_ladder_is_in_date_order_never_stands_twice_and_always_says_why(
    ladder: AutonomyService, spanish: Catalogue, wishes: list[tuple[int, bool, int]]
) -> None:
    subject = Case().id
    for level, says_why, days in wishes:
        why = "porque sí" if says_why else ""
        on = date(2025, 1, 1) + timedelta(days=days)
        change = AutonomyChange(subject_kind=KIND, subject_id=subject, level=level, changed_on=on, evidence=why, reason=why)
        with contextlib.suppress(DeskError):
            ladder.move(change, spanish, checks=False)
    history = ladder.history(KIND, subject)
    levels = [change.level for change in history]
    assert all(0 <= level <= 4 for level in levels)
    assert [change.changed_on for change in history] == sorted(change.changed_on for change in history)
    for before, change in zip([0, *levels], history, strict=False):
        assert change.evidence if change.level > before else (change.reason or before == change.level == 0)
    assert all(one != two for one, two in itertools.pairwise(levels))


# Whose it is


def test_erasing_a_person_takes_their_case_with_it_but_one_that_concerns_others_stays_without_them(
    cases: CaseService, types: CaseTypes, notes: CaseNotes, here: Neighbourhood, desk: Services, vault: Vault, spanish: Catalogue
) -> None:
    people = desk.of(PeopleService)
    carla = people.add(Person(given_names="Carla", surnames="Zurbano Mieres"))
    own = cases.open(Case(title="Carla Zurbano, sola", person_id=carla.id), types.get("isolated_older"), spanish)
    notes.open(PASSPHRASE)
    notes.add_sealed(own.id, "triste")
    shared = cases.open(Case(title="Ruido de Carla Zurbano", person_id=carla.id), None, spanish)
    cases.add_person(shared.id, here.berta.id, "vecina de Carla Zurbano")
    with pytest.raises(DeskError, match="about this person"):
        people.remove(carla.id)
    erase(vault, carla.id)
    assert cases.get(own.id) is None
    with vault.reading() as reading:
        assert reading.exec_driver_sql("SELECT count(*) FROM sealed_case_notes").scalar() == 0
    kept = cases.get(shared.id)
    assert kept is not None
    assert kept.person_id is None
    assert "Zurbano" not in str(cases.read(shared.id))


def test_a_deleted_case_leaves_its_requests(cases: CaseService, here: Neighbourhood, requests: RequestService, spanish: Catalogue) -> None:
    case = cases.promote(here.request.id, None, spanish)
    cases.remove(case.id)
    kept: Request | None = requests.get(here.request.id)
    assert kept is not None
    assert cases.of_record("requests", here.request.id) == []


def test_today_lists_steps_and_overdue_reviews_of_cases_those_at_high_risk_first(
    cases: CaseService, here: Neighbourhood, desk: Services, spanish: Catalogue
) -> None:
    from neighbourhood_desk.features.today.feature import FEATURE as TODAY_FEATURE
    from neighbourhood_desk.features.today.service import TodayService

    (today,) = (each for each in TODAY_FEATURE.services(desk) if isinstance(each, TodayService))
    calm = cases.open(Case(title="Tranquilo", person_id=here.ana.id, review_on=TODAY - timedelta(days=30)), None, spanish)
    grave = cases.open(Case(title="Grave", person_id=here.berta.id, review_on=TODAY - timedelta(days=1)), None, spanish)
    cases.save_risk(Risk(case_id=grave.id, code=RiskCode.EVICTION, level=RiskLevel.HIGH))
    overdue = today.waiting().overdue
    assert [(line.kind, line.id) for line in overdue] == [(KIND, grave.id), (KIND, calm.id)]
    assert overdue[0].detail == grave.number
