"""The ledger, what was frozen, what carries over, the keys; and the one question that counts requests.

None of these tables holds records: nothing here is undone, searched or shown by itself. Published numbers are never written twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, TypeAlias
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.features.summaries.records import Block, Counts, FrozenBlock, LedgerEntry, PublishedFile, Status
from neighbourhood_desk.kernel.periods import Period
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.storage.schema import append_only, json_value, metadata

plans_table = sa.Table(
    "summary_plans",
    metadata,
    sa.Column("year", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("plan", json_value(), nullable=False),
)

blocks_table = sa.Table(
    "summary_blocks",
    metadata,
    sa.Column("block", sa.Text, primary_key=True),
    sa.Column("position", sa.Integer, nullable=False, unique=True),
    sa.Column("period", sa.Text, nullable=False),
    sa.Column("status", sa.Text, nullable=False),
    sa.Column("contributors", sa.Integer, nullable=False),
    sa.Column("corrections", sa.Integer, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("frozen_on", sa.Date, nullable=False),
)

frozen_table = sa.Table(
    "summary_frozen",
    metadata,
    sa.Column("block", sa.Text, sa.ForeignKey("summary_blocks.block"), primary_key=True),
    sa.Column("area", sa.Text, primary_key=True),
    sa.Column("category", sa.Text, primary_key=True),
    sa.Column("raw", sa.Integer, nullable=False),
    sa.Column("input", sa.Integer, nullable=False),
)

carry_table = sa.Table(
    "summary_carry",
    metadata,
    sa.Column("area", sa.Text, primary_key=True),
    sa.Column("category", sa.Text, primary_key=True),
    sa.Column("n", sa.Integer, nullable=False),
)

ledger_table = append_only(
    sa.Table(
        "summary_ledger",
        metadata,
        sa.Column("seq", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("day", sa.Date, nullable=False),
        sa.Column("plan_version", sa.Text, nullable=False),
        sa.Column("block", sa.Text, nullable=False, index=True),
        sa.Column("table", sa.Text, nullable=False),
        sa.Column("cell", sa.Text, nullable=False),
        sa.Column("value", sa.Integer),
        sa.Column("radius", sa.Integer),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("file_sha256", sa.Text, nullable=False),
        sa.Column("prev", sa.Text, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
    )
)

files_table = sa.Table(
    "summary_files",
    metadata,
    sa.Column("period", sa.Text, primary_key=True),
    sa.Column("seq", sa.Integer, nullable=False, unique=True),
    sa.Column("created", sa.Date, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("content", sa.LargeBinary, nullable=False),
)

keys_table = sa.Table(
    "summary_keys",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("secret", sa.LargeBinary, nullable=False),
)

_requests = sa.table(
    "requests",
    sa.column("id", sa.Uuid()), sa.column("received_on", sa.Text), sa.column("received_at", sa.Text), sa.column("need_category", sa.Text),
    sa.column("area_id", sa.Uuid()), sa.column("outside", sa.Boolean), sa.column("address", sa.Text), sa.column("brought_by", sa.Text),
    sa.column("brought_by_id", sa.Uuid()), sa.column("confidentiality", sa.Text),
)  # fmt: skip
_people = sa.table("people", sa.column("id", sa.Uuid()), sa.column("household_id", sa.Uuid()), sa.column("restricted_on", sa.Text))
_restricted = _people.alias("restricted")
_r = _requests.c

Reading: TypeAlias = sa.Connection
"""A look into the vault."""

Row = tuple[str, str, UUID | None, int]
"""(month, need category, area or None, how many requests)."""


def _contributor() -> sa.ColumnElement[str]:
    """Who counts as one home: a household, a person without one, a body; otherwise an address on one day."""
    by_address = sa.literal("a:") + sa.func.lower(sa.func.trim(_r.address)) + sa.literal("|") + _r.received_on
    named = sa.literal("h:") + sa.cast(sa.func.coalesce(_people.c.household_id, _r.brought_by_id), sa.Text)
    return sa.case((_r.brought_by_id.is_not(None), named), else_=by_address)


def _counted(first: date, last: date) -> list[sa.ColumnElement[bool]]:
    """What counts: received in the period, inside the territory, not sealed, of nobody who asked that their data be only kept."""
    is_restricted = sa.exists().where(_restricted.c.id == _r.brought_by_id, _restricted.c.restricted_on.is_not(None))
    return [
        _r.received_on.between(first.isoformat(), last.isoformat()),
        _r.outside.is_(False),
        _r.confidentiality != Level.SEALED.value,
        ~is_restricted,
    ]


def count_requests(reading: sa.Connection, first: date, last: date, cap: int) -> list[Row]:
    """Requests by month, need and area, at most `cap` for each home, month and need: the first received."""
    month = sa.func.substr(_r.received_on, 1, 7).label("month")
    order = (_r.received_on, _r.received_at, _r.id)
    place = sa.func.row_number().over(partition_by=(month, _contributor(), _r.need_category), order_by=order).label("place")
    joined = _requests.outerjoin(_people, _people.c.id == _r.brought_by_id)
    capped = sa.select(month, _r.need_category, _r.area_id, place).select_from(joined).where(*_counted(first, last)).subquery()
    c = capped.c
    grouped = (
        sa.select(c.month, c.need_category, c.area_id, sa.func.count()).where(c.place <= cap).group_by(c.month, c.need_category, c.area_id)
    )
    return [(str(at), str(need), area, int(count)) for at, need, area, count in reading.execute(grouped)]


def count_contributors(reading: sa.Connection, first: date, last: date) -> int:
    """How many homes stand behind the requests of a period."""
    joined = _requests.outerjoin(_people, _people.c.id == _r.brought_by_id)
    query = sa.select(sa.func.count(sa.distinct(_contributor()))).select_from(joined).where(*_counted(first, last))
    return int(reading.execute(query).scalar_one())


def span(reading: sa.Connection) -> tuple[date, date] | None:
    """The days of the oldest and the newest request that counts."""
    bounds = _counted(date.min, date.max - timedelta(days=1))
    first, last = reading.execute(sa.select(sa.func.min(_r.received_on), sa.func.max(_r.received_on)).where(*bounds)).one()
    return None if first is None else (date.fromisoformat(first), date.fromisoformat(last))


# Plans and keys


def plan_of(reading: sa.Connection, year: int) -> Any:
    """The frozen plan of a year as JSON, or None."""
    return reading.execute(sa.select(plans_table.c.plan).where(plans_table.c.year == year)).scalar_one_or_none()


def keep_plan(connection: sa.Connection, year: int, plan: Mapping[str, Any]) -> None:
    """Freeze the plan of a year."""
    connection.execute(plans_table.insert(), {"year": year, "plan": dict(plan)})


def key(reading: sa.Connection, name: str) -> bytes | None:
    """A secret of the summaries."""
    return reading.execute(sa.select(keys_table.c.secret).where(keys_table.c.name == name)).scalar_one_or_none()


def keep_key(connection: sa.Connection, name: str, secret: bytes) -> None:
    """Keep a secret inside the vault."""
    connection.execute(keys_table.insert(), {"name": name, "secret": secret})


# Blocks: what was frozen and what carries over


def frozen_blocks(reading: sa.Connection) -> list[FrozenBlock]:
    """Every block ever published or held back, in the order in which that happened."""
    b = blocks_table.c
    rows = reading.execute(sa.select(b.block, b.period, b.status, b.contributors, b.corrections, b.reason).order_by(b.position))
    return [
        FrozenBlock(key=key, period=Period.parse(period), status=Status(status), contributors=people, corrections=fixed, reason=reason)
        for key, period, status, people, fixed, reason in rows
    ]


def frozen_counts(reading: sa.Connection) -> dict[str, tuple[Counts, Counts]]:
    """For every block what its records said when last looked at, and what was rounded."""
    found: dict[str, tuple[Counts, Counts]] = {}
    f = frozen_table.c
    for block, area, category, raw, used in reading.execute(sa.select(f.block, f.area, f.category, f.raw, f.input)):
        raws, inputs = found.setdefault(block, ({}, {}))
        if raw:
            raws[area, category] = raw
        if used:
            inputs[area, category] = used
    return found


def carry(reading: sa.Connection) -> Counts:
    """What the next block takes in."""
    c = carry_table.c
    return {(area, category): n for area, category, n in reading.execute(sa.select(c.area, c.category, c.n))}


def freeze(connection: sa.Connection, block: Block, position: int, day: date) -> None:
    """Keep a new block; a block of this name must not exist."""
    connection.execute(
        blocks_table.insert(),
        {"block": block.key, "position": position, "period": str(block.period), "status": block.status.value,
         "contributors": block.contributors, "corrections": block.corrections, "reason": block.reason, "frozen_on": day},
    )  # fmt: skip
    _keep_counts(connection, block.key, block.raw, block.inputs)


def look_again(connection: sa.Connection, block: str, raw: Counts, inputs: Counts) -> None:
    """Note what the records of an earlier block say now; what was rounded stays."""
    connection.execute(frozen_table.delete().where(frozen_table.c.block == block))
    _keep_counts(connection, block, raw, inputs)


def keep_carry(connection: sa.Connection, counts: Counts) -> None:
    """Replace what carries over."""
    connection.execute(carry_table.delete())
    rows = [{"area": area, "category": category, "n": n} for (area, category), n in sorted(counts.items()) if n]
    if rows:
        connection.execute(carry_table.insert(), rows)


def _keep_counts(connection: sa.Connection, block: str, raw: Counts, inputs: Counts) -> None:
    rows = [
        {"block": block, "area": place[0], "category": place[1], "raw": raw.get(place, 0), "input": inputs.get(place, 0)}
        for place in sorted(raw.keys() | inputs.keys())
    ]
    if rows:
        connection.execute(frozen_table.insert(), rows)


# Ledger and files


def ledger(reading: sa.Connection) -> list[LedgerEntry]:
    """Every line, in order."""
    return [LedgerEntry(**row) for row in reading.execute(sa.select(ledger_table).order_by(ledger_table.c.seq)).mappings()]


def append(connection: sa.Connection, entries: Iterable[LedgerEntry]) -> None:
    """Add lines at the end; they are chained already."""
    names = ledger_table.columns.keys()
    rows = [{name: getattr(entry, name) for name in names} for entry in entries]
    if rows:
        connection.execute(ledger_table.insert(), rows)


def files(reading: sa.Connection) -> list[PublishedFile]:
    """Every file that left, oldest first, without its content."""
    f = files_table.c
    rows = reading.execute(sa.select(f.period, f.seq, f.created, f.sha256).order_by(f.seq))
    return [PublishedFile(period=period, seq=seq, created=created, sha256=sha, content=b"") for period, seq, created, sha in rows]


def file_of(reading: sa.Connection, period: Period) -> PublishedFile | None:
    """The file of a period as it left, or None."""
    row = reading.execute(sa.select(files_table).where(files_table.c.period == str(period))).mappings().first()
    return PublishedFile(**row) if row else None


def keep_file(connection: sa.Connection, file: PublishedFile) -> None:
    """Keep a file as it left."""
    row = {"period": file.period, "seq": file.seq, "created": file.created, "sha256": file.sha256, "content": file.content}
    connection.execute(files_table.insert(), row)
