"""What the home page gives the desk."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import partial
from typing import Any

from neighbourhood_desk.features.bodies.service import BodyService
from neighbourhood_desk.features.cases.service import CaseService
from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.meetings.service import MeetingService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.referrals.service import ReferralService
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.features.today.records import Line
from neighbourhood_desk.features.today.rules import reminder_of_backup, reminders_of_consents
from neighbourhood_desk.features.today.service import TodayService
from neighbourhood_desk.features.vault.service import BackupService
from neighbourhood_desk.kernel.feature import Feature, PageEntry, Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


def _backup_due(backups: BackupService, profile: ProfileService, today: date) -> Iterable[Line]:
    """The line that asks for a copy outside this computer, from the day before it is due; what is only a sample needs none."""
    return () if profile.current().is_sample else reminder_of_backup(backups.standing(), today)


def _reminders(backups: BackupService, profile: ProfileService, consents: ConsentService, today: date) -> Iterable[Line]:
    """Lines that belong to no request: a backup that is due, consents that end."""
    return (*_backup_due(backups, profile, today), *reminders_of_consents(consents.ending()))


def _services(services: Services) -> list[object]:
    return [
        TodayService(
            services.of(Vault),
            services.of(TerritoryService),
            services.of(ResourceService),
            services.of(FollowUpService),
            services.of(RequestService),
            services.of(BodyService),
            services.of(MeetingService),
            partial(_reminders, services.of(BackupService), services.of(ProfileService), services.of(ConsentService)),
            services.get(CaseService),
            services.get(ReferralService),
        )
    ]


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.today.ui.page import TodayPage

    return TodayPage.built(services)


FEATURE = Feature(
    name="today",
    services=_services,
    pages=(PageEntry(key="today", title=say("Today", "Today"), icon="home", order=10, build=_page),),
)
