"""The computer's key store: whatever state it is in, the passphrase opens the vault, and a person is told why."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, ClassVar

import pytest
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import KeyringLocked, PasswordDeleteError

from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import WrongSecret
from neighbourhood_desk.storage.key_ring import KeyRing, keyring_secret
from neighbourhood_desk.storage.keys import FLOOR, SlotKind, new_recovery_code
from neighbourhood_desk.storage.os_keyring import SERVICE, KeyringFailed, OsKeyring, allowed_stores
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault, open_with_secret, read_header
from support import PASSPHRASE


class FakeStore:
    """A key store in memory; subclasses break it."""

    priority: Any = 5
    kept: ClassVar[dict[tuple[str, str], str]] = {}

    def set_password(self, service: str, name: str, password: str) -> None:
        self.kept[service, name] = password

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        if self.kept.pop((service, name), None) is None:
            raise PasswordDeleteError


class Locked(FakeStore):
    def get_password(self, *_names: str) -> str | None:
        raise KeyringLocked("canary-name")

    set_password = delete_password = get_password  # type: ignore[assignment]


class Silent(FakeStore):
    def get_password(self, *_names: str) -> str | None:
        threading.Event().wait(3)
        return None

    set_password = delete_password = get_password  # type: ignore[assignment]


class Burst(FakeStore):
    def get_password(self, *_names: str) -> str | None:
        raise ConnectionResetError("canary-name")

    set_password = delete_password = get_password  # type: ignore[assignment]


class Forgetful(FakeStore):
    def get_password(self, service: str, name: str) -> str | None:
        return None


class Wrong(FakeStore):
    def get_password(self, service: str, name: str) -> str | None:
        return "ab" * 32


class Garbage(FakeStore):
    def get_password(self, service: str, name: str) -> str | None:
        return "not hex at all"


class Plain(FakeStore):
    """As keyrings.alt ranks its store in plain text."""

    priority = 0.5


class NotHere(FakeStore):
    @property
    def priority(self) -> float:
        raise RuntimeError("needs another system")


@pytest.fixture(autouse=True)
def empty_store(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(FakeStore, "kept", {})


def keyring_of(*stores: Any) -> OsKeyring:
    return OsKeyring(lambda: stores, patience=0.3)


STATES = {
    "none": (),
    "not here": (NotHere,),
    "null": (NullKeyring,),
    "plain text": (Plain,),
    "locked": (Locked,),
    "timeout": (Silent,),
    "burst": (Burst,),
    "lost": (Forgetful,),
    "wrong value": (Wrong,),
    "garbage": (Garbage,),
}


@pytest.mark.parametrize("state", STATES)
def test_a_store_in_any_bad_state_is_not_turned_on_and_the_passphrase_still_opens(state: str, tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    ring = KeyRing(created.vault, keyring_of(*STATES[state]), FLOOR)
    header = read_header(tmp_path / "v").to_bytes()
    with pytest.raises(KeyringFailed) as caught:
        ring.turn_keyring_on(PASSPHRASE)
    assert "key store" in caught.value.what.text
    assert "canary-name" not in repr(caught.value.what)
    assert caught.value.next_step is not None
    assert "passphrase" in caught.value.next_step.text
    assert read_header(tmp_path / "v").to_bytes() == header
    created.vault.close()
    open_vault(tmp_path / "v", PASSPHRASE, clock).close()


@pytest.mark.parametrize("state", STATES)
def test_a_store_that_goes_bad_later_ends_at_the_passphrase_with_a_reason(state: str, tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    ring = KeyRing(created.vault, keyring_of(FakeStore), FLOOR)
    assert ring.keyring_unavailable() is None
    ring.turn_keyring_on(PASSPHRASE)
    created.vault.close()
    secret = keyring_secret(read_header(tmp_path / "v"), keyring_of(NotHere, FakeStore))
    open_with_secret(tmp_path / "v", secret, clock).close()
    with pytest.raises((KeyringFailed, WrongSecret)) as caught:
        open_with_secret(tmp_path / "v", keyring_secret(read_header(tmp_path / "v"), keyring_of(*STATES[state])), clock)
    assert "key store" in caught.value.what.text
    open_vault(tmp_path / "v", PASSPHRASE, clock).close()


def test_turned_off_it_leaves_nothing_in_the_store_and_no_slot(tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    ring = KeyRing(created.vault, keyring_of(FakeStore), FLOOR)
    ring.turn_keyring_on(PASSPHRASE)
    assert list(FakeStore.kept) == [(SERVICE, created.vault.vault_id)]
    ring.turn_keyring_off()
    assert FakeStore.kept == {}
    assert not read_header(tmp_path / "v").of_kind(SlotKind.KEYRING)
    with pytest.raises(KeyringFailed):
        keyring_secret(read_header(tmp_path / "v"), keyring_of(FakeStore))
    created.vault.close()


def test_it_is_off_in_a_new_vault_and_stays_what_it_was_when_the_data_key_changes(tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    assert not read_header(tmp_path / "v").of_kind(SlotKind.KEYRING)
    ring = KeyRing(created.vault, keyring_of(FakeStore), FLOOR)
    ring.turn_keyring_on(PASSPHRASE)
    before = dict(FakeStore.kept)
    assert ring.rotate(PASSPHRASE, new_recovery_code()) is None
    assert FakeStore.kept != before
    created.vault.close()
    open_with_secret(tmp_path / "v", keyring_secret(read_header(tmp_path / "v"), keyring_of(FakeStore)), clock).close()
    vault = open_vault(tmp_path / "v", PASSPHRASE, clock)
    reason = KeyRing(vault, keyring_of(Locked), FLOOR).rotate(PASSPHRASE, new_recovery_code())
    assert reason is not None
    assert "locked" in reason.text
    vault.close()
    assert not read_header(tmp_path / "v").of_kind(SlotKind.KEYRING)
    open_vault(tmp_path / "v", PASSPHRASE, clock).close()


def test_only_named_stores_are_tried_whatever_the_environment_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    names = {f"{kind.__module__}.{kind.__name__}" for kind in allowed_stores()}
    assert names
    assert names <= {
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    }


def test_on_windows_the_key_stays_on_this_computer() -> None:
    class Roaming(FakeStore):
        persist = "enterprise"
        made: ClassVar[list[Any]] = []

        def __init__(self) -> None:
            self.made.append(self)

    keyring_of(Roaming).keep("vault", bytes(32))
    assert {store.persist for store in Roaming.made} == {"local machine"}
