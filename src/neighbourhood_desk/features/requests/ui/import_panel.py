"""Taking over a file in place: choose it, see what would happen row by row, import, see what happened."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.kernel.imports import ImportReport
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, PrimaryButton, QuietButton, plain_label
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.tasks import Progress
from neighbourhood_desk.widgets.toolkit import Toolkit

_SHOWN_ROWS = 5
_PATTERNS = ((say("Requests", "Tables of requests"), "*.csv *.txt"),)


class ImportPanel(Live, Card):
    """The import of the city's table of avisos; `left` comes when the person is through."""

    left = Signal()

    def __init__(self, toolkit: Toolkit, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._desk = toolkit, desk
        self._path: Path | None = None
        self.report: ImportReport | None = None
        self._is_done = False
        self._intro = plain_label(role="secondary", wrap=True)
        self._warning = plain_label(role="secondary", wrap=True, tone="warning")
        self._outcome = plain_label(role="strong", wrap=True)
        self.body.addWidget(self._intro)
        self.body.addWidget(self._warning)
        self.body.addWidget(self._outcome)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._area, 1)
        self.body.addStretch(0)
        self.import_button, self.choose_button, self.leave_button = PrimaryButton("file-import"), QuietButton("folder"), QuietButton()
        buttons = QHBoxLayout()
        for button, act in (
            (self.import_button, self.take_over),
            (self.choose_button, self.choose),
            (self.leave_button, self.left.emit),
        ):
            button.clicked.connect(act)
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self.setFocusProxy(self.choose_button)
        self.retranslate()

    def choose(self) -> None:
        """Ask for a file and say what importing it would do."""
        path = self._toolkit.asking.open_file(say("Requests", "Choose a table of requests"), _PATTERNS)
        if path is None:
            return
        self._path, self.report, self._is_done = path, None, False
        self.retranslate()

        def look(progress: Progress) -> ImportReport:
            return self._desk.requests.import_file(path, dry_run=True, progress=progress.step)

        self._toolkit.tasks.run(self, say("Requests", "Reading the file"), look, self._on_read)

    def take_over(self) -> None:
        """Import what was looked at."""
        path = self._path
        if path is None:
            return
        self.import_button.setEnabled(False)

        def work(progress: Progress) -> ImportReport:
            return self._desk.requests.import_file(path, progress=progress.step)

        self._toolkit.tasks.run(self, say("Requests", "Importing requests"), work, self._on_imported)

    def retranslate(self) -> None:
        if not hasattr(self, "leave_button"):
            return
        self.set_title(self.tr("Import requests"))
        self._intro.setText(
            self.tr(
                "A CSV table of the city's reporting service (avisos). Each request is put in its area by its coordinates; "
                "what you edited here is never overwritten, and the same file twice changes nothing."
            )
        )
        self._warning.setText(self.tr("There is no territory yet, so no request can be put in an area. Import the territory first."))
        self._warning.setVisible(not self._desk.territory.has_areas())
        self.import_button.setText(self.tr("Import"))
        self.choose_button.setText(self.tr("Choose a file…") if self._path is None else self.tr("Another file…"))
        self.leave_button.setText(self.tr("Close") if self._is_done else self.tr("Cancel"))
        self._show_report()

    def _on_read(self, report: ImportReport) -> None:
        self.report = report
        self.retranslate()
        target = self.import_button if self.import_button.isEnabled() else self.leave_button
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_imported(self, report: ImportReport) -> None:
        self.report, self._is_done = report, True
        self._toolkit.telling.done(say("Requests", "%n request(s) imported.", n=report.new + report.changed), self._desk.undo)
        self.retranslate()
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_report(self) -> None:
        report = self.report
        has_work = report is not None and report.new + report.changed > 0
        self.import_button.setEnabled(has_work and not self._is_done)
        self.import_button.setVisible(report is not None and not self._is_done)
        self._outcome.setVisible(report is not None)
        self._area.setVisible(report is not None)
        if report is None:
            return
        if self._is_done:
            self._outcome.setText(self.tr("Done. This is what became of the file:"))
        elif has_work:
            self._outcome.setText(self.tr("This is what the import will do:"))
        else:
            self._outcome.setText(self.tr("Nothing in this file is new."))
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(12)
        layout.addLayout(self._figures(report))
        for line in self._refusals(report):
            layout.addWidget(plain_label(line, wrap=True, tone="danger"))
        layout.addStretch(1)
        self._area.setWidget(holder)

    def _figures(self, report: ImportReport) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        number = self._toolkit.catalogue.number
        lines = [
            (report.read, self.tr("rows read"), ""),
            (report.new, self.tr("new"), "good" if report.new else ""),
            (report.changed, self.tr("changed at the source"), "accent" if report.changed else ""),
            (report.unchanged, self.tr("already here, unchanged"), ""),
            (report.outside, self.tr("of them outside the territory: kept and marked"), "warning" if report.outside else ""),
            (len(report.rejected), self.tr("not taken over, for the reasons below"), "danger" if report.rejected else ""),
        ]
        for row, (count, text, tone) in enumerate(lines):
            figure = plain_label(number(count), "strong", tone=tone)
            grid.addWidget(figure, row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(plain_label(text, wrap=True), row, 1)
        return grid

    def _refusals(self, report: ImportReport) -> list[str]:
        """One line for each reason, with the rows it concerns."""
        words, lines = self._toolkit.words, []
        reasons = Counter(words(item.reason) for item in report.rejected)
        for reason, count in reasons.most_common():
            rows = [str(item.row) for item in report.rejected if words(item.reason) == reason]
            listed = ", ".join(rows[:_SHOWN_ROWS]) + ("…" if count > _SHOWN_ROWS else "")
            lines.append(self.tr("%n row(s): {reason} (row {rows})", "", count).format(reason=reason, rows=listed))
        return lines
