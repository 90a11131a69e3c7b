"""The key header: no bit of it can be changed unseen, and a typing mistake in a recovery code is told apart from a wrong code."""

from __future__ import annotations

import json
import random
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pyrage
import pytest

from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.storage.attempts import FILE, attempts_at, forget_failures, note_failure
from neighbourhood_desk.storage.key_cost import calibrated
from neighbourhood_desk.storage.key_slots import new_header, put_escrow, put_keyring, put_passphrase, put_recovery
from neighbourhood_desk.storage.keys import (
    FLOOR,
    HeaderDamaged,
    KdfCost,
    KeyHeader,
    SlotKind,
    new_recovery_code,
    open_header,
    passphrase_secret,
    recovery_secret,
    spare_of,
)

KEY, SEAL = bytes(range(32)), bytes(range(1, 33))
STORE_SECRET = bytes(range(2, 34))


def _header(code: str) -> KeyHeader:
    header = KeyHeader.new()
    header.add_slot("passphrase", passphrase_secret("contraseña de muchas letras"), KEY, FLOOR)
    header.add_slot("recovery", recovery_secret(code), KEY)
    header.seal(KEY)
    return header


def test_the_same_passphrase_opens_however_the_keyboard_composes_its_letters() -> None:
    header = _header(new_recovery_code())
    assert header.unlock("passphrase", passphrase_secret(unicodedata.normalize("NFD", "contraseña de muchas letras"))) == KEY
    with pytest.raises(WrongSecret):
        header.unlock("passphrase", passphrase_secret("contrasena de muchas letras"))


def _full_header(code: str, organisation: pyrage.x25519.Identity) -> KeyHeader:
    """A header with every kind of slot."""
    header, made = KeyHeader.new(), "2026-11-22"
    put_passphrase(header, passphrase_secret("contraseña de muchas letras"), KEY, SEAL, FLOOR, made)
    put_recovery(header, code, KEY, SEAL, made)
    put_keyring(header, STORE_SECRET, KEY, made)
    put_escrow(header, str(organisation.to_public()), KEY, made)
    header.seal(KEY)
    return header


def _flips(whole: bytes, count: int, seed: int) -> list[bytes]:
    chance, found = random.Random(seed), []
    for _ in range(count):
        altered = bytearray(whole)
        altered[chance.randrange(len(altered))] ^= 1 << chance.randrange(8)
        found.append(bytes(altered))
    return found


@pytest.mark.parametrize("kind", [SlotKind.RECOVERY, SlotKind.KEYRING, SlotKind.ESCROW, SlotKind.SEALED])
def test_no_flipped_bit_of_the_header_gives_a_wrong_key_or_an_unexpected_error(kind: SlotKind, tmp_path: Path) -> None:
    code, organisation = new_recovery_code(), pyrage.x25519.Identity.generate()
    opening: dict[SlotKind, tuple[Callable[[KeyHeader], bytearray], bytes]] = {
        SlotKind.RECOVERY: (lambda header: header.unlock(kind, recovery_secret(code)), KEY),
        SlotKind.KEYRING: (lambda header: header.unlock(kind, STORE_SECRET), KEY),
        SlotKind.ESCROW: (lambda header: header.unlock(kind, str(organisation).encode()), KEY),
        SlotKind.SEALED: (lambda header: header.sealed_key(SlotKind.RECOVERY, recovery_secret(code)), SEAL),
    }
    unlock, key = opening[kind]
    path = tmp_path / "vault.keys.json"
    whole = _full_header(code, organisation).to_bytes()
    path.write_bytes(whole)
    assert unlock(KeyHeader.load(path)) == key
    refused = 0
    for altered in _flips(whole, 500, 3):
        path.write_bytes(altered)
        try:
            header = KeyHeader.load(path)
            assert unlock(header) == key
            assert kind == SlotKind.SEALED or header.is_signed_with(KEY)
        except DeskError:
            refused += 1
    assert refused > (50 if kind == SlotKind.SEALED else 400)


def test_one_damaged_copy_of_the_header_never_keeps_anybody_out_and_is_mended(tmp_path: Path) -> None:
    code, organisation = new_recovery_code(), pyrage.x25519.Identity.generate()
    path = tmp_path / "vault.keys.json"
    _full_header(code, organisation).save(path)
    whole = path.read_bytes()
    for number, altered in enumerate([*_flips(whole, 200, 5), b"", b"{", b"[" * 200_000, b"{}" * 200_000, whole[:-1]]):
        damaged = (path, spare_of(path))[number % 2]
        damaged.write_bytes(altered)
        _header, key = open_header(path, lambda header: header.unlock("recovery", recovery_secret(code)))
        assert key == KEY
        assert path.read_bytes() == spare_of(path).read_bytes() == whole


