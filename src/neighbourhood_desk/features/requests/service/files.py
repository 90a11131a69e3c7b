"""Files of requests in and out: one place that says what a file is, takes it over, and lets requests leave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from neighbourhood_desk.exchange.column_map import ColumnMap
from neighbourhood_desk.exchange.record_file import read_records
from neighbourhood_desk.exchange.table import Table
from neighbourhood_desk.features.requests.formats import known
from neighbourhood_desk.features.requests.formats.desk_rows import is_ours
from neighbourhood_desk.features.requests.service.desk_import import DeskImport
from neighbourhood_desk.features.requests.service.exporting import RequestExport
from neighbourhood_desk.features.requests.service.importing import Ground, MappedImport
from neighbourhood_desk.features.requests.service.mappings import SavedMappings, require_columns
from neighbourhood_desk.features.territory.service import TerritoryService
from neighbourhood_desk.kernel.errors import BadFile, DeskError
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.imports import ImportReport
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.vault import Vault


@dataclass(frozen=True, slots=True)
class Look:
    """A file that was read: its table, the format it was taken for, and the mapping of its columns if a person may change it."""

    table: Table
    format: known.Format
    columns: ColumnMap

    @property
    def is_mapped_by_hand(self) -> bool:
        """True for a table of which nobody but a person can say what its columns hold."""
        return self.format is known.GENERIC


class RequestFiles:
    """Reads, takes over and writes files of requests."""

    def __init__(
        self,
        vault: Vault,
        territory: TerritoryService,
        where: Callable[[float | None, float | None], dict[str, Any]],
        export: RequestExport,
    ) -> None:
        self._vault, self._territory, self._where = vault, territory, where
        self.mappings = SavedMappings(vault)
        self.export = export

    def formats(self) -> list[tuple[str, Wording]]:
        """Every format that a file may be taken for."""
        return [(each.key, each.name) for each in (*known.FORMATS, known.OWN)]

    def look(self, path: Path, format_key: str = "", columns: ColumnMap | None = None) -> Look:
        """Read a file and say what it is: what was asked for, else what its columns tell. Raises BadFile."""
        table = read_records(path)
        return self.seen_as(table, format_key, columns)

    def seen_as(self, table: Table, format_key: str = "", columns: ColumnMap | None = None) -> Look:
        """A table that was read already, taken for a format."""
        if columns is not None:
            return Look(table, known.GENERIC, columns)
        if format_key not in ("", "csv", "xlsx"):
            format_ = known.format_named(format_key)
            if format_ is known.OWN and not is_ours(table):
                raise BadFile(say("RequestImport", "No desk has written this file."), say("RequestImport", "Let its format be recognised."))
        else:
            format_ = known.OWN if is_ours(table) else known.recognised(table)
        return Look(table, format_, self.mappings.for_table(table) if format_ is known.GENERIC else format_.map)

    def import_file(
        self,
        path: Path,
        only: Sequence[tuple[str, str]] = (),
        *,
        format_key: str = "",
        columns: ColumnMap | None = None,
        mine_only: bool = False,
        dry_run: bool = False,
        progress: Callable[[int, int | None], None] = lambda _done, _total: None,
    ) -> ImportReport:
        """Look at a file and take it over in one go."""
        return self.take(self.look(path, format_key, columns), only, mine_only=mine_only, dry_run=dry_run, progress=progress)

    def take(
        self,
        look: Look,
        only: Sequence[tuple[str, str]] = (),
        *,
        mine_only: bool = False,
        dry_run: bool = False,
        progress: Callable[[int, int | None], None] = lambda _done, _total: None,
    ) -> ImportReport:
        """Take over what was looked at in one undoable step; with `dry_run` only say what it would do.

        `only` keeps the rows in which each named column has its value, or one of its values; `mine_only` those inside the territory.
        The same file again changes nothing; a changed row renews what the source owns and leaves what was edited here.
        """
        if mine_only and not self._territory.has_areas():
            raise DeskError(
                say("RequestImport", "There is no territory yet, so nothing is known to lie in it."),
                say("RequestImport", "Import the territory first, or take every request over."),
            )
        if look.format is known.OWN:
            names = {area.id: self._territory.full_name(area.id) for area in self._territory.areas()}
            return DeskImport(self._vault, self._ground(), names).run(look.table, only, mine_only, dry_run, progress)
        require_columns(look.table, look.format, look.columns)
        return MappedImport(self._vault, self._ground(), look.format, look.columns).run(look.table, only, mine_only, dry_run, progress)

    def _ground(self) -> Ground:
        areas = {fold(area.name): area.id for area in reversed(self._territory.mine())}
        return Ground(self._where, areas, self._territory.bounds(), not self._territory.has_areas())
