"""The verbs for follow-ups; other features plan theirs inside an operation of their own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date, timedelta
from uuid import UUID

from neighbourhood_desk.features.followups import rules, store
from neighbourhood_desk.features.followups.records import DueList, FollowUp, Leader, Met
from neighbourhood_desk.features.followups.rules import COMING_DAYS
from neighbourhood_desk.kernel.happenings import Happening
from neighbourhood_desk.kernel.wording import say
from neighbourhood_desk.kernel.working_days import Calendar
from neighbourhood_desk.storage.operation import Operation
from neighbourhood_desk.storage.vault import Vault

Listener = Callable[[Operation, FollowUp, FollowUp | None], None]
"""Told inside the same operation what a follow-up of its kind of record was and is: moved, done, reopened, or removed (None)."""


class FollowUpService:
    """Plans, moves, does and reopens follow-ups of any record."""

    def __init__(self, vault: Vault, calendar: Callable[[], Calendar] = Calendar) -> None:
        self._vault, self._calendar = vault, calendar
        self._listeners: dict[str, Listener] = {}

    def tell(self, subject_kind: str, listener: Listener) -> None:
        """Let the feature that owns `subject_kind` keep its records in step, in the same operation."""
        self._listeners[subject_kind] = listener

    def plan(self, followup: FollowUp) -> FollowUp:
        """Keep a new follow-up."""
        with self._vault.operation(say("FollowUps", "Plan follow-up")) as op:
            return self.plan_in(op, followup)

    def plan_in(self, op: Operation, followup: FollowUp) -> FollowUp:
        """Keep a new follow-up as part of a larger step."""
        return store.followups.save(op, rules.tidy(followup))

    def add_in(self, op: Operation, new: Sequence[FollowUp]) -> None:
        """Keep many new follow-ups, done ones too, as part of a larger step."""
        store.followups.save_new(op, [rules.tidy(followup) for followup in new])

    def edit(self, followup: FollowUp) -> FollowUp:
        """Keep changed words, kind, leader or assignee; dates move with `reschedule` and end with `do`."""
        with self._vault.operation(say("FollowUps", "Edit follow-up")) as op:
            return store.followups.save(op, rules.tidy(followup))

    def reschedule(self, followup_id: UUID, due_on: date, reason: str) -> FollowUp:
        """Move it to another day, with a reason that stays."""
        with self._vault.operation(say("FollowUps", "Reschedule follow-up")) as op:
            followup = store.followups.need(op.connection, followup_id)
            kept = store.followups.save(op, rules.moved(followup, due_on, reason))
            self._notify(op, followup, kept)
            return kept

    def do(self, followup_id: UUID, result: str = "", met: Met | None = None, on: date | None = None) -> FollowUp:
        """Mark it as done, on the day it really happened (today unless given)."""
        with self._vault.operation(say("FollowUps", "Do follow-up")) as op:
            return self.do_in(op, followup_id, result, met, on)

    def do_in(self, op: Operation, followup_id: UUID, result: str = "", met: Met | None = None, on: date | None = None) -> FollowUp:
        """Mark it as done as part of a larger step."""
        followup = store.followups.need(op.connection, followup_id)
        kept = store.followups.save(op, rules.done(followup, on or self._vault.clock.today(), result, met))
        following = rules.following(kept, self._calendar())
        if following is not None:
            store.followups.save(op, following)
        self._notify(op, followup, kept)
        return kept

    def reopen(self, followup_id: UUID) -> FollowUp:
        """It was not done after all; the next of what comes again, planned when it was done, goes."""
        with self._vault.operation(say("FollowUps", "Reopen follow-up")) as op:
            followup = store.followups.need(op.connection, followup_id)
            for later in store.open_of_series(op.connection, followup.series) if followup.series else ():
                store.followups.remove(op, later)
            kept = store.followups.save(op, rules.reopened(followup))
            self._notify(op, followup, kept)
            return kept

    def remove(self, followup_id: UUID) -> None:
        """Delete one that was planned by mistake."""
        with self._vault.operation(say("FollowUps", "Delete follow-up")) as op:
            followup = store.followups.need(op.connection, followup_id)
            store.followups.remove(op, followup)
            self._notify(op, followup, None)

    def remove_all_in(self, op: Operation, subject_kind: str, subject_id: UUID) -> None:
        """Delete the follow-ups of a record that is being deleted."""
        for followup in store.of_subject(op.connection, subject_kind, subject_id):
            store.followups.remove(op, followup)

    def get(self, followup_id: UUID) -> FollowUp | None:
        """One follow-up, or None."""
        with self._vault.reading() as reading:
            return store.followups.get(reading, followup_id)

    def of_ids(self, ids: Sequence[UUID]) -> dict[UUID, FollowUp]:
        """These follow-ups by id; those that are gone are left out."""
        with self._vault.reading() as reading:
            return {item.id: item for item in store.of_ids(reading, list(ids))}

    def of_subject(self, subject_kind: str, subject_id: UUID) -> list[FollowUp]:
        """Every follow-up of a record by due date, done ones too."""
        with self._vault.reading() as reading:
            return store.of_subject(reading, subject_kind, subject_id)

    def calendar(self) -> Calendar:
        """The working days where this desk is."""
        return self._calendar()

    def happenings(self, subject_kind: str, subject_ids: Collection[UUID]) -> list[Happening]:
        """What timelines tell of the follow-ups of these records."""
        today = self._vault.clock.today()
        with self._vault.reading() as reading:
            return [rules.happening(item, today) for item in store.of_subjects(reading, subject_kind, subject_ids)]

    def open_for(self, subject_kind: str, subject_id: UUID) -> list[FollowUp]:
        """What is still to do for a record, by due date."""
        return [item for item in self.of_subject(subject_kind, subject_id) if item.is_open]

    def due(self, today: date | None = None, ahead: int = COMING_DAYS) -> DueList:
        """What waits: overdue, today, and in the next `ahead` days."""
        day = today or self._vault.clock.today()
        with self._vault.reading() as reading:
            return rules.grouped(store.open_until(reading, day + timedelta(days=ahead)), day, ahead)

    def led_by(self, since: date, until: date) -> dict[Leader, int]:
        """How many follow-ups were done from `since` to `until`, by who led them: whose hands the work is in."""
        with self._vault.reading() as reading:
            return store.led_by(reading, since, until)

    def count(self) -> int:
        """How many follow-ups there are, done ones too."""
        with self._vault.reading() as reading:
            return store.followups.count(reading)

    def _notify(self, op: Operation, before: FollowUp, after: FollowUp | None) -> None:
        listener = self._listeners.get(before.subject_kind)
        if listener is not None:
            listener(op, before, after)
