"""What the widgets of cases ask: the services of the open desk, and the undo they offer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from neighbourhood_desk.features.cases.service import AutonomyService, CaseNotes, CaseService, CaseTypes, TimelineService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import LANGUAGES, Catalogue
from neighbourhood_desk.widgets.toolkit import Toolkit


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDesk:
    """The services that the widgets of this feature ask."""

    toolkit: Toolkit
    cases: CaseService
    types: CaseTypes
    notes: CaseNotes
    ladder: AutonomyService
    timelines: TimelineService
    followups: FollowUpService
    people: PeopleService
    resources: ResourceService
    requests: RequestService
    territory: TerritoryService
    undo: Callable[[], object]

    @classmethod
    def of(cls, services: Services) -> CaseDesk:
        """Those of an open desk."""
        toolkit, territory = services.of(Toolkit), services.of(TerritoryService)

        def take_back() -> None:
            try:
                territory.undo()
            except DeskError as error:
                toolkit.telling.problem(error)

        return cls(
            toolkit=toolkit,
            cases=services.of(CaseService),
            types=services.of(CaseTypes),
            notes=services.of(CaseNotes),
            ladder=services.of(AutonomyService),
            timelines=services.of(TimelineService),
            followups=services.of(FollowUpService),
            people=services.of(PeopleService),
            resources=services.of(ResourceService),
            requests=services.of(RequestService),
            territory=territory,
            undo=take_back,
        )

    @property
    def catalogues(self) -> list[Catalogue]:
        """Those of every language."""
        return [self.toolkit.language.catalogue_for(code) for code in LANGUAGES]
