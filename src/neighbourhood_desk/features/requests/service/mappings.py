"""Column mappings that somebody made: kept in the vault by name, offered again for every table that they fit."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from neighbourhood_desk.exchange.bounds import read_bytes
from neighbourhood_desk.exchange.column_map import ColumnMap, from_bytes, from_json, proposed
from neighbourhood_desk.exchange.table import Table
from neighbourhood_desk.features.requests.formats import known
from neighbourhood_desk.features.requests.formats.targets import TARGETS
from neighbourhood_desk.kernel.errors import BadFile, DeskError
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault

_KEPT = "requests.mappings"
_MOST_BYTES = 2**18


class SavedMappings:
    """The mappings of this vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> list[ColumnMap]:
        """Every saved mapping, by name."""
        kept = self._vault.state(_KEPT) or []
        return sorted((from_json(each, TARGETS) for each in kept), key=lambda each: fold(each.name))

    def keep(self, columns: ColumnMap, name: str) -> ColumnMap:
        """Save a mapping under a name, in the place of one that bore it; gives it with its name and its source."""
        name = " ".join(name.split())[:100]
        if not name:
            raise DeskError(say("RequestImport", "Give the mapping a name."))
        named = replace(columns, name=name, source=columns.source or source_of(replace(columns, name="")))
        others = [each for each in self.all() if fold(each.name) != fold(name)]
        self._vault.keep_state(_KEPT, [each.as_json() for each in (*others, named)])
        return named

    def drop(self, name: str) -> None:
        """Forget a mapping; what was imported with it stays."""
        self._vault.keep_state(_KEPT, [each.as_json() for each in self.all() if fold(each.name) != fold(name)])

    def for_table(self, table: Table) -> ColumnMap:
        """The saved mapping that fits a table with the most of its columns, else a first guess."""
        fitting = [each for each in self.all() if each.fits(table)]
        return max(fitting, key=lambda each: len(each.columns), default=None) or proposed(table, TARGETS)


def read_mapping(path: Path) -> ColumnMap:
    """A mapping from a file; raises BadFile."""
    return from_bytes(read_bytes(path, _MOST_BYTES), TARGETS)


def source_of(columns: ColumnMap) -> str:
    """A name for where the rows of a table come from, if nobody gave it one: from the columns it is known by, whatever the file."""
    if columns.name:
        return f"table {fold(columns.name)}"[:100]
    identity = columns.columns.get("external_id", ()) + columns.columns.get("received", ())
    return f"table {hashlib.sha256(';'.join(map(fold, identity)).encode()).hexdigest()[:8]}"


def require_columns(table: Table, format_: known.Format, columns: ColumnMap) -> None:
    """Raises where a table lacks what its format, or a request, must have."""
    missing = [] if format_ is known.GENERIC else format_.missing(table)
    if missing:
        raise BadFile(
            say("RequestImport", "This table has no column “{names}”.", names="”, “".join(missing)),
            say("RequestImport", "Choose another format, or say by hand what its columns hold."),
        )
    lacking = columns.missing(TARGETS)
    if lacking:
        raise DeskError(
            say("RequestImport", "Nobody has said which column holds “{name}”.", name=lacking[0].label),
            say("RequestImport", "Choose it in the import assistant and save the mapping, or name it in a mapping file."),
        )
    if not columns.fits(table) and format_ is known.GENERIC:
        have = {fold(column) for column in table.columns}
        names = [name for listed in columns.columns.values() for name in listed if fold(name) not in have]
        raise BadFile(
            say("RequestImport", "This table has no column “{names}”.", names="”, “".join(names[:5])),
            say("RequestImport", "The mapping was made for another table."),
        )
