"""The computer's own key store, as one more way to open a vault: off unless wanted, never the only one. Only this file imports keyring.

`keyring.get_keyring()` is never called: an environment variable or a file could make it load any code or a store in plain text. Only
the stores named here are tried, each must say that it works, and what was put in must come out again.
"""

from __future__ import annotations

import importlib
import queue
import threading
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Wording, say

T = TypeVar("T")

SERVICE = "neighbourhood-desk"
_ALLOWED = (
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
)
_LEAST_PRIORITY = 1
_PATIENCE = 20.0
"""Seconds that a store may take: it may have to ask for its own password."""
_SECRET_BYTES = 32

_WITH_PASSPHRASE = say("Keyring", "Open the vault with your passphrase.")


class KeyringFailed(DeskError):
    """The key store did not serve; the reason is for a person to read. The passphrase is always asked instead."""


class OsKeyring:
    """One secret for each vault in the first allowed store that works. `find_stores` gives the classes to try, in order."""

    def __init__(self, find_stores: Callable[[], Sequence[Any]] | None = None, patience: float = _PATIENCE) -> None:
        self._find_stores = find_stores or allowed_stores
        self._patience = patience

    def unavailable(self) -> Wording | None:
        """Why this computer cannot keep a key, or None when it can."""
        try:
            self._within(self._store)
        except KeyringFailed as error:
            return error.what
        return None

    def keep(self, vault_id: str, secret: bytes) -> None:
        """Put a secret in and take it out again; raises KeyringFailed when what comes out is not what went in."""
        self._within(lambda: self._store().set_password(SERVICE, vault_id, secret.hex()))
        if self.fetch(vault_id) != secret:
            raise KeyringFailed(say("Keyring", "The key store of this computer did not give back what was put in."), _WITH_PASSPHRASE)

    def fetch(self, vault_id: str) -> bytes:
        """The secret that was kept; raises KeyringFailed."""
        kept = self._within(lambda: self._store().get_password(SERVICE, vault_id))
        try:
            secret = bytes.fromhex(kept or "")
        except (ValueError, TypeError):
            secret = b""
        if not kept:
            raise KeyringFailed(say("Keyring", "The key store of this computer has lost the key of this vault."), _WITH_PASSPHRASE)
        if len(secret) != _SECRET_BYTES:
            raise KeyringFailed(say("Keyring", "The key store of this computer holds something else for this vault."), _WITH_PASSPHRASE)
        return secret

    def forget(self, vault_id: str) -> None:
        """Take the secret out; raises KeyringFailed when the store does not answer."""
        self._within(lambda: self._store().delete_password(SERVICE, vault_id))

    def _store(self) -> Any:
        for kind in self._find_stores():
            if _serves(kind):
                return _made(kind)
        raise KeyringFailed(say("Keyring", "This computer has no key store that the desk trusts."), _WITH_PASSPHRASE)

    def _within(self, ask: Callable[[], T]) -> T:
        """Ask on a thread of its own: a store that waits for a dialog nobody answers must not hold the desk."""
        answers: queue.SimpleQueue[tuple[bool, Any]] = queue.SimpleQueue()

        def work() -> None:
            try:
                answers.put((True, ask()))
            except Exception as error:  # noqa: BLE001 - handed over to the thread that asked, which decides
                answers.put((False, error))

        threading.Thread(target=work, name="key store", daemon=True).start()
        try:
            is_answer, given = answers.get(timeout=self._patience)
        except queue.Empty:
            raise KeyringFailed(say("Keyring", "The key store of this computer does not answer."), _WITH_PASSPHRASE) from None
        if is_answer:
            return given  # type: ignore[no-any-return]
        raise given if isinstance(given, KeyringFailed) else _failure(given)


def allowed_stores() -> list[Any]:
    """The classes of the stores that are trusted, as far as they can be loaded here."""
    found = []
    for module, name in _ALLOWED:
        try:
            found.append(getattr(importlib.import_module(module), name))
        except (ImportError, AttributeError):
            continue
    return found


def _serves(kind: Any) -> bool:
    try:
        return float(kind.priority) >= _LEAST_PRIORITY
    except Exception:  # noqa: BLE001 - stores say in errors of many kinds that they do not work here
        return False


def _made(kind: Any) -> Any:
    store = kind()
    if hasattr(kind, "persist"):
        store.persist = "local machine"  # Windows' own choice would let the key roam to other computers
    return store


def _failure(error: Exception) -> KeyringFailed:
    """A reason without the store's own text, which may name the user or the vault."""
    from keyring.errors import KeyringLocked

    if isinstance(error, KeyringLocked):
        return KeyringFailed(say("Keyring", "The key store of this computer is locked."), _WITH_PASSPHRASE)
    return KeyringFailed(say("Keyring", "The key store of this computer failed."), _WITH_PASSPHRASE)
