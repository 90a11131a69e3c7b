"""Builds the blocks that features put into each other's details, and tells them what changed."""

from __future__ import annotations

from collections.abc import Sequence

from neighbourhood_desk.kernel.changes import Changes
from neighbourhood_desk.kernel.feature import Feature, Services
from neighbourhood_desk.widgets.sections import SectionPanel


class SectionBuilder:
    """Knows every feature's sections; what it built lives as long as the pages do."""

    def __init__(self, features: Sequence[Feature], services: Services) -> None:
        self._services = services
        self._sections = sorted((section for feature in features for section in feature.sections), key=lambda section: section.order)
        self._built: list[SectionPanel] = []

    def build(self, kind: str) -> list[tuple[str, SectionPanel]]:
        """New blocks for a detail of this kind of record, by key, in order."""
        panels = [(section.key, section.build(self._services)) for section in self._sections if kind in section.kinds]
        self._built += [panel for _, panel in panels]
        return panels

    def tell(self, changes: Changes) -> None:
        """Refresh the blocks that show what changed."""
        for panel in self._built:
            if changes.touches(*panel.kinds):
                panel.freshen()
