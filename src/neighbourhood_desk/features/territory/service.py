"""The verbs for the territory."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.territory import rules, store
from neighbourhood_desk.features.territory.formats import area_files
from neighbourhood_desk.features.territory.formats.area_files import AreaDraft
from neighbourhood_desk.features.territory.records import Area, AreaKind
from neighbourhood_desk.features.territory.rules import AreaLocator
from neighbourhood_desk.features.territory.rules.figures import AreaFigure
from neighbourhood_desk.features.territory.rules.gazetteer import Gazetteer
from neighbourhood_desk.kernel.changes import Changes
from neighbourhood_desk.kernel.errors import BadFile, DeskError
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.imports import ImportReport, Rejected
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.vault import Vault

__all__ = ["AreaFigure", "AreaLocator", "PreviewRow", "TerritoryPreview", "TerritoryService"]


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One area of a file before it is imported; `known` is the area of the desk that it would renew."""

    number: int
    draft: Area
    known: Area | None

    @property
    def id(self) -> UUID:
        """For lists of rows."""
        return self.draft.id


@dataclass(frozen=True, slots=True)
class TerritoryPreview:
    """What a file of areas holds, before anything is written."""

    rows: tuple[PreviewRow, ...]
    rejected: tuple[Rejected, ...] = ()
    warnings: tuple[Wording, ...] = ()

    @property
    def districts(self) -> dict[str, int]:
        """How many areas of the file lie in each district, in the order of the file."""
        return dict(Counter(row.draft.district for row in self.rows if row.draft.district))


