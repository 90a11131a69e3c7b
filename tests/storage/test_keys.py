"""The key header: no bit of it can be changed unseen, and a typing mistake in a recovery code is told apart from a wrong code."""

from __future__ import annotations

import json
import random
import unicodedata
from pathlib import Path

import pytest

from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.storage.keys import FLOOR, HeaderDamaged, KeyHeader, new_recovery_code, passphrase_secret, recovery_secret

KEY = bytes(range(32))


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


def test_no_flipped_bit_of_the_header_gives_a_wrong_key_or_an_unexpected_error(tmp_path: Path) -> None:
    code = new_recovery_code()
    path = tmp_path / "vault.keys.json"
    _header(code).save(path)
    whole = path.read_bytes()
    path.with_name("vault.keys.json.bak").unlink()
    chance = random.Random(3)
    refused = 0
    for _ in range(500):
        altered = bytearray(whole)
        altered[chance.randrange(len(altered))] ^= 1 << chance.randrange(8)
        path.write_bytes(altered)
        try:
            assert KeyHeader.load(path).unlock("recovery", recovery_secret(code)) == KEY
        except DeskError:
            refused += 1
    assert refused > 400


def test_weakened_or_monstrous_parameters_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "vault.keys.json"
    _header(new_recovery_code()).save(path)
    for name, value in (("memory", 64), ("memory", 2**31), ("passes", 10**6), ("lanes", 10**6)):
        content = json.loads(path.read_bytes())
        content["slots"][0]["kdf"][name] = value
        with pytest.raises(HeaderDamaged):
            KeyHeader(content).unlock("passphrase", passphrase_secret("contraseña de muchas letras"))


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
