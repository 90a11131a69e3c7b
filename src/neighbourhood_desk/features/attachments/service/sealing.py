"""Files under seal: their key, name and description stand encrypted under the key that only the passphrase opens.

The content itself stays where it is, already encrypted: only its key moves, so that sealing ten megabytes moves a few bytes.
"""

from __future__ import annotations

import json
from dataclasses import replace
from uuid import UUID

from neighbourhood_desk.features.attachments import store
from neighbourhood_desk.features.attachments.records import KIND, SealedFacts
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage import blobs
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.sealed import SealClosed, SealedKey
from neighbourhood_desk.storage.vault import Vault

NEUTRAL = "—"
"""Stands for the name of a sealed file in every list and in the history."""

_COLUMN = "content"


class SealedFiles:
    """Puts the files of a record under seal with it, reads them and frees them again."""

    def __init__(self, vault: Vault, key: SealedKey) -> None:
        self._vault, self._key = vault, key

    @property
    def is_open(self) -> bool:
        """True for the minutes after the passphrase was given."""
        return self._key.is_open

    def open(self, passphrase: str) -> None:
        """Give the passphrase or the recovery code again; raises WrongSecret."""
        self._key.unlock(passphrase)

    def seal_files(self, op: Operation, kind: str, id: UUID) -> None:
        """Put every file of a record under seal, as part of the step that seals it and keeps no history. Raises SealClosed."""
        found = store.of_subject(op.connection, kind, id)
        for each in found:
            blob = blobs.find(op.connection, each.id)
            if blob is None or each.is_sealed:
                continue
            facts = SealedFacts(name=each.name, description=each.description, sha256=each.sha256, key=blob.key, level=each.confidentiality)
            self.keep(op, each.id, facts)
            neutral = replace(each, name=NEUTRAL + each.media_type.suffix, description="", sha256="", confidentiality=Level.SEALED)
            store.attachments.save(op, neutral)
        store.forget_history(op.connection, kind, id, [each.id for each in found])

    def free_files(self, op: Operation, kind: str, id: UUID) -> None:
        """Take the seal off every file of a record, as part of the step that frees it. Raises SealClosed."""
        for each in store.of_subject(op.connection, kind, id):
            if not each.is_sealed:
                continue
            facts = self.facts(each.id)
            blobs.change_key(op.connection, each.id, facts.key, is_sealed=False)
            freed = replace(each, name=facts.name, description=facts.description, sha256=facts.sha256, confidentiality=facts.level)
            store.attachments.save(op, freed)

    def facts(self, attachment_id: UUID) -> SealedFacts:
        """What stands under the seal; the look is noted. Raises SealClosed."""
        with self._vault.reading() as reading:
            blob = blobs.find(reading, attachment_id)
        if blob is None or not blob.is_sealed:
            raise DeskError(say("Attachments", "This file is not sealed."))
        said = json.loads(self._key.open(KIND, attachment_id, _COLUMN, blob.key))
        return SealedFacts(
            name=said["name"], description=said["description"], sha256=said["sha256"], key=bytes.fromhex(said["key"]),
            level=Level(said["level"]),
        )  # fmt: skip

    def keep(self, op: Operation, attachment_id: UUID, facts: SealedFacts) -> None:
        """Write what stands under the seal; raises SealClosed."""
        said = {"name": facts.name, "description": facts.description, "sha256": facts.sha256, "key": facts.key.hex(), "level": facts.level}
        sealed = self._key.seal(KIND, attachment_id, _COLUMN, json.dumps(said, ensure_ascii=False))
        blobs.change_key(op.connection, attachment_id, sealed, is_sealed=True)

    def note_look(self, attachment_id: UUID) -> None:
        """Note a look at a file that stands beside a sealed record without being encrypted for it. Raises SealClosed."""
        if not self.is_open:
            raise SealClosed(say("Attachments", "This record is sealed."), say("Attachments", "Give your passphrase first."))
        self._vault.note(AuditEntry("view_sealed", KIND, str(attachment_id), (_COLUMN,)))
