"""Which column of somebody's table fills which of our fields: proposed from the names, corrected by a person, kept as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from neighbourhood_desk.exchange.table import Row, Table
from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.folding import clean, fold
from neighbourhood_desk.kernel.wording import Wording, say

_VERSION = 1
_MOST = 200
_NONE: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A field of ours that columns may fill; `names` are what others call it, best first.

    `choices` are its codes where it takes only some, with their names; `joins` says that several columns make one text.
    """

    key: str
    label: Wording
    names: tuple[str, ...]
    is_needed: bool = False
    joins: bool = False
    choices: Mapping[Any, Wording] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMap:
    """The columns that fill each field, what their words mean, and what is the same for every row.

    `source` names where rows come from: their identifiers are compared only with those of the same source.
    """

    name: str = ""
    source: str = ""
    columns: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NONE)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=lambda: _NONE)
    fixed: Mapping[str, str] = field(default_factory=lambda: _NONE)

    def with_columns(self, target: str, columns: Sequence[str]) -> ColumnMap:
        """The same with other columns for a field, or none."""
        others = {key: value for key, value in self.columns.items() if key != target}
        return replace(self, columns={**others, target: tuple(columns)} if columns else others)

    def fits(self, table: Table) -> bool:
        """True if the table has every column that is mentioned."""
        have = {fold(column) for column in table.columns}
        return bool(self.columns) and all(fold(column) in have for columns in self.columns.values() for column in columns)

    def missing(self, targets: Iterable[Target]) -> list[Target]:
        """The fields that are needed and that nothing fills."""
        return [target for target in targets if target.is_needed and not self.columns.get(target.key) and not self.fixed.get(target.key)]

    def as_json(self) -> dict[str, Any]:
        """As plain values, in the order of a person who reads them."""
        return {
            "mapping": _VERSION,
            "name": self.name,
            "source": self.source,
            "columns": {key: list(columns) for key, columns in self.columns.items()},
            "words": {key: dict(words) for key, words in self.words.items()},
            "fixed": dict(self.fixed),
        }

    def to_bytes(self) -> bytes:
        """As a file for `--mapping`."""
        return (json.dumps(self.as_json(), ensure_ascii=False, indent=1) + "\n").encode()


def from_json(found: Any, targets: Sequence[Target]) -> ColumnMap:
    """What `as_json` gave, with nothing in it that these targets do not know; raises BadFile."""
    known = {target.key: target for target in targets}
    fault = BadFile(
        say("Mapping", "This is no saved column mapping."), say("Mapping", "Save one from the import assistant, or see the documentation.")
    )
    if not isinstance(found, dict) or found.get("mapping") != _VERSION:
        raise fault
    columns, words, fixed = (found.get(part, {}) for part in ("columns", "words", "fixed"))
    if not all(isinstance(part, dict) and len(part) <= _MOST for part in (columns, words, fixed)):
        raise fault
    unknown = sorted({str(key) for part in (columns, words, fixed) for key in part} - set(known))
    if unknown:
        raise BadFile(
            say("Mapping", "The mapping names a field that does not exist: {names}.", names=", ".join(unknown)[:200]),
            say("Mapping", "The fields are: {names}.", names=", ".join(known)),
        )
    for key, meanings in words.items():
        codes = known[key].choices or {}
        if not isinstance(meanings, dict) or any(str(code) not in codes for code in meanings.values()):
            raise BadFile(
                say("Mapping", "The mapping gives “{field}” a meaning that it cannot have.", field=key),
                say("Mapping", "Its codes are: {names}.", names=", ".join(codes)),
            )
    return ColumnMap(
        name=_line(found.get("name", "")),
        source=_line(found.get("source", "")),
        columns={key: _names(value) for key, value in columns.items() if _names(value)},
        words={key: {word_key(str(word)): str(code) for word, code in meanings.items()} for key, meanings in words.items()},
        fixed={key: _line(value) for key, value in fixed.items()},
    )


def from_bytes(data: bytes, targets: Sequence[Target]) -> ColumnMap:
    """A saved mapping from a file; raises BadFile."""
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        found = None
    return from_json(found, targets)


def proposed(table: Table, targets: Sequence[Target]) -> ColumnMap:
    """A first guess: a column goes to the field whose name it bears most exactly, each column to one field."""
    scores = sorted(
        ((-_score(column, target), place, order, column, target) for order, target in enumerate(targets)
         for place, column in enumerate(table.columns)), key=lambda item: item[:3],
    )  # fmt: skip
    columns: dict[str, tuple[str, ...]] = {}
    used: set[str] = set()
    for score, _, _, column, target in scores:
        if score and column not in used and target.key not in columns:
            columns[target.key] = (column,)
            used.add(column)
    return ColumnMap(columns={target.key: columns[target.key] for target in targets if target.key in columns})


def samples(table: Table, columns: Sequence[str], most: int = 3) -> list[str]:
    """A few different values that stand in these columns."""
    found: dict[str, None] = {}
    for row in table.rows[:500]:
        value = joined(row, columns)
        if value:
            found[value] = None
            if len(found) == most:
                break
    return list(found)


def joined(row: Row, columns: Sequence[str]) -> str:
    """What a row says in several columns, each thing once, a line for each."""
    return "\n".join(dict.fromkeys(filter(None, map(row.get, columns))))


@lru_cache(maxsize=8192)
def word_key(text: str) -> str:
    """What a word of a table is compared by: case, accents, signs and underscores do not count."""
    return fold(text.replace("_", " "))


def _score(column: str, target: Target) -> int:
    """100 and less for the very name, 50 and less for a name that the column's contains word by word, 0 for no likeness."""
    words = word_key(column)
    best = 0
    for rank, name in enumerate(map(word_key, target.names)):
        if words == name:
            best = max(best, 100 - rank)
        elif len(name) > 2 and f" {name} " in f" {words} ":
            best = max(best, 50 - rank - len(words.split()))
    return best


def _line(value: Any) -> str:
    return " ".join(clean(str(value), 200).split())


def _names(value: Any) -> tuple[str, ...]:
    return tuple(str(name)[:500] for name in (value if isinstance(value, list) else [value]) if str(name).strip())
