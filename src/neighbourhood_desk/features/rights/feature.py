"""What rights and the activity log give the desk."""

from __future__ import annotations

from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.rights.records.activity import Anchor
from neighbourhood_desk.features.rights.service import ActivityService, IncidentService, RightsService
from neighbourhood_desk.features.vault.service import BackupService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Feature, Services
from neighbourhood_desk.storage.vault import Vault


def _services(services: Services) -> list[object]:
    vault, followups, backups = services.of(Vault), services.of(FollowUpService), services.of(BackupService)
    activity = ActivityService(vault)

    def newest_backup() -> list[Anchor]:
        path = backups.newest()
        try:
            return [] if path is None else [activity.anchor_in(path)]
        except DeskError:
            return []  # a file that cannot be read notes nothing; checking backups has its own place

    activity.anchors_from(newest_backup)
    return [
        activity,
        RightsService(vault, services.of(PeopleService), followups),
        IncidentService(vault, followups, backups, services.of(ProfileService)),
    ]


FEATURE = Feature(
    name="rights",
    services=_services,
    counts={"blocked": lambda services: len(services.of(RightsService).blocked())},
)
