"""Whatever is done to the ways into a vault, in any order: those that count open it, those that went do not, and one always stays."""

from __future__ import annotations

import hashlib
import os
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar

import pyrage
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.storage import keys
from neighbourhood_desk.storage.key_ring import KeyRing, keyring_secret
from neighbourhood_desk.storage.key_slots import typed_secret
from neighbourhood_desk.storage.keys import FLOOR, KEYS_FILE, KdfCost, KeyHeader, SlotKind, new_recovery_code, passphrase_secret
from neighbourhood_desk.storage.os_keyring import KeyringFailed, OsKeyring
from neighbourhood_desk.storage.vault_directory import create_vault, open_with_secret
from support import PASSPHRASE

_CLOCK = FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))
_EXAMPLES = int(os.environ.get("DESK_SLOT_EXAMPLES", "20"))


class _Store:
    """A key store in memory; each machine has a class of its own, for stores are given as classes."""

    priority = 5
    kept: ClassVar[dict[tuple[str, str], str]]

    def set_password(self, service: str, name: str, password: str) -> None:
        self.kept[service, name] = password

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        self.kept.pop((service, name), None)


@pytest.fixture(scope="module", autouse=True)
def cheap() -> Iterator[None]:
    """What a guess costs is tried elsewhere; here many thousand secrets are tried."""

    def stretched(secret: bytes, salt: bytes, cost: KdfCost) -> bytes:
        return hashlib.sha256(b"%d %d %d " % (cost.memory, cost.passes, cost.lanes) + salt + secret).digest()

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "_stretched", stretched)
        yield


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    folder, code = tmp_path_factory.mktemp("template") / "v", new_recovery_code()
    create_vault(folder, PASSPHRASE, _CLOCK, FLOOR, code).vault.close()
    return folder, code


class Locks(RuleBasedStateMachine):
    """A person changes the ways into one vault; `live` are those that count, `dead` those that went."""

    template: tuple[Path, str]

    def __init__(self) -> None:
        super().__init__()
        folder, code = self.template
        self._box = tempfile.TemporaryDirectory()
        self.folder = Path(self._box.name) / "v"
        shutil.copytree(folder, self.folder)
        self.live: dict[str, str] = {"passphrase": PASSPHRASE, "recovery": code}
        self.dead: list[str] = []
        self.store = type("Store", (_Store,), {"kept": {}})
        self.numbers = iter(range(10_000))
        self.vault = open_with_secret(self.folder, typed_secret(code), _CLOCK)
        self.ring = self._new_ring()

    def _new_ring(self) -> KeyRing:
        return KeyRing(self.vault, OsKeyring(lambda: [self.store]), FLOOR)

    def _retire(self, name: str) -> None:
        if name in self.live:
            self.dead.append(self.live.pop(name))

    def _some(self, data: st.DataObject) -> str:
        return self.live[data.draw(st.sampled_from(sorted(self.live)), label="with")]

    @rule(data=st.data())
    def change_passphrase(self, data: st.DataObject) -> None:
        """The passphrase, by whatever opens the vault."""
        current, new = self._some(data), f"frase número {next(self.numbers)} de paso"
        self.ring.change_passphrase(current, new)
        self._retire("passphrase")
        self.live["passphrase"] = new

    @rule(data=st.data())
    def change_code(self, data: st.DataObject) -> None:
        """A new card."""
        current, new = self._some(data), new_recovery_code()
        self.ring.change_recovery_code(current, new)
        self._retire("recovery")
        self.live["recovery"] = new

    @rule(data=st.data())
    def add_organisation(self, data: st.DataObject) -> None:
        """One more that may open."""
        organisation = pyrage.x25519.Identity.generate()
        recipient = self.ring.add_escrow(self._some(data), str(organisation.to_public()))
        self.live[recipient] = str(organisation)

    @rule(data=st.data())
    def take_away(self, data: st.DataObject) -> None:
        """One way; the last passphrase or code cannot go, and none while no other was tried."""
        name = data.draw(st.sampled_from(sorted(self.live)), label="away")
        slot = next(slot for slot in self.ring.slots() if name in (slot["kind"], slot.get("recipient")))
        stays = {each for each in self.live if each != name}
        try:
            self.ring.remove(self._some(data), slot["id"])
        except DeskError:
            assert not stays & {"passphrase", "recovery"} or name in self.live
            return
        assert stays & {"passphrase", "recovery"}
        self._retire(name)

    @rule(on=st.booleans(), data=st.data())
    def turn_keyring(self, on: bool, data: st.DataObject) -> None:
        """The computer's key store."""
        if on:
            self.ring.turn_keyring_on(self._some(data))
        else:
            self.ring.turn_keyring_off()

    @precondition(lambda self: "passphrase" in self.live)
    @rule(new=st.booleans())
    def change_data_key(self, new: bool) -> None:
        """The data key, with a new card and perhaps a new passphrase."""
        passphrase, code = f"frase nueva {next(self.numbers)} de paso" if new else "", new_recovery_code()
        self.ring.rotate(self.live["passphrase"], code, passphrase)
        for name, secret in (("recovery", code), ("passphrase", passphrase)):
            if secret:
                self._retire(name)
                self.live[name] = secret

    @rule(data=st.data())
    def lock_and_open(self, data: st.DataObject) -> None:
        """By any way that counts."""
        secret = self._some(data)
        self.vault.close()
        self.vault = open_with_secret(self.folder, typed_secret(secret), _CLOCK)
        self.ring = self._new_ring()

    @rule(text=st.text(max_size=30))
    def change_with_a_wrong_secret(self, text: str) -> None:
        """Nothing changes for whoever cannot open the vault."""
        before = (self.vault.generation / KEYS_FILE).read_bytes()
        if text not in self.live.values():
            with pytest.raises(DeskError):
                self.ring.change_passphrase(text, "una frase que nadie pidió")
        assert (self.vault.generation / KEYS_FILE).read_bytes() == before

    @invariant()
    def what_counts_opens_and_what_went_does_not(self) -> None:
        """Each from a header that is read from the disk anew."""
        key, header = self.vault.raw_key(), KeyHeader.load(self.vault.generation / KEYS_FILE)
        assert header.is_signed_with(key)
        assert {"passphrase", "recovery"} & set(self.live)
        for text in self.live.values():
            secret = typed_secret(text)
            assert header.unlock(secret.kind, secret.value) == key
        for text in self.dead:
            secret = typed_secret(text)
            with pytest.raises(WrongSecret):
                header.unlock(secret.kind, secret.value)
        if header.of_kind(SlotKind.KEYRING):
            assert header.unlock(SlotKind.KEYRING, keyring_secret(header, OsKeyring(lambda: [self.store])).value) == key
        else:
            with pytest.raises(KeyringFailed):
                keyring_secret(header, OsKeyring(lambda: [self.store]))

    @invariant()
    def every_key_of_sealed_fields_is_the_same(self) -> None:
        """Passphrase and code open the same seal, where both open one."""
        header, found = KeyHeader.load(self.vault.generation / KEYS_FILE), set()
        for kind in (SlotKind.PASSPHRASE, SlotKind.RECOVERY):
            with suppress(WrongSecret):
                if kind in self.live:
                    found.add(bytes(header.sealed_key(kind, typed_secret(self.live[kind]).value)))
        assert len(found) <= 1

    def teardown(self) -> None:
        self.vault.close()
        self._box.cleanup()


