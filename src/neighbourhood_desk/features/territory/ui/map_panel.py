"""The map with its chips and legend: what the colours show is chosen here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from neighbourhood_desk.features.territory.records import Area, Rings
from neighbourhood_desk.features.territory.rules import outline_of
from neighbourhood_desk.features.territory.rules.figures import AreaFigure, coloured
from neighbourhood_desk.widgets.controls import Card, EmptyState, FilterChip, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.map_legend import MapLegend
from neighbourhood_desk.widgets.map_view import MapArea, MapPoint, MapView
from neighbourhood_desk.widgets.toolkit import Toolkit


class MapPanel(Live, Card):
    """Shows areas coloured by one of some figures. `figure_chosen` comes when the person chooses another."""

    figure_chosen = Signal(str)

    def __init__(self, toolkit: Toolkit, figures: Sequence[AreaFigure], parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit = toolkit
        self._figures = list(figures)
        self._shown = self._figures[0].key if self._figures else ""
        self._rings: dict[str, Rings] = {}
        self._chips = {figure.key: FilterChip() for figure in self._figures}
        chips = QWidget()
        flow = FlowLayout(chips)
        for key, chip in self._chips.items():
            chip.clicked.connect(lambda _on=False, key=key: self._on_chip(key))
            flow.addWidget(chip)
        self.legend = MapLegend(toolkit)
        self._meaning = plain_label(role="small", wrap=True)
        self.body.addWidget(chips)
        self.map = MapView(toolkit)
        self._blank = EmptyState("map-2")
        self._blank.hide()
        self.body.addWidget(self.map, 1)
        self.body.addWidget(self._blank, 1)
        line = QHBoxLayout()
        line.addWidget(self._meaning, 1)
        line.addWidget(self.legend)
        self.body.addLayout(line)
        self.retranslate()

    @property
    def shown(self) -> str:
        """The key of the figure that colours the map."""
        return self._shown

    def show_figure(self, key: str) -> None:
        """Colour the map by another figure; the page gives its values next."""
        if key in self._chips:
            self._shown = key
        self.retranslate()

    def offer(self, keys: Collection[str]) -> None:
        """Offer these figures; the others have nothing to show. The one that is shown stays, and so does the first."""
        for place, (key, chip) in enumerate(self._chips.items()):
            chip.setVisible(key in keys or key == self._shown or place == 0)

    def set_areas(self, areas: Sequence[Area], values: Mapping[UUID, int]) -> None:
        """Draw the areas that have an outline, those of the manager's coloured by `values`."""
        bright = coloured(areas)
        drawn = [area for area in areas if area.outline]
        self.map.set_areas(
            [
                MapArea(area.id, area.name, self._rings_of(area), values.get(area.id) if area.id in bright else None, area.is_mine)
                for area in drawn
            ]
        )
        self._rings = {area.outline: self._rings[area.outline] for area in drawn}
        self.legend.set_ramp(self.map.ramp)
        for widget, shown in ((self.map, bool(drawn)), (self.legend, bool(drawn)), (self._meaning, bool(drawn)), (self._blank, not drawn)):
            widget.setVisible(shown)
        self.retranslate()

    def set_points(self, points: Sequence[tuple[float, float]]) -> None:
        """Draw the counted things as discs."""
        self.map.set_points([MapPoint(lon, lat) for lon, lat in points])

    def retranslate(self) -> None:
        if not hasattr(self, "map"):
            return
        self._blank.set_texts(
            self.tr("No outlines yet"), self.tr("The areas written down by hand stand in the list. Import a file of areas to see a map.")
        )
        words = self._toolkit.words
        for figure in self._figures:
            chip = self._chips[figure.key]
            chip.set_label(words(figure.name))
            chip.setChecked(figure.key == self._shown)
            chip.setAccessibleDescription(self.tr("Colour the map by this"))
        chosen = next((figure for figure in self._figures if figure.key == self._shown), None)
        self.map.set_figure(words(chosen.name) if chosen else "")
        if chosen is not None and chosen.has_points:
            self._meaning.setText(self.tr("{figure}: by area, and where they are").format(figure=words(chosen.name)))
        else:
            self._meaning.setText(self.tr("{figure}: by area").format(figure=words(chosen.name)) if chosen else "")

    def _rings_of(self, area: Area) -> Rings:
        """The outline, read once: the map keeps its shapes while they are the very same."""
        if area.outline not in self._rings:
            self._rings[area.outline] = outline_of(area)
        return self._rings[area.outline]

    def _on_chip(self, key: str) -> None:
        self.show_figure(key)
        self.figure_chosen.emit(key)
