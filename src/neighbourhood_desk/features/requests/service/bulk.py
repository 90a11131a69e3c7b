"""One change for every request in a filter: tried first, request by request, under the rules of the form; then done as one step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from neighbourhood_desk.features.followups.records import Leader
from neighbourhood_desk.features.requests.records import Priority, Request
from neighbourhood_desk.features.requests.rules.listing import RequestFilter
from neighbourhood_desk.features.requests.service.requests import RequestService
from neighbourhood_desk.features.resources.records import NeedCategory, Sector
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.vault import Vault

_PAGE = 500
Tick = Callable[[int, int], None]
"""Told how many of how many are done; raises to stop, and then nothing was changed."""


class BulkAction(StrEnum):
    """What can be done to many requests at once."""

    LEADER = "leader"
    PRIORITY = "priority"
    NEED = "need"
    SECTOR = "sector"
    AREA = "area"
    START = "start"
    CLOSE = "close"


BULK_NAMES: Mapping[BulkAction, Wording] = MappingProxyType(
    {
        BulkAction.LEADER: say("Bulk", "Say who leads"),
        BulkAction.PRIORITY: say("Bulk", "Set the priority"),
        BulkAction.NEED: say("Bulk", "Say what they are about"),
        BulkAction.SECTOR: say("Bulk", "Add a sector"),
        BulkAction.AREA: say("Bulk", "Put them in an area"),
        BulkAction.START: say("Bulk", "Start work"),
        BulkAction.CLOSE: say("Bulk", "Close"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """Requests that the rules keep from it for one reason; `numbers` in the order of the list."""

    reason: Wording
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkReport:
    """What changed or would change. `changed` + `same` + all refused make up every request of the filter."""

    changed: int = 0
    same: int = 0
    refused: tuple[Refused, ...] = ()

    @property
    def refusals(self) -> int:
        """How many requests were refused."""
        return sum(len(each.numbers) for each in self.refused)


class BulkService:
    """Changes every request of a filter, or says what it would do."""

    def __init__(self, vault: Vault, requests: RequestService) -> None:
        self._vault, self._requests = vault, requests

    def ids(self, wanted: RequestFilter) -> list[UUID]:
        """Every request that the list shows under this filter, also what is not scrolled to."""
        found: list[UUID] = []
        last = None
        while lines := self._requests.page(wanted, last, _PAGE):
            found += [line.id for line in lines]
            last = lines[-1]
        return found

    def rehearse(self, action: BulkAction, value: str, ids: Sequence[UUID], tick: Tick = lambda _done, _all: None) -> BulkReport:
        """What `apply` would do; nothing stays changed."""
        with self._vault.rehearsal():
            return self._run(action, value, ids, tick)

    def apply(self, action: BulkAction, value: str, ids: Sequence[UUID], tick: Tick = lambda _done, _all: None) -> BulkReport:
        """Change all that may be changed, as one step that can be undone; those that the rules refuse stay as they are."""
        with self._vault.operation(say("Bulk", "Change %n request(s): {what}", n=len(ids), what=BULK_NAMES[action])):
            return self._run(action, value, ids, tick)

    def _run(self, action: BulkAction, value: str, ids: Sequence[UUID], tick: Tick) -> BulkReport:
        changed = same = 0
        reasons: dict[str, Wording] = {}
        refused: dict[str, list[str]] = {}
        for place, request_id in enumerate(ids):
            tick(place, len(ids))
            before = self._requests.get(request_id)
            if before is None:
                continue
            try:
                after = self._take(action, value, before)
            except DeskError as error:
                reasons.setdefault(error.what.text, error.what)
                refused.setdefault(error.what.text, []).append(before.number)
                continue
            if after == before:
                same += 1
            else:
                changed += 1
        found = tuple(Refused(reason=reasons[text], numbers=tuple(numbers)) for text, numbers in refused.items())
        return BulkReport(changed=changed, same=same, refused=found)

    def _take(self, action: BulkAction, value: str, request: Request) -> Request:
        requests, id = self._requests, request.id
        match action:
            case BulkAction.LEADER:
                return requests.assess(id, led_by=Leader(value))
            case BulkAction.PRIORITY:
                return requests.assess(id, priority=Priority(value))
            case BulkAction.NEED:
                return requests.assess(id, need_category=NeedCategory(value))
            case BulkAction.SECTOR:
                return requests.assess(id, sectors=tuple(dict.fromkeys((*request.sectors, Sector(value)))))
            case BulkAction.AREA:
                return requests.assess(id, area_id=UUID(value))
            case BulkAction.START:
                return requests.start(id)
            case BulkAction.CLOSE:
                return requests.close(id)
