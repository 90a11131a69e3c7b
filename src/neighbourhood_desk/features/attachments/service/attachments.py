"""The verbs for files beside records: they are cleaned, kept inside the vault, shown from memory, and leave only on purpose."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from neighbourhood_desk.exchange.landing import Landing
from neighbourhood_desk.features.attachments import store
from neighbourhood_desk.features.attachments.records import KIND, Attachment, FileCopy, MediaType, SealedFacts
from neighbourhood_desk.features.attachments.rules import clean_name, level_beside
from neighbourhood_desk.features.attachments.service.reading import require_size
from neighbourhood_desk.features.attachments.service.sealing import NEUTRAL, SealedFiles
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.release import Audience, Level, release
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage import blobs
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.sealed import SealClosed, SealedKey
from neighbourhood_desk.storage.vault import Vault

if TYPE_CHECKING:
    from neighbourhood_desk.exchange.clean_files import PdfText

_LONGEST_DESCRIPTION = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What became of a file: the attachment, whether it was here before, and what its cleaning did."""

    attachment: Attachment
    was_here: bool = False
    remarks: tuple[Wording, ...] = ()


class AttachmentService:
    """Adds, shows, names, removes and copies out the files of any record, named by its kind (table) and identifier."""

    def __init__(self, vault: Vault, key: SealedKey | None = None) -> None:
        self._vault = vault
        self.seals = SealedFiles(vault, key or SealedKey(vault))

    # What is there

    def of(self, kind: str, id: UUID) -> list[Attachment]:
        """The files beside a record, newest first, each at least as confidential as the record is now."""
        with self._vault.reading() as reading:
            level = store.level_of(reading, kind, id) or Level.MANAGER
            found = store.of_subject(reading, kind, id)
        return [replace(each, confidentiality=level_beside(each.confidentiality, level)) for each in found]

    def is_subject_sealed(self, kind: str, id: UUID) -> bool:
        """True where the passphrase is needed again before a file is added or seen."""
        with self._vault.reading() as reading:
            return store.level_of(reading, kind, id) is Level.SEALED

    def count(self, kind: str = "", id: UUID | None = None) -> int:
        """How many files there are, of one record or of all."""
        with self._vault.reading() as reading:
            return store.attachments.count(reading) if id is None else store.count_of_subject(reading, kind, id)

    def facts(self, attachment_id: UUID) -> tuple[str, str]:
        """Name and description; of a sealed file from under its seal, and the look is noted. Raises SealClosed."""
        with self._vault.reading() as reading:
            found = store.attachments.need(reading, attachment_id)
        if not found.is_sealed:
            return found.name, found.description
        sealed = self.seals.facts(attachment_id)
        return sealed.name, sealed.description

    def content(self, attachment_id: UUID) -> bytes:
        """All bytes, to be shown from memory. Of a sealed file the look is noted; raises SealClosed."""
        with self._vault.reading() as reading:
            found = store.attachments.need(reading, attachment_id)
            blob = blobs.find(reading, attachment_id)
            is_sealed = found.is_sealed or store.level_of(reading, found.subject_kind, found.subject_id) is Level.SEALED
        if blob is None:
            raise DeskError(
                say("Attachments", "The content of this file is not here."), say("Attachments", "Look for it in an older backup.")
            )
        if is_sealed and not blob.is_sealed:
            self.seals.note_look(attachment_id)
        key = self.seals.facts(attachment_id).key if blob.is_sealed else blob.key
        with self._vault.reading() as reading:
            return blobs.read(reading, blob, key)

    def pdf_text(self, content: bytes, step: Callable[[int, int | None], None]) -> PdfText:
        """What can be read in a PDF; `step` may raise Cancelled."""
        from neighbourhood_desk.exchange.clean_files import pdf_text

        return pdf_text(content, step)

    # What a person does

    def add(self, kind: str, id: UUID, name: str, data: bytes) -> Added:
        """Clean a file and keep it beside a record; one that is there already is only named. Raises BadFile, SealClosed.

        Takes seconds for a large file: call it in a task.
        """
        from neighbourhood_desk.exchange.clean_files import clean_file

        require_size(data)
        self._require_subject(kind, id)
        cleaned = clean_file(data)
        media_type, digest = MediaType(cleaned.media_type), hashlib.sha256(cleaned.content).hexdigest()
        with self._vault.operation(say("Attachments", "Add file")) as op:
            level = self._require_subject(kind, id)
            double = self._double(op, kind, id, len(cleaned.content), digest)
            if double is not None:
                return Added(attachment=double, was_here=True)
            new = Attachment(
                subject_kind=kind, subject_id=id, name=clean_name(name, media_type), media_type=media_type, size=len(cleaned.content),
                sha256=digest, pages=cleaned.pages, added_on=self._vault.clock.today(), confidentiality=level,
            )  # fmt: skip
            key = blobs.write(op.connection, KIND, new.id, cleaned.content)
            if new.is_sealed:
                facts = SealedFacts(name=new.name, description="", sha256=digest, key=key, level=Level.MANAGER)
                self.seals.keep(op, new.id, facts)
                new = replace(new, name=NEUTRAL + media_type.suffix, sha256="")
            return Added(attachment=store.attachments.save(op, new), remarks=cleaned.remarks)

    def describe(self, attachment_id: UUID, name: str, description: str) -> Attachment:
        """Give a file another name and say what it is; of a sealed one under its seal. Raises SealClosed."""
        text = clean(description, _LONGEST_DESCRIPTION)
        with self._vault.operation(say("Attachments", "Describe file")) as op:
            found = store.attachments.need(op.connection, attachment_id)
            new_name = clean_name(name, found.media_type)
            if found.is_sealed:
                self.seals.keep(op, found.id, replace(self.seals.facts(found.id), name=new_name, description=text))
                return found
            return store.attachments.save(op, replace(found, name=new_name, description=text))

    def remove(self, attachment_id: UUID) -> None:
        """Take a file away; its content goes as soon as that can no longer be taken back."""
        with self._vault.operation(say("Attachments", "Remove file")) as op:
            store.attachments.remove(op, store.attachments.need(op.connection, attachment_id))

    def copy_out(self, attachment_id: UUID, path: Path) -> None:
        """Write an unencrypted copy where the person chose; noted with its SHA-256. A sealed file never leaves so (DeskError)."""
        with self._vault.reading() as reading:
            found = store.attachments.need(reading, attachment_id)
            level = level_beside(found.confidentiality, store.level_of(reading, found.subject_kind, found.subject_id) or Level.MANAGER)
        release(FileCopy(confidentiality=level, name="", content=b""), Audience.MANAGER)
        copy = FileCopy(confidentiality=level, name=found.name, content=self.content(attachment_id))
        released = release(copy, Audience.MANAGER)
        with Landing(path, released["content"]) as landing:
            self._vault.note(AuditEntry("copy_file_out", KIND, str(attachment_id), reason=f"sha256={found.sha256}"))
            landing.land()

    # What other features need

    def move(self, kind: str, from_id: UUID, to_id: UUID) -> int:
        """Put the files of a record that becomes part of another beside that one; gives how many. Joins a step that is open."""
        with self._vault.operation(say("Attachments", "Move files")) as op:
            found = store.of_subject(op.connection, kind, from_id)
            for each in found:
                store.attachments.save(op, replace(each, subject_id=to_id))
            return len(found)

    def tidy(self) -> int:
        """Remove files whose record was deleted before this session, when nothing can bring it back; gives how many."""
        if self._vault.is_read_only or self._vault.undo_name is not None or self._vault.redo_name is not None:
            return 0
        with self._vault.reading() as reading:
            left = store.left_alone(reading)
        if left:
            with self._vault.operation(say("Attachments", "Remove files of deleted records"), undoable=False) as op:
                for each in left:
                    store.attachments.remove(op, each)
        return len(left)

    def _require_subject(self, kind: str, id: UUID) -> Level:
        with self._vault.reading() as reading:
            level = store.level_of(reading, kind, id)
        if level is None:
            raise DeskError(
                say("Attachments", "The record that this file belongs to is no longer here."),
                say("Attachments", "It was removed; go back to the list."),
            )
        if level is Level.SEALED and not self.seals.is_open:
            raise SealClosed(
                say("Attachments", "This record is sealed."), say("Attachments", "Give your passphrase first, and then add the file.")
            )
        return level

    def _double(self, op: Operation, kind: str, id: UUID, size: int, digest: str) -> Attachment | None:
        same_size: Sequence[Attachment] = store.with_size(op.connection, kind, id, size)
        for each in same_size:
            if (self.seals.facts(each.id).sha256 if each.is_sealed else each.sha256) == digest:
                return each
        return None
