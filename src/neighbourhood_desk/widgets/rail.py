"""The rail at the left: which desk this is, its pages with their numbers, and what is always at hand at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.widgets.controls import plain_label
from neighbourhood_desk.widgets.icons import em_now, icon, icon_size, tokens_now
from neighbourhood_desk.widgets.live import Live

_KEYS = 10
"""So many pages have a digit of their own; the tenth has 0."""


class RailButton(Live, QPushButton):
    """One entry: icon, word, and the number of its shortcut at the right, painted so that it grows with the text."""

    def __init__(self, name: str, number: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._number = name, number
        self.setCheckable(number is not None)
        self.setAutoDefault(False)
        # A click leads to a page and leaves the keyboard there.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.restyle()

    def restyle(self) -> None:
        self.setIcon(icon(self._icon, "rail_text"))
        self.setIconSize(icon_size(1.25))
        self.setMinimumHeight(round(em_now() * 2.2))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._number is not None and self._number <= _KEYS:
            painter = QPainter(self)
            font = self.font()
            font.setPointSizeF(font.pointSizeF() * 0.85)
            painter.setFont(font)
            painter.setPen(tokens_now().rail_strong if self.isChecked() else tokens_now().rail_text)
            room = self.rect().adjusted(0, 0, -round(em_now() * 0.7), 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(self._number % 10))


class Rail(Live, QFrame):
    """`entries` are (key, icon); their words come through `set_words`, because the language switches live."""

    chosen = Signal(str)

    def __init__(self, entries: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, RailButton] = {}
        self._group = QButtonGroup(self)
        self._remarks: list[QLabel] = []
        self.title = plain_label(role="railtitle", wrap=True)
        self.place = plain_label(role="railsmall", wrap=True)
        pages = QWidget()
        column = QVBoxLayout(pages)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for number, (key, name) in enumerate(entries, 1):
            button = RailButton(name, number)
            button.setObjectName(f"rail-{key}")
            button.clicked.connect(lambda _checked=False, chosen=key: self.chosen.emit(chosen))
            self._buttons[key] = button
            self._group.addButton(button)
            column.addWidget(button)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(pages)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._pages = scroll
        self.foot = QVBoxLayout()
        self.foot.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 18, 12, 12)
        layout.setSpacing(14)
        self._titles = QVBoxLayout()
        self._titles.setSpacing(3)
        self._titles.addWidget(self.title)
        self._titles.addWidget(self.place)
        layout.addLayout(self._titles)
        layout.addWidget(scroll, 1)
        layout.addLayout(self.foot)
        self.restyle()

    def set_words(self, words: dict[str, str], accessible: dict[str, str]) -> None:
        """The word of each entry, and how a screen reader names it (with its shortcut)."""
        for key, button in self._buttons.items():
            button.setText(words[key])
            button.setAccessibleName(accessible[key])
            button.setToolTip(accessible[key])
        self.restyle()

    def add_to_foot(self, button: RailButton) -> None:
        """Put what is always at hand at the foot."""
        self.foot.addWidget(button)

    def add_remark(self) -> QLabel:
        """A small line under the last thing at the foot, in line with its word."""
        remark = plain_label(role="railsmall", wrap=True)
        self.foot.addWidget(remark)
        self._remarks.append(remark)
        self.restyle()
        return remark

    def show_chosen(self, key: str) -> None:
        """Mark the page that is shown; a page that is no entry leaves none marked."""
        self._group.setExclusive(False)
        for name, button in self._buttons.items():
            button.setChecked(name == key)
        self._group.setExclusive(True)

    def restyle(self) -> None:
        if hasattr(self, "_pages"):
            longest = max((button.sizeHint().width() for button in self.findChildren(RailButton)), default=0)
            # The words above begin where the signs below them do.
            self._titles.setContentsMargins(round(em_now() * 0.6) + 2, 0, 0, 0)
            for remark in self._remarks:
                remark.setContentsMargins(round(em_now() * 2.1), 0, 0, round(em_now() * 0.4))
            self.setFixedWidth(max(em_now() * 11, longest + em_now() * 3))
