"""The verbs for what people may ask about their data, and for how long it is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID

from neighbourhood_desk.features.followups.records import FollowUp, FollowUpKind
from neighbourhood_desk.features.followups.service import FollowUpService
from neighbourhood_desk.features.people.records import Person
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.rights import rules, store
from neighbourhood_desk.features.rights.records import RIGHT_NAMES, DuePerson, OldValue, PastStep, RetentionRules, Right, RightsRequest
from neighbourhood_desk.features.rights.records.activity import action_words
from neighbourhood_desk.features.rights.records.papers import Cause, HeldRow, OpenedFor, OwnData
from neighbourhood_desk.features.rights.records.purposes import PURPOSES, Basis, OwnPurpose, Purpose, decided
from neighbourhood_desk.features.rights.service.own_data import own_data
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.wording import Catalogue, Wording, say
from neighbourhood_desk.storage import blocked, erasure
from neighbourhood_desk.storage.audit import AuditEntry
from neighbourhood_desk.storage.blocked import Blocked
from neighbourhood_desk.storage.erasure import Taken
from neighbourhood_desk.storage.leaving import write_out
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.sealed import SealedKey
from neighbourhood_desk.storage.vault import Vault

KIND = "rights_requests"
"""The name of a right exercised, in links and follow-ups."""

_SOMEBODY = say("Rights", "[somebody]")


class RightsService:
    """Registers and answers rights, restricts, blocks and erases, and says whose data has been kept long enough."""

    def __init__(self, vault: Vault, people: PeopleService, followups: FollowUpService, seal: SealedKey | None = None) -> None:
        """With a `seal`, blocked data opens only for whoever gives the passphrase again."""
        self._vault, self._people, self._followups, self._seal = vault, people, followups, seal
        followups.tell(KIND, self._on_followup)

    # The register

    def register(self, person_id: UUID, kind: Right, received_on: date, catalogue: Catalogue) -> RightsRequest:
        """Note that somebody exercised a right; its answer is due in a month, also as a follow-up."""
        request = RightsRequest(person_id=person_id, kind=kind, received_on=received_on, due_on=rules.answer_due(received_on))
        with self._vault.operation(say("Rights", "Register a right")) as op:
            what = catalogue.text(say("Rights", "Answer: {right}", right=RIGHT_NAMES[kind]))
            due = FollowUp(what=what, kind=FollowUpKind.REPLY, due_on=request.due_on, subject_kind=KIND, subject_id=request.id)
            followup = self._followups.plan_in(op, due)
            return store.rights_requests.save(op, replace(request, followup_id=followup.id))

    def answer(self, request_id: UUID, answer: str, on: date | None = None) -> RightsRequest:
        """It was answered; the note says how, without names. Raises DeskError if it was answered before."""
        with self._vault.operation(say("Rights", "Answer a right")) as op:
            request = store.rights_requests.need(op.connection, request_id)
            if not request.is_open:
                raise DeskError(say("Rights", "This was answered already."))
            kept = store.rights_requests.save(op, replace(request, done_on=on or self._today, answer=" ".join(answer.split())[:500]))
            if request.followup_id is not None and any(
                each.id == request.followup_id for each in self._followups.open_for(KIND, request_id)
            ):
                self._followups.do_in(op, request.followup_id, on=kept.done_on)
            return kept

    def register_of(self, person_id: UUID | None = None) -> list[RightsRequest]:
        """Every right exercised, open ones first; of one person if given."""
        with self._vault.reading() as reading:
            return store.register(reading, person_id)

    def of_ids(self, ids: Iterable[UUID]) -> dict[UUID, RightsRequest]:
        """These rights by id; those that are gone are left out."""
        with self._vault.reading() as reading:
            return store.rights_requests.many(reading, ids)

    # One person

    def person(self, person_id: UUID) -> Person | None:
        """The person, or None once they were blocked or erased."""
        return self._people.get(person_id)

    def find(self, text: str, limit: int = 8) -> list[Person]:
        """People whose name, telephone or address holds every word."""
        return [*self._people.find(text, limit=limit), *self._people.find(text, archived=True, limit=limit)][:limit]

    def names(self, ids: Iterable[UUID | None]) -> dict[UUID, str]:
        """What these people are called; blocked and erased ones are left out."""
        found = self._people.of_ids([each for each in ids if each is not None])
        return {key: person.display_name for key, person in found.items()}

    def own_data(self, person_id: UUID, catalogue: Catalogue) -> OwnData:
        """Everything the vault holds on one person, with others covered; `catalogue` says how they are covered."""
        return own_data(self._vault, person_id, self.kept_until(person_id), catalogue)

    def export_own_data(self, person_id: UUID, pdf: Path, catalogue: Catalogue) -> tuple[Path, Path]:
        """Write it as a PDF to read and, beside it, as JSON to carry elsewhere; gives both places. Raises DeskError."""
        from neighbourhood_desk.features.rights.formats import own_data_json, own_data_pdf  # reportlab takes its time

        found = self.own_data(person_id, catalogue)
        beside = pdf.with_suffix(".json")
        files = {pdf: own_data_pdf.compose(found, catalogue), beside: own_data_json.compose(found, catalogue)}
        write_out(self._vault, files, "export_person", "person", kind="people", record_id=person_id, records=len(found.rows))
        return pdf, beside

    def history(self, kind: str, record_id: UUID) -> list[PastStep]:
        """What a record said before each of its changes, newest first."""
        with self._vault.reading() as reading:
            found = store.history(reading, kind, record_id)
        return [
            PastStep(at, action_words(context, action), tuple(OldValue(name, store.as_kept(kind, name, raw)) for name, raw in old.items()))
            for at, context, action, old in found
        ]

    def restrict(self, person_id: UUID) -> Person:
        """Only keep their data: it is in no statistics, leaves in no file, and is not erased."""
        return self._change(person_id, Cause.REQUEST, restricted_on=self._today)

    def unrestrict(self, person_id: UUID, cause: Cause = Cause.REQUEST) -> Person:
        """Their data may be used again."""
        return self._change(person_id, cause, restricted_on=None)

    # How long

    def rules(self) -> RetentionRules:
        """The rules of this desk."""
        with self._vault.reading() as reading:
            found = store.rules.find(reading, limit=1)
        return found[0] if found else RetentionRules()

    def change_rules(self, changed: RetentionRules) -> RetentionRules:
        """Keep changed rules; raises DeskError that names the first mistake."""
        for mistake in rules.mistakes(changed).values():
            raise DeskError(mistake)
        with self._vault.operation(say("Rights", "Change the time of keeping")) as op:
            return store.rules.save(op, changed)

    def purposes(self) -> list[Purpose]:
        """What each kind of record is for: the defaults, with what this desk decided in their place."""
        with self._vault.reading() as reading:
            own = {each.kind: each for each in store.purposes.find(reading)}
        return [decided(purpose, own.get(purpose.kind)) for purpose in PURPOSES]

    def change_purpose(self, kind: str, *, what_for: str, basis: Basis, how_long: str, confirmed_on: date | None) -> OwnPurpose:
        """Decide what a kind is for; an empty text leaves the default. Raises DeskError for a day to come."""
        if confirmed_on is not None and confirmed_on > self._today:
            raise DeskError(say("Rights", "It cannot be confirmed on a day that is still to come."))
        with self._vault.operation(say("Rights", "Change a purpose")) as op:
            found = store.purposes.find(op.connection, store.purposes_table.c.kind == kind, limit=1)
            before = found[0] if found else OwnPurpose(kind=kind)
            changed = replace(before, what_for=what_for.strip(), basis=basis, how_long=how_long.strip(), confirmed_on=confirmed_on)
            return store.purposes.save(op, changed)

    def kept_until(self, person_id: UUID) -> date:
        """Until when this person's data is kept by the rule or by the day chosen for them."""
        with self._vault.reading() as reading:
            found = store.contacts(reading, [person_id])
        person = self._people.get(person_id)
        last, chosen = (found[0][1], found[0][2]) if found else (self._today, person.retain_until if person else None)
        return rules.kept_until(last, chosen, self.rules())

    def keep_until(self, person_id: UUID, day: date | None) -> Person:
        """Choose another day for one person; None lets the rule decide again. Raises DeskError for a day that is past."""
        if day is not None and day <= self._today:
            raise DeskError(say("Rights", "Choose a day that is still to come."))
        return self._change(person_id, None, retain_until=day)

    def due(self) -> list[DuePerson]:
        """Whose data has been kept long enough, the longest first; a person confirms each."""
        with self._vault.reading() as reading:
            contacts = store.contacts(reading)
        current = self.rules()
        ids = [person for person, last, chosen, _open in contacts if rules.kept_until(last, chosen, current) <= self._today]
        return rules.due_people(contacts, self.names(ids), current, self._today)

    # Blocking and erasing

    def block(self, person_id: UUID, cause: Cause, catalogue: Catalogue) -> Taken:
        """Take somebody's data out of everything and keep it encrypted until it may be destroyed; cannot be undone, only lifted."""
        erase_on = rules.months_later(self._today, self.rules().block_months)
        return erasure.block(self._vault, person_id, erase_on=erase_on, cause=cause.value, neutral=catalogue.text(_SOMEBODY))

    def block_all(
        self,
        person_ids: Sequence[UUID],
        cause: Cause,
        catalogue: Catalogue,
        progress: Callable[[int, int], None] = lambda _done, _all: None,
    ) -> int:
        """Block one after the other; gives how many."""
        for done, person_id in enumerate(person_ids):
            progress(done, len(person_ids))
            self.block(person_id, cause, catalogue)
        return len(person_ids)

    def blocked(self) -> list[Blocked]:
        """Whose data is blocked, without names; what may be destroyed first stands on top."""
        with self._vault.reading() as reading:
            return store.all_blocked(reading)

    def how_many_erased(self) -> int:
        """How many people were erased from this vault."""
        with self._vault.reading() as reading:
            return store.how_many_erased(reading)

    @property
    def needs_passphrase(self) -> bool:
        """True if opening blocked data asks for the passphrase or the recovery code now."""
        return self._seal is not None and not self._seal.is_open

    def open_blocked(self, person_id: UUID, whom: OpenedFor, reference: str, secret: str = "") -> list[HeldRow]:
        """Read blocked data for whoever may ask for it; noted in the log with the file number, which holds no spaces and no names.

        Raises WrongSecret where `needs_passphrase` and it is another one. Takes the time of a passphrase: call it off the UI thread.
        """
        reference = reference.strip()
        if not reference or len(reference) > 40 or any(sign.isspace() for sign in reference) or not any(map(str.isdigit, reference)):
            raise DeskError(
                say("Rights", "Write the number of the file for which it is opened."),
                say("Rights", "Such as 123/2026: without spaces and without names, because the log keeps it for ever."),
            )
        if self._seal is not None and not self._seal.is_open:
            self._seal.unlock(secret)
        with self._vault.reading() as reading:
            content = blocked.opened(self._vault, reading, person_id)
        self._vault.note(AuditEntry("view_blocked", "people", str(person_id), reason=f"{whom.value} {reference}"))
        return [
            HeldRow(kind=change.table.name, values=dict(change.before))
            for change in content.changes
            if change.before is not None and change.table.name in ("people", "households", *_STORIES)
        ]

    def lift(self, person_id: UUID, cause: Cause) -> None:
        """Put blocked data back."""
        erasure.lift(self._vault, person_id, cause=cause.value)

    def erase(self, person_id: UUID, catalogue: Catalogue) -> Taken:
        """Destroy everything on somebody, blocked or not, for good; raises DeskError if there is nothing."""
        return erasure.erase(self._vault, person_id, neutral=catalogue.text(_SOMEBODY))

    def certificate(self, taken: Taken, catalogue: Catalogue) -> bytes:
        """The erasure on paper: an identifier, a day and counts; no name."""
        from neighbourhood_desk.features.rights.formats import certificate_pdf

        return certificate_pdf.compose(taken, catalogue)

    def export_certificate(self, taken: Taken, path: Path, catalogue: Catalogue) -> None:
        """Write the certificate to the place the manager chose; raises DeskError."""
        content = {path: self.certificate(taken, catalogue)}
        write_out(self._vault, content, "export_certificate", "person", kind="people", record_id=taken.person_id)

    def undo(self) -> Wording:
        """Take back the last step of the desk; gives its name."""
        return self._vault.undo()

    # Inside

    @property
    def _today(self) -> date:
        return self._vault.clock.today()

    def _change(self, person_id: UUID, cause: Cause | None, **fields: date | None) -> Person:
        person = self._people.get(person_id)
        if person is None:
            raise DeskError(say("Rights", "There is nobody with this identifier in the vault."))
        name = say("Rights", "Choose until when data is kept")
        if "restricted_on" in fields:
            is_on = fields["restricted_on"] is not None
            name = say("Rights", "Restrict the use of data") if is_on else say("Rights", "Lift a restriction")
        with self._vault.operation(name, reason=None if cause is None else cause.value):
            return self._people.edit(replace(person, **fields))  # type: ignore[arg-type]

    def _on_followup(self, op: Operation, before: FollowUp, after: FollowUp | None) -> None:
        """A right counts as answered when its follow-up is done, and as open again when that is taken back."""
        request = store.rights_requests.get(op.connection, before.subject_id) if before.subject_id else None
        if request is None or request.followup_id != before.id or after is None:
            return
        if after.done_on is not None and request.is_open:
            store.rights_requests.save(op, replace(request, done_on=after.done_on, answer=request.answer or after.result))
        elif after.done_on is None and not request.is_open:
            store.rights_requests.save(op, replace(request, done_on=None))


_STORIES = ("requests", "request_notes", "followups", "memberships")
"""Beside the person, the kinds of blocked rows that tell about them."""
