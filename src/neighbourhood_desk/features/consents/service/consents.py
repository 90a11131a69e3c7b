"""The verbs for consents: record, replace, withdraw, and the gate that says what may be passed to whom."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeAlias
from uuid import UUID

from neighbourhood_desk.features.consents import store
from neighbourhood_desk.features.consents.records import (
    Consent,
    Coverage,
    DataCategory,
    Ending,
    Purpose,
    Receiver,
    State,
    ToTell,
    Withdrawal,
)
from neighbourhood_desk.features.consents.rules import gate
from neighbourhood_desk.features.people.service import PeopleService
from neighbourhood_desk.features.resources.records import Resource
from neighbourhood_desk.features.resources.service import ResourceService
from neighbourhood_desk.kernel.errors import DeskError
from neighbourhood_desk.kernel.release import Level
from neighbourhood_desk.kernel.wording import Wording, say
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

ReceiverSource: TypeAlias = Callable[[UUID, UUID], Iterable[ToTell]]
"""Given (person, consent): who already got data under it. Features above that pass data give theirs."""

WithdrawalListener: TypeAlias = Callable[[Operation, Withdrawal], None]
"""Told inside the same step that a consent was withdrawn: plans a follow-up for each receiver, stops what is on its way."""

PersonOf: TypeAlias = Callable[[UUID], UUID | None]
"""The person that a record of a feature above is about, or None."""

_MOST_RECEIVERS = 8


class ConsentService:
    """Keeps what people agreed to and answers whether data may be passed."""

    def __init__(self, vault: Vault, people: PeopleService, resources: ResourceService) -> None:
        self._vault, self._people, self._resources = vault, people, resources
        self._sources: list[ReceiverSource] = []
        self._listeners: list[WithdrawalListener] = []
        self._persons: dict[str, PersonOf] = {}
        people.keep_if(self._agreed_to_something)
        resources.keep_if(self._is_named)
        resources.announce_if(self._may_not_announce)

    # What features above tell

    def add_receiver_source(self, source: ReceiverSource) -> None:
        """Let a feature that passes data say what was already sent under a consent."""
        self._sources.append(source)

    def on_withdrawn(self, listener: WithdrawalListener) -> None:
        """Let a feature act on a withdrawal, in the same step."""
        self._listeners.append(listener)

    def add_person_of(self, kind: str, person_of: PersonOf) -> None:
        """Let a feature say whom its records (table `kind`) are about, so that consents show in their detail."""
        self._persons[kind] = person_of

    # The gate

    def covers(
        self,
        person_id: UUID,
        receiver_kind: str,
        receiver_id: UUID,
        purpose: Purpose,
        categories: Collection[DataCategory],
        on: date | None = None,
    ) -> Coverage:
        """What of `categories` may be passed to a receiver (`organisations` or `resources`) on a day, today unless given.

        What an organisation may have, its resources may have; not the other way about. Nothing of a person whose data is only kept.
        """
        day = on or self._vault.clock.today()
        person = self._people.get(person_id)
        if person is None or person.restricted_on is not None:
            return Coverage(missing=frozenset(categories), is_restricted=person is not None)
        organisation_id = None
        if receiver_kind == "resources":
            resource = self._resources.get(receiver_id)
            organisation_id = resource.organisation_id if resource is not None else None
        keys = gate.asked_for(receiver_kind, receiver_id, organisation_id)
        return gate.coverage(self.of_person(person_id), keys, purpose, categories, day)

    def agreed(self, person_id: UUID, purpose: Purpose, on: date | None = None) -> bool:
        """True where a person agreed to a purpose that names no receivers, such as being reached by a circle."""
        day = on or self._vault.clock.today()
        person = self._people.get(person_id)
        if person is None or person.restricted_on is not None:
            return False
        return any(each.purpose is purpose and each.holds(day) for each in self.of_person(person_id))

    # Writing

    def record(self, consent: Consent) -> Consent:
        """Keep a new consent; raises DeskError if it says too little. A talent that it lets announce may be seen from now on."""
        with self._vault.operation(say("Consents", "Record consent")) as op:
            return self._kept(op, self._checked(consent))

    def replace(self, consent_id: UUID, new: Consent) -> Consent:
        """Keep a new consent in the place of one in force, which ends the day before: extended, widened or narrowed."""
        with self._vault.operation(say("Consents", "Replace consent")) as op:
            old = store.consents.need(op.connection, consent_id)
            if old.withdrawn_on is not None:
                raise DeskError(
                    say("Consents", "This consent was withdrawn."), say("Consents", "Record a new one if the person agrees anew.")
                )
            if old.person_id != new.person_id:
                raise DeskError(say("Consents", "A consent is replaced by one of the same person."))
            new = self._checked(new)
            store.consents.save(op, gate.replaced(old, new))
            return self._kept(op, new)

    def withdraw(self, consent_id: UUID, note: str = "", on: date | None = None) -> Withdrawal:
        """From now on nothing is shared under it; gives who must be told. `on` is the day the person said so, today unless given."""
        with self._vault.operation(say("Consents", "Withdraw consent")) as op:
            return self._withdrawn(op, store.consents.need(op.connection, consent_id), note, on)

    def withdraw_all(self, person_id: UUID, note: str = "", on: date | None = None) -> list[Withdrawal]:
        """The same for everything that a person agreed to and that holds or is yet to hold, in one step."""
        today = self._vault.clock.today()
        with self._vault.operation(say("Consents", "Withdraw all consents")) as op:
            live = [each for each in store.of_person(op.connection, person_id) if each.state(today) in (State.CURRENT, State.COMING)]
            return [self._withdrawn(op, consent, note, on) for consent in live]

    def undo(self) -> Wording:
        """Take back the last step of the desk; gives its name."""
        return self._vault.undo()

    # Reading

    def get(self, consent_id: UUID) -> Consent | None:
        """One consent, or None."""
        with self._vault.reading() as reading:
            return store.consents.get(reading, consent_id)

    def of_ids(self, ids: Sequence[UUID]) -> dict[UUID, Consent]:
        """These consents by id; those that are gone are left out."""
        with self._vault.reading() as reading:
            return store.consents.many(reading, ids)

    def of_person(self, person_id: UUID) -> list[Consent]:
        """Everything a person agreed to, the newest first; ended and withdrawn ones too."""
        with self._vault.reading() as reading:
            return store.of_person(reading, person_id)

    def ids_of_people(self, person_ids: Collection[UUID]) -> set[UUID]:
        """The consents of these people."""
        with self._vault.reading() as reading:
            return store.ids_of_people(reading, person_ids)

    def of_talent(self, resource_id: UUID) -> list[Consent]:
        """What was agreed about announcing a talent, the newest first."""
        with self._vault.reading() as reading:
            return store.of_talent(reading, resource_id)

    def person_of(self, kind: str, record_id: UUID) -> UUID | None:
        """Whose consents belong in the detail of a record."""
        if kind == "people":
            return record_id
        asked = self._persons.get(kind)
        return asked(record_id) if asked is not None else None

    def to_tell(self, consent: Consent) -> list[ToTell]:
        """Who got data under a consent, or under those whose place it took, the first first."""
        ids = gate.line_of(consent, self.of_person(consent.person_id))
        found = [line for source in self._sources for each in ids for line in source(consent.person_id, each)]
        return sorted(found, key=lambda line: (line.sent_on, line.receiver.name))

    def ending(self, days: int = gate.ENDING_DAYS) -> list[Ending]:
        """Consents in force that end within `days`, the first to end first, with whom they are of."""
        today = self._vault.clock.today()
        with self._vault.reading() as reading:
            found = store.ending(reading, today, today + timedelta(days=days))
        people = self._people.of_ids([consent.person_id for consent in found])
        return [Ending(consent=consent, person=people[consent.person_id].display_name) for consent in found if consent.person_id in people]

    def count(self) -> int:
        """How many consents there are, of whatever state."""
        with self._vault.reading() as reading:
            return store.consents.count(reading)

    # Receivers

    def receivers_of(self, consent: Consent) -> list[Receiver]:
        """Who may get the data, with names; those that are gone have none."""
        resources = self._resources.of_ids([each.id for each in consent.named if each.kind == "resources"])
        names: dict[UUID, str] = {key: found.name for key, found in resources.items()}
        for each in consent.named:
            if each.kind == "organisations" and (organisation := self._resources.organisation(each.id)) is not None:
                names[each.id] = organisation.name
        return [replace(each, name=names.get(each.id, "")) for each in consent.named]

    def find_receivers(self, text: str, limit: int = _MOST_RECEIVERS) -> list[Receiver]:
        """Organisations and resources that a text may mean, organisations first: their consent reaches further."""
        organisations = self._resources.find_organisations(text, limit // 2)
        found = [("organisations", each.id, each.name) for each in organisations]
        found += [("resources", each.id, each.name) for each in self._resources.find(text, limit)]
        return [Receiver(kind=kind, id=identity, name=name) for kind, identity, name in found[:limit]]

    def named(self, keys: Sequence[str]) -> list[Receiver]:
        """Receivers by their keys, with their names."""
        return self.receivers_of(Consent(person_id=UUID(int=0), receivers=tuple(keys)))

    # Inside

    def _withdrawn(self, op: Operation, consent: Consent, note: str, on: date | None) -> Withdrawal:
        if consent.withdrawn_on is not None:
            raise DeskError(say("Consents", "This consent was already withdrawn."))
        today = self._vault.clock.today()
        kept = store.consents.save(op, gate.tidy(replace(consent, withdrawn_on=min(on or today, today), withdrawal_note=note)))
        self._show_talent(op, kept)
        withdrawal = Withdrawal(consent=kept, to_tell=tuple(self.to_tell(kept)))
        for listener in self._listeners:
            listener(op, withdrawal)
        return withdrawal

    def _kept(self, op: Operation, consent: Consent) -> Consent:
        kept = store.consents.save(op, consent)
        self._show_talent(op, kept)
        return kept

    def _show_talent(self, op: Operation, consent: Consent) -> None:
        """A talent may be seen outside the desk as long as its neighbour agrees to that."""
        if consent.purpose is Purpose.PUBLISH_TALENT and consent.resource_id is not None:
            agreed = any(each.holds(self._vault.clock.today()) for each in store.of_talent(op.connection, consent.resource_id))
            self._resources.show_to_in(op, consent.resource_id, Level.PUBLIC if agreed else Level.MANAGER)

    def _may_not_announce(self, resource: Resource) -> Wording | None:
        today = self._vault.clock.today()
        if any(each.holds(today) and self.agreed(each.person_id, each.purpose) for each in self.of_talent(resource.id)):
            return None
        return say("Consents", "Nobody has agreed that this talent is announced.")

    def _agreed_to_something(self, person_id: UUID) -> Wording | None:
        count = len(self.of_person(person_id))
        return say("Consents", "This person gave %n consent(s).", n=count) if count else None

    def _is_named(self, resource_id: UUID) -> Wording | None:
        with self._vault.reading() as reading:
            count = store.naming(reading, Receiver(kind="resources", id=resource_id).key) + len(store.of_talent(reading, resource_id))
        return say("Consents", "%n consent(s) name it.", n=count) if count else None

    def _checked(self, consent: Consent) -> Consent:
        consent = gate.tidy(consent)
        for problem in gate.problems(consent, self._vault.clock.today()).values():
            raise DeskError(problem)
        if self._people.get(consent.person_id) is None:
            raise DeskError(say("Consents", "This person is no longer here."))
        return consent
