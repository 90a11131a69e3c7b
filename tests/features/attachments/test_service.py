"""Files live and die inside the vault: with undo, seal, block, erasure, backup and restore, and nothing of them outside."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
import sqlalchemy as sa

from features.attachments.hostile import SECRET, acting_pdf, photograph, plain_pdf
from neighbourhood_desk.features.attachments import store
from neighbourhood_desk.features.attachments.records import KIND, MOST_BYTES, Attachment, MediaType
from neighbourhood_desk.features.attachments.service import AttachmentService, read_file
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.features.requests.service import RequestService
from neighbourhood_desk.kernel.clock import FixedClock
from neighbourhood_desk.kernel.errors import BadFile, DeskError
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage import backups
from neighbourhood_desk.storage.blobs import PART, blobs_table, parts_table
from neighbourhood_desk.storage.erasure import block, erase, lift
from neighbourhood_desk.storage.holdings import holdings_of
from neighbourhood_desk.storage.operation import revisions
from neighbourhood_desk.storage.sealed import SealClosed, SealedKey
from neighbourhood_desk.storage.vault import Vault
from neighbourhood_desk.storage.vault_directory import open_vault
from storage.pages import fragments_in
from support import PASSPHRASE

TEXT = ("Zarzamora escribe una carta larga. " * 40_000).encode()
"""More than two parts."""


def parts(vault: Vault) -> list[bytes]:
    """Every part of every content as it stands in the table."""
    with vault.reading() as reading:
        return list(reading.execute(sa.select(parts_table.c.content)).scalars())


def traces(vault: Vault) -> list[bytes]:
    """Pieces of the contents as they stand in the pages, and their keys: whoever has both reads them."""
    with vault.reading() as reading:
        keys = list(reading.execute(sa.select(blobs_table.c.key)).scalars())
    return [piece for part in parts(vault) for piece in (part[40:60], part[9_000:9_020], part[-40:-20]) if piece] + [
        key for key in keys if key
    ]


def history(vault: Vault) -> str:
    with vault.reading() as reading:
        return "\n".join(reading.execute(sa.select(revisions.c.before)).scalars())


def log(vault: Vault) -> list[tuple[str, str, str]]:
    with vault.reading() as reading:
        return [tuple(row) for row in reading.exec_driver_sql("SELECT action, record_id, coalesce(reason, '') FROM audit")]


# Keeping


def test_a_file_is_kept_clean_in_parts_and_comes_back_whole(vault: Vault, files: AttachmentService, ana: Person) -> None:
    added = files.add("people", ana.id, "../Cartas/Carta larga.txt", TEXT)
    assert (added.attachment.name, added.attachment.media_type, added.was_here) == ("Carta larga.txt", MediaType.TEXT, False)
    assert added.attachment.confidentiality is ana.confidentiality
    assert files.content(added.attachment.id) == TEXT.rstrip() + b"\n"
    assert len(parts(vault)) == -(-added.attachment.size // PART) == 3
    photo = files.add("people", ana.id, "IMG_20261122.jpg", photograph()).attachment
    paper = files.add("people", ana.id, "Contrato.pdf", acting_pdf()).attachment
    assert SECRET not in files.content(photo.id) + files.content(paper.id)
    assert [each.name for each in files.of("people", ana.id)] == ["Contrato.pdf", "IMG_20261122.jpg", "Carta larga.txt"]
    assert (files.count(), files.count("people", ana.id), paper.pages) == (3, 3, 1)
    assert ("Add file", str(photo.id), "") in log(vault)


def test_the_same_content_beside_the_same_record_is_named_and_not_kept_twice(files: AttachmentService, ana: Person, asked: Request) -> None:
    first = files.add("people", ana.id, "a.jpg", photograph()).attachment
    again = files.add("people", ana.id, "b.jpg", photograph())
    assert (again.was_here, again.attachment) == (True, first)
    assert not files.add("requests", asked.id, "b.jpg", photograph()).was_here
    assert files.count() == 2


def test_what_is_too_large_empty_or_no_file_is_refused_with_a_next_step(tmp_path: Path, files: AttachmentService, ana: Person) -> None:
    large, pipe = tmp_path / "grande.txt", tmp_path / "tubo"
    large.write_bytes(b"x" * (MOST_BYTES + 1))
    (tmp_path / "vacio.txt").write_bytes(b"")
    os.mkfifo(pipe) if hasattr(os, "mkfifo") else pipe.mkdir()
    for name, what in (
        ("grande.txt", "too large"),
        ("vacio.txt", "empty"),
        ("nada", "no such"),
        ("tubo", "no such|folder"),
        (".", "folder"),
    ):
        with pytest.raises(BadFile, match=what) as refused:
            files.add("people", ana.id, name, read_file(tmp_path / name))
        assert refused.value.next_step is not None
    with pytest.raises(DeskError, match="no longer here"):
        files.add("people", UUID(int=7), "a.txt", b"hola")
    assert files.count() == 0


def test_adding_and_removing_are_taken_back_and_done_again_with_the_content(vault: Vault, files: AttachmentService, ana: Person) -> None:
    kept = files.add("people", ana.id, "carta.txt", TEXT).attachment
    vault.undo()
    assert files.of("people", ana.id) == []
    vault.redo()
    assert files.content(kept.id) == TEXT.rstrip() + b"\n"
    files.describe(kept.id, "Carta del casero", "La trajo Ana")
    files.remove(kept.id)
    assert files.count() == 0
    vault.undo()
    assert files.facts(kept.id) == ("Carta del casero.txt", "La trajo Ana")
    assert files.content(kept.id) == TEXT.rstrip() + b"\n"
    vault.undo()
    assert files.facts(kept.id) == ("carta.txt", "")
    assert "key" not in history(vault)


def test_a_content_goes_when_its_step_can_no_longer_be_taken_back_and_not_before(
    vault: Vault, files: AttachmentService, ana: Person
) -> None:
    files.add("people", ana.id, "uno.txt", b"uno")
    vault.undo()
    assert len(parts(vault)) == 1
    two = files.add("people", ana.id, "dos.txt", b"dos").attachment
    assert len(parts(vault)) == 1, "what could have been done again went with the new step"
    files.remove(two.id)
    for turn in range(98):
        files.add("people", ana.id, f"{turn}.txt", f"{turn}".encode())
    assert len(parts(vault)) == 99
    files.add("people", ana.id, "x.txt", b"x")
    assert len(parts(vault)) == 100, "its removal is the oldest step now"
    files.add("people", ana.id, "y.txt", b"y")
    assert len(parts(vault)) == 100, "and now it is none"


def test_closing_and_opening_leave_no_content_without_a_file(
    vault: Vault, files: AttachmentService, ana: Person, clock: FixedClock
) -> None:
    files.remove(files.add("people", ana.id, "uno.txt", b"uno").attachment.id)
    files.add("people", ana.id, "dos.txt", b"dos")
    needles = traces(vault)
    folder = vault.generation.parent
    vault.close()
    again = open_vault(folder, PASSPHRASE, clock)
    assert len(parts(again)) == 1
    again.empty_log()
    assert 0 < fragments_in(again, needles) < len(needles) + 1
    with again.operation(say("Test", "Orphan"), undoable=False) as op:
        op.connection.execute(store.attachments_table.delete())
    AttachmentService(again).tidy()
    again.sweep()
    again.empty_log()
    assert (parts(again), fragments_in(again, needles)) == ([], 0)
    again.close()


def test_files_of_a_deleted_record_wait_for_its_undo_and_go_at_the_next_opening(
    vault: Vault, files: AttachmentService, people: PeopleService, clock: FixedClock
) -> None:
    benita = people.add(Person(given_names="Benita"))
    files.add("people", benita.id, "uno.txt", b"uno")
    people.remove(benita.id)
    assert files.tidy() == 0
    vault.undo()
    assert files.count("people", benita.id) == 1
    vault.redo()
    folder = vault.generation.parent
    vault.close()
    again = open_vault(folder, PASSPHRASE, clock)
    assert AttachmentService(again).tidy() == 1
    assert parts(again) == []
    again.close()


def test_a_part_that_was_changed_moved_or_lost_is_noticed(vault: Vault, files: AttachmentService, ana: Person) -> None:
    kept = files.add("people", ana.id, "carta.txt", TEXT).attachment
    for damage in (
        parts_table.update().where(parts_table.c.number == 1).values(content=parts(vault)[1][:-1] + b"x"),
        parts_table.update().where(parts_table.c.number == 1).values(content=parts(vault)[0]),
        parts_table.delete().where(parts_table.c.number == 2),
    ):
        with vault.aside() as connection:
            connection.execute(damage)
        with pytest.raises(DeskError, match="altered"):
            files.content(kept.id)


# Leaving


def test_a_copy_outside_is_exact_noted_without_its_name_and_the_only_thing_outside(
    vault: Vault, files: AttachmentService, ana: Person, tmp_path: Path
) -> None:
    before = {path for path in tmp_path.rglob("*") if not path.is_relative_to(vault.generation.parent)}
    kept = files.add("people", ana.id, "Carta de Ana.pdf", plain_pdf("Zarzamora")).attachment
    files.content(kept.id)
    outside = tmp_path / "fuera"
    outside.mkdir()
    files.copy_out(kept.id, outside / "copia.pdf")
    assert (outside / "copia.pdf").read_bytes() == files.content(kept.id)
    assert (outside / "copia.pdf").stat().st_mode & 0o077 == 0 or os.name == "nt"
    assert ("copy_file_out", str(kept.id), f"sha256={kept.sha256}") in log(vault)
    assert "Carta" not in repr(log(vault))
    after = {path for path in tmp_path.rglob("*") if not path.is_relative_to(vault.generation.parent)}
    assert after - before == {outside, outside / "copia.pdf"}
    with pytest.raises(DeskError):
        files.copy_out(kept.id, tmp_path / "no" / "hay.pdf")


# Under seal


@pytest.fixture
def sealed(requests: RequestService, files: AttachmentService, seal: SealedKey, asked: Request) -> Attachment:
    """A request with a photograph, put under seal after it had another photograph with a telling name."""
    first = files.add("requests", asked.id, "Parte de lesiones.jpg", photograph(size=(80, 80))).attachment
    files.describe(first.id, "Lesiones de Ana", "De urgencias")
    files.remove(first.id)
    kept = files.add("requests", asked.id, "Denuncia de Ana.jpg", photograph()).attachment
    files.describe(kept.id, "Denuncia de Ana", "La puso el lunes")
    seal.unlock(PASSPHRASE)
    requests.seals.seal(asked.id, "Demanda sellada")
    seal.close()
    return kept


def test_the_files_of_a_sealed_request_are_sealed_with_it(
    vault: Vault, files: AttachmentService, seal: SealedKey, requests: RequestService, asked: Request, sealed: Attachment, tmp_path: Path
) -> None:
    (shown,) = files.of("requests", asked.id)
    assert (shown.name, shown.description, shown.sha256, shown.confidentiality) == ("—.jpg", "", "", Level.SEALED)
    for attempt in (
        lambda: files.content(sealed.id),
        lambda: files.facts(sealed.id),
        lambda: files.describe(sealed.id, "x", "y"),
        lambda: files.add("requests", asked.id, "x.txt", b"x"),
    ):
        with pytest.raises(SealClosed):
            attempt()
    vault.empty_log()
    assert fragments_in(vault, [b"Denuncia", b"Lesiones", b"lesiones", b"urgencias", b"La puso"]) == 0
    assert len(parts(vault)) == 1
    seal.unlock(PASSPHRASE)
    with pytest.raises(DeskError, match="may not leave"):
        files.copy_out(sealed.id, tmp_path / "x.jpg")
    looks = len([line for line in log(vault) if line[:2] == ("view_sealed", str(sealed.id))])
    assert files.content(sealed.id).startswith(b"\xff\xd8")
    assert files.facts(sealed.id) == ("Denuncia de Ana.jpg", "La puso el lunes")
    assert len([line for line in log(vault) if line[:2] == ("view_sealed", str(sealed.id))]) == looks + 2
    late = files.add("requests", asked.id, "Sentencia.txt", b"Sentencia firme").attachment
    assert late.name == "—.txt"
    files.describe(late.id, "Sentencia de marzo", "Firme")
    assert files.facts(late.id) == ("Sentencia de marzo.txt", "Firme")
    assert files.add("requests", asked.id, "otra.txt", b"Sentencia firme").was_here
    assert fragments_in(vault, [b"entencia"]) == 0
    requests.seals.free(asked.id)
    seal.close()
    names = {each.name: each.confidentiality for each in files.of("requests", asked.id)}
    assert names == {"Sentencia de marzo.txt": Level.MANAGER, "Denuncia de Ana.jpg": asked.confidentiality}
    assert files.content(late.id) == b"Sentencia firme\n"


def test_a_file_follows_its_record_to_a_stricter_level(files: AttachmentService, requests: RequestService, asked: Request) -> None:
    kept = files.add("requests", asked.id, "a.txt", b"hola").attachment
    assert kept.confidentiality is asked.confidentiality is not Level.MANAGER
    requests.edit(replace(asked, confidentiality=Level.MANAGER))
    assert files.of("requests", asked.id)[0].confidentiality is Level.MANAGER


# Rights


def test_an_erased_person_leaves_no_piece_of_a_file_and_others_keep_theirs(
    vault: Vault, files: AttachmentService, ana: Person, asked: Request, people: PeopleService
) -> None:
    files.add("people", ana.id, "Informe de Ana Zarzamora.txt", TEXT)
    files.add("requests", asked.id, "Foto zarzamora.jpg", photograph())
    files.remove(files.add("people", ana.id, "zarzamora vieja.txt", b"vieja").attachment.id)
    needles = traces(vault)
    other = people.add(Person(given_names="Benita"))
    theirs = files.add("people", other.id, "suyo.txt", b"suyo").attachment
    with vault.reading() as reading:
        held = holdings_of(reading, ana.id)
    assert sum(row.table.name == KIND for row in held.rows) == 2
    assert fragments_in(vault, needles) >= len(needles)
    taken = erase(vault, ana.id)
    assert taken.deleted[KIND] == 2
    assert fragments_in(vault, [*needles, b"zarzamora", b"Zarzamora"]) == 0
    assert [each.name for each in files.of("people", other.id)] == ["suyo.txt"]
    assert files.content(theirs.id) == b"suyo\n"
    assert len(parts(vault)) == 1
    assert vault.problems() == []


def test_blocked_files_are_unreadable_until_they_are_given_back_or_destroyed(
    vault: Vault, files: AttachmentService, ana: Person, clock: FixedClock
) -> None:
    kept = files.add("people", ana.id, "Informe.txt", TEXT).attachment
    with vault.reading() as reading:
        key = reading.execute(sa.select(blobs_table.c.key)).scalar_one()
    needles = traces(vault)
    block(vault, ana.id, erase_on=date(2029, 1, 1), cause="request")
    assert files.count() == 0
    assert fragments_in(vault, [key]) == 0
    with pytest.raises(DeskError):
        files.content(kept.id)
    folder = vault.generation.parent
    vault.close()
    again = open_vault(folder, PASSPHRASE, clock)
    assert len(parts(again)) == 3
    lift(again, ana.id, cause="mistake")
    later = AttachmentService(again)
    assert later.content(kept.id) == TEXT.rstrip() + b"\n"
    assert [each.name for each in later.of("people", ana.id)] == ["Informe.txt"]
    block(again, ana.id, erase_on=date(2029, 1, 1), cause="request")
    erase(again, ana.id)
    assert (parts(again), fragments_in(again, needles)) == ([], 0)
    assert again.problems() == []
    again.close()


def test_a_backup_holds_files_and_counts_them(vault: Vault, files: AttachmentService, ana: Person, tmp_path: Path) -> None:
    files.add("people", ana.id, "Informe.txt", TEXT)
    (tmp_path / "stick").mkdir()
    info = backups.make_backup(vault, tmp_path / "stick")
    assert (info.counts[KIND], info.counts["blob_parts"]) == (1, 3)


def test_fifteen_hundred_files_beside_one_record_are_listed_at_once(vault: Vault, files: AttachmentService, ana: Person) -> None:
    many = [
        Attachment(subject_kind="people", subject_id=ana.id, name=f"{n}.txt", media_type=MediaType.TEXT, size=n, added_on=date(2026, 1, 1))
        for n in range(1_500)
    ]
    with vault.operation(say("Test", "Many"), undoable=False) as op:
        store.attachments.save_new(op, many)
    began = time.process_time()
    assert len(files.of("people", ana.id)) == 1_500
    assert time.process_time() - began < 1.0
