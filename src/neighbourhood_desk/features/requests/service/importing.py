"""Taking over tables of requests: what is new, what changed, what stays, what cannot be taken, and what may say the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from operator import itemgetter
from typing import Any
from uuid import UUID

from neighbourhood_desk.exchange.column_map import ColumnMap, from_json
from neighbourhood_desk.exchange.table import Table
from neighbourhood_desk.features.requests import store
from neighbourhood_desk.features.requests.formats import known
from neighbourhood_desk.features.requests.formats.mapped import AREA, Box, RowReader, Sorted, sorted_rows
from neighbourhood_desk.features.requests.formats.targets import TARGETS
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.rules import lifecycle, merging
from neighbourhood_desk.features.requests.rules.duplicates import DAYS, Spot, Spots
from neighbourhood_desk.features.requests.service.mappings import source_of
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.imports import Alike, ImportReport, Rejected
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

_USED = "requests.mapping."
"""With the source: the mapping that its rows were last read with."""

Step = Callable[[int, "int | None"], None]


@dataclass(frozen=True, slots=True)
class Ground:
    """What an import needs to know of the territory: the fields that follow from a point, areas by their folded name, its bounds."""

    where: Callable[[float | None, float | None], dict[str, Any]]
    areas: Mapping[str, UUID]
    bounds: Box | None
    is_empty: bool


@dataclass(slots=True)
class Outcome:
    """The rows of a file by what becomes of them."""

    fresh: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    renewed: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    rejected: list[Rejected] = field(default_factory=list[Rejected])
    alike: list[Alike] = field(default_factory=list[Alike])
    unchanged: int = 0
    outside: int = 0
    unplaced: int = 0
    left_out: int = 0
    warnings: list[Wording] = field(default_factory=list[Wording])

    def report(self, skipped: int, form: Wording, new: int, changed: int) -> ImportReport:
        """The same as numbers."""
        return ImportReport(
            read=new + changed + self.unchanged + self.left_out + len(self.rejected),
            new=new,
            changed=changed,
            unchanged=self.unchanged,
            outside=self.outside,
            skipped=skipped,
            rejected=tuple(sorted(self.rejected, key=lambda item: item.row)),
            left_out=self.left_out,
            unplaced=self.unplaced,
            alike=tuple(self.alike),
            form=form,
            warnings=tuple(self.warnings),
        )


class MappedImport:
    """One import of a table whose columns are known, by its format or because somebody said them."""

    def __init__(self, vault: Vault, ground: Ground, format_: known.Format, columns: ColumnMap) -> None:
        self._vault, self._ground, self._format = vault, ground, format_
        self._columns = columns if columns.source else replace(columns, source=source_of(columns))

    def run(self, table: Table, only: Sequence[tuple[str, str]], mine_only: bool, dry_run: bool, progress: Step) -> ImportReport:
        """Compare and, unless it is a dry run, write in one step."""
        rows = sorted_rows(table, self._columns, only)
        reader = RowReader.of(self._format, self._columns, table, self._ground.bounds)
        total = len(rows.rows)
        progress(0, total)
        before = self._reader_before(reader, table)
        with self._vault.reading() as reading:
            kept = store.rows_of_source(reading, self._columns.source)
        outcome = self._sorted_out(rows, reader, before, kept, mine_only)
        outcome.warnings += [*table.warnings, *_unknown_words(reader)]
        self._look_for_likes(outcome)
        report = outcome.report(rows.skipped, self._format.name, len(outcome.fresh), len(outcome.renewed))
        if dry_run or not (outcome.fresh or outcome.renewed):
            return report
        progress(total // 2, total)
        with self._vault.operation(say("Requests", "Import requests")) as op:
            store.requests.save_new(op, self._numbered(op, outcome.fresh))
            self._renew(op, outcome.renewed, before or reader)
        if self._format is known.GENERIC:
            self._vault.keep_state(_USED + self._columns.source, self._columns.as_json())
        progress(total, total)
        return report

    def _reader_before(self, reader: RowReader, table: Table) -> RowReader | None:
        """Reads rows as they were last read, if the mapping of this source was another one then."""
        used = self._vault.state(_USED + self._columns.source) if self._format is known.GENERIC else None
        if used is None or used == self._columns.as_json():
            return None
        return RowReader(self._format, from_json(used, TARGETS), table.columns, month_first=reader.month_first)

    def _sorted_out(
        self, rows: Sorted, reader: RowReader, before: RowReader | None, kept: Mapping[str, store.KeptRow], mine_only: bool
    ) -> Outcome:
        """What of a file is new, changed or as before; a row is read closely only if it is not kept as it stands."""
        result = Outcome(rejected=rows.rejected)
        for row in rows.rows:
            old = kept.get(row.external_id)
            same = old is not None and (old.is_sealed or old.raw_hash == hash(row.raw))
            if old is not None and same and before is None:
                result.unchanged += 1
                result.outside += old.outside
                continue
            fields = reader.fields(row)
            if isinstance(fields, Wording):
                result.rejected.append(Rejected(row.number, fields))
                continue
            if same and before is not None and before.fields_again(row.external_id, row.raw) == fields:
                result.unchanged += 1
                continue
            self._place(fields)
            fields["row"] = row.number
            is_beyond = bool(fields.get("outside")) or fields["area_id"] is None
            if mine_only and old is None and is_beyond:
                result.left_out += 1
                continue
            result.outside += bool(fields.get("outside"))
            result.unplaced += fields["lon"] is None and fields["area_id"] is None
            (result.fresh if old is None else result.renewed).append(fields)
        return result

    def _place(self, fields: dict[str, Any]) -> None:
        """Add the area: from the point, else from the name that the row gives."""
        name = fields.pop(AREA)
        fields["area_id"] = self._ground.areas.get(fold(name)) if name and fields["lon"] is None else None
        fields.update(self._ground.where(fields["lon"], fields["lat"]))

    def _look_for_likes(self, outcome: Outcome) -> None:
        """Note which new rows may say the same as another, in the file or in the desk."""
        if not outcome.fresh:
            return
        days = [fields["received_on"] for fields in outcome.fresh]
        with self._vault.reading() as reading:
            span = timedelta(days=DAYS)
            spots = Spots(store.spots(reading, min(days) - span, max(days) + span))
        for fields in outcome.fresh:
            spot = Spot(*itemgetter("row", "need_category", "received_on", "lon", "lat", "address")(fields))
            other = spots.like(spot)
            if other is not None:
                is_row = isinstance(other.name, int)
                outcome.alike.append(Alike(fields["row"], int(other.name) if is_row else None, "" if is_row else str(other.name)))
            spots.add(spot)

    def _numbered(self, op: Operation, fresh: list[dict[str, Any]]) -> Iterator[Request]:
        """New requests in the order they were received, numbered on from the last of their year."""
        fresh.sort(key=lambda fields: (fields["received_on"], fields["received_at"] or _LONG_AGO, fields["external_id"]))
        serials = store.last_serials(op.connection, sorted({fields["received_on"].year for fields in fresh}))
        for fields in fresh:
            del fields["row"]
            year = fields["received_on"].year
            serials[year] += 1
            request = Request(number=f"{year:04}-{serials[year]:04}", **fields)
            # The portal owes the answer to what it published; what comes from a table of one's own is owed here.
            yield request if self._format.is_public or not request.is_open else lifecycle.with_reply_due(request)

    def _renew(self, op: Operation, renewed: list[dict[str, Any]], before: RowReader) -> None:
        kept = store.by_external_ids(op.connection, self._columns.source, list(map(itemgetter("external_id"), renewed)))
        for now in renewed:
            old = kept[now["external_id"]]
            if old.confidentiality is Level.SEALED:
                continue
            said = before.fields_again(old.external_id, old.raw)
            merged = merging.merged(old, said, now)
            moved = (merged.lon, merged.lat) != (old.lon, old.lat)
            store.requests.save(op, replace(merged, **self._ground.where(merged.lon, merged.lat)) if moved else merged)


_LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


def _unknown_words(reader: RowReader) -> list[Wording]:
    return [
        say("RequestImport", "%n row(s) say “{word}” in a column of codes: nobody has said what it means.", n=count, word=word)
        for (_, word), count in reader.unknown.most_common(5)
    ]
