"""The small pieces every page is made of: plain text only, sized by the font, showing keyboard focus."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from neighbourhood_desk.widgets.icons import em_now, icon, icon_size, paint_icon, tokens_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.tokens import TONE_ICONS


def plain_label(text: str = "", role: str = "body", wrap: bool = False, tone: str = "") -> QLabel:
    """A label that shows its text as it is, never as markup.

    `role` is body, title, heading, block, strong, secondary, small or error; `tone` colours it (accent, warning, danger, good).
    """
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setProperty("tone", tone)
    label.setIndent(0)
    label.setWordWrap(wrap)
    label.setText(text)
    return label


def plain_tip(text: str) -> str:
    """A tooltip that shows its text as it is: Qt takes one that looks like mark-up for mark-up, and loads the pictures in it."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


class SpareLabel(QLabel):
    """A remark that is shown whole or not at all: where the room is short it gives way, and only a screen reader still finds it.

    With `fills` it stands at the right of whatever room the others leave, and gives way before them.
    """

    def __init__(self, role: str = "small", *, fills: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setIndent(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored if fills else QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        if fills:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @property
    def is_shown_whole(self) -> bool:
        """True where there is room for all of it."""
        return self.width() >= self.sizeHint().width()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_shown_whole:
            super().paintEvent(event)


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Change a property that the style sheet looks at, and show it."""
    if (widget.property(name) or None) != (value or None):  # nothing was said yet: that is False, and no reason to style it twice
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class _Button(Live, QPushButton):
    """A push button whose icon grows with its text."""

    icon_role = "text"

    def __init__(self, icon: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self.setText(text)
        self.set_icon(icon)

    def set_icon(self, name: str) -> None:
        """Show this icon before the text; empty for none."""
        self.setIcon(icon(name, self.icon_role) if name else QIcon())
        self.restyle()

    def setMenu(self, menu: QMenu) -> None:
        super().setMenu(menu)
        self._show_chevron()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.property("drops"):
            side = round(em_now() * 0.85)
            left = self.width() - side - round(em_now() * 0.6)
            paint_icon(QPainter(self), "chevron-down", tokens_now().muted, QRectF(left, (self.height() - side) / 2, side, side))

    def _show_chevron(self) -> None:
        """A button with words and a menu says so by a sign; one that is only dots says it by itself."""
        set_property(self, "drops", self.menu() is not None and bool(self.text()))

    def restyle(self) -> None:
        size = icon_size()
        if self.text():
            size.setWidth(size.width() + round(em_now() * 0.3))
        if self.iconSize() != size:
            self.setIconSize(size)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._show_chevron()
        self.restyle()


class PrimaryButton(_Button):
    """The one filled button of a page: its most likely next step. `danger` fills it with the colour of danger."""

    icon_role = "on_accent"

    def set_danger(self, is_danger: bool) -> None:
        """Show that this destroys something."""
        set_property(self, "danger", is_danger)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens_now().on_accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 3, -3, -3), 5, 5)


class QuietButton(_Button):
    """Any other button."""


class LinkButton(_Button):
    """A button that reads like a link, for a name that leads to its record; an & in the name is no mnemonic."""

    icon_role = "accent"

    def setText(self, text: str) -> None:
        super().setText(text.replace("&", "&&"))


class IconButton(_Button):
    """A button that shows only an icon; `set_name` gives it its accessible name and its tooltip."""

    icon_role = "muted"

    def set_name(self, text: str) -> None:
        """Say what it does."""
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))


class FilterChip(_Button):
    """A filter that is on or off, with how many it would leave."""

    icon_role = "muted"

    def __init__(self, icon: str = "", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(icon, text, parent)
        self.setCheckable(True)
        self._label = text
        self._count: int | None = None

    def set_label(self, text: str, count: int | None = None) -> None:
        """Show `text` and, if given, how many records it leaves."""
        self._label, self._count = text, count
        shown = text.replace("&", "&&")
        self.setText(shown if count is None else f"{shown}  {QLocale().toString(count)}")


class Pill(Live, QWidget):
    """A state as a short word with a sign, coloured by tone: neutral, accent, warning, danger, good."""

    def __init__(self, tone: str = "neutral", text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self._layout = QHBoxLayout(self)
        self._sign = Sign(TONE_ICONS["neutral"], "muted", 0.85)
        self._text = plain_label(role="pill")
        self._layout.addWidget(self._sign)
        self._layout.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.restyle()
        self.set(text, tone)

    def set(self, text: str, tone: str = "neutral", sign: str = "") -> None:
        """Show a word in a tone; `sign` names an icon other than the tone's own."""
        self._tone = tone
        self._text.setText(text)
        set_property(self._text, "tone", tone)
        self._sign.set(sign or TONE_ICONS[tone], "muted" if tone == "neutral" else tone)
        self.setAccessibleName(text)
        self.update()

    def text(self) -> str:
        """The word it shows."""
        return self._text.text()

    def restyle(self) -> None:
        if hasattr(self, "_text"):
            em = em_now()
            self._layout.setContentsMargins(round(em * 0.5), round(em * 0.12), round(em * 0.6), round(em * 0.12))
            self._layout.setSpacing(round(em * 0.25))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_pill_ground(QPainter(self), QRectF(self.rect()), self._tone)


def paint_pill_ground(painter: QPainter, area: QRectF, tone: str) -> None:
    """The rounded ground of a state, with an edge that shows it on any surface."""
    ink, ground = tokens_now().tone(tone)
    edge = QColor(ink)
    edge.setAlphaF(0.35)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), area.height() / 2 - 0.5, area.height() / 2 - 0.5)


