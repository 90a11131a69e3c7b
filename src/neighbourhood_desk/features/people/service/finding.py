"""Finding people as somebody remembers them: by names in any order and spelling, by the end of a telephone, by an address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import UUID

from neighbourhood_desk.features.people import store
from neighbourhood_desk.features.people.records import PersonLine
from neighbourhood_desk.features.people.rules import phones
from neighbourhood_desk.features.people.rules.likeness import Rarity
from neighbourhood_desk.features.people.rules.names import NAME_KEY, sounds_of
from neighbourhood_desk.features.people.rules.searching import Typed, key_groups, near_groups, taken_apart
from neighbourhood_desk.kernel.changes import Changes
from neighbourhood_desk.storage.vault import Vault

KIND = "people"
_ENOUGH = 3
"""With so many found as typed, nobody means a slip of the pen."""
_PLENTY = 40
"""With so many found as typed, nobody reads on to those who are spelt another way: one more word brings them."""
_CANDIDATES = 300
_SHORT = 5


class NameIndex:
    """Every word in the names of everybody, by its sound, with how many have it; read again after people changed."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._counts: dict[str, int] | None = None
        vault.subscribe(self._on_changes)

    def counts(self) -> Mapping[str, int]:
        """How many people have a word of this sound in their name."""
        if self._counts is None:
            self._counts = {key[len(NAME_KEY) :]: count for key, count in self._vault.key_counts(NAME_KEY).items()}
        return self._counts

    def rarity(self) -> Rarity:
        """How much it says that two people share a word."""
        with self._vault.reading() as reading:
            people = store.people.count(reading)
        return Rarity(self.counts(), people)

    def forget(self) -> None:
        """Read it again at the next question."""
        self._counts = None

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(KIND):
            self.forget()


class PeopleFinder:
    """Finds people, the best first."""

    def __init__(self, vault: Vault, index: NameIndex) -> None:
        self._vault, self._index = vault, index

    def lines(self, text: str, limit: int, archived: bool | None) -> list[PersonLine]:
        """Who holds every word of `text`: as typed first, then in another spelling, then, if these are few, with a slip of the pen."""
        if phones.is_number(text):
            return self._by_number(text, limit, archived)
        found = self._as_typed(text, limit, archived)
        typed = taken_apart(text)
        if typed.sounds and len(found) < min(limit, _PLENTY):
            found = _together(found, self._by_keys(typed, key_groups(typed.sounds), limit, archived))
            if len(found) < _ENOUGH:
                found = _together(found, self._by_keys(typed, near_groups(typed.sounds, self._index.counts()), limit, archived))
        return found[:limit]

    def _by_number(self, text: str, limit: int, archived: bool | None) -> list[PersonLine]:
        found = self._as_typed(phones.fragment(text), limit, archived)
        if len(text) < _SHORT and text != phones.fragment(text):  # a house number may be meant as well
            found = _together(found, self._as_typed(text, limit, archived))
        return found[:limit]

    def _as_typed(self, text: str, limit: int, archived: bool | None) -> list[PersonLine]:
        with self._vault.reading() as reading:
            return store.found(reading, text, archived=archived, limit=limit)

    def _by_keys(self, typed: Typed, groups: list[list[str]], limit: int, archived: bool | None) -> list[PersonLine]:
        hits = self._vault.find_by_keys(KIND, groups, least=len(groups), limit=_CANDIDATES if typed.numbers else limit)
        lines = self._read([key for key, _ in hits], archived)
        if typed.numbers:
            lines = [line for line in lines if all(any(part in number for number in phones.normals(line.phones)) for part in typed.numbers)]
        wanted = set(typed.sounds)
        return sorted(lines, key=lambda line: (-len(wanted & _sounds(line)), line.sort_key))

    def _read(self, ids: Sequence[UUID], archived: bool | None) -> list[PersonLine]:
        with self._vault.reading() as reading:
            return store.lines_of(reading, ids, archived=archived)


def _together(first: list[PersonLine], then: list[PersonLine]) -> list[PersonLine]:
    return list({line.id: line for line in (*first, *then)}.values())


def _sounds(line: PersonLine) -> set[str]:
    return set(sounds_of(f"{line.given_names} {line.surnames} {line.alias}"))
