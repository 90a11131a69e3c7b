"""The key header: one random data key, wrapped on its own for each way of opening the vault.

The data key (DEK, 32 bytes) encrypts the database; a slot encrypts the DEK with a key made from a passphrase (Argon2id), from the
recovery code or from what the computer's key store keeps (HKDF), or to an organisation's age key. Changing the passphrase rewrites a
kilobyte of JSON, never the database, and a wrong passphrase is known here, by the AES-GCM tag, before the database is touched.
A second key, for fields that are sealed, stands in slots of its own that only the passphrase and the recovery code open.
"""

from __future__ import annotations

import base64
import contextlib
import copy
import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any
from uuid import uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from neighbourhood_desk.kernel.errors import Damaged, DeskError, WrongSecret
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage import escrow
from neighbourhood_desk.storage.durable import write_durably

FORMAT = "neighbourhood-desk/keys/1"
KEYS_FILE = "vault.keys.json"
KEY_BYTES = 32
_MAX_HEADER_BYTES = 262_144
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford base 32: no I, L, O, U
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BODY_SIGNS, _CHECK_SIGNS = 32, 4


class SlotKind(StrEnum):
    """The ways to a key. `sealed` opens the key of sealed fields, the others the data key."""

    PASSPHRASE = "passphrase"  # noqa: S105 - no secret
    RECOVERY = "recovery"
    ESCROW = "escrow"
    KEYRING = "keyring"
    SEALED = "sealed"


