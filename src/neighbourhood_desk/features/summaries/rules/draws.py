"""Chance that can be repeated: every draw is a keyed hash of what it is for, so the same data, key and ledger give the same file."""

from __future__ import annotations

import hashlib
import hmac
import secrets


class Draws:
    """Numbers in [0, 1) that nobody without the desk's key can foresee."""

    def __init__(self, key: bytes) -> None:
        if len(key) != 32:
            raise ValueError("the key of the draws has 32 bytes")
        self._key = key

    def number(self, *what: str) -> float:
        """The draw for this block, table, cell and purpose."""
        digest = hmac.new(self._key, "\x1f".join(what).encode(), hashlib.sha256).digest()
        return int.from_bytes(digest[:7]) / 2**56

    def around_zero(self, width: float, *what: str) -> float:
        """A draw in [-width/2, width/2)."""
        return (self.number(*what) - 0.5) * width

    def identifier(self, *what: str) -> bytes:
        """16 bytes that name something without telling anything about it."""
        return hmac.new(self._key, "\x1f".join(("id", *what)).encode(), hashlib.sha256).digest()[:16]


def new_draws_key() -> bytes:
    """A key for an installation: whoever has it can undo the rounding, so it never leaves the vault."""
    return secrets.token_bytes(32)
