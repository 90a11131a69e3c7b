"""Putting slots into a key header, each with the proof that it opens: a slot counts only once it was read back from the disk and tried."""

from __future__ import annotations

import contextlib
import re
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage import escrow
from neighbourhood_desk.storage.keys import KEY_BYTES, KdfCost, KeyHeader, SlotKind, passphrase_secret, recovery_secret

_GROUPED = re.compile(r"\s*\w{4}([- ]\w{4}){8}\s*")

Key = bytes | bytearray


class KeysNotWritten(DeskError):
    """The key file could not be written or did not open afterwards; the one from before stands again."""

    def __init__(self) -> None:
        super().__init__(
            say("Keys", "The keys could not be written to this disk, so nothing was changed."),
            say("Keys", "Check that the disk is not full and may be written, and try again."),
        )


@dataclass(frozen=True, slots=True)
class Secret:
    """What a person gave to open a vault; its value is shown by no `repr`."""

    kind: SlotKind
    value: bytes

    def __repr__(self) -> str:
        return f"Secret({self.kind})"


@dataclass(frozen=True, slots=True)
class Proof:
    """How one new slot is tried: `open` gives the key from the header that was read back, and it must be `key`."""

    slot_id: str
    open: Callable[[KeyHeader], bytearray]
    key: Key

    def holds(self, written: KeyHeader) -> bool:
        """True if this very slot opens."""
        return self.open(written) == self.key and written.opened_by == self.slot_id


def typed_secret(text: str) -> Secret:
    """Tell apart what a person typed or pasted: passphrase, recovery code, or the private key of an organisation."""
    if escrow.is_identity(text):
        return Secret(SlotKind.ESCROW, escrow.identity_in(text))
    first_line = text.strip().partition("\n")[0].strip()
    try:
        return Secret(SlotKind.RECOVERY, recovery_secret(first_line))
    except DeskError:
        if _GROUPED.fullmatch(first_line):  # it is meant to be a code, so say what is wrong with it
            raise
    return Secret(SlotKind.PASSPHRASE, passphrase_secret(text))


def put_passphrase(header: KeyHeader, secret: bytes, dek: Key, sealed: Key | None, cost: KdfCost, made: str) -> list[Proof]:
    """Make this the only passphrase; it opens the key of sealed fields as well where that is at hand."""
    return _put(header, SlotKind.PASSPHRASE, secret, dek, sealed, made, cost)


def put_recovery(header: KeyHeader, code: str, dek: Key, sealed: Key | None, made: str) -> list[Proof]:
    """Make this the only recovery code, for the data key and, where it is at hand, for the key of sealed fields."""
    return _put(header, SlotKind.RECOVERY, recovery_secret(code), dek, sealed, made)


def put_keyring(header: KeyHeader, secret: bytes, dek: Key, made: str) -> list[Proof]:
    """Let what the computer's key store keeps open the vault."""
    return _put(header, SlotKind.KEYRING, secret, dek, None, made)


def put_escrow(header: KeyHeader, recipient: str, dek: Key, made: str) -> list[Proof]:
    """Let an organisation's key open the vault; proven with a second key that exists for this moment only."""
    for slot in header.of_kind(SlotKind.ESCROW):
        if slot.get("recipient") == recipient:
            header.remove_slot(slot["id"])
    slot_id, witness = header.add_escrow(recipient, dek, made=made)
    return [Proof(slot_id, lambda written: written.unlock(SlotKind.ESCROW, witness), dek)]


def new_header(path: Path, passphrase: str, code: str, dek: Key, cost: KdfCost, made: str) -> KeyHeader:
    """The header of a new vault, written and proven: passphrase, recovery code, and a key for sealed fields under both."""
    header, sealed = KeyHeader.new(), secrets.token_bytes(KEY_BYTES)
    proofs = put_passphrase(header, passphrase_secret(passphrase), dek, sealed, cost, made)
    proofs += put_recovery(header, code, dek, sealed, made)
    return write_header(header, path, dek, proofs)


def write_header(header: KeyHeader, path: Path, dek: Key, proofs: Sequence[Proof], before: KeyHeader | None = None) -> KeyHeader:
    """Sign, write, read back, and try every new slot. Raises KeysNotWritten, and then `before` stands on the disk again."""
    header.seal(dek)
    try:
        header.save(path)
        written = KeyHeader.load(path)
        if written.to_bytes() == header.to_bytes() and all(proof.holds(written) for proof in proofs):
            return written
    except (OSError, DeskError):
        pass
    if before is not None:
        with contextlib.suppress(OSError):
            before.save(path)
    raise KeysNotWritten


def _put(
    header: KeyHeader, kind: SlotKind, secret: bytes, dek: Key, sealed: Key | None, made: str, cost: KdfCost | None = None
) -> list[Proof]:
    for slot in header.of_kind(kind):
        header.remove_slot(slot["id"])
    slot_id = header.add_slot(kind, secret, dek, cost, made=made)
    proofs = [Proof(slot_id, lambda written: written.unlock(kind, secret), dek)]
    if sealed is not None:
        for slot in header.of_kind(SlotKind.SEALED, kind):
            header.remove_slot(slot["id"])
        slot_id = header.add_slot(SlotKind.SEALED, secret, sealed, cost, by=kind, made=made)
        proofs.append(Proof(slot_id, lambda written: written.sealed_key(kind, secret), sealed))
    return proofs
