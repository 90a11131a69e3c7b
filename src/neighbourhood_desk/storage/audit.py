"""The audit log: a keyed hash chain, written in the same transaction as what it tells of.

A row names who did what to which record and which fields, never a value. Each row's HMAC-SHA-256 covers the row before it, so an
altered, removed or renumbered row breaks the chain; cutting the end shows only against a noted head (an anchor). Rows that are older than
the log is kept go; the last of them, signed, is the root that the others hang on.
"""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa

from neighbourhood_desk.storage.keys import derive
from neighbourhood_desk.storage.schema import append_only, guards, metadata

audit_table = append_only(
    sa.Table(
        "audit",
        metadata,
        sa.Column("seq", sa.Integer, primary_key=True),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("context", sa.Text, nullable=False),
        sa.Column("kind", sa.Text),
        sa.Column("record_id", sa.Text),
        sa.Column("fields", sa.Text, nullable=False),
        sa.Column("reason", sa.Text),
        sa.Column("prev", sa.LargeBinary, nullable=False),
        sa.Column("hash", sa.LargeBinary, nullable=False),
        sa.Index("audit_of_record", "record_id"),
    )
)

_START = bytes(32)
_KEPT_KEY, _ROOT = "audit_key", "audit_root"


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One thing to note; `fields` are names of fields, never their values.

    `action` is the English name of a step and `context` groups it for translation; a bare code such as `unlock` has no context.
    """

    action: str
    kind: str | None = None
    record_id: str | None = None
    fields: tuple[str, ...] = ()
    reason: str | None = None
    context: str = ""


def left(action: str, content: bytes, audience: str, *, kind: str | None = None, record_id: object = None, **counts: object) -> AuditEntry:
    """The entry for a file that leaves: for whom it is, counts of what it tells (`records=3`), how large it is, and its SHA-256."""
    said = [f"audience={audience}", *(f"{name}={count}" for name, count in counts.items()), f"bytes={len(content)}"]
    said.append(f"sha256={hashlib.sha256(content).hexdigest()}")
    return AuditEntry(action, kind, None if record_id is None else str(record_id), reason=" ".join(said))


def chain_key(connection: sa.Connection, dek: bytes | bytearray) -> bytes:
    """The key of this vault's chain: made from its first data key, and kept inside the vault once that was changed.

    A chain under a new key would have other hashes, and the anchors that left in files would fit nothing any more.
    """
    kept = connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (_KEPT_KEY,)).scalar()
    return derive(dek, "audit") if kept is None else bytes.fromhex(kept)


def keep_chain_key(connection: sa.Connection, key: bytes) -> None:
    """Keep the chain's key inside the vault, which is about to get another data key."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEPT_KEY, key.hex()))


def append(connection: sa.Connection, key: bytes, at: datetime, entries: Iterable[AuditEntry]) -> None:
    """Add entries inside the caller's transaction."""
    seq, prev = head(connection)
    rows = []
    moment = at.isoformat(timespec="milliseconds")
    for entry in entries:
        seq += 1
        names = json.dumps(sorted(entry.fields))
        content = (seq, moment, entry.action, entry.context, entry.kind, entry.record_id, names, entry.reason)
        digest = _digest(key, content, prev)
        rows.append((*content, prev, digest))
        prev = digest
    if rows:
        connection.exec_driver_sql("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)


def head(connection: sa.Connection) -> tuple[int, bytes]:
    """Number and hash of the last row; (0, zeros) in an empty log."""
    row = connection.exec_driver_sql("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").first()
    return (0, _START) if row is None else (int(row[0]), bytes(row[1]))


def broken_at(connection: sa.Connection, key: bytes, anchors: Iterable[tuple[int, bytes]] = ()) -> int | None:
    """The first row that does not fit the chain or an anchor (seq, hash) noted elsewhere; None when all is well.

    The chain begins at its root: where the oldest rows were taken away in their time. Anchors from before it tell nothing any more.
    """
    beginning = root(connection, key)
    if beginning is None:
        return 1
    (expected, prev), noted = beginning, {seq: digest for seq, digest in anchors if seq >= beginning[0] > 0 or not beginning[0]}
    if expected and noted.get(expected, prev) != prev:
        return expected
    for row in connection.exec_driver_sql("SELECT * FROM audit ORDER BY seq"):
        expected += 1
        *content, noted_prev, noted_hash = row
        seq, digest = int(content[0]), bytes(noted_hash)
        if seq != expected or bytes(noted_prev) != prev or not hmac.compare_digest(digest, _digest(key, tuple(content), prev)):
            return expected
        if noted.get(seq, digest) != digest:
            return seq
        prev = digest
    return max(noted) if noted and max(noted) > expected else None


def root(connection: sa.Connection, key: bytes) -> tuple[int, bytes] | None:
    """Number and hash of the row before the first one that is kept: (0, zeros) where none was taken away; None if it was forged."""
    kept = connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (_ROOT,)).scalar()
    if kept is None:
        return 0, _START
    try:
        seq, digest, mac = json.loads(kept)
        is_ours = hmac.compare_digest(str(mac), _root_mac(key, seq, digest))
        return (int(seq), bytes.fromhex(digest)) if is_ours else None
    except (ValueError, TypeError):
        return None


def shorten(connection: sa.Connection, key: bytes, before: datetime) -> int:
    """Take away the rows from before a moment and sign the last of them as the new root; the newest row always stays. Gives how many.

    The caller has checked the chain: a new root would hide what was wrong before it.
    """
    newest, _hash = head(connection)
    moment = before.isoformat(timespec="milliseconds")
    # Up to the first row that stays: a clock that was set back must tear no hole into the chain.
    stays = connection.exec_driver_sql("SELECT min(seq) FROM audit WHERE at >= ?", (moment,)).scalar()
    last = min(newest, stays if stays is not None else newest) - 1
    row = connection.exec_driver_sql("SELECT hash FROM audit WHERE seq = ?", (last,)).scalar()
    if row is None:
        return 0
    digest = bytes(row).hex()
    connection.exec_driver_sql(
        "INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_ROOT, json.dumps([last, digest, _root_mac(key, last, digest)]))
    )
    (guard,) = [sql for sql in guards() if sql.startswith("CREATE TRIGGER audit_no_delete ")]
    connection.exec_driver_sql("DROP TRIGGER audit_no_delete")
    gone = connection.exec_driver_sql("DELETE FROM audit WHERE seq <= ?", (last,)).rowcount
    connection.exec_driver_sql(guard)
    return int(gone)


def _root_mac(key: bytes, seq: object, digest: object) -> str:
    return hmac.digest(derive(key, "audit-root"), f"{seq}:{digest}".encode(), "sha256").hex()


def _digest(key: bytes, content: tuple[object, ...], prev: bytes) -> bytes:
    return hmac.digest(key, json.dumps([*content, prev.hex()], ensure_ascii=False, separators=(",", ":")).encode(), "sha256")
