"""What follow-ups give the desk: no page of their own, they stand where their record is and on Today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.kernel.feature import Feature, Finder, Found, Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


def _describe(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    found, short_day = services.of(FollowUpService).of_ids(ids), services.catalogue().short_day
    return {
        key: Found(kind="followups", id=key, title=item.what, detail=short_day(item.done_on or item.due_on)) for key, item in found.items()
    }


FEATURE = Feature(
    name="followups",
    services=lambda services: [FollowUpService(services.of(Vault), services.of(ProfileService).calendar)],
    finders=(Finder(kind="followups", name=say("FollowUps", "Follow-up"), icon="clock", describe=_describe),),
    happenings=lambda services, kind, ids: services.of(FollowUpService).happenings(kind, ids),
    counts={"followups": lambda services: services.of(FollowUpService).count()},
)
