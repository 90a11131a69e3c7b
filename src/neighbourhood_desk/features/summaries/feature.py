"""What summaries give the desk."""

from __future__ import annotations

from typing import Any

from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.rights.records.activity import Anchor
from neighbourhood_desk.features.rights.service import ActivityService
from neighbourhood_desk.features.summaries.service import SummaryService
from neighbourhood_desk.features.summaries.service.desk_parameters import parameters_of
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.feature import Command, Feature, PageEntry, Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


def _service(services: Services) -> list[object]:
    profile, territory = services.of(ProfileService), services.of(TerritoryService)
    built = SummaryService(services.of(Vault), lambda: parameters_of(profile, territory))
    services.of(ActivityService).anchors_from(lambda: [Anchor(*noted) for noted in built.anchors()])
    return [built]


def _page(services: Services) -> Any:
    from neighbourhood_desk.features.summaries.ui.page import SummariesPage
    from neighbourhood_desk.widgets.toolkit import Toolkit

    return SummariesPage(services.of(Toolkit), services.of(SummaryService))


def _show(services: Services) -> None:
    from neighbourhood_desk.widgets.toolkit import Toolkit

    services.of(Toolkit).open_page("summaries")


FEATURE = Feature(
    name="summaries",
    services=_service,
    pages=(PageEntry(key="summaries", title=say("Summaries", "Summaries"), icon="send", order=80, build=_page),),
    commands=(
        Command(
            key="summaries.review", title=say("Summaries", "Review a summary before it leaves"), run=_show, page="summaries", icon="send"
        ),
    ),
    counts={"summaries": lambda services: len(services.of(SummaryService).exported())},
)
