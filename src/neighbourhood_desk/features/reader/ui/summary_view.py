"""What a verified or unverified summary says: who signed it, the chart, the tables, how to read them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from neighbourhood_desk.features.reader.records import OpenedSummary
from neighbourhood_desk.features.summaries.records import Table
from neighbourhood_desk.features.summaries.records.reading_notes import notes_for
from neighbourhood_desk.features.summaries.records.sheets import Sheet, figure_text
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.chart import BarChart, ChartBar
from neighbourhood_desk.widgets.controls import Card, Pill, plain_label
from neighbourhood_desk.widgets.figure_table import FigureRow
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.sheet_card import SheetCard, ShownSheet
from neighbourhood_desk.widgets.toolkit import Toolkit

_IN_A_LINE = "{value} ({low}–{high})"


class SummaryView(Live, QWidget):
    """Shows one opened file from the top down."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._summary: OpenedSummary | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        self.trust = Card()
        line = QHBoxLayout()
        self.state = Pill()
        self._sentence = plain_label(role="strong", wrap=True)
        line.addWidget(self.state)
        line.addWidget(self._sentence, 1)
        self.trust.body.addLayout(line)
        self._advice = plain_label(role="secondary", wrap=True)
        self.trust.body.addWidget(self._advice)
        self._facts = plain_label(role="secondary", wrap=True)
        self.trust.body.addWidget(self._facts)
        layout.addWidget(self.trust)
        self._chart_card = Card()
        self.chart = BarChart()
        self._chart_card.body.addWidget(self.chart)
        layout.addWidget(self._chart_card)
        self.sheets = SheetCard(toolkit)
        layout.addWidget(self.sheets, 1)
        self._notes_card = Card()
        self._notes = plain_label(role="secondary", wrap=True)
        self._notes_card.body.addWidget(self._notes)
        layout.addWidget(self._notes_card)

    def set_summary(self, summary: OpenedSummary | None) -> None:
        """Show this file; None shows nothing."""
        self._summary = summary
        self.retranslate()

    def retranslate(self) -> None:
        summary = getattr(self, "_summary", None)
        if summary is None:
            return
        words, verification = self._toolkit.words, summary.verification
        if verification.is_verified:
            self.state.set(self.tr("Verified"), "good", "shield-check")
            self._advice.setText(self.tr("The signature is that of a key this desk knows, and no bit was changed since."))
        else:
            self.state.set(self.tr("Not verified"), "warning", "alert-triangle")
            self._advice.setText(
                self.tr(
                    "Nothing was changed since it was signed, but anyone can sign. Compare these words with the sender’s: {words}"
                ).format(words=verification.fingerprint)
            )
        self._sentence.setText(words(verification.sentence))
        self._facts.setText(self._described(summary))
        laid_out = summary.sheets(self._toolkit.language.code)
        self._draw(laid_out[0])
        self.sheets.set_sheets([self._shown(sheet) for sheet in laid_out])
        plan = summary.manifest["plan"]
        self._notes_card.set_title(self.tr("How to read these figures"))
        self._notes.setText(" ".join(words(note) for note in notes_for(plan["base"], plan["cap"], plan["block_min"])))

    def _described(self, summary: OpenedSummary) -> str:
        manifest = summary.manifest
        text = self.tr("File {seq} of this desk · made on {day} · plan {plan}")
        return text.format(seq=manifest["seq"], day=self._toolkit.catalogue.day(summary.created), plan=manifest["plan"]["version"])

    def _draw(self, sheet: Sheet) -> None:
        """The kinds of need, over the whole period where that may be told."""
        catalogue, shown = self._toolkit.catalogue, sheet.charted_column
        title = catalogue.text(say("Summaries", "Requests by kind of need, {period}", period=sheet.columns[shown]))
        self._chart_card.set_title(title)
        bars = [(row.label, row.figures[shown]) for row in sheet.charted_rows]
        self.chart.set_bars(
            title,
            [ChartBar(label, figure.value, figure.lo, figure.hi, figure_text(figure, catalogue, _IN_A_LINE)) for label, figure in bars],
        )

    def _shown(self, sheet: Sheet) -> ShownSheet:
        catalogue = self._toolkit.catalogue
        first = self.tr("Area") if sheet.table is Table.BY_AREA else self.tr("Need")
        heads = [catalogue.text(head) if isinstance(head, Wording) else head for head in sheet.columns]
        rows = [
            FigureRow(row.code, row.label, row.depth, tuple(figure_text(figure, catalogue) for figure in row.figures)) for row in sheet.rows
        ]
        return ShownSheet(catalogue.text(sheet.title), (first, *_capitals(heads)), tuple(rows))


def _capitals(texts: Sequence[str]) -> list[str]:
    return [text[:1].upper() + text[1:] for text in texts]
