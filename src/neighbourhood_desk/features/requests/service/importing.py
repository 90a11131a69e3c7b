"""Taking over the city's table of avisos: what is new, what changed, what stays, and what cannot be taken."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from operator import itemgetter
from pathlib import Path
from typing import Any

from neighbourhood_desk.features.requests import store
from neighbourhood_desk.features.requests.formats.avisos import SOURCE, AvisoFile, fields_again, fields_of, read_avisos
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.rules import merging
from neighbourhood_desk.kernel.imports import ImportReport, Rejected
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

Where = Callable[[float | None, float | None], dict[str, Any]]
"""The fields of a request that follow from its longitude and latitude: area and whether it lies outside."""


@dataclass(slots=True)
class _SortedOut:
    """The rows of a file by what becomes of them."""

    fresh: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    renewed: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    rejected: list[Rejected] = field(default_factory=list[Rejected])
    unchanged: int = 0
    outside: int = 0

    def report(self, skipped: int) -> ImportReport:
        """The same as numbers."""
        return ImportReport(
            read=len(self.fresh) + len(self.renewed) + self.unchanged + len(self.rejected),
            new=len(self.fresh),
            changed=len(self.renewed),
            unchanged=self.unchanged,
            outside=self.outside,
            skipped=skipped,
            rejected=tuple(sorted(self.rejected, key=lambda item: item.row)),
        )


class AvisoImport:
    """One import of a file into a vault."""

    def __init__(self, vault: Vault, where: Where) -> None:
        self._vault = vault
        self._where = where

    def run(self, path: Path, only: Sequence[tuple[str, str]], dry_run: bool, progress: Callable[[int, int | None], None]) -> ImportReport:
        """Read, compare and, unless it is a dry run, write in one step."""
        found = read_avisos(path, only)
        total = len(found.rows)
        progress(0, total)
        with self._vault.reading() as reading:
            kept = store.rows_of_source(reading, SOURCE)
        sorted_out = self._sorted_out(found, kept)
        report = sorted_out.report(found.skipped)
        if dry_run or not (sorted_out.fresh or sorted_out.renewed):
            return report
        progress(total // 2, total)
        with self._vault.operation(say("Requests", "Import requests")) as op:
            store.requests.save_new(op, self._numbered(op, sorted_out.fresh))
            self._renew(op, sorted_out.renewed)
        progress(total, total)
        return report

    def _sorted_out(self, found: AvisoFile, kept: Mapping[str, store.KeptRow]) -> _SortedOut:
        """What of a file is new, changed or as before; a row is read closely only if it is not kept as it stands."""
        result = _SortedOut(rejected=list(found.rejected))
        for row in found.rows:
            known = kept.get(row.external_id)
            if known is not None and (known.is_sealed or known.raw_hash == hash(row.raw)):
                result.unchanged += 1
                result.outside += known.outside
                continue
            fields = fields_of(found.columns, row)
            if isinstance(fields, Wording):
                result.rejected.append(Rejected(row.number, fields))
                continue
            fields.update(self._where(fields["lon"], fields["lat"]))
            result.outside += bool(fields.get("outside"))
            (result.fresh if known is None else result.renewed).append(fields)
        return result

    def _numbered(self, op: Operation, fresh: list[dict[str, Any]]) -> Iterator[Request]:
        """New requests in the order they were received, numbered on from the last of their year."""
        fresh.sort(key=itemgetter("received_at", "external_id"))
        serials = store.last_serials(op.connection, sorted({fields["received_on"].year for fields in fresh}))
        for fields in fresh:
            year = fields["received_on"].year
            serials[year] += 1
            yield Request(number=f"{year:04}-{serials[year]:04}", **fields)

    def _renew(self, op: Operation, renewed: list[dict[str, Any]]) -> None:
        kept = store.by_external_ids(op.connection, SOURCE, [fields["external_id"] for fields in renewed])
        for now in renewed:
            old = kept[now["external_id"]]
            merged = merging.merged(old, fields_again(old.external_id, old.raw), now)
            moved = (merged.lon, merged.lat) != (old.lon, old.lat)
            store.requests.save(op, replace(merged, **self._where(merged.lon, merged.lat)) if moved else merged)
