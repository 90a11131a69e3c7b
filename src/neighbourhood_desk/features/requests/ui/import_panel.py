"""Taking over a file in place: choose it, say what its columns hold, see what would happen row by row, import, see what happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.requests.service import TARGETS, Look, samples
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.imports import ImportReport
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.column_mapping import ColumnMapping, MappedField
from neighbourhood_desk.widgets.controls import Card, PrimaryButton, QuietButton, plain_label, scrolled
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inputs import ChoiceBox, TickBox
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.tasks import Progress
from neighbourhood_desk.widgets.toolkit import Toolkit

_SHOWN_ROWS = 5
_SAMPLE = 60
_PATTERNS = ((say("Requests", "Tables of requests"), "*.csv *.tsv *.txt *.xlsx *.json *.xml"),)
_MAPPINGS = ((say("Requests", "Column mappings"), "*.json"),)

Looked = tuple[Look, "ImportReport | DeskError"]


class ImportPanel(Live, Card):
    """The import of any file of requests; `left` comes when the person is through."""

    left = Signal()

    def __init__(self, toolkit: Toolkit, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._desk = toolkit, desk
        self.look: Look | None = None
        self.report: ImportReport | None = None
        self._problem: DeskError | None = None
        self._is_done = False
        self._lay_out()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.left)
        self.setFocusProxy(self.choose_button)
        self.retranslate()

    def choose(self) -> None:
        """Ask for a file and say what importing it would do."""
        path = self._toolkit.asking.open_file(say("Requests", "Choose a file of requests"), _PATTERNS)
        if path is None:
            return
        files, mine_only = self._desk.requests.files, self.mine_only.isChecked()

        def read(progress: Progress) -> Looked:
            look = files.look(path)
            return look, self._tried(look, mine_only, progress)

        self._start_over()
        self._toolkit.tasks.run(self, say("Requests", "Reading the file"), read, self._on_looked)

    def take_over(self) -> None:
        """Import what was looked at."""
        look, mine_only = self.look, self.mine_only.isChecked()
        if look is None:
            return
        self.import_button.setEnabled(False)

        def work(progress: Progress) -> ImportReport:
            return self._desk.requests.files.take(look, mine_only=mine_only, progress=progress.step)

        self._toolkit.tasks.run(self, say("Requests", "Importing requests"), work, self._on_imported)

    def save_mapping(self) -> None:
        """Keep what was said of the columns under a name, for the next table like this."""
        if self.look is None:
            return
        name = self._toolkit.asking.one_line(
            say("Requests", "Save the mapping"), say("Requests", "Name of the mapping"), self.look.columns.name
        )
        if name is None:
            return
        try:
            kept = self._desk.requests.files.mappings.keep(self.look.columns, name)
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        self._toolkit.telling.done(say("Requests", "The mapping “{name}” is offered for every table that it fits.", name=kept.name))
        self._try(Look(self.look.table, self.look.format, kept))

    def write_mapping(self) -> None:
        """Write what was said of the columns as a file, for another desk or the command line."""
        look = self.look
        if look is None:
            return
        path = self._toolkit.asking.save_file(say("Requests", "Save the mapping as a file"), "mapping.json", _MAPPINGS)
        if path is None:
            return

        def write(_progress: Progress) -> Path:
            path.write_bytes(look.columns.to_bytes())
            return path

        self._toolkit.tasks.run(self, say("Requests", "Saving the mapping"), write, self._on_mapping_written)

    def retranslate(self) -> None:
        if not hasattr(self, "leave_button"):
            return
        self.set_title(self.tr("Import requests"))
        self._intro.setText(
            self.tr(
                "CSV tables, spreadsheets, and Open311 files (JSON, XML); the city's avisos are known by themselves. Each request is put "
                "in its area by its coordinates; what you edited here is never overwritten, and the same file twice changes nothing."
            )
        )
        self._intro.setVisible(self.look is None)
        self._warning.setText(self.tr("There is no territory yet, so no request can be put in an area. Import the territory first."))
        self._warning.setVisible(not self._desk.territory.has_areas())
        self.import_button.setText(self.tr("Import"))
        self.choose_button.setText(self.tr("Choose a file…") if self.look is None else self.tr("Another file…"))
        self.leave_button.setText(self.tr("Close") if self._is_done else self.tr("Cancel"))
        self.mine_only.setText(self.tr("Only what lies in my territory"))
        self._known_as.setText(self.tr("The file is taken for:"))
        self._columns_title.setText(self.tr("What the columns hold"))
        self.save_button.setText(self.tr("Save the mapping…"))
        self.file_button.setText(self.tr("As a file…"))
        self.formats.setAccessibleName(self.tr("Format of the file"))
        self._show_formats()
        self._show_mapping()
        self._show_report()

    # Building

    def _lay_out(self) -> None:
        inside = QWidget()
        content = QVBoxLayout(inside)
        content.setContentsMargins(0, 0, 8, 0)
        content.setSpacing(12)
        self._intro, self._warning = plain_label(role="secondary", wrap=True), plain_label(role="secondary", wrap=True, tone="warning")
        self._known_as, self.formats, self.mine_only = plain_label(role="secondary", wrap=True), ChoiceBox(), TickBox()
        self.formats.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.formats.setMinimumContentsLength(24)
        self.formats.activated.connect(self._on_format)
        self.mine_only.toggled.connect(self._on_mine_only)
        self._columns_title = plain_label(role="block", wrap=True)
        self.mapping = ColumnMapping(self._toolkit)
        self.mapping.edited.connect(self._on_mapping)
        self.save_button, self.file_button = QuietButton("device-floppy"), QuietButton("download")
        self.save_button.clicked.connect(self.save_mapping)
        self.file_button.clicked.connect(self.write_mapping)
        self._saving = QWidget()
        saving = FlowLayout(self._saving, 8)
        saving.addWidget(self.save_button)
        saving.addWidget(self.file_button)
        self._outcome = plain_label(role="strong", wrap=True)
        self._found = QVBoxLayout()
        self._found.setSpacing(12)
        self._shown: QWidget | None = None
        for widget in (self._intro, self._warning, self._known_as, self.formats, self.mine_only, self._outcome):
            content.addWidget(widget)
        content.addLayout(self._found)
        for below in (self._columns_title, self.mapping, self._saving):
            content.addWidget(below)
        content.addStretch(1)
        self.body.addWidget(scrolled(inside), 1)
        self.import_button, self.choose_button, self.leave_button = PrimaryButton("file-import"), QuietButton("folder"), QuietButton()
        holder = QWidget()
        buttons = FlowLayout(holder, 8)
        for button, act in ((self.import_button, self.take_over), (self.choose_button, self.choose), (self.leave_button, self.left.emit)):
            button.clicked.connect(act)
            buttons.addWidget(button)
        self.body.addWidget(holder)

    # What comes back

    def _start_over(self) -> None:
        self.look, self.report, self._problem, self._is_done = None, None, None, False
        self.retranslate()

    def _tried(self, look: Look, mine_only: bool, progress: Progress) -> ImportReport | DeskError:
        """What an import would do, or what is still missing for it."""
        try:
            return self._desk.requests.files.take(look, mine_only=mine_only, dry_run=True, progress=progress.step)
        except DeskError as error:
            return error

    def _try(self, look: Look) -> None:
        mine_only = self.mine_only.isChecked()

        def again(progress: Progress) -> Looked:
            return look, self._tried(look, mine_only, progress)

        self._toolkit.tasks.run(self, say("Requests", "Reading the file"), again, self._on_looked)

    def _on_looked(self, found: Looked) -> None:
        self.look, outcome = found
        self.report = outcome if isinstance(outcome, ImportReport) else None
        self._problem = outcome if isinstance(outcome, DeskError) else None
        self._is_done = False
        self.retranslate()
        focused = self.window().focusWidget() if self.isVisible() else None
        if focused is None or not self.isAncestorOf(focused) or focused is self.choose_button:
            target = self.import_button if self.import_button.isEnabled() else self.leave_button
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_imported(self, report: ImportReport) -> None:
        self.report, self._is_done = report, True
        self._toolkit.telling.done(say("Requests", "%n request(s) imported.", n=report.new + report.changed), self._desk.undo)
        self.retranslate()
        self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_mapping_written(self, path: Path) -> None:
        self._toolkit.telling.done(say("Requests", "The mapping was written: {file}", file=path.name))

    def _on_format(self, _index: int) -> None:
        if self.look is not None:
            try:
                self._try(self._desk.requests.files.seen_as(self.look.table, str(self.formats.currentData())))
            except DeskError as error:
                self._toolkit.telling.problem(error)
                self._show_formats()

    def _on_mine_only(self, _is_on: bool) -> None:
        if self.look is not None and not self._is_done:
            self._try(self.look)

    def _on_mapping(self, key: str, columns: Sequence[str]) -> None:
        if self.look is not None:
            self._try(Look(self.look.table, self.look.format, self.look.columns.with_columns(key, columns)))

    # What is shown

    def _show_formats(self) -> None:
        look, words = self.look, self._toolkit.words
        is_shown = look is not None and not self._is_done
        for widget in (self._known_as, self.formats, self.mine_only):
            widget.setVisible(is_shown)
        self.mine_only.setEnabled(self._desk.territory.has_areas())
        self.formats.clear()
        for key, name in self._desk.requests.files.formats():
            self.formats.addItem(words(name), key)
        if look is not None:
            self.formats.setCurrentIndex(max(0, self.formats.findData(look.format.key)))

    def _show_mapping(self) -> None:
        look = self.look
        is_shown = look is not None and look.is_mapped_by_hand and not self._is_done
        for widget in (self._columns_title, self.mapping, self._saving):
            widget.setVisible(is_shown)
        if look is None or not is_shown:
            return
        fields = [
            MappedField(
                key=target.key,
                label=target.label,
                columns=tuple(look.columns.columns.get(target.key, ())),
                is_needed=target.is_needed,
                joins=target.joins,
            )
            for target in TARGETS
        ]
        table = look.table
        self.mapping.show_fields(
            fields, table.columns, lambda columns: " · ".join(" ".join(text.split())[:_SAMPLE] for text in samples(table, columns))
        )

    def _show_report(self) -> None:
        report = self.report
        has_work = report is not None and report.new + report.changed > 0
        self.import_button.setEnabled(has_work and not self._is_done)
        self.import_button.setVisible(self.look is not None and not self._is_done)
        self._outcome.setVisible(self.look is not None)
        if self._shown is not None:
            self._found.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
            self._shown = None
        if self._problem is not None:
            said = (self._problem.what, self._problem.next_step)
            self._outcome.setText(" ".join(self._toolkit.words(words) for words in said if words is not None))
        if report is None:
            return
        self._outcome.setText(self._verdict(has_work))
        self._shown = holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._figures(report))
        for line in self._refusals(report):
            layout.addWidget(plain_label(line, wrap=True, tone="danger"))
        for line in [*map(self._toolkit.words, report.warnings), *self._likes(report)]:
            layout.addWidget(plain_label(line, wrap=True, tone="warning"))
        self._found.addWidget(holder)

    def _verdict(self, has_work: bool) -> str:
        if self._is_done:
            return self.tr("Done. This is what became of the file:")
        return self.tr("This is what the import will do:") if has_work else self.tr("Nothing in this file is new.")

    def _figures(self, report: ImportReport) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        number = self._toolkit.catalogue.number
        optional = [
            (report.left_out, self.tr("outside the territory or in no known place: left out"), "warning"),
            (report.unplaced, self.tr("of them without a known place"), "warning"),
            (len(report.alike), self.tr("of them may say the same as another"), "warning"),
        ]
        lines = [
            (report.read, self.tr("rows read"), ""),
            (report.new, self.tr("new"), "good" if report.new else ""),
            (report.changed, self.tr("changed at the source"), "accent" if report.changed else ""),
            (report.unchanged, self.tr("already here, unchanged"), ""),
            (report.outside, self.tr("of them outside the territory: kept and marked"), "warning" if report.outside else ""),
            *(line for line in optional if line[0]),
            (len(report.rejected), self.tr("not taken over, for the reasons below"), "danger" if report.rejected else ""),
        ]
        for row, (count, text, tone) in enumerate(lines):
            figure = plain_label(number(count), "strong", tone=tone)
            grid.addWidget(figure, row, 0, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(plain_label(text, wrap=True), row, 1)
        return grid

    def _refusals(self, report: ImportReport) -> list[str]:
        """One line for each reason, with the rows it concerns."""
        words, rows = self._toolkit.words, dict[str, list[str]]()
        for item in report.rejected:
            rows.setdefault(words(item.reason), []).append(str(item.row))
        counted = Counter({reason: len(found) for reason, found in rows.items()})
        return [
            self.tr("%n row(s): {reason} (row {rows})", "", count).format(
                reason=reason, rows=", ".join(rows[reason][:_SHOWN_ROWS]) + ("…" if count > _SHOWN_ROWS else "")
            )
            for reason, count in counted.most_common()
        ]

    def _likes(self, report: ImportReport) -> list[str]:
        lines = [self._toolkit.words(item.words) for item in report.alike[:_SHOWN_ROWS]]
        more = len(report.alike) - len(lines)
        return [*lines, self.tr("… and %n more.", "", more)] if more > 0 else lines
