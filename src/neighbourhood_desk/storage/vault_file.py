"""The encrypted database file: the only place that imports sqlcipher3.

The data key goes in as a raw key through `set_key`, never through SQL text or a URL, where traces, echoes and exception texts would
carry it. WAL with synchronous=FULL: an acknowledged commit survives kill -9 and a pulled plug.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2 as sqlcipher

from neighbourhood_desk.kernel.errors import Damaged, DeskError
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.keys import KEY_BYTES

APPLICATION_ID = 0x4E444B31
"""`NDK1` in the database header: tells our files from other SQLite files once they are open."""

_HEX = b"0123456789abcdef"
_PAGE = 4096
_READ_ONLY = "reading"
_LOG_TRIES = 3
"""Each waits as long as a connection waits for a lock."""


class VaultDamaged(Damaged):
    """The key is right and the database still does not read: it was cut, overwritten or altered. `findings` are for the check."""

    def __init__(self, what: Wording, next_step: Wording | None = None, findings: tuple[str, ...] = ()) -> None:
        super().__init__(what, next_step)
        self.findings = findings


class VaultNotWritten(DeskError):
    """The disk or another program did not let the vault write: nothing of this step was kept, and everything before it was."""


def check_before_opening(path: Path) -> None:
    """Refuse what SQLite would silently accept; raises VaultDamaged.

    Call once before the first connection and never while connected: closing a second handle on the file drops the locks that
    POSIX gave this process.
    """
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except FileNotFoundError:
        raise VaultDamaged(say("Vault", "The data file of this vault is missing."), _RESTORE) from None
    except OSError:
        raise VaultDamaged(say("Vault", "The data file of this vault cannot be read."), _RESTORE) from None
    size = path.stat().st_size
    if size == 0:
        raise VaultDamaged(say("Vault", "The data file of this vault is empty."), _RESTORE)
    if size < _PAGE:
        raise VaultDamaged(say("Vault", "Only the first bytes of the data file of this vault are left."), _RESTORE)
    if head == bytes(len(head)):
        raise VaultDamaged(say("Vault", "The data file of this vault begins with nothing but zeros."), _RESTORE)
    if head == b"SQLite format 3\0":
        raise VaultDamaged(say("Vault", "The data file of this vault was replaced by an unencrypted one."), _RESTORE)


def open_engine(path: Path, key: bytearray, *, create: bool = False, is_copy: bool = False) -> sa.Engine:
    """An engine whose connections share `key`; the URL carries neither path nor key, and exceptions carry no values.

    `is_copy` opens a file that nobody writes (a backup, a damaged vault): read-only, as it is.
    """
    engine = sa.create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: _connect(path, key, "ro" if is_copy else "rwc" if create else "rw"),
        poolclass=QueuePool,
        pool_size=4,
        max_overflow=8,
        hide_parameters=True,
    )
    sa.event.listen(engine, "begin", _begin)
    sa.event.listen(engine, "handle_error", lambda context: in_words(context.original_exception))
    return engine


def in_words(error: BaseException | None) -> DeskError | None:
    """What a disk or another program did, said to a person; None for an error that only a mistake of ours can cause."""
    match getattr(error, "sqlite_errorcode", _CODES.get(str(error), 0)) & 0xFF:
        case 11:  # CORRUPT
            return VaultDamaged(say("Vault", "The data file of this vault is damaged."), _RESTORE)
        case 26:  # NOTADB
            return _not_ours()
        case 13:  # FULL
            return VaultNotWritten(
                say("Vault", "The disk of this vault is full, so this step was not kept."),
                say("Vault", "Everything before it is safe. Free some space and try again."),
            )
        case 5 | 6:  # BUSY, LOCKED
            return VaultNotWritten(
                say("Vault", "Another program is using the data file of this vault, so this step was not kept."),
                say("Vault", "Everything before it is safe. Close programs that copy or scan its folder and try again."),
            )
        case 8 | 3 | 23:  # READONLY, PERM, AUTH
            return VaultNotWritten(
                say("Vault", "The folder of this vault may not be written, so this step was not kept."),
                say("Vault", "Everything before it is safe. Check that its disk is not write-protected and that the folder is yours."),
            )
        case 10 | 14:  # IOERR, CANTOPEN
            return VaultNotWritten(
                say("Vault", "The disk of this vault reported an error, so this step was not kept."),
                say("Vault", "Everything before it is safe. Check that the disk is connected, and make a backup to another one."),
            )
    return None


@contextmanager
def reading_from(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A connection whose transaction sees one moment and takes no write lock."""
    with engine.connect() as connection:
        connection.execution_options(**{_READ_ONLY: True})
        yield connection


def damage_in(engine: sa.Engine) -> list[str]:
    """What both integrity checks and the foreign keys say is wrong; empty when the file is sound. Reads every page."""
    found: list[str] = []
    try:
        with engine.connect() as connection:
            # Right after a power loss the page checks read past the log and raise false alarms: bring the log in first.
            _bring_log_in(connection)
            found += [f"cipher: {row[0]}" for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]
            found += [f"pages: {row[0]}" for row in connection.exec_driver_sql("PRAGMA integrity_check(20)") if row[0] != "ok"]
            dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
            found += [f"link: {row[0]} → {row[2]}" for row in dangling[:20]]
    except VaultDamaged:
        found.append("pages: the file cannot be read to its end")
    return found


