"""What stands above the list of requests: chips with their counts, and the fields that narrow it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.requests.rules.listing import GROUP_NAMES, Group, RequestFilter
from neighbourhood_desk.features.requests.service.saved import SavedFilters
from neighbourhood_desk.features.requests.ui.saved_button import SavedButton
from neighbourhood_desk.features.resources.records import NEED_NAMES, SECTOR_NAMES, NeedCategory, Sector
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import FilterChip, IconButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import ChoiceBox, SearchField
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_OUTSIDE = "outside"
_PERIODS: tuple[tuple[str, Wording], ...] = (
    ("7", say("Requests", "Last 7 days")),
    ("30", say("Requests", "Last 30 days")),
    ("90", say("Requests", "Last 90 days")),
    ("365", say("Requests", "Last 12 months")),
)


class RequestFilters(Live, QWidget):
    """Holds the filter of the list; `changed` comes with the new one."""

    changed = Signal(object)
    all_asked = Signal()
    """Every request of the list is to be changed."""

    def __init__(self, toolkit: Toolkit, territory: TerritoryService, saved: SavedFilters, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit, self._territory = toolkit, territory
        self.saved_button = SavedButton(toolkit, saved, self.place, self.use)
        self._group = Group.OPEN
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._chip_line())
        self._more = self._more_line()
        self._more.hide()
        layout.addWidget(self._more)
        self.retranslate()

    def wanted(self) -> RequestFilter:
        """The filter as it stands."""
        area, period = self._area.currentData(), self._period.currentData()
        is_outside = area == _OUTSIDE
        today = self._toolkit.clock.today()
        return RequestFilter(
            group=self._group,
            text=self.search.text(),
            areas=frozenset() if area is None or is_outside else self._territory.within(area),
            outside=True if is_outside else None,
            sector=Sector(self._sector.currentData()) if self._sector.currentData() else None,
            need_category=NeedCategory(self._need.currentData()) if self._need.currentData() else None,
            since=_since(today, period),
        )

    def show_counts(self, counts: Mapping[Group, int]) -> None:
        """Say on each chip how many it stands for."""
        for group, chip in self.chips.items():
            chip.set_label(self._toolkit.words(GROUP_NAMES[group]), counts[group])
        listed, whole = counts[self._group], counts[Group.ALL]
        self.all_button.setEnabled(listed > 0)
        number = self._toolkit.catalogue.number
        self._count.setText(self.tr("{listed} of {whole}").format(listed=number(listed), whole=number(whole)))

    def show_group(self, group: Group) -> None:
        """Choose a chip."""
        self._group = group
        for key, chip in self.chips.items():
            chip.setChecked(key is group)

    def clear(self) -> None:
        """Take every narrowing away but the chip."""
        for box in (self._area, self._need, self._sector, self._period):
            box.setCurrentIndex(0)
        self.search.clear()

    def place(self) -> dict[str, Any]:
        """The chip, the search and the boxes, as JSON."""
        boxes = {name: str(box.currentData()) for name, box in self._boxes().items() if box.currentData() is not None}
        return {"group": self._group.value, "text": self.search.text(), **boxes}

    def go_to(self, place: Mapping[str, Any]) -> None:
        """Show what `place` gave."""
        group = str(place.get("group", Group.OPEN))
        self.show_group(Group(group) if group in tuple(Group) else Group.OPEN)
        self.search.setText(str(place.get("text", "")))
        for name, box in self._boxes().items():
            # What is gone meanwhile (an area) narrows nothing any more.
            found = [at for at in range(1, box.count()) if str(box.itemData(at)) == place.get(name)]
            box.setCurrentIndex(found[0] if found else 0)
        is_narrowed = self.wanted().is_narrowed
        self._more_chip.setChecked(is_narrowed)
        self._more.setVisible(is_narrowed)

    def use(self, place: Mapping[str, Any]) -> None:
        """Show a kept filter, and list by it."""
        self.go_to(place)
        self._emit()

    def _boxes(self) -> dict[str, ChoiceBox]:
        return {"area": self._area, "need": self._need, "sector": self._sector, "period": self._period}

    def refresh_areas(self) -> None:
        """Offer the areas of the territory as they are now."""
        chosen = self._area.currentData()
        self._area.clear()
        self._area.addItem(self.tr("Every area"), None)
        for area in self._territory.mine():
            self._area.addItem(area.name, area.id)
        self._area.addItem(self.tr("Outside the territory"), _OUTSIDE)
        self._area.setCurrentIndex(max(0, self._area.findData(chosen)))

    def retranslate(self) -> None:
        if not hasattr(self, "_more"):
            return
        words = self._toolkit.words
        self.search.set_hint(self.tr("Words, number or address"))
        self._more_chip.set_label(self.tr("Filter"))
        self.all_button.set_name(self.tr("Change all requests of this list…"))
        self.refresh_areas()
        _fill(self._need, self.tr("Every need"), [(key, words(name)) for key, name in NEED_NAMES.items()])
        _fill(self._sector, self.tr("Every sector"), [(key, words(name)) for key, name in SECTOR_NAMES.items()])
        _fill(self._period, self.tr("Any time"), [(key, words(name)) for key, name in _PERIODS])
        for box, name in (
            (self._area, self.tr("Area")),
            (self._need, self.tr("Need")),
            (self._sector, self.tr("Sector")),
            (self._period, self.tr("Received")),
        ):
            box.setAccessibleName(name)

    def _chip_line(self) -> QWidget:
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
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
        layout.addWidget(holder, 1)
        self._count = plain_label(role="secondary")
        layout.addWidget(self._count)
        self.all_button = IconButton("list-check")
        self.all_button.clicked.connect(self.all_asked)
        layout.addWidget(self.all_button)
        return line

    def _more_line(self) -> QWidget:
        more = QWidget()
        layout = QVBoxLayout(more)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.search = SearchField()
        self.search.searched.connect(lambda _text: self._emit())
        layout.addWidget(self.search)
        boxes = QWidget()
        flow = FlowLayout(boxes)
        self._area, self._need, self._sector, self._period = ChoiceBox(), ChoiceBox(), ChoiceBox(), ChoiceBox()
        for box in (self._area, self._need, self._sector, self._period):
            box.activated.connect(lambda _index: self._emit())
            flow.addWidget(box)
        flow.addWidget(self.saved_button)
        layout.addWidget(boxes)
        return more

    def _on_chip(self, group: Group) -> None:
        self.show_group(group)
        self._emit()

    def _on_more(self) -> None:
        shown = self._more_chip.isChecked()
        self._more.setVisible(shown)
        if shown:
            self.search.setFocus()
        elif self.wanted().is_narrowed:
            self.clear()
            self._emit()

    def _emit(self) -> None:
        self.changed.emit(self.wanted())


def _since(today: date, period: str | None) -> date | None:
    return None if not period else today - timedelta(days=int(period) - 1)


def _fill(box: ChoiceBox, everything: str, choices: list[tuple[str, str]]) -> None:
    chosen = box.currentData()
    box.clear()
    box.addItem(everything, None)
    for key, name in choices:
        box.addItem(name, str(key))
    box.setCurrentIndex(max(0, box.findData(chosen)))
