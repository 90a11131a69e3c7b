"""The verbs for rights and retention, for the activity log, and for a device that was lost."""

from neighbourhood_desk.features.rights.service.activity import ActivityService
from neighbourhood_desk.features.rights.service.incidents import IncidentService
from neighbourhood_desk.features.rights.service.rights import RightsService

__all__ = ["ActivityService", "IncidentService", "RightsService"]
