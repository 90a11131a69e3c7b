"""Importing a territory in place: a file, its areas to tick in a list and on a map, the report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from neighbourhood_desk.features.territory.records import Rings
from neighbourhood_desk.features.territory.rules import outline_of
from neighbourhood_desk.features.territory.service import PreviewRow, TerritoryPreview, TerritoryService
from neighbourhood_desk.features.territory.ui.tick_tree import TickTree
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.imports import ImportReport, Rejected
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, PrimaryButton, QuietButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import SearchField, TickBox
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.map_view import MapArea, MapView
from neighbourhood_desk.widgets.toolkit import Toolkit

_FEW = 12
_LISTED = 40
_BRIGHTEST = 6
"""A value of the last step of the map's colours."""


class TerritoryImport(Live, Card):
    """One import from the choice of a file to its report. `left` comes when the person is done, `imported` after the import."""

    left = Signal()
    imported = Signal()

    def __init__(self, toolkit: Toolkit, territory: TerritoryService, district: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._territory, self._district = toolkit, territory, district
        self._file = ""
        self._preview: TerritoryPreview | None = None
        self._report: ImportReport | None = None
        self._problem: DeskError | None = None
        self._rings: dict[UUID, Rings] = {}
        self._intro = plain_label(role="secondary", wrap=True)
        self._file_name = plain_label(role="strong", wrap=True)
        self._outcome = plain_label(role="body", wrap=True)
        self._refusal = plain_label(role="error", wrap=True)
        self._notes = plain_label(role="secondary", wrap=True)
        for label in (self._intro, self._file_name, self._refusal, self._outcome, self._notes):
            self.body.addWidget(label)
        self.body.addWidget(self._choice(), 1)
        self.body.addWidget(self._foot())
        self.retranslate()

    def choose_file(self) -> None:
        """Ask for a file and look at it."""
        path = self._toolkit.asking.open_file(
            say("Territory", "Choose a file of areas"),
            [(say("Territory", "Areas (GeoJSON, TopoJSON)"), "*.geojson *.topojson *.json"), (say("Territory", "All files"), "*")],
        )
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Show what this file holds, without importing it."""
        self._file, self._preview, self._report, self._problem = path.name, None, None, None
        self.retranslate()
        self._toolkit.tasks.run(
            self,
            say("Territory", "Reading the areas"),
            lambda _progress: self._territory.preview(path),
            self._on_previewed,
            self._on_failed,
        )

    def retranslate(self) -> None:
        if not hasattr(self, "_leave"):
            return
        self.set_title(self.tr("Import a territory"))
        self._intro.setText(
            self.tr(
                "Cities publish their districts and neighbourhoods as GeoJSON or TopoJSON. "
                "Choose such a file, then tick the areas that are yours. Importing it again renews their outlines and keeps what you wrote."
            )
        )
        self.search.set_hint(self.tr("Find an area or a district"))
        self._all.setText(self.tr("Tick all"))
        self._none.setText(self.tr("Tick none"))
        self.keep_others.setText(self.tr("Keep the others too, as surroundings on the map"))
        self._choose.setText(self.tr("Another file…") if self._file else self.tr("Choose a file…"))
        self._leave.setText(self.tr("See the map") if self._report is not None else self.tr("Cancel"))
        self._show()

    # Building

    def _choice(self) -> QWidget:
        self.tree = TickTree()
        self.tree.ticked_changed.connect(self._on_ticked)
        self.map = MapView(self._toolkit)
        self.map.shows_values = False
        self.map.area_chosen.connect(self._on_map_chosen)
        self.map.area_opened.connect(self._on_map_opened)
        self.search = SearchField()
        self.search.searched.connect(self.tree.narrow)
        self._all, self._none = QuietButton(), QuietButton()
        self._all.clicked.connect(lambda: self.tree.tick_all(True))
        self._none.clicked.connect(lambda: self.tree.tick_all(False))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        buttons = QWidget()
        line = FlowLayout(buttons)
        line.addWidget(self._all)
        line.addWidget(self._none)
        column.addWidget(self.search)
        column.addWidget(buttons)
        column.addWidget(self.tree, 1)
        self._middle = QSplitter(Qt.Orientation.Horizontal)
        self._middle.setChildrenCollapsible(False)
        self._middle.setHandleWidth(16)
        self._middle.addWidget(left)
        self._middle.addWidget(self.map)
        self._middle.setSizes([500, 500])
        return self._middle

    def _foot(self) -> QWidget:
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(0, 0, 0, 0)
        self.keep_others = TickBox()
        self.keep_others.clicked.connect(self.retranslate)
        column.addWidget(self.keep_others)
        self.go, self._choose, self._leave = PrimaryButton("file-import"), QuietButton("folder"), QuietButton()
        self.go.clicked.connect(self._on_go)
        self._choose.clicked.connect(self.choose_file)
        self._leave.clicked.connect(self.left)
        line = QHBoxLayout()
        for button in (self.go, self._choose, self._leave):
            line.addWidget(button)
        line.addStretch(1)
        column.addLayout(line)
        return foot

    # What happens

    def _on_previewed(self, preview: TerritoryPreview) -> None:
        self._preview = preview
        self._rings = {row.id: outline_of(row.draft) for row in preview.rows}
        self.tree.show_rows(preview.rows)
        likely = _likely(preview.rows, self._district)
        self.tree.tick(likely)
        for number in likely[:1]:
            self.tree.reveal(number)
        self.retranslate()
        self.map.fit()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, problem: DeskError) -> None:
        self._problem = problem
        self.retranslate()

    def _on_ticked(self) -> None:
        if self._preview is None:
            return
        ticked = self.tree.ticked()
        self.map.set_areas(
            [
                MapArea(row.id, row.draft.name, self._rings[row.id], _BRIGHTEST if row.number in ticked else None, row.number in ticked)
                for row in self._preview.rows
            ]
        )
        self._show()

    def _on_map_chosen(self, area_id: UUID) -> None:
        row = self._row(area_id)
        if row is not None:
            self.tree.reveal(row.number)

    def _on_map_opened(self, area_id: UUID) -> None:
        row = self._row(area_id)
        if row is not None:
            self.tree.tick([row.number], row.number not in self.tree.ticked())

    def _row(self, area_id: UUID) -> PreviewRow | None:
        return next((row for row in self._preview.rows if row.id == area_id), None) if self._preview else None

    def _on_go(self) -> None:
        preview, ticked, keep = self._preview, self.tree.ticked(), self.keep_others.isChecked()
        if preview is None:
            return
        self.go.setEnabled(False)
        self._toolkit.tasks.run(
            self,
            say("Territory", "Importing the territory"),
            lambda _progress: self._territory.take_over(preview, ticked, keep_others=keep),
            self._on_imported,
            self._on_failed,
        )

    def _on_imported(self, report: ImportReport) -> None:
        self._report = report
        self.retranslate()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self.imported.emit()

    # What is shown

    def _show(self) -> None:
        choosing = self._preview is not None and self._report is None and self._problem is None
        self._middle.setVisible(choosing)
        # Without the list there is little to show: then the card ends where its text does.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred if choosing else QSizePolicy.Policy.Maximum)
        self.keep_others.setVisible(choosing)
        self.go.setVisible(choosing)
        self._choose.setVisible(self._report is None)
        self._intro.setVisible(self._report is None)
        self._file_name.setText(self._file)
        self._file_name.setVisible(bool(self._file))
        words = self._toolkit.words
        problem = "" if self._problem is None else words(self._problem.what)
        if self._problem is not None and self._problem.next_step is not None:
            problem = f"{problem} {words(self._problem.next_step)}"
        self._refusal.setText(problem)
        self._refusal.setVisible(bool(problem))
        self._show_outcome()

    def _show_outcome(self) -> None:
        outcome, notes = "", ""
        if self._preview is not None and self._report is None:
            count = len(self.tree.ticked())
            total = self.tr("%n area(s) in the file", "", len(self._preview.rows))
            outcome = " · ".join((total, self.tr("%n ticked as mine", "", count)))
            self.go.setText(self.tr("Import %n area(s)", "", count))
            self.go.setEnabled(count > 0)
            notes = "\n".join([*(self._toolkit.words(item) for item in self._preview.warnings), *self._rejected(self._preview.rejected)])
        elif self._report is not None:
            report = self._report
            parts = [
                self.tr("%n new", "", report.new),
                self.tr("%n changed", "", report.changed),
                self.tr("%n unchanged", "", report.unchanged),
                self.tr("%n left out", "", report.skipped),
                self.tr("%n not taken over", "", len(report.rejected)),
            ]
            outcome = self.tr("Imported.") + " " + " · ".join(parts)
            notes = "\n".join(self._rejected(report.rejected))
        self._outcome.setText(outcome)
        self._outcome.setVisible(bool(outcome))
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))

    def _rejected(self, rejected: Sequence[Rejected]) -> list[str]:
        words = self.tr("Feature {row} is not taken over. {reason}")
        lines = [words.format(row=item.row, reason=self._toolkit.words(item.reason)) for item in rejected[:_LISTED]]
        if len(rejected) > _LISTED:
            lines.append(self.tr("and %n more", "", len(rejected) - _LISTED))
        return lines


def _likely(rows: Sequence[PreviewRow], district: str) -> list[int]:
    """What is ticked at first: what is mine already; else the district of the desk; else everything where there are few."""
    known = [row.number for row in rows if row.known is not None and row.known.is_mine]
    if known:
        return known
    of_district = [row.number for row in rows if district and fold(row.draft.district) == fold(district)]
    if of_district:
        return of_district
    return [row.number for row in rows] if len(rows) <= _FEW else []
