"""The verbs for consents, and for the texts that are shown before anybody agrees."""

from __future__ import annotations

from neighbourhood_desk.features.consents.service.consents import (
    ConsentService,
    PersonOf,
    ReceiverSource,
    WithdrawalListener,
)
from neighbourhood_desk.features.consents.service.papers import ConsentPapers
from neighbourhood_desk.features.consents.service.texts import ConsentTexts, Template

__all__ = ["ConsentPapers", "ConsentService", "ConsentTexts", "PersonOf", "ReceiverSource", "Template", "WithdrawalListener"]
