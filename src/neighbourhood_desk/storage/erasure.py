"""Taking a person's data away: blocked first (kept encrypted for authorities), then erased so that no page of the file holds it.

What is theirs alone goes; what others share stays without their name and link (personal_data says which is which). Neither step can be
undone, and both leave no revisions. After a restore, `reapply` does again what an older backup does not know of.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage import blobs, blocked, erasure_ledger, search_index
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.blocked import Blocked
from neighbourhood_desk.storage.erasure_ledger import Gone, LedgerEntry
from neighbourhood_desk.storage.holdings import Held, Holdings, Part, former_of, holdings_of, identity_of, mentions_of
from neighbourhood_desk.storage.operation import Operation, RowChange
from neighbourhood_desk.storage.personal_data import NEUTRAL, PEOPLE, PERSONAL, About
from neighbourhood_desk.storage.schema import metadata
from neighbourhood_desk.storage.traces import Traces, traces_of
from neighbourhood_desk.storage.vault import Vault

BLOCK_DAYS = 3 * 365
"""How long data stays blocked where nobody said otherwise: the usual limitation period of an action."""

_STAMP = frozenset({"updated_at"})
_NOTHING_KNOWN = About()
_ERASE, _BLOCK, _LIFT = say("Rights", "Erase personal data"), say("Rights", "Block personal data"), say("Rights", "Lift a block")


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """What was taken away of whom, without a name: the content of a certificate.

    `deleted` counts rows that went by table, `cleaned` rows that others share, drafts and history out of which the person was taken.
    """

    person_id: UUID
    state: Gone
    on: date
    deleted: Mapping[str, int] = field(default_factory=dict[str, int])
    cleaned: Mapping[str, int] = field(default_factory=dict[str, int])
    same_name: bool = False
    """Somebody else has the very same name, so texts that name it were left as they are."""
    log_emptied: bool = True
    """False while a reader kept the write-ahead log: it empties at the next lock."""
    ledger_written: bool = True
    """False where the file beside the vault could not be written: the vault's own ledger knows."""

    def as_json(self) -> dict[str, Any]:
        """The certificate as the command line prints it."""
        return {
            "person_id": str(self.person_id),
            "state": self.state.value,
            "date": self.on.isoformat(),
            "deleted": dict(self.deleted),
            "cleaned": dict(self.cleaned),
            "same_name": self.same_name,
            "log_emptied": self.log_emptied,
            "ledger_written": self.ledger_written,
        }


def block(vault: Vault, person_id: UUID, *, erase_on: date, cause: str, neutral: str = "—") -> Taken:
    """Take a person's data out of the tables into an encrypted copy. Raises DeskError if there is nobody of this identifier.

    `cause` is a code for the audit log; `neutral` stands where their name was in what others share.
    """
    today = vault.clock.today()
    with vault.operation(_BLOCK, keeps_history=False, reason=cause) as op:
        held = holdings_of(op.connection, person_id)
        taking = _Taking(op, held.traces, held.own_ids, neutral)
        taking.take(held)
        taking.beside += blobs.hold(op.connection, held.own_ids, person_id)
        counts = held.counts(Part.OWN, Part.STRIPPED)
        entry = Blocked(person_id, today, erase_on, cause, counts)
        blocked.keep(vault, op.connection, entry, [*op.changes, *taking.beside], taking.history)
        _note(vault, op, _BLOCK, person_id, cause)
        _enter(op.connection, Gone.BLOCKED, today, person_id, held.was_ids)
        search_index.build_anew(op.connection)
    return _finished(vault, person_id, Gone.BLOCKED, counts, taking)


