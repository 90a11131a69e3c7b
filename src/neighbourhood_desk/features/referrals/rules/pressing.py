"""When an answer is due, what is done when none comes, and what the answers of the past say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from statistics import median
from uuid import UUID

from neighbourhood_desk.features.referrals.records import (
    Escalation,
    Referral,
    ReferralStatus,
    RejectionCode,
    Served,
    TrackRecord,
    Unmet,
)
from neighbourhood_desk.features.resources.records import NeedCategory
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say

USUAL_DAYS = 10
"""Working days that an agency has for its answer, where its resource says nothing else."""

PRESS_AGAIN = 5
"""Working days after a reminder until the next step."""

_S = ReferralStatus


def next_escalation(referral: Referral, today: date) -> Escalation | None:
    """What to do now that no answer came: ask again, then the coordinator, then the team; None while it is not due, or all was done."""
    if not referral.is_late(today):
        return None
    done = {step for _on, step in referral.escalated}
    return next((step for step in Escalation if step not in done), None)


def escalate(referral: Referral, step: Escalation, on: date) -> Referral:
    """Note that this was done; raises DeskError where it is not its turn."""
    if next_escalation(referral, on) is not step:
        raise DeskError(say("Referrals", "This step is not due."))
    return replace(referral, escalations=(*referral.escalations, f"{on.isoformat()} {step.value}"))


def unmet(referrals: Iterable[Referral]) -> list[Unmet]:
    """Requests that agencies sent back and nobody has taken on since, by need and area; `referrals` are all of these requests."""
    by_request: dict[UUID, list[Referral]] = {}
    for referral in referrals:
        by_request.setdefault(referral.request_id, []).append(referral)
    cells: dict[tuple[NeedCategory, UUID | None], list[list[Referral]]] = {}
    for of_one in by_request.values():
        if _is_unmet(of_one):
            last = max(of_one, key=lambda each: (each.since, each.id))
            cells.setdefault((last.need_category, last.area_id), []).append(of_one)
    return [_cell(need, area, requests) for (need, area), requests in sorted(cells.items(), key=lambda cell: (cell[0][0], str(cell[0][1])))]


def track_record(referrals: Sequence[Referral]) -> TrackRecord:
    """How it went with what one receiver was sent."""
    sent = [each for each in referrals if each.sent_on is not None]
    answered = [
        (day - each.sent_on).days for each in sent if each.sent_on is not None and (day := each.accepted_on or each.rejected_on) is not None
    ]
    reasons: Counter[RejectionCode] = Counter(each.rejection for each in sent if each.rejection is not None)
    return TrackRecord(
        sent=len(sent),
        waiting=sum(each.is_with_agency for each in sent),
        accepted=sum(each.accepted_on is not None for each in sent),
        rejected=sum(each.status is _S.REJECTED for each in sent),
        completed=sum(each.status is _S.COMPLETED for each in sent),
        served=sum(each.served in (Served.YES, Served.PARTLY) for each in sent),
        failed=sum(each.status is _S.FAILED for each in sent),
        days_to_answer=round(median(answered)) if answered else None,
        reasons=tuple(reasons.most_common()),
    )


def _came_to_nothing(referral: Referral) -> bool:
    return referral.status in (_S.REJECTED, _S.FAILED) or (referral.status is _S.COMPLETED and referral.served is Served.NO)


def _is_unmet(of_one: Sequence[Referral]) -> bool:
    """Somebody said no, and nobody has it or has helped."""
    helped = any(each.status is _S.COMPLETED and each.served is not Served.NO for each in of_one)
    return any(map(_came_to_nothing, of_one)) and not helped and not any(each.is_with_agency for each in of_one)


def _cell(need: NeedCategory, area: UUID | None, requests: Sequence[Sequence[Referral]]) -> Unmet:
    every = [referral for of_one in requests for referral in of_one]
    return Unmet(
        need_category=need,
        area_id=area,
        request_ids=tuple(of_one[0].request_id for of_one in requests),
        rejected=sum(each.status is _S.REJECTED for each in every),
        failed=sum(each.status is _S.FAILED for each in every),
        not_served=sum(each.served is Served.NO for each in every),
    )
