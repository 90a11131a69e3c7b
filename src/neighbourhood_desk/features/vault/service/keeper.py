"""The manager's verbs at the door: make a vault, open it, open it with the recovery code."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from pathlib import Path

from neighbourhood_desk.features.vault.rules import Strength, folder_name, judged
from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.storage.keys import KdfCost, new_recovery_code
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import Created, create_vault, is_vault, open_vault, open_with_recovery_code

_LISTS = {"es": "spanish", "en": "english"}
_GENERATED_WORDS = 5


@dataclass(frozen=True, slots=True)
class VaultKeeper:
    """Knows where vaults are kept and how they are opened; holds no key."""

    vaults_folder: Path
    clock: Clock
    cost: KdfCost | None = None

    def known(self) -> list[Path]:
        """The vaults in the usual place, by name."""
        if not self.vaults_folder.is_dir():
            return []
        return sorted(folder for folder in self.vaults_folder.iterdir() if is_vault(folder))

    def free_folder(self, neighbourhood: str) -> Path:
        """A folder for a new vault that nobody uses yet."""
        wanted = self.vaults_folder / folder_name(neighbourhood)
        number = 1
        folder = wanted
        while folder.exists():
            number += 1
            folder = wanted.with_name(f"{wanted.name}-{number}")
        return folder

    def judge(self, passphrase: str, *about: str) -> Strength:
        """How well a passphrase would withstand guessing by someone who knows `about`: the neighbourhood, the manager."""
        from zxcvbn import zxcvbn  # its word lists take time to read, and only whoever makes a vault needs them

        if not passphrase:
            return judged(0, 0)
        known = [word for text in about for word in (text, fold(text), *fold(text).split())]
        return judged(len(passphrase), int(zxcvbn(passphrase[:72], user_inputs=known)["score"]))

    def suggest(self, language: str) -> str:
        """Five random words of 2,048 (55 bits), without accents so that every keyboard can type them."""
        from mnemonic import Mnemonic

        words = Mnemonic(_LISTS[language]).wordlist
        return " ".join(fold(secrets.choice(words)) for _ in range(_GENERATED_WORDS))

    def new_code(self) -> str:
        """A recovery code for a vault that is about to be made: it is shown and typed back first."""
        return new_recovery_code()

    def create(self, folder: Path, passphrase: str, *about: str, code: str | None = None) -> Created:
        """Make a vault; raises DeskError when the passphrase is too weak or the folder is taken."""
        strength = self.judge(passphrase, *about)
        if not strength.is_enough:
            raise DeskError(strength.words)
        return create_vault(folder, passphrase, self.clock, self.cost, code)

    def open(self, folder: Path, passphrase: str) -> Vault:
        """Open with the passphrase; raises WrongSecret, VaultInUse, or what is damaged."""
        return open_vault(folder, passphrase, self.clock)

    def open_with_code(self, folder: Path, code: str) -> Vault:
        """Open with the recovery code."""
        return open_with_recovery_code(folder, code, self.clock)
