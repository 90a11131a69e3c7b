"""A referral before it leaves: does it fit, what may pass, on what it rests, and the very text that will be read."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.consents.records import CATEGORY_NAMES, Purpose, Receiver
from neighbourhood_desk.features.consents.ui.picker import Asked, ConsentForm
from neighbourhood_desk.features.referrals.records import OVERRIDE_NAMES, WAY_NAMES, OverrideBasis, Referral, Way
from neighbourhood_desk.features.referrals.rules.sheet import FIELD_LABELS, SheetField
from neighbourhood_desk.features.referrals.service import Clearance
from neighbourhood_desk.features.referrals.ui.desk import ReferralDesk
from neighbourhood_desk.features.referrals.ui.outputs import Outputs
from neighbourhood_desk.features.referrals.ui.parts import FindingsView, FormPlace, RequestLink, do, emptied, selectable, show_from_top
from neighbourhood_desk.features.referrals.ui.receiver_panel import ReceiverPanel
from neighbourhood_desk.kernel.release import LEVEL_NAMES
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.widgets.controls import Card, IconButton, Pill, PrimaryButton, QuietButton, Separator, Sign, plain_label, scrolled
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, Form, LongTextRow, ManyChoiceRow, Row, TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.toolkit import Toolkit

_REST_MS = 250
_EDITED = ("contact", "why", "fields", "documents")


class DraftPanel(Live, Card):
    """Prepares and sends one draft. What is typed is kept within a second, and saved before anything leaves."""

    discarded = Signal()

    def __init__(self, toolkit: Toolkit, desk: ReferralDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._desk = toolkit, desk
        self.referral: Referral | None = None
        self.form: Form | None = None
        self._made_for: tuple[Any, ...] = ()
        self._filled: Referral | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._on_rested)
        self._make_head()
        self._make_story()
        self._make_actions()
        self.retranslate()

    def show_referral(self, referral: Referral) -> None:
        """Show this draft; what is half typed of it stays."""
        if self.referral is not None and self.referral.id != referral.id:
            self.flush()
            self.place.close_form()
            self.whom.hide()
            self._area.verticalScrollBar().setValue(0)
        self.referral = referral
        self._make_form(referral)
        self._tell()

    def flush(self) -> None:
        """Keep what is half typed at once."""
        if self._rest.isActive():
            self._rest.stop()
            self._on_rested()

    def saved(self) -> Referral | None:
        """The draft as it is kept, with all that is typed; None where that is not possible, which was told."""
        current = self.current()
        if current is None or self.referral is None:
            return None
        self._rest.stop()
        if current != self.referral and not do(self._toolkit, lambda: self._desk.referrals.edit(current)):
            return None
        self._desk.referrals.drop_typed(current.id)
        return self._desk.referrals.get(current.id)

    def current(self) -> Referral | None:
        """The draft as the form says it."""
        if self.referral is None or self.form is None:
            return None
        values = self.form.values()
        changed = {name: values[name] for name in _EDITED if name in values}
        return replace(self.referral, **changed)

    def retranslate(self) -> None:
        if not hasattr(self, "discard_button"):
            return
        self._fit_title.setText(self.tr("Does it fit?"))
        self._pass_title.setText(self.tr("On what it rests"))
        self.consent_button.setText(self.tr("Record consent"))
        self.basis_button.setText(self.tr("Legal basis…"))
        self.preview.set_title(self.tr("What will leave, word for word"))
        self.send_button.setText(self.tr("Mark as sent"))
        self.other_button.setText(self.tr("Another receiver…"))
        self.discard_button.set_name(self.tr("Discard this draft"))
        self._tell()

    # Building

    def _make_head(self) -> None:
        head = QHBoxLayout()
        self._number, self._state = plain_label(role="secondary"), Pill()
        self.discard_button = IconButton("trash")
        self.discard_button.clicked.connect(self._on_discard)
        head.addWidget(self._number)
        head.addWidget(self._state)
        head.addStretch(1)
        head.addWidget(self.discard_button)
        self.body.addLayout(head)

    def _make_story(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        self._receiver = plain_label(role="heading", wrap=True)
        self.request_link = RequestLink(self._toolkit)
        self.whom = ReceiverPanel(self._toolkit, self._desk)
        self.whom.chosen.connect(self._on_redirect)
        self.whom.hide()
        self._fit_title, self._pass_title = plain_label(role="block"), plain_label(role="block")
        self.findings = FindingsView(self._toolkit)
        self._form_holder = QVBoxLayout()
        self.clearance_sign, self.clearance_text = Sign("circle-check", "good"), plain_label(role="strong", wrap=True)
        self._clearance_line = QWidget()
        line = QHBoxLayout(self._clearance_line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.clearance_sign)
        line.addWidget(self.clearance_text, 1)
        self.consent_button, self.basis_button = PrimaryButton("shield-check"), QuietButton("gavel")
        self.consent_button.clicked.connect(self.ask_consent)
        self.basis_button.clicked.connect(self.ask_basis)
        self._gate_buttons = QWidget()
        flow = FlowLayout(self._gate_buttons)
        flow.addWidget(self.consent_button)
        flow.addWidget(self.basis_button)
        self.place = FormPlace()
        self.place.opened.connect(lambda _form: self._gate_buttons.hide())
        self.place.closed.connect(self._tell)
        self.preview = Card()
        self._level = Pill()
        self.preview.add_to_head(self._level)
        self.preview_text, self._stays = selectable(plain_label(wrap=True)), plain_label(role="secondary", wrap=True)
        self.preview.body.addWidget(self.preview_text)
        self.preview.body.addWidget(self._stays)
        column.addWidget(self._receiver)
        column.addWidget(self.request_link)
        above: tuple[QWidget, ...] = (self.whom, self._fit_title, self.findings)
        for widget in above:
            column.addWidget(widget)
        column.addLayout(self._form_holder)
        self.outputs = Outputs(self._toolkit, self._desk, self.saved)
        for widget in (self._pass_title, self._clearance_line, self._gate_buttons, self.place, self.preview, self.outputs):
            column.addWidget(widget)
        column.addStretch(1)
        self._area: QScrollArea = scrolled(holder)
        self.place.opened.connect(self._bring_up)
        self.body.addWidget(self._area, 1)

    def _make_actions(self) -> None:
        self._bottom = QWidget()
        column = QVBoxLayout(self._bottom)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Separator())
        actions = QWidget()
        flow = FlowLayout(actions)
        self.send_button, self.other_button = PrimaryButton("send"), QuietButton("route")
        self.send_button.clicked.connect(self.ask_send)
        self.other_button.clicked.connect(self._on_other)
        flow.addWidget(self.send_button)
        flow.addWidget(self.other_button)
        column.addWidget(actions)
        self.body.addWidget(self._bottom)

    def _make_form(self, referral: Referral) -> None:
        """A form anew for another draft or receiver; after other changes what is typed stays."""
        papers = self._desk.referrals.required_documents(referral)
        available = tuple(field for field in self._fields(referral))
        key = (referral.id, referral.receiver_id, papers, available)
        typed = None
        if key == self._made_for:
            self._take_over(referral)
            return
        if self._made_for[:1] != (referral.id,):
            typed = self._desk.referrals.typed(referral.id)
        self._made_for = key
        emptied(self._form_holder)
        self.form = Form(self._toolkit, _rows(papers, available))
        self._form_holder.addWidget(self.form)
        self._fill(referral)
        if typed is not None:
            self.form.restore(typed)
        self.form.edited.connect(self._rest.start)

    def _fields(self, referral: Referral) -> tuple[SheetField, ...]:
        available = set(self._desk.referrals.preview(referral).available) | {SheetField.WHY}
        if self._desk.referrals.required_documents(referral):
            available.add(SheetField.DOCUMENTS)
        return tuple(field for field in SheetField if field in available)

    def _fill(self, referral: Referral) -> None:
        assert self.form is not None
        self._filled = referral
        self.form.set_values({name: getattr(referral, name) for name in _EDITED})

    def _take_over(self, referral: Referral) -> None:
        """Show what was changed of it elsewhere, and leave the rest as it is typed."""
        if self.form is None or self._filled is None:
            return
        changed = {name for name in _EDITED if getattr(referral, name) != getattr(self._filled, name)}
        self._filled = referral
        for name in changed & self.form.values().keys():
            self.form.row(name, Row).set_value(getattr(referral, name))

    # Telling

    def _tell(self) -> None:
        current = self.current()
        if current is None:
            return
        words, service = self._toolkit.words, self._desk.referrals
        self._number.setText(current.number)
        self._state.set(self.tr("Draft"), "neutral", "pencil")
        self._receiver.setText(service.gate.receiver_name(current))
        self.setAccessibleName(self._receiver.text())
        request = self._desk.requests.get(current.request_id)
        if request is not None:
            self.request_link.show_request(request.id, f"{request.number} · {request.title}")
        found = service.findings(current)
        self.findings.show_findings(found)
        self._fit_title.setVisible(bool(found))
        preview = service.preview(current)
        self._tell_clearance(current, preview.clearance)
        text = service.papers.as_text(preview.sheet, self._toolkit.catalogue) if preview.sheet is not None else ""
        if preview.refusal is not None:
            text = " ".join(words(part) for part in (preview.refusal.what, preview.refusal.next_step) if part is not None)
        self.preview_text.setText(text)
        self._level.setVisible(preview.sheet is not None)
        if preview.sheet is not None:
            self._level.set(words(LEVEL_NAMES[preview.sheet.level]), "neutral", "lock")
        stays = ", ".join(words(FIELD_LABELS[field]) for field in preview.stays)
        self._stays.setText(self.tr("Stays here, also inside the texts: {fields}").format(fields=stays) if stays else "")
        self._stays.setVisible(bool(stays))
        is_given = preview.clearance.is_given and preview.sheet is not None
        self.outputs.setVisible(is_given)
        self.send_button.setVisible(is_given)
        self._bottom.setVisible(self.place.form is None)

    def _tell_clearance(self, current: Referral, clearance: Clearance) -> None:
        words = self._toolkit.words
        if clearance.is_restricted:
            text, sign, tone = self.tr("This person asked that their data be only kept. Nothing may be passed."), "lock", "danger"
        elif clearance.is_overridden and current.override_basis is not None:
            text = self.tr("Without consent. {basis}").format(basis=words(OVERRIDE_NAMES[current.override_basis]))
            sign, tone = "gavel", "warning"
        elif clearance.uncovered:
            missing = ", ".join(words(CATEGORY_NAMES[category]) for category in clearance.missing)
            text = self.tr("The person has not agreed to pass: {data}").format(data=missing)
            if clearance.lapsed:
                text += " " + self.tr("A consent that covered it has ended or was withdrawn.")
            sign, tone = "alert-triangle", "warning"
        elif current.person_id is None or not current.fields:
            text, sign, tone = self.tr("Nothing here says who it is about: no consent is needed."), "circle-check", "good"
        else:
            text, sign, tone = self.tr("The person agreed to pass all of this to this receiver."), "circle-check", "good"
        self.clearance_text.setText(text)
        self.clearance_sign.set(sign, tone)
        asks = bool(clearance.uncovered) and not clearance.is_restricted and not clearance.is_overridden
        self._gate_buttons.setVisible(asks and self.place.form is None)
        self.consent_button.setVisible(current.person_id is not None)

    # Asking

    def ask_consent(self) -> None:
        """Ask for the consent that is missing, for this receiver; what is agreed to is then what passes."""
        referral = self.saved()
        if referral is None or referral.person_id is None:
            return
        receiver = Receiver(kind=referral.receiver_kind, id=referral.receiver_id)
        asked = Asked(
            person_id=referral.person_id,
            purposes=(Purpose.REFERRAL,),
            receivers=(receiver.key,),
            categories=self._desk.referrals.clearance(referral).missing,
            request_id=referral.request_id,
        )
        form = ConsentForm(self._toolkit, self._desk.consents, asked)
        form.kept.connect(lambda _consent: self._desk.referrals.choose_agreed(referral.id))
        self.place.ask(form)
        form.form.focus("categories")

    def ask_basis(self) -> None:
        """Ask for the legal basis on which it passes without consent."""
        referral = self.saved()
        if referral is None:
            return

        def act(values: dict[str, Any]) -> None:
            self._desk.referrals.override(referral.id, OverrideBasis(values["basis"]), values["reason"])
            self._toolkit.telling.done(say("Referrals", "The legal basis is noted in the activity log."), self._desk.undo)

        rows: list[Row] = [
            ChoiceRow("basis", say("Referrals", "On what basis"), list(OVERRIDE_NAMES.items()), required=True),
            LongTextRow(
                "reason",
                say("Referrals", "Why it cannot wait for consent"),
                say("Referrals", "Kept with the referral and counted; it does not leave."),
                required=True,
                lines=3,
            ),
        ]
        title = say("Referrals", "Pass without consent")
        self.place.ask(InlineForm(self._toolkit, title, rows, title, act, danger=True))

    def ask_send(self) -> None:
        """Ask how it left, and mark it as sent."""
        referral = self.saved()
        if referral is None:
            return
        today = self._toolkit.clock.today()

        def act(values: dict[str, Any]) -> None:
            self._desk.referrals.send(referral.id, Way(values["how"]), values["on"], values["due"])
            self._toolkit.telling.done(say("Referrals", "Sent. You will be reminded when the answer is due."), self._desk.undo)

        rows: list[Row] = [
            ChoiceRow("how", say("Referrals", "How it was sent"), list(WAY_NAMES.items()), required=True),
            DateRow("on", say("Referrals", "Sent on"), required=True),
            DateRow("due", say("Referrals", "Answer due by"), required=True),
        ]
        form = InlineForm(self._toolkit, say("Referrals", "Mark as sent"), rows, say("Referrals", "Mark as sent"), act)
        resource = self._desk.resources.get(referral.receiver_id) if referral.receiver_kind == "resources" else None
        how = Way.EMAIL if resource is None or resource.email or not resource.phones else Way.PHONE
        form.form.set_values({"how": how, "on": today, "due": self._desk.referrals.answer_due(referral, today)})
        self.place.ask(form)

    # Acting

    def _bring_up(self, form: QWidget) -> None:
        """Give a form that was just opened the room, and show it from its beginning."""
        self._bottom.hide()
        QTimer.singleShot(100, form, lambda: show_from_top(self._area, form))

    def _on_rested(self) -> None:
        if self.form is not None and self.referral is not None:
            self._desk.referrals.keep_typed(self.referral.id, self.form.draft())
        self._tell()

    def _on_other(self) -> None:
        if self.referral is None:
            return
        shown = self.whom.isHidden()
        if shown:
            self.whom.show_request(self.referral.request_id)
        self.whom.setVisible(shown)

    def _on_redirect(self, kind: str, receiver_id: Any) -> None:
        referral = self.saved()
        if referral is None:
            return
        self.whom.hide()
        do(
            self._toolkit,
            lambda: self._desk.referrals.redirect(referral.id, kind, receiver_id),
            say("Referrals", "Receiver changed."),
            self._desk.undo,
        )

    def _on_discard(self) -> None:
        referral = self.referral
        if referral is None:
            return
        self._rest.stop()
        if do(self._toolkit, lambda: self._desk.referrals.discard(referral.id), say("Referrals", "Draft discarded."), self._desk.undo):
            self._desk.referrals.drop_typed(referral.id)
            self.referral = None
            self.discarded.emit()


def _rows(papers: tuple[str, ...], available: tuple[SheetField, ...]) -> list[Row]:
    rows: list[Row] = [
        LongTextRow("why", say("Referrals", "What you ask of them"), lines=2),
        TextRow("contact", say("Referrals", "For the attention of")),
    ]
    if papers:
        choices = [(paper, say("Referrals", "{paper}", paper=paper)) for paper in papers]
        rows.insert(0, ManyChoiceRow("documents", say("Referrals", "Documents the person has"), choices))
    fields = [(field, FIELD_LABELS[field]) for field in available]
    rows.append(ManyChoiceRow("fields", say("Referrals", "What may pass"), fields))
    return rows
