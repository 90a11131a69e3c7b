"""A referral that was sent: how it stands, what to do now, everything that happened, and where else to ask after a no."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from neighbourhood_desk.features.referrals.records import (
    CAME_BACK,
    ESCALATION_NAMES,
    KIND,
    OVERRIDE_NAMES,
    WAY_NAMES,
    Escalation,
    Referral,
    ReferralStatus,
)
from neighbourhood_desk.features.referrals.rules.sheet import FIELD_LABELS, chosen
from neighbourhood_desk.features.referrals.ui.desk import ReferralDesk
from neighbourhood_desk.features.referrals.ui.new_panel import draft_for
from neighbourhood_desk.features.referrals.ui.outputs import Outputs
from neighbourhood_desk.features.referrals.ui.parts import FormPlace, RequestLink, do, emptied, show_from_top
from neighbourhood_desk.features.referrals.ui.receiver_panel import ReceiverPanel
from neighbourhood_desk.features.referrals.ui.steps import Step, form_for, next_step, possible
from neighbourhood_desk.features.referrals.ui.words import state_tone, state_words
from neighbourhood_desk.kernel.happenings import in_order
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.controls import Card, Pill, PrimaryButton, QuietButton, Separator, plain_label, scrolled
from neighbourhood_desk.widgets.flow import FlowLayout
from neighbourhood_desk.widgets.form import TextRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.live import Live
from neighbourhood_desk.widgets.sections import Sections
from neighbourhood_desk.widgets.timeline_view import TimelineView
from neighbourhood_desk.widgets.toolkit import Toolkit


class SentPanel(Live, Card):
    """Shows a referral; `drafted` comes with another one made after a no."""

    drafted = Signal(object)

    def __init__(self, toolkit: Toolkit, desk: ReferralDesk, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._toolkit, self._desk = toolkit, desk
        self.referral: Referral | None = None
        self._is_followed = False
        self.buttons: dict[str, PrimaryButton | QuietButton] = {}
        self._make_head()
        self.outputs = Outputs(toolkit, desk, lambda: self.referral)
        self._make_story()
        self._actions = QWidget()
        FlowLayout(self._actions)
        self._bottom = QWidget()
        column = QVBoxLayout(self._bottom)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (Separator(), self._actions):
            column.addWidget(widget)
        self.body.addWidget(self._bottom)
        self.retranslate()

    def show_referral(self, referral: Referral) -> None:
        """Show this one; a half-filled step stays while it stands where it stood."""
        before, self.referral = self.referral, referral
        if before is None or (before.id, before.status) != (referral.id, referral.status):
            self.place.close_form()
        others = self._desk.referrals.of_request(referral.request_id)
        self._is_followed = any(each.previous_id == referral.id for each in others)
        self._tell()
        self._offer_elsewhere(referral, anew=before is None or (before.id, before.status) != (referral.id, referral.status))
        self.sections.show_record(referral.id)
        if before is None or before.id != referral.id:
            self._area.verticalScrollBar().setValue(0)

    def take(self, key: str) -> None:
        """Begin a step: ask what it needs to know, or take it at once."""
        referral = self.referral
        if referral is None:
            return
        if key == "escalate":
            self._ask_escalate(referral)
            return
        step = next((step for step in possible(referral) if step.key == key), None)
        if step is None:
            return
        if step.rows(referral):
            self.place.ask(form_for(step, referral, self._toolkit, self._desk))
        else:
            do(self._toolkit, lambda: step.act(self._toolkit, self._desk, referral, {}), step.done, self._desk.undo)

    def retranslate(self) -> None:
        if not hasattr(self, "_actions"):
            return
        self._timeline_title.setText(self.tr("What happened"))
        self._tell()

    # Building

    def _make_head(self) -> None:
        head = QHBoxLayout()
        self._number, self._state = plain_label(role="secondary"), Pill()
        head.addWidget(self._number)
        head.addWidget(self._state)
        head.addStretch(1)
        self.body.addLayout(head)

    def _make_story(self) -> None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        self._receiver = plain_label(role="heading", wrap=True)
        self.request_link = RequestLink(self._toolkit)
        self._advice = plain_label(role="strong", wrap=True, tone="accent")
        self._facts = plain_label(role="secondary", wrap=True)
        self._timeline_title = plain_label(role="block")
        self.timeline = TimelineView(self._toolkit)
        self.whom = ReceiverPanel(self._toolkit, self._desk)
        self.whom.chosen.connect(self._on_elsewhere)
        self.sections = Sections(self._toolkit, KIND)
        self.place = FormPlace()
        parts: tuple[QWidget, ...] = (
            self._receiver,
            self.request_link,
            self._advice,
            self._facts,
            self.place,
            self.outputs,
            self.whom,
            Separator(),
        )
        for widget in (*parts, self._timeline_title, self.timeline, self.sections):
            column.addWidget(widget)
        column.addStretch(1)
        self._area: QScrollArea = scrolled(holder)
        self.place.opened.connect(self._bring_up)
        self.place.closed.connect(lambda: self._bottom.show())
        self.sections.opened.connect(lambda opened: self._area.ensureWidgetVisible(opened, 0, 0))
        self.body.addWidget(self._area, 1)

    # Telling

    def _tell(self) -> None:
        referral = self.referral
        if referral is None:
            return
        words, today, service = self._toolkit.words, self._toolkit.clock.today(), self._desk.referrals
        self._number.setText(referral.number)
        self._state.set(words(state_words(referral, today)), state_tone(referral, today))
        self._receiver.setText(service.gate.receiver_name(referral) or referral.number)
        self.setAccessibleName(self._receiver.text())
        request = self._desk.requests.get(referral.request_id)
        self.request_link.setVisible(request is not None)
        if request is not None:
            self.request_link.show_request(request.id, f"{request.number} · {request.title}")
        advice = self._what_to_do(referral, is_open=request is not None and request.is_open)
        self._advice.setText(words(advice) if advice is not None else "")
        self._advice.setVisible(advice is not None)
        self._facts.setText("\n".join(self._told(referral)))
        self.timeline.show_happenings(in_order(service.happenings([referral.id])), (KIND, referral.id))
        self.outputs.setVisible(referral.is_with_agency)
        self._offer_steps(referral)

    def _what_to_do(self, referral: Referral, *, is_open: bool) -> Wording | None:
        step = self._desk.referrals.next_escalation(referral)
        if step is not None:
            return say("Referrals", "No answer in time. Now: {step}.", step=ESCALATION_NAMES[step])
        if referral.is_late(self._toolkit.clock.today()):
            return say("Referrals", "Every step was taken and there is no answer: note that it came to nothing, and ask elsewhere.")
        match referral.status:
            case ReferralStatus.SENT if referral.answer_due is not None:
                return say("Referrals", "Answer due by {day}.", day=referral.answer_due)
            case ReferralStatus.COMPLETED if is_open:
                return say("Referrals", "Done by the agency. The request is open until you resolve it and ask whether it worked.")
            case ReferralStatus.REJECTED | ReferralStatus.FAILED if not self._is_followed and is_open:
                return say("Referrals", "The need is open again: choose whom to ask next.")
            case _:
                return None

    def _told(self, referral: Referral) -> list[str]:
        """What it says of itself beyond its steps: how and with what it was sent, and since when help is asked for."""
        words, catalogue = self._toolkit.words, self._toolkit.catalogue
        lines = []
        if referral.sent_how is not None:
            passed = ", ".join(words(FIELD_LABELS[field]) for field in chosen(referral.fields)) or self.tr("nothing personal")
            lines.append(self.tr("{how}. Passed: {fields}").format(how=words(WAY_NAMES[referral.sent_how]), fields=passed))
        if referral.override_basis is not None:
            lines.append(self.tr("Without consent. {basis}").format(basis=words(OVERRIDE_NAMES[referral.override_basis])))
            lines.append(referral.override_reason)
        if referral.first_sent_on is not None and referral.first_sent_on != referral.sent_on:
            lines.append(self.tr("Help was first asked for on {day}").format(day=catalogue.day(referral.first_sent_on)))
        if referral.why:
            lines.append(self.tr("Asked for: {what}").format(what=referral.why))
        return lines

    def _offer_steps(self, referral: Referral) -> None:
        self.buttons.clear()
        layout = self._actions.layout()
        assert layout is not None
        emptied(layout)
        escalation = self._desk.referrals.next_escalation(referral)
        following = "escalate" if escalation is not None else next_step(referral)
        offered: list[tuple[str, str, Wording, bool]] = []
        if escalation is not None:
            offered.append(("escalate", "bell", ESCALATION_NAMES[escalation], True))
        offered += [(step.key, step.icon, step.words, _asks(step, referral)) for step in possible(referral)]
        for key, icon, words, asks in sorted(offered, key=lambda one: one[0] != following):
            button = PrimaryButton(icon) if key == following else QuietButton(icon)
            button.setText(self._toolkit.words(words) + ("…" if asks and key != following else ""))
            button.clicked.connect(lambda _on=False, key=key: self.take(key))
            self.buttons[key] = button
            layout.addWidget(button)
        self._actions.setVisible(bool(offered))
        self._bottom.setVisible(bool(offered) and self.place.form is None)

    def _offer_elsewhere(self, referral: Referral, *, anew: bool) -> None:
        request = self._desk.requests.get(referral.request_id)
        offers = referral.status in CAME_BACK and not self._is_followed and request is not None and request.is_open
        self.whom.setVisible(offers)
        if offers and anew:
            self.whom.show_request(referral.request_id)

    def _bring_up(self, form: QWidget) -> None:
        self._bottom.hide()
        QTimer.singleShot(100, form, lambda: show_from_top(self._area, form))

    # Acting

    def _ask_escalate(self, referral: Referral) -> None:
        step = self._desk.referrals.next_escalation(referral)
        if step is None:
            return
        todo = _todo(step, self._desk.referrals.gate.receiver_name(referral))

        def act(values: dict[str, Any]) -> None:
            self._desk.referrals.escalate(referral.id, step, values["todo"])
            self._toolkit.telling.done(say("Referrals", "Noted. The next look is in five working days."), self._desk.undo)

        row = TextRow("todo", say("Referrals", "What to do next"), say("Referrals", "It becomes a follow-up."), required=True)
        form = InlineForm(self._toolkit, ESCALATION_NAMES[step], [row], say("Referrals", "Note that it was done"), act)
        form.form.set_values({"todo": self._toolkit.words(todo)})
        self.place.ask(form)

    def _on_elsewhere(self, kind: str, receiver_id: UUID) -> None:
        if self.referral is not None:
            draft_for(self._toolkit, self._desk, self.referral.request_id, kind, receiver_id, self.referral.id, self.drafted.emit)


def _asks(step: Step, referral: Referral) -> bool:
    return bool(step.rows(referral))


def _todo(step: Escalation, name: str) -> Wording:
    """What stands on the follow-up of a step, in the window's language, until somebody writes something else."""
    match step:
        case Escalation.CHASE:
            return say("Referrals", "Asked {name} again: has it answered?", name=name)
        case Escalation.COORDINATOR:
            return say("Referrals", "Wrote to who coordinates {name}: is there an answer?", name=name)
        case Escalation.TEAM:
            return say("Referrals", "Raise in the inter-agency team: {name} does not answer", name=name)
