"""What the sample's manager passed on with the consent of whom it concerns, and how far it came: every state, two answers late."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from neighbourhood_desk.desk.sample.stage import Stage
from neighbourhood_desk.features.consents.records import Consent, Purpose, Receiver
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind
from neighbourhood_desk.features.referrals.records import Confirmer, Referral, ReferralStatus, RejectionCode, Served, Way
from neighbourhood_desk.features.referrals.rules.sheet import SheetField, uncovered
from neighbourhood_desk.features.requests.records import Request, RequestStatus
from neighbourhood_desk.features.resources.records import Organisation, Resource
from neighbourhood_desk.kernel.working_days import Calendar

_AGES = (3, 31, 9, 24, 5, 40, 14, 60, 2, 19, 75, 12)
"""Days ago on which each was sent, again from the first; the answers have ten working days."""

_ANSWER = 6
"""Days that an answer takes in the sample."""

_ASKED = {
    "es": "Cita para valorar qué se puede hacer, si es posible este mes.",
    "en": "An appointment to see what can be done, this month if possible.",
}
_NO = {"es": "Solo atienden con informe previo.", "en": "They only help with a report beforehand."}
_CAME = {"es": "Atendida; le hacen el trámite.", "en": "Seen; they are doing the paperwork."}


@dataclass(frozen=True, slots=True)
class Passed:
    """The referrals and what is planned for them."""

    referrals: list[Referral]
    followups: list[FollowUp]


def refer(
    stage: Stage,
    consents: Sequence[Consent],
    requests: Sequence[Request],
    organisations: Sequence[Organisation],
    resources: Sequence[Resource],
) -> Passed:
    """One referral for each request whose consent names an organisation: to a resource of it where one fits."""
    by_id, names = {request.id: request for request in requests}, {each.id: each.name for each in organisations}
    passed = Passed([], [])
    for consent in consents:
        request = by_id.get(consent.request_id) if consent.request_id is not None else None
        named = [each for each in consent.named if each.kind == "organisations"]
        if consent.purpose is not Purpose.REFERRAL or not consent.holds(stage.today) or request is None or not named:
            continue
        fitting = [each for each in resources if each.organisation_id == named[0].id and request.need_category in each.needs]
        to = Receiver(kind="resources", id=fitting[0].id, name=fitting[0].name) if fitting else replace(named[0], name=names[named[0].id])
        drafted = _drafted(stage, request, consent, named[0], to)
        turn = len(passed.referrals) if request.is_open and request.status is not RequestStatus.RESOLVED else _DONE
        _send(stage, drafted, turn, to.name, passed)
    return passed


def _drafted(stage: Stage, request: Request, consent: Consent, agency: Receiver, to: Receiver) -> Referral:
    covers = [field for field in SheetField if not uncovered([field], request.need_category, consent.categories)]
    return Referral(
        request_id=request.id,
        person_id=consent.person_id,
        number=f"{request.number}.1",
        receiver_kind=to.kind,
        receiver_id=to.id,
        agency_id=agency.id,
        need_category=request.need_category,
        area_id=request.area_id,
        why=_ASKED[stage.language],
        fields=tuple(field.value for field in covers),
        since=stage.today,
        consent_ids=(str(consent.id),),
    )


def _send(stage: Stage, drafted: Referral, turn: int, name: str, passed: Passed) -> None:
    """Take it as far as its turn says, and plan what follows."""
    if turn % len(_STATES) == 0 and turn:
        passed.referrals.append(replace(drafted, consent_ids=()))
        return
    sent_on = stage.days_ago(_AGES[turn % len(_AGES)])
    due = Calendar("MD").after(sent_on, 10)
    sent = replace(
        drafted, status=ReferralStatus.SENT, since=sent_on, sent_on=sent_on, first_sent_on=sent_on, sent_how=Way.EMAIL, answer_due=due
    )
    done = _STATES[turn % len(_STATES)](stage, sent)
    if done.is_with_agency:
        check = FollowUp(
            what=name, kind=FollowUpKind.CHECK_AGENCY, due_on=max(due, stage.today) if done is not sent else due,
            subject_kind="requests", subject_id=sent.request_id, confidentiality=sent.confidentiality,
        )  # fmt: skip
        done = replace(done, followup_id=check.id)
        passed.followups.append(check)
    passed.referrals.append(done)


def _accepted(stage: Stage, sent: Referral) -> Referral:
    assert sent.sent_on is not None
    day = min(sent.sent_on + timedelta(days=_ANSWER), stage.today)
    return replace(sent, status=ReferralStatus.ACCEPTED, since=day, accepted_on=day)


def _with_appointment(stage: Stage, sent: Referral) -> Referral:
    return replace(_accepted(stage, sent), appointment_on=stage.today + timedelta(days=4), appointment_at="10:30", appointment_count=1)


def _rejected(stage: Stage, sent: Referral) -> Referral:
    accepted = _accepted(stage, sent)
    return replace(
        sent, status=ReferralStatus.REJECTED, since=accepted.since, rejected_on=accepted.since,
        rejection=RejectionCode.NOT_ELIGIBLE, rejection_text=_NO[stage.language],
    )  # fmt: skip


def _completed(stage: Stage, sent: Referral) -> Referral:
    accepted = _accepted(stage, sent)
    day = min(accepted.since + timedelta(days=_ANSWER), stage.today)
    return replace(
        accepted, status=ReferralStatus.COMPLETED, since=day, completed_on=day, confirmed_by=Confirmer.RESIDENT, confirmed_how=Way.PHONE,
        served=Served.YES, result=_CAME[stage.language],
    )  # fmt: skip


_STATES: tuple[Callable[[Stage, Referral], Referral], ...] = (
    lambda _stage, sent: sent,
    lambda _stage, sent: sent,
    _with_appointment,
    _rejected,
    lambda _stage, sent: sent,
    _completed,
    _accepted,
)
_DONE = _STATES.index(_completed)
"""The turn of a referral whose request has ended."""
