"""Changing how an open vault is opened: every change asks for a secret first, is proven from the disk, and is noted in the audit log."""

from __future__ import annotations

import hmac
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage import escrow, rotation
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.escrow import recipient_in
from neighbourhood_desk.storage.key_cost import calibrated
from neighbourhood_desk.storage.key_slots import (
    Proof,
    Secret,
    put_escrow,
    put_keyring,
    put_passphrase,
    put_recovery,
    typed_secret,
    write_header,
)
from neighbourhood_desk.storage.keys import KEY_BYTES, KEYS_FILE, HeaderDamaged, KdfCost, KeyHeader, SlotKind, passphrase_secret
from neighbourhood_desk.storage.os_keyring import KeyringFailed, OsKeyring
from neighbourhood_desk.storage.resealing import reseal
from neighbourhood_desk.storage.vault import Vault

_PROVEN, _ASKED = "keys_proven", "escrow_asked"
_OPENS_BY_ITSELF = (SlotKind.PASSPHRASE, SlotKind.RECOVERY)
"""One of these must stay: they need nothing but a person."""


@dataclass(frozen=True, slots=True)
class Authority:
    """A secret that was just proven, and the key of sealed fields where it opens that too."""

    secret: Secret
    sealed: bytes | None


class KeyRing:
    """The keys of one open vault. `cost` spares measuring what a passphrase shall cost here."""

    def __init__(self, vault: Vault, keyring: OsKeyring | None = None, cost: KdfCost | None = None) -> None:
        self._vault = vault
        self._keyring = keyring or OsKeyring()
        self._cost = cost
        self._proven = {vault.opened_by}
        self._changing = threading.RLock()

    # What there is

    def slots(self) -> list[dict[str, Any]]:
        """Kind, identity and parameters of each slot, and as `proven` the moment when it last opened (None if never)."""
        proven: Mapping[str, str] = self._vault.state(_PROVEN) or {}
        found = []
        for slot in self._header().slots:
            at = proven.get(slot["id"])
            found.append({**slot, "proven": None if at is None else datetime.fromisoformat(at)})
        return found

    def keyring_unavailable(self) -> Wording | None:
        """Why this computer cannot keep a key, or None."""
        return self._keyring.unavailable()

    # Changing it

    def change_passphrase(self, current: str, new: str) -> None:
        """Let `new` open the vault instead of the passphrase there was; `current` may be the recovery code or an organisation's key."""
        authority = self._authorise(current)
        cost, made = self._new_cost(), self._today()

        def edit(header: KeyHeader, dek: bytes) -> list[Proof]:
            return put_passphrase(header, passphrase_secret(new), dek, authority.sealed, cost, made)

        self._change(edit, "change_passphrase")

    def change_recovery_code(self, current: str, code: str) -> None:
        """Let a new code open the vault; the old card opens it no more. `code` was shown and typed back before."""
        authority = self._authorise(current)

        def edit(header: KeyHeader, dek: bytes) -> list[Proof]:
            return put_recovery(header, code, dek, authority.sealed, self._today())

        self._change(edit, "change_recovery_code")

    def add_escrow(self, current: str, text: str) -> str:
        """Let the organisation whose public key is in `text` open the vault; gives that key."""
        recipient = recipient_in(text)
        self._authorise(current, wants_seal=False)
        self._change(lambda header, dek: put_escrow(header, recipient, dek, self._today()), "add_escrow")
        return recipient

    def ask_escrow(self, slot_id: str, words: Callable[[str], str]) -> bytes:
        """A question that only the private key of a slot opens; `words` tells the organisation what to do with the receipt in it."""
        slot = next((slot for slot in self._header().of_kind(SlotKind.ESCROW) if slot["id"] == slot_id), None)
        if slot is None:
            raise DeskError(say("Keys", "This way of opening the vault is not there any more."))
        receipt = escrow.new_receipt()
        content = escrow.question(slot["recipient"], words(receipt))
        self._vault.keep_state(_ASKED, {**(self._vault.state(_ASKED) or {}), slot_id: escrow.receipt_mark(receipt)})
        return content

    def is_escrow_asked(self, slot_id: str) -> bool:
        """True while a receipt is waited for."""
        return slot_id in (self._vault.state(_ASKED) or {})

    def prove_escrow(self, slot_id: str, receipt: str) -> None:
        """The organisation read the question and gave this receipt; raises DeskError for another one. A receipt counts once."""
        asked: dict[str, str] = dict(self._vault.state(_ASKED) or {})
        if not hmac.compare_digest(asked.get(slot_id, ""), escrow.receipt_mark(receipt)):
            self._vault.note(AuditEntry("prove_escrow_failed", "slot", slot_id))
            raise DeskError(
                say("Keys", "This is not the receipt that stands in the question."),
                say("Keys", "Ask for the four groups again, sign by sign; or save a new question."),
            )
        del asked[slot_id]
        self._vault.keep_state(_ASKED, asked)
        self._note_proven(slot_id)
        self._vault.note(AuditEntry("prove_escrow", "slot", slot_id))

    def turn_keyring_on(self, current: str) -> None:
        """Let this computer's key store open the vault; raises KeyringFailed with the reason, and then nothing has changed."""
        self._authorise(current, wants_seal=False)
        self._put_keyring()

    def turn_keyring_off(self) -> None:
        """Forget the key in this computer's key store; a store that does not answer keeps a key that opens nothing."""
        self._change(lambda header, _dek: _without_keyring(header), "remove_slot")
        try:
            self._keyring.forget(self._vault.vault_id)
        except KeyringFailed:
            return

    def remove(self, current: str, slot_id: str) -> None:
        """Take away one way in. Raises DeskError for the last passphrase or code, or when no other way was proven since unlocking."""
        self._authorise(current, wants_seal=False)

        def edit(header: KeyHeader, _dek: bytes) -> list[Proof]:
            slot = next((slot for slot in header.slots if slot["id"] == slot_id and slot["kind"] != SlotKind.SEALED), None)
            if slot is None:
                raise DeskError(say("Keys", "This way of opening the vault is not there any more."))
            header.remove_slot(slot_id)
            if slot["kind"] in _OPENS_BY_ITSELF:
                for sealed in header.of_kind(SlotKind.SEALED, slot["kind"]):
                    header.remove_slot(sealed["id"])
            self._require_way_in(header)
            return []

        self._change(edit, "remove_slot", slot_id)

    def rotate(self, current: str, code: str, passphrase: str = "") -> Wording | None:
        """Put everything under a new data key with a new recovery code, and a new passphrase where one is given.

        What is sealed gets a new key of its own, too, where `current` opens it.

        Gives the reason where the computer's key store did not take a new key and is off from now on.
        """
        authority = self._authorise(current)
        if authority.secret.kind != SlotKind.PASSPHRASE and not passphrase:
            raise DeskError(
                say("Keys", "Changing the data key needs your passphrase."),
                say("Keys", "If it is forgotten, set a new passphrase with the recovery code first."),
            )
        secret = passphrase_secret(passphrase) if passphrase else authority.secret.value
        old, cost, made = self._header(), self._new_cost(), self._today()
        seal = None if authority.sealed is None else secrets.token_bytes(KEY_BYTES)
        proven: list[Proof] = []

        def write(dek: bytearray, path: Path) -> None:
            header = KeyHeader.new(self._vault.vault_id)
            proven.extend(put_passphrase(header, secret, dek, seal, cost, made))
            proven.extend(put_recovery(header, code, dek, seal, made))
            if seal is None:  # whoever has the secret that opens the seal can still use it
                for slot in old.of_kind(SlotKind.SEALED):
                    header.take_over(old, slot["id"])
            for slot in old.of_kind(SlotKind.ESCROW):
                proven.extend(put_escrow(header, slot["recipient"], dek, made))
            write_header(header, path, dek, proven)

        def rework(connection: sa.Connection) -> list[AuditEntry]:
            if seal is None or authority.sealed is None:
                return []
            done, left = reseal(connection, authority.sealed, seal)
            return [AuditEntry("rotate_seal", "slot", reason=f"fields={done} unreadable={left}")]

        with self._changing:
            rotation.rotate(self._vault, write, rework)
            self._note_proven(*(proof.slot_id for proof in proven))
            if old.of_kind(SlotKind.KEYRING):
                try:
                    self._put_keyring()
                except KeyringFailed as error:
                    return error.what
        return None

    # How

    def _header(self) -> KeyHeader:
        header = KeyHeader.load(self._path)
        if not header.is_signed_with(self._vault.raw_key()):
            raise HeaderDamaged(
                say("Keys", "The key file of this vault was altered."),
                say("Keys", "Lock the desk and open it again: opening mends the key file from its spare. Nothing was changed."),
            )
        return header

    @property
    def _path(self) -> Path:
        return self._vault.generation / KEYS_FILE

    def _authorise(self, text: str, *, wants_seal: bool = True) -> Authority:
        """Prove that whoever asks may: somebody at an unlocked desk must not change the locks."""
        secret, header = typed_secret(text), self._header()
        try:
            header.unlock(secret.kind, secret.value)
        except WrongSecret:
            self._vault.note(AuditEntry("unlock_failed", "slot"))
            raise
        self._note_proven(header.opened_by)
        if not wants_seal or secret.kind not in _OPENS_BY_ITSELF:
            return Authority(secret, None)
        if not header.of_kind(SlotKind.SEALED):
            return Authority(secret, secrets.token_bytes(KEY_BYTES))
        try:
            return Authority(secret, bytes(header.sealed_key(secret.kind, secret.value)))
        except WrongSecret:  # an organisation let somebody in who knew neither passphrase nor code: the seal kept theirs
            return Authority(secret, None)

    def _change(self, edit: Callable[[KeyHeader, bytes], list[Proof]], action: str, slot_id: str | None = None) -> None:
        with self._changing:
            before = self._header()
            header, dek = before.clone(), self._vault.raw_key()
            proofs = edit(header, dek)
            write_header(header, self._path, dek, proofs, before)
            self._note_proven(*(proof.slot_id for proof in proofs))
            self._vault.note(AuditEntry(action, "slot", slot_id or (proofs[0].slot_id if proofs else None)))

    def _put_keyring(self) -> None:
        secret = secrets.token_bytes(KEY_BYTES)
        self._keyring.keep(self._vault.vault_id, secret)
        self._change(lambda header, dek: put_keyring(header, secret, dek, self._today()), "add_keyring")

    def _require_way_in(self, header: KeyHeader) -> None:
        if not any(header.of_kind(kind) for kind in _OPENS_BY_ITSELF):
            raise DeskError(
                say("Keys", "This is the last way to open the vault without help."),
                say("Keys", "A passphrase or a recovery code must stay. Set another one first."),
            )
        if not any(slot["id"] in self._proven for slot in header.slots if slot["kind"] not in (SlotKind.KEYRING, SlotKind.SEALED)):
            raise DeskError(
                say("Keys", "No other way of opening this vault was tried since it was unlocked."),
                say("Keys", "Give the secret of the way that stays, so that you are not locked out."),
            )

    def _note_proven(self, *slot_ids: str) -> None:
        self._proven.update(slot_ids)
        remember_proven(self._vault, self._header(), *slot_ids)

    def _new_cost(self) -> KdfCost:
        return self._cost or calibrated()

    def _today(self) -> str:
        return self._vault.clock.today().isoformat()


def remember_proven(vault: Vault, header: KeyHeader, *slot_ids: str) -> None:
    """Keep in the vault when these slots opened; slots that are gone are forgotten."""
    now = vault.clock.now().isoformat(timespec="seconds")
    known = {slot["id"] for slot in header.slots}
    proven = {**(vault.state(_PROVEN) or {}), **dict.fromkeys(slot_ids, now)}
    vault.keep_state(_PROVEN, {slot_id: at for slot_id, at in proven.items() if slot_id in known})


def _without_keyring(header: KeyHeader) -> list[Proof]:
    for slot in header.of_kind(SlotKind.KEYRING):
        header.remove_slot(slot["id"])
    return []


def keyring_secret(header: KeyHeader, keyring: OsKeyring) -> Secret:
    """What this computer's key store keeps for a vault; raises KeyringFailed, also where the vault has no such slot."""
    if not header.of_kind(SlotKind.KEYRING):
        raise KeyringFailed(say("Keyring", "This vault is not opened by the key store of this computer."))
    return Secret(SlotKind.KEYRING, keyring.fetch(header.vault_id))
