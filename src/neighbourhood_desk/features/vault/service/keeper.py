"""The manager's verbs at the door: make a vault, and open it with whatever opens it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from pathlib import Path

from neighbourhood_desk.features.vault.records import Way
from neighbourhood_desk.features.vault.rules import Strength, TooSoon, folder_name, judged, still_to_wait
from neighbourhood_desk.features.vault.service.keys import KeyService, ways_of
from neighbourhood_desk.kernel.clock import Clock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.folding import fold
from neighbourhood_desk.kernel.wording import Catalogue, say
from neighbourhood_desk.storage.attempts import attempts_at, forget_failures, note_failure
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.key_cost import calibrated
from neighbourhood_desk.storage.key_ring import keyring_secret
from neighbourhood_desk.storage.key_slots import Secret, typed_secret
from neighbourhood_desk.storage.keys import KdfCost, SlotKind, new_recovery_code, passphrase_secret
from neighbourhood_desk.storage.os_keyring import KeyringFailed, OsKeyring
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import Created, create_vault, is_vault, open_what_reads, open_with_secret, read_header

_LISTS = {"es": "spanish", "en": "english"}
_GENERATED_WORDS = 5
_MOST_KEY_FILE = 65_536


@dataclass(frozen=True, slots=True)
class VaultKeeper:
    """Knows where vaults are kept and how they are opened; holds no key."""

    vaults_folder: Path
    clock: Clock
    cost: KdfCost | None = None
    keyring: OsKeyring = field(default_factory=OsKeyring)

    @property
    def backups_folder(self) -> Path:
        """Where backups go that are made by themselves, in a folder for each vault."""
        return self.vaults_folder.parent / "backups"

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
        score = int(zxcvbn(passphrase[:72], user_inputs=known)["score"])
        # Three names in a row pass as long and odd; what counts is what stands there beside them.
        rest = " ".join(word for word in passphrase.split() if fold(word) not in known)
        if len(rest.split()) < len(passphrase.split()):
            score = min(score, int(zxcvbn(rest[:72])["score"]) if rest else 0)
        return judged(len(passphrase), score)

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
        return create_vault(folder, passphrase, self.clock, self.cost or calibrated(), code)

    def card(self, code: str, vault_name: str, catalogue: Catalogue) -> bytes:
        """The card with a recovery code as a PDF, for a vault that is about to be made."""
        from neighbourhood_desk.features.vault.formats.recovery_card import compose

        return compose(code, vault_name, self.clock.today(), catalogue)

    def open(self, folder: Path, passphrase: str) -> Vault:
        """Open with the passphrase; raises WrongSecret, TooSoon, VaultInUse, or what is damaged."""
        return self._open(folder, Secret(SlotKind.PASSPHRASE, passphrase_secret(passphrase)))

    def open_what_reads(self, folder: Path, text: str) -> Vault:
        """A damaged vault as a read-only copy, with its passphrase, its recovery code or an organisation's key."""
        return open_what_reads(folder, typed_secret(text), self.clock)

    def open_with_code(self, folder: Path, text: str) -> Vault:
        """Open with the recovery code, or with the content of an organisation's key file."""
        secret = typed_secret(text)
        if secret.kind == SlotKind.PASSPHRASE:
            raise DeskError(
                say("Keys", "This recovery code is not complete."),
                say("Keys", "It has nine groups of four letters and digits; copy all of them from the card."),
            )
        return self._open(folder, secret)

    def open_with_keyring(self, folder: Path) -> Vault:
        """Open with what the computer's key store keeps; raises KeyringFailed with the reason, and then the passphrase is asked."""
        try:
            return self._open(folder, keyring_secret(read_header(folder), self.keyring))
        except WrongSecret as error:  # no wrong try of a person: the store holds the key of another day
            raise KeyringFailed(error.what, say("Keyring", "Open the vault with your passphrase.")) from None

    def offers_keyring(self, folder: Path) -> bool:
        """True if the key store of a computer may open this vault; reads no key."""
        try:
            return bool(read_header(folder).of_kind(SlotKind.KEYRING))
        except DeskError:
            return False

    def read_key_file(self, path: Path) -> str:
        """The text of a file with a key in it; raises DeskError when it is something else."""
        try:
            with path.open("rb") as file:
                content = file.read(_MOST_KEY_FILE + 1)
            if len(content) <= _MOST_KEY_FILE:
                return content.decode("utf-8-sig")
        except (OSError, UnicodeDecodeError):
            pass
        raise DeskError(say("Keys", "This file cannot be read as a key."), say("Keys", "A key file is a short text file; choose another."))

    def ways(self, folder: Path) -> list[Way]:
        """How a vault can be opened; asks for no secret, and says nothing that its key file does not say to anybody."""
        return ways_of(read_header(folder).slots)

    def recover(self, folder: Path, text: str, passphrase: str) -> None:
        """Give a vault a new passphrase with its recovery code or an organisation's key; the old passphrase opens nothing any more."""
        strength = self.judge(passphrase)
        if not strength.is_enough:
            raise DeskError(strength.words)
        vault = self.open_with_code(folder, text)
        try:
            KeyService(vault, self, self.keyring, self.cost).change_passphrase(text, passphrase)
        finally:
            vault.close()

    def _open(self, folder: Path, secret: Secret) -> Vault:
        noted = attempts_at(folder)
        is_typed = secret.kind != SlotKind.KEYRING
        wait = still_to_wait(noted.failures, noted.last, self.clock.now())
        if wait and is_typed:
            raise TooSoon(wait)
        try:
            vault = open_with_secret(folder, secret, self.clock, self.backups_folder)
        except WrongSecret:
            if is_typed:
                note_failure(folder, self.clock.now())
            raise
        if noted.failures:
            vault.note(AuditEntry("unlock_failed", "slot", reason=str(noted.failures)))
            forget_failures(folder)
        return vault
