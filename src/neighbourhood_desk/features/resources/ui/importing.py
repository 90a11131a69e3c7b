"""Importing a table of facilities in place: choose, look at what it would do, import, read the report."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.resources.service import ImportPlan, ResourceService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.imports import ImportReport, Rejected
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, PrimaryButton, QuietButton, Separator, plain_label
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_NAMED = 8
_LISTED = 50


class FacilityImport(Live, Card):
    """One import from the choice of a file to its report. `left` comes when the person is done with it."""

    left = Signal()
    imported = Signal()

    def __init__(self, toolkit: Toolkit, resources: ResourceService, has_territory: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._resources, self._has_territory = toolkit, resources, has_territory
        self._path: Path | None = None
        self._plan: ImportPlan | None = None
        self._report: ImportReport | None = None
        self._problem: DeskError | None = None
        self._intro = plain_label(role="secondary", wrap=True)
        self._text = QVBoxLayout()
        self._text.setSpacing(6)
        area, holder = QScrollArea(), QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._intro)
        inner.addLayout(self._text)
        inner.addStretch(1)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        self.body.addWidget(area, 1)
        self.body.addWidget(Separator())
        self._go, self._choose, self._leave = PrimaryButton("file-import"), QuietButton("folder"), QuietButton()
        self._go.clicked.connect(self._on_go)
        self._choose.clicked.connect(self.choose)
        self._leave.clicked.connect(self.left)
        line = QHBoxLayout()
        for button in (self._go, self._choose, self._leave):
            line.addWidget(button)
        line.addStretch(1)
        self.body.addLayout(line)
        self.retranslate()

    def choose(self) -> None:
        """Ask for a file and look at it."""
        path = self._toolkit.asking.open_file(
            say("Resources", "Choose a table of facilities"),
            [(say("Resources", "Tables"), "*.csv *.txt"), (say("Resources", "All files"), "*")],
        )
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Say what importing this file would do, without doing it."""
        self._path, self._plan, self._report, self._problem = path, None, None, None
        self.retranslate()
        self._toolkit.tasks.run(
            self,
            say("Resources", "Reading the table"),
            lambda _progress: self._resources.plan_import(path),
            self._on_planned,
            self._on_failed,
        )

    def retranslate(self) -> None:
        if not hasattr(self, "_leave"):
            return
        self.set_title(self.tr("Import resources"))
        self._intro.setText(
            self.tr(
                "The desk reads the facilities that Madrid publishes (libraries, cultural centres, social services, museums) as CSV. "
                "Places outside your territory are kept and marked: residents travel. Importing the same file again changes nothing, "
                "and what you corrected yourself stays."
            )
        )
        self._go.setText(self.tr("Import"))
        self._choose.setText(self.tr("Choose a file…") if self._path is None else self.tr("Another file…"))
        self._leave.setText(self.tr("See the list") if self._report is not None else self.tr("Cancel"))
        self._show()

    def _on_planned(self, plan: ImportPlan) -> None:
        self._plan = plan
        self.retranslate()
        if self._go.isEnabled():
            self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_failed(self, problem: DeskError) -> None:
        self._problem = problem
        self.retranslate()

    def _on_go(self) -> None:
        path = self._path
        if path is None:
            return
        self._go.setEnabled(False)
        self._toolkit.tasks.run(
            self,
            say("Resources", "Importing resources"),
            lambda _progress: self._resources.import_facilities(path),
            self._on_imported,
            self._on_failed,
        )

    def _on_imported(self, report: ImportReport) -> None:
        self._report = report
        self.imported.emit()
        self.retranslate()
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        while (item := self._text.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        report = self._report or (self._plan.report if self._plan else None)
        would_write = report is not None and bool(report.new or report.changed)
        self._go.setVisible(self._report is None)
        self._go.setEnabled(would_write and self._problem is None)
        self._choose.setVisible(self._report is None)
        if self._path is not None:
            self._say(self._path.name, "block")
        if self._problem is not None:
            self._say(self._toolkit.words(self._problem.what), "error")
            if self._problem.next_step is not None:
                self._say(self._toolkit.words(self._problem.next_step))
        elif report is not None:
            self._show_report(report)
            if self._report is None and self._plan is not None:
                self._show_names(self._plan)
            self._show_rejected(report.rejected)

    def _show_report(self, report: ImportReport) -> None:
        if self._report is not None:
            self._say(self.tr("Imported."), "strong")
        elif not (report.new or report.changed):
            self._say(self.tr("Nothing to import: everything in this file is already here."), "strong")
        lines = [
            self.tr("%n row(s) read", "", report.read),
            self.tr("%n new", "", report.new),
            self.tr("%n changed", "", report.changed),
            self.tr("%n unchanged", "", report.unchanged),
            self.tr("%n not taken over", "", len(report.rejected)),
        ]
        self._say(" · ".join(lines))
        if report.outside:
            self._say(self.tr("%n of them outside your territory: kept and marked.", "", report.outside))
        if not self._has_territory:
            self._say(self.tr("There is no territory yet. Import it when you can: the desk then places these resources in its areas."))

    def _show_names(self, plan: ImportPlan) -> None:
        for title, found in ((self.tr("New"), plan.new), (self.tr("Changed"), plan.changed)):
            if found:
                rest = len(found) - _NAMED
                names = [resource.name for resource in found[:_NAMED]] + ([self.tr("and %n more", "", rest)] if rest > 0 else [])
                self._say(title, "strong")
                self._say("\n".join(names))

    def _show_rejected(self, rejected: Sequence[Rejected]) -> None:
        if not rejected:
            return
        self._say(self.tr("Not taken over"), "strong")
        for item in rejected[:_LISTED]:
            self._say(self.tr("Row {row}: {reason}").format(row=item.row, reason=self._toolkit.words(item.reason)))
        if len(rejected) > _LISTED:
            self._say(self.tr("and %n more", "", len(rejected) - _LISTED))

    def _say(self, text: str, role: str = "body") -> None:
        self._text.addWidget(plain_label(text, role, wrap=True))