def close_engine(engine: sa.Engine) -> None:
    """Move everything from the write-ahead log into the file and drop every connection.

    A disk that will not take it now does no harm: what was kept stands in the log and is brought in at the next opening.
    """
    try:
        with contextlib.suppress(VaultNotWritten, VaultDamaged), engine.connect() as connection:
            _bring_log_in(connection)
    finally:
        engine.dispose()


def empty_log(engine: sa.Engine) -> bool:
    """Move the write-ahead log into the file and cut it to nothing; False when a reader still held it after a few tries."""
    for _try in range(_LOG_TRIES):
        with engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            busy = connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
            connection.exec_driver_sql("BEGIN")
        if not busy:
            return True
    return False


def page_count(engine: sa.Engine) -> int:
    """How many pages the database has by its own account."""
    with reading_from(engine) as connection:
        return int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())


def copy_database(engine: sa.Engine, target: Path, key: bytearray, *, beside_writer: bool = False) -> None:
    """Write a whole, encrypted copy of one moment to `target`, which must be new, in a form that opens from a read-only medium.

    One step of SQLite's backup API: page by page, a busy writer would make it start again for ever. `key` may differ from the
    engine's own: that is how the data key is changed. `beside_writer` copies what was committed while another connection writes.
    """
    try:
        copy = _connect(target, key, "rwc", journal="MEMORY")
        try:
            with engine.connect() as connection:
                if beside_writer:
                    connection.execution_options(**{_READ_ONLY: True}).exec_driver_sql("SELECT 1")
                else:
                    _bring_log_in(connection)
                connection.exec_driver_sql("COMMIT")
                connection.connection.driver_connection.backup(copy, pages=-1)  # type: ignore[union-attr]
                connection.exec_driver_sql("BEGIN")
            copy.execute("PRAGMA journal_mode = DELETE").fetchone()
        finally:
            copy.close()
    except sqlcipher.Error as error:
        raise in_words(error) or error from None


def _bring_log_in(connection: sa.Connection) -> None:
    """Move the write-ahead log into the file; SQLAlchemy's own transaction is put aside for it."""
    connection.exec_driver_sql("COMMIT")
    connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.exec_driver_sql("BEGIN")


def _connect(path: Path, key: bytearray, mode: str, journal: str = "WAL") -> Any:
    if len(key) != KEY_BYTES:
        raise ValueError("a raw key has 32 bytes; SQLCipher would take anything else for a passphrase")
    # A file: URI with mode=rw makes a missing file an error instead of a new, empty database.
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlcipher.connect(uri, uri=True, timeout=5.0, isolation_level=None, check_same_thread=False)
    try:
        cursor = connection.cursor()
        cursor.execute("PRAGMA cipher_log_level = NONE")  # its default writes to standard error
        _set_raw_key(connection, key)
        try:
            cursor.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlcipher.DatabaseError as error:
            if "not a database" in str(error):
                raise _not_ours() from None
            raise
        for pragma in _PRAGMAS if mode == "ro" else (*_PRAGMAS, f"journal_mode = {journal}", *_WRITING):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()
    except BaseException:
        connection.close()
        raise
    return connection


def _not_ours() -> VaultDamaged:
    """The first page does not open with a key that is right: nothing tells an overwritten file from a foreign one."""
    what = say("Vault", "The data file does not open with the key of this vault: it was overwritten, or it belongs to another vault.")
    return VaultDamaged(what, _RESTORE)


def _set_raw_key(connection: Any, key: bytearray) -> None:
    """Give SQLCipher x'<64 hex>' in a buffer that is wiped afterwards."""
    text = bytearray(b"x'") + bytearray(2 * KEY_BYTES) + bytearray(b"'")
    for place, byte in enumerate(key):
        text[2 + 2 * place] = _HEX[byte >> 4]
        text[3 + 2 * place] = _HEX[byte & 15]
    connection.set_key(text)
    text[:] = bytes(len(text))


def _begin(connection: sa.Connection) -> None:
    reading = connection.get_execution_options().get(_READ_ONLY, False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


_CODES = {
    "database disk image is malformed": 11,
    "file is not a database": 26,
    "database or disk is full": 13,
    "database is locked": 5,
    "attempt to write a readonly database": 8,
    "disk I/O error": 10,
    "unable to open database file": 14,
}
"""The library's backup call gives its errors without their number."""

_PRAGMAS = (
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "temp_store = MEMORY",  # with files, sorts would leave plain text on the disk
    "cache_size = -16384",
)
_WRITING = ("secure_delete = ON", "synchronous = FULL", "fullfsync = ON", "journal_size_limit = 0")

_RESTORE = say("Vault", "Nothing was changed or deleted. Restore the newest backup into a new vault.")
