"""What of consents other features may show: the form that asks for one where data is about to be passed, and the texts."""

from __future__ import annotations

from neighbourhood_desk.features.consents.ui.desk import ConsentDesk
from neighbourhood_desk.features.consents.ui.form import Asked, ConsentForm
from neighbourhood_desk.features.consents.ui.texts_panel import ConsentTextsPanel

__all__ = ["Asked", "ConsentDesk", "ConsentForm", "ConsentTextsPanel"]
