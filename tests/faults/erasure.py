"""Row 9: what was erased is looked for by a reader who has the key: in free pages, the search index, the log and what is kept beside it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from faults.outcome import Outcome, Tier
from faults.power import changed_pragmas
from faults.stage import Stage, new_stage
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.keys import KeyHeader, recovery_secret
from neighbourhood_desk.storage.vault import Vault
from storage.notes import TestNote, notes

_PAGE, _RESERVED, _SALT, _VECTOR = 4096, 80, 16, 16
_FRAME, _LOG_HEAD = 24, 32
_CANARY = "zarzamora"
_PEOPLE = 60


def check_erasure(tier: Tier, box: Path) -> Outcome:
    """Nothing of an erased record is left; without secure_delete something must be, or the scan proves nothing."""
    outcome = Outcome("erasure, read with the key")
    before, after = _erased(box / "secure", ())
    outcome.counts["fragments before"] = before
    outcome.counts["fragments after"] = after
    outcome.need("fragments before", _PEOPLE)
    outcome.forbid("fragments after")
    _before, left = _erased(box / "control", (("secure_delete = ON", "secure_delete = OFF"),))
    outcome.counts["control secure_delete=OFF: fragments after"] = left
    outcome.need("control secure_delete=OFF: fragments after", 1)
    return outcome


def _erased(box: Path, pragmas: tuple[tuple[str, str], ...]) -> tuple[int, int]:
    """Fragments of the canary in the decrypted files, before and after everyone was erased."""
    stage = new_stage(box, 200)
    with changed_pragmas(pragmas), closing(stage.open()) as vault:
        people = _keep_people(vault)
        before = _fragments(stage)
        _erase(vault, people)
        return before, _fragments(stage)


def _keep_people(vault: Vault) -> list[TestNote]:
    kept = []
    for number in range(_PEOPLE):
        with vault.operation(say("Test", "Add")) as op:
            note = TestNote(
                title=f"{number:04}{_CANARY}", body=f"{_CANARY} {number} " * 12, tags=(f"{number}x{_CANARY}",), phones=(f"6005{number:05}",)
            )
            kept.append(notes.save(op, note))
        vault.keep_draft(f"draft-{number}", "note", {"text": f"{_CANARY} {number}"})
    return kept


def _erase(vault: Vault, people: list[TestNote]) -> None:
    """Rows, index and drafts in one step; what the records said before; then the log."""
    with vault.operation(say("Test", "Erase"), undoable=False) as op:
        for note in people:
            notes.remove(op, note)
        for draft in vault.drafts():
            vault.drop_draft(draft.key)
    with vault._need_engine().begin() as connection:
        connection.exec_driver_sql("DELETE FROM revisions")
    with vault._need_engine().connect() as connection:
        connection.exec_driver_sql("COMMIT")
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.exec_driver_sql("BEGIN")


def _fragments(stage: Stage) -> int:
    """How often the canary stands in the pages of the database and the frames of its log, once decrypted."""
    key = bytes(KeyHeader.load(stage.keys).unlock("recovery", recovery_secret(stage.code)))
    needle = _CANARY[2:].encode()
    content = stage.database.read_bytes()
    found = sum(_plain(content[at : at + _PAGE], key, at == 0).count(needle) for at in range(0, len(content), _PAGE))
    log = stage.database.with_name("vault.db-wal")
    frames = log.read_bytes() if log.exists() else b""
    for at in range(_LOG_HEAD, len(frames) - _PAGE, _FRAME + _PAGE):
        number = int.from_bytes(frames[at : at + 4], "big")
        found += _plain(frames[at + _FRAME : at + _FRAME + _PAGE], key, number == 1).count(needle)
    return found


def _plain(page: bytes, key: bytes, is_first: bool) -> bytes:
    """SQLCipher 4: AES-256 in CBC, its vector in the reserved end of the page; the salt stands in clear before the first."""
    start, end = _SALT if is_first else 0, _PAGE - _RESERVED
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + _VECTOR])).decryptor()
    return decryptor.update(page[start:end]) + decryptor.finalize()