def erase(vault: Vault, person_id: UUID, *, neutral: str = "—") -> Taken:
    """Destroy everything on a person, blocked or not. Raises DeskError if the vault holds nothing of this identifier."""
    today = vault.clock.today()
    with vault.operation(_ERASE, keeps_history=False) as op:
        was = next((each for each in blocked.all_blocked(op.connection) if each.person_id == person_id), None)
        if was is not None:
            content = blocked.opened(vault, op.connection, person_id).changes
            traces, former = _traces_of_blocked(op.connection, content, person_id), frozenset(_former_of_blocked(content))
            taking = _Taking(op, traces, traces.ids, neutral)
            taking.clean(mentions_of(op.connection, traces))
            blobs.drop_held(op.connection, person_id)
            blocked.remove(op.connection, person_id)
            counts = {**was.counts, blocked.blocked_table.name: 1}
        else:
            held = holdings_of(op.connection, person_id)
            taking = _Taking(op, held.traces, held.own_ids, neutral)
            taking.take(held)
            blobs.drop(op.connection, held.own_ids)
            counts, former = held.counts(Part.OWN, Part.STRIPPED), held.was_ids
        _note(vault, op, _ERASE, person_id)
        _enter(op.connection, Gone.ERASED, today, person_id, former)
        search_index.build_anew(op.connection)
    return _finished(vault, person_id, Gone.ERASED, counts, taking)


def lift(vault: Vault, person_id: UUID, *, cause: str) -> None:
    """Put blocked data back where it was: the block was a mistake, or its reason ended. What others changed since stays changed."""
    with vault.operation(_LIFT, undoable=False, reason=cause) as op:
        content = blocked.opened(vault, op.connection, person_id)
        rows = [change for change in content.changes if change.table is not blobs.blobs_table]
        for change in sorted(rows, key=lambda change: metadata.sorted_tables.index(change.table)):
            _put_back(op, change)
        blobs.give_back(op.connection, (change for change in content.changes if change.table is blobs.blobs_table))
        for row in content.history:
            op.connection.exec_driver_sql(
                "INSERT INTO revisions(at, action, context, kind, record_id, before) VALUES (?, ?, ?, ?, ?, ?)", tuple(row)
            )
        blocked.remove(op.connection, person_id)
        for each in (person_id, *_former_of_blocked(content.changes)):
            erasure_ledger.forget_in(op.connection, each)
    erasure_ledger.write_beside(vault)


def reapply(vault: Vault, ledger: Iterable[LedgerEntry] | None = None, *, neutral: str = "—") -> list[Taken]:
    """Erase and block again whom a restored backup brought back; `ledger` is what stands beside the vault unless given.

    Every feature's tables must be known (`desk/assembly`). Raises LedgerDamaged before anything is touched.
    """
    missing = PERSONAL.keys() - metadata.tables.keys()
    if missing:
        raise RuntimeError(f"these tables are not loaded: {sorted(missing)}")
    entries = list(erasure_ledger.read_beside(vault) if ledger is None else ledger)
    done: list[Taken] = []
    for entry in entries:
        with vault.reading() as reading:
            is_here, is_blocked = _is_here(reading, entry.person_id), _is_blocked(reading, entry.person_id)
            is_noted = any(known.person_id == entry.person_id for known in erasure_ledger.entries_of(reading))
        if entry.state is Gone.ERASED and (is_here or is_blocked):
            done.append(erase(vault, entry.person_id, neutral=neutral))
        elif entry.state is Gone.BLOCKED and is_here:
            done.append(block(vault, entry.person_id, erase_on=entry.on + timedelta(BLOCK_DAYS), cause="restore", neutral=neutral))
        elif not is_noted:
            with vault.aside() as connection:
                erasure_ledger.note_in(connection, entry)
    erasure_ledger.write_beside(vault)
    return done


