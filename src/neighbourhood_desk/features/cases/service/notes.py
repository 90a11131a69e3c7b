"""Notes on cases: plain ones, and psycho-social care for the manager alone, under seal where it is asked for."""

from __future__ import annotations

from uuid import UUID

from neighbourhood_desk.features.cases import store
from neighbourhood_desk.features.cases.records import CaseNote, NoteKind
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.folding import clean
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault

_PLACE, _COLUMN = "case_notes", "content"


class CaseNotes:
    """Writes notes, reads sealed ones while the seal is open, and takes notes away."""

    def __init__(self, vault: Vault, key: SealedKey) -> None:
        self._vault, self._key = vault, key

    @property
    def is_open(self) -> bool:
        """True for the minutes after the passphrase was given."""
        return self._key.is_open

    def open(self, passphrase: str) -> None:
        """Give the passphrase or the recovery code again; raises WrongSecret."""
        self._key.unlock(passphrase)

    def add(self, case_id: UUID, text: str, kind: NoteKind = NoteKind.NOTE) -> CaseNote:
        """Write a note of today."""
        with self._vault.operation(say("Cases", "Add note to case")) as op:
            store.cases.need(op.connection, case_id)
            return store.notes.save(op, self._note(case_id, _said(text), kind, Level.MANAGER))

    def add_sealed(self, case_id: UUID, text: str) -> CaseNote:
        """Write on psycho-social care under seal: encrypted under the sealed key, in no list, search or history. Raises SealClosed.

        It cannot be undone: the encrypted text would outlive what undo takes back. It can be removed.
        """
        words = _said(text)
        with self._vault.operation(say("Cases", "Add sealed note to case"), undoable=False) as op:
            store.cases.need(op.connection, case_id)
            kept = store.notes.save(op, self._note(case_id, "", NoteKind.CARE, Level.SEALED))
            store.keep_sealed(op.connection, kept.id, self._key.seal(_PLACE, kept.id, _COLUMN, words))
            return kept

    def read(self, note_id: UUID) -> str:
        """What a sealed note says; the look is noted in the audit log. Raises SealClosed."""
        with self._vault.reading() as reading:
            content = store.sealed_content(reading, note_id)
        if content is None:
            raise DeskError(say("Cases", "This note is not sealed."))
        return self._key.open(_PLACE, note_id, _COLUMN, content)

    def remove(self, note_id: UUID) -> None:
        """Take a note away; of a sealed one nothing stays, and that cannot be undone."""
        with self._vault.reading() as reading:
            note = store.notes.need(reading, note_id)
        is_sealed = note.confidentiality is Level.SEALED
        with self._vault.operation(say("Cases", "Remove note from case"), undoable=not is_sealed) as op:
            store.remove_sealed(op.connection, [note_id])
            store.notes.remove(op, note)

    def _note(self, case_id: UUID, text: str, kind: NoteKind, level: Level) -> CaseNote:
        return CaseNote(case_id=case_id, written_on=self._vault.clock.today(), kind=kind, text=text, confidentiality=level)


def _said(text: str) -> str:
    words = clean(text)
    if not words:
        raise DeskError(say("Cases", "The note is empty."))
    return words
