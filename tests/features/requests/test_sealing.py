"""A sealed request says nothing in clear, anywhere, and everything to whoever gives the passphrase; each look is noted."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest
from cryptography.exceptions import InvalidTag

from neighbourhood_desk.features.followups.records import FollowUp, Met
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.rules.listing import RequestFilter
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.features.requests.ui.detail import Desk
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import DeskError, WrongSecret
from neighbourhood_desk.kernel.release import Audience, Level, release
from neighbourhood_desk.storage.key_ring import KeyRing
from neighbourhood_desk.storage.keys import FLOOR, KEYS_FILE, KeyHeader, SlotKind, new_recovery_code, passphrase_secret
from neighbourhood_desk.storage.resealing import decrypted, place_of
from neighbourhood_desk.storage.sealed import SealClosed
from neighbourhood_desk.storage.vault import Vault
from storage.pages import fragments_in
from support import PASSPHRASE

NEUTRAL = "Demanda reservada"
NEEDLES = (b"zarzamora", b"Zarzamora")


@pytest.fixture
def followups(desk: Desk) -> FollowUpService:
    return desk.followups


@pytest.fixture
def told(requests: RequestService, followups: FollowUpService) -> UUID:
    """A request that was worked on, with the canary in everything anybody wrote."""
    request = requests.record(
        Request(title="Miedo zarzamora", description="Zarzamora en casa", address="C/ Zarzamora 3", lon=-3.7, lat=40.4)
    )
    requests.edit(requests.of_ids([request.id])[request.id])
    requests.assess(request.id)
    requests.start(request.id)
    requests.wait(request.id, "Zarzamora")
    requests.add_note(request.id, "Nota zarzamora")
    followups.plan(FollowUp(what="Llamar zarzamora", due_on=date(2026, 12, 1), subject_kind="requests", subject_id=request.id))
    requests.keep_draft({"text": "zarzamora"}, str(request.id))
    return request.id


@pytest.fixture
def sealed(requests: RequestService, told: UUID) -> UUID:
    requests.seals.open(PASSPHRASE)
    requests.seals.seal(told, NEUTRAL)
    return told


def test_nothing_that_was_said_is_left_in_clear_in_any_page(requests: RequestService, told: UUID, vault: Vault) -> None:
    assert fragments_in(vault, NEEDLES) > 5
    with pytest.raises(SealClosed):
        requests.seals.seal(told, NEUTRAL)
    assert requests.of_ids([told])[told].title == "Miedo zarzamora"
    requests.seals.open(PASSPHRASE)
    request = requests.seals.seal(told, NEUTRAL)
    assert fragments_in(vault, NEEDLES) == 0
    assert vault.find("zarzamora") == []
    assert (request.title, request.description, request.lon, request.confidentiality) == (NEUTRAL, "", None, Level.SEALED)
    assert [line.title for line in requests.page(RequestFilter())] == [NEUTRAL]
    assert vault.undo_name is None
    assert requests.draft(str(told)) is None


def test_it_is_read_only_after_the_passphrase_and_each_look_is_noted(
    requests: RequestService, sealed: UUID, clock: FixedClock, vault: Vault
) -> None:
    text = requests.seals.read(sealed)
    assert (text.title, text.description, text.waiting_for) == ("Miedo zarzamora", "Zarzamora en casa", "Zarzamora")
    assert [words for _day, words in text.notes] == ["Nota zarzamora"]
    clock.moment += timedelta(minutes=6)
    with pytest.raises(SealClosed):
        requests.seals.read(sealed)
    with pytest.raises(WrongSecret):
        requests.seals.open("otra frase cualquiera")
    requests.seals.open(PASSPHRASE)
    requests.seals.read(sealed)
    with vault.reading() as reading:
        looks = reading.exec_driver_sql("SELECT count(*) FROM audit WHERE action = 'view_sealed' AND record_id = ?", (str(sealed),))
        assert looks.scalar_one() == 2


def test_what_is_written_later_goes_under_the_seal_too(requests: RequestService, sealed: UUID, vault: Vault, clock: FixedClock) -> None:
    requests.add_note(sealed, "Otra zarzamora")
    requests.resolve(sealed, "Resuelto zarzamora")
    requests.check_impact(sealed, Met.YES, "Contenta zarzamora")
    requests.reopen(sealed, "Vuelve zarzamora")
    requests.decline(sealed, "No zarzamora")
    requests.seals.rewrite(sealed, "Nueva zarzamora")
    vault.empty_log()
    assert fragments_in(vault, NEEDLES) == 0
    text = requests.seals.read(sealed)
    assert text.description == "Nueva zarzamora"
    assert "Contenta zarzamora" in text.outcome_note
    assert text.decline_reason == "No zarzamora"
    assert {"Nota zarzamora", "Otra zarzamora", "Vuelve zarzamora", "No zarzamora"} == {words for _day, words in text.notes}
    clock.moment += timedelta(minutes=6)
    with pytest.raises(SealClosed):
        requests.add_note(sealed, "cerrada")


def test_it_leaves_in_no_file(requests: RequestService, sealed: UUID) -> None:
    for audience in Audience:
        with pytest.raises(DeskError):
            release(requests.of_ids([sealed])[sealed], audience)


def test_taking_the_seal_off_puts_everything_back(requests: RequestService, followups: FollowUpService, sealed: UUID, vault: Vault) -> None:
    freed = requests.seals.free(sealed)
    assert (freed.title, freed.description, freed.lon) == ("Miedo zarzamora", "Zarzamora en casa", -3.7)
    assert freed.confidentiality is not Level.SEALED
    assert {hit.kind for hit in vault.find("zarzamora")} >= {"requests", "followups"}
    assert followups.of_subject("requests", sealed)[0].what == "Llamar zarzamora"
    with pytest.raises(DeskError):
        requests.seals.read(sealed)


def test_a_request_is_recorded_first_and_sealed_then(requests: RequestService) -> None:
    with pytest.raises(DeskError):
        requests.record(Request(title="Directa", confidentiality=Level.SEALED))


# A new key


def under_seal(vault: Vault, request_id: UUID) -> bytes:
    with vault.reading() as reading:
        return bytes(reading.exec_driver_sql("SELECT content FROM sealed_requests WHERE request_id = ?", (request_id.hex,)).scalar_one())


def test_a_change_of_the_data_key_encrypts_what_is_sealed_anew_and_an_old_secret_opens_nothing_of_it(
    requests: RequestService, sealed: UUID, vault: Vault
) -> None:
    old_header, before = KeyHeader.load(vault.generation / KEYS_FILE), under_seal(vault, sealed)
    stolen = old_header.sealed_key(SlotKind.PASSPHRASE, passphrase_secret(PASSPHRASE))
    ring = KeyRing(vault, cost=FLOOR)
    ring.rotate(PASSPHRASE, new_recovery_code())
    assert not requests.seals.is_open, "the passphrase is asked again"
    after = under_seal(vault, sealed)
    assert after != before
    with pytest.raises(InvalidTag):
        decrypted(stolen, after, place_of("requests", sealed, "content"))
    requests.seals.open(PASSPHRASE)
    assert requests.seals.read(sealed).description == "Zarzamora en casa"
    ring.rotate(PASSPHRASE, new_recovery_code())
    requests.seals.open(PASSPHRASE)
    assert requests.seals.read(sealed).title == "Miedo zarzamora"
    with vault.reading() as reading:
        noted = list(reading.exec_driver_sql("SELECT reason FROM audit WHERE action = 'rotate_seal'").scalars())
    assert noted == ["fields=1 unreadable=0"] * 2
    assert vault.problems() == []


def test_what_was_out_of_reach_when_the_key_changed_opens_with_the_key_of_its_day(
    requests: RequestService, sealed: UUID, vault: Vault
) -> None:
    before, ring = under_seal(vault, sealed), KeyRing(vault, cost=FLOOR)
    for _change in range(2):
        ring.rotate(PASSPHRASE, new_recovery_code())
    with vault.aside() as connection:  # as lifting a block puts it back
        connection.exec_driver_sql("UPDATE sealed_requests SET content = ? WHERE request_id = ?", (before, sealed.hex))
    requests.seals.open(PASSPHRASE)
    assert requests.seals.read(sealed).description == "Zarzamora en casa"
    ring.rotate(PASSPHRASE, new_recovery_code())
    assert under_seal(vault, sealed) != before
    requests.seals.open(PASSPHRASE)
    assert requests.seals.read(sealed).description == "Zarzamora en casa"
