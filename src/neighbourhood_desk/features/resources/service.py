"""The verbs for resources and the organisations behind them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias
from uuid import UUID

from neighbourhood_desk.features.resources import rules, store
from neighbourhood_desk.features.resources.formats import facilities_csv
from neighbourhood_desk.features.resources.formats.facilities_csv import Facility, FacilityTable
from neighbourhood_desk.features.resources.records import NeedCategory, Organisation, Resource, ResourceKind
from neighbourhood_desk.features.resources.rules import ResourceCounts, ResourceFilter
from neighbourhood_desk.features.territory.service import AreaLocator, TerritoryService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.imports import ImportReport, Rejected
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

Only: TypeAlias = Mapping[str, str] | Iterable[tuple[str, str]]
"""Columns of a file with the values that its rows must have."""

LinkCheck = Callable[[UUID], Wording | None]
"""Says what still refers to a resource, or None; features above give theirs with `keep_if`."""

AnnounceCheck: TypeAlias = Callable[[Resource], Wording | None]
"""Says why a talent may not be announced, or None; features above give theirs with `announce_if`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would write: the report says how much, `new` and `changed` hold the records."""

    report: ImportReport
    new: tuple[Resource, ...]
    changed: tuple[Resource, ...]


class ResourceService:
    """Adds, changes, verifies, imports and lists resources."""

    def __init__(self, vault: Vault, territory: TerritoryService) -> None:
        self._vault = vault
        self._territory = territory
        self._checks: list[LinkCheck] = []
        self._announce_checks: list[AnnounceCheck] = []

    def keep_if(self, check: LinkCheck) -> None:
        """Let a feature above refuse the removal of resources that its records name."""
        self._checks.append(check)

    def announce_if(self, check: AnnounceCheck) -> None:
        """Let a feature above refuse that what a neighbour offers is announced without their consent."""
        self._announce_checks.append(check)

    def withheld(self, resource: Resource) -> Wording | None:
        """Why a talent may not be announced outside the desk today; None for everything else and for what was agreed to."""
        if resource.kind is not ResourceKind.TALENT:
            return None
        return next((reason for check in self._announce_checks if (reason := check(resource)) is not None), None)

    # Writing

    def add(self, resource: Resource) -> Resource:
        """Keep a new resource; raises DeskError if it has no name or an impossible value."""
        resource = self._placed(self._announceable(_checked(resource)), self._territory.locator())
        with self._vault.operation(say("Resources", "Add resource")) as op:
            return store.resources.save(op, resource)

    def edit(self, resource: Resource) -> Resource:
        """Keep the changed fields of a resource."""
        resource = self._placed(self._announceable(_checked(resource)), self._territory.locator())
        with self._vault.operation(say("Resources", "Edit resource")) as op:
            return store.resources.save(op, resource)

    def show_to_in(self, op: Operation, resource_id: UUID, level: Level) -> Resource:
        """Change who may see a resource as part of a larger step: a talent that its neighbour lets announce, or no longer does."""
        return store.resources.save(op, replace(store.resources.need(op.connection, resource_id), confidentiality=level))

    def verify(self, resource_id: UUID) -> Resource:
        """Note that what the desk says of a resource was checked today."""
        with self._vault.operation(say("Resources", "Verify resource")) as op:
            found = store.resources.need(op.connection, resource_id)
            return store.resources.save(op, replace(found, last_verified_on=self._vault.clock.today()))

    def remove(self, resource_id: UUID) -> None:
        """Delete a resource that nothing refers to; otherwise raises DeskError and says what does."""
        for check in self._checks:
            linked = check(resource_id)
            if linked is not None:
                raise DeskError(linked, say("Resources", "Its history would lose its meaning; correct the resource instead."))
        with self._vault.operation(say("Resources", "Delete resource")) as op:
            store.resources.remove(op, store.resources.need(op.connection, resource_id))

    def save_organisation(self, organisation: Organisation) -> Organisation:
        """Keep an organisation; raises DeskError if it has no name."""
        organisation = replace(organisation, name=" ".join(organisation.name.split()))
        for problem in rules.organisation_problems(organisation).values():
            raise DeskError(problem)
        with self._vault.operation(say("Resources", "Save organisation")) as op:
            return store.organisations.save(op, organisation)

    def add_in(self, op: Operation, organisations: Sequence[Organisation], resources: Sequence[Resource]) -> None:
        """Keep many new organisations and resources as part of a larger step."""
        locator = self._territory.locator()
        store.organisations.save_new(op, organisations)
        store.resources.save_new(op, [self._placed(_checked(resource), locator) for resource in resources])

    def place_again(self) -> int:
        """Find the area of every resource with a point, after the territory changed; gives how many moved."""
        locator = self._territory.locator()
        moved = 0
        with self._vault.operation(say("Resources", "Place resources")) as op:
            for resource in store.placed(op.connection):
                there = self._placed(resource, locator)
                if (there.area_id, there.outside) != (resource.area_id, resource.outside):
                    store.resources.save(op, there)
                    moved += 1
        return moved

    def undo(self) -> Wording:
        """Take back the last step of the desk; gives its name."""
        return self._vault.undo()

    def unplaced(self) -> int:
        """How many resources have a point and were never placed, although there is a territory now."""
        if not self._territory.has_areas():
            return 0
        with self._vault.reading() as reading:
            return store.count_unplaced(reading)

    # Half-typed forms

    def keep_draft(self, resource_id: UUID | None, typed: dict[str, Any]) -> None:
        """Keep what is half typed in the form of a resource, or of a new one (None)."""
        self._vault.keep_draft(_draft_key(resource_id), "resources", typed)

    def drop_draft(self, resource_id: UUID | None) -> None:
        """Forget it."""
        self._vault.drop_draft(_draft_key(resource_id))

    def draft(self, resource_id: UUID | None) -> dict[str, Any] | None:
        """What was half typed, if anything."""
        return next((draft.payload for draft in self._vault.drafts() if draft.key == _draft_key(resource_id)), None)

    # Importing

    def plan_import(self, path: Path, only: Only = ()) -> ImportPlan:
        """What importing a table of facilities would do, without doing it.

        `only` keeps the rows in which each named column has its value, or one of its values.
        """
        table = facilities_csv.read_facilities(path)
        chosen = _chosen(table, only)
        with self._vault.reading() as reading:
            kept = store.of_source(reading, facilities_csv.SOURCE)
        locator = self._territory.locator()
        new: list[Resource] = []
        changed: list[Resource] = []
        rejected: list[Rejected] = list(table.rejected)
        outside = 0
        for facility in chosen:
            resource = self._imported(facility, kept.get(facility.resource.external_id), locator)
            problem = next(iter(rules.problems(resource).values()), None)
            if problem is not None:
                rejected.append(Rejected(facility.row, problem))
                continue
            outside += resource.outside
            before = kept.get(resource.external_id)
            if before is None:
                new.append(resource)
            elif resource != before:
                changed.append(resource)
        read = len(chosen) + len(table.rejected)
        return ImportPlan(
            report=ImportReport(
                read=read,
                new=len(new),
                changed=len(changed),
                unchanged=read - len(new) - len(changed) - len(rejected),
                outside=outside,
                skipped=len(table.facilities) - len(chosen),
                rejected=tuple(sorted(rejected, key=lambda item: item.row)),
            ),
            new=tuple(new),
            changed=tuple(changed),
        )

    def import_facilities(self, path: Path, only: Only = (), *, dry_run: bool = False) -> ImportReport:
        """Import a table of facilities in one undoable step; the same file a second time changes nothing."""
        if dry_run:
            return self.plan_import(path, only).report
        with self._vault.operation(say("Resources", "Import resources")) as op:
            plan = self.plan_import(path, only)
            store.resources.save_new(op, plan.new)
            for resource in plan.changed:
                store.resources.save(op, resource)
        return plan.report

    # Reading

    def get(self, resource_id: UUID) -> Resource | None:
        """One resource, or None."""
        with self._vault.reading() as reading:
            return store.resources.get(reading, resource_id)

    def of_ids(self, ids: Sequence[UUID]) -> dict[UUID, Resource]:
        """These resources by id; those that are gone are left out."""
        with self._vault.reading() as reading:
            return store.resources.many(reading, ids)

    def page(self, wanted: ResourceFilter, after: Resource | None = None, limit: int = 100) -> list[Resource]:
        """The next resources of a list by name, after the one shown last."""
        with self._vault.reading() as reading:
            return store.page(reading, wanted, after, limit)

    def find(self, text: str, limit: int = 12) -> list[Resource]:
        """Resources that hold every word of `text`, by name; the first by name when it is empty."""
        return self.page(ResourceFilter(text=text), limit=limit)

    def meeting(self, need: NeedCategory, limit: int = 500) -> list[Resource]:
        """Resources that say they meet a need, by name."""
        return self.page(ResourceFilter(need=need), limit=limit)

    def counts(self, wanted: ResourceFilter | None = None) -> ResourceCounts:
        """What each chip of the list would show under this filter."""
        with self._vault.reading() as reading:
            return store.counts(reading, wanted or ResourceFilter(), rules.verify_before(self._vault.clock.today()))

    def count(self) -> int:
        """How many resources there are."""
        return self.counts().every

    def area_figures(self) -> dict[UUID, dict[str, int]]:
        """For every area with resources: {"resources": how many stand in it}."""
        with self._vault.reading() as reading:
            return {area_id: {"resources": count} for area_id, count in store.by_area(reading).items()}

    def organisation(self, organisation_id: UUID) -> Organisation | None:
        """One organisation, or None."""
        with self._vault.reading() as reading:
            return store.organisations.get(reading, organisation_id)

    def organisations(self) -> Sequence[Organisation]:
        """All organisations by name."""
        with self._vault.reading() as reading:
            return store.organisations_by_name(reading)

    def find_organisations(self, text: str, limit: int = 12) -> list[Organisation]:
        """Organisations whose name or telephone holds every word of `text`, best first; the first by name when it is empty."""
        if not text.strip():
            return list(self.organisations())[:limit]
        ids = [hit.id for hit in self._vault.find(text, {"organisations"}, limit)]
        with self._vault.reading() as reading:
            found = store.organisations.many(reading, ids)
        return [found[key] for key in ids if key in found]

    def count_organisations(self) -> int:
        """How many organisations there are."""
        with self._vault.reading() as reading:
            return store.organisations.count(reading)

    def _announceable(self, resource: Resource) -> Resource:
        """The resource, unless it is a talent to be seen outside the desk without its neighbour's consent (DeskError)."""
        reason = self.withheld(resource) if resource.confidentiality.rank < Level.AGENCIES.rank else None
        if reason is not None:
            raise DeskError(reason, say("Resources", "Keep it for the manager only, and note the consent where the talent is shown."))
        return resource

    # Placing

    def _imported(self, facility: Facility, kept: Resource | None, locator: AreaLocator) -> Resource:
        now = rules.tidy(facility.resource)
        if kept is not None:
            before = rules.tidy(facilities_csv.resource_of(kept.raw)) if kept.raw else None
            now = rules.merged(kept, before, now)
        return self._placed(self._named_place(now, facility), locator)

    def _placed(self, resource: Resource, locator: AreaLocator) -> Resource:
        """The resource with the area that its point lies in; without a point or a territory it stays where it was."""
        if resource.lon is None or resource.lat is None or locator.is_empty:
            return resource
        area = locator.find(resource.lon, resource.lat)
        return replace(resource, area_id=area.id if area else None, outside=area is None)

    def _named_place(self, resource: Resource, facility: Facility) -> Resource:
        """A row without coordinates still names its neighbourhood."""
        if resource.lon is not None or resource.area_id is not None or not facility.area_name or not self._territory.has_areas():
            return resource
        wanted = fold(facility.area_name)
        area = next((area for area in self._territory.mine() if fold(area.name) == wanted), None)
        return replace(resource, area_id=area.id if area else None, outside=area is None)


def _draft_key(resource_id: UUID | None) -> str:
    return f"resources.{resource_id or 'new'}"


def _checked(resource: Resource) -> Resource:
    resource = rules.tidy(resource)
    for problem in rules.problems(resource).values():
        raise DeskError(problem)
    return resource


def _chosen(table: FacilityTable, only: Only) -> list[Facility]:
    """The rows that `only` lets through; DeskError for a column that the table does not have."""
    columns = {fold(column): column for column in table.columns}
    wanted: dict[str, set[str]] = {}
    for name, value in only.items() if isinstance(only, Mapping) else only:
        if fold(name) not in columns:
            raise DeskError(
                say("Resources", "The table has no column “{column}”.", column=name),
                say("Resources", "Its columns are: {columns}.", columns=", ".join(table.columns)),
            )
        wanted.setdefault(columns[fold(name)], set()).add(fold(value))
    return [item for item in table.facilities if all(fold(item.cells.get(column, "")) in values for column, values in wanted.items())]
