"""The sealed level: fields under a key of their own, which only the passphrase or the recovery code opens, for five minutes.

Such a field is bound to its place: moved to another row or column it does not open. It is never searched, and every look at it is
noted in the audit log here, so that no caller can forget to.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime, timedelta
from uuid import UUID

from cryptography.exceptions import InvalidTag

from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.key_slots import typed_secret
from neighbourhood_desk.storage.keys import KEYS_FILE, HeaderDamaged, KeyHeader
from neighbourhood_desk.storage.resealing import decrypted, encrypted, former_keys, place_of
from neighbourhood_desk.storage.vault import Vault

VALID = timedelta(minutes=5)


class SealClosed(DeskError):
    """The passphrase is to be given again before a sealed field is read or written."""


class SealedKey:
    """The key of the sealed fields of one open vault, while it is open."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._key: bytearray | None = None
        self._until: datetime | None = None
        self._generation = vault.generation

    def unlock(self, text: str) -> None:
        """Open with the passphrase or the recovery code; raises WrongSecret, and notes either in the audit log."""
        header = KeyHeader.load(self._vault.generation / KEYS_FILE)
        if not header.is_signed_with(self._vault.raw_key()):
            raise HeaderDamaged(
                say("Keys", "The key file of this vault was altered."),
                say("Sealed", "Lock the desk and open it again; nothing was changed."),
            )
        secret = typed_secret(text)
        try:
            key = header.sealed_key(secret.kind, secret.value)
        except WrongSecret:
            self._vault.note(AuditEntry("unseal_failed"))
            raise WrongSecret(
                say("Sealed", "This does not open what is sealed."),
                say("Sealed", "Check what you typed, or give the recovery code. An organisation's key opens the desk, but nothing sealed."),
            ) from None
        self.close()
        self._vault.wipe_at_close(key)
        self._key, self._until, self._generation = key, self._vault.clock.now() + VALID, self._vault.generation
        self._vault.note(AuditEntry("unseal"))

    @property
    def is_open(self) -> bool:
        """True while fields can be read; the time runs from the last `unlock`, and a clock that was set back ends it."""
        if self._key is None or self._until is None:
            return False
        left = self._until - self._vault.clock.now()
        # Another generation has another key: the passphrase is asked again.
        if timedelta(0) < left <= VALID and self._vault.is_open and self._generation == self._vault.generation:
            return True
        self.close()
        return False

    def close(self) -> None:
        """Wipe the key: the passphrase is needed again."""
        if self._key is not None:
            self._vault.forget_key(self._key)
        self._key = self._until = None

    def seal(self, table: str, id: UUID, column: str, text: str) -> bytes:
        """Encrypt the content of one field of one record; raises SealClosed."""
        return encrypted(self._need(), text.encode(), place_of(table, id, column))

    def open(self, table: str, id: UUID, column: str, content: bytes) -> str:
        """Read one field and note in the audit log that it was read; raises SealClosed, or DeskError when it was altered."""
        text = self._text(content, place_of(table, id, column))
        if text is None:
            raise DeskError(
                say("Sealed", "This sealed text was altered or belongs to another record."),
                say("Sealed", "Nothing was changed. Look for it in an older backup."),
            )
        self._vault.note(AuditEntry("view_sealed", table, str(id), (column,)))
        return text.decode()

    def _text(self, content: bytes, bound: bytes) -> bytes | None:
        """The text under today's key, or under one of before for what was out of reach when it changed."""
        key = self._need()
        with suppress(InvalidTag, ValueError):
            return decrypted(key, content, bound)
        with self._vault.reading() as reading:
            formers = former_keys(reading, key)
        for former in formers:
            with suppress(InvalidTag, ValueError):
                return decrypted(former, content, bound)
        return None

    def _need(self) -> bytearray:
        if not self.is_open or self._key is None:
            raise SealClosed(
                say("Sealed", "This is sealed."), say("Sealed", "Give your passphrase again to read it; it stays open for five minutes.")
            )
        return self._key
