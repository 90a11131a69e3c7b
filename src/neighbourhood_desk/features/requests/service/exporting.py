"""Requests that leave as a file: released for their readers, counted and looked at before, noted after."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO
from uuid import UUID

from neighbourhood_desk.exchange.csv_table import Column, write_rows
from neighbourhood_desk.exchange.landing import Landing
from neighbourhood_desk.exchange.table import MOST_BYTES, MOST_ROWS
from neighbourhood_desk.features.requests import store
from neighbourhood_desk.features.requests.formats import open311
from neighbourhood_desk.features.requests.formats.desk_rows import TEXTS, columns_for, columns_named, note_lines
from neighbourhood_desk.features.requests.records import Note, Request
from neighbourhood_desk.features.requests.rules.listing import Group, RequestFilter
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.release import AUDIENCE_NAMES, LEVEL_NAMES, Audience, Level, Released, release
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.vault import Vault

EXPORTS: Mapping[str, Wording] = MappingProxyType(
    {
        "xlsx": say("RequestExport", "Spreadsheet (XLSX)"),
        "csv": say("RequestExport", "Table (CSV)"),
        "open311-json": say("RequestExport", "Open311 GeoReport v2 (JSON)"),
        "open311-xml": say("RequestExport", "Open311 GeoReport v2 (XML)"),
    }
)
"""The formats by their names on the command line."""

SUFFIXES: Mapping[str, str] = MappingProxyType({"xlsx": ".xlsx", "csv": ".csv", "open311-json": ".json", "open311-xml": ".xml"})

_EVERYTHING = RequestFilter(group=Group.ALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What would leave: how many requests, how many stay because they are not for these readers, the columns, the highest level."""

    count: int
    withheld: int
    columns: tuple[str, ...]
    level: Level


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported(Outlook):
    """What left. `is_readable_here` is False for a file larger than what a desk reads back."""

    path: Path
    audience: Audience
    sha256: str
    is_readable_here: bool = True

    def as_json(self) -> dict[str, object]:
        """The same as plain values."""
        return {
            "path": str(self.path),
            "audience": _audience_word(self.audience),
            "level": self.level.value,
            "count": self.count,
            "withheld": self.withheld,
            "columns": list(self.columns),
            "sha256": self.sha256,
        }


class RequestExport:
    """Writes requests for readers outside; only what `release` lets through reaches a writer."""

    def __init__(self, vault: Vault, territory: TerritoryService) -> None:
        self._vault, self._territory = vault, territory

    def outlook(self, audience: Audience, wanted: RequestFilter = _EVERYTHING) -> Outlook:
        """What `write` would let out, without writing."""
        run = _Run(self._vault, self._territory, audience, wanted)
        for _each in run.released():
            pass
        return Outlook(count=run.count, withheld=run.withheld, columns=tuple(columns_named(run.columns())), level=run.level)

    def write(
        self,
        path: Path,
        kind: str,
        audience: Audience,
        catalogue: Catalogue,
        wanted: RequestFilter = _EVERYTHING,
        progress: Callable[[int, int | None], None] = lambda _done, _total: None,
    ) -> Exported:
        """Write the requests that `wanted` lists, as one of EXPORTS, and note audience, count and SHA-256 in the audit log.

        Where nothing may leave for these readers the file holds only its headings. Raises DeskError where it cannot be written.
        """
        run = _Run(self._vault, self._territory, audience, wanted, progress)
        columns = run.columns()
        with Landing(path, lambda file: self._write(file, kind, run, columns, catalogue)) as landing:
            digest = landing.sha256()
            reason = f"audience={_audience_word(audience)} level={run.level.value} count={run.count} format={kind} sha256={digest}"
            self._vault.note(AuditEntry("Export requests", "requests", reason=reason, context="Requests"))
            landing.land()
        return Exported(
            path=path,
            audience=audience,
            sha256=digest,
            count=run.count,
            withheld=run.withheld,
            columns=tuple(columns_named(columns)),
            level=run.level,
            is_readable_here=path.stat().st_size <= MOST_BYTES and run.count <= MOST_ROWS,
        )

    def _write(self, file: BinaryIO, kind: str, run: _Run, columns: list[Column], catalogue: Catalogue) -> None:
        match kind:
            case "csv":
                write_rows(file, run.released(), columns)
            case "xlsx":
                # Only now, as in exchange.record_file.
                from neighbourhood_desk.exchange.workbook import write_sheet

                about = run.about(catalogue)
                write_sheet(file, run.released(), columns, title="requests", about=about, made=self._vault.clock.now())
            case "open311-json":
                open311.write_json(file, run.released(), columns, catalogue.text)
            case "open311-xml":
                open311.write_xml(file, run.released(), columns, catalogue.text)
            case _:
                raise ValueError(kind)


