"""Who was erased or blocked, by identifier only: in the vault, and in a signed file beside it that no restored backup takes back.

<vault>/ERASED.json   {"format", "vault_id", "entries": [[identifier, state, day], …], "mac"}
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from uuid import UUID

import sqlalchemy as sa

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.durable import write_durably
from neighbourhood_desk.storage.schema import enum_of, metadata
from neighbourhood_desk.storage.vault import Vault

LEDGER_FILE = "ERASED.json"
FORMAT = "neighbourhood-desk/erased/1"
_MOST_BYTES = 16 << 20
_PURPOSE = "erasure-ledger"


class Gone(StrEnum):
    """What became of somebody's data."""

    BLOCKED = "blocked"
    ERASED = "erased"


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One person, without a name."""

    person_id: UUID
    state: Gone
    on: date


class LedgerDamaged(DeskError):
    """The ledger beside the vault cannot be read or was altered."""


ledger_table = sa.Table(
    "erasure_ledger",
    metadata,
    sa.Column("person_id", sa.Uuid(), primary_key=True),
    sa.Column("state", enum_of(Gone), nullable=False),
    sa.Column("on", sa.Date, nullable=False),
)


def note_in(connection: sa.Connection, entry: LedgerEntry) -> None:
    """Put an entry into the vault's own ledger, inside the caller's transaction."""
    forget_in(connection, entry.person_id)
    connection.execute(ledger_table.insert(), {"person_id": entry.person_id, "state": entry.state, "on": entry.on})


def forget_in(connection: sa.Connection, person_id: UUID) -> None:
    """Take an entry out: a block was lifted."""
    connection.execute(ledger_table.delete().where(ledger_table.c.person_id == person_id))


def entries_of(reading: sa.Connection) -> list[LedgerEntry]:
    """The vault's own ledger, by day."""
    rows = reading.execute(sa.select(ledger_table).order_by(ledger_table.c.on, ledger_table.c.person_id))
    return [LedgerEntry(person_id, state, on) for person_id, state, on in rows]


def write_beside(vault: Vault) -> Path:
    """Write the vault's ledger into its file beside the pointer."""
    with vault.reading() as reading:
        entries = entries_of(reading)
    content = [[str(entry.person_id), entry.state.value, entry.on.isoformat()] for entry in entries]
    path = beside(vault)
    write_durably(path, json.dumps({**_head(vault), "entries": content, "mac": _mac(vault, content)}, indent=1).encode())
    return path


def read_beside(vault: Vault, path: Path | None = None) -> list[LedgerEntry]:
    """The entries in the file beside the pointer (or at `path`); none where there is none, or for another vault. Raises LedgerDamaged."""
    path = path or beside(vault)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise _damaged()
        content = json.loads(path.read_bytes())
        if content["format"] != FORMAT:
            raise _damaged()
        if content["vault_id"] != vault.vault_id:
            return []
        if not hmac.compare_digest(str(content["mac"]), _mac(vault, content["entries"])):
            raise _damaged()
        return [LedgerEntry(UUID(identity), Gone(state), date.fromisoformat(on)) for identity, state, on in content["entries"]]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise _damaged() from error


def beside(vault: Vault) -> Path:
    """Where the file of an open vault stands."""
    return vault.generation.parent / LEDGER_FILE


def _head(vault: Vault) -> dict[str, str]:
    return {"format": FORMAT, "vault_id": vault.vault_id}


def _mac(vault: Vault, entries: Iterable[object]) -> str:
    text = json.dumps([vault.vault_id, list(entries)], separators=(",", ":"))
    return hmac.digest(vault.lasting_key(_PURPOSE), text.encode(), "sha256").hex()


def _damaged() -> LedgerDamaged:
    return LedgerDamaged(
        say("Rights", "The list of erased people beside the vault is damaged or was altered."),
        say("Rights", "Look in the printed certificates who was erased, and erase them again in this vault."),
    )
