"""Row 9: who was erased is looked for by a reader who has the key: in free pages, the search index, the log and what is kept beside it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from faults.outcome import Outcome, Tier
from faults.stage import Stage, changed_pragmas, new_stage
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.store import people
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.erasure import erase
from neighbourhood_desk.storage.keys import KeyHeader, recovery_secret
from neighbourhood_desk.storage.vault import Vault

_PAGE, _RESERVED, _SALT, _VECTOR = 4096, 80, 16, 16
_FRAME, _LOG_HEAD = 24, 32
_CANARIES = ("arzamora", "6005550")
"""Parts of every surname and every telephone; the first letters are left out, for an index stores only what differs from its neighbour."""


def check_erasure(tier: Tier, box: Path) -> Outcome:
    """Nothing of an erased person is left; without secure_delete something must be, or the scan proves nothing."""
    outcome = Outcome("erasure, read with the key")
    count = tier.of(20, 150)
    before, after = _erased(box / "secure", count, ())
    outcome.counts |= {"people": count, "fragments before": before, "fragments after": after}
    outcome.need("fragments before", 5 * count)
    outcome.forbid("fragments after")
    _before, left = _erased(box / "control", count, (("secure_delete = ON", "secure_delete = OFF"),))
    outcome.counts["control secure_delete=OFF: fragments after"] = left
    outcome.need("control secure_delete=OFF: fragments after", 1)
    return outcome


def keep_people(vault: Vault, count: int) -> list[Person]:
    """People with telephones, notes, a changed name in their history and a draft about them."""
    kept = []
    for number in range(count):
        with vault.operation(say("Test", "Add")) as op:
            person = Person(
                given_names=f"Vecina {number}",
                surnames=surname(number),
                phones=(f"6005550{number:02}",),
                notes=f"{surname(number)} vive en el tercero " * 8,
            )
            person = people.save(op, person)
        with vault.operation(say("Test", "Change")) as op:
            kept.append(people.save(op, replace(person, address="Calle Mayor")))
        vault.keep_draft(f"draft-{number}", "people", {"text": f"llamar a Vecina {number} {surname(number)} el lunes"})
    return kept


def surname(number: int) -> str:
    """A surname that nobody else has."""
    return f"{'bcdfghjklm'[number % 10]}{number}Zarzamora{number:04}q"


def fragments(stage: Stage, needles: Sequence[str]) -> int:
    """How often these stand, in any case of letters, in the pages of the database and the frames of its log, once decrypted."""
    key = bytes(KeyHeader.load(stage.keys).unlock("recovery", recovery_secret(stage.code)))
    content = stage.database.read_bytes()
    pages = [_plain(content[at : at + _PAGE], key, at == 0) for at in range(0, len(content), _PAGE)]
    log = stage.database.with_name("vault.db-wal")
    frames = log.read_bytes() if log.exists() else b""
    for at in range(_LOG_HEAD, len(frames) - _PAGE, _FRAME + _PAGE):
        number = int.from_bytes(frames[at : at + 4], "big")
        pages.append(_plain(frames[at + _FRAME : at + _FRAME + _PAGE], key, number == 1))
    whole = b"\0".join(pages).lower()
    return sum(whole.count(needle.lower().encode()) for needle in needles)


def _erased(box: Path, count: int, pragmas: tuple[tuple[str, str], ...]) -> tuple[int, int]:
    """Fragments in the decrypted files, before and after everyone was erased."""
    stage = new_stage(box, 200)
    with changed_pragmas(pragmas), closing(stage.open()) as vault:
        everyone = keep_people(vault, count)
        before = fragments(stage, _CANARIES)
        for person in everyone:
            erase(vault, person.id)
        return before, fragments(stage, _CANARIES)


def _plain(page: bytes, key: bytes, is_first: bool) -> bytes:
    """SQLCipher 4: AES-256 in CBC, its vector in the reserved end of the page; the salt stands in clear before the first."""
    start, end = _SALT if is_first else 0, _PAGE - _RESERVED
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + _VECTOR])).decryptor()
    return decryptor.update(page[start:end]) + decryptor.finalize()
