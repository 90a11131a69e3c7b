"""What stands beside the list: whose hands the work is in, what was half typed, a few counts, the first steps of a new desk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from neighbourhood_desk.features.today.records import Figure, FirstStep, HalfTyped, Hands, Shares
from neighbourhood_desk.widgets.controls import Card, LinkButton, QuietButton, Sign, plain_label
from neighbourhood_desk.widgets.icons import em_now, tokens_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_COMMUNITY = frozenset({Hands.NETWORKS, Hands.RESIDENTS})


class _Filled(Card):
    """A card whose content is made anew from what it is shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._content = QWidget()
        self.body.addWidget(self._content)

    def fill(self, content: QWidget) -> None:
        """Show this instead of what was there."""
        self.body.replaceWidget(self._content, content)
        self._content.hide()
        self._content.deleteLater()
        self._content = content


class HandsCard(Live, _Filled):
    """The shares of the last twelve months as bars with their numbers."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._shares = Shares()
        self.retranslate()

    def show_shares(self, shares: Shares) -> None:
        """Show these; without any action the card is not there."""
        self._shares = shares
        self.setVisible(bool(shares.actions))
        self.retranslate()

    def retranslate(self) -> None:
        if not hasattr(self, "_shares"):
            return
        self.set_title(self.tr("Who leads the work"))
        names = {
            Hands.MANAGER: self.tr("Manager"),
            Hands.AGENCIES: self.tr("Agencies"),
            Hands.NETWORKS: self.tr("Networks and circles"),
            Hands.RESIDENTS: self.tr("Residents"),
        }
        panel = QWidget()
        grid = QGridLayout(panel)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(
            plain_label(self.tr("%n action(s) done in the last 12 months", "", self._shares.actions), "secondary", wrap=True), 0, 0, 1, 3
        )
        top = max((percent for _, percent in self._shares.percent), default=0)
        for row, (hands, percent) in enumerate(self._shares.percent, 1):
            value = plain_label(self.tr("{percent}%").format(percent=percent), "strong")
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(plain_label(names[hands], "secondary"), row, 0)
            grid.addWidget(_Bar(percent / top if top else 0, hands in _COMMUNITY), row, 1)
            grid.addWidget(value, row, 2)
        grid.addWidget(plain_label(self._trend(), "secondary", wrap=True, tone="good"), 5, 0, 1, 3)
        self.fill(panel)

    def _trend(self) -> str:
        now, before = self._shares.community, self._shares.community_before
        if before is None:
            return self.tr("The community leads {now}%.").format(now=now)
        return self.tr("The community leads {now}%; a year ago, {before}%.").format(now=now, before=before)


class _Bar(QWidget):
    """A bar that says the same as the number beside it; what the community leads has the accent colour."""

    def __init__(self, share: float, is_community: bool) -> None:
        super().__init__()
        self._share, self._is_community = share, is_community
        self.setMinimumWidth(round(em_now() * 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens_now().accent if self._is_community else tokens_now().strong_border))
        height = em_now() * 0.55
        width = max(height, self.width() * self._share)
        painter.drawRoundedRect(QRectF(0, (self.height() - height) / 2, width, height), height / 2, height / 2)


class DraftsCard(Live, _Filled):
    """Forms that were not finished; each leads to its page."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._drafts: Sequence[HalfTyped] = ()
        self.retranslate()

    def show_drafts(self, drafts: Sequence[HalfTyped]) -> None:
        """Show these; without any the card is not there."""
        self._drafts = drafts
        self.setVisible(bool(drafts))
        self.retranslate()

    def retranslate(self) -> None:
        if not hasattr(self, "_drafts"):
            return
        self.set_title(self.tr("Half typed"))
        panel, grid = _rows_panel()
        for row, draft in enumerate(self._drafts):
            what = self._toolkit.words(draft.what)
            button = LinkButton("pencil", f"{what}: {draft.text}" if draft.text else what)
            button.clicked.connect(lambda _on=False, page=draft.page: self._toolkit.open_page(page))
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
        self.fill(panel)


class FiguresCard(Live, _Filled):
    """Counts, each of which opens its list."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._figures: Sequence[Figure] = ()
        self.retranslate()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show those that count anything."""
        self._figures = [figure for figure in figures if figure.count]
        self.setVisible(bool(self._figures))
        self.retranslate()

    def retranslate(self) -> None:
        if not hasattr(self, "_figures"):
            return
        self.set_title(self.tr("How the desk stands"))
        panel, grid = _rows_panel()
        for row, figure in enumerate(self._figures):
            name = self._toolkit.words(figure.name)
            button = LinkButton("", name)
            count = plain_label(self._toolkit.catalogue.number(figure.count), "strong")
            button.setAccessibleName(f"{name}: {count.text()}")
            button.clicked.connect(lambda _on=False, page=figure.page: self._toolkit.open_page(page))
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(count, row, 1, Qt.AlignmentFlag.AlignRight)
        self.fill(panel)


class FirstStepsCard(Live, _Filled):
    """What makes a desk out of an empty vault."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._toolkit = toolkit
        self._steps: Sequence[FirstStep] = ()
        self.retranslate()

    def show_steps(self, steps: Sequence[FirstStep]) -> None:
        """Show these; without any the card is not there."""
        self._steps = steps
        self.setVisible(bool(steps))
        self.retranslate()

    def retranslate(self) -> None:
        if not hasattr(self, "_steps"):
            return
        self.set_title(self.tr("First steps"))
        panel, grid = _rows_panel()
        grid.setColumnStretch(0, 0)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(self._steps):
            title, advice = self._toolkit.words(step.title), self._toolkit.words(step.advice)
            sign = Sign("circle-check" if step.is_done else step.icon, "good" if step.is_done else "accent", 1.5)
            texts = QWidget()
            inner = QGridLayout(texts)
            inner.setContentsMargins(0, 0, 0, 0)
            inner.setSpacing(2)
            inner.setRowStretch(2, 1)
            inner.addWidget(plain_label(title, "strong", wrap=True), 0, 0)
            inner.addWidget(plain_label(self.tr("Done") if step.is_done else advice, "secondary", wrap=True), 1, 0)
            grid.addWidget(sign, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(texts, row, 1)
            if not step.is_done and step.page != "requests":
                button = QuietButton("arrow-right", self.tr("Begin"))
                button.setAccessibleName(self.tr("Begin: {step}").format(step=title))
                button.clicked.connect(lambda _on=False, page=step.page: self._toolkit.open_page(page))
                grid.addWidget(button, row, 2, Qt.AlignmentFlag.AlignTop)
        self.fill(panel)


def _rows_panel() -> tuple[QWidget, QGridLayout]:
    panel = QWidget()
    grid = QGridLayout(panel)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(0, 1)
    return panel, grid
