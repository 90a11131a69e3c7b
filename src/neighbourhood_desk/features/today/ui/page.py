"""Today: the first page of the morning."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.today.records import Line, Waiting
from neighbourhood_desk.features.today.rules import greeting
from neighbourhood_desk.features.today.service import TodayService
from neighbourhood_desk.features.today.ui.note_card import NoteCard
from neighbourhood_desk.features.today.ui.side_cards import DraftsCard, FiguresCard, FirstStepsCard, HandsCard
from neighbourhood_desk.features.today.ui.waiting_list import WaitingList
from neighbourhood_desk.kernel.feature import Services
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, EmptyState, QuietButton
from neighbourhood_desk.widgets.icons import em_now
from neighbourhood_desk.widgets.page import Page
from neighbourhood_desk.widgets.toolkit import Toolkit

_GAP = 14


class TodayPage(Page):
    """What is overdue, due and coming; each line opens its record."""

    kinds: ClassVar[frozenset[str]] = frozenset({"requests", "followups", "meetings", "resources", "bodies", "areas", "memberships"})

    def __init__(self, toolkit: Toolkit, today: TodayService, parent: QWidget | None = None) -> None:
        super().__init__(toolkit, parent)
        self._today = today
        self._waiting = Waiting()
        self.list = WaitingList(toolkit)
        self.list.opened.connect(self._on_opened)
        self.print_button = QuietButton("printer")
        self.print_button.clicked.connect(self.print_sheet)
        self.header.add_action(self.print_button)
        self.steps, self.note = FirstStepsCard(toolkit), NoteCard(toolkit, today)
        self.hands, self.drafts, self.figures = HandsCard(toolkit), DraftsCard(toolkit), FiguresCard(toolkit)
        self.note.noted.connect(self._on_noted)
        self._lay_out()
        self.setFocusProxy(self.list)
        self.retranslate()

    @classmethod
    def built(cls, services: Services) -> TodayPage:
        """The page of an open desk."""
        return cls(services.of(Toolkit), services.of(TodayService))

    def refresh(self) -> None:
        self._waiting = self._today.waiting()
        self.list.show_waiting(self._waiting, self.toolkit.clock.today())
        has_lines = bool(self.list.lines())
        self._stack.setCurrentIndex(0 if has_lines else 1)
        steps = self._today.first_steps()
        self.steps.show_steps(steps)
        self._list_card.setVisible(has_lines or not steps)
        self.note.read()
        self.hands.show_shares(self._today.shares())
        self.drafts.show_drafts(self._today.half_typed())
        self.figures.show_figures(self._today.figures())
        self._say_hello()
        self._arrange()

    def flush(self) -> None:
        self.note.flush()

    def place(self) -> dict[str, Any]:
        line = self.list.current()
        return {} if line is None else {"line": f"{line.id} {line.sign.value} {line.due_on.isoformat()}"}

    def go_to(self, place: dict[str, Any]) -> None:
        for line in self.list.lines():
            if f"{line.id} {line.sign.value} {line.due_on.isoformat()}" == place.get("line"):
                self.list.choose(line)

    def retranslate(self) -> None:
        if not hasattr(self, "_empty"):
            return
        self.print_button.setText(self.tr("Day sheet…"))
        self.print_button.setToolTip(self.tr("The day as a PDF: to print, tick off and write on"))
        self._list_card.setAccessibleName(self.tr("What waits"))
        self._empty.set_texts(
            self.tr("Nothing waits for you today"),
            self.tr("Plan follow-ups in your requests, or hold a meeting: what they ask for will stand here in time."),
        )
        self._say_hello()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        if hasattr(self, "_columns"):
            self._arrange()

    def _lay_out(self) -> None:
        self._empty = EmptyState("sun")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._list_card = Card()
        self._list_card.body.addWidget(self._stack)
        layout = self._list_card.layout()
        assert layout is not None
        layout.setContentsMargins(1, 4, 1, 4)
        holder = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, holder)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(_GAP)
        self._left, self._right = QVBoxLayout(), QVBoxLayout()
        for column, cards in (
            (self._left, (self.steps, self._list_card)),
            (self._right, (self.note, self.drafts, self.hands, self.figures)),
        ):
            column.setSpacing(_GAP)
            for card in cards:
                column.addWidget(card, 1 if card is self._list_card else 0)
        self._left.addStretch(0)
        self._right.addStretch(1)
        self._columns.addLayout(self._left, 3)
        self._columns.addLayout(self._right, 2)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(holder)
        self.body.addWidget(self._scroll, 1)

    def _arrange(self) -> None:
        """Two columns where there is room, else one under the other, and the page scrolls as a whole."""
        is_wide = self.width() >= em_now() * 58
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)
        self.list.set_whole(not is_wide)
        has_list = self._list_card.isVisibleTo(self)
        self._left.setStretchFactor(self._list_card, 1 if has_list else 0)
        self._left.setStretch(self._left.count() - 1, 0 if has_list else 1)

    def _say_hello(self) -> None:
        now, catalogue = self.toolkit.clock.now().astimezone(), self.toolkit.catalogue
        today = self.toolkit.clock.today()
        self.header.set_title(self.toolkit.words(greeting(now.hour, catalogue.language)))
        weekday = catalogue.weekday_name(today)
        day = self.tr("{weekday}, {day}").format(weekday=weekday[:1].upper() + weekday[1:], day=catalogue.day(today, year=False))
        overdue, due = len(self._waiting.overdue), len(self._waiting.today)
        parts = [day]
        if overdue or due:
            parts.append(", ".join((self.tr("%n overdue", "", overdue), self.tr("%n for today", "", due))))
        self.header.set_subtitle(" · ".join(parts))

    def print_sheet(self) -> None:
        """Ask where to, and write the day as a PDF."""
        day = self.toolkit.clock.today().isoformat()
        suggested = f"{self.toolkit.words(say('Today', 'day-sheet'))}-{day}.pdf"
        path = self.toolkit.asking.save_file(say("Today", "Save the day sheet"), suggested, [(say("Today", "PDF documents"), "*.pdf")])
        if path is None:
            return
        catalogue = self.toolkit.catalogue

        def done(_nothing: None) -> None:
            self.toolkit.telling.done(say("Today", "The day sheet was written: {file}", file=path.name))

        def work(_progress: object) -> None:
            self._today.export_day_sheet(path, catalogue)

        self.toolkit.tasks.run(self, say("Today", "Writing the day sheet"), work, done)

    def _on_opened(self, line: Line) -> None:
        if line.page:
            self.toolkit.open_page(line.page)
        else:
            self.toolkit.open_record(line.kind, line.id)

    def _on_noted(self, request: Request) -> None:
        self.toolkit.telling.done(say("Today", "Request {number} is noted.", number=request.number), self._today.undo)
        self.refresh()
        self.note.line.setFocus(Qt.FocusReason.OtherFocusReason)
