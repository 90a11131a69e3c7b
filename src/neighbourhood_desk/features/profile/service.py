"""What the manager says of the desk itself."""

from __future__ import annotations

from neighbourhood_desk.features.profile.records import PROFILE_ID, Profile
from neighbourhood_desk.features.profile.rules import calendar_of, mistakes
from neighbourhood_desk.features.profile.store import profiles
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.kernel.working_days import Calendar
from neighbourhood_desk.storage.vault import Vault


class ProfileService:
    """Keeps the one profile of a vault."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def current(self) -> Profile:
        """The profile; a nameless one before `change` was ever called."""
        with self._vault.reading() as reading:
            return profiles.get(reading, PROFILE_ID) or Profile()

    def calendar(self) -> Calendar:
        """The working days where this desk is."""
        return calendar_of(self.current())

    def change(self, profile: Profile) -> Profile:
        """Keep what was changed; raises DeskError that names the first mistake."""
        found = mistakes(profile)
        if found:
            raise DeskError(next(iter(found.values())))
        with self._vault.operation(say("Profile", "Change the desk's details")) as op:
            return profiles.save(op, profile)
