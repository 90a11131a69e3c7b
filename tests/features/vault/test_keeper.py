"""The door: whoever guesses waits, also after a new start; whoever has a card or a key file comes in and sets a new passphrase."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pyrage
import pytest

from neighbourhood_desk.features.vault.records import WayKind
from neighbourhood_desk.features.vault.rules import TooSoon, still_to_wait, wait_after
from neighbourhood_desk.features.vault.service import KeyService, VaultKeeper
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.places import shipped
from neighbourhood_desk.kernel.wording import Catalogue
from neighbourhood_desk.storage.attempts import attempts_at
from neighbourhood_desk.storage.keys import FLOOR
from neighbourhood_desk.storage.os_keyring import OsKeyring
from support import PASSPHRASE

NEW = "otra frase de paso bastante larga"


@pytest.fixture
def keeper(tmp_path: Path, clock: FixedClock) -> VaultKeeper:
    return VaultKeeper(tmp_path, clock, FLOOR, OsKeyring(list))


@pytest.fixture
def folder(keeper: VaultKeeper, tmp_path: Path) -> Path:
    created = keeper.create(tmp_path / "centro", PASSPHRASE)
    created.vault.close()
    (tmp_path / "code").write_text(created.recovery_code)
    return tmp_path / "centro"


@pytest.fixture
def code(folder: Path) -> str:
    return folder.with_name("code").read_text()


def fail(keeper: VaultKeeper, folder: Path, times: int) -> None:
    for _try in range(times):
        with pytest.raises(WrongSecret):
            keeper.open(folder, "otra frase distinta")


def test_after_five_wrong_tries_the_next_waits_also_in_a_new_process(keeper: VaultKeeper, folder: Path, clock: FixedClock) -> None:
    fail(keeper, folder, 5)
    another = VaultKeeper(folder.parent, clock, FLOOR)
    with pytest.raises(TooSoon) as caught:
        another.open(folder, PASSPHRASE)
    assert caught.value.seconds == 1
    clock.moment += timedelta(seconds=1)
    fail(another, folder, 1)
    with pytest.raises(TooSoon) as caught:
        another.open_with_code(folder, folder.with_name("code").read_text())
    assert caught.value.seconds == 2
    clock.moment += timedelta(seconds=2)
    vault = another.open(folder, PASSPHRASE)
    with vault.reading() as connection:
        (reason,) = connection.exec_driver_sql("SELECT reason FROM audit WHERE action = 'unlock_failed'").scalars()
    assert reason == "6"
    vault.close()
    assert attempts_at(folder).failures == 0
    another.open(folder, PASSPHRASE).close()


def test_a_clock_that_was_set_back_shortens_no_wait_and_none_is_longer_than_a_minute(clock: FixedClock) -> None:
    assert [wait_after(failures) for failures in (0, 4, 5, 6, 7, 11, 50)] == [0, 0, 1, 2, 4, 60, 60]
    now = clock.now()
    assert still_to_wait(50, now + timedelta(days=400), now) == 60
    assert still_to_wait(50, now - timedelta(seconds=59), now) == 1
    assert still_to_wait(50, now - timedelta(seconds=60), now) == 0
    assert still_to_wait(50, None, now) == 0


def test_a_forgotten_passphrase_is_replaced_at_the_door_with_the_card(keeper: VaultKeeper, folder: Path, code: str) -> None:
    with pytest.raises(DeskError):
        keeper.recover(folder, code, "corta")
    mistyped = ("0" if code[0] != "0" else "1") + code[1:]
    for wrong in (mistyped, code[:-2], PASSPHRASE):
        with pytest.raises(DeskError):
            keeper.recover(folder, wrong, NEW)
    keeper.recover(folder, code, NEW)
    keeper.open(folder, NEW).close()
    fail(keeper, folder, 1)
    with pytest.raises(WrongSecret):
        keeper.open(folder, PASSPHRASE)


def test_an_organisation_s_key_file_opens_the_vault_for_once(keeper: VaultKeeper, folder: Path, tmp_path: Path) -> None:
    identity = pyrage.x25519.Identity.generate()
    vault = keeper.open(folder, PASSPHRASE)
    public = tmp_path / "organisation.pub"
    public.write_text(f"{identity.to_public()}\n")
    keys = KeyService(vault, keeper, OsKeyring(list), FLOOR)
    keys.add_escrow(PASSPHRASE, keys.public_key_in(public))
    private = tmp_path / "organisation.key"
    private.write_text(f"# created: 2026-11-22\n# public key: {identity.to_public()}\n{identity}\n")
    with pytest.raises(DeskError) as caught:
        keys.public_key_in(private)
    assert "private key" in caught.value.what.text
    vault.close()
    keeper.open_with_code(folder, keeper.read_key_file(private)).close()
    keeper.recover(folder, keeper.read_key_file(private), NEW)
    keeper.open(folder, NEW).close()


def test_what_is_no_key_file_is_refused(keeper: VaultKeeper, tmp_path: Path) -> None:
    for name, content in (("large", b"x" * 70_000), ("binary", b"\xff\xfe\x00")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(DeskError):
            keeper.read_key_file(tmp_path / name)
    with pytest.raises(DeskError):
        keeper.read_key_file(tmp_path / "absent")


def test_the_ways_are_told_without_any_secret(keeper: VaultKeeper, folder: Path) -> None:
    passphrase, recovery = keeper.ways(folder)
    assert (passphrase.kind, recovery.kind) == (WayKind.PASSPHRASE, WayKind.RECOVERY)
    assert passphrase.cost is not None
    assert passphrase.cost.memory_mib == 64
    assert recovery.cost is None
    assert passphrase.opens_sealed
    assert recovery.opens_sealed
    assert passphrase.made is not None
    assert passphrase.made.isoformat() == "2026-11-22"
    assert not keeper.offers_keyring(folder)
    assert not keeper.offers_keyring(folder.parent / "absent")


def test_the_printed_card_shows_the_code_the_vault_and_the_day_and_nobody(keeper: VaultKeeper) -> None:
    import pypdfium2

    code = keeper.new_code()
    for language, day in (("es", "22 de noviembre de 2026"), ("en", "22 November 2026")):
        document = pypdfium2.PdfDocument(keeper.card(code, "centro", Catalogue.load(shipped("translations"), language)))
        assert len(document) == 1
        page = document[0]
        text_page = page.get_textpage()
        text = " ".join(text_page.get_text_range().split())
        assert all(group in text for group in code.split("-"))
        assert "centro" in text
        assert day in text
        assert code.split("-")[0] not in str(document.get_metadata_dict())
        text_page.close()
        page.close()
        document.close()
