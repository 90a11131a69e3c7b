"""A key left with an organisation: wrapped for its age key, whose private half stays with it. The only place that imports pyrage.

The file that an organisation keeps is what `age-keygen` writes, and stock `age` opens what is wrapped here.
"""

from __future__ import annotations

import hashlib
import re
import secrets

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import say

_PUBLIC = re.compile(r"\bage1[02-9ac-hj-np-z]{58}\b", re.IGNORECASE)
_PRIVATE = re.compile(r"AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}\b", re.IGNORECASE)
_PRIVATE_MARK = "AGE-SECRET-KEY-"
_MOST = 65_536
_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})


class NotForThisKey(Exception):
    """What was wrapped has other receivers."""


def recipient_in(text: str) -> str:
    """The public key in a text or in the content of a file; raises DeskError that says what is wrong with it."""
    if _PRIVATE_MARK in text.upper():
        raise DeskError(
            say("Escrow", "This is the private key of the organisation, which must never come near this computer."),
            say("Escrow", "Close that file and ask for the public key, which begins with age1."),
        )
    found = {match.group().lower() for match in _PUBLIC.finditer(text[:_MOST])}
    if len(found) != 1:
        raise DeskError(
            say("Escrow", "There is more than one public key in this text.")
            if found
            else say("Escrow", "There is no public key in this text."),
            say("Escrow", "Ask the organisation for its age public key: one line that begins with age1."),
        )
    recipient = found.pop()
    _recipient(recipient)
    return recipient


def is_identity(text: str) -> bool:
    """True if this text means to be a private age key."""
    return _PRIVATE_MARK in text.upper()[:_MOST]


def identity_in(text: str) -> bytes:
    """The private key in the content of an organisation's key file, for one unlock; raises DeskError."""
    match = _PRIVATE.search(text[:_MOST])
    if match is None:
        raise DeskError(
            say("Escrow", "There is no organisation key in this file."),
            say("Escrow", "It must be the file that age-keygen wrote, with a line that begins with AGE-SECRET-KEY-1."),
        )
    return match.group().upper().encode()


def wrap(recipient: str, content: bytes) -> tuple[bytes, bytes]:
    """Encrypt `content` to `recipient`, and to a witness whose private key is the second result: whoever keeps it could open it."""
    import pyrage

    witness = pyrage.x25519.Identity.generate()
    return bytes(pyrage.encrypt(content, [_recipient(recipient), witness.to_public()])), str(witness).encode()


def question(recipient: str, text: str) -> bytes:
    """A text that only whoever holds the private key can read, as a text file that stock `age` opens."""
    import pyrage

    return bytes(pyrage.encrypt(text.encode(), [_recipient(recipient)], armored=True))


def new_receipt() -> str:
    """Eighty random bits in groups that can be read on the telephone."""
    signs = "".join(secrets.choice(_SIGNS) for _ in range(16))
    return "-".join(signs[start : start + 4] for start in range(0, 16, 4))


def receipt_mark(typed: str) -> str:
    """What is kept of a receipt: a hash of its signs, however they were typed."""
    bare = "".join(sign for sign in typed.upper().translate(_LOOKALIKES) if sign in _SIGNS)
    return hashlib.sha256(b"receipt|" + bare.encode()).hexdigest()


def unwrap(content: bytes, identity: bytes) -> bytes:
    """What was wrapped; raises NotForThisKey for another key or altered content."""
    import pyrage

    try:
        return bytes(pyrage.decrypt(content, [pyrage.x25519.Identity.from_str(identity.decode())]))
    except (pyrage.DecryptError, pyrage.IdentityError, UnicodeDecodeError):
        raise NotForThisKey from None


def _recipient(text: str) -> object:
    import pyrage

    try:
        return pyrage.x25519.Recipient.from_str(text)
    except pyrage.RecipientError:
        raise DeskError(
            say("Escrow", "This public key has a typing mistake."), say("Escrow", "Copy it again from the organisation's file.")
        ) from None
