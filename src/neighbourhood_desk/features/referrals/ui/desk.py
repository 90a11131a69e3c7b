"""What the widgets of referrals are given: the services they ask, and the undo they offer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from neighbourhood_desk.features.consents.ui.picker import ConsentDesk
from neighbourhood_desk.features.referrals.service import ReferralService
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.widgets.toolkit import Toolkit


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralDesk:
    """The services of an open desk that referrals need in the window."""

    referrals: ReferralService
    requests: RequestService
    resources: ResourceService
    consents: ConsentDesk
    undo: Callable[[], object]

    @classmethod
    def of(cls, services: Services) -> ReferralDesk:
        """From the services of an open desk; `undo` takes back the last step and says what it cannot."""
        toolkit, referrals = services.of(Toolkit), services.of(ReferralService)

        def undo() -> None:
            try:
                referrals.undo()
            except DeskError as error:
                toolkit.telling.problem(error)

        return cls(
            referrals=referrals,
            requests=services.of(RequestService),
            resources=services.of(ResourceService),
            consents=ConsentDesk.of(services),
            undo=undo,
        )
