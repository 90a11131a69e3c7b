"""The migrations build exactly the tables that the code declares, from an empty file and from every older version."""

from __future__ import annotations

from pathlib import Path

import pytest
import sqlalchemy as sa

from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.migrations import runner
from neighbourhood_desk.storage.schema import metadata
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault
from support import PASSPHRASE, import_stores

_TESTS_OWN = "test_notes"


def _described(inspector: sa.Inspector) -> dict[str, object]:
    return {
        table: (
            [(column["name"], str(column["type"]), column["nullable"]) for column in inspector.get_columns(table)],
            sorted((key["constrained_columns"], key["referred_table"]) for key in inspector.get_foreign_keys(table)),
            sorted((index["name"] or "", index["column_names"], bool(index["unique"])) for index in inspector.get_indexes(table)),
            sorted(tuple(unique["column_names"]) for unique in inspector.get_unique_constraints(table)),
        )
        for table in inspector.get_table_names()
        if not table.startswith(("search_index", "sqlite_")) and table != _TESTS_OWN
    }


def test_the_newest_schema_is_what_the_code_declares(tmp_path: Path, clock: FixedClock) -> None:
    import_stores()
    vault = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault
    declared = sa.create_engine("sqlite://")
    metadata.create_all(declared)
    assert _described(sa.inspect(vault._need_engine())) == _described(sa.inspect(declared))
    assert vault.schema_version() == len(runner.STEPS)
    declared.dispose()
    vault.close()


def test_a_vault_of_a_newer_desk_is_refused_and_left_alone(tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(runner, "STEPS", (*runner.STEPS, ("CREATE TABLE of_tomorrow (id INTEGER PRIMARY KEY)",)))
    create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault.close()
    monkeypatch.undo()
    with pytest.raises(DeskError) as caught:
        open_vault(tmp_path / "v", PASSPHRASE, clock)
    assert "newer" in caught.value.what.text


def test_a_step_that_fails_leaves_the_vault_as_it_was(tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch) -> None:
    create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault.close()
    monkeypatch.setattr(runner, "STEPS", (*runner.STEPS, ("CREATE TABLE half_done (id INTEGER PRIMARY KEY)", "NO SUCH STATEMENT")))
    with pytest.raises(sa.exc.OperationalError):
        open_vault(tmp_path / "v", PASSPHRASE, clock)
    monkeypatch.undo()
    vault = open_vault(tmp_path / "v", PASSPHRASE, clock)
    assert "half_done" not in sa.inspect(vault._need_engine()).get_table_names()
    assert vault.problems() == []
    vault.close()
