"""The steps a referral can take once it was sent: what each asks, and what it does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from neighbourhood_desk.features.referrals.records import (
    ATTENDED_NAMES,
    CONFIRMER_NAMES,
    REJECTION_NAMES,
    SERVED_NAMES,
    WAY_NAMES,
    Attended,
    Confirmer,
    Referral,
    ReferralStatus,
    RejectionCode,
    Served,
    Way,
)
from neighbourhood_desk.features.referrals.rules import lifecycle
from neighbourhood_desk.features.referrals.ui.desk import ReferralDesk
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, LongTextRow, Row, TextRow, TimeRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.toolkit import Toolkit

_S = ReferralStatus
Act: TypeAlias = Callable[[Toolkit, ReferralDesk, Referral, dict[str, Any]], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: its button, what it asks (without rows it is taken at once), what it does, what it reports."""

    key: str
    words: Wording
    icon: str
    done: Wording
    rows: Callable[[Referral], list[Row]]
    act: Act
    may: Callable[[Referral], Wording | None]
    danger: bool = False


def possible(referral: Referral) -> list[Step]:
    """Every step that the rules allow now and that makes sense, in the order of the way."""
    return [step for step in STEPS if step.may(referral) is None]


def next_step(referral: Referral) -> str:
    """The key of the most sensible next step; empty where there is none."""
    if referral.appointment_on is not None and referral.attended is None and referral.is_with_agency:
        return "attend"
    match referral.status:
        case _S.SENT:
            return "accept"
        case _S.ACCEPTED | _S.IN_PROGRESS:
            return "complete"
        case _:
            return ""


def form_for(step: Step, referral: Referral, toolkit: Toolkit, desk: ReferralDesk) -> InlineForm:
    """The form of a step, filled with what is known."""

    def act(values: dict[str, Any]) -> None:
        step.act(toolkit, desk, referral, values)
        toolkit.telling.done(step.done, desk.undo)

    form = InlineForm(toolkit, step.words, step.rows(referral), step.words, act, danger=step.danger)
    resource = desk.resources.get(referral.receiver_id) if referral.receiver_kind == "resources" else None
    known = {
        "on": toolkit.clock.today(),
        "place": referral.appointment_place or (resource.address if resource is not None else ""),
        "appointment": referral.appointment_on,
        "by": Confirmer.RESIDENT,
        "how": Way.PHONE,
    }
    form.form.set_values(known)
    return form


def _appointment_rows(*, required: bool) -> list[Row]:
    return [
        DateRow("appointment", say("Referrals", "Appointment on"), required=required),
        TimeRow("at", say("Referrals", "At what hour")),
        TextRow("place", say("Referrals", "Where"), say("Referrals", "A calendar file only names the public address of the resource.")),
    ]


def _accept(_toolkit: Toolkit, desk: ReferralDesk, referral: Referral, values: dict[str, Any]) -> object:
    appointment = (values["appointment"], _hour(values), values["place"]) if values["appointment"] is not None else None
    return desk.referrals.accept(referral.id, values["text"], values["on"], appointment=appointment)


def _reject(toolkit: Toolkit, desk: ReferralDesk, referral: Referral, values: dict[str, Any]) -> object:
    code = RejectionCode(values["code"])
    return desk.referrals.reject(referral.id, code, values["text"], values["on"], todo=_todo(toolkit, desk, referral))


def _todo(toolkit: Toolkit, desk: ReferralDesk, referral: Referral) -> str:
    """What there is to do now, in the window's language: it is read as a text of the manager's own."""
    name = desk.referrals.gate.receiver_name(referral)
    return toolkit.words(say("Referrals", "Look for another resource: {name} cannot help", name=name))


def _complete(_toolkit: Toolkit, desk: ReferralDesk, referral: Referral, values: dict[str, Any]) -> object:
    return desk.referrals.complete(
        referral.id,
        Confirmer(values["by"]) if values["by"] else None,
        Way(values["how"]) if values["how"] else None,
        Served(values["served"]) if values["served"] else None,
        on=values["on"],
        who=values["who"],
        result=values["text"],
    )


def _hour(values: dict[str, Any]) -> str:
    return "" if values["at"] is None else f"{values['at']:%H:%M}"


