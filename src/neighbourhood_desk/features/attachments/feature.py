"""What files beside records give the desk: a block in the details of other features."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from neighbourhood_desk.features.attachments.records import KIND, SUBJECTS
from neighbourhood_desk.features.attachments.service import AttachmentService
from neighbourhood_desk.kernel.feature import Feature, Section, Services
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault


def _services(services: Services) -> Iterable[object]:
    built = AttachmentService(services.of(Vault), services.of(SealedKey))
    built.tidy()
    return (built,)


def _panel(services: Services) -> Any:
    from neighbourhood_desk.features.attachments.ui.panel import AttachmentsPanel

    return AttachmentsPanel.built(services, services.of(Vault).undo)


FEATURE = Feature(
    name="attachments",
    services=_services,
    sections=(Section(key=KIND, kinds=SUBJECTS, order=60, build=_panel),),
    counts={KIND: lambda services: services.of(AttachmentService).count()},
)
