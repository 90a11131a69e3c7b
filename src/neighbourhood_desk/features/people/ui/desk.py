"""What the panels of people are given: the services of this feature and the way to take a step back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from neighbourhood_desk.features.people.service import DuplicateService, HouseholdService, MergeService, PeopleService, RelationService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.widgets.toolkit import Toolkit


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleDesk:
    """Passed to every panel."""

    people: PeopleService
    households: HouseholdService
    relations: RelationService
    duplicates: DuplicateService
    merges: MergeService
    territory: TerritoryService
    undo: Callable[[], object]

    @classmethod
    def of(cls, services: Services, undo: Callable[[], object]) -> PeopleDesk:
        """From the services of an open desk; `undo` takes back the last step and may say that it cannot."""
        toolkit = services.of(Toolkit)

        def take_back() -> None:
            try:
                undo()
            except DeskError as error:
                toolkit.telling.problem(error)

        return cls(
            people=services.of(PeopleService),
            households=services.of(HouseholdService),
            relations=services.of(RelationService),
            duplicates=services.of(DuplicateService),
            merges=services.of(MergeService),
            territory=services.of(TerritoryService),
            undo=take_back,
        )
