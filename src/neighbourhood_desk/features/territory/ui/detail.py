"""One area beside the list: where it lies, what is known of it, the buildings around it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.territory.records import KIND_NAMES, Area, AreaKind
from neighbourhood_desk.widgets.controls import Card, QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.sections import Sections
from neighbourhood_desk.widgets.toolkit import Toolkit

_NAMED = 30


class AreaDetail(Live, Card):
    """Shows one area and offers what can be done with it."""

    edit_asked = Signal()
    add_asked = Signal()
    remove_asked = Signal()

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit = toolkit
        self._area: Area | None = None
        self._path = ""
        self._buildings: Sequence[Area] = ()
        self._where = plain_label(role="secondary", wrap=True)
        self._facts = QGridLayout()
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(12)
        self._facts.setVerticalSpacing(4)
        area, holder = QScrollArea(), QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._where)
        inner.addLayout(self._facts)
        self.sections = Sections(toolkit, "areas")
        self.sections.opened.connect(lambda opened: area.ensureWidgetVisible(opened))
        inner.addWidget(self.sections)
        inner.addStretch(1)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        self.body.addWidget(area, 1)
        self._edit, self._add, self._remove = QuietButton("pencil"), QuietButton("plus"), QuietButton("trash")
        self._edit.clicked.connect(self.edit_asked)
        self._add.clicked.connect(self.add_asked)
        self._remove.clicked.connect(self.remove_asked)
        buttons = QWidget()
        line = FlowLayout(buttons)
        for button in (self._edit, self._add, self._remove):
            line.addWidget(button)
        self.body.addWidget(buttons)
        self.retranslate()

    def show_area(self, area: Area | None, path: str, buildings: Sequence[Area]) -> None:
        """Show this area; `path` names what it lies in."""
        self._area, self._path, self._buildings = area, path, buildings
        self.retranslate()
        if area is not None:
            self.sections.show_record(area.id)

    def retranslate(self) -> None:
        if not hasattr(self, "_remove"):
            return
        area = self._area
        self.setVisible(area is not None)
        self._edit.setText(self.tr("Edit"))
        self._add.setText(self.tr("Add a building") if area is not None and area.kind is AreaKind.PLACE else self.tr("Add an area inside"))
        self._remove.setText(self.tr("Delete"))
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if area is None:
            return
        self.set_title(area.name)
        self._add.setVisible(area.kind is not AreaKind.BUILDING)
        kind = self._toolkit.words(KIND_NAMES[area.kind])
        mine = "" if area.is_mine else self.tr("around my territory")
        self._where.setText(" · ".join(part for part in (kind, self._path, mine) if part))
        number = self._toolkit.catalogue.number
        for label, value in (
            (self.tr("Code"), area.code),
            (self.tr("Address"), "" if area.address == area.name else area.address),
            (self.tr("Population"), "" if area.population is None else number(area.population)),
            (self.tr("Households"), "" if area.households is None else number(area.households)),
            (self.tr("Homes"), "" if area.homes is None else number(area.homes)),
            (self.tr("Buildings"), self._building_names()),
            (self.tr("My notes"), area.notes),
        ):
            if value:
                row = self._facts.rowCount()
                self._facts.addWidget(plain_label(label, "secondary"), row, 0, Qt.AlignmentFlag.AlignTop)
                self._facts.addWidget(plain_label(value, "body", wrap=True), row, 1)

    def _building_names(self) -> str:
        if not self._buildings:
            return ""
        names = ", ".join(area.name for area in self._buildings[:_NAMED])
        rest = len(self._buildings) - _NAMED
        count = self.tr("%n building(s)", "", len(self._buildings))
        more = ", " + self.tr("and %n more", "", rest) if rest > 0 else ""
        return f"{count}: {names}{more}"
