"""The verbs for relations between people: noted once, told from either side, with the days they began and ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from uuid import UUID

from neighbourhood_desk.features.people import rules, store
from neighbourhood_desk.features.people.records import ACTS_FOR, MUTUAL, RELATION_NAMES, Person, Related, RelationKind, Relationship
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault


class RelationService:
    """Notes, ends and removes relations, and tells who may ask for whom."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def relate(
        self, person_id: UUID, kind: RelationKind, other_id: UUID, *, since: date | None = None, until: date | None = None, note: str = ""
    ) -> Relationship:
        """Note that a person is the `kind` of another: their mother, carer, representative. Raises DeskError for what cannot be."""
        if person_id == other_id:
            raise DeskError(say("People", "Nobody can be related to themselves."))
        if since is not None and until is not None and until < since:
            raise DeskError(say("People", "It cannot end before it begins."))
        made = Relationship(person_id=person_id, other_id=other_id, kind=kind, since=since, until=until, note=rules.one_line(note))
        with self._vault.operation(say("People", "Relate people")) as op:
            for each in (person_id, other_id):
                store.people.need(op.connection, each)
            if any(_says_the_same(made, other) for other in store.relationships_of(op.connection, person_id)):
                raise DeskError(say("People", "This is noted already."))
            return store.relationships.save(op, made)

    def end(self, relationship_id: UUID, on: date | None = None) -> Relationship:
        """The relation is no longer; it stays in the history."""
        day = on or self._vault.clock.today()
        with self._vault.operation(say("People", "End relation")) as op:
            found = store.relationships.need(op.connection, relationship_id)
            if found.since is not None and day < found.since:
                raise DeskError(say("People", "It cannot end before it begins."))
            return store.relationships.save(op, replace(found, until=day))

    def remove(self, relationship_id: UUID) -> None:
        """It never was: a slip."""
        with self._vault.operation(say("People", "Remove relation")) as op:
            store.relationships.remove(op, store.relationships.need(op.connection, relationship_id))

    def of(self, person_id: UUID) -> list[Related]:
        """Everybody related to a person, and what they are to them; those that ended last."""
        with self._vault.reading() as reading:
            found = store.relationships_of(reading, person_id)
            people = store.people.many(reading, {each.other_id if each.person_id == person_id else each.person_id for each in found})
        seen = (_seen(each, person_id, people) for each in found)
        return [each for each in seen if each is not None]

    def who_may_ask_for(self, person_id: UUID) -> list[Related]:
        """Who may usually ask on a person's behalf today: their mother or father, guardian, carer, representative, partner."""
        today = self._vault.clock.today()
        return [each for each in self.of(person_id) if each.acts_for and _lasts(each.relationship, today)]

    def whom_they_ask_for(self, person_id: UUID) -> list[Related]:
        """On whose behalf a person may usually ask today."""
        today = self._vault.clock.today()
        return [
            each
            for each in self.of(person_id)
            if _lasts(each.relationship, today)
            and each.relationship.kind in ACTS_FOR
            and (each.relationship.person_id == person_id or each.relationship.kind in MUTUAL)
        ]


def _seen(relationship: Relationship, from_id: UUID, people: dict[UUID, Person]) -> Related | None:
    is_theirs = relationship.other_id == from_id
    person = people.get(relationship.person_id if is_theirs else relationship.other_id)
    if person is None:
        return None
    acts = relationship.kind in ACTS_FOR and (is_theirs or relationship.kind in MUTUAL)
    what = RELATION_NAMES[relationship.kind][0 if is_theirs else 1]
    return Related(relationship=relationship, person=person, what=what, acts_for=acts)


def _lasts(relationship: Relationship, today: date) -> bool:
    return relationship.until is None or relationship.until >= today


def _says_the_same(one: Relationship, other: Relationship) -> bool:
    if one.kind is not other.kind or other.until is not None:
        return False
    same = (one.person_id, one.other_id) == (other.person_id, other.other_id)
    return same or (one.kind in MUTUAL and (one.person_id, one.other_id) == (other.other_id, other.person_id))