class _Taking:
    """One step that takes a person out of everything; it remembers what it did."""

    def __init__(self, op: Operation, traces: Traces, gone: Iterable[UUID], neutral: str) -> None:
        self.traces = traces
        self.cleaned: Counter[str] = Counter()
        self.beside: list[RowChange] = []
        """Rows of tables that keep no records: they are no changes of the step."""
        self.history: list[tuple[Any, ...]] = []
        self._op, self._gone, self._neutral = op, frozenset(gone), neutral

    def take(self, held: Holdings) -> None:
        """Delete what is theirs, clean what is shared, and forget every copy of either."""
        stripped = {row.row["id"] for row in held.of(Part.STRIPPED)}
        self._clean_rows(held.of(Part.STRIPPED, Part.LINKED, Part.NAMED))
        order = {table: place for place, table in enumerate(metadata.sorted_tables)}
        for own in sorted(held.of(Part.OWN), key=lambda own: order[own.table], reverse=True):
            if "id" in own.table.c:
                self._op.erase(own.table, own.row)
            else:
                identity = identity_of(own.table)
                self._op.connection.execute(own.table.delete().where(identity == own.row[identity.name]))
                self.beside.append(RowChange(own.table, own.row, None))
        self._clean_history(self._gone | stripped)
        self._drop_mentions()

    def clean(self, rows: Iterable[Held]) -> None:
        """Clean rows that name them, and forget every copy of what they said."""
        self._clean_rows(rows)
        self._clean_history(self._gone)
        self._drop_mentions()

    def _clean_rows(self, rows: Iterable[Held]) -> None:
        for held in rows:
            about = PERSONAL.get(held.table.name, _NOTHING_KNOWN)
            after = dict(held.row)
            leading = [name for name in (*about.owner, *about.link) if after.get(name) in self._gone]
            after.update(dict.fromkeys(leading))
            if leading or held.part is Part.STRIPPED:
                after.update({name: self._neutral if value is NEUTRAL else value for name, value in about.blank.items()})
            after.update({name: self.traces.without(after[name], self._neutral) for name in about.names})
            if after != held.row:
                after.update(dict.fromkeys(_STAMP & after.keys(), self._op.at))
                self._op.write(held.table, held.row, after)
                self.cleaned[held.table.name] += 1

    def _clean_history(self, whose: frozenset[UUID]) -> None:
        """Delete the revisions of these records, and take the person out of those of all others."""
        connection = self._op.connection
        named = {identity.hex for identity in whose} | _once_theirs(connection, whose)
        mine, changed = [], []
        for number, *row in connection.exec_driver_sql("SELECT number, at, action, context, kind, record_id, before FROM revisions"):
            if row[4] in named:
                mine.append((number,))
                self.history.append(tuple(row))
            elif self.traces.found_in(row[5]):
                changed.append((json.dumps(self.traces.without(json.loads(row[5]), self._neutral), ensure_ascii=False), number))
        if mine:
            connection.exec_driver_sql("DELETE FROM revisions WHERE number = ?", mine)
        if changed:
            connection.exec_driver_sql("UPDATE revisions SET before = ? WHERE number = ?", changed)
        self.cleaned["revisions"] += len(mine) + len(changed)

    def _drop_mentions(self) -> None:
        """Delete half-typed forms and the desk's own notes that mention the person."""
        connection = self._op.connection
        for table, column in (("drafts", "payload"), ("desk_state", "value")):
            rows = connection.exec_driver_sql(f"SELECT key, {column} FROM {table}").all()  # noqa: S608 - names of our own
            hits = [(key,) for key, text in rows if self.traces.found_in((key, json.loads(text)))]
            if hits:
                connection.exec_driver_sql(f"DELETE FROM {table} WHERE key = ?", hits)  # noqa: S608
                self.cleaned[table] += len(hits)


def _once_theirs(connection: sa.Connection, whose: frozenset[UUID]) -> set[str]:
    """Records that were removed before, of which history says that they were theirs."""
    ids = {str(identity) for identity in whose}
    found: set[str] = set()
    for kind, column in ((kind, column) for kind, about in PERSONAL.items() for column in about.owner):
        rows = connection.exec_driver_sql("SELECT record_id, json_extract(before, ?) FROM revisions WHERE kind = ?", (f"$.{column}", kind))
        found.update(record for record, owner in rows if owner in ids)
    return found