class _Run:
    """One pass over the requests, released for an audience; counts what passes and what stays."""

    def __init__(
        self,
        vault: Vault,
        territory: TerritoryService,
        audience: Audience,
        wanted: RequestFilter,
        progress: Callable[[int, int | None], None] = lambda _done, _total: None,
    ) -> None:
        self._vault, self._territory, self._audience, self._wanted, self._progress = vault, territory, audience, wanted, progress
        self._names: dict[UUID, str] = {}
        self._notes: dict[str, str] = {}
        self.count = self.withheld = 0
        self.level = Level.PUBLIC

    def columns(self) -> list[Column]:
        """The columns of the table for this audience."""
        with self._vault.reading() as reading:
            longest = store.longest(reading, TEXTS)
        allowed = [entry.name for entry in fields(Request) if _level_of(entry).rank <= self._audience]
        return columns_for(allowed, longest, self._area_name, lambda released: self._notes.get(released.get("number", ""), ""))

    def released(self) -> Iterator[Released]:
        """The requests in the order they came, each let through the gate."""
        self.count = self.withheld = 0
        self.level = Level.PUBLIC
        with self._vault.reading() as reading:
            total = store.counts(reading, self._wanted)[self._wanted.group]
            blocked = store.restricted_people(reading) if self._audience < Audience.MANAGER else frozenset()
            for batch in store.every(reading, self._wanted):
                may = [each for each in batch if each.confidentiality.rank <= self._audience and each.brought_by_id not in blocked]
                self.withheld += len(batch) - len(may)
                notes = store.notes_of_many(reading, [request.id for request in may])
                self._notes = {request.number: self._note_text(notes.get(request.id, [])) for request in may}
                for request in may:
                    passed = release(request, self._audience)
                    self.count += 1
                    self.level = max(self.level, passed.level, request.confidentiality, key=lambda level: level.rank)
                    yield passed
                self._progress(self.count + self.withheld, total)

    def about(self, catalogue: Catalogue) -> list[tuple[str, str]]:
        """What a spreadsheet says of itself."""
        return [
            (catalogue.text(say("RequestExport", "For whom")), catalogue.text(AUDIENCE_NAMES[self._audience])),
            (catalogue.text(say("RequestExport", "Highest level")), catalogue.text(LEVEL_NAMES[_highest(self._audience)])),
            (catalogue.text(say("RequestExport", "Written on")), catalogue.day(self._vault.clock.today())),
        ]

    def _note_text(self, notes: list[Note]) -> str:
        if self._audience < Audience.AGENCY:
            return ""
        return note_lines(release(note, self._audience) for note in notes if note.confidentiality.rank <= self._audience)

    def _area_name(self, area_id: Any) -> str:
        if area_id is None:
            return ""
        if area_id not in self._names:
            self._names[area_id] = self._territory.full_name(area_id)
        return self._names[area_id]


def _highest(audience: Audience) -> Level:
    return next(level for level in Level if level.rank == audience)


def _level_of(entry: Any) -> Level:
    found: Level = entry.metadata.get("level", Level.MANAGER)
    return found


def _audience_word(audience: Audience) -> str:
    return AUDIENCE_WORDS[audience]


AUDIENCE_WORDS: Mapping[Audience, str] = MappingProxyType(
    {Audience.EVERYONE: "public", Audience.MEMBERS: "members", Audience.AGENCY: "agencies", Audience.MANAGER: "manager"}
)
"""How the command line calls the readers."""
