"""What follow-ups give the desk: no page of their own, they stand where their record is and on Today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.kernel.feature import Feature, Finder, Found, Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


def _describe(services: Services, ids: Sequence[UUID]) -> Mapping[UUID, Found]:
    found = services.of(FollowUpService).of_ids(ids)
    return {
        key: Found(kind="followups", id=key, title=item.what, detail=(item.done_on or item.due_on).isoformat())
        for key, item in found.items()
    }


FEATURE = Feature(
    name="followups",
    services=lambda services: [FollowUpService(services.of(Vault))],
    finders=(Finder(kind="followups", name=say("FollowUps", "Follow-up"), icon="clock", describe=_describe),),
    counts={"followups": lambda services: services.of(FollowUpService).count()},
)
