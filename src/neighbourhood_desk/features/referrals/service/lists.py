"""What is asked of referrals: lists, counts, agencies, how it went, what stays unmet, what happened."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from uuid import UUID

from neighbourhood_desk.features.referrals import store
from neighbourhood_desk.features.referrals.records import (
    Agency,
    Referral,
    ReferralLine,
    ReferralRow,
    Rejection,
    TrackRecord,
    Unmet,
)
from neighbourhood_desk.features.referrals.rules import pressing
from neighbourhood_desk.features.referrals.rules.listing import Group, ReferralFilter
from neighbourhood_desk.features.referrals.service.gate import names_of
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.storage.vault import Vault

_SEARCHED = ("referrals", "requests", "people", "resources", "organisations")
_MOST_HITS = 300


class Lists:
    """Reads referrals for pages, sections, other features and the analysis."""

    def __init__(self, vault: Vault, resources: ResourceService, requests: RequestService) -> None:
        self._vault, self._resources, self._requests = vault, resources, requests

    def page(self, wanted: ReferralFilter, after: ReferralRow | None = None, limit: int = 100) -> list[ReferralRow]:
        """The next rows of the list, after the one shown last."""
        found = self._searched(wanted.text)
        with self._vault.reading() as reading:
            lines = store.page(reading, wanted, found, self._today(), after.line if after else None, limit)
        return self._named(lines)

    def counts(self, wanted: ReferralFilter | None = None) -> dict[Group, int]:
        """How many each chip would list under the rest of this filter."""
        wanted = wanted or ReferralFilter()
        found = self._searched(wanted.text)
        with self._vault.reading() as reading:
            return store.counts(reading, wanted, found, self._today())

    def agencies(self) -> list[Agency]:
        """Every agency that was ever sent something, whoever is latest first."""
        with self._vault.reading() as reading:
            found = store.agencies(reading, self._today())
        ids = [row[0] for row in found]
        names = names_of(self._resources, [(kind, id) for id in ids for kind in ("organisations", "resources")])
        return [
            Agency(id=id, name=names.get(id, ""), waiting=waiting, late=late, oldest=oldest)
            for id, waiting, late, oldest in found
            if names.get(id)
        ]

    def track_record(self, receiver_id: UUID) -> TrackRecord:
        """How it went with everything that a resource, or an organisation with its resources, was sent."""
        with self._vault.reading() as reading:
            return pressing.track_record(store.of_receiver(reading, receiver_id))

    def rejections(self, since: date, until: date) -> list[Rejection]:
        """Every no of an agency from `since` to `until`, oldest first."""
        with self._vault.reading() as reading:
            return [_rejection(each) for each in store.rejected_between(reading, since, until)]

    def unmet(self, since: date, until: date) -> list[Unmet]:
        """Needs that agencies sent back from `since` to `until` and nobody has taken on since, by need and area."""
        with self._vault.reading() as reading:
            return pressing.unmet(store.sent_back_between(reading, since, until))

    def _named(self, lines: Sequence[ReferralLine]) -> list[ReferralRow]:
        wanted = {(line.receiver_kind, line.receiver_id) for line in lines}
        wanted |= {(kind, line.agency_id) for line in lines for kind in ("organisations", "resources")}
        names = names_of(self._resources, sorted(wanted))
        requests = self._requests.of_ids(list({line.request_id for line in lines}))
        return [
            ReferralRow(
                line=line,
                receiver=names.get(line.receiver_id, ""),
                agency=names.get(line.agency_id, ""),
                title=requests[line.request_id].title if line.request_id in requests else "",
            )
            for line in lines
        ]

    def _searched(self, text: str) -> Collection[UUID] | None:
        if not text.strip():
            return None
        hits: dict[str, list[UUID]] = {}
        for kind in _SEARCHED:
            hits[kind] = [hit.id for hit in self._vault.find(text, {kind}, _MOST_HITS)]
        with self._vault.reading() as reading:
            return store.ids_of(reading, hits)

    def _today(self) -> date:
        return self._vault.clock.today()


def _rejection(referral: Referral) -> Rejection:
    assert referral.rejection is not None
    assert referral.rejected_on is not None
    return Rejection(
        referral_id=referral.id,
        request_id=referral.request_id,
        receiver_kind=referral.receiver_kind,
        receiver_id=referral.receiver_id,
        need_category=referral.need_category,
        area_id=referral.area_id,
        code=referral.rejection,
        on=referral.rejected_on,
    )