def test_in_any_order_of_changes_what_counts_opens_and_what_went_does_not(template: tuple[Path, str]) -> None:
    machine: Any = type("TheseLocks", (Locks,), {"template": template})
    run_state_machine_as_test(
        machine,
        settings=settings(max_examples=_EXAMPLES, stateful_step_count=10, deadline=None, suppress_health_check=list(HealthCheck)),
    )


@given(right=st.text(min_size=1, max_size=40), typed=st.text(max_size=40))
def test_two_passphrases_open_the_same_slot_only_if_they_are_the_same_signs(right: str, typed: str) -> None:
    try:
        secret, other = passphrase_secret(right), passphrase_secret(typed)
    except (DeskError, UnicodeEncodeError):
        return
    header = KeyHeader.new()
    header.add_slot("passphrase", secret, bytes(32), FLOOR)
    header.seal(bytes(32))
    assert header.unlock("passphrase", passphrase_secret(right)) == bytes(32)
    if secret == other:
        assert header.unlock("passphrase", other) == bytes(32)
    else:
        with pytest.raises(WrongSecret):
            header.unlock("passphrase", other)


@given(text=st.text(alphabet="0123456789ABCDEFGHJKMNPQRSTVWXYZ-ilo ", max_size=60))
def test_no_text_is_taken_for_a_recovery_code_by_chance(text: str) -> None:
    try:
        secret = keys.recovery_secret(text)
    except DeskError:
        return
    assert len(secret) == 20


@given(seed=st.binary(min_size=20, max_size=20), place=st.integers(0, 34))
def test_two_neighbouring_signs_of_a_code_that_were_swapped_are_noticed(seed: bytes, place: int) -> None:
    code = _code_of(seed).replace("-", "")
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if swapped == code:
        return
    with pytest.raises(DeskError):
        keys.recovery_secret(swapped)


def _code_of(seed: bytes) -> str:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(secrets, "token_bytes", lambda size: seed[:size])
        return new_recovery_code()
