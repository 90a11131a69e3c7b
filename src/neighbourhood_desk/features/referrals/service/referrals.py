"""The verbs for referrals, and what other features ask of them and tell them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from uuid import UUID

from neighbourhood_desk.features.consents.records import DataCategory, Receiver, ToTell, Withdrawal
from neighbourhood_desk.features.consents.service import ConsentService
from neighbourhood_desk.features.followups.records import FollowUpKind
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.profile.service import ProfileService
from neighbourhood_desk.features.referrals import store
from neighbourhood_desk.features.referrals.records import (
    KIND,
    Referral,
)
from neighbourhood_desk.features.referrals.rules import sheet as fields_
from neighbourhood_desk.features.referrals.rules.timeline import told
from neighbourhood_desk.features.referrals.service.accompanying import Accompanying
from neighbourhood_desk.features.referrals.service.gate import names_of
from neighbourhood_desk.features.referrals.service.lists import Lists
from neighbourhood_desk.features.referrals.service.papers import Papers
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.happenings import Happening
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

_REQUESTS = "requests"


class ReferralService(Accompanying):
    """Drafts, sends and accompanies referrals. `gate` says what may leave, `papers` makes it, `lists` answers questions."""

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
        super().__init__(vault, territory, people, resources, consents, followups, requests, profile)
        self.papers = Papers(vault, self.gate, resources, profile)
        self.lists = Lists(vault, resources, requests)
        resources.keep_if(self._was_referred)
        people.keep_if(self._is_referred)
        consents.add_receiver_source(self._received)
        consents.on_withdrawn(self._on_withdrawn)
        consents.add_person_of(KIND, self._person_of)

    # Reading

    def of_ids(self, ids: Iterable[UUID]) -> dict[UUID, Referral]:
        """These referrals by id; those that are gone are left out."""
        with self._vault.reading() as reading:
            return store.referrals.many(reading, ids)

    def of_person(self, person_id: UUID) -> list[Referral]:
        """What was referred for a person, the newest first."""
        with self._vault.reading() as reading:
            return store.of_person(reading, person_id)

    def of_receiver(self, receiver_id: UUID, limit: int | None = 20) -> list[Referral]:
        """What a resource, or an organisation with its resources, was sent: the newest first."""
        with self._vault.reading() as reading:
            return store.of_receiver(reading, receiver_id, limit)

    def names(self, referrals: Sequence[Referral]) -> dict[UUID, str]:
        """The names of the receivers of these referrals, by receiver."""
        return names_of(self._resources, sorted({(each.receiver_kind, each.receiver_id) for each in referrals}))

    def happenings(self, referral_ids: Collection[UUID]) -> list[Happening]:
        """What happened to these referrals, each step on its day."""
        found = list(self.of_ids(referral_ids).values())
        names = self.names(found)
        return [happening for referral in found for happening in told(referral, names.get(referral.receiver_id, ""))]

    def belonging(self, kind: str, ids: Collection[UUID]) -> dict[str, set[UUID]]:
        """The referrals that belong to these requests."""
        if kind != _REQUESTS:
            return {}
        with self._vault.reading() as reading:
            return {KIND: store.ids_of(reading, {_REQUESTS: list(ids)})}

    @property
    def override_count(self) -> int:
        """How many referrals left on a legal basis instead of consent."""
        with self._vault.reading() as reading:
            return store.count_overridden(reading)

    def count(self) -> int:
        """How many referrals there are, drafts too."""
        with self._vault.reading() as reading:
            return store.referrals.count(reading)

    def calendar(self, referral: Referral, catalogue: Catalogue) -> bytes:
        """Its appointment, or the day on which its answer is due, as a calendar file without personal data."""
        return self.papers.calendar(referral, self.answer_due(referral, self._today()), catalogue)

    def undo(self) -> Wording:
        """Take back the last step of the desk; gives its name."""
        return self._vault.undo()

    # What others ask

    def _was_referred(self, resource_id: UUID) -> Wording | None:
        with self._vault.reading() as reading:
            count = store.count_of(reading, "receiver_id", resource_id)
        return say("Referrals", "%n referral(s) were made to it.", n=count) if count else None

    def _is_referred(self, person_id: UUID) -> Wording | None:
        with self._vault.reading() as reading:
            count = store.count_of(reading, "person_id", person_id)
        return say("Referrals", "%n referral(s) were made for this person.", n=count) if count else None

    def _person_of(self, referral_id: UUID) -> UUID | None:
        found = self.get(referral_id)
        return found.person_id if found is not None else None

    def _received(self, person_id: UUID, consent_id: UUID) -> Iterable[ToTell]:
        """Who got data under a consent."""
        sent = [each for each in self.of_person(person_id) if each.sent_on is not None and str(consent_id) in each.consent_ids]
        names = self.names(sent)
        for each in sent:
            assert each.sent_on is not None
            asked = fields_.asked_of_consent(fields_.chosen(each.fields), each.need_category)
            yield ToTell(
                receiver=Receiver(kind=each.receiver_kind, id=each.receiver_id, name=names.get(each.receiver_id, "")),
                categories=tuple(category for category in DataCategory if category in asked),
                sent_on=each.sent_on,
                kind=KIND,
                record_id=each.id,
                what=each.number,
            )

    def _on_withdrawn(self, op: Operation, withdrawal: Withdrawal) -> None:
        """Each receiver must be told, today; who tells them does it with the request."""
        for line in withdrawal.to_tell:
            referral = store.referrals.get(op.connection, line.record_id) if line.kind == KIND else None
            if referral is not None:
                self._plan(op, referral, f"{line.receiver.name} · {line.what}", self._today(), FollowUpKind.CALL)
