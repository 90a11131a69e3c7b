"""What the list of resources is narrowed by: chips that count, words, need, sector and area."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.resources.records import NEED_GROUPS, NEED_NAMES, SECTOR_NAMES, NeedCategory, Sector
from neighbourhood_desk.features.resources.rules import ResourceCounts, ResourceFilter, verify_before
from neighbourhood_desk.features.territory.records import AreaKind
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.widgets.controls import FilterChip
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import ChoiceBox, SearchField
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

CHIPS = ("every", "formal", "informal", "outside", "unverified")


class ResourceFilters(Live, QWidget):
    """Says with `changed` that `wanted()` gives another filter."""

    changed = Signal()

    def __init__(self, toolkit: Toolkit, territory: TerritoryService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._territory = toolkit, territory
        self._chip = CHIPS[0]
        self._counts = ResourceCounts()
        self._areas: list[tuple[Any, str]] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.setSpacing(10)
        chips = QWidget()
        row = FlowLayout(chips)
        self._chips = {key: FilterChip() for key in CHIPS}
        for key, chip in self._chips.items():
            chip.clicked.connect(lambda _on=False, key=key: self._on_chip(key))
            row.addWidget(chip)
        self._more = FilterChip("filter")
        self._more.clicked.connect(self._on_more)
        row.addWidget(self._more)
        layout.addWidget(chips)
        self.search = SearchField()
        self.search.searched.connect(lambda _text: self.changed.emit())
        layout.addWidget(self.search)
        self._need, self._sector, self._area = ChoiceBox(), ChoiceBox(), ChoiceBox()
        self._boxes = QWidget()
        self._boxes.hide()
        line = FlowLayout(self._boxes, even=True)
        for box in (self._need, self._sector, self._area):
            box.setMaxVisibleItems(24)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
            box.activated.connect(lambda _index: self.changed.emit())
            line.addWidget(box)
        layout.addWidget(self._boxes)
        self._show_chips()

    def base(self) -> ResourceFilter:
        """The filter without the chip: what the chips count under."""
        area = self._area.currentData()
        return ResourceFilter(
            text=self.search.text(),
            need=_as(NeedCategory, self._need.currentData()),
            sector=_as(Sector, self._sector.currentData()),
            area_ids=self._territory.within(area) if area is not None else None,
        )

    def wanted(self, today: date) -> ResourceFilter:
        """What the list shows."""
        base = self.base()
        match self._chip:
            case "formal" | "informal":
                return replace(base, formal=self._chip == "formal")
            case "outside":
                return replace(base, outside=True)
            case "unverified":
                return replace(base, unverified_since=verify_before(today))
            case _:
                return base

    @property
    def is_narrowed(self) -> bool:
        """True if anything is left out."""
        return self._chip != CHIPS[0] or self.base() != ResourceFilter()

    def set_counts(self, counts: ResourceCounts) -> None:
        """Show on each chip how many resources it leaves."""
        self._counts = counts
        self._show_chips()

    def shown(self) -> int:
        """How many resources the chosen chip leaves."""
        return int(getattr(self._counts, self._chip))

    def clear(self) -> None:
        """Show everything."""
        self.go_to({})

    def place(self) -> dict[str, Any]:
        """The filter as JSON."""
        boxes = {"need": self._need, "sector": self._sector, "area": self._area}
        chosen = {key: str(data) for key, box in boxes.items() if (data := box.currentData()) is not None}
        return {"chip": self._chip, "text": self.search.text(), **chosen}

    def go_to(self, place: Mapping[str, Any]) -> None:
        """Show what `place` gave."""
        self._chip = place.get("chip", CHIPS[0]) if place.get("chip") in CHIPS else CHIPS[0]
        self.search.setText(place.get("text", ""))
        for key, box in (("need", self._need), ("sector", self._sector), ("area", self._area)):
            index = next((index for index in range(box.count()) if str(box.itemData(index)) == place.get(key)), 0)
            box.setCurrentIndex(index)
        self._show_boxes(any(box.currentData() is not None for box in (self._need, self._sector, self._area)))
        self._show_chips()
        self.changed.emit()

    def retranslate(self) -> None:
        words = self._toolkit.words
        self.search.set_hint(self.tr("Search by name, address or telephone"))
        needs = [(need, words(NEED_NAMES[need])) for group in NEED_GROUPS.values() for need in group]
        _fill(self._need, self.tr("Any need"), needs)
        _fill(self._sector, self.tr("Any sector"), [(sector, words(name)) for sector, name in SECTOR_NAMES.items()])
        self._show_areas()
        for box, name in ((self._need, self.tr("Need")), (self._sector, self.tr("Sector")), (self._area, self.tr("Area"))):
            box.setAccessibleName(name)
        self._show_chips()

    def read_areas(self) -> None:
        """Offer the areas there are now."""
        self._areas = [(area.id, area.name) for area in self._territory.mine() if area.kind is not AreaKind.BUILDING]
        self._show_areas()

    def _show_areas(self) -> None:
        _fill(self._area, self.tr("Any area"), self._areas)
        self._area.setVisible(bool(self._areas))

    def _on_chip(self, key: str) -> None:
        self._chip = key
        self._show_chips()
        self.changed.emit()

    def _on_more(self) -> None:
        """Put away, the boxes narrow nothing: what is not seen must not filter."""
        shown = self._more.isChecked()
        self._show_boxes(shown)
        boxes = (self._need, self._sector, self._area)
        if shown:
            self._need.setFocus()
        elif any(box.currentData() is not None for box in boxes):
            for box in boxes:
                box.setCurrentIndex(0)
            self.changed.emit()

    def _show_boxes(self, shown: bool) -> None:
        self._more.setChecked(shown)
        self._boxes.setVisible(shown)

    def _show_chips(self) -> None:
        self._more.set_label(self.tr("Filter"))
        labels = {
            "every": self.tr("All"),
            "formal": self.tr("Formal"),
            "informal": self.tr("Informal"),
            "outside": self.tr("Outside the territory"),
            "unverified": self.tr("To verify"),
        }
        for key, chip in self._chips.items():
            chip.setChecked(key == self._chip)
            chip.set_label(labels[key], int(getattr(self._counts, key)))


def _fill(box: ChoiceBox, nothing: str, choices: list[tuple[Any, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    box.addItem(nothing, None)
    for value, text in choices:
        box.addItem(text, value)
    box.setCurrentIndex(next((index for index in range(box.count()) if box.itemData(index) == chosen), 0))


def _as(kind: type[Any], code: Any) -> Any:
    """Qt gives a StrEnum back as bare text."""
    return None if code is None else kind(code)