def _finished(vault: Vault, person_id: UUID, state: Gone, deleted: Mapping[str, int], taking: _Taking) -> Taken:
    """Write the ledger beside the vault and leave nothing in the log."""
    try:
        erasure_ledger.write_beside(vault)
        is_written = True
    except OSError:
        is_written = False
    return Taken(
        person_id=person_id,
        state=state,
        on=vault.clock.today(),
        deleted=dict(sorted(deleted.items())),
        cleaned={name: count for name, count in sorted(taking.cleaned.items()) if count},
        same_name=taking.traces.is_shared_name,
        log_emptied=vault.empty_log(),
        ledger_written=is_written,
    )


def _note(vault: Vault, op: Operation, name: Wording, person_id: UUID, cause: str | None = None) -> None:
    """Name the person's identifier in the audit log where the step itself will not."""
    if not any(entry.record_id == str(person_id) for entry in op.audit_entries()):
        vault.note(AuditEntry(name.text, PEOPLE, str(person_id), reason=cause, context=name.context))


def _traces_of_blocked(connection: sa.Connection, changes: Iterable[RowChange], person_id: UUID) -> Traces:
    removed = [change for change in changes if change.before is not None and change.after is None]
    person = next(change.before for change in removed if change.table.name == PEOPLE and change.before is not None)
    ids = {change.before["id"] for change in removed if change.before is not None and "id" in change.before} | {person_id}
    former = _former_of_blocked(changes)
    others = [dict(row) for row in connection.execute(sa.select(metadata.tables[PEOPLE])).mappings()]
    return traces_of(person, others, ids | former.keys(), former.values())


def _former_of_blocked(changes: Iterable[RowChange]) -> dict[UUID, Mapping[str, Any]]:
    """Whoever had been merged into the blocked person."""
    gone = [(change.table, change.before) for change in changes if change.before is not None and change.after is None]
    found = [was for table, row in gone if (was := former_of(table, row)) is not None]
    return {was["id"]: was for was in found}


def _enter(connection: sa.Connection, state: Gone, today: date, person_id: UUID, former: Iterable[UUID]) -> None:
    """Note who went, and whoever was merged into them: an older backup knows them apart."""
    for each in (person_id, *former):
        erasure_ledger.note_in(connection, LedgerEntry(each, state, today))


def _put_back(op: Operation, change: RowChange) -> None:
    table, before, after = change.table, change.before, change.after
    assert before is not None
    identity = identity_of(table)
    row = op.connection.execute(sa.select(table).where(identity == before[identity.name])).mappings().first()
    if after is None:
        kept = with_whole_links(op.connection, table, before)
        if row is None and kept is not None:
            if "id" in table.c:
                op.write_new(table, [kept])
            else:
                op.connection.execute(table.insert(), dict(kept))
        return
    if row is not None:
        back = {name: before[name] if row[name] == value else row[name] for name, value in after.items() if name in row}
        back.update(dict.fromkeys(_STAMP & back.keys(), op.at) if back != dict(row) else {})
        if back != dict(row):
            op.write(table, dict(row), {**row, **back})


def with_whole_links(connection: sa.Connection, table: sa.Table, row: Mapping[str, Any]) -> dict[str, Any] | None:
    """The row without links to what is gone meanwhile; None where it cannot be without."""
    found = dict(row)
    for column in table.columns:
        for key in column.foreign_keys:
            target = key.column
            value = found.get(column.name)
            if value is None or connection.execute(sa.select(target).where(target == value)).first() is not None:
                continue
            if not column.nullable:
                return None
            found[column.name] = None
    return found


def _is_here(reading: sa.Connection, person_id: UUID) -> bool:
    people = metadata.tables[PEOPLE]
    return reading.execute(sa.select(people.c.id).where(people.c.id == person_id)).first() is not None


def _is_blocked(reading: sa.Connection, person_id: UUID) -> bool:
    return any(each.person_id == person_id for each in blocked.all_blocked(reading))
