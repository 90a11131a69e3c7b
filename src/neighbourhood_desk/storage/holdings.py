"""Everything the vault holds on one person: found over every identifier column of every table, so that no table is forgotten."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.personal_data import HANDLED, HOUSEHOLDS, PEOPLE, PERSONAL, About
from neighbourhood_desk.storage.raw_rows import typed_row
from neighbourhood_desk.storage.schema import metadata
from neighbourhood_desk.storage.traces import Traces, traces_of

_AT_ONCE = 500
_CORE = frozenset(HANDLED)
_NOTHING_KNOWN = About()


class Part(StrEnum):
    """How a row belongs to the person."""

    OWN = "own"
    """It is theirs alone."""
    STRIPPED = "stripped"
    """It was theirs and others work with it: it stays without what it says of them."""
    LINKED = "linked"
    """Somebody else's, or everybody's, and leads to them."""
    NAMED = "named"
    """A text in it names them."""


@dataclass(frozen=True, slots=True)
class Held:
    """One row that has to do with the person."""

    table: sa.Table
    row: Mapping[str, Any]
    part: Part


@dataclass(frozen=True, slots=True)
class Holdings:
    """All of it; `own_ids` are the person, every record that is theirs alone, and whoever was merged into them (`was_ids`)."""

    person: Mapping[str, Any]
    rows: tuple[Held, ...]
    own_ids: frozenset[UUID]
    traces: Traces
    was_ids: frozenset[UUID] = frozenset()

    def of(self, *parts: Part) -> list[Held]:
        """The rows that belong to the person in one of these ways."""
        return [held for held in self.rows if held.part in parts]

    def counts(self, *parts: Part) -> dict[str, int]:
        """How many rows of each table there are of these parts."""
        found: dict[str, int] = {}
        for held in self.of(*parts):
            found[held.table.name] = found.get(held.table.name, 0) + 1
        return dict(sorted(found.items()))


def record_tables() -> list[sa.Table]:
    """Every table that keeps records, parents first."""
    return [table for table in metadata.sorted_tables if table.name not in _CORE]


def uuid_columns(table: sa.Table) -> list[sa.Column[Any]]:
    """The columns that lead to other records."""
    return [column for column in table.columns if isinstance(column.type, sa.Uuid) and column.name != "id"]


def identity_of(table: sa.Table) -> sa.Column[Any]:
    """The column that names a row: its id, or the record it belongs to."""
    return table.c.id if "id" in table.c else next(iter(table.primary_key.columns))


def holdings_of(reading: sa.Connection, person_id: UUID, *, mentions: bool = True) -> Holdings:
    """Everything on this person; without `mentions`, texts are not read for their name. Raises DeskError if there is no such person."""
    people = metadata.tables[PEOPLE]
    person = reading.execute(sa.select(people).where(people.c.id == person_id)).mappings().first()
    if person is None:
        raise DeskError(say("Rights", "There is nobody with this identifier in the vault."))
    search = _Search(reading, dict(person))
    search.follow()
    others = reading.execute(sa.select(people).where(people.c.id != person_id)).mappings()
    traces = traces_of(search.person, [dict(row) for row in others], search.own_ids, search.was.values())
    if mentions:
        for held in mentions_of(reading, traces):
            search.keep(held)
    return Holdings(search.person, tuple(search.found.values()), frozenset(search.own_ids), traces, frozenset(search.was))


def mentions_of(reading: sa.Connection, traces: Traces) -> list[Held]:
    """The rows in whose texts somebody is named."""
    found: list[Held] = []
    for table in record_tables():
        columns = [table.c[name] for name in PERSONAL.get(table.name, _NOTHING_KNOWN).names]
        if columns:
            identity = identity_of(table)
            hits = [row[0] for row in reading.execute(sa.select(identity, *columns)) if traces.found_in(tuple(row[1:]))]
            found += [Held(table, row, Part.NAMED) for row in _rows(reading, table, identity, hits)]
    return found


def former_of(table: sa.Table, row: Mapping[str, Any]) -> dict[str, Any] | None:
    """Who became part of somebody else by what this row says, as their row was; None where it says nothing of the kind."""
    was = PERSONAL.get(table.name, _NOTHING_KNOWN).was
    if was is None:
        return None
    empty: dict[str, Any] = {column.name: () if column.name == "phones" else "" for column in metadata.tables[PEOPLE].columns}
    return {**empty, **(typed_row(metadata.tables[PEOPLE], row[was[1]]) or {}), "id": row[was[0]]}


class _Search:
    """Follows identifiers from the person outwards, and onwards only through what is theirs."""

    def __init__(self, reading: sa.Connection, person: dict[str, Any]) -> None:
        self.person = person
        self.own_ids: set[UUID] = set()
        self.was: dict[UUID, Mapping[str, Any]] = {}
        """Who was merged into the person, as their row was."""
        self.found: dict[tuple[str, Any], Held] = {}
        self._reading = reading
        self._ahead: list[UUID] = []
        self.keep(Held(metadata.tables[PEOPLE], person, Part.OWN))
        self._take_household()

    def follow(self) -> None:
        """Find every row that leads to what is already known to be theirs."""
        while self._ahead:
            ids, self._ahead = self._ahead, []
            for table in record_tables():
                for column in uuid_columns(table):
                    for row in _rows(self._reading, table, column, ids):
                        self.keep(Held(table, row, self._part(table, column.name, row)))

    def keep(self, held: Held) -> None:
        """Note a row, unless it is known to belong to the person more closely."""
        identity = held.row[identity_of(held.table).name]
        before = self.found.get((held.table.name, identity))
        if before is not None and list(Part).index(before.part) <= list(Part).index(held.part):
            return
        self.found[held.table.name, identity] = held
        was = former_of(held.table, held.row) if held.part is Part.OWN else None
        if was is not None:
            self.was[was["id"]] = was
            self.own_ids.add(was["id"])
        if held.part in (Part.OWN, Part.STRIPPED) and "id" in held.table.c:
            self._ahead.append(identity)
            if held.part is Part.OWN:
                self.own_ids.add(identity)

    def _take_household(self) -> None:
        """A household goes with its last member."""
        home = self.person["household_id"]
        if home is None:
            return
        people, households = metadata.tables[PEOPLE], metadata.tables[HOUSEHOLDS]
        members = sa.select(sa.func.count()).select_from(people).where(people.c.household_id == home)
        part = Part.OWN if self._reading.execute(members).scalar_one() == 1 else Part.LINKED
        for row in _rows(self._reading, households, households.c.id, [home]):
            self.keep(Held(households, row, part))

    def _part(self, table: sa.Table, column: str, row: Mapping[str, Any]) -> Part:
        about = PERSONAL.get(table.name, _NOTHING_KNOWN)
        if column not in about.owner:
            return Part.LINKED
        return Part.STRIPPED if any(self._refers(name, other, row["id"]) for name, other in about.shared_by) else Part.OWN

    def _refers(self, table: str, column: str, identity: UUID) -> bool:
        other = metadata.tables.get(table)
        if other is None:
            return False
        found = sa.select(sa.literal(1)).select_from(other).where(other.c[column] == identity).limit(1)
        return self._reading.execute(found).first() is not None


def _rows(reading: sa.Connection, table: sa.Table, column: sa.Column[Any], ids: Sequence[Any]) -> Iterator[dict[str, Any]]:
    for start in range(0, len(ids), _AT_ONCE):
        for row in reading.execute(sa.select(table).where(column.in_(ids[start : start + _AT_ONCE]))).mappings():
            yield dict(row)
