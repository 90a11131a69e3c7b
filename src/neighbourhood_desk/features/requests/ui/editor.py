"""Recording a request with the keyboard alone: what happened comes first, the desk guesses the rest and shows its guess."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from neighbourhood_desk.features.people.ui.picker import PersonRow
from neighbourhood_desk.features.requests.records import CHANNEL_NAMES, KIND_NAMES, BroughtBy, Channel, Request, RequestKind
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.features.resources.records import NEED_NAMES, NeedCategory
from neighbourhood_desk.features.territory.ui.picker import AreaRow
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import LinkButton, plain_label
from neighbourhood_desk.widgets.editor import Editor
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, Form, LongTextRow, Row, TextRow
from neighbourhood_desk.widgets.near_days import day_words
from neighbourhood_desk.widgets.toolkit import Toolkit

_GUESS_MS = 300
BY_HAND = [channel for channel in Channel if channel is not Channel.CITY_SERVICE]


class RequestEditor(Editor):
    """The form for a new request, or for the words and place of one that is there. `kept` gives the request that was saved."""

    kept = Signal(object)
    open_asked = Signal(object)
    TITLE = say("Requests", "New request")
    NAME = "new"
    """What a draft of a new one is called."""

    def __init__(self, toolkit: Toolkit, desk: Desk, request: Request | None = None, parent: QWidget | None = None) -> None:
        self._desk, self._request = desk, request
        self._guessed: dict[str, Any] = {}
        name = self._draft_name = self.NAME if request is None else str(request.id)
        self._person = PersonRow(
            "person", say("Requests", "Who brings it"), desk.people, say("Requests", "Name, telephone or alias. Empty: nobody is named.")
        )
        self._area = AreaRow("area_id", say("Requests", "Area"), desk.territory)
        self._need = ChoiceRow("need_category", say("Requests", "What it is about"), list(NEED_NAMES.items()))
        super().__init__(
            toolkit,
            Form(toolkit, self._rows(request)),
            self.TITLE if request is None else say("Requests", "Edit request"),
            say("Requests", "Record") if request is None else say("Requests", "Save"),
            drafts=(lambda payload: desk.requests.keep_draft(payload, name), lambda: desk.requests.drop_draft(name)),
            save=self._keep,
            parent=parent,
        )
        self._alike = QVBoxLayout()
        self._alike.setSpacing(0)
        self.body.insertLayout(self.body.count() - 3, self._alike)
        self._guessing = QTimer(self, singleShot=True, interval=_GUESS_MS)
        self._guessing.timeout.connect(self.guess)
        self.form.edited.connect(self._guessing.start)
        self.form.set_values(_values(request, toolkit.clock.today()))
        if request is None:
            self.guess()

    def continue_draft(self) -> bool:
        """Show what was half typed, if anything was."""
        payload = self._desk.requests.draft(self._draft_name)
        if payload is None:
            return False
        self.restore(payload)
        self._guessed = {}
        self.guess()
        return True

    def save(self) -> None:
        if self._guessing.isActive():  # whoever types and saves in one go gets the same record as whoever waits for the guess
            self._guessing.stop()
            self.guess()
        super().save()

    def guess(self) -> None:
        """Fill area and need from the words, where the person has not chosen them, and show what may be the same request."""
        values = self.form.values()
        if self._request is None:
            suggestion = self._desk.requests.suggestion(values["text"])
            meaning = suggestion.meaning[0] if suggestion.meaning else None
            area_id = self._desk.territory.area_at(values["address"]) or suggestion.area_id
            guesses: tuple[tuple[Row, Any], ...] = ((self._area, area_id), (self._need, meaning))
            for row, guess in guesses:
                if row.value() in (None, self._guessed.get(row.key)) and row.value() != guess:
                    row.set_value(guess)
                    self._guessed[row.key] = guess
        self._show_alike()

    def _rows(self, request: Request | None) -> list[Row]:
        what = LongTextRow("text", say("Requests", "What happened"), required=True, lines=4)
        title = [TextRow("title", say("Requests", "Title"), required=True)] if request is not None else []
        channels = BY_HAND if request is None or request.channel in BY_HAND else list(Channel)
        return [
            *title,
            what,
            self._area,
            ChoiceRow("kind", say("Requests", "Kind"), list(KIND_NAMES.items()), required=True),
            ChoiceRow("channel", say("Requests", "How it came"), [(item, CHANNEL_NAMES[item]) for item in channels], required=True),
            self._person,
            self._need,
            TextRow("address", say("Requests", "Address or place")),
            DateRow("received_on", say("Requests", "Received on"), required=True),
        ]

    def _made(self, values: dict[str, Any]) -> Request:
        """The request that the form describes, on top of the one being edited."""
        base = self._request or Request()
        category = NeedCategory(values["need_category"]) if values["need_category"] else NeedCategory.OTHER
        meaning = self._desk.requests.suggestion(values["text"]).meaning
        sectors = meaning[1] if self._request is None and meaning and meaning[0] is category else base.sectors
        person = values["person"]
        brought = {"brought_by": BroughtBy.PERSON, "brought_by_id": person} if person else {}
        if not person and base.brought_by is BroughtBy.PERSON:
            brought = {"brought_by": BroughtBy.ANONYMOUS, "brought_by_id": None}
        return replace(
            base,
            description=values["text"],
            title=values.get("title", base.title),
            area_id=values["area_id"],
            kind=RequestKind(values["kind"]),
            channel=Channel(values["channel"]),
            need_category=category,
            sectors=sectors,
            address=values["address"],
            received_on=values["received_on"],
            **brought,
        )

    def _keep(self, values: dict[str, Any]) -> None:
        made, new = self._made(values), self._person.new_person()
        requests = self._desk.requests
        if self._request is None:
            kept = requests.record(made, new)
            self._toolkit.telling.done(say("Requests", "Request {number} recorded.", number=kept.number), self._desk.undo)
        else:
            kept = requests.edit(made, new)
            self._toolkit.telling.done(say("Requests", "Request saved."), self._desk.undo)
        requests.drop_draft(self._draft_name)
        self.kept.emit(kept)

    def _show_alike(self) -> None:
        while (item := self._alike.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        values = self.form.values()
        if not values["need_category"] or not values["received_on"] or not values["kind"] or not values["channel"]:
            return
        found = self._desk.requests.may_be_duplicates(self._made(values))
        if found:
            self._alike.addWidget(plain_label(self.tr("May be the same as:"), "secondary", tone="warning"))
        today = self._toolkit.clock.today()
        for request in found:
            day = day_words(request.received_on, today, self._toolkit.catalogue)
            button = LinkButton(text=f"{request.number} · {request.title} · {day}")
            button.clicked.connect(lambda _checked=False, request=request: self.open_asked.emit(request))
            self._alike.addWidget(button)


def _values(request: Request | None, today: date) -> dict[str, Any]:
    if request is None:
        return {"kind": RequestKind.NEED, "channel": Channel.IN_PERSON, "received_on": today}
    person: UUID | None = request.brought_by_id if request.brought_by is BroughtBy.PERSON else None
    return {
        "title": request.title,
        "text": request.description,
        "area_id": request.area_id,
        "kind": request.kind,
        "channel": request.channel,
        "person": person,
        "need_category": request.need_category,
        "address": request.address,
        "received_on": request.received_on,
    }