class TerritoryService:
    """Imports, adds, changes and removes areas, and says in which one a point lies."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._areas: dict[UUID, Area] | None = None
        self._locator: AreaLocator | None = None
        self._gazetteer: Gazetteer | None = None
        self._edition = 0
        self.figures: list[AreaFigure] = [
            AreaFigure(key="buildings", name=say("Territory", "Buildings"), values=self._buildings, kinds=frozenset({"areas"})),
            AreaFigure(
                key="population",
                name=say("Territory", "Population"),
                values=lambda: {area.id: area.population for area in self.areas() if area.population is not None},
                kinds=frozenset({"areas"}),
                adds_up=False,
            ),
        ]
        vault.subscribe(self._on_changes)

    def add_figure(self, figure: AreaFigure) -> None:
        """Let a feature above show on the map what it counts by area; the last one added stands first."""
        self.figures = [figure, *(other for other in self.figures if other.key != figure.key)]

    # Importing

    def preview(self, path: Path) -> TerritoryPreview:
        """What a GeoJSON or TopoJSON file holds, and which of its areas the desk already knows; raises BadFile."""
        return self._previewed(_read(path))

    def import_areas(
        self,
        path: Path,
        mine: Collection[int] | None = None,
        only: Mapping[str, str] | Iterable[tuple[str, str]] = (),
        *,
        keep_others: bool = False,
        dry_run: bool = False,
    ) -> ImportReport:
        """Import the areas of a file as the manager's own, in one undoable step; the same file again changes nothing.

        `mine` gives the numbers of the chosen features, `only` the properties they must have; without either all are chosen. The others
        are left out (`skipped`), or with `keep_others` kept as surroundings. Raises BadFile, or DeskError for an unknown property.
        """
        found = _read(path)
        pairs = list(only.items() if isinstance(only, Mapping) else only)
        chosen = {draft.number for draft in area_files.chosen(found.drafts, pairs)}
        if mine is not None:
            chosen &= set(mine)
        return self.take_over(self._previewed(found), chosen, keep_others=keep_others, dry_run=dry_run)

    def take_over(
        self, preview: TerritoryPreview, mine: Collection[int], *, keep_others: bool = False, dry_run: bool = False
    ) -> ImportReport:
        """Import the rows of a preview whose numbers are `mine`; see `import_areas`."""
        rows = [row for row in preview.rows if keep_others or row.number in mine]
        new: list[Area] = []
        changed: list[Area] = []
        for row in rows:
            area = self._renewed(row, row.number in mine)
            if row.known is None:
                new.append(area)
            elif area != row.known:
                changed.append(area)
        report = ImportReport(
            read=len(rows) + len(preview.rejected),
            new=len(new),
            changed=len(changed),
            unchanged=len(rows) - len(new) - len(changed),
            skipped=len(preview.rows) - len(rows),
            rejected=preview.rejected,
        )
        if not dry_run and (new or changed):
            with self._vault.operation(say("Territory", "Import territory")) as op:
                store.areas.save_new(op, new)
                for area in changed:
                    store.areas.save(op, area)
        return report

    def _previewed(self, found: area_files.AreaFile) -> TerritoryPreview:
        known = _Known(self.areas())
        rows = tuple(PreviewRow(draft.number, draft.area, known.of(draft)) for draft in found.drafts)
        return TerritoryPreview(rows, found.source.rejected, found.source.warnings)

    def _renewed(self, row: PreviewRow, is_mine: bool) -> Area:
        """The area as the file now says it is; what a file does not say, and what was typed here, stays."""
        draft = row.draft
        if row.known is None:
            return replace(draft, is_mine=is_mine, parent_id=self._parent(draft))
        known = row.known
        return replace(
            known,
            name=draft.name,
            code=draft.code or known.code,
            external_id=draft.external_id or known.external_id,
            district=draft.district or known.district,
            outline=draft.outline,
            is_mine=known.is_mine or is_mine,
            parent_id=known.parent_id or self._parent(draft),
            population=known.population if draft.population is None else draft.population,
            households=known.households if draft.households is None else draft.households,
            homes=known.homes if draft.homes is None else draft.homes,
        )

    def _parent(self, draft: Area) -> UUID | None:
        """The district of that name, if the desk has exactly one."""
        wanted = fold(draft.district)
        found = [area.id for area in self.areas() if area.kind is AreaKind.DISTRICT and wanted and fold(area.name) == wanted]
        return found[0] if len(found) == 1 and draft.kind is not AreaKind.DISTRICT else None

    # Adding, changing, removing

    def add_area(self, area: Area, buildings: Sequence[str] = ()) -> Area:
        """Keep a new area, such as a square with its `buildings`; raises DeskError if it has no name or lies in itself."""
        area = self._checked(area)
        with self._vault.operation(say("Territory", "Add area")) as op:
            kept = store.areas.save(op, area)
            store.areas.save_new(op, rules.buildings_in(kept, buildings))
            self._forget()
            return kept

    def edit_area(self, area: Area) -> Area:
        """Keep the changed fields of an area."""
        area = self._checked(area)
        with self._vault.operation(say("Territory", "Edit area")) as op:
            store.areas.need(op.connection, area.id)
            return store.areas.save(op, area)

    def add_many(self, areas: Sequence[Area]) -> int:
        """Keep many new areas in one step, larger ones first: the numbers of a street, a sample."""
        with self._vault.operation(say("Territory", "Add areas")) as op:
            count = store.areas.save_new(op, [rules.tidy(area) for area in areas])
            self._forget()
            return count

    def remove_area(self, area_id: UUID) -> None:
        """Delete an area that holds no other; otherwise raises DeskError."""
        with self._vault.operation(say("Territory", "Delete area")) as op:
            count = store.beneath(op.connection, area_id)
            if count:
                raise DeskError(
                    say("Territory", "%n area(s) lie in this one.", n=count),
                    say("Territory", "Delete those first, or move them to another area."),
                )
            store.areas.remove(op, store.areas.need(op.connection, area_id))

    def undo(self) -> Wording:
        """Take back the last step."""
        return self._vault.undo()

    def keep_draft(self, area_id: UUID | None, typed: dict[str, Any]) -> None:
        """Keep a half-typed form of this area, or of a new one."""
        self._vault.keep_draft(_draft_key(area_id), "areas", typed)

    def drop_draft(self, area_id: UUID | None) -> None:
        """Forget a half-typed form."""
        self._vault.drop_draft(_draft_key(area_id))

    def draft(self, area_id: UUID | None) -> dict[str, Any] | None:
        """What was half typed last time, or None."""
        return next((draft.payload for draft in self._vault.drafts() if draft.key == _draft_key(area_id)), None)

    def _checked(self, area: Area) -> Area:
        area = rules.tidy(area)
        for problem in rules.problems(area, self._known()).values():
            raise DeskError(problem)
        return area

    # Asking

    def areas(self) -> Sequence[Area]:
        """All areas: mine first, large before small, by name."""
        return list(self._known().values())

    def mine(self) -> Sequence[Area]:
        """The areas of the manager's own territory, in the same order."""
        return [area for area in self._known().values() if area.is_mine]

    def area(self, area_id: UUID) -> Area | None:
        """One area, or None."""
        return self._known().get(area_id)

    def find_areas(self, text: str, kinds: Collection[AreaKind] = tuple(AreaKind), limit: int = 20) -> Sequence[Area]:
        """Areas of which some word of the name, code, address or district begins with every word of `text`; mine first."""
        wanted = fold(text).split()
        found: list[tuple[bool, int, Area]] = []
        for place, area in enumerate(self._known().values()):
            if area.kind not in kinds:
                continue
            name, rest = fold(area.name).split(), fold(f"{area.code} {area.address} {area.district}").split()
            if all(any(word.startswith(part) for word in (*name, *rest)) for part in wanted):
                in_name = all(any(word.startswith(part) for word in name) for part in wanted)
                found.append((not (in_name and area.is_mine), place, area))
        return [area for _, _, area in sorted(found, key=lambda item: item[:2])[:limit]]

    def need(self, area_id: UUID) -> Area:
        """One area; raises DeskError when it is gone."""
        area = self.area(area_id)
        if area is None:
            raise DeskError(say("Territory", "This area is no longer here."), say("Territory", "It was removed; go back to the list."))
        return area

    def full_name(self, area_id: UUID | None) -> str:
        """The name of an area with what tells it apart; empty for none."""
        area = self.area(area_id) if area_id else None
        return rules.full_name(area, self._known()) if area else ""

    def has_areas(self) -> bool:
        """True if there is a territory to place points in."""
        return not self.locator().is_empty

    def locator(self) -> AreaLocator:
        """Says where points lie; the same one until an area changes."""
        locator = self._locator
        if locator is None:
            edition = self._edition
            locator = AreaLocator(self.areas())
            if edition == self._edition:
                self._locator = locator
        return locator

    def area_at(self, address: str) -> UUID | None:
        """The neighbourhood, or larger, in which an address lies, by the buildings and places of the desk; None where none is known."""
        gazetteer = self._gazetteer
        if gazetteer is None:
            edition = self._edition
            gazetteer = Gazetteer(self.areas())
            if edition == self._edition:
                self._gazetteer = gazetteer
        found = gazetteer.find(address)
        while found is not None and (area := self.area(found)) is not None:
            if area.kind not in (AreaKind.BUILDING, AreaKind.PLACE):
                return area.id
            found = area.parent_id
        return None

    def bounds(self) -> tuple[float, float, float, float] | None:
        """West, south, east, north of the manager's own territory; None without outlines."""
        return self.locator().bounds

    def buildings_of(self, area_id: UUID) -> Sequence[Area]:
        """Every building in an area, also in the places inside it, by name."""
        found = [area for area in rules.inside(area_id, self.areas()) if area.kind is AreaKind.BUILDING]
        return sorted(found, key=rules.reading_order)

    def within(self, area_id: UUID) -> frozenset[UUID]:
        """The area and everything beneath it."""
        return frozenset((area_id, *(area.id for area in rules.inside(area_id, self.areas()))))

    def count(self) -> int:
        """How many areas there are."""
        return len(self._known())

    def _buildings(self) -> dict[UUID, int]:
        return dict(Counter(area.parent_id for area in self.areas() if area.kind is AreaKind.BUILDING and area.parent_id))

    def _known(self) -> dict[UUID, Area]:
        known = self._areas
        if known is None:
            edition = self._edition
            with self._vault.reading() as reading:
                known = {area.id: area for area in sorted(store.every_area(reading), key=rules.reading_order)}
            # Another thread may have written meanwhile: then what was read is already old.
            if edition == self._edition:
                self._areas = known
        return known

    def _forget(self) -> None:
        self._edition += 1
        self._areas = self._locator = self._gazetteer = None

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(store.areas_table.name):
            self._forget()


