"""The manager's verbs for the keys of an open vault. Each asks for a secret first, is proven, and cannot be undone: it is noted instead."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Protocol

from neighbourhood_desk.features.vault.records import GuessCost, Way, WayKind
from neighbourhood_desk.features.vault.rules import Strength
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.escrow import recipient_in
from neighbourhood_desk.storage.key_ring import KeyRing
from neighbourhood_desk.storage.keys import KdfCost, SlotKind
from neighbourhood_desk.storage.os_keyring import OsKeyring
from neighbourhood_desk.storage.vault import Vault


class Judge(Protocol):
    """What is asked about passphrases and codes: the vault's keeper."""

    def judge(self, passphrase: str, *about: str) -> Strength: ...

    def suggest(self, language: str) -> str: ...

    def new_code(self) -> str: ...

    def card(self, code: str, vault_name: str, catalogue: Catalogue) -> bytes: ...

    def read_key_file(self, path: Path) -> str: ...


class KeyService:
    """How the open vault is opened, and how that is changed. `current` is always the passphrase, the recovery code or an escrow key."""

    def __init__(self, vault: Vault, judge: Judge, keyring: OsKeyring | None = None, cost: KdfCost | None = None) -> None:
        self._vault = vault
        self._judge = judge
        self._ring = KeyRing(vault, keyring, cost)

    def ways(self) -> list[Way]:
        """Every way of opening the vault, the passphrase first."""
        return ways_of(self._ring.slots())

    def keyring_unavailable(self) -> Wording | None:
        """Why the key store of this computer cannot be used, or None. Asks the store: call it off the UI thread."""
        return self._ring.keyring_unavailable()

    def judge(self, passphrase: str) -> Strength:
        """How well a passphrase would withstand guessing."""
        return self._judge.judge(passphrase)

    def suggest(self, language: str) -> str:
        """Five random words."""
        return self._judge.suggest(language)

    def new_code(self) -> str:
        """A recovery code that opens nothing yet: it is shown and typed back first."""
        return self._judge.new_code()

    def card(self, code: str, catalogue: Catalogue) -> bytes:
        """The card with a recovery code, as a PDF to be written at once: that it leaves is noted, and nothing that tells the code."""
        self._vault.note(AuditEntry("export_card", "slot"))
        return self._judge.card(code, self._vault.generation.parent.name, catalogue)

    def change_passphrase(self, current: str, new: str) -> None:
        """Set a new passphrase; raises WrongSecret, or DeskError when the new one is too weak."""
        self._require_strong(new)
        self._ring.change_passphrase(current, new)

    def change_recovery_code(self, current: str, code: str) -> None:
        """Let this code, from `new_code`, open the vault instead of the old one."""
        self._ring.change_recovery_code(current, code)

    def add_escrow(self, current: str, text: str) -> str:
        """Let an organisation open the vault; `text` holds its age public key, which is the result."""
        return self._ring.add_escrow(current, text)

    def public_key_in(self, path: Path) -> str:
        """The public key in a file; raises DeskError, also when the file is the private key, which must stay away from here."""
        return recipient_in(self._judge.read_key_file(path))

    def save_question(self, way_id: str, path: Path, catalogue: Catalogue) -> None:
        """Write a question that only the organisation can open; it answers with a receipt, and its key stays where it is."""
        content = self._ring.ask_escrow(
            way_id,
            lambda receipt: catalogue.text(
                say(
                    "Escrow",
                    "You could open this, so you could also open the desk of the neighbourhood “{name}”.\n\nRead this receipt to its"
                    " manager: {receipt}\n\nNothing else is to be done. Never hand over your private key.\n",
                    name=self._vault.generation.parent.name,
                    receipt=receipt,
                )
            ),
        )
        try:
            path.write_bytes(content)
        except OSError as error:
            raise DeskError(say("Escrow", "The question could not be written there."), say("Escrow", "Choose another folder.")) from error

    def is_asked(self, way_id: str) -> bool:
        """True while the receipt of an organisation is waited for."""
        return self._ring.is_escrow_asked(way_id)

    def prove_organisation(self, way_id: str, receipt: str) -> None:
        """Note that an organisation showed that it can open the vault; raises DeskError for a wrong receipt."""
        self._ring.prove_escrow(way_id, receipt)

    def turn_keyring_on(self, current: str) -> None:
        """Let the key store of this computer open the vault; raises KeyringFailed with the reason."""
        self._ring.turn_keyring_on(current)

    def turn_keyring_off(self) -> None:
        """Let it no more."""
        self._ring.turn_keyring_off()

    def remove(self, current: str, way_id: str) -> None:
        """Take a way of opening away; a passphrase or a code stays, and one that was tried today."""
        self._ring.remove(current, way_id)

    def rotate(self, current: str, code: str, new: str = "") -> Wording | None:
        """Encrypt everything anew under another key, with this recovery code and a new passphrase where one is given.

        Gives the reason where the key store of this computer is off from now on.
        """
        if new:
            self._require_strong(new)
        return self._ring.rotate(current, code, new)

    def _require_strong(self, passphrase: str) -> None:
        strength = self._judge.judge(passphrase)
        if not strength.is_enough:
            raise DeskError(strength.words, say("Passphrase", "Nothing was changed. Choose another, or let the desk suggest five words."))


def ways_of(slots: Sequence[Mapping[str, Any]]) -> list[Way]:
    """The slots of a key header as ways of opening; a header that was not yet proven may hold anything, so nothing of it is trusted."""
    sealed_by = {slot.get("by") for slot in slots if slot.get("kind") == SlotKind.SEALED}
    found = []
    for slot in slots:
        kind = next((kind for kind in WayKind if kind == slot.get("kind")), None)
        if kind is not None:
            found.append(
                Way(
                    id=str(slot.get("id", "")),
                    kind=kind,
                    made=_day(slot.get("made")),
                    proven=slot.get("proven"),
                    cost=_cost(slot.get("kdf")),
                    recipient=str(slot.get("recipient", "")),
                    opens_sealed=kind in sealed_by,
                )
            )
    return sorted(found, key=lambda way: list(WayKind).index(way.kind))


def _day(text: Any) -> date | None:
    try:
        return date.fromisoformat(text)
    except (TypeError, ValueError):
        return None


def _cost(parameters: Any) -> GuessCost | None:
    try:
        memory, passes, lanes = (int(parameters[name]) for name in ("memory", "passes", "lanes"))
    except (TypeError, ValueError, KeyError, OverflowError):
        return None
    return GuessCost(memory_mib=memory // 1024, passes=passes, lanes=lanes)
