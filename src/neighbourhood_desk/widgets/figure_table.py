"""A table of figures, each with the range it stands for: read row by row with the keyboard, indented where a list has levels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from uuid import NAMESPACE_OID, UUID, uuid5

from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.widgets.record_table import Column, RecordTable
from neighbourhood_desk.widgets.toolkit import Toolkit

_INDENT = "\u2003"


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A row: `key` tells it apart, `depth` indents its label, `figures` are finished texts, one for each column."""

    key: str
    label: str
    depth: int
    figures: tuple[str, ...]

    @property
    def id(self) -> UUID:
        """Stable, so that the chosen row stays chosen when the figures change."""
        return uuid5(NAMESPACE_OID, self.key)


class FigureTable(QWidget):
    """Shows figures under headings; the first column holds the labels."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.table = RecordTable(toolkit)
        layout.addWidget(self.table)
        self.setFocusProxy(self.table)

    def set_figures(self, name: str, heads: Sequence[str], rows: Sequence[FigureRow]) -> None:
        """Show `rows`; `heads` names the columns, the labels' column first, and `name` the whole for screen readers."""
        columns = [Column(key="label", title=heads[0], text=_label, width="stretch")]
        columns += [
            Column(key=f"figure{place}", title=head, text=partial(_figure, place), mono=True) for place, head in enumerate(heads[1:])
        ]
        self.table.set_rows([])
        self.table.set_columns(columns)
        self.table.set_titles(list(heads))
        self.table.set_rows(rows)
        self.table.set_name(name)


def _label(row: FigureRow) -> str:
    return _INDENT * max(0, row.depth - 1) + row.label


def _figure(place: int, row: FigureRow) -> str:
    return row.figures[place]
