"""Records whose every field of text holds a word of its own, and what an audience may have of them."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from itertools import count
from typing import Any, Union, get_args, get_origin, get_type_hints

from leaks.test_window import stores
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.release import Audience, Level

WORD = r"K\d{6}Z"
"""What a word of theirs looks like."""
_VALUES: dict[Any, Callable[[], Any]] = {
    bool: lambda: False,
    int: lambda: 3,
    float: lambda: 1.5,
    date: lambda: date(2026, 11, 22),
    datetime: lambda: datetime(2026, 11, 22, 9, tzinfo=UTC),
    bytes: lambda: b"x",
}


@dataclass(frozen=True, slots=True)
class Planted:
    """One record, and the level of each word in it."""

    record: Any
    ranks: dict[str, int]

    def allowed(self, audience: Audience) -> set[str]:
        """The words that these readers may have."""
        own: Level = getattr(self.record, "confidentiality", Level.MANAGER)
        return {word for word, rank in self.ranks.items() if rank <= audience and own.rank <= audience}


def kinds() -> Iterator[tuple[str, type[Any]]]:
    """Every kind of record that a store keeps, by the name of its table."""
    seen = set()
    for store in stores():
        if store.table.name not in seen:
            seen.add(store.table.name)
            yield store.table.name, store._type


def planted() -> Iterator[tuple[str, Planted]]:
    """A record of every kind at every level."""
    numbers = count(1)
    for name, kind in kinds():
        for level in Level:
            yield name, _plant(kind, level, lambda: f"K{next(numbers):06}Z")


def _plant(kind: type[Any], level: Level, word: Callable[[], str]) -> Planted:
    hints, values, ranks = get_type_hints(kind), {}, {}
    for entry in fields(kind):
        if entry.name == "restricted_on":
            continue  # a person who restricted their data leaves in no file at all
        rank = max(level.rank, entry.metadata.get("level", Level.MANAGER).rank)
        made = _value(hints[entry.name], level, word)
        if made is not None:
            values[entry.name] = made
            words = made if isinstance(made, tuple) else made.values() if isinstance(made, dict) else (made,)
            ranks.update({found: rank for found in words if type(found) is str})
    return Planted(kind(**values), ranks)


def _value(hint: Any, level: Level, word: Callable[[], str]) -> Any:
    """Something of a type; None where the field's own default will do."""
    origin, inside = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _value(next(each for each in inside if each is not type(None)), level, word)
    if origin is tuple:
        return (word(), word()) if inside[0] is str else ()
    if origin is Mapping:
        return {"es": word()} if inside[1] is str else {}
    if hint in (str, Any):
        return word()
    if hint is Level:
        return level
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return next(iter(hint))
    if hint.__name__ == "UUID":
        return new_id()
    return _VALUES[hint]() if hint in _VALUES else None
