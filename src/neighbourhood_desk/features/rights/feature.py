"""What rights and the activity log give the desk."""

from __future__ import annotations

from typing import Any

from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.rights.records.activity import Anchor
from neighbourhood_desk.features.rights.service import ActivityService, IncidentService, RightsService
from neighbourhood_desk.features.vault.service import BackupService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Command, Feature, PageEntry, Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.sealed import SealedKey
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
        RightsService(vault, services.of(PeopleService), followups, services.of(SealedKey)),
        IncidentService(vault, followups, backups, services.of(ProfileService)),
    ]


def _activity_page(services: Services) -> Any:
    from neighbourhood_desk.features.rights.ui.activity_page import ActivityPage

    return ActivityPage.built(services)


def _rights_page(services: Services) -> Any:
    from neighbourhood_desk.features.rights.ui.rights_page import RightsPage

    return RightsPage.built(services)


def _lost_device(services: Services) -> None:
    from neighbourhood_desk.features.rights.ui.rights_page import RightsPage

    RightsPage.begin_incident(services)


FEATURE = Feature(
    name="rights",
    services=_services,
    pages=(
        PageEntry(
            key="rights",
            title=say("Rights", "Rights"),
            icon="scale",
            order=85,
            build=_rights_page,
            kinds=frozenset({"person_rights", "rights_requests", "incidents"}),
            foot=True,
        ),
        PageEntry(key="activity", title=say("Activity", "Activity"), icon="history", order=90, build=_activity_page, foot=True),
    ),
    commands=(
        Command(key="rights.lost", title=say("Rights", "A device was lost"), run=_lost_device, page="rights", icon="alert-triangle"),
    ),
    counts={"blocked": lambda services: len(services.of(RightsService).blocked())},
)
