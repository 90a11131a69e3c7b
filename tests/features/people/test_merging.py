from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neighbourhood_desk.features.people import store
from neighbourhood_desk.features.people.records import Household, Person, RelationKind
from neighbourhood_desk.features.people.rules.merging import Side, differences, merged
from neighbourhood_desk.features.people.service import HouseholdService, MergeService, PeopleService, RelationService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.ids import new_id
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.erasure import block, erase, lift
from neighbourhood_desk.storage.erasure_ledger import entries_of
from neighbourhood_desk.storage.holdings import record_tables, uuid_columns
from neighbourhood_desk.storage.merging import loose_columns
from neighbourhood_desk.storage.personal_data import PERSONAL
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import open_vault
from storage.pages import fragments_in
from support import PASSPHRASE

DAY = date(2026, 11, 1)


@pytest.fixture
def people(vault: Vault) -> PeopleService:
    return PeopleService(vault)


@pytest.fixture
def merges(vault: Vault) -> MergeService:
    return MergeService(vault)


@pytest.fixture
def pair(people: PeopleService) -> tuple[Person, Person]:
    one = people.add(Person(given_names="María José", surnames="Zarza Ñuflo", phones=("600 123 471",), notes="Prefiere la tarde"))
    phones = ("+34 600123471", "911 22 33 44")
    other = people.add(Person(given_names="Mª José", surnames="Sarsanueva", phones=phones, email="mj@zarza.example", notes="Timbre roto"))
    return one, other


# Every table


def contents(vault: Vault, *, but: frozenset[str] = frozenset()) -> dict[str, list[str]]:
    """What every table of records holds, but for the moments of the last change."""
    with vault.reading() as reading:
        return {
            table.name: sorted(repr([(name, value) for name, value in row.items() if name != "updated_at"]) for row in
                               map(dict, reading.execute(sa.select(table)).mappings()))
            for table in record_tables()
            if table.name not in but
        }  # fmt: skip


def link_in_every_column(vault: Vault, person: UUID, third: UUID) -> int:
    """Rows in every table: in each of its columns that can hold an identifier one that leads to the person, in every form there is."""
    made: dict[str, UUID] = {"people": third}
    links = 0
    with vault.operation(say("Test", "Links")) as op:
        for table in record_tables():
            if table.name == "people" or "id" not in table.c:
                continue
            able = [column for column in (*uuid_columns(table), *loose_columns(table)) if can_lead(column)]
            for column in (*able, None):
                row = {each.name: filling(each, made, vault.clock.now()) for each in table.columns}
                if column is not None:
                    row[column.name] = leading(column, person)
                    links += 1
                op.write_new(table, [row])
                made[table.name] = row["id"]
    return links


def can_lead(column: sa.Column[Any]) -> bool:
    """Identifiers that are bound to another table lead nowhere else; enumerations and moments hold none."""
    targets = {key.column.table.name for key in column.foreign_keys}
    if targets:
        return targets == {"people"}
    return isinstance(column.type, sa.Uuid) or type(column.type) is sa.Text or kind_of(column) in ("Json", "TextList", "IdList")


def kind_of(column: sa.Column[Any]) -> str:
    return str(getattr(column.type, "name", None) or type(column.type).__name__)


def leading(column: sa.Column[Any], person: UUID) -> Any:
    if isinstance(column.type, sa.Uuid):
        return person
    match kind_of(column):
        case "Json":
            return {"of": [str(person), {"deep": person.hex}], "n": [1, 1]}
        case "TextList":
            return (f"people:{person}", "x")
        case "IdList":
            return (new_id(), person)
    return f"people:{person.hex}"


def filling(column: sa.Column[Any], made: dict[str, UUID], now: datetime) -> Any:
    if column.foreign_keys:
        return made.get(next(iter(column.foreign_keys)).column.table.name)
    simple: dict[str, Any] = {"Moment": now, "Json": {}, "TextList": (), "IdList": (), "Text": f"x{new_id().hex}",
                              "Boolean": False, "Date": DAY, "Float": 1.0, "Integer": 1, "Uuid": new_id(), "LargeBinary": b"x"}  # fmt: skip
    kind = kind_of(column)
    if kind in simple:
        return simple[kind]
    if kind.endswith("List"):
        return ()
    values: dict[str, Any] = vars(column.type)["_from_text"].__self__
    return next(iter(values.values()))


