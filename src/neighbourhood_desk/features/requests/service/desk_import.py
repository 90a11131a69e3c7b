"""Taking over requests that a desk wrote: the same requests here as there, and what was done here since is not overwritten unseen."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from uuid import UUID

from neighbourhood_desk.exchange.table import Table
from neighbourhood_desk.features.requests import store
from neighbourhood_desk.features.requests.formats import known
from neighbourhood_desk.features.requests.formats.desk_rows import DeskRow, edition_of, read_row
from neighbourhood_desk.features.requests.records import Note, Request
from neighbourhood_desk.features.requests.service.importing import Ground, Outcome, Step
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.imports import ImportReport, Rejected, is_wanted
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.vault import Vault

_FIELDS = tuple(entry.name for entry in fields(Request))
_OURS = frozenset(("id", "number", "created_at", "updated_at", "raw"))
"""What a row never changes in a request that is here already."""


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is here of the file's requests: by id, by identifier at their source, and their notes."""

    by_id: Mapping[UUID, Request]
    by_source: Mapping[tuple[str, str], Request]
    notes: Mapping[UUID, Sequence[Note]]
    numbers: set[str]

    def of(self, row: DeskRow) -> Request | None:
        key = (row.fields.get("external_source", ""), row.fields.get("external_id", ""))
        return self.by_id.get(row.id) or (self.by_source.get(key) if key[1] else None)


