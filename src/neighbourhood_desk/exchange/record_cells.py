"""A record's fields as the cells of a table and back, by their types: what a table of ours says, another desk reads without loss."""

from __future__ import annotations

import json
import types
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from typing import Any, Union, get_args, get_origin, get_type_hints
from uuid import UUID

from neighbourhood_desk.exchange.values import decimal, local_date, moment
from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.wording import Wording, say

Parse = Callable[[str], Any]
"""Gives the value of a cell that is not empty; raises ValueError."""


class RecordCells:
    """The cells of one kind of record; `names` are its columns in order, and fields of other types than those below are a mistake."""

    def __init__(self, kind: type[Record], skip: Iterable[str] = ()) -> None:
        hints, left = get_type_hints(kind), frozenset(skip)
        self.names = tuple(entry.name for entry in fields(kind) if entry.name not in left)
        self._parse: dict[str, Parse] = {name: _parser(hints[name]) for name in self.names}

    def read(self, values: Mapping[str, str]) -> dict[str, Any] | Wording:
        """The fields that the columns of a row give, or which cell cannot be read; an empty cell gives the field no value."""
        found: dict[str, Any] = {}
        for name, parse in self._parse.items():
            text = values.get(name, "")
            if not text:
                continue
            try:
                found[name] = parse(text)
            except (ValueError, RecursionError):
                return say("Files", "“{text}” is no value of the column “{column}”.", text=text[:60], column=name)
        return found


def cell(value: Any) -> object:
    """A field's value as a cell: numbers and days keep their type, all else is text, nothing is None."""
    match value:
        case None | "":
            return None
        case bool():
            return "1" if value else "0"
        case datetime():
            return value.isoformat()
        case int() | float() | date():
            return value
        case StrEnum():
            return value.value
        case tuple() | list():
            return _list_text([str(item) for item in value]) or None
        case _:
            return str(value)


def _list_text(items: list[str]) -> str:
    plain = all(item and item == item.strip() and not set(item) & set(',"[') for item in items)
    return ", ".join(items) if plain else json.dumps(items, ensure_ascii=False)


def _parser(hint: Any) -> Parse:
    origin, inside = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        (hint,) = (each for each in inside if each is not type(None))
        return _parser(hint)
    if origin is tuple:
        return partial(_items, _parser(inside[0]))
    return _PARSERS[hint] if hint in _PARSERS else _coded(hint)


def _coded(kind: Any) -> Parse:
    if not (isinstance(kind, type) and issubclass(kind, StrEnum)):
        raise TypeError(f"no cell for {kind}")
    return kind


def _items(parse: Parse, text: str) -> tuple[Any, ...]:
    found = json.loads(text) if text.startswith("[") else text.split(",")
    return tuple(parse(str(item) if text.startswith("[") else item.strip()) for item in found)


def _number(text: str) -> float:
    found = decimal(text)
    if found is None:
        raise ValueError(text)
    return found


def _whole(text: str) -> int:
    found = _number(text)
    if not found.is_integer():
        raise ValueError(text)
    return int(found)


def _day(text: str) -> date:
    found = local_date(text)
    if found is None:
        raise ValueError(text)
    return found


def _moment(text: str) -> datetime:
    found = moment(text)
    if found is None:
        raise ValueError(text)
    return found


def _truth(text: str) -> bool:
    return (
        {"1": True, "true": True, "0": False, "false": False}[text.lower()]
        if text.lower() in ("1", "0", "true", "false")
        else _refuse(text)
    )


def _refuse(text: str) -> Any:
    raise ValueError(text)


_PARSERS: Mapping[Any, Parse] = {
    str: str,
    bool: _truth,
    int: _whole,
    float: _number,
    date: _day,
    datetime: _moment,
    UUID: UUID,
}
