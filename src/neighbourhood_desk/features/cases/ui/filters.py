"""What stands above the list of cases: chips with their counts, and the fields that narrow it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.cases.rules.listing import GROUP_NAMES, CaseFilter, Group
from neighbourhood_desk.features.cases.ui.desk import CaseDesk
from neighbourhood_desk.features.followups.records import LEADER_NAMES, Leader
from neighbourhood_desk.widgets.controls import FilterChip, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import ChoiceBox, SearchField
from neighbourhood_desk.widgets.live import Live


class CaseFilters(Live, QWidget):
    """Holds the filter of the list; `changed` comes with the new one."""

    changed = Signal(object)

    def __init__(self, desk: CaseDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._toolkit = desk, desk.toolkit
        self._group = Group.OPEN
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(8)
        line = QHBoxLayout()
        holder = QWidget()
        flow = FlowLayout(holder, 6)
        self.chips: dict[Group, FilterChip] = {}
        for group in Group:
            chip = self.chips[group] = FilterChip()
            chip.setChecked(group is self._group)
            chip.clicked.connect(lambda _checked=False, group=group: self._on_chip(group))
            flow.addWidget(chip)
        self._more_chip = FilterChip("filter")
        self._more_chip.clicked.connect(self._on_more)
        flow.addWidget(self._more_chip)
        line.addWidget(holder, 1)
        self._count = plain_label(role="secondary")
        line.addWidget(self._count)
        layout.addLayout(line)
        self._more = QWidget()
        more = QVBoxLayout(self._more)
        more.setContentsMargins(0, 0, 0, 0)
        self.search = SearchField()
        self.search.searched.connect(lambda _text: self._emit())
        more.addWidget(self.search)
        boxes = QWidget()
        flow = FlowLayout(boxes)
        self._type, self._leader = ChoiceBox(), ChoiceBox()
        for box in (self._type, self._leader):
            box.activated.connect(lambda _index: self._emit())
            flow.addWidget(box)
        more.addWidget(boxes)
        self._more.hide()
        layout.addWidget(self._more)
        self.retranslate()

    def wanted(self) -> CaseFilter:
        """The filter as it stands."""
        leader = self._leader.currentData()
        return CaseFilter(
            group=self._group,
            text=self.search.text(),
            type_key=self._type.currentData() or "",
            led_by=Leader(leader) if leader else None,
        )

    def show_counts(self, counts: Mapping[Group, int]) -> None:
        """Say on each chip how many it stands for."""
        for group, chip in self.chips.items():
            chip.set_label(self._toolkit.words(GROUP_NAMES[group]), counts[group])
        number = self._toolkit.catalogue.number
        self._count.setText(self.tr("{listed} of {whole}").format(listed=number(counts[self._group]), whole=number(counts[Group.ALL])))

    def show_group(self, group: Group) -> None:
        """Choose a chip."""
        self._group = group
        for key, chip in self.chips.items():
            chip.setChecked(key is group)

    def place(self) -> dict[str, Any]:
        """The chip and the search, as JSON."""
        return {"group": self._group.value, "text": self.search.text()}

    def go_to(self, place: Mapping[str, Any]) -> None:
        """Show what `place` gave."""
        group = str(place.get("group", Group.OPEN))
        self.show_group(Group(group) if group in tuple(Group) else Group.OPEN)
        text = str(place.get("text", ""))
        self.search.setText(text)
        self._more_chip.setChecked(bool(text))
        self._more.setVisible(bool(text))

    def refresh_types(self) -> None:
        """Offer the types as they are now."""
        catalogue = self._toolkit.catalogue
        names = [(each.key, self._desk.types.name(each.key, catalogue)) for each in self._desk.types.all()]
        _fill(self._type, self.tr("Every type"), names)

    def retranslate(self) -> None:
        if not hasattr(self, "_more"):
            return
        words = self._toolkit.words
        self.search.set_hint(self.tr("Words or number"))
        self._more_chip.set_label(self.tr("Filter"))
        self.refresh_types()
        _fill(self._leader, self.tr("Whoever leads"), [(key, words(name)) for key, name in LEADER_NAMES.items()])
        self._type.setAccessibleName(self.tr("Type"))
        self._leader.setAccessibleName(self.tr("Who leads"))

    def _on_chip(self, group: Group) -> None:
        self.show_group(group)
        self._emit()

    def _on_more(self) -> None:
        shown = self._more_chip.isChecked()
        self._more.setVisible(shown)
        if shown:
            self.search.setFocus()
        elif self.wanted().is_narrowed:
            self._type.setCurrentIndex(0)
            self._leader.setCurrentIndex(0)
            self.search.clear()
            self._emit()

    def _emit(self) -> None:
        self.changed.emit(self.wanted())


def _fill(box: ChoiceBox, everything: str, choices: list[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    box.addItem(everything, None)
    for key, name in choices:
        box.addItem(name, str(key))
    box.setCurrentIndex(max(0, box.findData(chosen)))
