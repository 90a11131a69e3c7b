"""Values of fields in words, for paper and for the history: codes by their names, days as the language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.bodies import records as bodies
from neighbourhood_desk.features.cases import records as cases
from neighbourhood_desk.features.consents import records as consents
from neighbourhood_desk.features.followups import records as followups
from neighbourhood_desk.features.meetings import records as meetings
from neighbourhood_desk.features.people import records as people
from neighbourhood_desk.features.referrals import records as referrals
from neighbourhood_desk.features.requests import records as requests
from neighbourhood_desk.features.resources import records as resources
from neighbourhood_desk.features.rights.records import DEVICE_NAMES, RIGHT_NAMES, Device, Right
from neighbourhood_desk.features.rights.records.purposes import BASIS_NAMES, Basis
from neighbourhood_desk.kernel.release import LEVEL_NAMES, Level
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say

_BROUGHT_BY = {
    requests.BroughtBy.ANONYMOUS: say("Value", "nobody named"),
    requests.BroughtBy.PERSON: say("Value", "a person"),
    requests.BroughtBy.HOUSEHOLD: say("Value", "a household"),
    requests.BroughtBy.BODY: say("Value", "a circle or body"),
}
_NOTES = {
    requests.NoteKind.NOTE: say("Value", "note"),
    requests.NoteKind.REOPENED: say("Value", "reopened"),
    requests.NoteKind.DECLINED: say("Value", "declined"),
}
_BY_TYPE: Mapping[type, Mapping[Any, Wording]] = {
    Level: LEVEL_NAMES,
    Right: RIGHT_NAMES,
    Device: DEVICE_NAMES,
    bodies.BodyKind: bodies.KIND_NAMES,
    bodies.Role: bodies.ROLE_NAMES,
    cases.CaseStatus: cases.STATUS_NAMES,
    cases.RiskCode: cases.RISK_NAMES,
    cases.RiskLevel: cases.RISK_LEVEL_NAMES,
    cases.NoteKind: cases.NOTE_KIND_NAMES,
    consents.Purpose: consents.PURPOSE_NAMES,
    Basis: BASIS_NAMES,
    consents.DataCategory: consents.CATEGORY_NAMES,
    consents.Given: consents.GIVEN_NAMES,
    followups.Leader: followups.LEADER_NAMES,
    followups.FollowUpKind: followups.FOLLOW_UP_KIND_NAMES,
    followups.Met: followups.MET_NAMES,
    meetings.MeetingStatus: meetings.STATUS_NAMES,
    meetings.Presence: meetings.PRESENCE_NAMES,
    meetings.Method: meetings.METHOD_NAMES,
    meetings.DecisionState: meetings.STATE_NAMES,
    people.RelationKind: {kind: one for kind, (one, _other) in people.RELATION_NAMES.items()},
    referrals.ReferralStatus: referrals.REFERRAL_STATUS_NAMES,
    referrals.RejectionCode: referrals.REJECTION_NAMES,
    referrals.Way: referrals.WAY_NAMES,
    referrals.OverrideBasis: referrals.OVERRIDE_NAMES,
    referrals.Attended: referrals.ATTENDED_NAMES,
    referrals.Confirmer: referrals.CONFIRMER_NAMES,
    referrals.Served: referrals.SERVED_NAMES,
    requests.BroughtBy: _BROUGHT_BY,
    requests.NoteKind: _NOTES,
    requests.RequestStatus: requests.STATUS_NAMES,
    requests.RequestKind: requests.KIND_NAMES,
    requests.Channel: requests.CHANNEL_NAMES,
    requests.Priority: requests.PRIORITY_NAMES,
    requests.Outcome: requests.OUTCOME_NAMES,
    resources.Sector: resources.SECTOR_NAMES,
    resources.NeedCategory: resources.NEED_NAMES,
    resources.ResourceKind: resources.RESOURCE_KIND_NAMES,
}
_CODES: Mapping[tuple[str, str], Mapping[str, Wording]] = {
    ("people", "needs"): {code.value: words for code, words in people.COMMUNICATION_NEED_NAMES.items()},
    ("people", "language"): people.PERSON_LANGUAGES,
    ("consents", "language"): people.PERSON_LANGUAGES,
    ("requests", "group_tags"): {code.value: words for code, words in requests.GROUP_TAG_NAMES.items()},
}
_FAR = (date.min, date.max)


def in_words(kind: str, name: str, value: Any, catalogue: Catalogue) -> str:
    """A value as people read it; empty for nothing and for bare identifiers."""
    if value is None or value == "" or (type(value) is date and value in _FAR):
        return ""
    if isinstance(value, Enum):
        words = _BY_TYPE.get(type(value), {}).get(value)
        return catalogue.text(words) if words is not None else str(value.value)
    if isinstance(value, bool):
        return catalogue.text(say("Value", "yes") if value else say("Value", "no"))
    if isinstance(value, datetime):
        return moment_words(value, catalogue)
    if isinstance(value, date):
        return catalogue.day(value)
    if isinstance(value, (list, tuple)):
        return ", ".join(filter(None, (in_words(kind, name, part, catalogue) for part in value)))
    if isinstance(value, (UUID, bytes)):
        return ""
    if isinstance(value, float):
        return catalogue.number(value, 5)
    code = _CODES.get((kind, name), {}).get(str(value))
    return catalogue.text(code) if code is not None else str(value)


def moment_words(moment: datetime, catalogue: Catalogue, *, seconds: bool = False) -> str:
    """A moment on this computer's clock: 22 November 2026, 10:31."""
    local = moment.astimezone()
    return f"{catalogue.day(local.date())}, {local:%H:%M:%S}" if seconds else f"{catalogue.day(local.date())}, {local:%H:%M}"
