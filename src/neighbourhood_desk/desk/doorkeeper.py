"""Opens and makes vaults for the window, and builds what is seen while one is open."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from neighbourhood_desk.desk.folders import SAMPLE_PASSPHRASE, sample_folder, vaults_folder
from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.wording import Catalogue, say

if TYPE_CHECKING:
    from collections.abc import Callable

    from neighbourhood_desk.desk.backing_up import AutomaticBackups
    from neighbourhood_desk.desk.main_view import DeskView
    from neighbourhood_desk.desk.shell import Shell
    from neighbourhood_desk.features.vault.records import Stick
    from neighbourhood_desk.features.vault.rules import Strength
    from neighbourhood_desk.features.vault.service import Restorer, VaultKeeper
    from neighbourhood_desk.features.vault.ui.create import NewDesk
    from neighbourhood_desk.kernel.feature import PageEntry, Services
    from neighbourhood_desk.storage.opening import Notice
    from neighbourhood_desk.storage.vault import Vault

# What only an open vault needs is imported inside the methods: the window is painted before any of it is read.


@dataclass(frozen=True, slots=True)
class VaultDesk:
    """An open vault in its folder."""

    vault: Vault
    folder: Path
    neighbourhood: str
    language: str
    backups: AutomaticBackups

    def view(self, shell: Shell) -> DeskView:
        """What is seen while it is open."""
        from neighbourhood_desk.desk.assembly import assemble
        from neighbourhood_desk.desk.features import FEATURES
        from neighbourhood_desk.desk.main_view import DeskView
        from neighbourhood_desk.features.rights.service import ActivityService, RightsService
        from neighbourhood_desk.features.vault.records import Door

        services = assemble(self.vault, shell.toolkit)
        services.add(shell, Door)
        self.backups.watch()
        if not self.vault.is_read_only:
            months = services.of(RightsService).rules().log_months
            services.of(ActivityService).shorten(months)
        return DeskView(shell.toolkit, services, FEATURES, [_settings_entry(shell)])

    def known_signers(self) -> dict[str, str]:
        """This desk's own key, under which it signs its summaries."""
        from neighbourhood_desk.desk.assembly import assemble
        from neighbourhood_desk.features.summaries.service import SummaryService

        return assemble(self.vault).of(SummaryService).known_signers()

    def kept(self, key: str) -> Any:
        """What the vault kept about the desk itself."""
        return self.vault.state(key)

    def keep(self, key: str, value: Any) -> None:
        """Keep something about the desk itself."""
        self.vault.keep_state(key, value)

    def notices(self) -> list[Notice]:
        """What must be told now that it is open."""
        return self.backups.notices()

    def is_backup_due(self) -> bool:
        """True if leaving it now calls for a backup."""
        return self.backups.is_due()

    def back_up(self, progress: Callable[[int, int | None], None]) -> None:
        """Make that backup; a failure is told at the next opening."""
        self.backups.back_up(progress)

    def is_backup_quick(self) -> bool:
        """True if the last backup took so little time that one fits in before sleep."""
        return self.backups.is_quick()

    def stick(self) -> Stick | None:
        """The stick whose removal locks the desk."""
        from neighbourhood_desk.features.vault.service import LockService

        return LockService(self.vault).stick()

    def close(self, why: str = "") -> None:
        """Close the vault and wipe its key."""
        self.vault.close(why)


