"""How requests are worded and coloured in lists and details."""

from __future__ import annotations

from datetime import date

from neighbourhood_desk.features.requests.records import STATUS_NAMES, Priority, Request, RequestLine, RequestStatus
from neighbourhood_desk.kernel.wording import Wording, say

_TONES = {
    RequestStatus.RECEIVED: "accent",
    RequestStatus.ASSESSED: "accent",
    RequestStatus.IN_PROGRESS: "neutral",
    RequestStatus.WAITING: "warning",
    RequestStatus.RESOLVED: "good",
    RequestStatus.CLOSED: "neutral",
    RequestStatus.DECLINED: "danger",
    RequestStatus.REOPENED: "warning",
}

_SOON = 30


def owes_reply(request: Request | RequestLine) -> bool:
    """True while a reasoned written reply is due."""
    return request.reply_due is not None and request.replied_on is None and request.status is not RequestStatus.DECLINED


def status_words(request: Request | RequestLine, today: date) -> Wording:
    """The status, or how many days are left for the reply where that is what matters most."""
    if owes_reply(request) and request.reply_due is not None:
        left = (request.reply_due - today).days
        if left < 0:
            return say("Requests", "Reply late")
        if left <= _SOON or request.status is RequestStatus.RECEIVED:
            return say("Requests", "%n d to reply", n=left)
    return STATUS_NAMES[request.status]


def status_tone(request: Request | RequestLine, today: date) -> str:
    """The colour that goes with `status_words`."""
    if owes_reply(request) and request.reply_due is not None:
        left = (request.reply_due - today).days
        if left < 0:
            return "danger"
        if left <= _SOON:
            return "warning"
    return _TONES[request.status]


def priority_tone(priority: Priority) -> str:
    """Red for urgent, amber for high."""
    return {Priority.URGENT: "danger", Priority.HIGH: "warning"}.get(priority, "neutral")
