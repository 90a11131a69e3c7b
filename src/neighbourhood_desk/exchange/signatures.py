"""Signing keys in minisign's format (Ed25519): made, kept as bytes, compared aloud; stock `minisign` verifies what they sign."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

import minisign

from neighbourhood_desk.kernel.errors import BadFile
from neighbourhood_desk.kernel.wording import say

_CONSONANTS, _VOWELS = "bdfghjklmnprstvz", "aiou"
_WORDS = 5
_LONGEST_SIGNATURE = 1024


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A signer's public key: `text` is the base64 line of a minisign key file, `key_id` its eight bytes in hexadecimal."""

    text: str

    def __post_init__(self) -> None:
        try:
            minisign.PublicKey.from_base64(self.text)
        except (minisign.Error, ValueError) as error:
            raise BadFile(say("Package", "This is not a signing key.")) from error

    @property
    def key_id(self) -> str:
        """What stock minisign prints as the key's name."""
        return bytes(self._key._keynum_pk.key_id)[::-1].hex().upper()

    @property
    def fingerprint(self) -> str:
        """Five pronounceable words of 16 bits each (proquints), the same in every language: to compare aloud."""
        digest = hashlib.sha256(bytes(self._key._keynum_pk)).digest()
        return "-".join(_proquint(int.from_bytes(digest[at : at + 2])) for at in range(0, 2 * _WORDS, 2))

    def as_file(self) -> bytes:
        """The key as the file that stock `minisign -p` reads."""
        return f"untrusted comment: minisign public key {self.key_id}\n{self.text}\n".encode("ascii")

    def signed(self, content: bytes, signature: bytes) -> bool:
        """True if this key made `signature` over `content`."""
        try:
            self._key.verify(content, _parsed(signature))
        except minisign.VerifyError:
            return False
        return True

    @property
    def _key(self) -> minisign.PublicKey:
        return minisign.PublicKey.from_base64(self.text)


class SigningKey:
    """A private key; it lives inside the vault and nowhere else."""

    def __init__(self, secret: bytes) -> None:
        """Take the bytes that `export` gave."""
        self._key = minisign.SecretKey.from_base64(secret)

    @classmethod
    def generate(cls) -> SigningKey:
        """A new key."""
        return cls(minisign.KeyPair.generate().secret_key.to_base64())

    def export(self) -> bytes:
        """The key without any protection of its own: for the vault."""
        return bytes(self._key.to_base64())

    @property
    def public(self) -> PublicKey:
        """What others need to check its signatures."""
        return PublicKey(self._key.get_public_key().to_base64().decode("ascii"))

    def sign(self, content: bytes, comment: str) -> bytes:
        """The signature file; the same content and comment give the same bytes. `comment` is signed too and must be ASCII."""
        made = self._key.sign(content, untrusted_comment="signature of a neighbourhood desk", trusted_comment=comment)
        return bytes(made) + b"\n"


def signer_of(signature: bytes, known: Mapping[str, str]) -> PublicKey | None:
    """The known key that claims this signature; `known` maps public keys to names."""
    claimed = key_id_of(signature)
    return next((key for key in map(PublicKey, known) if key.key_id == claimed), None)


def key_id_of(signature: bytes) -> str:
    """Which key claims to have made a signature; BadFile if it is no signature."""
    return bytes(_parsed(signature)._key_id)[::-1].hex().upper()


def _parsed(signature: bytes) -> minisign.Signature:
    """Strict: the text must be exactly what the parsed signature writes, so that no byte of it is free."""
    try:
        if len(signature) > _LONGEST_SIGNATURE:
            raise ValueError("too long")
        parsed = minisign.Signature.from_bytes(signature)
        if bytes(parsed) + b"\n" != signature:
            raise ValueError("not canonical")
    except (minisign.Error, ValueError, IndexError) as error:
        raise BadFile(say("Package", "The signature of the file is damaged.")) from error
    return parsed


def _proquint(value: int) -> str:
    first, second = _VOWELS[value >> 10 & 3], _VOWELS[value >> 4 & 3]
    return _CONSONANTS[value >> 12 & 15] + first + _CONSONANTS[value >> 6 & 15] + second + _CONSONANTS[value & 15]