class VaultDoorkeeper:
    """The real doorkeeper: vaults in the user's data folder, the sample in a folder of its own."""

    def __init__(self, clock: Clock, cost: Any = None) -> None:
        self._clock = clock
        self._cost = cost

    def known(self) -> list[Path]:
        """The vaults in the usual place; looks only for their pointer file, so it loads nothing."""
        folder = vaults_folder()
        return sorted(path.parent for path in folder.glob("*/CURRENT")) if folder.is_dir() else []

    def judge(self, passphrase: str, *about: str) -> Strength:
        """How good a passphrase is."""
        return self._keeper().judge(passphrase, *about)

    def suggest(self, language: str) -> str:
        """Five random words."""
        return self._keeper().suggest(language)

    def new_code(self) -> str:
        """A recovery code."""
        return self._keeper().new_code()

    def card(self, code: str, vault_name: str, catalogue: Catalogue) -> bytes:
        """The card with a recovery code, to print."""
        return self._keeper().card(code, vault_name, catalogue)

    def create(self, answers: NewDesk) -> VaultDesk:
        """Make the vault and say in it whose it is."""
        from neighbourhood_desk.features.profile.records import Profile
        from neighbourhood_desk.features.profile.service import ProfileService

        keeper = self._keeper()
        folder = keeper.free_folder(answers.neighbourhood)
        created = keeper.create(folder, answers.passphrase, answers.neighbourhood, answers.manager, code=answers.code)
        profile = Profile(neighbourhood=answers.neighbourhood, manager=answers.manager, language=answers.language)
        ProfileService(created.vault).change(profile)
        return _opened(created.vault, folder)

    def open(self, folder: Path, secret: str, is_code: bool) -> VaultDesk:
        """Open with the passphrase or the recovery code."""
        keeper = self._keeper()
        return _opened(keeper.open_with_code(folder, secret) if is_code else keeper.open(folder, secret), folder)

    def open_what_reads(self, folder: Path, secret: str) -> VaultDesk:
        """Open a damaged vault as a read-only copy."""
        return _opened(self._keeper().open_what_reads(folder, secret), folder)

    def restorer(self) -> Restorer:
        """What brings a vault back from a backup."""
        from neighbourhood_desk.desk.backing_up import erase_again
        from neighbourhood_desk.desk.folders import backups_folder
        from neighbourhood_desk.features.vault.service import Restorer

        return Restorer(vaults_folder(), backups_folder(), self._clock, erase_again)

    def offers_keyring(self, folder: Path) -> bool:
        """True if the key store of this computer may open a vault."""
        return self._keeper().offers_keyring(folder)

    def open_with_keyring(self, folder: Path) -> VaultDesk:
        """Open with the key store of this computer."""
        return _opened(self._keeper().open_with_keyring(folder), folder)

    def read_key_file(self, path: Path) -> str:
        """The content of an organisation's key file."""
        return self._keeper().read_key_file(path)

    def sample(self, language: str) -> VaultDesk:
        """Open the sample neighbourhood, and make it first where there is none."""
        from neighbourhood_desk.desk.demo import make_sample_vault

        folder = sample_folder()
        if (folder / "CURRENT").is_file():
            return _opened(self._keeper().open(folder, SAMPLE_PASSPHRASE), folder)
        shutil.rmtree(folder, ignore_errors=True)  # what a broken-off making left behind; nothing in it is anyone's
        return _opened(make_sample_vault(folder, self._keeper(), language), folder)

    def _keeper(self) -> VaultKeeper:
        from neighbourhood_desk.features.vault.service import VaultKeeper

        return VaultKeeper(vaults_folder(), self._clock, self._cost)


def _opened(vault: Vault, folder: Path) -> VaultDesk:
    from neighbourhood_desk.desk.backing_up import AutomaticBackups
    from neighbourhood_desk.features.profile.service import ProfileService

    try:
        profile = ProfileService(vault).current()
        backups = AutomaticBackups(vault)
    except BaseException:
        vault.close()
        raise
    return VaultDesk(vault, folder, profile.neighbourhood, profile.language, backups)


def _settings_entry(shell: Shell) -> PageEntry:
    from neighbourhood_desk.kernel.feature import PageEntry

    def build(services: Services) -> Any:
        from neighbourhood_desk.desk.settings_page import SettingsPage
        from neighbourhood_desk.features.profile.service import ProfileService

        page = SettingsPage(shell.toolkit, shell.settings, services.of(ProfileService))
        page.idle_time_changed.connect(shell.follow_idle_time)
        return page

    return PageEntry(key="settings", title=say("Settings", "Settings"), icon="settings", order=99, build=build, foot=True)
