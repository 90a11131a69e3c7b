"""What requests say of people in a line: the last day with something on a request of theirs, and how many are open."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from neighbourhood_desk.features.people.records import NoteSource, PersonNote
from neighbourhood_desk.features.requests import store
from neighbourhood_desk.features.requests.records import Request
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.storage.vault import Vault

_MOST_READ = 50


def notes_of_requests(vault: Vault) -> NoteSource:
    """For `PeopleService.add_note_source`; people are asked about a few at a time, as lists and hints show them."""

    def notes(ids: Collection[UUID]) -> Mapping[UUID, PersonNote]:
        with vault.reading() as reading:
            found = {person_id: store.brought_by(reading, person_id, _MOST_READ) for person_id in ids}
        return {person_id: _note(requests) for person_id, requests in found.items() if requests}

    return NoteSource(notes, frozenset({"requests"}))


def _note(requests: list[Request]) -> PersonNote:
    days = [day for each in requests for day in (each.received_on, each.closed_on, each.declined_on, each.replied_on) if day is not None]
    count = sum(request.is_open for request in requests)
    return PersonNote(last_contact=max(days), open=(say("Requests", "%n open request(s)", n=count),) if count else ())
