"""Which column of a table fills which field: a line for each field with what stands in the column, for any kind of record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.widgets.controls import plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import ChoiceBox
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_MOST_JOINED = 3
_WIDEST = 28
"""Characters of a column's name in a box; the whole name is in its list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedField:
    """A field and the columns that fill it now; with `joins` several columns make one text."""

    key: str
    label: Wording
    columns: tuple[str, ...] = ()
    is_needed: bool = False
    joins: bool = False


class ColumnMapping(Live, QWidget):
    """Lets a person say what the columns of a table hold; `edited` comes with the field and its columns."""

    edited = Signal(str, object)

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._fields: Sequence[MappedField] = ()
        self._columns: Sequence[str] = ()
        self._sample: Callable[[Sequence[str]], str] = lambda _columns: ""
        self.boxes: dict[str, list[ChoiceBox]] = {}
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(10)
        self._held: list[QWidget] = []

    def show_fields(self, fields: Sequence[MappedField], columns: Sequence[str], sample: Callable[[Sequence[str]], str]) -> None:
        """Show these fields over a table with these columns; `sample` gives a few words of what stands in some of them."""
        self._fields, self._columns, self._sample = fields, columns, sample
        self._build()

    def retranslate(self) -> None:
        if hasattr(self, "_held"):
            self._build()

    def _build(self) -> None:
        for widget in self._held:
            self._lines.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.boxes = {}
        self._held = [self._line(field) for field in self._fields]
        for widget in self._held:
            self._lines.addWidget(widget)

    def _line(self, field: MappedField) -> QWidget:
        line = QWidget()
        layout = QVBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        name = self._toolkit.words(field.label)
        is_missing = field.is_needed and not field.columns
        layout.addWidget(plain_label(self.tr("{name} (needed)").format(name=name) if field.is_needed else name, "strong", wrap=True))
        holder = QWidget()
        flow = FlowLayout(holder, 6)
        count = min(len(field.columns) + 1, _MOST_JOINED) if field.joins and field.columns else 1
        boxes = self.boxes[field.key] = [self._box(field, place, name) for place in range(count)]
        for box in boxes:
            flow.addWidget(box)
        layout.addWidget(holder)
        if field.columns:
            layout.addWidget(plain_label(self._sample(field.columns), "secondary", wrap=True))
        elif is_missing:
            layout.addWidget(plain_label(self.tr("Choose the column that holds it."), "secondary", wrap=True, tone="warning"))
        return line

    def _box(self, field: MappedField, place: int, name: str) -> ChoiceBox:
        box = ChoiceBox()
        box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(min(_WIDEST, max((len(column) for column in self._columns), default=8)))
        box.addItem(self.tr("and also…") if place else self.tr("Not in this table"), "")
        for column in self._columns:
            box.addItem(column, column)
        chosen = field.columns[place] if place < len(field.columns) else ""
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.setAccessibleName(self.tr("Column for “{name}”").format(name=name))
        box.activated.connect(lambda _index, key=field.key: self._on_chosen(key))
        return box

    def _on_chosen(self, key: str) -> None:
        self.edited.emit(key, tuple(dict.fromkeys(box.currentData() for box in self.boxes[key] if box.currentData())))
