"""Keeps one kind of record: frozen dataclasses in, frozen dataclasses out, every write through an operation.

Long lists read lines instead: a few columns of each row, because whole records of a hundred rows take longer than finding them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from itertools import starmap
from operator import attrgetter
from typing import Any, ClassVar, Generic, Protocol, TypeVar
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.record import Record
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.operation import Operation


class Line(Protocol):
    """What a list shows of a record: a frozen dataclass whose fields are given in order, one of them the record's id."""

    __dataclass_fields__: ClassVar[dict[str, Any]]

    @property
    def id(self) -> UUID: ...


L = TypeVar("L", bound=Line)
R = TypeVar("R", bound=Record)


class LineStore(Generic[L]):
    """Reads some columns of a table into `line_type`; its fields name them, and a field without a column is a mistake (ValueError)."""

    def __init__(self, table: sa.Table, line_type: type[L]) -> None:
        self.table = table
        self._type = line_type
        self._names = tuple(entry.name for entry in fields(line_type))
        missing = set(self._names) - set(table.columns.keys())
        if missing:
            raise ValueError(f"{table.name} has no columns for these fields of {line_type.__name__}: {sorted(missing)}")
        self._columns = tuple(table.c[name] for name in self._names)

    def get(self, reading: sa.Connection, record_id: UUID) -> L | None:
        """The line or record of this id, or None."""
        found = self.find(reading, self.table.c.id == record_id, limit=1)
        return found[0] if found else None

    def many(self, reading: sa.Connection, record_ids: Iterable[UUID]) -> dict[UUID, L]:
        """The lines or records of these ids that exist, by id."""
        wanted = list(record_ids)
        found: dict[UUID, L] = {}
        for start in range(0, len(wanted), 500):
            part = wanted[start : start + 500]
            found.update((record.id, record) for record in self.find(reading, self.table.c.id.in_(part)))
        return found

    def find(self, reading: sa.Connection, *where: sa.ColumnElement[bool], order: Sequence[Any] = (), limit: int | None = None) -> list[L]:
        """The lines or records for which all of `where` holds."""
        statement = sa.select(*self._columns).where(*where).order_by(*order).limit(limit)
        return self._made(reading.execute(statement).all())

    def count(self, reading: sa.Connection, *where: sa.ColumnElement[bool]) -> int:
        """How many `find` would give with the same `where`."""
        return int(reading.execute(sa.select(sa.func.count()).select_from(self.table).where(*where)).scalar_one())

    def page(
        self,
        reading: sa.Connection,
        where: Sequence[sa.ColumnElement[bool]] = (),
        *,
        order: sa.Column[Any],
        descending: bool = False,
        after: tuple[Any, UUID] | None = None,
        limit: int = 100,
    ) -> list[L]:
        """The next of a long list: `after` is (order value, id) of the last one shown, so no row is counted over."""
        identity = self.table.c.id
        conditions = list(where)
        if after is not None:
            place = sa.tuple_(order, identity)
            last = sa.tuple_(sa.bindparam(None, after[0], order.type), sa.bindparam(None, after[1], identity.type))
            conditions.append(place < last if descending else place > last)
        ordering = (order.desc(), identity.desc()) if descending else (order.asc(), identity.asc())
        return self.find(reading, *conditions, order=ordering, limit=limit)

    def _made(self, rows: Sequence[sa.Row[Any]]) -> list[L]:
        return list(starmap(self._type, rows))


class RecordStore(LineStore[R]):
    """The store of one table: whole records, whose fields are its columns, neither more nor fewer (ValueError)."""

    def __init__(self, table: sa.Table, record_type: type[R]) -> None:
        super().__init__(table, record_type)
        if len(self._names) != len(table.columns):
            raise ValueError(f"{table.name} and {record_type.__name__} differ: {set(table.columns.keys()) - set(self._names)}")
        self._values = attrgetter(*self._names)

    def need(self, reading: sa.Connection, record_id: UUID) -> R:
        """The record; raises DeskError when it is gone."""
        found = self.get(reading, record_id)
        if found is None:
            raise DeskError(say("Storage", "This record is no longer here."), say("Storage", "It was removed; go back to the list."))
        return found

    def save(self, op: Operation, record: R) -> R:
        """Insert or update; gives the record back as it was kept. Writes nothing when nothing changed."""
        old = self.get(op.connection, record.id)
        if old is None:
            stamped = replace(record, created_at=record.created_at or op.at, updated_at=op.at)
            op.write_new(self.table, [self._row(stamped)])
            return stamped
        stamped = replace(record, created_at=old.created_at, updated_at=old.updated_at)
        if stamped == old:
            return old
        stamped = replace(stamped, updated_at=op.at)
        op.write(self.table, self._row(old), self._row(stamped))
        return stamped

    def save_new(self, op: Operation, records: Iterable[R]) -> int:
        """Insert many records that are not there yet; gives their number."""
        rows = []
        for record in records:
            row = self._row(record)
            row["created_at"] = row["created_at"] or op.at
            row["updated_at"] = op.at
            rows.append(row)
        op.write_new(self.table, rows)
        return len(rows)

    def remove(self, op: Operation, record: R) -> None:
        """Delete the record."""
        op.erase(self.table, self._row(self.need(op.connection, record.id)))

    def _row(self, record: R) -> dict[str, Any]:
        return dict(zip(self._names, self._values(record), strict=True))

    def _made(self, rows: Sequence[sa.Row[Any]]) -> list[R]:
        return [self._type(**dict(zip(self._names, row, strict=True))) for row in rows]
