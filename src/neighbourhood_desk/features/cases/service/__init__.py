"""The verbs for cases, for the ladder of autonomy, for types of cases, and for timelines on paper."""

from neighbourhood_desk.features.cases.service.autonomy import AutonomyService
from neighbourhood_desk.features.cases.service.case_types import CaseTypes
from neighbourhood_desk.features.cases.service.cases import CaseService
from neighbourhood_desk.features.cases.service.notes import CaseNotes
from neighbourhood_desk.features.cases.service.timelines import TimelineService, TimelineWish

__all__ = ["AutonomyService", "CaseNotes", "CaseService", "CaseTypes", "TimelineService", "TimelineWish"]