class HeaderDamaged(Damaged):
    """The key header cannot be read or was altered; the data may be whole."""


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What a passphrase guess costs: memory in KiB, passes and lanes of Argon2id (RFC 9106)."""

    memory: int = 131_072
    passes: int = 3
    lanes: int = 4

    def within_limits(self) -> bool:
        """False below the floor (somebody weakened the file) or above the ceiling (a memory bomb)."""
        return 65_536 <= self.memory <= 1_048_576 and 2 <= self.passes <= 12 and 1 <= self.lanes <= 8


FLOOR = KdfCost(65_536, 2, 4)
"""The weakest cost that a vault may have: for tests and very old laptops."""


def derive(key: bytes | bytearray, purpose: str, salt: bytes = b"") -> bytes:
    """A key of 32 bytes for one purpose (HKDF-SHA-256, RFC 5869)."""
    return HKDF(hashes.SHA256(), KEY_BYTES, salt or None, b"neighbourhood-desk/1/" + purpose.encode()).derive(bytes(key))


def new_recovery_code() -> str:
    """160 random bits as nine groups of four signs, the last group a check of the others."""
    number = int.from_bytes(secrets.token_bytes(20))
    body = "".join(_ALPHABET[number >> 5 * place & 31] for place in range(_BODY_SIGNS))
    whole = body + _check_signs(body)
    return "-".join(whole[start : start + 4] for start in range(0, len(whole), 4))


def recovery_secret(code: str) -> bytes:
    """The secret in a typed recovery code; raises DeskError that says whether the shape or a sign is wrong."""
    signs = "".join(sign for sign in code.upper().translate(_LOOKALIKES) if sign not in "- \n\t")
    if len(signs) != _BODY_SIGNS + _CHECK_SIGNS or any(sign not in _ALPHABET for sign in signs):
        raise DeskError(
            say("Keys", "This recovery code is not complete."),
            say("Keys", "It has nine groups of four letters and digits; copy all of them from the card."),
        )
    body = signs[:_BODY_SIGNS]
    if _check_signs(body) != signs[_BODY_SIGNS:]:
        raise DeskError(say("Keys", "This recovery code has a typing mistake."), say("Keys", "Compare each group with the card."))
    return body.encode()


def passphrase_secret(passphrase: str) -> bytes:
    """The same bytes from every keyboard: «ñ» typed as one sign or as two (NFKC)."""
    return unicodedata.normalize("NFKC", passphrase).encode()


class KeyHeader:
    """The slots of one vault; nothing in it opens anything without a secret."""

    def __init__(self, content: dict[str, Any]) -> None:
        self._content = content
        self.opened_by = ""
        """The identity of the slot that opened last."""

    @classmethod
    def new(cls, vault_id: str = "") -> KeyHeader:
        """An empty header, for a new vault or for a new data key of the vault `vault_id`."""
        return cls({"format": FORMAT, "vault_id": vault_id or str(uuid4()), "generation": 0, "slots": []})

    @classmethod
    def load(cls, path: Path) -> KeyHeader:
        """Read the header, or its spare when the first copy cannot be read; raises HeaderDamaged."""
        return _copies(path)[0]

    def save(self, path: Path) -> None:
        """Write the spare and then the header: it is the second that counts, so an error before it has changed nothing."""
        content = self.to_bytes()
        write_durably(spare_of(path), content)
        write_durably(path, content)

    def to_bytes(self) -> bytes:
        """The header as it stands in its file."""
        return json.dumps(self._content, indent=1, ensure_ascii=False, sort_keys=True).encode()

    def clone(self) -> KeyHeader:
        """A copy to change, while this one stays what it is."""
        return KeyHeader(copy.deepcopy(self._content))

    @property
    def vault_id(self) -> str:
        """The identity of the vault, also noted inside the database."""
        return str(self._content["vault_id"])

    @property
    def version(self) -> int:
        """How often this header was changed."""
        return int(self._content["generation"])

    @property
    def slots(self) -> list[dict[str, Any]]:
        """Kind, identity and parameters of each slot, without its ciphertext."""
        shown = ("id", "kind", "by", "made", "kdf", "recipient")
        return [{name: slot[name] for name in shown if name in slot} for slot in self._content["slots"]]

    def of_kind(self, kind: SlotKind, by: str = "") -> list[dict[str, Any]]:
        """The slots of one kind; of sealed ones, those that `by` opens."""
        return [slot for slot in self.slots if slot.get("kind") == kind and (not by or slot.get("by") == by)]

    def add_slot(self, kind: str, secret: bytes, key: bytes | bytearray, cost: KdfCost | None = None, **facts: str) -> str:
        """Wrap a key for one more secret; `cost` makes it a passphrase slot. Call `seal` before saving.

        `facts` stand in the slot for all to read: `made`, a day, and for a sealed slot `by`, the kind of secret that opens it.
        """
        slot: dict[str, Any] = {"id": str(uuid4()), "kind": str(kind), "salt": _encode(secrets.token_bytes(16)), **facts}
        if cost is not None:
            slot["kdf"] = {"name": "argon2id", "memory": cost.memory, "passes": cost.passes, "lanes": cost.lanes}
        nonce = secrets.token_bytes(12)
        slot["wrapped"] = _encode(AESGCM(_slot_key(slot, secret)).encrypt(nonce, bytes(key), self._binding(slot)))
        slot["nonce"] = _encode(nonce)
        self._content["slots"].append(slot)
        return str(slot["id"])

    def add_escrow(self, recipient: str, key: bytes | bytearray, **facts: str) -> tuple[str, bytes]:
        """Wrap the data key for an organisation's age key. Gives the slot and a secret that opens it once, to prove it.

        That secret belongs to a second receiver who exists only for the proof: it is never kept.
        """
        slot: dict[str, Any] = {"id": str(uuid4()), "kind": str(SlotKind.ESCROW), "recipient": recipient, **facts}
        content, witness = escrow.wrap(recipient, hashlib.sha256(self._binding(slot)).digest() + bytes(key))
        slot["wrapped"] = _encode(content)
        self._content["slots"].append(slot)
        return str(slot["id"]), witness

    def take_over(self, other: KeyHeader, slot_id: str) -> None:
        """Copy a slot of another header of the same vault as it is: it is bound to the vault, not to the header."""
        self._content["slots"] += [copy.deepcopy(slot) for slot in other._content["slots"] if slot.get("id") == slot_id]

    def remove_slot(self, slot_id: str) -> None:
        """Forget one slot. Call `seal` before saving."""
        self._content["slots"] = [slot for slot in self._content["slots"] if slot.get("id") != slot_id]

    def seal(self, dek: bytes | bytearray) -> None:
        """Count a new version of the header and sign it with the data key."""
        self._content["generation"] += 1
        self._content["mac"] = self._mac(dek)

    def is_signed_with(self, dek: bytes | bytearray) -> bool:
        """True if nothing in this header was changed since whoever holds `dek` sealed it."""
        return hmac.compare_digest(str(self._content.get("mac", "")).encode(), self._mac(dek).encode())

    def unlock(self, kind: str, secret: bytes) -> bytearray:
        """The data key; the caller zeroes it after use. Raises WrongSecret, or HeaderDamaged when the header was altered."""
        dek = self._open(kind, secret)
        if not self.is_signed_with(dek):
            raise _altered()
        return dek

    def sealed_key(self, by: SlotKind, secret: bytes) -> bytearray:
        """The key of sealed fields; the caller zeroes it. Raises WrongSecret, also where no slot opens `by` such a secret."""
        return self._open(SlotKind.SEALED, secret, by)

    def _open(self, kind: str, secret: bytes, by: str = "") -> bytearray:
        for slot in self._content["slots"]:
            if slot.get("kind") != kind or (by and slot.get("by") != by):
                continue
            try:
                key = self._unwrapped(slot, secret)
            except (InvalidTag, escrow.NotForThisKey):
                continue
            except (KeyError, ValueError, TypeError, OverflowError) as error:
                raise _altered() from error
            if len(key) != KEY_BYTES:
                raise _altered()
            self.opened_by = str(slot.get("id", ""))
            return bytearray(key)
        raise WrongSecret(
            _REFUSED.get(SlotKind(by or kind), say("Keys", "This code does not open the vault.")),
            say("Keys", "Nothing was changed. Check capital letters and the keyboard language, and try again."),
        )

    def _unwrapped(self, slot: dict[str, Any], secret: bytes) -> bytes:
        if slot["kind"] != SlotKind.ESCROW:
            return AESGCM(_slot_key(slot, secret)).decrypt(_decode(slot["nonce"]), _decode(slot["wrapped"]), self._binding(slot))
        content = escrow.unwrap(_decode(slot["wrapped"]), secret)
        bound, key = content[:KEY_BYTES], content[KEY_BYTES:]
        if bound != hashlib.sha256(self._binding(slot)).digest():
            raise _altered()
        return key

    def _binding(self, slot: dict[str, Any]) -> bytes:
        """What the ciphertext is bound to: a slot moved to another vault or with other parameters does not open."""
        fixed = {name: value for name, value in slot.items() if name not in ("nonce", "wrapped")}
        return _canonical({"vault_id": self._content["vault_id"], **fixed})

    def _mac(self, dek: bytes | bytearray) -> str:
        signed = {name: value for name, value in self._content.items() if name != "mac"}
        return _encode(hmac.digest(derive(dek, "header-mac"), _canonical(signed), "sha256"))


def open_header(path: Path, unlock: Callable[[KeyHeader], bytearray]) -> tuple[KeyHeader, bytearray]:
    """Unlock with the header or, where that copy was damaged, with its spare; then make both copies equal again.

    A spare of another version never helps a wrong secret: it may still know a passphrase that was changed since.
    """
    first, *others = _copies(path)
    try:
        header, key = first, unlock(first)
    except (HeaderDamaged, WrongSecret) as error:
        spare = others[0] if others else None
        if spare is None or spare.to_bytes() == first.to_bytes():
            raise
        if isinstance(error, WrongSecret) and spare.version != first.version:
            raise
        try:
            header, key = spare, unlock(spare)
        except HeaderDamaged:
            raise error from None
    whole = header.to_bytes()
    with contextlib.suppress(OSError):  # a medium that cannot be written opens all the same
        if any(not place.is_file() or place.read_bytes() != whole for place in (path, spare_of(path))):
            header.save(path)
    return header, key


def _copies(path: Path) -> list[KeyHeader]:
    """The copies that can be read, the first one first; raises HeaderDamaged where none can."""
    found: list[KeyHeader] = []
    for place in (path, spare_of(path)):
        try:
            if place.stat().st_size > _MAX_HEADER_BYTES:
                continue
            content = json.loads(place.read_bytes())
        except (OSError, ValueError, RecursionError):
            continue
        if _is_header(content):
            found.append(KeyHeader(content))
    if not found:
        raise HeaderDamaged(say("Keys", "The key file of this vault is missing or damaged."), _RESTORE)
    return found


def _is_header(content: Any) -> bool:
    return (
        isinstance(content, dict)
        and content.get("format") == FORMAT
        and isinstance(content.get("vault_id"), str)
        and isinstance(content.get("generation"), int)
        and isinstance(content.get("slots"), list)
        and all(isinstance(slot, dict) for slot in content["slots"])
    )


def spare_of(path: Path) -> Path:
    """Where the second copy of a key header stands."""
    return path.with_name(path.name + ".bak")


def _slot_key(slot: dict[str, Any], secret: bytes) -> bytes:
    salt = _decode(slot["salt"])
    parameters = slot.get("kdf")
    if parameters is None:
        if SlotKind.PASSPHRASE in (slot["kind"], slot.get("by")):
            raise _altered()
        return derive(secret, f"slot/{slot['kind']}", salt)
    cost = KdfCost(int(parameters["memory"]), int(parameters["passes"]), int(parameters["lanes"]))
    if parameters.get("name") != "argon2id" or not cost.within_limits():
        raise _altered()
    return _stretched(secret, salt, cost)


def seconds_of(cost: KdfCost, timer: Callable[[], float]) -> float:
    """How long one derivation at this cost takes here."""
    begun = timer()
    _stretched(b"measured", secrets.token_bytes(16), cost)
    return timer() - begun


def _stretched(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
    return Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory).derive(secret)


def _altered() -> HeaderDamaged:
    return HeaderDamaged(say("Keys", "The key file of this vault was altered."), _RESTORE)


def _check_signs(body: str) -> str:
    return "".join(_ALPHABET[byte & 31] for byte in hashlib.sha256(body.encode()).digest()[:_CHECK_SIGNS])


def _canonical(content: object) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _encode(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _decode(value: str) -> bytes:
    return base64.b64decode(value, validate=True)


_RESTORE = say("Keys", "Do not delete anything: restore the newest backup, which holds its own copy of the key file.")
_REFUSED: dict[SlotKind, Wording] = {
    SlotKind.PASSPHRASE: say("Keys", "This passphrase does not open the vault."),
    SlotKind.ESCROW: say("Keys", "This organisation key does not open the vault."),
    SlotKind.KEYRING: say("Keys", "The key store of this computer holds another key."),
}
