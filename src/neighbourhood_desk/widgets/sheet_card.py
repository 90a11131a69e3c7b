"""A card with several tables of figures, of which chips choose one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from neighbourhood_desk.widgets.controls import FilterChip
from neighbourhood_desk.widgets.figure_table import FigureRow, FigureTable
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.icons import em_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_LONGEST = 30
"""Of a table in the middle of a page, in lines of text."""


@dataclass(frozen=True, slots=True)
class ShownSheet:
    """One table ready to be shown: its chip's word, its headings (the labels' first) and rows."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[FigureRow, ...]


class SheetCard(Live, QFrame):
    """Shows one of several tables; the choice stays when the figures change."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sheets: Sequence[ShownSheet] = ()
        self.chosen = 0
        self.chips: list[FilterChip] = []
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.choose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        self._line = QWidget()
        FlowLayout(self._line)
        layout.addWidget(self._line)
        self.figures = FigureTable(toolkit)
        layout.addWidget(self.figures, 1)
        self.restyle()

    def set_sheets(self, sheets: Sequence[ShownSheet]) -> None:
        """Show these tables; the one that was looked at stays in front."""
        self._sheets = sheets
        while len(self.chips) < len(sheets):
            chip = FilterChip()
            self._group.addButton(chip, len(self.chips))
            line = self._line.layout()
            assert line is not None
            line.addWidget(chip)
            self.chips.append(chip)
        for place, chip in enumerate(self.chips):
            chip.setVisible(place < len(sheets))
            if place < len(sheets):
                chip.set_label(sheets[place].name)
        self.choose(min(self.chosen, len(sheets) - 1))

    def choose(self, place: int) -> None:
        """Look at the table with this number."""
        if not 0 <= place < len(self._sheets):
            return
        self.chosen = place
        self.chips[place].setChecked(True)
        sheet = self._sheets[place]
        self.figures.set_figures(sheet.name, sheet.heads, sheet.rows)
        self.restyle()

    def restyle(self) -> None:
        """A short table is as high as its rows; a long one shows a good part of them and scrolls."""
        whole = max(self.figures.table.whole_height(), em_now() * 6)
        self.figures.setMinimumHeight(min(whole, em_now() * _LONGEST))
        self.figures.setMaximumHeight(whole)
