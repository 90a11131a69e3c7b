"""The areas of the map as a list: the same figures, for whoever cannot see the map or wants to sort it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.territory.records import KIND_NAMES, Area, AreaKind
from neighbourhood_desk.features.territory.rules import full_name
from neighbourhood_desk.features.territory.rules.figures import AreaFigure
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.widgets.controls import FilterChip
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import SearchField
from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit


@dataclass(frozen=True, slots=True)
class AreaLine:
    """One area in the list: what it lies in, and its figures by key."""

    area: Area
    path: str
    figures: Mapping[str, int]

    @property
    def id(self) -> UUID:
        """The area's identifier."""
        return self.area.id


class AreaList(RecordTable):
    """Neighbourhoods and places of mine; chips add the buildings and the areas around."""

    narrowed = Signal()

    def __init__(self, toolkit: Toolkit, figures: Sequence[AreaFigure], parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._toolkit = toolkit
        self._figures = list(figures)
        self._lines: list[AreaLine] = []
        self.search = SearchField()
        self.search.searched.connect(lambda _text: self._narrow())
        self._buildings, self._around = FilterChip(), FilterChip()
        chips = QWidget()
        flow = FlowLayout(chips)
        for chip in (self._buildings, self._around):
            chip.clicked.connect(lambda _on=False: self._narrow())
            flow.addWidget(chip)
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(14, 12, 14, 8)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(chips)
        self.head.addWidget(head)
        self._columns: list[AreaFigure] = []
        self.show_figure(self._figures[0].key if self._figures else "")

    def show_figure(self, key: str) -> None:
        """Show the column of this figure, and of the first other one: there is no room for all."""
        wanted = sorted(self._figures, key=lambda figure: figure.key != key)[:2]
        columns = [figure for figure in self._figures if figure in wanted]
        if columns != self._columns:
            self._columns = columns
            name = Column(
                "area", "", lambda line: str(line.area.name), sort=lambda line: fold(line.area.name), width="stretch", detail=self._detail
            )
            self.set_columns([name, *(self._figure_column(figure) for figure in columns)])
        self.retranslate()

    def show_areas(self, areas: Sequence[Area], figures: Mapping[str, Mapping[UUID, int]]) -> None:
        """Show these areas with their figures, by key and area."""
        by_id = {area.id: area for area in areas}
        self._lines = [
            AreaLine(
                area,
                full_name(area, by_id).removeprefix(area.name).removeprefix(", "),
                {key: values[area.id] for key, values in figures.items() if area.id in values},
            )
            for area in areas
        ]
        self._narrow()

    def reveal(self, id: UUID) -> None:
        """Choose an area, showing what hides it if need be."""
        line = next((line for line in self._lines if line.id == id), None)
        if line is None:
            return
        if line.area.kind is AreaKind.BUILDING:
            self._buildings.setChecked(True)
        if not line.area.is_mine:
            self._around.setChecked(True)
        if not self._is_shown(line):
            self.search.clear()
        self._narrow()
        self.choose(id)

    def retranslate(self) -> None:
        if not hasattr(self, "_columns"):
            return
        super().retranslate()
        words = self._toolkit.words
        self.set_name(self.tr("Areas"))
        self.search.set_hint(self.tr("Find an area"))
        self.set_titles([self.tr("Area"), *(words(figure.name) for figure in self._columns)])
        self._name_chips()
        self.empty.set_texts(self.tr("No area fits"), self.tr("Search for another word, or show buildings and the areas around."))

    def _figure_column(self, figure: AreaFigure) -> Column:
        def text(line: AreaLine) -> str:
            value = line.figures.get(figure.key)
            return "" if value is None else self._toolkit.catalogue.number(value)

        return Column(figure.key, "", text, sort=lambda line: line.figures.get(figure.key), mono=True, align="right")

    def _detail(self, line: AreaLine) -> str:
        return " · ".join(part for part in (self._toolkit.words(KIND_NAMES[line.area.kind]), line.path) if part)

    def _name_chips(self) -> None:
        self._buildings.set_label(self.tr("Buildings"), sum(1 for line in self._lines if line.area.kind is AreaKind.BUILDING))
        self._around.set_label(self.tr("Around my territory"), sum(1 for line in self._lines if not line.area.is_mine))
        self._buildings.setVisible(any(line.area.kind is AreaKind.BUILDING for line in self._lines))
        self._around.setVisible(any(not line.area.is_mine for line in self._lines))

    def _narrow(self) -> None:
        self._name_chips()
        self.set_rows([line for line in self._lines if self._is_shown(line)])

    def _is_shown(self, line: AreaLine) -> bool:
        words = fold(self.search.text()).split()
        if words:
            where = fold(f"{line.area.name} {line.area.code} {line.area.address} {line.path}").split()
            return all(any(part.startswith(word) for part in where) for word in words)
        if line.area.kind is AreaKind.BUILDING and not self._buildings.isChecked():
            return False
        return line.area.is_mine or self._around.isChecked()
