"""The audit log tells everything that must be told, cannot be altered in place, and grows old by its root, not by a hole."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from neighbourhood_desk.features.vault.service import BackupService, KeyService, VaultKeeper
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording
from neighbourhood_desk.storage import rotation
from neighbourhood_desk.storage.audit import AuditEntry, left
from neighbourhood_desk.storage.backups import make_backup
from neighbourhood_desk.storage.key_slots import Secret
from neighbourhood_desk.storage.keys import FLOOR, SlotKind, passphrase_secret
from neighbourhood_desk.storage.log_age import log_root, shorten_log
from neighbourhood_desk.storage.migrations import runner
from neighbourhood_desk.storage.restoring import go_back, restore_backup
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault
from storage.notes import TestNote, notes
from support import PASSPHRASE, without_guards

_LEDGERS = ("audit", "summary_ledger")
_OTHER = "otras palabras muy distintas de mesa"
_LINE = (
    'INSERT INTO summary_ledger(seq, day, plan_version, block, "table", cell, status, file_sha256, prev, hash)'
    " VALUES (1, '2026-11-22', '1', 'b', 't', 'c', 'ok', '', '', 'h')"
)


def told(vault: Vault) -> list[str]:
    with vault.reading() as reading:
        return list(reading.exec_driver_sql("SELECT action FROM audit ORDER BY seq").scalars())


def reasons(vault: Vault, action: str) -> list[str]:
    with vault.reading() as reading:
        return list(reading.exec_driver_sql("SELECT reason FROM audit WHERE action = ? ORDER BY seq", (action,)).scalars())


def refused(vault: Vault, sql: str) -> bool:
    with pytest.raises(sa.exc.DatabaseError, match="append-only"), vault._need_engine().begin() as connection:
        connection.exec_driver_sql(sql)
    return True


def all_refused(vault: Vault) -> bool:
    return all(
        refused(vault, sql.format(table=table))
        for table in _LEDGERS
        for sql in (
            "UPDATE {table} SET hash = 'x' WHERE seq = 1",
            "DELETE FROM {table} WHERE seq = 1",
            "INSERT OR REPLACE INTO {table} SELECT * FROM {table} WHERE seq = 1",
            "REPLACE INTO {table} SELECT * FROM {table} WHERE seq = 1",
        )
    )


def test_no_row_of_a_ledger_is_altered_removed_or_replaced_also_after_a_new_key_and_a_restore(
    vault: Vault, clock: FixedClock, tmp_path: Path
) -> None:
    with vault._need_engine().begin() as connection:
        connection.exec_driver_sql(_LINE)
    assert all_refused(vault)
    backup = make_backup(vault, tmp_path)
    rotation.rotate(vault, lambda _key, path: path.touch())
    assert all_refused(vault)
    vault.note(AuditEntry("check_activity"))  # it still grows
    restore_backup(backup.path, tmp_path / "again", lambda header: header.unlock(SlotKind.PASSPHRASE, passphrase_secret(PASSPHRASE)), clock)
    restored = open_vault(tmp_path / "again", PASSPHRASE, clock)
    assert all_refused(restored)
    restored.close()


def test_the_log_tells_opening_locking_checking_migrating_and_a_return_to_before_a_restore(
    tmp_path: Path, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "v"
    vault = create_vault(folder, PASSPHRASE, clock, FLOOR).vault
    backup = make_backup(vault, tmp_path)
    vault.close("idle")
    clock.moment += timedelta(minutes=1)
    restore_backup(backup.path, folder, lambda header: header.unlock(SlotKind.PASSPHRASE, passphrase_secret(PASSPHRASE)), clock)
    restored = open_vault(folder, PASSPHRASE, clock)
    assert "restore" in told(restored)
    restored.close()
    clock.moment += timedelta(minutes=1)
    go_back(folder, clock)
    monkeypatch.setattr(runner, "STEPS", (*runner.STEPS, ("CREATE TABLE of_tomorrow (id INTEGER PRIMARY KEY)",)))
    clock.moment += timedelta(days=8)
    vault = open_vault(folder, PASSPHRASE, clock, tmp_path / "backups")
    assert told(vault) == ["unlock", "check_vault", "backup", "lock", "backup", "unlock", "migrate", "check_vault", "restore_undone"]
    assert reasons(vault, "lock") == ["idle"]
    assert reasons(vault, "migrate") == [f"version={len(runner.STEPS) - 1}>{len(runner.STEPS)}"]
    assert reasons(vault, "check_vault") == ["problems=0", "problems=0"]
    vault.close()


def test_the_log_tells_wrong_secrets_every_change_of_slots_backups_drills_and_looks_under_the_seal(
    tmp_path: Path, clock: FixedClock
) -> None:
    keeper = VaultKeeper(tmp_path, clock, FLOOR)
    created = keeper.create(tmp_path / "v", PASSPHRASE)
    created.vault.close()
    with pytest.raises(DeskError):
        keeper.open(tmp_path / "v", _OTHER)
    vault = keeper.open(tmp_path / "v", PASSPHRASE)
    keys, code = KeyService(vault, keeper, cost=FLOOR), keeper.new_code()
    backups = BackupService(vault, tmp_path / "backups")
    made = backups.back_up()
    backups.rehearse(made.path, created.recovery_code)
    with pytest.raises(DeskError):
        backups.rehearse(made.path, code)
    seal = SealedKey(vault)
    with contextlib.suppress(DeskError):
        seal.unlock(_OTHER)
    seal.unlock(PASSPHRASE)
    keys.change_recovery_code(PASSPHRASE, code)
    keys.change_passphrase(PASSPHRASE, _OTHER)
    with pytest.raises(DeskError):
        keys.change_passphrase(PASSPHRASE, PASSPHRASE)
    recipient = keys.add_escrow(_OTHER, "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p")
    keys.remove(_OTHER, next(way.id for way in keys.ways() if way.recipient == recipient))
    keys.rotate(_OTHER, keeper.new_code())
    clock.moment += timedelta(minutes=31)
    (tmp_path / "full").write_text("no folder")
    BackupService(vault, tmp_path / "full").back_up_on_leaving()
    assert {
        "unlock", "unlock_failed", "backup", "backup_failed", "restore_drill", "restore_drill_failed", "unseal", "unseal_failed",
        "change_recovery_code", "change_passphrase", "add_escrow", "remove_slot", "rotate_key",
    } <= set(told(vault))  # fmt: skip
    assert Secret(SlotKind.PASSPHRASE, b"x").__repr__() == "Secret(passphrase)"
    vault.close()


def test_a_change_of_level_is_told_with_both_levels_and_an_export_with_what_left(vault: Vault) -> None:
    with vault.operation(Wording("Tests", "Add")) as op:
        note = notes.save(op, TestNote(title="Rama caída", confidentiality=Level.MEMBERS))
    with vault.operation(Wording("Tests", "Close up")) as op:
        notes.save(op, replace(note, confidentiality=Level.MANAGER))
    assert reasons(vault, "Close up") == [f"level={Level.MEMBERS.value}>{Level.MANAGER.value}"]
    vault.note(left("export_person", b"abc", "person", kind="people", records=3))
    sha = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert reasons(vault, "export_person") == [f"audience=person records=3 bytes=3 sha256={sha}"]


# Growing old


def aged(vault: Vault, clock: FixedClock, months: int) -> None:
    for _month in range(months):
        clock.moment += timedelta(days=30)
        vault.note(AuditEntry("check_activity"))


def test_old_lines_go_and_the_rest_still_hangs_together(vault: Vault, clock: FixedClock) -> None:
    aged(vault, clock, 10)
    before, anchor = vault.audit_head(), vault.audit_head()
    gone = shorten_log(vault, clock.now() - timedelta(days=95))
    assert gone == before[0] - 4
    assert (log_root(vault), len(told(vault))) == (gone, 5)
    assert told(vault)[-1] == "shorten_activity"
    assert vault.broken_at([anchor, (1, b"from before the root")]) is None
    assert vault.broken_at([(anchor[0], b"other")]) == anchor[0]
    assert vault.problems() == []
    assert shorten_log(vault, clock.now() - timedelta(days=95)) == 0
    assert refused(vault, "DELETE FROM audit")


@pytest.mark.parametrize(
    "attack",
    [
        lambda c: c.exec_driver_sql("DELETE FROM audit WHERE seq = (SELECT min(seq) FROM audit)"),
        lambda c: c.exec_driver_sql("DELETE FROM meta WHERE key = 'audit_root'"),
        lambda c: c.exec_driver_sql("UPDATE meta SET value = replace(value, '[', '[1') WHERE key = 'audit_root'"),
        lambda c: c.exec_driver_sql("UPDATE meta SET value = '[]' WHERE key = 'audit_root'"),
    ],
    ids=["one row more", "no root", "another root", "no sense"],
)
def test_a_root_that_is_not_the_vaults_own_is_seen(vault: Vault, clock: FixedClock, attack: Callable[[sa.Connection], object]) -> None:
    aged(vault, clock, 6)
    shorten_log(vault, clock.now() - timedelta(days=95))
    with vault._need_engine().begin() as connection:
        without_guards(connection, "audit")
        attack(connection)
    assert vault.broken_at() is not None


def test_nothing_goes_from_a_log_that_does_not_fit(vault: Vault, clock: FixedClock) -> None:
    aged(vault, clock, 6)
    with vault._need_engine().begin() as connection:
        without_guards(connection, "audit")
        connection.exec_driver_sql("UPDATE audit SET reason = 'x' WHERE seq = 2")
    assert shorten_log(vault, clock.now()) == 0
    assert vault.broken_at() == 2
