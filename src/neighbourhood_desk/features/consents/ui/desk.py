"""What the widgets of consents are given: the services they ask, and the undo they offer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from neighbourhood_desk.features.consents.service import ConsentPapers, ConsentService, ConsentTexts
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.widgets.toolkit import Toolkit


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDesk:
    """The services of an open desk that consents need in the window."""

    consents: ConsentService
    texts: ConsentTexts
    papers: ConsentPapers
    people: PeopleService
    resources: ResourceService
    undo: Callable[[], object]

    @classmethod
    def of(cls, services: Services) -> ConsentDesk:
        """From the services of an open desk; `undo` takes back the last step and says what it cannot."""
        toolkit, consents = services.of(Toolkit), services.of(ConsentService)

        def undo() -> None:
            try:
                consents.undo()
            except DeskError as error:
                toolkit.telling.problem(error)

        return cls(
            consents=consents,
            texts=services.of(ConsentTexts),
            papers=services.of(ConsentPapers),
            people=services.of(PeopleService),
            resources=services.of(ResourceService),
            undo=undo,
        )
