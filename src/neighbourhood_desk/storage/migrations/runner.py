"""Brings a vault to today's schema: one transaction for all steps, foreign keys off outside it, checked before the commit.

Alembic's batch mode with foreign keys on deletes child rows without a word; hence a runner of our own (docs/decisions).
"""

from __future__ import annotations

import sqlalchemy as sa

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.migrations import m0001_first
from neighbourhood_desk.storage.vault_file import APPLICATION_ID, VaultDamaged

STEPS: tuple[tuple[str, ...], ...] = (m0001_first.STATEMENTS,)
"""The SQL of each version, first to last; the schema version of a vault counts how many it has had."""


def missing_steps(engine: sa.Engine, vault_id: str) -> int:
    """How many steps are missing. Raises DeskError for a vault of a newer desk, VaultDamaged for one that is not this header's."""
    with engine.connect() as connection:
        version = _pragma(connection, "user_version")
        if version > len(STEPS):
            raise DeskError(
                say("Vault", "This vault was written by a newer version of the desk."),
                say("Vault", "Nothing was changed. Install the newer version to open it."),
            )
        if version > 0:
            _require_same_vault(connection, vault_id)
    return len(STEPS) - version


def migrate(engine: sa.Engine, vault_id: str) -> None:
    """Apply what is missing; raises as `missing_steps` does."""
    if missing_steps(engine, vault_id) == 0:
        return
    with engine.connect() as connection:
        version = _pragma(connection, "user_version")
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        _apply(connection, version, vault_id)
        connection.commit()
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA foreign_keys = ON")
        connection.exec_driver_sql("BEGIN")


def _apply(connection: sa.Connection, version: int, vault_id: str) -> None:
    for statements in STEPS[version:]:
        for statement in statements:
            connection.exec_driver_sql(statement)
    if version == 0:
        connection.exec_driver_sql("INSERT INTO meta(key, value) VALUES ('vault_id', ?)", (vault_id,))
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if dangling is not None:
        raise RuntimeError(f"the migration left dangling links in {dangling[0]}")
    connection.exec_driver_sql(f"PRAGMA user_version = {len(STEPS)}")


def _require_same_vault(connection: sa.Connection, vault_id: str) -> None:
    found = connection.exec_driver_sql("SELECT value FROM meta WHERE key = 'vault_id'").scalar()
    if found != vault_id or _pragma(connection, "application_id") != APPLICATION_ID:
        raise VaultDamaged(
            say("Vault", "The data file in this folder belongs to another vault."),
            say("Vault", "Nothing was changed or deleted. Restore the newest backup into a new vault."),
        )


def _pragma(connection: sa.Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