def test_an_older_spare_lets_nobody_in_with_a_passphrase_that_was_changed(tmp_path: Path) -> None:
    path, old, new = tmp_path / "vault.keys.json", new_recovery_code(), new_recovery_code()
    header = new_header(path, "contraseña de muchas letras", old, KEY, FLOOR, "2026-11-22")
    before = path.read_bytes()
    changed = header.clone()
    put_recovery(changed, new, KEY, SEAL, "2026-11-23")
    changed.seal(KEY)
    changed.save(path)
    spare_of(path).write_bytes(before)
    with pytest.raises(WrongSecret):
        open_header(path, lambda header: header.unlock("recovery", recovery_secret(old)))
    assert open_header(path, lambda header: header.unlock("recovery", recovery_secret(new)))[1] == KEY
    assert spare_of(path).read_bytes() == path.read_bytes()


def test_a_slot_does_not_open_in_another_vault_or_under_another_kind(tmp_path: Path) -> None:
    code, organisation = new_recovery_code(), pyrage.x25519.Identity.generate()
    content = json.loads(_full_header(code, organisation).to_bytes())
    for change in ({"vault_id": "another"},):
        with pytest.raises((WrongSecret, HeaderDamaged)):
            KeyHeader({**content, **change}).unlock("escrow", str(organisation).encode())
        with pytest.raises((WrongSecret, HeaderDamaged)):
            KeyHeader({**content, **change}).unlock("recovery", recovery_secret(code))
    for slot in content["slots"]:
        if slot["kind"] == "sealed":
            slot["kind"] = slot.pop("by")
    content["slots"].sort(key=lambda slot: slot["id"])
    with pytest.raises((WrongSecret, HeaderDamaged)):
        KeyHeader(content).unlock("recovery", recovery_secret(code))


def test_weakened_or_monstrous_parameters_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "vault.keys.json"
    new_header(path, "contraseña de muchas letras", new_recovery_code(), KEY, FLOOR, "2026-11-22")
    changes: list[tuple[str, object]] = [
        ("memory", 64),
        ("memory", 2**31),
        ("memory", "x"),
        ("passes", 1),
        ("passes", 10**6),
        ("lanes", 10**6),
    ]
    for name, value in [*changes, ("memory", "x"), ("name", "pbkdf2"), ("kdf", None), ("kdf", [1, 2])]:
        content = json.loads(path.read_bytes())
        for slot in content["slots"]:
            if "kdf" in slot and name == "kdf":
                slot["kdf"] = value
            elif "kdf" in slot:
                slot["kdf"][name] = value
        secret = passphrase_secret("contraseña de muchas letras")
        with pytest.raises(HeaderDamaged):
            KeyHeader(content).unlock("passphrase", secret)
        with pytest.raises(HeaderDamaged):
            KeyHeader(content).sealed_key(SlotKind.PASSPHRASE, secret)


@pytest.mark.parametrize("seconds_a_pass", [0.002, 0.02, 0.05, 0.1, 0.2, 0.35, 0.45])
def test_a_guess_costs_half_a_second_to_a_second_on_any_usual_computer(seconds_a_pass: float) -> None:
    def measure(cost: KdfCost) -> float:
        return seconds_a_pass * cost.passes * cost.memory / 131_072

    cost = calibrated(measure)
    assert cost.within_limits()
    assert cost.memory >= 131_072
    assert measure(cost) <= 1.0
    assert measure(cost) >= 0.5 or (cost.memory, cost.passes) == (524_288, 12)


def test_the_slowest_computer_gets_the_floor_and_never_less() -> None:
    assert calibrated(lambda cost: 3.0 * cost.passes * cost.memory / 131_072) == FLOOR


def test_the_real_cost_here_is_one_that_the_header_accepts() -> None:
    assert calibrated().within_limits()


def test_wrong_tries_are_counted_on_the_disk_and_a_spoiled_note_counts_none(tmp_path: Path) -> None:
    at = datetime(2026, 11, 22, 9, tzinfo=UTC)
    assert [note_failure(tmp_path, at) for _try in range(3)] == [1, 2, 3]
    assert attempts_at(tmp_path).failures == 3
    assert attempts_at(tmp_path).last == at
    for content in (b"", b"[]", b'{"failures": "x", "last": 3}', b"[" * 900, bytes(5000)):
        (tmp_path / FILE).write_bytes(content)
        assert attempts_at(tmp_path).failures == 0
    forget_failures(tmp_path)
    assert not list(tmp_path.iterdir())


def test_every_single_mistyped_sign_of_a_recovery_code_is_noticed() -> None:
    code = new_recovery_code()
    assert recovery_secret(code.replace("-", "").lower()) == recovery_secret(code)
    missed = 0
    for place, sign in enumerate(code):
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZ":
            if sign != "-" and other != sign:
                try:
                    recovery_secret(code[:place] + other + code[place + 1 :])
                    missed += 1
                except DeskError:
                    pass
    assert missed == 0
    with pytest.raises(DeskError):
        recovery_secret(code[:-3])
