"""The open vault: reads, operations with undo and redo, search, drafts; closed, it holds nothing and serves nobody."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from neighbourhood_desk.kernel.changes import Changes
from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.errors import DeskError, Locked
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage import audit, blobs
from neighbourhood_desk.storage.beside_records import BesideRecords
from neighbourhood_desk.storage.freshness import older_than_noted
from neighbourhood_desk.storage.keys import derive
from neighbourhood_desk.storage.migrations.runner import migrate
from neighbourhood_desk.storage.opening import OpeningReport
from neighbourhood_desk.storage.operation import Operation, RowChange
from neighbourhood_desk.storage.session_note import SessionNote
from neighbourhood_desk.storage.vault_file import VaultDamaged, close_engine, copy_database, damage_in, empty_log, reading_from

BULK = 200
"""A step that changes more rows than this is a bulk change."""

_UNDO_STEPS = 100
_UNDO_ROWS = 20_000
"""Steps that touched more rows keep no undo: they would hold the whole file in memory."""

Step = tuple[Wording, list[RowChange]]


class ReadOnlyCopy(DeskError):
    """The vault is damaged and was opened as a copy that is only read."""

    def __init__(self) -> None:
        super().__init__(
            say("Vault", "This is a read-only copy of a damaged vault: nothing can be changed in it."),
            say("Vault", "Save what you need from it, and restore the newest backup to go on working."),
        )


class _Rehearsed(Exception):
    """Ends a rehearsal by rolling it back."""


class Vault(BesideRecords):
    """One open vault. All writers share one lock; readers never wait for it."""

    def __init__(
        self,
        engine: sa.Engine,
        key: bytearray,
        vault_id: str,
        clock: Clock,
        generation: Path,
        release_lock: Callable[[], None],
        opened_by: str = "",
    ) -> None:
        self.clock = clock
        self.vault_id = vault_id
        self.generation = generation
        self.opened_by = opened_by
        """The slot of the key header that opened it."""
        self.opening = OpeningReport()
        """What was found when it was opened."""
        self.before_bulk: Callable[[], None] | None = None
        """Called inside a step that changed more than `BULK` rows, before it is committed; an error of it takes the step back."""
        self.is_read_only = False
        """True for a copy of a damaged vault: it keeps nothing."""
        self._engine: sa.Engine | None = engine
        self._key = key
        with reading_from(engine) as connection:
            self._audit_key = audit.chain_key(connection, key)
        self.session = SessionNote(generation.parent, self._audit_key)
        self._other_keys: list[bytearray] = []
        self._release_lock = release_lock
        self._writing = threading.RLock()
        self._open: Operation | None = None
        self._writer: int | None = None
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._listeners: list[Callable[[Changes], None]] = []

    # Reading and writing

    @contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """A connection that sees one moment; inside an operation of the same thread it sees that operation's writes."""
        if self._open is not None and self._writer == threading.get_ident():
            yield self._open.connection
            return
        with reading_from(self._need_engine()) as connection:
            yield connection

    @contextmanager
    def operation(
        self, name: Wording, *, undoable: bool = True, reason: str | None = None, keeps_history: bool = True
    ) -> Iterator[Operation]:
        """One named step: commits on leaving, rolls back on any error. Inside another step of the same thread it joins that one.

        Without `keeps_history` it leaves no revisions and ends what could be undone: it takes somebody's data away for good.
        """
        with self._writing:
            if self._open is not None:
                if not keeps_history:
                    raise RuntimeError("a step that takes data away for good is never part of another")
                yield self._open
                return
            self._require_writable()
            with self._step(name, reason) as step:
                step.undoable, step.keeps_history = undoable and keeps_history, keeps_history
                yield step
            if step.changes or not keeps_history:
                self._remember(step)
        self._announce(step)

    @contextmanager
    def rehearsal(self) -> Iterator[None]:
        """Whatever is written inside is rolled back at the end: a dry run that follows the very rules of the real one."""
        with self._writing:
            self._require_writable()
            if self._open is not None:
                raise RuntimeError("a rehearsal cannot run inside an operation")
            with contextlib.suppress(_Rehearsed), self._step(say("Operation", "Rehearsal")):
                yield
                raise _Rehearsed

    def undo(self) -> Wording:
        """Take back the last step; gives its name. Raises DeskError when there is none or a row has changed since."""
        return self._replay(self._done, self._undone, say("Operation", "Undo"))

    def redo(self) -> Wording:
        """Do the last undone step again; gives its name."""
        return self._replay(self._undone, self._done, say("Operation", "Redo"))

    @property
    def undo_name(self) -> Wording | None:
        """What undo would take back."""
        return self._done[-1][0] if self._done else None

    @property
    def redo_name(self) -> Wording | None:
        """What redo would do again."""
        return self._undone[-1][0] if self._undone else None

    def subscribe(self, listener: Callable[[Changes], None]) -> Callable[[], None]:
        """Be told after each step what it changed, on the thread that wrote; the result ends it."""
        self._listeners.append(listener)

        def stop() -> None:
            with contextlib.suppress(ValueError):
                self._listeners.remove(listener)

        return stop

    # Audit and end

    def note(self, *entries: audit.AuditEntry) -> None:
        """Write to the audit log what is no change of a record: an export, an unlock."""
        if not self.is_read_only:
            with self.chain() as (connection, key):
                audit.append(connection, key, self.clock.now(), entries)

    @contextmanager
    def chain(self) -> Iterator[tuple[sa.Connection, bytes]]:
        """A connection that writes, beside the key of the audit log: for what tends the log itself."""
        with self._writing:
            with self.aside() as connection:
                yield connection, self._audit_key
                head = audit.head(connection)
            if self._open is None:
                self.session.move(head)

    def audit_head(self) -> tuple[int, bytes]:
        """Number and hash of the newest audit row: the anchor that leaves in files."""
        with self.reading() as connection:
            return audit.head(connection)

    def problems(self) -> list[str]:
        """Everything both integrity checks, the foreign keys, the audit log and the last opening found; empty when the vault is sound."""
        engine = self._need_engine()
        with self._writing:
            found = damage_in(engine)
            found += [line for line in self.opening.problems if line not in found]
            try:
                with self.reading() as connection:
                    found += older_than_noted(connection)
                    broken = audit.broken_at(connection, self._audit_key)
            except VaultDamaged:
                return [*found, "audit: the log cannot be read to its end"]
        return found if broken is None else [*found, f"audit: row {broken} does not fit the chain"]

    def copy_to(self, target: Path) -> None:
        """Write a whole, encrypted copy of this moment to a new file; writers wait, readers do not."""
        with self._writing:
            copy_database(self._need_engine(), target, self._key, beside_writer=self._open is not None)

    def raw_key(self) -> bytes:
        """The data key itself, for what must open a copy; never kept and never logged."""
        self._need_engine()
        return bytes(self._key)

    def key_for(self, purpose: str) -> bytes:
        """A key of this vault for one purpose; it tells nothing of the others."""
        self._need_engine()
        return derive(self._key, purpose)

    def lasting_key(self, purpose: str) -> bytes:
        """A key for one purpose that stays the same when the data key is changed."""
        self._need_engine()
        return derive(self._audit_key, purpose)

    def empty_log(self) -> bool:
        """Move the write-ahead log into the file and cut it to nothing, so that nothing erased stands in it; False if a reader holds it."""
        with self._writing:
            return empty_log(self._need_engine())

    def broken_at(self, anchors: Collection[tuple[int, bytes]] = ()) -> int | None:
        """The first row of the audit log that does not fit the chain or an anchor (number, hash) noted elsewhere; None if all do."""
        with self.reading() as connection:
            return audit.broken_at(connection, self._audit_key, anchors)

    def sweep(self) -> int:
        """Delete the contents that neither a record nor a step which can be taken back or done again needs; gives how many."""
        with self._writing:
            with self.reading() as reading:
                gone = blobs.orphans(reading, [changes for _name, changes in (*self._done, *self._undone)])
            if not gone:
                return 0
            with self.aside() as connection:
                return blobs.drop(connection, gone)

    def wipe_at_close(self, key: bytearray) -> None:
        """Overwrite this key, too, when the vault closes."""
        self._other_keys.append(key)

    def forget_key(self, key: bytearray) -> None:
        """Overwrite it now: it is needed no more."""
        key[:] = bytes(len(key))
        self._other_keys = [other for other in self._other_keys if other is not key]

    def move_to(self, prepare: Callable[[sa.Engine, bytes], tuple[sa.Engine, bytearray, Path]]) -> None:
        """Go on in another generation, which `prepare` makes from the engine and the audit key while all writers wait."""
        with self._writing:
            if self._open is not None:
                raise RuntimeError("the data key cannot be changed inside an operation")
            old_engine, old_key = self._need_engine(), self._key
            self._engine, self._key, self.generation = prepare(old_engine, self._audit_key)
            close_engine(old_engine)
            old_key[:] = bytes(len(old_key))
            self.session.move(self.audit_head())

    def migrate(self) -> None:
        """Bring the tables to today's schema."""
        with self._writing:
            migrate(self._need_engine(), self.vault_id)

    def schema_version(self) -> int:
        """The number of the newest migration applied."""
        with self.reading() as connection:
            return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())

    @property
    def is_open(self) -> bool:
        """False once it was closed: then every reader and writer gets `Locked`."""
        return self._engine is not None

    def close(self, why: str = "") -> None:
        """Wait for the writer, move everything into the file, drop connections, wipe the key, forget undo, free the folder.

        `why` is a code for the audit log: `idle`, `screen`, `sleep`… A disk that is gone keeps no key in memory.
        """
        with self._writing:
            if self._engine is None:
                return
            self._forget_steps()
            if self.session.is_begun:
                with contextlib.suppress(DeskError):
                    self.note(audit.AuditEntry("lock", reason=why or None))
            engine, self._engine = self._engine, None
            try:
                close_engine(engine)
            finally:
                self.session.end(well=self._is_log_empty())
                for key in (self._key, *self._other_keys):
                    key[:] = bytes(len(key))
                self._audit_key = b""
                self._listeners.clear()
                self._release_lock()

    def _forget_steps(self) -> None:
        """Nothing can be taken back any more, so contents that waited for it go; where the disk refuses now, at the next opening."""
        self._done, self._undone = [], []
        with contextlib.suppress(DeskError):
            if not self.is_read_only:
                self.sweep()

    def _need_engine(self) -> sa.Engine:
        if self._engine is None:
            raise Locked(say("Vault", "The desk is locked."), say("Vault", "Unlock it with your passphrase."))
        return self._engine

    def _require_writable(self) -> None:
        if self.is_read_only:
            raise ReadOnlyCopy

    def _is_log_empty(self) -> bool:
        log = self.generation / "vault.db-wal"
        try:
            return not log.exists() or log.stat().st_size == 0
        except OSError:
            return False

    @contextmanager
    def _step(self, name: Wording, reason: str | None = None) -> Iterator[Operation]:
        """One transaction with everything that belongs to a step; the caller holds the writers' lock."""
        with self._need_engine().begin() as connection:
            step = Operation(name, connection, self.clock.now(), reason=reason)
            self._open, self._writer = step, threading.get_ident()
            try:
                yield step
                step.keep_revisions()
                if self.before_bulk is not None and len(step.changes) > BULK:
                    self.before_bulk()
                audit.append(connection, self._audit_key, step.at, step.audit_entries())
                head = audit.head(connection)
            finally:
                self._open = self._writer = None
        self.session.move(head)

    def _replay(self, source: list[Step], target: list[Step], verb: Wording) -> Wording:
        with self._writing:
            self._require_writable()
            if not source:
                raise DeskError(say("Operation", "There is nothing to take back."))
            name, changes = source[-1]
            with self._step(verb, reason=f"{name.context}|{name.text}") as step:
                step.take_back(changes)
            source.pop()
            target.append((name, step.changes))
        self._announce(step)
        return name

    def _remember(self, step: Operation) -> None:
        before = len(self._done) + len(self._undone)
        self._undone.clear()
        if not step.keeps_history:
            self._done.clear()
        if step.undoable and len(step.changes) <= _UNDO_ROWS:
            self._done.append((step.name, step.changes))
            del self._done[:-_UNDO_STEPS]
        if len(self._done) <= before:  # some step can no longer be taken back
            self.sweep()

    def _announce(self, step: Operation) -> None:
        if step.changes:
            notice = step.notice()
            for listener in tuple(self._listeners):
                listener(notice)

    @contextmanager
    def aside(self) -> Iterator[sa.Connection]:
        """A write that is no step: drafts and the desk's own state; inside an open step of this thread it is part of it."""
        with self._writing:
            if self._open is not None:
                yield self._open.connection
                return
            with self._need_engine().begin() as connection:
                yield connection
