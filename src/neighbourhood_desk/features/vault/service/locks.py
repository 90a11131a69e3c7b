"""The verbs for what locks the desk beside the idle minutes: a stick that is pulled out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from neighbourhood_desk.features.vault.records import Stick
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.places_to_keep import Place, place_of
from neighbourhood_desk.storage.vault import Vault

_STICK = "lock_stick"


class LockService:
    """Keeps the chosen stick inside the vault: a settings file would tell whose it is."""

    def __init__(self, vault: Vault, look: Callable[[Path], Place] = place_of) -> None:
        self._vault = vault
        self._look = look

    def stick(self) -> Stick | None:
        """The stick whose removal locks the desk, or None."""
        kept: dict[str, Any] | None = self._vault.state(_STICK)
        return None if not kept else Stick(folder=Path(kept["folder"]), medium=kept["medium"])

    def choose_stick(self, folder: Path) -> Stick:
        """Lock from now on when the stick with this folder is pulled out; raises DeskError for a disk that stays in the computer."""
        place, home = self._look(folder), self._look(self._vault.generation)
        if not place.is_outside or place.medium == home.medium:
            raise DeskError(
                say("Locks", "This folder is on a disk that stays in the computer."),
                say("Locks", "Plug in the stick that you carry with you, and choose a folder on it. Nothing is written there."),
            )
        stick = Stick(folder=folder, medium=place.medium)
        self._vault.keep_state(_STICK, {"folder": str(stick.folder), "medium": stick.medium})
        return stick

    def forget_stick(self) -> None:
        """No stick locks the desk any more."""
        self._vault.keep_state(_STICK, None)