def test_no_table_is_forgotten_when_two_become_one_and_every_link_comes_back(
    vault: Vault, people: PeopleService, merges: MergeService, pair: tuple[Person, Person]
) -> None:
    one, other = pair
    third = people.add(Person(alias="Tercera"))
    relations = RelationService(vault)
    relations.relate(one.id, RelationKind.SIBLING, other.id)
    links = link_in_every_column(vault, other.id, third.id)
    assert links > 60
    before = contents(vault)
    rows = sum(map(len, before.values()))
    made = merges.merge(one.id, other.id)
    left = {
        name: [row for row in found if other.id.hex in row or str(other.id) in row]
        for name, found in contents(vault, but=frozenset({"merges"})).items()
    }
    assert {name: found for name, found in left.items() if found} == {}
    assert sum(map(len, contents(vault).values())) == rows - 1, "one person and the relation to oneself less, the note of the merge more"
    assert vault.problems() == []
    vault.undo()
    assert contents(vault) == before
    vault.redo()
    assert merges.separate(made.id).lost == 0
    assert contents(vault) == before
    assert vault.problems() == []
    vault.undo()
    vault.undo()
    assert contents(vault) == before


def test_every_table_that_can_lead_to_a_person_has_rows_that_can_be_led_elsewhere(vault: Vault) -> None:
    """A table without an `id` of its rows could not be led over: it may only hang on another record."""
    for table in record_tables():
        if "id" not in table.c and not table.name.startswith("test_"):
            assert all(column.foreign_keys for column in uuid_columns(table) if column.name not in PERSONAL[table.name].plain), table.name
            assert not any(key.column.table.name == "people" for column in table.columns for key in column.foreign_keys), table.name


def test_two_become_one_again_and_apart_after_the_desk_was_closed(
    vault: Vault, people: PeopleService, merges: MergeService, pair: tuple[Person, Person], clock: FixedClock
) -> None:
    one, other = pair
    third = people.add(Person(alias="Tercera"))
    link_in_every_column(vault, other.id, third.id)
    before = contents(vault)
    made = merges.merge(one.id, other.id)
    folder: Path = vault.generation.parent
    vault.close()
    again = open_vault(folder, PASSPHRASE, clock)
    try:
        assert MergeService(again).merged_into(one.id)[0][1].surnames == "Sarsanueva"
        MergeService(again).separate(made.id)
        assert contents(again) == before
    finally:
        again.close()


def test_three_records_of_one_person_come_apart_in_any_order(vault: Vault, people: PeopleService, merges: MergeService) -> None:
    for order in ((0, 1), (1, 0)):
        a, b, c = (people.add(Person(alias=name)) for name in ("Ana", "Anita", "La Ana"))
        third = people.add(Person(alias="Tercera"))
        relations = RelationService(vault)
        for each in (a, b, c):
            relations.relate(each.id, RelationKind.FRIEND, third.id)
        before = contents(vault)
        made = [merges.merge(b.id, a.id), merges.merge(c.id, b.id)]
        assert people.current_id(a.id) == c.id
        for turn in order:
            assert merges.separate(made[turn].id).lost == 0
        assert contents(vault) == before


def test_what_was_changed_since_stays_as_it_was_changed(
    vault: Vault, people: PeopleService, merges: MergeService, pair: tuple[Person, Person]
) -> None:
    one, other = pair
    third = people.add(Person(alias="Tercera"))
    relation = RelationService(vault).relate(other.id, RelationKind.CARER, third.id)
    made = merges.merge(one.id, other.id, {"email": Side.THEIRS})
    merged_now = people.get(one.id)
    assert merged_now is not None
    people.edit(replace(merged_now, surnames="Zarza Ñuflo de la Torre"))
    later = RelationService(vault).relate(one.id, RelationKind.FRIEND, third.id)
    RelationService(vault).remove(relation.id)
    done = merges.separate(made.id)
    assert (done.survivor.surnames, done.survivor.email, done.survivor.phones) == ("Zarza Ñuflo de la Torre", "", ("600 123 471",))
    assert (done.absorbed.email, done.lost) == ("mj@zarza.example", 1)
    assert [each.id for each in RelationService(vault).of(one.id)] == [later.id]
    with pytest.raises(DeskError):
        merges.separate(made.id)


def test_a_household_that_went_meanwhile_is_not_brought_back(vault: Vault, people: PeopleService, merges: MergeService) -> None:
    one, other = people.add(Person(alias="Ana")), people.add(Person(alias="Anita"))
    homes = HouseholdService(vault)
    home = homes.found(Household(name="Zarza"), other.id)
    homes.name_head(home.id, other.id)
    made = merges.merge(one.id, other.id, {"household_id": Side.MINE})
    assert homes.members(home.id) == []
    assert (kept := homes.get(home.id)) is not None
    assert kept.head_id == one.id
    homes.remove(home.id)
    assert merges.separate(made.id).absorbed.household_id is None
    assert vault.problems() == []