class _Known:
    """Recognises the areas of a file among those of the desk: by their code in the same list, else by kind, name and district."""

    def __init__(self, areas: Iterable[Area]) -> None:
        kept = list(areas)
        self._by_code = {(area.kind, area.external_id): area for area in kept if area.external_id}
        self._by_name: dict[tuple[AreaKind, str], list[Area]] = {}
        for area in kept:
            self._by_name.setdefault((area.kind, fold(area.name)), []).append(area)

    def of(self, draft: AreaDraft) -> Area | None:
        """The area that this draft renews."""
        area = draft.area
        found = self._by_code.get((area.kind, area.external_id)) if area.external_id else None
        if found is not None:
            return found
        for other in self._by_name.get((area.kind, fold(area.name)), ()):
            one_list = area.external_id and other.external_id and _list_of(area) == _list_of(other)
            apart = area.district and other.district and fold(area.district) != fold(other.district)
            if not one_list and not apart:
                return other
        return None


def _draft_key(area_id: UUID | None) -> str:
    return f"areas:{area_id or 'new'}"


def _list_of(area: Area) -> str:
    return area.external_id.partition(":")[0]


def _read(path: Path) -> area_files.AreaFile:
    found = area_files.read_areas(path)
    if not found.drafts:
        raise BadFile(
            say("Territory", "This file holds no areas: %n feature(s), none with an outline.", n=found.source.read),
            say("Territory", "Choose a file of districts or neighbourhoods; points and lines cannot be a territory."),
        )
    return found
