"""One request in full: what it is, everything that happened, what is to do, and the next sensible step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.followups.records import LEADER_NAMES
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.followups.ui.picker import FollowUpPanel
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.records import KIND_NAMES, PRIORITY_NAMES, BroughtBy, Priority, Request
from neighbourhood_desk.features.requests.rules.timeline import source_note
from neighbourhood_desk.features.requests.service import KIND, RequestService
from neighbourhood_desk.features.requests.service.bulk import BulkService
from neighbourhood_desk.features.requests.service.paper import RequestPaper
from neighbourhood_desk.features.requests.service.saved import SavedFilters
from neighbourhood_desk.features.requests.ui.seal_panel import SealPanel
from neighbourhood_desk.features.requests.ui.steps import Step, form_for, next_step, possible
from neighbourhood_desk.features.requests.ui.words import owes_reply, priority_tone, status_tone, status_words
from neighbourhood_desk.features.resources.records import NEED_NAMES, SECTOR_NAMES, NeedCategory
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.happenings import Happenings
from neighbourhood_desk.kernel.release import LEVEL_NAMES, Level
from neighbourhood_desk.widgets.controls import Card, IconButton, LinkButton, Pill, PrimaryButton, QuietButton, Separator, plain_label
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.sections import Sections
from neighbourhood_desk.widgets.timeline_view import TimelineView
from neighbourhood_desk.widgets.toolkit import Toolkit

_SETTLE_MS = 100
"""By then a form that was just opened has its size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The services that the widgets of this page ask, and the undo they offer."""

    requests: RequestService
    followups: FollowUpService
    people: PeopleService
    territory: TerritoryService
    happenings: Happenings
    paper: RequestPaper
    bulk: BulkService
    saved: SavedFilters
    undo: Callable[[], object]


class RequestDetail(Live, Card):
    """Shows a request; `edit_asked` comes with it when its words are to be changed."""

    edit_asked = Signal(object)

    def __init__(self, toolkit: Toolkit, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._desk = toolkit, desk
        self.request: Request | None = None
        self.form: InlineForm | None = None
        self.buttons: dict[str, QuietButton | PrimaryButton] = {}
        self._brought_up: QWidget | None = None
        self._lay_out_head()
        self._lay_out_story()
        self._lay_out_actions()
        self.retranslate()

    def show_request(self, request: Request) -> None:
        """Show this; a half-filled step stays open while the request stands where it stood."""
        before, self.request = self.request, request
        if before is None or (before.id, before.status, before.outcome) != (request.id, request.status, request.outcome):
            self._close_form()
        self._tell()
        self.followup_panel.show_subject(KIND, request.id)
        self.sections.show_record(request.id)
        self._offer_steps()
        if before is None or before.id != request.id:
            self._area.verticalScrollBar().setValue(0)

    def take(self, key: str) -> None:
        """Begin the step with this key: ask what it needs to know, or take it at once."""
        request = self.request
        step = next((step for step in possible(request) if step.key == key), None) if request is not None else None
        if step is None or request is None:
            return
        self._close_form()
        if not step.rows(request):
            self._take_at_once(step, request)
            return
        self.form = form_for(step, request, self._toolkit, self._desk.requests, self._desk.undo)
        self.form.done.connect(self._close_form)
        self.form.cancelled.connect(self._close_form)
        self._form_place.addWidget(self.form)
        self._actions.hide()
        self._bring_up(self.form)
        self.form.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        if not hasattr(self, "_actions"):
            return
        self._timeline_title.setText(self.tr("Timeline"))
        self.edit_button.set_name(self.tr("Edit this request"))
        if self.request is not None:
            self._tell()
            self._offer_steps()

    def _lay_out_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        self._number = plain_label(role="secondary")
        self._level, self._status = Pill(), Pill()
        self.edit_button = IconButton("pencil")
        self.edit_button.clicked.connect(lambda: self.edit_asked.emit(self.request))
        for widget in (self._number, self._level, self._status):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.edit_button)
        self.body.addLayout(head)

    def _lay_out_story(self) -> None:
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        story = QWidget()
        self._story = QVBoxLayout(story)
        self._story.setContentsMargins(0, 0, 8, 0)
        self._story.setSpacing(8)
        self._title_text = plain_label(role="heading", wrap=True)
        self._where = plain_label(role="secondary", wrap=True)
        self.person_button = LinkButton("user")
        self.person_button.clicked.connect(self._open_person)
        self._pills = QWidget()
        FlowLayout(self._pills, 6)
        self._leader = plain_label(role="strong", wrap=True, tone="accent")
        self._reply = plain_label(role="strong", wrap=True, tone="warning")
        self._text = plain_label(wrap=True)
        self._source = plain_label(role="secondary", wrap=True, tone="warning")
        self.seal_panel = SealPanel(self._toolkit, self._desk.requests.seals)
        self._timeline_title = plain_label(role="block")
        self.timeline = TimelineView(self._toolkit)
        self.followup_panel = FollowUpPanel(self._toolkit, self._desk.followups, undo=self._desk.undo)
        for label in (self._text, self._title_text):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for widget in (
            self._title_text,
            self._where,
            self.person_button,
            self._pills,
            Separator(),
            self._leader,
            self._reply,
            self._text,
            self._source,
            self.seal_panel,
        ):
            self._story.addWidget(widget)
        self.sections = Sections(self._toolkit, KIND)
        for block in (self._timeline_title, self.timeline, Separator(), self.followup_panel, self.sections):
            self._story.addWidget(block)
        self._form_place = QVBoxLayout()
        self._story.addLayout(self._form_place)
        self._story.addStretch(1)
        self._area.setWidget(story)
        self.sections.opened.connect(self._bring_up)
        self.seal_panel.opened.connect(lambda: self._bring_up(self.seal_panel))
        self.followup_panel.editing.connect(lambda opened: self._bring_up(self.followup_panel) if opened else None)
        self.body.addWidget(self._area, 1)

    def _lay_out_actions(self) -> None:
        self._actions = QWidget()
        FlowLayout(self._actions)
        self.body.addWidget(self._actions)

    def _tell(self) -> None:
        """Set every text that depends on the request."""
        request = self.request
        if request is None:
            return
        words, today = self._toolkit.words, self._toolkit.clock.today()
        self._number.setText(request.number)
        self._level.set(words(LEVEL_NAMES[request.confidentiality]), "neutral", "lock")
        self.edit_button.setVisible(request.confidentiality is not Level.SEALED)
        self.seal_panel.show_request(request)
        self._status.set(words(status_words(request, today)), status_tone(request, today))
        self._title_text.setText(request.title)
        self.setAccessibleName(f"{request.number} {request.title}")
        place = self._desk.territory.full_name(request.area_id)
        if request.outside:
            place = self.tr("outside the territory")
        self._where.setText(" · ".join(part for part in (self._brought_by(), request.address, place) if part))
        self._fill_pills(request)
        self._leader.setText(self.tr("Led by: {who}").format(who=words(LEADER_NAMES[request.led_by])))
        self._tell_reply(request)
        same = request.description.strip() == request.title.strip()
        self._text.setText("" if same else request.description)
        self._text.setVisible(not same and bool(request.description))
        note = source_note(request)
        self._source.setText(words(note) if note is not None else "")
        self._source.setVisible(note is not None)
        # What is still planned stands right below, where it can be done and moved.
        past = [happening for happening in self._desk.happenings.around(KIND, request.id) if not happening.is_planned]
        self.timeline.show_happenings(past, (KIND, request.id))

    def _tell_reply(self, request: Request) -> None:
        due = request.reply_due if owes_reply(request) else None
        self._reply.setVisible(due is not None)
        if due is not None:
            left = (due - self._toolkit.clock.today()).days
            words = self.tr("Reasoned reply due by {day}") if left >= 0 else self.tr("Reasoned reply was due by {day}")
            self._reply.setText(words.format(day=self._toolkit.catalogue.day(due)))

    def _brought_by(self) -> str:
        request = self.request
        assert request is not None
        name = ""
        if request.brought_by is BroughtBy.PERSON and request.brought_by_id is not None:
            person = self._desk.people.get(request.brought_by_id)
            name = person.display_name if person is not None else ""
        self.person_button.setText(name)
        self.person_button.setVisible(bool(name))
        if name or request.service_name:
            return request.service_name
        return {
            BroughtBy.HOUSEHOLD: self.tr("A household"),
            BroughtBy.BODY: self.tr("A circle or body"),
        }.get(request.brought_by, self.tr("Without a name"))

    def _fill_pills(self, request: Request) -> None:
        words = self._toolkit.words
        pills = [(words(KIND_NAMES[request.kind]), "neutral", "tag")]
        if request.need_category is not NeedCategory.OTHER:
            pills.append((words(NEED_NAMES[request.need_category]), "accent", "tag"))
        pills += [(words(SECTOR_NAMES[sector]), "neutral", "circles") for sector in request.sectors]
        if request.priority in (Priority.HIGH, Priority.URGENT):
            pills.append((words(PRIORITY_NAMES[request.priority]), priority_tone(request.priority), ""))
        layout = _emptied(self._pills)
        first = {text: (tone, sign) for text, tone, sign in reversed(pills)}
        for text, (tone, sign) in reversed(first.items()):
            pill = Pill()
            pill.set(text, tone, sign)
            layout.addWidget(pill)

    def _offer_steps(self) -> None:
        request = self.request
        if request is None:
            return
        self.buttons.clear()
        layout = _emptied(self._actions)
        following = next_step(request)
        steps = sorted(possible(request), key=lambda step: step.key != following)
        for step in steps:
            button = PrimaryButton(step.icon) if step.key == following else QuietButton(step.icon)
            more = bool(step.rows(request)) and step.key != following
            button.setText(self._toolkit.words(step.words) + ("…" if more else ""))
            button.clicked.connect(lambda _checked=False, key=step.key: self.take(key))
            self.buttons[step.key] = button
            layout.addWidget(button)

    def _take_at_once(self, step: Step, request: Request) -> None:
        try:
            step.act(self._desk.requests, request.id, {})
        except DeskError as error:
            self._toolkit.telling.problem(error)
            return
        self._toolkit.telling.done(step.done, self._desk.undo)

    def _close_form(self) -> None:
        if self.form is None:
            return
        form, self.form, self._brought_up = self.form, None, None
        form.hide()
        form.deleteLater()
        self._actions.show()
        first = next(iter(self.buttons.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _bring_up(self, form: QWidget) -> None:
        """Scroll to a form that was just opened, as soon as the story has grown to hold it."""
        bar = self._area.verticalScrollBar()
        bar.rangeChanged.connect(self._show_whole, Qt.ConnectionType.UniqueConnection)
        self._brought_up = form
        QTimer.singleShot(_SETTLE_MS, form, self._stay)

    def _show_whole(self) -> None:
        form, story = self._brought_up, self._area.widget()
        if form is None or story is None or not shiboken6.isValid(form):  # a block may have closed what it opened
            return
        self._area.ensureWidgetVisible(form, 0, 0)
        if form.height() > self._area.viewport().height():
            self._area.verticalScrollBar().setValue(form.mapTo(story, form.rect().topLeft()).y())

    def _stay(self) -> None:
        self._show_whole()
        self._brought_up = None

    def _open_person(self) -> None:
        if self.request is not None and isinstance(self.request.brought_by_id, UUID):
            self._toolkit.open_record("people", self.request.brought_by_id)


def _emptied(holder: QWidget) -> FlowLayout:
    layout = holder.layout()
    assert isinstance(layout, FlowLayout)
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    return layout
