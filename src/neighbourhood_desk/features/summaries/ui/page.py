"""Before it leaves: choose a period, see every figure the commission will see and what stays here, sign and export."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from neighbourhood_desk.exchange.summary_kind import SUFFIX
from neighbourhood_desk.features.summaries.records import Table
from neighbourhood_desk.features.summaries.records.sheets import Figure, Sheet, figure_text, sheets
from neighbourhood_desk.features.summaries.service import ExportedFile, SummaryPreview, SummaryService
from neighbourhood_desk.features.summaries.ui.cards import FactCard, facts
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.periods import Grain, Period
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import Card, EmptyState, FilterChip, Pill, PrimaryButton, QuietButton, plain_label
from neighbourhood_desk.widgets.figure_table import FigureRow
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.icons import em_now
from neighbourhood_desk.widgets.inputs import ChoiceBox
from neighbourhood_desk.widgets.page import INSET, Page
from neighbourhood_desk.widgets.sheet_card import SheetCard, ShownSheet
from neighbourhood_desk.widgets.toolkit import Toolkit

_NARROW_EM = 56
"""Below this width, in lines of text, the cards stand under each other two by two."""


class SummariesPage(Page):
    """The review of one period. The period stays chosen while the records change beneath it."""

    kinds: ClassVar[frozenset[str]] = frozenset({"requests", "areas", "profiles"})

    def __init__(self, toolkit: Toolkit, service: SummaryService, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._service = service
        self._periods: list[Period] = []
        self._wanted: Period | None = None
        self._preview: SummaryPreview | None = None
        self._export = PrimaryButton("send")
        self._export.clicked.connect(self.export)
        self.header.add_action(self._export)
        self._stack = QStackedLayout()
        self.body.addLayout(self._stack, 1)
        self._empty = EmptyState("send")
        self._to_requests = QuietButton("inbox")
        self._to_requests.clicked.connect(lambda: self.toolkit.open_page("requests"))
        self._empty.add_action(self._to_requests)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._review())
        self.retranslate()

    # What the window asks of a page

    def refresh(self) -> None:
        self._periods = self._service.periods()
        if self._wanted not in self._periods:
            self._wanted = next((period for period in self._periods if period.grain is Grain.QUARTER), None) or next(
                iter(self._periods), None
            )
        self._show_periods()
        self._look()

    def place(self) -> dict[str, Any]:
        return {"period": str(self._wanted) if self._wanted else "", "sheet": self._sheets.chosen}

    def go_to(self, place: dict[str, Any]) -> None:
        try:
            self._wanted = Period.parse(str(place.get("period", "")))
        except DeskError:
            return
        sheet = place.get("sheet")
        self._sheets.chosen = sheet if isinstance(sheet, int) else 0
        self.refresh()

    def retranslate(self) -> None:
        if not hasattr(self, "_sheets"):
            return
        self.header.set_title(self.tr("Before it leaves"))
        self.header.set_subtitle(self.tr("Everything the commission will see, and nothing else"))
        self._empty.set_texts(
            self.tr("No finished period with requests yet"),
            self.tr("A summary speaks of a whole month, quarter or year. The first one appears when a month with requests is over."),
        )
        self._to_requests.setText(self.tr("Go to the requests"))
        names = (self.tr("Month"), self.tr("Quarter"), self.tr("Half year"), self.tr("Year"))
        for chip, name in zip(self._grains.values(), names, strict=True):
            chip.set_label(name)
        self._choice.setAccessibleName(self.tr("Period"))
        self._area.setAccessibleName(self.tr("Before it leaves"))
        self._leaves.set_title(self.tr("Leaves this computer"))
        self._notes_card.set_title(self.tr("What the receiver reads about the figures"))
        self._show_periods()
        self._show_preview()

    def restyle(self) -> None:
        if hasattr(self, "_sheets"):
            self._arrange()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Verbs

    def choose(self, period: Period) -> None:
        """Look at another period."""
        self._wanted = period
        self._show_periods()
        self._look()

    def export(self) -> None:
        """Ask where, then write the signed file; the first time, its numbers are frozen by that."""
        if self._preview is None:
            return
        pattern = (say("Summaries", "Summary files"), f"*{SUFFIX}")
        path = self.toolkit.asking.save_file(say("Summaries", "Where to put the summary"), self._file_name(self._preview.period), [pattern])
        if path is None:
            return
        period = self._preview.period
        self._export.setEnabled(False)
        self.toolkit.tasks.run(
            self,
            say("Summaries", "Signing and writing the summary"),
            lambda _progress: self._service.export(period, path),
            self._on_exported,
            self._on_failed,
        )

    # Inside

    def _review(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(INSET)
        column.addWidget(self._chooser())
        self._cards = [FactCard() for _place in range(3)]
        self._card_row = QHBoxLayout()
        self._card_row.setSpacing(INSET)
        for card in self._cards:
            self._card_row.addWidget(card, 1)
        column.addLayout(self._card_row)
        self._sheets = SheetCard(self.toolkit)
        column.addWidget(self._sheets, 1)
        self._notes_card = Card()
        self._notes = plain_label(role="secondary", wrap=True)
        self._notes_card.body.addWidget(self._notes)
        column.addWidget(self._notes_card)
        self._leaves = Card()
        self._file = plain_label(wrap=True)
        self._signer = plain_label(role="secondary", wrap=True)
        self._leaves.body.addWidget(self._file)
        self._leaves.body.addWidget(self._signer)
        column.addWidget(self._leaves)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setWidget(inside)
        return self._area

    def _chooser(self) -> QWidget:
        """The lengths as chips, the periods of the chosen length as a list, and whether this one left already."""
        line = QWidget()
        flow = FlowLayout(line)
        self._grains: dict[Grain, FilterChip] = {}
        for grain in Grain:
            chip = FilterChip()
            chip.clicked.connect(lambda _checked=False, grain=grain: self._choose_grain(grain))
            flow.addWidget(chip)
            self._grains[grain] = chip
        self._choice = ChoiceBox()
        self._choice.activated.connect(self._on_chosen)
        flow.addWidget(self._choice)
        self._state = Pill()
        flow.addWidget(self._state)
        return line

    def _arrange(self) -> None:
        narrow = self.width() < em_now() * _NARROW_EM
        self._card_row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _choose_grain(self, grain: Grain) -> None:
        newest = next((period for period in self._periods if period.grain is grain), None)
        if newest is None:
            self._show_periods()
        else:
            self.choose(newest)

    def _on_chosen(self, place: int) -> None:
        self.choose(Period.parse(str(self._choice.itemData(place))))

    def _show_periods(self) -> None:
        for grain, chip in self._grains.items():
            chip.setChecked(self._wanted is not None and self._wanted.grain is grain)
            chip.setEnabled(any(period.grain is grain for period in self._periods))
        self._choice.clear()
        for period in self._periods:
            if self._wanted is not None and period.grain is self._wanted.grain:
                self._choice.addItem(_capital(self.toolkit.words(period.label)), str(period))
        self._choice.setCurrentIndex(self._choice.findData(str(self._wanted)))

    def _look(self) -> None:
        """Work the file out, off the window's thread: the audit takes a moment."""
        self._stack.setCurrentIndex(0 if self._wanted is None else 1)
        self._export.setEnabled(False)
        if self._wanted is None:
            self._preview = None
            return
        wanted = self._wanted
        self.toolkit.tasks.run(
            self,
            say("Summaries", "Rounding and auditing"),
            lambda _progress: self._service.preview(wanted),
            self._on_preview,
            self._on_failed,
        )

    def _on_preview(self, preview: SummaryPreview) -> None:
        if preview.period == self._wanted:
            self._preview = preview
            self._show_preview()

    def _on_failed(self, error: DeskError) -> None:
        self.toolkit.telling.problem(error)
        self._export.setEnabled(self._preview is not None and self._preview.verdict.passed)

    def _on_exported(self, file: ExportedFile) -> None:
        if file.again:
            self.toolkit.telling.done(say("Summaries", "The same file was written again: its numbers are frozen."))
        else:
            self.toolkit.telling.done(say("Summaries", "The summary was signed and written. Its numbers will never change."))
        self._look()

    def _show_preview(self) -> None:
        preview, words = self._preview, self.toolkit.words
        self._export.setText(self.tr("Sign and export"))
        if preview is None:
            return
        for card, (statement, detail, tone) in zip(self._cards, facts(preview, self.toolkit.catalogue), strict=True):
            card.set_fact(statement, detail, tone)
        self._sheets.set_sheets([self._shown(sheet) for sheet in _sheets_of(preview, self.toolkit.language.code)])
        self._notes.setText(" ".join(words(note) for note in preview.notes))
        self._file.setText(self._file_name(preview.period))
        self._signer.setText(
            self.tr("Signed by “{name}” · fingerprint of the key: {words}").format(name=preview.signer, words=preview.fingerprint)
        )
        self._export.setEnabled(preview.verdict.passed)
        if preview.published is None:
            self._state.set(self.tr("Not published yet"), "neutral")
        else:
            self._export.setText(self.tr("Write the file again"))
            day = self.toolkit.catalogue.short_day(preview.published.created)
            self._state.set(self.tr("Published on {day}: frozen").format(day=day), "good", "lock")

    def _file_name(self, period: Period) -> str:
        """The suggested name: the period and nothing about anyone."""
        return self.tr("summary_{period}").format(period=period) + SUFFIX

    def _shown(self, sheet: Sheet) -> ShownSheet:
        catalogue = self.toolkit.catalogue
        heads = [catalogue.text(head) if isinstance(head, Wording) else head for head in sheet.columns]
        rows = [
            FigureRow(row.code, row.label, row.depth, tuple(figure_text(figure, catalogue) for figure in row.figures)) for row in sheet.rows
        ]
        first = self.tr("Area") if sheet.table is Table.BY_AREA else self.tr("Need")
        return ShownSheet(catalogue.text(sheet.title), (first, *(_capital(head) for head in heads)), tuple(rows))


def _sheets_of(preview: SummaryPreview, language: str) -> list[Sheet]:
    figures = {
        (cell.table, cell.release, cell.area, cell.category): Figure(cell.value, cell.lo, cell.hi, cell.status) for cell in preview.cells
    }
    return sheets(preview.period, figures, preview.plan.areas, preview.plan.categories, language)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
