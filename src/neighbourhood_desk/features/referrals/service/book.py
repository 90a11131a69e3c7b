"""What every verb for referrals stands on: the services beneath, one referral, and its request and follow-ups in step."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from uuid import UUID

from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind, Leader
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.referrals import store
from neighbourhood_desk.features.referrals.records import (
    Referral,
)
from neighbourhood_desk.features.referrals.service.gate import Gate
from neighbourhood_desk.features.requests.records import Request, RequestStatus
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

_REQUESTS = "requests"


class ReferralBook:
    """One kept referral at a time, with what is planned for it and the request that waits for it."""

    def __init__(
        self,
        vault: Vault,
        territory: TerritoryService,
        people: PeopleService,
        resources: ResourceService,
        consents: ConsentService,
        followups: FollowUpService,
        requests: RequestService,
        profile: ProfileService,
    ) -> None:
        self._vault, self._territory, self._people, self._resources = vault, territory, people, resources
        self._followups, self._requests, self._profile = followups, requests, profile
        self.gate = Gate(people, resources, consents, requests, profile)

    def get(self, referral_id: UUID) -> Referral | None:
        """One referral, or None."""
        with self._vault.reading() as reading:
            return store.referrals.get(reading, referral_id)

    def of_request(self, request_id: UUID) -> list[Referral]:
        """The referrals of a request, the first first."""
        with self._vault.reading() as reading:
            return store.of_request(reading, request_id)

    @contextmanager
    def _verb(self, referral_id: UUID, name: Wording) -> Iterator[tuple[Operation, Referral]]:
        with self._vault.operation(name) as op:
            yield op, store.referrals.need(op.connection, referral_id)

    def _step(self, referral_id: UUID, name: Wording, step: Callable[[Referral], Referral]) -> Referral:
        with self._verb(referral_id, name) as (op, kept):
            return store.referrals.save(op, step(kept))

    def _sent_back(self, op: Operation, before: Referral, after: Referral, todo: str) -> Referral:
        """The need is open again: the request moves on, and what to do about it is due today."""
        self._end_check(op, before)
        self._take_back(before)
        request = self._requests.get(before.request_id)
        if request is None or not request.is_open:
            return store.referrals.save(op, replace(after, followup_id=None))
        search = self._plan(op, before, todo or request.title, self._today(), FollowUpKind.ACTION)
        return store.referrals.save(op, replace(after, followup_id=search.id))

    def _plan(
        self, op: Operation, referral: Referral, what: str, due_on: date, kind: FollowUpKind, led_by: Leader = Leader.MANAGER
    ) -> FollowUp:
        """Plan what follows, with the request: there it is seen, done and moved."""
        followup = FollowUp(
            what=what or referral.number,
            kind=kind,
            due_on=due_on,
            led_by=led_by,
            subject_kind=_REQUESTS,
            subject_id=referral.request_id,
            confidentiality=referral.confidentiality,
        )
        return self._followups.plan_in(op, followup)

    def _end_check(self, op: Operation, referral: Referral) -> None:
        """What was planned for it has been done by what happened now."""
        if referral.followup_id is None:
            return
        planned = self._followups.get(referral.followup_id)
        if planned is not None and planned.is_open:
            self._followups.do_in(op, planned.id)

    def _end_check_of(self, op: Operation, referral_id: UUID | None) -> None:
        """The search that the former referral left behind is over."""
        former = store.referrals.get(op.connection, referral_id) if referral_id is not None else None
        if former is not None:
            self._end_check(op, former)

    def _let_wait(self, request: Request, for_whom: str) -> None:
        if request.status is RequestStatus.RECEIVED:
            request = self._requests.assess(request.id)
        if request.status in (RequestStatus.ASSESSED, RequestStatus.IN_PROGRESS, RequestStatus.REOPENED):
            self._requests.wait(request.id, for_whom or request.number)

    def _take_back(self, referral: Referral) -> None:
        """The request waits no longer, unless another agency has it too."""
        request = self._requests.get(referral.request_id)
        others = [each for each in self.of_request(referral.request_id) if each.id != referral.id and each.is_with_agency]
        if request is not None and request.status is RequestStatus.WAITING and not others:
            self._requests.start(request.id)

    def _referable(self, request_id: UUID) -> Request:
        request = self._requests.get(request_id)
        if request is None:
            raise DeskError(say("Referrals", "The request of this referral is no longer here."))
        if not request.is_open:
            raise DeskError(say("Referrals", "This request has ended."), say("Referrals", "Reopen it first."))
        if request.confidentiality.rank > Level.AGENCIES.rank:
            raise DeskError(
                say("Referrals", "This request is for nobody but you: it cannot be passed to an agency."),
                say("Referrals", "Change who may see it, or take its seal off, if the person agrees."),
            )
        return request

    def _today(self) -> date:
        return self._vault.clock.today()


def require(reason: Wording | None) -> None:
    """Raise the reason why not, if there is one."""
    if reason is not None:
        raise DeskError(reason)
