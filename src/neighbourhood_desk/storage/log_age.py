"""How old the audit log may grow: its oldest rows go in their time, and the last of them is signed as the root of the rest."""

from __future__ import annotations

from datetime import datetime

from neighbourhood_desk.storage import audit
from neighbourhood_desk.storage.vault import Vault


def shorten_log(vault: Vault, before: datetime) -> int:
    """Take away what the log tells from before a moment; gives how many rows. Nothing goes from a log that does not fit its chain."""
    if vault.is_read_only:
        return 0
    with vault.chain() as (connection, key):
        if audit.broken_at(connection, key) is not None:
            return 0
        gone = audit.shorten(connection, key, before)
        if gone:
            audit.append(connection, key, vault.clock.now(), [audit.AuditEntry("shorten_activity", reason=f"rows={gone}")])
    return gone


def log_root(vault: Vault) -> int:
    """Number of the last row that was taken away in its time; 0 where the log is whole from its beginning."""
    with vault.chain() as (connection, key):
        found = audit.root(connection, key)
    return 0 if found is None else found[0]
