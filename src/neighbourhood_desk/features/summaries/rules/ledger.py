"""The append-only ledger: every number that was ever published, each line chained to the one before by its hash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from neighbourhood_desk.features.summaries.records import Block, LedgerEntry

GENESIS = "0" * 64
FILE_STATUS = "file"


def chained(entries: Iterable[LedgerEntry], head: LedgerEntry | None) -> list[LedgerEntry]:
    """The entries numbered and chained after `head`."""
    seq, prev = (head.seq, head.hash) if head else (0, GENESIS)
    found: list[LedgerEntry] = []
    for entry in entries:
        seq += 1
        linked = replace(entry, seq=seq, prev=prev, hash="")
        found.append(replace(linked, hash=hash_of(linked)))
        prev = found[-1].hash
    return found


def block_entries(block: Block, day: date) -> list[LedgerEntry]:
    """A line for each cell of a block, held back or not."""
    return [
        _entry(day, block.plan.version, block.key, cell.table.value, "|".join(cell.key), cell.value,
               None if cell.value is None or cell.hi is None else cell.hi - cell.value, cell.status.value)
        for cell in block.cells
    ]  # fmt: skip


def file_entry(period: str, plan_version: str, sha256: str, day: date) -> LedgerEntry:
    """The line that closes a published file."""
    return _entry(day, plan_version, period, "", "", None, None, FILE_STATUS, sha256)


def broken_at(entries: Sequence[LedgerEntry]) -> int | None:
    """The number of the first line that does not fit the chain, or None when all do."""
    prev = GENESIS
    for position, entry in enumerate(entries, start=1):
        if entry.seq != position or entry.prev != prev or entry.hash != hash_of(entry):
            return position
        prev = entry.hash
    return None


def hash_of(entry: LedgerEntry) -> str:
    """SHA-256 over everything in a line but its own hash."""
    content = [
        entry.seq, entry.day.isoformat(), entry.plan_version, entry.block, entry.table, entry.cell, entry.value, entry.radius, entry.status,
        entry.file_sha256, entry.prev,
    ]  # fmt: skip
    return hashlib.sha256(json.dumps(content, separators=(",", ":")).encode()).hexdigest()


def _entry(
    day: date, plan: str, block: str, table: str, cell: str, value: int | None, radius: int | None, status: str, sha256: str = ""
) -> LedgerEntry:
    return LedgerEntry(
        seq=0, day=day, plan_version=plan, block=block, table=table, cell=cell, value=value, radius=radius, status=status,
        file_sha256=sha256, prev="", hash="",
    )  # fmt: skip
