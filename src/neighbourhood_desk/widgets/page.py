"""What every page looks like: a heading that says what it is for, one main action, the list and the detail side by side."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from neighbourhood_desk.widgets.controls import LinkButton, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.icons import em_now
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

EDGE, GAP, INSET = 26, 16, 14


class PageHeader(Live, QWidget):
    """Title, one line that says what the page is for, and the actions; the last one added is the main one.

    The actions stand at the right where that leaves the words enough room, else under them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.title = plain_label(role="title", wrap=True)
        self.subtitle = plain_label(role="secondary", wrap=True)
        texts.addWidget(self.title)
        texts.addWidget(self.subtitle)
        self._lead = QHBoxLayout()
        self._lead.setSpacing(8)
        self._lead.addLayout(texts, 1)
        self._columns.addLayout(self._lead, 1)
        self._holder = QWidget()
        self._actions = FlowLayout(self._holder, 8, at_end=True)
        self._columns.addWidget(self._holder, 0, Qt.AlignmentFlag.AlignVCenter)
        self._holder.installEventFilter(self)
        self.set_subtitle("")
        self._arrange()

    def set_title(self, text: str) -> None:
        """Name the page."""
        self.title.setText(text)
        self._arrange()

    def set_subtitle(self, text: str) -> None:
        """Say what the page is for, or how things stand."""
        self.subtitle.setText(text)
        self.subtitle.setVisible(bool(text))
        self._arrange()

    def add_action(self, button: QPushButton) -> None:
        """Put a button at the right."""
        self._actions.addWidget(button)
        self._arrange()

    def add_way_back(self, button: QPushButton) -> None:
        """Put the button that leads back before the title."""
        self._lead.insertWidget(0, button, 0, Qt.AlignmentFlag.AlignVCenter)

    @property
    def is_stacked(self) -> bool:
        """True while the actions stand under the words."""
        return self._columns.direction() == QBoxLayout.Direction.TopToBottom

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A button came, went, or got another word."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().eventFilter(watched, event)

    def restyle(self) -> None:
        if hasattr(self, "_actions"):
            self._arrange()

    def _arrange(self) -> None:
        if not hasattr(self, "_actions"):
            return
        # The holder is never hidden: hidden, it would not hear that one of its buttons came back.
        beside = self._actions.line_width()
        least = max(_line_width(self.title), min(_line_width(self.subtitle), em_now() * 14))
        stacked = beside > 0 and self.width() - beside - 8 < least
        self._columns.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        self._holder.setMinimumWidth(0 if stacked else beside)
        self._actions.set_at_end(not stacked)


def _line_width(label: QLabel) -> int:
    return label.fontMetrics().horizontalAdvance(label.text()) + 4 if not label.isHidden() else 0


class Page(Live, QWidget):
    """A screen of the desk. `header` is ready; put the content into the layout `body`.

    A page sets its texts in `retranslate` and reads its records in `refresh`; the window calls `refresh` when the page is shown and
    after changes that touch its `kinds`. The page itself calls `retranslate()` once at the end of its `__init__`.
    """

    kinds: ClassVar[frozenset[str]] = frozenset()
    """The kinds of records (table names) that this page shows."""

    def __init__(self, toolkit: Toolkit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.toolkit = toolkit
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(EDGE, INSET, EDGE, INSET)
        layout.setSpacing(INSET)
        self.header = PageHeader()
        layout.addWidget(self.header)
        self.body = QVBoxLayout()
        self.body.setSpacing(INSET)
        layout.addLayout(self.body, 1)

    def refresh(self) -> None:
        """Ask the services anew."""

    def show_record(self, kind: str, id: UUID) -> None:
        """Choose a record of one of this page's kinds."""

    def place(self) -> dict[str, Any]:
        """Where the person is, as JSON: locking keeps it, `go_to` returns there."""
        return {}

    def go_to(self, place: dict[str, Any]) -> None:
        """Return to what `place` gave."""

    def flush(self) -> None:
        """Keep what is half typed at once: the vault is about to be locked."""


class ListAndDetail(Live, QSplitter):
    """A list and the detail of what is chosen in it: side by side where there is room, else one at a time.

    There is room from about 860 pixels of its own width on at 100 % text, which is a window of 1100. In the narrow form `show_detail`
    replaces the list, and Esc or the button above the detail returns to it.
    """

    returned = Signal()
    """The person went back from the detail to the list."""
    takes_heading: ClassVar[bool] = True
    """In the narrow form the detail also takes the room of the page's heading, because it says itself what it shows."""

    def __init__(self, list_widget: QWidget, detail_widget: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(GAP)
        self._list = list_widget
        self._detail = QWidget()
        layout = QVBoxLayout(self._detail)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._back = LinkButton("arrow-left")
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(detail_widget, 1)
        self.addWidget(list_widget)
        self.addWidget(self._detail)
        self.setStretchFactor(0, 58)
        self.setStretchFactor(1, 42)
        self._wants_detail = False
        self._is_moved = False
        self.splitterMoved.connect(self._on_moved)
        self._back.clicked.connect(self.show_list)
        self.retranslate()
        self._arrange()

    @property
    def is_wide(self) -> bool:
        """True where list and detail stand side by side."""
        return self.width() >= em_now() * 52

    def show_detail(self) -> None:
        """Look at the detail; in the narrow form it takes the place of the list."""
        self._wants_detail = True
        self._arrange()

    def show_list(self) -> None:
        """Return to the list and put the focus there."""
        self._wants_detail = False
        self._arrange()
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        self.returned.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc returns to the list where nothing in the detail wanted it: as a shortcut it would silence the forms' own Esc."""
        inside = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and inside is not None and self._detail.isAncestorOf(inside):
            self.show_list()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def retranslate(self) -> None:
        self._back.setText(self.tr("Back to the list"))

    def restyle(self) -> None:
        if hasattr(self, "_wants_detail"):
            self._arrange()

    def _arrange(self) -> None:
        self._list.setVisible(self.is_wide or not self._wants_detail)
        self._detail.setVisible(self.is_wide or self._wants_detail)
        self._back.setVisible(not self.is_wide)
        if (header := self._page_header()) is not None and self.isVisible() and self.takes_heading:
            header.setVisible(self.is_wide or not self._wants_detail)
        if self.is_wide and not self._is_moved:
            left = round((self.width() - GAP) * 0.58)
            self.setSizes([left, self.width() - GAP - left])

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.takes_heading and (header := self._page_header()) is not None:
            header.show()

    def _page_header(self) -> PageHeader | None:
        """The heading of the page around it, which leaves its room to a detail that has the page to itself."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, Page):
            above = above.parentWidget()
        return above.header if above is not None else None

    def _on_moved(self) -> None:
        """From now on the person decides how the room is shared."""
        self._is_moved = True
