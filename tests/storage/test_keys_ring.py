"""Changing the locks of an open vault: each new way is proven from the disk, the last way in cannot be taken away."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pyrage
import pytest

from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.storage import key_slots
from neighbourhood_desk.storage.key_ring import KeyRing
from neighbourhood_desk.storage.key_slots import KeysNotWritten, Secret, typed_secret
from neighbourhood_desk.storage.keys import FLOOR, KEYS_FILE, HeaderDamaged, KeyHeader, SlotKind, new_recovery_code, spare_of
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import create_vault, open_vault, open_with_recovery_code, open_with_secret
from support import PASSPHRASE

NEW = "otra frase de paso bastante larga"


@dataclass
class Opened:
    """A fresh vault, its keys and the code on its card."""

    folder: Path
    vault: Vault
    ring: KeyRing
    code: str
    clock: FixedClock

    def slot(self, kind: SlotKind) -> str:
        (found,) = [slot["id"] for slot in self.ring.slots() if slot["kind"] == kind]
        return str(found)

    def opens_with(self, *texts: str) -> list[bool]:
        """Whether each of these opens the vault from its door; the vault is closed for it."""
        self.vault.close()
        results = []
        for text in texts:
            try:
                open_with_secret(self.folder, typed_secret(text), self.clock).close()
                results.append(True)
            except WrongSecret:
                results.append(False)
        return results


@pytest.fixture
def opened(tmp_path: Path, clock: FixedClock) -> Iterator[Opened]:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    yield Opened(tmp_path / "v", created.vault, KeyRing(created.vault, cost=FLOOR), created.recovery_code, clock)
    created.vault.close()


def actions(vault: Vault) -> list[str]:
    with vault.reading() as connection:
        return list(connection.exec_driver_sql("SELECT action FROM audit ORDER BY seq").scalars())


def test_a_new_passphrase_takes_the_place_of_the_old_one_and_the_code_stays(opened: Opened) -> None:
    opened.ring.change_passphrase(PASSPHRASE, NEW)
    assert actions(opened.vault)[-1] == "change_passphrase"
    assert opened.opens_with(NEW, PASSPHRASE, opened.code) == [True, False, True]


def test_a_forgotten_passphrase_is_replaced_with_the_code_alone(opened: Opened) -> None:
    opened.ring.change_passphrase(opened.code.lower().replace("-", " "), NEW)
    assert opened.opens_with(NEW, PASSPHRASE) == [True, False]


def test_a_new_code_makes_the_old_card_worthless(opened: Opened) -> None:
    code = new_recovery_code()
    opened.ring.change_recovery_code(PASSPHRASE, code)
    assert opened.opens_with(code, opened.code, PASSPHRASE) == [True, False, True]


def test_whoever_sits_at_an_unlocked_desk_changes_no_lock_without_a_secret(opened: Opened) -> None:
    header = (opened.vault.generation / KEYS_FILE).read_bytes()
    for change in (
        lambda: opened.ring.change_passphrase(NEW, NEW),
        lambda: opened.ring.change_recovery_code(new_recovery_code(), new_recovery_code()),
        lambda: opened.ring.add_escrow(NEW, str(pyrage.x25519.Identity.generate().to_public())),
        lambda: opened.ring.turn_keyring_on(NEW),
        lambda: opened.ring.remove(NEW, opened.slot(SlotKind.RECOVERY)),
        lambda: opened.ring.rotate(NEW, new_recovery_code()),
    ):
        with pytest.raises(WrongSecret):
            change()
    assert (opened.vault.generation / KEYS_FILE).read_bytes() == header
    assert actions(opened.vault).count("unlock_failed") == 6


def test_an_organisation_opens_with_its_own_key_and_with_no_other(opened: Opened) -> None:
    organisation, stranger = pyrage.x25519.Identity.generate(), pyrage.x25519.Identity.generate()
    opened.ring.add_escrow(PASSPHRASE, f"# created: 2026\n# public key: {organisation.to_public()}\n")
    opened.ring.add_escrow(PASSPHRASE, str(organisation.to_public()))  # the same again is no second way
    assert [slot["recipient"] for slot in opened.ring.slots() if slot["kind"] == SlotKind.ESCROW] == [str(organisation.to_public())]
    assert opened.opens_with(f"# key\n{organisation}\n", str(stranger)) == [True, False]


def test_an_organisation_lets_a_manager_in_who_has_lost_everything_else(opened: Opened) -> None:
    organisation = pyrage.x25519.Identity.generate()
    opened.ring.add_escrow(PASSPHRASE, str(organisation.to_public()))
    opened.ring.change_passphrase(str(organisation), NEW)
    assert opened.opens_with(NEW, PASSPHRASE) == [True, False]


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "no public key"),
        ("age1qqqq", "no public key"),
        pytest.param(str(pyrage.x25519.Identity.generate()), "private key", id="a private key"),
        (f"{pyrage.x25519.Identity.generate().to_public()} {pyrage.x25519.Identity.generate().to_public()}", "more than one"),
        ("age1" + "q" * 58, "typing mistake"),
        ("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHsKLqeplhpW+uObz5dvMgjz1OxfM/XXUB+VHtZ6isGN", "no public key"),
    ],
)
def test_what_is_no_public_key_is_refused_in_its_own_words(opened: Opened, text: str, complaint: str) -> None:
    with pytest.raises(DeskError) as caught:
        opened.ring.add_escrow(PASSPHRASE, text)
    assert complaint in caught.value.what.text
    assert not [slot for slot in opened.ring.slots() if slot["kind"] == SlotKind.ESCROW]


def test_the_last_way_in_cannot_be_taken_away(opened: Opened) -> None:
    organisation = pyrage.x25519.Identity.generate()
    opened.ring.add_escrow(PASSPHRASE, str(organisation.to_public()))
    opened.ring.remove(PASSPHRASE, opened.slot(SlotKind.RECOVERY))
    with pytest.raises(DeskError) as caught:
        opened.ring.remove(PASSPHRASE, opened.slot(SlotKind.PASSPHRASE))
    assert "must stay" in str(caught.value.next_step)
    assert opened.opens_with(PASSPHRASE, opened.code) == [True, False]


def test_a_way_is_taken_away_only_when_another_one_was_tried_since_unlocking(tmp_path: Path, clock: FixedClock) -> None:
    created = create_vault(tmp_path / "v", PASSPHRASE, clock, FLOOR)
    created.vault.close()
    vault = open_vault(tmp_path / "v", PASSPHRASE, clock)
    ring = KeyRing(vault, cost=FLOOR)
    passphrase = next(slot["id"] for slot in ring.slots() if slot["kind"] == SlotKind.PASSPHRASE)
    with pytest.raises(DeskError) as caught:
        ring.remove(PASSPHRASE, passphrase)
    assert "tried" in caught.value.what.text
    ring.remove(created.recovery_code, passphrase)
    assert [slot["kind"] for slot in ring.slots() if slot["kind"] != SlotKind.SEALED] == [SlotKind.RECOVERY]
    vault.close()
    open_with_recovery_code(tmp_path / "v", created.recovery_code, clock).close()


def test_a_slot_that_does_not_open_from_the_disk_changes_nothing(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that gives back something else than was written is found out before the old way is gone."""
    path = opened.vault.generation / KEYS_FILE
    before = path.read_bytes()
    save = KeyHeader.save

    def careless(header: KeyHeader, place: Path) -> None:
        save(header, place)
        monkeypatch.setattr(KeyHeader, "save", save)
        content = json.loads(place.read_bytes())
        for slot in content["slots"]:
            slot["wrapped"] = slot["wrapped"][::-1]
        place.write_text(json.dumps(content))

    monkeypatch.setattr(KeyHeader, "save", careless)
    with pytest.raises(KeysNotWritten):
        opened.ring.change_passphrase(PASSPHRASE, NEW)
    assert path.read_bytes() == spare_of(path).read_bytes() == before

    def full(_path: Path, _content: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("neighbourhood_desk.storage.keys.write_durably", full)
    with pytest.raises(KeysNotWritten):
        opened.ring.change_passphrase(PASSPHRASE, NEW)
    monkeypatch.undo()
    assert path.read_bytes() == before
    assert opened.opens_with(PASSPHRASE, NEW) == [True, False]


def test_each_way_says_when_it_was_last_proven_and_what_a_guess_costs(opened: Opened) -> None:
    opened.clock.moment = opened.clock.moment.replace(hour=17)
    opened.ring.change_passphrase(PASSPHRASE, NEW)
    by_kind = {slot["kind"]: slot for slot in opened.ring.slots()}
    assert by_kind[SlotKind.PASSPHRASE]["proven"] == opened.clock.moment
    assert by_kind[SlotKind.PASSPHRASE]["kdf"] == {"name": "argon2id", "memory": FLOOR.memory, "passes": FLOOR.passes, "lanes": FLOOR.lanes}
    assert by_kind[SlotKind.RECOVERY]["proven"].hour == 9
    assert by_kind[SlotKind.RECOVERY]["made"] == "2026-11-22"


def test_an_old_key_file_put_back_is_not_written_over(opened: Opened) -> None:
    path = opened.vault.generation / KEYS_FILE
    content = json.loads(path.read_bytes())
    content["generation"] += 1
    for place in (path, spare_of(path)):
        place.write_text(json.dumps(content))
    with pytest.raises(HeaderDamaged):
        opened.ring.change_passphrase(PASSPHRASE, NEW)


def test_what_somebody_types_is_told_apart() -> None:
    code = new_recovery_code()
    assert typed_secret(code).kind == typed_secret(code.replace("-", "").lower()).kind == SlotKind.RECOVERY
    assert typed_secret(f"  {pyrage.x25519.Identity.generate()}".lower()).kind == SlotKind.ESCROW
    assert typed_secret("cinco palabras para la mesa").kind == SlotKind.PASSPHRASE
    assert typed_secret("a" * 36).kind == SlotKind.PASSPHRASE
    mistyped = ("0" if code[0] != "0" else "1") + code[1:]
    with pytest.raises(DeskError) as caught:
        typed_secret(mistyped)
    assert "typing mistake" in caught.value.what.text
    assert code.split("-")[0] not in repr(Secret(SlotKind.RECOVERY, code.encode()))


def test_no_slot_counts_before_it_was_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: with the proofs out, a slot that opens nothing would be kept."""
    header, key = KeyHeader.new(), bytes(range(32))
    (proof,) = key_slots.put_keyring(header, b"x" * 32, key, "2026-11-22")
    header.seal(key)
    assert proof.holds(header)
    other = KeyHeader.new(header.vault_id)
    key_slots.put_keyring(other, b"x" * 32, key, "2026-11-22")
    other.seal(key)
    assert not proof.holds(other)
