"""The steps a request can take from where it stands: which come next, and what each asks before it is taken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias
from uuid import UUID

from neighbourhood_desk.features.followups.records import LEADER_NAMES, MET_NAMES, Leader, Met
from neighbourhood_desk.features.requests.records import GROUP_TAG_NAMES, PRIORITY_NAMES, Outcome, Request, RequestStatus
from neighbourhood_desk.features.requests.rules import lifecycle
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.requests.ui.words import owes_reply
from neighbourhood_desk.features.resources.records import NEED_NAMES, SECTOR_NAMES, NeedCategory, Sector
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.widgets.form import ChoiceRow, DateRow, LongTextRow, ManyChoiceRow, Row, TextRow, TickRow
from neighbourhood_desk.widgets.inline_form import InlineForm
from neighbourhood_desk.widgets.toolkit import Toolkit

Act: TypeAlias = Callable[[RequestService, UUID, dict[str, Any]], object]
_S = RequestStatus

SATISFACTION: tuple[tuple[str, Wording], ...] = (
    ("5", say("Satisfaction", "5 · very satisfied")),
    ("4", say("Satisfaction", "4 · satisfied")),
    ("3", say("Satisfaction", "3 · neither")),
    ("2", say("Satisfaction", "2 · dissatisfied")),
    ("1", say("Satisfaction", "1 · very dissatisfied")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step: its button, what it asks (`rows` may be empty: then it is taken at once), what it does, what it reports."""

    key: str
    words: Wording
    icon: str
    done: Wording
    rows: Callable[[Request], list[Row]]
    act: Act
    may: Callable[[Request], Wording | None]
    values: Callable[[Request, Toolkit], dict[str, Any]] = lambda _request, _toolkit: {}
    danger: bool = False


def next_step(request: Request) -> str:
    """The key of the most sensible next step; empty where there is none."""
    match request.status:
        case _S.RECEIVED:
            return "assess"
        case _S.ASSESSED | _S.REOPENED:
            return "start"
        case _S.IN_PROGRESS | _S.WAITING:
            return "resolve"
        case _S.RESOLVED if request.outcome is Outcome.UNKNOWN:
            return "impact"
        case _S.RESOLVED:
            return "reopen" if request.outcome is Outcome.NOT_MET else "close"
        case _:
            return ""


def possible(request: Request) -> list[Step]:
    """Every step the rules allow now, in the order of its way."""
    return [step for step in STEPS if step.may(request) is None and step.key not in _too_many(request)]


def form_for(step: Step, request: Request, toolkit: Toolkit, requests: RequestService, undo: Callable[[], object]) -> InlineForm:
    """The form of a step, filled with what is known."""

    def act(values: dict[str, Any]) -> None:
        step.act(requests, request.id, values)
        toolkit.telling.done(step.done, undo)

    form = InlineForm(toolkit, step.words, step.rows(request), step.words, act, danger=step.danger)
    form.form.set_values(step.values(request, toolkit))
    return form


def _too_many(request: Request) -> set[str]:
    """Steps that are allowed but would only stand in the way: assessing anew once work is under way, work after the answer."""
    hidden: set[str] = set()
    if request.status is _S.RESOLVED:
        hidden |= {"assess", "decline"}
        if request.outcome is not Outcome.UNKNOWN:
            hidden.add("impact")
    if not owes_reply(request):
        hidden.add("reply")
    return hidden


def _assess_rows(_request: Request) -> list[Row]:
    return [
        ChoiceRow("need_category", say("Requests", "What it is about"), list(NEED_NAMES.items()), required=True),
        ManyChoiceRow("sectors", say("Requests", "Sectors it touches"), list(SECTOR_NAMES.items())),
        ChoiceRow("priority", say("Requests", "Priority"), list(PRIORITY_NAMES.items()), required=True),
        ChoiceRow("led_by", say("Requests", "Who leads"), list(LEADER_NAMES.items()), required=True),
        ManyChoiceRow(
            "group_tags",
            say("Requests", "What they say of themselves, if they wish"),
            list(GROUP_TAG_NAMES.items()),
            say("Requests", "Used only in anonymised counts."),
        ),
    ]


def _assess(requests: RequestService, request_id: UUID, values: dict[str, Any]) -> object:
    return requests.assess(
        request_id,
        need_category=NeedCategory(values["need_category"]),
        sectors=tuple(Sector(code) for code in values["sectors"]),
        priority=values["priority"],
        led_by=Leader(values["led_by"]),
        group_tags=values["group_tags"],
    )


