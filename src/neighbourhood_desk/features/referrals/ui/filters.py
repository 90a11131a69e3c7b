"""What the list of referrals is narrowed by: chips that count, words, and the agency."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.referrals.records import Agency
from neighbourhood_desk.features.referrals.rules.listing import Group, ReferralFilter
from neighbourhood_desk.widgets.controls import FilterChip
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import ChoiceBox, SearchField
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class ReferralFilters(Live, QWidget):
    """Says with `changed` that `wanted()` gives another filter."""

    changed = Signal()

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._group = Group.WAITING
        self._counts: Mapping[Group, int] = {}
        self._agencies: list[Agency] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 12, 14, 10)
        layout.setSpacing(10)
        line = QWidget()
        flow = FlowLayout(line)
        self.chips = {group: FilterChip() for group in Group}
        for group, chip in self.chips.items():
            chip.clicked.connect(lambda _on=False, group=group: self.choose(group))
            flow.addWidget(chip)
        layout.addWidget(line)
        fields = QWidget()
        row = FlowLayout(fields, even=True)
        self.search, self.agency = SearchField(), ChoiceBox()
        self.search.searched.connect(lambda _text: self.changed.emit())
        self.agency.setMaxVisibleItems(24)
        self.agency.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.agency.setMinimumContentsLength(16)
        self.agency.activated.connect(lambda _index: self.changed.emit())
        layout.addWidget(self.search)
        row.addWidget(self.agency)
        layout.addWidget(fields)
        self.retranslate()

    def wanted(self) -> ReferralFilter:
        """What the list shows."""
        chosen = self.agency.currentData()
        return ReferralFilter(group=self._group, text=self.search.text(), agency_id=UUID(chosen) if chosen else None)

    def agency_chosen(self) -> Agency | None:
        """The agency that the list is narrowed to."""
        wanted = self.wanted().agency_id
        return next((each for each in self._agencies if each.id == wanted), None)

    def choose(self, group: Group) -> None:
        """Look at another group."""
        self._group = group
        self._show_chips()
        self.changed.emit()

    def go_among(self, groups: Sequence[Group]) -> None:
        """Look at one of these groups, the first unless one of them is looked at, and say nothing."""
        if self._group is not Group.ALL and self._group not in groups:
            self._group = groups[0]
            self._show_chips()

    def show_counts(self, counts: Mapping[Group, int], agencies: list[Agency]) -> None:
        """Show on each chip how many it leaves, and offer the agencies there are."""
        self._counts = counts
        self._show_chips()
        if agencies != self._agencies:
            self._agencies = agencies
            self._show_agencies()

    def place(self) -> dict[str, Any]:
        """The filter as JSON."""
        return {"group": self._group.value, "text": self.search.text(), "agency": self.agency.currentData() or ""}

    def go_to(self, place: Mapping[str, Any]) -> None:
        """Show what `place` gave."""
        known = {group.value for group in Group}
        self._group = Group(place["group"]) if place.get("group") in known else Group.WAITING
        self.search.setText(str(place.get("text", "")))
        self.agency.setCurrentIndex(max(0, self.agency.findData(place.get("agency") or None)))
        self._show_chips()

    def retranslate(self) -> None:
        if not hasattr(self, "agency"):
            return
        self.search.set_hint(self.tr("Search by person, request, resource or number"))
        self.agency.setAccessibleName(self.tr("Agency"))
        self._show_agencies()
        self._show_chips()

    def _show_agencies(self) -> None:
        chosen = self.agency.currentData()
        self.agency.clear()
        self.agency.addItem(self.tr("Every agency"), None)
        for each in self._agencies:
            late = self.tr("%n late", "", each.late) if each.late else ""
            text = " · ".join(part for part in (each.name, late) if part)
            self.agency.addItem(text, str(each.id))
        self.agency.setCurrentIndex(max(0, self.agency.findData(chosen)))
        self.agency.setVisible(bool(self._agencies))

    def _show_chips(self) -> None:
        labels = {
            Group.WAITING: self.tr("With an agency"),
            Group.LATE: self.tr("No answer in time"),
            Group.BACK: self.tr("Came back"),
            Group.DRAFTS: self.tr("Drafts"),
            Group.ENDED: self.tr("Ended"),
            Group.ALL: self.tr("All"),
        }
        for group, chip in self.chips.items():
            chip.setChecked(group is self._group)
            chip.set_label(labels[group], self._counts.get(group, 0))
