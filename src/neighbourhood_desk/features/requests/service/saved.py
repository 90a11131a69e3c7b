"""Filters that a manager uses again, kept by name inside the vault."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean, fold
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault

_KEY = "requests.filters"
_MOST, _LONGEST = 30, 60


class SavedFilters:
    """Keeps what the filter bar says of itself (`RequestFilters.place`) under a name."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def all(self) -> dict[str, Mapping[str, Any]]:
        """Every kept filter by its name, in the order of the alphabet."""
        kept: dict[str, Mapping[str, Any]] = self._vault.state(_KEY) or {}
        return dict(sorted(kept.items(), key=lambda item: fold(item[0])))

    def keep(self, name: str, place: Mapping[str, Any]) -> str:
        """Keep a filter; one of the same name is replaced. Gives the name as it was kept; raises DeskError for none, or for too many."""
        plain = " ".join(clean(name, _LONGEST).split())
        if not plain:
            raise DeskError(say("Requests", "Give the filter a name."))
        kept = {key: value for key, value in self.all().items() if fold(key) != fold(plain)}
        if len(kept) >= _MOST:
            raise DeskError(
                say("Requests", "%n filters are kept already.", n=_MOST), say("Requests", "Forget one that is not used any more.")
            )
        self._vault.keep_state(_KEY, {**kept, plain: dict(place)})
        return plain

    def forget(self, name: str) -> None:
        """Keep it no more."""
        self._vault.keep_state(_KEY, {key: value for key, value in self.all().items() if key != name})
