"""A record that is older than the audit log says is told, whatever put it back; undo and notes about a record are no cause."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.vault import Vault
from storage.notes import TestNote, notes, notes_table


def test_a_row_put_back_as_it_was_is_told_and_nothing_else_is(vault: Vault, clock: FixedClock) -> None:
    with vault.operation(say("Test", "Add")) as op:
        kept = notes.save(op, TestNote(title="one", body="first"))
    clock.moment += timedelta(minutes=5)
    with vault.operation(say("Test", "Change")) as op:
        notes.save(op, replace(kept, body="second"))
    vault.note(AuditEntry("read_sealed", "test_notes", str(kept.id), ("body",)))
    vault.undo()
    clock.moment += timedelta(minutes=5)
    vault.note(AuditEntry("read_sealed", "test_notes", str(kept.id), ("body",)))
    assert vault.problems() == []
    vault.redo()
    with vault.operation(say("Test", "Change")) as op:
        notes.save(op, replace(kept, body="third"))
    assert vault.problems() == []
    with vault._need_engine().begin() as connection:
        connection.execute(notes_table.update().values(body="first", updated_at=kept.updated_at))
    assert vault.problems() == ["records: 1 in test_notes are older than the audit log says"]
