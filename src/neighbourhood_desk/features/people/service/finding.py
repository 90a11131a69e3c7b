"""Finding people as somebody remembers them: by names in any order and spelling, by the end of a telephone, by an address."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from neighbourhood_desk.features.people import store
from neighbourhood_desk.features.people.rules import phones
from neighbourhood_desk.features.people.rules.likeness import Rarity
from neighbourhood_desk.features.people.rules.names import NAME_KEY, sounds_of
from neighbourhood_desk.features.people.rules.searching import key_groups, near_groups, taken_apart
from neighbourhood_desk.kernel.changes import Changes
from neighbourhood_desk.storage.vault import Vault

KIND = "people"
_ENOUGH = 3
"""With so many found as typed, nobody means a slip of the pen."""
_CANDIDATES = 300


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

    def _on_changes(self, changes: Changes) -> None:
        if changes.touches(KIND):
            self._counts = None


class PeopleFinder:
    """Finds ids of people, the best first."""

    def __init__(self, vault: Vault, index: NameIndex) -> None:
        self._vault, self._index = vault, index

    def ids(self, text: str, limit: int) -> list[UUID]:
        """Who holds every word of `text`: as typed first, then in another spelling, then, if these are few, with a slip of the pen."""
        if phones.is_number(text):
            return self._by_number(text, limit)
        found = dict.fromkeys(hit.id for hit in self._vault.find(text, {KIND}, limit))
        typed = taken_apart(text)
        if typed.sounds and len(found) < limit:
            found |= dict.fromkeys(self._by_keys(typed.sounds, typed.numbers, key_groups(typed.sounds), limit))
            if len(found) < _ENOUGH:
                groups = near_groups(typed.sounds, self._index.counts())
                found |= dict.fromkeys(self._by_keys(typed.sounds, typed.numbers, groups, limit))
        return list(found)[:limit]

    def _by_number(self, text: str, limit: int) -> list[UUID]:
        found = [hit.id for hit in self._vault.find(phones.fragment(text), {KIND}, limit)]
        # A house number or a year may be meant as well: «12» and «C/ Ave María 12».
        return list(dict.fromkeys((*found, *(hit.id for hit in self._vault.find(text, {KIND}, limit)))))[:limit] if len(text) < 5 else found

    def _by_keys(self, sounds: tuple[str, ...], numbers: tuple[str, ...], groups: list[list[str]], limit: int) -> list[UUID]:
        hits = self._vault.find_by_keys(KIND, groups, least=len(groups), limit=limit if not numbers else _CANDIDATES)
        with self._vault.reading() as reading:
            lines = store.lines_of(reading, [key for key, _ in hits])
        kept = [line for line in lines if all(any(part in number for number in phones.normals(line.phones)) for part in numbers)]
        wanted = set(sounds)
        kept.sort(key=lambda line: (-len(wanted & set(sounds_of(f"{line.given_names} {line.surnames} {line.alias}"))), line.sort_key))
        return [line.id for line in kept]
