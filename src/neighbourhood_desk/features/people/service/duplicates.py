"""Who may be the same person: a few hints while somebody types, and decisions that are never asked again."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from neighbourhood_desk.features.people import rules, store
from neighbourhood_desk.features.people.records import Apart, Person, PersonLine, PersonNote
from neighbourhood_desk.features.people.rules.likeness import HINT_FROM, REASON_NAMES, Likeness, likeness, traits_of
from neighbourhood_desk.features.people.rules.names import EMAIL_KEY, PHONE_KEY
from neighbourhood_desk.features.people.rules.phones import core, normals
from neighbourhood_desk.features.people.rules.searching import near_groups
from neighbourhood_desk.features.people.service.finding import KIND
from neighbourhood_desk.features.people.service.people import PeopleService
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.vault import Vault

MOST_HINTS = 5
_CANDIDATES = 250


@dataclass(frozen=True, slots=True)
class Hint:
    """Somebody who may be the same: how sure the desk is, why, what speaks against it, and what the features above say of them."""

    person: PersonLine
    score: float
    same: tuple[Wording, ...]
    apart: tuple[Wording, ...]
    note: PersonNote

    @property
    def id(self) -> UUID:
        """The person's."""
        return self.person.id


class DuplicateService:
    """Finds who may be the same as somebody, and remembers who is not."""

    def __init__(self, vault: Vault, people: PeopleService) -> None:
        self._vault, self._people = vault, people

    def hints(self, person: Person, apart: Collection[UUID] = (), limit: int = MOST_HINTS) -> list[Hint]:
        """At most five people who may be this one, kept or only typed, the likeliest first; `apart` are known to be others."""
        person = rules.tidy(person)
        ids = self._candidates(person)
        with self._vault.reading() as reading:
            known_apart = {person.id, *apart} | store.known_apart(reading, person.id)
            lines = list(store.compared.many(reading, [each for each in ids if each not in known_apart]).values())
        if not lines:
            return []
        rarity, traits = self._people.index.rarity(), traits_of(person)
        scored = [(likeness(traits, traits_of(line), rarity), line) for line in lines]
        best = sorted((each for each in scored if each[0].score >= HINT_FROM), key=lambda each: (-each[0].score, each[1].sort_key))[:limit]
        notes = self._people.notes_on([line.id for _, line in best])
        return [_hint(found, line, notes.get(line.id, PersonNote())) for found, line in best]

    def set_apart(self, one: UUID, other: UUID) -> Apart | None:
        """Remember that two people are different; None if that is known."""
        with self._vault.operation(say("People", "Tell people apart")) as op:
            if one == other or store.aparts_of(op.connection, one, other):
                return None
            return store.aparts.save(op, Apart(person_id=one, other_id=other, decided_on=self._vault.clock.today()))

    def take_back(self, one: UUID, other: UUID) -> None:
        """They may be the same after all."""
        with self._vault.operation(say("People", "Doubt again")) as op:
            for each in store.aparts_of(op.connection, one, other):
                store.aparts.remove(op, each)

    def _candidates(self, person: Person) -> list[UUID]:
        """Who shares a telephone or e-mail, or two words of the name in any spelling: few enough to look at one by one."""
        traits = traits_of(person)
        exact = [f"{PHONE_KEY}{number}" for number in map(core, normals(person.phones)) if number]
        exact += [f"{EMAIL_KEY}{fold(person.email)}"] if person.email else []
        found = dict.fromkeys(key for key, _ in self._vault.find_by_keys(KIND, [exact], limit=50)) if exact else {}
        sounds = list(dict.fromkeys((*traits.given, *traits.surnames, *traits.alias)))
        if len(sounds) > 1:
            groups = near_groups(sounds, self._people.index.counts())
            found |= dict.fromkeys(key for key, _ in self._vault.find_by_keys(KIND, groups, least=2, limit=_CANDIDATES))
        return list(found)


def _hint(found: Likeness, line: PersonLine, note: PersonNote) -> Hint:
    same, against = (tuple(REASON_NAMES[reason] for reason in reasons) for reasons in (found.same, found.apart))
    return Hint(line, found.score, same, against, note)
