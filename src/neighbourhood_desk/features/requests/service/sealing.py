"""Requests under seal: what was said stands encrypted under a key of its own, and only a neutral title in lists and search.

A sealed request is counted in no summary, leaves in no file, and each look at its text is noted. What is written on it later goes under
the seal too, so whoever writes gives the passphrase first.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from neighbourhood_desk.features.attachments.service import AttachmentService
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.requests import store
from neighbourhood_desk.features.requests.records import Note, Request
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault

_KIND, _COLUMN = "requests", "content"
_TEXTS = ("title", "description", "address", "waiting_for", "reply", "outcome_note", "decline_reason", "raw")
_PLACE = ("lon", "lat")


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedText:
    """What a sealed request says, while it is read. `notes` are days and texts, oldest first."""

    title: str = ""
    description: str = ""
    address: str = ""
    waiting_for: str = ""
    reply: str = ""
    outcome_note: str = ""
    decline_reason: str = ""
    notes: tuple[tuple[date, str], ...] = ()


class SealedRequests:
    """Puts requests under seal, reads them and frees them again."""

    def __init__(self, vault: Vault, key: SealedKey, followups: FollowUpService) -> None:
        self._vault, self._key, self._followups = vault, key, followups
        self._files = AttachmentService(vault, key).seals

    @property
    def is_open(self) -> bool:
        """True for the minutes after the passphrase was given."""
        return self._key.is_open

    def open(self, passphrase: str) -> None:
        """Give the passphrase or the recovery code again; raises WrongSecret."""
        self._key.unlock(passphrase)

    def close(self) -> None:
        """The passphrase is needed again."""
        self._key.close()

    def seal(self, request_id: UUID, neutral: str) -> Request:
        """Put everything that was said under seal, in the record, its history, drafts and index; `neutral` stands as its title.

        Raises SealClosed unless the passphrase was given. It cannot be undone, only freed, and ends what could be undone before.
        """
        with self._vault.operation(say("Requests", "Seal request"), keeps_history=False) as op:
            request = store.requests.need(op.connection, request_id)
            if request.confidentiality is Level.SEALED:
                raise DeskError(say("Requests", "This request is sealed already."))
            notes = store.notes_of(op.connection, request_id)
            followups = self._followups.of_subject(_KIND, request_id)
            content = {
                "request": {name: getattr(request, name) for name in (*_TEXTS, *_PLACE) if getattr(request, name) not in ("", None)},
                "notes": {str(note.id): note.text for note in notes},
                "followups": {str(item.id): {"what": item.what, "result": item.result, "moves": list(item.moves)} for item in followups},
                "level": request.confidentiality.value,
            }
            self._write(op, request_id, content)
            for note in notes:
                store.notes.save(op, replace(note, text="", confidentiality=Level.SEALED))
            for item in followups:
                self._followups.edit(replace(item, what=neutral, result="", moves=(), confidentiality=Level.SEALED))
            empty: dict[str, Any] = {**dict.fromkeys(_TEXTS, ""), **dict.fromkeys(_PLACE)}
            self._files.seal_files(op, _KIND, request_id)
            kept = store.requests.save(op, replace(request, **{**empty, "title": neutral, "confidentiality": Level.SEALED}))
            store.forget_history(op.connection, [request_id, *(note.id for note in notes), *(item.id for item in followups)])
            self._vault.drop_draft(f"{_KIND}.{request_id}")
        self._vault.empty_log()
        return kept

    def read(self, request_id: UUID) -> SealedText:
        """What it says; the look is noted. Raises SealClosed."""
        content = self._content(request_id)
        with self._vault.reading() as reading:
            days = {str(note.id): note.written_on for note in store.notes_of(reading, request_id)}
        notes = tuple((days[key], text) for key, text in content["notes"].items() if key in days and text)
        return SealedText(**{name: content["request"].get(name, "") for name in _TEXTS if name != "raw"}, notes=notes)

    def rewrite(self, request_id: UUID, description: str) -> None:
        """Put other words in the place of what was said; raises SealClosed."""
        content = self._content(request_id)
        content["request"]["description"] = description.strip()
        with self._vault.operation(say("Requests", "Rewrite sealed request"), undoable=False) as op:
            self._write(op, request_id, content)
        self._vault.note(AuditEntry("rewrite_sealed", _KIND, str(request_id), (_COLUMN,)))

    def free(self, request_id: UUID) -> Request:
        """Take the seal off: everything stands again where it stood, and is found again. Raises SealClosed."""
        content = self._content(request_id)
        with self._vault.operation(say("Requests", "Take the seal off"), undoable=False) as op:
            request = store.requests.need(op.connection, request_id)
            level = Level(content["level"])
            for note in store.notes_of(op.connection, request_id):
                store.notes.save(op, replace(note, text=content["notes"].get(str(note.id), note.text), confidentiality=level))
            for item in self._followups.of_subject(_KIND, request_id):
                said: dict[str, Any] = content["followups"].get(str(item.id), {})
                if said:
                    said = {**said, "moves": tuple(said["moves"]) + item.moves, "result": said["result"] or item.result}
                self._followups.edit(replace(item, **said, confidentiality=level))
            self._files.free_files(op, _KIND, request_id)
            store.remove_sealed(op.connection, request_id)
            return store.requests.save(op, replace(request, **content["request"], confidentiality=level))

    # What is written later

    def kept(self, op: Operation, request: Request) -> Request:
        """Save a request as part of a larger step; of a sealed one every text goes under the seal. Raises SealClosed."""
        if request.confidentiality is not Level.SEALED:
            return store.requests.save(op, request)
        before = store.requests.get(op.connection, request.id)
        if before is None or before.confidentiality is not Level.SEALED:
            raise DeskError(say("Requests", "Record the request first, and seal it then."))
        new = {name: text for name in _TEXTS if (text := getattr(request, name)) and text != getattr(before, name)}
        if new:
            content = self._content(request.id)
            content["request"].update(new)
            self._write(op, request.id, content)
        return store.requests.save(op, replace(request, **{name: getattr(before, name) for name in new}))

    def kept_note(self, op: Operation, request: Request, note: Note) -> Note:
        """Save a note as part of a larger step, its words under the seal if the request is. Raises SealClosed."""
        if request.confidentiality is not Level.SEALED:
            return store.notes.save(op, note)
        content = self._content(request.id)
        content["notes"][str(note.id)] = note.text
        self._write(op, request.id, content)
        return store.notes.save(op, replace(note, text=""))

    def apart(self, op: Operation, request: Request, text: str) -> str:
        """What may stand in clear of an outcome: all of it, or nothing where the request is sealed and keeps it. Raises SealClosed."""
        if request.confidentiality is not Level.SEALED or not text.strip():
            return text
        content = self._content(request.id)
        content["request"]["outcome_note"] = "\n".join(filter(None, (content["request"].get("outcome_note", ""), text.strip())))
        self._write(op, request.id, content)
        return ""

    def _content(self, request_id: UUID) -> dict[str, Any]:
        with self._vault.reading() as reading:
            sealed = store.sealed_content(reading, request_id)
        if sealed is None:
            raise DeskError(say("Requests", "This request is not sealed."))
        content: dict[str, Any] = json.loads(self._key.open(_KIND, request_id, _COLUMN, sealed))
        return content

    def _write(self, op: Operation, request_id: UUID, content: dict[str, Any]) -> None:
        text = json.dumps(content, ensure_ascii=False)
        store.keep_sealed(op.connection, request_id, self._key.seal(_KIND, request_id, _COLUMN, text))
