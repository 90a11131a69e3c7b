"""The row of cards over a review: what could be deduced, what is held back, what was corrected, what leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QSizePolicy, QWidget

from neighbourhood_desk.features.summaries.records import STATUS_NAMES, Status
from neighbourhood_desk.features.summaries.service import SummaryPreview
from neighbourhood_desk.kernel.periods import Grain
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.widgets.controls import Card, plain_label, set_property


class FactCard(Card):
    """One finding: a short statement coloured by its tone, and a line about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.statement = plain_label(role="block", wrap=True)
        self.detail = plain_label(role="secondary", wrap=True)
        self.body.addWidget(self.statement)
        self.body.addWidget(self.detail)
        self.body.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def set_fact(self, statement: str, detail: str, tone: str = "") -> None:
        """Show a finding; `tone` is empty, good, warning or danger."""
        self.statement.setText(statement)
        set_property(self.statement, "tone", tone)
        self.detail.setText(detail)
        self.setAccessibleName(statement)
        self.setAccessibleDescription(detail)


def audit_fact(preview: SummaryPreview, catalogue: Catalogue) -> tuple[str, str, str]:
    """What the auditor found."""
    verdict = preview.verdict
    if verdict.refusals:
        return catalogue.text(say("Summaries", "May not leave")), catalogue.text(verdict.refusals[0]), "danger"
    statement = say("Summaries", "%n deducible cell(s)", n=verdict.narrowed)
    cells = say("Summaries", "%n cell(s) audited", n=verdict.cells)
    releases = say("Summaries", "%n period(s)", n=verdict.releases)
    detail = say("Summaries", "{cells} in {periods} · {seconds} s", cells=cells, periods=releases, seconds=verdict.seconds)
    return catalogue.text(statement), catalogue.text(detail), "good" if verdict.passed else "danger"


def held_back_fact(preview: SummaryPreview, catalogue: Catalogue) -> tuple[str, str, str]:
    """Which tables stay here, and why."""
    held = preview.held_back
    thin = [cell for cell in preview.cells if cell.status is Status.WITHHELD_DENSITY]
    statuses = {block.status for block in held} | {cell.status for cell in thin}
    reasons = [STATUS_NAMES[status] for status in Status if status in statuses]
    count = len(held) or len({(cell.table, cell.release) for cell in thin})
    if not count:
        return (
            catalogue.text(say("Summaries", "Nothing held back")),
            catalogue.text(say("Summaries", "Every table has enough homes behind it")),
            "good",
        )
    names = ", ".join(catalogue.text(block.period.label) for block in held if block.period.grain is Grain.MONTH)
    detail = " · ".join(part for part in ("; ".join(catalogue.text(reason) for reason in reasons), names) if part)
    return catalogue.text(say("Summaries", "%n table(s) held back", n=count)), detail, "warning"


def corrections_fact(preview: SummaryPreview, catalogue: Catalogue) -> tuple[str, str, str]:
    """What of earlier months comes in now."""
    if not preview.corrections:
        return catalogue.text(say("Summaries", "No corrections")), catalogue.text(say("Summaries", "Earlier months say what they said")), ""
    statement = say("Summaries", "%n correction(s)", n=preview.corrections)
    return catalogue.text(statement), catalogue.text(say("Summaries", "To months already published; they count in this period")), ""


def facts(preview: SummaryPreview, catalogue: Catalogue) -> Sequence[tuple[str, str, str]]:
    """The statements of the cards, from left to right: (statement, detail, tone)."""
    return audit_fact(preview, catalogue), held_back_fact(preview, catalogue), corrections_fact(preview, catalogue)