# Erasure


def test_erasing_the_person_takes_what_they_were_merged_from_too(
    vault: Vault, people: PeopleService, merges: MergeService, pair: tuple[Person, Person]
) -> None:
    one, other = pair
    neighbour = people.add(Person(alias="Vecina", notes="Amiga de Mª José Sarsanueva, 911 223 344"))
    people.edit(replace(other, address="C/ Sarsanueva 3"))
    merges.merge(one.id, other.id, {"given_names": Side.MINE, "surnames": Side.MINE, "phones": Side.MINE, "notes": Side.MINE})
    assert fragments_in(vault, (b"arsanueva",)) > 2
    erase(vault, one.id, neutral="Alguien")
    needles = (b"arsanueva", b"mj@zarza", b"911223344", b"911 22 33 44", b"911 223 344", b"Timbre", other.id.hex.encode())
    with vault.reading() as reading:
        assert {entry.person_id for entry in entries_of(reading)} == {one.id, other.id}
        assert store.merges.count(reading) == 0
        reading.exec_driver_sql("SELECT 1")
    assert {needle: fragments_in(vault, (needle,)) for needle in needles[:-1] if fragments_in(vault, (needle,))} == {}
    kept = people.get(neighbour.id)
    assert kept is not None
    assert kept.notes == "Amiga de Alguien, Alguien"


def test_a_blocked_person_comes_back_with_the_note_of_the_merge(
    vault: Vault, people: PeopleService, merges: MergeService, pair: tuple[Person, Person]
) -> None:
    one, other = pair
    made = merges.merge(one.id, other.id)
    block(vault, one.id, erase_on=date(2029, 11, 22), cause="request")
    assert fragments_in(vault, (b"arsanueva",)) == 0
    lift(vault, one.id, cause="mistake")
    with vault.reading() as reading:
        assert entries_of(reading) == []
    assert merges.separate(made.id).absorbed.surnames == "Sarsanueva"


# Fields


texts = st.sampled_from(("", "Ana", "Anita"))
persons = st.builds(
    Person,
    given_names=texts,
    alias=st.just("x"),
    phones=st.sampled_from(((), ("600 123 471",), ("+34 600123471", "911 22 33 44"))),
    notes=texts,
    birth_year=st.sampled_from((None, 1960, 1961)),
    archived_on=st.sampled_from((None, DAY)),
    restricted_on=st.sampled_from((None, DAY)),
    retain_until=st.sampled_from((None, DAY)),
    confidentiality=st.sampled_from((Level.AGENCIES, Level.MANAGER)),
)


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(persons, persons, st.data())
def test_a_choice_is_kept_and_nothing_that_protects_is_lost(one: Person, other: Person, data: st.DataObject) -> None:
    found = differences(one, other)
    choices = {each.field: data.draw(st.sampled_from(each.sides)) for each in found}
    result = merged(one, other, choices)
    assert result.id == one.id
    for each in found:
        value, side = getattr(result, each.field), choices[each.field]
        if side is not Side.BOTH:
            assert value == (each.mine if side is Side.MINE else each.theirs)
        else:
            assert value
    assert result.confidentiality.rank == max(one.confidentiality.rank, other.confidentiality.rank)
    assert (result.restricted_on is None) == (one.restricted_on is None and other.restricted_on is None)
    assert (result.archived_on is None) == (one.archived_on is None or other.archived_on is None)
    proposed = merged(one, other, {})
    for each in found:
        assert getattr(proposed, each.field) or not (each.mine or each.theirs), "an empty field never wins by itself"


def test_one_number_written_two_ways_is_kept_once() -> None:
    one, other = Person(phones=("600 123 471",)), Person(phones=("+34 600123471", "911 22 33 44"))
    assert merged(one, other, {}).phones == ("600 123 471", "911 22 33 44")


def test_every_field_of_a_person_is_chosen_or_decided_by_rule() -> None:
    decided = {"id", "created_at", "updated_at", "confidentiality", "archived_on", "restricted_on", "retain_until", "no_fixed_address",
               "sort_key", "phone_keys"}  # fmt: skip
    asked = [entry.name for entry in fields(Person) if entry.name not in decided]
    two: dict[str, tuple[Any, Any]] = {name: (f"{name} 1", f"{name} 2") for name in asked}
    one, other = (replace(Person(), **{name: values[side] for name, values in two.items()}) for side in (0, 1))
    assert {each.field for each in differences(one, other)} == two.keys()
