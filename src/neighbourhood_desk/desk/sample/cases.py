"""A handful of cases made of requests, one of each type, at different points of their plans; and the first steps up the ladder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle
from typing import NamedTuple

from neighbourhood_desk.desk.sample.requests import Work
from neighbourhood_desk.desk.sample.stage import Stage
from neighbourhood_desk.features.bodies.records import Body
from neighbourhood_desk.features.cases.records import KIND, AutonomyChange, Case, Goal, Risk, RiskCode, RiskLevel
from neighbourhood_desk.features.cases.rules.lifecycle import from_request
from neighbourhood_desk.features.cases.service import AutonomyService, CaseNotes, CaseService, CaseTypes
from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.requests.records import BroughtBy, Outcome, Request
from neighbourhood_desk.features.resources.records import NeedCategory, Organisation
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue

_PEOPLE_NEEDS = (NeedCategory.HOUSING, NeedCategory.CARE_AND_COMPANY, NeedCategory.INCOME_AND_EMPLOYMENT, NeedCategory.HEALTH)


class _Told(NamedTuple):
    """What is invented for one case: its type, how long ago it began, its goal and risk, its outcome if it has ended."""

    key: str
    ago: int
    goal: dict[str, str]
    risk: RiskCode
    level: RiskLevel
    outcome: Outcome | None = None
    missing: dict[str, str] | None = None


_TOLD = (
    _Told("eviction_risk", 12, {"es": "Seguir en la vivienda hasta el verano", "en": "Stay in the home until summer"}, RiskCode.EVICTION,
          RiskLevel.HIGH, None, {"es": "Alquiler social sin lista de espera de años", "en": "Social rent without a wait of years"}),
    _Told("isolated_older", 41, {"es": "Tres visitas por semana", "en": "Three visits a week"}, RiskCode.ISOLATION, RiskLevel.MEDIUM),
    _Told("multi_problem", 66, {"es": "Un solo interlocutor", "en": "One person to turn to"}, RiskCode.DEBT, RiskLevel.MEDIUM),
    _Told("neighbour_conflict", 24, {"es": "Noches tranquilas", "en": "Quiet nights"}, RiskCode.ESCALATION, RiskLevel.LOW),
    _Told("public_space", 180, {"es": "La plaza la cuida el círculo", "en": "The circle cares for the square"}, RiskCode.ESCALATION,
          RiskLevel.LOW, Outcome.MET),
    _Told("isolated_older", 320, {"es": "Volver a salir a la calle", "en": "Go out again"}, RiskCode.HEALTH, RiskLevel.LOW, Outcome.PARTLY),
)  # fmt: skip
_RESULTS = {
    "es": ("Hecho, con buena acogida.", "Hecho; queda una llamada.", "Respondieron por teléfono.", "Lo llevan ya por su cuenta."),
    "en": ("Done, well received.", "Done; one call is left.", "They answered by telephone.", "They do it by themselves now."),
}
_SUMMARY = {"es": "El plan se cumplió y el círculo sigue pendiente.", "en": "The plan was carried out, and the circle keeps an eye on it."}
_NOTE = {"es": "Vino a la mesa, más tranquila que la última vez.", "en": "Came to the desk, calmer than last time."}
_EVIDENCE = {"es": "Convocan y levantan acta por su cuenta", "en": "They call the meeting and write the minutes themselves"}
_STILL = {"es": "Buscar sala y avisar a las entidades", "en": "Find the room and tell the agencies"}


def accompany(services: Services, stage: Stage, work: Work, organisations: Sequence[Organisation], bodies: Sequence[Body]) -> int:
    """Open the cases and live them up to today; gives how many there are."""
    catalogue = Catalogue.load(shipped("translations"), stage.language)
    used: set[str] = set()
    for told, agency in zip(sorted(_TOLD, key=lambda told: -told.ago), cycle(organisations), strict=False):
        request = _fitting(work.requests, told, stage.days_ago(told.ago), used)
        if request is not None:
            used.add(request.number)
            _live(services, stage, told, request, agency, catalogue)
    _climb(services, stage, bodies, catalogue)
    return len(used)


def _fitting(requests: Sequence[Request], told: _Told, day: date, used: set[str]) -> Request | None:
    """The last request that came before that day and is what such cases are made of."""
    for request in reversed(requests):
        of_person = request.brought_by is BroughtBy.PERSON and request.need_category in _PEOPLE_NEEDS and request.is_open
        of_place = request.area_id is not None and not request.is_open
        if request.received_on <= day and request.number not in used and (of_person if told.outcome is None else of_place):
            return request
    return None


def _live(services: Services, stage: Stage, told: _Told, request: Request, agency: Organisation, catalogue: Catalogue) -> None:
    cases, followups = services.of(CaseService), services.of(FollowUpService)
    day = stage.days_ago(told.ago)
    begun = replace(from_request(request), opened_on=day)
    if told.missing is not None:
        begun = replace(begun, core_need=NeedCategory.HOUSING, core_need_note=stage.said(told.missing))
    if told.outcome is None:
        begun = replace(begun, review_on=stage.today + timedelta(days=stage.dice.randint(-3, 20)))
    case = cases.open(begun, services.of(CaseTypes).get(told.key), catalogue, [request.id])
    for planned in cases.read(case.id).steps:
        due = planned.followup.due_on
        if told.outcome is not None or due < stage.days_ago(4):
            followups.do(planned.followup.id, stage.one_of(_RESULTS), on=min(due, stage.today))
    cases.set_agency(case.id, agency.id, leads=True)
    goal = cases.save_goal(Goal(case_id=case.id, what=stage.said(told.goal), led_by=Leader.RESIDENT, by_when=day + timedelta(days=120)))
    risk = cases.save_risk(Risk(case_id=case.id, code=told.risk, level=told.level, noted_on=day))
    services.of(CaseNotes).add(case.id, stage.said(_NOTE))
    if told.outcome is not None:
        cases.reach_goal(goal.id, day + timedelta(days=90))
        cases.end_risk(risk.id, day + timedelta(days=95))
        cases.close(case.id, told.outcome, stage.said(_SUMMARY), day + timedelta(days=100))
    elif told.ago > 40:
        _step_up(services, stage, KIND, case, 1, stage.days_ago(10), catalogue)


def _climb(services: Services, stage: Stage, bodies: Sequence[Body], catalogue: Catalogue) -> None:
    """Two circles came a step higher this year."""
    for body, ago in zip([body for body in bodies if 0 < body.autonomy < 4], (70, 200), strict=False):
        _step_up(services, stage, "bodies", body, body.autonomy, stage.days_ago(ago), catalogue)


def _step_up(services: Services, stage: Stage, kind: str, subject: Case | Body, level: int, day: date, catalogue: Catalogue) -> None:
    change = AutonomyChange(
        subject_kind=kind,
        subject_id=subject.id,
        level=level,
        changed_on=day,
        evidence=stage.said(_EVIDENCE),
        still_manager=stage.said(_STILL),
    )
    services.of(AutonomyService).move(change, catalogue)
