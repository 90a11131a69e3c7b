"""What is taken away is gone from every table, page, index and log; what others share stays; nothing is forgotten, whatever is added."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from neighbourhood_desk.features.bodies.records import Body, Membership
from neighbourhood_desk.features.bodies.store import bodies, memberships
from neighbourhood_desk.features.followups.records import FollowUp
from neighbourhood_desk.features.followups.store import followups
from neighbourhood_desk.features.meetings.records import AgendaItem, Decision, Meeting
from neighbourhood_desk.features.meetings.store import decisions, items, meetings
from neighbourhood_desk.features.people.records import Household, Person
from neighbourhood_desk.features.people.store import households, people
from neighbourhood_desk.features.requests.records import BroughtBy, Note, Request
from neighbourhood_desk.features.requests.store import notes, requests
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage import backups, erasure_ledger, restoring
from neighbourhood_desk.storage.blocked import all_blocked
from neighbourhood_desk.storage.erasure import block, erase, lift, reapply
from neighbourhood_desk.storage.erasure_ledger import Gone, LedgerDamaged
from neighbourhood_desk.storage.holdings import Part, holdings_of, record_tables
from neighbourhood_desk.storage.keys import KeyHeader
from neighbourhood_desk.storage.personal_data import HANDLED, PERSONAL
from neighbourhood_desk.storage.schema import metadata
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import open_vault
from storage.pages import fragments_in
from support import PASSPHRASE

NAME, PHONE, EMAIL = "Zoraida Ñíguez Zarzamora", "600 987 321", "zora@zarzamora.example"
NEEDLES = (b"arzamora", b"sarsamora", b"600987321", b"600 987 321", b"oraida")
ERASE_ON = date(2029, 11, 22)
DAY = date(2026, 11, 1)


def zoraida(**more: Any) -> Person:
    return Person(given_names="Zoraida", surnames="Ñíguez Zarzamora", phones=(PHONE,), email=EMAIL, notes="zarzamora", **more)


def fragments(vault: Vault, needles: tuple[bytes, ...] = NEEDLES) -> int:
    """How often the canaries stand in the decrypted pages of the vault."""
    return fragments_in(vault, needles)


def rows_with(vault: Vault, value: str, *, but: frozenset[str] = frozenset()) -> list[str]:
    """The tables in whose rows this text occurs."""
    with vault.reading() as reading:
        return [
            table.name
            for table in metadata.sorted_tables
            if table.name not in but and not table.name.startswith("test_")
            for row in reading.execute(sa.select(table))
            if value in json.dumps([str(cell) for cell in row], ensure_ascii=False)
        ]


# The map and the schema


def text_like(column: sa.Column[Any]) -> bool:
    """Columns that can name or lead to somebody: identifiers, free texts, lists of texts, JSON, bytes."""
    if column.name in ("id", "created_at", "updated_at", "confidentiality"):
        return False
    kept_as_lists = ("TextList", "Json")
    is_free = type(column.type) is sa.Text or getattr(column.type, "name", "") in kept_as_lists or type(column.type).__name__ == "IdList"
    return is_free or isinstance(column.type, (sa.Uuid, sa.LargeBinary))


def test_every_column_that_can_speak_of_a_person_was_decided_on(vault: Vault) -> None:
    undecided, unknown = [], []
    for table in metadata.sorted_tables:
        if table.name in HANDLED or table.name.startswith("test_"):
            continue
        assert table.name in PERSONAL, f"{table.name} is not in storage/personal_data.py"
        about = PERSONAL[table.name]
        named = {*about.owner, *about.link, *about.names, *about.plain}
        undecided += [f"{table.name}.{column.name}" for column in table.columns if text_like(column) and column.name not in named]
        unknown += [f"{table.name}.{name}" for name in (*named, *about.blank) if name not in table.c]
        unknown += [f"{name}.{column}" for name, column in about.shared_by if column not in metadata.tables[name].c]
    assert (undecided, unknown) == ([], [])
    assert PERSONAL.keys() <= metadata.tables.keys()
    assert not PERSONAL.keys() & HANDLED.keys()


def fill_every_table(vault: Vault, person_id: UUID) -> None:
    """One row in every table of records: every link leads to the person, every text that may name somebody names them."""
    made: dict[str, UUID] = {"people": person_id}
    with vault.operation(say("Test", "Fill")) as op:
        for table in record_tables():
            if table.name in made or table.name.startswith("test_") or "id" not in table.c:
                continue
            row = {column.name: filling(table.name, column, made, person_id, vault.clock.now()) for column in table.columns}
            op.write_new(table, [row])
            made[table.name] = row["id"]
        for name, owner, of in (("sealed_requests", "request_id", "requests"), ("sealed_case_notes", "note_id", "case_notes")):
            op.connection.execute(metadata.tables[name].insert(), {owner: made[of], "content": b"sealed"})


def filling(table: str, column: sa.Column[Any], made: dict[str, UUID], person_id: UUID, now: datetime) -> Any:
    about = PERSONAL[table]
    if column.foreign_keys:
        return made.get(next(iter(column.foreign_keys)).column.table.name)
    if column.name in (*about.owner, *about.link):
        return person_id
    text = f"De {NAME.upper()} ({EMAIL}), tel. {PHONE}" if column.name in about.names else "x"
    made_by = str(getattr(column.type, "name", None) or type(column.type).__name__)
    simple: dict[str, Any] = {"Moment": now, "Json": {"a": text}, "TextList": (text, PHONE), "Text": text, "Boolean": False, "Date": DAY,
                              "Float": 1.0, "Integer": 1, "Uuid": new_id()}  # fmt: skip
    if made_by in simple:
        return () if made_by == "TextList" and column.name not in about.names else simple[made_by]
    if made_by.endswith("List"):
        return ()
    by_text: dict[str, Any] = vars(column.type)["_from_text"].__self__
    return next(iter(by_text.values()))


@pytest.fixture
def person(vault: Vault) -> Person:
    with vault.operation(say("Test", "Add")) as op:
        return people.save(op, zoraida())


def test_a_row_of_every_table_is_found_and_nothing_of_the_person_is_left_in_any(vault: Vault, person: Person) -> None:
    fill_every_table(vault, person.id)
    vault.keep_draft(f"people.{person.id}", "people", {"notes": "a medias"})
    vault.keep_draft("requests.new", "requests", {"text": "Llamar a zoraida niguez zarzamora"})
    vault.keep_draft("requests.other", "requests", {"text": "Farola"})
    vault.keep_state("place", {"people": {"shown": str(person.id)}})
    with vault.operation(say("Test", "Edit")) as op:
        person = people.save(op, replace(person, notes="antes zarzamora", alias="Zarzamora la del tercero"))
    with vault.reading() as reading:
        held = holdings_of(reading, person.id)
    leading = {name for name, about in PERSONAL.items() if about.owner or about.link or about.names}
    assert leading <= {row.table.name for row in held.rows}
    assert fragments(vault) > 50
    taken = erase(vault, person.id)
    assert fragments(vault) == 0
    assert rows_with(vault, str(person.id), but=frozenset({"audit", "erasure_ledger"})) == []
    assert rows_with(vault, person.id.hex) == []
    assert taken.log_emptied
    assert taken.ledger_written
    assert taken.deleted["people"] == 1
    assert vault.find("zarzamora") == vault.find("600987321") == []
    assert [draft.key for draft in vault.drafts()] == ["requests.other"]
    assert vault.state("place") is None
    assert vault.undo_name is None
    assert vault.problems() == []


# What goes and what stays


@pytest.fixture
def square(vault: Vault, person: Person) -> dict[str, UUID]:
    """A person in a square: with a neighbour at home, a request of her own, one that the circle works on, a seat, minutes."""
    home = Household(name="Ñíguez", address="C/ Ave María 1")
    neighbour = Person(given_names="Pedro", surnames="Gil", household_id=home.id, notes="Primo de Zoraida Ñíguez Zarzamora")
    own = Request(number="2026-0001", received_on=DAY, title="Zoraida pide ayuda", description=f"Tel. {PHONE}",
                  brought_by=BroughtBy.PERSON, brought_by_id=person.id)  # fmt: skip
    shared = replace(own, id=new_id(), number="2026-0002", title="Farola rota", description="Lo cuenta Zoraida")
    circle = Body(name="Círculo de la plaza")
    seat = Membership(body_id=circle.id, name=NAME, person_id=person.id, contact=PHONE)
    meeting = Meeting(body_id=circle.id, held_on=DAY)
    point = AgendaItem(meeting_id=meeting.id, title="Farola", request_id=shared.id, minutes_text=f"{NAME} explica la avería.")
    decision = Decision(meeting_id=meeting.id, text="Pedir la farola", carried_out_by=NAME)
    with vault.operation(say("Test", "Square")) as op:
        households.save(op, home)
        people.save(op, replace(person, household_id=home.id))
        people.save(op, neighbour)
        requests.save_new(op, [own, shared])
        notes.save(op, Note(request_id=own.id, written_on=DAY, text="Nota zarzamora"))
        notes.save(op, Note(request_id=shared.id, written_on=DAY, text="Otra zarzamora"))
        followups.save(op, FollowUp(what="Llamar", due_on=DAY, subject_kind="requests", subject_id=own.id))
        bodies.save(op, circle)
        memberships.save(op, seat)
        meetings.save(op, meeting)
        items.save(op, point)
        decisions.save(op, decision)
    return {"home": home.id, "neighbour": neighbour.id, "own": own.id, "shared": shared.id, "seat": seat.id, "point": point.id,
            "decision": decision.id}  # fmt: skip


def test_what_is_theirs_alone_goes_and_what_others_share_stays_without_them(vault: Vault, person: Person, square: dict[str, UUID]) -> None:
    taken = erase(vault, person.id, neutral="Alguien")
    assert fragments(vault) == 0
    assert taken.deleted == {"followups": 1, "people": 1, "request_notes": 2, "requests": 2}
    with vault.reading() as reading:
        assert requests.get(reading, square["own"]) is None
        shared = requests.need(reading, square["shared"])
        assert (shared.title, shared.description, shared.brought_by, shared.brought_by_id) == ("Alguien", "", BroughtBy.ANONYMOUS, None)
        assert shared.number == "2026-0002"
        seat = memberships.need(reading, square["seat"])
        assert (seat.name, seat.person_id, seat.contact) == ("Alguien", None, "")
        assert items.need(reading, square["point"]).minutes_text == "Alguien explica la avería."
        assert items.need(reading, square["point"]).request_id == square["shared"]
        assert decisions.need(reading, square["decision"]).carried_out_by == "Alguien"
        assert people.need(reading, square["neighbour"]).notes == "Primo de Alguien"
        assert households.get(reading, square["home"]) is not None
    erase(vault, square["neighbour"])
    with vault.reading() as reading:
        assert households.get(reading, square["home"]) is None


def test_a_namesake_keeps_their_texts_and_the_certificate_says_so(vault: Vault, person: Person, square: dict[str, UUID]) -> None:
    with vault.operation(say("Test", "Add")) as op:
        people.save(op, Person(given_names="Zoraida", surnames="Ñíguez Zarzamora", phones=("911 000 000",)))
    taken = erase(vault, person.id)
    assert taken.same_name
    assert fragments(vault, (b"600987321", b"600 987 321")) == 0
    with vault.reading() as reading:
        assert NAME in items.need(reading, square["point"]).minutes_text
        assert memberships.need(reading, square["seat"]).name == "—"


def test_blocked_data_is_in_no_list_and_comes_back_as_it_was_or_goes_for_good(
    vault: Vault, person: Person, square: dict[str, UUID]
) -> None:
    def contents() -> dict[str, list[tuple[Any, ...]]]:
        skipped = {"audit", "erasure_ledger", "search_documents", "search_keys"}
        with vault.reading() as reading:
            return {
                table.name: sorted(reading.execute(sa.select(table)).all(), key=repr)
                for table in metadata.sorted_tables
                if table.name not in skipped and table.name != "revisions"
            }

    before = contents()
    block(vault, person.id, erase_on=ERASE_ON, cause="request")
    assert fragments(vault) == 0
    assert vault.find("zoraida") == []
    with vault.reading() as reading:
        (entry,) = all_blocked(reading)
        assert (entry.person_id, entry.erase_on, entry.counts["requests"]) == (person.id, ERASE_ON, 2)
        with pytest.raises(DeskError):
            holdings_of(reading, person.id)
    lift(vault, person.id, cause="mistake")
    assert contents() == before
    assert {hit.id for hit in vault.find("zoraida")} >= {person.id, square["seat"]}
    block(vault, person.id, erase_on=ERASE_ON, cause="request")
    taken = erase(vault, person.id)
    assert (taken.state, taken.deleted["people"], taken.deleted["blocked"]) == (Gone.ERASED, 1, 1)
    with vault.reading() as reading:
        assert all_blocked(reading) == []
    assert fragments(vault) == 0
    assert vault.problems() == []


def test_what_was_undone_before_cannot_bring_anybody_back(vault: Vault, person: Person) -> None:
    vault.undo()
    vault.redo()
    erase(vault, person.id)
    with pytest.raises(DeskError):
        vault.undo()
    with pytest.raises(DeskError):
        vault.redo()


def test_nobody_can_be_erased_twice_or_inside_another_step(vault: Vault, person: Person) -> None:
    with pytest.raises(RuntimeError), vault.operation(say("Test", "Outer")):
        erase(vault, person.id)
    erase(vault, person.id)
    with pytest.raises(DeskError):
        erase(vault, person.id)


def test_the_log_names_the_person_by_identifier_only(vault: Vault, person: Person, square: dict[str, UUID]) -> None:
    block(vault, person.id, erase_on=ERASE_ON, cause="request")
    erase(vault, person.id)
    with vault.reading() as reading:
        rows = reading.exec_driver_sql("SELECT action, context, record_id FROM audit WHERE kind = 'people'").all()
    assert ("Erase personal data", "Rights", str(person.id)) in [tuple(row) for row in rows]


# After a restore


def test_a_restored_backup_forgets_again_whom_it_brought_back(
    vault: Vault, person: Person, square: dict[str, UUID], tmp_path: Path, clock: FixedClock
) -> None:
    with vault.operation(say("Test", "Add")) as op:
        other = people.save(op, Person(given_names="Benita", surnames="Blanco"))
    (tmp_path / "stick").mkdir()
    backup = backups.make_backup(vault, tmp_path / "stick")
    erase(vault, person.id)
    block(vault, other.id, erase_on=ERASE_ON, cause="request")
    folder = vault.generation.parent

    def unlock(header: KeyHeader) -> bytearray:
        return header.unlock("passphrase", PASSPHRASE.encode())

    vault.close()
    clock.moment = datetime(2026, 11, 23, 9, tzinfo=UTC)
    restoring.restore_backup(backup.path, folder, unlock, clock)
    restored = open_vault(folder, PASSPHRASE, clock)
    with restored.reading() as reading:
        assert people.get(reading, person.id) is not None
    assert {taken.state for taken in reapply(restored)} == {Gone.ERASED, Gone.BLOCKED}
    with restored.reading() as reading:
        assert people.get(reading, person.id) is None
        assert people.get(reading, other.id) is None
        assert [entry.person_id for entry in all_blocked(reading)] == [other.id]
    assert fragments(restored) == 0
    assert reapply(restored) == []
    restored.close()
    clock.moment = datetime(2026, 11, 24, 9, tzinfo=UTC)
    restoring.restore_backup(backup.path, folder, unlock, clock, finish=reapply)
    restored = open_vault(folder, PASSPHRASE, clock)
    with restored.reading() as reading:
        assert people.find(reading) != []
        assert not {person.id, other.id} & {kept.id for kept in people.find(reading)}
    assert fragments(restored) == 0
    restored.close()


def test_a_ledger_that_was_altered_is_refused_and_one_of_another_vault_is_passed_over(vault: Vault, person: Person) -> None:
    erase(vault, person.id)
    path = erasure_ledger.beside(vault)
    assert NAME not in path.read_text(encoding="utf-8")
    content = json.loads(path.read_bytes())
    added = [[str(new_id()), "erased", "2026-11-22"]]
    changes: tuple[dict[str, Any], ...] = ({"entries": []}, {"entries": added}, {"mac": ""}, {"format": "x"}, {"mac": None})
    for change in changes:
        path.write_text(json.dumps({**content, **change}), encoding="utf-8")
        with pytest.raises(LedgerDamaged):
            erasure_ledger.read_beside(vault)
    path.write_bytes(b"{")
    with pytest.raises(LedgerDamaged):
        reapply(vault)
    path.write_text(json.dumps({**content, "vault_id": "another"}), encoding="utf-8")
    assert erasure_ledger.read_beside(vault) == []


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("lo dijo ZORAIDA ÑÍGUEZ  ZARZAMORA ayer", True), ("Niguez Zarzamora, Zoraida", True), ("zoraida ñíguez", True),
        ("+34 600-98-73-21", True), ("600987321.", True), ("ZORA@ZARZAMORA.EXAMPLE", True), ("Zoraida Pérez", False),
        ("1600987321", False), ("zarzamoral", False), ("", False),
    ],
)  # fmt: skip
def test_a_person_is_recognised_in_any_spelling_and_nobody_else_is(vault: Vault, person: Person, text: str, is_named: bool) -> None:
    with vault.reading() as reading:
        held = holdings_of(reading, person.id)
    assert held.traces.found_in(text) is is_named
    assert (held.traces.without(text, "—") == text) is not is_named
    assert held.of(Part.OWN)[0].row["id"] == person.id