class DeskImport:
    """One import of the desk's own rows."""

    def __init__(self, vault: Vault, ground: Ground, area_names: Mapping[UUID, str]) -> None:
        self._vault, self._ground = vault, ground
        self._areas = {fold(name): area_id for area_id, name in area_names.items()}
        self._area_names = area_names
        self._unknown_areas = self._renumbered = 0

    def run(self, table: Table, only: Sequence[tuple[str, str]], mine_only: bool, dry_run: bool, progress: Step) -> ImportReport:
        """Compare and, unless it is a dry run, write in one step."""
        outcome = Outcome(rejected=list(table.rejected))
        rows, skipped = self._read(table, only, outcome)
        progress(0, len(rows))
        kept = self._kept(rows)
        new: list[Request] = []
        changed: list[Request] = []
        notes: list[Note] = []
        for row in rows:
            here = kept.of(row)
            if here is None:
                self._take_new(row, kept, mine_only, outcome, new, notes)
            else:
                self._compare(row, here, kept, outcome, changed, notes)
        self._warn(outcome, table)
        report = outcome.report(skipped, known.OWN.name, len(new), len(changed))
        if not dry_run and (new or changed):
            with self._vault.operation(say("Requests", "Import requests")) as op:
                store.requests.save_new(op, new)
                for request in changed:
                    store.requests.save(op, request)
                store.notes.save_new(op, notes)
        progress(len(rows), len(rows))
        return report

    def _read(self, table: Table, only: Sequence[tuple[str, str]], outcome: Outcome) -> tuple[list[DeskRow], int]:
        rows: list[DeskRow] = []
        first: dict[UUID, int] = {}
        skipped = 0
        for row in table.rows:
            if not is_wanted(row.values, only):
                skipped += 1
                continue
            found = read_row(row.number, row.as_json())
            if isinstance(found, Wording):
                outcome.rejected.append(Rejected(row.number, found))
            elif found.id in first:
                again = say("RequestImport", "The same identifier already stands in row {row}.", row=str(first[found.id]))
                outcome.rejected.append(Rejected(row.number, again))
            else:
                first[found.id] = row.number
                rows.append(found)
        return rows, skipped

    def _kept(self, rows: Sequence[DeskRow]) -> _Kept:
        with self._vault.reading() as reading:
            by_id = store.requests.many(reading, [row.id for row in rows])
            keys = {(str(row.fields.get("external_source", "")), str(row.fields.get("external_id", ""))) for row in rows}
            by_source = store.by_any_source(reading, {key for key in keys if key[1]})
            ids = [*by_id, *(request.id for request in by_source.values())]
            notes = store.notes_of_many(reading, ids)
            return _Kept(by_id, by_source, notes, store.numbers(reading))

    def _take_new(self, row: DeskRow, kept: _Kept, mine_only: bool, outcome: Outcome, new: list[Request], notes: list[Note]) -> None:
        request = self._placed(Request(**{**row.fields, "id": row.id, "raw": row.raw}), row)
        if mine_only and (request.outside or request.area_id is None):
            outcome.left_out += 1
            return
        if request.number in kept.numbers:
            year = request.number[:4]
            serial = 1 + max((int(number[5:]) for number in kept.numbers if number.startswith(f"{year}-")), default=0)
            request = replace(request, number=f"{year}-{serial:04}")
            self._renumbered += 1
        kept.numbers.add(request.number)
        outcome.outside += request.outside
        outcome.unplaced += request.lon is None and request.area_id is None
        new.append(request)
        notes += self._missing_notes(row, request, ())

    def _compare(self, row: DeskRow, here: Request, kept: _Kept, outcome: Outcome, changed: list[Request], notes: list[Note]) -> None:
        if here.confidentiality is Level.SEALED:
            outcome.unchanged += 1
            return
        outcome.outside += here.outside
        said = {name: value for name, value in row.fields.items() if name not in _OURS}
        wanted = self._placed(replace(here, **said), row)
        fresh_notes = self._missing_notes(row, here, kept.notes.get(here.id, ()))
        if wanted == here and not fresh_notes:
            outcome.unchanged += 1
            return
        merged = self._merged(row, here, wanted)
        if merged is None:
            outcome.rejected.append(Rejected(row.row, _changed_here(here)))
            return
        if merged == here and not fresh_notes:
            outcome.unchanged += 1
            return
        changed.append(replace(merged, raw=row.raw))
        notes += fresh_notes

    def _merged(self, row: DeskRow, here: Request, wanted: Request) -> Request | None:
        """What the row changes: all of it if nothing changed here since it was written, else field by field; None if nobody can tell."""
        values = {name: getattr(here, name) for name in _FIELDS}
        if row.edition and row.edition == edition_of(values, self._area_name(here.area_id)):
            return wanted
        before = read_row(0, here.raw) if here.raw.startswith("{") and '"need_category"' in here.raw else None
        if before is None or isinstance(before, Wording):
            return None
        base = self._placed(replace(here, **{name: value for name, value in before.fields.items() if name not in _OURS}), before)
        taken = {name: getattr(wanted, name) for name in _FIELDS if name not in _OURS and getattr(here, name) == getattr(base, name)}
        return replace(here, **taken)

    def _placed(self, request: Request, row: DeskRow) -> Request:
        """In the area that the row names, else in the one where its point lies."""
        area_id = self._areas.get(fold(row.area)) if row.area else None
        if area_id is not None:
            return replace(request, area_id=area_id)
        self._unknown_areas += bool(row.area)
        if not row.has_area:
            return request
        if request.lon is None or request.outside or self._ground.is_empty:
            return replace(request, area_id=None)
        return replace(request, **self._ground.where(request.lon, request.lat))

    def _area_name(self, area_id: UUID | None) -> str:
        return self._area_names.get(area_id, "") if area_id else ""

    def _missing_notes(self, row: DeskRow, request: Request, here: Sequence[Note]) -> list[Note]:
        have = Counter((note.written_on, note.kind, note.text) for note in here)
        missing = []
        for note in row.notes:
            have[note] -= 1
            if have[note] < 0:
                missing.append(note)
        # Notes of one day stand in the order of their identities.
        ids = sorted(new_id() for _each in missing)
        return [
            Note(id=each, request_id=request.id, written_on=day, kind=kind, text=text, confidentiality=request.confidentiality)
            for each, (day, kind, text) in zip(ids, missing, strict=True)
        ]

    def _warn(self, outcome: Outcome, table: Table) -> None:
        outcome.warnings += table.warnings
        if self._unknown_areas:
            words = say(
                "RequestImport", "%n row(s) name an area that is not in this territory; their point decides.", n=self._unknown_areas
            )
            outcome.warnings.append(words)
        if self._renumbered:
            words = say("RequestImport", "%n request(s) got a new number: theirs is already given here.", n=self._renumbered)
            outcome.warnings.append(words)


def _changed_here(request: Request) -> Wording:
    return say("RequestImport", "{number} was changed here after this file was written; it stays as it is.", number=request.number)
