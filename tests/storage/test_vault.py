"""The vault as its services see it: atomic named steps, undo, search, audit, drafts, lock."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from neighbourhood_desk.kernel.changes import Changes
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError, Locked, WrongSecret
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage import audit, search_index
from neighbourhood_desk.storage.folder_lock import VaultInUse
from neighbourhood_desk.storage.keys import FLOOR, HeaderDamaged
from neighbourhood_desk.storage.record_store import LineStore, RecordStore
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault, open_with_recovery_code
from neighbourhood_desk.storage.vault_file import VaultDamaged
from storage.notes import NoteLine, TestNote, Tone, note_lines, notes, notes_table
from support import PASSPHRASE

CANARY = "Zarzamora-canaria-4711"


def everything(vault: Vault) -> list[TestNote]:
    with vault.reading() as reading:
        return notes.find(reading, order=[notes_table.c.id])


def add(vault: Vault, **fields: Any) -> TestNote:
    with vault.operation(say("Test", "Add note")) as op:
        return notes.save(op, TestNote(**fields))


def test_a_record_comes_back_as_it_was_kept(vault: Vault) -> None:
    kept = add(vault, title="Ñandú", tags=("a", "b"), tone=Tone.URGENT, phones=("+34 600 12 34 71",))
    assert everything(vault) == [kept]
    assert kept.created_at == vault.clock.now()


def test_an_error_inside_a_step_leaves_nothing(vault: Vault) -> None:
    heard: list[Changes] = []
    vault.subscribe(heard.append)
    with pytest.raises(RuntimeError), vault.operation(say("Test", "Add note")) as op:
        notes.save(op, TestNote(title=CANARY))
        raise RuntimeError
    assert everything(vault) == []
    assert vault.find(CANARY) == []
    assert heard == []
    assert vault.undo_name is None


def test_saving_what_has_not_changed_writes_nothing(vault: Vault) -> None:
    kept = add(vault, title="same")
    before = vault.audit_head()
    with vault.operation(say("Test", "Edit note")) as op:
        assert notes.save(op, kept) == kept
    assert vault.audit_head() == before
    assert vault.undo_name == say("Test", "Add note")


def test_random_steps_undone_one_by_one_pass_through_every_earlier_state(vault: Vault) -> None:
    chance = random.Random(7)
    states = [everything(vault)]
    for number in range(40):
        with vault.operation(say("Test", "Step")) as op:
            present = notes.find(op.connection)
            verb = chance.choice(("add", "edit", "remove")) if present else "add"
            if verb == "add":
                notes.save_new(op, [TestNote(title=f"note {number}"), TestNote(title=f"twin {number}")])
            elif verb == "edit":
                notes.save(op, replace(chance.choice(present), title=f"changed {number}", body="palabra"))
            else:
                notes.remove(op, chance.choice(present))
        states.append(everything(vault))
    for expected in reversed(states[:-1]):
        vault.undo()
        assert everything(vault) == expected
    for expected in states[1:]:
        vault.redo()
        assert everything(vault) == expected
    for note in everything(vault):
        assert note.id in {hit.id for hit in vault.find(note.title)}
    assert vault.problems() == []


def test_undo_refuses_a_row_that_changed_afterwards(vault: Vault, clock: FixedClock) -> None:
    kept = add(vault, title="one")
    with vault.operation(say("Test", "Quiet"), undoable=False) as op:
        clock.moment = clock.moment.replace(hour=10)
        notes.save(op, replace(kept, title="two"))
    with pytest.raises(DeskError):
        vault.undo()
    assert [note.title for note in everything(vault)] == ["two"]


def test_a_step_inside_a_step_is_one_step(vault: Vault) -> None:
    with vault.operation(say("Test", "Outer")) as op:
        notes.save(op, TestNote(title="a"))
        add(vault, title="b")
        assert len(everything(vault)) == 2
    assert vault.undo() == say("Test", "Outer")
    assert everything(vault) == []


def test_a_rehearsal_shows_what_would_be_and_leaves_nothing(vault: Vault) -> None:
    with vault.rehearsal():
        kept = add(vault, title="ensayo")
        assert everything(vault) == [kept]
    assert everything(vault) == []
    assert vault.find("ensayo") == []
    assert vault.undo_name is None
    with pytest.raises(RuntimeError, match="broken"), vault.rehearsal():
        raise RuntimeError("broken")


def test_search_folds_accents_and_finds_prefixes_and_any_fragment_of_a_phone(vault: Vault) -> None:
    kept = add(vault, title="María José Núñez", body="Gotera en el techo del portal", phones=("+34 600 12 34 71",))
    add(vault, title="Otra", phones=("910 000 000",))
    for text in ("maria jose", "NUÑEZ mar", "nunez", "gote tech", "471", "3471", "600 12", "0012", "600123471"):
        assert [hit.id for hit in vault.find(text)] == [kept.id], text
    for text in ("", "   ", '"', "* OR", "47 12 99", "garaje", "NEAR("):
        assert vault.find(text) == [], text


def test_search_inside_a_list_uses_the_same_index(vault: Vault) -> None:
    kept = add(vault, title="farola apagada")
    add(vault, title="banco roto")
    matching = search_index.matching_ids("farol", "test_notes")
    assert matching is not None
    with vault.reading() as reading:
        assert notes.find(reading, notes_table.c.id.in_(matching)) == [kept]
        assert notes.count(reading, notes_table.c.id.in_(matching)) == 1


def test_keyset_pages_show_every_record_once(vault: Vault) -> None:
    with vault.operation(say("Test", "Fill")) as op:
        notes.save_new(op, [TestNote(title=f"{number % 7}") for number in range(95)])
    seen: list[TestNote] = []
    with vault.reading() as reading:
        while page := notes.page(
            reading, order=notes_table.c.title, descending=True, after=(seen[-1].title, seen[-1].id) if seen else None, limit=10
        ):
            seen += page
    assert len({note.id for note in seen}) == len(seen) == 95
    assert [note.title for note in seen] == sorted((note.title for note in seen), reverse=True)


def test_lines_say_of_each_record_what_the_record_says(vault: Vault) -> None:
    with vault.operation(say("Test", "Fill")) as op:
        notes.save_new(
            op, [TestNote(title=f"{number % 3}", tone=list(Tone)[number % 2], tags=("a",) * (number % 4)) for number in range(20)]
        )
    with vault.reading() as reading:
        whole = notes.page(reading, order=notes_table.c.title)
        lines = note_lines.page(reading, order=notes_table.c.title)
    assert lines == [NoteLine(note.id, note.title, note.tone, note.tags) for note in whole]


def test_a_field_without_a_column_and_a_column_without_a_field_are_mistakes() -> None:
    @dataclass(frozen=True, slots=True)
    class Odd:
        id: UUID
        colour: str

    with pytest.raises(ValueError, match="colour"):
        LineStore(notes_table, Odd)
    with pytest.raises(ValueError, match="phones"):
        RecordStore(notes_table, NoteLine)  # type: ignore[type-var]


def test_the_audit_chain_names_fields_and_no_values_and_shows_every_tampering(vault: Vault) -> None:
    kept = add(vault, title=CANARY)
    with vault.operation(say("Test", "Edit note")) as op:
        notes.save(op, replace(kept, body=CANARY))
    with vault.reading() as reading:
        rows = reading.exec_driver_sql("SELECT action, kind, record_id, fields FROM audit ORDER BY seq").all()
        anchor = audit.head(reading)
    assert ("Edit note", "test_notes", str(kept.id), '["body"]') in [tuple(row) for row in rows]
    assert CANARY not in repr(rows)
    engine = vault._need_engine()
    for attack in ("UPDATE audit SET action='x' WHERE seq=2", "DELETE FROM audit WHERE seq=2", "DELETE FROM audit WHERE seq=3"):
        with engine.connect() as connection:
            for trigger in ("audit_no_update", "audit_no_delete"):
                connection.exec_driver_sql(f"DROP TRIGGER {trigger}")
            connection.exec_driver_sql(attack)
            assert audit.broken_at(connection, vault._audit_key, [anchor]) is not None, attack
            connection.rollback()
    with engine.connect() as connection, pytest.raises(Exception, match="append-only"):
        connection.exec_driver_sql("DELETE FROM audit")


def test_drafts_and_state_are_kept_without_being_steps(vault: Vault) -> None:
    vault.keep_draft("requests/new", "requests", {"title": "medio escrito"})
    vault.keep_draft("requests/new", "requests", {"title": "medio escrita"})
    vault.keep_state("place", {"page": "requests"})
    assert [(draft.key, draft.payload) for draft in vault.drafts()] == [("requests/new", {"title": "medio escrita"})]
    assert vault.state("place") == {"page": "requests"}
    assert vault.undo_name is None
    vault.drop_draft("requests/new")
    assert vault.drafts() == []


def test_a_closed_vault_serves_nobody_and_holds_no_key(vault: Vault) -> None:
    key = vault._key
    vault.close()
    assert not any(key)
    with pytest.raises(Locked), vault.reading():
        pass
    with pytest.raises(Locked), vault.operation(say("Test", "Write")):
        pass
    with pytest.raises(Locked):
        vault.keep_draft("a", "b", {})


def test_writers_on_many_threads_each_commit_whole_steps(vault: Vault) -> None:
    def write(who: int) -> None:
        for turn in range(10):
            with vault.operation(say("Test", "Both")) as op:
                notes.save_new(op, [TestNote(title=f"{who}-{turn}-a"), TestNote(title=f"{who}-{turn}-b")])

    threads = [threading.Thread(target=write, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(everything(vault)) == 80
    assert vault.problems() == []


def test_opening_proves_the_secret_before_the_database_is_touched(tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    vault_id = created.vault.vault_id
    with pytest.raises(VaultInUse):
        open_vault(tmp_path / "v", PASSPHRASE, clock)
    created.vault.close()
    content = {path: path.read_bytes() for path in (tmp_path / "v").rglob("*") if path.is_file()}
    with pytest.raises(WrongSecret):
        open_vault(tmp_path / "v", "otra frase distinta", clock)
    assert {path: path.read_bytes() for path in (tmp_path / "v").rglob("*") if path.is_file()} == content
    code = created.recovery_code.lower().replace("-", " ")
    for open_again, secret in ((open_vault, PASSPHRASE), (open_with_recovery_code, code)):
        reopened = open_again(tmp_path / "v", secret, clock)
        assert reopened.vault_id == vault_id
        assert reopened.problems() == []
        reopened.close()


def test_each_kind_of_damage_has_its_own_message_and_deletes_nothing(tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    created.vault.close()
    generation = next((tmp_path / "v").glob("gen-*"))
    database, keys = generation / "vault.db", generation / "vault.keys.json"
    whole, header = database.read_bytes(), keys.read_bytes()
    said: set[str] = set()
    for content in (b"", whole[:100], b"SQLite format 3\0" + bytes(5000), bytes(len(whole))):
        database.write_bytes(content)
        with pytest.raises(VaultDamaged) as caught:
            open_vault(tmp_path / "v", PASSPHRASE, clock)
        said.add(caught.value.what.text)
        assert database.read_bytes() == content
    assert len(said) == 4
    database.write_bytes(whole)
    keys.write_bytes(b"{")
    open_vault(tmp_path / "v", PASSPHRASE, clock).close()  # the spare header serves
    assert keys.read_bytes() == header  # and mends the other copy
    for copy in (keys, keys.with_name("vault.keys.json.bak")):
        copy.write_bytes(header.replace(b'"generation": 1', b'"generation": 9'))
    with pytest.raises(HeaderDamaged):
        open_vault(tmp_path / "v", PASSPHRASE, clock)
    keys.write_bytes(header)
    (tmp_path / "v" / "CURRENT").write_bytes(b"gen-nowhere")
    with pytest.raises(VaultDamaged):
        open_vault(tmp_path / "v", PASSPHRASE, clock)
    (tmp_path / "v" / "CURRENT").unlink()
    with pytest.raises(DeskError):
        open_vault(tmp_path / "v", PASSPHRASE, clock)


def test_nothing_that_was_written_stands_readable_on_the_disk(vault: Vault, tmp_path: Path) -> None:
    add(vault, title=CANARY, body=CANARY, phones=("600987654",))
    vault.keep_draft("d", "k", {"text": CANARY})
    found = [path for path in tmp_path.rglob("*") if path.is_file() and _holds_canary(path.read_bytes())]
    assert found == []
    vault.close()
    assert [path for path in tmp_path.rglob("*") if path.is_file() and _holds_canary(path.read_bytes())] == []


def _holds_canary(content: bytes) -> bool:
    return any(CANARY.encode(code) in content for code in ("utf-8", "utf-16-le")) or b"600987654" in content


_WRITER = """
import sys
from datetime import UTC, datetime
sys.path[:0] = [sys.argv[2]]
from pathlib import Path
from neighbourhood_desk.kernel.clock import SystemClock
from neighbourhood_desk.storage.vault_directory import open_vault
vault = open_vault(Path(sys.argv[1]), sys.stdin.readline().rstrip("\\n"), SystemClock())
number = 0
while True:
    number += 1
    vault.keep_draft(f"draft-{number}", "kind", {"number": number})
    print(number, flush=True)
"""


def test_kill_nine_loses_nothing_that_was_acknowledged(tmp_path: Path, clock: FixedClock) -> None:
    create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR).vault.close()
    acknowledged = 0
    for wait in (3, 17, 41, 90):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(tmp_path / "v"), str(Path(__file__).parents[2] / "src")],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert writer.stdin is not None
        assert writer.stdout is not None
        writer.stdin.write(PASSPHRASE + "\n")
        writer.stdin.flush()
        for _ in range(wait):
            line = writer.stdout.readline()
        writer.kill()
        last = int((writer.stdout.read().split() or [line])[-1])
        writer.wait()
        writer.stdin.close()
        writer.stdout.close()
        reopened = open_vault(tmp_path / "v", PASSPHRASE, clock)
        assert {draft.key for draft in reopened.drafts()} >= {f"draft-{number}" for number in range(1, last + 1)}
        assert reopened.problems() == []
        acknowledged += last
        reopened.close()
    assert acknowledged > 100
