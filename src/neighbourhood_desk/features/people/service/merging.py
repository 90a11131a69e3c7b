"""The verbs for two records of one person: make them one, and two again, with every link of every table, also years later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.people import store
from neighbourhood_desk.features.people.records import Merge, Person
from neighbourhood_desk.features.people.rules.merging import Side, merged
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.merging import Repointed, links_to, point_back, repoint
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.raw_rows import raw_row, typed_row
from neighbourhood_desk.storage.vault import Vault

_STAMPS = ("created_at", "updated_at")


@dataclass(frozen=True, slots=True)
class Separated:
    """The two people after a merge was taken back; `lost` counts links that could not be given back, because what linked is gone."""

    survivor: Person
    absorbed: Person
    lost: int


class MergeService:
    """Merges people and separates them again."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def links(self, person_id: UUID) -> int:
        """How many records lead to a person: requests, follow-ups, seats, stays and whatever else there is."""
        with self._vault.reading() as reading:
            return sum(links_to(reading, person_id).values())

    def merge(self, survivor_id: UUID, absorbed_id: UUID, choices: Mapping[str, Side] | None = None) -> Merge:
        """Make `absorbed` part of `survivor`: the fields as chosen, every link led over. One step to undo, and `separate` at any time."""
        if survivor_id == absorbed_id:
            raise DeskError(say("People", "Choose two people."))
        with self._vault.operation(say("People", "Merge people")) as op:
            survivor, absorbed = (store.people.need(op.connection, each) for each in (survivor_id, absorbed_id))
            wanted = merged(survivor, absorbed, choices or {})
            rows = [_row(op, each) for each in (survivor_id, absorbed_id)]
            done = repoint(op, absorbed_id, survivor_id, store.PAIRS)
            store.people.remove(op, absorbed)
            kept = store.people.save(op, wanted)
            return store.merges.save(
                op,
                Merge(
                    survivor_id=survivor_id,
                    absorbed_id=absorbed_id,
                    merged_on=self._vault.clock.today(),
                    absorbed=_raw(rows[1]),
                    before=_raw(rows[0]),
                    after=_raw(_row(op, kept.id)),
                    links=[list(link) for link in done.links],
                    dropped=[list(row) for row in done.dropped],
                ),
            )

    def separate(self, merge_id: UUID) -> Separated:
        """Make two people of one again: who went comes back under the same identifier with every link they had.

        Fields of who stayed go back unless somebody changed them since; what was linked since stays with who stayed.
        """
        with self._vault.operation(say("People", "Separate people")) as op:
            merge = store.merges.need(op.connection, merge_id)
            absorbed = typed_row(store.people_table, merge.absorbed)
            if absorbed is None or store.people.get(op.connection, merge.absorbed_id) is not None:
                raise DeskError(say("People", "These two are separate already."))
            if absorbed["household_id"] is not None and store.households.get(op.connection, absorbed["household_id"]) is None:
                absorbed["household_id"] = None
            op.write_new(store.people_table, [{**_columns(Person(id=merge.absorbed_id)), **absorbed, "updated_at": op.at}])
            self._give_back_fields(op, merge)
            done = Repointed([tuple(link) for link in merge.links], [tuple(row) for row in merge.dropped])
            lost = point_back(op, done, merge.absorbed_id, merge.survivor_id)
            store.merges.remove(op, merge)
            people = [store.people.need(op.connection, each) for each in (merge.survivor_id, merge.absorbed_id)]
            return Separated(people[0], people[1], lost)

    def merged_into(self, person_id: UUID) -> list[tuple[Merge, Person]]:
        """Who was merged into a person, as they were; the last first."""
        with self._vault.reading() as reading:
            found = store.merges_into(reading, person_id)
        return [(merge, _person(merge)) for merge in found]

    def _give_back_fields(self, op: Operation, merge: Merge) -> None:
        row = _row(op, merge.survivor_id)
        before, after = (typed_row(store.people_table, each) or {} for each in (merge.before, merge.after))
        back = {
            name: before[name]
            for name in row
            if name not in ("id", *_STAMPS) and name in before and row[name] == after.get(name) and before[name] != row[name]
        }
        if back.get("household_id") is not None and store.households.get(op.connection, back["household_id"]) is None:
            back["household_id"] = None
        if back:
            op.write(store.people_table, row, {**row, **back, "updated_at": op.at})


def _person(merge: Merge) -> Person:
    row = typed_row(store.people_table, merge.absorbed) or {}
    names = ("given_names", "surnames", "alias", "phones", "address", "email")
    return Person(id=merge.absorbed_id, **{name: row[name] for name in names if name in row})


def _row(op: Operation, person_id: UUID) -> dict[str, Any]:
    return _columns(store.people.need(op.connection, person_id))


def _columns(person: Person) -> dict[str, Any]:
    return {column.name: getattr(person, column.name) for column in store.people_table.columns}


def _raw(row: dict[str, Any]) -> dict[str, Any]:
    raw = raw_row(store.people_table, row)
    assert raw is not None
    return raw