def _known(request: Request, _toolkit: Toolkit) -> dict[str, Any]:
    names = ("need_category", "sectors", "priority", "led_by", "group_tags")
    return {name: getattr(request, name) for name in names}


def _reason(label: Wording, hint: Wording | None = None) -> LongTextRow:
    return LongTextRow("text", label, hint, required=True, lines=3)


STEPS: tuple[Step, ...] = (
    Step(
        key="assess",
        words=say("Requests", "Assess"),
        icon="clipboard-text",
        done=say("Requests", "Request assessed."),
        rows=_assess_rows,
        values=_known,
        act=_assess,
        may=lifecycle.may_assess,
    ),
    Step(
        key="start",
        words=say("Requests", "Start work"),
        icon="player-play",
        done=say("Requests", "Work started."),
        rows=lambda _request: [],
        act=lambda requests, request_id, _values: requests.start(request_id),
        may=lifecycle.may_start,
    ),
    Step(
        key="wait",
        words=say("Requests", "Wait"),
        icon="hourglass",
        done=say("Requests", "Marked as waiting."),
        rows=lambda _request: [TextRow("whom", say("Requests", "For whom or for what"), required=True)],
        act=lambda requests, request_id, values: requests.wait(request_id, values["whom"]),
        may=lifecycle.may_wait,
    ),
    Step(
        key="resolve",
        words=say("Requests", "Resolve"),
        icon="check",
        done=say("Requests", "Resolved. The impact check is planned."),
        rows=lambda _request: [
            LongTextRow("text", say("Requests", "What was done or answered"), lines=3),
            DateRow("check_on", say("Requests", "Ask whether it worked on"), required=True),
        ],
        values=lambda _request, toolkit: {"check_on": toolkit.clock.today() + lifecycle.IMPACT_AFTER},
        act=lambda requests, request_id, values: requests.resolve(request_id, values["text"], values["check_on"]),
        may=lifecycle.may_resolve,
    ),
    Step(
        key="impact",
        words=say("Requests", "Check impact"),
        icon="heart-handshake",
        done=say("Requests", "Impact recorded."),
        rows=lambda _request: [
            ChoiceRow("met", say("Requests", "Was the need met?"), list(MET_NAMES.items()), required=True),
            LongTextRow("text", say("Requests", "What the resident says"), lines=3),
        ],
        act=lambda requests, request_id, values: requests.check_impact(request_id, Met(values["met"]), values["text"]),
        may=lifecycle.may_check_impact,
    ),
    Step(
        key="reply",
        words=say("Requests", "Record reply"),
        icon="mail",
        done=say("Requests", "Written reply recorded."),
        rows=lambda _request: [_reason(say("Requests", "The reasoned reply, as it was written"))],
        act=lambda requests, request_id, values: requests.reply(request_id, values["text"]),
        may=lifecycle.may_reply,
    ),
    Step(
        key="note",
        words=say("Requests", "Note"),
        icon="note",
        done=say("Requests", "Note added."),
        rows=lambda _request: [_reason(say("Requests", "Note"))],
        act=lambda requests, request_id, values: requests.add_note(request_id, values["text"]),
        may=lambda _request: None,
    ),
    Step(
        key="close",
        words=say("Requests", "Close"),
        icon="circle-check",
        done=say("Requests", "Request closed."),
        rows=lambda _request: [
            ChoiceRow(
                "satisfaction",
                say("Requests", "How satisfied is the resident with how they were treated?"),
                SATISFACTION,
                nothing=say("Requests", "Not asked"),
            )
        ],
        act=lambda requests, request_id, values: requests.close(
            request_id, int(values["satisfaction"]) if values["satisfaction"] else None
        ),
        may=lifecycle.may_close,
    ),
    Step(
        key="decline",
        words=say("Requests", "Decline"),
        icon="x",
        done=say("Requests", "Request declined."),
        rows=lambda request: [
            _reason(say("Requests", "Reason"), say("Requests", "In words that the resident may read.")),
            *([TickRow("told", say("Requests", "The resident has this reason in writing"))] if owes_reply(request) else []),
        ],
        act=lambda requests, request_id, values: requests.decline(request_id, values["text"], told=bool(values.get("told"))),
        may=lifecycle.may_decline,
        danger=True,
    ),
    Step(
        key="reopen",
        words=say("Requests", "Reopen"),
        icon="refresh",
        done=say("Requests", "Request reopened; its clocks run on."),
        rows=lambda _request: [_reason(say("Requests", "Why it comes back"))],
        act=lambda requests, request_id, values: requests.reopen(request_id, values["text"]),
        may=lifecycle.may_reopen,
    ),
)