def _day() -> DateRow:
    return DateRow("on", say("Referrals", "On what day"), required=True)


def _reason(label: Wording) -> LongTextRow:
    return LongTextRow("text", label, required=True, lines=2)


STEPS: tuple[Step, ...] = (
    Step(
        key="accept",
        words=say("Referrals", "They accept"),
        icon="check",
        done=say("Referrals", "Accepted. You will be reminded to ask how it goes."),
        rows=lambda _referral: [
            LongTextRow("text", say("Referrals", "What they said"), lines=2),
            *_appointment_rows(required=False),
            _day(),
        ],
        act=_accept,
        may=lifecycle.may_answer,
    ),
    Step(
        key="reject",
        words=say("Referrals", "They say no"),
        icon="x",
        done=say("Referrals", "Rejection noted. The request is back on Today."),
        rows=lambda _referral: [
            ChoiceRow("code", say("Referrals", "Why"), list(REJECTION_NAMES.items()), required=True),
            LongTextRow("text", say("Referrals", "In their words"), lines=2),
            _day(),
        ],
        act=_reject,
        may=lifecycle.may_answer,
    ),
    Step(
        key="attend",
        words=say("Referrals", "Was the person there?"),
        icon="calendar-event",
        done=say("Referrals", "Noted."),
        rows=lambda _referral: [ChoiceRow("attended", say("Referrals", "At the appointment"), list(ATTENDED_NAMES.items()), required=True)],
        act=lambda _toolkit, desk, referral, values: desk.referrals.attend(referral.id, Attended(values["attended"])),
        may=lambda referral: lifecycle.may_attend(referral) or lifecycle.may_appoint(referral),
    ),
    Step(
        key="complete",
        words=say("Referrals", "Completed"),
        icon="circle-check",
        done=say("Referrals", "Completed. The request is yours to resolve."),
        rows=lambda _referral: [
            ChoiceRow("served", say("Referrals", "Was the resident helped?"), list(SERVED_NAMES.items()), required=True),
            ChoiceRow("by", say("Referrals", "Who confirms it"), list(CONFIRMER_NAMES.items()), required=True),
            ChoiceRow("how", say("Referrals", "How"), list(WAY_NAMES.items()), required=True),
            TextRow("who", say("Referrals", "By name, if it matters")),
            LongTextRow("text", say("Referrals", "What came of it"), lines=2),
            _day(),
        ],
        act=_complete,
        may=lifecycle.may_complete,
    ),
    Step(
        key="start",
        words=say("Referrals", "They have begun"),
        icon="player-play",
        done=say("Referrals", "Marked as in progress."),
        rows=lambda _referral: [],
        act=lambda _toolkit, desk, referral, _values: desk.referrals.start(referral.id),
        may=lifecycle.may_start,
    ),
    Step(
        key="appoint",
        words=say("Referrals", "Appointment"),
        icon="calendar",
        done=say("Referrals", "Appointment noted. You will be reminded the day after."),
        rows=lambda _referral: _appointment_rows(required=True),
        act=lambda _toolkit, desk, referral, values: desk.referrals.appoint(
            referral.id, values["appointment"], _hour(values), values["place"]
        ),
        may=lifecycle.may_complete,
    ),
    Step(
        key="fail",
        words=say("Referrals", "It came to nothing"),
        icon="alert-circle",
        done=say("Referrals", "Noted. The request is back on Today."),
        rows=lambda _referral: [_reason(say("Referrals", "Why")), _day()],
        act=lambda toolkit, desk, referral, values: desk.referrals.fail(
            referral.id, values["text"], values["on"], todo=_todo(toolkit, desk, referral)
        ),
        may=lifecycle.may_fail,
    ),
    Step(
        key="withdraw",
        words=say("Referrals", "Take it back"),
        icon="arrow-back-up",
        done=say("Referrals", "Referral withdrawn."),
        rows=lambda _referral: [_reason(say("Referrals", "Why")), _day()],
        act=lambda _toolkit, desk, referral, values: desk.referrals.withdraw(referral.id, values["text"], values["on"]),
        may=lifecycle.may_withdraw,
        danger=True,
    ),
)
