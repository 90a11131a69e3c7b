"""Blocks of a record's detail that other features fill: a person's consents, a request's attachments, the timeline of either.

A detail hosts `Sections` of its kind and knows none of them; who fills them says so in its `Feature.sections`.
"""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.widgets.controls import Separator
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit


class SectionPanel(Live, QWidget):
    """One such block. `refresh` reads the record's part anew; it is called when another record is shown and after changes to `kinds`.

    A panel that has nothing to say of a record hides itself with `setVisible(False)` on `content`, never on the panel.
    """

    kinds: ClassVar[frozenset[str]] = frozenset()
    """The kinds of records (table names) that this block shows."""
    opened = Signal(QWidget)
    """A form was opened in it, which the detail should bring into sight."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toolkit = toolkit
        self.kind, self.record_id = "", UUID(int=0)
        self._is_stale = False
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.content = QWidget()
        outer.addWidget(self.content)
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self.body.addWidget(Separator())

    def show_record(self, kind: str, id: UUID) -> None:
        """Show this record's part."""
        if (kind, id) != (self.kind, self.record_id):
            self.leave()
        self.kind, self.record_id = kind, id
        self.freshen()

    def leave(self) -> None:
        """Another record comes: close what is open of this one."""

    def refresh(self) -> None:
        """Ask the services anew for `kind` and `record_id`."""

    def freshen(self) -> None:
        """Refresh now, or when it is seen next."""
        if self.isVisible():
            self._is_stale = False
            self.refresh()
        else:
            self._is_stale = True

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale and self.kind:
            self._is_stale = False
            self.refresh()


class Sections(QWidget):
    """All blocks of one kind of record, in order; `opened` tells which widget should be brought into sight."""

    opened = Signal(QWidget)

    def __init__(self, toolkit: Toolkit, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._toolkit, self._kind = toolkit, kind
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.panels: dict[str, SectionPanel] = {}

    def show_record(self, id: UUID) -> None:
        """Show this record in every block; they are built the first time."""
        if not self.panels:
            self.panels = dict(self._toolkit.sections(self._kind))
            for panel in self.panels.values():
                panel.opened.connect(self.opened)
                self._column.addWidget(panel)
        for panel in self.panels.values():
            panel.show_record(self._kind, id)


def hosted(area: QScrollArea, sections: Sections) -> tuple[QVBoxLayout, Sections]:
    """Fill a scroll area with a place for facts that are written anew (`show_in`) and the sections under it; gives both."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 8, 0)
    column.setSpacing(10)
    place = QVBoxLayout()
    column.addLayout(place)
    column.addWidget(sections)
    column.addStretch(1)
    area.setWidget(holder)
    sections.opened.connect(lambda opened: area.ensureWidgetVisible(opened))
    return place, sections


def show_in(place: QVBoxLayout, facts: QWidget) -> None:
    """Put these facts in the place of those before."""
    while (item := place.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    place.addWidget(facts)
