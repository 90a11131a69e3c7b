"""The key header: one random data key, wrapped on its own for each way of opening the vault.

The data key (DEK, 32 bytes) encrypts the database; a slot encrypts the DEK with a key made from a passphrase (Argon2id) or from the
recovery code (HKDF). Changing the passphrase rewrites a kilobyte of JSON, never the database, and a wrong passphrase is known
here, by the AES-GCM tag, before the database is touched.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.durable import write_durably

FORMAT = "neighbourhood-desk/keys/1"
KEY_BYTES = 32
_MAX_HEADER_BYTES = 262_144
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford base 32: no I, L, O, U
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BODY_SIGNS, _CHECK_SIGNS = 32, 4


class HeaderDamaged(DeskError):
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

    @classmethod
    def new(cls) -> KeyHeader:
        """An empty header for a new vault."""
        return cls({"format": FORMAT, "vault_id": str(uuid4()), "generation": 0, "slots": []})

    @classmethod
    def load(cls, path: Path) -> KeyHeader:
        """Read the header, or its spare when the first copy is damaged; raises HeaderDamaged."""
        for copy in (path, spare_of(path)):
            try:
                if copy.stat().st_size > _MAX_HEADER_BYTES:
                    continue
                content = json.loads(copy.read_bytes())
            except (OSError, ValueError):
                continue
            if isinstance(content, dict) and content.get("format") == FORMAT and isinstance(content.get("slots"), list):
                return cls(content)
        raise HeaderDamaged(
            say("Keys", "The key file of this vault is missing or damaged."),
            say("Keys", "Do not delete anything: restore the newest backup, which holds its own copy of the key file."),
        )

    def save(self, path: Path) -> None:
        """Write the header and its spare."""
        content = json.dumps(self._content, indent=1, ensure_ascii=False, sort_keys=True).encode()
        write_durably(path, content)
        write_durably(spare_of(path), content)

    @property
    def vault_id(self) -> str:
        """The identity of the vault, also noted inside the database."""
        return str(self._content["vault_id"])

    @property
    def slots(self) -> list[dict[str, Any]]:
        """Kind, identity and parameters of each slot, without its ciphertext."""
        shown = ("id", "kind", "kdf")
        return [{name: slot[name] for name in shown if name in slot} for slot in self._content["slots"]]

    def add_slot(self, kind: str, secret: bytes, dek: bytes | bytearray, cost: KdfCost | None = None) -> str:
        """Wrap the data key for one more secret; `cost` makes it a passphrase slot. Call `seal` before saving."""
        slot: dict[str, Any] = {"id": str(uuid4()), "kind": kind, "salt": _encode(secrets.token_bytes(16))}
        if cost is not None:
            slot["kdf"] = {"name": "argon2id", "memory": cost.memory, "passes": cost.passes, "lanes": cost.lanes}
        nonce = secrets.token_bytes(12)
        slot["wrapped"] = _encode(AESGCM(_slot_key(slot, secret)).encrypt(nonce, bytes(dek), self._binding(slot)))
        slot["nonce"] = _encode(nonce)
        self._content["slots"].append(slot)
        return str(slot["id"])

    def remove_slot(self, slot_id: str) -> None:
        """Forget one slot. Call `seal` before saving."""
        self._content["slots"] = [slot for slot in self._content["slots"] if slot.get("id") != slot_id]

    def seal(self, dek: bytes | bytearray) -> None:
        """Count a new version of the header and sign it with the data key."""
        self._content["generation"] += 1
        self._content["mac"] = self._mac(dek)

    def unlock(self, kind: str, secret: bytes) -> bytearray:
        """The data key; the caller zeroes it after use. Raises WrongSecret, or HeaderDamaged when the header was altered."""
        for slot in self._content["slots"]:
            if not isinstance(slot, dict) or slot.get("kind") != kind:
                continue
            try:
                dek = AESGCM(_slot_key(slot, secret)).decrypt(_decode(slot["nonce"]), _decode(slot["wrapped"]), self._binding(slot))
            except InvalidTag:
                continue
            except (KeyError, ValueError, TypeError) as error:
                raise _altered() from error
            if len(dek) != KEY_BYTES or not hmac.compare_digest(str(self._content.get("mac", "")), self._mac(dek)):
                raise _altered()
            return bytearray(dek)
        raise WrongSecret(
            say("Keys", "This passphrase does not open the vault.")
            if kind == "passphrase"
            else say("Keys", "This code does not open the vault."),
            say("Keys", "Nothing was changed. Check capital letters and the keyboard language, and try again."),
        )

    def _binding(self, slot: dict[str, Any]) -> bytes:
        """What the ciphertext is bound to: a slot moved to another vault or with other parameters does not open."""
        fixed = {name: value for name, value in slot.items() if name not in ("nonce", "wrapped")}
        return _canonical({"vault_id": self._content.get("vault_id"), **fixed})

    def _mac(self, dek: bytes | bytearray) -> str:
        signed = {name: value for name, value in self._content.items() if name != "mac"}
        return _encode(hmac.digest(derive(dek, "header-mac"), _canonical(signed), "sha256"))


def spare_of(path: Path) -> Path:
    """Where the second copy of a key header stands."""
    return path.with_name(path.name + ".bak")


def _slot_key(slot: dict[str, Any], secret: bytes) -> bytes:
    salt = _decode(slot["salt"])
    parameters = slot.get("kdf")
    if parameters is None:
        if slot["kind"] == "passphrase":
            raise _altered()
        return derive(secret, f"slot/{slot['kind']}", salt)
    cost = KdfCost(int(parameters["memory"]), int(parameters["passes"]), int(parameters["lanes"]))
    if parameters.get("name") != "argon2id" or not cost.within_limits():
        raise _altered()
    return Argon2id(salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory).derive(secret)


def _altered() -> HeaderDamaged:
    return HeaderDamaged(
        say("Keys", "The key file of this vault was altered."),
        say("Keys", "Do not delete anything: restore the newest backup, which holds its own copy of the key file."),
    )


def _check_signs(body: str) -> str:
    return "".join(_ALPHABET[byte & 31] for byte in hashlib.sha256(body.encode()).digest()[:_CHECK_SIGNS])


def _canonical(content: object) -> bytes:
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _encode(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _decode(value: str) -> bytes:
    return base64.b64decode(value, validate=True)
