"""The sealed level: a second key that opens for five minutes, and every look at what is under it is noted."""

from __future__ import annotations

import ast
import importlib
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pyrage
import pytest

import neighbourhood_desk
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError, Locked, WrongSecret
from neighbourhood_desk.storage.key_ring import KeyRing
from neighbourhood_desk.storage.keys import FLOOR, new_recovery_code
from neighbourhood_desk.storage.resealing import SEALED
from neighbourhood_desk.storage.schema import metadata
from neighbourhood_desk.storage.sealed import SealClosed, SealedKey
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault
from support import PASSPHRASE, import_stores

PACKAGE = Path(neighbourhood_desk.__file__).parent

NEW = "otra frase de paso bastante larga"
ID, OTHER = UUID(int=7), UUID(int=8)
PLACE = ("people", ID, "notes")


def looks(vault: Vault) -> list[tuple[str, ...]]:
    with vault.reading() as connection:
        rows = connection.exec_driver_sql("SELECT action, kind, record_id, fields FROM audit WHERE action LIKE '%seal%' ORDER BY seq")
        return [tuple(row) for row in rows]


def test_it_opens_with_the_passphrase_for_five_minutes_and_each_look_is_noted(vault: Vault, clock: FixedClock) -> None:
    sealed = SealedKey(vault)
    with pytest.raises(SealClosed):
        sealed.seal(*PLACE, "señal grave")
    with pytest.raises(WrongSecret):
        sealed.unlock("otra frase distinta")
    sealed.unlock(PASSPHRASE)
    content = sealed.seal(*PLACE, "señal grave")
    assert "señal".encode() not in content
    assert content != sealed.seal(*PLACE, "señal grave")
    clock.moment += timedelta(minutes=4, seconds=59)
    assert sealed.open(*PLACE, content) == "señal grave"
    clock.moment += timedelta(seconds=1)
    with pytest.raises(SealClosed):
        sealed.open(*PLACE, content)
    sealed.unlock(PASSPHRASE)
    clock.moment -= timedelta(minutes=1)  # a clock that is set back gains nobody time
    assert not sealed.is_open
    assert looks(vault) == [
        ("unseal_failed", None, None, "[]"),
        ("unseal", None, None, "[]"),
        ("view_sealed", "people", str(ID), '["notes"]'),
        ("unseal", None, None, "[]"),
    ]


def test_a_sealed_text_opens_only_where_it_was_written(vault: Vault) -> None:
    sealed = SealedKey(vault)
    sealed.unlock(PASSPHRASE)
    content = sealed.seal(*PLACE, "texto")
    altered = bytes([content[0] ^ 1]) + content[1:]
    for place, found in (
        (("people", OTHER, "notes"), content),
        (("people", ID, "alias"), content),
        (("requests", ID, "notes"), content),
        (PLACE, altered),
        (PLACE, content[:-1]),
        (PLACE, b""),
    ):
        with pytest.raises(DeskError) as caught:
            sealed.open(*place, found)
        assert not isinstance(caught.value, SealClosed)
    assert sealed.open(*PLACE, content) == "texto"


def test_closing_the_vault_wipes_the_key(vault: Vault) -> None:
    sealed = SealedKey(vault)
    sealed.unlock(PASSPHRASE)
    key = sealed._key
    assert key is not None
    assert any(key)
    vault.close()
    assert not any(key)
    assert not sealed.is_open
    with pytest.raises((SealClosed, Locked)):
        sealed.seal(*PLACE, "texto")


def test_what_is_sealed_outlives_every_change_of_the_keys(tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    vault, ring, sealed = created.vault, KeyRing(created.vault, cost=FLOOR), SealedKey(created.vault)
    sealed.unlock(PASSPHRASE)
    content = sealed.seal(*PLACE, "texto")
    ring.change_passphrase(PASSPHRASE, NEW)
    code = new_recovery_code()
    ring.change_recovery_code(NEW, code)
    last_code = new_recovery_code()
    ring.rotate(NEW, last_code)
    for old in (PASSPHRASE, created.recovery_code, code):
        with pytest.raises(WrongSecret):
            sealed.unlock(old)
    for secret in (NEW, last_code):
        sealed.close()
        sealed.unlock(secret)
        assert sealed.open(*PLACE, content) == "texto"
    ring.change_passphrase(last_code, PASSPHRASE)  # forgotten: the card brings back what is sealed, too
    vault.close()
    reopened = open_vault(tmp_path / "v", PASSPHRASE, clock)
    sealed = SealedKey(reopened)
    sealed.unlock(PASSPHRASE)
    assert sealed.open(*PLACE, content) == "texto"
    reopened.close()


def test_an_organisation_opens_the_desk_but_not_what_is_sealed(tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    vault, ring, sealed = created.vault, KeyRing(created.vault, cost=FLOOR), SealedKey(created.vault)
    organisation = pyrage.x25519.Identity.generate()
    ring.add_escrow(PASSPHRASE, str(organisation.to_public()))
    sealed.unlock(PASSPHRASE)
    content = sealed.seal(*PLACE, "texto")
    sealed.close()
    with pytest.raises(WrongSecret):
        sealed.unlock(str(organisation))
    ring.change_passphrase(str(organisation), NEW)
    with pytest.raises(WrongSecret):
        sealed.unlock(NEW)
    code = new_recovery_code()
    ring.rotate(NEW, code)  # nobody who holds the seal was asked, so it goes on as it is
    sealed.unlock(created.recovery_code)
    assert sealed.open(*PLACE, content) == "texto"
    vault.close()


def test_whatever_is_sealed_is_known_to_the_change_of_keys() -> None:
    """Who calls `SealedKey.seal` names a place and a column; each pair must stand in `SEALED`, or a change of keys would forget it."""
    found = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "seal" and len(node.args) == 4:
                module = importlib.import_module(".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts))
                place, column = (getattr(module, arg.id) for arg in (node.args[0], node.args[2]) if isinstance(arg, ast.Name))
                found.add((place, column))
    assert found == {(field.place, field.column) for field in SEALED}
    import_stores()
    for field in SEALED:
        assert {field.id_column, field.content_column} <= set(metadata.tables[field.table].columns.keys())