class Sign(Live, QWidget):
    """An icon that is only looked at; whoever shows it says the same in words."""

    def __init__(self, name: str, role: str = "muted", per_em: float = 1.15, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._per_em = name, role, per_em
        self.restyle()

    def set(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def restyle(self) -> None:
        self.setFixedSize(icon_size(self._per_em))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self._name, str(getattr(tokens_now(), self._role)), QRectF(self.rect()))


class Card(QFrame):
    """A block on the page with its title; put what it holds into `body`."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 16, 16, 16)
        outer.setSpacing(8)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._title = plain_label(role="block")
        self._head.addWidget(self._title, 1)
        outer.addLayout(self._head)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        outer.addLayout(self.body, 1)
        self.set_title(title)

    def set_title(self, text: str) -> None:
        """Name the block, for the eye and for screen readers."""
        self._title.setText(text)
        self._title.setVisible(bool(text))
        self.setAccessibleName(text)

    def add_to_head(self, widget: QWidget) -> None:
        """Put something at the right of the title."""
        self._head.addWidget(widget)


class EmptyState(Live, QWidget):
    """What a page shows when it has nothing to show: what would be here, and what to do next."""

    def __init__(self, icon: str = "inbox", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(26, 26, 26, 26)
        layout.setSpacing(8)
        self._sign = Sign(icon, "accent", 2.2)
        self._title = plain_label(role="block", wrap=True)
        self._advice = plain_label(role="secondary", wrap=True)
        self._buttons = QHBoxLayout()
        self._buttons.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        layout.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._advice):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line = QHBoxLayout()
            line.addStretch(1)
            line.addWidget(label, 1000)
            line.addStretch(1)
            layout.addLayout(line)
        layout.addSpacing(4)
        layout.addLayout(self._buttons)
        layout.addStretch(3)
        self.restyle()

    def restyle(self) -> None:
        if hasattr(self, "_advice"):
            # Lines longer than this are hard to read.
            self._advice.setMaximumWidth(em_now() * 34)

    def set_texts(self, title: str, advice: str = "") -> None:
        """Say what is missing and how to begin."""
        self._title.setText(title)
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        self.setAccessibleName(title)
        self.setAccessibleDescription(advice)

    def add_action(self, button: QPushButton) -> None:
        """Offer the next step."""
        self._buttons.addWidget(button)


def scrolled(widget: QWidget) -> QScrollArea:
    """`widget` in an area that scrolls up and down where the room ends, without a frame and without a place in the Tab order."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


class Separator(QFrame):
    """A hair line between two parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
